"""Lists of contents, tables and figures.

Their lines are laid out like any text, with room for a page number; the number itself is looked up
when the page is drawn, after everything has found its page. So nothing is laid out twice.
"""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.reports.model import DaftarIsi, Ruas

from .gaya import HITAM
from .kanvas import Kanvas
from .paragraf import BarisTeks, bungkus_ruas
from .potongan import Potongan, Tanda
from .teks import Keluarga, Muka

_LEBAR_NOMOR = 32.0
_INDEN = {1: 0.0, 2: 14.0, 3: 32.0}
_TERDALAM = 3
_KOSONG = {"isi": "Tidak ada bagian.", "tabel": "Tidak ada tabel.", "gambar": "Tidak ada gambar."}


def potongan_daftar(
    daftar: DaftarIsi, tanda: Sequence[Tanda], keluarga: Keluarga, ukuran: float, lebar: float
) -> list[Potongan]:
    """One entry per heading or caption of the kind, in order."""
    hasil: list[Potongan] = []
    for t in tanda:
        if t.jenis == daftar.jenis and t.tingkat <= _TERDALAM:
            hasil.extend(_entri(t, keluarga, ukuran, lebar))
    if not hasil:
        garis = bungkus_ruas((Ruas(_KOSONG[daftar.jenis]),), keluarga, ukuran, lebar)
        return [BarisTeks(g, ukuran, 0.0, lebar, "kiri") for g in garis]
    return hasil


def _entri(t: Tanda, keluarga: Keluarga, ukuran: float, lebar: float) -> list[Potongan]:
    bab = t.jenis == "isi" and t.tingkat == 1
    muka = keluarga.muka(tebal=bab)
    nomor = muka.bersih(t.nomor.upper() if bab else t.nomor)
    teks = t.teks.upper() if bab else t.teks
    masuk = _INDEN.get(t.tingkat, 0.0) if t.jenis == "isi" else 0.0
    gantung = muka.lebar(nomor + "  ", ukuran) if nomor else 0.0
    if t.jenis != "isi":
        gantung = max(gantung, 58.0)
    elif not bab and nomor:
        gantung = max(gantung, 18.0)
    x = masuk + gantung
    ruas = (Ruas(teks.replace("\n", " "), tebal=bab),)
    garis = bungkus_ruas(ruas, keluarga, ukuran, lebar - x - _LEBAR_NOMOR)
    baris = [BarisTeks(g, ukuran, x, lebar - x - _LEBAR_NOMOR, "kiri", 1.3) for g in garis]
    baris[0].sebelum = 4.0 if bab else 0.5
    if nomor:
        baris[0].beri_label(masuk, nomor, muka)
    for b in baris[:-1]:
        b.lekat = True
    akhir = _BarisNomor(baris[-1], t, muka, ukuran, x + garis[-1].lebar, lebar)
    return [*baris[:-1], akhir]


class _BarisNomor(Potongan):
    """The last line of an entry: dots, and the number of the page where its heading stands."""

    __slots__ = ("_baris", "_kanan", "_kiri", "_muka", "_tanda_tujuan", "_ukuran")

    def __init__(
        self, baris: BarisTeks, tanda: Tanda, muka: Muka, ukuran: float, kiri: float, kanan: float
    ) -> None:
        super().__init__(baris.tinggi, sebelum=baris.sebelum)
        self._baris = baris
        self._tanda_tujuan = tanda
        self._muka = muka
        self._ukuran = ukuran
        self._kiri = kiri
        self._kanan = kanan

    def lukis(self, k: Kanvas, x: float, y: float) -> None:
        """Draw the line with its page number and make it a link."""
        self._baris.lukis(k, x, y)
        dasar = y - (self.tinggi - self._ukuran) / 2 - self._ukuran * 0.80
        nomor = self._tanda_tujuan.label or "-"
        kiri_nomor = x + self._kanan - self._muka.lebar(nomor, self._ukuran)
        titik = self._muka.lebar(" .", self._ukuran)
        jumlah = int((kiri_nomor - x - self._kiri - 6) / titik)
        k.warna_isi(HITAM)
        if jumlah > 0:
            k.teks(kiri_nomor - 4 - jumlah * titik, dasar, " ." * jumlah, self._muka, self._ukuran)
        k.teks(kiri_nomor, dasar, nomor, self._muka, self._ukuran)
        if self._tanda_tujuan.halaman >= 0:
            k.tautan(self._tanda_tujuan.kunci, x, y - self.tinggi, x + self._kanan, y)
