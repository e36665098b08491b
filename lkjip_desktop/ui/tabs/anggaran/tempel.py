"""Pasting a whole tree from a spreadsheet: what was read is shown before anything is taken over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from string import ascii_uppercase
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QDialog, QHeaderView, QTableView, QWidget

from lkjip_desktop.domain.angka import dari_teks, tampil_rupiah
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.kode_anggaran import NAMA_TINGKAT, TINGKAT
from lkjip_desktop.exchange.pohon_lembar.baca import baca_pohon, tafsirkan
from lkjip_desktop.exchange.pohon_lembar.bacaan import (
    NAMA_PERAN,
    UANG,
    Bacaan,
    CaraTingkat,
    Peran,
    SimpulBaca,
    Tafsir,
)
from lkjip_desktop.exchange.pohon_lembar.peran import judul_kolom
from lkjip_desktop.services.pohon_anggaran import (
    HasilTempel,
    tempel_pohon,
    unit_bernama,
    yang_ada,
)
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.tempel_pohon import Ui_TempelPohon
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.tabs.anggaran.tempel_model import ModelTabel, isi_lewat, isi_terbaca
from lkjip_desktop.ui.tampilan.tabel_baca import siapkan_tabel
from lkjip_desktop.ui.widget.label_polos import LabelPolos

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_CARA: tuple[tuple[CaraTingkat, str], ...] = (
    ("kode", "banyaknya bagian kode"),
    ("lekukan", "lekukan atau kolom uraian"),
    ("kolom", "kolom tingkat"),
    ("kata", "kata awal uraian (Program, Kegiatan)"),
)
_BERULANG: tuple[Peran, ...] = ("abaikan", "kode", "uraian")
"""What several columns may hold."""
_LEBAR_CONTOH = 16
_LEBAR_KOLOM = {
    "Baris": 48,
    "Tingkat": 90,
    "Kode": 140,
    "Uraian": 280,
    "Catatan": 300,
    "Tertulis": 420,
}
_LEBAR_BIASA = 120


class TempelPohon(QDialog):
    """Shows how a block is read, lets that be changed, and takes it over as one step."""

    def __init__(self, induk: QWidget, konteks: Konteks, blok: Sequence[Sequence[str]]) -> None:
        super().__init__(induk)
        self._konteks = konteks
        self._blok = blok
        self._tafsir = tafsirkan(blok)
        self._bacaan: Bacaan | None = None
        self.hasil: HasilTempel | None = None
        self.ui = Ui_TempelPohon()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.terbaca, self.lewat = ModelTabel(), ModelTabel()
        for tampilan, model in (
            (self.ui.terbaca, self.terbaca),
            (self.ui.lewat, self.lewat),
        ):
            _siapkan(tampilan, model)
        self.peran = [self._kotak_kolom(k) for k in range(len(blok[0]))]
        tinggi = self.ui.isi_kolom.sizeHint().height()
        gulung = self.ui.gulung_kolom.horizontalScrollBar().sizeHint().height()
        self.ui.gulung_kolom.setFixedHeight(tinggi + gulung)
        self._isi_pilihan()
        self.ui.setuju.clicked.connect(self._ambil)
        self.ui.batal.clicked.connect(self.reject)
        self._baca()

    # choices --------------------------------------------------------------------------------------

    def _kotak_kolom(self, nomor: int) -> QComboBox:
        judul = judul_kolom(self._blok, self._tafsir.mulai, nomor)
        contoh = judul or next((b[nomor] for b in self._blok if b[nomor].strip()), "")
        contoh = " ".join(contoh.split())
        if len(contoh) > _LEBAR_CONTOH:
            contoh = f"{contoh[: _LEBAR_CONTOH - 1]}…"
        kotak = QComboBox()
        for apa, nama in NAMA_PERAN.items():
            kotak.addItem(nama, apa)
        kotak.setCurrentIndex(kotak.findData(self._tafsir.peran[nomor]))
        kotak.setAccessibleName(f"Arti kolom {huruf_kolom(nomor)}")
        kotak.currentIndexChanged.connect(self._ubah)
        label = LabelPolos()
        label.setText(f"{huruf_kolom(nomor)}: {contoh}".replace("&", "&&"))
        label.setBuddy(kotak)
        self.ui.tata_kolom.addWidget(label, 0, nomor)
        self.ui.tata_kolom.addWidget(kotak, 1, nomor)
        return kotak

    def _isi_pilihan(self) -> None:
        ui = self.ui
        for cara, nama in _CARA:
            ui.cara.addItem(nama, cara)
        ui.cara.setCurrentIndex(ui.cara.findData(self._tafsir.cara))
        ui.ada.addItem("perbarui baris itu", True)
        ui.ada.addItem("tambahkan sebagai baris baru", False)
        ui.cara.currentIndexChanged.connect(self._ubah)
        ui.ada.currentIndexChanged.connect(self._tampilkan)
        ui.kosongkan.toggled.connect(self._tampilkan)

    def _ubah(self) -> None:
        """Read anew: a field of a node comes from one column alone."""
        baru = self.sender()
        apa = baru.currentData() if baru in self.peran else None
        for kotak in self.peran:
            if kotak is not baru and kotak.currentData() == apa and apa not in _BERULANG:
                with QSignalBlocker(kotak):
                    kotak.setCurrentIndex(kotak.findData("abaikan"))
        peran: tuple[Peran, ...] = tuple([k.currentData() for k in self.peran])
        self._tafsir = Tafsir(peran, self.ui.cara.currentData(), self._tafsir.mulai)
        self._baca()

    # showing --------------------------------------------------------------------------------------

    def _baca(self) -> None:
        bacaan = baca_pohon(self._blok, self._tafsir)
        dokumen = self._konteks.sesi.dokumen
        self._bacaan = replace(
            bacaan,
            simpul=tuple(
                [
                    replace(s, ragu=(*s.ragu, f"unit “{s.unit}” tidak dikenal, dikosongkan"))
                    if s.unit and unit_bernama(dokumen, s.unit) is None
                    else s
                    for s in bacaan.simpul
                ]
            ),
        )
        self._tampilkan()

    def _tampilkan(self) -> None:
        bacaan = self._bacaan
        assert bacaan is not None
        ui = self.ui
        isi_terbaca(self.terbaca, bacaan.simpul, bacaan.tafsir.peran)
        isi_lewat(self.lewat, bacaan.tak_terbaca, bacaan.lewat)
        for tampilan, model in ((ui.terbaca, self.terbaca), (ui.lewat, self.lewat)):
            _lebarkan(tampilan, model.judul)
        ui.halaman.setTabText(0, f"Akan diambil ({len(bacaan.simpul)})")
        banyak = len(bacaan.tak_terbaca) + len(bacaan.lewat)
        ui.halaman.setTabText(1, f"Tidak diambil ({banyak})")
        ada = yang_ada(self._konteks.sesi.tahun(self._konteks.tahun), bacaan.simpul)
        sama = len(ada) - ada.count(None)
        for widget in (ui.label_ada, ui.ada):
            widget.setVisible(bool(sama))
        ui.ringkasan.setText(_ringkasan(bacaan.simpul, sama if ui.ada.currentData() else 0))
        self._tampilkan_galat(bacaan)
        ui.setuju.setText(f"&Ambil {len(bacaan.simpul)} baris")

    def _tampilkan_galat(self, bacaan: Bacaan) -> None:
        ui, salah = self.ui, len(bacaan.tak_terbaca)
        kalimat = list(bacaan.ragu)
        ragu = sum(1 for s in bacaan.simpul if s.ragu)
        if ragu:
            kalimat.append(f"{ragu} baris meragukan; alasannya ada di kolom Catatan.")
        if salah:
            kalimat.append(
                f"{salah} sel tidak dapat dibaca (lihat Tidak diambil). Perbaiki di lembar kerja"
                " lalu salin lagi, atau centang di bawah untuk mengosongkannya."
            )
        ui.galat.setText("\n".join(f"! {k}" for k in kalimat))
        ui.galat.setVisible(bool(kalimat))
        palet = self.palette()
        palet.setBrush(
            palet.ColorRole.WindowText, gaya.tinta(NadaSel.SALAH if salah else NadaSel.SEDANG)
        )
        ui.galat.setPalette(palet)
        ui.kosongkan.setVisible(bool(salah))
        boleh = bool(bacaan.simpul) and (not salah or ui.kosongkan.isChecked())
        ui.setuju.setEnabled(boleh)

    # doing ----------------------------------------------------------------------------------------

    def _ambil(self) -> None:
        bacaan, konteks = self._bacaan, self._konteks
        assert bacaan is not None
        perbarui = bool(self.ui.ada.currentData())
        try:
            self.hasil = tempel_pohon(konteks.sesi, konteks.tahun, bacaan.simpul, perbarui=perbarui)
        except UserError as galat:
            self.ui.galat.setText(f"! {galat}")
            self.ui.galat.show()
            return
        self.accept()


def huruf_kolom(nomor: int) -> str:
    """The letters of a spreadsheet's column: A, B, ... Z, AA."""
    huruf = ""
    sisa = nomor + 1
    while sisa:
        sisa, ini = divmod(sisa - 1, len(ascii_uppercase))
        huruf = ascii_uppercase[ini] + huruf
    return huruf


def _siapkan(tampilan: QTableView, model: ModelTabel) -> None:
    tampilan.setModel(model)
    tampilan.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    tampilan.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    tampilan.setWordWrap(False)
    siapkan_tabel(tampilan)
    tampilan.horizontalHeader().setStretchLastSection(True)


def _lebarkan(tampilan: QTableView, judul: Sequence[str]) -> None:
    kepala: QHeaderView = tampilan.horizontalHeader()
    for i, nama in enumerate(judul):
        kepala.resizeSection(i, _LEBAR_KOLOM.get(nama, _LEBAR_BIASA))


def _ringkasan(simpul: Sequence[SimpulBaca], sama: int) -> str:
    """How many nodes of each level, and the sums of the money on the leaves."""
    banyak = Counter(s.tingkat for s in simpul)
    kata = [f"{banyak[t]} {NAMA_TINGKAT[t]}" for t in TINGKAT if banyak[t]]
    induk = {s.induk for s in simpul}
    for apa in UANG:
        daun = [s.uang[apa] for i, s in enumerate(simpul) if i not in induk and apa in s.uang]
        if daun:
            jumlah = sum(dari_teks(n) for n in daun)
            nama = NAMA_PERAN[apa]
            kata.append(f"{nama[:1].lower()}{nama[1:]} {tampil_rupiah(jumlah)}")
    if sama:
        kata.append(f"{sama} baris sudah ada dan diperbarui")
    return "; ".join(kata) or "Tidak ada baris yang dapat diambil."
