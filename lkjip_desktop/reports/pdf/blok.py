"""From the blocks of the model to atoms of the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lkjip_desktop.reports.model import (
    Bagan,
    Blok,
    Daftar,
    DaftarIsi,
    Gambar,
    GantiHalaman,
    Grafik,
    Jarak,
    Judul,
    KopSurat,
    Paragraf,
    Ruas,
    Sampul,
    Tabel,
    TandaTangan,
)

from .alt import alt_bagan, alt_grafik
from .bagan import potongan_bagan
from .daftar_isi import potongan_daftar
from .gaya import ABU, MM, UKURAN_CATATAN, UKURAN_JUDUL, UKURAN_KETERANGAN
from .grafik import potongan_grafik
from .kanvas import Kanvas, ukuran_gambar
from .paragraf import baris_teks, jaga
from .potongan import Potongan, Tanda
from .struktur import TINGKAT, Unsur
from .surat import potongan_kop, potongan_sampul, potongan_tanda_tangan
from .tabel import TabelTertata
from .tabel_baris import BarisTabel
from .teks import Keluarga

_GAMBAR_TAK_TERBACA = "(gambar tidak dapat dibaca)"
_TINGGI_GAMBAR = 0.8
"""A picture takes at most this part of a page's height."""


@dataclass(slots=True)
class Konteks:
    """What the layout of a block depends on."""

    keluarga: Keluarga
    ukuran: float
    lebar: float
    tinggi: float
    tanda: Sequence[Tanda] = ()
    """All headings and captions of the report, for the lists."""


def potongan_blok(blok: Blok, k: Konteks, tanda: Tanda | None) -> list[Potongan]:
    """The atoms of one block; ``tanda`` hangs on its first visible one."""
    hasil = _atom(blok, k)
    _beri_unsur(blok, hasil)
    if tanda is not None and hasil:
        hasil[0].tanda = tanda
    return hasil


def _beri_unsur(blok: Blok, hasil: Sequence[Potongan]) -> None:
    """Say of the atoms that do not know it what they are: one paragraph or heading together."""
    if isinstance(blok, Judul):
        unsur = Unsur(TINGKAT[min(blok.tingkat, len(TINGKAT)) - 1])
    else:
        unsur = Unsur("P")
    for p in hasil:
        if p.unsur is None and not p.jarak and not isinstance(p, BarisTabel):
            p.unsur = unsur


def _atom(blok: Blok, k: Konteks) -> list[Potongan]:
    if isinstance(blok, Paragraf):
        return _paragraf(blok, k)
    if isinstance(blok, Judul):
        return _judul(blok, k)
    if isinstance(blok, Tabel):
        return _tabel(blok, k)
    if isinstance(blok, Daftar):
        return _daftar(blok, k)
    if isinstance(blok, Grafik):
        return _grafik(blok, k)
    if isinstance(blok, Gambar):
        return _gambar(blok, k)
    if isinstance(blok, Bagan):
        return _bagan(blok, k)
    if isinstance(blok, TandaTangan):
        return potongan_tanda_tangan(blok, k.keluarga, k.ukuran, k.lebar)
    if isinstance(blok, KopSurat):
        return potongan_kop(blok, k.keluarga, k.lebar)
    if isinstance(blok, Sampul):
        return potongan_sampul(blok, k.keluarga, k.lebar, k.tinggi)
    if isinstance(blok, DaftarIsi):
        return potongan_daftar(blok, k.tanda, k.keluarga, k.ukuran, k.lebar)
    if isinstance(blok, GantiHalaman):
        return [Potongan(0.0, halaman_baru=True)]
    return _jarak(blok)


def _jarak(blok: Jarak) -> list[Potongan]:
    return [Potongan(0.0, sebelum=blok.tinggi * MM)]


def _paragraf(blok: Paragraf, k: Konteks) -> list[Potongan]:
    ukuran = blok.ukuran or k.ukuran
    x = blok.inden * MM
    baris = baris_teks(
        blok.ruas, k.keluarga, ukuran, k.lebar - x, blok.rata, x=x, awal=blok.inden_awal * MM
    )
    # What ends in a colon announces the list or table below it.
    lekat = blok.lekat or (bool(blok.ruas) and blok.ruas[-1].teks.rstrip().endswith(":"))
    jaga(baris, lekat_akhir=lekat)
    baris[0].sebelum = blok.sebelum * MM
    return [*baris, Potongan(0.0, sebelum=blok.sesudah * MM, lekat=lekat)]


def _judul(blok: Judul, k: Konteks) -> list[Potongan]:
    ukuran = UKURAN_JUDUL[min(blok.tingkat, 4)]
    if blok.tingkat == 1:
        return _judul_bab(blok, k, ukuran)
    muka = k.keluarga.tebal
    gantung = max(18.0, muka.lebar(muka.bersih(blok.nomor) + "  ", ukuran)) if blok.nomor else 0.0
    baris = baris_teks(
        (Ruas(blok.teks, tebal=True, miring=blok.tingkat >= 4),),
        k.keluarga,
        ukuran,
        k.lebar - gantung,
        "kiri",
        x=gantung,
        spasi=1.25,
    )
    if blok.nomor:
        baris[0].beri_label(0.0, muka.bersih(blok.nomor), muka)
    baris[0].sebelum = 9.0 if blok.tingkat == 2 else 6.0
    for b in baris:
        b.lekat = True
    return [*baris, Potongan(0.0, sebelum=3.0, lekat=True)]


def _judul_bab(blok: Judul, k: Konteks, ukuran: float) -> list[Potongan]:
    hasil: list[Potongan] = []
    for teks in (blok.nomor, blok.teks):
        if teks:
            ruas = (Ruas(teks.upper(), tebal=True),)
            hasil.extend(baris_teks(ruas, k.keluarga, ukuran, k.lebar, "tengah", spasi=1.3))
    if not hasil:
        return []
    hasil[0].halaman_baru = blok.halaman_baru
    for p in hasil:
        p.lekat = True
    return [*hasil, Potongan(0.0, sebelum=12.0, lekat=True)]


def _daftar(blok: Daftar, k: Konteks) -> list[Potongan]:
    hasil: list[Potongan] = []
    muka = k.keluarga.biasa
    label = [muka.bersih(b.label) for b in blok.butir]
    gantung = max([14.0, *(muka.lebar(b + " ", k.ukuran) + 2 for b in label)])
    unsur = Unsur("L")
    for butir, teks in zip(blok.butir, label, strict=True):
        isi = unsur.anak("LI").anak("LBody")
        x = butir.inden * MM
        baris = baris_teks(
            butir.ruas, k.keluarga, k.ukuran, k.lebar - x - gantung, "penuh", x=x + gantung
        )
        baris[0].beri_label(x, teks, muka)
        jaga(baris)
        for b in baris:
            b.unsur = isi
        baris[0].sebelum = 0.0 if blok.rapat else 1.5
        hasil.extend(baris)
    return [*hasil, Potongan(0.0, sebelum=5.0)]


def keterangan(
    nomor: str, teks: str, k: Konteks, *, lekat: bool, sebelum: float = 4.0
) -> list[Potongan]:
    """A caption, centred; ``lekat``: it stands above what it names."""
    ruas = (Ruas(f"{nomor}  " if nomor else "", tebal=True), Ruas(teks, tebal=True))
    hasil = baris_teks(ruas, k.keluarga, UKURAN_KETERANGAN, k.lebar, "tengah", spasi=1.25)
    for b in hasil:
        b.lekat = True
    hasil[-1].lekat = lekat
    hasil[0].sebelum = sebelum
    return list(hasil)


def _catatan(teks: Sequence[str], k: Konteks) -> list[Potongan]:
    hasil: list[Potongan] = []
    for t in teks:
        baris = baris_teks(
            (Ruas(t, miring=True),), k.keluarga, UKURAN_CATATAN, k.lebar, "kiri", spasi=1.2
        )
        for b in baris:
            b.beri_warna(ABU)
        hasil.extend(baris)
    if hasil:
        hasil[0].sebelum = 3.0
    return hasil


def _tabel(blok: Tabel, k: Konteks) -> list[Potongan]:
    hasil: list[Potongan] = []
    tertata = TabelTertata(blok, k.keluarga, k.lebar, k.tinggi)
    if tertata.keterangan is not None:
        hasil = [*keterangan(blok.nomor, blok.judul, k, lekat=True), Potongan(3.0, lekat=True)]
        for p in hasil:
            p.unsur = tertata.keterangan
    baris = tertata.potongan()
    sumber = f"Sumber: {blok.sumber}" if blok.sumber else ""
    catatan = _catatan([t for t in (*blok.catatan, sumber) if t], k)
    if baris and catatan:
        baris[-1].lekat = True
    return [*hasil, *baris, *catatan, Potongan(0.0, sebelum=9.0)]


def _grafik(blok: Grafik, k: Konteks) -> list[Potongan]:
    isi = potongan_grafik(blok, k.keluarga, k.lebar)
    if not isi:
        return []
    isi[-1].lekat = True
    unsur = Unsur("Figure", alt_grafik(blok))
    for p in isi:
        p.unsur = unsur
    return [*isi, *_keterangan_bawah(blok.nomor, blok.judul, blok.sumber, k)]


def _bagan(blok: Bagan, k: Konteks) -> list[Potongan]:
    isi = potongan_bagan(blok, k.keluarga, k.lebar, k.tinggi)
    isi[-1].lekat = True
    unsur = Unsur("Figure", alt_bagan(blok))
    for p in isi:
        p.unsur = unsur
    return [*isi, *_keterangan_bawah(blok.nomor, blok.judul, blok.sumber, k)]


def _keterangan_bawah(nomor: str, judul: str, sumber: str, k: Konteks) -> list[Potongan]:
    hasil = keterangan(nomor, judul, k, lekat=bool(sumber)) if nomor or judul else []
    if sumber:
        hasil.extend(_catatan([f"Sumber: {sumber}"], k))
    return [*hasil, Potongan(0.0, sebelum=9.0)]


def _gambar(blok: Gambar, k: Konteks) -> list[Potongan]:
    bawah = _keterangan_bawah(blok.nomor, blok.judul, blok.sumber, k)
    try:
        piksel_lebar, piksel_tinggi = ukuran_gambar(blok.data)
    except (OSError, ValueError, SyntaxError):
        return [*_paragraf(Paragraf((Ruas(_GAMBAR_TAK_TERBACA),), "tengah"), k), *bawah]
    lebar = min(blok.lebar * MM, k.lebar)
    tinggi = lebar * piksel_tinggi / max(1, piksel_lebar)
    if tinggi > k.tinggi * _TINGGI_GAMBAR:
        lebar *= k.tinggi * _TINGGI_GAMBAR / tinggi
        tinggi = k.tinggi * _TINGGI_GAMBAR

    def lukis(kanvas: Kanvas, x: float, y: float) -> None:
        kanvas.gambar(blok.data, x + (k.lebar - lebar) / 2, y - tinggi, lebar, tinggi)

    unsur = Unsur("Figure", blok.judul or "Gambar")
    return [Potongan(tinggi, lukis, sebelum=6.0, lekat=True, unsur=unsur), *bawah]
