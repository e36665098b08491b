"""A column of a grid, declared as data.

A column knows how to take its value from a row object, how to show it, how to read what was typed
or pasted, and which record it writes. Most columns come from a helper::

    kolom_teks("uraian", "Uraian", rekaman=lambda b: b.simpul, medan="uraian", lebar=260)
    kolom_rupiah("pagu", "Pagu", rekaman=lambda b: b.simpul, medan="pagu_murni")
    kolom_rupiah("tw1", "TW I", rekaman=lambda b: b.simpul, medan="realisasi_tw", kunci=0)
    kolom_hitung("serapan", "Serapan", lambda b: b.hasil.serapan, tampil=persen)

A column without ``tulis`` is computed: it is shown, never edited.
"""

from .baca import (
    baca_angka,
    baca_bilangan,
    baca_daftar,
    baca_rupiah,
    baca_tanggal,
    baca_ya_tidak,
    pembaca_nilai,
    pembaca_pilihan,
    pilihan_predikat,
)
from .buat import (
    kolom_angka,
    kolom_bilangan,
    kolom_daftar,
    kolom_hitung,
    kolom_nilai,
    kolom_persen,
    kolom_pilihan,
    kolom_rupiah,
    kolom_tanggal,
    kolom_teks,
    kolom_ya_tidak,
)
from .dasar import (
    B,
    DaftarPilihan,
    Kolom,
    Lain,
    Macam,
    Medan,
    Perataan,
    Pilihan,
    Rekaman,
    letak_sel,
    pilihan_menurut,
)
from .tampil import (
    tampil_angka,
    tampil_daftar,
    tampil_persen,
    tampil_tanggal,
    tampil_teks,
    tampil_uang,
)

__all__ = [
    "B",
    "DaftarPilihan",
    "Kolom",
    "Lain",
    "Macam",
    "Medan",
    "Perataan",
    "Pilihan",
    "Rekaman",
    "baca_angka",
    "baca_bilangan",
    "baca_daftar",
    "baca_rupiah",
    "baca_tanggal",
    "baca_ya_tidak",
    "kolom_angka",
    "kolom_bilangan",
    "kolom_daftar",
    "kolom_hitung",
    "kolom_nilai",
    "kolom_persen",
    "kolom_pilihan",
    "kolom_rupiah",
    "kolom_tanggal",
    "kolom_teks",
    "kolom_ya_tidak",
    "letak_sel",
    "pembaca_nilai",
    "pembaca_pilihan",
    "pilihan_menurut",
    "pilihan_predikat",
    "tampil_angka",
    "tampil_daftar",
    "tampil_persen",
    "tampil_tanggal",
    "tampil_teks",
    "tampil_uang",
]
