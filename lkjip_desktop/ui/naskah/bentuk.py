"""Formats by which a Qt document tells a structured text: lists, headings, fields, pictures."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Final

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from lkjip_desktop.domain.naskah.model import (
    Alinea,
    GambarNaskah,
    Isian,
    Larik,
    Naskah,
    TabelNaskah,
)
from lkjip_desktop.domain.naskah.polos import dari_polos, ke_polos, larik_dari_polos, larik_ke_polos

OBJEK_ISIAN: Final = int(QTextFormat.ObjectTypes.UserObject) + 1
OBJEK_GAMBAR: Final = int(QTextFormat.ObjectTypes.UserObject) + 2
ISI: Final = int(QTextFormat.Property.UserProperty) + 1
"""Of a field or picture: what it is, as JSON text."""
USULAN: Final = int(QTextFormat.Property.UserProperty) + 2
"""Of a paragraph: the name of its draft."""
KEPALA: Final = int(QTextFormat.Property.UserProperty) + 3
"""Of a table: whether its first row holds headings."""
HURUF_OBJEK: Final = "\ufffc"
GANTI_BARIS: Final = "\u2028"
_JARAK: Final = 5
_BESAR: Final = {1: 1, 2: 0, 3: 0}
"""Steps of size above the text, by level of a heading."""
_DESIMAL: Final = QTextListFormat.Style.ListDecimal
_NOMOR: Final = {
    1: (_DESIMAL, "."),
    2: (QTextListFormat.Style.ListLowerAlpha, "."),
    3: (_DESIMAL, ")"),
}
_BERNOMOR: Final = (
    _DESIMAL,
    QTextListFormat.Style.ListLowerAlpha,
    QTextListFormat.Style.ListUpperAlpha,
    QTextListFormat.Style.ListLowerRoman,
    QTextListFormat.Style.ListUpperRoman,
)


def format_huruf(*, tebal: bool = False, miring: bool = False, judul: int = 0) -> QTextCharFormat:
    """Of words; ``judul``: in a heading of that level."""
    hasil = QTextCharFormat()
    if tebal or judul:
        hasil.setFontWeight(QFont.Weight.Bold)
    if miring:
        hasil.setFontItalic(True)
    if judul:
        hasil.setProperty(QTextFormat.Property.FontSizeAdjustment, _BESAR[judul])
    return hasil


def format_isian(isian: Isian) -> QTextCharFormat:
    """Of the one letter that stands for a field."""
    hasil = format_huruf(tebal=isian.tebal, miring=isian.miring)
    hasil.setObjectType(OBJEK_ISIAN)
    hasil.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    hasil.setProperty(ISI, json.dumps(larik_ke_polos(isian), ensure_ascii=False))
    return hasil


def isian_dari(format_: QTextCharFormat) -> Isian | None:
    """The field that a letter stands for."""
    if format_.objectType() != OBJEK_ISIAN:
        return None
    return _isian(str(format_.property(ISI)))


@lru_cache(4096)
def _isian(isi: str) -> Isian | None:
    hasil = larik_dari_polos(json.loads(isi))
    return hasil if isinstance(hasil, Isian) else None


def format_gambar(gambar: GambarNaskah) -> QTextCharFormat:
    """Of the one letter that stands for a picture."""
    hasil = QTextCharFormat()
    hasil.setObjectType(OBJEK_GAMBAR)
    hasil.setProperty(ISI, json.dumps(ke_polos(Naskah((gambar,))), ensure_ascii=False))
    return hasil


def gambar_dari(format_: QTextCharFormat) -> GambarNaskah | None:
    """The picture that a letter stands for."""
    if format_.objectType() != OBJEK_GAMBAR:
        return None
    naskah = dari_polos(json.loads(format_.property(ISI)))
    ada = naskah.blok[0] if naskah and naskah.blok else None
    return ada if isinstance(ada, GambarNaskah) else None


def format_alinea(a: Alinea) -> QTextBlockFormat:
    """Of a paragraph."""
    hasil = QTextBlockFormat()
    hasil.setBottomMargin(_JARAK if a.jenis in ("teks", "judul") else 1)
    if a.jenis == "judul":
        hasil.setHeadingLevel(a.tingkat)
        hasil.setTopMargin(_JARAK)
    if a.usulan:
        hasil.setProperty(USULAN, a.usulan)
    return hasil


def format_daftar(jenis: str, tingkat: int) -> QTextListFormat:
    """Of a list on a level."""
    hasil = QTextListFormat()
    hasil.setIndent(tingkat)
    if jenis == "nomor":
        gaya, akhir = _NOMOR[tingkat]
        hasil.setStyle(gaya)
        hasil.setNumberSuffix(akhir)
    else:
        hasil.setStyle(QTextListFormat.Style.ListDisc)
    return hasil


def jenis_daftar(format_: QTextListFormat) -> str:
    """``nomor`` or ``butir``."""
    return "nomor" if format_.style() in _BERNOMOR else "butir"


def format_tabel(t: TabelNaskah, garis: QColor) -> QTextTableFormat:
    """Of a table, as wide as the text."""
    hasil = QTextTableFormat()
    hasil.setBorderCollapse(True)
    hasil.setBorder(1)
    hasil.setBorderBrush(QBrush(garis))
    hasil.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    hasil.setCellPadding(3)
    hasil.setCellSpacing(0)
    hasil.setTopMargin(_JARAK)
    hasil.setBottomMargin(_JARAK)
    hasil.setHeaderRowCount(1 if t.kepala else 0)
    hasil.setProperty(KEPALA, t.kepala)
    hasil.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return hasil


def larik_huruf(teks: str, format_: QTextCharFormat, *, judul: bool) -> Larik:
    """Words with their face; a heading is in one face by itself."""
    teks = teks.replace(GANTI_BARIS, "\n").replace(HURUF_OBJEK, "").replace("\x00", "")
    if judul:
        return Larik(teks)
    tebal = format_.fontWeight() >= QFont.Weight.DemiBold
    return Larik(teks, tebal, format_.fontItalic())
