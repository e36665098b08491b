"""Making a Perjanjian Kinerja from the Renstra, the RKT and the anggaran; and where it differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import kanonik
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun, TingkatIndikator
from lkjip_desktop.domain.rujukan import bangun
from lkjip_desktop.services.sesi import Sesi

TINGKAT_INDIKATOR: Final[dict[r.TingkatPk, tuple[TingkatIndikator, ...]]] = {
    "kepala": ("sasaran",),
    "administrator": ("program", "kegiatan"),
    "pengawas": ("kegiatan", "subkegiatan"),
}
"""Which indikator a PK of each level usually promises."""
TINGKAT_SIMPUL: Final[dict[r.TingkatPk, tuple[r.TingkatAnggaran, ...]]] = {
    "kepala": ("program",),
    "administrator": ("program", "kegiatan"),
    "pengawas": ("kegiatan", "subkegiatan"),
}
"""Which nodes of the anggaran its lampiran names (PermenPANRB 53/2014, Lampiran I)."""


def target_rencana(dokumen: r.Dokumen, tahun: int, indikator: str) -> str | None:
    """The planned target of an indikator: the RKT's, else the Renstra's for the year."""
    rujuk = bangun(dokumen, tahun)
    if indikator in rujuk.rkt:
        return rujuk.rkt[indikator].target
    tempat = rujuk.tempat.get(indikator)
    return (tempat.definisi.target or {}).get(str(tahun)) if tempat else None


def pagu_rencana(hasil: HasilTahun, simpul: str, jenis: r.JenisPk) -> str | None:
    """The node's pagu in the anggaran for that kind of PK, as a record's decimal."""
    ada = hasil.anggaran.get(simpul)
    if ada is None:
        return None
    pagu = ada.pagu if jenis == "perubahan" else ada.pagu_murni
    return None if pagu is None else kanonik(pagu)


def usulan_pk(
    dokumen: r.Dokumen,
    hasil: HasilTahun,
    jenis: r.JenisPk,
    tingkat: r.TingkatPk,
    pilih: Callable[[str], bool] = lambda _: True,
) -> r.Pk:
    """A PK filled from the plan: the level's indikator with a target, and its nodes with pagu.

    ``pilih`` chooses among the ids of indikator and nodes. Nothing is written.
    """
    indikator = tuple(
        r.PkIndikator(indikator=h, target=target)
        for h in _calon_indikator(dokumen, hasil, tingkat)
        if pilih(h) and (target := target_rencana(dokumen, hasil.tahun, h)) is not None
    )
    program = tuple(
        r.PkProgram(anggaran=n.id, pagu=pagu_rencana(hasil, n.id, jenis))
        for n in hasil.anggaran.values()
        if n.simpul.tingkat in TINGKAT_SIMPUL[tingkat] and pilih(n.id)
    )
    return r.Pk(
        id=_id_baru(dokumen, hasil.tahun, jenis, tingkat),
        jenis=jenis,
        tingkat=tingkat,
        indikator=indikator,
        program=program,
    )


def _calon_indikator(dokumen: r.Dokumen, hasil: HasilTahun, tingkat: r.TingkatPk) -> Iterator[str]:
    for id_, tempat in bangun(dokumen, hasil.tahun).tempat.items():
        if tempat.tingkat in TINGKAT_INDIKATOR[tingkat]:
            yield id_


def _id_baru(dokumen: r.Dokumen, tahun: int, jenis: str, tingkat: str) -> str:
    ada = {p.id for t in dokumen.tahun if t.tahun == tahun for p in t.pk or ()}
    dasar = f"PK-{tahun}-{tingkat}-{jenis}"
    if dasar not in ada:
        return dasar
    return next(f"{dasar}-{n}" for n in range(2, len(ada) + 3) if f"{dasar}-{n}" not in ada)


def buat_pk(sesi: Sesi, tahun: int, pk: r.Pk) -> int:
    """Put a PK into a year; answers its rid."""
    return sesi.lakukan(
        f"buat PK {pk.jenis} tingkat {pk.tingkat}",
        lambda uk: uk.sisip(r.Tahun, sesi.tahun(tahun).rid, "pk", pk),
    )


def samakan_target(sesi: Sesi, tahun: int, butir: r.PkIndikator) -> None:
    """Give an indikator of a PK the planned target. Raises UserError where there is none."""
    rencana = target_rencana(sesi.dokumen, tahun, butir.indikator)
    if rencana is None:
        raise UserError(
            f"Indikator {butir.indikator} belum punya target {tahun} di RKT maupun Renstra.",
            "Isi targetnya di tab Renstra.",
        )
    sesi.lakukan(
        f"samakan target {butir.indikator} dengan rencana",
        lambda uk: uk.ubah(r.PkIndikator, butir.rid, target=rencana),
    )
