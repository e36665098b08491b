"""Reading a formula into postfix order, by a shunting-yard.

There is no recursion and no evaluator of Python in it, so hostile text can neither run nor exhaust
anything; length and nesting are bounded besides.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from ..angka import dari_teks
from .galat import RumusKeliru
from .hitungan import Langkah, Rumus
from .potongan import Potongan, potong

PANJANG_MAKSIMUM: Final = 2000
KURUNG_MAKSIMUM: Final = 50

_TINGKAT: Final = {"+": 1, "-": 1, "*": 2, "/": 2, "neg": 3}


@lru_cache(maxsize=4096)
def urai(teks: str) -> Rumus:
    """The formula that the text writes; :class:`RumusKeliru` says what is wrong, and where."""
    if len(teks) > PANJANG_MAKSIMUM:
        raise RumusKeliru(
            f"panjangnya lebih dari {PANJANG_MAKSIMUM} huruf",
            saran="Pecah menjadi beberapa variabel.",
        )
    potongan = potong(teks)
    if not potongan:
        raise RumusKeliru("isinya kosong")
    return _Pengurai(teks, potongan).urai()


class _Pengurai:
    """The yard: signs wait on one stack until their operands are complete."""

    def __init__(self, teks: str, potongan: list[Potongan]) -> None:
        self._teks = teks
        self._potongan = potongan
        self._langkah: list[Langkah] = []
        self._tanda: list[tuple[str, int]] = []
        self._rentang: list[tuple[int, int]] = []
        """Where each finished operand stands in the text, to quote it."""

    def urai(self) -> Rumus:
        sebelum: Potongan | None = None
        perlu_nilai = True
        for bagian in self._potongan:
            perlu_nilai = (
                self._nilai(bagian, sebelum)
                if perlu_nilai
                else self._sesudah_nilai(bagian, sebelum)
            )
            sebelum = bagian
        if perlu_nilai:
            assert sebelum is not None
            raise RumusKeliru(f'tidak ada nilai sesudah "{sebelum.teks}"', sebelum.awal)
        self._tutup()
        variabel = dict.fromkeys(p.teks for p in self._potongan if p.jenis == "nama")
        return Rumus(self._teks, tuple(variabel), tuple(self._langkah), tuple(self._potongan))

    def _nilai(self, bagian: Potongan, sebelum: Potongan | None) -> bool:
        """A piece where a value must stand; answers whether one is still needed."""
        if bagian.jenis == "tanda":
            self._awal_nilai(bagian, sebelum)
            return True
        if bagian.jenis == "angka":
            self._langkah.append(Langkah("angka", dari_teks(bagian.teks).as_integer_ratio()))
        else:
            self._langkah.append(Langkah("nama", nama=bagian.teks))
        self._rentang.append((bagian.awal, bagian.akhir))
        return False

    def _awal_nilai(self, bagian: Potongan, sebelum: Potongan | None) -> None:
        if bagian.teks == "-":
            self._tanda.append(("neg", bagian.awal))
        elif bagian.teks == "(":
            if sum(tanda == "(" for tanda, _ in self._tanda) >= KURUNG_MAKSIMUM:
                uraian = f"kurung bersusun lebih dari {KURUNG_MAKSIMUM}"
                raise RumusKeliru(uraian, bagian.awal, "Sederhanakan rumus.")
            self._tanda.append(("(", bagian.awal))
        elif sebelum is None:
            raise RumusKeliru(f'tidak ada nilai sebelum "{bagian.teks}"', bagian.awal)
        elif sebelum.teks == "(" and bagian.teks == ")":
            raise RumusKeliru("kurung ini kosong", sebelum.awal)
        else:
            uraian = f'sesudah "{sebelum.teks}" harus ada nilai, bukan "{bagian.teks}"'
            raise RumusKeliru(uraian, bagian.awal)

    def _sesudah_nilai(self, bagian: Potongan, sebelum: Potongan | None) -> bool:
        """A piece after a complete value; answers whether a value is needed next."""
        if bagian.jenis != "tanda" or bagian.teks == "(":
            assert sebelum is not None
            uraian = f'di antara "{sebelum.teks}" dan "{bagian.teks}" tidak ada tanda hitung'
            raise RumusKeliru(uraian, bagian.awal)
        if bagian.teks == ")":
            self._tutup_kurung(bagian)
            return False
        while self._tanda and _TINGKAT.get(self._tanda[-1][0], 0) >= _TINGKAT[bagian.teks]:
            self._terapkan(*self._tanda.pop())
        self._tanda.append((bagian.teks, bagian.awal))
        return True

    def _tutup_kurung(self, bagian: Potongan) -> None:
        while self._tanda and self._tanda[-1][0] != "(":
            self._terapkan(*self._tanda.pop())
        if not self._tanda:
            raise RumusKeliru("kurung tutup ini tidak punya kurung buka", bagian.awal)
        _, awal = self._tanda.pop()
        self._rentang[-1] = (awal, bagian.akhir)

    def _tutup(self) -> None:
        while self._tanda:
            tanda, awal = self._tanda.pop()
            if tanda == "(":
                raise RumusKeliru("kurung buka ini tidak ditutup", awal)
            self._terapkan(tanda, awal)

    def _terapkan(self, tanda: str, awal: int) -> None:
        kanan = self._rentang.pop()
        if tanda == "neg":
            self._langkah.append(Langkah("neg"))
            self._rentang.append((awal, kanan[1]))
            return
        kiri = self._rentang.pop()
        self._rentang.append((kiri[0], kanan[1]))
        pembagi = self._teks[slice(*kanan)] if tanda == "/" else ""
        self._langkah.append(Langkah(tanda, nama=pembagi))
