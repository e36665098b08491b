"""Cover, letterhead and signature block."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.reports.model import KopSurat, Penandatangan, Ruas, Sampul, TandaTangan

from .gaya import BIRU_TUA, HITAM, MM
from .kanvas import Kanvas, ukuran_gambar
from .paragraf import BarisTeks, baris_teks
from .potongan import Potongan
from .teks import Keluarga

_RUANG_TANDA_TANGAN = 52.0
"""Points left free for the signature."""
_LEBAR_LOGO = 58.0
_SPASI = 1.22


class _Tumpukan(Potongan):
    """Lines of text drawn at fixed places within one atom."""

    __slots__ = ("_baris", "_garis")

    def __init__(self, tinggi: float, baris: list[tuple[float, float, BarisTeks]]) -> None:
        super().__init__(tinggi)
        self._baris = baris

    def lukis(self, k: Kanvas, x: float, y: float) -> None:
        """Draw all lines."""
        for dx, dy, baris in self._baris:
            baris.lukis(k, x + dx, y - dy)


def potongan_tanda_tangan(
    blok: TandaTangan, keluarga: Keluarga, ukuran: float, lebar: float
) -> list[Potongan]:
    """The block as one atom: it is never torn from page to page."""
    kolom = lebar * 0.46
    kanan_x = lebar - kolom
    tempat = _tengah([blok.tempat_tanggal], keluarga, ukuran, kolom) if blok.tempat_tanggal else []
    isi: list[tuple[float, float, BarisTeks]] = []
    tinggi_tempat = sum(b.tinggi for b in tempat)
    _tumpuk(isi, tempat, kanan_x, 0.0)
    atas_kiri = _tengah(blok.kiri.jabatan, keluarga, ukuran, kolom) if blok.kiri else []
    atas_kanan = _tengah(blok.kanan.jabatan, keluarga, ukuran, kolom)
    _tumpuk(isi, atas_kiri, 0.0, tinggi_tempat)
    _tumpuk(isi, atas_kanan, kanan_x, tinggi_tempat)
    bawah = tinggi_tempat + max(_jumlah(atas_kiri), _jumlah(atas_kanan)) + _RUANG_TANDA_TANGAN
    tinggi = bawah
    for orang, x in ((blok.kiri, 0.0), (blok.kanan, kanan_x)):
        if orang is not None:
            nama = _nama(orang, keluarga, ukuran, kolom)
            _tumpuk(isi, nama, x, bawah)
            tinggi = max(tinggi, bawah + _jumlah(nama))
    hasil = _Tumpukan(tinggi, isi)
    hasil.sebelum = 12.0
    return [hasil]


def _nama(orang: Penandatangan, keluarga: Keluarga, ukuran: float, lebar: float) -> list[BarisTeks]:
    nama = baris_teks(
        (Ruas(orang.nama, tebal=True),), keluarga, ukuran, lebar, "tengah", spasi=_SPASI
    )
    return [*nama, *_tengah(orang.keterangan, keluarga, ukuran, lebar)]


def _tengah(
    teks: Sequence[str], keluarga: Keluarga, ukuran: float, lebar: float, *, tebal: bool = False
) -> list[BarisTeks]:
    hasil: list[BarisTeks] = []
    for t in teks:
        ruas = (Ruas(t, tebal=tebal),)
        hasil.extend(baris_teks(ruas, keluarga, ukuran, lebar, "tengah", spasi=_SPASI))
    return hasil


def _tumpuk(
    isi: list[tuple[float, float, BarisTeks]], baris: Sequence[BarisTeks], x: float, y: float
) -> None:
    for b in baris:
        isi.append((x, y, b))
        y += b.tinggi


def _jumlah(baris: Sequence[BarisTeks]) -> float:
    return sum(b.tinggi for b in baris)


def potongan_kop(blok: KopSurat, keluarga: Keluarga, lebar: float) -> list[Potongan]:
    """The letterhead: logo left, government, office larger and bold, address, double rule."""
    sisi = _LEBAR_LOGO + 10 if blok.logo else 0.0
    ruang = lebar - 2 * sisi
    baris = [
        *_tengah([blok.pemerintah.upper()], keluarga, 13.0, ruang),
        *_sebaris(blok.instansi.upper(), keluarga, ruang),
        *_tengah(blok.alamat, keluarga, 9.0, ruang),
    ]
    tinggi = max(_jumlah(baris), _LEBAR_LOGO * 1.15 if blok.logo else 0.0)

    def lukis(k: Kanvas, x: float, y: float) -> None:
        if blok.logo:
            _logo(k, blok.logo, x, y, _LEBAR_LOGO, tinggi)
        turun = y - (tinggi - _jumlah(baris)) / 2
        for b in baris:
            b.lukis(k, x + sisi, turun)
            turun -= b.tinggi
        k.pena(HITAM, 2.0)
        k.garis(x, y - tinggi - 5, x + lebar, y - tinggi - 5)
        k.pena(HITAM, 0.6)
        k.garis(x, y - tinggi - 7.8, x + lebar, y - tinggi - 7.8)

    return [Potongan(tinggi + 10, lukis), Potongan(0.0, sebelum=14.0)]


def _sebaris(teks: str, keluarga: Keluarga, lebar: float) -> list[BarisTeks]:
    """The office's name as large as it goes on one line, else on several."""
    for ukuran in (15.0, 14.0, 13.0):
        baris = _tengah([teks], keluarga, ukuran, lebar, tebal=True)
        if len(baris) == 1:
            return baris
    return _tengah([teks], keluarga, 15.0, lebar, tebal=True)


def _logo(k: Kanvas, data: bytes, x: float, y: float, lebar: float, tinggi: float) -> None:
    """The picture within the rectangle below y, its shape kept; nothing where it is unreadable."""
    try:
        asli_lebar, asli_tinggi = ukuran_gambar(data)
    except (OSError, ValueError, SyntaxError):
        return
    skala = min(lebar / max(1, asli_lebar), tinggi / max(1, asli_tinggi))
    w, h = asli_lebar * skala, asli_tinggi * skala
    k.gambar(data, x + (lebar - w) / 2, y - (tinggi + h) / 2, w, h)


def potongan_sampul(
    blok: Sampul, keluarga: Keluarga, lebar: float, tinggi: float
) -> list[Potongan]:
    """The cover fills its page: title above, year and office below, framed by two rules."""
    judul = _tengah([t.upper() for t in blok.judul], keluarga, 21.0, lebar, tebal=True)
    tahun = _tengah([blok.tahun], keluarga, 18.0, lebar, tebal=True)
    kantor = [
        *_tengah([blok.pemerintah.upper()], keluarga, 14.0, lebar, tebal=True),
        *_tengah([blok.instansi.upper()], keluarga, 16.0, lebar, tebal=True),
        *_tengah(blok.kaki, keluarga, 11.0, lebar),
    ]

    def lukis(k: Kanvas, x: float, y: float) -> None:
        k.kotak(x, y - 4, lebar, 4, BIRU_TUA)
        k.pena(BIRU_TUA, 0.8)
        k.garis(x, y - 7.5, x + lebar, y - 7.5)
        turun = y - tinggi * (0.16 if blok.logo else 0.24)
        for b in judul:
            b.lukis(k, x, turun)
            turun -= b.tinggi
        turun -= 10
        for b in tahun:
            b.lukis(k, x, turun)
            turun -= b.tinggi
        if blok.logo:
            _logo(k, blok.logo, x + (lebar - 45 * MM) / 2, y - tinggi * 0.42, 45 * MM, 50 * MM)
        turun = y - tinggi + _jumlah(kantor) + 26
        for b in kantor:
            b.lukis(k, x, turun)
            turun -= b.tinggi
        k.pena(BIRU_TUA, 0.8)
        k.garis(x, y - tinggi + 7.5, x + lebar, y - tinggi + 7.5)
        k.kotak(x, y - tinggi, lebar, 4, BIRU_TUA)

    for b in (*judul, *kantor):
        b.beri_warna(BIRU_TUA)
    return [Potongan(tinggi - 1.0, lukis)]
