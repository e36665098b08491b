"""The third page: province, national and other figures to compare with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilIndikator, HasilTahun
from lkjip_desktop.services.sunting import Ubahan
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    Pilihan,
    kolom_bilangan,
    kolom_hitung,
    kolom_nilai,
    kolom_pilihan,
    kolom_teks,
    pilihan_menurut,
)
from lkjip_desktop.ui.model.pengelola import PengelolaDaftar
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tabs.berhalaman import Halaman
from lkjip_desktop.ui.tampilan.kisi_view import KisiView

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


@dataclass(frozen=True, slots=True)
class Baris:
    """A figure to compare with, and the indikator that it belongs to."""

    pembanding: r.Pembanding
    hasil: HasilIndikator | None


def _kunci(baris: Baris) -> Kunci:
    return r.Pembanding, baris.pembanding.rid


def _sebutan(baris: Baris) -> str:
    return f"pembanding {baris.pembanding.nama[:40]}"


def _pembanding(baris: Baris) -> r.Pembanding:
    return baris.pembanding


def _definisi(baris: Baris) -> r.Indikator | None:
    return baris.hasil.definisi if baris.hasil else None


def _tulis_nilai(baris: Baris, nilai: Any) -> Ubahan:
    return Ubahan(r.Pembanding, baris.pembanding.rid, {"nilai": nilai})


def kolom_pembanding(hasil: Callable[[], HasilTahun]) -> list[Kolom[Baris]]:
    """The columns; the choices follow the year's indikator."""
    return [
        kolom_pilihan(
            "indikator",
            "Indikator",
            rekaman=_pembanding,
            medan="indikator",
            pilihan=pilihan_menurut(hasil, _pilihan_indikator),
            lebar=300,
        ),
        kolom_teks("nama", "Pembanding", rekaman=_pembanding, medan="nama", lebar=230),
        kolom_bilangan("tahun", "Tahun", rekaman=_pembanding, medan="tahun", lebar=64),
        kolom_nilai(
            "nilai",
            "Nilai",
            indikator=_definisi,
            ambil=lambda b: b.pembanding.nilai,
            tulis=_tulis_nilai,
            lebar=90,
        ),
        kolom_hitung(
            "realisasi",
            "Realisasi\ntahun ini",
            lambda b: b.hasil.realisasi if b.hasil else None,
            lebar=90,
        ),
        kolom_teks("sumber", "Sumber", rekaman=_pembanding, medan="sumber", lebar=260),
    ]


def _pilihan_indikator(hasil: HasilTahun) -> list[Pilihan]:
    return [Pilihan(i.id, f"{i.id}  {i.definisi.nama}") for i in hasil.indikator.values()]


class HalamanPembanding(Halaman):
    """One grid."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self.model: ModelKisi[Baris] = ModelKisi(
            konteks, kolom_pembanding(self._hasil), _kunci, _sebutan
        )
        self.tampilan = KisiView()
        self.tampilan.pasang(
            self.model,
            "Pembanding",
            PengelolaDaftar(
                konteks,
                induk=lambda: konteks.sesi.tahun(konteks.tahun),
                medan="pembanding",
                rekaman=_pembanding,
                baru=self._baru,
                sebutan=_sebutan,
                label="Tambah pembanding",
            ),
            kosong="Belum ada pembanding, misalnya capaian provinsi atau nasional."
            " Tekan Insert untuk menambah.",
        )
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.tampilan)

    def segarkan(self) -> None:
        """Show the figures of the chosen year."""
        tahun, hasil = self._konteks.sesi.tahun(self._konteks.tahun), self._hasil()
        self.model.isi([Baris(p, hasil.indikator.get(p.indikator)) for p in tahun.pembanding or ()])

    def pergi_ke(self, tujuan: tuple[type, int]) -> bool:
        """Put the cursor on a pembanding."""
        return self.tampilan.perilaku.pilih(tujuan)

    def _hasil(self) -> HasilTahun:
        return self._konteks.sesi.hasil(self._konteks.tahun)

    def _baru(self) -> r.Pembanding | None:
        """For the indikator of the row under the cursor, else the first."""
        kini: Baris | None = self.tampilan.perilaku.baris_kini()
        hasil = self._hasil().indikator
        id_ = kini.pembanding.indikator if kini else next(iter(hasil), None)
        if id_ is None:
            self._konteks.beri_tahu(
                "Pembanding disandingkan dengan indikator, tetapi belum ada indikator.",
                "Isi indikator di tab Renstra dahulu.",
                "peringatan",
            )
            return None
        nilai = "0"
        if id_ in hasil and (skala := hasil[id_].definisi.predikat):
            nilai = skala[0].label
        return r.Pembanding(
            indikator=id_, nama="Pembanding baru", tahun=self._konteks.tahun, nilai=nilai
        )
