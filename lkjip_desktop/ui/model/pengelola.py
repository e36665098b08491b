"""What may be done with the rows of a grid: add, delete, move. A tab hands one to its view.

:class:`Pengelola` says nothing may be done; :class:`PengelolaDaftar` serves the usual grid (records
in one list of one parent). A tree makes its own, mostly with the help of :class:`Tempat`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from lkjip_desktop.domain import records as r
from lkjip_desktop.services import sunting
from lkjip_desktop.services.ganda import gandakan
from lkjip_desktop.services.penghapusan import hapus
from lkjip_desktop.ui.model.penyaji import Kunci

if TYPE_CHECKING:
    from lkjip_desktop.services.sel import Perintah
    from lkjip_desktop.ui.konteks import Konteks

B = TypeVar("B")
Laku: TypeAlias = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Tambahan:
    """One kind of row that can be added; ``laku`` does it and answers the key of the new row."""

    label: str
    laku: Callable[[], Kunci | None]
    bawah: bool = False
    """Whether the row goes below the chosen one instead of beside it (Alt+Insert)."""


@dataclass(frozen=True, slots=True)
class Tempat:
    """Where a record stands: in the list ``medan`` of ``induk``, at ``posisi`` of ``banyak``."""

    rekaman: r.Rekaman
    induk: r.Rekaman
    medan: str
    posisi: int
    banyak: int


@dataclass(frozen=True, slots=True)
class Calon(Generic[B]):
    """A record still to be made, for the rows of a pasted block that go over the last one."""

    rekaman: r.Rekaman
    """With what its cells have where the block says nothing."""
    baris: Callable[[Any], B]
    """The row object of such a record."""
    sisip: Callable[[Any], Perintah]
    """What puts the finished record at the end."""


class Pengelola(Generic[B]):
    """Nothing can be done; what a grid allows is overridden."""

    def tambahan(self, baris: B | None) -> Sequence[Tambahan]:
        """What can be added at this row (None: no row); the first is what Insert does."""
        return ()

    def calon(self, contoh: r.Rekaman | None) -> Calon[B] | None:
        """The row after ``contoh`` (None: the first one) for a pasted block that goes over the
        last row; None: such a block is refused."""
        return None

    def tempel_kosong(self, isi: list[list[str]]) -> None:
        """A block is pasted where there is no row yet, and ``calon`` makes none."""

    def dapat_hapus(self, baris: Sequence[B]) -> bool:
        """Whether these rows can be deleted."""
        return False

    def hapus(self, baris: Sequence[B]) -> None:
        """Delete rows as one step."""

    def dapat_pindah(self, baris: B, arah: int) -> bool:
        """Whether the row can go up (-1) or down (1)."""
        return False

    def pindah(self, baris: B, arah: int) -> None:
        """Move the row up or down among its siblings."""

    def penggeser(self, baris: Sequence[B], arah: int) -> Laku | None:
        """What moves several rows up (-1) or down (1) as one step (None: they cannot go there)."""
        return None

    def pemindah(self, baris: B, sasaran: B, sesudah: bool) -> Laku | None:
        """What moves a row before or after another one (None: it cannot go there)."""
        return None

    def ganda(self, baris: B) -> Callable[[], Kunci | None] | None:
        """What puts a copy of the row after it and answers its key (None: it has no copies)."""
        return None


class PengelolaTempat(Pengelola[B]):
    """Deletes and moves rows by the :class:`Tempat` of each; a tree adds ``tambahan``."""

    def __init__(self, konteks: Konteks, sebutan: Callable[[B], str]) -> None:
        self.konteks = konteks
        self.sebutan = sebutan

    def tempat(self, baris: B) -> Tempat | None:
        """Where the row's record stands (None: it cannot be deleted or moved)."""
        raise NotImplementedError

    def dapat_hapus(self, baris: Sequence[B]) -> bool:
        return bool(baris) and all(self.tempat(b) is not None for b in baris)

    def hapus(self, baris: Sequence[B]) -> None:
        tempat = [t for b in baris if (t := self.tempat(b)) is not None]
        kata = self.sebutan(baris[0]) if len(baris) == 1 else f"{len(baris)} baris"
        sesi = self.konteks.sesi
        hasil = self.konteks.lakukan(lambda: hapus(sesi, kata, [t.rekaman for t in tempat]))
        if hasil is not None and hasil.berakibat:
            self.konteks.beri_tahu(hasil.kalimat, "Ctrl+Z mengembalikannya.")

    def dapat_pindah(self, baris: B, arah: int) -> bool:
        t = self.tempat(baris)
        return t is not None and 0 <= t.posisi + arah < t.banyak

    def pindah(self, baris: B, arah: int) -> None:
        t = self.tempat(baris)
        if t is None:
            return
        sesi, ke = self.konteks.sesi, t.posisi + arah
        judul = f"pindahkan {self.sebutan(baris)}"
        self.konteks.lakukan(lambda: sunting.pindah(sesi, judul, t.rekaman, t.induk, t.medan, ke))

    def penggeser(self, baris: Sequence[B], arah: int) -> Laku | None:
        semua = [self.tempat(b) for b in baris]
        tempat = _puncak([t for t in semua if t is not None])
        if None in semua or len({(_kunci(t.induk), t.medan) for t in tempat}) != 1:
            return None
        if not all(0 <= t.posisi + arah < t.banyak for t in tempat):
            return None
        # The foremost goes first, so that each finds the place beside it free of the others.
        urut = sorted(tempat, key=lambda t: -t.posisi * arah)
        pindahan = [sunting.Pindahan(t.rekaman, t.induk, t.medan, t.posisi + arah) for t in urut]
        sesi = self.konteks.sesi
        judul = f"pindahkan {len(tempat)} baris"
        return lambda: self.konteks.lakukan(lambda: sunting.pindah_banyak(sesi, judul, pindahan))

    def pemindah(self, baris: B, sasaran: B, sesudah: bool) -> Laku | None:
        t, s = self.tempat(baris), self.tempat(sasaran)
        if t is None or s is None or t.medan != s.medan or not self.sejenis(baris, sasaran):
            return None
        ke = s.posisi + sesudah
        if (type(t.induk), t.induk.rid) == (type(s.induk), s.induk.rid):
            ke -= t.posisi < ke
            if ke == t.posisi:
                return None
        sesi, judul = self.konteks.sesi, f"pindahkan {self.sebutan(baris)}"
        return lambda: self.konteks.lakukan(
            lambda: sunting.pindah(sesi, judul, t.rekaman, s.induk, s.medan, ke)
        )

    def sejenis(self, satu: B, lain: B) -> bool:
        """Whether both rows may stand in the same list."""
        t, s = self.tempat(satu), self.tempat(lain)
        return t is not None and s is not None and type(t.rekaman) is type(s.rekaman)

    def gandakan(self, baris: B) -> Kunci | None:
        """Put a copy of the row, with all in it, after it; answers the usual key of its row."""
        t = self.tempat(baris)
        if t is None:
            return None
        sesi, judul = self.konteks.sesi, f"gandakan {self.sebutan(baris)}"
        rid = self.konteks.lakukan(lambda: gandakan(sesi, judul, t.rekaman, t.induk, t.medan))
        return None if rid is None else (type(t.rekaman), rid)

    def sisip(
        self, judul: str, induk: r.Rekaman, medan: str, rekaman: r.Rekaman, posisi: int | None
    ) -> Kunci | None:
        """Add a record; answers the usual key of its row, ``(class, rid)``."""
        sesi = self.konteks.sesi
        rid = self.konteks.lakukan(
            lambda: sunting.tambah(sesi, judul, induk, medan, rekaman, posisi)
        )
        return None if rid is None else (type(rekaman), rid)


def _kunci(rekaman: r.Rekaman) -> tuple[type, int]:
    return type(rekaman), rekaman.rid


def _puncak(tempat: Sequence[Tempat]) -> list[Tempat]:
    """Without those that go along with their parents."""
    ada = {_kunci(t.rekaman) for t in tempat}
    return [t for t in tempat if _kunci(t.induk) not in ada]


class PengelolaDaftar(PengelolaTempat[B]):
    """Records in the list ``medan`` of one parent (asked for anew each time)."""

    def __init__(
        self,
        konteks: Konteks,
        *,
        induk: Callable[[], r.Rekaman | None],
        medan: str,
        rekaman: Callable[[B], r.Rekaman],
        baru: Callable[[], r.Rekaman | None],
        sebutan: Callable[[B], str],
        label: str,
        berganda: bool = True,
    ) -> None:
        """``berganda``: whether two rows may say the same, so that a row can be duplicated."""
        super().__init__(konteks, sebutan)
        self._berganda = berganda
        self._induk = induk
        self._medan = medan
        self._rekaman = rekaman
        self._baru = baru
        self._label = label

    def tempat(self, baris: B) -> Tempat | None:
        induk, rekaman = self._induk(), self._rekaman(baris)
        if induk is None:
            return None
        rids = [x.rid for x in getattr(induk, self._medan) or ()]
        if rekaman.rid not in rids:
            return None
        return Tempat(rekaman, induk, self._medan, rids.index(rekaman.rid), len(rids))

    def tambahan(self, baris: B | None) -> Sequence[Tambahan]:
        if self._induk() is None:
            return ()
        return (Tambahan(self._label, lambda: self._tambah(baris)),)

    def ganda(self, baris: B) -> Callable[[], Kunci | None] | None:
        return partial(self.gandakan, baris) if self._berganda and self.tempat(baris) else None

    def _tambah(self, baris: B | None) -> Kunci | None:
        induk, baru = self._induk(), self._baru()
        if induk is None or baru is None:
            return None
        t = None if baris is None else self.tempat(baris)
        judul = self._label[:1].lower() + self._label[1:]
        return self.sisip(judul, induk, self._medan, baru, None if t is None else t.posisi + 1)
