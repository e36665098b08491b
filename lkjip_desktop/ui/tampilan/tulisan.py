"""Texts for many cells, read one by one and written together as one step, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.rapi import kutip
from lkjip_desktop.services.sel import Perintah, jalankan

if TYPE_CHECKING:
    from lkjip_desktop.domain.angka.bacaan import Kebiasaan
    from lkjip_desktop.ui.model.kolom import Kolom
    from lkjip_desktop.ui.model.penyaji import Penyaji

_CONTOH_TERBANYAK = 3


@dataclass(frozen=True, slots=True)
class Keberatan:
    """A text that a cell cannot take, and why."""

    baris: str
    """How the row is called."""
    kolom: str
    teks: str
    alasan: str


class TakTerpakai(UserError):
    """Some texts of a block cannot be used; nothing was written."""

    def __init__(self, keberatan: Sequence[Keberatan], semua: int) -> None:
        contoh = "; ".join(
            f"{k.kolom}: {kutip(k.teks)} ({k.alasan})" for k in keberatan[:_CONTOH_TERBANYAK]
        )
        lagi = "; …" if len(keberatan) > _CONTOH_TERBANYAK else ""
        super().__init__(
            f"Tidak ada yang diubah: {len(keberatan)} dari {semua} sel tidak dapat dipakai.",
            f"{contoh}{lagi}",
        )
        self.keberatan = tuple(keberatan)


class Tulisan:
    """Gathers what cells write, and what they object to."""

    def __init__(self, penyaji: Penyaji[Any]) -> None:
        self._penyaji = penyaji
        self.perintah: list[Perintah] = []
        self.keberatan: list[Keberatan] = []
        self.dilewati = 0
        """Cells passed over because they are computed or locked."""
        self.sel_terakhir = ""
        """The words for the last cell that is written: its column and row."""
        self._disentuh: list[tuple[Any, int]] = []

    def sel(self, baris: Any, nomor: int, teks: str, kebiasaan: Kebiasaan | None = None) -> None:
        """Have a text written into a cell; the text that it has already changes nothing."""
        kolom: Kolom[Any] = self._penyaji.kolom[nomor]
        if not kolom.dapat_diubah(baris):
            self.dilewati += teks not in ("", kolom.teks_editor(baris))
            return
        self._disentuh.append((baris, nomor))
        if teks == kolom.teks_editor(baris):
            return
        try:
            nilai = kolom.baca(satu_baris(kolom, teks), baris, kebiasaan)
        except UserError as galat:
            self.tolak(self._penyaji.sebutan(baris), kolom, teks, galat)
            return
        if nilai != kolom.ambil(baris):
            self.perintah.append(self._penyaji.perintah(baris, nomor, nilai))
            self.sel_terakhir = f"{kolom.nama_langkah()}, {self._penyaji.sebutan(baris)}"

    def tolak(self, baris: str, kolom: Kolom[Any], teks: str, galat: UserError) -> None:
        """Note that a text cannot be used."""
        judul = f"{kolom.kelompok} {kolom.judul}".strip().replace("\n", " ")
        self.keberatan.append(Keberatan(baris, judul, teks, galat.pesan))

    def tulis(self, judul: str, semua: int) -> None:
        """Write all as one step. Raises UserError (then nothing is written)."""
        if self.keberatan:
            raise TakTerpakai(self.keberatan, semua)
        if self.perintah:
            jalankan(self._penyaji.konteks.sesi, judul, self.perintah)
        for baris, nomor in self._disentuh:
            self._penyaji.bersihkan(baris, nomor)

    def catatan(self) -> str | None:
        """A remark on cells passed over."""
        if not self.dilewati:
            return None
        return f"{self.dilewati} sel dilewati karena diisi oleh program atau terkunci."


def satu_baris(kolom: Kolom[Any], teks: str) -> str:
    """The text without the line breaks that a cell of one line cannot show."""
    return teks if kolom.macam == "panjang" or "\n" not in teks else " ".join(teks.split())
