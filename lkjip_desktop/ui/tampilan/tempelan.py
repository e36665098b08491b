"""A block of texts written into the cells of a view as one step, or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView

from lkjip_desktop.domain import angka
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.rapi import kutip
from lkjip_desktop.services.sel import Perintah, jalankan
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.tampilan import blok_sel

if TYPE_CHECKING:
    from lkjip_desktop.ui.model.kisi import ModelKisi
    from lkjip_desktop.ui.model.kolom import Kolom
    from lkjip_desktop.ui.model.pohon import ModelPohon

_CONTOH_TERBANYAK = 3


@dataclass(frozen=True, slots=True)
class _Sel:
    """A cell, and the text for it."""

    indeks: QModelIndex
    teks: str


class Tempelan:
    """Texts for the cells from the top left of the selection on."""

    def __init__(self, kata: str, tampilan: QAbstractItemView, isi: list[list[str]]) -> None:
        self._kata = kata
        self._tampilan = tampilan
        self._isi = isi
        self._model: ModelKisi[Any] | ModelPohon[Any] = tampilan.model()  # type: ignore[assignment]
        self._dilewati = 0
        self._keberatan: list[str] = []

    def tulis(self) -> str | None:
        """Write all. Answers a remark on cells passed over; raises UserError (nothing written)."""
        perintah: list[Perintah] = []
        for kolom, sel in self._per_kolom():
            perintah += self._perintah(kolom, sel)
        if self._keberatan:
            raise self._galat(sum(len(b) for b in self._isi))
        if perintah:
            penyaji = self._model.penyaji
            jalankan(penyaji.konteks.sesi, self._judul(len(perintah)), perintah)
        if self._dilewati:
            return f"{self._dilewati} sel dilewati karena diisi oleh program atau terkunci."
        return None

    def _per_kolom(self) -> list[tuple[int, list[_Sel]]]:
        """The cells column by column; refuses what goes over the edge of the grid."""
        blok = blok_sel.terpilih(self._tampilan)
        baris = self._baris(blok.baris[0])
        tampak = blok_sel.kolom_tampak(self._tampilan)
        kolom = tampak[tampak.index(blok.kolom[0]) :]
        if len(self._isi[0]) > len(kolom):
            raise UserError(
                f"Blok ini {len(self._isi[0])} kolom, tetapi dari sel ini hanya ada {len(kolom)}.",
                "Mulailah dari kolom yang lebih kiri.",
            )
        pasangan = list(zip(baris, self._isi, strict=True))
        return [
            (k, [_Sel(b.siblingAtColumn(k), teks[i]) for b, teks in pasangan])
            for i, k in enumerate(kolom[: len(self._isi[0])])
        ]

    def _baris(self, mulai: QModelIndex) -> list[QModelIndex]:
        baris = [mulai]
        while len(baris) < len(self._isi):
            bawah = blok_sel.baris_bawah(self._tampilan, baris[-1])
            if not bawah.isValid():
                raise UserError(
                    f"Blok ini {len(self._isi)} baris, tetapi dari sel ini hanya ada {len(baris)}.",
                    "Tambahkan baris dahulu (Insert), lalu tempel lagi.",
                )
            baris.append(bawah.siblingAtColumn(mulai.column()))
        return baris

    def _perintah(self, nomor: int, sel: list[_Sel]) -> list[Perintah]:
        kolom: Kolom[Any] = self._model.penyaji.kolom[nomor]
        kebiasaan = None
        if kolom.macam in ("angka", "rupiah"):
            kebiasaan = angka.kebiasaan((s.teks for s in sel), rupiah=kolom.macam == "rupiah")
        hasil: list[Perintah] = []
        for s in sel:
            baris = s.indeks.data(peran.BARIS)
            if not kolom.dapat_diubah(baris):
                self._dilewati += s.teks not in ("", kolom.teks_editor(baris))
                continue
            try:
                nilai = kolom.baca(s.teks, baris, kebiasaan)
            except UserError as galat:
                self._keberatan.append(f"{kolom.judul}: {kutip(s.teks)} ({galat.pesan})")
                continue
            if nilai != kolom.ambil(baris):
                hasil.append(self._model.penyaji.perintah(baris, nomor, nilai))
        return hasil

    def _judul(self, banyak: int) -> str:
        return f"{self._kata} {banyak} sel"

    def _galat(self, semua: int) -> UserError:
        contoh = "; ".join(self._keberatan[:_CONTOH_TERBANYAK])
        lagi = "; …" if len(self._keberatan) > _CONTOH_TERBANYAK else ""
        return UserError(
            f"Tidak ada yang diubah: {len(self._keberatan)} dari {semua} sel tidak dapat dipakai.",
            f"{contoh}{lagi}",
        )
