"""Letterhead, signers, place and date."""

from __future__ import annotations

from lkjip_desktop.domain.bentuk import tampil_nip
from lkjip_desktop.domain.pejabat import jabatan_lengkap
from lkjip_desktop.domain.records import Pejabat
from lkjip_desktop.domain.tanggal import tampil
from lkjip_desktop.reports.model import KopSurat, Penandatangan, TandaTangan

from .data import Data

TITIK = "........................................"
"""Where a name or date is filled in by hand."""


def kop(data: Data) -> KopSurat:
    """The office's letterhead."""
    i = data.instansi
    hubung = [
        f"{nama} {isi}"
        for nama, isi in (("Telepon", i.telepon), ("Surel", i.surel), ("Situs", i.situs))
        if isi
    ]
    alamat = tuple(t for t in (i.alamat, ", ".join(hubung)) if t)
    return KopSurat(i.pemerintah, i.nama, alamat, data.pengaturan.logo())


def tempat_tanggal(data: Data, iso: str | None, tahun: int) -> str:
    """``Bangil, 28 Januari 2025``; dots where the date is not known."""
    return f"{data.instansi.kota}, {tampil(iso) if iso else f'.................... {tahun}'}"


def penandatangan(pejabat: Pejabat | None, *atas: str) -> Penandatangan:
    """Who signs, with the lines above; dots where nobody is named."""
    if pejabat is None:
        return Penandatangan(atas, TITIK)
    bawah = [pejabat.pangkat or "", f"NIP {tampil_nip(pejabat.nip)}" if pejabat.nip else ""]
    return Penandatangan(
        (*atas, jabatan_lengkap(pejabat)), pejabat.nama, tuple(t for t in bawah if t)
    )


def tanda_tangan_lkjip(data: Data) -> TandaTangan:
    """The head of the office under the LKjIP, on the date of the settings."""
    iso = data.pengaturan.teks("lkjip.tanggal")
    return tanda_tangan_kepala(data, data.tahun + 1, iso if _tanggal_sah(iso) else None)


def tanda_tangan_kepala(data: Data, tahun: int, iso: str | None = None) -> TandaTangan:
    """The head of the office; ``tahun`` is printed where the date itself is not known."""
    return TandaTangan(
        penandatangan(data.kepala()), tempat_tanggal=tempat_tanggal(data, iso, tahun)
    )


def _tanggal_sah(iso: str) -> bool:
    try:
        tampil(iso)
    except ValueError:
        return False
    return True
