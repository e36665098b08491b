"""Saying which nodes of the anggaran support an indikator, and with which porsi."""

from __future__ import annotations

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import dari_teks
from lkjip_desktop.domain.berlaku import cari_tahun
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.periksa_medan import periksa_medan
from lkjip_desktop.domain.porsi import SERATUS
from lkjip_desktop.services.sel import Kerja
from lkjip_desktop.storage.unit_kerja import UnitKerja


def atur_dukungan(
    tahun: int, indikator: str, anggaran: str, ya: bool, porsi: str | None = None
) -> Kerja:
    """Work that makes a node support an indikator (with ``porsi`` percent; None: whole), or no
    more. One that does already keeps its porsi."""

    def kerja(uk: UnitKerja) -> None:
        ada = _dukungan(uk, tahun, indikator, anggaran)
        if ya and not ada:
            _tambah(uk, tahun, r.Dukungan(indikator=indikator, anggaran=anggaran, porsi=porsi))
        for d in () if ya else ada:
            uk.hapus(r.Dukungan, d.rid)

    return kerja


def isi_porsi(tahun: int, indikator: str, anggaran: str, porsi: str | None) -> Kerja:
    """Work that sets the porsi in percent (None: whole); a node that did not support the indikator
    does so then. Raises UserError for a porsi that is none."""

    def kerja(uk: UnitKerja) -> None:
        periksa_medan(r.Dukungan, "porsi", porsi)
        if porsi is not None and not 0 <= dari_teks(porsi) <= SERATUS:
            raise UserError("Porsi harus dari 0 sampai 100 persen.")
        ada = _dukungan(uk, tahun, indikator, anggaran)
        if ada:
            uk.ubah(r.Dukungan, ada[0].rid, porsi=porsi)
        elif porsi is not None:
            _tambah(uk, tahun, r.Dukungan(indikator=indikator, anggaran=anggaran, porsi=porsi))

    return kerja


def _dukungan(uk: UnitKerja, tahun: int, indikator: str, anggaran: str) -> list[r.Dukungan]:
    semua = cari_tahun(uk.lembar.dokumen(), tahun).dukungan or ()
    return [d for d in semua if (d.indikator, d.anggaran) == (indikator, anggaran)]


def _tambah(uk: UnitKerja, tahun: int, baru: r.Dukungan) -> None:
    rid = cari_tahun(uk.lembar.dokumen(), tahun).rid
    uk.sisip(r.Tahun, rid, "dukungan", baru)
