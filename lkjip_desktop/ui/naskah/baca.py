"""Reading a structured text back from a Qt document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextList,
    QTextTable,
    QTextTableCell,
)

from lkjip_desktop.domain.naskah.model import (
    TINGKAT_TERDALAM,
    Alinea,
    BlokNaskah,
    Isi,
    Isian,
    JenisAlinea,
    Larik,
    Naskah,
    TabelNaskah,
    rapatkan,
)
from lkjip_desktop.ui.naskah.bentuk import (
    KEPALA,
    USULAN,
    gambar_dari,
    isian_dari,
    jenis_daftar,
    larik_huruf,
)


@dataclass(frozen=True, slots=True)
class Letak:
    """A block of the text, and where it begins in the document."""

    blok: BlokNaskah
    posisi: int


def baca(dokumen: QTextDocument) -> Naskah:
    """The text that a document shows."""
    return Naskah(tuple(x.blok for x in baca_letak(dokumen)))


def baca_letak(dokumen: QTextDocument) -> list[Letak]:
    """Its blocks with their places. Empty lines that a document cannot do without around tables
    are none of the text's."""
    semua = list(_blok(dokumen.rootFrame()))
    hasil = []
    for i, x in enumerate(semua):
        sebelum = semua[i - 1].blok if i else None
        sesudah = semua[i + 1].blok if i + 1 < len(semua) else None
        if not (_hampa(x.blok) and _di_tepi_tabel(sebelum, sesudah)):
            hasil.append(x)
    return [] if len(hasil) == 1 and _hampa(hasil[0].blok) else hasil


def _hampa(blok: BlokNaskah) -> bool:
    return isinstance(blok, Alinea) and blok.jenis == "teks" and not blok.isi


def _di_tepi_tabel(sebelum: BlokNaskah | None, sesudah: BlokNaskah | None) -> bool:
    """Whether a block stands between a table and another one, a list, or an end of the text."""
    dua = (sebelum, sesudah)
    return any(isinstance(b, TabelNaskah) for b in dua) and all(
        b is None or isinstance(b, TabelNaskah) or _butir(b) for b in dua
    )


def _butir(blok: BlokNaskah) -> bool:
    return isinstance(blok, Alinea) and blok.jenis in ("butir", "nomor")


def _blok(bingkai: QTextFrame) -> Iterator[Letak]:
    it = bingkai.begin()
    while not it.atEnd():
        # Its stubs do not say that there may be none.
        dalam = cast("QTextFrame | None", it.currentFrame())
        blok = it.currentBlock()
        if isinstance(dalam, QTextTable):
            yield Letak(_tabel(dalam), dalam.firstPosition())
        elif dalam is not None:
            yield from _blok(dalam)
        elif blok.isValid():
            yield from _alinea(blok)
        it += 1


def _alinea(blok: QTextBlock) -> Iterator[Letak]:
    """A paragraph; a picture within it is a block of its own."""
    jenis, tingkat = _jenis(blok)
    usulan = str(blok.blockFormat().property(USULAN) or "")
    isi: list[Larik | Isian] = []
    posisi, ada_gambar = blok.position(), False
    it = blok.begin()
    while not it.atEnd():
        potongan = it.fragment()
        gambar = gambar_dari(potongan.charFormat())
        if gambar is not None:
            if isi:
                yield Letak(Alinea(rapatkan(tuple(isi)), jenis, tingkat, usulan), posisi)
            # Neighbours of one format are one fragment: the same picture several times.
            yield from (Letak(gambar, potongan.position()) for _ in potongan.text())
            isi, posisi, ada_gambar = [], potongan.position() + potongan.length(), True
        else:
            isi.extend(_larik(potongan.text(), potongan.charFormat(), judul=jenis == "judul"))
        it += 1
    if isi or not ada_gambar:
        yield Letak(Alinea(rapatkan(tuple(isi)), jenis, tingkat, usulan), posisi)


def _larik(teks: str, format_: QTextCharFormat, *, judul: bool) -> list[Larik | Isian]:
    isian = isian_dari(format_)
    if isian is None:
        return [larik_huruf(teks, format_, judul=judul)]
    return [isian] * len(teks)


def _jenis(blok: QTextBlock) -> tuple[JenisAlinea, int]:
    daftar = cast("QTextList | None", blok.textList())
    if daftar is not None:
        bentuk = daftar.format()
        tingkat = min(max(1, bentuk.indent()), TINGKAT_TERDALAM)
        return cast("JenisAlinea", jenis_daftar(bentuk)), tingkat
    judul = blok.blockFormat().headingLevel()
    return ("judul", min(judul, TINGKAT_TERDALAM)) if judul else ("teks", 1)


def _tabel(tabel: QTextTable) -> TabelNaskah:
    baris = tuple(
        tuple(_sel(tabel.cellAt(i, j)) for j in range(tabel.columns())) for i in range(tabel.rows())
    )
    return TabelNaskah(baris, bool(tabel.format().property(KEPALA)))


def _sel(sel: QTextTableCell) -> Isi:
    """A cell's paragraphs as lines of one run of words."""
    isi: list[Larik | Isian] = []
    it = sel.begin()
    while not it.atEnd():
        blok = it.currentBlock()
        if blok.isValid():
            if isi:
                isi.append(Larik("\n"))
            for x in _alinea(blok):
                isi.extend(x.blok.isi if isinstance(x.blok, Alinea) else ())
        it += 1
    while isi and isinstance(isi[-1], Larik) and not isi[-1].teks.strip("\n"):
        isi.pop()
    return rapatkan(tuple(isi))
