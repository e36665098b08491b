"""An open ``*.lkjip`` file: its records, and units of work on it.

Each step is one transaction, on the disk when it returns. In the same transaction stands the new
digest of the content; before anything is written, the digest in the file must be the one of what is
in memory. So whoever else may have written (another computer through a lock that the network did
not carry, a restored copy), nothing is ever overwritten unseen.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.storage import intisari, isi_lampiran
from lkjip_desktop.storage.baru import tulis_lembar
from lkjip_desktop.storage.cadangan import cadangkan_sebelum_ubah
from lkjip_desktop.storage.galat import GALAT_BASIS, galat_tulis, nama_galat
from lkjip_desktop.storage.jejak import Jejak
from lkjip_desktop.storage.kunci import Kunci
from lkjip_desktop.storage.mesin import buat_mesin, mentah, rapikan, sambungan_baca, transaksi
from lkjip_desktop.storage.muatan import Muatan
from lkjip_desktop.storage.pemeriksaan import meta
from lkjip_desktop.storage.perubahan import Citra, Perubahan
from lkjip_desktop.storage.tulis import tulis_citra
from lkjip_desktop.storage.unit_kerja import UnitKerja

T = TypeVar("T")


class Berkas:
    """One open file. Made by ``berkas.buat`` or ``berkas.buka``; used from one thread."""

    def __init__(
        self,
        jalur: Path,
        muatan: Muatan,
        *,
        mesin: Engine | None = None,
        kunci: Kunci | None = None,
        pemegang: str | None = None,
        alasan_baca: str | None = None,
    ) -> None:
        self.jalur = jalur
        self.id = muatan.id
        self.lembar = muatan.lembar
        self.pemegang = pemegang
        """Who else has the file open (then this one can only be read)."""
        self.alasan_baca = alasan_baca
        """Why the file can only be read: a sentence for the user, or None."""
        self.tersimpan_pada: datetime | None = None
        """When the last change reached the disk (None: nothing changed yet)."""
        self.cadangan_pada: datetime | None = None
        """When the content was last seen to have a backup."""
        self.masalah_cadangan: str | None = None
        """What keeps backups from being made: a sentence for the user, or None."""
        self.gembok_cadangan = threading.Lock()
        self._identitas = muatan.identitas
        self._intisari = muatan.intisari
        self._jejak = Jejak.dari(jalur)
        self._mesin = mesin
        self._kunci = kunci
        self._sambungan = None if mesin is None else mesin.connect()

    @property
    def hanya_baca(self) -> bool:
        """Whether the file can be looked at only."""
        return self._sambungan is None

    @property
    def intisari(self) -> str:
        """The digest of the content."""
        return intisari.tulis(self._intisari)

    @property
    def dokumen(self) -> r.Dokumen:
        """The content, as records; what an edit did not touch stays the same object."""
        return self.lembar.dokumen()

    def _tolak_baca(self) -> Connection:
        """The connection to write through. Raises UserError where the file can only be read."""
        if self._sambungan is None:
            raise UserError(
                self.alasan_baca or "Berkas ini sudah ditutup.",
                "Simpan salinannya bila ingin menyunting.",
            )
        return self._sambungan

    def lakukan(self, judul: str, kerja: Callable[[UnitKerja], T]) -> tuple[Perubahan, T]:
        """Do some changes as one transaction; on the disk when this returns, or nothing done.

        Raises UserError where the file cannot be written; whatever ``kerja`` raises goes through.
        """
        sambungan = self._tolak_baca()
        uk = UnitKerja(self.lembar, self._identitas)
        try:
            hasil = kerja(uk)
            citra = uk.citra()
            if citra:
                self._simpan(sambungan, citra)
        except BaseException as galat:
            uk.batalkan()
            _teruskan(galat, self.jalur)
            raise
        return Perubahan(judul, citra), hasil

    def terapkan(self, perubahan: Perubahan) -> Perubahan:
        """Bring the rows of a step to their state after it (used to undo and redo)."""
        hasil, _ = self.lakukan(perubahan.judul, lambda uk: uk.terapkan(perubahan.citra))
        return hasil

    # contents of lampiran -----------------------------------------------------------------------

    def simpan_isi(self, isi: Iterable[bytes]) -> tuple[str, ...]:
        """Put contents into the file for records of lampiran to name; answers their SHA-256.

        One transaction, on the disk when this returns, or nothing put in; what is there already is
        not put in twice. May be called from any thread: it works on a connection of its own, and
        ``isi`` is taken one by one. Raises UserError, and whatever ``isi`` raises.
        """
        self._tolak_baca()
        self._jejak.periksa(self.jalur)
        mesin = buat_mesin(self.jalur, "rw")
        try:
            with mesin.connect() as sambungan, transaksi(sambungan):
                _pastikan_sama(sambungan, self.intisari, self.jalur)
                return isi_lampiran.sisipkan(mentah(sambungan), isi)
        except GALAT_BASIS as galat:
            _teruskan(galat, self.jalur)
            raise
        finally:
            mesin.dispose()

    def baca_isi(self, sha: str) -> bytes | None:
        """A content of a lampiran, checked; None where the file does not have it.

        May be called from any thread. Raises UserError where it cannot be read.
        """
        return next((isi for _, isi in isi_lampiran.isi_dari(self.jalur, [sha])), None)

    def isi_tersimpan(self) -> Mapping[str, int]:
        """The size in bytes of each content in the file, by SHA-256; empty where it is gone."""
        try:
            with sambungan_baca(self.jalur) as sambungan:
                return isi_lampiran.ukuran_isi(sambungan)
        except (OSError, *GALAT_BASIS):
            return {}

    def tutup(self) -> None:
        """Close the file; it is then complete by itself, with nothing left beside it."""
        if self._sambungan is not None and self._mesin is not None:
            self.buang_isi_lepas()
            rapikan(self._sambungan)
            with contextlib.suppress(*GALAT_BASIS):
                self._sambungan.close()
            self._mesin.dispose()
        self._sambungan = None
        if self._kunci is not None:
            self._kunci.lepas()

    # writing ----------------------------------------------------------------------------------

    def _simpan(self, sambungan: Connection, citra: Sequence[Citra]) -> None:
        nanti = (self._intisari + intisari.selisih(citra)) % intisari.MODULUS
        self._jejak.periksa(self.jalur)
        cadangkan_sebelum_ubah(self)
        try:
            with transaksi(sambungan):
                _pastikan_sama(sambungan, self.intisari, self.jalur)
                tulis_citra(sambungan, citra)
                mentah(sambungan).execute(
                    "UPDATE meta SET nilai = ? WHERE kunci = ?",
                    (intisari.tulis(nanti), intisari.KUNCI_META),
                )
        except GALAT_BASIS:
            # a disk may fail after the commit has reached it: then the step is done
            if _di_berkas(sambungan) != intisari.tulis(nanti):
                raise
        self._intisari = nanti
        self.tersimpan_pada = datetime.now(UTC).astimezone()

    def buang_isi_lepas(self) -> None:
        """Throw away the contents that no record of lampiran names; when no step can be undone.

        Never fails: what stays is thrown away at the next opening.
        """
        if self._sambungan is None:
            return
        with contextlib.suppress(UserError, OSError, *GALAT_BASIS):
            self._jejak.periksa(self.jalur)
            _pastikan_sama(self._sambungan, self.intisari, self.jalur)
            isi_lampiran.buang_lepas(mentah(self._sambungan))

    def tulis_dari_ingatan(self, tujuan: Path, *, timpa: bool) -> int:
        """Make a new file of what is in memory, and of the contents that can still be read.

        Answers how many contents it had to do without. Raises UserError.
        """
        perlu = {str(b["sha256"]) for b in self.lembar.semua("lampiran")}
        terbaca: set[str] = set()
        isi = self._isi_terbaca(perlu, terbaca)
        tulis_lembar(tujuan, self.id, self.lembar, self._identitas, isi=isi, timpa=timpa)
        return len(perlu - terbaca)

    def _isi_terbaca(self, perlu: set[str], terbaca: set[str]) -> Iterator[bytes]:
        for sha in sorted(perlu):
            with contextlib.suppress(UserError):
                isi = self.baca_isi(sha)
                if isi is not None:
                    terbaca.add(sha)
                    yield isi


def _pastikan_sama(sambungan: Connection, harapan: str, jalur: Path) -> None:
    """Raises UserError where the file no longer holds what is in memory."""
    try:
        ada = meta(mentah(sambungan), intisari.KUNCI_META)
    except sqlite3.Error as galat:
        if nama_galat(galat) != "SQLITE_ERROR":
            raise
        ada = None  # not even the table is there any more
    if ada != harapan:
        raise UserError(
            f"Isian tidak tersimpan karena {jalur.name} telah berubah sejak dibuka"
            " (oleh komputer lain atau program penyelaras).",
            "Simpan salinan di tempat lain, lalu buka kembali berkas ini.",
        )


def _di_berkas(sambungan: Connection) -> str | None:
    """The digest that stands in the file after a failure; None where it cannot be read."""
    dbapi = mentah(sambungan)
    try:
        return None if dbapi.in_transaction else meta(dbapi, intisari.KUNCI_META)
    except sqlite3.Error:
        return None


def _teruskan(galat: BaseException, jalur: Path) -> None:
    """Raise the sentence for an error that has one."""
    if isinstance(galat, GALAT_BASIS):
        pengguna = galat_tulis(galat, jalur)
        if pengguna is not None:
            raise pengguna from galat
    if isinstance(galat, UnicodeEncodeError):
        raise UserError(
            "Isian tidak tersimpan karena memuat tanda yang rusak.", "Ketik ulang isian itu."
        ) from galat
