"""The text of the chosen section, and what the program prints where there is none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain.naskah.model import KOSONG, Acuan, Naskah
from lkjip_desktop.domain.naskah.pilihan import sebutan
from lkjip_desktop.domain.naskah.teks import naskah_dari_teks
from lkjip_desktop.services.narasi import (
    MEDAN_ANALISIS,
    KeadaanBagian,
    MedanAnalisis,
    isi_analisis,
)
from lkjip_desktop.services.naskah import isi_naskah, pembaca_isian
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.halaman_teks import Ui_HalamanTeks
from lkjip_desktop.ui.naskah.editor import EditorNaskah
from lkjip_desktop.ui.tabs.lkjip.draf import Draf
from lkjip_desktop.ui.tabs.lkjip.gambar_teks import GambarTeks
from lkjip_desktop.ui.widget.kotak_naskah import KotakNaskah

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lkjip_desktop.domain import records as r
    from lkjip_desktop.domain.naskah.isian import PembacaIsian
    from lkjip_desktop.ui.konteks import Konteks

_TANPA_TEKS = "Tanpa teks, laporan memuat:"
_TAK_DICETAK = "Tanpa teks dan tabel, bagian ini tidak dicetak dalam laporan."
_TABEL_SAJA = "Tanpa teks, laporan hanya memuat tabel pendukung bagian ini."


class HalamanTeks(QWidget):
    """One box for a section's narasi; for an indikator also those of its analysis."""

    alinea_kini = Signal(str)
    """The words of the paragraph in which the cursor is."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.ui = Ui_HalamanTeks()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.pakai.setIcon(gaya.ikon("document-duplicate"))
        self.ui.uraian.setPlaceholderText("Tulis di sini. Ctrl+Shift+D menyisipkan data.")
        self._analisis: dict[MedanAnalisis, KotakNaskah] = {
            "keberhasilan": self.ui.keberhasilan,
            "hambatan": self.ui.hambatan,
            "solusi": self.ui.solusi,
        }
        self.ui.bilah.pasang(self.ui.uraian)
        self.draf = Draf(self.ui, self)
        self.gambar = GambarTeks(self.ui.uraian, self)
        self._keadaan: KeadaanBagian | None = None
        self._tahun = 0
        self._pembaca: PembacaIsian | None = None
        self._terhitung: tuple[r.Dokumen, int, Mapping[str, tuple[str, ...]]] | None = None

    def pasang(self, konteks: Konteks) -> None:
        """Work on the file of a konteks."""
        self._konteks = konteks
        konteks.selesaikan.connect(self.selesaikan)
        self.ui.uraian.ditulis.connect(self._tulis)
        self.ui.uraian.isian_diminta.connect(self._pilih_isian)
        self.gambar.pasang(konteks)
        self.ui.bilah.gambar_diminta.connect(self.gambar.pilih)
        self.ui.uraian.cursorPositionChanged.connect(self._sebutkan)
        for medan, kotak in self._analisis.items():
            kotak.ditulis.connect(partial(self._tulis_analisis, medan))
        self.ui.pakai.clicked.connect(self._pakai)

    def selesaikan(self) -> bool:
        """Write what is being typed. Whether all of it could be written."""
        kotak: tuple[EditorNaskah | KotakNaskah, ...] = (self.ui.uraian, *self._analisis.values())
        for k in kotak:
            k.selesaikan()
        return not any(k.berubah() for k in kotak)

    def tampilkan(self, keadaan: KeadaanBagian | None) -> None:
        """Show a section of the chosen year (None: no section is chosen). What was being typed
        for another one must have been written before."""
        self._keadaan = keadaan
        self._tahun = self._konteks.tahun
        self.setEnabled(keadaan is not None)
        boleh = not self._konteks.hanya_baca
        pembaca = self.pembaca(self._tahun) if keadaan else None
        self.ui.uraian.isi(keadaan.naskah if keadaan else KOSONG, pembaca)
        self.ui.uraian.setReadOnly(not boleh)
        self.ui.bilah.boleh(boleh)
        self._tampilkan_analisis(keadaan, boleh)
        kunci = keadaan.bagian.kunci if keadaan else ""
        berdraf = self.draf.tampilkan(kunci, pembaca, boleh=boleh)
        self._tampilkan_usulan(keadaan, boleh, berdraf)

    def pembaca(self, tahun: int) -> PembacaIsian:
        """Reads fields as the data are now; made anew only where they changed."""
        sesi, ada = self._konteks.sesi, self._pembaca
        if ada is None or ada.bahan.dokumen is not sesi.dokumen or ada.bahan.tahun != tahun:
            ada = self._pembaca = pembaca_isian(sesi, tahun)
            bahan = ada.bahan
            self.ui.uraian.sebutan = lambda acuan: sebutan(bahan, acuan)
        return ada

    def _tampilkan_analisis(self, keadaan: KeadaanBagian | None, boleh: bool) -> None:
        ui = self.ui
        indikator = keadaan is not None and keadaan.indikator is not None
        ukuran = keadaan.analisis if keadaan else None
        ui.label_uraian.setVisible(indikator)
        for label in (ui.label_keberhasilan, ui.label_hambatan, ui.label_solusi):
            label.setVisible(indikator)
        for medan in MEDAN_ANALISIS:
            kotak = self._analisis[medan]
            kotak.setVisible(indikator)
            kotak.isi((getattr(ukuran, medan) or "") if ukuran else "")
            kotak.setReadOnly(not boleh)

    def _tampilkan_usulan(self, keadaan: KeadaanBagian | None, boleh: bool, berdraf: bool) -> None:
        """What is printed where nothing is written; drafts with fields take its place."""
        ui = self.ui
        kosong = keadaan is not None and not keadaan.tertulis
        ui.kotak_usulan.setVisible(kosong and not (berdraf and boleh))
        if keadaan is None or not kosong:
            return
        kalimat = self._kalimat(keadaan.bagian.kunci)
        tanpa = _TABEL_SAJA if keadaan.tabel else _TAK_DICETAK
        ui.label_usulan.setText(_TANPA_TEKS if kalimat else tanpa)
        ui.usulan.setPlainText("\n\n".join(kalimat))
        ui.usulan.setVisible(bool(kalimat))
        ui.pakai.setVisible(bool(kalimat) and boleh)

    def _kalimat(self, kunci: str) -> tuple[str, ...]:
        """What the program prints by itself; made anew only where the data changed."""
        from lkjip_desktop.reports.susun.jejak import kalimat_otomatis

        sesi = self._konteks.sesi
        ada = self._terhitung
        if ada is None or ada[0] is not sesi.dokumen or ada[1] != self._tahun:
            kalimat = kalimat_otomatis(sesi.dokumen, sesi.hasil_semua(), self._tahun)
            ada = self._terhitung = (sesi.dokumen, self._tahun, kalimat)
        return ada[2].get(kunci, ())

    # writing ----------------------------------------------------------------------------------

    def _tulis(self, naskah: Naskah) -> None:
        k = self._keadaan
        if k is not None:
            sesi, tahun = self._konteks.sesi, self._tahun
            judul = k.bagian.judul[:60]
            self._jalankan(
                self.ui.uraian, lambda: isi_naskah(sesi, tahun, k.kunci_data, naskah, judul)
            )

    def _tulis_analisis(self, medan: MedanAnalisis, teks: str) -> None:
        k = self._keadaan
        if k is not None and k.indikator is not None:
            sesi, tahun, indikator = self._konteks.sesi, self._tahun, k.indikator
            self._jalankan(
                self._analisis[medan], lambda: isi_analisis(sesi, tahun, indikator, medan, teks)
            )

    def _jalankan(self, kotak: EditorNaskah | KotakNaskah, kerja: Callable[[], None]) -> None:
        def lakukan() -> bool:
            kerja()
            return True

        if not self._konteks.lakukan(lakukan):
            kotak.tolak()

    def _pakai(self) -> None:
        """Take the program's sentences over as a text to be edited."""
        self.ui.uraian.ganti(naskah_dari_teks(self.ui.usulan.toPlainText()))
        self.ui.uraian.setFocus()

    # fields -----------------------------------------------------------------------------------

    def _pilih_isian(self, kini: Acuan | None) -> None:
        """Choose a field for the cursor, or another one in place of ``kini``, which is selected."""
        from lkjip_desktop.ui.dialog.pilih_isian import DialogPilihIsian

        dialog = DialogPilihIsian(self, self.pembaca(self._tahun), kini)
        dialog.dipilih.connect(self.ui.uraian.sisipkan_isian)
        dialog.finished.connect(lambda _: self.ui.uraian.setFocus())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _sebutkan(self) -> None:
        """Name the field before the cursor in the status bar, and the paragraph to the preview."""
        if self.ui.uraian.hasFocus():
            self.alinea_kini.emit(self.ui.uraian.alinea_kini())
        isian = self.ui.uraian.isian_di_kursor()
        self._konteks.ringkasan.emit(self.ui.uraian.uraian(isian) if isian else "")
