"""How levels, documents, officials and parents are called in the tab PK."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypedDict

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilTahun, TingkatIndikator
from lkjip_desktop.domain.pejabat import jabatan_lengkap, masa_jabatan
from lkjip_desktop.domain.penandatanganan import tertutup
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.ui.model.kolom import Pilihan

JENIS: Final = (Pilihan("murni", "Murni"), Pilihan("perubahan", "Perubahan"))
TINGKAT: Final = (
    Pilihan("kepala", "Kepala"),
    Pilihan("administrator", "Administrator"),
    Pilihan("pengawas", "Pengawas"),
)
NAMA_TINGKAT: Final[Mapping[TingkatIndikator, str]] = {
    "tujuan": "Tujuan",
    "sasaran": "Sasaran",
    "program": "Program",
    "kegiatan": "Kegiatan",
    "subkegiatan": "Sub kegiatan",
}


def pilihan_pejabat(pejabat: Sequence[r.Pejabat] | None) -> Sequence[Pilihan]:
    """The office's officials by jabatan and name, and none."""
    return [Pilihan(None, ""), *(Pilihan(p.id, sebut_pejabat(p)) for p in pejabat or ())]


def sebut_pejabat(pejabat: r.Pejabat) -> str:
    """``Plt. Kepala Dinas, (Nama), sejak 1 Juli 2025``."""
    masa = masa_jabatan(pejabat)
    return f"{jabatan_lengkap(pejabat)}, {pejabat.nama}{f', {masa}' if masa else ''}"


class Terkunci(TypedDict):
    """What a column of a row with a ``pk`` is given."""

    boleh: Callable[[Any], bool]
    alasan: Callable[[Any], str | None]


def _alasan(baris: Any) -> str | None:
    if not tertutup(baris.pk):
        return None
    return "PK ini sudah ditandatangani. Tekan Buka kembali untuk mengubahnya."


TERKUNCI: Final[Terkunci] = {"boleh": lambda baris: not tertutup(baris.pk), "alasan": _alasan}
"""A signed PK is closed, and its cells say so."""


def sebut_pk(pk: r.Pk, dokumen: r.Dokumen) -> str:
    """``Kepala, Kepala Dinas``: the level, and who promises where that is known."""
    jabatan = [jabatan_lengkap(p) for p in dokumen.pejabat or () if p.id == pk.pihak_pertama]
    return ", ".join([pk.tingkat.capitalize(), *jabatan])


def sebut_induk(hasil: HasilTahun, indikator: str) -> str:
    """The tujuan, sasaran or node that an indikator stands under: code and words."""
    rujuk = rujukan(hasil)
    tempat = rujuk.tempat.get(indikator)
    if tempat is None:
        return ""
    induk = rujuk.tujuan.get(tempat.induk) or rujuk.sasaran.get(tempat.induk)
    if induk is not None:
        return f"{induk.id}  {induk.uraian}"
    simpul = rujuk.simpul.get(tempat.induk)
    if simpul is None:
        return tempat.induk
    return f"{simpul.anggaran.kode or simpul.anggaran.id}  {simpul.anggaran.uraian}"
