"""The columns of the quarters, and of what they add up to."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from lkjip_desktop.domain.hasil import HasilTriwulan
from lkjip_desktop.domain.pantauan import alasan_tanpa_capaian, dihitung_rumus
from lkjip_desktop.domain.tanggal import triwulan_romawi
from lkjip_desktop.ui.model.kolom import Kolom, kolom_hitung, kolom_nilai
from lkjip_desktop.ui.tabs.triwulan.baris import Baris
from lkjip_desktop.ui.tabs.triwulan.nilai import (
    TAK_ADA,
    alasan_tertutup,
    definisi,
    hanya_kosongkan,
    kalimat_rumus,
    letak,
    penulis,
    tampil_hitungan,
    tampil_persen,
    tertulis,
    triwulan,
)

LEBAR_ANGKA = 78
_AWALAN = ("target_tw", "realisasi_tw", "capaian_tw")


def kolom_triwulan() -> list[Kolom[Baris]]:
    """Target, realisasi and capaian of each quarter, then the running total."""
    return [
        *(_kolom_target_tw(n) for n in range(1, 5)),
        *(_kolom_realisasi_tw(n) for n in range(1, 5)),
        *(_kolom_capaian_tw(n) for n in range(1, 5)),
        *_kolom_kumulatif(),
    ]


def triwulan_kolom(id_: str) -> int | None:
    """The quarter (1 to 4) that a column shows, or None."""
    return next((n for n in range(1, 5) if id_ in id_kolom(n)), None)


def id_kolom(nomor: int) -> frozenset[str]:
    """The ids of the columns of one quarter (1 to 4)."""
    return frozenset(f"{awalan}{nomor}" for awalan in _AWALAN)


def _kolom_target_tw(nomor: int) -> Kolom[Baris]:
    return kolom_nilai(
        f"target_tw{nomor}",
        f"Target\n{triwulan_romawi(nomor)}",
        indikator=definisi,
        ambil=lambda b: tertulis(b, "target_tw", nomor),
        tulis=penulis("target_tw", nomor - 1),
        letak=letak("target_tw", nomor - 1),
        boleh=lambda b: nomor not in b.tertutup,
        lebar=LEBAR_ANGKA,
        alasan=lambda b: alasan_tertutup(b, nomor),
    )


def _kolom_realisasi_tw(nomor: int) -> Kolom[Baris]:
    def dari_rumus(b: Baris) -> bool:
        return b.hasil is not None and dihitung_rumus(b.hasil, nomor)

    def ambil(b: Baris) -> Any:
        if not dari_rumus(b):
            return tertulis(b, "realisasi_tw", nomor)
        hasil = triwulan(b, nomor).realisasi
        return TAK_ADA if hasil is None else hasil

    def boleh(b: Baris) -> bool:
        if nomor in b.tertutup:
            return False
        return not dari_rumus(b) or tertulis(b, "realisasi_tw", nomor) is not None

    def alasan(b: Baris) -> str | None:
        if dari_rumus(b):
            return _alasan_rumus(b, nomor)
        return alasan_tertutup(b, nomor)

    kolom = kolom_nilai(
        f"realisasi_tw{nomor}",
        f"Realisasi\n{triwulan_romawi(nomor)}",
        indikator=definisi,
        ambil=ambil,
        tulis=penulis("realisasi_tw", nomor - 1),
        letak=letak("realisasi_tw", nomor - 1),
        boleh=boleh,
        lebar=LEBAR_ANGKA,
        alasan=alasan,
        petunjuk="Untuk indikator yang dijumlahkan: triwulan ini saja, bukan kumulatif.",
    )
    return hanya_kosongkan(kolom, dari_rumus)


def _kolom_capaian_tw(nomor: int) -> Kolom[Baris]:
    def alasan(b: Baris) -> str | None:
        tw, i = triwulan(b, nomor), definisi(b)
        if i is None or tw.target is None or tw.capaian is not None:
            return None
        return alasan_tanpa_capaian(i, b.kebijakan, tw.target, tw.realisasi)

    def ambil(b: Baris) -> Fraction | str | None:
        tw = triwulan(b, nomor)
        if tw.capaian is not None:
            return tw.capaian
        return TAK_ADA if alasan(b) else None

    return kolom_hitung(
        f"capaian_tw{nomor}",
        f"Capaian\n{triwulan_romawi(nomor)}",
        ambil,
        tampil=tampil_persen,
        lebar=LEBAR_ANGKA,
        alasan=alasan,
    )


def _kolom_kumulatif() -> list[Kolom[Baris]]:
    return [
        kolom_hitung(
            "kumulatif",
            "Kumulatif",
            lambda b: _berjalan(b).realisasi_kumulatif,
            tampil=tampil_hitungan,
            lebar=LEBAR_ANGKA,
            petunjuk="Jumlah sampai dengan triwulan ini, untuk indikator yang dijumlahkan.",
            alasan=_sampai,
        ),
        kolom_hitung(
            "kumulatif_persen",
            "Kumulatif\n% setahun",
            lambda b: _berjalan(b).capaian_kumulatif,
            tampil=tampil_persen,
            lebar=90,
            petunjuk="Kumulatif dibandingkan target setahun.",
            alasan=_sampai,
        ),
    ]


def _alasan_rumus(baris: Baris, nomor: int) -> str:
    tw = triwulan(baris, nomor)
    if tw.realisasi is None:
        return "Rumus tidak dapat dihitung dengan variabel triwulan ini; lihat rinciannya."
    return kalimat_rumus(tw.realisasi, tertulis(baris, "realisasi_tw", nomor))


def _nomor_berjalan(baris: Baris) -> int | None:
    """The quarter whose running total is shown: that looked at, else the last that has one."""
    if baris.triwulan is not None or baris.hasil is None:
        return baris.triwulan
    ada = [i for i, t in enumerate(baris.hasil.triwulan, 1) if t.realisasi_kumulatif is not None]
    return ada[-1] if ada else None


def _berjalan(baris: Baris) -> HasilTriwulan:
    nomor = _nomor_berjalan(baris)
    return HasilTriwulan() if nomor is None else triwulan(baris, nomor)


def _sampai(baris: Baris) -> str | None:
    nomor, kumulatif = _nomor_berjalan(baris), _berjalan(baris).realisasi_kumulatif
    if nomor is None or kumulatif is None:
        return None
    return f"{tampil_hitungan(kumulatif)} s.d. {triwulan_romawi(nomor)}"
