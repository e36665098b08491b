"""Structured texts of the LKjIP: writing them, and keeping their plain form in step.

See :mod:`lkjip_desktop.domain.naskah.simpanan` for what is kept where, and why.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.naskah.bahan import Bahan
from lkjip_desktop.domain.naskah.isian import PembacaIsian
from lkjip_desktop.domain.naskah.model import KOSONG, Naskah
from lkjip_desktop.domain.naskah.segar import segarkan
from lkjip_desktop.domain.naskah.simpanan import berstruktur, naskah_bagian, x_dengan
from lkjip_desktop.domain.naskah.teks import teks_naskah
from lkjip_desktop.domain.ukur import ukur
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
    jalankan(sesi, f"ubah teks {sebutan}", [*perintah_naskah(sesi.tahun(tahun), kunci, naskah)])


def perintah_naskah(data: r.Tahun, kunci: str, naskah: Naskah) -> tuple[Perintah, ...]:
    """What writes a text into a year: its plain form, and its structure where it has one."""
    teks = teks_naskah(naskah)
    kosong = not teks.strip()
    x = x_dengan(data, {kunci: KOSONG if kosong else naskah})

    def simpan(uk: UnitKerja) -> None:
        if x != data.x:
            uk.ubah_tambahan(r.Tahun, data.rid, x)

    return Bagian(r.Tahun, data.rid, "narasi", kunci, None if kosong else teks), simpan


def dengan_naskah_segar(dokumen: r.Dokumen) -> r.Dokumen:
    """The document with every text as its fields read now, for whoever reads only ``narasi``.

    A document whose texts are up to date is answered as it is.
    """
    if not any(berstruktur(t) for t in dokumen.tahun):
        return dokumen
    hasil = {t.tahun: ukur(dokumen, t.tahun) for t in dokumen.tahun}
    tahun = tuple(_segar(dokumen, hasil, t) for t in dokumen.tahun)
    sama = all(a is b for a, b in zip(tahun, dokumen.tahun, strict=True))
    return dokumen if sama else replace(dokumen, tahun=tahun)


def _segar(dokumen: r.Dokumen, hasil: Mapping[int, HasilTahun], data: r.Tahun) -> r.Tahun:
    pembaca = PembacaIsian(Bahan(dokumen, hasil, data.tahun))
    lama = {k: naskah_bagian(data, k) for k in berstruktur(data) if k in (data.narasi or {})}
    baru = {k: segarkan(n, pembaca) for k, n in lama.items() if not n.polos}
    berubah = {k: n for k, n in baru.items() if n != lama[k]}
    if not berubah:
        return data
    narasi = {**(data.narasi or {}), **{k: teks_naskah(n) for k, n in berubah.items()}}
    return replace(data, narasi=narasi, x=x_dengan(data, berubah))
