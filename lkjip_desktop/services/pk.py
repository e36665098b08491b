"""Perjanjian Kinerja and RKT: filled from the plan (Renstra, RKT, anggaran), and made like it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import dari_teks, kanonik
from lkjip_desktop.domain.berlaku import cari_tahun
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun, TingkatIndikator
from lkjip_desktop.domain.realisasi import sama_target, terisi
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.services import sunting
from lkjip_desktop.services.kode import kode_berikut
from lkjip_desktop.services.sel import Kerja
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja

TINGKAT_INDIKATOR: Final[Mapping[r.TingkatPk, tuple[TingkatIndikator, ...]]] = {
    "kepala": ("sasaran",),
    "administrator": ("program", "kegiatan"),
    "pengawas": ("kegiatan", "subkegiatan"),
}
"""Which indikator a PK of each level usually promises."""
TINGKAT_SIMPUL: Final[Mapping[r.TingkatPk, tuple[r.TingkatAnggaran, ...]]] = {
    "kepala": ("program",),
    "administrator": ("program", "kegiatan"),
    "pengawas": ("kegiatan", "subkegiatan"),
}
"""Which nodes of the anggaran its lampiran names (PermenPANRB 53/2014, Lampiran I)."""


# the plan -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rencana:
    """The planned target of an indikator, as written, and the document that has it."""

    target: str
    asal: Literal["RKT", "Renstra"]


def rencana_target(hasil: HasilTahun, indikator: str) -> Rencana | None:
    """The planned target: the RKT's, else the Renstra's for the year."""
    rkt = rujukan(hasil).rkt.get(indikator)
    if rkt is not None and terisi(rkt.target):
        return Rencana(rkt.target, "RKT")
    target = target_renstra(hasil, indikator)
    return None if target is None else Rencana(target, "Renstra")


def target_renstra(hasil: HasilTahun, indikator: str) -> str | None:
    """The Renstra's target for the year, as written."""
    tempat = rujukan(hasil).tempat.get(indikator)
    target = (tempat.definisi.target or {}).get(str(hasil.tahun)) if tempat else None
    return target if target is not None and terisi(target) else None


def pagu_rencana(hasil: HasilTahun, simpul: str, jenis: r.JenisPk) -> str | None:
    """The node's pagu in the anggaran for that kind of PK, as a record's decimal."""
    ada = hasil.anggaran.get(simpul)
    if ada is None:
        return None
    pagu = ada.pagu if jenis == "perubahan" else ada.pagu_murni
    return None if pagu is None else kanonik(pagu)


# making a PK --------------------------------------------------------------------------------------


def lazim(hasil: HasilTahun, tingkat: r.TingkatPk) -> set[str]:
    """The indikator with a planned target and the nodes that a PK of the level usually has."""
    indikator = {
        i.id
        for i in hasil.indikator.values()
        if i.tingkat in TINGKAT_INDIKATOR[tingkat] and rencana_target(hasil, i.id) is not None
    }
    simpul = {n.id for n in hasil.anggaran.values() if n.simpul.tingkat in TINGKAT_SIMPUL[tingkat]}
    return indikator | simpul


def milik_unit(dokumen: r.Dokumen, hasil: HasilTahun, unit: str) -> set[str]:
    """The indikator and nodes of a unit and of the units below it.

    A node without a unit is of the unit of the node above; an indikator without penanggung jawab
    is of the unit of its node.
    """
    kawan = {unit}
    for _ in dokumen.unit or ():
        kawan |= {u.id for u in dokumen.unit or () if u.induk in kawan}
    pemilik: dict[str, str | None] = {}
    for n in hasil.anggaran.values():
        pemilik[n.id] = n.simpul.unit or pemilik.get(n.induk or "")
    milik = {i for i, u in pemilik.items() if u in kawan}
    for h in hasil.indikator.values():
        if (h.definisi.penanggung_jawab or pemilik.get(h.induk)) in kawan:
            milik.add(h.id)
    return milik


def usulan_pk(
    dokumen: r.Dokumen,
    hasil: HasilTahun,
    jenis: r.JenisPk,
    tingkat: r.TingkatPk,
    pilih: Collection[str] | None = None,
    dari: r.Pk | None = None,
) -> r.Pk:
    """A PK filled from the plan, in the order of the trees. Nothing is written.

    ``pilih`` are the ids of indikator and nodes (None: those that are usual). Targets come from the
    PK ``dari`` where it has them (a murni that changes), else from the plan; pagu from the
    anggaran.
    """
    dipilih = lazim(hasil, tingkat) if pilih is None else pilih
    lama = {b.indikator: b.target for b in (dari.indikator if dari else None) or ()}
    catatan = {b.anggaran: b.keterangan for b in (dari.program if dari else None) or ()}
    return r.Pk(
        id=_id_baru(dokumen, hasil.tahun, jenis, tingkat),
        jenis=jenis,
        tingkat=tingkat,
        pihak_pertama=dari.pihak_pertama if dari else None,
        pihak_kedua=dari.pihak_kedua if dari else None,
        indikator=tuple(
            r.PkIndikator(indikator=i, target=lama.get(i) or _target(hasil, i))
            for i in hasil.indikator
            if i in dipilih
        ),
        program=tuple(
            r.PkProgram(anggaran=n, pagu=pagu_rencana(hasil, n, jenis), keterangan=catatan.get(n))
            for n in hasil.anggaran
            if n in dipilih
        ),
    )


def _target(hasil: HasilTahun, indikator: str) -> str:
    """The planned target; empty (belum diisi) where there is none."""
    rencana = rencana_target(hasil, indikator)
    return rencana.target if rencana else ""


def _id_baru(dokumen: r.Dokumen, tahun: int, jenis: str, tingkat: str) -> str:
    ada = {p.id for p in cari_tahun(dokumen, tahun).pk or ()}
    dasar = f"PK-{tahun}-{jenis}-{tingkat}"
    return dasar if dasar not in ada else kode_berikut((), f"{dasar}-2", ada)


def buat_pk(sesi: Sesi, tahun: int, pk: r.Pk) -> int:
    """Put a PK into a year; answers its rid."""
    return sesi.lakukan(
        f"buat PK {pk.jenis} tingkat {pk.tingkat}",
        lambda uk: uk.sisip(r.Tahun, sesi.tahun(tahun).rid, "pk", pk),
    )


def hapus_pk(sesi: Sesi, pk: Sequence[r.Pk]) -> str:
    """Delete PK with all in them; answers what went, in words."""
    kata = f"PK {pk[0].jenis} tingkat {pk[0].tingkat}" if len(pk) == 1 else f"{len(pk)} PK"
    indikator = sum(len(p.indikator or ()) for p in pk)
    program = sum(len(p.program or ()) for p in pk)
    beserta = f"beserta {indikator} indikator dan {program} baris anggaran"
    sunting.hapus(sesi, f"hapus {kata} {beserta}", pk)
    return f"{kata} dihapus {beserta}."


# rows of a PK -------------------------------------------------------------------------------------


def tambah_indikator(
    sesi: Sesi, hasil: HasilTahun, pk: r.Pk, pilih: Sequence[str], posisi: int | None = None
) -> int:
    """Add indikator with their planned targets, below each other; answers the first one's rid."""
    baru = [r.PkIndikator(indikator=i, target=_target(hasil, i)) for i in pilih]
    kata = pilih[0] if len(pilih) == 1 else f"{len(pilih)} indikator"
    return _sisip(sesi, f"tambah {kata} pada PK", pk, "indikator", baru, posisi)


def tambah_program(
    sesi: Sesi, hasil: HasilTahun, pk: r.Pk, pilih: Sequence[str], posisi: int | None = None
) -> int:
    """Add nodes of the anggaran with their pagu, below each other; answers the first one's rid."""
    baru = [r.PkProgram(anggaran=n, pagu=pagu_rencana(hasil, n, pk.jenis)) for n in pilih]
    kata = pilih[0] if len(pilih) == 1 else f"{len(pilih)} baris anggaran"
    return _sisip(sesi, f"tambah {kata} pada PK", pk, "program", baru, posisi)


def _sisip(
    sesi: Sesi,
    judul: str,
    pk: r.Pk,
    medan: str,
    baru: Sequence[r.PkIndikator | r.PkProgram],
    posisi: int | None,
) -> int:
    def kerja(uk: UnitKerja) -> int:
        tempat = [None if posisi is None else posisi + i for i in range(len(baru))]
        rid = [uk.sisip(r.Pk, pk.rid, medan, b, p) for b, p in zip(baru, tempat, strict=True)]
        return rid[0]

    return sesi.lakukan(judul, kerja)


def samakan(
    sesi: Sesi,
    hasil: HasilTahun,
    pk: r.Pk,
    indikator: Sequence[r.PkIndikator],
    program: Sequence[r.PkProgram],
) -> None:
    """Give rows of a PK the planned target and pagu. Raises UserError where none differ."""
    ubahan = [
        (b, {"target": rencana.target})
        for b in indikator
        if (rencana := rencana_target(hasil, b.indikator)) is not None
        and not sama_target(rujukan(hasil).tempat[b.indikator].definisi, b.target, rencana.target)
    ]
    pagu = [
        (b, {"pagu": anggaran})
        for b in program
        if (anggaran := pagu_rencana(hasil, b.anggaran, pk.jenis)) is not None
        and (b.pagu is None or dari_teks(b.pagu) != dari_teks(anggaran))
    ]
    if not ubahan and not pagu:
        raise UserError("Tidak ada yang berbeda dari Renstra, RKT, dan anggaran.")

    def kerja(uk: UnitKerja) -> None:
        for butir, isi in (*ubahan, *pagu):
            uk.ubah(type(butir), butir.rid, **isi)

    sesi.lakukan(f"samakan PK {pk.tingkat} {pk.jenis} dengan rencana", kerja)


# RKT ----------------------------------------------------------------------------------------------


def isi_rkt(tahun: int, indikator: str, nilai: str | None) -> Kerja:
    """Work that sets the RKT's target of an indikator; an empty one takes it out of the RKT."""

    def kerja(uk: UnitKerja) -> None:
        data = cari_tahun(uk.lembar.dokumen(), tahun)
        ada = [x for x in data.rkt or () if x.indikator == indikator]
        if not nilai:
            for x in ada:
                uk.hapus(r.Rkt, x.rid)
        elif ada:
            uk.ubah(r.Rkt, ada[0].rid, target=nilai)
        else:
            uk.sisip(r.Tahun, data.rid, "rkt", r.Rkt(indikator=indikator, target=nilai))

    return kerja


def isi_rkt_dari_renstra(sesi: Sesi, hasil: HasilTahun) -> int:
    """Fill what the RKT does not have yet from the Renstra; answers how many targets came.

    Raises UserError where there is nothing to fill.
    """
    baru = list(_belum_di_rkt(hasil))
    if not baru:
        raise UserError(
            f"Tidak ada target Renstra {hasil.tahun} yang belum ada di RKT.",
            "Isi target tahun itu di tab Renstra dahulu.",
        )

    def kerja(uk: UnitKerja) -> None:
        rid = sesi.tahun(hasil.tahun).rid
        for butir in baru:
            uk.sisip(r.Tahun, rid, "rkt", butir)

    sesi.lakukan(f"isi {len(baru)} target RKT dari Renstra", kerja)
    return len(baru)


def _belum_di_rkt(hasil: HasilTahun) -> Iterator[r.Rkt]:
    rkt = rujukan(hasil).rkt
    for i in hasil.indikator:
        target = target_renstra(hasil, i)
        if i not in rkt and target is not None:
            yield r.Rkt(indikator=i, target=target)
