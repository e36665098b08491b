"""The checklist by which a report is reviewed (PermenPANRB 53/2014, Lampiran III).

Its wording and what each item is answered from stand in a template, not in the program. An item
names rules of the check (``temuan``) and facts of the data (``data``): where one of them speaks
against it the program answers "tidak"; it answers "ya" only where they are enough (``cukup``) and
the year is over. Otherwise the program leaves the answer to people, with what it knows. An item
with ``menjelaskan`` asks whether what was answered "tidak" elsewhere is explained.
"""

from .jawab import NAMA_JAWABAN, ButirTerjawab, JawabanProgram, jawab_semua
from .templat import AWALAN_PENGATURAN, ButirReviu, Penunjuk, Templat, baca_templat

__all__ = [
    "AWALAN_PENGATURAN",
    "NAMA_JAWABAN",
    "ButirReviu",
    "ButirTerjawab",
    "JawabanProgram",
    "Penunjuk",
    "Templat",
    "baca_templat",
    "jawab_semua",
]
