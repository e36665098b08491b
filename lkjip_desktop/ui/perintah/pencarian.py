"""Searching, and going to what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lkjip_desktop.ui.tabs import TAB

if TYPE_CHECKING:
    from lkjip_desktop.domain.pencarian import Hasil, JenisHasil
    from lkjip_desktop.ui.jendela import Jendela

_TEMPAT: Final[dict[JenisHasil, tuple[str, ...]]] = {
    "tujuan": ("renstra", "triwulan"),
    "sasaran": ("renstra", "triwulan"),
    "strategi": ("renstra",),
    "indikator": ("renstra", "triwulan"),
    "program": ("anggaran",),
    "kegiatan": ("anggaran",),
    "subkegiatan": ("anggaran",),
    "belanja": ("anggaran",),
    "pk": ("pk",),
    "tindak_lanjut": ("triwulan",),
    "penghargaan": ("triwulan",),
    "teks": ("lkjip",),
    "tabel": ("lkjip",),
}
"""The tabs that show each kind; the one that is open already is preferred, else the first."""


class PerintahPencarian:
    """The field in the head of the window."""

    def __init__(self, jendela: Jendela) -> None:
        self._jendela = jendela

    def cari(self) -> None:
        self._jendela.kotak_cari.mulai()

    def buka(self, hasil: Hasil) -> None:
        """Go to what was found: its cell in a tab, or its row in a dialog."""
        if hasil.jenis in ("unit", "pejabat"):
            self._buka_dialog(hasil)
            return
        konteks = self._jendela.konteks
        tab = self._tab(hasil)
        if hasil.bagian is not None:
            self._ke_teks(hasil.bagian)
            return
        konteks.buka_tab.emit(tab, (type(hasil.rekaman), hasil.rekaman.rid))
        self._jendela.isi_tab.tab(tab).fokus()

    def _ke_teks(self, kunci: str) -> None:
        from lkjip_desktop.ui.tabs.lkjip import TabLkjip

        tab = self._jendela.isi_tab.tab("lkjip")
        assert isinstance(tab, TabLkjip)
        tab.ke_bagian(kunci)

    def _tab(self, hasil: Hasil) -> str:
        tempat = ("anggaran", "triwulan") if hasil.di_anggaran else _TEMPAT[hasil.jenis]
        kini = TAB[self._jendela.ui.tab.currentIndex()].id
        return kini if kini in tempat else tempat[0]

    def _buka_dialog(self, hasil: Hasil) -> None:
        from lkjip_desktop.ui.dialog.data import dialog_pejabat, dialog_unit

        buat = dialog_unit if hasil.jenis == "unit" else dialog_pejabat
        dialog = buat(self._jendela, self._jendela.konteks)
        dialog.ui.kisi.perilaku.pilih((type(hasil.rekaman), hasil.rekaman.rid))
        dialog.exec()
        dialog.deleteLater()
