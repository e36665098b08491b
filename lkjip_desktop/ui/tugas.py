"""Slow work: one helper owns the thread or process, the progress dialog, cancelling and errors.

:func:`di_utas` runs work that mostly waits (copying, reading a file) in a thread;
:func:`di_proses` runs work that mostly computes (a report) in a process of its own, so that the
window stays as quick as without it. Both return at once; ``selesai`` is called with the result in
the window's thread. The window stays alive, but the dialog keeps people from changing data under
the work.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.kemajuan import Batal, Dibatalkan, Kemajuan
from lkjip_desktop.ui.kotak_masuk import KotakMasuk
from lkjip_desktop.ui.widget.label_polos import LabelPolos

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_log = logging.getLogger("lkjip_desktop.tugas")
_SABAR = 5.0
"""Seconds that a process with its work done is given to end."""


class Kerja(Protocol):
    """What is run: it reports its progress and asks now and then whether to stop."""

    def __call__(self, *, kemajuan: Kemajuan, batal: Batal) -> Any: ...


@dataclass(frozen=True, slots=True)
class _Maju:
    selesai: int
    dari: int
    bagian: str


@dataclass(frozen=True, slots=True)
class _Hasil:
    nilai: Any


@dataclass(frozen=True, slots=True)
class _Gagal:
    galat: BaseException


class Tugas(QObject):
    """One piece of work under way, with its dialog."""

    rampung = Signal()
    """The work has ended, in whatever way."""
    dibatalkan = Signal()
    """The work has ended because the user asked for it."""

    def __init__(
        self,
        induk: QWidget,
        judul: str,
        selesai: Callable[[Any], None],
        gagal: Callable[[UserError], None],
    ) -> None:
        super().__init__(induk)
        self._selesai = selesai
        self._gagal = gagal
        self._batal = threading.Event()
        self._kotak = KotakMasuk(self)
        self._kotak.tiba.connect(self._terima)
        self.dialog = QProgressDialog("", "Batal", 0, 0, induk)
        label = LabelPolos()
        label.setText(judul)
        self.dialog.setLabel(label)
        self.dialog.setWindowTitle("LKjIP")
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.setMinimumDuration(0)
        self.dialog.setMinimumWidth(380)
        self.dialog.setAutoClose(False)
        self.dialog.setAutoReset(False)
        self.dialog.canceled.connect(self._minta_batal)
        self._judul = judul

    def mulai(self, jalankan: Callable[[Callable[[object], None], threading.Event], None]) -> None:
        """Run the work in a thread, which says things by the first argument, its result last."""
        argumen = (self._kotak.kirim, self._batal)
        self._utas = threading.Thread(target=jalankan, args=argumen, daemon=True)
        self.dialog.show()
        self._utas.start()
        self._kotak.tunggu()

    def _minta_batal(self) -> None:
        self._batal.set()
        self.dialog.setLabelText("Menghentikan pekerjaan…")
        self.dialog.show()

    def _terima(self, kabar: object) -> None:
        if isinstance(kabar, _Maju):
            if not self._batal.is_set():
                self.dialog.setMaximum(kabar.dari)
                self.dialog.setValue(kabar.selesai)
                self.dialog.setLabelText(f"{self._judul}\n{kabar.bagian}")
            return
        self._kotak.cukup()
        self._utas.join()
        self.dialog.canceled.disconnect(self._minta_batal)
        self.dialog.close()
        self.dialog.deleteLater()
        try:
            self._akhiri(kabar)
        finally:
            self.rampung.emit()
            self.deleteLater()

    def _akhiri(self, kabar: object) -> None:
        if isinstance(kabar, _Hasil):
            self._selesai(kabar.nilai)
        elif isinstance(kabar, _Gagal):
            if isinstance(kabar.galat, Dibatalkan) or self._batal.is_set():
                self.dibatalkan.emit()
            elif isinstance(kabar.galat, UserError):
                self._gagal(kabar.galat)
            else:
                raise kabar.galat


def di_utas(
    induk: QWidget,
    judul: str,
    kerja: Kerja,
    selesai: Callable[[Any], None],
    gagal: Callable[[UserError], None],
) -> Tugas:
    """Run work in a thread. It must not touch the open session or any widget."""

    def jalankan(kirim: Callable[[object], None], batal: threading.Event) -> None:
        try:
            hasil = kerja(
                kemajuan=lambda i, n, bagian: kirim(_Maju(i, n, bagian)), batal=batal.is_set
            )
        except BaseException as galat:
            kirim(_Gagal(galat))
        else:
            kirim(_Hasil(hasil))

    tugas = Tugas(induk, judul, selesai, gagal)
    tugas.mulai(jalankan)
    return tugas


def di_proses(
    induk: QWidget,
    judul: str,
    fungsi: Callable[..., Any],
    argumen: Sequence[Any],
    selesai: Callable[[Any], None],
    gagal: Callable[[UserError], None],
) -> Tugas:
    """Run ``fungsi(*argumen, kemajuan=..., batal=...)`` in a process of its own.

    The function stands at the top of a module; arguments and result are plain data or records.
    """

    import multiprocessing

    def jalankan(kirim: Callable[[object], None], batal: threading.Event) -> None:
        konteks = multiprocessing.get_context("spawn")
        sini, sana = konteks.Pipe()
        minta_batal = konteks.Event()
        isi = (sana, minta_batal, fungsi, tuple(argumen))
        proses = konteks.Process(target=_di_anak, args=isi, daemon=True)
        try:
            proses.start()
            sana.close()
            kabar = _dengarkan(sini, batal, minta_batal, kirim)
            _akhiri(proses)
        except Exception as galat:
            kabar = _Gagal(galat)
        kirim(kabar)

    tugas = Tugas(induk, judul, selesai, gagal)
    tugas.mulai(jalankan)
    return tugas


def _akhiri(proses: BaseProcess) -> None:
    """Let a process end whose work is done."""
    proses.join(_SABAR)
    if proses.is_alive():
        proses.kill()
        proses.join()


def _dengarkan(
    sini: Connection, batal: threading.Event, minta_batal: Any, kirim: Callable[[object], None]
) -> object:
    """Pass on what the process says, until it gives its result."""
    while True:
        if batal.is_set():
            minta_batal.set()
        try:
            # The wait is cut up only so that a wish to stop is passed on.
            if not sini.poll(0.1):
                continue
            kabar = sini.recv()
        except (EOFError, OSError):
            return _Gagal(RuntimeError("the process of the work ended without a result"))
        if not isinstance(kabar, _Maju):
            return kabar
        kirim(kabar)


def _di_anak(
    sana: Connection, minta_batal: Any, fungsi: Callable[..., Any], argumen: tuple[Any, ...]
) -> None:
    try:
        hasil = fungsi(
            *argumen,
            kemajuan=lambda i, n, bagian: sana.send(_Maju(i, n, bagian)),
            batal=minta_batal.is_set,
        )
        sana.send(_Hasil(hasil))
    except UserError as galat:
        sana.send(_Gagal(UserError(galat.pesan, galat.saran)))
    except BaseException as galat:
        _log.exception("work in a process failed")
        sana.send(_Gagal(RuntimeError(f"{type(galat).__name__}: {galat}")))
