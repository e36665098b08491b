"""The level of each row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lkjip_desktop.domain.kode_anggaran import (
    NAMA_TINGKAT,
    TINGKAT,
    kode_rekening,
    kode_urusan,
    mirip_kode,
    tingkat_kode,
)
from lkjip_desktop.domain.records import TingkatAnggaran

from .bacaan import CaraTingkat
from .kata import baris_jumlah, tingkat_dari_kata, tingkat_dari_kolom


@dataclass(frozen=True, slots=True)
class BarisMentah:
    """The texts of a row that say what it is."""

    nomor: int
    kode: str
    uraian: str
    lekukan: int
    """How far the uraian is indented: its column among those of the uraian, then its spaces."""
    tingkat: str
    beruang: bool
    """Whether money stands in it."""
    sisa: str
    """All its texts, to show."""


Jawaban = TingkatAnggaran | str
"""A level, or the reason why the row is no node."""
_BUKAN_TINGKAT: Final = "tidak dikenal sebagai program, kegiatan, atau sub kegiatan"


def tebak_cara(baris: Sequence[BarisMentah]) -> CaraTingkat:
    """By what the levels of these rows are best known."""
    isi = [b for b in baris if b.uraian and not baris_jumlah(b.uraian)]
    if sum(tingkat_dari_kolom(b.tingkat) is not None for b in isi) * 2 > len(isi):
        return "kolom"
    if sum(mirip_kode(b.kode) for b in isi) * 2 > len(isi):
        return "kode"
    return "lekukan" if len({b.lekukan for b in isi}) > 1 else "kata"


def tingkat_baris(baris: Sequence[BarisMentah], cara: CaraTingkat) -> list[Jawaban]:
    """For each row its level, or why it has none."""
    menurut = _CARA[cara](baris)
    return [_bukan_simpul(b) or menurut(b) for b in baris]


def _bukan_simpul(baris: BarisMentah) -> str | None:
    if not baris.uraian and not baris.kode:
        return "baris tanpa kode dan uraian" if baris.sisa else "baris kosong"
    if baris_jumlah(baris.uraian or baris.kode):
        return "baris jumlah; jumlah dihitung oleh program"
    if baris.kode and kode_rekening(baris.kode):
        return "jenis belanja, bukan bagian pohon program"
    if not baris.uraian:
        return "uraiannya kosong"
    return None


_Penilai = Callable[[BarisMentah], Jawaban]


def _menurut_kode(baris: Sequence[BarisMentah]) -> _Penilai:
    bentuk = {tingkat_kode(b.kode) for b in baris if mirip_kode(b.kode)}
    baku = not bentuk.isdisjoint(("kegiatan", "subkegiatan")) or bentuk == {"program"}
    ada = {b.kode for b in baris if mirip_kode(b.kode)}

    terakhir: list[Jawaban] = []

    def berkode(b: BarisMentah) -> Jawaban:
        if not baku:
            return _tingkat_dalam(sum(1 for atas in _awalan(b.kode) if atas in ada))
        if kode_urusan(b.kode):
            return "urusan atau bidang urusan, di atas program"
        return tingkat_kode(b.kode) or f"kode {b.kode} bukan bentuk program atau kegiatan"

    def nilai(b: BarisMentah) -> Jawaban:
        if mirip_kode(b.kode):
            terakhir[:] = [berkode(b)]
            return terakhir[0]
        if b.kode:
            return f"kode {b.kode} tidak dapat dibaca"
        # What an office lumps together has money, but no kode.
        setingkat = terakhir[0] if terakhir and terakhir[0] in TINGKAT else None
        percuma = not b.beruang or not ada
        return "tanpa kode" if percuma else tingkat_dari_kata(b.uraian) or setingkat or "tanpa kode"

    return nilai


def _tingkat_dalam(dalam: int) -> Jawaban:
    return TINGKAT[dalam] if dalam < len(TINGKAT) else "lebih dalam daripada sub kegiatan"


def _awalan(kode: str) -> list[str]:
    bagian = kode.split(".")
    return [".".join(bagian[:i]) for i in range(1, len(bagian))]


def _menurut_lekukan(baris: Sequence[BarisMentah]) -> _Penilai:
    semua = sorted({b.lekukan for b in baris if b.uraian and not baris_jumlah(b.uraian)})
    tempat = {lekuk: i for i, lekuk in enumerate(semua)}

    def nilai(b: BarisMentah) -> Jawaban:
        return _tingkat_dalam(tempat[b.lekukan])

    return nilai


def _menurut_kolom(_: Sequence[BarisMentah]) -> _Penilai:
    return lambda b: tingkat_dari_kolom(b.tingkat) or _BUKAN_TINGKAT


def _menurut_kata(baris: Sequence[BarisMentah]) -> _Penilai:
    """A row that begins with no such word is one level below the deepest that is named."""
    disebut = {t for b in baris if (t := tingkat_dari_kata(b.uraian)) is not None}
    lain: Mapping[bool, TingkatAnggaran] = {True: "subkegiatan", False: "kegiatan"}
    bawaan = lain["kegiatan" in disebut]

    def nilai(b: BarisMentah) -> Jawaban:
        return tingkat_dari_kata(b.uraian) or bawaan

    return nilai


_CARA: Final[Mapping[CaraTingkat, Callable[[Sequence[BarisMentah]], _Penilai]]] = {
    "kode": _menurut_kode,
    "lekukan": _menurut_lekukan,
    "kolom": _menurut_kolom,
    "kata": _menurut_kata,
}


def ragu_tempat(tingkat: TingkatAnggaran, induk: TingkatAnggaran | None) -> str | None:
    """Doubt about a node under a parent of that level (None: it stands at the top)."""
    if induk is None:
        return None if tingkat == "program" else f"{NAMA_TINGKAT[tingkat]} tanpa program di atasnya"
    if TINGKAT.index(tingkat) - TINGKAT.index(induk) > 1:
        return f"{NAMA_TINGKAT[tingkat]} tanpa kegiatan di atasnya"
    return None
