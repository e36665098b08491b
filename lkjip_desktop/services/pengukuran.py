"""Entering what was measured: the first figure of an indikator makes its record for the year."""

from __future__ import annotations

from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.berlaku import cari_tahun
from lkjip_desktop.domain.penutupan import galat_tertutup, penutupan_kini
from lkjip_desktop.domain.periksa_medan import periksa_medan
from lkjip_desktop.services.sel import Bagian, Kerja, satu_bagian
from lkjip_desktop.storage.unit_kerja import UnitKerja


def isi_pengukuran(
    tahun: int, indikator: str, medan: str, nilai: Any, kunci: str | int | None = None
) -> Kerja:
    """Work that sets a field of the indikator's pengukuran in a year, or one entry of it.

    ``kunci`` is the quarter (0 to 3) of ``target_tw``, ``realisasi_tw`` and ``catatan_tw``, or the
    kode of a variable for ``variabel``. An empty value never makes a record. The work raises
    UserError where the quarter is closed, as all work here does.
    """

    def kerja(uk: UnitKerja) -> None:
        if isinstance(kunci, int):
            _periksa_terbuka(uk, tahun, kunci)
        rid = pengukuran_untuk(uk, tahun, indikator, buat=nilai is not None)
        if rid is None:
            return
        if kunci is None:
            periksa_medan(r.Pengukuran, medan, nilai)
            uk.ubah(r.Pengukuran, rid, **{medan: nilai})
        else:
            satu_bagian(uk, Bagian(r.Pengukuran, rid, medan, kunci, nilai))

    return kerja


def isi_variabel_triwulan(
    tahun: int, indikator: str, triwulan: int, kode: str, nilai: str | None
) -> Kerja:
    """Work that sets a variable of one quarter (0 to 3)."""

    def kerja(uk: UnitKerja) -> None:
        _periksa_terbuka(uk, tahun, triwulan)
        rid = pengukuran_untuk(uk, tahun, indikator, buat=nilai is not None)
        if rid is None:
            return
        ada = uk.lembar.rekaman(r.Pengukuran, rid)
        assert isinstance(ada, r.Pengukuran)
        empat = list(ada.variabel_tw or (None, None, None, None))
        isi = dict(empat[triwulan] or {})
        if nilai is None:
            isi.pop(kode, None)
        else:
            isi[kode] = nilai
        empat[triwulan] = isi or None
        baru = tuple(empat) if any(empat) else None
        periksa_medan(r.Pengukuran, "variabel_tw", baru)
        uk.ubah(r.Pengukuran, rid, variabel_tw=baru)

    return kerja


def isi_catatan(tahun: int, indikator: str, triwulan: int, medan: str, teks: str | None) -> Kerja:
    """Work that sets a text of a quarter's analysis (pendorong, hambatan, tindak_lanjut)."""

    def kerja(uk: UnitKerja) -> None:
        _periksa_terbuka(uk, tahun, triwulan)
        rid = pengukuran_untuk(uk, tahun, indikator, buat=bool(teks))
        if rid is None:
            return
        ada = uk.lembar.rekaman(r.Pengukuran, rid)
        assert isinstance(ada, r.Pengukuran)
        empat = list(ada.catatan_tw or (None, None, None, None))
        lama = empat[triwulan] or r.CatatanTw()
        isi = {m: getattr(lama, m) for m in ("pendorong", "hambatan", "tindak_lanjut")}
        isi[medan] = teks or None
        empat[triwulan] = r.CatatanTw(**isi) if any(isi.values()) else None
        uk.ubah(r.Pengukuran, rid, catatan_tw=tuple(empat) if any(empat) else None)

    return kerja


def pengukuran_untuk(uk: UnitKerja, tahun: int, indikator: str, *, buat: bool) -> int | None:
    """The row of the indikator's pengukuran in a year; made where ``buat`` and there is none."""
    data = cari_tahun(uk.lembar.dokumen(), tahun)
    for p in data.pengukuran or ():
        if p.indikator == indikator:
            return p.rid
    if not buat:
        return None
    return uk.sisip(r.Tahun, data.rid, "pengukuran", r.Pengukuran(indikator=indikator))


def _periksa_terbuka(uk: UnitKerja, tahun: int, triwulan: int) -> None:
    """Raises UserError where a quarter (0 to 3) is closed."""
    ada = penutupan_kini(cari_tahun(uk.lembar.dokumen(), tahun)).get(triwulan + 1)
    if ada is not None:
        raise galat_tertutup(ada)
