"""Closing a quarter, and opening it again with a reason that is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.penutupan import kalimat_tertutup, penutupan_kini, tulis_celah
from lkjip_desktop.domain.tanggal import triwulan_romawi
from lkjip_desktop.domain.tugas_tahun import belum_terisi
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.waktu import sekarang

_DISEBUT: Final = 5


def tutup_triwulan(
    sesi: Sesi, tahun: int, triwulan: int, alasan: Mapping[str, str] | None = None
) -> None:
    """Close a quarter (1 to 4): its figures stay as they are until it is opened again.

    ``alasan`` says why indikator (by id) that are due in it have nothing; it is kept with the
    closing. Raises UserError where the quarter is closed already, or where such a reason lacks.
    """
    ada = penutupan_kini(sesi.tahun(tahun)).get(triwulan)
    if ada is not None:
        raise UserError(kalimat_tertutup(ada), "Triwulan ini tidak perlu ditutup lagi.")
    diberi = {h.id: (alasan or {}).get(h.id, "").strip() for h in celah(sesi, tahun, triwulan)}
    kurang = [id_ for id_, teks in diberi.items() if not teks]
    if kurang:
        lagi = f", dan {len(kurang) - _DISEBUT} lagi" if len(kurang) > _DISEBUT else ""
        raise UserError(
            f"{triwulan_romawi(triwulan)} {tahun} belum ditutup: {len(kurang)} indikator belum"
            f" diisi tanpa alasan ({', '.join(kurang[:_DISEBUT])}{lagi}).",
            "Isi realisasinya, atau tulis alasannya untuk tiap indikator.",
        )
    baru = r.Penutupan(triwulan=triwulan, waktu=sekarang(), alasan=tulis_celah(diberi))
    _catat(sesi, tahun, f"tutup {triwulan_romawi(triwulan)} {tahun}", baru)


def celah(sesi: Sesi, tahun: int, triwulan: int) -> list[HasilIndikator]:
    """The indikator that are due in a quarter (1 to 4) and have nothing yet."""
    return belum_terisi(tuple(sesi.hasil(tahun).indikator.values()), triwulan)


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
