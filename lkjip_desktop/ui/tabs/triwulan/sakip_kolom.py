"""The evaluation page's columns, and how its rows are added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka.bacaan import Kebiasaan
from lkjip_desktop.services.sakip import isi_evaluasi, isi_komponen_baku, tambah_komponen
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    Pilihan,
    baca_tanggal,
    kolom_angka,
    kolom_pilihan,
    kolom_teks,
    tampil_tanggal,
    tampil_teks,
)
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.pengelola import PengelolaDaftar, Tambahan
from lkjip_desktop.ui.model.penyaji import Kunci

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_STATUS = (
    Pilihan(None, ""),
    Pilihan("belum", "Belum"),
    Pilihan("proses", "Proses"),
    Pilihan("selesai", "Selesai"),
)
_NADA_STATUS: dict[r.StatusTindakLanjut | None, NadaSel] = {
    "selesai": NadaSel.BAIK_SEKALI,
    "proses": NadaSel.SEDANG,
    "belum": NadaSel.KURANG,
}


# the evaluation itself --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BarisEvaluasi:
    """The evaluation of a year (None: nothing entered yet)."""

    tahun: int
    evaluasi: r.EvaluasiSakip | None


def kolom_evaluasi() -> list[Kolom[BarisEvaluasi]]:
    """The number and date of the LHE."""
    return [
        _kolom_evaluasi("nomor", "Nomor LHE", tampil_teks, _baca_teks),
        _kolom_evaluasi("tanggal", "Tanggal LHE", tampil_tanggal, baca_tanggal),
    ]


def _kolom_evaluasi(
    medan: str,
    judul: str,
    tampil: Callable[[Any], str],
    baca: Callable[[str, Any, Kebiasaan | None], Any],
) -> Kolom[BarisEvaluasi]:
    def tulis(b: BarisEvaluasi, nilai: Any) -> Perintah:
        return isi_evaluasi(b.tahun, medan, nilai)

    return Kolom(
        id=medan,
        judul=judul,
        ambil=lambda b: getattr(b.evaluasi, medan) if b.evaluasi else None,
        tampil=tampil,
        baca=baca,
        tulis=tulis,
    )


def _baca_teks(teks: str, _: Any, __: Kebiasaan | None) -> str | None:
    return teks.strip() or None


# its components ---------------------------------------------------------------------------------


def _komponen(baris: r.KomponenSakip) -> r.KomponenSakip:
    return baris


def sebutan_komponen(baris: r.KomponenSakip) -> str:
    """A component in the words of a step."""
    return f"komponen {baris.nama[:40]}"


KOLOM_KOMPONEN: list[Kolom[r.KomponenSakip]] = [
    kolom_teks("nama", "Komponen", rekaman=_komponen, medan="nama", lebar=330),
    kolom_angka("bobot", "Bobot", rekaman=_komponen, medan="bobot", lebar=80),
    kolom_angka(
        "nilai",
        "Nilai",
        rekaman=_komponen,
        medan="nilai",
        lebar=80,
        petunjuk="Nilai berbobot, paling besar sama dengan bobotnya.",
    ),
]


class PengelolaKomponen(PengelolaDaftar[r.KomponenSakip]):
    """Also makes the evaluation that the first component stands in."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(
            konteks,
            induk=lambda: konteks.sesi.tahun(konteks.tahun).evaluasi_sakip,
            medan="komponen",
            rekaman=_komponen,
            baru=_komponen_baru,
            sebutan=sebutan_komponen,
            label="Tambah komponen",
        )

    def tambahan(self, baris: r.KomponenSakip | None) -> Sequence[Tambahan]:
        satu = Tambahan("Tambah komponen", lambda: self._tambah_satu(baris))
        evaluasi = self.konteks.sesi.tahun(self.konteks.tahun).evaluasi_sakip
        if evaluasi is not None and evaluasi.komponen:
            return (satu,)
        return (Tambahan("Isi komponen PermenPANRB 88/2021", self._tambah_baku), satu)

    def _tambah_satu(self, baris: r.KomponenSakip | None) -> Kunci | None:
        konteks = self.konteks
        t = None if baris is None else self.tempat(baris)
        posisi = None if t is None else t.posisi + 1
        rid = konteks.lakukan(
            lambda: tambah_komponen(konteks.sesi, konteks.tahun, _komponen_baru(), posisi)
        )
        return None if rid is None else (r.KomponenSakip, rid)

    def _tambah_baku(self) -> Kunci | None:
        konteks = self.konteks
        konteks.lakukan(lambda: isi_komponen_baku(konteks.sesi, konteks.tahun))
        evaluasi = konteks.sesi.tahun(konteks.tahun).evaluasi_sakip
        komponen = evaluasi.komponen if evaluasi else None
        return (r.KomponenSakip, komponen[0].rid) if komponen else None


def _komponen_baru() -> r.KomponenSakip:
    return r.KomponenSakip(nama="Komponen baru", bobot="0")


# tindak lanjut ----------------------------------------------------------------------------------


def _tindak(baris: r.TindakLanjut) -> r.TindakLanjut:
    return baris


def sebutan_tindak(baris: r.TindakLanjut) -> str:
    """A recommendation in the words of a step."""
    return f"rekomendasi {baris.rekomendasi[:30]}"


def _kolom_tindak(medan: str, judul: str, lebar: int) -> Kolom[r.TindakLanjut]:
    return kolom_teks(
        medan, judul, rekaman=_tindak, medan=medan, panjang=True, lebar=lebar, bungkus=True
    )


KOLOM_TINDAK: list[Kolom[r.TindakLanjut]] = [
    _kolom_tindak("rekomendasi", "Rekomendasi", 290),
    _kolom_tindak("rencana_aksi", "Rencana aksi", 250),
    _kolom_tindak("target", "Target", 130),
    kolom_teks("waktu", "Waktu", rekaman=_tindak, medan="waktu", lebar=120),
    kolom_teks(
        "penanggung_jawab",
        "Penanggung jawab",
        rekaman=_tindak,
        medan="penanggung_jawab",
        lebar=150,
        bungkus=True,
    ),
    kolom_pilihan(
        "status",
        "Status",
        rekaman=_tindak,
        medan="status",
        pilihan=_STATUS,
        lebar=90,
        nada=lambda b: _NADA_STATUS.get(b.status),
    ),
]


def pengelola_tindak(konteks: Konteks) -> PengelolaDaftar[r.TindakLanjut]:
    """Adds and deletes recommendations."""
    return PengelolaDaftar(
        konteks,
        induk=lambda: konteks.sesi.tahun(konteks.tahun),
        medan="tindak_lanjut",
        rekaman=_tindak,
        baru=lambda: r.TindakLanjut(rekomendasi="Rekomendasi baru", status="belum"),
        sebutan=sebutan_tindak,
        label="Tambah rekomendasi",
    )
