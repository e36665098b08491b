"""Making, opening and copying ``*.lkjip`` files.

Opening goes step by step, and a step that fails leaves the file as it was: name and header, lock,
SQLite's checks and the digest, a verified copy and migration where the file is older, reading.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.storage import baru, kunci, migrasi
from lkjip_desktop.storage.cadangan import Gudang, cadangan_sah, tandai_rusak
from lkjip_desktop.storage.galat import (
    GALAT_BASIS,
    BerkasRusak,
    BukanMilikKita,
    Rusak,
    galat_baca,
    nama_galat,
)
from lkjip_desktop.storage.isi_lampiran import ada_lepas, buang_lepas
from lkjip_desktop.storage.kepala import ada_jurnal, alamat, jurnal, periksa_kepala, periksa_versi
from lkjip_desktop.storage.mesin import buat_mesin, mentah, sambungan_baca, transaksi
from lkjip_desktop.storage.muatan import Muatan, muat
from lkjip_desktop.storage.pemeriksaan import id_berkas, periksa_lama
from lkjip_desktop.storage.terbit import (
    Lapor,
    bersihkan,
    galat_membuat,
    salin,
    selesaikan,
    sementara,
    tanpa_lapor,
    terbitkan,
)
from lkjip_desktop.storage.terbuka import Berkas

__all__ = ["AKHIRAN", "Berkas", "BerkasRusak", "buat", "buka", "tulis_salinan"]

AKHIRAN: Final = ".lkjip"


def buat(
    jalur: Path, dokumen: r.Dokumen, *, isi: Iterable[bytes] = (), timpa: bool = False
) -> Berkas:
    """Make a new file with that document and those contents of its lampiran, and open it.

    Raises UserError where a file of that name exists, unless it may be replaced (``timpa``).
    """
    baru.tulis_dokumen(alamat(jalur), dokumen, isi=isi, timpa=timpa)
    return buka(jalur)


def tulis_salinan(
    berkas: Berkas,
    tujuan: Path,
    *,
    timpa: bool = False,
    lapor: Lapor = tanpa_lapor,
) -> int:
    """Write a copy of the file as it stands, checked and on the disk when this returns.

    Where the file is out of reach or no longer holds what is in memory (a stick pulled out, a
    damage), the copy is written from memory, with those contents of lampiran that can still be
    read; answers how many it had to do without. With ``timpa`` a file of that name is replaced.
    Raises UserError, and Dihentikan where ``lapor`` does; then nothing is written.
    """
    tujuan = alamat(tujuan)
    if tujuan == berkas.jalur:
        raise UserError("Salinan tidak dapat menimpa berkas asalnya.", "Pilih nama yang lain.")
    with galat_membuat(tujuan), sementara(tujuan) as jalur:
        try:
            utuh = salin(berkas.jalur, jalur, lapor) == berkas.intisari
            if utuh:
                _tanpa_buangan(jalur)
        except (OSError, Rusak, UserError, *GALAT_BASIS):
            utuh = False
        if utuh:
            terbitkan(jalur, tujuan, timpa=timpa)
    return 0 if utuh else berkas.tulis_dari_ingatan(tujuan, timpa=timpa)


def _tanpa_buangan(jalur: Path) -> None:
    """Take out of a copy what was deleted but can still be taken back in the file itself."""
    with sambungan_baca(jalur) as sambungan:
        if not ada_lepas(sambungan):
            return
    mesin = buat_mesin(jalur, "rw", sekali=True)
    try:
        with mesin.connect() as tulis:
            buang_lepas(mentah(tulis))
    finally:
        mesin.dispose()
    selesaikan(jalur)


def buka(
    jalur: Path,
    *,
    paksa: bool = False,
    langkah: Mapping[int, migrasi.Langkah] = migrasi.LANGKAH,
) -> Berkas:
    """Open a file for editing, or only for reading where somebody has it open or nobody may write.

    ``paksa`` takes over a lock left behind by another computer; ``langkah`` are the migrations.
    Raises UserError where it cannot be opened, BerkasRusak where it is damaged; in both cases the
    file is as it was.
    """
    jalur = alamat(jalur)
    try:
        periksa_kepala(jalur)
        return _buka(jalur, paksa, langkah)
    except GALAT_BASIS as galat:
        sebab = galat_baca(galat, jalur)
        if isinstance(sebab, UserError):
            raise sebab from galat
        raise _rusak(jalur, sebab) from galat
    except Rusak as sebab:
        raise _rusak(jalur, sebab) from sebab
    except OSError as galat:
        raise UserError(
            f"Berkas {jalur.name} tidak dapat dibuka.",
            "Periksa apakah diska atau stiknya masih terpasang, lalu buka kembali.",
        ) from galat


def _rusak(jalur: Path, sebab: Rusak) -> UserError:
    tandai_rusak(jalur)
    cadangan = cadangan_sah(jalur)
    if isinstance(sebab, BukanMilikKita) and not cadangan:
        return UserError(
            f"Berkas {jalur.name} bukan berkas LKjIP Desktop.",
            "Pilih berkas yang berakhiran .lkjip.",
        )
    return BerkasRusak(jalur, str(sebab), cadangan)


def _buka(jalur: Path, paksa: bool, langkah: Mapping[int, migrasi.Langkah]) -> Berkas:
    if not os.access(jalur, os.W_OK):
        return _buka_baca(
            jalur, f"Berkas {jalur.name} tidak boleh ditulisi, jadi hanya dapat dibaca."
        )
    try:
        pegang = kunci.ambil(jalur, paksa=paksa)
    except kunci.SedangDipakai as galat:
        alasan = f"Berkas {jalur.name} sedang dipakai {galat}, jadi hanya dapat dibaca."
        return _buka_baca(jalur, alasan, str(galat))
    except OSError:
        return _buka_baca(jalur, _alasan_folder(jalur))
    try:
        return _buka_tulis(jalur, pegang, langkah)
    except BaseException as galat:
        pegang.lepas()
        if nama_galat(galat).startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN")):
            return _buka_baca(jalur, _alasan_folder(jalur))
        raise


def _alasan_folder(jalur: Path) -> str:
    return f"Folder {jalur.parent} tidak dapat ditulisi, jadi {jalur.name} hanya dapat dibaca."


def _buka_tulis(jalur: Path, pegang: kunci.Kunci, langkah: Mapping[int, migrasi.Langkah]) -> Berkas:
    bersihkan(jalur)
    mesin = buat_mesin(jalur, "rw")
    try:
        if _siapkan_lama(jalur, mesin):
            migrasi.migrasikan(jalur, langkah)
        muatan = _muat(jalur, mesin)
        Gudang(jalur, muatan.id).tandai(rusak=False)
        berkas = Berkas(jalur, muatan, mesin=mesin, kunci=pegang)
        berkas.buang_isi_lepas()  # what a kill left
        return berkas
    except BaseException:
        mesin.dispose()
        raise


def _siapkan_lama(jalur: Path, mesin: Engine) -> bool:
    """Where the file is of an older schema: check it and make a verified copy."""
    with mesin.connect() as sambungan:
        (versi,) = mentah(sambungan).execute("PRAGMA user_version").fetchone()
        if not migrasi.perlu(versi):
            return False
        with transaksi(sambungan):
            periksa_lama(mentah(sambungan))
            id_ = id_berkas(mentah(sambungan))
    try:
        Gudang(jalur, id_).buat("pembaruan", datetime.now(UTC))
    except (OSError, Rusak, *GALAT_BASIS) as galat:
        raise UserError(
            f"Berkas {jalur.name} belum diperbarui untuk versi program ini, karena cadangannya"
            " tidak dapat dibuat dahulu.",
            "Periksa sisa tempat simpan di komputer ini, lalu buka kembali.",
        ) from galat
    return True


def _buka_baca(jalur: Path, alasan: str, pemegang: str | None = None) -> Berkas:
    mesin = buat_mesin(jalur, "ro")
    try:
        muatan = _muat(jalur, mesin)
    except GALAT_BASIS as galat:
        if pemegang is None and ada_jurnal(jalur):
            raise UserError(
                f"Penulisan terakhir ke {jalur.name} terputus (listrik padam?) dan di sini tidak"
                " dapat diselesaikan, karena tempatnya tidak dapat ditulisi.",
                f"Salin berkas itu bersama {jurnal(jalur).name} ke folder lain, lalu buka di sana.",
            ) from galat
        raise
    finally:
        mesin.dispose()
    return Berkas(jalur, muatan, pemegang=pemegang, alasan_baca=alasan)


def _muat(jalur: Path, mesin: Engine) -> Muatan:
    with mesin.connect() as sambungan, transaksi(sambungan):
        (versi,) = mentah(sambungan).execute("PRAGMA user_version").fetchone()
        periksa_versi(jalur, versi)
        if migrasi.perlu(versi):
            raise UserError(
                f"Berkas {jalur.name} berasal dari versi program yang lama dan perlu diperbarui,"
                " tetapi di sini tidak dapat ditulisi.",
                "Salin dahulu ke folder yang dapat ditulisi, lalu buka di sana.",
            )
        return muat(mentah(sambungan))
