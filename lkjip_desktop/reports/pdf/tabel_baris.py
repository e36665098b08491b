"""The rows of a table: as atoms of a page, and drawn straight to the canvas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .gaya import (
    ABU_GARIS,
    ATAS_SEL,
    HITAM,
    LATAR_GRUP,
    LATAR_KEPALA,
    LATAR_NOMOR,
    LATAR_SUBGRUP,
    LATAR_TOTAL,
    PANGKAL,
    Warna,
)
from .kanvas import Kanvas
from .potongan import Potongan
from .teks import Muka

if TYPE_CHECKING:
    from .struktur import Unsur
    from .tabel import TabelTertata

_LATAR: dict[str, Warna] = {
    "kepala": LATAR_KEPALA,
    "nomor": LATAR_NOMOR,
    "grup": LATAR_GRUP,
    "subgrup": LATAR_SUBGRUP,
    "total": LATAR_TOTAL,
}


@dataclass(slots=True, eq=False)
class SelGambar:
    """A cell's wrapped lines with the left end of each, measured from the table's left edge."""

    kolom: int
    rentang: int
    baris: list[tuple[float, str]]
    muka: Muka
    sambung: bool
    unsur: Unsur | None = None
    bawah: float = 0.0
    """Height of the merged cell below this row, where one begins here."""


class BarisTabel(Potongan):
    """One row on a page."""

    __slots__ = ("jenis", "lanjutan", "sel", "tabel", "terlukis")

    def __init__(
        self, tabel: TabelTertata, sel: list[SelGambar], jenis: str, tinggi: float
    ) -> None:
        super().__init__(tinggi)
        self.tabel = tabel
        self.sel = sel
        self.jenis = jenis
        self.terlukis = False
        """Whether it was drawn: a header drawn again says nothing new."""
        self.lanjutan: list[SelGambar] = []
        """Merged cells that began in an earlier row, drawn again where a page begins here."""

    def lukis(self, k: Kanvas, x: float, y: float) -> None:
        """Draw the row alone."""
        lukis_rentang(k, x, [(y, self)])

    def ulangan(self) -> Sequence[Potongan]:
        """The table's header, for rows of its body."""
        return () if self.jenis in ("kepala", "nomor") else self.tabel.kepala_ulang

    def belah(self, ruang: float) -> tuple[Potongan, Potongan] | None:
        """The row torn after as many lines as the room takes."""
        muat = int((ruang - 2 * ATAS_SEL) / self.tabel.jarak)
        if muat < 1 or all(len(s.baris) <= muat for s in self.sel):
            return None
        return self._sebagian(0, muat), self._sebagian(muat, None)

    def _sebagian(self, dari: int, sampai: int | None) -> BarisTabel:
        sel = [
            SelGambar(s.kolom, s.rentang, s.baris[dari:sampai], s.muka, s.sambung, s.unsur)
            for s in self.sel
        ]
        hasil = BarisTabel(self.tabel, sel, self.jenis, self.tabel.tinggi_baris(sel))
        hasil.lekat = self.lekat if sampai is None else False
        return hasil


def lukis_rentang(k: Kanvas, x: float, baris: Sequence[tuple[float, BarisTabel]]) -> None:
    """Draw rows that stand one below the other on a page, with their top edges."""
    t = baris[0][1].tabel
    if t.berbingkai:
        k.buka_tanda(None)
        for y, b in baris:
            latar = _LATAR.get(b.jenis)
            if latar is not None:
                k.kotak(x, y - b.tinggi, t.tepi[-1], b.tinggi, latar)
        k.tutup_tanda()
    k.warna_isi(HITAM)
    k.teks_banyak(_baris_teks(t, x, baris), t.ukuran)
    for _, b in baris:
        b.terlukis = True
    if t.berbingkai:
        k.buka_tanda(None)
        k.pena(ABU_GARIS, 0.5)
        k.ruas_garis(_mendatar(t, x, baris))
        k.ruas_garis(_tegak(t, x, baris))
        k.tutup_tanda()


def _baris_teks(
    t: TabelTertata, x: float, baris: Sequence[tuple[float, BarisTabel]]
) -> Iterator[tuple[float, float, str, Muka, Unsur | None]]:
    turun = ATAS_SEL + PANGKAL * t.ukuran + (t.jarak - t.ukuran) / 2
    jarak = t.jarak
    for n, (y, b) in enumerate(baris):
        for sel in b.sel:
            dasar = y - turun
            if b.jenis in ("kepala", "nomor"):
                tinggi = b.tinggi + sel.bawah
                dasar -= (tinggi - 2 * ATAS_SEL - len(sel.baris) * jarak) / 2
            muka = sel.muka
            unsur = None if b.terlukis else sel.unsur
            terakhir = len(sel.baris) - 1
            for i, (kiri, teks) in enumerate(sel.baris):
                if teks:
                    # Whoever reads the text without the page must not run lines together.
                    isi = teks if i == terakhir or teks.endswith("-") else f"{teks} "
                    yield x + kiri, dasar, isi, muka, unsur
                dasar -= jarak
        if b.lanjutan and _di_puncak(baris, n):
            yield from _ulang_sambungan(t, x, y, baris[n:])


def _di_puncak(baris: Sequence[tuple[float, BarisTabel]], n: int) -> bool:
    """Whether a body row is the first one of its page."""
    kepala = ("kepala", "nomor")
    if baris[n][1].jenis in kepala:
        return False
    return n == 0 or baris[n - 1][1].jenis in kepala


def _ulang_sambungan(
    t: TabelTertata, x: float, y: float, baris: Sequence[tuple[float, BarisTabel]]
) -> Iterator[tuple[float, float, str, Muka, Unsur | None]]:
    """Text of merged cells that began on an earlier page, where there is room for it."""
    dasar = y - ATAS_SEL - PANGKAL * t.ukuran - (t.jarak - t.ukuran) / 2
    for sel in baris[0][1].lanjutan:
        ruang = sum(b.tinggi for _, b in baris if sel in b.lanjutan)
        if len(sel.baris) * t.jarak + 2 * ATAS_SEL > ruang + 0.01:
            continue
        for i, (kiri, teks) in enumerate(sel.baris):
            yield x + kiri, dasar - i * t.jarak, teks, sel.muka, None


def _mendatar(
    t: TabelTertata, x: float, baris: Sequence[tuple[float, BarisTabel]]
) -> Iterator[tuple[float, float, float, float]]:
    kanan = x + t.tepi[-1]
    for n, (y, b) in enumerate(baris):
        if n == 0 or not any(s.sambung for s in b.sel):
            yield x, y, kanan, y
            continue
        for s in b.sel:
            if not s.sambung:
                yield x + t.tepi[s.kolom], y, x + t.tepi[s.kolom + s.rentang], y
    y, b = baris[-1]
    yield x, y - b.tinggi, kanan, y - b.tinggi


def _tegak(
    t: TabelTertata, x: float, baris: Sequence[tuple[float, BarisTabel]]
) -> Iterator[tuple[float, float, float, float]]:
    jumlah = len(t.tepi)
    mulai: list[float | None] = [None] * jumlah
    for y, b in baris:
        ada = {s.kolom for s in b.sel}
        for i in range(jumlah):
            if i in ada or i == jumlah - 1:
                if mulai[i] is None:
                    mulai[i] = y
            elif (atas := mulai[i]) is not None:
                yield x + t.tepi[i], atas, x + t.tepi[i], y
                mulai[i] = None
    bawah = baris[-1][0] - baris[-1][1].tinggi
    for i, atas in enumerate(mulai):
        if atas is not None:
            yield x + t.tepi[i], atas, x + t.tepi[i], bawah
