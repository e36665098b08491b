"""Restoring a file from one of its backups."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.storage.cadangan import Gudang
from lkjip_desktop.storage.galat import GALAT_BASIS, Rusak
from lkjip_desktop.storage.kepala import alamat
from lkjip_desktop.storage.mesin import sambungan_baca
from lkjip_desktop.storage.pemeriksaan import id_berkas, periksa_salinan
from lkjip_desktop.storage.terbit import (
    galat_membuat,
    gantikan,
    salin,
    sementara,
    terbitkan,
    terkunci,
)


def pulihkan(jalur: Path, cadangan: Path) -> None:
    """Let a backup take the place of a file that is not open here.

    What it replaces becomes a backup itself, or, where damaged, is kept aside byte by byte. At
    every moment the file is the old or the new one. Raises UserError, with nothing changed, where
    the backup is damaged, somebody has the file open, or there is no room.
    """
    jalur = alamat(jalur)
    _periksa_cadangan(cadangan)
    with galat_membuat(jalur), sementara(jalur) as baru:
        salin(cadangan, baru)
        if not jalur.exists():
            terbitkan(baru, jalur)
            return
        with sambungan_baca(baru) as sambungan:
            gudang = Gudang(jalur, id_berkas(sambungan))
        with terkunci(jalur):
            _simpan_yang_diganti(jalur, gudang)
            gantikan(baru, jalur)
        gudang.tandai(rusak=False)


def _periksa_cadangan(cadangan: Path) -> None:
    try:
        periksa_salinan(cadangan)
    except Rusak as galat:
        raise UserError(
            "Cadangan ini sendiri rusak, sehingga tidak dapat dipakai.", "Pilih cadangan yang lain."
        ) from galat


def _simpan_yang_diganti(jalur: Path, gudang: Gudang) -> None:
    sekarang = datetime.now(UTC)
    try:
        try:
            gudang.buat("pemulihan", sekarang)
        except (Rusak, UserError, *GALAT_BASIS):
            gudang.simpan_rusak(sekarang)
    except OSError as galat:
        raise UserError(
            f"Berkas {jalur.name} belum dipulihkan, karena isinya yang sekarang tidak dapat"
            " disimpan dahulu sebagai cadangan.",
            "Periksa sisa tempat simpan di komputer ini, atau pulihkan ke nama berkas yang lain.",
        ) from galat
