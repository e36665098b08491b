"""The fourth page: the reviu checklist, with the program's own answers beside those of people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.pemeriksaan import Temuan
from lkjip_desktop.domain.reviu import NAMA_JAWABAN, ButirTerjawab
from lkjip_desktop.services import reviu as layanan
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.halaman_reviu import Ui_HalamanReviu
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    Pilihan,
    kolom_hitung,
    pembaca_pilihan,
    tampil_teks,
)
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.tampilan.kisi_view import KisiView

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_NADA: Mapping[r.JawabanReviu | None, NadaSel | None] = {
    "ya": NadaSel.BAIK,
    "tidak": NadaSel.KURANG,
    "tidak_relevan": None,
    None: None,
}
_JAWABAN = (Pilihan(None, ""), *(Pilihan(j, kata) for j, kata in NAMA_JAWABAN.items()))
_BELUM = "Perlu dinilai"
_SEDANG = "Sedang diperiksa…"


@dataclass(frozen=True, slots=True)
class Baris:
    """An item of the checklist in a year."""

    isi: ButirTerjawab
    tahun: int
    dokumen: r.Dokumen

    @property
    def manusia(self) -> r.JawabanButir:
        """What people said."""
        return self.isi.manusia or r.JawabanButir()


def _kunci(baris: Baris) -> tuple[str, str]:
    return "reviu", baris.isi.butir.kunci


def _sebutan(baris: Baris) -> str:
    b = baris.isi.butir
    return f"butir {b.nomor} {b.kelompok.lower()}"


def _kolom() -> list[Kolom[Baris]]:
    return [
        kolom_hitung(
            "kelompok", "Bagian", _kelompok, tampil=tampil_teks, perataan="kiri", lebar=90
        ),
        Kolom(
            id="butir",
            judul="Butir",
            ambil=lambda b: b.isi.butir.uraian,
            macam="panjang",
            tulis=lambda b, n: layanan.isi_kalimat(b.dokumen, b.isi.butir.kunci, n),
            lebar=280,
            bungkus=True,
            petunjuk="Kalimatnya dapat disunting; kosongkan untuk kembali ke kalimat semula.",
        ),
        kolom_hitung(
            "program",
            "Jawaban program",
            lambda b: _kata(b.isi.program.jawaban) or _BELUM,
            tampil=tampil_teks,
            perataan="kiri",
            lebar=116,
            bungkus=True,
            nada=lambda b: _NADA[b.isi.program.jawaban],
        ),
        kolom_hitung(
            "bukti",
            "Dasar jawaban program",
            lambda b: b.isi.program.bukti,
            tampil=tampil_teks,
            perataan="kiri",
            lebar=226,
            bungkus=True,
        ),
        Kolom(
            id="jawaban",
            judul="Jawaban",
            ambil=lambda b: b.manusia.jawaban,
            macam="pilihan",
            baca=pembaca_pilihan(lambda _: _JAWABAN),
            tulis=lambda b, n: _tulis(b, "jawaban", n),
            pilihan=lambda _: _JAWABAN,
            lebar=92,
            nada=lambda b: _NADA[b.manusia.jawaban],
            petunjuk="Kosong: jawaban program yang dipakai.",
        ),
        Kolom(
            id="catatan",
            judul="Catatan",
            ambil=lambda b: b.manusia.catatan,
            macam="panjang",
            tulis=lambda b, n: _tulis(b, "catatan", n),
            lebar=180,
            bungkus=True,
            nada=lambda b: NadaSel.SEDANG if b.isi.perlu_catatan else None,
            alasan=_alasan_catatan,
        ),
    ]


def _kelompok(baris: Baris) -> str:
    return f"{baris.isi.butir.kelompok} {baris.isi.butir.nomor}"


def _kata(jawaban: r.JawabanReviu | None) -> str:
    return NAMA_JAWABAN[jawaban] if jawaban else ""


def _tulis(baris: Baris, medan: Any, nilai: Any) -> Perintah:
    return layanan.isi_jawaban(baris.tahun, baris.isi.butir.kunci, medan, nilai)


def _alasan_catatan(baris: Baris) -> str | None:
    if not baris.isi.perlu_catatan:
        return None
    return "Jawaban ini berbeda dari jawaban program; tulis alasannya."


class HalamanReviu(QWidget):
    """Buttons, grid."""

    lihat_temuan = Signal(object)
    """A finding behind the program's answer, to be shown on the first page."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self.ui = Ui_HalamanReviu()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.model: ModelKisi[Baris] = ModelKisi(konteks, _kolom(), _kunci, _sebutan)
        self.tampilan = KisiView()
        self.tampilan.pasang(self.model, "Checklist reviu", kosong=_SEDANG)
        self.ui.wadah.addWidget(self.tampilan)
        self.ui.tombol_temuan.setIcon(gaya.ikon("magnifying-glass"))
        self.ui.tombol_cetak.setIcon(gaya.ikon("printer"))
        self.ui.tombol_temuan.clicked.connect(self._lihat)
        self.ui.tombol_cetak.clicked.connect(self._cetak)
        self.tampilan.perilaku.aktif.connect(self._pilih)

    def segarkan(self) -> None:
        """Show the checklist of the chosen year, once the check of the year is done."""
        konteks, periksa = self._konteks, self._konteks.pemeriksa.kini
        if periksa is None:
            # The program's answers would be those of before; the page waits for the check.
            return
        dokumen, hasil = konteks.sesi.dokumen, konteks.sesi.hasil(konteks.tahun)
        butir: tuple[ButirTerjawab, ...] = ()
        try:
            butir = layanan.terjawab(dokumen, hasil, periksa, date.today())
        except UserError as galat:
            konteks.beri_tahu_galat(galat)
        self.model.isi([Baris(b, konteks.tahun, dokumen) for b in butir])
        self.ui.ringkasan.setText(_ringkasan(butir))
        self._pilih(self.tampilan.perilaku.baris_kini())

    def _pilih(self, baris: Baris | None) -> None:
        self.ui.tombol_temuan.setEnabled(bool(baris and baris.isi.program.temuan))

    def _lihat(self) -> None:
        baris: Baris | None = self.tampilan.perilaku.baris_kini()
        if baris is not None and baris.isi.program.temuan:
            temuan: Temuan = baris.isi.program.temuan[0]
            self.lihat_temuan.emit(temuan)

    def _cetak(self) -> None:
        from lkjip_desktop.ui.tabs.pemeriksaan.cetak import cetak

        cetak(self, self._konteks, "reviu")


def _ringkasan(butir: tuple[ButirTerjawab, ...]) -> str:
    """``Ya 14, tidak 3, tidak relevan 2, belum dijawab 3.``"""
    jawaban = [b.jawaban for b in butir]
    ada = [f"{_kata(j).lower()} {jawaban.count(j)}" for j in NAMA_JAWABAN if j in jawaban]
    belum = jawaban.count(None)
    kata = ", ".join([*ada, *([f"belum dijawab {belum}"] if belum else [])])
    return f"{kata[:1].upper()}{kata[1:]}." if kata else ""
