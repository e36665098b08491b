"""Telling how far a report is, and letting the user take it back; the same in every format."""

from __future__ import annotations

from dataclasses import dataclass

from lkjip_desktop.domain.kemajuan import Batal, Dibatalkan, Kemajuan


@dataclass(frozen=True, slots=True)
class Pelapor:
    """Asks and tells whoever waits."""

    kemajuan: Kemajuan | None = None
    batal: Batal | None = None

    def tanya(self) -> None:
        """Raises :class:`Dibatalkan` where the work was taken back."""
        if self.batal is not None and self.batal():
            raise Dibatalkan("Pembuatan laporan dibatalkan.", "Tidak ada berkas yang diubah.")

    def lapor(self, selesai: int, jumlah: int, pesan: str) -> None:
        """Tell how far it is; raises as :meth:`tanya` does."""
        self.tanya()
        if self.kemajuan is not None:
            self.kemajuan(selesai, jumlah, pesan)
