"""Drafts: factual sentences that the program proposes for a section, their figures as fields.

They state direction, size and comparison; causes only the office knows. An accepted draft is a
paragraph that remembers the draft's name, so that it can be made anew when its figures change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lkjip_desktop.domain.bagian import kunci_indikator, kunci_sasaran
from lkjip_desktop.domain.hasil import HasilIndikator

from .bahan import Bahan
from .isian import PembacaIsian
from .kalimat_indikator import (
    capaian,
    capaian_lalu,
    efisiensi,
    pembanding,
    renstra,
    tahun_lalu,
)
from .kalimat_tahun import (
    anggaran,
    evaluasi_sakip,
    kategori,
    kinerja,
    perjanjian,
    sasaran,
    serapan_program,
    target,
    urutan_program,
)
from .kata_pengantar import PENUTUP, pembuka
from .model import Acuan, Alinea, Isian, Larik, rapatkan

Kalimat = tuple[str | Acuan, ...]


@dataclass(frozen=True, slots=True)
class Usulan:
    """A proposed paragraph: the name of the draft, and its words and fields."""

    nama: str
    isi: Kalimat

    def alinea(self, pembaca: PembacaIsian) -> Alinea:
        """The paragraph that accepting it makes."""
        isi: list[Larik | Isian] = []
        for x in self.isi:
            if isinstance(x, str):
                isi.append(Larik(x))
            else:
                teks = pembaca.baca(x).teks
                isi.append(Isian(x, teks, teks))
        return Alinea(rapatkan(tuple(isi)), usulan=self.nama)

    def teks(self, pembaca: PembacaIsian) -> str:
        """How it reads now."""
        return "".join(x if isinstance(x, str) else pembaca.baca(x).teks for x in self.isi)


def usulan_bagian(bahan: Bahan, kunci: str) -> tuple[Usulan, ...]:
    """The drafts for a section, in the order in which they would stand."""
    if kunci in _TETAP:
        calon = _TETAP[kunci](bahan)
    elif (id_ := _akhiran(kunci, kunci_indikator(""))) in bahan.kini.indikator:
        calon = _indikator(bahan, bahan.kini.indikator[id_])
    elif (id_ := _akhiran(kunci, kunci_sasaran(""))) in bahan.rujukan.sasaran:
        calon = _sasaran(bahan, id_)
    else:
        return ()
    return tuple(u for u in calon if u.isi)


def _akhiran(kunci: str, awalan: str) -> str:
    return kunci.removeprefix(awalan) if kunci.startswith(awalan) else ""


def _indikator(b: Bahan, h: HasilIndikator) -> Iterator[Usulan]:
    yield Usulan(f"capaian/{h.id}", capaian(b, h))
    yield Usulan(f"tahun_lalu/{h.id}", tahun_lalu(b, h))
    yield Usulan(f"capaian_lalu/{h.id}", capaian_lalu(b, h))
    yield Usulan(f"renstra/{h.id}", renstra(b, h))
    yield from _standar(b, h)
    yield Usulan(f"efisiensi/{h.id}", efisiensi(b, h))


def _standar(b: Bahan, h: HasilIndikator) -> Iterator[Usulan]:
    for p in b.pembanding(h.id):
        yield Usulan(f"pembanding/{h.id}/{p.nama}", pembanding(b, h, p))


def _sasaran(b: Bahan, id_: str) -> Iterator[Usulan]:
    yield Usulan(f"sasaran/{id_}", sasaran(b, id_))
    for i in b.rujukan.sasaran[id_].indikator or ():
        h = b.kini.indikator.get(i.id)
        if h is not None:
            yield Usulan(f"capaian/{h.id}", capaian(b, h))


def _tahun(b: Bahan) -> Iterator[Usulan]:
    yield Usulan("kinerja", kinerja(b))
    yield Usulan("target", target(b))
    yield Usulan("kategori", kategori(b))


def _ringkasan(b: Bahan) -> Iterator[Usulan]:
    yield from _tahun(b)
    yield Usulan("anggaran", anggaran(b))
    yield Usulan("serapan_program", serapan_program(b))


def _pengantar(b: Bahan) -> Iterator[Usulan]:
    if b.utama:
        yield Usulan("pembuka", pembuka(b.tahun, Acuan("instansi", "", "nama_lengkap")))
        yield Usulan("kinerja", kinerja(b))
        yield Usulan("anggaran", anggaran(b))
        yield Usulan("penutup", (PENUTUP,))


def _uang(b: Bahan) -> Iterator[Usulan]:
    yield Usulan("anggaran", anggaran(b))
    yield Usulan("serapan_program", serapan_program(b))
    yield Usulan("urutan_program", urutan_program(b))


def _sumber_daya(b: Bahan) -> Iterator[Usulan]:
    yield Usulan("anggaran", anggaran(b))


def _perjanjian(b: Bahan) -> Iterator[Usulan]:
    yield Usulan("perjanjian", perjanjian(b))


def _sakip(b: Bahan) -> Iterator[Usulan]:
    yield Usulan("evaluasi_sakip", evaluasi_sakip(b))


def _tujuan(b: Bahan) -> Iterator[Usulan]:
    for h in b.kini.indikator.values():
        if h.tingkat == "tujuan":
            yield Usulan(f"capaian/{h.id}", capaian(b, h))


def _tiap_indikator(
    nama: str, kalimat: Callable[[Bahan, HasilIndikator], Kalimat]
) -> Callable[[Bahan], Iterator[Usulan]]:
    def buat(b: Bahan) -> Iterator[Usulan]:
        for h in b.utama:
            yield Usulan(f"{nama}/{h.id}", kalimat(b, h))

    return buat


def _semua_standar(b: Bahan) -> Iterator[Usulan]:
    for h in b.utama:
        yield from _standar(b, h)


_TETAP: Final[Mapping[str, Callable[[Bahan], Iterator[Usulan]]]] = {
    "kata_pengantar": _pengantar,
    "ikhtisar": _ringkasan,
    "bab1.sumber_daya": _sumber_daya,
    "bab2.perjanjian_kinerja": _perjanjian,
    "bab2.anggaran": _sumber_daya,
    "bab3.capaian_kinerja": _tahun,
    "bab3.tujuan": _tujuan,
    "bab3.perbandingan_tahun": _tiap_indikator("tahun_lalu", tahun_lalu),
    "bab3.perbandingan_renstra": _tiap_indikator("renstra", renstra),
    "bab3.standar_nasional": _semua_standar,
    "bab3.efisiensi": _tiap_indikator("efisiensi", efisiensi),
    "bab3.evaluasi_sakip": _sakip,
    "bab3.realisasi_anggaran": _uang,
    "bab4.kesimpulan": _ringkasan,
}
