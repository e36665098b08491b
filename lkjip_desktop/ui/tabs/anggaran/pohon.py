"""The first page: the tree with its sums, and the details of the chosen node."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bukti import TempatBukti
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.ui.model.ingatan_simpul import IngatanSimpul
from lkjip_desktop.ui.model.pengelola import PengelolaTempat, Tambahan, Tempat, id_baru
from lkjip_desktop.ui.model.penyaji import Kunci
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
from lkjip_desktop.ui.tabs.berhalaman import Halaman
from lkjip_desktop.ui.tampilan.kolom_beku import PohonBekuView
from lkjip_desktop.ui.widget.bukti_triwulan import BuktiTriwulan
from lkjip_desktop.ui.widget.pembagi import Pembagi

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_TINGKAT: tuple[r.TingkatAnggaran, ...] = ("program", "kegiatan", "subkegiatan")
_NAMA: dict[r.TingkatAnggaran, str] = {
    "program": "program",
    "kegiatan": "kegiatan",
    "subkegiatan": "sub kegiatan",
}
_HURUF: dict[r.TingkatAnggaran, str] = {"program": "P", "kegiatan": "K", "subkegiatan": "S"}
_UANG = ("pagu_murni", "pagu_perubahan")


class HalamanPohon(Halaman):
    """Tree-grid and details."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self._ingatan: IngatanSimpul[Baris] = IngatanSimpul()
        kolom = kolom_pohon(lambda: konteks.sesi.dokumen)
        self.model: ModelPohon[Baris] = ModelPohon(konteks, kolom, kunci, sebutan)
        self.tampilan = PohonBekuView(beku=2)
        self.tampilan.pasang(
            self.model,
            "Anggaran",
            PengelolaAnggaran(konteks),
            kosong="Belum ada program. Tekan Insert untuk menambah program pertama.",
        )
        self.rincian: Rincian[Baris] = Rincian(konteks, kolom_rincian(), kunci, sebutan)
        self.bukti = BuktiTriwulan(konteks, "Bukti dukung anggaran")
        self.tampilan.perilaku.aktif.connect(self._tampilkan)
        kanan = QTabWidget()
        kanan.setObjectName("rincian_anggaran")
        kanan.setDocumentMode(True)
        kanan.setAccessibleName("Rincian anggaran")
        kanan.addTab(self.rincian, "Rincian")
        kanan.addTab(self.bukti, "Bukti dukung")
        pembagi = Pembagi(konteks.setelan, "anggaran", self.tampilan, kanan, (720, 340))
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(pembagi)

    def pergi_ke(self, tujuan: tuple[type, int]) -> bool:
        return self.tampilan.perilaku.pilih(tujuan)

    def segarkan(self) -> None:
        """Show the tree of the chosen year."""
        tahun = self._konteks.sesi.tahun(self._konteks.tahun)
        hasil = self._konteks.sesi.hasil(self._konteks.tahun)
        self.model.isi(susun(tahun, hasil, self._ingatan))
        self._tampilkan(self.tampilan.perilaku.baris_kini())

    def _tampilkan(self, baris: Baris | None) -> None:
        self.rincian.tampilkan(baris)
        tahun = self._konteks.tahun
        self.bukti.tampilkan(TempatBukti(tahun, anggaran=baris.simpul.id) if baris else None)

    def ganti_tahun(self) -> None:
        """Another year: nothing shown before is needed any more."""
        self._ingatan.lupakan()


def susun(tahun: r.Tahun, hasil: HasilTahun, ingatan: IngatanSimpul[Baris]) -> list[Simpul[Baris]]:
    """The year's tree as nodes for the model."""
    skala = skala_serapan(hasil)

    def simpul(s: r.Anggaran, induk: r.Anggaran | r.Tahun, posisi: int) -> Simpul[Baris]:
        h = hasil.anggaran[s.id]

        def buat() -> Simpul[Baris]:
            anak = [simpul(a, s, i) for i, a in enumerate(s.anak or ())]
            dari_bawah = frozenset[str]().union(*(_punya(a.baris) for a in anak))
            return Simpul(Baris(s, h, induk, posisi, skala, dari_bawah), anak)

        # The record holds all below it, and its measured money is that of all below it.
        return ingatan.ambil(s.rid, (s, h, induk, posisi, skala), buat)

    return [simpul(s, tahun, i) for i, s in enumerate(tahun.anggaran or ())]


def _punya(baris: Baris) -> frozenset[str]:
    """Which money the leaves of a branch have."""
    s = baris.simpul
    if s.anak:
        return baris.dari_bawah
    uang = {m for m in _UANG if getattr(s, m) is not None}
    if s.realisasi is not None or s.realisasi_tw is not None:
        uang.add("realisasi")
    return frozenset(uang)


@dataclass(frozen=True, slots=True)
class _Sasaran:
    """Where a new node goes."""

    induk: r.Anggaran | r.Tahun
    posisi: int | None


class PengelolaAnggaran(PengelolaTempat[Baris]):
    """Adds nodes beside the chosen one, below it, or beside its ancestors."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks, sebutan)

    def tempat(self, baris: Baris) -> Tempat | None:
        induk = baris.induk
        saudara = (induk.anggaran if isinstance(induk, r.Tahun) else induk.anak) or ()
        return Tempat(baris.simpul, induk, _medan(induk), baris.posisi, len(saudara))

    def tambahan(self, baris: Baris | None) -> Sequence[Tambahan]:
        tahun = self.konteks.sesi.tahun(self.konteks.tahun)
        if baris is None:
            return (self._tambahan("program", _Sasaran(tahun, None)),)
        jalur = _jalur(tahun, baris.simpul.rid)
        hasil = [self._samping(tahun, jalur, len(jalur) - 1)]
        bawah = _di_bawah(baris.simpul.tingkat)
        if bawah:
            hasil.append(self._tambahan(bawah, _Sasaran(baris.simpul, None), bawah=True))
        hasil += [self._samping(tahun, jalur, i) for i in range(len(jalur) - 2, -1, -1)]
        return hasil

    def sejenis(self, satu: Baris, lain: Baris) -> bool:
        return satu.simpul.tingkat == lain.simpul.tingkat

    def ganda(self, baris: Baris) -> Callable[[], Kunci | None] | None:
        return partial(self.gandakan, baris)

    def _samping(self, tahun: r.Tahun, jalur: list[r.Anggaran], ke: int) -> Tambahan:
        induk = jalur[ke - 1] if ke else tahun
        saudara = (tahun.anggaran if ke == 0 else jalur[ke - 1].anak) or ()
        posisi = [s.rid for s in saudara].index(jalur[ke].rid) + 1
        return self._tambahan(jalur[ke].tingkat, _Sasaran(induk, posisi))

    def _tambahan(
        self, tingkat: r.TingkatAnggaran, ke: _Sasaran, *, bawah: bool = False
    ) -> Tambahan:
        label = f"Tambah {_NAMA[tingkat]}{' di bawahnya' if bawah else ''}"
        return Tambahan(label, lambda: self._tambah(tingkat, ke), bawah)

    def _tambah(self, tingkat: r.TingkatAnggaran, ke: _Sasaran) -> Kunci | None:
        tahun = self.konteks.sesi.tahun(self.konteks.tahun)
        awalan = "" if isinstance(ke.induk, r.Tahun) else f"{ke.induk.id}."
        baru = r.Anggaran(
            id=id_baru(f"{awalan}{_HURUF[tingkat]}", [s.id for s in turunan(tahun.anggaran)]),
            tingkat=tingkat,
            uraian=f"{_NAMA[tingkat].capitalize()} baru",
        )
        judul = f"tambah {_NAMA[tingkat]}"
        return self.sisip(judul, ke.induk, _medan(ke.induk), baru, ke.posisi)


def turunan(simpul: tuple[r.Anggaran, ...] | None) -> Iterator[r.Anggaran]:
    """All nodes of a tree, depth first."""
    for s in simpul or ():
        yield s
        yield from turunan(s.anak)


def _medan(induk: r.Rekaman) -> str:
    return "anggaran" if isinstance(induk, r.Tahun) else "anak"


def _di_bawah(tingkat: r.TingkatAnggaran) -> r.TingkatAnggaran | None:
    nomor = _TINGKAT.index(tingkat) + 1
    return _TINGKAT[nomor] if nomor < len(_TINGKAT) else None


def _jalur(tahun: r.Tahun, rid: int) -> list[r.Anggaran]:
    """The nodes from the top down to the one with this rid."""

    def cari(simpul: tuple[r.Anggaran, ...] | None) -> list[r.Anggaran]:
        for s in simpul or ():
            if s.rid == rid:
                return [s]
            bawah = cari(s.anak)
            if bawah:
                return [s, *bawah]
        return []

    return cari(tahun.anggaran)
