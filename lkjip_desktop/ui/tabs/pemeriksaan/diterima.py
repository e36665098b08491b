"""The second page: the findings that were accepted, with their reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.pemeriksaan.penerimaan import kunci_diterima, tercantum_diterima
from lkjip_desktop.domain.uraian_temuan import (
    KeadaanDiterima,
    besaran,
    figur,
    keadaan_diterima,
    tempat_diterima,
)
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import Kolom, kolom_hitung, kolom_teks, tampil_teks
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.pengelola import Pengelola
from lkjip_desktop.ui.tampilan.kisi_view import KisiView

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_KATA: Mapping[KeadaanDiterima, str] = {
    "berlaku": "Berlaku",
    "angka berubah": "Muncul lagi: angka berubah",
    "tidak ditemukan lagi": "Tidak ditemukan lagi",
}
_NADA: Mapping[KeadaanDiterima, NadaSel | None] = {
    "berlaku": NadaSel.BAIK,
    "angka berubah": NadaSel.SEDANG,
    "tidak ditemukan lagi": None,
}
_KOSONG = (
    "Belum ada temuan yang diterima. Pada halaman Temuan, pilih temuan yang memang benar adanya,"
    " tulis alasannya, lalu tekan Terima."
)


@dataclass(frozen=True, slots=True)
class Baris:
    """An accepted finding, and how it stands to what is found now (None: being checked)."""

    diterima: r.Diterima
    keadaan: KeadaanDiterima | None
    tercantum: str = ""
    """What stood there when it was accepted, where that was kept."""

    @property
    def kata(self) -> str:
        """The state in words."""
        return _KATA[self.keadaan] if self.keadaan else "sedang diperiksa…"


def _kunci(baris: Baris) -> tuple[type, int]:
    return r.Diterima, baris.diterima.rid


def _sebutan(baris: Baris) -> str:
    return f"{baris.diterima.kode} {tempat_diterima(baris.diterima)}"


def _diterima(baris: Baris) -> r.Diterima:
    return baris.diterima


def _tercantum(diterima: r.Diterima, semua: Iterable[str | None]) -> str:
    """As printed, or entered by hand id-ID."""
    teks = sorted(satu for satu in semua if satu is not None)
    if diterima.sumber is None:
        teks = [figur(diterima.besaran, satu) for satu in teks]
    return "; ".join(teks)


def _kolom() -> list[Kolom[Baris]]:
    return [
        kolom_hitung(
            "keadaan",
            "Keadaan",
            lambda b: b.kata,
            tampil=tampil_teks,
            perataan="kiri",
            lebar=180,
            nada=lambda b: _NADA[b.keadaan] if b.keadaan else None,
            petunjuk="Penerimaan berlaku selama angka tercantum dan seharusnya tidak berubah.",
        ),
        kolom_hitung("kode", "Kode", lambda b: b.diterima.kode, perataan="kiri", lebar=50),
        kolom_hitung(
            "tempat",
            "Tempat",
            lambda b: tempat_diterima(b.diterima),
            perataan="kiri",
            tampil=tampil_teks,
            lebar=240,
        ),
        kolom_hitung(
            "besaran",
            "Besaran",
            lambda b: besaran(b.diterima.besaran),
            perataan="kiri",
            tampil=tampil_teks,
            lebar=120,
        ),
        kolom_hitung(
            "tercantum",
            "Tercantum",
            lambda b: b.tercantum,
            tampil=tampil_teks,
            lebar=120,
        ),
        kolom_hitung(
            "dihitung",
            "Seharusnya",
            lambda b: figur(b.diterima.besaran, b.diterima.dihitung),
            tampil=tampil_teks,
            lebar=120,
        ),
        kolom_teks(
            "alasan",
            "Alasan",
            rekaman=_diterima,
            medan="alasan",
            panjang=True,
            bungkus=True,
            lebar=330,
        ),
    ]


class _PengelolaDiterima(Pengelola[Baris]):
    """Deleting a row takes the acceptance back."""

    def __init__(self, konteks: Konteks) -> None:
        self._konteks = konteks

    def dapat_hapus(self, baris: Sequence[Baris]) -> bool:
        return bool(baris)

    def hapus(self, baris: Sequence[Baris]) -> None:
        from lkjip_desktop.services.temuan import cabut

        konteks = self._konteks
        konteks.lakukan(lambda: cabut(konteks.sesi, konteks.tahun, [b.diterima for b in baris]))


class HalamanDiterima(QWidget):
    """One grid."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self.model: ModelKisi[Baris] = ModelKisi(konteks, _kolom(), _kunci, _sebutan, bebas=True)
        self.tampilan = KisiView()
        self.tampilan.pasang(
            self.model, "Temuan diterima", _PengelolaDiterima(konteks), kosong=_KOSONG
        )
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(self.tampilan)

    def segarkan(self) -> None:
        """Show the accepted findings of the chosen year."""
        konteks = self._konteks
        semua = konteks.sesi.tahun(konteks.tahun).diterima or ()
        hasil = konteks.pemeriksa.kini
        keadaan = [None] * len(semua) if hasil is None else keadaan_diterima(hasil, semua)
        tercatat = tercantum_diterima(konteks.sesi.tahun(konteks.tahun).x)
        self.model.isi(
            [
                Baris(d, k, _tercantum(d, tercatat.get(kunci_diterima(d), ())))
                for d, k in zip(semua, keadaan, strict=True)
            ]
        )

    @property
    def banyak(self) -> int:
        """How many there are."""
        return self.model.rowCount()
