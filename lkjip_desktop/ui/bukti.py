"""What is done with evidence files in the window: taken in, looked at, saved, taken away.

Reading and storing files runs in a thread with progress. A file is opened only because somebody
clicked, as a read-only copy in a folder that goes when the program ends.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain.bukti import (
    JENIS,
    TempatBukti,
    akhiran,
    batas_surel,
    jenis_dari,
    nama_aman,
    semua_lampiran,
    tampil_ukuran,
    ukuran_semua,
)
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import pesan, tugas

if TYPE_CHECKING:
    from lkjip_desktop.domain import records as r
    from lkjip_desktop.ui.konteks import Konteks

_BESAR = 3_000_000
"""Bytes above which a file is copied in a thread."""
_BUKAN_BUKTI = frozenset({".lkjip"})
"""Dropped, these are opened instead."""


def saring_bukti() -> str:
    """What the system's dialog offers."""
    return f"Bukti dukung ({' '.join(f'*{a}' for a in JENIS)});;Semua berkas (*)"


def berkas_dibawa(data: QMimeData) -> list[Path]:
    """The files that a drag or the clipboard brings, if they can become evidence."""
    url = data.urls()
    jalur = [Path(u.toLocalFile()) for u in url if u.isLocalFile()]
    pantas = len(jalur) == len(url) and all(akhiran(j.name) not in _BUKAN_BUKTI for j in jalur)
    return jalur if pantas else []


def buka_di_sistem(jalur: Path) -> bool:
    """Let the system's program show a file; whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(jalur)))


@cache
def _folder_buka() -> Path:
    from lkjip_desktop.services.salinan_bukti import buat_folder

    return buat_folder()


class PerintahBukti:
    """The verbs over the open session; ``induk`` is where dialogs stand."""

    def __init__(self, induk: QWidget, konteks: Konteks) -> None:
        self._induk = induk
        self._konteks = konteks
        self.buka_luar: Callable[[Path], bool] = buka_di_sistem

    def pilih(self, tempat: TempatBukti) -> None:
        """Ask which files, and attach them."""
        jalur = pesan.pilih_banyak(
            self._induk, self._konteks.setelan, "Lampirkan bukti dukung", saring_bukti()
        )
        if jalur:
            self.lampirkan(tempat, jalur)

    def lampirkan(self, tempat: TempatBukti, jalur: Sequence[Path]) -> None:
        """Take files in and attach them as one step."""
        from lkjip_desktop.services.bukti import ambil_berkas

        konteks = self._konteks
        konteks.selesaikan.emit()
        tugas.di_utas(
            self._induk.window(),
            "Mengambil bukti dukung",
            partial(ambil_berkas, konteks.sesi.berkas, tuple(jalur)),
            partial(self._diambil, tempat),
            konteks.beri_tahu_galat,
        )

    def _diambil(self, tempat: TempatBukti, bukti: Sequence[r.Lampiran]) -> None:
        from lkjip_desktop.services.bukti import lampirkan

        konteks = self._konteks
        banyak = konteks.lakukan(lambda: lampirkan(konteks.sesi, tempat, bukti))
        if banyak:
            kata, nada = ringkas_ukuran(konteks, tempat.tahun)
            konteks.beri_tahu(f"{banyak} bukti dukung dilampirkan. {kata}", nada=nada)

    def hapus(self, tahun: int, bukti: Sequence[r.Lampiran]) -> None:
        """Take evidence away; Urungkan brings it back."""
        from lkjip_desktop.services.bukti import hapus_bukti

        konteks = self._konteks
        konteks.lakukan(lambda: hapus_bukti(konteks.sesi, tahun, bukti))

    def buka(self, bukti: r.Lampiran) -> None:
        """Show evidence in the system's program, as a copy."""
        from lkjip_desktop.services.bukti import salin_terbuka

        berkas = self._konteks.sesi.berkas
        self._kerjakan(bukti, lambda: salin_terbuka(berkas, bukti, _folder_buka()), self._tampilkan)

    def _tampilkan(self, jalur: Path) -> None:
        if not self.buka_luar(jalur):
            self._konteks.beri_tahu(
                f"Tidak ada program di komputer ini untuk membuka {jalur.name}.",
                "Simpan salinannya, lalu buka di komputer lain.",
                "peringatan",
            )

    def simpan(self, bukti: r.Lampiran) -> None:
        """Ask where, and save a copy."""
        from lkjip_desktop.services.bukti import salin_ke

        nama = nama_aman(bukti.nama)
        jenis = jenis_dari(nama)
        saring = f"{jenis.sebutan if jenis else 'Berkas'} (*{akhiran(nama)})"
        tujuan = pesan.pilih_simpan(
            self._induk, self._konteks.setelan, "Simpan salinan bukti dukung", nama, saring
        )
        if tujuan is None:
            return
        berkas = self._konteks.sesi.berkas
        self._kerjakan(
            bukti,
            lambda: salin_ke(berkas, bukti, tujuan),
            lambda _: self._konteks.beri_tahu(f"Salinan {bukti.nama} tersimpan di {tujuan}."),
        )

    def _kerjakan(
        self, bukti: r.Lampiran, kerja: Callable[[], Any], selesai: Callable[[Any], None]
    ) -> None:
        """Copy at once where it is small, else in a thread."""
        if bukti.ukuran > _BESAR:
            tugas.di_utas(
                self._induk.window(),
                f"Menyalin {bukti.nama}",
                lambda **_: kerja(),
                selesai,
                self._konteks.beri_tahu_galat,
            )
            return
        try:
            hasil = kerja()
        except UserError as galat:
            self._konteks.beri_tahu_galat(galat)
        else:
            selesai(hasil)


def ringkas_ukuran(konteks: Konteks, tahun: int) -> tuple[str, Any]:
    """How much evidence the year and the file have, and a warning where it is much."""
    dokumen = konteks.sesi.dokumen
    setahun = ukuran_semua(semua_lampiran(dokumen, tahun))
    semua = ukuran_semua(semua_lampiran(dokumen))
    kata = f"Seluruh bukti {tahun}: {tampil_ukuran(setahun)}"
    if semua > setahun:
        kata += f", semua tahun: {tampil_ukuran(semua)}"
    batas = batas_surel(dokumen)
    if semua > batas:
        return f"{kata}; paketnya melebihi batas surel {tampil_ukuran(batas)}.", "peringatan"
    return f"{kata}.", "info"
