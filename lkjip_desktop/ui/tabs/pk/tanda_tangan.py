"""Whether the chosen PK is signed: in words, and the button that marks it or opens it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.penandatanganan import kalimat, penandatanganan_kini, tertutup
from lkjip_desktop.services import pk_tanda_tangan as layanan
from lkjip_desktop.services.pk_pejabat import ganti_pihak
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.dialog.alasan import tanya_alasan
from lkjip_desktop.ui.forms.tab_pk import Ui_TabPk
from lkjip_desktop.ui.petunjuk import petunjuk_polos
from lkjip_desktop.ui.tabs.pk import daftar

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_TANDAI = "Tandai sudah ditandatangani"
_BUKA = "Buka kembali…"


class TandaTangan(QObject):
    """The words and the button over the details of a PK; acts on all that are selected."""

    def __init__(self, konteks: Konteks, ui: Ui_TabPk) -> None:
        super().__init__(ui.tombol_tanda_tangan)
        self._konteks = konteks
        self._ui = ui
        self._pk: r.Pk | None = None
        self.tanya_alasan: Callable[[QWidget, str, str], str | None] = tanya_alasan
        ui.tombol_tanda_tangan.clicked.connect(self._tekan)
        ui.tombol_ganti_pihak.clicked.connect(self._ganti_pihak)

    def segarkan(self, baris: daftar.BarisPk | None) -> None:
        """Show how a PK stands (None: none is chosen)."""
        self._pk = baris.pk if baris else None
        ui, tombol = self._ui, self._ui.tombol_tanda_tangan
        ui.panel_keadaan.setVisible(baris is not None)
        ui.keadaan_pk.setText(daftar.kalimat_keadaan(baris) if baris else "")
        ui.keadaan_pk.setToolTip(petunjuk_polos(daftar.seluruh_riwayat(baris) if baris else ""))
        tutup = self._pk is not None and tertutup(self._pk)
        tombol.setText(_BUKA if tutup else _TANDAI)
        tombol.setIcon(gaya.ikon("lock-open" if tutup else "lock-closed"))
        kurang = layanan.halangan(self._pk) if self._pk else ()
        tombol.setEnabled(self._pk is not None and not kurang and not self._konteks.hanya_baca)
        tombol.setToolTip(_petunjuk(tutup, kurang))
        ada = any(b.pengganti for b in baris.bukan_pejabat) if baris else False
        ui.tombol_ganti_pihak.setVisible(ada and not tutup)
        ui.tombol_ganti_pihak.setEnabled(not self._konteks.hanya_baca)

    def _ganti_pihak(self) -> None:
        self._konteks.selesaikan.emit()
        pk, sesi = self._pk, self._konteks.sesi
        if pk is not None:
            self._konteks.lakukan(lambda: ganti_pihak(sesi, pk))

    def _tekan(self) -> None:
        self._konteks.selesaikan.emit()
        pk = self._pk
        if pk is None:
            return
        kini = penandatanganan_kini(pk.x)
        if kini is None:
            self._tandai(pk)
        else:
            self._buka(pk, kalimat(kini))

    def _tandai(self, pk: r.Pk) -> None:
        """The chosen one with all others that are selected and open."""
        terpilih: list[daftar.BarisPk] = self._ui.daftar_pk.perilaku.baris_terpilih()
        semua = [b.pk for b in terpilih if not tertutup(b.pk)] or [pk]
        sesi = self._konteks.sesi
        self._konteks.lakukan(lambda: layanan.tandatangani(sesi, semua))

    def _buka(self, pk: r.Pk, keadaan: str) -> None:
        pertanyaan = (
            f"{keadaan} Mengapa PK ini perlu dibuka kembali? Alasannya disimpan bersama data."
        )
        alasan = self.tanya_alasan(self._ui.daftar_pk.window(), pertanyaan, "Buka kembali PK")
        if alasan is not None:
            sesi = self._konteks.sesi
            self._konteks.lakukan(lambda: layanan.buka_kembali(sesi, pk, alasan))


def _petunjuk(tutup: bool, kurang: tuple[str, ...]) -> str:
    if tutup:
        return "PK dapat diubah lagi setelah alasannya ditulis."
    if kurang:
        return f"Isi dahulu: {', '.join(kurang)}."
    return "PK yang ditandai tidak dapat diubah sampai dibuka kembali dengan alasan."
