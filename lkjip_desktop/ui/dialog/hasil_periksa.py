"""What the checking of a package found: whole, or what was changed."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QWidget

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.tanggal import tampil_waktu
from lkjip_desktop.exchange.arsip import PaketRusak
from lkjip_desktop.exchange.paket import Manifes
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.hasil_periksa import Ui_HasilPeriksa
from lkjip_desktop.ui.model.nada import NadaSel


class HasilPeriksa(QDialog):
    """Shows a :class:`Manifes` of a whole package, or the error that says what is wrong."""

    def __init__(self, induk: QWidget, nama: str, hasil: Manifes | UserError) -> None:
        super().__init__(induk)
        self.ui = Ui_HasilPeriksa()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        utuh = isinstance(hasil, Manifes)
        self.ui.kesimpulan.setText(
            f"Paket {nama} utuh: setiap berkas sama dengan saat dibuat." if utuh else str(hasil)
        )
        self._warnai(NadaSel.BAIK_SEKALI if utuh else NadaSel.SALAH)
        baris = _rincian(hasil) if isinstance(hasil, Manifes) else _perubahan(hasil)
        self.ui.rincian.setPlainText("\n".join(baris))
        self.ui.rincian.setVisible(bool(baris))
        if not baris:
            # The sentence would fill the dialog with its colour.
            self.ui.tata.insertStretch(1, 1)
        self.ui.tutup.clicked.connect(self.accept)

    def _warnai(self, nada: NadaSel) -> None:
        palet = QPalette()
        palet.setBrush(QPalette.ColorRole.Window, gaya.latar(nada))
        palet.setBrush(QPalette.ColorRole.WindowText, gaya.tinta(nada))
        self.ui.kesimpulan.setAutoFillBackground(True)
        self.ui.kesimpulan.setPalette(palet)


def _rincian(m: Manifes) -> list[str]:
    return [
        f"Perangkat daerah: {m.instansi}",
        f"Tahun: {m.tahun}",
        f"Dibuat: {_waktu(m.waktu)}",
        f"Program: {m.program}",
        f"Isi: {len(m.berkas)} berkas",
        *(f"  {nama}" for nama in m.berkas),
    ]


def _waktu(teks: str) -> str:
    try:
        return tampil_waktu(teks)
    except ValueError:
        # Anyone can write a manifest.
        return teks


def _perubahan(galat: UserError) -> list[str]:
    temuan = galat.temuan if isinstance(galat, PaketRusak) else ()
    return ["Yang tidak sesuai:", *(f"- {t}" for t in temuan)] if temuan else []
