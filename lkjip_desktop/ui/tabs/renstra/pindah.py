"""Moving rows of the Renstra's tree also to another parent: with the keys past the last of the
siblings, by dragging, or by the menu."""

from __future__ import annotations

from lkjip_desktop.domain import records as r
from lkjip_desktop.services import renstra as layanan
from lkjip_desktop.ui.model.pengelola import Laku, PengelolaTempat
from lkjip_desktop.ui.tabs.renstra.baris import Baris, Induk


def induk_mungkin(baris: Baris) -> list[r.Tujuan | r.Sasaran]:
    """Where the row may stand, in tree order: an indikator under any tujuan or sasaran, a sasaran
    under any tujuan."""
    if isinstance(baris.butir, r.Tujuan):
        return []
    hasil: list[r.Tujuan | r.Sasaran] = []
    for tujuan in baris.renstra.tujuan:
        hasil.append(tujuan)
        if baris.indikator is not None:
            hasil += tujuan.sasaran or ()
    return hasil


def _sama(satu: Induk, lain: Induk) -> bool:
    return type(satu) is type(lain) and satu.rid == lain.rid


def medan(butir: r.Rekaman) -> str:
    """The list of its parent in which a record of the tree stands."""
    return {r.Tujuan: "tujuan", r.Sasaran: "sasaran"}.get(type(butir), "indikator")


class PengelolaPindah(PengelolaTempat[Baris]):
    """A row goes past the last of its siblings into the next parent, and where it is dropped."""

    def dapat_pindah(self, baris: Baris, arah: int) -> bool:
        return super().dapat_pindah(baris, arah) or self._tetangga(baris, arah) is not None

    def pindah(self, baris: Baris, arah: int) -> None:
        butir, induk = baris.butir, self._tetangga(baris, arah)
        if super().dapat_pindah(baris, arah) or induk is None or isinstance(butir, r.Tujuan):
            super().pindah(baris, arah)
            return
        sesi, posisi = self.konteks.sesi, 0 if arah > 0 else None
        self.konteks.lakukan(lambda: layanan.pindah_ke(sesi, butir, induk, posisi))

    @staticmethod
    def _tetangga(baris: Baris, arah: int) -> r.Tujuan | r.Sasaran | None:
        """The parent before or after the row's own."""
        semua = induk_mungkin(baris)
        nomor = next((i for i, x in enumerate(semua) if _sama(x, baris.induk)), None)
        if nomor is None or not 0 <= nomor + arah < len(semua):
            return None
        return semua[nomor + arah]

    def pemindah(self, baris: Baris, sasaran: Baris, sesudah: bool) -> Laku | None:
        """Beside a row of the same kind; over one that may hold it, where the line shows: after its
        branch as its last, before it as the last of what stands before."""
        butir = baris.butir
        if isinstance(butir, r.Tujuan):
            return super().pemindah(baris, sasaran, sesudah)
        tempat = _tempat(baris, sasaran, sesudah)
        if tempat is None:
            return None
        induk, posisi = tempat
        if _sama(induk, baris.induk):
            posisi -= baris.posisi < posisi
            if posisi == baris.posisi:
                return None
        sesi = self.konteks.sesi
        return lambda: self.konteks.lakukan(lambda: layanan.pindah_ke(sesi, butir, induk, posisi))


def _tempat(baris: Baris, sasaran: Baris, sesudah: bool) -> tuple[r.Tujuan | r.Sasaran, int] | None:
    """The parent, and the place among what it has now."""
    if type(baris.butir) is type(sasaran.butir):
        assert not isinstance(sasaran.induk, r.Renstra)
        return sasaran.induk, sasaran.posisi + sesudah
    semua = induk_mungkin(baris)
    nomor = next((i for i, x in enumerate(semua) if x is sasaran.butir), None)
    if nomor is None or (not sesudah and nomor == 0):
        return None
    induk = semua[nomor if sesudah else nomor - 1]
    return induk, len(getattr(induk, medan(baris.butir)) or ())
