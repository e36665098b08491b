"""The first page: the grid of the year with its filters, the details, and closing quarters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.penutupan import kalimat_tertutup, penutupan_kini, riwayat
from lkjip_desktop.domain.tanggal import triwulan_romawi
from lkjip_desktop.ui import gaya, peran
from lkjip_desktop.ui.dialog.alasan import tanya_alasan
from lkjip_desktop.ui.forms.tab_triwulan import Ui_TabTriwulan
from lkjip_desktop.ui.model.pohon import ModelPohon, Simpul
from lkjip_desktop.ui.petunjuk import petunjuk_polos
from lkjip_desktop.ui.tabs.berhalaman import Halaman
from lkjip_desktop.ui.tabs.triwulan.baris import (
    Baris,
    Penyusun,
    Saringan,
    kunci,
    sebutan,
    semua_baris,
)
from lkjip_desktop.ui.tabs.triwulan.kolom import kolom_pengukuran
from lkjip_desktop.ui.tabs.triwulan.kolom_tw import id_kolom, triwulan_kolom
from lkjip_desktop.ui.tabs.triwulan.rincian_indikator import RincianIndikator
from lkjip_desktop.ui.tabs.triwulan.tutup import tanya_celah
from lkjip_desktop.ui.tampilan.kolom_beku import PohonBekuView
from lkjip_desktop.ui.widget.pembagi import Pembagi
from lkjip_desktop.ui.widget.saring_unit import isi_saring_unit

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

SETAHUN = 0
"""Chosen among the quarters: only the columns of the year."""
_TINGKAT = (
    ("Semua tingkat", "semua"),
    ("Tujuan", "tujuan"),
    ("Sasaran", "sasaran"),
    ("Program", "program"),
    ("Kegiatan", "kegiatan"),
    ("Sub kegiatan", "subkegiatan"),
)
_KEADAAN = (
    ("Semua keadaan", "semua"),
    ("Di bawah rencana", "di bawah"),
    ("Belum diisi", "belum diisi"),
    ("Belum ada target", "tanpa target"),
    ("Tanpa bukti dukung", "tanpa bukti"),
)
_KOSONG = (
    "Belum ada indikator untuk ditampilkan. Isi indikator di tab Renstra atau Anggaran,"
    " atau longgarkan saringan di atas."
)


class HalamanPengukuran(Halaman):
    """Filters, tree-grid, details."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self._tetap: frozenset[str] = frozenset()
        self._penyusun = Penyusun()
        self._penutupan: tuple[r.Penutupan, ...] | None = None
        self._ditampilkan: tuple[object, int] | None = None
        self._baru_dibuka = False
        self._lalu: int | None = None
        """The year before, where its columns are shown."""
        self.tanya_celah: Callable[
            [QWidget, str, Sequence[HasilIndikator]], Mapping[str, str] | None
        ] = tanya_celah
        self.tanya_alasan: Callable[[QWidget, str], str | None] = tanya_alasan
        self.ui = Ui_TabTriwulan()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.model: ModelPohon[Baris] = ModelPohon(konteks, kolom_pengukuran(), kunci, sebutan)
        self.tampilan = PohonBekuView(2)
        self.tampilan.setIndentation(12)
        self.tampilan.pasang(self.model, "Triwulan", kosong=_KOSONG)
        self.rincian = RincianIndikator(konteks)
        self._triwulan_kini: int | None = None
        """The quarter whose figure is under the cursor."""
        self.ui.wadah.addWidget(
            Pembagi(konteks.setelan, "triwulan", self.tampilan, self.rincian, (700, 385))
        )
        self._isi_saringan()
        self._tombol: tuple[QToolButton, ...] = (
            self.ui.tombol_tw1,
            self.ui.tombol_tw2,
            self.ui.tombol_tw3,
            self.ui.tombol_tw4,
        )
        self._sambungkan()
        self._atur_kolom()

    def segarkan(self) -> None:
        """Show the chosen year."""
        isi_saring_unit(self.ui.saring_unit, self._konteks.sesi.dokumen.unit or ())
        sesi = self._konteks.sesi
        hasil = sesi.hasil(self._konteks.tahun)
        saringan = self.saringan()
        self._segarkan_lalu()
        lalu = None if self._lalu is None else sesi.hasil(self._lalu)
        simpul = self._penyusun.susun(hasil, saringan, self._tetap, lalu)
        if saringan.keadaan != "semua":
            self._tetap |= {b.hasil.id for b in semua_baris(simpul) if b.hasil}
        self.model.isi(simpul)
        self._mulai_di_indikator(simpul)
        self._lukis_kunci()
        self.rincian.tampilkan(self.tampilan.perilaku.baris_kini())
        self._segarkan_tombol()

    def _segarkan_lalu(self) -> None:
        """Show the columns of the year before, if it is asked for and in the file."""
        nomor = self._konteks.tahun - 1
        ada = nomor in self._konteks.sesi.daftar_tahun()
        self.ui.tombol_lalu.setEnabled(ada)
        lalu = nomor if ada and self.ui.tombol_lalu.isChecked() else None
        if lalu != self._lalu:
            self._lalu = lalu
            self.model.ganti_kolom(kolom_pengukuran(lalu))
            self._atur_kolom()

    def ganti_tahun(self) -> None:
        """Another year: no row has a claim to stay, the cursor begins anew."""
        self._tetap = frozenset()
        self._baru_dibuka = self._ditampilkan != (self._konteks.sesi, self._konteks.tahun)
        self._ditampilkan = (self._konteks.sesi, self._konteks.tahun)

    def _lukis_kunci(self) -> None:
        """A quarter closed or opened changes how its cells look, though not their values."""
        penutupan = self._konteks.sesi.tahun(self._konteks.tahun).penutupan
        if penutupan is not self._penutupan:
            self._penutupan = penutupan
            self.tampilan.viewport().update()

    def _mulai_di_indikator(self, simpul: list[Simpul[Baris]]) -> None:
        """In a year just opened, the cursor begins where something can be filled in."""
        if self._baru_dibuka:
            self._baru_dibuka = False
            pertama = next((b for b in semua_baris(simpul) if b.hasil), None)
            if pertama is not None:
                self.tampilan.perilaku.pilih(pertama.kunci, "target")
            self.tampilan.horizontalScrollBar().setValue(0)

    def pergi_ke(self, tujuan: tuple[type, int]) -> bool:
        """Put the cursor on an indikator, without filters where they would hide it."""
        if tujuan[0] not in (r.Indikator, r.Sasaran, r.Tujuan):
            return False
        if self.tampilan.perilaku.pilih(tujuan):
            return True
        ui = self.ui
        for kotak in (ui.saring_tingkat, ui.saring_unit, ui.saring_keadaan):
            kotak.setCurrentIndex(0)
        return self.tampilan.perilaku.pilih(tujuan)

    def saringan(self) -> Saringan:
        """What the boxes above the grid say."""
        ui = self.ui
        return Saringan(
            ui.saring_triwulan.currentData() or None,
            ui.saring_tingkat.currentData(),
            ui.saring_unit.currentData(),
            ui.saring_keadaan.currentData(),
        )

    # filters ------------------------------------------------------------------------------------

    def _isi_saringan(self) -> None:
        ui = self.ui
        ui.saring_triwulan.addItem("Semua triwulan", None)
        for nomor in range(1, 5):
            ui.saring_triwulan.addItem(triwulan_romawi(nomor), nomor)
        ui.saring_triwulan.addItem("Setahun saja", SETAHUN)
        for kotak, isi in ((ui.saring_tingkat, _TINGKAT), (ui.saring_keadaan, _KEADAAN)):
            for label, nilai in isi:
                kotak.addItem(label, nilai)
        ui.saring_unit.addItem("Semua unit", None)

    def _sambungkan(self) -> None:
        ui = self.ui
        for kotak in (ui.saring_triwulan, ui.saring_tingkat, ui.saring_unit, ui.saring_keadaan):
            kotak.currentIndexChanged.connect(self._saring)
        self.tampilan.perilaku.aktif.connect(self._tampilkan)
        ui.tombol_rincian.setIcon(gaya.ikon("information-circle"))
        ui.tombol_rincian.toggled.connect(self.rincian.setVisible)
        ui.tombol_lalu.setIcon(gaya.ikon("calendar"))
        ui.tombol_lalu.toggled.connect(self._tukar_lalu)
        for nomor, tombol in enumerate(self._tombol, 1):
            tombol.clicked.connect(partial(self._tekan, nomor))

    def _tampilkan(self, baris: Baris | None) -> None:
        """The details of a row; they turn to another quarter with the cursor's column."""
        self.rincian.tampilkan(baris)
        kini = self.tampilan.currentIndex()
        nomor = triwulan_kolom(kini.data(peran.KOLOM).id) if kini.isValid() else None
        if nomor != self._triwulan_kini:
            self._triwulan_kini = nomor
            self.rincian.pilih_triwulan(nomor)

    def _saring(self) -> None:
        self._konteks.selesaikan.emit()
        self._tetap = frozenset()
        self._atur_kolom()
        self.rincian.pilih_triwulan(self.ui.saring_triwulan.currentData() or None)
        if self._konteks.terbuka:
            self.segarkan()

    def _tukar_lalu(self) -> None:
        self._konteks.selesaikan.emit()
        if self._konteks.terbuka:
            self.segarkan()

    def _atur_kolom(self) -> None:
        """Hide the columns of the quarters that are not looked at."""
        dipilih: int | None = self.ui.saring_triwulan.currentData()
        tampak = [n for n in range(1, 5) if dipilih in (None, n)]
        sembunyi = {k for n in range(1, 5) if n not in tampak for k in id_kolom(n)}
        self.tampilan.sembunyikan_kolom(sembunyi)

    # closing quarters ---------------------------------------------------------------------------

    def _segarkan_tombol(self) -> None:
        tertutup = penutupan_kini(self._konteks.sesi.tahun(self._konteks.tahun))
        for nomor, tombol in enumerate(self._tombol, 1):
            penutupan = tertutup.get(nomor)
            nama = triwulan_romawi(nomor)
            tombol.setText(f"Buka {nama}…" if penutupan else f"Tutup {nama}")
            tombol.setIcon(gaya.ikon("lock-closed" if penutupan else "lock-open"))
            lama = riwayat(self._konteks.sesi.tahun(self._konteks.tahun), nomor)
            keterangan = "\n".join((_keterangan(nama, penutupan), *lama))
            tombol.setToolTip(petunjuk_polos(keterangan))
            tombol.setAccessibleName(tombol.text().rstrip("…"))
            tombol.setAccessibleDescription(keterangan)
            tombol.setEnabled(not self._konteks.hanya_baca)

    def _tekan(self, nomor: int) -> None:
        self._konteks.selesaikan.emit()
        tertutup = penutupan_kini(self._konteks.sesi.tahun(self._konteks.tahun))
        if nomor in tertutup:
            self._buka(nomor, tertutup[nomor])
        else:
            self._tutup(nomor)

    def _tutup(self, nomor: int) -> None:
        from lkjip_desktop.services.triwulan import celah, tutup_triwulan

        konteks, nama = self._konteks, triwulan_romawi(nomor)
        belum = celah(konteks.sesi, konteks.tahun, nomor)
        alasan = self.tanya_celah(self, nama, belum) if belum else {}
        if alasan is None:
            return
        konteks.lakukan(lambda: tutup_triwulan(konteks.sesi, konteks.tahun, nomor, alasan))
        if nomor not in penutupan_kini(konteks.sesi.tahun(konteks.tahun)):
            return
        if belum:
            kalimat = f"{nama} ditutup dengan {len(belum)} indikator belum diisi."
            konteks.beri_tahu(kalimat, "Buka kembali bila masih ada yang menyusul.", "peringatan")
        else:
            konteks.beri_tahu(f"{nama} ditutup; angkanya tidak dapat diubah lagi.")

    def _buka(self, nomor: int, penutupan: r.Penutupan) -> None:
        from lkjip_desktop.services.triwulan import buka_triwulan

        konteks = self._konteks
        pertanyaan = (
            f"{kalimat_tertutup(penutupan)} Mengapa triwulan ini perlu dibuka kembali?"
            " Alasannya disimpan bersama data."
        )
        alasan = self.tanya_alasan(self, pertanyaan)
        if alasan is not None:
            konteks.lakukan(lambda: buka_triwulan(konteks.sesi, konteks.tahun, nomor, alasan))


def _keterangan(nama: str, penutupan: r.Penutupan | None) -> str:
    if penutupan is None:
        return f"{nama} masih terbuka. Menutupnya mengunci target, realisasi, dan catatannya."
    return f"{kalimat_tertutup(penutupan)} Membukanya kembali memerlukan alasan."
