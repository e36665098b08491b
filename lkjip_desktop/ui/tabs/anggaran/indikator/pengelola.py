"""What may be done with the rows of the page: adding, copying, moving, deleting indikator."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from lkjip_desktop.domain import records as r
from lkjip_desktop.services import renstra as layanan
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model.pengelola import PengelolaTempat, Tambahan, Tempat
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tabs.anggaran.indikator.baris import Baris, sebutan


class PengelolaIndikator(PengelolaTempat[Baris]):
    """Indikator come and go; the nodes are those of the first page."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks, sebutan)

    def tempat(self, baris: Baris) -> Tempat | None:
        if baris.indikator is None:
            return None
        banyak = len(baris.simpul.indikator or ())
        return Tempat(baris.indikator, baris.simpul, "indikator", baris.posisi, banyak)

    def hapus(self, baris: Sequence[Baris]) -> None:
        sesi = self.konteks.sesi
        indikator = [b.indikator for b in baris if b.indikator is not None]
        kata = self.konteks.lakukan(lambda: layanan.hapus(sesi, indikator))
        if kata:
            self.konteks.beri_tahu(kata, "Ctrl+Z mengembalikannya.")

    def tambahan(self, baris: Baris | None) -> Sequence[Tambahan]:
        if baris is None:
            return ()
        di_bawah = baris.indikator is None
        label = f"Tambah indikator{' di bawahnya' if di_bawah else ''}"
        return (Tambahan(label, partial(self.tambah, baris), di_bawah),)

    def ganda(self, baris: Baris) -> Callable[[], Kunci | None] | None:
        return None if baris.indikator is None else partial(self.gandakan, baris)

    def tambah(self, baris: Baris) -> Kunci | None:
        """Add an indikator after the row, or at the end of the node's; answers its key."""
        sesi, simpul = self.konteks.sesi, baris.simpul
        posisi = None if baris.indikator is None else baris.posisi + 1
        return _kunci(self.konteks.lakukan(lambda: layanan.tambah_indikator(sesi, simpul, posisi)))

    def pindahkan(self, baris: Sequence[Baris], simpul: r.Anggaran) -> None:
        """Move indikator to the end of another node's."""
        sesi = self.konteks.sesi
        indikator = [b.indikator for b in baris if b.indikator is not None]
        self.konteks.lakukan(lambda: layanan.pindah_indikator(sesi, indikator, simpul))


def _kunci(rid: int | None) -> Kunci | None:
    return None if rid is None else (r.Indikator, rid)
