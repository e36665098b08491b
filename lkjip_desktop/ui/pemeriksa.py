"""The live check: the findings of the chosen year, checked anew after every step.

The check runs in a thread of its own, on immutable records. The window waits for it no longer than
part of a frame: mostly the findings are there before anything is painted. Where the last one took
longer, the next begins only after the step is shown, so that it takes no time from it. What was
found before is marked as being checked (``sedang``) until the answer comes. An answer about another
document than the one that is open now is dropped, so no stale finding is ever shown as a true one.
"""

from __future__ import annotations

import contextlib
from time import thread_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from lkjip_desktop.ui.model.tanda import TANPA_TANDA, Tanda

if TYPE_CHECKING:
    # They come with the first file; the window must not wait for them.
    from concurrent.futures import Future, ThreadPoolExecutor

    from lkjip_desktop.domain.pemeriksaan import HasilPeriksa
    from lkjip_desktop.services.periksa import Pemeriksa, Permintaan
    from lkjip_desktop.ui.konteks import Konteks

_SEBINGKAI = 0.004
"""Seconds that an edit may wait for its check, before the window goes on without it."""


class PemeriksaLatar(QObject):
    """Keeps the findings of the chosen year of the open file."""

    berganti = Signal()
    """The findings, or whether they are being checked, changed."""
    _tiba = Signal(object, object)

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks)
        self._konteks = konteks
        self._layanan: Pemeriksa | None = None
        self._pelaksana: ThreadPoolExecutor | None = None
        self._kerja: Future[HasilPeriksa] | None = None
        self._hasil: HasilPeriksa | None = None
        self._sedang = False
        self._lambat = False
        self._gagal = False
        self._tanda = TANPA_TANDA
        self._nanti = QTimer(self)
        self._nanti.setSingleShot(True)
        self._nanti.timeout.connect(self._minta)
        self._tiba.connect(self._terima, Qt.ConnectionType.QueuedConnection)
        konteks.berkas_berganti.connect(self._berkas_berganti)
        konteks.tahun_berganti.connect(self._tahun_berganti)
        konteks.berubah.connect(self._berubah)

    # what is known ----------------------------------------------------------------------------

    @property
    def hasil(self) -> HasilPeriksa | None:
        """The newest findings of the chosen year; those of before the last step while
        :attr:`sedang`. None: not checked yet."""
        return self._hasil

    @property
    def sedang(self) -> bool:
        """Whether the findings are being checked: until then nobody should act on them."""
        return self._sedang

    @property
    def kini(self) -> HasilPeriksa | None:
        """The findings, where they are true of the document as it is now."""
        return None if self._sedang else self._hasil

    @property
    def tanda(self) -> Tanda:
        """The open findings by cell; none while they are being checked."""
        return self._tanda

    @property
    def ringkasan(self) -> str:
        """``2 galat 5 peringatan``, for the status bar."""
        if self._gagal:
            return "Pemeriksaan gagal"
        if self._sedang:
            return "sedang diperiksa…"
        if self._hasil is None:
            return ""
        jumlah = self._hasil.jumlah
        ada = [f"{n} {t}" for t, n in jumlah.items() if n and t != "info"]
        return " ".join(ada) or "Tidak ada galat"

    @property
    def banyak(self) -> int:
        """How many open findings there are (those of before the last step while checking)."""
        return sum(self._hasil.jumlah.values()) if self._hasil else 0

    # when to check ----------------------------------------------------------------------------

    def _berkas_berganti(self) -> None:
        self._layanan = None
        self._kerja = None
        if self._konteks.terbuka:
            from lkjip_desktop.services.periksa import Pemeriksa

            self._layanan = Pemeriksa(self._konteks.sesi)
        self._tahun_berganti()

    def _tahun_berganti(self) -> None:
        """Another year: nothing of the one before stays; the window comes first."""
        self._hasil = None
        self._gagal = False
        self._nyatakan(sedang=self._konteks.terbuka)
        QTimer.singleShot(0, self, self._minta)

    def _berubah(self) -> None:
        if self._lambat:
            self._nyatakan(sedang=True)
            self._nanti.start(0)
        else:
            self._minta(_SEBINGKAI)

    def _minta(self, sabar: float = 0.0) -> None:
        """Have the year checked; wait ``sabar`` seconds for it."""
        layanan = self._layanan
        if layanan is None:
            return
        hasil = layanan.kini(self._konteks.tahun)
        if hasil is not None:
            self._kerja = None
            self._pasang(hasil)
            return
        permintaan = layanan.permintaan(self._konteks.tahun)
        if self._kerja is not None:
            self._kerja.cancel()
        self._nanti.stop()
        self._kerja = kerja = self._utas().submit(self._kerjakan, permintaan)
        with contextlib.suppress(TimeoutError):
            kerja.exception(sabar)
        if kerja.done():
            self._terima(permintaan, kerja)
        else:
            self._nyatakan(sedang=True)
            kerja.add_done_callback(lambda k: self._kabari(permintaan, k))

    def _kerjakan(self, permintaan: Permintaan) -> HasilPeriksa:
        """In the thread."""
        mulai = thread_time()
        hasil = permintaan.kerjakan()
        if permintaan.lama is not None:
            self._lambat = thread_time() - mulai > _SEBINGKAI
        return hasil

    def _kabari(self, permintaan: Permintaan, kerja: Future[HasilPeriksa]) -> None:
        """In the thread: the answer goes to the window's thread, if there still is a window."""
        with contextlib.suppress(RuntimeError):
            self._tiba.emit(permintaan, kerja)

    def _terima(self, permintaan: Permintaan, kerja: Future[HasilPeriksa]) -> None:
        if kerja is not self._kerja or self._layanan is None:
            return
        self._kerja = None
        galat = kerja.exception()
        if galat is not None:
            self._hasil = None
            self._gagal = True
            self._nyatakan(sedang=False)
            raise galat
        if self._layanan.catat(permintaan, kerja.result()):
            self._pasang(kerja.result())
        else:
            self._minta()

    def _pasang(self, hasil: HasilPeriksa) -> None:
        self._hasil = hasil
        self._gagal = False
        self._nyatakan(sedang=False)

    def _nyatakan(self, *, sedang: bool) -> None:
        self._sedang = sedang
        kini = self.kini
        self._tanda = TANPA_TANDA if kini is None else Tanda.dari(kini)
        self.berganti.emit()

    def _utas(self) -> ThreadPoolExecutor:
        if self._pelaksana is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pelaksana = pelaksana = ThreadPoolExecutor(1, "pemeriksa")
            self.destroyed.connect(lambda: pelaksana.shutdown(wait=False, cancel_futures=True))
        return self._pelaksana
