"""The second page: the minutes of each quarter's evaluation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.rapi import kutip
from lkjip_desktop.domain.tanggal import triwulan_romawi
from lkjip_desktop.services.sunting import Ubahan
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    Pilihan,
    kolom_pilihan,
    kolom_tanggal,
    kolom_teks,
)
from lkjip_desktop.ui.model.pengelola import PengelolaDaftar
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.rincian import Rincian
from lkjip_desktop.ui.tabs.berhalaman import Halaman
from lkjip_desktop.ui.tabs.triwulan.peserta import DaftarPeserta
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.widget.pembagi import Pembagi

if TYPE_CHECKING:
    from lkjip_desktop.domain.angka.bacaan import Kebiasaan
    from lkjip_desktop.ui.konteks import Konteks

_PILIHAN_TRIWULAN = [Pilihan(n, triwulan_romawi(n)) for n in range(1, 5)]


@dataclass(frozen=True, slots=True)
class Baris:
    """One berita acara."""

    berita: r.BeritaAcara


def _kunci(baris: Baris) -> Kunci:
    return r.BeritaAcara, baris.berita.rid


def _sebutan(baris: Baris) -> str:
    return f"berita acara {triwulan_romawi(baris.berita.triwulan)}"


def _berita(baris: Baris) -> r.BeritaAcara:
    return baris.berita


def nama_pejabat(pejabat: r.Pejabat) -> str:
    """How a role holder is called in lists: name and jabatan, once where they are the same."""
    if pejabat.jabatan.casefold() in pejabat.nama.casefold():
        return pejabat.nama
    return f"{pejabat.nama}, {pejabat.jabatan}"


def kolom_berita(pejabat: Callable[[], Sequence[r.Pejabat]]) -> list[Kolom[Baris]]:
    """The columns of the list."""
    return [
        kolom_pilihan(
            "triwulan",
            "Triwulan",
            rekaman=_berita,
            medan="triwulan",
            pilihan=_PILIHAN_TRIWULAN,
            lebar=80,
        ),
        kolom_tanggal("tanggal", "Tanggal", rekaman=_berita, medan="tanggal", lebar=130),
        kolom_teks("tempat", "Tempat", rekaman=_berita, medan="tempat", lebar=180),
        _kolom_peserta(pejabat),
        kolom_teks(
            "hambatan",
            "Hambatan",
            rekaman=_berita,
            medan="hambatan",
            panjang=True,
            lebar=200,
        ),
        kolom_teks(
            "rekomendasi",
            "Rekomendasi",
            rekaman=_berita,
            medan="rekomendasi",
            panjang=True,
            lebar=200,
        ),
    ]


def kolom_rincian() -> list[Kolom[Baris]]:
    """The long texts."""
    return [
        kolom_teks("hambatan", "Hambatan", rekaman=_berita, medan="hambatan", panjang=True),
        kolom_teks(
            "rekomendasi", "Rekomendasi", rekaman=_berita, medan="rekomendasi", panjang=True
        ),
    ]


def _kolom_peserta(pejabat: Callable[[], Sequence[r.Pejabat]]) -> Kolom[Baris]:
    def nama() -> Mapping[str, str]:
        return {p.id: nama_pejabat(p) for p in pejabat()}

    def tampil(nilai: Any) -> str:
        ada = nama()
        return "; ".join(ada.get(i, i) for i in nilai or ())

    def baca(teks: str, _: Baris, __: Kebiasaan | None) -> Any:
        bagian = [b.strip() for b in teks.replace("\n", ";").split(";")]
        return tuple(cari_pejabat(b, pejabat()) for b in bagian if b) or None

    def tulis(b: Baris, nilai: Any) -> Ubahan:
        return Ubahan(r.BeritaAcara, b.berita.rid, {"peserta": nilai})

    return Kolom(
        id="peserta",
        judul="Peserta",
        ambil=lambda b: b.berita.peserta,
        tampil=tampil,
        baca=baca,
        tulis=tulis,
        lebar=260,
        petunjuk="Centang pada rincian, atau ketik nama dipisah titik koma.",
    )


def cari_pejabat(teks: str, pejabat: Sequence[r.Pejabat]) -> str:
    """The id of the role holder meant. Raises UserError where there is none."""
    dicari = teks.casefold()
    for p in pejabat:
        sebutan = (nama_pejabat(p), p.nama, p.jabatan, p.id)
        if dicari in (s.casefold() for s in sebutan):
            return p.id
    raise UserError(
        f"{kutip(teks)} tidak ada dalam daftar pejabat.",
        "Tambahkan dahulu di menu Data, atau pisahkan nama dengan titik koma.",
    )


class HalamanBeritaAcara(Halaman):
    """The list, and for the chosen one who was there and what was said."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__()
        self._konteks = konteks
        self.model: ModelKisi[Baris] = ModelKisi(
            konteks, kolom_berita(self._pejabat), _kunci, _sebutan
        )
        self.tampilan = KisiView()
        self.tampilan.pasang(
            self.model,
            "Berita acara",
            PengelolaDaftar(
                konteks,
                induk=lambda: konteks.sesi.tahun(konteks.tahun),
                medan="berita_acara",
                rekaman=_berita,
                baru=self._baru,
                sebutan=_sebutan,
                label="Tambah berita acara",
            ),
            kosong="Belum ada berita acara. Tekan Insert untuk menambah.",
        )
        self.rincian: Rincian[Baris] = Rincian(konteks, kolom_rincian(), _kunci, _sebutan)
        self.peserta = DaftarPeserta(konteks)
        self.tampilan.perilaku.aktif.connect(self._tampilkan)
        kanan = QWidget()
        label = QLabel("Peserta")
        label.setBuddy(self.peserta)
        tata_kanan = QVBoxLayout(kanan)
        tata_kanan.addWidget(label)
        tata_kanan.addWidget(self.peserta, 1)
        tata_kanan.addWidget(self.rincian, 2)
        tata = QVBoxLayout(self)
        tata.setContentsMargins(0, 0, 0, 0)
        tata.addWidget(Pembagi(konteks.setelan, "berita_acara", self.tampilan, kanan, (740, 340)))

    def segarkan(self) -> None:
        """Show the minutes of the chosen year."""
        self.model.isi([Baris(b) for b in self._data() or ()])
        self._tampilkan(self.tampilan.perilaku.baris_kini())

    def pergi_ke(self, tujuan: tuple[type, int]) -> bool:
        """Put the cursor on a berita acara."""
        return self.tampilan.perilaku.pilih(tujuan)

    def _tampilkan(self, baris: Baris | None) -> None:
        self.rincian.tampilkan(baris)
        self.peserta.tampilkan(baris.berita if baris else None, self._pejabat())

    def _data(self) -> tuple[r.BeritaAcara, ...] | None:
        return self._konteks.sesi.tahun(self._konteks.tahun).berita_acara

    def _pejabat(self) -> Sequence[r.Pejabat]:
        return self._konteks.sesi.dokumen.pejabat or ()

    def _baru(self) -> r.BeritaAcara:
        """For the first quarter without one."""
        ada = {b.triwulan for b in self._data() or ()}
        return r.BeritaAcara(triwulan=next((n for n in range(1, 5) if n not in ada), 4))
