"""A process that stays, for work that is asked for again and again: the preview of a report.

Unlike :mod:`.tugas` it has no dialog and its process is started once. The newest wish counts: work
under way for an older one is told to stop, and its result is dropped.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.proses import BERHENTI, Gagal, Hasil, Permintaan, melayani
from lkjip_desktop.ui.kotak_masuk import KotakMasuk

_SABAR = 5.0
"""Seconds that a process told to end is given before it is ended by force."""
_log = logging.getLogger("lkjip_desktop.pekerja")


class Pekerja(QObject):
    """One process behind the window; it is started by the first wish."""

    selesai = Signal(object)
    """What the function answered."""
    gagal = Signal(object)
    """A UserError: why there is no answer."""

    def __init__(self, induk: QObject | None = None) -> None:
        super().__init__(induk)
        self._utas: _Utas | None = None
        self._terakhir: Permintaan | None = None
        self._kotak = KotakMasuk(self)
        self._kotak.tiba.connect(self._terima)

    def minta(self, fungsi: Callable[..., Any], argumen: Sequence[Any]) -> None:
        """Ask for ``fungsi(*argumen, batal=...)``; what was asked for before is given up.

        The function stands at the top of a module; arguments and result are plain data.
        """
        if self._utas is None:
            self._utas = _Utas(self._kotak.kirim)
            self.destroyed.connect(self._utas.hentikan)
        self._terakhir = Permintaan(fungsi, tuple(argumen))
        self._utas.minta(self._terakhir)
        self._kotak.tunggu()

    def hentikan(self) -> None:
        """End the process, which may take a moment; the next wish starts another one."""
        self._terakhir = None
        self._kotak.cukup()
        if self._utas is not None:
            self.destroyed.disconnect(self._utas.hentikan)
            self._utas.hentikan()
            self._utas = None

    def _terima(self, jawaban: _Jawaban) -> None:
        if jawaban.untuk is not self._terakhir:
            return
        self._kotak.cukup()
        kabar = jawaban.kabar
        if isinstance(kabar, Hasil):
            self.selesai.emit(kabar.nilai)
        elif isinstance(kabar, Gagal):
            if kabar.jejak:
                _log.error("work in the helper process failed\n%s", kabar.jejak)
            self.gagal.emit(UserError(kabar.pesan, kabar.saran))


class _Jawaban(NamedTuple):
    """What the process said to a wish."""

    untuk: Permintaan | None
    kabar: object


class _Utas:
    """The thread that owns the process and its pipe; it sleeps until there is something to do.

    Nobody waits for it: a process that does not listen must not keep the window.
    """

    def __init__(self, kirim: Callable[[object], None]) -> None:
        self._kirim = kirim
        self._bangun, self._pembangun = multiprocessing.Pipe(duplex=False)
        self._kunci = threading.Lock()
        self._minta: Permintaan | None = None
        self._berhenti = False
        self._pipa: Connection | None = None
        self._proses: BaseProcess | None = None
        self._dikerjakan: Permintaan | None = None
        self._utas = threading.Thread(target=self._jalan, name="pekerja", daemon=True)
        self._utas.start()

    def minta(self, permintaan: Permintaan) -> None:
        with self._kunci:
            self._minta = permintaan
            self._pembangun.send_bytes(b".")

    def hentikan(self) -> None:
        with self._kunci:
            if not self._berhenti:
                self._berhenti = True
                self._minta = None
                self._pembangun.send_bytes(b".")

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
        with self._kunci:
            self._pembangun.close()
        self._bangun.close()

    def _bangunkan(self) -> None:
        """A newer wish, or the end: the work under way is told to stop."""
        if self._dikerjakan is not None and self._pipa is not None:
            self._coba_kirim(BERHENTI)

    def _dengar(self) -> None:
        assert self._pipa is not None
        kabar: object
        try:
            kabar = self._pipa.recv()
        except (EOFError, OSError):
            self._akhiri()
            kabar = Gagal("Proses pembuat pratinjau terhenti.", "Program akan mencobanya lagi.")
        self._kirim(_Jawaban(self._dikerjakan, kabar))
        self._dikerjakan = None

    def _mulai(self) -> None:
        if self._dikerjakan is not None:
            return
        with self._kunci:
            permintaan, self._minta = self._minta, None
        if permintaan is None:
            return
        if self._pipa is None:
            self._nyalakan()
        self._dikerjakan = permintaan
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
            # At the end of the program its own clean-up may be waiting for the process too.
            with contextlib.suppress(ValueError):
                self._proses.close()
            self._proses = None
