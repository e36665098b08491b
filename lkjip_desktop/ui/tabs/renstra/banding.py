"""The fourth page: a Renstra beside another one, mostly a perubahan beside what it changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtGui import QAction

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.banding_renstra import BarisBanding, Beda, bandingkan, ringkasan
from lkjip_desktop.domain.perubahan_renstra import nama_renstra, renstra_semula
from lkjip_desktop.ui import gaya, peran
from lkjip_desktop.ui.forms.tab_renstra import Ui_TabRenstra
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import Kolom, kolom_hitung, tampil_teks
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.penyaji import Kunci

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

AKSI_CETAK = "lap_renstra"
"""The window's action that prints the matrix."""
_PETUNJUK = "Klik dua kali untuk membuka baris ini."
_SAMA = "Tidak ada yang berbeda. Ubah Renstra ini di halaman pertama; bedanya tampak di sini."
_NADA = {"ditambahkan": NadaSel.BAIK, "dihapus": NadaSel.BURUK, "berubah": NadaSel.BEDA}


@dataclass(frozen=True, slots=True)
class BarisBeda:
    """One difference of a row; a row that has none has one line too."""

    banding: BarisBanding
    nomor: int
    beda: Beda

    @property
    def kode(self) -> str:
        """The code of the row."""
        butir = self.banding.butir
        return "" if isinstance(butir, r.Renstra) else butir.id


def susun(banding: tuple[BarisBanding, ...], *, tetap: bool) -> Iterator[BarisBeda]:
    """A line for each difference; with ``tetap`` also for rows without any."""
    for satu in banding:
        if satu.keadaan != "tetap" or tetap:
            semua = satu.beda or (Beda("", "", ""),)
            yield from (BarisBeda(satu, n, b) for n, b in enumerate(semua))


def _kunci(baris: BarisBeda) -> Kunci:
    return "banding", type(baris.banding.butir), baris.banding.butir.rid, baris.nomor


def _kolom(id: str, judul: str, lebar: int) -> Kolom[BarisBeda]:
    return kolom_hitung(
        id,
        judul,
        lambda b: getattr(b.beda, id),
        tampil=tampil_teks,
        perataan="kiri",
        lebar=lebar,
        bungkus=True,
    )


KOLOM: list[Kolom[BarisBeda]] = [
    kolom_hitung("kode", "Kode", lambda b: b.kode, perataan="kiri", lebar=70),
    kolom_hitung(
        "uraian",
        "Tujuan, sasaran, indikator",
        lambda b: b.banding.uraian if b.nomor == 0 else None,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=300,
        bungkus=True,
        petunjuk=_PETUNJUK,
        tebal=lambda b: not isinstance(b.banding.butir, r.Indikator),
    ),
    kolom_hitung(
        "keadaan",
        "Keadaan",
        lambda b: b.banding.keadaan,
        perataan="kiri",
        lebar=100,
        nada=lambda b: _NADA.get(b.banding.keadaan),
    ),
    _kolom("apa", "Yang berbeda", 130),
    _kolom("semula", "Semula", 210),
    _kolom("menjadi", "Menjadi", 210),
]


class HalamanBanding(QObject):
    """A choice and a grid that is only looked at."""

    def __init__(self, konteks: Konteks, ui: Ui_TabRenstra) -> None:
        super().__init__(ui.banding)
        self._konteks = konteks
        self._ui = ui
        self._renstra: r.Renstra | None = None
        self.model: ModelKisi[BarisBeda] = ModelKisi(konteks, KOLOM, _kunci, lambda b: b.kode)
        ui.banding.pasang(self.model, "Perbandingan Renstra", kosong=_SAMA)
        ui.tombol_cetak.setIcon(gaya.ikon("printer"))
        ui.tombol_cetak.clicked.connect(self._cetak)
        ui.pilih_semula.activated.connect(lambda _: self._bandingkan())
        ui.tampil_tetap.toggled.connect(lambda _: self._bandingkan())
        ui.banding.doubleClicked.connect(self._buka)

    def segarkan(self, renstra: r.Renstra | None) -> None:
        """Compare a Renstra with the one that it changes, unless another was chosen for it."""
        kotak = self._ui.pilih_semula
        lain_renstra = renstra is None or self._renstra is None or renstra.rid != self._renstra.rid
        dipilih = None if lain_renstra else kotak.currentData()
        self._renstra = renstra
        semua = self._konteks.sesi.dokumen.renstra
        kotak.clear()
        for x in semua:
            if renstra is None or x.rid != renstra.rid:
                kotak.addItem(nama_renstra(x), x.rid)
        semula = renstra_semula(renstra, semua) if renstra else None
        if kotak.findData(dipilih) < 0:
            dipilih = semula.rid if semula else kotak.itemData(kotak.count() - 1)
        kotak.setCurrentIndex(kotak.findData(dipilih))
        self._bandingkan()

    def _bandingkan(self) -> None:
        ui, dokumen = self._ui, self._konteks.sesi.dokumen
        rid = ui.pilih_semula.currentData()
        semula = next((x for x in dokumen.renstra if x.rid == rid), None)
        if semula is None or self._renstra is None:
            self.model.isi([])
            ui.ket_banding.setText("")
            return
        unit = {u.id: u.nama for u in dokumen.unit or ()}
        banding = bandingkan(semula, self._renstra, unit)
        self.model.isi(list(susun(banding, tetap=ui.tampil_tetap.isChecked())))
        ui.ket_banding.setText(ringkasan(banding))

    def _buka(self, indeks: QModelIndex) -> None:
        """Go to the row in its Renstra."""
        baris: BarisBeda = indeks.data(peran.BARIS)
        butir = baris.banding.butir
        self._konteks.buka_tab.emit("renstra", (type(butir), butir.rid))

    def _cetak(self) -> None:
        aksi = self._ui.banding.window().findChild(QAction, AKSI_CETAK)
        if isinstance(aksi, QAction):
            aksi.trigger()
