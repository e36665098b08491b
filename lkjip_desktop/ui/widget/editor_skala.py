"""Editor of a scale: a picture of its bands over a grid that says in words what each covers.

Used for the office's kebijakan and for the scale of an indikator with predikat::

    editor.pasang(konteks, "predikat", "Skala predikat")
    editor.tampilkan(indikator)      # after each change, and when another one is chosen
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lkjip_desktop.domain import angka
from lkjip_desktop.domain import records as r
from lkjip_desktop.services import skala as layanan
from lkjip_desktop.services.sel import Perintah, jalankan
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    baca_angka,
    baca_ya_tidak,
    kolom_hitung,
    tampil_angka,
    tampil_teks,
)
from lkjip_desktop.ui.model.nada import NadaSel, nada_kategori
from lkjip_desktop.ui.model.pengelola import Pengelola, Tambahan
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.widget.gambar_skala import GambarSkala

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


@dataclass(frozen=True, slots=True)
class BarisPita:
    """One band within its scale."""

    pemilik: layanan.Pemilik
    medan: str
    nomor: int
    skala: r.Skala

    @property
    def pita(self) -> r.Pita:
        """The band."""
        return self.skala[self.nomor]

    def cakupan(self) -> str:
        """What the band covers, in words."""
        bawah = "" if self.nomor == len(self.skala) - 1 else _dari(self.pita)
        atas = _sampai(self.skala[self.nomor - 1]) if self.nomor else ""
        return f"{bawah} {atas}".strip() or "semua nilai"


def _dari(pita: r.Pita) -> str:
    kata = "di atas" if pita.inklusif is False else "dari"
    return f"{kata} {angka.tampil_nilai(pita.dari)}"


def _sampai(pita: r.Pita) -> str:
    kata = "sampai dengan" if pita.inklusif is False else "sampai di bawah"
    return f"{kata} {angka.tampil_nilai(pita.dari)}"


def _nada(baris: BarisPita) -> NadaSel | None:
    return nada_kategori(baris.skala, baris.pita.label)


def _ubah(medan: str) -> Any:
    def tulis(baris: BarisPita, nilai: Any) -> Perintah:
        return layanan.ubah_pita(baris.pemilik, baris.medan, baris.nomor, **{medan: nilai})

    return tulis


def _inklusif(baris: BarisPita, nilai: Any) -> Perintah:
    return layanan.ubah_pita(
        baris.pemilik, baris.medan, baris.nomor, inklusif=None if nilai else False
    )


KOLOM: list[Kolom[BarisPita]] = [
    Kolom(
        id="label",
        judul="Kategori",
        ambil=lambda b: b.pita.label,
        tulis=_ubah("label"),
        lebar=170,
        nada=_nada,
    ),
    Kolom(
        id="dari",
        judul="Batas\nbawah",
        ambil=lambda b: b.pita.dari,
        macam="angka",
        tampil=tampil_angka,
        baca=baca_angka,
        tulis=_ubah("dari"),
        perataan="kanan",
    ),
    Kolom(
        id="inklusif",
        judul="Batas\ntermasuk",
        ambil=lambda b: b.pita.inklusif is not False,
        macam="ya_tidak",
        tampil=lambda _: "",
        baca=baca_ya_tidak,
        tulis=_inklusif,
        petunjuk="Apakah nilai yang tepat sama dengan batas bawah termasuk kategori ini.",
    ),
    kolom_hitung(
        "cakupan", "Mencakup", BarisPita.cakupan, tampil=tampil_teks, perataan="kiri", lebar=260
    ),
    Kolom(
        id="keterangan",
        judul="Keterangan",
        ambil=lambda b: b.pita.keterangan,
        tulis=_ubah("keterangan"),
        lebar=200,
    ),
]


def _kunci(baris: BarisPita) -> Kunci:
    # not as a record's key: what is found of the record is no remark on each of its bands
    return "pita", baris.pemilik.rid, baris.medan, baris.nomor


def _sebutan(baris: BarisPita) -> str:
    return f"kategori {baris.pita.label}"


class EditorSkala(QWidget):
    """A grid of bands of one scale of one record."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.gambar = GambarSkala()
        self.tampilan = KisiView()
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(0)
        tata.addWidget(self.gambar)
        tata.addWidget(self.tampilan, 1)

    def pasang(
        self, konteks: Konteks, medan: str, nama: str, lebar: Mapping[str, int] | None = None
    ) -> None:
        """Make the grid ready for the scales in the field ``medan``.

        ``lebar`` are other widths than the usual, by id of column.
        """
        self._medan = medan
        kolom = [replace(k, lebar=(lebar or {}).get(k.id, k.lebar)) for k in KOLOM]
        self.model: ModelKisi[BarisPita] = ModelKisi(konteks, kolom, _kunci, _sebutan)
        self._pengelola = _PengelolaPita(konteks, medan)
        self.tampilan.pasang(
            self.model, nama, self._pengelola, kosong="Belum ada kategori. Tekan Insert."
        )

    def tampilkan(self, pemilik: layanan.Pemilik | None) -> None:
        """Show the scale of a record (None: nothing)."""
        self._pengelola.pemilik = pemilik
        skala: r.Skala = (getattr(pemilik, self._medan) if pemilik else None) or ()
        self.gambar.tampilkan(skala)
        self.model.isi(
            [BarisPita(pemilik, self._medan, i, skala) for i in range(len(skala))]
            if pemilik
            else []
        )


class _PengelolaPita(Pengelola[BarisPita]):
    """Adds a band half a step below the chosen one, and takes bands away."""

    def __init__(self, konteks: Konteks, medan: str) -> None:
        self._konteks = konteks
        self._medan = medan
        self.pemilik: layanan.Pemilik | None = None

    def tambahan(self, baris: BarisPita | None) -> Sequence[Tambahan]:
        pemilik = self.pemilik
        if pemilik is None:
            return ()
        return (Tambahan("Tambah kategori", lambda: self._tambah(pemilik)),)

    def dapat_hapus(self, baris: Sequence[BarisPita]) -> bool:
        return bool(baris)

    def hapus(self, baris: Sequence[BarisPita]) -> None:
        kerja = layanan.hapus_pita(baris[0].pemilik, self._medan, [b.nomor for b in baris])
        self._jalankan("hapus kategori", kerja)

    def _tambah(self, pemilik: layanan.Pemilik) -> Kunci | None:
        ada = getattr(pemilik, self._medan) or ()
        baru = r.Pita(label="Kategori baru", dari="0" if not ada else ada[-1].dari)
        self._jalankan("tambah kategori", layanan.tambah_pita(pemilik, self._medan, baru))
        return "pita", pemilik.rid, self._medan, len(ada)

    def _jalankan(self, judul: str, kerja: Perintah) -> None:
        sesi = self._konteks.sesi
        self._konteks.lakukan(lambda: jalankan(sesi, judul, [kerja]))
