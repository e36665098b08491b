"""The columns of the quarters' grid."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from lkjip_desktop.domain import angka
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.pantauan import StatusRencana, alasan_tanpa_capaian
from lkjip_desktop.domain.uraian_hitungan import asal_realisasi
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    baca_angka,
    kolom_hitung,
    kolom_nilai,
)
from lkjip_desktop.ui.model.nada import NadaSel, nada_kategori
from lkjip_desktop.ui.tabs.triwulan.baris import Baris
from lkjip_desktop.ui.tabs.triwulan.kolom_tw import LEBAR_ANGKA, kolom_triwulan
from lkjip_desktop.ui.tabs.triwulan.nilai import (
    TAK_ADA,
    definisi,
    hanya_kosongkan,
    kalimat_rumus,
    letak,
    penulis,
    tampil_hitungan,
    tampil_persen,
    ukuran,
)

NADA_STATUS: dict[StatusRencana, NadaSel] = {
    "di atas": NadaSel.BAIK_SEKALI,
    "sesuai": NadaSel.BAIK,
    "di bawah": NadaSel.KURANG,
    "tidak dapat dihitung": NadaSel.BEDA,
}


def kolom_pengukuran(lalu: int | None = None) -> list[Kolom[Baris]]:
    """All columns, with those of the year before (``lalu``) if it is given; the page hides the
    quarters that are not looked at."""
    return [
        kolom_hitung("kode", "Kode", lambda b: b.kode, perataan="kiri", lebar=122, tebal=_kepala),
        kolom_hitung(
            "nama",
            "Indikator",
            lambda b: b.nama,
            perataan="kiri",
            lebar=200,
            tebal=_kepala,
            petunjuk="Nama dan rumusnya diubah di tab Renstra atau Anggaran.",
        ),
        kolom_hitung("satuan", "Satuan", _satuan, perataan="kiri", lebar=72),
        *(_kolom_lalu(lalu) if lalu is not None else ()),
        _kolom_target(),
        *kolom_triwulan(),
        _kolom_realisasi(),
        _kolom_capaian(),
        kolom_hitung(
            "kategori",
            "Kategori",
            _kategori,
            perataan="kiri",
            lebar=110,
            nada=_nada_kategori,
            petunjuk="Menurut skala capaian dalam kebijakan pengukuran.",
        ),
        kolom_hitung(
            "status",
            "Terhadap rencana",
            lambda b: b.pantauan.kata if b.pantauan else None,
            perataan="kiri",
            lebar=190,
            nada=_nada_status,
            petunjuk="Realisasi sejauh ini dibandingkan target sampai saat yang sama.",
            alasan=_alasan_status,
        ),
        kolom_hitung(
            "bukti",
            "Bukti",
            lambda b: f"{b.bukti} berkas" if b.bukti else None,
            perataan="kiri",
            lebar=72,
            petunjuk="Berkas bukti dukung; dilampirkan di rincian, halaman Bukti.",
        ),
        kolom_hitung(
            "asal_target",
            "Asal target",
            lambda b: b.asal_target if b.target is not None else None,
            perataan="kiri",
            lebar=170,
        ),
        kolom_hitung(
            "asal_realisasi", "Asal realisasi", _asal_realisasi, perataan="kiri", lebar=190
        ),
    ]


# the year before --------------------------------------------------------------------------------


def _kolom_lalu(tahun: int) -> list[Kolom[Baris]]:
    def kolom(id: str, judul: str, ambil: Callable[[HasilIndikator], Any]) -> Kolom[Baris]:
        return kolom_hitung(
            f"{id}_lalu",
            f"{judul}\n{tahun}",
            lambda b: ambil(b.lalu) if b.lalu else None,
            tampil=tampil_persen if id == "capaian" else tampil_hitungan,
            lebar=LEBAR_ANGKA,
            petunjuk="Indikator dengan kode yang sama pada tahun itu.",
        )

    return [
        kolom("target", "Target", lambda h: h.target),
        kolom("realisasi", "Realisasi", lambda h: h.realisasi),
        kolom("capaian", "Capaian", lambda h: h.capaian),
    ]


# the year ---------------------------------------------------------------------------------------


def _kolom_target() -> Kolom[Baris]:
    return kolom_nilai(
        "target",
        "Target\nsetahun",
        indikator=definisi,
        ambil=lambda b: b.target,
        tulis=penulis("target"),
        letak=letak("target"),
        lebar=LEBAR_ANGKA,
        alasan=_alasan_target,
        petunjuk="Dari PK, RKT, atau Renstra. Ketik untuk memakai target lain pada tahun ini;"
        " kosongkan untuk kembali.",
    )


def _alasan_target(baris: Baris) -> str | None:
    if baris.hasil is None:
        return None
    if baris.target is None:
        return "Belum ada target di PK, RKT, maupun Renstra."
    return f"{angka.tampil_nilai(baris.target)}: {baris.asal_target}."


def _kolom_realisasi() -> Kolom[Baris]:
    kolom = kolom_nilai(
        "realisasi",
        "Realisasi\nsetahun",
        indikator=definisi,
        ambil=_realisasi,
        tulis=penulis("realisasi"),
        boleh=lambda b: not _dari_rumus(b) or _diketik(b) is not None,
        letak=letak("realisasi"),
        lebar=LEBAR_ANGKA,
        alasan=_alasan_realisasi,
        petunjuk="Diketik, atau dihitung dari rumus atau triwulan (lihat Asal realisasi).",
    )
    return hanya_kosongkan(kolom, _dari_rumus)


def _dari_rumus(baris: Baris) -> bool:
    return baris.hasil is not None and baris.hasil.sumber_realisasi == "rumus"


def _diketik(baris: Baris) -> str | None:
    p = ukuran(baris)
    return p.realisasi if p else None


def _realisasi(baris: Baris) -> Any:
    h = baris.hasil
    if h is None:
        return None
    if h.keadaan == "tidak dapat dihitung" and h.sumber_realisasi == "rumus":
        return TAK_ADA
    if h.sumber_realisasi == "tahun":
        return _diketik(baris)
    return h.realisasi


def _alasan_realisasi(baris: Baris) -> str | None:
    h = baris.hasil
    if h is None or h.keadaan == "belum diisi":
        return None
    if h.alasan is not None:
        return h.alasan
    if h.sumber_realisasi == "rumus":
        return kalimat_rumus(h.realisasi, _diketik(baris))
    return f"{tampil_hitungan(_realisasi(baris))}: {asal_realisasi(h)}."


def _asal_realisasi(baris: Baris) -> str | None:
    return asal_realisasi(baris.hasil) or None if baris.hasil else None


def _kolom_capaian() -> Kolom[Baris]:
    return Kolom(
        id="capaian",
        judul="Capaian\nsetahun",
        ambil=_capaian,
        macam="angka",
        tampil=tampil_persen,
        baca=baca_angka,
        tulis=penulis("capaian"),
        letak=letak("capaian"),
        boleh=_berupa_uraian,
        perataan="kanan",
        lebar=LEBAR_ANGKA,
        alasan=_alasan_capaian,
        tebal=_kepala,
        petunjuk="Persen. Diketik hanya untuk indikator yang nilainya berupa uraian.",
    )


def _berupa_uraian(baris: Baris) -> bool:
    return baris.hasil is not None and baris.hasil.definisi.nilai == "teks"


def _capaian(baris: Baris) -> Fraction | str | None:
    if baris.hasil is None:
        return baris.sasaran.rata_capaian if baris.sasaran else None
    if baris.hasil.capaian is not None:
        return baris.hasil.capaian
    return TAK_ADA if _alasan_capaian(baris) else None


def _alasan_capaian(baris: Baris) -> str | None:
    h = baris.hasil
    if h is None:
        if baris.sasaran is None or baris.sasaran.rata_capaian is None:
            return None
        rata = angka.tampil_persen(baris.sasaran.rata_capaian)
        return f"{rata}: rata-rata capaian indikator sasaran ini."
    if h.capaian is not None:
        return None
    return h.alasan or alasan_tanpa_capaian(h.definisi, baris.kebijakan, h.target, h.realisasi)


def _kategori(baris: Baris) -> str | None:
    if baris.hasil is not None:
        return baris.hasil.kategori
    return baris.sasaran.kategori if baris.sasaran else None


def _nada_kategori(baris: Baris) -> NadaSel | None:
    skala = baris.kebijakan.skala_capaian if baris.kebijakan else None
    return nada_kategori(skala, _kategori(baris))


def _nada_status(baris: Baris) -> NadaSel | None:
    return NADA_STATUS.get(baris.pantauan.status) if baris.pantauan else None


def _alasan_status(baris: Baris) -> str | None:
    p = baris.pantauan
    if p is None or p.capaian is None:
        return None
    return f"{p.kata}: {angka.tampil_persen(p.capaian)} dari yang direncanakan."


def _kepala(baris: Baris) -> bool:
    return baris.hasil is None


def _satuan(baris: Baris) -> str | None:
    return baris.hasil.definisi.satuan if baris.hasil else None
