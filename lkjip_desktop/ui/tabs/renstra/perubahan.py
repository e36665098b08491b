"""The dialog that makes a Renstra perubahan: from which year it is in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.perubahan_renstra import nama_renstra
from lkjip_desktop.services.renstra import periode
from lkjip_desktop.services.renstra_perubahan import buat_perubahan
from lkjip_desktop.ui.forms.renstra_perubahan import Ui_RenstraPerubahan

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


class RenstraPerubahan(QDialog):
    """Makes the Renstra when accepted; ``rid`` is then its row."""

    def __init__(self, induk: QWidget, konteks: Konteks, renstra: r.Renstra) -> None:
        super().__init__(induk)
        self._konteks = konteks
        self._renstra = renstra
        self.rid: int | None = None
        self.ui = Ui_RenstraPerubahan()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.keterangan.setText(
            f"Isi {nama_renstra(renstra)} disalin sebagai Renstra perubahan, lengkap dengan kode"
            " dan targetnya. Yang semula tetap tersimpan, sehingga keduanya dapat dibandingkan."
        )
        for tahun in periode(renstra):
            self.ui.mulai.addItem(str(tahun), tahun)
        self.ui.mulai.setCurrentIndex(max(0, self.ui.mulai.findData(konteks.tahun)))
        self.ui.mulai.currentIndexChanged.connect(self._jelaskan)
        self.ui.setuju.clicked.connect(self._buat)
        self.ui.batal.clicked.connect(self.reject)
        self._jelaskan()

    def _jelaskan(self) -> None:
        mulai, akhir = self.ui.mulai.currentData(), self._renstra.tahun_akhir
        kata = f"Tahun {mulai} sampai {akhir} memakai Renstra perubahan"
        lama = f"; tahun sebelum {mulai} tetap memakai {nama_renstra(self._renstra)}"
        self.ui.akibat.setText(f"{kata}{lama if mulai > self._renstra.tahun_awal else ''}.")

    def _buat(self) -> None:
        sesi, mulai = self._konteks.sesi, self.ui.mulai.currentData()
        self.rid = self._konteks.lakukan(lambda: buat_perubahan(sesi, self._renstra, mulai))
        self.accept()
