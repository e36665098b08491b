"""A block of texts written into the cells of a view as one step, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka.bacaan import Kebiasaan, TandaDesimal
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.periksa_medan import periksa_medan
from lkjip_desktop.services.sunting import Ubahan
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.model.pengelola import Calon, Pengelola
from lkjip_desktop.ui.tampilan import blok_sel, gerak
from lkjip_desktop.ui.tampilan.keraguan import KolomRagu, kebiasaan_kolom, yang_ragu
from lkjip_desktop.ui.tampilan.tulisan import Tulisan, satu_baris

if TYPE_CHECKING:
    from lkjip_desktop.ui.model.kolom import Kolom
    from lkjip_desktop.ui.model.penyaji import Penyaji

Penanya = Callable[[Sequence[KolomRagu]], Sequence[TandaDesimal] | None]
"""Asks for the decimal mark of each column (None: the user thinks better of it)."""


@dataclass(frozen=True, slots=True)
class Sumber:
    """Where a block comes from."""

    kata: str
    """What is done with it, for the words of the step."""
    isi: list[list[str]]
    sendiri: bool = True
    """Whether this program wrote the figures, so that none can be read in two ways."""
    tanya: Penanya | None = None
    pilih: bool = False
    """Whether the written block is selected afterwards."""


class Tempelan:
    """Texts for the cells from the top left of the selection on.

    A block that goes over the last row adds rows where ``pengelola`` knows how.
    """

    def __init__(
        self,
        tampilan: QAbstractItemView,
        sumber: Sumber,
        pengelola: Pengelola[Any] | None = None,
    ) -> None:
        self._tampilan = tampilan
        self._sumber = sumber
        self._isi = sumber.isi
        self._pengelola = pengelola or Pengelola()
        model: Any = tampilan.model()
        self._penyaji: Penyaji[Any] = model.penyaji
        self._tulisan = Tulisan(self._penyaji)

    def tulis(self) -> str | None:
        """Write all. Answers a remark on cells passed over; raises UserError (nothing written)."""
        blok = blok_sel.terpilih(self._tampilan)
        kolom = self._kolom(blok)
        indeks = self._baris(blok)
        baris = [i.data(peran.BARIS) for i in indeks]
        kebiasaan = self._kebiasaan(kolom, baris)
        if kebiasaan is None:
            return None
        for b, teks in zip(baris, self._isi, strict=False):
            for k, satu in zip(kolom, teks, strict=True):
                self._tulisan.sel(b, k, satu, kebiasaan[k])
        lama = len(self._tulisan.perintah)
        self._baris_baru(kolom, kebiasaan, len(baris))
        judul = self._judul(lama, len(self._tulisan.perintah) - lama)
        sudut = [QPersistentModelIndex(i) for i in (indeks[:1] + indeks[-1:])]
        self._tulisan.tulis(judul, sum(len(b) for b in self._isi))
        if self._sumber.pilih:
            self._pilih(sudut, kolom)
        return self._tulisan.catatan()

    def _pilih(self, sudut: list[QPersistentModelIndex], kolom: list[int]) -> None:
        """Select what was written, as far as its rows are still there."""
        model = self._tampilan.model()
        ada = [model.index(s.row(), 0, s.parent()) for s in sudut if s.isValid()]
        if len(ada) == 2:
            akhir = ada[1].siblingAtColumn(kolom[-1])
            gerak.perluas(self._tampilan, akhir, ada[0].siblingAtColumn(kolom[0]))

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
        baris = [blok.baris[0]]
        while len(baris) < len(self._isi):
            bawah = blok_sel.baris_bawah(self._tampilan, baris[-1])
            if not bawah.isValid():
                break
            baris.append(bawah.siblingAtColumn(0))
        if len(baris) < len(self._isi) and self._pengelola.calon(None) is None:
            raise UserError(
                f"Blok ini {len(self._isi)} baris, tetapi dari sel ini hanya ada {len(baris)}.",
                "Tambahkan baris dahulu (Insert), lalu tempel lagi."
                if self._pengelola.tambahan(blok.baris[0].data(peran.BARIS))
                else "Mulailah dari baris yang lebih atas, atau salin blok yang lebih pendek.",
            )
        return baris

    # how figures are read ---------------------------------------------------------------------

    def _kebiasaan(
        self, kolom: list[int], baris: list[Any]
    ) -> Mapping[int, Kebiasaan | None] | None:
        """The habit of each column, asked for where it is in doubt (None: do nothing)."""
        hasil: dict[int, Kebiasaan | None] = {}
        ragu: dict[int, KolomRagu] = {}
        for i, nomor in enumerate(kolom):
            k: Kolom[Any] = self._penyaji.kolom[nomor]
            teks = [b[i] for b in self._isi]
            kini = hasil[nomor] = kebiasaan_kolom(k, teks, sendiri=self._sumber.sendiri)
            satu = yang_ragu(k, self._bersebutan(baris, teks), kini)
            if satu is not None:
                ragu[nomor] = satu
        if not ragu or self._sumber.tanya is None:
            return hasil
        jawaban = self._sumber.tanya(list(ragu.values()))
        if jawaban is None:
            return None
        for nomor, tanda in zip(ragu, jawaban, strict=True):
            hasil[nomor] = Kebiasaan(tanda)
        return hasil

    def _bersebutan(self, baris: list[Any], teks: list[str]) -> list[tuple[Any, str, str]]:
        """Row objects, their names, and the texts for one column. Rows still to be made are
        numbered."""
        hasil = [(b, self._penyaji.sebutan(b), t) for b, t in zip(baris, teks, strict=False)]
        calon = self._pengelola.calon(None) if len(teks) > len(baris) else None
        if calon is not None:
            contoh = calon.baris(calon.rekaman)
            mulai = len(baris)
            hasil += [(contoh, _sebutan_baru(n), t) for n, t in enumerate(teks[mulai:], 1)]
        return hasil

    # new rows ---------------------------------------------------------------------------------

    def _baris_baru(
        self, kolom: list[int], kebiasaan: Mapping[int, Kebiasaan | None], mulai: int
    ) -> None:
        """What adds the rows of the block from ``mulai`` on."""
        contoh = self._rekaman_terakhir()
        for nomor, teks in enumerate(self._isi[mulai:], 1):
            calon = self._pengelola.calon(contoh)
            assert calon is not None
            sel = list(zip(kolom, teks, strict=True))
            contoh = self._isi_calon(_sebutan_baru(nomor), calon, sel, kebiasaan)
            self._tulisan.perintah.append(calon.sisip(contoh))

    def _isi_calon(
        self,
        sebutan: str,
        calon: Calon[Any],
        sel: list[tuple[int, str]],
        kebiasaan: Mapping[int, Kebiasaan | None],
    ) -> r.Rekaman:
        """The new record with what the cells of its row say, from left to right."""
        rekaman = calon.rekaman
        for nomor, teks in sel:
            kolom: Kolom[Any] = self._penyaji.kolom[nomor]
            baris = calon.baris(rekaman)
            if not teks:
                continue
            if kolom.tulis is None or not kolom.boleh(baris):
                self._tulisan.dilewati += 1
                continue
            try:
                nilai = kolom.baca(satu_baris(kolom, teks), baris, kebiasaan[nomor])
                ubahan = kolom.tulis(baris, nilai)
                assert isinstance(ubahan, Ubahan)
                for medan, isi in ubahan.isi.items():
                    periksa_medan(ubahan.jenis, medan, isi)
            except UserError as galat:
                self._tulisan.tolak(sebutan, kolom, teks, galat)
            else:
                rekaman = replace(rekaman, **ubahan.isi)
        return rekaman

    def _rekaman_terakhir(self) -> r.Rekaman | None:
        """The record of the last row, where the grid has one."""
        akhir = blok_sel.baris_terakhir(self._tampilan)
        kunci = self._penyaji.kunci(akhir.data(peran.BARIS)) if akhir.isValid() else None
        if not isinstance(kunci, tuple):
            return None
        return self._penyaji.konteks.sesi.rekaman(kunci[0], kunci[1])

    def _judul(self, sel: int, baris: int) -> str:
        if sel == 1 and not baris:
            return f"{self._sumber.kata} {self._tulisan.sel_terakhir}"
        bagian = [f"{sel} sel"] if sel or not baris else []
        bagian += [f"{baris} baris baru"] if baris else []
        return f"{self._sumber.kata} {', '.join(bagian)}, {self._tampilan.accessibleName()}"


def _sebutan_baru(nomor: int) -> str:
    return f"baris baru {nomor}"
