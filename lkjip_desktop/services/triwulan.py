"""Closing a quarter, and opening it again with a reason that is kept."""

from __future__ import annotations

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.penutupan import kalimat_tertutup, penutupan_kini
from lkjip_desktop.domain.tanggal import triwulan_romawi
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.waktu import sekarang


def tutup_triwulan(sesi: Sesi, tahun: int, triwulan: int) -> None:
    """Close a quarter (1 to 4): its figures stay as they are until it is opened again.

    Raises UserError where it is closed already.
    """
    ada = penutupan_kini(sesi.tahun(tahun)).get(triwulan)
    if ada is not None:
        raise UserError(kalimat_tertutup(ada), "Triwulan ini tidak perlu ditutup lagi.")
    baru = r.Penutupan(triwulan=triwulan, waktu=sekarang())
    _catat(sesi, tahun, f"tutup {triwulan_romawi(triwulan)} {tahun}", baru)


def buka_triwulan(sesi: Sesi, tahun: int, triwulan: int, alasan: str) -> None:
    """Open a closed quarter again. Raises UserError without a reason, or where it is open."""
    if triwulan not in penutupan_kini(sesi.tahun(tahun)):
        raise UserError(f"{triwulan_romawi(triwulan)} {tahun} belum ditutup.")
    if not alasan.strip():
        raise UserError(
            f"Alasan membuka kembali {triwulan_romawi(triwulan)} belum diisi.",
            "Tulis alasannya; alasan ini disimpan bersama data.",
        )
    baru = r.Penutupan(triwulan=triwulan, waktu=sekarang(), dibuka=True, alasan=alasan.strip())
    _catat(sesi, tahun, f"buka kembali {triwulan_romawi(triwulan)} {tahun}", baru)


def _catat(sesi: Sesi, tahun: int, judul: str, baru: r.Penutupan) -> None:
    rid = sesi.tahun(tahun).rid
    sesi.lakukan(judul, lambda uk: uk.sisip(r.Tahun, rid, "penutupan", baru))
