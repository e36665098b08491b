"""The third page: period, visi and misi of a Renstra."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.perubahan_renstra import nama_renstra
from lkjip_desktop.services import renstra as layanan
from lkjip_desktop.services.renstra_perubahan import ganti_kode
from lkjip_desktop.ui.forms.tab_renstra import Ui_TabRenstra
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import Kolom, baca_bilangan, kolom_hitung, kolom_teks
from lkjip_desktop.ui.model.pengelola import Laku, Pengelola, Tambahan
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.rincian import Rincian
from lkjip_desktop.ui.widget.pembagi import Pembagi
from lkjip_desktop.ui.widget.tombol_baris import TombolBaris

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


def _kunci_renstra(renstra: r.Renstra) -> Kunci:
    return r.Renstra, renstra.rid


def _renstra(renstra: r.Renstra) -> r.Renstra:
    return renstra


def _kolom_tahun(medan: Literal["tahun_awal", "tahun_akhir"], judul: str) -> Kolom[r.Renstra]:
    return Kolom(
        id=medan,
        judul=judul,
        ambil=lambda renstra: getattr(renstra, medan),
        macam="angka",
        baca=baca_bilangan,
        tulis=lambda renstra, nilai: layanan.isi_periode(renstra.rid, medan, nilai),
        petunjuk="Target di luar periode tetap tersimpan dan tetap tampak.",
    )


KOLOM_RENSTRA: list[Kolom[r.Renstra]] = [
    _kolom_tahun("tahun_awal", "Tahun awal"),
    _kolom_tahun("tahun_akhir", "Tahun akhir"),
    Kolom(
        id="kode",
        judul="Kode",
        ambil=lambda renstra: renstra.id,
        tulis=lambda renstra, nilai: ganti_kode(renstra.rid, nilai),
        petunjuk="Pengenal dalam data.",
    ),
    kolom_teks("visi", "Visi", rekaman=_renstra, medan="visi", panjang=True),
]


@dataclass(frozen=True, slots=True)
class BarisMisi:
    """A misi by its number (0 = first); ``tanda`` stays with it when it moves or is reworded."""

    renstra: r.Renstra
    nomor: int
    tanda: int

    @property
    def teks(self) -> str:
        """Its words."""
        return (self.renstra.misi or ())[self.nomor]

    @property
    def tujuan(self) -> str:
        """The codes of the tujuan that serve it."""
        return ", ".join(t.id for t in self.renstra.tujuan if t.misi == self.nomor + 1)


def _kunci_misi(baris: BarisMisi) -> Kunci:
    return "misi", baris.renstra.rid, baris.tanda


def _sebutan_misi(baris: BarisMisi) -> str:
    return f"misi {baris.nomor + 1}"


KOLOM_MISI: list[Kolom[BarisMisi]] = [
    Kolom(
        id="misi",
        judul="Misi",
        ambil=lambda b: b.teks,
        macam="panjang",
        tulis=lambda b, nilai: layanan.isi_misi(b.renstra.rid, b.nomor, nilai),
        lebar=560,
        bungkus=True,
    ),
    kolom_hitung(
        "tujuan",
        "Tujuan",
        lambda b: b.tujuan,
        perataan="kiri",
        petunjuk="Tujuan yang mendukung misi ini; dipilih pada rincian tujuan.",
    ),
]


class _Penanda:
    """Tells which misi is which over changes: they have no identity but their words."""

    def __init__(self) -> None:
        self._lama: list[tuple[str, int]] = []
        self._berikut = count(1)

    def tandai(self, misi: Sequence[str]) -> list[int]:
        """A mark for each: that of the same words, else that of the same place, else a new one."""
        sisa = dict(enumerate(self._lama))
        hasil: list[int | None] = []
        for teks in misi:
            sama = next((i for i, (kata, _) in sisa.items() if kata == teks), None)
            hasil.append(None if sama is None else sisa.pop(sama)[1])
        penuh = len(misi) == len(self._lama)
        tanda = [
            t if t is not None else sisa[i][1] if penuh and i in sisa else next(self._berikut)
            for i, t in enumerate(hasil)
        ]
        self._lama = list(zip(misi, tanda, strict=True))
        return tanda


class HalamanVisi(QObject):
    """A form over the Renstra and a grid of its misi."""

    def __init__(self, konteks: Konteks, ui: Ui_TabRenstra) -> None:
        super().__init__(ui.misi)
        self.model: ModelKisi[BarisMisi] = ModelKisi(
            konteks, KOLOM_MISI, _kunci_misi, _sebutan_misi
        )
        self.tampilan = ui.misi
        self._penanda = _Penanda()
        self._pengelola = PengelolaMisi(konteks, self.model)
        self.tampilan.pasang(
            self.model, "Misi", self._pengelola, kosong="Belum ada misi. Tekan Insert."
        )
        self.rincian: Rincian[r.Renstra] = Rincian(
            konteks, KOLOM_RENSTRA, _kunci_renstra, nama_renstra, kosong="Belum ada Renstra."
        )
        self._tombol = TombolBaris(
            self.tampilan.perilaku, ui.tombol_tambah_misi, ui.tombol_hapus_misi
        )
        pembagi = Pembagi(konteks.setelan, "visi", self.tampilan, self.rincian, (720, 360))
        ui.tata_halaman_visi.addWidget(pembagi, 1)

    def segarkan(self, renstra: r.Renstra | None) -> None:
        """Show period, visi and misi of a Renstra."""
        self._pengelola.renstra = renstra
        tanda = self._penanda.tandai((renstra.misi if renstra else None) or ())
        baris = [BarisMisi(renstra, i, t) for i, t in enumerate(tanda)] if renstra else []
        self.model.isi(baris)
        self.rincian.tampilkan(renstra)
        self._tombol.segarkan()


class PengelolaMisi(Pengelola[BarisMisi]):
    """Misi are numbered by their place, and tujuan name them by number."""

    def __init__(self, konteks: Konteks, model: ModelKisi[BarisMisi]) -> None:
        self._konteks = konteks
        self._model = model
        self.renstra: r.Renstra | None = None

    def tambahan(self, baris: BarisMisi | None) -> Sequence[Tambahan]:
        renstra = self.renstra
        if renstra is None:
            return ()
        posisi = len(renstra.misi or ()) if baris is None else baris.nomor + 1

        def laku() -> Kunci | None:
            sesi = self._konteks.sesi
            self._konteks.lakukan(lambda: layanan.tambah_misi(sesi, renstra, posisi))
            ada = posisi < len(self._model.baris)
            return _kunci_misi(self._model.baris[posisi]) if ada else None

        return (Tambahan("Tambah misi", laku),)

    def dapat_hapus(self, baris: Sequence[BarisMisi]) -> bool:
        return bool(baris)

    def hapus(self, baris: Sequence[BarisMisi]) -> None:
        sesi, nomor = self._konteks.sesi, [b.nomor for b in baris]
        self._konteks.lakukan(lambda: layanan.hapus_misi(sesi, baris[0].renstra, nomor))

    def dapat_pindah(self, baris: BarisMisi, arah: int) -> bool:
        return 0 <= baris.nomor + arah < len(baris.renstra.misi or ())

    def pemindah(self, baris: BarisMisi, sasaran: BarisMisi, sesudah: bool) -> Laku | None:
        ke = sasaran.nomor + sesudah
        arah = ke - (baris.nomor < ke) - baris.nomor
        return partial(self.pindah, baris, arah) if arah else None

    def pindah(self, baris: BarisMisi, arah: int) -> None:
        sesi, ke = self._konteks.sesi, baris.nomor + arah
        self._konteks.lakukan(lambda: layanan.pindah_misi(sesi, baris.renstra, baris.nomor, ke))
