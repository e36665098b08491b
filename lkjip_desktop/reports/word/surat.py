"""Cover, letterhead and signature block in Word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docx.oxml.xmlchemy import BaseOxmlElement

from lkjip_desktop.reports.model import KopSurat, Penandatangan, Ruas, Sampul, TandaTangan

from .unsur import alinea, twip, unsur

_RUANG_TANDA_TANGAN = 18.0
"""Millimetres left free for the signature."""


_ATAS_LOGO = 25.0
_LEBAR_LOGO = 24.0
"""Millimetres of the column that holds the logo, and of the empty one at the other side."""


def kop_berlogo(blok: KopSurat, logo: BaseOxmlElement, lebar: float) -> Iterator[BaseOxmlElement]:
    """The letterhead beside a logo (a paragraph that holds the picture), in a table without a
    frame; the double rule below."""
    *isi, akhir = kop_surat(blok)
    isi.append(_tanpa_garis(akhir))
    kolom = (twip(_LEBAR_LOGO), twip(lebar - 2 * _LEBAR_LOGO), twip(_LEBAR_LOGO))
    yield _tabel_polos([[[logo], isi, [alinea("", sesudah=0.0)]]], kolom)
    yield _garis_ganda(alinea("", sesudah=6.0, ukuran=2.0))


def _tanpa_garis(satu: BaseOxmlElement) -> BaseOxmlElement:
    satu[0].remove(satu[0][0])
    return satu


def _garis_ganda(satu: BaseOxmlElement) -> BaseOxmlElement:
    garis = unsur("pBdr")
    garis.append(unsur("bottom", val="thickThinSmallGap", sz=18, space=4, color="000000"))
    satu[0].insert(0, garis)
    return satu


def kop_surat(blok: KopSurat) -> Iterator[BaseOxmlElement]:
    """Government, office, address, double rule."""
    baris = [
        (blok.pemerintah.upper(), 13.0, False),
        (blok.instansi.upper(), 15.0, True),
        *((t, 9.0, False) for t in blok.alamat),
    ]
    for n, (teks, ukuran, tebal) in enumerate(baris, 1):
        akhir = n == len(baris)
        satu = alinea(
            (Ruas(teks, tebal),), rata="tengah", ukuran=ukuran, sesudah=6.0 if akhir else 0.0
        )
        yield _garis_ganda(satu) if akhir else satu


def sampul(blok: Sampul, logo: BaseOxmlElement | None) -> Iterator[BaseOxmlElement]:
    """Title above, year, logo (a paragraph that holds the picture), office below."""
    for n, teks in enumerate(blok.judul):
        yield _besar(teks.upper(), 21.0, 50.0 if n == 0 else 0.0)
    yield _besar(blok.tahun, 18.0, 4.0)
    if logo is not None:
        yield alinea("", sesudah=_ATAS_LOGO)
        yield logo
    yield _besar(blok.pemerintah.upper(), 14.0, 95.0 if logo is None else 40.0)
    yield _besar(blok.instansi.upper(), 16.0, 0.0)
    for teks in blok.kaki:
        yield alinea(teks, rata="tengah", ukuran=11.0, sesudah=0.0)


def _besar(teks: str, ukuran: float, sebelum: float) -> BaseOxmlElement:
    return alinea(
        (Ruas(teks, tebal=True),), rata="tengah", ukuran=ukuran, sebelum=sebelum, sesudah=1.0
    )


def tanda_tangan(blok: TandaTangan, lebar_mm: float) -> BaseOxmlElement:
    """A table without a frame: second party left, first party right with place and date."""
    kolom = twip(lebar_mm) // 2
    atas = ([""], [blok.tempat_tanggal])
    jabatan = (list(blok.kiri.jabatan) if blok.kiri else [], list(blok.kanan.jabatan))
    baris = [
        [_tengah(kiri), _tengah(kanan)]
        for kiri, kanan in ((atas, jabatan) if blok.tempat_tanggal else (jabatan,))
    ]
    baris.append([_nama(blok.kiri), _nama(blok.kanan)])
    return _tabel_polos(baris, (kolom, kolom))


def _tengah(teks: list[str]) -> list[BaseOxmlElement]:
    return [alinea(t, rata="tengah", sesudah=0.0, lekat=True) for t in teks or [""]]


def _nama(orang: Penandatangan | None) -> list[BaseOxmlElement]:
    if orang is None:
        return [alinea("")]
    nama = (Ruas(orang.nama, tebal=True),)
    return [
        alinea(nama, rata="tengah", sebelum=_RUANG_TANDA_TANGAN, sesudah=0.0),
        *(alinea(t, rata="tengah", sesudah=0.0) for t in orang.keterangan),
    ]


def _tabel_polos(
    baris: Sequence[Sequence[Sequence[BaseOxmlElement]]], kolom: Sequence[int]
) -> BaseOxmlElement:
    """A table without a frame; widths in twips."""
    hasil = unsur("tbl")
    sifat = unsur("tblPr")
    sifat.append(unsur("tblW", w=sum(kolom), type="dxa"))
    sifat.append(unsur("tblLayout", type="fixed"))
    hasil.append(sifat)
    kisi = unsur("tblGrid")
    for lebar in kolom:
        kisi.append(unsur("gridCol", w=lebar))
    hasil.append(kisi)
    for satu in baris:
        hasil.append(_baris(satu, kolom))
    return hasil


def _baris(isi: Sequence[Sequence[BaseOxmlElement]], kolom: Sequence[int]) -> BaseOxmlElement:
    hasil = unsur("tr")
    sifat = unsur("trPr")
    sifat.append(unsur("cantSplit"))
    hasil.append(sifat)
    for alinea_sel, lebar in zip(isi, kolom, strict=True):
        sel = unsur("tc")
        sifat_sel = unsur("tcPr")
        sifat_sel.append(unsur("tcW", w=lebar, type="dxa"))
        sel.append(sifat_sel)
        for satu in alinea_sel:
            sel.append(satu)
        hasil.append(sel)
    return hasil
