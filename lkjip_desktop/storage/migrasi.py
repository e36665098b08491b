"""Bringing files of older programs up to this one's schema, step by step, all or nothing.

A step is a function of the connection. Foreign keys are off while steps run (SQLite would carry
deletions through to the children of a table that is rebuilt) and are checked before the commit, as
are the numbers of rows, which a step that makes or removes rows has to announce. A step never
changes again once a version with it has been released; ``tests/storage/berkas_lama`` keeps a file
of every version.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.storage import intisari
from lkjip_desktop.storage.kepala import VERSI_SKEMA
from lkjip_desktop.storage.mesin import buat_mesin, mentah, rapikan, transaksi
from lkjip_desktop.storage.pemeriksaan import periksa_struktur


@dataclass(frozen=True, slots=True)
class Langkah:
    """One step: from the version under which it stands in ``LANGKAH`` to the next."""

    kerja: Callable[[sqlite3.Connection], None]
    jumlah_berubah: frozenset[str] = frozenset()
    """Tables that end with more or fewer rows, are new, or go."""


LANGKAH: Final[Mapping[int, Langkah]] = {}
"""The steps by the version that they start from. There is no released version before 1."""


def perlu(versi: int) -> bool:
    """Whether a file of that version has to be brought up."""
    return versi < VERSI_SKEMA


def migrasikan(jalur: Path, langkah: Mapping[int, Langkah] = LANGKAH) -> None:
    """Bring a file up to this program's schema, in one transaction.

    The caller holds the lock, has checked the file and made a verified copy. Raises UserError where
    it fails; the file is then as it was.
    """
    mesin = buat_mesin(jalur, "rw")
    try:
        with mesin.connect() as sambungan:
            # only outside a transaction does this have an effect
            mentah(sambungan).execute("PRAGMA foreign_keys=OFF")
            try:
                with transaksi(sambungan):
                    _jalankan(mentah(sambungan), jalur, langkah)
            finally:
                rapikan(sambungan)
    except UserError:
        raise
    except Exception as galat:
        raise UserError(
            f"Berkas {jalur.name} tidak dapat diperbarui untuk versi program ini;"
            " berkas itu tidak diubah.",
            "Buka dengan versi program yang lama, dan laporkan kejadian ini.",
        ) from galat
    finally:
        mesin.dispose()


def _jalankan(sambungan: sqlite3.Connection, jalur: Path, langkah: Mapping[int, Langkah]) -> None:
    (versi,) = sambungan.execute("PRAGMA user_version").fetchone()
    while versi < VERSI_SKEMA:
        if versi not in langkah:
            raise UserError(
                f"Berkas {jalur.name} berasal dari versi program yang tidak dikenal lagi.",
                "Buka dan simpan dahulu dengan versi program yang lebih lama.",
            )
        sebelum = _jumlah_baris(sambungan)
        langkah[versi].kerja(sambungan)
        _bandingkan(sebelum, _jumlah_baris(sambungan), langkah[versi].jumlah_berubah)
        versi += 1
    periksa_struktur(sambungan)
    sambungan.execute(
        "INSERT OR REPLACE INTO meta (kunci, nilai) VALUES (?, ?)",
        (intisari.KUNCI_META, intisari.tulis(intisari.hitung(sambungan))),
    )
    sambungan.execute(f"PRAGMA user_version={versi}")


def _jumlah_baris(sambungan: sqlite3.Connection) -> dict[str, int]:
    return {
        nama: len(intisari.baca_tabel(sambungan, nama, kolom[:1]))
        for nama, kolom in intisari.tabel_isi_berkas(sambungan)
    }


def _bandingkan(
    sebelum: Mapping[str, int], sesudah: Mapping[str, int], boleh: frozenset[str]
) -> None:
    beda = {n for n in sebelum.keys() | sesudah.keys() if sebelum.get(n) != sesudah.get(n)}
    if not beda <= boleh:
        raise ValueError(f"rows came or went unannounced in {', '.join(sorted(beda - boleh))}")
