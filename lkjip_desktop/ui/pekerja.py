"""A process that stays, for work that is asked for again and again: the preview of a report.

Unlike :mod:`.tugas` it has no dialog and its process is started once. The newest wish counts: work
under way for an older one is told to stop, and its result is dropped.
"""

from __future__ import annotations

import logging
import multiprocessing
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.proses import BERHENTI, Gagal, Hasil, Permintaan, melayani

_SABAR = 5.0
"""Seconds that a process told to end is given before it is ended by force."""
_log = logging.getLogger("lkjip_desktop.pekerja")


class Pekerja(QObject):
    """One process behind the window; it is started by the first wish."""

    selesai = Signal(object)
    """What the function answered."""
    gagal = Signal(object)
    """A UserError: why there is no answer."""
    _tiba = Signal(object)

    def __init__(self, induk: QObject | None = None) -> None:
        super().__init__(induk)
        self._utas: _Utas | None = None
        self._tiba.connect(self._terima, Qt.ConnectionType.QueuedConnection)

    def minta(self, fungsi: Callable[..., Any], argumen: Sequence[Any]) -> None:
        """Ask for ``fungsi(*argumen, batal=...)``; what was asked for before is given up.

        The function stands at the top of a module; arguments and result are plain data.
        """
        if self._utas is None:
            self._utas = _Utas(self._tiba.emit)
            self.destroyed.connect(self._utas.hentikan)
        self._utas.minta(Permintaan(fungsi, tuple(argumen)))

    def hentikan(self) -> None:
        """End the process; the next wish starts another one."""
        if self._utas is not None:
            self.destroyed.disconnect(self._utas.hentikan)
            self._utas.hentikan()
            self._utas = None

    def _terima(self, kabar: object) -> None:
        if isinstance(kabar, Hasil):
            self.selesai.emit(kabar.nilai)
        elif isinstance(kabar, Gagal):
            if kabar.jejak:
                _log.error("work in the helper process failed\n%s", kabar.jejak)
            self.gagal.emit(UserError(kabar.pesan, kabar.saran))


class _Utas:
    """The thread that owns the process and its pipe; it sleeps until there is something to do."""

    def __init__(self, kirim: Callable[[object], None]) -> None:
        self._kirim = kirim
        self._bangun, self._pembangun = multiprocessing.Pipe(duplex=False)
        self._kunci = threading.Lock()
        self._minta: Permintaan | None = None
        self._berhenti = False
        self._pipa: Connection | None = None
        self._proses: BaseProcess | None = None
        self._sibuk = False
        self._utas = threading.Thread(target=self._jalan, name="pekerja", daemon=True)
        self._utas.start()

    def minta(self, permintaan: Permintaan) -> None:
        with self._kunci:
            self._minta = permintaan
        self._pembangun.send_bytes(b".")

    def hentikan(self) -> None:
        with self._kunci:
            if self._berhenti:
                return
            self._berhenti = True
            self._minta = None
        self._pembangun.send_bytes(b".")
        self._utas.join()
        self._pembangun.close()

    def _jalan(self) -> None:
        while True:
            for siap in wait([self._bangun, *([self._pipa] if self._pipa else [])]):
                if siap is self._bangun:
                    self._bangun.recv_bytes()
                    self._bangunkan()
                else:
                    self._dengar()
            if self._berhenti:
                break
            self._mulai()
        self._akhiri()
        self._bangun.close()

    def _bangunkan(self) -> None:
        """A newer wish, or the end: the work under way is told to stop."""
        if self._sibuk and self._pipa is not None:
            self._coba_kirim(BERHENTI)

    def _dengar(self) -> None:
        assert self._pipa is not None
        kabar: object
        try:
            kabar = self._pipa.recv()
        except (EOFError, OSError):
            self._akhiri()
            kabar = Gagal("Proses pembuat pratinjau terhenti.", "Program akan mencobanya lagi.")
        self._sibuk = False
        with self._kunci:
            usang = self._minta is not None or self._berhenti
        if not usang:
            self._kirim(kabar)

    def _mulai(self) -> None:
        if self._sibuk:
            return
        with self._kunci:
            permintaan, self._minta = self._minta, None
        if permintaan is None:
            return
        if self._pipa is None:
            self._nyalakan()
        self._sibuk = True
        self._coba_kirim(permintaan)

    def _coba_kirim(self, isi: object) -> None:
        """Send; a process that has ended is found out by the next hearing."""
        assert self._pipa is not None
        try:
            self._pipa.send(isi)
        except (BrokenPipeError, OSError):
            _log.warning("the helper process has ended")

    def _nyalakan(self) -> None:
        konteks = multiprocessing.get_context("spawn")
        self._pipa, sana = konteks.Pipe()
        self._proses = konteks.Process(target=melayani, args=(sana,), daemon=True)
        self._proses.start()
        sana.close()

    def _akhiri(self) -> None:
        """Close the pipe, by which the process ends itself."""
        if self._pipa is not None:
            self._pipa.close()
            self._pipa = None
        if self._proses is not None:
            self._proses.join(_SABAR)
            if self._proses.is_alive():
                self._proses.terminate()
                self._proses.join()
            self._proses.close()
            self._proses = None
