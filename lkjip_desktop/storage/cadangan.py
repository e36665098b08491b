"""Verified backups of a file, kept by the program in the user's own data folder.

Each file has a folder there, named by its identity and its path, so that a file and a copy of it on
a stick keep separate histories, and a file that can no longer be read is still found by its path.
A backup's name says all about it: a number that only grows (clocks may jump back), when (UTC), why,
and the first digits of the content's digest.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.storage.galat import GALAT_BASIS, Rusak
from lkjip_desktop.storage.jarang import disimpan
from lkjip_desktop.storage.kepala import jurnal
from lkjip_desktop.storage.mesin import sambungan_baca
from lkjip_desktop.storage.pemeriksaan import id_berkas, periksa_salinan
from lkjip_desktop.storage.terbit import bersihkan, pindahkan, salin, sementara

if TYPE_CHECKING:
    from lkjip_desktop.storage.berkas import Berkas

SELANG: Final = timedelta(minutes=30)
VARIABEL_FOLDER: Final = "LKJIP_FOLDER_CADANGAN"
KETERANGAN: Final = {
    "pembukaan": "sebelum perubahan pertama",
    "berkala": "berkala",
    "pembaruan": "sebelum berkas diperbarui untuk versi program yang baru",
    "pemulihan": "sebelum dipulihkan dari cadangan",
    "rusak": "berkas rusak yang digantikan",
}
_ISTIMEWA: Final = frozenset({"pembaruan", "pemulihan", "rusak"})
_NAMA: Final = re.compile(r"(\d{6,})-(\d{8}T\d{6})Z-([a-z]+)-([0-9a-f]{16})\.lkjip")
_WAKTU: Final = "%Y%m%dT%H%M%S"
_catatan = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Cadangan:
    """One backup."""

    nomor: int
    waktu: datetime
    """When it was made, in local time."""
    jalur: Path
    alasan: str
    intisari: str
    """The first 16 digits of the digest of its content."""

    @property
    def keterangan(self) -> str:
        """Why it was made, in words."""
        return KETERANGAN.get(self.alasan, self.alasan)

    @property
    def sah(self) -> bool:
        """Whether it can be restored; reads the whole backup each time."""
        try:
            return periksa_salinan(self.jalur).startswith(self.intisari)
        except (UserError, Rusak, OSError):
            return False


def folder_semua() -> Path:
    """The folder of all backups: in the user's data folder, or where the environment says."""
    lain = os.environ.get(VARIABEL_FOLDER)
    if lain:
        return Path(lain)
    from platformdirs import user_data_path

    return user_data_path("lkjip_desktop", appauthor=False) / "cadangan"


class Gudang:
    """The backups of one file."""

    def __init__(self, jalur: Path, id_: str) -> None:
        self.jalur = jalur
        self._id = id_
        cap = sha256(os.path.normcase(jalur).encode(errors="surrogateescape")).hexdigest()[:8]
        self.folder = folder_semua() / f"{id_}-{cap}"

    def daftar(self) -> list[Cadangan]:
        """The backups, newest first."""
        return sorted(_di_folder(self.folder), key=lambda c: -c.nomor)

    def buat(self, alasan: str, sekarang: datetime) -> Cadangan:
        """Make a verified backup of the file as it is on the disk, then thin the older ones.

        Raises OSError, Rusak, UserError and the database's errors.
        """
        self._siapkan()
        calon = self.folder / "calon.lkjip"
        bersihkan(calon)
        with sementara(calon) as jalur:
            intisari = salin(self.jalur, jalur)
            hasil = self._masukkan(jalur, alasan, sekarang, intisari)
        self.jarangkan()
        return hasil

    def simpan_rusak(self, sekarang: datetime) -> None:
        """Keep a damaged file aside byte by byte, and what its journal held. Raises OSError."""
        self._siapkan()
        for akhiran in ("", "-journal"):
            asal = self.jalur.with_name(self.jalur.name + akhiran)
            if akhiran and not asal.exists():
                continue
            with sementara(self.folder / "calon.lkjip") as jalur:
                _salin_bita(asal, jalur)
                self._masukkan(jalur, "rusak", sekarang, "0" * 16, akhiran)

    def jarangkan(self) -> None:
        """Remove backups that need not be kept; none while the file is flagged as damaged."""
        if self._tanda_rusak.exists():
            return
        urut = self.daftar()
        for c, tetap in zip(urut, disimpan(urut, _ISTIMEWA), strict=True):
            if not tetap:
                for buang in (jurnal(c.jalur), c.jalur):
                    with contextlib.suppress(OSError):
                        buang.unlink()

    def tandai(self, *, rusak: bool) -> None:
        """Flag the file as damaged, or as sound again."""
        with contextlib.suppress(OSError):
            if rusak:
                self._tanda_rusak.touch()
            else:
                self._tanda_rusak.unlink(missing_ok=True)

    @property
    def _tanda_rusak(self) -> Path:
        return self.folder / "rusak"

    def _siapkan(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        asal = self.folder / "asal.json"
        if not asal.exists():
            isi = {"id": self._id, "jalur": str(self.jalur)}
            with sementara(asal) as jalur:
                jalur.write_text(json.dumps(isi, ensure_ascii=False), encoding="utf-8")
                pindahkan(jalur, asal)

    def _masukkan(
        self, jalur: Path, alasan: str, sekarang: datetime, intisari: str, akhiran: str = ""
    ) -> Cadangan:
        nomor = max((c.nomor for c in _di_folder(self.folder)), default=0) + (not akhiran)
        waktu = sekarang.astimezone(UTC).strftime(_WAKTU)
        nama = f"{nomor:06}-{waktu}Z-{alasan}-{intisari[:16]}.lkjip"
        tujuan = self.folder / (nama + akhiran)
        pindahkan(jalur, tujuan)
        return Cadangan(nomor, sekarang.astimezone(), tujuan, alasan, intisari[:16])


def daftar_cadangan(berkas: Berkas | Path) -> list[Cadangan]:
    """All backups of a file, newest first; those of its copies elsewhere after its own."""
    jalur = berkas if isinstance(berkas, Path) else berkas.jalur
    id_ = _identitas(berkas) if isinstance(berkas, Path) else berkas.id
    hasil: list[Cadangan] = []
    for folder in _folder_milik(jalur, id_):
        hasil += sorted(_di_folder(folder), key=lambda c: -c.nomor)
    return hasil


def cadangan_sah(jalur: Path) -> tuple[Cadangan, ...]:
    """The backups of a file that can be restored, newest first."""
    return tuple(c for c in daftar_cadangan(jalur) if c.sah)


def tandai_rusak(jalur: Path) -> None:
    """Flag a damaged file, so that none of its backups is removed."""
    for folder in _folder_milik(jalur, _identitas(jalur)):
        with contextlib.suppress(OSError):
            (folder / "rusak").touch()


def cadangkan_bila_perlu(berkas: Berkas, sekarang: datetime) -> Cadangan | None:
    """Make a backup where the content has changed and the last one is 30 minutes old.

    For a timer; may be called from another thread. A backup that fails is told in
    ``berkas.masalah_cadangan``, does not stop the work, and is tried again at the next call.
    """
    with berkas.gembok_cadangan:
        lalu = berkas.cadangan_pada
        # a clock that was set back makes a backup rather too early than too late
        belum_waktunya = lalu is not None and timedelta() <= sekarang - lalu < SELANG
        if berkas.hanya_baca or belum_waktunya:
            return None
        return _cadangkan(berkas, "berkala" if lalu else "pembukaan", sekarang)


def cadangkan_sebelum_ubah(berkas: Berkas) -> None:
    """Before the first change of a session: see that what is about to change has a backup."""
    if berkas.cadangan_pada is not None or berkas.masalah_cadangan is not None:
        return  # no later edit ever waits for a backup under way
    with berkas.gembok_cadangan:
        if berkas.cadangan_pada is None:
            _cadangkan(berkas, "pembukaan", datetime.now(UTC))


def _cadangkan(berkas: Berkas, alasan: str, sekarang: datetime) -> Cadangan | None:
    """Make a backup unless the newest one holds the same content."""
    gudang = Gudang(berkas.jalur, berkas.id)
    try:
        terbaru = next(iter(gudang.daftar()), None)
        if terbaru is not None and berkas.intisari.startswith(terbaru.intisari):
            berkas.cadangan_pada = sekarang.astimezone()
            return None
        hasil = gudang.buat(alasan, sekarang)
    except (OSError, Rusak, UserError, *GALAT_BASIS) as galat:
        _catatan.warning("backup of %s failed: %s", berkas.jalur.name, galat)
        berkas.masalah_cadangan = (
            "Cadangan tidak dapat dibuat. Periksa sisa tempat simpan di komputer ini."
        )
        return None
    berkas.cadangan_pada = sekarang.astimezone()
    berkas.masalah_cadangan = None
    return hasil


def _di_folder(folder: Path) -> Iterator[Cadangan]:
    try:
        semua = list(folder.iterdir())
    except OSError:
        return
    for jalur in semua:
        cocok = _NAMA.fullmatch(jalur.name)
        if cocok is not None:
            with contextlib.suppress(ValueError):
                waktu = datetime.strptime(cocok[2], _WAKTU).replace(tzinfo=UTC).astimezone()
                yield Cadangan(int(cocok[1]), waktu, jalur, cocok[3], cocok[4])


def _folder_milik(jalur: Path, id_: str | None) -> list[Path]:
    try:
        semua = sorted(folder_semua().iterdir())
    except OSError:
        return []
    sendiri = [f for f in semua if _asal(f) == os.path.normcase(jalur)]
    lain = [f for f in semua if id_ and f.name.startswith(f"{id_}-")]
    return sendiri + [f for f in lain if f not in sendiri]


def _asal(folder: Path) -> str | None:
    try:
        isi = json.loads((folder / "asal.json").read_text(encoding="utf-8"))
        return os.path.normcase(str(isi["jalur"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _identitas(jalur: Path) -> str | None:
    """A file's identity, where it can still be read."""
    try:
        with sambungan_baca(jalur) as sambungan:
            return id_berkas(sambungan)
    except (Rusak, *GALAT_BASIS):
        return None


def _salin_bita(dari: Path, ke: Path) -> None:
    with dari.open("rb") as asal, ke.open("r+b") as tujuan:
        while potong := asal.read(1 << 20):
            tujuan.write(potong)
        tujuan.flush()
        os.fsync(tujuan.fileno())
    if ke.stat().st_size != dari.stat().st_size:
        raise OSError(f"{dari.name}: not all bytes could be kept")
