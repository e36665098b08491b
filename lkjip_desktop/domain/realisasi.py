"""The year's realisasi of an indikator: from its formula, else by hand, else from its quarters.

Three states are never mixed up: a realisasi that exists (0 is one), one that nobody filled in, and
one that cannot be computed; the last says why.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final, NamedTuple

from .agregasi import agregasikan
from .angka import dari_teks
from .capaian import Nilai
from .hasil import Keadaan, SumberRealisasi
from .records import Indikator, Pengukuran, PerTriwulan
from .rumus import Rumus, RumusKeliru, TidakTerhitung, urai

ROMAWI: Final = ("I", "II", "III", "IV")
_PANJANG_MAKSIMUM: Final = 200
"""Letters of a figure; longer text is no figure of an office, and costs time."""


class Realisasi(NamedTuple):
    """A year's realisasi, where it comes from, its state, and why it cannot be computed."""

    nilai: Nilai | None = None
    sumber: SumberRealisasi | None = None
    keadaan: Keadaan = "belum diisi"
    alasan: str | None = None


BELUM: Final = Realisasi()


def terisi(teks: str | None) -> bool:
    """Whether something was written (blank text was not)."""
    return teks is not None and bool(teks.strip())


def baca_angka(teks: str | None) -> Fraction | None:
    """The figure that the text writes canonically; ``None`` for blank text and for any other."""
    if teks is None or len(teks) > _PANJANG_MAKSIMUM:
        return None
    try:
        return dari_teks(teks)
    except ValueError:
        return None


def baca_nilai(definisi: Indikator, teks: str | None) -> Nilai | None:
    """A target or realisasi of this indikator: a figure for nilai=angka, else the text itself.

    ``None`` for blank text, and for nilai=angka where the text is no figure.
    """
    if definisi.nilai == "angka":
        return baca_angka(teks)
    return teks if terisi(teks) else None


def sama_target(definisi: Indikator, satu: str | None, lain: str | None) -> bool:
    """Whether two targets say the same (24.0 and 24.00; A and a)."""
    a, b = (baca_nilai(definisi, t) for t in (satu, lain))
    if isinstance(a, str) and isinstance(b, str):
        return a.strip().casefold() == b.strip().casefold()
    return a == b


def rumus_dari(definisi: Indikator) -> Rumus | None:
    """The indikator's formula, where its kind has one; :class:`RumusKeliru` where it is unsound."""
    if definisi.nilai != "angka" or definisi.rumus is None or not terisi(definisi.rumus):
        return None
    return urai(definisi.rumus)


def variabel_tahun(
    definisi: Indikator, pengukuran: Pengukuran, sampai: int | None = None
) -> Mapping[str, Fraction]:
    """The year's value of each variable that has one.

    ``variabel``, else its ``variabel_tw`` made a year by the variable's own agregasi, so that a
    yearly ratio is the ratio of sums. With ``sampai`` the quarters 1 to ``sampai`` alone count.
    :class:`TidakTerhitung` where a value is no figure.
    """
    cara = {v.kode: v.agregasi for v in definisi.variabel or ()}
    per_kode: dict[str, list[Fraction]] = {}
    for isi in (pengukuran.variabel_tw or ())[:sampai]:
        for kode, teks in (isi or {}).items():
            if terisi(teks):
                per_kode.setdefault(kode, []).append(_angka_variabel(kode, teks))
    hasil: dict[str, Fraction] = {}
    for kode, nilai in per_kode.items():
        setahun = agregasikan(nilai, cara.get(kode))
        if setahun is not None:
            hasil[kode] = setahun
    if sampai is None:
        hasil.update(_variabel(pengukuran.variabel))
    return hasil


def variabel_triwulan(pengukuran: Pengukuran, triwulan: int) -> Mapping[str, Fraction]:
    """The variables given for quarter 1 to 4; :class:`TidakTerhitung` where one is no figure."""
    per_triwulan = pengukuran.variabel_tw
    return {} if per_triwulan is None else _variabel(per_triwulan[triwulan - 1])


def lengkap(rumus: Rumus, nilai: Mapping[str, Fraction]) -> bool:
    """Whether every variable that the formula uses has a value: only then the formula counts."""
    return all(kode in nilai for kode in rumus.variabel)


def realisasi_tahun(definisi: Indikator, pengukuran: Pengukuran | None) -> Realisasi:
    """The year's realisasi, by the rules of the format page.

    A formula counts where every variable that it uses has a value; one that then divides by zero
    gives no realisasi, and what was written by hand does not step in for it. A formula with a
    mistake counts in the same way where all declared variables have a value.
    """
    if pengukuran is None:
        return BELUM
    dari_rumus = _dari_rumus(definisi, pengukuran)
    if dari_rumus is not None:
        return dari_rumus
    if pengukuran.realisasi is not None and terisi(pengukuran.realisasi):
        return _dari_teks(definisi, pengukuran.realisasi)
    return _dari_triwulan(definisi, pengukuran.realisasi_tw)


def _dari_rumus(definisi: Indikator, pengukuran: Pengukuran) -> Realisasi | None:
    try:
        rumus = rumus_dari(definisi)
        if rumus is None:
            return None
        nilai = variabel_tahun(definisi, pengukuran)
        if not lengkap(rumus, nilai):
            return None
        return Realisasi(rumus.hitung(nilai), "rumus", "terisi")
    except RumusKeliru as galat:
        if not _semua_variabel_terisi(definisi, pengukuran):
            return None
        return _tidak("rumus", galat.pesan)
    except TidakTerhitung as galat:
        return _tidak("rumus", galat.pesan)


def _semua_variabel_terisi(definisi: Indikator, pengukuran: Pengukuran) -> bool:
    terlihat = set(pengukuran.variabel or ())
    for isi in pengukuran.variabel_tw or ():
        terlihat |= set(isi or ())
    return all(v.kode in terlihat for v in definisi.variabel or ())


def _dari_teks(definisi: Indikator, teks: str) -> Realisasi:
    nilai = baca_nilai(definisi, teks)
    if nilai is None:
        return _tidak("tahun", f'Realisasi "{_kutip(teks)}" bukan angka.')
    return Realisasi(nilai, "tahun", "terisi")


def _dari_triwulan(definisi: Indikator, triwulan: PerTriwulan | None) -> Realisasi:
    ada = [(nomor, teks) for nomor, teks in enumerate(triwulan or ()) if teks and terisi(teks)]
    if not ada:
        return BELUM
    if definisi.nilai != "angka":
        return _label_setahun(definisi, ada[-1][1])
    nilai: list[Fraction] = []
    for nomor, teks in ada:
        angka = baca_angka(teks)
        if angka is None:
            alasan = f'Realisasi triwulan {ROMAWI[nomor]} "{_kutip(teks)}" bukan angka.'
            return _tidak("triwulan", alasan)
        nilai.append(angka)
    return Realisasi(agregasikan(nilai, definisi.agregasi), "triwulan", "terisi")


def _label_setahun(definisi: Indikator, terakhir: str) -> Realisasi:
    if definisi.agregasi not in (None, "akhir"):
        alasan = f'Realisasi berupa label tidak dapat digabung dengan cara "{definisi.agregasi}".'
        return _tidak("triwulan", alasan)
    return Realisasi(terakhir, "triwulan", "terisi")


def _variabel(isi: Mapping[str, str] | None) -> dict[str, Fraction]:
    return {kode: _angka_variabel(kode, teks) for kode, teks in (isi or {}).items() if terisi(teks)}


def _angka_variabel(kode: str, teks: str) -> Fraction:
    angka = baca_angka(teks)
    if angka is None:
        raise TidakTerhitung(f'Nilai variabel "{kode}", yaitu "{_kutip(teks)}", bukan angka.')
    return angka


def _tidak(sumber: SumberRealisasi, alasan: str) -> Realisasi:
    return Realisasi(None, sumber, "tidak dapat dihitung", alasan)


def _kutip(teks: str) -> str:
    return teks if len(teks) <= 40 else f"{teks[:40]}..."
