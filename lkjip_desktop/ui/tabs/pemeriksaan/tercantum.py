"""The third page: figures of an already printed report, entered or pasted, checked as typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.telaah_cetakan import Penelaah, Telaah
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.forms.halaman_tercantum import Ui_HalamanTercantum
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.pengelola import Calon, PengelolaDaftar
from lkjip_desktop.ui.tabs.pemeriksaan.tercantum_baris import (
    KATA_KEADAAN,
    Baris,
    berikutnya,
    kolom_tercantum,
    kunci,
    lolos,
    pilihan_objek,
    sebutan,
)
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.widget.tombol_baris import TombolBaris

if TYPE_CHECKING:
    from lkjip_desktop.storage.unit_kerja import UnitKerja
    from lkjip_desktop.ui.konteks import Konteks

_KOSONG = (
    "Belum ada angka tercantum. Tekan Insert, atau tempel (Ctrl+V) blok dari Excel atau Word:"
    " sumber, objek, besaran, tahun, triwulan, angka tercetak."
)
_TERSARING = "Tidak ada angka yang cocok dengan saringan di atas."
_PETUNJUK = "Ketik angka persis seperti tercetak; bacaannya tampak di sini."
_TANPA_TELAAH = Telaah("", None, "", "kosong")


class HalamanTercantum(QWidget):
    """Buttons and filter, grid, the reading of what is being typed."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self._penelaah = Penelaah()
        self._tetap: set[int] = set()
        """Rows that stay although the filter would hide them: they were just added or changed."""
        self.ui = Ui_HalamanTercantum()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.model: ModelKisi[Baris] = ModelKisi(
            konteks, kolom_tercantum(self._hasil), kunci, sebutan, bebas=True
        )
        self.tampilan = KisiView()
        self.tampilan.pasang(
            self.model, "Angka tercantum", _PengelolaTercantum(konteks, self._kini)
        )
        self.ui.wadah.addWidget(self.tampilan)
        perilaku = self.tampilan.perilaku
        self._tombol = TombolBaris(perilaku, self.ui.tombol_tambah, self.ui.tombol_hapus)
        self._isi_saringan()
        self.ui.bacaan.setText(_PETUNJUK)
        perilaku.aktif.connect(self._uraikan)
        perilaku.diketik.connect(self._baca_ketikan)
        self.ui.saring_keadaan.currentIndexChanged.connect(self._saring)
        self.ui.cari.textChanged.connect(self._saring)

    def segarkan(self) -> None:
        """Show the printed figures of the chosen year that the filter lets through."""
        konteks = self._konteks
        daftar = konteks.sesi.tahun(konteks.tahun).tercantum or ()
        telaah = self._penelaah.telaah(daftar, konteks.tahun, self._per_tahun())
        semua = [Baris(t, x) for t, x in zip(daftar, telaah, strict=True)]
        keadaan, kata = self.ui.saring_keadaan.currentData(), self.ui.cari.text()
        tampak = [b for b in semua if b.tercantum.rid in self._tetap or lolos(b, keadaan, kata)]
        # What is seen stays seen until the filter changes, so that no row goes while it is edited.
        self._tetap |= {b.tercantum.rid for b in tampak}
        self.tampilan.teks_kosong = _TERSARING if semua else _KOSONG
        self.model.isi(tampak)
        self.ui.jumlah.setText(_jumlah(semua, len(tampak)))
        self._tombol.segarkan()
        self._uraikan(self.tampilan.perilaku.baris_kini())

    def pergi_ke(self, rid: int) -> bool:
        """Put the cursor on a figure, without the filter where it would hide it."""
        if self.tampilan.perilaku.pilih((r.Tercantum, rid)):
            return True
        self.ui.cari.clear()
        self.ui.saring_keadaan.setCurrentIndex(0)
        return self.tampilan.perilaku.pilih((r.Tercantum, rid))

    def ganti_tahun(self) -> None:
        """Another year: no row has a claim to stay."""
        self._tetap.clear()

    def _kini(self) -> r.Tercantum | None:
        baris: Baris | None = self.tampilan.perilaku.baris_kini()
        return baris.tercantum if baris else None

    def _hasil(self) -> HasilTahun:
        return self._konteks.sesi.hasil(self._konteks.tahun)

    def _per_tahun(self) -> Mapping[int, HasilTahun]:
        return self._konteks.sesi.hasil_semua()

    # the filter ---------------------------------------------------------------------------------

    def _isi_saringan(self) -> None:
        kotak = self.ui.saring_keadaan
        kotak.addItem("Semua keadaan", None)
        for keadaan, kata in KATA_KEADAAN.items():
            kotak.addItem(kata, keadaan)

    def _saring(self) -> None:
        self._tetap.clear()
        if self._konteks.terbuka:
            self._konteks.selesaikan.emit()
            self.segarkan()

    # the reading --------------------------------------------------------------------------------

    def _uraikan(self, baris: Baris | None) -> None:
        """Below the grid: how the figure under the cursor was read."""
        self.ui.bacaan.setText(_PETUNJUK if baris is None else _kalimat(baris.telaah))

    def _baca_ketikan(self, teks: str) -> None:
        """While a figure is being typed: how it will be read."""
        indeks = self.tampilan.currentIndex()
        baris: Baris | None = self.tampilan.perilaku.baris_kini()
        if baris is None or indeks.data(peran.KOLOM).id != "nilai":
            return
        calon = replace(baris.tercantum, nilai=teks)
        telaah = self._penelaah.satu(calon, self._konteks.tahun, self._per_tahun())
        self.ui.bacaan.setText(_kalimat(telaah))


class _PengelolaTercantum(PengelolaDaftar[Baris]):
    """Adds the figure of the next object, and makes rows of a pasted block."""

    def __init__(self, konteks: Konteks, kini: Callable[[], r.Tercantum | None]) -> None:
        super().__init__(
            konteks,
            induk=lambda: konteks.sesi.tahun(konteks.tahun),
            medan="tercantum",
            rekaman=lambda b: b.tercantum,
            baru=lambda: self._berikut(kini()),
            sebutan=sebutan,
            label="Tambah angka tercantum",
        )

    def calon(self, contoh: r.Rekaman | None) -> Calon[Baris]:
        konteks = self.konteks
        induk = konteks.sesi.tahun(konteks.tahun)

        def sisip(rekaman: r.Tercantum) -> Any:
            def kerja(uk: UnitKerja) -> None:
                uk.sisip(r.Tahun, induk.rid, "tercantum", rekaman)

            return kerja

        baru = self._berikut(contoh if isinstance(contoh, r.Tercantum) else None)
        return Calon(baru, lambda t: Baris(t, _TANPA_TELAAH), sisip)

    def _berikut(self, contoh: r.Tercantum | None) -> r.Tercantum:
        hasil = self.konteks.sesi.hasil(self.konteks.tahun)
        return berikutnya(contoh, pilihan_objek(hasil), self.konteks.tahun)


def _jumlah(semua: Sequence[Baris], tampak: int) -> str:
    if not semua:
        return ""
    beda = sum(b.telaah.keadaan in ("beda", "beda tipis") for b in semua)
    ada = f"{len(semua)} angka" if tampak == len(semua) else f"{tampak} dari {len(semua)} angka"
    return f"{ada}, {beda} beda" if beda else ada


def _kalimat(telaah: Telaah) -> str:
    if telaah.keberatan:
        return f"Tidak terbaca: {telaah.keberatan}"
    bagian = [f"Terbaca {telaah.terbaca}" if telaah.terbaca else "Belum ada angka"]
    bagian += [f"menurut data {telaah.menurut_data}"] if telaah.menurut_data else []
    return f"{'; '.join(bagian)}. {KATA_KEADAAN[telaah.keadaan]}."
