"""What both models share: how a cell of a row object answers to Qt, and how it is written.

A text that cannot be read (or that the file refuses) stays in its cell, marked with the reason;
nothing is written. The mark goes when the cell is written, cleared, or its value changes.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QFont

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import gaya, peran
from lkjip_desktop.ui.model.kolom import Kolom
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.tanda import Rekaman, TandaSel
from lkjip_desktop.ui.petunjuk import petunjuk_polos

if TYPE_CHECKING:
    from lkjip_desktop.services.sel import Perintah
    from lkjip_desktop.ui.konteks import Konteks

B = TypeVar("B")
Kunci: TypeAlias = Hashable
"""What tells a row from others and stays the same over changes, such as ``(class, rid)``."""

_TEBAL = QFont()
_TEBAL.setBold(True)


@dataclass(frozen=True, slots=True)
class Salah:
    """A typed text that could not be used, and why."""

    teks: str
    alasan: str


class Lukisan(NamedTuple):
    """What is painted of a cell."""

    teks: str
    perataan: Qt.AlignmentFlag
    latar: QBrush | None
    tinta: QBrush | None
    huruf: QFont | None
    centang: Qt.CheckState | None
    """The state of its box (None: it has none)."""
    tanda: TandaSel | None
    """Its mark of findings."""


class Penyaji(Generic[B]):
    """Cells of row objects under a list of columns."""

    def __init__(
        self,
        konteks: Konteks,
        kolom: Sequence[Kolom[B]],
        kunci: Callable[[B], Kunci],
        sebutan: Callable[[B], str],
    ) -> None:
        self.konteks = konteks
        self.kolom = tuple(kolom)
        self.kunci = kunci
        self.sebutan = sebutan
        """How a row is called in the words of a step ("ubah pagu murni, 1.01.02")."""
        self.salah: dict[tuple[Kunci, str], Salah] = {}

    # showing ----------------------------------------------------------------------------------

    def data(self, baris: B, nomor: int, role: int) -> Any:
        """What a cell answers for a role."""
        jawab = _JAWABAN.get(role)
        return None if jawab is None else jawab(self, baris, nomor, self.kolom[nomor])

    def judul(self, nomor: int, role: int) -> Any:
        """What the heading of a column answers for a role."""
        kolom = self.kolom[nomor]
        if role == peran.TAMPIL:
            return f"{kolom.kelompok}\n{kolom.judul}" if kolom.kelompok else kolom.judul
        if role == peran.RATA:
            return peran.PERATAAN[kolom.perataan]
        if role == peran.TIP:
            dihitung = "" if kolom.tulis else "Dihitung oleh program."
            kata = " ".join(t for t in (kolom.petunjuk, dihitung) if t)
            return petunjuk_polos(kata or kolom.judul)
        if role == peran.AKSES:
            return f"{kolom.kelompok} {kolom.judul}".strip()
        return None

    def bendera(self, baris: B, nomor: int) -> Qt.ItemFlag:
        """Whether a cell can be edited or ticked."""
        kolom = self.kolom[nomor]
        if self.konteks.hanya_baca or not kolom.dapat_diubah(baris):
            return peran.BENDERA_BACA
        return peran.BENDERA_CENTANG if kolom.macam == "ya_tidak" else peran.BENDERA_UBAH

    def _salah(self, baris: B, kolom: Kolom[B]) -> Salah | None:
        return self.salah.get((self.kunci(baris), kolom.id)) if self.salah else None

    def _teks(self, baris: B, kolom: Kolom[B]) -> str:
        salah = self._salah(baris, kolom)
        teks = f"! {salah.teks}" if salah else kolom.teks(baris)
        # A row that does not grow shows the beginning of all paragraphs, not the middle ones.
        return teks if kolom.bungkus or "\n" not in teks else " ".join(teks.split())

    def _teks_editor(self, baris: B, kolom: Kolom[B]) -> str:
        salah = self._salah(baris, kolom)
        return salah.teks if salah else kolom.teks_editor(baris)

    def _nada(self, baris: B, kolom: Kolom[B]) -> NadaSel | None:
        return NadaSel.SALAH if self._salah(baris, kolom) else kolom.nada(baris)

    def _latar(self, baris: B, kolom: Kolom[B], nada: NadaSel | None) -> QBrush | None:
        if nada is not None:
            return gaya.latar(nada)
        return None if kolom.dapat_diubah(baris) else gaya.latar_hitungan()

    def _tinta(self, nada: NadaSel | None) -> QBrush | None:
        return None if nada is None else gaya.tinta(nada)

    def _huruf(self, baris: B, kolom: Kolom[B]) -> Any:
        return _TEBAL if kolom.tebal(baris) else None

    def _alasan_salah(self, baris: B, kolom: Kolom[B]) -> str | None:
        salah = self._salah(baris, kolom)
        return salah.alasan if salah else None

    def _lukisan(self, baris: B, nomor: int, kolom: Kolom[B]) -> Lukisan:
        """All that is painted: each question that Qt asks by itself would cost as much as this."""
        nada = self._nada(baris, kolom)
        return Lukisan(
            self._teks(baris, kolom),
            peran.BENDERA_PERATAAN[kolom.perataan],
            self._latar(baris, kolom, nada),
            self._tinta(nada),
            self._huruf(baris, kolom),
            self._centang(baris, kolom),
            self._tanda(baris, nomor),
        )

    def _centang(self, baris: B, kolom: Kolom[B]) -> Any:
        if kolom.macam != "ya_tidak":
            return None
        nilai = kolom.ambil(baris)
        if nilai is None and not kolom.boleh(baris):
            return None
        return peran.CENTANG_YA if nilai else peran.CENTANG_TIDAK

    def _tanda(self, baris: B, nomor: int) -> TandaSel | None:
        """The mark of a cell; the first one of a row has those of the whole row."""
        tanda = self.konteks.pemeriksa.tanda
        if not tanda:
            return None
        if nomor == 0:
            return tanda.baris(self._rekaman(baris))
        letak = self.kolom[nomor].letak(baris)
        return None if letak is None else tanda.sel(letak)

    def _rekaman(self, baris: B) -> Iterator[Rekaman]:
        """The records that a row shows."""
        kunci = self.kunci(baris)
        if isinstance(kunci, tuple) and isinstance(kunci[0], type):
            yield kunci[0], kunci[1]
        for kolom in self.kolom:
            letak = kolom.letak(baris)
            if letak is not None:
                yield letak.jenis, letak.pengenal

    def _petunjuk(self, baris: B, kolom: Kolom[B], tanda: TandaSel | None) -> str | None:
        salah = self._salah(baris, kolom)
        if salah:
            return f"“{salah.teks}” belum tersimpan. {salah.alasan}"
        biasa = kolom.alasan(baris) or kolom.teks(baris)
        return "\n".join(t for t in (biasa, tanda.pesan if tanda else "") if t) or None

    def _teks_akses(self, baris: B, kolom: Kolom[B], tanda: TandaSel | None) -> str:
        isi = kolom.teks_editor(baris) if kolom.macam == "ya_tidak" else self._teks(baris, kolom)
        temuan = f". {tanda.pesan}" if tanda else ""
        return f"{kolom.kelompok} {kolom.judul}: {isi or 'kosong'}{temuan}".strip()

    # writing ----------------------------------------------------------------------------------

    def tulis_teks(self, baris: B, nomor: int, teks: str) -> bool:
        """Read and write what was typed; else mark the cell. Whether it was written."""
        kolom = self.kolom[nomor]
        if not self._salah(baris, kolom) and teks == kolom.teks_editor(baris):
            return True
        try:
            nilai = kolom.baca(teks, baris, None)
            self._tulis(baris, kolom, nilai)
        except UserError as galat:
            self._tandai(baris, kolom, teks, galat)
            return False
        return True

    def tulis_nilai(self, baris: B, nomor: int, nilai: Any) -> bool:
        """Write a value (of a choice or a tick). Whether it was written."""
        kolom = self.kolom[nomor]
        try:
            self._tulis(baris, kolom, nilai)
        except UserError as galat:
            self.konteks.beri_tahu_galat(galat)
            return False
        return True

    def perintah(self, baris: B, nomor: int, nilai: Any) -> Perintah:
        """What writes a value, to be done with others as one step."""
        kolom = self.kolom[nomor]
        assert kolom.tulis is not None
        return kolom.tulis(baris, nilai)

    def bersihkan(self, baris: B, nomor: int) -> bool:
        """Take the mark of a cell away. Whether there was one."""
        return self.salah.pop((self.kunci(baris), self.kolom[nomor].id), None) is not None

    def lupakan_salah(self, ada: set[Kunci]) -> None:
        """Drop the marks of rows that are no more."""
        for tempat in [t for t in self.salah if t[0] not in ada]:
            del self.salah[tempat]

    def nilai(self, baris: B) -> tuple[Any, ...]:
        """All values of a row, to see what changed."""
        return tuple([k.ambil(baris) for k in self.kolom])

    def beda(self, kunci: Kunci, lama: tuple[Any, ...], baru: tuple[Any, ...]) -> tuple[int, int]:
        """First and last column whose value changed, or (-1, -1); marks there are dropped."""
        if lama == baru:
            return -1, -1
        berubah = [i for i, (a, b) in enumerate(zip(lama, baru, strict=True)) if a != b]
        for i in berubah:
            self.salah.pop((kunci, self.kolom[i].id), None)
        return berubah[0], berubah[-1]

    def _tulis(self, baris: B, kolom: Kolom[B], nilai: Any) -> None:
        from lkjip_desktop.services.sel import jalankan

        assert kolom.tulis is not None
        if nilai != kolom.ambil(baris):
            judul = f"ubah {kolom.nama_langkah()}, {self.sebutan(baris)}"
            jalankan(self.konteks.sesi, judul, [kolom.tulis(baris, nilai)])
        self.salah.pop((self.kunci(baris), kolom.id), None)
        self.konteks.pemberitahuan.emit(None)

    def _tandai(self, baris: B, kolom: Kolom[B], teks: str, galat: UserError) -> None:
        self.salah[self.kunci(baris), kolom.id] = Salah(teks, str(galat))
        self.konteks.beri_tahu_galat(galat)


_P: TypeAlias = Penyaji[Any]
_JAWABAN: dict[int, Callable[[_P, Any, int, Kolom[Any]], Any]] = {
    peran.TAMPIL: lambda p, b, _, k: p._teks(b, k),
    peran.RATA: lambda p, b, _, k: peran.PERATAAN[k.perataan],
    peran.LATAR: lambda p, b, _, k: p._latar(b, k, p._nada(b, k)),
    peran.TINTA: lambda p, b, _, k: p._tinta(p._nada(b, k)),
    peran.HURUF: lambda p, b, _, k: p._huruf(b, k),
    peran.CENTANG: lambda p, b, _, k: p._centang(b, k),
    peran.LUKISAN: lambda p, b, n, k: p._lukisan(b, n, k),
    peran.SUNTING: lambda p, b, _, k: p._teks_editor(b, k),
    peran.TIP: lambda p, b, n, k: p._petunjuk(b, k, p._tanda(b, n)),
    peran.TANDA: lambda p, b, n, _: p._tanda(b, n),
    peran.AKSES: lambda p, b, n, k: p._teks_akses(b, k, p._tanda(b, n)),
    peran.NILAI: lambda _, b, __, k: k.ambil(b),
    peran.BARIS: lambda _, b, __, ___: b,
    peran.KOLOM: lambda _, __, ___, k: k,
    peran.SALAH: lambda p, b, _, k: p._alasan_salah(b, k),
}
"""What answers for a role; asked often for each painted cell, so looked up, not searched."""
