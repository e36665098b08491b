"""The fourth page: the inspektorat's AKIP evaluation, and what is done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lkjip_desktop.domain import angka
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.sakip import total_sakip
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.rincian import Rincian
from lkjip_desktop.ui.tabs.berhalaman import Halaman
from lkjip_desktop.ui.tabs.triwulan.sakip_kolom import (
    KOLOM_KOMPONEN,
    KOLOM_TINDAK,
    BarisEvaluasi,
    PengelolaKomponen,
    kolom_evaluasi,
    pengelola_tindak,
    sebutan_komponen,
    sebutan_tindak,
)
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.widget.label_polos import LabelPolos
from lkjip_desktop.ui.widget.pembagi import Pembagi

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


class HalamanSakip(Halaman):
    """Components with number and date above, recommendations below."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self.model_komponen: ModelKisi[r.KomponenSakip] = ModelKisi(
            konteks, KOLOM_KOMPONEN, _kunci, sebutan_komponen
        )
        self.komponen = KisiView()
        self.komponen.pasang(
            self.model_komponen,
            "Komponen SAKIP",
            PengelolaKomponen(konteks),
            kosong="Belum ada nilai evaluasi. Tekan Insert untuk mengisi komponennya.",
        )
        self.evaluasi: Rincian[BarisEvaluasi] = Rincian(
            konteks, kolom_evaluasi(), lambda b: b.tahun, lambda b: f"evaluasi SAKIP {b.tahun}"
        )
        self.total = LabelPolos()
        self.total.setAccessibleName("Jumlah nilai SAKIP")
        self.model_tindak: ModelKisi[r.TindakLanjut] = ModelKisi(
            konteks, KOLOM_TINDAK, _kunci, sebutan_tindak
        )
        self.tindak = KisiView()
        self.tindak.pasang(
            self.model_tindak,
            "Tindak lanjut LHE",
            pengelola_tindak(konteks),
            kosong="Belum ada rekomendasi. Tekan Insert untuk menambah.",
        )
        self._tata()

    def segarkan(self) -> None:
        """Show the evaluation of the chosen year."""
        tahun = self._konteks.sesi.tahun(self._konteks.tahun)
        evaluasi = tahun.evaluasi_sakip
        self.model_komponen.isi((evaluasi.komponen if evaluasi else None) or ())
        self.evaluasi.tampilkan(BarisEvaluasi(tahun.tahun, evaluasi))
        self.total.setText(kalimat_total(evaluasi))
        self.model_tindak.isi(tahun.tindak_lanjut or ())

    def pergi_ke(self, tujuan: tuple[type, int]) -> bool:
        """Put the cursor on a component or a recommendation."""
        return any(t.perilaku.pilih(tujuan) for t in (self.komponen, self.tindak))

    def _tata(self) -> None:
        kanan = QWidget()
        tata_kanan = QVBoxLayout(kanan)
        tata_kanan.setContentsMargins(0, 0, 0, 0)
        tata_kanan.addWidget(self.evaluasi)
        tata_kanan.addWidget(self.total)
        tata_kanan.addStretch(1)
        atas = QWidget()
        tata_atas = QHBoxLayout(atas)
        tata_atas.setContentsMargins(0, 0, 0, 0)
        tata_atas.addWidget(self.komponen, 3)
        tata_atas.addWidget(kanan, 2)
        bawah = QWidget()
        judul = QLabel("Tindak lanjut atas rekomendasi LHE")
        judul.setBuddy(self.tindak)
        judul.setContentsMargins(6, 4, 0, 0)
        tata_bawah = QVBoxLayout(bawah)
        tata_bawah.setContentsMargins(0, 0, 0, 0)
        tata_bawah.addWidget(judul)
        tata_bawah.addWidget(self.tindak, 1)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        setelan = self._konteks.setelan
        pembagi = Pembagi(setelan, "sakip", atas, bawah, (190, 240), tegak=True)
        # the components are few; room to spare goes to the recommendations
        pembagi.setStretchFactor(0, 0)
        pembagi.setStretchFactor(1, 1)
        tata.addWidget(pembagi)


def kalimat_total(evaluasi: r.EvaluasiSakip | None) -> str:
    """``Jumlah bobot 100,00 dan nilai 72,85: predikat BB``."""
    total = total_sakip(evaluasi)
    if total.bobot is None:
        return ""
    kalimat = f"Jumlah bobot {angka.tampil(total.bobot)}"
    if total.nilai is None:
        return f"{kalimat}; nilai belum diisi."
    predikat = f": predikat {total.predikat}" if total.predikat else " (belum lengkap)"
    return f"{kalimat} dan nilai {angka.tampil(total.nilai)}{predikat}."


def _kunci(baris: r.Rekaman) -> Kunci:
    return type(baris), baris.rid
