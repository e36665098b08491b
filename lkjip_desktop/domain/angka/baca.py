"""Reading figures as people write them, in reports and in tables pasted from Excel and Word.

A mark that stands once before exactly three digits has two meanings. By Indonesian habit a dot
then groups (``1.893`` is 1893) and a comma begins decimals (``1,500`` is 1.5); the other meaning
is told in ``Bacaan.lain``. It has one meaning only where something decides: money (``Rp``, ``,-``)
has no three decimals, no group begins with a nought (``0.750``), and a column shows its habit.
Money printed with three decimals all the same (``Rp1.061.494,250``) has the other meaning, too.

Whatever :func:`tampil`, :func:`tampil_persen`, :func:`tampil_nilai` and :func:`tampil_rupiah` (to
two decimals) show is read back as the same value, alone or with the habit of a column of shown
figures. Only a column that uses the decimal point (``20.40``) reads ``1.893`` differently; and a
money column does not know figures of three decimals.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import Final

from ..rapi import rapikan
from ..terbilang import TERBESAR, terbilang
from .alasan import belum_diisi, tulisan_beda
from .apitan import Belakang, Depan
from .bacaan import Bacaan, BukanAngka, Kebiasaan, TandaDesimal
from .bedah import Badan, batasi, bedah
from .tampil import tampil

_LAWAN: Final[dict[TandaDesimal, TandaDesimal]] = {".": ",", ",": "."}


def baca(teks: str, *, kolom: Kebiasaan | None = None) -> Bacaan:
    """The figure that the text states; ``kolom`` is the habit of the column it stands in.

    Raises :class:`BukanAngka`, and nothing else, for anything that is not one plain figure:
    empty marks, words, bounds, ranges, abbreviations (``1.5 jt``), broken grouping.
    """
    return _baca(batasi(teks), kolom.desimal if kolom else None, kolom is not None and kolom.rupiah)


def baca_sel(teks: str, *, kolom: Kebiasaan | None = None) -> Bacaan | None:
    """As :func:`baca`, but ``None`` (belum diisi) for empty marks: ``-``, ``n/a``, ``...``."""
    return None if belum_diisi(rapikan(teks)) else baca(teks, kolom=kolom)


def kebiasaan(kolom: Iterable[str], *, rupiah: bool = False) -> Kebiasaan:
    """The habit of a column; texts that are no figures are passed over.

    The decimal mark is known where every figure that shows it shows the same one; ``rupiah`` says
    that the column holds money.
    """
    bukti: set[TandaDesimal] = set()
    dua_arti: list[str] = []
    for teks in kolom:
        try:
            depan, badan, belakang = bedah(teks)
        except BukanAngka:
            continue
        tanda = _tanda_desimal(badan, rupiah or _uang(depan, belakang))
        if tanda is not None:
            bukti.add(tanda)
        elif badan.dua_arti:
            dua_arti.append(teks)
    desimal = bukti.pop() if len(bukti) == 1 else None
    ragu = desimal is None and bool(dua_arti)
    return Kebiasaan(desimal, ragu, dua_arti[0].strip() if ragu else None, rupiah)


@lru_cache(maxsize=8192)
def _baca(teks: str, kolom: TandaDesimal | None, rupiah: bool) -> Bacaan:
    depan, badan, belakang = bedah(teks)
    uang = rupiah or _uang(depan, belakang)
    nilai, lain = _nilai(badan, _tanda_desimal(badan, uang) or kolom, depan.negatif)
    if uang and badan.kelompok and len(badan.pecahan) == 3:
        lain = _bilangan(_tanpa_kelompok(badan) + badan.pecahan, "", depan.negatif)
    _cocokkan_tulisan(teks, nilai, belakang.tulisan)
    return Bacaan(
        nilai=nilai,
        desimal=_desimal(nilai),
        lain=lain,
        satuan="rupiah" if depan.rupiah else belakang.satuan,
        label=depan.label or belakang.label,
        sebutan=belakang.sebutan,
    )


def _uang(depan: Depan, belakang: Belakang) -> bool:
    return depan.rupiah or belakang.tanpa_sen or belakang.satuan == "rupiah"


def _tanda_desimal(badan: Badan, uang: bool) -> TandaDesimal | None:
    """The decimal mark that the figure itself gives away; ``None`` where it does not."""
    if badan.tanda is not None:
        return badan.tanda
    if badan.kelompok is None or badan.kelompok == " ":
        return None
    if badan.nol_di_depan:
        return badan.kelompok
    return None if badan.dua_arti and not uang else _LAWAN[badan.kelompok]


def _nilai(badan: Badan, tanda: str | None, negatif: bool) -> tuple[Decimal, Decimal | None]:
    """The value and, where the text leaves it open, the other value that it may have."""
    utuh = _tanpa_kelompok(badan)
    if not badan.dua_arti:
        return _bilangan(utuh, badan.pecahan, negatif), None
    berkelompok = _bilangan(utuh, "", negatif)
    terpecah = _bilangan(utuh[:-3], utuh[-3:], negatif)
    if tanda is not None:
        return (terpecah if tanda == badan.kelompok else berkelompok), None
    if badan.kelompok == ".":
        return berkelompok, terpecah
    return terpecah, berkelompok


def _tanpa_kelompok(badan: Badan) -> str:
    return badan.utuh.replace(badan.kelompok, "") if badan.kelompok else badan.utuh


def _bilangan(utuh: str, pecahan: str, negatif: bool) -> Decimal:
    nilai = Decimal(f"{utuh}.{pecahan}" if pecahan else utuh)
    return nilai.copy_negate() if negatif and nilai else nilai


def _desimal(nilai: Decimal) -> int:
    pangkat = nilai.as_tuple().exponent
    return -pangkat if isinstance(pangkat, int) else 0


def _cocokkan_tulisan(teks: str, nilai: Decimal, tulisan: str | None) -> None:
    """Refuses ``2 (tiga) dokumen``; words beside a figure with decimals are not compared."""
    if tulisan is None or nilai != int(nilai) or abs(nilai) > TERBESAR:
        return
    if terbilang(int(nilai)) != tulisan:
        raise tulisan_beda(teks, tampil(nilai, 0))
