"""The dialog of the office's measuring policy: formulas in force from a year on, and scales."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.baru import SKALA_SIAP
from lkjip_desktop.ui.dialog.dasar import DialogData, pasang_tombol
from lkjip_desktop.ui.forms.kebijakan import Ui_DialogKebijakan
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    Pilihan,
    kolom_angka,
    kolom_bilangan,
    kolom_pilihan,
)
from lkjip_desktop.ui.model.pengelola import PengelolaDaftar

RUMUS_TURUN = (
    Pilihan("selisih", "(2 × target - realisasi) / target"),
    Pilihan("rasio", "target / realisasi"),
)
RUMUS_EFISIENSI = (
    Pilihan("selisih", "capaian - serapan"),
    Pilihan("sisa", "100 - serapan"),
    Pilihan("rasio", "capaian / serapan"),
)
RUMUS_KEMAJUAN = (
    Pilihan("rasio", "seperti capaian, terhadap target akhir"),
    Pilihan("selisih", "realisasi - target akhir"),
)
_MEDAN_SKALA = ("skala_capaian", "skala_serapan", "skala_efisiensi")


def _kebijakan(baris: r.Kebijakan) -> r.Kebijakan:
    return baris


KOLOM: list[Kolom[r.Kebijakan]] = [
    kolom_bilangan("mulai", "Mulai\ntahun", rekaman=_kebijakan, medan="mulai_tahun", lebar=90),
    kolom_pilihan(
        "turun",
        "Capaian bila\nmakin kecil makin baik",
        rekaman=_kebijakan,
        medan="rumus_turun",
        pilihan=RUMUS_TURUN,
        lebar=230,
    ),
    kolom_pilihan(
        "efisiensi",
        "Efisiensi",
        rekaman=_kebijakan,
        medan="rumus_efisiensi",
        pilihan=RUMUS_EFISIENSI,
        lebar=140,
    ),
    kolom_pilihan(
        "kemajuan",
        "Kemajuan Renstra",
        rekaman=_kebijakan,
        medan="rumus_kemajuan",
        pilihan=RUMUS_KEMAJUAN,
        lebar=220,
    ),
    kolom_angka(
        "batas",
        "Batas\ncapaian (%)",
        rekaman=_kebijakan,
        medan="batas_capaian",
        lebar=120,
        petunjuk="Capaian di atas ini dipotong dalam rata-rata; kosong berarti tidak dipotong.",
    ),
]


def _kunci(baris: r.Kebijakan) -> tuple[type, int]:
    return r.Kebijakan, baris.rid


def _sebutan(baris: r.Kebijakan) -> str:
    return f"kebijakan {baris.mulai_tahun}"


class DialogKebijakan(DialogData):
    """The policies above, the scales of the chosen one below."""

    def __init__(self, induk: QWidget, konteks: Konteks) -> None:
        super().__init__(induk, konteks)
        self.ui = Ui_DialogKebijakan()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.tata.insertWidget(0, self.bilah)
        self._skala = [getattr(self.ui, medan) for medan in _MEDAN_SKALA]
        for editor, medan in zip(self._skala, _MEDAN_SKALA, strict=True):
            editor.pasang(konteks, medan, medan.replace("_", " ").capitalize())
        self.model: ModelKisi[r.Kebijakan] = ModelKisi(konteks, KOLOM, _kunci, _sebutan)
        self.ui.kisi.pasang(
            self.model,
            "Kebijakan",
            PengelolaDaftar(
                konteks,
                induk=lambda: konteks.sesi.dokumen,
                medan="kebijakan",
                rekaman=_kebijakan,
                baru=self._baru,
                sebutan=_sebutan,
                label="Tambah kebijakan",
            ),
            "Belum ada kebijakan. Tekan Insert untuk menambah.",
        )
        self.ui.kisi.perilaku.aktif.connect(self._pilih)
        pasang_tombol(self.ui.kisi.perilaku, self.ui.tambah, self.ui.hapus)
        self.ui.tutup.setAutoDefault(False)
        self.ui.tutup.clicked.connect(self.accept)
        self.segarkan()
        self.ui.kisi.setFocus()

    def segarkan(self) -> None:
        self.model.isi(self._semua())
        self._pilih(self.ui.kisi.perilaku.baris_kini())

    def _semua(self) -> list[r.Kebijakan]:
        return list(self.konteks.sesi.dokumen.kebijakan or ())

    def _pilih(self, kebijakan: r.Kebijakan | None) -> None:
        for editor in self._skala:
            editor.tampilkan(kebijakan)

    def _baru(self) -> r.Kebijakan:
        """Like the last one, from the chosen year on."""
        ada = self._semua()
        if ada:
            a = ada[-1]
            return r.Kebijakan(
                mulai_tahun=max(self.konteks.tahun, a.mulai_tahun + 1),
                rumus_turun=a.rumus_turun,
                rumus_efisiensi=a.rumus_efisiensi,
                rumus_kemajuan=a.rumus_kemajuan,
                batas_capaian=a.batas_capaian,
                skala_capaian=a.skala_capaian,
                skala_serapan=a.skala_serapan,
                skala_efisiensi=a.skala_efisiensi,
            )
        skala = SKALA_SIAP["permendagri86"].skala
        return r.Kebijakan(
            mulai_tahun=self.konteks.tahun,
            rumus_turun="selisih",
            rumus_efisiensi="selisih",
            rumus_kemajuan="rasio",
            skala_capaian=skala,
            skala_serapan=skala,
        )
