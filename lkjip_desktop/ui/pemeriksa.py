"""The live check: the findings of the chosen year, checked anew after every step.

The check is done bit by bit in the window's own thread, between other events: a thread beside it
would hold the interpreter just when the next edit wants it. After an edit only what hangs on it is
checked, so mostly the findings are there before anything is painted. Where they are not, those of
before are marked as being checked (``sedang``), and whatever is edited meanwhile begins the check
again; so no stale finding is ever shown as a true one.
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lkjip_desktop.ui.model.tanda import TANPA_TANDA, Tanda

if TYPE_CHECKING:
    # They come with the first file; the window must not wait for them.
    from lkjip_desktop.domain.pemeriksaan import HasilPeriksa, Tahapan
    from lkjip_desktop.services.periksa import Pemeriksa, Permintaan
    from lkjip_desktop.ui.konteks import Konteks

_SEPOTONG = 0.004
"""Seconds of checking, of which the window's thread does no more at a time."""


class PemeriksaLatar(QObject):
    """Keeps the findings of the chosen year of the open file."""

    berganti = Signal()
    """The findings, or whether they are being checked, changed."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks)
        self._konteks = konteks
        self._layanan: Pemeriksa | None = None
        self._kerja: tuple[Permintaan, Tahapan[HasilPeriksa]] | None = None
        self._hasil: HasilPeriksa | None = None
        self._sedang = False
        self._gagal = False
        self._tanda = TANPA_TANDA
        self._nanti = QTimer(self)
        self._nanti.setSingleShot(True)
        self._nanti.timeout.connect(self._lanjutkan)
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
        if self._konteks.terbuka:
            from lkjip_desktop.services.periksa import Pemeriksa

            self._layanan = Pemeriksa(self._konteks.sesi)
        self._tahun_berganti()

    def _tahun_berganti(self) -> None:
        """Another year: nothing of the one before stays; the window comes first."""
        self._kerja = None
        self._hasil = None
        self._gagal = False
        self._nyatakan(sedang=self._konteks.terbuka)
        self._nanti.start(0)

    def _berubah(self) -> None:
        self._kerja = None
        self._lanjutkan()

    def _lanjutkan(self) -> None:
        """Check on for a moment; what is left then comes after the events that are waiting."""
        self._nanti.stop()
        if self._layanan is None:
            return
        hasil = self._layanan.kini(self._konteks.tahun)
        if hasil is None:
            try:
                hasil = self._sepotong(self._layanan)
            except Exception:
                self._gagalkan()
                raise
        if hasil is not None:
            self._pasang(hasil)
            return
        if not self._sedang:
            self._nyatakan(sedang=True)
        self._nanti.start(0)

    def _sepotong(self, layanan: Pemeriksa) -> HasilPeriksa | None:
        """Check on for a moment. The findings, if that was the end of it."""
        if self._kerja is None:
            permintaan = layanan.permintaan(self._konteks.tahun)
            self._kerja = permintaan, permintaan.bertahap()
        permintaan, tahapan = self._kerja
        sampai = perf_counter() + _SEPOTONG
        try:
            while perf_counter() < sampai:
                next(tahapan)
        except StopIteration as akhir:
            self._kerja = None
            hasil: HasilPeriksa = akhir.value
            return hasil if layanan.catat(permintaan, hasil) else None
        return None

    def _gagalkan(self) -> None:
        self._kerja = None
        self._hasil = None
        self._gagal = True
        self._nyatakan(sedang=False)

    def _pasang(self, hasil: HasilPeriksa) -> None:
        self._kerja = None
        self._hasil = hasil
        self._gagal = False
        self._nyatakan(sedang=False)

    def _nyatakan(self, *, sedang: bool) -> None:
        self._sedang = sedang
        kini = self.kini
        self._tanda = TANPA_TANDA if kini is None else Tanda.dari(kini)
        self.berganti.emit()
