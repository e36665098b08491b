"""Which quarters of a year are closed.

A year keeps every closing and every opening again, in the order in which they happened; the last
entry of a quarter says how it stands.

A closing keeps in its ``alasan`` why indikator of the quarter were not filled in, a line for each:
``S1.1: survei baru selesai bulan depan``. An opening keeps there why it was opened.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .galat import UserError
from .rapi import rapikan
from .records import Penutupan, Tahun
from .tanggal import tampil_waktu, triwulan_romawi


def penutupan_kini(data: Tahun) -> Mapping[int, Penutupan]:
    """The closed quarters (1 to 4), each with the entry that closed it."""
    hasil: dict[int, Penutupan] = {}
    for satu in data.penutupan or ():
        if satu.dibuka:
            hasil.pop(satu.triwulan, None)
        else:
            hasil[satu.triwulan] = satu
    return hasil


def kalimat_tertutup(penutupan: Penutupan) -> str:
    """``TW I ditutup 8 April 2025 pukul 10.15.``"""
    waktu = tampil_waktu(penutupan.waktu)
    return f"{triwulan_romawi(penutupan.triwulan)} ditutup {waktu}."


def galat_tertutup(penutupan: Penutupan) -> UserError:
    """What is said where something of a closed quarter would be changed."""
    saran = "Buka kembali triwulan itu dahulu di tab Triwulan."
    return UserError(kalimat_tertutup(penutupan), saran)


def tulis_celah(alasan: Mapping[str, str]) -> str | None:
    """The reasons, by id of the indikator, as they are kept; None where there are none."""
    baris = (f"{id_}: {' '.join(rapikan(teks).split())}" for id_, teks in alasan.items())
    return "\n".join(baris) or None


def alasan_celah(penutupan: Penutupan) -> Mapping[str, str]:
    """Why indikator were not filled in when a quarter was closed, by id."""
    baris = (satu.partition(": ") for satu in (penutupan.alasan or "").splitlines())
    return {id_: teks for id_, titik, teks in baris if titik}


def riwayat(data: Tahun, triwulan: int) -> Iterator[str]:
    """What was done with a quarter (1 to 4), a sentence for each time, in order."""
    for satu in data.penutupan or ():
        if satu.triwulan == triwulan and satu.dibuka:
            yield f"Dibuka kembali {tampil_waktu(satu.waktu)}: {satu.alasan or 'tanpa alasan'}."
        elif satu.triwulan == triwulan:
            celah = len(alasan_celah(satu))
            kata = f" dengan {celah} indikator belum diisi" if celah else ""
            yield f"Ditutup {tampil_waktu(satu.waktu)}{kata}."
