"""An office's file while it is open: its records, its measured years, its steps.

The window and the command line both work through a session. Every change is one step (``lakukan``)
with words for it; it is on the disk when the call returns, is announced once to every listener, and
can be taken back without limit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.tipe import Jenis
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.services.penjaga_bukti import jaga_bukti
from lkjip_desktop.services.penjaga_pk import jaga_pk
from lkjip_desktop.storage import berkas as simpanan
from lkjip_desktop.storage.perubahan import Perubahan
from lkjip_desktop.storage.unit_kerja import UnitKerja

T = TypeVar("T")
Pendengar = Callable[[Perubahan], None]


class Sesi:
    """One open file. Records that an edit did not touch stay the same objects (compare with is)."""

    def __init__(self, berkas: simpanan.Berkas) -> None:
        self._berkas = berkas
        self._hasil: dict[int, HasilTahun] = {}
        self._dokumen_terukur: dict[int, r.Dokumen] = {}
        self._langkah: list[Perubahan] = []
        self._di = 0
        self.pendengar: list[Pendengar] = []
        """Called after every change (also by undo and redo) with what changed."""

    @classmethod
    def buka(cls, jalur: Path) -> Sesi:
        """Open a file. Raises UserError where it cannot be opened."""
        return cls(simpanan.buka(jalur))

    @classmethod
    def buat(cls, jalur: Path, dokumen: r.Dokumen, isi: Iterable[bytes] = ()) -> Sesi:
        """Make a new file with that document and those contents of its lampiran, and open it."""
        return cls(simpanan.buat(jalur, dokumen, isi=isi))

    def tutup(self) -> None:
        """Close the file."""
        self._berkas.tutup()

    # looking ----------------------------------------------------------------------------------

    @property
    def berkas(self) -> simpanan.Berkas:
        """The file underneath (for backups, copies and the command line)."""
        return self._berkas

    @property
    def jalur(self) -> Path:
        return self._berkas.jalur

    @property
    def hanya_baca(self) -> bool:
        return self._berkas.hanya_baca

    @property
    def pemegang(self) -> str | None:
        """Who else has the file open, where it can only be read."""
        return self._berkas.pemegang

    @property
    def tersimpan_pada(self) -> datetime | None:
        """When the last change reached the disk (None: nothing changed yet)."""
        return self._berkas.tersimpan_pada

    @property
    def dokumen(self) -> r.Dokumen:
        """Everything in the file, as records."""
        return self._berkas.dokumen

    def tahun(self, tahun: int) -> r.Tahun:
        """The records of a year. Raises UserError where the file does not have it."""
        for t in self.dokumen.tahun:
            if t.tahun == tahun:
                return t
        raise UserError(f"Tahun {tahun} belum ada di berkas ini.", "Tambahkan tahun itu dahulu.")

    def daftar_tahun(self) -> tuple[int, ...]:
        """The years of the file, in order."""
        return tuple(sorted(t.tahun for t in self.dokumen.tahun))

    def rekaman(self, jenis: Jenis, rid: int) -> r.Rekaman | None:
        """The record as it stands now, or None where it has gone."""
        return self._berkas.lembar.rekaman(jenis, rid)

    def hasil(self, tahun: int) -> HasilTahun:
        """The measured figures of a year; measured anew only where something changed."""
        dokumen = self.dokumen
        if self._dokumen_terukur.get(tahun) is not dokumen:
            self._hasil[tahun] = ukur(dokumen, tahun, self._hasil.get(tahun))
            self._dokumen_terukur[tahun] = dokumen
        return self._hasil[tahun]

    def hasil_semua(self) -> Mapping[int, HasilTahun]:
        """The measured figures of every year of the file."""
        return {t: self.hasil(t) for t in self.daftar_tahun()}

    # changing ---------------------------------------------------------------------------------

    def lakukan(self, judul: str | Callable[[T], str], kerja: Callable[[UnitKerja], T]) -> T:
        """Do some changes as one step, on the disk when this returns (or nothing done at all).

        ``judul`` says what the step is, as it stands behind "Urungkan: "; a function says it of
        what ``kerja`` answered. Raises UserError.
        """

        def dijaga(uk: UnitKerja) -> T:
            hasil = kerja(uk)
            citra = uk.citra()
            jaga_pk(uk, citra)
            jaga_bukti(uk, citra)
            return hasil

        perubahan, hasil = self._berkas.lakukan("", dijaga)
        if perubahan.citra:
            perubahan = replace(perubahan, judul=judul if isinstance(judul, str) else judul(hasil))
            del self._langkah[self._di :]
            self._langkah.append(perubahan)
            self._di += 1
            self._umumkan(perubahan)
        return hasil

    @property
    def dapat_urung(self) -> str | None:
        """Words for the step that Urungkan takes back, or None."""
        return self._langkah[self._di - 1].judul if self._di else None

    @property
    def dapat_ulang(self) -> str | None:
        """Words for the step that Ulangi does again, or None."""
        return self._langkah[self._di].judul if self._di < len(self._langkah) else None

    @property
    def riwayat(self) -> tuple[tuple[str, ...], int]:
        """The words of all steps, and how many of them are done."""
        return tuple(p.judul for p in self._langkah), self._di

    def urungkan(self) -> Perubahan | None:
        """Take the last step back."""
        if not self._di:
            return None
        perubahan = self._berkas.terapkan(self._langkah[self._di - 1].balik())
        self._di -= 1
        self._umumkan(perubahan)
        return perubahan

    def ulangi(self) -> Perubahan | None:
        """Do the step again that was taken back last."""
        if self._di >= len(self._langkah):
            return None
        perubahan = self._berkas.terapkan(self._langkah[self._di])
        self._di += 1
        self._umumkan(perubahan)
        return perubahan

    def lompat(self, ke: int) -> None:
        """Take steps back, or do them again, until ``ke`` of them are done: at once, announced
        once. Raises UserError (then nothing is changed)."""
        ke = min(max(0, ke), len(self._langkah))
        if ke < self._di:
            langkah = [p.balik() for p in reversed(self._langkah[ke : self._di])]
        else:
            langkah = self._langkah[self._di : ke]
        if not langkah:
            return
        semua = tuple(c for p in langkah for c in p.citra)
        perubahan = self._berkas.terapkan(Perubahan(langkah[-1].judul, semua))
        self._di = ke
        self._umumkan(perubahan)

    def _umumkan(self, perubahan: Perubahan) -> None:
        for pendengar in list(self.pendengar):
            pendengar(perubahan)
