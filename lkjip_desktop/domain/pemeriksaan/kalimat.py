"""Words and figures of the messages: plain Indonesian, figures id-ID."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from ..angka import kanonik_sah, tampil, tampil_nilai, tampil_persen, tampil_rupiah
from ..angka.eksak import desimal_tepat
from ..capaian import Nilai
from ..records import Pk

NAMA_BESARAN: Final = {
    "target": "target",
    "target_renstra": "target Renstra",
    "realisasi": "realisasi",
    "capaian": "capaian",
    "kategori": "kategori",
    "predikat": "predikat",
    "kemajuan": "kemajuan",
    "pagu": "pagu",
    "realisasi_anggaran": "realisasi anggaran",
    "serapan": "serapan",
    "kategori_serapan": "kategori serapan",
    "efisiensi": "efisiensi",
    "kategori_efisiensi": "kategori efisiensi",
    "rata_capaian": "rata-rata capaian",
}
ROMAWI: Final = ("I", "II", "III", "IV")
TINGKAT: Final = {"tujuan": "Tujuan", "sasaran": "Sasaran", "program": "Program"} | {
    "kegiatan": "Kegiatan",
    "subkegiatan": "Sub kegiatan",
}

_DESIMAL_TERBANYAK: Final = 4
_NAMA_TERPANJANG: Final = 80


def nilai(isi: Nilai | None) -> str:
    """A target or realisasi: a figure with the decimals that it has, at most four; a text as is."""
    if isi is None:
        return "-"
    if isinstance(isi, str):
        return tampil_nilai(isi) if kanonik_sah(isi) else f"“{isi.strip()}”"
    desimal = desimal_tepat(isi)
    return tampil(isi, desimal if desimal is not None and desimal <= _DESIMAL_TERBANYAK else 2)


def persen(isi: Fraction | None) -> str:
    """A percentage with two decimals."""
    return tampil_persen(isi)


def rupiah(isi: Fraction | None) -> str:
    """Money."""
    return tampil_rupiah(isi)


def nama(teks: str) -> str:
    """A name in a sentence: on one line, cut where it is long."""
    rapat = " ".join(teks.split())
    return rapat if len(rapat) <= _NAMA_TERPANJANG else f"{rapat[: _NAMA_TERPANJANG - 1].rstrip()}…"


def objek(jenis: str, id_: str, tahun: int | None = None) -> str:
    """The object of a figure: ``S1.4``, ``sasaran S1``, ``tahun 2020``, ``belanja Belanja Modal``;
    with ``tahun`` where the figure is of another year than the report."""
    if jenis == "tahun":
        return f"tahun {tahun if tahun is not None else id_}"
    if jenis == "belanja":
        kata = "seluruh belanja" if id_ == "*" else f"belanja “{nama(id_)}”"
    else:
        kata = id_ if jenis in ("indikator", "anggaran") else f"{jenis} {id_}"
    return kata if tahun is None else f"{kata} tahun {tahun}"


def besar(kalimat: str) -> str:
    """The sentence with a capital first letter."""
    return kalimat[:1].upper() + kalimat[1:]


def deret(kata: Sequence[str], terbanyak: int = 3) -> str:
    """``a, b, dan c``; of more than ``terbanyak`` the first ones and how many others there are."""
    if len(kata) > terbanyak:
        lebih = len(kata) - terbanyak + 1
        kata = [*kata[: terbanyak - 1], f"{lebih} lainnya"]
    if len(kata) < 2:
        return "".join(kata)
    koma = "," if len(kata) > 2 else ""
    return f"{', '.join(kata[:-1])}{koma} dan {kata[-1]}"


def tempat(sumber: Sequence[str], terbanyak: int = 2) -> str:
    """Places of a report, whose names have commas of their own: ``Tabel 1; Tabel 2; dan 3 tempat
    lain``."""
    semua = list(dict.fromkeys(sumber))
    lebih = len(semua) - terbanyak
    if lebih > 1:
        return f"{'; '.join(semua[:terbanyak])}; dan {lebih} tempat lain"
    if len(semua) > terbanyak:
        return f"{'; '.join(semua[:-1])}; dan {semua[-1]}"
    return " dan ".join(semua)


def dokumen_pk(pk: Pk) -> str:
    """``PK perubahan kepala (PK-2021)``."""
    return f"PK {pk.jenis} {pk.tingkat} ({pk.id})"
