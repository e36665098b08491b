"""The page Indikator: what every program, kegiatan and sub kegiatan is measured by."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QStackedWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.rapi import kutip
from lkjip_desktop.domain.tempat import telusuri
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.halaman_indikator import Ui_HalamanIndikator
from lkjip_desktop.ui.indikator.rincian import RincianIndikator
from lkjip_desktop.ui.indikator.tombol import TombolIndikator
from lkjip_desktop.ui.model.kolom import Kolom
from lkjip_desktop.ui.model.pohon import ModelPohon
from lkjip_desktop.ui.tabs.anggaran.indikator.baris import (
    Baris,
    Penyusun,
    kunci,
    sebutan,
    tahun_target,
)
from lkjip_desktop.ui.tabs.anggaran.indikator.kolom import kolom_indikator
from lkjip_desktop.ui.tabs.anggaran.indikator.pengelola import PengelolaIndikator
from lkjip_desktop.ui.tabs.berhalaman import Halaman
from lkjip_desktop.ui.tampilan.kolom_beku import PohonBekuView
from lkjip_desktop.ui.widget.label_polos import LabelPolos
from lkjip_desktop.ui.widget.pembagi import Pembagi

if TYPE_CHECKING:
    from lkjip_desktop.domain.hasil import HasilTahun
    from lkjip_desktop.ui.konteks import Konteks

_KOSONG = "Belum ada program. Isi program dan kegiatan pada halaman pertama dahulu."
_PERLU = ("program", "kegiatan")
"""The nodes that the check asks an indikator of."""


class HalamanIndikator(Halaman):
    """Tree-grid, its buttons and the details."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self._penyusun = Penyusun()
        self._bentuk: tuple[list[int], int] | None = None
        self.ui = Ui_HalamanIndikator()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.pengelola = PengelolaIndikator(konteks)
        self.model: ModelPohon[Baris] = ModelPohon(konteks, self._kolom([], 0), kunci, sebutan)
        self.tampilan = PohonBekuView(2)
        self.tampilan.setIndentation(12)
        self.tampilan.pasang(self.model, "Indikator anggaran", self.pengelola, _KOSONG)
        self.perilaku = self.tampilan.perilaku
        self.rincian = RincianBaris(konteks)
        self.perilaku.aktif.connect(self._pilih)
        self.ui.tata.addWidget(
            Pembagi(konteks.setelan, "indikator_anggaran", self.tampilan, self.rincian, (770, 310)),
            1,
        )
        self._pasang_tombol()

    def _kolom(self, tahun: list[int], terpilih: int) -> list[Kolom[Baris]]:
        return kolom_indikator(tahun, terpilih, lambda: self._konteks.sesi.dokumen)

    def _pasang_tombol(self) -> None:
        ui = self.ui
        self._tombol_indikator = TombolIndikator(
            self._konteks,
            self.tampilan,
            ui.tombol_gandakan,
            ui.tombol_pindahkan,
            ui.tombol_salin_target,
            lambda: self._bentuk[0][-1] if self._bentuk else None,
        )
        self._tombol_indikator.menu.aboutToShow.connect(self._isi_pindahkan)

    # showing --------------------------------------------------------------------------------------

    def segarkan(self) -> None:
        """Show the indikator of the chosen year."""
        konteks = self._konteks
        hasil = konteks.sesi.hasil(konteks.tahun)
        bentuk = (tahun_target(konteks.sesi.tahun(konteks.tahun), hasil.renstra), konteks.tahun)
        if bentuk != self._bentuk:
            self._bentuk = bentuk
            self.model.ganti_kolom(self._kolom(*bentuk))
        self.model.isi(self._penyusun.susun(hasil))
        self.ui.ringkasan.setText(_ringkasan(hasil))
        self._pilih(self.perilaku.baris_kini())

    def pergi_ke(self, tujuan: tuple[type, int]) -> bool:
        return self.perilaku.pilih(tujuan)

    def ganti_tahun(self) -> None:
        """Another year: nothing shown before is needed any more."""
        self._penyusun = Penyusun()
        self.model.isi([])

    def _pilih(self, baris: Baris | None) -> None:
        self.rincian.tampilkan(baris)
        ubah = not self._konteks.hanya_baca
        indikator = ubah and baris is not None and baris.indikator is not None
        for tombol in (
            self.ui.tombol_gandakan,
            self.ui.tombol_pindahkan,
            self.ui.tombol_salin_target,
        ):
            tombol.setEnabled(indikator)

    # doing ----------------------------------------------------------------------------------------

    def _isi_pindahkan(self) -> None:
        """The tree as menus: a node with branches begins with itself."""
        menu = self._tombol_indikator.menu
        menu.clear()
        for bawah in menu.findChildren(QMenu):
            bawah.deleteLater()
        self._isi_cabang(menu, self._konteks.sesi.tahun(self._konteks.tahun).anggaran or ())

    def _isi_cabang(self, menu: QMenu, simpul: tuple[r.Anggaran, ...]) -> None:
        for satu in simpul:
            ke = menu
            if satu.anak:
                ke = menu.addMenu(_judul(satu))
            ke.addAction(_judul(satu)).triggered.connect(partial(self._pindahkan, satu))
            if satu.anak:
                ke.addSeparator()
                self._isi_cabang(ke, satu.anak)

    def _pindahkan(self, simpul: r.Anggaran) -> None:
        terpilih = self.perilaku.baris_terpilih()
        baris = [b for b in terpilih if b.indikator is not None and b.simpul is not simpul]
        if baris:
            self.pengelola.pindahkan(baris, simpul)
            self.perilaku.pilih(kunci(baris[0]))
        self.tampilan.setFocus()


class RincianBaris(QStackedWidget):
    """The form of an indikator; of a node, what can be done there."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self.keterangan = LabelPolos()
        self.keterangan.setWordWrap(True)
        self.keterangan.setMargin(gaya.JARAK)
        self.keterangan.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.indikator = RincianIndikator(konteks)
        self.addWidget(self.keterangan)
        self.addWidget(self.indikator)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 0)

    def tampilkan(self, baris: Baris | None) -> None:
        """Show a row (None: nothing is chosen)."""
        punya = baris is not None and baris.indikator is not None
        self.indikator.tampilkan(baris if punya else None)
        self.keterangan.setText(_keterangan(baris))
        self.setCurrentWidget(self.indikator if punya else self.keterangan)


def _keterangan(baris: Baris | None) -> str:
    if baris is None:
        return "Pilih satu baris untuk melihat rinciannya."
    ada = len(baris.simpul.indikator or ())
    banyak = f"{ada} indikator" if ada else "belum ada indikator"
    return f"{baris.simpul.uraian}\n\nDi sini {banyak}. Tekan Insert untuk menambah indikator."


def _judul(simpul: r.Anggaran) -> str:
    return f"{simpul.kode or simpul.id}  {kutip(simpul.uraian, 60)[1:-1]}".replace("&", "&&")


def _ringkasan(hasil: HasilTahun) -> str:
    """How many indikator there are, and how many nodes still need one."""
    simpul = [s.anggaran for s in telusuri(rujukan(hasil).data.anggaran or ())]
    banyak = sum(len(s.indikator or ()) for s in simpul)
    belum = sum(1 for s in simpul if s.tingkat in _PERLU and not s.indikator)
    kurang = f", {belum} program atau kegiatan belum punya" if belum else ""
    return f"{banyak} indikator{kurang}"
