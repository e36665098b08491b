"""Qt's roles and flags, looked up once (a look-up in ``data()`` costs as much as the rest)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

TAMPIL: Final = Qt.ItemDataRole.DisplayRole.value
SUNTING: Final = Qt.ItemDataRole.EditRole.value
TIP: Final = Qt.ItemDataRole.ToolTipRole.value
LATAR: Final = Qt.ItemDataRole.BackgroundRole.value
TINTA: Final = Qt.ItemDataRole.ForegroundRole.value
HURUF: Final = Qt.ItemDataRole.FontRole.value
RATA: Final = Qt.ItemDataRole.TextAlignmentRole.value
CENTANG: Final = Qt.ItemDataRole.CheckStateRole.value
AKSES: Final = Qt.ItemDataRole.AccessibleTextRole.value
NILAI: Final = Qt.ItemDataRole.UserRole.value
"""The value itself; setting it writes without reading a text."""
BARIS: Final = NILAI + 1
"""The row object."""
KOLOM: Final = NILAI + 2
"""The :class:`Kolom`."""
SALAH: Final = NILAI + 3
"""Why the typed text could not be used, or None."""
TANDA: Final = NILAI + 4
"""The :class:`TandaSel` of findings about the cell (in the first column: the row), or None."""

LUKISAN: Final = NILAI + 5
"""All that is painted of a cell, in one answer."""

BENDERA_BACA: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
BENDERA_UBAH: Final = BENDERA_BACA | Qt.ItemFlag.ItemIsEditable
BENDERA_CENTANG: Final = BENDERA_BACA | Qt.ItemFlag.ItemIsUserCheckable

MENDATAR: Final = Qt.Orientation.Horizontal
CENTANG_YA: Final = Qt.CheckState.Checked
CENTANG_TIDAK: Final = Qt.CheckState.Unchecked

_TENGAH_TEGAK: Final = Qt.AlignmentFlag.AlignVCenter
BENDERA_PERATAAN: Final = {
    "kiri": Qt.AlignmentFlag.AlignLeft | _TENGAH_TEGAK,
    "kanan": Qt.AlignmentFlag.AlignRight | _TENGAH_TEGAK,
    "tengah": Qt.AlignmentFlag.AlignHCenter | _TENGAH_TEGAK,
}
PERATAAN: Final = {nama: bendera.value for nama, bendera in BENDERA_PERATAAN.items()}
