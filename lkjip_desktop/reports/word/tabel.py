"""Tables in Word: merged cells, header rows that repeat, rows that are not torn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from docx.oxml.xmlchemy import BaseOxmlElement

from lkjip_desktop.reports.kisi import LATAR, TEBAL, SelKisi, lebar_kolom, rata_sel, susun_kisi
from lkjip_desktop.reports.model import Ruas, Tabel

from .unsur import alinea, twip, unsur

_UKURAN: Final = (9.0, 8.0, 7.0, 6.0)
_HURUF_PER_MM: Final = 0.62
"""Letters of 9 points that a millimetre takes."""
_INDEN: Final = 170
_SISI_SEL: Final = 70
"""Padding of cells in twips, as on paper; Word's own would break words in narrow columns."""
_GARIS: Final = ("top", "left", "bottom", "right", "insideH", "insideV")


def unsur_tabel(tabel: Tabel, lebar_mm: float, ukuran: float) -> BaseOxmlElement:
    """A table as wide as the text; ``ukuran`` is the body's size, for tables without a frame."""
    baris, kepala = susun_kisi(tabel)
    kolom, huruf = _kolom(tabel, baris, lebar_mm)
    hasil = unsur("tbl")
    hasil.append(_sifat(tabel, sum(kolom)))
    kisi = unsur("tblGrid")
    for n in kolom:
        kisi.append(unsur("gridCol", w=n))
    hasil.append(kisi)
    besar = tabel.ukuran or (huruf if tabel.berbingkai else ukuran)
    lengkap = _lengkapi(baris)
    for n, satu in enumerate(lengkap):
        # a total does not stand alone on the next page
        lekat = any(s.jenis == "total" for b in lengkap[n + 1 : n + 2] for s, _ in b)
        hasil.append(_baris(tabel, satu, kolom, besar, kepala=n < kepala, lekat=lekat))
    return hasil


def _sifat(tabel: Tabel, lebar: int) -> BaseOxmlElement:
    sifat = unsur("tblPr")
    sifat.append(unsur("tblW", w=lebar, type="dxa"))
    sifat.append(unsur("jc", val="center"))
    if tabel.berbingkai:
        bingkai = unsur("tblBorders")
        for sisi in _GARIS:
            bingkai.append(unsur(sisi, val="single", sz=4, space=0, color="8C949E"))
        sifat.append(bingkai)
    sifat.append(unsur("tblLayout", type="fixed"))
    sisi_sel = unsur("tblCellMar")
    for sisi in ("left", "right"):
        sisi_sel.append(unsur(sisi, w=_SISI_SEL, type="dxa"))
    sifat.append(sisi_sel)
    return sifat


def _kolom(
    tabel: Tabel, baris: Sequence[Sequence[SelKisi]], lebar_mm: float
) -> tuple[list[int], float]:
    """Widths in twips, and the font size with which they do."""
    penuh = twip(lebar_mm)
    if any(k.lebar is not None for k in tabel.kolom):
        tetap = [None if k.lebar is None else twip(k.lebar) for k in tabel.kolom]
        sisa = max(0, penuh - sum(t or 0 for t in tetap))
        bebas = max(1, tetap.count(None))
        return [t if t is not None else sisa // bebas for t in tetap], _UKURAN[0]
    for ukuran in _UKURAN:
        huruf = int(lebar_mm * _HURUF_PER_MM * _UKURAN[0] / ukuran)
        lebar = lebar_kolom(tabel.kolom, baris, huruf - 2 * len(tabel.kolom))
        if sum(lebar) <= huruf:
            break
    jumlah = sum(lebar)
    return [n * penuh // jumlah for n in lebar], ukuran


def _lengkapi(baris: Sequence[Sequence[SelKisi]]) -> list[list[tuple[SelKisi, bool]]]:
    """The rows with the cells that a merged one above covers (True), in order of columns."""
    hasil: list[list[tuple[SelKisi, bool]]] = [[] for _ in baris]
    for i, satu in enumerate(baris):
        for s in satu:
            for n in range(s.turun):
                hasil[i + n].append((s, n > 0))
    for isi in hasil:
        isi.sort(key=lambda pasangan: pasangan[0].kolom)
    return hasil


def _baris(
    tabel: Tabel,
    sel: Sequence[tuple[SelKisi, bool]],
    kolom: Sequence[int],
    ukuran: float,
    *,
    kepala: bool,
    lekat: bool,
) -> BaseOxmlElement:
    hasil = unsur("tr")
    sifat = unsur("trPr")
    sifat.append(unsur("cantSplit"))
    if kepala:
        sifat.append(unsur("tblHeader"))
    hasil.append(sifat)
    for s, lanjutan in sel:
        lebar = sum(kolom[s.kolom : s.kolom + s.rentang])
        hasil.append(_sel(tabel, s, lanjutan, lebar, ukuran, lekat=lekat))
    return hasil


def _sel(
    tabel: Tabel, s: SelKisi, lanjutan: bool, lebar: int, ukuran: float, *, lekat: bool
) -> BaseOxmlElement:
    hasil = unsur("tc")
    sifat = unsur("tcPr")
    sifat.append(unsur("tcW", w=lebar, type="dxa"))
    if s.rentang > 1:
        sifat.append(unsur("gridSpan", val=s.rentang))
    if s.turun > 1:
        sifat.append(unsur("vMerge") if lanjutan else unsur("vMerge", val="restart"))
    if tabel.berbingkai and s.jenis in LATAR:
        sifat.append(unsur("shd", val="clear", color="auto", fill=LATAR[s.jenis]))
    if s.jenis in ("kepala", "nomor"):
        sifat.append(unsur("vAlign", val="center"))
    hasil.append(sifat)
    tebal = s.sel.tebal or s.jenis in TEBAL
    miring = s.sel.miring or s.jenis == "nomor"
    teks = "" if lanjutan else s.teks()
    hasil.append(
        alinea(
            (Ruas(teks, tebal, miring),),
            rata=rata_sel(tabel, s),
            kiri=_INDEN * s.sel.inden,
            ukuran=ukuran,
            sebelum=0.4,
            sesudah=0.4,
            lekat=lekat or s.jenis in ("kepala", "nomor", "grup", "subgrup"),
        )
    )
    return hasil
