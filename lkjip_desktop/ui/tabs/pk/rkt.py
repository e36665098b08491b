"""The third page: the targets of the year's Rencana Kinerja Tahunan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import tampil_nilai
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.realisasi import sama_target
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.services import pk as layanan
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.tab_pk import Ui_TabPk
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    kolom_hitung,
    kolom_nilai,
    tampil_angka,
    tampil_teks,
)
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.tabs.pk.sebutan import NAMA_TINGKAT, sebut_induk

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


@dataclass(frozen=True, slots=True)
class BarisRkt:
    """An indikator of the year with its targets in Renstra and RKT."""

    tahun: int
    definisi: r.Indikator
    tingkat: str
    induk: str
    renstra: str | None
    rkt: str | None

    @property
    def beda(self) -> str | None:
        """Where the RKT differs from the Renstra, in words."""
        if self.rkt is None or sama_target(self.definisi, self.rkt, self.renstra):
            return None
        if self.renstra is None:
            # the format keeps yearly targets of programs and below in the RKT and the PK as well
            di_renstra = self.tingkat in (NAMA_TINGKAT["tujuan"], NAMA_TINGKAT["sasaran"])
            return "belum ada target di Renstra" if di_renstra else None
        return f"berbeda dari Renstra: {tampil_nilai(self.renstra)}"


def susun(hasil: HasilTahun) -> list[BarisRkt]:
    """All indikator of the year in tree order."""
    rkt = rujukan(hasil).rkt
    return [
        BarisRkt(
            hasil.tahun,
            h.definisi,
            NAMA_TINGKAT[h.tingkat],
            sebut_induk(hasil, h.id),
            layanan.target_renstra(hasil, h.id),
            rkt[h.id].target if h.id in rkt else None,
        )
        for h in hasil.indikator.values()
    ]


def _nada(baris: BarisRkt) -> NadaSel | None:
    return NadaSel.BEDA if baris.beda else None


KOLOM: list[Kolom[BarisRkt]] = [
    kolom_hitung("kode", "Kode", lambda b: b.definisi.id, tampil=tampil_teks, perataan="kiri"),
    kolom_hitung(
        "nama",
        "Indikator",
        lambda b: b.definisi.nama,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=330,
    ),
    kolom_hitung(
        "satuan",
        "Satuan",
        lambda b: b.definisi.satuan,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=84,
    ),
    kolom_hitung("renstra", "Target\nRenstra", lambda b: b.renstra, tampil=tampil_angka, lebar=100),
    kolom_nilai(
        "rkt",
        "Target\nRKT",
        indikator=lambda b: b.definisi,
        ambil=lambda b: b.rkt,
        tulis=lambda b, nilai: layanan.isi_rkt(b.tahun, b.definisi.id, nilai),
        lebar=100,
        petunjuk="Kosongkan untuk mengeluarkan indikator dari RKT.",
    ),
    kolom_hitung(
        "beda",
        "Dibandingkan\nRenstra",
        lambda b: b.beda,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=200,
        nada=_nada,
    ),
    kolom_hitung(
        "tingkat", "Tingkat", lambda b: b.tingkat, tampil=tampil_teks, perataan="kiri", lebar=100
    ),
    kolom_hitung(
        "induk",
        "Sasaran atau induknya",
        lambda b: b.induk,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=300,
    ),
]


class HalamanRkt(QObject):
    """One grid over all indikator of the year."""

    def __init__(self, konteks: Konteks, ui: Ui_TabPk) -> None:
        super().__init__(ui.rkt)
        self._konteks = konteks
        self._ui = ui
        self.model: ModelKisi[BarisRkt] = ModelKisi(
            konteks, KOLOM, lambda b: (r.Rkt, b.definisi.id), lambda b: b.definisi.id
        )
        self.tampilan = ui.rkt
        self.tampilan.pasang(
            self.model, "Target RKT", kosong="Belum ada indikator. Isi di tab Renstra dahulu."
        )
        ui.tombol_isi_rkt.setIcon(gaya.ikon("arrow-down-on-square"))
        ui.tombol_isi_rkt.clicked.connect(self._isi_dari_renstra)

    def segarkan(self) -> None:
        """Show the targets of the chosen year."""
        baris = susun(self._konteks.sesi.hasil(self._konteks.tahun))
        self.model.isi(baris)
        self._ui.ket_rkt.setText(_kalimat(baris))
        kosong = any(b.rkt is None and b.renstra is not None for b in baris)
        self._ui.tombol_isi_rkt.setEnabled(kosong and not self._konteks.hanya_baca)

    def _isi_dari_renstra(self) -> None:
        sesi, hasil = self._konteks.sesi, self._konteks.sesi.hasil(self._konteks.tahun)
        self._konteks.lakukan(lambda: layanan.isi_rkt_dari_renstra(sesi, hasil))


def _kalimat(baris: Sequence[BarisRkt]) -> str:
    ada = sum(b.rkt is not None for b in baris)
    beda = sum(b.beda is not None for b in baris)
    return f"{ada} dari {len(baris)} indikator ada di RKT, {beda} berbeda dari Renstra"
