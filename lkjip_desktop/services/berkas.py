"""What is done with a whole file: copies and backups."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import Dihentikan
from lkjip_desktop.domain.kemajuan import Batal, Dibatalkan, Kemajuan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.berkas import AKHIRAN, BerkasRusak, buat, buka, tulis_salinan
from lkjip_desktop.storage.cadangan import (
    Cadangan,
    cadangkan_bila_perlu,
    daftar_cadangan,
)
from lkjip_desktop.storage.pulih import pulihkan

__all__ = [
    "AKHIRAN",
    "BerkasRusak",
    "Cadangan",
    "ambil_alih",
    "buat_pengganti",
    "cadangan_milik",
    "cadangkan",
    "pulihkan",
    "simpan_salinan",
]


def simpan_salinan(
    sesi: Sesi,
    tujuan: Path,
    *,
    kemajuan: Kemajuan = lambda _sudah, _semua, _bagian: None,
    batal: Batal = lambda: False,
) -> int:
    """Write a checked copy, in place of a file of that name; may be called from another thread.

    Answers how many lampiran it lacks the content of, because the file itself is out of reach.
    Raises UserError, also as soon as ``batal`` answers true; then nothing is written.
    """

    def lapor(sudah: int, semua: int) -> None:
        if batal():
            raise Dihentikan
        kemajuan(sudah, semua, tujuan.name)

    try:
        return tulis_salinan(sesi.berkas, tujuan, timpa=True, lapor=lapor)
    except Dihentikan as galat:
        raise Dibatalkan("Penyalinan dibatalkan.", "Tidak ada berkas yang diubah.") from galat


def cadangkan(sesi: Sesi) -> None:
    """Make a backup where one is due; may be called from another thread, never fails."""
    cadangkan_bila_perlu(sesi.berkas, datetime.now(UTC))


def cadangan_milik(jalur: Path) -> list[Cadangan]:
    """The backups of a file, newest first (not yet checked)."""
    return daftar_cadangan(jalur)


def ambil_alih(jalur: Path) -> Sesi:
    """Open a file although another computer seems to hold it (its lock was left behind)."""
    return Sesi(buka(jalur, paksa=True))


def buat_pengganti(jalur: Path, dokumen: r.Dokumen, isi: Iterable[bytes] = ()) -> Sesi:
    """Make a new file, in place of one of that name if there is one, with those contents of its
    lampiran. Raises UserError."""
    return Sesi(buat(jalur, dokumen, isi=isi, timpa=True))
