"""The second page: PK murni and PK perubahan side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QSplitter

from lkjip_desktop.domain import angka
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilAnggaran, HasilTahun
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.services import pk_banding as layanan
from lkjip_desktop.ui.forms.tab_pk import Ui_TabPk
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    kolom_hitung,
    tampil_angka,
    tampil_teks,
    tampil_uang,
)
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.tabs.pk.sebutan import sebut_pk

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_KOSONG = "Pilih PK murni dan PK perubahan yang akan dibandingkan."


@dataclass(frozen=True, slots=True)
class BarisTarget:
    """An indikator in both PK."""

    banding: layanan.BandingIndikator
    definisi: r.Indikator


@dataclass(frozen=True, slots=True)
class BarisPagu:
    """A node in both PK."""

    banding: layanan.BandingProgram
    simpul: HasilAnggaran | None


_TANPA_NADA = ("tetap", layanan.TANPA_MURNI, layanan.TANPA_PERUBAHAN)


def _nada(kata: str) -> NadaSel | None:
    return None if kata in _TANPA_NADA else NadaSel.BEDA


KOLOM_TARGET: list[Kolom[BarisTarget]] = [
    kolom_hitung("kode", "Kode", lambda b: b.definisi.id, perataan="kiri", lebar=90),
    kolom_hitung(
        "nama",
        "Indikator",
        lambda b: b.definisi.nama,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=380,
    ),
    kolom_hitung(
        "satuan",
        "Satuan",
        lambda b: b.definisi.satuan,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=90,
    ),
    kolom_hitung("murni", "Target\nmurni", lambda b: b.banding.murni, tampil=tampil_angka),
    kolom_hitung(
        "perubahan", "Target\nperubahan", lambda b: b.banding.perubahan, tampil=tampil_angka
    ),
    kolom_hitung(
        "kata",
        "Perubahan",
        lambda b: b.banding.kata,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=240,
        nada=lambda b: _nada(b.banding.kata),
    ),
]
KOLOM_PAGU: list[Kolom[BarisPagu]] = [
    kolom_hitung(
        "kode",
        "Kode",
        lambda b: (b.simpul.simpul.kode if b.simpul else None) or b.banding.anggaran,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=130,
    ),
    kolom_hitung(
        "uraian",
        "Program, kegiatan, sub kegiatan",
        lambda b: b.simpul.simpul.uraian if b.simpul else None,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=340,
    ),
    kolom_hitung("murni", "Pagu\nmurni", lambda b: b.banding.murni, tampil=tampil_uang, lebar=120),
    kolom_hitung(
        "perubahan", "Pagu\nperubahan", lambda b: b.banding.perubahan, tampil=tampil_uang, lebar=120
    ),
    kolom_hitung("selisih", "Selisih", lambda b: b.banding.selisih, tampil=tampil_uang, lebar=120),
    kolom_hitung(
        "kata",
        "Perubahan",
        lambda b: b.banding.kata,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=200,
        nada=lambda b: _nada(b.banding.kata),
    ),
]


class HalamanBanding(QObject):
    """Two choices and two grids that are only looked at."""

    def __init__(self, konteks: Konteks, ui: Ui_TabPk) -> None:
        super().__init__(ui.banding_indikator)
        self._konteks = konteks
        self._ui = ui
        self.target: ModelKisi[BarisTarget] = ModelKisi(
            konteks, KOLOM_TARGET, lambda b: ("target", b.definisi.id), lambda b: b.definisi.id
        )
        self.pagu: ModelKisi[BarisPagu] = ModelKisi(
            konteks,
            KOLOM_PAGU,
            lambda b: ("pagu", b.banding.anggaran),
            lambda b: b.banding.anggaran,
        )
        ui.banding_indikator.pasang(self.target, "Perbandingan target PK", kosong=_KOSONG)
        ui.banding_program.pasang(self.pagu, "Perbandingan pagu PK", kosong=_KOSONG)
        bagi = QSplitter(Qt.Orientation.Vertical)
        bagi.setChildrenCollapsible(False)
        bagi.addWidget(ui.panel_banding_indikator)
        bagi.addWidget(ui.panel_banding_program)
        ui.tata_halaman_banding.addWidget(bagi, 1)
        ui.pilih_murni.activated.connect(self._murni_dipilih)
        ui.pilih_perubahan.activated.connect(lambda _: self._bandingkan())

    def segarkan(self) -> None:
        """Offer the PK of the year; those chosen stay so, else the first that belong together."""
        lama = self._ui.pilih_murni.currentData(), self._ui.pilih_perubahan.currentData()
        for kotak, jenis in (
            (self._ui.pilih_murni, "murni"),
            (self._ui.pilih_perubahan, "perubahan"),
        ):
            kotak.clear()
            kotak.addItem("(belum ada)" if not self._semua(jenis) else "(tidak ada)", None)
            for pk in self._semua(jenis):
                kotak.addItem(sebut_pk(pk, self._konteks.sesi.dokumen), pk.rid)
        murni, perubahan = (
            self._pk(rid) or next(iter(self._semua(jenis)), None)
            for rid, jenis in zip(lama, ("murni", "perubahan"), strict=True)
        )
        if self._pk(lama[1]) is None and murni is not None:
            perubahan = layanan.pasangan(self._ada, murni) or perubahan
        _pilih(self._ui.pilih_murni, murni)
        _pilih(self._ui.pilih_perubahan, perubahan)
        self._bandingkan()

    @property
    def _ada(self) -> tuple[r.Pk, ...]:
        return self._konteks.sesi.tahun(self._konteks.tahun).pk or ()

    @property
    def _hasil(self) -> HasilTahun:
        return self._konteks.sesi.hasil(self._konteks.tahun)

    def _semua(self, jenis: str) -> list[r.Pk]:
        return [pk for pk in self._ada if pk.jenis == jenis]

    def _pk(self, rid: int | None) -> r.Pk | None:
        return next((pk for pk in self._ada if pk.rid == rid), None)

    def _murni_dipilih(self) -> None:
        """The perubahan of the same person comes with it."""
        murni = self._pk(self._ui.pilih_murni.currentData())
        pasangan = layanan.pasangan(self._ada, murni) if murni else None
        if pasangan is not None:
            _pilih(self._ui.pilih_perubahan, pasangan)
        self._bandingkan()

    def _bandingkan(self) -> None:
        hasil, tempat = self._hasil, rujukan(self._hasil).tempat
        murni = self._pk(self._ui.pilih_murni.currentData())
        perubahan = self._pk(self._ui.pilih_perubahan.currentData())
        target = layanan.banding_indikator(hasil, murni, perubahan)
        pagu = layanan.banding_program(murni, perubahan)
        self.target.isi([BarisTarget(b, tempat[b.indikator].definisi) for b in target])
        self.pagu.isi([BarisPagu(b, hasil.anggaran.get(b.anggaran)) for b in pagu])
        beda = layanan.banding_dokumen(self._konteks.sesi.dokumen.pejabat, murni, perubahan)
        self._ui.ket_dokumen.setText(" ".join(beda))
        self._ui.ket_dokumen.setVisible(bool(beda))
        self._ui.ket_banding.setText(_jumlah(pagu) if murni and perubahan else "")


def _jumlah(pagu: list[layanan.BandingProgram]) -> str:
    nol = angka.dari_teks("0")
    murni = sum((angka.dari_teks(b.murni) for b in pagu if b.murni), nol)
    perubahan = sum((angka.dari_teks(b.perubahan) for b in pagu if b.perubahan), nol)
    dua = f"Jumlah murni {angka.tampil_rupiah(murni)}, perubahan {angka.tampil_rupiah(perubahan)}"
    if murni == perubahan:
        return f"{dua}, tetap"
    kata = "bertambah" if perubahan > murni else "berkurang"
    return f"{dua}, {kata} {angka.tampil_rupiah(abs(perubahan - murni))}"


def _pilih(kotak: QComboBox, pk: r.Pk | None) -> None:
    kotak.setCurrentIndex(max(0, kotak.findData(pk.rid if pk else None)))
