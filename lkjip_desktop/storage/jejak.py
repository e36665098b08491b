"""Whether the file at a path is still the one that was opened there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lkjip_desktop.domain.galat import UserError


@dataclass(frozen=True, slots=True)
class Jejak:
    """Which file it is, by the numbers of the file system."""

    perangkat: int
    nomor: int

    @classmethod
    def dari(cls, jalur: Path) -> Jejak:
        """The file that stands at a path now. Raises OSError."""
        keadaan = jalur.stat()
        return cls(keadaan.st_dev, keadaan.st_ino)

    def periksa(self, jalur: Path) -> None:
        """Raises UserError where another file, or none, stands at the path.

        A stick pulled out, a folder renamed, a file replaced by a synchronising program: SQLite
        would go on writing into the old file, which nobody finds again.
        """
        try:
            sekarang = Jejak.dari(jalur)
        except OSError as galat:
            raise UserError(
                f"Isian tidak tersimpan karena {jalur.name} tidak ada lagi di tempatnya.",
                "Pasang kembali stiknya atau kembalikan nama foldernya, lalu ulangi;"
                " atau simpan salinan di tempat lain.",
            ) from galat
        # a file system without such numbers says 0
        if self.nomor and sekarang != self:
            raise UserError(
                f"Isian tidak tersimpan karena {jalur.name} telah diganti berkas lain.",
                "Simpan salinan di tempat lain, lalu buka kembali berkas ini.",
            )
