"""Hands on a window: keys, clicks and the clipboard, as a user has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from time import monotonic
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QProgressDialog,
    QTabWidget,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lkjip_desktop.ui import peran
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.pohon_view import PohonView

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
POLOS = Qt.KeyboardModifier.NoModifier
_KIRI = Qt.MouseButton.LeftButton
_SABAR_MS = 60_000
_INTIP_MS = 5
_TERLAMBAT = 1.0
"""Seconds after which a dialog without the focus is given it by hand."""

Kisi = KisiView | PohonView
Isi = Callable[[Any], object]


class Tangan:
    """What a user does with keyboard and mouse."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bot = qtbot

    # keys -------------------------------------------------------------------------------------

    def tekan(self, tombol: Qt.Key, ubahan: Qt.KeyboardModifier = POLOS) -> None:
        """Press a key where the focus is."""
        self.bot.keyClick(self.fokus(), tombol, ubahan)

    def fokus(self) -> QWidget:
        """Where keys go now."""
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        assert widget is not None, "nothing has the focus"
        return widget

    def ketik(self, teks: str, lalu: Qt.Key | None = None) -> None:
        """Type where the focus is (in a grid this opens an editor); then a key."""
        for baris in teks.splitlines(keepends=True):
            for huruf in baris.rstrip("\n"):
                self.bot.keyClick(self.fokus(), huruf)
            if baris.endswith("\n"):
                self.tekan(K.Key_Return)
        if lalu is not None:
            self.tekan(lalu)

    def tempel(self, *baris: Iterable[str]) -> None:
        """Paste a block, as copied from a spreadsheet."""
        teks = "\r\n".join("\t".join(b) for b in baris)
        QApplication.clipboard().setText(teks)
        self.tekan(K.Key_V, CTRL)

    def ganti(self, teks: str, lalu: Qt.Key | None = None) -> None:
        """Type over all that stands in the field with the focus."""
        assert isinstance(self.fokus(), QLineEdit | QAbstractSpinBox | QPlainTextEdit)
        self.tekan(K.Key_A, CTRL)
        self.ketik(teks, lalu)

    # the mouse --------------------------------------------------------------------------------

    def klik(self, widget: QWidget, titik: QPoint | None = None) -> None:
        """Click on what is seen."""
        assert widget.isVisible() and widget.isEnabled(), f"{widget.objectName()} cannot be clicked"
        self.bot.mouseClick(widget, _KIRI, pos=titik or widget.rect().center())

    def halaman(self, tab: QTabWidget, judul: str) -> QWidget:
        """Click on a page's name."""
        for i in range(tab.count()):
            if tab.tabText(i).replace("&", "").startswith(judul):
                self.klik(tab.tabBar(), tab.tabBar().tabRect(i).center())
                isi = tab.currentWidget()
                assert isi is tab.widget(i) and isi is not None
                return isi
        raise AssertionError(f"no page {judul}")

    def pilih(self, kotak: QComboBox, teks: str) -> None:
        """Choose in a box by the arrow keys."""
        kotak.setFocus()
        self.tekan(K.Key_Home)
        for _ in range(kotak.count()):
            if kotak.currentText().startswith(teks):
                return
            self.tekan(K.Key_Down)
        raise AssertionError(f"no choice {teks}")

    # grids ------------------------------------------------------------------------------------

    def sel(self, kisi: Kisi, kolom: str, baris: str, di: str) -> QModelIndex:
        """The cell of a column, in the row whose cell in column ``di`` shows ``baris``."""
        nomor = {k.id: i for i, k in enumerate(kisi.perilaku.model.penyaji.kolom)}
        for indeks in _semua(kisi.model(), QModelIndex()):
            if indeks.siblingAtColumn(nomor[di]).data() == baris:
                return indeks.siblingAtColumn(nomor[kolom])
        raise AssertionError(f"no row {baris}")

    def ke(self, kisi: Kisi, kolom: str, baris: str, di: str = "kode") -> QModelIndex:
        """Click on a cell; it is then the current one."""
        indeks = self.sel(kisi, kolom, baris, di)
        kisi.scrollTo(indeks)
        tampilan = _tempat_terlihat(kisi, indeks)
        kotak: QRect = tampilan.visualRect(indeks).intersected(tampilan.viewport().rect())
        self.klik(tampilan.viewport(), kotak.center())
        assert kisi.currentIndex() == indeks
        return indeks

    # dialogs ----------------------------------------------------------------------------------

    def jawab(self, buka: Callable[[], object], *isi: Isi) -> None:
        """Do what opens modal dialogs, and serve them one after the other."""
        jendela = QApplication.activeWindow()
        assert jendela is not None
        _Penjawab(list(isi)).jalankan(buka)
        self.kembali_ke(jendela)

    def kembali_ke(self, jendela: QWidget) -> None:
        """The system gives the focus back when a dialog is closed; the offscreen one does not."""
        jendela.activateWindow()
        self.tunggu(jendela.isActiveWindow)

    def tunggu(self, syarat: Callable[[], bool]) -> None:
        """Until something is so."""
        self.bot.waitUntil(syarat, timeout=_SABAR_MS)


class _Penjawab:
    """Serves modal dialogs from inside their own event loops."""

    def __init__(self, isi: list[Isi]) -> None:
        self._isi = isi
        self._dilayani: list[QWidget] = []
        self._galat: BaseException | None = None
        self._berhenti = False
        self._sejak = monotonic()

    def jalankan(self, buka: Callable[[], object]) -> None:
        self._intip_nanti()
        buka()
        self._berhenti = True
        if self._galat is not None:
            raise self._galat
        assert not self._isi, f"{len(self._isi)} dialogs did not come"

    def _intip_nanti(self) -> None:
        QTimer.singleShot(_INTIP_MS, self._intip)

    def _intip(self) -> None:
        if self._berhenti:
            return
        # A dialog may be opened by what serves this one.
        self._intip_nanti()
        dialog = QApplication.activeModalWidget()
        if dialog is None or isinstance(dialog, QProgressDialog):
            return
        if dialog in self._dilayani:
            if self._menunggu() > _SABAR_MS / 1000:
                self._tolak(dialog, AssertionError(f"{dialog.windowTitle()} does not close"))
            return
        if not _siap(dialog):
            # The system gives a new dialog the keys; the offscreen one may be late with an older
            # wish for the window underneath.
            if self._menunggu() > _TERLAMBAT:
                dialog.activateWindow()
                self._sejak = monotonic()
            return
        self._dilayani.append(dialog)
        try:
            assert self._isi, f"an unforeseen dialog: {dialog.windowTitle()} {_kata(dialog)}"
            self._isi.pop(0)(dialog)
        except BaseException as galat:
            self._tolak(dialog, galat)
        self._sejak = monotonic()

    def _menunggu(self) -> float:
        return monotonic() - self._sejak

    def _tolak(self, dialog: QWidget, galat: BaseException) -> None:
        """Leave a dialog that nobody can serve, so that the test ends."""
        self._galat = self._galat or galat
        if isinstance(dialog, QDialog):
            with suppress(RuntimeError):
                dialog.reject()


def _siap(dialog: QWidget) -> bool:
    """Whether keys go to it."""
    fokus = QApplication.focusWidget()
    return dialog.isActiveWindow() and fokus is not None and dialog.isAncestorOf(fokus)


def _kata(dialog: QWidget) -> str:
    teks = getattr(dialog, "text", None)
    return str(teks()) if callable(teks) else ""


def _semua(model: Any, induk: QModelIndex) -> Iterable[QModelIndex]:
    for i in range(model.rowCount(induk)):
        indeks = model.index(i, 0, induk)
        yield indeks
        yield from _semua(model, indeks)


def _tempat_terlihat(kisi: Kisi, indeks: QModelIndex) -> QAbstractItemView:
    """The view in which a cell is seen: a frozen column lies over the grid."""
    for atas in kisi.findChildren(QTreeView):
        if atas.isVisible() and not atas.isColumnHidden(indeks.column()):
            return atas
    return kisi


def alasan(indeks: QModelIndex) -> str:
    """Why the text of a marked cell cannot be used."""
    assert indeks.data(peran.SALAH), f"{indeks.data()} is not marked"
    return str(indeks.data(peran.TIP))
