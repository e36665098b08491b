"""The columns of an indikator that every tree has in which one stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import partial
from typing import Any

from lkjip_desktop.domain import angka
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.pantauan import alasan_tanpa_capaian
from lkjip_desktop.services.indikator import isi_kondisi_awal
from lkjip_desktop.services.sel import Bagian, Perintah
from lkjip_desktop.ui.indikator.baris import (
    B,
    BarisIndikator,
    indikator_dari,
    keberatan_nilai,
    target_rencana,
)
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    Pilihan,
    baca_bilangan,
    kolom_hitung,
    kolom_nilai,
    kolom_pilihan,
    kolom_teks,
    kolom_ya_tidak,
    letak_sel,
    pilihan_menurut,
    tampil_persen,
    tampil_teks,
)
from lkjip_desktop.ui.model.nada import NadaSel, nada_kategori
from lkjip_desktop.ui.model.tanda import LetakSel

ARAH = (Pilihan("naik", "Naik"), Pilihan("turun", "Turun"))
JENIS_NILAI = (
    Pilihan("angka", "Angka"),
    Pilihan("predikat", "Predikat"),
    Pilihan("teks", "Teks"),
)
_LEBAR_NILAI = 64


def pilihan_unit(unit: tuple[r.Unit, ...] | None) -> Sequence[Pilihan]:
    """The office's units, and none."""
    return [Pilihan(None, ""), *(Pilihan(u.id, u.nama) for u in unit or ())]


def kolom_satuan_arah() -> list[Kolom[B]]:
    """Satuan and arah."""
    return [
        kolom_teks("satuan", "Satuan", rekaman=indikator_dari, medan="satuan", lebar=70),
        kolom_pilihan(
            "arah",
            "Arah",
            rekaman=indikator_dari,
            medan="arah",
            pilihan=ARAH,
            lebar=56,
            petunjuk="Naik: makin besar makin baik. Turun: makin kecil makin baik.",
        ),
    ]


def kolom_sifat(dokumen: Callable[[], r.Dokumen]) -> list[Kolom[B]]:
    """Jenis nilai, IKU, penanggung jawab."""
    return [
        kolom_pilihan(
            "nilai",
            "Jenis nilai",
            rekaman=indikator_dari,
            medan="nilai",
            pilihan=JENIS_NILAI,
            lebar=84,
            petunjuk="Angka dihitung dengan rumus; predikat memakai skala; teks tanpa rumus.",
        ),
        kolom_ya_tidak("iku", "IKU", rekaman=indikator_dari, medan="iku", lebar=44),
        kolom_pilihan(
            "penanggung_jawab",
            "Penanggung jawab",
            rekaman=indikator_dari,
            medan="penanggung_jawab",
            pilihan=pilihan_menurut(lambda: dokumen().unit, pilihan_unit),
            lebar=150,
        ),
    ]


def kolom_catatan(catatan: Callable[[B], str | None]) -> Kolom[B]:
    """What is missing or wrong in a row, in words."""
    return kolom_hitung(
        "catatan",
        "Catatan",
        catatan,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=260,
        nada=lambda b: NadaSel.SEDANG if catatan(b) else None,
        petunjuk="Yang belum lengkap atau keliru pada baris ini.",
    )


def kolom_target(tahun: int, *, terpilih: bool) -> Kolom[B]:
    """The Renstra target of a year; that of the chosen year stands bold."""

    def ambil(baris: B) -> str | None:
        return target_rencana(baris.indikator, tahun)

    def tulis(baris: B, nilai: Any) -> Perintah:
        return Bagian(r.Indikator, _pasti(baris).rid, "target", str(tahun), nilai)

    def letak(baris: B) -> LetakSel | None:
        return letak_sel(baris.indikator, "target", str(tahun)) if baris.indikator else None

    def keberatan(baris: B) -> str | None:
        salah = baris.indikator and keberatan_nilai(baris.indikator, ambil(baris))
        return f"Target {tahun}: {salah}." if salah else None

    return kolom_nilai(
        f"t{tahun}",
        str(tahun),
        indikator=indikator_dari,
        ambil=ambil,
        tulis=tulis,
        kelompok="Target",
        lebar=_LEBAR_NILAI,
        tebal=lambda _: terpilih,
        nada=lambda b: NadaSel.SALAH if keberatan(b) else None,
        alasan=keberatan,
        letak=letak,
    )


def kolom_terukur(tahun: int) -> list[Kolom[B]]:
    """What the year measured: realisasi, capaian, kategori."""
    return [
        kolom_hitung(
            "realisasi",
            str(tahun),
            _realisasi,
            tampil=_tampil_terukur,
            kelompok="Realisasi",
            lebar=78,
            alasan=lambda b: b.hasil.alasan if b.hasil else None,
            petunjuk="Diisi di tab Triwulan.",
        ),
        kolom_hitung(
            "capaian",
            str(tahun),
            _capaian,
            tampil=_tampil_capaian,
            kelompok="Capaian",
            lebar=80,
            alasan=alasan_capaian,
            tebal=_kepala,
            petunjuk="Pada sasaran: rata-rata capaian indikatornya.",
        ),
        kolom_hitung(
            "kategori",
            "Kategori",
            _kategori,
            tampil=tampil_teks,
            perataan="kiri",
            lebar=110,
            nada=_nada,
            petunjuk="Menurut skala capaian dalam kebijakan pengukuran.",
        ),
    ]


TAK_TERHITUNG = "tidak dapat dihitung"


def _pasti(baris: BarisIndikator) -> r.Indikator:
    assert baris.indikator is not None
    return baris.indikator


def _kepala(baris: BarisIndikator) -> bool:
    return baris.indikator is None


def _realisasi(baris: BarisIndikator) -> Any:
    h = baris.hasil
    return TAK_TERHITUNG if h and h.keadaan == TAK_TERHITUNG else h and h.realisasi


def _tampil_terukur(nilai: Any) -> str:
    """A whole figure without decimals, any other with two; "-" where it cannot be computed."""
    if nilai == TAK_TERHITUNG:
        return "-"
    if isinstance(nilai, Fraction):
        return angka.tampil(nilai, 0 if nilai.denominator == 1 else 2)
    return tampil_teks(nilai)


def _capaian(baris: BarisIndikator) -> Any:
    if baris.rata is not None:
        return baris.rata.rata_capaian
    if baris.hasil is None or baris.hasil.capaian is not None:
        return baris.hasil and baris.hasil.capaian
    return TAK_TERHITUNG if alasan_capaian(baris) else None


def _tampil_capaian(nilai: Any) -> str:
    """A percentage; nothing where it is not filled in, "-" where it cannot be computed."""
    if nilai is None:
        return ""
    return "-" if nilai == TAK_TERHITUNG else tampil_persen(nilai)


def alasan_capaian(baris: BarisIndikator) -> str | None:
    """Why an indikator that was measured has no capaian."""
    h = baris.hasil
    if h is None:
        return None
    if h.keadaan == "tidak dapat dihitung":
        return h.alasan
    return alasan_tanpa_capaian(h.definisi, baris.kebijakan, h.target, h.realisasi)


def _kategori(baris: BarisIndikator) -> str | None:
    terukur = baris.hasil or baris.rata
    return terukur.kategori if terukur else None


def _nada(baris: BarisIndikator) -> NadaSel | None:
    skala = baris.kebijakan.skala_capaian if baris.kebijakan else None
    return nada_kategori(skala, _kategori(baris))


def kolom_awal() -> list[Kolom[B]]:
    """Year and value of the kondisi awal."""

    def tulis(medan: str, baris: B, nilai: Any) -> Perintah:
        return isi_kondisi_awal(_pasti(baris).rid, baris.tahun_kondisi_awal, medan, nilai)

    def ambil(medan: str, baris: B) -> Any:
        awal = baris.indikator.kondisi_awal if baris.indikator else None
        return (getattr(awal, medan) or None) if awal else None

    return [
        Kolom(
            id="awal_tahun",
            judul="Tahun",
            ambil=partial(ambil, "tahun"),
            macam="angka",
            baca=baca_bilangan,
            tulis=partial(tulis, "tahun"),
            boleh=lambda b: b.indikator is not None,
            kelompok="Kondisi awal",
            perataan="kanan",
            lebar=108,
        ),
        kolom_nilai(
            "awal_nilai",
            "Nilai",
            indikator=indikator_dari,
            ambil=partial(ambil, "nilai"),
            tulis=partial(tulis, "nilai"),
            kelompok="Kondisi awal",
            lebar=108,
        ),
    ]
