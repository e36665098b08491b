"""The details of the selected row: a form whose fields are declared as columns are.

A field is written when the focus leaves it (or Ctrl+Enter is pressed), never by being filled. A
text that cannot be used stays, with the reason in words below it. ::

    self.rincian = Rincian(konteks, KOLOM_RINCIAN, kunci, sebutan)
    view.perilaku.aktif.connect(self.rincian.tampilkan)

and in ``segarkan``, after the model: ``self.rincian.tampilkan(view.perilaku.baris_kini())``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from lkjip_desktop.ui.model.kolom import Kolom
from lkjip_desktop.ui.model.penyaji import Kunci, Penyaji
from lkjip_desktop.ui.widget.isian import Isian, buat_isian

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

B = TypeVar("B")


class Rincian(QScrollArea, Generic[B]):
    """A form over one row object."""

    def __init__(
        self,
        konteks: Konteks,
        kolom: Sequence[Kolom[B]],
        kunci: Callable[[B], Kunci],
        sebutan: Callable[[B], str],
        kosong: str = "Pilih satu baris untuk melihat rinciannya.",
    ) -> None:
        super().__init__()
        self.penyaji = Penyaji(konteks, kolom, kunci, sebutan)
        self._baris: B | None = None
        self._isian: list[Isian] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The fields take the focus, and come into view with it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        isi = QWidget()
        tata = QVBoxLayout(isi)
        self._kosong = QLabel(kosong)
        self._kosong.setWordWrap(True)
        self._form = QWidget()
        self._tata = QFormLayout(self._form)
        tata.addWidget(self._kosong)
        tata.addWidget(self._form)
        tata.addStretch(1)
        self._susun()
        self.setWidget(isi)
        self.tampilkan(None)
        konteks.selesaikan.connect(self.selesaikan)

    @property
    def baris(self) -> B | None:
        """The row object that is shown."""
        return self._baris

    def isian(self, id_kolom: str) -> Isian:
        """The field of a column."""
        nomor = next(i for i, k in enumerate(self.penyaji.kolom) if k.id == id_kolom)
        return self._isian[nomor]

    def sisipkan(self, widget: QWidget) -> None:
        """Put a control below the fields; it is seen when they are."""
        self._tata.addRow(widget)

    def tampilkan(self, baris: B | None) -> None:
        """Show a row (None: nothing is selected); what was being typed is written first."""
        if not self._sama(baris):
            self.selesaikan()
        self._baris = baris
        self._form.setVisible(baris is not None)
        self._kosong.setVisible(baris is None)
        if baris is not None:
            for i in range(len(self._isian)):
                self._isi(i, baris)

    def selesaikan(self) -> None:
        """Write what is being typed."""
        for isian in self._isian:
            if isian.berubah():
                isian.tulis()

    def _sama(self, baris: B | None) -> bool:
        if baris is None or self._baris is None:
            return baris is self._baris
        return self.penyaji.kunci(baris) == self.penyaji.kunci(self._baris)

    def _susun(self) -> None:
        tata = self._tata
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        tata.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for i, kolom in enumerate(self.penyaji.kolom):
            isian = buat_isian(kolom)
            isian.ditulis.connect(lambda nilai, i=i: self._tulis(i, nilai))
            self._isian.append(isian)
            label = QLabel(kolom.judul)
            label.setToolTip(kolom.petunjuk)
            label.setBuddy(isian.editor)
            label.setWordWrap(True)
            if kolom.macam == "panjang":
                tata.addRow(label)
                tata.addRow(isian)
            else:
                tata.addRow(label, isian)

    def _isi(self, nomor: int, baris: B) -> None:
        isian, kolom = self._isian[nomor], self.penyaji.kolom[nomor]
        salah = self.penyaji.salah.get((self.penyaji.kunci(baris), kolom.id))
        boleh = kolom.dapat_diubah(baris) and not self.penyaji.konteks.hanya_baca
        isian.isi(
            nilai=kolom.ambil(baris),
            teks=salah.teks if salah else kolom.teks_editor(baris),
            pilihan=kolom.pilihan(baris),
            boleh=boleh,
        )
        isian.tandai(salah.alasan if salah else None)

    def _tulis(self, nomor: int, nilai: Any) -> None:
        baris = self._baris
        if baris is None:
            return
        if isinstance(nilai, str) and not self._isian[nomor].memilih:
            self.penyaji.tulis_teks(baris, nomor, nilai)
        else:
            self.penyaji.tulis_nilai(baris, nomor, nilai)
        # The tab has shown the row anew where it changed; where it was refused, this marks it.
        if self._baris is not None:
            self._isi(nomor, self._baris)
