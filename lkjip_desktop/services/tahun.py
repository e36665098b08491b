"""Adding a year to the file, and taking one away."""

from __future__ import annotations

import dataclasses

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.penandatanganan import tertutup
from lkjip_desktop.services.sesi import Sesi


def tambah_tahun(sesi: Sesi, tahun: int, dari: int | None = None) -> None:
    """Add a year: empty, or with the structure of the year ``dari``. Raises UserError.

    Taken over are the anggaran tree with its indikator, without money and words about the year,
    and the dukungan. Targets come from the Renstra by themselves; nothing measured is copied.
    """
    daftar = sesi.daftar_tahun()
    if tahun in daftar:
        raise UserError(f"Tahun {tahun} sudah ada di berkas ini.", "Pilih tahun yang lain.")
    if not 2000 <= tahun <= 2100:
        raise UserError(f"Tahun {tahun} tidak wajar.", "Isi tahun antara 2000 dan 2100.")
    baru = r.Tahun(tahun=tahun) if dari is None else kerangka(sesi.tahun(dari), tahun)
    posisi = sum(t < tahun for t in daftar)
    dokumen = sesi.dokumen
    sesi.lakukan(
        f"tambah tahun {tahun}",
        lambda uk: uk.sisip(type(dokumen), dokumen.rid, "tahun", baru, posisi),
    )


def hapus_tahun(sesi: Sesi, tahun: int) -> None:
    """Delete a year with all that is in it.

    Raises UserError for the only year of the file, or where one of its PK is signed.
    """
    if len(sesi.daftar_tahun()) == 1:
        raise UserError(
            f"Tahun {tahun} tidak dapat dihapus karena satu-satunya tahun di berkas ini."
        )
    data = sesi.tahun(tahun)
    bertanda = [pk for pk in data.pk or () if tertutup(pk)]
    if bertanda:
        raise UserError(
            f"Tahun {tahun} tidak dapat dihapus karena {len(bertanda)} PK-nya sudah"
            " ditandatangani.",
            "Buka kembali PK itu di tab PK dengan menuliskan alasannya.",
        )
    sesi.lakukan(f"hapus tahun {tahun}", lambda uk: uk.hapus(r.Tahun, data.rid))


def kerangka(asal: r.Tahun, tahun: int) -> r.Tahun:
    """A year with the structure of another, and no figures."""
    anggaran = None if asal.anggaran is None else tuple(_simpul(a) for a in asal.anggaran)
    return r.Tahun(tahun=tahun, anggaran=anggaran, dukungan=asal.dukungan)


def _simpul(simpul: r.Anggaran) -> r.Anggaran:
    return dataclasses.replace(
        simpul,
        pagu_murni=None,
        pagu_perubahan=None,
        realisasi=None,
        realisasi_tw=None,
        permasalahan=None,
        solusi=None,
        anak=None if simpul.anak is None else tuple(_simpul(a) for a in simpul.anak),
    )
