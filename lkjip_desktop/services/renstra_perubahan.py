"""Making a Renstra perubahan from a Renstra."""

from __future__ import annotations

from dataclasses import replace

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.periksa_medan import periksa_medan
from lkjip_desktop.domain.perubahan_renstra import KUNCI, nama_renstra
from lkjip_desktop.services import sunting
from lkjip_desktop.services.kode import kode_berikut
from lkjip_desktop.services.sel import Kerja
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja


def buat_perubahan(sesi: Sesi, renstra: r.Renstra, mulai: int) -> int:
    """Copy a Renstra as its perubahan, in force from the year ``mulai``; answers its rid.

    Codes and all targets are copied, those of earlier years too; the earlier years stay with the
    original. Raises UserError where the year is not in the period.
    """
    if not renstra.tahun_awal <= mulai <= renstra.tahun_akhir:
        raise UserError(
            f"Tahun {mulai} di luar periode {nama_renstra(renstra)}.",
            f"Pilih tahun {renstra.tahun_awal} sampai {renstra.tahun_akhir}.",
        )
    ada = {x.id for x in sesi.dokumen.renstra}
    dasar = f"renstra-perubahan-{mulai}-{renstra.tahun_akhir}"
    baru = replace(
        renstra,
        id=dasar if dasar not in ada else kode_berikut((), f"{dasar}-2", ada),
        tahun_awal=mulai,
        x={**renstra.x, KUNCI: renstra.id},
    )
    judul = f"buat perubahan {nama_renstra(renstra)} mulai {mulai}"
    return sunting.tambah(sesi, judul, sesi.dokumen, "renstra", baru)


def ganti_kode(rid: int, kode: str | None) -> Kerja:
    """Work that gives a Renstra another code; a perubahan of it goes on naming it.

    Raises UserError for a code that cannot be used or is taken.
    """

    def kerja(uk: UnitKerja) -> None:
        periksa_medan(r.Renstra, "id", kode)
        dokumen = uk.lembar.dokumen()
        lama = next(x.id for x in dokumen.renstra if x.rid == rid)
        uk.ubah(r.Renstra, rid, id=kode)
        for x in dokumen.renstra:
            if x.x.get(KUNCI) == lama:
                uk.ubah_tambahan(r.Renstra, x.rid, {**x.x, KUNCI: kode})

    return kerja
