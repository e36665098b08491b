"""The anggaran tree of one year: pagu, realisasi and serapan of every node.

Rules of the format page, read to the letter:

- A node without children is a leaf, whatever its tingkat. A leaf's realisasi is the sum of
  ``realisasi_tw`` where any quarter is given, else ``realisasi``.
- A parent's pagu_murni, pagu_perubahan and realisasi (and the realisasi of each quarter) are *each*
  the sum over the leaves below it, at any depth. Only where no leaf below has that figure, the
  parent's own counts; the own figure of a parent in between never enters a sum further up.
- pagu = pagu_perubahan, else pagu_murni, of that very node. So a parent with leaves of both kinds
  has the sum of their pagu_perubahan; leaves that only have pagu_murni do not add to it.
- The year's total is the sum over the top nodes of their pagu and of their realisasi (the cases
  have a program that the perubahan left out, and the printed total counts its pagu_murni).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from .agregasi import jumlah
from .angka import dari_teks
from .efisiensi import serapan
from .hasil import HasilAnggaran
from .records import Anggaran, Skala
from .skala import label

Rupiah = Fraction | None


class Uang(NamedTuple):
    """The figures of a node that run up the tree."""

    pagu_murni: Rupiah = None
    pagu_perubahan: Rupiah = None
    realisasi: Rupiah = None
    tw1: Rupiah = None
    tw2: Rupiah = None
    tw3: Rupiah = None
    tw4: Rupiah = None


@dataclass(frozen=True, slots=True)
class Cabang:
    """A measured node with everything below it; reused while its record is the same object."""

    hasil: HasilAnggaran
    daun: Uang
    """The sums over the leaves below (of a leaf: its own figures)."""
    anak: tuple[Cabang, ...]

    def turunan(self) -> Iterator[HasilAnggaran]:
        """The node and all below it, depth first."""
        tumpukan = [self]
        while tumpukan:
            cabang = tumpukan.pop()
            yield cabang.hasil
            tumpukan.extend(reversed(cabang.anak))


@dataclass(frozen=True, slots=True)
class Pohon:
    """The measured tree of one year."""

    sumber: tuple[Anggaran, ...]
    skala: Skala | None
    cabang: tuple[Cabang, ...]
    simpul: Mapping[str, HasilAnggaran]
    """Every node by id, in tree order."""
    pagu: Rupiah
    realisasi: Rupiah


def ukur_pohon(
    sumber: tuple[Anggaran, ...] | None, skala: Skala | None, lama: Pohon | None = None
) -> Pohon:
    """Measure the tree; with ``skala`` the kategori of serapan. Branches unchanged since ``lama``
    (the same record objects under the same scale) are taken over as they are."""
    sumber = sumber or ()
    if lama is not None and lama.skala is not skala:
        lama = None
    if lama is not None and lama.sumber is sumber:
        return lama
    cabang = _ukur_anak(sumber, lama.cabang if lama else (), skala, None, 0)
    simpul: dict[str, HasilAnggaran] = {}
    for satu in cabang:
        for hasil in satu.turunan():
            simpul.setdefault(hasil.id, hasil)
    pagu = jumlah(satu.hasil.pagu for satu in cabang)
    return Pohon(sumber, skala, cabang, simpul, pagu, jumlah(c.hasil.realisasi for c in cabang))


def _ukur_anak(
    simpul: Sequence[Anggaran],
    lama: Sequence[Cabang],
    skala: Skala | None,
    induk: str | None,
    kedalaman: int,
) -> tuple[Cabang, ...]:
    dulu = {id(cabang.hasil.simpul): cabang for cabang in lama}
    per_id = {cabang.hasil.id: cabang for cabang in lama}
    hasil: list[Cabang] = []
    for satu in simpul:
        ada = dulu.get(id(satu))
        if ada is None:
            bekas = per_id.get(satu.id)
            ada = _ukur_simpul(satu, bekas.anak if bekas else (), skala, induk, kedalaman)
        hasil.append(ada)
    return tuple(hasil)


def _ukur_simpul(
    simpul: Anggaran,
    anak_lama: Sequence[Cabang],
    skala: Skala | None,
    induk: str | None,
    kedalaman: int,
) -> Cabang:
    anak = _ukur_anak(simpul.anak or (), anak_lama, skala, simpul.id, kedalaman + 1)
    sendiri = _uang_sendiri(simpul)
    if anak:
        daun = Uang._make(jumlah(kolom) for kolom in zip(*(c.daun for c in anak), strict=True))
        uang = Uang._make(
            punya if bawah is None else bawah for bawah, punya in zip(daun, sendiri, strict=True)
        )
    else:
        daun = uang = sendiri
    return Cabang(_hasil(simpul, uang, skala, induk, kedalaman), daun, anak)


def _uang_sendiri(simpul: Anggaran) -> Uang:
    triwulan = [_angka(teks) for teks in simpul.realisasi_tw or (None,) * 4]
    realisasi = jumlah(triwulan)
    return Uang(
        _angka(simpul.pagu_murni),
        _angka(simpul.pagu_perubahan),
        _angka(simpul.realisasi) if realisasi is None else realisasi,
        *triwulan,
    )


def _angka(teks: str | None) -> Rupiah:
    return None if teks is None else dari_teks(teks)


def _hasil(
    simpul: Anggaran, uang: Uang, skala: Skala | None, induk: str | None, kedalaman: int
) -> HasilAnggaran:
    pagu = uang.pagu_murni if uang.pagu_perubahan is None else uang.pagu_perubahan
    terserap = serapan(pagu, uang.realisasi)
    return HasilAnggaran(
        id=simpul.id,
        simpul=simpul,
        induk=induk,
        kedalaman=kedalaman,
        pagu_murni=uang.pagu_murni,
        pagu_perubahan=uang.pagu_perubahan,
        pagu=pagu,
        realisasi=uang.realisasi,
        realisasi_tw=(uang.tw1, uang.tw2, uang.tw3, uang.tw4),
        serapan=terserap,
        kategori_serapan=label(skala, terserap),
    )
