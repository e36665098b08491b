"""Choosing indikator or nodes of the anggaran from a list with a search line."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from lkjip_desktop.domain import angka
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.services.pk import pagu_rencana, rencana_target
from lkjip_desktop.ui.forms.pilih_banyak import Ui_PilihBanyak
from lkjip_desktop.ui.tabs.pk.sebutan import NAMA_TINGKAT
from lkjip_desktop.ui.widget.daftar_pilih import Calon, KolomPilih

KOLOM_INDIKATOR = (
    KolomPilih("Kode", 110),
    KolomPilih("Indikator", 370),
    KolomPilih("Tingkat", 100),
    KolomPilih("Rencana", 110, kanan=True),
)
KOLOM_SIMPUL = (
    KolomPilih("Kode", 130),
    KolomPilih("Uraian", 350),
    KolomPilih("Tingkat", 100),
    KolomPilih("Pagu", 120, kanan=True),
)


def calon_indikator(hasil: HasilTahun) -> list[Calon]:
    """All indikator of the year, with the planned target."""
    semua = []
    for h in hasil.indikator.values():
        rencana = rencana_target(hasil, h.id)
        target = angka.tampil_nilai(rencana.target) if rencana else "belum ada"
        semua.append(Calon(h.id, (h.id, h.definisi.nama, NAMA_TINGKAT[h.tingkat], target)))
    return semua


def calon_simpul(hasil: HasilTahun, jenis: r.JenisPk) -> list[Calon]:
    """All nodes of the year, with the pagu for that kind of PK."""
    semua = []
    for h in hasil.anggaran.values():
        pagu = pagu_rencana(hasil, h.id, jenis)
        uang = "belum ada" if pagu is None else angka.tampil_rupiah(pagu).removeprefix("Rp")
        s = h.simpul
        semua.append(Calon(h.id, (s.kode or s.id, s.uraian, NAMA_TINGKAT[s.tingkat], uang)))
    return semua


class PilihBanyak(QDialog):
    """Ticks some of a list."""

    def __init__(
        self,
        induk: QWidget,
        judul: str,
        kolom: Sequence[KolomPilih],
        calon: Sequence[Calon],
        terpilih: Collection[str] = (),
    ) -> None:
        super().__init__(induk)
        self.ui = Ui_PilihBanyak()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setWindowTitle(judul)
        self.ui.daftar.pasang(kolom, judul)
        self.ui.daftar.berubah.connect(self._hitung)
        self.ui.daftar.isi(calon, terpilih)
        self.ui.setuju.clicked.connect(self.accept)
        self.ui.batal.clicked.connect(self.reject)
        self.ui.daftar.setFocus()

    def _hitung(self) -> None:
        banyak = len(self.ui.daftar.terpilih())
        self.ui.keterangan.setText(f"{banyak} dipilih. Spasi: memilih baris.")
        self.ui.setuju.setText(f"Tambahkan {banyak}")
        self.ui.setuju.setEnabled(banyak > 0)


def pilih_banyak(
    induk: QWidget, judul: str, kolom: Sequence[KolomPilih], calon: Sequence[Calon]
) -> list[str]:
    """Ask; the chosen ids in order, none where the dialog was left."""
    dialog = PilihBanyak(induk, judul, kolom, calon)
    setuju = dialog.exec()
    hasil = dialog.ui.daftar.terpilih() if setuju else []
    dialog.deleteLater()
    return hasil
