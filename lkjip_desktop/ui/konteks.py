"""What all parts of the window share: the open session, the chosen year, and announcements.

Parts never call each other. They run services through :meth:`Konteks.lakukan` and refresh when
``berubah`` announces a step (once for each step, also for undo and redo).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui.pemeriksa import PemeriksaLatar
from lkjip_desktop.ui.setelan import Setelan

if TYPE_CHECKING:
    # Brings in SQLAlchemy, which the window must not wait for.
    from lkjip_desktop.services.sesi import Sesi
    from lkjip_desktop.storage.perubahan import Perubahan

T = TypeVar("T")
Nada = Literal["galat", "peringatan", "info"]


Tindakan = tuple[str, Callable[[], object]]
"""Words for a button of the message bar, and what it does."""


class Pemberitahuan(NamedTuple):
    """A sentence for the message bar, with what to do."""

    pesan: str
    saran: str = ""
    nada: Nada = "info"
    tindakan: Tindakan | None = None


class Konteks(QObject):
    """The session and year that the window shows."""

    berkas_berganti = Signal()
    """A file was opened, closed or replaced (``sesi`` is the new one)."""
    tahun_berganti = Signal(int)
    berubah = Signal(object)
    """A :class:`Perubahan`: what a step changed."""
    pemberitahuan = Signal(object)
    """A :class:`Pemberitahuan` for the message bar; None clears it."""
    ringkasan = Signal(str)
    """Words about the selected cells, for the status bar."""
    selesaikan = Signal()
    """Whatever is being typed must be written now (before undo, another year, closing)."""
    buka_tab = Signal(str, object)
    """Show a tab (its id), at a record if one is given (``(class, rid)``), or at a cell (a
    :class:`~.model.tanda.TujuanSel`)."""

    def __init__(self, setelan: Setelan, induk: QObject | None = None) -> None:
        super().__init__(induk)
        self.setelan = setelan
        self._sesi: Sesi | None = None
        self._tahun: int | None = None
        # The first to hear of a step: who shows the data then also knows what is wrong with them.
        self.pemeriksa = PemeriksaLatar(self)

    # the file and the year --------------------------------------------------------------------

    @property
    def terbuka(self) -> bool:
        """Whether a file is open."""
        return self._sesi is not None

    @property
    def sesi(self) -> Sesi:
        """The open session. Ask :attr:`terbuka` first where none may be open."""
        if self._sesi is None:
            raise LookupError("no file is open")
        return self._sesi

    @property
    def tahun(self) -> int:
        """The chosen year of the open file."""
        if self._tahun is None:
            raise LookupError("no file is open")
        return self._tahun

    @property
    def hanya_baca(self) -> bool:
        """Whether nothing can be changed (also where no file is open)."""
        return self._sesi is None or self._sesi.hanya_baca

    def pasang(self, sesi: Sesi | None, tahun: int | None = None) -> None:
        """Make this the open session (None: no file); the one before is not closed here."""
        if self._sesi is not None and self._terima in self._sesi.pendengar:
            self._sesi.pendengar.remove(self._terima)
        self._sesi = sesi
        self._tahun = None
        if sesi is not None:
            sesi.pendengar.append(self._terima)
            daftar = sesi.daftar_tahun()
            self._tahun = tahun if tahun in daftar else daftar[-1] if daftar else None
        self.berkas_berganti.emit()

    def pilih_tahun(self, tahun: int) -> None:
        """Show another year."""
        if tahun == self._tahun or self._sesi is None or tahun not in self._sesi.daftar_tahun():
            return
        self.selesaikan.emit()
        self._tahun = tahun
        self.tahun_berganti.emit(tahun)

    # doing ------------------------------------------------------------------------------------

    def lakukan(self, kerja: Callable[[], T]) -> T | None:
        """Run a service call; an expected error goes to the message bar and gives None."""
        try:
            hasil = kerja()
        except UserError as galat:
            self.beri_tahu_galat(galat)
            return None
        self.pemberitahuan.emit(None)
        return hasil

    def beri_tahu(
        self, pesan: str, saran: str = "", nada: Nada = "info", tindakan: Tindakan | None = None
    ) -> None:
        """Show a sentence in the message bar, with a button if there is something to do."""
        self.pemberitahuan.emit(Pemberitahuan(pesan, saran, nada, tindakan))

    def beri_tahu_galat(self, galat: UserError) -> None:
        """Show an expected error in the message bar."""
        self.beri_tahu(galat.pesan, galat.saran, "galat")

    def urungkan(self) -> None:
        """Take the last step back."""
        self.selesaikan.emit()
        self.lakukan(self.sesi.urungkan)

    def ulangi(self) -> None:
        """Do the step again that was taken back last."""
        self.selesaikan.emit()
        self.lakukan(self.sesi.ulangi)

    def lompat(self, ke: int) -> None:
        """Take steps back, or do them again, until ``ke`` of them are done."""
        self.selesaikan.emit()
        self.lakukan(lambda: self.sesi.lompat(ke))

    def _terima(self, perubahan: Perubahan) -> None:
        if self._sesi is not None and self._tahun not in self._sesi.daftar_tahun():
            self._tahun = self._sesi.daftar_tahun()[-1]
            self.tahun_berganti.emit(self._tahun)
        self.berubah.emit(perubahan)
