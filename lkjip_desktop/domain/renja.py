"""How far an indikator and a node of the anggaran tree are along the Renstra: form E.81.

Source: Permendagri 86/2017, evaluation of the Renja. The form adds everything up over the years,
which is nonsense for percentages; here each indikator goes by its own ``agregasi``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from .agregasi import agregasikan, jumlah
from .capaian import Nilai, capaian
from .hasil import HasilTahun
from .realisasi import baca_nilai
from .records import Indikator, Kebijakan, Renstra


@dataclass(frozen=True, slots=True)
class HasilRenja:
    """An indikator over the period of its Renstra."""

    target: Nilai | None
    """What the period is to reach: the targets of its years by agregasi."""
    sampai_lalu: Nilai | None
    sampai_kini: Nilai | None
    tingkat: Fraction | None
    """Capaian of ``sampai_kini`` against ``target``, in percent."""
    tahun_kosong: tuple[int, ...]
    """Years of the period up to this one without realisasi, where all years count."""


def ukur_renja(
    definisi: Indikator,
    kebijakan: Kebijakan | None,
    renstra: Renstra | None,
    tahun: int,
    hasil: Mapping[int, HasilTahun],
) -> HasilRenja:
    """An indikator up to that year; ``hasil`` holds the measured years."""
    awal, akhir = (renstra.tahun_awal, renstra.tahun_akhir) if renstra else (tahun, tahun)
    janji = definisi.target or {}
    target = gabung(
        [baca_nilai(definisi, janji.get(str(t))) for t in range(awal, akhir + 1)], definisi
    )
    nyata = {t: _realisasi(hasil, t, definisi.id) for t in range(awal, tahun + 1)}
    kini = gabung(list(nyata.values()), definisi)
    return HasilRenja(
        target=target,
        sampai_lalu=gabung([n for t, n in nyata.items() if t < tahun], definisi),
        sampai_kini=kini,
        tingkat=capaian(definisi, kebijakan, target, kini),
        tahun_kosong=tuple(t for t, n in nyata.items() if n is None) if _semua(definisi) else (),
    )


def _semua(definisi: Indikator) -> bool:
    return definisi.nilai == "angka" and definisi.agregasi in ("jumlah", "rata", "maksimum")


def gabung(nilai: Sequence[Nilai | None], definisi: Indikator) -> Nilai | None:
    """Figures of several years as one, by the indikator's agregasi; labels: the last one."""
    angka = [n for n in nilai if isinstance(n, Fraction)]
    if _semua(definisi):
        return agregasikan(angka, definisi.agregasi)
    return next((n for n in reversed(nilai) if n is not None), None)


def _realisasi(hasil: Mapping[int, HasilTahun], tahun: int, id_indikator: str) -> Nilai | None:
    ada = hasil[tahun].indikator.get(id_indikator) if tahun in hasil else None
    return ada.realisasi if ada is not None else None


def realisasi_kode(kode: str | None, tahun: Iterable[HasilTahun]) -> Fraction | None:
    """The money spent in those years under a kode; names never match nodes of different years."""
    if not kode:
        return None
    return jumlah(
        s.realisasi for satu in tahun for s in satu.anggaran.values() if s.simpul.kode == kode
    )
