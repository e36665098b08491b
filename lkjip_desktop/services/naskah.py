"""Structured texts of the LKjIP: writing them, and keeping their plain form in step.

See :mod:`lkjip_desktop.domain.naskah.simpanan` for what is kept where, and why.
"""

from __future__ import annotations

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.naskah.bahan import Bahan
from lkjip_desktop.domain.naskah.isian import PembacaIsian
from lkjip_desktop.domain.naskah.model import KOSONG, Naskah
from lkjip_desktop.domain.naskah.segar import segarkan
from lkjip_desktop.domain.naskah.simpanan import gambar_tahun, x_dengan
from lkjip_desktop.domain.naskah.teks import teks_naskah
from lkjip_desktop.services.gambar_naskah import selaraskan_lampiran
from lkjip_desktop.services.sel import Bagian, Perintah, jalankan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja


def pembaca_isian(sesi: Sesi, tahun: int) -> PembacaIsian:
    """Reads the fields of a year as the data are now. Raises UserError where there is no such
    year."""
    return PembacaIsian(Bahan(sesi.dokumen, sesi.hasil_semua(), tahun))


def isi_naskah(sesi: Sesi, tahun: int, kunci: str, naskah: Naskah, sebutan: str) -> None:
    """Set the text of a section. Raises UserError where it is too long."""
    if any(True for _ in naskah.isian()):
        naskah = segarkan(naskah, pembaca_isian(sesi, tahun))
    jalankan(sesi, f"ubah teks {sebutan}", perintah_naskah(sesi, tahun, kunci, naskah))


def perintah_naskah(sesi: Sesi, tahun: int, kunci: str, naskah: Naskah) -> tuple[Perintah, ...]:
    """What writes a text into a year: its plain form, its structure where it has one, and the
    records of the pictures that the year's texts then show."""
    data = sesi.tahun(tahun)
    teks = teks_naskah(naskah)
    kosong = not teks.strip()
    x = x_dengan(data, {kunci: KOSONG if kosong else naskah})
    bergambar = any(True for _ in naskah.gambar()) or bool(gambar_tahun(data))
    ukuran = sesi.berkas.isi_tersimpan() if bergambar else {}

    def simpan(uk: UnitKerja) -> None:
        if x != data.x:
            uk.ubah_tambahan(r.Tahun, data.rid, x)
        if bergambar:
            selaraskan_lampiran(uk, data.rid, ukuran)

    return Bagian(r.Tahun, data.rid, "narasi", kunci, None if kosong else teks), simpan
