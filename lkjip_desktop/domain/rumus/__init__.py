"""Formulas of indikator: reading them, saying what is wrong with them, computing them exactly.

A formula holds ``+ - * / ( )``, a minus before a value, decimal numbers with a dot, and the codes
of variables; nothing else exists in it.
"""

from .galat import RumusKeliru, TidakTerhitung
from .hitungan import Rumus
from .urai import KURUNG_MAKSIMUM, PANJANG_MAKSIMUM, urai

__all__ = [
    "KURUNG_MAKSIMUM",
    "PANJANG_MAKSIMUM",
    "Rumus",
    "RumusKeliru",
    "TidakTerhitung",
    "urai",
]
