"""What a PK promises: its indikator with targets, its programs with money."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from lkjip_desktop.domain import angka
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilAnggaran, HasilTahun
from lkjip_desktop.domain.penandatanganan import tertutup
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.services import pk as layanan
from lkjip_desktop.services.pk_banding import beda_pagu, beda_target
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.services.sunting import Ubahan
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    kolom_hitung,
    kolom_nilai,
    kolom_rupiah,
    kolom_teks,
    letak_sel,
    tampil_angka,
    tampil_teks,
    tampil_uang,
)
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.pengelola import PengelolaTempat, Tambahan, Tempat
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tabs.pk.sebutan import TERKUNCI, sebut_induk

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


@dataclass(frozen=True, slots=True)
class BarisIndikator:
    """An indikator of a PK beside its plan."""

    pk: r.Pk
    butir: r.PkIndikator
    definisi: r.Indikator
    induk: str
    rencana: layanan.Rencana | None
    beda: str | None


@dataclass(frozen=True, slots=True)
class BarisProgram:
    """A node of a PK beside the anggaran."""

    pk: r.Pk
    butir: r.PkProgram
    simpul: HasilAnggaran | None
    rencana: str | None
    beda: str | None

    @property
    def kode(self) -> str:
        """The node's code."""
        return (self.simpul.simpul.kode if self.simpul else None) or self.butir.anggaran


Baris: TypeAlias = BarisIndikator | BarisProgram


def susun_indikator(pk: r.Pk, hasil: HasilTahun) -> list[BarisIndikator]:
    """The indikator of a PK, in their order."""
    tempat = rujukan(hasil).tempat
    return [
        BarisIndikator(
            pk,
            b,
            tempat[b.indikator].definisi,
            sebut_induk(hasil, b.indikator),
            layanan.rencana_target(hasil, b.indikator),
            beda_target(hasil, b),
        )
        for b in pk.indikator or ()
    ]


def susun_program(pk: r.Pk, hasil: HasilTahun) -> list[BarisProgram]:
    """The nodes of a PK, in their order."""
    return [
        BarisProgram(
            pk,
            b,
            hasil.anggaran.get(b.anggaran),
            layanan.pagu_rencana(hasil, b.anggaran, pk.jenis),
            beda_pagu(hasil, b, pk.jenis),
        )
        for b in pk.program or ()
    ]


def kunci(baris: Baris) -> Kunci:
    """The class and row of the record."""
    return type(baris.butir), baris.butir.rid


def sebutan(baris: Baris) -> str:
    """``S1.1 pada PK murni kepala``."""
    kode = baris.kode if isinstance(baris, BarisProgram) else baris.butir.indikator
    return f"{kode} pada PK {baris.pk.jenis} {baris.pk.tingkat}"


def _nada(baris: Baris) -> NadaSel | None:
    return NadaSel.BEDA if baris.beda else None


def _kata_beda(baris: Baris) -> str:
    return baris.beda or "sesuai"


def _isi_target(baris: BarisIndikator, nilai: Any) -> Perintah:
    return Ubahan(r.PkIndikator, baris.butir.rid, {"target": nilai or ""})


KOLOM_INDIKATOR: list[Kolom[BarisIndikator]] = [
    kolom_hitung(
        "kode",
        "Kode",
        lambda b: b.butir.indikator,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=74,
    ),
    kolom_hitung(
        "nama",
        "Indikator",
        lambda b: b.definisi.nama,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=226,
    ),
    kolom_hitung(
        "satuan",
        "Satuan",
        lambda b: b.definisi.satuan,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=72,
    ),
    kolom_nilai(
        "target",
        "Target\nPK",
        indikator=lambda b: b.definisi,
        ambil=lambda b: b.butir.target or None,
        tulis=_isi_target,
        lebar=84,
        **TERKUNCI,
        letak=lambda b: letak_sel(b.butir, "target"),
    ),
    kolom_hitung(
        "rencana",
        "Target\nrencana",
        lambda b: b.rencana.target if b.rencana else None,
        tampil=tampil_angka,
        lebar=84,
        petunjuk="Dari RKT; bila tidak ada, dari Renstra.",
    ),
    kolom_hitung(
        "beda",
        "Dibandingkan\nrencana",
        _kata_beda,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=216,
        nada=_nada,
    ),
    kolom_hitung(
        "induk",
        "Sasaran atau induknya",
        lambda b: b.induk,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=260,
    ),
]

KOLOM_PROGRAM: list[Kolom[BarisProgram]] = [
    kolom_hitung("kode", "Kode", lambda b: b.kode, tampil=tampil_teks, perataan="kiri", lebar=92),
    kolom_hitung(
        "uraian",
        "Program, kegiatan, sub kegiatan",
        lambda b: b.simpul.simpul.uraian if b.simpul else None,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=200,
    ),
    kolom_rupiah(
        "pagu",
        "Pagu\nPK",
        rekaman=lambda b: b.butir,
        medan="pagu",
        **TERKUNCI,
        lebar=112,
    ),
    kolom_hitung(
        "rencana",
        "Pagu\nanggaran",
        lambda b: b.rencana,
        tampil=tampil_uang,
        lebar=112,
        petunjuk="Pagu murni untuk PK murni; pagu yang berlaku untuk PK perubahan.",
    ),
    kolom_hitung(
        "beda",
        "Dibandingkan\nanggaran",
        _kata_beda,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=276,
        nada=_nada,
    ),
    kolom_teks(
        "keterangan",
        "Keterangan",
        rekaman=lambda b: b.butir,
        medan="keterangan",
        **TERKUNCI,
        lebar=160,
    ),
]


def kata_tertinggal(lupa: Sequence[str], hasil: HasilTahun | None = None) -> str:
    """``; belum masuk PK: S1.2, S2.1``, nodes by their kode; "" where nothing is missed."""
    kode = [(hasil.anggaran[x].simpul.kode if hasil else None) or x for x in lupa]
    return f"; belum masuk PK: {', '.join(kode)}" if kode else ""


def kalimat_jumlah(pk: r.Pk, hasil: HasilTahun) -> str:
    """The totals of a PK's money and of the plan's, in words."""
    semua = pk.program or ()
    pagu = sum((angka.dari_teks(b.pagu) for b in semua if b.pagu), angka.dari_teks("0"))
    rencana = [layanan.pagu_rencana(hasil, b.anggaran, pk.jenis) for b in semua]
    anggaran = sum((angka.dari_teks(n) for n in rencana if n), angka.dari_teks("0"))
    kalimat = f"Jumlah {angka.tampil_rupiah(pagu)}"
    if pagu == anggaran:
        return f"{kalimat}, sesuai anggaran"
    return f"{kalimat}; anggaran {angka.tampil_rupiah(anggaran)}"


class PengelolaIsi(PengelolaTempat[Baris]):
    """Rows chosen from a list (``pilih``), reordered, taken out."""

    def __init__(
        self,
        konteks: Konteks,
        *,
        pk: Callable[[], r.Pk | None],
        medan: str,
        label: str,
        tambah: Callable[[r.Pk, int | None], Kunci | None],
    ) -> None:
        super().__init__(konteks, sebutan)
        self._pk = pk
        self._medan = medan
        self._label = label
        self._tambah = tambah

    def tempat(self, baris: Baris) -> Tempat | None:
        pk = self._pk()
        rid = [b.rid for b in (getattr(pk, self._medan) if pk else None) or ()]
        if pk is None or tertutup(pk) or baris.butir.rid not in rid:
            return None
        posisi = rid.index(baris.butir.rid)
        return Tempat(baris.butir, pk, self._medan, posisi, len(rid))

    def tambahan(self, baris: Baris | None) -> Sequence[Tambahan]:
        pk = self._pk()
        if pk is None or tertutup(pk):
            return ()
        tempat = self.tempat(baris) if baris else None
        posisi = tempat.posisi + 1 if tempat else None
        return (Tambahan(self._label, lambda: self._tambah(pk, posisi)),)
