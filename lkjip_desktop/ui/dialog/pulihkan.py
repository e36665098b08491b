"""Choosing a backup to be restored."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QDialog, QWidget

from lkjip_desktop.domain import angka, tanggal
from lkjip_desktop.services.berkas import Cadangan
from lkjip_desktop.ui.forms.pulihkan import Ui_Pulihkan
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import Kolom, kolom_hitung, tampil_teks


def _waktu(waktu: datetime) -> str:
    return tanggal.tampil_waktu(waktu.isoformat(timespec="seconds"))


def _ukuran(cadangan: Cadangan) -> str:
    try:
        return f"{angka.tampil(cadangan.jalur.stat().st_size // 1024, 0)} KB"
    except OSError:
        return "tidak terbaca"


KOLOM: list[Kolom[Cadangan]] = [
    kolom_hitung("waktu", "Waktu", lambda c: c.waktu, tampil=_waktu, perataan="kiri", lebar=230),
    kolom_hitung(
        "alasan",
        "Dibuat",
        lambda c: c.keterangan,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=230,
    ),
    kolom_hitung("ukuran", "Ukuran", _ukuran, tampil=tampil_teks),
]


class Pulihkan(QDialog):
    """Lists the backups, newest first; ``terpilih`` is the chosen one, once accepted."""

    def __init__(self, induk: QWidget, konteks: Konteks, daftar: Sequence[Cadangan]) -> None:
        super().__init__(induk)
        self.ui = Ui_Pulihkan()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.terpilih: Cadangan | None = None
        self.model: ModelKisi[Cadangan] = ModelKisi(
            konteks, KOLOM, lambda c: c.jalur, lambda c: c.keterangan, bebas=True
        )
        self.ui.daftar.pasang(
            self.model, "Cadangan", kosong="Belum ada cadangan berkas ini di komputer ini."
        )
        self.model.isi(daftar)
        self.ui.daftar.perilaku.pilih(daftar[0].jalur if daftar else None)
        self.ui.daftar.doubleClicked.connect(lambda _: self._setuju())
        self.ui.setuju.setEnabled(bool(daftar))
        self.ui.setuju.clicked.connect(self._setuju)
        self.ui.batal.clicked.connect(self.reject)

    def _setuju(self) -> None:
        self.terpilih = self.ui.daftar.perilaku.baris_kini()
        if self.terpilih is not None:
            self.accept()
