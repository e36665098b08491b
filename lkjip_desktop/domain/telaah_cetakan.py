"""What the program reads in each printed figure, what the data give for it, and whether the two
agree: for the one who enters the figures of a printed report.

The same reading and comparing as in the check (rules C01 to C03), told for every figure and not
only for those that are wrong.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from .angka import RUPIAH, BukanAngka, baca_sel, tampil
from .capaian import Nilai
from .hasil import HasilTahun
from .pemeriksaan.acuan import acuan
from .pemeriksaan.banding import Banding, banding, desimal_dari, pita_dari
from .pemeriksaan.kalimat import nilai, rupiah
from .pemeriksaan.patokan import Acuan, Patokan
from .pemeriksaan.terbaca import (
    BERUPA_UANG,
    TANPA_CETAKAN,
    Cetakan,
    KunciKelompok,
    Terbaca,
    baca_cetakan,
    tahun_angka,
)
from .records import Besaran, ObjekTercantum, Tercantum

KeadaanCetakan = Literal["cocok", "beda tipis", "beda", "tidak terbaca", "tidak ada data", "kosong"]
"""``beda tipis``: by one unit in the last printed place; ``tidak ada data``: the data give no such
figure; ``kosong``: nothing was printed (``-``) or entered."""

_PERSEN: Final = ("capaian", "rata_capaian", "serapan")
_KEADAAN: Final[Mapping[Banding, KeadaanCetakan]] = {
    "sama": "cocok",
    "satu": "beda tipis",
    "beda": "beda",
    "tak terbaca": "tidak terbaca",
    "tanpa patokan": "tidak ada data",
}
BESARAN_OBJEK: Final[Mapping[ObjekTercantum, tuple[Besaran, ...]]] = {
    "indikator": (
        "target",
        "target_renstra",
        "realisasi",
        "capaian",
        "kategori",
        "predikat",
        "kemajuan",
        "pagu",
        "realisasi_anggaran",
        "serapan",
        "efisiensi",
        "kategori_efisiensi",
    ),
    "sasaran": (
        "rata_capaian",
        "kategori",
        "capaian",
        "pagu",
        "realisasi_anggaran",
        "serapan",
        "kategori_serapan",
    ),
    "anggaran": ("pagu", "realisasi_anggaran", "serapan", "kategori_serapan"),
    "belanja": ("pagu", "realisasi_anggaran", "serapan"),
    "tahun": (
        "rata_capaian",
        "kategori",
        "pagu",
        "realisasi_anggaran",
        "serapan",
        "kategori_serapan",
    ),
}
"""The figures that the data can give for each kind of object."""


@dataclass(frozen=True, slots=True)
class Telaah:
    """One printed figure, read and compared."""

    terbaca: str
    """The figure id-ID with the decimals that were printed, and its other meaning if it has one;
    or the label. Empty where nothing was read."""
    keberatan: str | None
    """Why it cannot be read, and what to type."""
    menurut_data: str
    """The figure of the data, with as many decimals as were printed; empty where there is none."""
    keadaan: KeadaanCetakan


class Penelaah:
    """Looks at the printed figures of one year, again only where they or the data changed."""

    def __init__(self) -> None:
        self._cetakan: Cetakan = TANPA_CETAKAN

    def telaah(
        self, daftar: Sequence[Tercantum], tahun: int, per_tahun: Mapping[int, HasilTahun]
    ) -> list[Telaah]:
        """Of each figure in the list; ``per_tahun`` has the measured years of the document."""
        self._cetakan = baca_cetakan(daftar, tahun, self._cetakan)
        semua: dict[KunciKelompok, Acuan | None] = {}
        hasil: list[Telaah] = []
        for t in daftar:
            kunci = (t.objek, t.id, tahun_angka(t, tahun))
            if kunci not in semua:
                semua[kunci] = acuan(kunci, per_tahun[tahun], per_tahun)
            hasil.append(_telaah(self._cetakan.per_rekaman[id(t)], semua[kunci]))
        return hasil

    def satu(self, calon: Tercantum, tahun: int, per_tahun: Mapping[int, HasilTahun]) -> Telaah:
        """Of a figure that is being typed, read by itself."""
        cetak = baca_cetakan([calon], tahun).per_rekaman[id(calon)]
        kunci = (calon.objek, calon.id, tahun_angka(calon, tahun))
        return _telaah(cetak, acuan(kunci, per_tahun[tahun], per_tahun))


def _telaah(cetak: Terbaca, dari: Acuan | None) -> Telaah:
    t = cetak.tercantum
    patokan = dari.patokan(t.besaran, t.triwulan) if dari else None
    if cetak.kosong:
        return Telaah("", None, _menurut(cetak, patokan), "kosong")
    keadaan = _KEADAAN[banding(cetak, patokan or Patokan(None))]
    if keadaan == "tidak terbaca":
        return Telaah("", _keberatan(cetak, patokan), _menurut(cetak, patokan), keadaan)
    return Telaah(_terbaca(cetak, patokan), None, _menurut(cetak, patokan), keadaan)


def _terbaca(cetak: Terbaca, patokan: Patokan | None) -> str:
    if cetak.bacaan is None:
        pita = pita_dari(patokan.skala if patokan else None, cetak.tercantum.nilai)
        return pita.label if pita else f"“{cetak.tercantum.nilai.strip()}”"
    b = cetak.bacaan
    semua = [
        f"{tampil(n, desimal_dari(n))}{'%' if b.satuan == 'persen' else ''}" for n in cetak.nilai
    ]
    angka = f"{semua[0]} (atau {semua[1]})" if len(semua) > 1 else semua[0]
    return f"{b.label}, {angka}" if b.label else angka


def _keberatan(cetak: Terbaca, patokan: Patokan | None) -> str:
    """The number reader's own words; of a label that it is none."""
    t = cetak.tercantum
    if patokan is None or patokan.berupa == "angka":
        try:
            baca_sel(t.nilai, kolom=RUPIAH if t.besaran in BERUPA_UANG else None)
        except BukanAngka as galat:
            return str(galat)
    return "Isian ini bukan label. Ketik label seperti yang tercetak, misalnya Sangat Tinggi."


def _menurut(cetak: Terbaca, patokan: Patokan | None) -> str:
    isi: Nilai | None = patokan.nilai if patokan else None
    t = cetak.tercantum
    if not isinstance(isi, Fraction):
        return isi or ""
    if t.besaran in BERUPA_UANG:
        return rupiah(isi)
    teks = tampil(isi, desimal_dari(cetak.nilai[0])) if cetak.nilai else nilai(isi)
    persen = cetak.bacaan is not None and cetak.bacaan.satuan == "persen"
    return f"{teks}%" if persen or t.besaran in _PERSEN else teks
