"""The rows of the quarters' grid: indikator under their tujuan, sasaran, program, kegiatan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

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
SaringKeadaan = Literal["semua", "di bawah", "belum diisi", "tanpa target"]


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


class Penyusun:
    """Makes the rows of a year; rows whose figures did not change stay the same objects."""

    def __init__(self) -> None:
        self._dasar: tuple[object, ...] = ()
        self._lama: dict[Kunci, tuple[tuple[object, ...], Baris]] = {}

    def susun(
        self, hasil: HasilTahun, saringan: Saringan, tetap: frozenset[str] = frozenset()
    ) -> list[Simpul[Baris]]:
        """The rows that the filter lets through, in tree order.

        ``tetap``: indikator that stay although their state has changed, so that a row does not
        vanish under the hands of who fills it in.
        """
        rujuk = rujukan(hasil)
        dasar = (hasil.kebijakan, rujuk.data.penutupan, rujuk.pk_berlaku, saringan.triwulan)
        if not sama(self._dasar, dasar):
            self._lama = {}
        satu = _Susunan(hasil, saringan, tetap, self._lama)
        simpul = satu.semua()
        self._dasar, self._lama = dasar, satu.baru
        return simpul


class _Susunan:
    """The rows of one moment."""

    def __init__(
        self,
        hasil: HasilTahun,
        saringan: Saringan,
        tetap: frozenset[str],
        lama: Mapping[Kunci, tuple[tuple[object, ...], Baris]],
    ) -> None:
        self._hasil = hasil
        self._rujuk = rujukan(hasil)
        self._saringan = saringan
        self._tetap = tetap
        self._tertutup = penutupan_kini(self._rujuk.data)
        self._lama = lama
        self.baru: dict[Kunci, tuple[tuple[object, ...], Baris]] = {}
        self._sisa = dict(hasil.indikator)
        """What has no place yet; of one id only the first place counts."""

    def semua(self) -> list[Simpul[Baris]]:
        tujuan = self._hasil.renstra.tujuan if self._hasil.renstra else ()
        calon = [self._tujuan(t) for t in tujuan]
        calon += [self._anggaran(a, None) for a in self._rujuk.data.anggaran or ()]
        lain = self._daftar(tuple(h.definisi for h in self._sisa.values()), None)
        if lain:
            nama = "Indikator dari tahun atau Renstra lain"
            calon.append(Simpul(Baris(("lain", 0), "", nama, self._hasil.tahun), lain))
        return [s for s in calon if s.anak]

    def _tujuan(self, tujuan: r.Tujuan) -> Simpul[Baris]:
        anak = self._daftar(tujuan.indikator, None)
        anak += [s for x in tujuan.sasaran or () if (s := self._sasaran(x)).anak]
        return Simpul(self._kepala(tujuan, tujuan.id, tujuan.uraian), anak)

    def _sasaran(self, sasaran: r.Sasaran) -> Simpul[Baris]:
        rata = self._hasil.sasaran.get(sasaran.id)
        kepala = self._kepala(sasaran, sasaran.id, sasaran.uraian, rata)
        return Simpul(kepala, self._daftar(sasaran.indikator, None))

    def _anggaran(self, simpul: r.Anggaran, unit: str | None) -> Simpul[Baris]:
        unit = simpul.unit or unit
        anak = self._daftar(simpul.indikator, unit)
        anak += [s for x in simpul.anak or () if (s := self._anggaran(x, unit)).anak]
        return Simpul(self._kepala(simpul, simpul.kode or simpul.id, simpul.uraian), anak)

    def _ambil(self, kunci: Kunci, bahan: tuple[object, ...], buat: Callable[[], Baris]) -> Baris:
        """The row of that key: the earlier one where it was made from the same objects."""
        ada = self._lama.get(kunci)
        if ada is None or not sama(ada[0], bahan):
            ada = (bahan, buat())
        self.baru[kunci] = ada
        return ada[1]

    def _kepala(
        self,
        rekaman: r.Rekaman,
        kode: str,
        nama: str,
        rata: HasilSasaran | None = None,
    ) -> Baris:
        kunci = (type(rekaman), rekaman.rid)

        def buat() -> Baris:
            kebijakan = self._hasil.kebijakan
            return Baris(kunci, kode, nama, self._hasil.tahun, sasaran=rata, kebijakan=kebijakan)

        return self._ambil(kunci, (rekaman, rata), buat)

    def _daftar(
        self, indikator: tuple[r.Indikator, ...] | None, unit: str | None
    ) -> list[Simpul[Baris]]:
        baris = (self._indikator(i, unit) for i in indikator or ())
        return [Simpul(b) for b in baris if b is not None]

    def _indikator(self, definisi: r.Indikator, unit: str | None) -> Baris | None:
        hasil = self._sisa.pop(definisi.id, None)
        if hasil is None or not self._lolos(hasil, unit):
            return None
        kunci = (r.Indikator, hasil.definisi.rid)
        baris = self._ambil(kunci, (hasil,), lambda: self._buat(kunci, hasil))
        return baris if self._lolos_keadaan(baris) else None

    def _buat(self, kunci: Kunci, hasil: HasilIndikator) -> Baris:
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
        return baris.pantauan is not None and baris.pantauan.status in _STATUS[keadaan]
