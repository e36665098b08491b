"""The details of an indikator: how its figures came about, and the analyses, the evidence."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QTabBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bukti import TempatBukti
from lkjip_desktop.domain.tanggal import triwulan_romawi
from lkjip_desktop.domain.ukur import riwayat, rujukan
from lkjip_desktop.domain.uraian_hitungan import Uraian, uraikan, uraikan_riwayat
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.petunjuk import petunjuk_polos
from lkjip_desktop.ui.rincian import Rincian
from lkjip_desktop.ui.tabs.triwulan import catatan, variabel
from lkjip_desktop.ui.tabs.triwulan.baris import Baris, kunci, sebutan
from lkjip_desktop.ui.tabs.triwulan.catatan import BarisCatatan
from lkjip_desktop.ui.tabs.triwulan.nilai import alasan_tertutup
from lkjip_desktop.ui.tabs.triwulan.variabel import BarisVariabel
from lkjip_desktop.ui.tampilan.kisi_view import TINGGI_BARIS, KisiView
from lkjip_desktop.ui.widget.bukti_triwulan import BuktiTriwulan
from lkjip_desktop.ui.widget.label_polos import LabelPolos

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lkjip_desktop.domain.hasil import RiwayatTahun
    from lkjip_desktop.ui.konteks import Konteks

_ARAH: Mapping[r.Arah, str] = {
    "naik": "makin tinggi makin baik",
    "turun": "makin rendah makin baik",
}
_BARIS_TERBANYAK = 8
_TAHUN_LALU = 3
"""As many earlier years as stand below the calculation."""


class RincianIndikator(QWidget):
    """Four pages over the row under the cursor."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self._baris: Baris | None = None
        self._judul = _label(tebal=True)
        self._judul.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._keterangan = _label()
        self.perhitungan = Perhitungan(konteks)
        self.triwulan = CatatanTriwulan(konteks)
        self.tahun: Rincian[Baris] = Rincian(konteks, catatan.kolom_tahun(), kunci, sebutan)
        self.bukti = BuktiTriwulan(konteks, "Bukti dukung indikator")
        self.halaman = QTabWidget()
        self.halaman.setDocumentMode(True)
        self.halaman.setAccessibleName("Rincian indikator")
        self.halaman.addTab(self.perhitungan, "Perhitungan")
        self.halaman.addTab(self.triwulan, "Triwulan")
        self.halaman.addTab(self.tahun, "Setahun")
        self.halaman.addTab(self.bukti, "Bukti")
        tata = QVBoxLayout(self)
        tata.setContentsMargins(6, 4, 6, 0)
        tata.setSpacing(4)
        tata.addWidget(self._judul)
        tata.addWidget(self._keterangan)
        tata.addWidget(self.halaman, 1)
        self.tampilkan(None)

    def tampilkan(self, baris: Baris | None) -> None:
        """Show a row; rows that are no indikator have nothing to fill in."""
        if baris is not None and baris.hasil is None:
            baris = None
        self._baris = baris
        self.halaman.setVisible(baris is not None)
        self._keterangan.setVisible(baris is not None)
        if baris is None or baris.hasil is None:
            self._judul.setText("Pilih satu indikator untuk melihat rinciannya.")
        else:
            definisi = baris.hasil.definisi
            self._judul.setText(f"{baris.kode}  {definisi.nama}")
            self._keterangan.setText(f"{definisi.satuan}, {_ARAH[definisi.arah]}")
            self._keterangan.setToolTip(petunjuk_polos(definisi.formulasi or ""))
        self.perhitungan.tampilkan(baris)
        self.triwulan.tampilkan(baris)
        self.tahun.tampilkan(baris)
        self.bukti.tampilkan(_tempat_bukti(baris))

    def pilih_triwulan(self, triwulan: int | None) -> None:
        """Turn to the analysis and the evidence of a quarter."""
        if triwulan is not None:
            self.triwulan.pilih(triwulan)
            self.bukti.pilih(triwulan)


def _tempat_bukti(baris: Baris | None) -> TempatBukti | None:
    if baris is None or baris.hasil is None:
        return None
    return TempatBukti(baris.tahun, indikator=baris.hasil.id)


class Perhitungan(QScrollArea):
    """The variables of the formula, and the worked lines from target to capaian."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model: ModelKisi[BarisVariabel] = ModelKisi(
            konteks, variabel.kolom_variabel(), variabel.kunci, variabel.sebutan
        )
        self.tampilan = KisiView()
        self.tampilan.pasang(self.model, "Variabel rumus")
        self.tampilan.verticalHeader().hide()
        self._arti = _label()
        self.uraian = QLabel()
        self.uraian.setTextFormat(Qt.TextFormat.RichText)
        self.uraian.setWordWrap(True)
        self.uraian.setAccessibleName("Cara menghitung")
        self.uraian.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        isi = QWidget()
        tata = QVBoxLayout(isi)
        tata.setContentsMargins(0, 6, 0, 6)
        tata.addWidget(self.tampilan)
        tata.addWidget(self._arti)
        tata.addWidget(self.uraian)
        tata.addStretch(1)
        self.setWidget(isi)

    def tampilkan(self, baris: Baris | None) -> None:
        """Show how the figures of an indikator came about."""
        isi = variabel.susun(baris)
        self.model.isi(isi)
        self._arti.setText("\n".join(variabel.nama(b) for b in isi))
        for bagian in (self.tampilan, self._arti):
            bagian.setVisible(bool(isi))
        if isi:
            self.tampilan.setFixedHeight(self._tinggi(len(isi)))
        self.uraian.setText("" if baris is None else _tabel(self._uraian(baris)))

    def _uraian(self, baris: Baris) -> Sequence[Uraian]:
        hasil = self._konteks.sesi.hasil(baris.tahun)
        assert baris.hasil is not None
        kini = uraikan(rujukan(hasil), baris.hasil, hasil.kebijakan)
        return (*kini, *uraikan_riwayat(self._riwayat(baris.tahun, baris.hasil.id)))

    def _riwayat(self, tahun: int, indikator: str) -> Sequence[RiwayatTahun]:
        """The same indikator in the years before, the latest first."""
        sesi = self._konteks.sesi
        lalu = [t for t in reversed(sesi.daftar_tahun()) if t < tahun][:_TAHUN_LALU]
        return riwayat(sesi.dokumen, indikator, lalu, {t: sesi.hasil(t) for t in lalu})

    def _tinggi(self, banyak: int) -> int:
        kepala = self.tampilan.horizontalHeader().sizeHint().height()
        gulung = self.tampilan.horizontalScrollBar().sizeHint().height()
        return kepala + gulung + min(banyak, _BARIS_TERBANYAK) * TINGGI_BARIS + 4


class CatatanTriwulan(QWidget):
    """The analysis of one quarter, which is chosen above it."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._baris: Baris | None = None
        self.bilah = QTabBar()
        self.bilah.setAccessibleName("Triwulan catatan")
        self.bilah.setDrawBase(False)
        self.bilah.setExpanding(True)
        for nomor in range(1, 5):
            self.bilah.addTab(triwulan_romawi(nomor))
        self._kunci = _label()
        self.rincian: Rincian[BarisCatatan] = Rincian(
            konteks, catatan.kolom_catatan(), catatan.kunci_catatan, catatan.sebutan_catatan
        )
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.addWidget(self.bilah)
        tata.addWidget(self._kunci)
        tata.addWidget(self.rincian, 1)
        self.bilah.currentChanged.connect(self._tampil)

    def tampilkan(self, baris: Baris | None) -> None:
        """Show the analysis of a row."""
        self._baris = baris
        self._tampil()

    def pilih(self, triwulan: int) -> None:
        """Show a quarter (1 to 4)."""
        self.bilah.setCurrentIndex(triwulan - 1)

    def _tampil(self) -> None:
        nomor = self.bilah.currentIndex() + 1
        alasan = alasan_tertutup(self._baris, nomor) if self._baris else None
        self._kunci.setText(alasan or "")
        self._kunci.setVisible(alasan is not None)
        self.rincian.tampilkan(BarisCatatan(self._baris, nomor) if self._baris else None)


def _tabel(uraian: Sequence[Uraian]) -> str:
    baris = "".join(
        f"<tr><td style='padding-right:10px'><b>{escape(u.judul)}</b></td>"
        f"<td>{escape(u.isi)}</td></tr>"
        for u in uraian
    )
    return f"<table cellspacing='3'>{baris}</table>"


def _label(*, tebal: bool = False) -> QLabel:
    label = LabelPolos()
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if tebal:
        huruf = label.font()
        huruf.setBold(True)
        label.setFont(huruf)
    return label
