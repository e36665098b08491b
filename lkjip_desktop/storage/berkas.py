"""An open ``*.lkjip`` file: its records, and units of work on it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.exc import DBAPIError

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.storage import tabel as t
from lkjip_desktop.storage.lembar import Lembar
from lkjip_desktop.storage.mesin import APPLICATION_ID, buat_mesin
from lkjip_desktop.storage.perubahan import Perubahan
from lkjip_desktop.storage.unit_kerja import UnitKerja, tulis_citra

VERSI_SKEMA: Final = 1
AKHIRAN: Final = ".lkjip"
T = TypeVar("T")


class Berkas:
    """One open file. Made by :func:`buat` or :func:`buka`; used from one thread."""

    def __init__(self, jalur: Path, mesin: Engine, *, pemegang: str | None = None) -> None:
        self.jalur = jalur
        self.pemegang = pemegang
        """Who else has the file open (then this one can only be read)."""
        self.tersimpan_pada: datetime | None = None
        self._mesin = mesin
        self._sambungan = mesin.connect()
        self.lembar = Lembar()
        with self._sambungan.begin():
            self.lembar.muat(self._sambungan)
            self._identitas = set(self._sambungan.scalars(select(t.IdentitasIndikator.id)))

    @property
    def hanya_baca(self) -> bool:
        """Whether the file can be looked at only."""
        return self.pemegang is not None

    @property
    def dokumen(self) -> r.Dokumen:
        """The content, as records; what an edit did not touch stays the same object."""
        return self.lembar.dokumen()

    def lakukan(self, judul: str, kerja: Callable[[UnitKerja], T]) -> tuple[Perubahan, T]:
        """Do some changes as one transaction; on the disk when this returns, or nothing done."""
        if self.hanya_baca:
            raise UserError(
                f"Berkas ini dibuka hanya untuk dibaca karena sedang dipakai {self.pemegang}.",
                "Tutup di tempat lain, lalu buka kembali.",
            )
        uk = UnitKerja(self.lembar, self._identitas)
        try:
            hasil = kerja(uk)
            citra = uk.citra()
            if citra:
                with self._sambungan.begin():
                    tulis_citra(self._sambungan, citra)
                self.tersimpan_pada = datetime.now(UTC).astimezone()
        except BaseException as galat:
            uk.batalkan()
            if isinstance(galat, DBAPIError):
                raise _galat_tulis(galat, self.jalur) from galat
            raise
        return Perubahan(judul, citra), hasil

    def terapkan(self, perubahan: Perubahan) -> Perubahan:
        """Bring the rows of a step to their state after it (used to undo and redo)."""
        hasil, _ = self.lakukan(perubahan.judul, lambda uk: uk.terapkan(perubahan.citra))
        return hasil

    def tutup(self) -> None:
        """Close the file; it is then complete by itself."""
        self._sambungan.close()
        self._mesin.dispose()


def _galat_tulis(galat: DBAPIError, jalur: Path) -> Exception:
    pesan = str(galat.orig).lower()
    if "full" in pesan:
        return UserError(
            f"Isian tidak tersimpan karena tempat simpan {jalur.name} penuh.",
            "Kosongkan sebagian isi diska, lalu ulangi isian ini.",
        )
    if "locked" in pesan or "busy" in pesan:
        return UserError(
            f"Isian tidak tersimpan karena {jalur.name} sedang dipakai program lain.",
            "Tunggu sebentar, lalu ulangi isian ini.",
        )
    if "readonly" in pesan or "i/o" in pesan or "unable to open" in pesan:
        return UserError(
            f"Isian tidak tersimpan karena {jalur.name} tidak dapat ditulisi.",
            "Periksa diska atau stik USB, lalu ulangi, atau simpan salinan di tempat lain.",
        )
    return galat


def _isi_awal(sambungan: Connection, dokumen: r.Dokumen) -> None:
    t.Basis.metadata.create_all(sambungan)
    sambungan.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    sambungan.exec_driver_sql(f"PRAGMA user_version={VERSI_SKEMA}")
    meta: list[dict[str, Any]] = [
        {"kunci": "id", "nilai": uuid.uuid4().hex},
        {"kunci": "dibuat", "nilai": datetime.now(UTC).isoformat(timespec="seconds")},
    ]
    sambungan.execute(insert(t.Meta), meta)
    uk = UnitKerja(Lembar(), set())
    uk.isi_kosong(dokumen)
    tulis_citra(sambungan, uk.citra())


def tulis_baru(jalur: Path, dokumen: r.Dokumen) -> None:
    """Make a database file with that content at a path where there is none yet."""
    mesin = buat_mesin(jalur, "rwc")
    try:
        with mesin.begin() as sambungan:
            _isi_awal(sambungan, dokumen)
    finally:
        mesin.dispose()


def buat(jalur: Path, dokumen: r.Dokumen) -> Berkas:
    """Make a new file with that content and open it. Raises UserError where a file exists."""
    if jalur.exists():
        raise UserError(f"Berkas {jalur.name} sudah ada.", "Pilih nama yang lain.")
    tulis_baru(jalur, dokumen)
    return buka(jalur)


def buka(jalur: Path) -> Berkas:
    """Open a file for editing (or only for reading, where somebody else has it open)."""
    if not jalur.is_file():
        raise UserError(f"Berkas {jalur.name} tidak ditemukan.", "Periksa nama dan foldernya.")
    return Berkas(jalur, buat_mesin(jalur, "rw"))
