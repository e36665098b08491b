"""The second page: strategi of each sasaran, with arah kebijakan and programs as lists of lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.services.sunting import Ubahan
from lkjip_desktop.ui.forms.tab_renstra import Ui_TabRenstra
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    baca_daftar,
    kolom_daftar,
    kolom_teks,
    tampil_daftar,
)
from lkjip_desktop.ui.model.pengelola import PengelolaTempat, Tambahan, Tempat
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.model.pohon import ModelPohon, Simpul
from lkjip_desktop.ui.rincian import Rincian
from lkjip_desktop.ui.widget.pembagi import Pembagi
from lkjip_desktop.ui.widget.tombol_baris import TombolBaris

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


@dataclass(frozen=True, slots=True)
class BarisStrategi:
    """A strategi, or the sasaran that heads its strategi (strategi is None)."""

    sasaran: r.Sasaran
    strategi: r.Strategi | None = None
    posisi: int = 0


def kunci(baris: BarisStrategi) -> Kunci:
    """The class and row of the record."""
    butir = baris.strategi or baris.sasaran
    return type(butir), butir.rid


def sebutan(baris: BarisStrategi) -> str:
    """The sasaran, and which of its strategi."""
    nomor = f" strategi {baris.posisi + 1}" if baris.strategi else ""
    return f"{baris.sasaran.id}{nomor}"


def _strategi(baris: BarisStrategi) -> r.Strategi | None:
    return baris.strategi


def _tulis(medan: str, baris: BarisStrategi, nilai: Any) -> Perintah:
    assert baris.strategi is not None
    return Ubahan(r.Strategi, baris.strategi.rid, {medan: nilai})


def _kolom_baris(id: str, judul: str, petunjuk: str) -> Kolom[BarisStrategi]:
    """A list of texts: shown in one line of the tree, edited with a line for each."""
    return Kolom(
        id=id,
        judul=judul,
        ambil=lambda b: getattr(b.strategi, id) if b.strategi else None,
        macam="panjang",
        tampil=lambda nilai: "; ".join(nilai or ()),
        isi_editor=tampil_daftar,
        baca=baca_daftar,
        tulis=lambda b, nilai: _tulis(id, b, nilai),
        boleh=lambda b: b.strategi is not None,
        lebar=310,
        petunjuk=petunjuk,
    )


KOLOM: list[Kolom[BarisStrategi]] = [
    Kolom(
        id="uraian",
        judul="Sasaran dan strategi",
        ambil=lambda b: b.strategi.uraian if b.strategi else f"{b.sasaran.id}  {b.sasaran.uraian}",
        macam="panjang",
        tulis=lambda b, nilai: _tulis("uraian", b, nilai),
        boleh=lambda b: b.strategi is not None,
        tebal=lambda b: b.strategi is None,
        lebar=380,
    ),
    _kolom_baris("arah_kebijakan", "Arah kebijakan", "Satu arah kebijakan tiap baris."),
    _kolom_baris("program", "Program", "Satu program tiap baris."),
]
KOLOM_RINCIAN: list[Kolom[BarisStrategi]] = [
    kolom_teks("uraian", "Strategi", rekaman=_strategi, medan="uraian", panjang=True),
    kolom_daftar(
        "arah_kebijakan",
        "Arah kebijakan (satu tiap baris)",
        rekaman=_strategi,
        medan="arah_kebijakan",
    ),
    kolom_daftar("program", "Program (satu tiap baris)", rekaman=_strategi, medan="program"),
]


def susun(renstra: r.Renstra) -> list[Simpul[BarisStrategi]]:
    """Every sasaran with its strategi."""
    return [
        Simpul(
            BarisStrategi(s),
            [Simpul(BarisStrategi(s, satu, i)) for i, satu in enumerate(s.strategi or ())],
        )
        for t in renstra.tujuan
        for s in t.sasaran or ()
    ]


class HalamanStrategi(QObject):
    """Tree-grid and details."""

    def __init__(self, konteks: Konteks, ui: Ui_TabRenstra) -> None:
        super().__init__(ui.strategi)
        self.model: ModelPohon[BarisStrategi] = ModelPohon(konteks, KOLOM, kunci, sebutan)
        self.tampilan = ui.strategi
        self.tampilan.pasang(
            self.model,
            "Strategi",
            PengelolaStrategi(konteks),
            kosong="Belum ada sasaran. Isi tujuan dan sasaran pada halaman pertama.",
        )
        self.rincian: Rincian[BarisStrategi] = Rincian(
            konteks,
            KOLOM_RINCIAN,
            kunci,
            sebutan,
            kosong="Pilih satu strategi, atau tekan Insert pada sasaran untuk menambahnya.",
        )
        self.perilaku = self.tampilan.perilaku
        self.perilaku.aktif.connect(self._pilih)
        self._tombol = TombolBaris(
            self.perilaku, ui.tombol_tambah_strategi, ui.tombol_hapus_strategi
        )
        pembagi = Pembagi(konteks.setelan, "strategi", self.tampilan, self.rincian, (760, 320))
        ui.tata_halaman_strategi.addWidget(pembagi, 1)

    def segarkan(self, renstra: r.Renstra | None) -> None:
        """Show the strategi of a Renstra."""
        self.model.isi(susun(renstra) if renstra else [])
        self._pilih(self.perilaku.baris_kini())

    def _pilih(self, baris: BarisStrategi | None) -> None:
        self.rincian.tampilkan(baris if baris and baris.strategi else None)
        self._tombol.segarkan()


class PengelolaStrategi(PengelolaTempat[BarisStrategi]):
    """Strategi are added below the chosen one, or at the end of the chosen sasaran's."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks, sebutan)

    def tempat(self, baris: BarisStrategi) -> Tempat | None:
        if baris.strategi is None:
            return None
        banyak = len(baris.sasaran.strategi or ())
        return Tempat(baris.strategi, baris.sasaran, "strategi", baris.posisi, banyak)

    def tambahan(self, baris: BarisStrategi | None) -> Sequence[Tambahan]:
        if baris is None:
            return ()
        return (Tambahan("Tambah strategi", lambda: self._tambah(baris)),)

    def ganda(self, baris: BarisStrategi) -> Callable[[], Kunci | None] | None:
        return None if baris.strategi is None else partial(self.gandakan, baris)

    def _tambah(self, baris: BarisStrategi) -> Kunci | None:
        posisi = baris.posisi + 1 if baris.strategi else None
        baru = r.Strategi(uraian="Strategi baru")
        judul = f"tambah strategi {baris.sasaran.id}"
        return self.sisip(judul, baris.sasaran, "strategi", baru, posisi)
