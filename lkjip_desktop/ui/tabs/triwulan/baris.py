"""The rows of the quarters' grid: indikator under their tujuan, sasaran, program, kegiatan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilIndikator, HasilSasaran, HasilTahun
from lkjip_desktop.domain.ingatan import sama
from lkjip_desktop.domain.pantauan import Pantauan, StatusRencana, pantau
from lkjip_desktop.domain.penutupan import penutupan_kini
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.domain.uraian_hitungan import asal_target, target_tertulis
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.model.pohon import Simpul

SaringTingkat = Literal["semua", "tujuan", "sasaran", "program", "kegiatan", "subkegiatan"]
SaringKeadaan = Literal["semua", "di bawah", "belum diisi", "tanpa target", "tanpa bukti"]


@dataclass(frozen=True, slots=True)
class Baris:
    """An indikator with its year, or (``hasil`` is None) what it stands under."""

    kunci: Kunci
    kode: str
    nama: str
    tahun: int
    hasil: HasilIndikator | None = None
    sasaran: HasilSasaran | None = None
    """The means of the sasaran, on its own row."""
    kebijakan: r.Kebijakan | None = None
    target: str | None = None
    """The year's target as written where it comes from."""
    asal_target: str = ""
    pantauan: Pantauan | None = None
    tertutup: Mapping[int, r.Penutupan] = field(default_factory=dict)
    triwulan: int | None = None
    """The quarter that is looked at (1 to 4); None: all."""
    bukti: int = 0
    """How many evidence files it has, in that quarter or in all and for the year."""
    lalu: HasilIndikator | None = None
    """The same indikator in the year before, where that is shown."""


@dataclass(frozen=True, slots=True)
class Saringan:
    """Which rows are seen."""

    triwulan: int | None = None
    tingkat: SaringTingkat = "semua"
    unit: str | None = None
    keadaan: SaringKeadaan = "semua"


_STATUS: Mapping[SaringKeadaan, Sequence[StatusRencana]] = {
    "di bawah": ("di bawah",),
    "belum diisi": ("belum diisi",),
}


def kunci(baris: Baris) -> Kunci:
    """The class and row of the indikator or of what it stands under."""
    return baris.kunci


def sebutan(baris: Baris) -> str:
    """The year and the kode, for the words of a step."""
    return f"{baris.tahun} {baris.kode}"


def semua_baris(simpul: Sequence[Simpul[Baris]]) -> Iterator[Baris]:
    """Every row, from top to bottom."""
    for s in simpul:
        yield s.baris
        yield from semua_baris(s.anak)


class _Cabang(NamedTuple):
    """A branch as it was made last."""

    bahan: tuple[object, ...]
    disebut: frozenset[object]
    """The indikator and sasaran that its records name: where none of them is measured otherwise,
    nothing in the branch is."""
    simpul: Simpul[Baris]


class Penyusun:
    """Makes the rows of a year; what did not change stays the same objects."""

    def __init__(self) -> None:
        self._dasar: tuple[object, ...] = ()
        self._syarat: tuple[object, ...] = ()
        self._lama: HasilTahun | None = None
        self._lama_lalu: HasilTahun | None = None
        self._baris: dict[Kunci, tuple[tuple[object, ...], Baris]] = {}
        self._cabang: dict[Kunci, _Cabang] = {}

    def susun(
        self,
        hasil: HasilTahun,
        saringan: Saringan,
        tetap: frozenset[str] = frozenset(),
        lalu: HasilTahun | None = None,
    ) -> list[Simpul[Baris]]:
        """The rows that the filter lets through, in tree order; with those of the year before
        (``lalu``) if they are to be shown.

        ``tetap``: indikator that stay although their state has changed, so that a row does not
        vanish under the hands of who fills it in.
        """
        rujuk = rujukan(hasil)
        data = rujuk.data
        dasar = (hasil.kebijakan, data.penutupan, data.lampiran, rujuk.pk_berlaku)
        untuk = hasil.tahun, saringan.triwulan, lalu is None
        syarat = (*untuk, saringan, tetap if saringan.keadaan != "semua" else None)
        if not sama(self._dasar, dasar) or self._syarat[: len(untuk)] != untuk:
            self._baris = {}
            self._cabang = {}
        elif self._syarat != syarat:
            self._cabang = {}
        berubah = frozenset[object]()
        if self._cabang:
            berubah = _berubah(self._lama, hasil) | _berubah(self._lama_lalu, lalu)
        self._dasar, self._syarat, self._lama, self._lama_lalu = dasar, syarat, hasil, lalu
        return _Susunan(hasil, saringan, tetap, self._baris, self._cabang, berubah, lalu).semua()


def _berubah(lama: HasilTahun | None, baru: HasilTahun | None) -> frozenset[object]:
    """The indikator (by id) and sasaran that are measured otherwise than before."""
    if lama is None or baru is None:
        return frozenset()
    indikator = _beda(lama.indikator, baru.indikator)
    sasaran = _beda(lama.sasaran, baru.sasaran)
    return frozenset([*indikator, *((r.Sasaran, i) for i in sasaran)])


def _beda(lama: Mapping[str, object], baru: Mapping[str, object]) -> set[str]:
    return (lama.keys() ^ baru.keys()) | {i for i, h in baru.items() if lama.get(i) is not h}


class _Susunan:
    """The rows of one moment."""

    def __init__(
        self,
        hasil: HasilTahun,
        saringan: Saringan,
        tetap: frozenset[str],
        baris: dict[Kunci, tuple[tuple[object, ...], Baris]],
        cabang: dict[Kunci, _Cabang],
        berubah: frozenset[object],
        lalu: HasilTahun | None,
    ) -> None:
        self._hasil = hasil
        self._rujuk = rujukan(hasil)
        self._saringan = saringan
        self._tetap = tetap
        self._tertutup = penutupan_kini(self._rujuk.data)
        self._bukti = _hitung_bukti(self._rujuk.data, saringan.triwulan)
        self._baris = baris
        self._cabang = cabang
        self._berubah = berubah
        self._lalu = lalu.indikator if lalu else {}

    def semua(self) -> list[Simpul[Baris]]:
        tujuan = self._hasil.renstra.tujuan if self._hasil.renstra else ()
        calon = [self._tujuan(t) for t in tujuan]
        calon += [self._anggaran(a, None) for a in self._rujuk.data.anggaran or ()]
        hasil = [c.simpul for c in calon if c.simpul.anak]
        disebut = frozenset[object]().union(*(c.disebut for c in calon))
        sisa = [h.definisi for i, h in self._hasil.indikator.items() if i not in disebut]
        lain = self._daftar(sisa, None)
        if lain:
            nama = "Indikator dari tahun atau Renstra lain"
            hasil.append(Simpul(Baris(("lain", 0), "", nama, self._hasil.tahun), lain))
        return hasil

    def _tujuan(self, tujuan: r.Tujuan) -> _Cabang:
        def anak() -> list[_Cabang]:
            return [self._sasaran(x) for x in tujuan.sasaran or ()]

        return self._ambil_cabang(tujuan, tujuan.id, tujuan.uraian, None, anak)

    def _sasaran(self, sasaran: r.Sasaran) -> _Cabang:
        return self._ambil_cabang(sasaran, sasaran.id, sasaran.uraian, None, list)

    def _anggaran(self, simpul: r.Anggaran, unit: str | None) -> _Cabang:
        unit = simpul.unit or unit

        def anak() -> list[_Cabang]:
            return [self._anggaran(x, unit) for x in simpul.anak or ()]

        return self._ambil_cabang(simpul, simpul.kode or simpul.id, simpul.uraian, unit, anak)

    def _ambil_cabang(
        self,
        rekaman: r.Tujuan | r.Sasaran | r.Anggaran,
        kode: str,
        nama: str,
        unit: str | None,
        anak: Callable[[], list[_Cabang]],
    ) -> _Cabang:
        """The branch of a record: its own indikator, then its branches that have any."""
        kunci, bahan = (type(rekaman), rekaman.rid), (rekaman, unit)
        ada = self._cabang.get(kunci)
        if ada is None or not sama(ada.bahan, bahan) or not self._berubah.isdisjoint(ada.disebut):
            bawah = anak()
            simpul = self._daftar(rekaman.indikator or (), unit)
            simpul += [c.simpul for c in bawah if c.simpul.anak]
            sendiri = (kunci[0], rekaman.id), *(i.id for i in rekaman.indikator or ())
            disebut = frozenset[object](sendiri).union(*(c.disebut for c in bawah))
            ada = _Cabang(bahan, disebut, Simpul(self._kepala(rekaman, kode, nama), simpul))
            self._cabang[kunci] = ada
        return ada

    def _ambil(self, kunci: Kunci, bahan: tuple[object, ...], buat: Callable[[], Baris]) -> Baris:
        """The row of that key: the earlier one where it was made from the same objects."""
        ada = self._baris.get(kunci)
        if ada is None or not sama(ada[0], bahan):
            ada = self._baris[kunci] = (bahan, buat())
        return ada[1]

    def _kepala(self, rekaman: r.Tujuan | r.Sasaran | r.Anggaran, kode: str, nama: str) -> Baris:
        kunci = (type(rekaman), rekaman.rid)
        rata = self._hasil.sasaran.get(rekaman.id) if isinstance(rekaman, r.Sasaran) else None

        def buat() -> Baris:
            kebijakan = self._hasil.kebijakan
            return Baris(kunci, kode, nama, self._hasil.tahun, sasaran=rata, kebijakan=kebijakan)

        return self._ambil(kunci, (rekaman, rata), buat)

    def _daftar(self, indikator: Iterable[r.Indikator], unit: str | None) -> list[Simpul[Baris]]:
        baris = (self._indikator(i, unit) for i in indikator)
        return [Simpul(b) for b in baris if b is not None]

    def _indikator(self, definisi: r.Indikator, unit: str | None) -> Baris | None:
        hasil = self._hasil.indikator.get(definisi.id)
        # Of one id only the first place counts: the one that defines it.
        if hasil is None or hasil.definisi is not definisi or not self._lolos(hasil, unit):
            return None
        kunci = (r.Indikator, definisi.rid)
        lalu = self._lalu.get(hasil.id)
        baris = self._ambil(kunci, (hasil, lalu), lambda: self._buat(kunci, hasil, lalu))
        return baris if self._lolos_keadaan(baris) else None

    def _buat(self, kunci: Kunci, hasil: HasilIndikator, lalu: HasilIndikator | None) -> Baris:
        return Baris(
            kunci,
            hasil.id,
            hasil.definisi.nama,
            self._hasil.tahun,
            hasil=hasil,
            kebijakan=self._hasil.kebijakan,
            target=target_tertulis(self._rujuk, hasil),
            asal_target=asal_target(self._rujuk, hasil),
            pantauan=pantau(hasil, self._hasil.kebijakan, self._saringan.triwulan),
            tertutup=self._tertutup,
            triwulan=self._saringan.triwulan,
            bukti=self._bukti[hasil.id],
            lalu=lalu,
        )

    def _lolos(self, hasil: HasilIndikator, unit: str | None) -> bool:
        s = self._saringan
        if s.tingkat not in ("semua", hasil.tingkat):
            return False
        return s.unit is None or s.unit == (hasil.definisi.penanggung_jawab or unit)

    def _lolos_keadaan(self, baris: Baris) -> bool:
        keadaan = self._saringan.keadaan
        if keadaan == "semua" or baris.kode in self._tetap:
            return True
        if keadaan == "tanpa target":
            return baris.target is None
        if keadaan == "tanpa bukti":
            return not baris.bukti
        return baris.pantauan is not None and baris.pantauan.status in _STATUS[keadaan]


def _hitung_bukti(data: r.Tahun, triwulan: int | None) -> Counter[str]:
    """Evidence files by indikator, of a quarter or of the whole year."""
    dilihat = (x for x in data.lampiran or () if triwulan in (None, x.triwulan))
    return Counter(x.indikator for x in dilihat if x.indikator is not None)
