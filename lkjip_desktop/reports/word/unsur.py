"""Elements of WordprocessingML, built straight: the library's own way is slow for tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from lkjip_desktop.reports.model import Rata, RataKolom, Ruas
from lkjip_desktop.reports.teks_xml import bersih_xml

TWIP_PER_MM: Final = 1440 / 25.4
_RATA: Final[dict[Rata | RataKolom, str]] = {
    "kiri": "left",
    "tengah": "center",
    "kanan": "right",
    "penuh": "both",
    "angka": "right",
}


def unsur(nama: str, **sifat: str | int) -> BaseOxmlElement:
    """An element ``w:nama`` with its attributes."""
    hasil = OxmlElement(f"w:{nama}")
    for kunci, nilai in sifat.items():
        hasil.set(qn(f"w:{kunci}"), str(nilai))
    return hasil


def twip(mm: float) -> int:
    """Millimetres in twentieths of a point."""
    return round(mm * TWIP_PER_MM)


def alinea(
    ruas: tuple[Ruas, ...] | str,
    *,
    gaya: str = "",
    rata: Rata | RataKolom | None = None,
    kiri: int = 0,
    gantung: int = 0,
    awal: int = 0,
    ukuran: float = 0.0,
    sebelum: float | None = None,
    sesudah: float | None = None,
    lekat: bool = False,
    halaman_baru: bool = False,
) -> BaseOxmlElement:
    """A paragraph. Indents in twips, distances in millimetres, ``ukuran`` in points."""
    hasil = unsur("p")
    sifat = unsur("pPr")
    if gaya:
        sifat.append(unsur("pStyle", val=gaya))
    if lekat:
        sifat.append(unsur("keepNext"))
    if halaman_baru:
        sifat.append(unsur("pageBreakBefore"))
    jarak = {
        nama: twip(mm) for nama, mm in (("before", sebelum), ("after", sesudah)) if mm is not None
    }
    if jarak:
        sifat.append(unsur("spacing", **jarak))
    inden: dict[str, str | int] = {}
    if kiri:
        inden["left"] = kiri
    if gantung:
        inden["hanging"] = gantung
    elif awal:
        inden["firstLine"] = awal
    if inden:
        sifat.append(unsur("ind", **inden))
    if rata is not None:
        sifat.append(unsur("jc", val=_RATA[rata]))
    hasil.append(sifat)
    for satu in (Ruas(ruas),) if isinstance(ruas, str) else ruas:
        if satu.teks:
            hasil.append(larik(satu.teks, tebal=satu.tebal, miring=satu.miring, ukuran=ukuran))
    return hasil


def larik(
    teks: str, *, tebal: bool = False, miring: bool = False, ukuran: float = 0.0
) -> BaseOxmlElement:
    """A run of text in one face; its line breaks and tabs are kept."""
    hasil = unsur("r")
    sifat = unsur("rPr")
    if tebal:
        sifat.append(unsur("b"))
    if miring:
        sifat.append(unsur("i"))
    if ukuran:
        sifat.append(unsur("sz", val=round(ukuran * 2)))
        sifat.append(unsur("szCs", val=round(ukuran * 2)))
    if len(sifat):
        hasil.append(sifat)
    for isi in _isi_larik(bersih_xml(teks)):
        hasil.append(isi)
    return hasil


def _isi_larik(teks: str) -> Iterator[BaseOxmlElement]:
    for n, baris in enumerate(teks.split("\n")):
        if n:
            yield unsur("br")
        for m, bagian in enumerate(baris.split("\t")):
            if m:
                yield unsur("tab")
            if bagian:
                isi = unsur("t")
                isi.text = bagian
                isi.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                yield isi


def medan(perintah: str, isi: str = "", *, kotor: bool = False) -> list[BaseOxmlElement]:
    """A field (page number, list of contents) as runs; ``kotor``: Word works it out on opening."""
    awal = unsur("fldChar", fldCharType="begin")
    if kotor:
        awal.set(qn("w:dirty"), "true")
    perintah_unsur = unsur("instrText")
    perintah_unsur.text = perintah
    perintah_unsur.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    hasil = [_dalam_larik(awal), _dalam_larik(perintah_unsur)]
    hasil.append(_dalam_larik(unsur("fldChar", fldCharType="separate")))
    if isi:
        hasil.append(larik(isi))
    hasil.append(_dalam_larik(unsur("fldChar", fldCharType="end")))
    return hasil


def _dalam_larik(isi: BaseOxmlElement) -> BaseOxmlElement:
    hasil = unsur("r")
    hasil.append(isi)
    return hasil
