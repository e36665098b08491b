"""The usual ways to make a column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Unpack

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka.bacaan import Kebiasaan
from lkjip_desktop.services.sel import Perintah

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
    baca_teks,
    selalu,
    tanpa_pilihan,
)
from .tampil import (
    tampil_angka,
    tampil_daftar,
    tampil_persen,
    tampil_tanggal,
    tampil_teks,
    tampil_uang,
)


def kolom_teks(
    id: str,
    judul: str,
    *,
    rekaman: Rekaman[B],
    medan: str,
    kunci: str | None = None,
    panjang: bool = False,
    **lain: Unpack[Lain],
) -> Kolom[B]:
    """Text of one line, or of several (``panjang``: edited in a larger box)."""
    m = Medan(rekaman, medan, kunci)
    macam: Macam = "panjang" if panjang else "teks"
    return _dari_medan(id, judul, m, macam, lain)


def kolom_daftar(
    id: str, judul: str, *, rekaman: Rekaman[B], medan: str, **lain: Unpack[Lain]
) -> Kolom[B]:
    """A list of texts, edited as one text with a line for each."""
    m = Medan(rekaman, medan)
    return _dari_medan(id, judul, m, "panjang", lain, tampil_daftar, baca_daftar)


def kolom_angka(
    id: str,
    judul: str,
    *,
    rekaman: Rekaman[B],
    medan: str,
    kunci: str | int | None = None,
    **lain: Unpack[Lain],
) -> Kolom[B]:
    """A decimal figure, kept as it was written."""
    m = Medan(rekaman, medan, kunci)
    return _dari_medan(id, judul, m, "angka", lain, tampil_angka, baca_angka, "kanan")


def kolom_bilangan(
    id: str, judul: str, *, rekaman: Rekaman[B], medan: str, **lain: Unpack[Lain]
) -> Kolom[B]:
    """A whole number that the record keeps as int (a year, the number of a misi)."""
    m = Medan(rekaman, medan)
    return _dari_medan(id, judul, m, "angka", lain, tampil_teks, baca_bilangan, "kanan")


def kolom_rupiah(
    id: str,
    judul: str,
    *,
    rekaman: Rekaman[B],
    medan: str,
    kunci: str | int | None = None,
    ambil: Callable[[B], Any] | None = None,
    **lain: Unpack[Lain],
) -> Kolom[B]:
    """Money; ``ambil`` shows another value than the record's own (a parent's sum)."""
    m = Medan(rekaman, medan, kunci)
    lain.setdefault("lebar", 125)
    return _dari_medan(id, judul, m, "rupiah", lain, tampil_uang, baca_rupiah, "kanan", ambil)


def kolom_tanggal(
    id: str, judul: str, *, rekaman: Rekaman[B], medan: str, **lain: Unpack[Lain]
) -> Kolom[B]:
    """A date."""
    m = Medan(rekaman, medan)
    return _dari_medan(id, judul, m, "tanggal", lain, tampil_tanggal, baca_tanggal)


def kolom_ya_tidak(
    id: str, judul: str, *, rekaman: Rekaman[B], medan: str, **lain: Unpack[Lain]
) -> Kolom[B]:
    """A check box."""
    m = Medan(rekaman, medan)
    lain.setdefault("lebar", 60)
    return _dari_medan(id, judul, m, "ya_tidak", lain, _tampil_kosong, baca_ya_tidak, "tengah")


def kolom_pilihan(
    id: str,
    judul: str,
    *,
    rekaman: Rekaman[B],
    medan: str,
    pilihan: Sequence[Pilihan] | DaftarPilihan[B],
    **lain: Unpack[Lain],
) -> Kolom[B]:
    """One of several values; the list may depend on the row. Put ``Pilihan(None, "")`` in it
    where the field may be empty."""
    m = Medan(rekaman, medan)
    daftar: DaftarPilihan[B] = pilihan if callable(pilihan) else lambda _: pilihan
    return _dari_medan(id, judul, m, "pilihan", lain, baca=pembaca_pilihan(daftar), pilihan=daftar)


def kolom_nilai(
    id: str,
    judul: str,
    *,
    indikator: Callable[[B], r.Indikator | None],
    ambil: Callable[[B], Any],
    tulis: Callable[[B, Any], Perintah],
    **lain: Unpack[Lain],
) -> Kolom[B]:
    """A value of an indikator: a figure, a label of its own scale, or free text."""
    daftar = pilihan_predikat(indikator)
    return Kolom(
        id=id,
        judul=judul,
        ambil=ambil,
        macam="angka",
        tampil=tampil_angka,
        baca=pembaca_nilai(indikator),
        tulis=tulis,
        pilihan=daftar,
        perataan="kanan",
        **_dengan_boleh(lain, lambda b: indikator(b) is not None),
    )


def kolom_hitung(
    id: str,
    judul: str,
    ambil: Callable[[B], Any],
    *,
    tampil: Callable[[Any], str] | None = None,
    perataan: Perataan = "kanan",
    **lain: Unpack[Lain],
) -> Kolom[B]:
    """A computed figure, or words where it stands at the left: shown, never edited.

    Words stay as they are: the kode ``1.1`` is no figure.
    """
    tampil = tampil or (tampil_teks if perataan == "kiri" else tampil_angka)
    return Kolom(id=id, judul=judul, ambil=ambil, tampil=tampil, perataan=perataan, **lain)


def kolom_persen(id: str, judul: str, ambil: Callable[[B], Any], **lain: Unpack[Lain]) -> Kolom[B]:
    """A computed percentage."""
    lain.setdefault("lebar", 80)
    return kolom_hitung(id, judul, ambil, tampil=tampil_persen, **lain)


def _tampil_kosong(_: Any) -> str:
    return ""


def _dengan_boleh(lain: Lain, ada: Callable[[Any], bool]) -> Lain:
    boleh = lain.get("boleh", selalu)
    return {**lain, "boleh": lambda b: ada(b) and boleh(b)}


def _dari_medan(
    id: str,
    judul: str,
    medan: Medan[B],
    macam: Macam,
    lain: Lain,
    tampil: Callable[[Any], str] = tampil_teks,
    baca: Callable[[str, B, Kebiasaan | None], Any] = baca_teks,
    perataan: Perataan = "kiri",
    ambil: Callable[[B], Any] | None = None,
    pilihan: DaftarPilihan[B] = tanpa_pilihan,
) -> Kolom[B]:
    lain.setdefault("letak", medan.letak)
    return Kolom(
        id=id,
        judul=judul,
        ambil=ambil or medan.ambil,
        macam=macam,
        tampil=tampil,
        baca=baca,
        tulis=medan.tulis,
        perataan=perataan,
        pilihan=pilihan,
        **_dengan_boleh(lain, lambda b: medan.rekaman(b) is not None),
    )
