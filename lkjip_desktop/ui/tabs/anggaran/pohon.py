"""The first page: the tree with its sums, and the details of the chosen node."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import tampil_persen, tampil_rupiah
from lkjip_desktop.domain.bukti import TempatBukti
from lkjip_desktop.domain.hasil import HasilAnggaran, HasilTahun
from lkjip_desktop.domain.tahun_lalu import padanan
from lkjip_desktop.services.pohon_anggaran import urutkan_menurut_kode
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.halaman_anggaran import Ui_HalamanAnggaran
from lkjip_desktop.ui.model.ingatan_simpul import IngatanSimpul
from lkjip_desktop.ui.model.kolom import Kolom
from lkjip_desktop.ui.model.pohon import ModelPohon, Simpul
from lkjip_desktop.ui.rincian import Rincian
from lkjip_desktop.ui.tabs.anggaran.kolom import (
    Baris,
    kolom_pohon,
    kolom_rincian,
    kunci,
    sebutan,
    skala_serapan,
)
from lkjip_desktop.ui.tabs.anggaran.pengelola import PengelolaAnggaran
from lkjip_desktop.ui.tabs.berhalaman import Halaman
from lkjip_desktop.ui.tampilan import papan_klip
from lkjip_desktop.ui.tampilan.kolom_beku import PohonBekuView
from lkjip_desktop.ui.widget.bukti_triwulan import BuktiTriwulan
from lkjip_desktop.ui.widget.pembagi import Pembagi
from lkjip_desktop.ui.widget.tombol_bawah import TombolBawah

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_UANG = ("pagu_murni", "pagu_perubahan")


class HalamanPohon(Halaman):
    """Tree-grid, its buttons and the details."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self._ingatan: IngatanSimpul[Baris] = IngatanSimpul()
        self._kembar = frozenset[str]()
        self._bentuk: tuple[int, bool] = (0, False)
        self.ui = Ui_HalamanAnggaran()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.model: ModelPohon[Baris] = ModelPohon(
            konteks, self._kolom(*self._bentuk), kunci, sebutan
        )
        self.tampilan = PohonBekuView(beku=2)
        self.tampilan.pasang(
            self.model,
            "Anggaran",
            PengelolaAnggaran(konteks, self.tempel),
            kosong="Belum ada program. Tekan Insert untuk menambah program pertama, atau salin"
            " pohonnya dari Excel lalu tekan Ctrl+V.",
        )
        self.rincian: Rincian[Baris] = Rincian(konteks, kolom_rincian(), kunci, sebutan)
        self.rincian.sisipkan(TombolBawah(self.tampilan.perilaku))
        self.bukti = BuktiTriwulan(konteks, "Bukti dukung anggaran")
        self.tampilan.perilaku.aktif.connect(self._tampilkan)
        kanan = QTabWidget()
        kanan.setObjectName("rincian_anggaran")
        kanan.setDocumentMode(True)
        kanan.setAccessibleName("Rincian anggaran")
        kanan.addTab(self.rincian, "Rincian")
        kanan.addTab(self.bukti, "Bukti dukung")
        pembagi = Pembagi(konteks.setelan, "anggaran", self.tampilan, kanan, (720, 340))
        self.ui.tata.addWidget(pembagi, 1)
        self._pasang_tombol()

    def _kolom(self, tahun: int, lalu: bool) -> list[Kolom[Baris]]:
        return kolom_pohon(lambda: self._konteks.sesi.dokumen, tahun, lalu=lalu)

    def _pasang_tombol(self) -> None:
        ui = self.ui
        for tombol, ikon in (
            (ui.tombol_tempel, "clipboard-document-list"),
            (ui.tombol_urutkan, "bars-arrow-down"),
            (ui.tombol_lalu, "calendar"),
        ):
            tombol.setIcon(gaya.ikon(ikon))
        ui.tombol_tempel.clicked.connect(self.tempel_papan)
        ui.tombol_urutkan.clicked.connect(self.urutkan)
        ui.tombol_lalu.toggled.connect(self._tukar_lalu)

    # showing --------------------------------------------------------------------------------------

    def pergi_ke(self, tujuan: tuple[type, int]) -> bool:
        return self.tampilan.perilaku.pilih(tujuan)

    def segarkan(self) -> None:
        """Show the tree of the chosen year."""
        sesi, nomor = self._konteks.sesi, self._konteks.tahun
        hasil = sesi.hasil(nomor)
        dulu = nomor - 1 in sesi.daftar_tahun()
        lalu = dulu and self.ui.tombol_lalu.isChecked()
        if self._bentuk != (nomor, lalu):
            if self._bentuk[0] != nomor:
                # No row of another year may be asked what can be done with it.
                self.model.isi([])
            self._bentuk = (nomor, lalu)
            self.model.ganti_kolom(self._kolom(nomor, lalu))
        if lalu:
            self._ingatan.lupakan()
        beda = padanan(hasil.anggaran, sesi.hasil(nomor - 1).anggaran) if lalu else {}
        kembar = kode_kembar(hasil)
        if kembar != self._kembar:
            # A branch that did not change itself may hold a kode that has become double, or single.
            self._kembar = kembar
            self._ingatan.lupakan()
        self.model.isi(susun(sesi.tahun(nomor), hasil, self._ingatan, beda))
        self._tampilkan(self.tampilan.perilaku.baris_kini())
        self._segarkan_bilah(hasil, dulu)

    def _tampilkan(self, baris: Baris | None) -> None:
        self.rincian.tampilkan(baris)
        tahun = self._konteks.tahun
        self.bukti.tampilkan(TempatBukti(tahun, anggaran=baris.simpul.id) if baris else None)

    def _segarkan_bilah(self, hasil: HasilTahun, dulu: bool) -> None:
        ui, ubah = self.ui, not self._konteks.hanya_baca
        ui.tombol_tempel.setEnabled(ubah)
        ui.tombol_urutkan.setEnabled(ubah and bool(hasil.anggaran))
        ui.tombol_lalu.setEnabled(dulu)
        ui.ringkasan.setText(_ringkasan(hasil))

    def ganti_tahun(self) -> None:
        """Another year: nothing shown before is needed any more."""
        self._ingatan.lupakan()

    def _tukar_lalu(self) -> None:
        if self._konteks.terbuka:
            self._konteks.selesaikan.emit()
            self._ingatan.lupakan()
            self.segarkan()

    # doing ----------------------------------------------------------------------------------------

    def urutkan(self) -> None:
        """Put the tree in the order of its codes."""
        sesi, tahun = self._konteks.sesi, self._konteks.tahun
        self._konteks.lakukan(lambda: urutkan_menurut_kode(sesi, tahun))
        self.tampilan.setFocus()

    def tempel_papan(self) -> None:
        """Read a tree from the clipboard."""
        papan = papan_klip.ambil()
        if papan is None or not any(s.strip() for b in papan.sel for s in b):
            self._konteks.beri_tahu(
                "Papan klip kosong.",
                "Salin dahulu pohon anggarannya dari Excel, beserta judul kolomnya.",
                "peringatan",
            )
            return
        self.tempel(papan.sel)

    def tempel(self, isi: list[list[str]]) -> None:
        """Show how a block is read, and take it over if the user agrees."""
        from lkjip_desktop.ui.tabs.anggaran.tempel import TempelPohon

        self._konteks.selesaikan.emit()
        dialog = TempelPohon(self, self._konteks, isi)
        dialog.exec()
        hasil = dialog.hasil
        dialog.deleteLater()
        self.tampilan.setFocus()
        if hasil is not None:
            kata = [f"{hasil.baru} baris baru"] if hasil.baru else []
            kata += [f"{hasil.diperbarui} baris diperbarui"] if hasil.diperbarui else []
            self._konteks.beri_tahu(f"Pohon ditempel: {', '.join(kata)}.", "Ctrl+Z membatalkannya.")


def susun(
    tahun: r.Tahun,
    hasil: HasilTahun,
    ingatan: IngatanSimpul[Baris],
    lalu: Mapping[str, HasilAnggaran] = MappingProxyType({}),
) -> list[Simpul[Baris]]:
    """The year's tree as nodes for the model; ``lalu`` are the same nodes a year ago, by id."""
    skala = skala_serapan(hasil)
    kode = kode_kembar(hasil)

    def simpul(s: r.Anggaran, induk: r.Anggaran | r.Tahun, posisi: int) -> Simpul[Baris]:
        h = hasil.anggaran[s.id]
        kembar = s.kode in kode

        def buat() -> Simpul[Baris]:
            anak = [simpul(a, s, i) for i, a in enumerate(s.anak or ())]
            dari_bawah = frozenset[str]().union(*(_punya(a.baris) for a in anak))
            baris = Baris(
                s, h, induk, tahun.tahun, posisi, skala, dari_bawah, lalu.get(s.id), kembar
            )
            return Simpul(baris, anak)

        # The record holds all below it, and its measured money is that of all below it.
        return ingatan.ambil(s.rid, (s, h, induk, posisi, skala, kembar), buat)

    return [simpul(s, tahun, i) for i, s in enumerate(tahun.anggaran or ())]


def kode_kembar(hasil: HasilTahun) -> frozenset[str]:
    """The kode that more than one node of the year has."""
    banyak = Counter(h.simpul.kode for h in hasil.anggaran.values())
    return frozenset(kode for kode, n in banyak.items() if kode is not None and n > 1)


def _ringkasan(hasil: HasilTahun) -> str:
    """The year's money in a few words."""
    total = hasil.total
    if total.pagu is None:
        return ""
    kata = f"Pagu {tampil_rupiah(total.pagu)}"
    if total.realisasi_anggaran is None:
        return kata
    terserap = "" if total.serapan is None else f" ({tampil_persen(total.serapan)})"
    return f"{kata}, realisasi {tampil_rupiah(total.realisasi_anggaran)}{terserap}"


def _punya(baris: Baris) -> frozenset[str]:
    """Which money the leaves of a branch have."""
    s = baris.simpul
    if s.anak:
        return baris.dari_bawah
    uang = {m for m in _UANG if getattr(s, m) is not None}
    if s.realisasi is not None or s.realisasi_tw is not None:
        uang.add("realisasi")
    return frozenset(uang)
