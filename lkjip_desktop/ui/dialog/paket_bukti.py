"""Which evidence goes into the package, and whether the package can then go by e-mail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QSpinBox

from lkjip_desktop.domain.bukti import JUTA, batas_surel, tampil_ukuran
from lkjip_desktop.services.bukti import atur_batas_surel
from lkjip_desktop.services.paket import PilihanBukti, bukti_paket
from lkjip_desktop.ui.konteks import Konteks

_KATA: tuple[tuple[PilihanBukti, str], ...] = (
    ("semua", "Semua tahun"),
    ("tahun", "Tahun ini saja"),
    ("tanpa", "Tidak disertakan"),
)


class PilihanBuktiPaket(QObject):
    """Serves the fields ``bukti`` and ``batas`` of the dialog."""

    berganti = Signal()
    """Another choice or limit: what is said about them is no longer true."""

    def __init__(self, konteks: Konteks, kotak: QComboBox, batas: QSpinBox) -> None:
        super().__init__(kotak)
        self._konteks = konteks
        self._kotak = kotak
        self._batas = batas
        for pilihan, kata in _KATA:
            kotak.addItem(f"{kata}{self._jumlah(pilihan)}", pilihan)
        kotak.setEnabled(bool(self._isi("semua")))
        with QSignalBlocker(batas):
            batas.setValue(batas_surel(konteks.sesi.dokumen) // JUTA)
        batas.setEnabled(not konteks.hanya_baca)
        kotak.currentIndexChanged.connect(self.berganti)
        batas.editingFinished.connect(self._atur)

    @property
    def pilihan(self) -> PilihanBukti:
        """What was chosen."""
        hasil: PilihanBukti = self._kotak.currentData()
        return hasil

    def peringatan(self) -> Iterator[str]:
        """Sentences on what the choice means for the receiver, and for the e-mail."""
        konteks, isi = self._konteks, self._isi(self.pilihan)
        ukuran = sum(isi.values())
        batas = batas_surel(konteks.sesi.dokumen)
        if ukuran > batas:
            yield (
                f"Bukti dukung saja berukuran {tampil_ukuran(ukuran)}, melebihi batas surel"
                f" {tampil_ukuran(batas)}. Sertakan tahun ini saja, atau antarkan dengan stik USB."
            )
        hilang = isi.keys() - konteks.sesi.berkas.isi_tersimpan().keys() if isi else ()
        if hilang:
            yield (
                f"{len(hilang)} bukti dukung tidak ada isinya di berkas ini, jadi tidak ikut."
                " Lampirkan ulang bila berkasnya masih ada."
            )

    def terlalu_besar(self, paket: Path) -> str:
        """A sentence for a finished package that does not go by e-mail; nothing for others."""
        batas = batas_surel(self._konteks.sesi.dokumen)
        if paket.stat().st_size <= batas:
            return ""
        return f" Paket ini melebihi batas surel {tampil_ukuran(batas)}."

    def _isi(self, pilihan: PilihanBukti) -> dict[str, int]:
        konteks = self._konteks
        semua = bukti_paket(konteks.sesi.dokumen, konteks.tahun, pilihan)
        return {sha: x.ukuran for sha, x in semua.items()}

    def _jumlah(self, pilihan: PilihanBukti) -> str:
        if pilihan == "tanpa":
            return ""
        isi = self._isi(pilihan)
        return f" ({len(isi)} berkas, {tampil_ukuran(sum(isi.values()))})"

    def _atur(self) -> None:
        konteks = self._konteks
        konteks.lakukan(lambda: atur_batas_surel(konteks.sesi, self._batas.value()))
        self.berganti.emit()
