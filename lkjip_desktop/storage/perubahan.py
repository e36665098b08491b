"""What a unit of work changed: row images, from which undo and redo follow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lkjip_desktop.domain.tipe import Jenis
from lkjip_desktop.storage.peta import jenis_dari_tabel, tabel_peta

Isi = Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Citra:
    """A row before and after (None: not there)."""

    tabel: str
    kunci: int | str
    sebelum: Isi
    sesudah: Isi

    def balik(self) -> Citra:
        """The image that takes this one back."""
        return Citra(self.tabel, self.kunci, self.sesudah, self.sebelum)


@dataclass(frozen=True, slots=True)
class Perubahan:
    """One step of the user, with words for it (``judul``)."""

    judul: str
    citra: tuple[Citra, ...]

    def balik(self) -> Perubahan:
        """The step that takes this one back."""
        return Perubahan(self.judul, tuple(c.balik() for c in reversed(self.citra)))

    def menyentuh(self, *jenis: Jenis) -> bool:
        """Whether a record of one of these classes changed."""
        nama = {c.tabel for c in self.citra}
        pemilik = {jenis_dari_tabel()[n] for n in nama if n in jenis_dari_tabel()}
        pemilik |= {tabel_peta()[n][0] for n in nama if n in tabel_peta()}
        return not pemilik.isdisjoint(jenis)
