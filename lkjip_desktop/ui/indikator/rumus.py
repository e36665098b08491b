"""The details' second page: the formula, checked as it is typed, and its variables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.services import indikator as layanan
from lkjip_desktop.services.sel import Kerja
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.indikator.baris import BarisIndikator, kunci, sebutan
from lkjip_desktop.ui.indikator.tanda_rumus import garis_bawahi
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import Kolom, Pilihan, kolom_pilihan, kolom_teks
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.pengelola import PengelolaTempat, Tambahan, Tempat
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.rincian import Rincian
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.widget.label_polos import LabelPolos

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

AGREGASI = (
    Pilihan(None, "Nilai terakhir (bawaan)"),
    Pilihan("akhir", "Nilai terakhir"),
    Pilihan("jumlah", "Jumlah"),
    Pilihan("rata", "Rata-rata"),
    Pilihan("maksimum", "Nilai tertinggi"),
)
_TINGGI_RUMUS, _TINGGI_ALASAN = 98, 84
"""Of the field, and of the reason below it why a formula was not written."""


@dataclass(frozen=True, slots=True)
class BarisVariabel:
    """A variable of an indikator's formula."""

    indikator: r.Indikator
    variabel: r.Variabel


def _variabel(baris: BarisVariabel) -> r.Variabel:
    return baris.variabel


def _kunci(baris: BarisVariabel) -> Kunci:
    return r.Variabel, baris.variabel.rid


def _sebutan(baris: BarisVariabel) -> str:
    return f"variabel {baris.variabel.kode} {baris.indikator.id}"


KOLOM_VARIABEL: list[Kolom[BarisVariabel]] = [
    kolom_teks(
        "kode",
        "Kode",
        rekaman=_variabel,
        medan="kode",
        lebar=84,
        petunjuk="Nama pendek dalam rumus; bila diganti, rumus dan nilainya ikut.",
    ),
    kolom_teks("nama", "Nama", rekaman=_variabel, medan="nama", lebar=190, panjang=True),
    kolom_teks("satuan", "Satuan", rekaman=_variabel, medan="satuan", lebar=70),
    kolom_pilihan(
        "agregasi",
        "Setahun dari triwulan",
        rekaman=_variabel,
        medan="agregasi",
        pilihan=AGREGASI,
        lebar=150,
        petunjuk="Cara nilai setahun diperoleh dari nilai keempat triwulan.",
    ),
]


def _tulis_rumus(baris: BarisIndikator, nilai: str | None) -> Kerja:
    assert baris.indikator is not None
    return layanan.isi_rumus(baris.indikator.rid, nilai)


def kolom_rumus() -> Kolom[BarisIndikator]:
    """The formula as text."""
    return Kolom(
        id="rumus",
        judul="Rumus",
        ambil=lambda b: b.indikator.rumus if b.indikator else None,
        macam="panjang",
        tulis=_tulis_rumus,
        boleh=lambda b: b.indikator is not None,
        petunjuk="Kode variabel, angka dengan titik desimal, + - * / dan kurung.",
    )


class HalamanRumus(QWidget):
    """Formula, what can be said of it, and the grid of variables."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self._indikator: r.Indikator | None = None
        self.rumus: Rincian[BarisIndikator] = Rincian(konteks, [kolom_rumus()], kunci, sebutan)
        self.rumus.setFixedHeight(_TINGGI_RUMUS)
        self.tinjauan = _label("Tinjauan rumus")
        self.tercetak = _label("Perhitungan yang dicetak")
        self.model: ModelKisi[BarisVariabel] = ModelKisi(konteks, KOLOM_VARIABEL, _kunci, _sebutan)
        self.variabel = KisiView()
        self._pengelola = _PengelolaVariabel(konteks)
        self.variabel.pasang(
            self.model,
            "Variabel rumus",
            self._pengelola,
            kosong="Belum ada variabel. Tulis rumusnya di atas: variabel baru masuk ke sini"
            " dengan sendirinya. Atau tekan Insert.",
        )
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.setSpacing(0)
        tata.addWidget(self.rumus)
        tata.addWidget(self.tinjauan)
        tata.addWidget(self.tercetak)
        tata.addWidget(self.variabel, 1)
        self.editor.textChanged.connect(self._tinjau)
        self.rumus.isian("rumus").ditulis.connect(self._tinjau)

    @property
    def editor(self) -> QPlainTextEdit:
        """Where the formula is typed."""
        editor = self.rumus.isian("rumus").editor
        assert isinstance(editor, QPlainTextEdit)
        return editor

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def tampilkan(self, baris: BarisIndikator | None) -> None:
        """Show the formula of an indikator (None: nothing)."""
        indikator = baris.indikator if baris else None
        self._indikator = self._pengelola.indikator = indikator
        self.rumus.tampilkan(baris if indikator else None)
        semua = (indikator.variabel if indikator else None) or ()
        self.model.isi([BarisVariabel(indikator, v) for v in semua] if indikator else [])
        self._tinjau()

    def _tinjau(self) -> None:
        """Say of the text as it stands whether it can be used, and what it gives."""
        indikator = self._indikator
        if indikator is None or not self._konteks.terbuka:
            self.tinjauan.clear()
            self.tercetak.hide()
            return
        teks = self.editor.toPlainText()
        salah = self.rumus.penyaji.salah.get(((r.Indikator, indikator.rid), "rumus"))
        if salah is not None and salah.teks != teks:
            self.rumus.isian("rumus").tandai(None)
        tahun = self._konteks.tahun
        setahun = self._konteks.sesi.hasil(tahun)
        hasil = setahun.indikator.get(indikator.id)
        tinjauan = layanan.tinjau_rumus(teks, indikator, hasil.pengukuran if hasil else None, tahun)
        sudah_ditandai = salah is not None and salah.teks == teks
        self.rumus.setFixedHeight(_TINGGI_RUMUS + (_TINGGI_ALASAN if sudah_ditandai else 0))
        self.tinjauan.setVisible(not sudah_ditandai)
        self.tinjauan.setText(tinjauan.kalimat if tinjauan.sah else f"! {tinjauan.kalimat}")
        palet = self.palette()
        if not tinjauan.sah:
            palet.setBrush(palet.ColorRole.WindowText, gaya.tinta(NadaSel.SALAH))
        self.tinjauan.setPalette(palet)
        garis_bawahi(self.editor, tinjauan.posisi)
        cetak = layanan.tercetak(setahun, indikator, teks) if tinjauan.sah and teks.strip() else ()
        lain = [f"{u.judul}: {u.isi}" for u in cetak if u.isi not in tinjauan.kalimat]
        self.tercetak.setText("\n".join(lain))
        self.tercetak.setVisible(bool(lain))


def _label(nama: str) -> LabelPolos:
    hasil = LabelPolos()
    hasil.setWordWrap(True)
    hasil.setMargin(gaya.JARAK)
    hasil.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    hasil.setAccessibleName(nama)
    return hasil


class _PengelolaVariabel(PengelolaTempat[BarisVariabel]):
    """Adds variables under free codes; one that the formula uses is not deleted."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks, _sebutan)
        self.indikator: r.Indikator | None = None

    def tempat(self, baris: BarisVariabel) -> Tempat | None:
        semua = baris.indikator.variabel or ()
        rid = [v.rid for v in semua]
        posisi = rid.index(baris.variabel.rid)
        return Tempat(baris.variabel, baris.indikator, "variabel", posisi, len(semua))

    def hapus(self, baris: Sequence[BarisVariabel]) -> None:
        sesi, indikator = self.konteks.sesi, baris[0].indikator
        variabel = [b.variabel for b in baris]
        self.konteks.lakukan(lambda: layanan.hapus_variabel(sesi, indikator, variabel))

    def tambahan(self, baris: BarisVariabel | None) -> Sequence[Tambahan]:
        indikator = self.indikator
        if indikator is None:
            return ()
        return (Tambahan("Tambah variabel", lambda: self._tambah(indikator, baris)),)

    def _tambah(self, indikator: r.Indikator, baris: BarisVariabel | None) -> Kunci | None:
        tempat = self.tempat(baris) if baris else None
        posisi = tempat.posisi + 1 if tempat else None
        sesi = self.konteks.sesi
        rid = self.konteks.lakukan(lambda: layanan.tambah_variabel(sesi, indikator, posisi))
        return None if rid is None else (r.Variabel, rid)
