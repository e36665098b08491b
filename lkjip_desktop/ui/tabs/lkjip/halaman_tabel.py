"""The supporting tables of the chosen section: their list, and the cells of the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bagian import daftar_bagian
from lkjip_desktop.services import sunting
from lkjip_desktop.services import tabel as layanan
from lkjip_desktop.services.narasi import KeadaanBagian
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.halaman_tabel import Ui_HalamanTabel
from lkjip_desktop.ui.model.blok import dari_teks
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import Pilihan
from lkjip_desktop.ui.model.pengelola import Pengelola, Tambahan
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.model.tabel_html import tabel_pertama
from lkjip_desktop.ui.tabs.lkjip.kolom import BarisTabel, kolom_daftar, sebutan_tabel
from lkjip_desktop.ui.tabs.lkjip.penyunting_sel import PenyuntingSel

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks

_TABEL_KOSONG = (("Kolom 1", "Kolom 2"), ("", ""))


class HalamanTabel(QWidget):
    """Two grids: the list of tables, and the cells of the chosen table."""

    jumlah = Signal(int)
    """How many tables the section has."""

    def __init__(self, induk: QWidget | None = None) -> None:
        super().__init__(induk)
        self.ui = Ui_HalamanTabel()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._keadaan: KeadaanBagian | None = None
        for tombol, ikon in (
            (self.ui.tambah, "plus"),
            (self.ui.tempel, "clipboard-document"),
            (self.ui.naik, "arrow-up"),
            (self.ui.turun, "arrow-down"),
            (self.ui.hapus, "trash"),
            (self.ui.tambah_baris, "plus"),
            (self.ui.hapus_baris, "minus"),
            (self.ui.tambah_kolom, "plus"),
            (self.ui.hapus_kolom, "minus"),
            (self.ui.kiri, "arrow-left"),
            (self.ui.kanan, "arrow-right"),
        ):
            tombol.setIcon(gaya.ikon(ikon))
        self.ui.pembagi.setSizes([120, 240])

    def pasang(self, konteks: Konteks) -> None:
        """Work on the file of a konteks."""
        self._konteks = konteks
        self.model_daftar: ModelKisi[BarisTabel] = ModelKisi(
            konteks, kolom_daftar(self._pilihan_bagian), lambda b: b.kunci, sebutan_tabel
        )
        self.ui.daftar.pasang(
            self.model_daftar,
            "Tabel pendukung",
            _PengelolaTabel(self),
            kosong="Belum ada tabel pada bagian ini. Tekan Tabel baru, atau salin tabel dari"
            " Excel atau Word lalu tekan Tempel tabel.",
        )
        self.sel = PenyuntingSel(konteks, self.ui.sel)
        self.ui.daftar.perilaku.aktif.connect(self._pilih)
        self._sambungkan()

    def _sambungkan(self) -> None:
        ui = self.ui
        daftar, sel = ui.daftar.perilaku, ui.sel.perilaku
        laku: tuple[tuple[Any, Callable[[], object]], ...] = (
            (ui.tambah, daftar.tambah),
            (ui.tempel, self.tempel_tabel),
            (ui.naik, partial(daftar.pindah, -1)),
            (ui.turun, partial(daftar.pindah, 1)),
            (ui.hapus, daftar.hapus_baris),
            (ui.tambah_baris, sel.tambah),
            (ui.hapus_baris, sel.hapus_baris),
            (ui.tambah_kolom, self.sel.tambah_kolom),
            (ui.hapus_kolom, self.sel.hapus_kolom),
            (ui.kiri, partial(self.sel.geser_kolom, -1)),
            (ui.kanan, partial(self.sel.geser_kolom, 1)),
        )
        for tombol, kerja in laku:
            tombol.clicked.connect(lambda _=False, k=kerja: k())

    @property
    def konteks(self) -> Konteks:
        """The konteks that it works on."""
        return self._konteks

    @property
    def semua(self) -> Sequence[r.Tabel]:
        """The tables of the section."""
        return self._keadaan.tabel if self._keadaan else ()

    # showing ----------------------------------------------------------------------------------

    def tampilkan(self, keadaan: KeadaanBagian | None) -> None:
        """Show the tables of a section of the chosen year."""
        self._keadaan = keadaan
        self.setEnabled(keadaan is not None)
        self.model_daftar.isi([BarisTabel(t) for t in self.semua])
        kini = self.ui.daftar.perilaku.baris_kini()
        if kini is None and self.semua:
            self.ui.daftar.perilaku.pilih((r.Tabel, self.semua[0].rid))
            kini = self.ui.daftar.perilaku.baris_kini()
        self._pilih(kini)
        self.jumlah.emit(len(self.semua))

    def pilih_tabel(self, rid: int) -> bool:
        """Put the cursor on a table of the section. Whether it is there."""
        return self.ui.daftar.perilaku.pilih((r.Tabel, rid))

    def _pilih(self, baris: BarisTabel | None) -> None:
        rid = baris.tabel.rid if baris else None
        tabel = next((t for t in self.semua if t.rid == rid), None)
        self.sel.tampilkan(tabel)
        self.ui.bawah.setVisible(tabel is not None)
        ubah = not self._konteks.hanya_baca
        ada = tabel is not None and ubah
        for tombol in (self.ui.tambah, self.ui.tempel):
            tombol.setEnabled(ubah and self._keadaan is not None)
        for t in self.findChildren(QToolButton):
            t.setEnabled(ada)

    def _pilihan_bagian(self) -> Sequence[Pilihan]:
        dokumen, tahun = self._konteks.sesi.dokumen, self._konteks.tahun
        return [Pilihan(b.kunci, b.judul) for b in daftar_bagian(dokumen, tahun)]

    # tables -----------------------------------------------------------------------------------

    def tambah_tabel(self, sel: Sequence[Sequence[str]]) -> Kunci | None:
        """Add a table to the section."""
        k = self._keadaan
        if k is None:
            return None
        sesi, tahun = self._konteks.sesi, self._konteks.tahun
        rid = self._konteks.lakukan(lambda: layanan.tambah_tabel(sesi, tahun, k.bagian.kunci, sel))
        return None if rid is None else (r.Tabel, rid)

    def tempel_tabel(self) -> None:
        """Make the table on the clipboard a new one."""
        data = QApplication.clipboard().mimeData()
        sel = tabel_pertama(data.html()) if data.hasHtml() else None
        if sel is None and "\t" in data.text():
            sel = dari_teks(data.text())
        if sel is None:
            self._konteks.beri_tahu(
                "Papan klip tidak berisi tabel.",
                "Salin dahulu sebuah tabel dari Excel atau Word, lalu tekan Tempel tabel.",
                "peringatan",
            )
            return
        kunci = self.tambah_tabel(sel)
        if kunci is not None:
            self.ui.daftar.perilaku.pilih(kunci)
            self.ui.daftar.setFocus()


class _PengelolaTabel(Pengelola[BarisTabel]):
    """Adds, deletes and moves the tables of the section."""

    def __init__(self, halaman: HalamanTabel) -> None:
        self._halaman = halaman

    def tambahan(self, baris: BarisTabel | None) -> Sequence[Tambahan]:
        return (Tambahan("Tambah tabel", lambda: self._halaman.tambah_tabel(_TABEL_KOSONG)),)

    def dapat_hapus(self, baris: Sequence[BarisTabel]) -> bool:
        return bool(baris)

    def hapus(self, baris: Sequence[BarisTabel]) -> None:
        konteks = self._halaman.konteks
        kata = sebutan_tabel(baris[0]) if len(baris) == 1 else f"{len(baris)} tabel"
        konteks.lakukan(
            lambda: sunting.hapus(konteks.sesi, f"hapus {kata}", [b.tabel for b in baris])
        )

    def dapat_pindah(self, baris: BarisTabel, arah: int) -> bool:
        return self._sebelah(baris, arah) is not None

    def pindah(self, baris: BarisTabel, arah: int) -> None:
        konteks, sebelah = self._halaman.konteks, self._sebelah(baris, arah)
        if sebelah is not None:
            konteks.lakukan(
                lambda: layanan.pindah_tabel(konteks.sesi, konteks.tahun, baris.tabel, sebelah)
            )

    def _sebelah(self, baris: BarisTabel, arah: int) -> r.Tabel | None:
        semua = self._halaman.semua
        rids = [t.rid for t in semua]
        ke = rids.index(baris.tabel.rid) + arah if baris.tabel.rid in rids else -1
        return semua[ke] if 0 <= ke < len(semua) else None
