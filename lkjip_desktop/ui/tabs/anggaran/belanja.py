"""The second page: the budget by kind of spending."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from lkjip_desktop.domain import angka
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import tampil_rupiah
from lkjip_desktop.domain.efisiensi import serapan
from lkjip_desktop.domain.hasil import HasilTotal
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    kolom_hitung,
    kolom_persen,
    kolom_rupiah,
    kolom_teks,
    kolom_ya_tidak,
    tampil_uang,
)
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.pengelola import PengelolaDaftar
from lkjip_desktop.ui.tabs.berhalaman import Halaman
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.widget.label_polos import LabelPolos

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


@dataclass(frozen=True, slots=True)
class Baris:
    """A kind of spending."""

    belanja: r.Belanja

    @property
    def pagu(self) -> Fraction:
        """Its pagu, exact."""
        return angka.dari_teks(self.belanja.pagu)

    @property
    def realisasi(self) -> Fraction:
        """Its realisasi, exact (0 where not given)."""
        return angka.dari_teks(self.belanja.realisasi or "0")


def _kunci(baris: Baris) -> tuple[type, int]:
    return r.Belanja, baris.belanja.rid


def _sebutan(baris: Baris) -> str:
    return baris.belanja.uraian[:40]


def _belanja(baris: Baris) -> r.Belanja:
    return baris.belanja


def _serapan(baris: Baris) -> Fraction | None:
    return None if baris.belanja.realisasi is None else serapan(baris.pagu, baris.realisasi)


KOLOM: list[Kolom[Baris]] = [
    kolom_teks("uraian", "Jenis belanja", rekaman=_belanja, medan="uraian", lebar=340),
    kolom_rupiah("pagu", "Pagu", rekaman=_belanja, medan="pagu"),
    kolom_rupiah("realisasi", "Realisasi", rekaman=_belanja, medan="realisasi"),
    kolom_persen("serapan", "Serapan", _serapan),
    kolom_hitung("sisa", "Sisa pagu", lambda b: b.pagu - b.realisasi, tampil=tampil_uang),
    replace(
        kolom_ya_tidak(
            "dalam",
            "Dalam program",
            rekaman=_belanja,
            medan="dalam_program",
            lebar=122,
            petunjuk="Apakah belanja ini bagian dari program pada halaman pertama.",
        ),
        # Not said otherwise, spending is part of a program.
        ambil=lambda b: b.belanja.dalam_program is not False,
    ),
]


class HalamanBelanja(Halaman):
    """One grid."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self.model: ModelKisi[Baris] = ModelKisi(konteks, KOLOM, _kunci, _sebutan, mandiri=True)
        self.tampilan = KisiView()
        self.tampilan.pasang(
            self.model,
            "Belanja",
            PengelolaDaftar(
                konteks,
                induk=lambda: konteks.sesi.tahun(konteks.tahun),
                medan="belanja",
                rekaman=_belanja,
                baru=lambda: r.Belanja(uraian="Jenis belanja baru", pagu="0"),
                sebutan=_sebutan,
                label="Tambah jenis belanja",
            ),
            kosong="Belum ada jenis belanja. Tekan Insert untuk menambah.",
        )
        self.selisih = LabelPolos()
        self.selisih.setWordWrap(True)
        self.selisih.setMargin(gaya.JARAK)
        self.selisih.setAccessibleName("Selisih belanja dengan pohon anggaran")
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(0)
        tata.addWidget(self.tampilan, 1)
        tata.addWidget(self.selisih)

    def pergi_ke(self, tujuan: tuple[type, int]) -> bool:
        return self.tampilan.perilaku.pilih(tujuan)

    def segarkan(self) -> None:
        """Show the belanja of the chosen year."""
        tahun = self._konteks.sesi.tahun(self._konteks.tahun)
        self.model.isi([Baris(b) for b in tahun.belanja or ()])
        self._tampilkan_selisih(self._konteks.sesi.hasil(self._konteks.tahun).total)

    def _tampilkan_selisih(self, total: HasilTotal) -> None:
        """How the belanja inside the programs differs from the tree's total."""
        dalam = [b for b in self.model.baris if b.belanja.dalam_program is not False]
        beda = (
            selisih("Pagu", [b.pagu for b in dalam], total.pagu),
            selisih("Realisasi", [b.realisasi for b in dalam], total.realisasi_anggaran),
        )
        self.selisih.setVisible(bool(dalam))
        self.selisih.setText(" ".join(kalimat for kalimat, _ in beda))
        palet = self.palette()
        if not all(cocok for _, cocok in beda):
            palet.setBrush(palet.ColorRole.WindowText, gaya.tinta(NadaSel.SALAH))
        self.selisih.setPalette(palet)


def selisih(apa: str, belanja: Sequence[Fraction], pohon: Fraction | None) -> tuple[str, bool]:
    """A sentence about belanja inside the programs against the tree, and whether they agree."""
    jumlah = sum(belanja, Fraction(0))
    kalimat = f"{apa} belanja dalam program {tampil_rupiah(jumlah)}"
    beda = jumlah - (pohon or 0)
    if not beda:
        return f"{kalimat}, sama dengan pohon anggaran.", True
    arah = "lebih besar" if beda > 0 else "lebih kecil"
    return (
        f"! {kalimat}, {arah} {tampil_rupiah(abs(beda))} daripada pohon anggaran"
        f" ({tampil_rupiah(pohon or 0)}).",
        False,
    )
