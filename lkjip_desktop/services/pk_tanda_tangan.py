"""Marking PK as signed, and opening one again with a reason that is kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.isi_pk import isi_kini, untuk_disimpan
from lkjip_desktop.domain.penandatanganan import Penandatanganan, tambah_catatan, tertutup
from lkjip_desktop.domain.realisasi import terisi
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.waktu import sekarang
from lkjip_desktop.storage.unit_kerja import UnitKerja


def halangan(pk: r.Pk) -> tuple[str, ...]:
    """What a PK must have before it can be marked as signed and does not, in words.

    A second party may be rightly absent: a head of region signs the region's own PK alone.
    """
    return tuple(_halangan(pk))


def _halangan(pk: r.Pk) -> Iterator[str]:
    if not pk.tanggal:
        yield "tanggal"
    if not pk.pihak_pertama:
        yield "pihak pertama"
    if not pk.indikator:
        yield "indikator"
    kosong = [b.indikator for b in pk.indikator or () if not terisi(b.target)]
    if kosong:
        yield f"target {', '.join(kosong)}"


def tandatangani(sesi: Sesi, pk: Sequence[r.Pk]) -> None:
    """Mark PK as signed: they stay as they are, and print what they say now, until they are opened
    again.

    Raises UserError where one is so already or lacks what a signed PK has; none is marked then.
    """
    for satu in pk:
        if tertutup(satu):
            raise UserError(f"{_sebut(satu)} sudah ditandai ditandatangani.")
        kurang = halangan(satu)
        if kurang:
            raise UserError(
                f"{_sebut(satu)} ({satu.id}) belum dapat ditandai ditandatangani: belum ada"
                f" {', '.join(kurang)}.",
                "Lengkapi dahulu.",
            )
    kata = _sebut(pk[0]) if len(pk) == 1 else f"{len(pk)} PK"
    waktu = sekarang()
    catatan = [(p, Penandatanganan(waktu, isi=_isi(sesi, p))) for p in pk]
    _catat(sesi, f"tandai {kata} ditandatangani", catatan)


def _isi(sesi: Sesi, pk: r.Pk) -> dict[str, Any]:
    """What the PK says now, in the words of its own year."""
    tahun = next(t.tahun for t in sesi.dokumen.tahun if pk in (t.pk or ()))
    return untuk_disimpan(isi_kini(pk, sesi.hasil(tahun)))


def buka_kembali(sesi: Sesi, pk: r.Pk, alasan: str) -> None:
    """Open a signed PK again. Raises UserError without a reason, or where it is open."""
    if not tertutup(pk):
        raise UserError(f"{_sebut(pk)} belum ditandai ditandatangani.")
    if not alasan.strip():
        raise UserError(
            f"Alasan membuka kembali {_sebut(pk)} belum diisi.",
            "Tulis alasannya; alasan ini disimpan bersama data.",
        )
    catatan = Penandatanganan(sekarang(), alasan.strip())
    _catat(sesi, f"buka kembali {_sebut(pk)}", [(pk, catatan)])


def _catat(sesi: Sesi, judul: str, catatan: Sequence[tuple[r.Pk, Penandatanganan]]) -> None:
    def kerja(uk: UnitKerja) -> None:
        for satu, baru in catatan:
            uk.ubah_tambahan(r.Pk, satu.rid, tambah_catatan(satu.x, baru))

    sesi.lakukan(judul, kerja)


def _sebut(pk: r.Pk) -> str:
    return f"PK {pk.jenis} tingkat {pk.tingkat}"
