"""Preparing a year: empty, or with the structure of another."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.tahun import kalimat_tahun_baru, tambah_tahun
from lkjip_desktop.ui.forms.tahun_baru import Ui_TahunBaru
from lkjip_desktop.ui.konteks import Konteks


class TahunBaru(QDialog):
    """Adds the year when accepted, and shows it."""

    def __init__(self, induk: QWidget, konteks: Konteks) -> None:
        super().__init__(induk)
        self._konteks = konteks
        self.ui = Ui_TahunBaru()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        daftar = konteks.sesi.daftar_tahun()
        self.ui.tahun.setValue(daftar[-1] + 1)
        for t in reversed(daftar):
            self.ui.dari.addItem(str(t), t)
        self.ui.dari.setCurrentIndex(self.ui.dari.findData(konteks.tahun))
        self.ui.salin.toggled.connect(self.ui.dari.setEnabled)
        self.ui.salin.toggled.connect(self.ui.ket_salin.setEnabled)
        self.ui.galat.hide()
        self.ui.setuju.clicked.connect(self._tambah)
        self.ui.batal.clicked.connect(self.reject)
        self.ui.tahun.setFocus()

    def _tambah(self) -> None:
        tahun = self.ui.tahun.value()
        dari = self.ui.dari.currentData() if self.ui.salin.isChecked() else None
        try:
            hasil = tambah_tahun(self._konteks.sesi, tahun, dari)
        except UserError as galat:
            self.ui.galat.setText(f"! {galat}")
            self.ui.galat.show()
            return
        self._konteks.pilih_tahun(tahun)
        self._konteks.beri_tahu(*kalimat_tahun_baru(hasil))
        self.accept()
