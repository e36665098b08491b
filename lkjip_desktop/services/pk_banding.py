"""How a PK differs: from the plan, and the perubahan from the murni; in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import dari_teks, tampil_nilai, tampil_rupiah
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.pejabat import jabatan_lengkap
from lkjip_desktop.domain.realisasi import baca_nilai, sama_target, terisi
from lkjip_desktop.domain.tanggal import tampil
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.services.pk import lazim, pagu_rencana, rencana_target


def beda_target(hasil: HasilTahun, butir: r.PkIndikator) -> str | None:
    """``berbeda dari Renstra: 85,00``; None where the target is as planned."""
    rencana = rencana_target(hasil, butir.indikator)
    if not terisi(butir.target):
        return "target belum diisi"
    if rencana is None:
        return "belum ada di RKT dan Renstra"
    if sama_target(_definisi(hasil, butir.indikator), butir.target, rencana.target):
        return None
    return f"berbeda dari {rencana.asal}: {tampil_nilai(rencana.target)}"


def beda_pagu(hasil: HasilTahun, butir: r.PkProgram, jenis: r.JenisPk) -> str | None:
    """``berbeda dari anggaran: Rp1.000``; None where the pagu is that of the anggaran."""
    rencana = pagu_rencana(hasil, butir.anggaran, jenis)
    if butir.pagu is None:
        return "pagu belum diisi"
    if rencana is None:
        return f"pagu {jenis} belum ada di anggaran"
    if dari_teks(butir.pagu) == dari_teks(rencana):
        return None
    return f"berbeda dari anggaran: {tampil_rupiah(rencana)}"


def yang_tertinggal(hasil: HasilTahun, pk: r.Pk) -> tuple[list[str], list[str]]:
    """The planned indikator and programs that a PK of the kepala does not name, by id.

    Below the kepala a PK names only what its unit is responsible for, so nothing is missed there.
    """
    if pk.tingkat != "kepala":
        return [], []
    ada = {b.indikator for b in pk.indikator or ()} | {b.anggaran for b in pk.program or ()}
    lupa = lazim(hasil, pk.tingkat) - ada
    return [i for i in hasil.indikator if i in lupa], [n for n in hasil.anggaran if n in lupa]


def kekurangan(pk: r.Pk) -> tuple[str, ...]:
    """What a PK lacks before it can be signed, in words (a second party may be rightly absent)."""
    return tuple(
        kata
        for kata, ada in (
            ("tanggal", pk.tanggal),
            ("pihak pertama", pk.pihak_pertama),
            ("pihak kedua", pk.pihak_kedua),
            ("indikator", pk.indikator),
        )
        if not ada
    )


def pasangan(semua: Sequence[r.Pk], pk: r.Pk) -> r.Pk | None:
    """The PK of the other jenis that a PK belongs to: of the same level and first party, else the
    only one of the level."""
    lain = [p for p in semua if p.tingkat == pk.tingkat and p.jenis != pk.jenis]
    for p in lain:
        if p.pihak_pertama == pk.pihak_pertama:
            return p
    return lain[0] if len(lain) == 1 else None


TANPA_MURNI: Final = "belum ada PK murni"
TANPA_PERUBAHAN: Final = "belum ada PK perubahan"


# murni against perubahan --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BandingIndikator:
    """An indikator in both PK (None: not in that one)."""

    indikator: str
    murni: str | None
    perubahan: str | None
    kata: str
    """``tetap``, ``naik dari 80,00 menjadi 85,00``, ``ditambahkan``, ``dihapus``."""


@dataclass(frozen=True, slots=True)
class BandingProgram:
    """A node in both PK, with the pagu (None: not given, or not in that one)."""

    anggaran: str
    murni: str | None
    perubahan: str | None
    selisih: Fraction | None
    kata: str


def banding_dokumen(
    pejabat: Sequence[r.Pejabat] | None, murni: r.Pk | None, perubahan: r.Pk | None
) -> list[str]:
    """What differs in dates and parties, a sentence for each; none where one of the PK is not."""
    if murni is None or perubahan is None:
        return []
    nama = {p.id: f"{p.nama}, {jabatan_lengkap(p)}" for p in pejabat or ()}
    pasang = (
        ("Tanggal", *(tampil(x.tanggal, kosong="") for x in (murni, perubahan))),
        ("Pihak pertama", *(nama.get(x.pihak_pertama or "", "") for x in (murni, perubahan))),
        ("Pihak kedua", *(nama.get(x.pihak_kedua or "", "") for x in (murni, perubahan))),
    )
    return [
        f"{apa}: {a or '(kosong)'} menjadi {b or '(kosong)'}." for apa, a, b in pasang if a != b
    ]


def banding_indikator(
    hasil: HasilTahun, murni: r.Pk | None, perubahan: r.Pk | None
) -> list[BandingIndikator]:
    """All indikator of both, those of the murni first, in their order."""
    sendiri = _sendiri(murni, perubahan)
    lama = {b.indikator: b.target for b in (murni.indikator if murni else None) or ()}
    baru = {b.indikator: b.target for b in (perubahan.indikator if perubahan else None) or ()}
    return [
        BandingIndikator(
            i,
            lama.get(i),
            baru.get(i),
            sendiri or _kata_target(_definisi(hasil, i), lama.get(i), baru.get(i)),
        )
        for i in dict.fromkeys((*lama, *baru))
    ]


def banding_program(murni: r.Pk | None, perubahan: r.Pk | None) -> list[BandingProgram]:
    """All nodes of both, those of the murni first, in their order."""
    sendiri = _sendiri(murni, perubahan)
    lama = {b.anggaran: b.pagu for b in (murni.program if murni else None) or ()}
    baru = {b.anggaran: b.pagu for b in (perubahan.program if perubahan else None) or ()}
    hasil = []
    for n in dict.fromkeys((*lama, *baru)):
        selisih = _selisih(lama.get(n), baru.get(n))
        kata = sendiri or _masuk_keluar(n in lama, n in baru)
        kata = kata or _kata_pagu(lama[n], baru[n], selisih)
        hasil.append(BandingProgram(n, lama.get(n), baru.get(n), selisih, kata))
    return hasil


def _sendiri(murni: r.Pk | None, perubahan: r.Pk | None) -> str | None:
    """What is said of every row where there is only one PK."""
    if murni is not None and perubahan is not None:
        return None
    return TANPA_MURNI if murni is None else TANPA_PERUBAHAN


def _definisi(hasil: HasilTahun, indikator: str) -> r.Indikator:
    return rujukan(hasil).tempat[indikator].definisi


def _masuk_keluar(di_murni: bool, di_perubahan: bool) -> str | None:
    if di_murni and di_perubahan:
        return None
    return "ditambahkan" if di_perubahan else "dihapus"


def _kata_target(definisi: r.Indikator, lama: str | None, baru: str | None) -> str:
    pindah = _masuk_keluar(lama is not None, baru is not None)
    if pindah or lama is None or baru is None:
        return pindah or "tetap"
    if sama_target(definisi, lama, baru):
        return "tetap"
    if not terisi(lama) or not terisi(baru):
        return "baru diisi" if terisi(baru) else "dikosongkan"
    a, b = baca_nilai(definisi, lama), baca_nilai(definisi, baru)
    kata = "berubah"
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        kata = "naik" if b > a else "turun"
    return f"{kata} dari {tampil_nilai(lama)} menjadi {tampil_nilai(baru)}"


def _selisih(lama: str | None, baru: str | None) -> Fraction | None:
    return None if lama is None or baru is None else dari_teks(baru) - dari_teks(lama)


def _kata_pagu(lama: str | None, baru: str | None, selisih: Fraction | None) -> str:
    if selisih is None:
        if lama == baru:
            return "tetap"
        return "pagu baru diisi" if lama is None else "pagu dikosongkan"
    if not selisih:
        return "tetap"
    kata = "bertambah" if selisih > 0 else "berkurang"
    return f"{kata} {tampil_rupiah(abs(selisih))}"
