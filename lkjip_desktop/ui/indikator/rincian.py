"""The details of an indikator: its definition, formula and scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.predikat import pakai_skala_akip
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.indikator.baris import BarisIndikator, indikator_dari, kunci, sebutan
from lkjip_desktop.ui.indikator.kolom import ARAH, JENIS_NILAI, pilihan_unit
from lkjip_desktop.ui.indikator.rumus import AGREGASI, HalamanRumus
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    Pilihan,
    kolom_pilihan,
    kolom_teks,
    kolom_ya_tidak,
    pilihan_menurut,
)
from lkjip_desktop.ui.rincian import Rincian
from lkjip_desktop.ui.widget.editor_skala import EditorSkala
from lkjip_desktop.ui.widget.label_polos import LabelPolos

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_RUMUS_TURUN = (
    Pilihan(None, "Menurut kebijakan"),
    Pilihan("selisih", "(2 x target - realisasi) / target"),
    Pilihan("rasio", "Target / realisasi"),
)

_LEBAR_SKALA = {"label": 82, "dari": 66, "inklusif": 80, "cakupan": 190, "keterangan": 150}


def _turun(baris: BarisIndikator) -> bool:
    return baris.indikator is not None and baris.indikator.arah == "turun"


def kolom_definisi(konteks: Konteks) -> list[Kolom[BarisIndikator]]:
    """What an indikator is, and how it is measured."""
    return [
        kolom_teks("nama", "Indikator", rekaman=indikator_dari, medan="nama", panjang=True),
        kolom_teks("satuan", "Satuan", rekaman=indikator_dari, medan="satuan"),
        kolom_pilihan("arah", "Arah", rekaman=indikator_dari, medan="arah", pilihan=ARAH),
        kolom_pilihan(
            "nilai", "Jenis nilai", rekaman=indikator_dari, medan="nilai", pilihan=JENIS_NILAI
        ),
        kolom_ya_tidak("iku", "IKU", rekaman=indikator_dari, medan="iku"),
        kolom_pilihan(
            "agregasi",
            "Setahun dari triwulan",
            rekaman=indikator_dari,
            medan="agregasi",
            pilihan=AGREGASI,
            petunjuk="Cara realisasi setahun diperoleh dari keempat triwulan.",
        ),
        kolom_pilihan(
            "rumus_turun",
            "Capaian bila turun",
            rekaman=indikator_dari,
            medan="rumus_turun",
            pilihan=_RUMUS_TURUN,
            boleh=_turun,
            petunjuk="Hanya untuk arah turun.",
        ),
        kolom_pilihan(
            "penanggung_jawab",
            "Penanggung jawab",
            rekaman=indikator_dari,
            medan="penanggung_jawab",
            pilihan=pilihan_menurut(lambda: konteks.sesi.dokumen.unit, pilihan_unit),
        ),
        kolom_teks(
            "formulasi", "Formulasi", rekaman=indikator_dari, medan="formulasi", panjang=True
        ),
        kolom_teks(
            "sumber_data", "Sumber data", rekaman=indikator_dari, medan="sumber_data", panjang=True
        ),
        kolom_teks(
            "alasan", "Alasan pemilihan", rekaman=indikator_dari, medan="alasan", panjang=True
        ),
    ]


class HalamanPredikat(QWidget):
    """The indikator's own scale, and the offer of that of AKIP where there is none."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self._indikator: r.Indikator | None = None
        self.keterangan = LabelPolos()
        self.keterangan.setWordWrap(True)
        self.keterangan.setMargin(gaya.JARAK)
        self.skala = EditorSkala()
        self.skala.pasang(konteks, "predikat", "Skala predikat indikator", _LEBAR_SKALA)
        self.tombol_akip = QPushButton("Pakai skala AKIP (AA sampai D)")
        self.tombol_akip.setToolTip("AA, A, BB, B, CC, C, D menurut PermenPANRB 88/2021")
        self.tombol_akip.clicked.connect(self._pakai)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.keterangan)
        tata.addWidget(self.tombol_akip)
        tata.addWidget(self.skala, 1)

    def tampilkan(self, indikator: r.Indikator | None) -> None:
        """Show the scale of an indikator (None: nothing)."""
        self._indikator = indikator
        self.skala.tampilkan(indikator)
        kosong = indikator is not None and not indikator.predikat
        self.tombol_akip.setVisible(kosong and not self._konteks.hanya_baca)
        self.keterangan.setText(_kalimat_skala(indikator))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _pakai(self) -> None:
        indikator = self._indikator
        if indikator is not None:
            sesi = self._konteks.sesi
            self._konteks.lakukan(lambda: pakai_skala_akip(sesi, indikator))


def _kalimat_skala(indikator: r.Indikator | None) -> str:
    if indikator is None:
        return ""
    if indikator.nilai == "teks":
        return "Indikator bernilai teks tidak memakai skala predikat."
    if indikator.nilai == "predikat":
        if indikator.predikat:
            return "Target dan realisasi indikator ini berupa salah satu label di bawah."
        return "Indikator ini bernilai predikat, tetapi skalanya belum ada."
    return "Pilihan: skala yang memberi predikat pada angka realisasi indikator ini."


class RincianIndikator(QTabWidget):
    """Definition, formula and scale of an indikator."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.setAccessibleName("Rincian indikator")
        self.definisi: Rincian[BarisIndikator] = Rincian(
            konteks, kolom_definisi(konteks), kunci, sebutan
        )
        self.rumus = HalamanRumus(konteks)
        self.predikat = HalamanPredikat(konteks)
        self.addTab(self.definisi, "Definisi")
        self.addTab(self.rumus, "Rumus")
        self.addTab(self.predikat, "Predikat")
        self._baris: BarisIndikator | None = None

    def tampilkan(self, baris: BarisIndikator | None) -> None:
        """Show an indikator; one that has just become predikat without a scale shows that page."""
        if self._tanpa_skala_baru(baris):
            self.setCurrentWidget(self.predikat)
        self._baris = baris
        self.definisi.tampilkan(baris)
        self.rumus.tampilkan(baris)
        self.predikat.tampilkan(baris.indikator if baris else None)

    def _tanpa_skala_baru(self, baris: BarisIndikator | None) -> bool:
        lama, baru = (b.indikator if b else None for b in (self._baris, baris))
        if lama is None or baru is None or lama.rid != baru.rid:
            return False
        return lama.nilai != "predikat" and baru.nilai == "predikat" and not baru.predikat
