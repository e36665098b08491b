"""Accepting findings of the check with a reason, and taking that back."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.berlaku import cari_tahun
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.pemeriksaan import HasilPeriksa, Temuan
from lkjip_desktop.domain.pemeriksaan.penerimaan import catat, kunci_diterima, lupakan
from lkjip_desktop.domain.uraian_temuan import keadaan_diterima
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja


def terima(sesi: Sesi, hasil: HasilPeriksa, temuan: Sequence[Temuan], alasan: str) -> None:
    """Accept findings of a year, with one reason, as one step.

    What stands there is kept beside the acceptance, so that it holds only for these figures. An
    earlier acceptance of the same finding with other figures goes: it said yes to something else.
    Raises UserError where no reason is given.
    """
    if not alasan.strip():
        raise UserError(
            "Alasan menerima temuan belum ditulis.",
            "Tulis mengapa temuan ini benar adanya atau tidak perlu diperbaiki.",
        )
    kunci = dict.fromkeys(t.kunci for t in temuan)
    judul = f"terima temuan {temuan[0].kode} {temuan[0].id}"
    if len(kunci) > 1:
        judul = f"terima {len(kunci)} temuan"

    def kerja(uk: UnitKerja) -> None:
        data = cari_tahun(uk.lembar.dokumen(), hasil.tahun)
        usang = _usang(hasil, data.diterima or (), {k[:-1] for k in kunci})
        for lama in usang:
            uk.hapus(r.Diterima, lama.rid)
        x = lupakan(data.x, {kunci_diterima(lama) for lama in usang})
        uk.ubah_tambahan(r.Tahun, data.rid, catat(x, temuan))
        for kode, objek, id_, besaran, sumber, dihitung in kunci:
            baru = r.Diterima(
                kode=kode,
                objek=objek,
                id=id_,
                besaran=besaran,
                sumber=sumber,
                dihitung=dihitung,
                alasan=alasan.strip(),
            )
            uk.sisip(r.Tahun, data.rid, "diterima", baru)

    sesi.lakukan(judul, kerja)


def cabut(sesi: Sesi, tahun: int, diterima: Sequence[r.Diterima]) -> None:
    """Take acceptances of a year back, as one step: what is still found is open again."""
    satu = diterima[0]
    judul = f"cabut penerimaan {satu.kode} {satu.id}"
    if len(diterima) > 1:
        judul = f"cabut {len(diterima)} penerimaan"

    def kerja(uk: UnitKerja) -> None:
        data = cari_tahun(uk.lembar.dokumen(), tahun)
        for d in diterima:
            uk.hapus(r.Diterima, d.rid)
        dicabut = {kunci_diterima(d) for d in diterima}
        uk.ubah_tambahan(r.Tahun, data.rid, lupakan(data.x, dicabut))

    sesi.lakukan(judul, kerja)


def _usang(
    hasil: HasilPeriksa,
    diterima: Sequence[r.Diterima],
    kunci: set[tuple[str, str, str, str | None, str | None]],
) -> list[r.Diterima]:
    """Acceptances of these findings that no longer hold."""
    keadaan = keadaan_diterima(hasil, diterima)
    return [
        d
        for d, k in zip(diterima, keadaan, strict=True)
        if k != "berlaku" and (d.kode, d.objek, d.id, d.besaran, d.sumber) in kunci
    ]
