"""What the program remembers about the window: declared once, typed, with defaults.

The only place that touches QSettings. Values are kept as JSON text, so that they come back with
the type that they had.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QSettings

T = TypeVar("T", str, int, bool, list[str], dict[str, int])

TERBANYAK_TERBARU = 8


class _Butir(Generic[T]):
    """One setting; unreadable text in the store gives the default."""

    bawaan: T

    def __init__(self, kunci: str, bawaan: T) -> None:
        self.kunci = kunci
        self.bawaan = bawaan

    @overload
    def __get__(self, pemilik: None, kelas: type) -> _Butir[T]: ...
    @overload
    def __get__(self, pemilik: Setelan, kelas: type) -> T: ...
    def __get__(self, pemilik: Setelan | None, kelas: type) -> T | _Butir[T]:
        if pemilik is None:
            return self
        nilai: T = pemilik.baca(self.kunci)
        return nilai if type(nilai) is type(self.bawaan) else self.bawaan

    def __set__(self, pemilik: Setelan, nilai: T) -> None:
        pemilik.tulis(self.kunci, nilai)


class Setelan:
    """The settings; ``Setelan(QSettings(jalur, IniFormat))`` keeps them elsewhere (tests)."""

    geometri = _Butir("jendela/geometri", "")
    tab = _Butir("jendela/tab", 0)
    perbesar = _Butir("jendela/perbesar", 100)
    tema = _Butir("jendela/tema", "sistem")
    pratinjau = _Butir("lkjip/pratinjau", True)
    berkas_terbaru = _Butir("berkas/terbaru", list[str]())
    folder_terakhir = _Butir("berkas/folder", "")
    tahun_terakhir = _Butir("berkas/tahun", dict[str, int]())

    def __init__(self, simpanan: QSettings | None = None) -> None:
        self._simpanan = simpanan or QSettings(
            QSettings.Format.IniFormat,
            QSettings.Scope.UserScope,
            "lkjip_desktop",
            "lkjip_desktop",
        )

    def baca(self, kunci: str) -> Any:
        """The stored value, or None."""
        teks = self._simpanan.value(kunci)
        if not isinstance(teks, str):
            return None
        # Here, so that a first start does not wait for it.
        import json

        try:
            return json.loads(teks)
        except ValueError:
            return None

    def tulis(self, kunci: str, nilai: object) -> None:
        """Store a value."""
        import json

        self._simpanan.setValue(kunci, json.dumps(nilai))

    def lebar_kolom(self, kisi: str) -> dict[str, int]:
        """Widths of the columns of a grid by the column's id."""
        nilai = self.baca(f"kisi/{kisi}")
        sah = isinstance(nilai, dict) and all(type(v) is int and v > 0 for v in nilai.values())
        return dict(nilai) if sah else {}

    def simpan_lebar_kolom(self, kisi: str, lebar: dict[str, int]) -> None:
        """Remember the widths of the columns of a grid."""
        self.tulis(f"kisi/{kisi}", lebar)

    def susunan_kolom(self, kisi: str) -> tuple[list[str], list[str]]:
        """The ids of a grid's columns in the user's order (empty: as declared), and of those that
        are hidden."""
        nilai = self.baca(f"susunan/{kisi}")
        isi = nilai if isinstance(nilai, dict) else {}
        urutan, sembunyi = (isi.get(k) for k in ("urutan", "sembunyi"))
        return _daftar_teks(urutan), _daftar_teks(sembunyi)

    def simpan_susunan_kolom(self, kisi: str, urutan: list[str], sembunyi: list[str]) -> None:
        """Remember the order of a grid's columns, and which are hidden."""
        self.tulis(f"susunan/{kisi}", {"urutan": urutan, "sembunyi": sembunyi})

    def urutan_baris(self, kisi: str) -> tuple[str, bool] | None:
        """The id of the column that a grid's rows are sorted by, and whether downwards (None: they
        are not sorted)."""
        nilai = self.baca(f"urut/{kisi}")
        if not isinstance(nilai, list) or [type(x) for x in nilai] != [str, bool]:
            return None
        return nilai[0], nilai[1]

    def simpan_urutan_baris(self, kisi: str, urut: tuple[str, bool] | None) -> None:
        """Remember by which column a grid's rows are sorted."""
        self.tulis(f"urut/{kisi}", urut)

    def pembagi(self, nama: str) -> QByteArray:
        """The state of a splitter (empty: never moved)."""
        nilai = self.baca(f"pembagi/{nama}")
        return QByteArray.fromHex(nilai.encode()) if isinstance(nilai, str) else QByteArray()

    def simpan_pembagi(self, nama: str, keadaan: QByteArray) -> None:
        """Remember the state of a splitter."""
        self.tulis(f"pembagi/{nama}", bytes(keadaan.toHex().data()).decode())

    def catat_berkas(self, jalur: str) -> None:
        """Put a file at the top of the recent ones."""
        lain = [j for j in self.berkas_terbaru if j != jalur]
        self.berkas_terbaru = [jalur, *lain][:TERBANYAK_TERBARU]

    def lupakan_berkas(self, jalur: str) -> None:
        """Take a file from the recent ones."""
        self.berkas_terbaru = [j for j in self.berkas_terbaru if j != jalur]


def _daftar_teks(nilai: object) -> list[str]:
    return [t for t in nilai if isinstance(t, str)] if isinstance(nilai, list) else []
