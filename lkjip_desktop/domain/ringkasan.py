"""The year's figures above the single indikator: of each sasaran, and of the year as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction

from .agregasi import jumlah, rata
from .anggaran import Pohon
from .angka import dari_teks
from .efisiensi import serapan
from .hasil import HasilIndikator, HasilSasaran, HasilTotal
from .ingatan import Ingatan
from .records import Kebijakan
from .rujukan import Rujukan
from .skala import label


def ukur_sasaran(
    rujuk: Rujukan, hasil: Mapping[str, HasilIndikator], ingat: Ingatan
) -> dict[str, HasilSasaran]:
    """The sasaran of the Renstra in force, in order."""
    kebijakan = rujuk.kebijakan
    semua: dict[str, HasilSasaran] = {}
    for i, sasaran in rujuk.sasaran.items():
        milik = [hasil[satu.id] for satu in sasaran.indikator or ()]
        semua[i] = ingat.ambil(
            ("sasaran", i), (kebijakan, *milik), _pembuat_sasaran(i, kebijakan, milik)
        )
    return semua


def _pembuat_sasaran(
    i: str, kebijakan: Kebijakan | None, milik: Sequence[HasilIndikator]
) -> Callable[[], HasilSasaran]:
    def buat() -> HasilSasaran:
        dicapai = rata_capaian(kebijakan, milik)
        pagu = jumlah(satu.pagu for satu in milik)
        realisasi = jumlah(satu.realisasi_anggaran for satu in milik)
        terserap = serapan(pagu, realisasi)
        return HasilSasaran(
            id=i,
            rata_capaian=dicapai,
            kategori=label(kebijakan.skala_capaian, dicapai) if kebijakan else None,
            pagu=pagu,
            realisasi_anggaran=realisasi,
            serapan=terserap,
            kategori_serapan=label(kebijakan.skala_serapan, terserap) if kebijakan else None,
        )

    return buat


def rata_capaian(
    kebijakan: Kebijakan | None, indikator: Iterable[HasilIndikator]
) -> Fraction | None:
    """The mean capaian of those that have one, each first cut to the office's ``batas_capaian``."""
    batas = None
    if kebijakan is not None and kebijakan.batas_capaian is not None:
        batas = dari_teks(kebijakan.batas_capaian)
    ada = (satu.capaian for satu in indikator if satu.capaian is not None)
    return rata(nilai if batas is None else min(nilai, batas) for nilai in ada)


def ukur_total(
    rujuk: Rujukan, hasil: Mapping[str, HasilIndikator], pohon: Pohon, ingat: Ingatan
) -> HasilTotal:
    """The year as a whole; its money is the sum over the top nodes of the tree."""
    kebijakan = rujuk.kebijakan
    dihitung = _indikator_tahun(rujuk, hasil)
    rata_tahun = ingat.ambil(
        ("rata",), (kebijakan, *dihitung), lambda: rata_capaian(kebijakan, dihitung)
    )
    terserap = serapan(pohon.pagu, pohon.realisasi)
    return HasilTotal(
        rata_capaian=rata_tahun,
        kategori=label(kebijakan.skala_capaian, rata_tahun) if kebijakan else None,
        pagu=pohon.pagu,
        realisasi_anggaran=pohon.realisasi,
        serapan=terserap,
        kategori_serapan=label(kebijakan.skala_serapan, terserap) if kebijakan else None,
    )


def _indikator_tahun(rujuk: Rujukan, hasil: Mapping[str, HasilIndikator]) -> list[HasilIndikator]:
    """Those whose capaian make the year's: of the kepala-level PK in force, each once; where there
    is no such PK, all of sasaran level."""
    kepala = [pk for pk in rujuk.pk_berlaku if pk.tingkat == "kepala"]
    if not kepala:
        return [satu for satu in hasil.values() if satu.tingkat == "sasaran"]
    janji = dict.fromkeys(satu.indikator for pk in kepala for satu in pk.indikator or ())
    return [hasil[i] for i in janji if i in hasil]
