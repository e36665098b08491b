"""A column of a grid, declared as data.

A column knows how to take its value from a row object, how to show it, how to read what was typed
or pasted, and which record it writes. Most columns come from a helper::

    kolom_teks("uraian", "Uraian", rekaman=lambda b: b.simpul, medan="uraian", lebar=260)
    kolom_rupiah("pagu", "Pagu", rekaman=lambda b: b.simpul, medan="pagu_murni")
    kolom_rupiah("tw1", "TW I", rekaman=lambda b: b.simpul, medan="realisasi_tw", kunci=0)
    kolom_hitung("serapan", "Serapan", lambda b: b.hasil.serapan, tampil=persen)

A column without ``tulis`` is computed: it is shown, never edited.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypedDict, TypeVar, Unpack

from lkjip_desktop.domain import angka, tanggal
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka.bacaan import RUPIAH, Kebiasaan
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.rapi import kutip
from lkjip_desktop.services.sel import Bagian, Perintah
from lkjip_desktop.services.sunting import Ubahan
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.tanda import LetakSel

B = TypeVar("B")
S = TypeVar("S")
Macam = Literal["teks", "panjang", "angka", "rupiah", "pilihan", "ya_tidak", "tanggal"]
Perataan = Literal["kiri", "kanan", "tengah"]
Rekaman = Callable[[B], r.Rekaman | None]
"""The record of a row that a column writes (None: this row has none, the cell is not editable)."""


@dataclass(frozen=True, slots=True)
class Pilihan:
    """One value of a choice and how it is shown."""

    nilai: Any
    label: str


DaftarPilihan = Callable[[B], Sequence[Pilihan]]


def pilihan_menurut(
    sumber: Callable[[], S], buat: Callable[[S], Sequence[Pilihan]]
) -> Callable[[Any], Sequence[Pilihan]]:
    """A list of choices made from a record, and anew only when that is another object."""
    ingatan: list[tuple[S, Sequence[Pilihan]]] = []

    def daftar(_: Any) -> Sequence[Pilihan]:
        kini = sumber()
        if not ingatan or ingatan[0][0] is not kini:
            ingatan[:] = [(kini, buat(kini))]
        return ingatan[0][1]

    return daftar


def tampil_teks(nilai: Any) -> str:
    """A text as it is; nothing for None."""
    return "" if nilai is None else str(nilai)


def tampil_angka(nilai: Any) -> str:
    """A record's figure with its own decimals, a computed one with two; labels as they are."""
    if nilai is None:
        return ""
    return angka.tampil_nilai(nilai) if isinstance(nilai, str) else angka.tampil(nilai)


def tampil_uang(nilai: Any) -> str:
    """Money without ``Rp`` (the heading says it); sen only where there are any."""
    return "" if nilai is None else angka.tampil_rupiah(nilai).replace("Rp", "", 1)


def tampil_persen(nilai: Any) -> str:
    """A percentage with two decimals; "-" where it does not exist."""
    return angka.tampil_persen(nilai)


def tampil_tanggal(nilai: Any) -> str:
    """``28 Januari 2021``; nothing for None."""
    return tanggal.tampil(nilai, kosong="")


def tampil_daftar(nilai: Any) -> str:
    """The texts of a list, a line for each."""
    return "\n".join(nilai or ())


def _selalu(_: Any) -> bool:
    return True


def _tak_pernah(_: Any) -> bool:
    return False


def _tanpa_nada(_: Any) -> NadaSel | None:
    return None


def _tanpa_alasan(_: Any) -> str | None:
    return None


def _tanpa_pilihan(_: Any) -> Sequence[Pilihan]:
    return ()


def _tanpa_letak(_: Any) -> LetakSel | None:
    return None


def _baca_teks(teks: str, _: Any, __: Kebiasaan | None) -> Any:
    return teks.strip() or None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kolom(Generic[B]):
    """One column; see the module for the usual ways to make one."""

    id: str
    judul: str
    ambil: Callable[[B], Any]
    """The value of a row (None: not given)."""
    macam: Macam = "teks"
    lebar: int = 110
    tampil: Callable[[Any], str] = tampil_teks
    isi_editor: Callable[[Any], str] | None = None
    """The text with which editing begins, and which is copied; as shown where None."""
    baca: Callable[[str, B, Kebiasaan | None], Any] = _baca_teks
    """The value of a typed text; raises UserError. The habit is that of a pasted column."""
    tulis: Callable[[B, Any], Perintah] | None = None
    """What writes a value; None: the column is computed."""
    boleh: Callable[[B], bool] = _selalu
    """Whether the cell of this row can be edited."""
    pilihan: DaftarPilihan[B] = _tanpa_pilihan
    """The values to choose from (empty: free input)."""
    perataan: Perataan = "kiri"
    petunjuk: str = ""
    """Words for the heading's tooltip."""
    kelompok: str = ""
    """Heading over neighbouring columns with the same kelompok."""
    nada: Callable[[B], NadaSel | None] = _tanpa_nada
    """Colour of the cell, always beside words that say the same."""
    tebal: Callable[[B], bool] = _tak_pernah
    alasan: Callable[[B], str | None] = _tanpa_alasan
    """A remark for the tooltip (why a figure cannot be computed)."""
    bungkus: bool = False
    """Whether long text wraps over lines (grids only; trees always have one line)."""
    otomatis: bool = False
    """Whether a new row has it already (a code): typing into a new row begins beyond it."""
    letak: Callable[[B], LetakSel | None] = _tanpa_letak
    """The field that the cell shows: findings of the check about it mark the cell, and lead to
    it. Columns of a record's field know it by themselves."""

    def teks(self, baris: B) -> str:
        """The cell as shown."""
        nilai = self.ambil(baris)
        for p in self.pilihan(baris) if self.macam == "pilihan" else ():
            if p.nilai == nilai:
                return p.label
        return self.tampil(nilai)

    def teks_editor(self, baris: B) -> str:
        """The cell as edited and copied."""
        nilai = self.ambil(baris)
        if self.macam == "ya_tidak":
            return "" if nilai is None else "Ya" if nilai else "Tidak"
        if self.isi_editor is None or self.macam == "pilihan":
            return self.teks(baris)
        return self.isi_editor(nilai)

    def nama_langkah(self) -> str:
        """The column's name inside the words of a step."""
        judul = self.judul.replace("\n", " ")
        if not (judul.isupper() or judul.startswith("TW ")):
            judul = judul[:1].lower() + judul[1:]
        return f"{self.kelompok.lower()} {judul}".strip()

    def dapat_diubah(self, baris: B) -> bool:
        """Whether the cell of this row can be edited."""
        return self.tulis is not None and self.boleh(baris)


class Lain(TypedDict, total=False):
    """What every helper passes on to :class:`Kolom`."""

    lebar: int
    petunjuk: str
    kelompok: str
    boleh: Callable[[Any], bool]
    nada: Callable[[Any], NadaSel | None]
    tebal: Callable[[Any], bool]
    alasan: Callable[[Any], str | None]
    bungkus: bool
    otomatis: bool
    letak: Callable[[Any], LetakSel | None]


@dataclass(frozen=True, slots=True)
class Medan(Generic[B]):
    """The field of a record behind a column, or one entry of it (``kunci``)."""

    rekaman: Rekaman[B]
    nama: str
    kunci: str | int | None = None

    def ambil(self, baris: B) -> Any:
        """The value, or None where the row has no such record."""
        rekaman = self.rekaman(baris)
        nilai = None if rekaman is None else getattr(rekaman, self.nama)
        if self.kunci is None or nilai is None:
            return nilai
        return nilai.get(self.kunci) if isinstance(nilai, Mapping) else nilai[self.kunci]

    def tulis(self, baris: B, nilai: Any) -> Perintah:
        """What writes the value."""
        rekaman = self.rekaman(baris)
        assert rekaman is not None
        if self.kunci is None:
            return Ubahan(type(rekaman), rekaman.rid, {self.nama: nilai})
        return Bagian(type(rekaman), rekaman.rid, self.nama, self.kunci, nilai)

    def letak(self, baris: B) -> LetakSel | None:
        """The place of the field (None: the row has no such record)."""
        rekaman = self.rekaman(baris)
        return None if rekaman is None else letak_sel(rekaman, self.nama, self.kunci)

    def ada(self, boleh: Callable[[B], bool]) -> Callable[[B], bool]:
        """Whether the row has the record, and allows it."""
        return lambda baris: self.rekaman(baris) is not None and boleh(baris)


def letak_sel(
    rekaman: r.Rekaman, medan: str | None = None, kunci: str | int | None = None
) -> LetakSel:
    """The place of a field of a record (or of one entry of it) in the data."""
    pengenal = rekaman.indikator if isinstance(rekaman, r.Pengukuran) else rekaman.rid
    return LetakSel(type(rekaman), pengenal, medan, kunci)


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


# reading ----------------------------------------------------------------------------------------


def baca_angka(teks: str, _: Any, kebiasaan: Kebiasaan | None) -> str | None:
    """The figure as canonical text, with the decimals that were typed."""
    bacaan = angka.baca_sel(teks, kolom=kebiasaan)
    return None if bacaan is None else angka.kanonik(bacaan.nilai)


def baca_daftar(teks: str, _: Any, __: Kebiasaan | None) -> tuple[str, ...] | None:
    """The texts of a list: every line that is not empty."""
    return tuple(b.strip() for b in teks.splitlines() if b.strip()) or None


def baca_rupiah(teks: str, baris: Any, kebiasaan: Kebiasaan | None) -> str | None:
    """Money as canonical text, without sen where there are none."""
    nilai = baca_angka(teks, baris, kebiasaan or RUPIAH)
    if nilai is not None and set(nilai.partition(".")[2]) == {"0"}:
        return nilai.partition(".")[0]
    return nilai


def baca_bilangan(teks: str, baris: Any, kebiasaan: Kebiasaan | None) -> int | None:
    """A whole number."""
    if teks.strip().isdecimal():
        return int(teks)
    nilai = baca_angka(teks, baris, kebiasaan)
    if nilai is None:
        return None
    if "." in nilai:
        raise UserError(f"{kutip(teks)} bukan bilangan bulat.", "Ketik tanpa desimal.")
    return int(nilai)


def baca_tanggal(teks: str, _: Any, __: Kebiasaan | None) -> str | None:
    """The ISO date of a date as people type it."""
    return tanggal.baca_sel(teks)


_YA = frozenset({"ya", "y", "v", "x", "1", "true", "benar", "✓", "√"})
_TIDAK = frozenset({"tidak", "t", "0", "false", "salah"})


def baca_ya_tidak(teks: str, _: Any, __: Kebiasaan | None) -> bool | None:
    """Yes or no; nothing for an empty text."""
    rapi = teks.strip().lower()
    if rapi in ("", "-"):
        return None
    if rapi in _YA:
        return True
    if rapi in _TIDAK:
        return False
    raise UserError(f"{kutip(teks)} bukan ya atau tidak.", "Ketik Ya atau Tidak.")


def pembaca_pilihan(daftar: DaftarPilihan[B]) -> Callable[[str, B, Kebiasaan | None], Any]:
    """Reads the label (or the bare value) of a choice, whatever the case of its letters."""

    def baca(teks: str, baris: B, _: Kebiasaan | None) -> Any:
        dicari = teks.strip().casefold()
        for p in daftar(baris):
            if dicari in (p.label.casefold(), tampil_teks(p.nilai).casefold()):
                return p.nilai
        label = [p.label for p in daftar(baris) if p.label]
        ada = ", ".join(label[:8]) + (", …" if len(label) > 8 else "")
        raise UserError(f"{kutip(teks)} tidak ada dalam pilihan.", f"Pilih salah satu: {ada}.")

    return baca


def pilihan_predikat(indikator: Callable[[B], r.Indikator | None]) -> DaftarPilihan[B]:
    """The labels of the scale of an indikator with nilai=predikat (empty for others)."""

    def daftar(baris: B) -> Sequence[Pilihan]:
        i = indikator(baris)
        if i is None or i.nilai != "predikat":
            return ()
        return [Pilihan(None, ""), *(Pilihan(p.label, p.label) for p in i.predikat or ())]

    return daftar


def pembaca_nilai(
    indikator: Callable[[B], r.Indikator | None],
) -> Callable[[str, B, Kebiasaan | None], Any]:
    """Reads a value by the kind of the row's indikator."""
    predikat = pembaca_pilihan(pilihan_predikat(indikator))

    def baca(teks: str, baris: B, kebiasaan: Kebiasaan | None) -> Any:
        i = indikator(baris)
        if i is not None and i.nilai == "predikat":
            return predikat(teks, baris, kebiasaan)
        if i is not None and i.nilai == "teks":
            return teks.strip() or None
        return baca_angka(teks, baris, kebiasaan)

    return baca


# making -----------------------------------------------------------------------------------------


def _tampil_kosong(_: Any) -> str:
    return ""


def _dengan_boleh(lain: Lain, ada: Callable[[Any], bool]) -> Lain:
    boleh = lain.get("boleh", _selalu)
    return {**lain, "boleh": lambda b: ada(b) and boleh(b)}


def _dari_medan(
    id: str,
    judul: str,
    medan: Medan[B],
    macam: Macam,
    lain: Lain,
    tampil: Callable[[Any], str] = tampil_teks,
    baca: Callable[[str, B, Kebiasaan | None], Any] = _baca_teks,
    perataan: Perataan = "kiri",
    ambil: Callable[[B], Any] | None = None,
    pilihan: DaftarPilihan[B] = _tanpa_pilihan,
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
