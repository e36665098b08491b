"""Rows as high as their wrapped text."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTableView

_BARIS_TERBANYAK = 400
"""Measuring the text of every row takes time; a longer grid keeps rows of one line."""


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
        self._penunda.start()

    def _atur(self) -> None:
        if self._tampilan.model().rowCount() <= _BARIS_TERBANYAK:
            self._tampilan.resizeRowsToContents()
