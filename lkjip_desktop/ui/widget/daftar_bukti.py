"""The evidence attached to one place: a list with buttons, onto which files can be dropped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bukti import (
    TempatBukti,
    bukti_di,
    jenis_dari,
    tampil_ukuran,
    ukuran_semua,
)
from lkjip_desktop.domain.penutupan import penutupan_kini
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.bukti import PerintahBukti, berkas_dibawa, ringkas_ukuran
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import Kolom, kolom_hitung, kolom_teks
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.widget.label_polos import LabelPolos

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_KOSONG = (
    "Belum ada bukti dukung di sini. Seret berkas ke sini dari penjelajah berkas,"
    " atau tekan Insert."
)
_KOSONG_TERKUNCI = "Tidak ada bukti dukung di sini."
_TANPA_ISI = "Isi berkas ini tidak ada di sini: datanya diimpor tanpa lampirannya."


@dataclass(frozen=True, slots=True)
class BarisBukti:
    """One evidence file."""

    lampiran: r.Lampiran
    ada: bool
    """Whether its content is in the file."""
    terkunci: bool


def _kunci(baris: BarisBukti) -> Kunci:
    return r.Lampiran, baris.lampiran.rid


def _sebutan(baris: BarisBukti) -> str:
    return f"bukti {baris.lampiran.nama}"


def _jenis(baris: BarisBukti) -> str:
    jenis = jenis_dari(baris.lampiran.nama)
    return jenis.sebutan if jenis else "jenis lain"


def kolom_bukti() -> list[Kolom[BarisBukti]]:
    """Name, size, remark."""
    return [
        kolom_hitung(
            "nama",
            "Nama berkas",
            lambda b: b.lampiran.nama,
            perataan="kiri",
            lebar=152,
            alasan=lambda b: f"{b.lampiran.nama}, {_jenis(b)}\nSHA-256 {b.lampiran.sha256}",
        ),
        kolom_hitung(
            "ukuran",
            "Ukuran",
            lambda b: tampil_ukuran(b.lampiran.ukuran) if b.ada else "tanpa isi",
            lebar=72,
            nada=lambda b: None if b.ada else NadaSel.SEDANG,
            alasan=lambda b: None if b.ada else _TANPA_ISI,
        ),
        kolom_teks(
            "keterangan",
            "Keterangan",
            rekaman=lambda b: b.lampiran,
            medan="keterangan",
            lebar=152,
            boleh=lambda b: not b.terkunci,
        ),
    ]


class KisiBukti(KisiView):
    """The list; its context menu and keys are those of the buttons."""

    berkas_ditempel = Signal(list)
    """Files (paths) were pasted that had been copied in the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        jalur = []
        if event.matches(QKeySequence.StandardKey.Paste):
            jalur = berkas_dibawa(QGuiApplication.clipboard().mimeData())
        if jalur:
            self.berkas_ditempel.emit(jalur)
        else:
            super().keyPressEvent(event)

    def tindakan(self, teks: str, ikon: str, laku: Callable[[], object], *tombol: str) -> QAction:
        """Add something that can be done, with its keys."""
        aksi = QAction(gaya.ikon(ikon), teks, self)
        aksi.setShortcuts([QKeySequence(t) for t in tombol])
        aksi.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        aksi.triggered.connect(lambda: laku())
        self.addAction(aksi)
        return aksi


class DaftarBukti(QWidget):
    """Shows a :class:`TempatBukti`; what is dropped or pasted here is attached there."""

    def __init__(
        self,
        konteks: Konteks,
        nama: str,
        kolom: list[Kolom[BarisBukti]] | None = None,
        kosong: str = _KOSONG,
    ) -> None:
        super().__init__()
        self._konteks = konteks
        self._tempat: TempatBukti | None = None
        self._tahun: int | None = None
        self._kosong = kosong
        self._alasan: str | None = None
        self._isi: tuple[object, Mapping[str, int]] = (None, {})
        self.perintah = PerintahBukti(self, konteks)
        self.model: ModelKisi[BarisBukti] = ModelKisi(
            konteks, kolom or kolom_bukti(), _kunci, _sebutan
        )
        self.tampilan = KisiBukti()
        self.tampilan.pasang(self.model, nama, kosong=kosong)
        self.tampilan.verticalHeader().hide()
        self.jumlah = LabelPolos()
        self.jumlah.setWordWrap(True)
        self.jumlah.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._susun()
        self.setAcceptDrops(True)
        self.tampilan.perilaku.aktif.connect(lambda _: self._segarkan_tombol())
        self.tampilan.doubleClicked.connect(self._diklik_dua)
        self.tampilkan(None)

    def _susun(self) -> None:
        t = self.tampilan.tindakan
        self.lampirkan = t("&Lampirkan…", "paper-clip", self._pilih, "Ins")
        self.buka = t("&Buka", "eye", self._buka, "Return", "Enter")
        self.simpan = t("&Simpan salinan…", "arrow-down-tray", self._simpan)
        self.hapus = t("&Hapus", "trash", self._hapus, "Ctrl+Del")
        self.tampilan.berkas_ditempel.connect(self._terima)
        tombol = QHBoxLayout()
        tombol.setSpacing(2)
        self.tombol_lampirkan = _tombol(self.lampirkan)
        tombol.addWidget(self.tombol_lampirkan)
        for aksi in (self.buka, self.simpan, self.hapus):
            tombol.addWidget(_tombol(aksi))
        tombol.addStretch(1)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 4, 0, 0)
        tata.setSpacing(4)
        tata.addLayout(tombol)
        tata.addWidget(self.tampilan, 1)
        tata.addWidget(self.jumlah)

    def tampilkan(self, tempat: TempatBukti | None, terkunci: str | None = None) -> None:
        """Show the evidence of a place; ``terkunci`` says why it cannot be changed, if so."""
        self._tempat, self._alasan = tempat, terkunci
        self._tahun = tempat.tahun if tempat else None
        if tempat is None:
            self._isi_daftar([])
            return
        lampiran = bukti_di(self._konteks.sesi.tahun(tempat.tahun), tempat)
        self._isi_daftar([(x, terkunci is not None) for x in lampiran])

    def tampilkan_semua(self, tahun: int) -> None:
        """Show all evidence of a year, wherever it is attached; none can be attached here."""
        self._tempat, self._alasan, self._tahun = None, None, tahun
        data = self._konteks.sesi.tahun(tahun)
        tertutup = penutupan_kini(data)
        self._isi_daftar([(x, x.triwulan in tertutup) for x in data.lampiran or ()])

    def _isi_daftar(self, lampiran: list[tuple[r.Lampiran, bool]]) -> None:
        ada = self._tersimpan() if lampiran else {}
        data = [BarisBukti(x, x.sha256 in ada, terkunci) for x, terkunci in lampiran]
        boleh = self._tempat is None or self.boleh_ubah
        self.tampilan.teks_kosong = self._kosong if boleh else _KOSONG_TERKUNCI
        self.model.isi(data)
        self.jumlah.setText("" if self._tahun is None else self._kata(self._tahun, data))
        self._segarkan_tombol()

    def _tersimpan(self) -> Mapping[str, int]:
        """The contents in the file, asked for anew where a lampiran came or went."""
        sesi = self._konteks.sesi
        cap = (sesi, *(t.lampiran for t in sesi.dokumen.tahun))
        if self._isi[0] != cap:
            self._isi = cap, sesi.berkas.isi_tersimpan()
        return self._isi[1]

    def _kata(self, tahun: int, data: list[BarisBukti]) -> str:
        if self._alasan is not None:
            return self._alasan
        kata, _ = ringkas_ukuran(self._konteks, tahun)
        if self._tempat is None:
            return f"{len(data)} bukti dukung. {kata}"
        sini = tampil_ukuran(ukuran_semua(b.lampiran for b in data))
        return f"Di sini {len(data)} berkas, {sini}. {kata}" if data else kata

    def _segarkan_tombol(self) -> None:
        boleh = self.boleh_ubah
        ada = self.tampilan.perilaku.baris_kini() is not None
        self.lampirkan.setEnabled(boleh)
        for aksi in (self.buka, self.simpan):
            aksi.setEnabled(ada)
        tetap = self._tahun is None or self._alasan is not None or self._konteks.hanya_baca
        self.hapus.setEnabled(ada and not tetap)

    @property
    def boleh_ubah(self) -> bool:
        """Whether evidence can be attached here."""
        return self._tempat is not None and self._alasan is None and not self._konteks.hanya_baca

    # what the buttons do ------------------------------------------------------------------------

    def _pilih(self) -> None:
        if self._tempat is not None:
            self.perintah.pilih(self._tempat)

    def _terima(self, jalur: list[Path]) -> None:
        if self._tempat is not None and self.boleh_ubah:
            self.perintah.lampirkan(self._tempat, jalur)

    def _buka(self) -> None:
        baris = self.tampilan.perilaku.baris_kini()
        if baris is not None:
            self.perintah.buka(baris.lampiran)

    def _diklik_dua(self) -> None:
        if self.model.penyaji.kolom[self.tampilan.currentIndex().column()].tulis is None:
            self._buka()

    def _simpan(self) -> None:
        baris = self.tampilan.perilaku.baris_kini()
        if baris is not None:
            self.perintah.simpan(baris.lampiran)

    def _hapus(self) -> None:
        if self._tahun is not None:
            dipilih = self.tampilan.perilaku.baris_terpilih()
            self.perintah.hapus(self._tahun, [b.lampiran for b in dipilih])

    # dropping -----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.boleh_ubah and berkas_dibawa(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        jalur = berkas_dibawa(event.mimeData())
        if jalur:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            # a dialog must not stand in the middle of the other program's dragging
            QTimer.singleShot(0, self, lambda: self._terima(jalur))


def _tombol(aksi: QAction) -> QToolButton:
    tombol = QToolButton()
    tombol.setDefaultAction(aksi)
    tombol.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    nama = aksi.text().replace("&", "").rstrip("…")
    pintas = ", ".join(s.toString(QKeySequence.SequenceFormat.NativeText) for s in aksi.shortcuts())
    tombol.setToolTip(f"{nama} ({pintas})" if pintas else nama)
    tombol.setAccessibleName(f"{nama} bukti dukung")
    tombol.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return tombol
