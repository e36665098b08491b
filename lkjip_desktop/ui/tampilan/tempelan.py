"""A block of texts written into the cells of a view as one step, or not at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView

from lkjip_desktop.domain import angka
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka.bacaan import Kebiasaan
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.periksa_medan import periksa_medan
from lkjip_desktop.domain.rapi import kutip
from lkjip_desktop.services.sel import Perintah, jalankan
from lkjip_desktop.services.sunting import Ubahan
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.model.pengelola import Calon, Pengelola
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
    """Texts for the cells from the top left of the selection on.

    A block that goes over the last row adds rows where ``pengelola`` knows how.
    """

    def __init__(
        self,
        kata: str,
        tampilan: QAbstractItemView,
        isi: list[list[str]],
        pengelola: Pengelola[Any] | None = None,
    ) -> None:
        self._kata = kata
        self._tampilan = tampilan
        self._isi = isi
        self._pengelola = pengelola or Pengelola()
        self._model: ModelKisi[Any] | ModelPohon[Any] = tampilan.model()  # type: ignore[assignment]
        self._dilewati = 0
        self._keberatan: list[str] = []

    def tulis(self) -> str | None:
        """Write all. Answers a remark on cells passed over; raises UserError (nothing written)."""
        blok = blok_sel.terpilih(self._tampilan)
        kolom = self._kolom(blok)
        baris = self._baris(blok)
        perintah: list[Perintah] = []
        kebiasaan: dict[int, Kebiasaan | None] = {}
        for i, k in enumerate(kolom):
            kebiasaan[k] = self._kebiasaan(k, [b[i] for b in self._isi])
            sel = [
                _Sel(b.siblingAtColumn(k), teks[i])
                for b, teks in zip(baris, self._isi, strict=False)
            ]
            perintah += self._perintah(k, sel, kebiasaan[k])
        sel_lama = len(perintah)
        perintah += self._baris_baru(kolom, kebiasaan, len(baris))
        if self._keberatan:
            raise self._galat(sum(len(b) for b in self._isi))
        if perintah:
            penyaji = self._model.penyaji
            baru = len(perintah) - sel_lama
            jalankan(penyaji.konteks.sesi, self._judul(sel_lama, baru), perintah)
        if self._dilewati:
            return f"{self._dilewati} sel dilewati karena diisi oleh program atau terkunci."
        return None

    # where to ---------------------------------------------------------------------------------

    def _kolom(self, blok: blok_sel.Blok) -> list[int]:
        """The columns; refuses what goes over the right edge of the grid."""
        tampak = blok_sel.kolom_tampak(self._tampilan)
        kolom = tampak[tampak.index(blok.kolom[0]) :] if blok.kolom else tampak
        if len(self._isi[0]) > len(kolom):
            raise UserError(
                f"Blok ini {len(self._isi[0])} kolom, tetapi dari sel ini hanya ada {len(kolom)}.",
                "Mulailah dari kolom yang lebih kiri.",
            )
        return kolom[: len(self._isi[0])]

    def _baris(self, blok: blok_sel.Blok) -> list[QModelIndex]:
        """The rows that are there already; refuses what goes over the last one, if none can be
        added."""
        if not blok.baris:
            return []
        baris = [blok.baris[0].siblingAtColumn(blok.kolom[0])]
        while len(baris) < len(self._isi):
            bawah = blok_sel.baris_bawah(self._tampilan, baris[-1])
            if not bawah.isValid():
                break
            baris.append(bawah.siblingAtColumn(blok.kolom[0]))
        if len(baris) < len(self._isi) and self._pengelola.calon(None) is None:
            raise UserError(
                f"Blok ini {len(self._isi)} baris, tetapi dari sel ini hanya ada {len(baris)}.",
                "Tambahkan baris dahulu (Insert), lalu tempel lagi.",
            )
        return baris

    # what to write ----------------------------------------------------------------------------

    def _kebiasaan(self, nomor: int, teks: list[str]) -> Kebiasaan | None:
        kolom: Kolom[Any] = self._model.penyaji.kolom[nomor]
        if kolom.macam not in ("angka", "rupiah"):
            return None
        return angka.kebiasaan(teks, rupiah=kolom.macam == "rupiah")

    def _perintah(self, nomor: int, sel: list[_Sel], kebiasaan: Kebiasaan | None) -> list[Perintah]:
        kolom: Kolom[Any] = self._model.penyaji.kolom[nomor]
        hasil: list[Perintah] = []
        for s in sel:
            baris = s.indeks.data(peran.BARIS)
            if not kolom.dapat_diubah(baris):
                self._dilewati += s.teks not in ("", kolom.teks_editor(baris))
                continue
            try:
                nilai = kolom.baca(s.teks, baris, kebiasaan)
            except UserError as galat:
                self._tolak(kolom, s.teks, galat)
                continue
            if nilai != kolom.ambil(baris):
                hasil.append(self._model.penyaji.perintah(baris, nomor, nilai))
        return hasil

    def _baris_baru(
        self, kolom: list[int], kebiasaan: dict[int, Kebiasaan | None], mulai: int
    ) -> list[Perintah]:
        """What adds the rows of the block from ``mulai`` on."""
        contoh = self._rekaman_terakhir()
        hasil: list[Perintah] = []
        for teks in self._isi[mulai:]:
            calon = self._pengelola.calon(contoh)
            assert calon is not None
            contoh = self._isi_calon(calon, list(zip(kolom, teks, strict=True)), kebiasaan)
            hasil.append(calon.sisip(contoh))
        return hasil

    def _isi_calon(
        self,
        calon: Calon[Any],
        sel: list[tuple[int, str]],
        kebiasaan: dict[int, Kebiasaan | None],
    ) -> r.Rekaman:
        """The new record with what the cells of its row say, from left to right."""
        rekaman = calon.rekaman
        for nomor, teks in sel:
            kolom: Kolom[Any] = self._model.penyaji.kolom[nomor]
            baris = calon.baris(rekaman)
            if not teks:
                continue
            if kolom.tulis is None or not kolom.boleh(baris):
                self._dilewati += 1
                continue
            try:
                ubahan = kolom.tulis(baris, kolom.baca(teks, baris, kebiasaan[nomor]))
                assert isinstance(ubahan, Ubahan)
                for medan, nilai in ubahan.isi.items():
                    periksa_medan(ubahan.jenis, medan, nilai)
            except UserError as galat:
                self._tolak(kolom, teks, galat)
            else:
                rekaman = replace(rekaman, **ubahan.isi)
        return rekaman

    def _rekaman_terakhir(self) -> r.Rekaman | None:
        """The record of the last row, where the grid has one."""
        akhir = blok_sel.baris_terakhir(self._tampilan)
        kunci = self._model.penyaji.kunci(akhir.data(peran.BARIS)) if akhir.isValid() else None
        if not isinstance(kunci, tuple):
            return None
        return self._model.penyaji.konteks.sesi.rekaman(kunci[0], kunci[1])

    # words ------------------------------------------------------------------------------------

    def _tolak(self, kolom: Kolom[Any], teks: str, galat: UserError) -> None:
        self._keberatan.append(f"{kolom.judul}: {kutip(teks)} ({galat.pesan})")

    def _judul(self, sel: int, baris: int) -> str:
        bagian = [f"{sel} sel"] if sel or not baris else []
        bagian += [f"{baris} baris baru"] if baris else []
        return f"{self._kata} {', '.join(bagian)}"

    def _galat(self, semua: int) -> UserError:
        contoh = "; ".join(self._keberatan[:_CONTOH_TERBANYAK])
        lagi = "; …" if len(self._keberatan) > _CONTOH_TERBANYAK else ""
        return UserError(
            f"Tidak ada yang diubah: {len(self._keberatan)} dari {semua} sel tidak dapat dipakai.",
            f"{contoh}{lagi}",
        )
