"""A column, the choices of its cells, and the field of a record behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypedDict, TypeVar

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka.bacaan import Kebiasaan
from lkjip_desktop.services.sel import Bagian, Perintah
from lkjip_desktop.services.sunting import Ubahan
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.tanda import LetakSel

from .tampil import tampil_teks

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


def selalu(_: Any) -> bool:
    """Every row."""
    return True


def _tak_pernah(_: Any) -> bool:
    return False


def _tanpa_nada(_: Any) -> NadaSel | None:
    return None


def _tanpa_alasan(_: Any) -> str | None:
    return None


def tanpa_pilihan(_: Any) -> Sequence[Pilihan]:
    """No choices: free input."""
    return ()


def _tanpa_letak(_: Any) -> LetakSel | None:
    return None


def baca_teks(teks: str, _: Any, __: Kebiasaan | None) -> Any:
    """The text without space around it; None where nothing is left."""
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
    baca: Callable[[str, B, Kebiasaan | None], Any] = baca_teks
    """The value of a typed text; raises UserError. The habit is that of a pasted column."""
    tulis: Callable[[B, Any], Perintah] | None = None
    """What writes a value; None: the column is computed."""
    boleh: Callable[[B], bool] = selalu
    """Whether the cell of this row can be edited."""
    pilihan: DaftarPilihan[B] = tanpa_pilihan
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
