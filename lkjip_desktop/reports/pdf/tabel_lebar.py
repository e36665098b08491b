"""Column widths from the contents, and the font size that suits them.

A column needs at least its longest word (numbers are never torn while another way is left) and
wants its longest line; what lies between is shared so that long columns grow in proportion to what
they hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from lkjip_desktop.reports.model import Kolom

from .gaya import MM, SISI_SEL, UKURAN_TABEL, UKURAN_TERBACA
from .tabel_sel import BarisSiap, SelSiap

_KATA_PANJANG = 9_000.0
"""Widest word, in thousandths of the size, that a text column makes room for (about 18 letters)."""
_NYAMAN = 12_000.0
"""A column of long text should have this width (about 24 letters) before the font is shrunk."""
_UTUH = 10
"""Headings and figures up to so many letters stay on one line ("101,08 %", "TW IV")."""
_LEBIH_LEBAR = 1.15
_KEMBAR = 8
"""Neighbouring columns of figures with headings up to so many letters get the same width."""
_JUDUL = 9_000.0
"""A heading up to this width stays on one line where there is room."""
_SISI_DALAM = 600.0
"""What the padding between two columns gives at least to a heading above both."""
_BAGIAN_NYAMAN = 0.55
"""A shorter text should have this part of its longest line: two lines, not four."""

_PENDEK = 7_500.0
"""Texts up to this width (about 15 letters) stay on one line..."""
_LAPANG = 18_000.0
"""...where each column of long text keeps this width (about 36 letters)."""


@dataclass(slots=True)
class _Butuh:
    """Needs of a column in thousandths of the font size, padding not counted."""

    paling_kecil: float = 500.0
    nyaman: float = 500.0
    alami: float = 500.0
    bobot: float = 500.0
    judul: float = 500.0
    """The heading on one line."""


def ukuran_dan_lebar(
    kolom: Sequence[Kolom],
    kepala: Sequence[BarisSiap],
    isi: Sequence[BarisSiap],
    lebar: float,
    tetap: float = 0.0,
) -> tuple[float, list[float]]:
    """The font size (``tetap`` where given) and the widths of the columns in points."""
    butuh = _kebutuhan(kolom, kepala, isi)
    pilihan = (tetap,) if tetap else UKURAN_TABEL
    nyaman = (u for u in pilihan if _jumlah_nyaman(kolom, butuh, u) <= lebar)
    # Higher rows are read more easily than small print: it comes only where words need it.
    muat = (
        u for u in pilihan if u <= UKURAN_TERBACA and _jumlah_terkecil(kolom, butuh, u) <= lebar
    )
    ukuran = max(next(nyaman, 0.0), next(muat, 0.0)) or pilihan[-1]
    return ukuran, _bagi(kolom, butuh, ukuran, lebar)


def _kebutuhan(
    kolom: Sequence[Kolom], kepala: Sequence[BarisSiap], isi: Sequence[BarisSiap]
) -> list[_Butuh]:
    butuh = [_Butuh() for _ in kolom]
    jumlah = [0.0] * len(kolom)
    angka = [0.0] * len(kolom)
    terpanjang = [0.0] * len(kolom)
    depan = [0.0] * len(kolom)
    belakang = [0.0] * len(kolom)
    for baris in kepala:
        for sel in baris.sel:
            if sel.rentang == 1:
                butuh[sel.kolom].judul = min(_kata(butuh[sel.kolom], sel), _JUDUL)
    for baris in isi:
        for sel in baris.sel:
            if sel.rentang > 1 or not sel.teks:
                continue
            b = butuh[sel.kolom]
            alami = _kata(b, sel) + sel.inden * 1000.0
            b.alami = max(b.alami, alami)
            isi_sel = max(alami, sel.muka.lebar(sel.teks.replace("\n", " "), 1000.0))
            jumlah[sel.kolom] += isi_sel
            terpanjang[sel.kolom] = max(terpanjang[sel.kolom], isi_sel)
            if sel.figur and sel.rata == "angka":
                utuh, koma, _ = sel.teks.partition(",")
                kiri = sel.muka.lebar(utuh, 1000.0)
                depan[sel.kolom] = max(depan[sel.kolom], kiri)
                belakang[sel.kolom] = max(belakang[sel.kolom], alami - kiri if koma else 0.0)
                angka[sel.kolom] = max(angka[sel.kolom], alami)
    _muat_judul_bersama(butuh, kepala)
    for i, b in enumerate(butuh):
        if sejajar_koma(depan[i], belakang[i], angka[i]):
            b.paling_kecil = max(b.paling_kecil, depan[i] + belakang[i])
        b.alami = max(b.alami, b.paling_kecil, b.judul)
        rata = jumlah[i] / max(1, len(isi))
        b.bobot = max(b.paling_kecil, (0.5 * (rata + terpanjang[i])) ** 0.8 * 5.0)
        b.nyaman = max(b.paling_kecil, min(b.alami * _BAGIAN_NYAMAN, _NYAMAN))
    _samakan(kolom, butuh)
    return butuh


def sejajar_koma(depan: float, belakang: float, terpanjang: float) -> bool:
    """Whether a column's figures stand on their comma; not where that makes it much wider, as with
    100.000 visits beside an index of 66,50."""
    return depan + belakang <= _LEBIH_LEBAR * terpanjang


def _muat_judul_bersama(butuh: Sequence[_Butuh], kepala: Sequence[BarisSiap]) -> None:
    """Columns below one heading have room for its longest word between them."""
    for sel in (s for baris in kepala for s in baris.sel if s.rentang > 1):
        kata = max((sel.muka.lebar(k, 1000.0) for k in sel.teks.split()), default=0.0)
        anggota = butuh[sel.kolom : sel.kolom + sel.rentang]
        ada = sum(b.paling_kecil for b in anggota) + _SISI_DALAM * (sel.rentang - 1)
        kurang = min(kata, _KATA_PANJANG) - ada
        if kurang > 0:
            for b in anggota:
                b.paling_kecil += kurang / sel.rentang


def _samakan(kolom: Sequence[Kolom], butuh: Sequence[_Butuh]) -> None:
    """Columns of one kind side by side (years, quarters) are alike."""
    for _, kelompok in groupby(range(len(kolom)), key=lambda i: _jenis_kolom(kolom[i], i)):
        kembar = [butuh[i] for i in kelompok]
        for nama in ("paling_kecil", "nyaman", "alami", "bobot"):
            terbesar = max(getattr(b, nama) for b in kembar)
            for b in kembar:
                setattr(b, nama, terbesar)


def _jenis_kolom(kolom: Kolom, nomor: int) -> tuple[object, ...]:
    if kolom.rata == "kiri" or kolom.lebar is not None or len(kolom.judul) > _KEMBAR:
        return (nomor,)
    return (kolom.rata, kolom.grup, len(kolom.judul) > 2 or bool(kolom.grup))


def _kata(butuh: _Butuh, sel: SelSiap) -> float:
    """Raise the column's least width to the cell's longest word; answers the longest line."""
    teks = sel.teks
    alami = max((sel.muka.lebar(b, 1000.0) for b in teks.split("\n")), default=0.0)
    if alami <= butuh.paling_kecil:
        return alami
    if len(teks) <= _UTUH and sel.rata != "kiri":
        butuh.paling_kecil = alami
        return alami
    for kata in set(teks.replace("/", "/ ").split()):
        lebar = sel.muka.lebar(kata, 1000.0)
        if not sel.figur:
            lebar = min(lebar, _KATA_PANJANG)
        if lebar > butuh.paling_kecil:
            butuh.paling_kecil = lebar
    return alami


def _tetap(kolom: Kolom) -> float | None:
    return None if kolom.lebar is None else kolom.lebar * MM


def _jumlah_nyaman(kolom: Sequence[Kolom], butuh: Sequence[_Butuh], ukuran: float) -> float:
    jumlah = 0.0
    for k, b in zip(kolom, butuh, strict=True):
        jumlah += _tetap(k) or b.nyaman * ukuran / 1000.0 + 2 * SISI_SEL
    return jumlah


def _jumlah_terkecil(kolom: Sequence[Kolom], butuh: Sequence[_Butuh], ukuran: float) -> float:
    sisi = 2 * SISI_SEL + 0.5
    return sum(
        _tetap(k) or b.paling_kecil * ukuran / 1000.0 + sisi
        for k, b in zip(kolom, butuh, strict=True)
    )


def _bagi(
    kolom: Sequence[Kolom], butuh: Sequence[_Butuh], ukuran: float, lebar: float
) -> list[float]:
    faktor, sisi = ukuran / 1000.0, 2 * SISI_SEL + 0.5
    kecil = [_tetap(k) or b.paling_kecil * faktor + sisi for k, b in zip(kolom, butuh, strict=True)]
    besar = [_tetap(k) or b.alami * faktor + sisi for k, b in zip(kolom, butuh, strict=True)]
    if sum(kecil) > lebar:
        return _sempitkan(kecil, lebar)
    if sum(besar) <= lebar:
        return _lebarkan(kolom, besar, lebar)
    bobot = [b.bobot for b in butuh]
    return _isi_air(_utuhkan_pendek(kolom, butuh, kecil, ukuran, lebar), besar, bobot, lebar)


def _utuhkan_pendek(
    kolom: Sequence[Kolom],
    butuh: Sequence[_Butuh],
    kecil: Sequence[float],
    ukuran: float,
    lebar: float,
) -> list[float]:
    """Least widths that keep short texts ("Sangat Tinggi") on one line, where the columns of long
    text stay comfortable beside them; a second line there would double the height of every row."""
    faktor, sisi = ukuran / 1000.0, 2 * SISI_SEL + 0.5
    hasil = list(kecil)
    jumlah = 0.0
    for i, (k, b) in enumerate(zip(kolom, butuh, strict=True)):
        if k.lebar is None and b.alami <= _PENDEK:
            hasil[i] = max(kecil[i], b.alami * faktor + sisi)
            jumlah += hasil[i]
        else:
            jumlah += max(kecil[i], min(b.alami, _LAPANG) * faktor + sisi)
    return hasil if jumlah <= lebar else list(kecil)


def _sempitkan(kecil: Sequence[float], lebar: float) -> list[float]:
    """Too narrow even for the words: narrow columns keep theirs, wide ones give way."""
    batas, n = lebar / len(kecil), len(kecil)
    for _ in range(n):
        luas = [w for w in kecil if w > batas]
        sisa = lebar - sum(w for w in kecil if w <= batas)
        if not luas or abs(sisa / len(luas) - batas) < 0.01:
            break
        batas = sisa / len(luas)
    hasil = [min(w, batas) for w in kecil]
    return [w * lebar / sum(hasil) for w in hasil]


def _lebarkan(kolom: Sequence[Kolom], besar: Sequence[float], lebar: float) -> list[float]:
    """Text columns share the room left over by their width; all columns where none is text."""
    sisa = lebar - sum(besar)
    teks = [k.lebar is None and k.rata == "kiri" for k in kolom]
    if not any(teks):
        teks = [k.lebar is None for k in kolom]
    dasar = sum(w for w, t in zip(besar, teks, strict=True) if t)
    if not dasar:
        return [w * lebar / sum(besar) for w in besar]
    return [w + sisa * w / dasar if t else w for w, t in zip(besar, teks, strict=True)]


def _isi_air(
    kecil: Sequence[float], besar: Sequence[float], bobot: Sequence[float], lebar: float
) -> list[float]:
    """Widths in proportion to their weight, each between its bounds, filling the line exactly."""
    bawah, atas = 0.0, lebar
    hasil = list(kecil)
    for _ in range(40):
        tengah = (bawah + atas) / 2
        hasil = [min(max(tengah * b, k), s) for b, k, s in zip(bobot, kecil, besar, strict=True)]
        if sum(hasil) > lebar:
            atas = tengah
        else:
            bawah = tengah
    return [w * lebar / sum(hasil) for w in hasil]
