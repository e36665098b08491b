"""Cover, letterhead and signature block in Word."""

from __future__ import annotations

from collections.abc import Iterator

from docx.oxml.xmlchemy import BaseOxmlElement

from lkjip_desktop.reports.model import KopSurat, Penandatangan, Ruas, Sampul, TandaTangan

from .unsur import alinea, twip, unsur

_RUANG_TANDA_TANGAN = 18.0
"""Millimetres left free for the signature."""


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
        if akhir:
            garis = unsur("pBdr")
            garis.append(unsur("bottom", val="thickThinSmallGap", sz=18, space=4, color="000000"))
            satu[0].insert(0, garis)
        yield satu


def sampul(blok: Sampul) -> Iterator[BaseOxmlElement]:
    """Title above, year, office below."""
    for n, teks in enumerate(blok.judul):
        yield _besar(teks.upper(), 21.0, 50.0 if n == 0 else 0.0)
    yield _besar(blok.tahun, 18.0, 4.0)
    yield _besar(blok.pemerintah.upper(), 14.0, 95.0)
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
    hasil = unsur("tbl")
    sifat = unsur("tblPr")
    sifat.append(unsur("tblW", w=2 * kolom, type="dxa"))
    sifat.append(unsur("tblLayout", type="fixed"))
    hasil.append(sifat)
    kisi = unsur("tblGrid")
    kisi.append(unsur("gridCol", w=kolom))
    kisi.append(unsur("gridCol", w=kolom))
    hasil.append(kisi)
    atas = ([""], [blok.tempat_tanggal])
    jabatan = (list(blok.kiri.jabatan) if blok.kiri else [], list(blok.kanan.jabatan))
    for kiri, kanan in (atas, jabatan) if blok.tempat_tanggal else (jabatan,):
        hasil.append(_baris(_tengah(kiri), _tengah(kanan), kolom))
    hasil.append(_baris(_nama(blok.kiri), _nama(blok.kanan), kolom))
    return hasil


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


def _baris(
    kiri: list[BaseOxmlElement], kanan: list[BaseOxmlElement], lebar: int
) -> BaseOxmlElement:
    hasil = unsur("tr")
    sifat = unsur("trPr")
    sifat.append(unsur("cantSplit"))
    hasil.append(sifat)
    for isi in (kiri, kanan):
        sel = unsur("tc")
        sifat_sel = unsur("tcPr")
        sifat_sel.append(unsur("tcW", w=lebar, type="dxa"))
        sel.append(sifat_sel)
        for satu in isi:
            sel.append(satu)
        hasil.append(sel)
    return hasil
