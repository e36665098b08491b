"""What can be wrong with the looks of a widget and all that stands in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QGroupBox,
    QLabel,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSplitterHandle,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from lkjip_desktop.ui.naskah.editor import EditorNaskah
from lkjip_desktop.ui.widget.label_elipsis import LabelElipsis

_TOLERANSI = 1
_MNEMONIK = re.compile(r"&(?!&)(\w)")
_TERTULIS = QPushButton | QCheckBox | QRadioButton | QToolButton
_TAMPIL_DAN_FOKUS = Qt.FocusPolicy.TabFocus


def cacat(akar: QWidget) -> list[str]:
    """Sentences on what is cut off, overlaps, has no name, or answers to a letter twice."""
    isi = [w for w in akar.findChildren(QWidget) if w.isVisible() and not _milik_qt(w)]
    semua = (_terpotong, _keluar, _bertindih, _tanpa_nama, _kembar, _perangkap)
    return [kalimat for cari in semua for kalimat in cari(isi)]


def sebut(w: QWidget) -> str:
    """The widget in words: its class, name and text."""
    teks = getattr(w, "text", None)
    return f"{type(w).__name__} {w.objectName()} {str(teks())[:40] if callable(teks) else ''!r}"


def _milik_qt(w: QWidget) -> bool:
    """Parts of Qt's own widgets (scroll bars, arrows, what is inside an item view)."""
    if w.objectName().startswith("qt_") or type(w).__name__.startswith("QScroll"):
        return True
    induk: QWidget | None = w
    while (induk := induk.parentWidget()) is not None and not induk.isWindow():
        if induk.inherits("QAbstractItemView") or induk.inherits("QTabBar"):
            return True
    return False


# cut off ------------------------------------------------------------------------------------------


def _terpotong(isi: list[QWidget]) -> Iterator[str]:
    for w in isi:
        kurang = None
        if isinstance(w, QLabel) and not isinstance(w, LabelElipsis):
            kurang = _kurang_label(w)
        elif isinstance(w, _TERTULIS):
            kurang = _kurang_ukuran(w) if w.text() else None
        elif isinstance(w, QTabBar):
            kurang = _kurang_tab(w)
        elif isinstance(w, QGroupBox):
            lebar = w.fontMetrics().horizontalAdvance(w.title())
            kurang = f"judul {lebar} > {w.width()}" if lebar > w.width() else None
        if kurang:
            yield f"terpotong: {sebut(w)}: {kurang}"


def _kurang_label(w: QLabel) -> str | None:
    if not w.text():
        return None
    perlu_lebar = w.minimumSizeHint().width() if w.wordWrap() else w.sizeHint().width()
    perlu_tinggi = w.heightForWidth(w.width()) if w.wordWrap() else w.sizeHint().height()
    if perlu_lebar > w.width() + _TOLERANSI or perlu_tinggi > w.height() + _TOLERANSI:
        return f"{w.width()}x{w.height()}, perlu {perlu_lebar}x{perlu_tinggi}"
    kata = _kata_terpanjang(w) if w.wordWrap() else 0
    return f"kata selebar {kata} > {w.width()}" if kata > w.width() else None


def _kata_terpanjang(w: QLabel) -> int:
    dokumen = QTextDocument()
    dokumen.setHtml(w.text())
    ukuran = w.fontMetrics()
    return max((ukuran.horizontalAdvance(k) for k in dokumen.toPlainText().split()), default=0)


def _kurang_ukuran(w: QAbstractButton) -> str | None:
    perlu = w.minimumSizeHint() if isinstance(w, QPushButton) else w.sizeHint()
    if perlu.width() > w.width() + _TOLERANSI or perlu.height() > w.height() + _TOLERANSI:
        return f"{w.width()}x{w.height()}, perlu {perlu.width()}x{perlu.height()}"
    return None


def _kurang_tab(w: QTabBar) -> str | None:
    for nomor in range(w.count()):
        luas = w.tabRect(nomor)
        if w.isTabVisible(nomor) and (luas.right() > w.width() or luas.left() < 0):
            return f"judul {w.tabText(nomor)!r} di luar"
    return None


# places -------------------------------------------------------------------------------------------


def _keluar(isi: list[QWidget]) -> Iterator[str]:
    for w in isi:
        induk = w.parentWidget()
        if induk is None or w.isWindow() or isinstance(w, QSplitterHandle):
            continue
        luas = induk.rect().adjusted(-_TOLERANSI, -_TOLERANSI, _TOLERANSI, _TOLERANSI)
        if not luas.contains(w.geometry()) and not _digulir(induk):
            yield f"di luar induknya: {sebut(w)}: {w.geometry()} di {induk.rect()}"


def _digulir(induk: QWidget) -> bool:
    return isinstance(induk.parentWidget(), QAbstractScrollArea)


def _bertindih(isi: list[QWidget]) -> Iterator[str]:
    menurut: dict[QWidget, list[QWidget]] = {}
    for w in isi:
        induk = w.parentWidget()
        if induk is not None and not w.isWindow() and not isinstance(w, QSplitterHandle):
            menurut.setdefault(induk, []).append(w)
    for saudara in menurut.values():
        for a, b in combinations(saudara, 2):
            irisan = a.geometry().intersected(b.geometry())
            if irisan.width() > _TOLERANSI and irisan.height() > _TOLERANSI:
                yield f"bertindih: {sebut(a)} dan {sebut(b)}"


# names and letters --------------------------------------------------------------------------------


def _tanpa_nama(isi: list[QWidget]) -> Iterator[str]:
    for w in isi:
        if not w.focusPolicy() & _TAMPIL_DAN_FOKUS or isinstance(w, QTabBar):
            continue
        antarmuka = QAccessible.queryAccessibleInterface(w)
        nama = antarmuka.text(QAccessible.Text.Name) if antarmuka else ""
        if not nama.strip():
            yield f"tanpa nama: {sebut(w)}"


def _perangkap(isi: list[QWidget]) -> Iterator[str]:
    """Where Tab does not lead out; grids are left by F6, the editor of texts as it says itself."""
    for w in isi:
        if _memerangkap(w):
            yield f"Tab tidak keluar: {sebut(w)}"


def _memerangkap(w: QWidget) -> bool:
    if isinstance(w, QAbstractItemView):
        return w.tabKeyNavigation() and not hasattr(w, "perilaku")
    if isinstance(w, QTextEdit | QPlainTextEdit) and not isinstance(w, EditorNaskah):
        return not w.isReadOnly() and not w.tabChangesFocus()
    return False


def _kembar(isi: list[QWidget]) -> Iterator[str]:
    huruf: Counter[str] = Counter()
    pemilik: dict[str, list[str]] = {}
    for w in isi:
        for teks in _teks_mnemonik(w):
            for h in _MNEMONIK.findall(teks.replace("&&", "")):
                huruf[h.casefold()] += 1
                pemilik.setdefault(h.casefold(), []).append(sebut(w))
    for h, banyak in huruf.items():
        if banyak > 1:
            yield f"Alt+{h.upper()} dua kali: {', '.join(pemilik[h])}"


def _teks_mnemonik(w: QWidget) -> Iterator[str]:
    tombol = isinstance(w, QAbstractButton) and w.isEnabled()
    if tombol or (isinstance(w, QLabel) and w.buddy() is not None):
        yield w.text()  # type: ignore[attr-defined]
    elif isinstance(w, QGroupBox):
        yield w.title()
    elif isinstance(w, QMenuBar):
        yield from (a.text() for a in w.actions())
    elif isinstance(w, QTabBar):
        yield from (w.tabText(i) for i in range(w.count()))


# the keyboard -------------------------------------------------------------------------------------


def tak_terjangkau(akar: QWidget) -> list[str]:
    """The controls to which Tab never comes."""
    semua = {
        w
        for w in akar.findChildren(QWidget)
        if _dapat_fokus(w) and not _milik_qt(w) and w.focusProxy() is None
    }
    lewat: set[QWidget] = set()
    w: QWidget = akar.window()
    for _ in range(5000):
        w = w.nextInFocusChain()
        if w in lewat:
            break
        lewat.add(w)
    return [f"tak terjangkau Tab: {sebut(w)}" for w in semua - lewat]


def _dapat_fokus(w: QWidget) -> bool:
    return bool(w.focusPolicy() & _TAMPIL_DAN_FOKUS) and w.isVisible() and w.isEnabled()
