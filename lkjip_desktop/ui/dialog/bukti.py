"""All evidence of the year in one list: where each belongs, how large it is."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.tanggal import triwulan_romawi
from lkjip_desktop.ui.dialog.dasar import DialogData
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model.kolom import Kolom, kolom_hitung
from lkjip_desktop.ui.widget.daftar_bukti import BarisBukti, DaftarBukti, kolom_bukti

_KOSONG = (
    "Belum ada bukti dukung pada tahun ini. Lampirkan di tab Triwulan atau Anggaran, di rincian"
    " baris yang dipilih."
)


class DialogBukti(DialogData):
    """The list, with what can be done to one or several."""

    def __init__(self, induk: QWidget, konteks: Konteks) -> None:
        super().__init__(induk, konteks)
        self.setWindowTitle(f"Bukti dukung {konteks.tahun}")
        self.resize(820, 480)
        self.daftar = DaftarBukti(konteks, "Semua bukti dukung", self._kolom(), _KOSONG)
        self.daftar.tombol_lampirkan.hide()
        tombol = QDialogButtonBox()
        tutup = tombol.addButton("Tutup", QDialogButtonBox.ButtonRole.RejectRole)
        tutup.setAutoDefault(False)
        tombol.rejected.connect(self.reject)
        tata = QVBoxLayout(self)
        tata.addWidget(self.bilah)
        tata.addWidget(self.daftar, 1)
        tata.addWidget(tombol)
        self.segarkan()
        self.daftar.tampilan.setFocus()

    def segarkan(self) -> None:
        self.daftar.tampilkan_semua(self.konteks.tahun)

    def _kolom(self) -> list[Kolom[BarisBukti]]:
        nama, ukuran, keterangan = kolom_bukti()
        return [
            nama,
            ukuran,
            kolom_hitung("triwulan", "Triwulan", _triwulan, perataan="kiri", lebar=76),
            kolom_hitung("kode", "Kode", _kode, perataan="kiri", lebar=110),
            kolom_hitung("untuk", "Bukti dari", self._untuk, perataan="kiri", lebar=220),
            keterangan,
        ]

    def _untuk(self, baris: BarisBukti) -> str:
        x, hasil = baris.lampiran, self.konteks.sesi.hasil(self.konteks.tahun)
        if x.indikator is not None and x.indikator in hasil.indikator:
            return hasil.indikator[x.indikator].definisi.nama
        if x.anggaran is not None:
            return _uraian(self.konteks.sesi.tahun(self.konteks.tahun).anggaran or (), x.anggaran)
        return "(tidak terkait lagi)" if x.indikator is None else ""


def _triwulan(baris: BarisBukti) -> str:
    nomor = baris.lampiran.triwulan
    return triwulan_romawi(nomor) if nomor else "Setahun"


def _kode(baris: BarisBukti) -> str:
    return baris.lampiran.indikator or baris.lampiran.anggaran or ""


def _uraian(simpul: tuple[r.Anggaran, ...], id_: str) -> str:
    for s in simpul:
        if s.id == id_:
            return s.uraian
        ada = _uraian(s.anak or (), id_)
        if ada:
            return ada
    return ""
