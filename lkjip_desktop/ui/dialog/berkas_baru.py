"""A new file in three short steps: the office, the period, the way of measuring."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from lkjip_desktop.domain import angka
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.baru import MASA_RENSTRA, SKALA_SIAP, dokumen_baru
from lkjip_desktop.ui.dialog.kebijakan import RUMUS_EFISIENSI, RUMUS_TURUN
from lkjip_desktop.ui.forms.berkas_baru import Ui_BerkasBaru

_LANGKAH = ("Instansi", "Periode", "Kebijakan pengukuran")
_WAJIB = (
    ("nama", "Nama instansi"),
    ("pemerintah", "Pemerintah daerah"),
    ("wilayah", "Wilayah"),
    ("kota", "Kota tempat tanda tangan"),
)


class BerkasBaru(QDialog):
    """Gathers what a new document begins with; ``dokumen`` is it, once accepted."""

    def __init__(self, induk: QWidget | None, hari_ini: date) -> None:
        super().__init__(induk)
        self.ui = Ui_BerkasBaru()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.dokumen: r.Dokumen | None = None
        self._isi_bawaan(hari_ini)
        self.ui.kembali.clicked.connect(lambda: self._ke(self.ui.tumpukan.currentIndex() - 1))
        self.ui.lanjut.clicked.connect(self._lanjut)
        self.ui.batal.clicked.connect(self.reject)
        self.ui.skala.currentIndexChanged.connect(self._tampilkan_pita)
        self.ui.tahun_awal.valueChanged.connect(self._ikuti_awal)
        self._tampilkan_pita()
        self._ke(0)

    def _isi_bawaan(self, hari_ini: date) -> None:
        ui = self.ui
        ui.tahun_awal.setValue(hari_ini.year)
        ui.tahun_akhir.setValue(hari_ini.year + MASA_RENSTRA - 1)
        ui.tahun.setValue(hari_ini.year)
        for kunci, siap in SKALA_SIAP.items():
            ui.skala.addItem(siap.nama, kunci)
        for kotak, daftar in ((ui.rumus_turun, RUMUS_TURUN), (ui.rumus_efisiensi, RUMUS_EFISIENSI)):
            for p in daftar:
                kotak.addItem(p.label, p.nilai)

    def _ikuti_awal(self, awal: int) -> None:
        self.ui.tahun_akhir.setValue(awal + MASA_RENSTRA - 1)
        self.ui.tahun.setValue(max(awal, min(self.ui.tahun.value(), awal + MASA_RENSTRA - 1)))

    def _tampilkan_pita(self) -> None:
        skala = SKALA_SIAP[self.ui.skala.currentData()].skala
        self.ui.pita.setText(
            "; ".join(
                f"{p.label} {'di atas' if p.inklusif is False else 'mulai'} "
                f"{angka.tampil_nilai(p.dari)}"
                for p in skala
            )
        )

    def _ke(self, langkah: int) -> None:
        self.ui.tumpukan.setCurrentIndex(langkah)
        self.ui.langkah.setText(f"Langkah {langkah + 1} dari {len(_LANGKAH)}: {_LANGKAH[langkah]}")
        self.ui.kembali.setEnabled(langkah > 0)
        akhir = langkah == len(_LANGKAH) - 1
        self.ui.lanjut.setText("&Buat berkas…" if akhir else "&Lanjut")
        self._keberatan("")
        halaman = self.ui.tumpukan.currentWidget()
        if halaman is not None:
            pertama = {0: self.ui.nama, 1: self.ui.tahun_awal, 2: self.ui.skala}[langkah]
            pertama.setFocus()

    def _lanjut(self) -> None:
        langkah = self.ui.tumpukan.currentIndex()
        try:
            if langkah == 0:
                self._periksa_instansi()
            else:
                self.dokumen = self._susun()
        except UserError as galat:
            self._keberatan(str(galat))
            return
        if langkah < len(_LANGKAH) - 1:
            self._ke(langkah + 1)
        else:
            self.accept()

    def _keberatan(self, teks: str) -> None:
        self.ui.galat.setText(f"! {teks}" if teks else "")
        self.ui.galat.setVisible(bool(teks))

    def _teks(self, nama: str) -> str:
        isi: str = getattr(self.ui, nama).text().strip()
        return isi

    def _periksa_instansi(self) -> None:
        for nama, judul in _WAJIB:
            if not self._teks(nama):
                getattr(self.ui, nama).setFocus()
                raise UserError(f"{judul} belum diisi.", "Isian ini dicetak di semua laporan.")

    def _susun(self) -> r.Dokumen:
        ui = self.ui
        return dokumen_baru(
            r.Instansi(
                nama=self._teks("nama"),
                singkatan=self._teks("singkatan") or None,
                pemerintah=self._teks("pemerintah"),
                wilayah=self._teks("wilayah"),
                kota=self._teks("kota"),
            ),
            tahun_awal=ui.tahun_awal.value(),
            tahun_akhir=ui.tahun_akhir.value(),
            tahun=ui.tahun.value(),
            skala=ui.skala.currentData(),
            rumus_turun=ui.rumus_turun.currentData(),
            rumus_efisiensi=ui.rumus_efisiensi.currentData(),
        )
