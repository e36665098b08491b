"""What a report is to hold, where it can be asked."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lkjip_desktop.ui.forms.laporan import Ui_DialogLaporan

_TINGKAT = (
    (None, "Semua tingkat"),
    ("kepala", "Kepala perangkat daerah"),
    ("administrator", "Administrator"),
    ("pengawas", "Pengawas"),
)


class DialogLaporan(QDialog):
    """Asks for the level and, for a PK, which document."""

    def __init__(self, induk: QWidget, judul: str, *, tingkat: bool, murni: bool) -> None:
        super().__init__(induk)
        self.ui = Ui_DialogLaporan()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setWindowTitle(judul)
        self.ui.keterangan.setText(f"{judul} sebagai PDF.")
        for nilai, label in _TINGKAT:
            self.ui.tingkat.addItem(label, nilai)
        self.ui.dokumen.addItem("Yang berlaku (perubahan, bila ada)", False)
        self.ui.dokumen.addItem("Murni", True)
        for w in (self.ui.tingkat, self.ui.label_tingkat):
            w.setVisible(tingkat)
        for w in (self.ui.dokumen, self.ui.label_dokumen):
            w.setVisible(murni)
        self.ui.setuju.clicked.connect(self.accept)
        self.ui.batal.clicked.connect(self.reject)

    @property
    def tingkat(self) -> str | None:
        """The chosen level (None: all)."""
        nilai: str | None = self.ui.tingkat.currentData()
        return nilai

    @property
    def murni(self) -> bool:
        """Whether the first PK is meant, even where it was changed later."""
        return bool(self.ui.dokumen.currentData())
