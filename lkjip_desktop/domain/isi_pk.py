"""What a PK says in words: its parties, indikator and money, as they are printed.

A PK names its indikator, nodes and officials by id, and these may be renamed after it was signed.
What was signed is kept with the signing itself (``isi`` of its entry, see :mod:`.penandatanganan`):
while the PK is closed, that is what it says. A row that the entry does not have, as of a PK that
another program marked, says what the data say now.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import zip_longest
from typing import Any, Final

from .agregasi import jumlah
from .angka import dari_teks, kanonik, kanonik_sah, tampil_rupiah
from .hasil import HasilAnggaran, HasilTahun
from .penandatanganan import penandatanganan_kini
from .records import Pejabat, Pk, PkProgram
from .rujukan import Rujukan
from .ukur import rujukan

_PIHAK: Final = (("pihak_pertama", "pihak pertama"), ("pihak_kedua", "pihak kedua"))
_PEJABAT: Final = ("nama", "jabatan", "pangkat", "nip", "status")
_STATUS: Final = ("definitif", "plt", "plh", "pj")
_TANPA_PEJABAT: Final = Pejabat(id="", nama="", jabatan="")


@dataclass(frozen=True, slots=True)
class Janji:
    """An indikator of a PK with the tujuan, sasaran or node that it stands under."""

    induk: str
    nama: str
    satuan: str


@dataclass(frozen=True, slots=True)
class Biaya:
    """A node of a PK with the money promised (None: not known, as of a node that is not there)."""

    uraian: str | None
    pagu: Fraction | None


@dataclass(frozen=True, slots=True)
class IsiPk:
    """The words of a PK; ``indikator`` and ``program`` go along with its rows (None: the row names
    an indikator that is not there)."""

    pihak_pertama: Pejabat | None
    pihak_kedua: Pejabat | None
    indikator: tuple[Janji | None, ...]
    program: tuple[Biaya, ...]

    @property
    def anggaran(self) -> Fraction | None:
        """All the money promised (None: none of it is known)."""
        return jumlah(b.pagu for b in self.program)


def isi_pk(pk: Pk, hasil: HasilTahun) -> IsiPk:
    """What a PK says: as it was signed where it is, else by the data as they are."""
    kini, catatan = isi_kini(pk, hasil), penandatanganan_kini(pk.x)
    return kini if catatan is None or catatan.isi is None else _tertanda(catatan.isi, kini)


def isi_kini(pk: Pk, hasil: HasilTahun) -> IsiPk:
    """What a PK says by the data as they are, whether it is signed or not."""
    rujuk = rujukan(hasil)
    return IsiPk(
        rujuk.pejabat.get(pk.pihak_pertama or ""),
        rujuk.pejabat.get(pk.pihak_kedua or ""),
        tuple(_janji(rujuk, b.indikator) for b in pk.indikator or ()),
        tuple(_biaya(b, hasil.anggaran.get(b.anggaran)) for b in pk.program or ()),
    )


def _biaya(butir: PkProgram, simpul: HasilAnggaran | None) -> Biaya:
    """The money of the PK itself, else the tree's pagu."""
    if butir.pagu is not None:
        pagu: Fraction | None = dari_teks(butir.pagu)
    else:
        pagu = simpul.pagu if simpul else None
    return Biaya(simpul.simpul.uraian if simpul else None, pagu)


def _janji(rujuk: Rujukan, id_indikator: str) -> Janji | None:
    tempat = rujuk.tempat.get(id_indikator)
    if tempat is None:
        return None
    i = tempat.definisi
    return Janji(uraian_induk(rujuk, tempat.tingkat, tempat.induk), i.nama, i.satuan)


def uraian_induk(rujuk: Rujukan, tingkat: str, induk: str) -> str:
    """The words of the tujuan, sasaran or node that an indikator stands under; ``-`` where there is
    none of that id."""
    if tingkat == "tujuan" and induk in rujuk.tujuan:
        return rujuk.tujuan[induk].uraian
    if tingkat == "sasaran" and induk in rujuk.sasaran:
        return rujuk.sasaran[induk].uraian
    simpul = rujuk.simpul.get(induk)
    return simpul.anggaran.uraian if simpul else _induk_lain(rujuk, induk)


def _induk_lain(rujuk: Rujukan, induk: str) -> str:
    for renstra in rujuk.dokumen.renstra:
        for t in renstra.tujuan:
            uraian = {t.id: t.uraian} | {s.id: s.uraian for s in t.sasaran or ()}
            if induk in uraian:
                return uraian[induk]
    return "-"


# kept with the signing ----------------------------------------------------------------------------


def untuk_disimpan(isi: IsiPk) -> dict[str, Any]:
    """The words as an entry of the history keeps them."""
    pihak = {kunci: _pejabat_disimpan(getattr(isi, kunci)) for kunci, _ in _PIHAK}
    indikator = [
        j and {"induk": j.induk, "nama": j.nama, "satuan": j.satuan} for j in isi.indikator
    ]
    program = [
        {"uraian": b.uraian, "pagu": None if b.pagu is None else kanonik(b.pagu)}
        for b in isi.program
    ]
    return {k: v for k, v in pihak.items() if v} | {"indikator": indikator, "program": program}


def _pejabat_disimpan(pejabat: Pejabat | None) -> dict[str, str] | None:
    if pejabat is None:
        return None
    return {m: nilai for m in _PEJABAT if (nilai := getattr(pejabat, m)) is not None}


def _tertanda(isi: Mapping[str, Any], kini: IsiPk) -> IsiPk:
    return IsiPk(
        _pejabat(isi.get("pihak_pertama"), kini.pihak_pertama),
        _pejabat(isi.get("pihak_kedua"), kini.pihak_kedua),
        tuple(_janji_tertanda(s, k) for s, k in _sejajar(isi.get("indikator"), kini.indikator)),
        tuple(_biaya_tertanda(s, k) for s, k in _sejajar(isi.get("program"), kini.program)),
    )


def _sejajar(isi: Any, kini: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """Each row of now with what was kept for it."""
    ada = list(isi)[: len(kini)] if isinstance(isi, list | tuple) else []
    return zip_longest(ada, kini)


def _kata(isi: Any, *kunci: str) -> list[str] | None:
    """The texts under the keys; None unless all of them are there."""
    semua = [isi.get(k) for k in kunci] if isinstance(isi, Mapping) else [None]
    teks = [k for k in semua if isinstance(k, str)]
    return teks if len(teks) == len(semua) else None


def _janji_tertanda(isi: Any, kini: Janji | None) -> Janji | None:
    kata = _kata(isi, "induk", "nama", "satuan")
    return Janji(*kata) if kata else kini


def _biaya_tertanda(isi: Any, kini: Biaya) -> Biaya:
    kata = _kata(isi, "uraian")
    if kata is None:
        return kini
    pagu = isi.get("pagu")
    ada = isinstance(pagu, str) and kanonik_sah(pagu)
    return Biaya(kata[0], dari_teks(pagu) if ada else None)


def _pejabat(isi: Any, kini: Pejabat | None) -> Pejabat | None:
    if _kata(isi, "nama", "jabatan") is None:
        return kini
    medan = {m: nilai if isinstance(nilai := isi.get(m), str) else None for m in _PEJABAT}
    if medan["status"] not in _STATUS:
        medan["status"] = None
    return replace(kini or _TANPA_PEJABAT, **medan)  # type: ignore[arg-type]


# since then ---------------------------------------------------------------------------------------


def berubah_sejak_ditandatangani(pk: Pk, hasil: HasilTahun) -> tuple[str, ...]:
    """What the data say otherwise than a signed PK, a sentence for each: ``Nama S1.1 tercetak
    "Persentase X"; sekarang "Persentase Y".``"""
    lama, kini = isi_pk(pk, hasil), isi_kini(pk, hasil)
    return () if lama == kini else tuple(_perubahan(pk, lama, kini, hasil))


def _perubahan(pk: Pk, lama: IsiPk, kini: IsiPk, hasil: HasilTahun) -> Iterator[str]:
    for medan, sebutan in _PIHAK:
        yield from _beda(getattr(lama, medan), getattr(kini, medan), sebutan, _PEJABAT)
    for butir, j, k in zip(pk.indikator or (), lama.indikator, kini.indikator, strict=True):
        yield from _beda(j, k, butir.indikator, ("induk", "nama", "satuan"))
    for baris, b, c in zip(pk.program or (), lama.program, kini.program, strict=True):
        simpul = hasil.anggaran.get(baris.anggaran)
        kode = (simpul.simpul.kode if simpul else None) or baris.anggaran
        yield from _beda(b, c, kode, ("uraian", "pagu"))


def _beda(lama: object, kini: object, milik: str, medan: Sequence[str]) -> Iterator[str]:
    for m in medan:
        dahulu, sekarang = (getattr(x, m, None) for x in (lama, kini))
        if dahulu != sekarang:
            nama = "NIP" if m == "nip" else m.capitalize()
            yield f"{nama} {milik} tercetak {_sebut(dahulu)}; sekarang {_sebut(sekarang)}."


def _sebut(nilai: Fraction | str | None) -> str:
    if isinstance(nilai, Fraction):
        return tampil_rupiah(nilai)
    return f'"{nilai}"' if nilai else "kosong"
