"""Asks for the reason to open again what was closed (a quarter, a signed PK)."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lkjip_desktop.ui.forms.alasan_buka import Ui_AlasanBuka


class DialogAlasan(QDialog):
    """A sentence and a box for the reason; an empty reason cannot be sent."""

    def __init__(self, induk: QWidget | None, pertanyaan: str, judul: str = "") -> None:
        super().__init__(induk)
        self.ui = Ui_AlasanBuka()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        if judul:
            self.setWindowTitle(judul)
        self.ui.pertanyaan.setText(pertanyaan)
        self.ui.tombol_buka.setEnabled(False)
        self.ui.alasan.textChanged.connect(self._periksa)
        self.ui.tombol_buka.clicked.connect(self.accept)
        self.ui.tombol_batal.clicked.connect(self.reject)
        self.ui.alasan.setFocus()

    @property
    def alasan(self) -> str:
        """What was written."""
        return self.ui.alasan.toPlainText().strip()

    def _periksa(self) -> None:
        self.ui.tombol_buka.setEnabled(bool(self.alasan))


def tanya_alasan(induk: QWidget | None, pertanyaan: str, judul: str = "") -> str | None:
    """The reason, or None where it was not given."""
    dialog = DialogAlasan(induk, pertanyaan, judul)
    return dialog.alasan if dialog.exec() == QDialog.DialogCode.Accepted else None
