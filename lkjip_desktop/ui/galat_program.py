"""Errors that nobody expected: into the log, and one dialog with a report to copy."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtWidgets import QApplication

from lkjip_desktop import __version__
from lkjip_desktop.domain.galat import UserError

_catatan = logging.getLogger("lkjip_desktop.ui")
_TINGKAT = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class PenangkapGalat(QObject):
    """Takes over the hooks of Python and Qt; lives as long as the application."""

    _tiba = Signal(str)

    def __init__(
        self, log: Path | None, beri_tahu: Callable[[UserError], None], induk: QObject
    ) -> None:
        super().__init__(induk)
        self._log = log
        self._beri_tahu = beri_tahu
        self._sedang_tampil = False
        self._pernah: set[str] = set()
        # Errors of threads come here too; dialogs belong to the window's thread.
        self._tiba.connect(self._tampilkan)

    def pasang(self) -> None:
        """Take over."""
        sys.excepthook = self.tangani
        threading.excepthook = self._dari_utas
        qInstallMessageHandler(_pesan_qt)

    def tangani(
        self,
        jenis: type[BaseException],
        galat: BaseException,
        jejak: TracebackType | None,
    ) -> None:
        """Log an error and tell of it; an expected one only goes to the message bar."""
        if isinstance(galat, UserError):
            self._beri_tahu(galat)
            return
        if isinstance(galat, KeyboardInterrupt):
            QApplication.quit()
            return
        _catatan.error("unexpected error", exc_info=(jenis, galat, jejak))
        self._tiba.emit(laporan(jenis, galat, jejak))

    def _dari_utas(self, isi: threading.ExceptHookArgs) -> None:
        if isi.exc_value is not None:
            self.tangani(isi.exc_type, isi.exc_value, isi.exc_traceback)

    def _tampilkan(self, teks: str) -> None:
        # An error that comes again and again must not pile up dialogs.
        if self._sedang_tampil:
            return
        # One that comes with each painting would leave no way to the window.
        if teks in self._pernah:
            self._beri_tahu(
                UserError(
                    "Kesalahan program yang sama terjadi lagi; isian yang tersimpan tetap aman.",
                    "Bila pekerjaan terganggu, tutup lalu buka kembali program.",
                )
            )
            return
        self._pernah.add(teks)
        self._sedang_tampil = True
        try:
            # Here, so that the window does not wait for message boxes and file dialogs.
            from lkjip_desktop.ui import pesan

            pesan.tak_terduga(QApplication.activeWindow(), teks, self._log)
        finally:
            self._sedang_tampil = False


def laporan(jenis: type[BaseException], galat: BaseException, jejak: TracebackType | None) -> str:
    """What to send to whoever maintains the program; no data of the office are in it."""
    isi = "".join(traceback.format_exception(jenis, galat, jejak))
    return (
        f"lkjip_desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}\n\n{isi}"
    )


def _pesan_qt(macam: QtMsgType, konteks: QMessageLogContext, teks: str) -> None:
    _catatan.log(_TINGKAT.get(macam, logging.WARNING), "Qt: %s", teks)
