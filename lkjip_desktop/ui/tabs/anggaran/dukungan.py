"""The list of dukungan: which node of the tree supports which indikator, with its porsi."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.efisiensi import bagian
from lkjip_desktop.domain.hasil import HasilAnggaran, HasilIndikator, HasilTahun
from lkjip_desktop.domain.porsi import SERATUS, porsi, porsi_terpakai
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    Pilihan,
    kolom_angka,
    kolom_hitung,
    kolom_persen,
    kolom_pilihan,
    pilihan_menurut,
    tampil_angka,
    tampil_uang,
)
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.pengelola import PengelolaDaftar
from lkjip_desktop.ui.tabs.berhalaman import Halaman
from lkjip_desktop.ui.tampilan.kisi_view import KisiView

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


@dataclass(frozen=True, slots=True)
class Baris:
    """A dukungan with what it names and how much of the node's porsi is given away."""

    dukungan: r.Dukungan
    indikator: HasilIndikator | None
    simpul: HasilAnggaran | None
    porsi_terpakai: Fraction

    @property
    def porsi(self) -> Fraction:
        """The porsi in percent; 100 where not given."""
        return porsi(self.dukungan)

    def bagian(self, uang: Fraction | None) -> Fraction | None:
        """The part of the node's money that counts for the indikator."""
        return bagian(uang, self.porsi)


def _kunci(baris: Baris) -> tuple[type, int]:
    return r.Dukungan, baris.dukungan.rid


def _sebutan(baris: Baris) -> str:
    return f"dukungan {baris.dukungan.anggaran} pada {baris.dukungan.indikator}"


def _dukungan(baris: Baris) -> r.Dukungan:
    return baris.dukungan


def _pagu(baris: Baris) -> Fraction | None:
    return baris.bagian(baris.simpul.pagu) if baris.simpul else None


def _realisasi(baris: Baris) -> Fraction | None:
    return baris.bagian(baris.simpul.realisasi) if baris.simpul else None


def _sisa_porsi(baris: Baris) -> Fraction:
    return SERATUS - baris.porsi_terpakai


def _alasan_sisa(baris: Baris) -> str | None:
    if baris.porsi_terpakai <= SERATUS:
        return None
    jumlah = tampil_angka(baris.porsi_terpakai)
    return f"Porsi anggaran ini pada indikator setingkat berjumlah {jumlah}%, lebih dari 100%."


def kolom_dukungan(hasil: Callable[[], HasilTahun]) -> list[Kolom[Baris]]:
    """The columns; the choices follow the year's data."""
    return [
        kolom_pilihan(
            "indikator",
            "Indikator",
            rekaman=_dukungan,
            medan="indikator",
            pilihan=pilihan_menurut(hasil, pilihan_indikator),
            lebar=330,
        ),
        kolom_pilihan(
            "anggaran",
            "Program, kegiatan, atau sub kegiatan",
            rekaman=_dukungan,
            medan="anggaran",
            pilihan=pilihan_menurut(hasil, pilihan_simpul),
            lebar=330,
        ),
        kolom_angka(
            "porsi",
            "Porsi (%)",
            rekaman=_dukungan,
            medan="porsi",
            lebar=80,
            petunjuk="Bagian anggaran yang mendukung indikator ini; kosong berarti 100.",
        ),
        kolom_persen(
            "sisa",
            "Sisa porsi",
            _sisa_porsi,
            nada=lambda b: NadaSel.SALAH if b.porsi_terpakai > SERATUS else None,
            alasan=_alasan_sisa,
            petunjuk="Yang belum dibagikan dari anggaran ini, pada indikator setingkat.",
        ),
        kolom_hitung("pagu", "Pagu", _pagu, tampil=tampil_uang, lebar=125),
        kolom_hitung("realisasi", "Realisasi", _realisasi, tampil=tampil_uang, lebar=125),
    ]


def pilihan_indikator(hasil: HasilTahun) -> Sequence[Pilihan]:
    """All indikator of the year, by id and name."""
    return [Pilihan(i.id, f"{i.id}  {i.definisi.nama}") for i in hasil.indikator.values()]


def pilihan_simpul(hasil: HasilTahun) -> Sequence[Pilihan]:
    """All nodes of the year, by kode and uraian."""
    return [
        Pilihan(a.id, f"{a.simpul.kode or a.id}  {a.simpul.uraian}")
        for a in hasil.anggaran.values()
    ]


def susun(tahun: r.Tahun, hasil: HasilTahun) -> list[Baris]:
    """The year's dukungan, with the porsi of each node summed over indikator of one level."""
    terpakai = porsi_terpakai(tahun, hasil)
    semua = []
    for d in tahun.dukungan or ():
        i = hasil.indikator.get(d.indikator)
        jumlah = terpakai[d.anggaran, i.tingkat if i else None]
        semua.append(Baris(d, i, hasil.anggaran.get(d.anggaran), jumlah))
    return semua


class HalamanDukungan(Halaman):
    """One grid."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        kolom = kolom_dukungan(self._hasil)
        self.model: ModelKisi[Baris] = ModelKisi(konteks, kolom, _kunci, _sebutan, bebas=True)
        self.tampilan = KisiView()
        self.tampilan.pasang(
            self.model,
            "Dukungan",
            PengelolaDaftar(
                konteks,
                induk=lambda: konteks.sesi.tahun(konteks.tahun),
                medan="dukungan",
                rekaman=_dukungan,
                baru=self._baru,
                sebutan=_sebutan,
                label="Tambah dukungan",
                berganda=False,
            ),
            kosong="Belum ada dukungan. Isi program dan indikator dahulu, lalu tekan Insert.",
        )
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.tampilan)

    def pergi_ke(self, tujuan: tuple[type, int]) -> bool:
        return self.tampilan.perilaku.pilih(tujuan)

    def segarkan(self) -> None:
        """Show the dukungan of the chosen year."""
        tahun = self._konteks.sesi.tahun(self._konteks.tahun)
        self.model.isi(susun(tahun, self._hasil()))

    def _hasil(self) -> HasilTahun:
        return self._konteks.sesi.hasil(self._konteks.tahun)

    def _baru(self) -> r.Dukungan | None:
        """A first guess, to be chosen over: the row's neighbours or the first of each list."""
        hasil = self._hasil()
        kini = self.tampilan.perilaku.baris_kini()
        indikator = kini.dukungan.indikator if kini else next(iter(hasil.indikator), None)
        dipakai = {
            d.anggaran
            for d in self._konteks.sesi.tahun(self._konteks.tahun).dukungan or ()
            if d.indikator == indikator
        }
        simpul = next((a for a in hasil.anggaran if a not in dipakai), None)
        if indikator is None or simpul is None:
            self._konteks.beri_tahu(
                "Dukungan menghubungkan indikator dengan anggaran; salah satunya belum ada.",
                "Isi indikator di tab Renstra dan program pada halaman pertama.",
                "peringatan",
            )
            return None
        return r.Dukungan(indikator=indikator, anggaran=simpul)
