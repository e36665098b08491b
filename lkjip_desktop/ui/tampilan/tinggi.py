"""Rows as high as their wrapped text."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTableView

_BARIS_TERBANYAK = 400
"""Measuring the text of every row takes time; of a longer grid only the rows that are seen are."""


class TinggiBaris(QObject):
    """Makes rows higher or lower when texts or widths change, once for many changes."""

    def __init__(self, tampilan: QTableView) -> None:
        super().__init__(tampilan)
        self._tampilan = tampilan
        tampilan.setWordWrap(True)
        self._penunda = QTimer(self)
        self._penunda.setSingleShot(True)
        self._penunda.setInterval(0)
        self._penunda.timeout.connect(self._atur)
        model = tampilan.model()
        for isyarat in (model.modelReset, model.dataChanged, model.rowsInserted):
            isyarat.connect(self._penunda.start)
        tampilan.horizontalHeader().sectionResized.connect(self._penunda.start)
        tampilan.verticalScrollBar().valueChanged.connect(self._digulung)
        self._penunda.start()

    def _panjang(self) -> bool:
        return self._tampilan.model().rowCount() > _BARIS_TERBANYAK

    def _digulung(self) -> None:
        if self._panjang():
            self._penunda.start()

    def _atur(self) -> None:
        tampilan = self._tampilan
        if not self._panjang():
            tampilan.resizeRowsToContents()
            return
        kini = tampilan.currentIndex()
        terlihat = tampilan.viewport().rect().intersects(tampilan.visualRect(kini))
        baris, batas = max(0, tampilan.rowAt(0)), tampilan.viewport().height()
        while baris < tampilan.model().rowCount() and tampilan.rowViewportPosition(baris) < batas:
            tampilan.resizeRowToContents(baris)
            baris += 1
        if kini.isValid() and terlihat:
            # The rows that grew above it must not push the cursor out of sight.
            tampilan.scrollTo(kini)
