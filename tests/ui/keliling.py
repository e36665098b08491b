"""A walk through all that the window shows: every tab, page and kind of row, and every dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QTreeView, QWidget

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.naskah.model import GambarNaskah
from lkjip_desktop.exchange.paket import Manifes
from lkjip_desktop.storage.cadangan import Cadangan
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.dialog.alasan import DialogAlasan
from lkjip_desktop.ui.dialog.bacaan import BacaanGanda
from lkjip_desktop.ui.dialog.bantuan import DialogBantuan
from lkjip_desktop.ui.dialog.berkas_baru import BerkasBaru
from lkjip_desktop.ui.dialog.bukti import DialogBukti
from lkjip_desktop.ui.dialog.data import dialog_instansi, dialog_pejabat, dialog_unit
from lkjip_desktop.ui.dialog.gambar_naskah import DialogGambar
from lkjip_desktop.ui.dialog.hasil_periksa import HasilPeriksa
from lkjip_desktop.ui.dialog.kebijakan import DialogKebijakan
from lkjip_desktop.ui.dialog.laporan import DialogLaporan
from lkjip_desktop.ui.dialog.paket import DialogPaket
from lkjip_desktop.ui.dialog.pengaturan_laporan import DialogPengaturanLaporan
from lkjip_desktop.ui.dialog.pilih_isian import DialogPilihIsian
from lkjip_desktop.ui.dialog.pintasan import DialogPintasan
from lkjip_desktop.ui.dialog.pulihkan import Pulihkan
from lkjip_desktop.ui.dialog.riwayat import DialogRiwayat
from lkjip_desktop.ui.dialog.tahun_baru import TahunBaru
from lkjip_desktop.ui.dialog.tak_terpakai import DialogTakTerpakai
from lkjip_desktop.ui.dialog.temukan import DialogTemukan
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.model import blok
from lkjip_desktop.ui.tabs import TAB
from lkjip_desktop.ui.tabs.anggaran.tempel import TempelPohon
from lkjip_desktop.ui.tabs.pk.baru import PkBaru
from lkjip_desktop.ui.tabs.pk.pilih import KOLOM_INDIKATOR, PilihBanyak, calon_indikator
from lkjip_desktop.ui.tabs.renstra.perubahan import RenstraPerubahan
from lkjip_desktop.ui.tabs.triwulan.tutup import DialogTutup
from lkjip_desktop.ui.tampilan.keraguan import KolomRagu, SelRagu
from lkjip_desktop.ui.tampilan.tulisan import Keberatan

_POHON = (
    "Kode\tUraian\tPagu\tBidang\n"
    "1\tProgram Penunjang Urusan Pemerintahan Daerah\t6.000\t\n"
    "1.01\tPelayanan\tsejuta\tBidang Asing\n"
    "1.01.01\tSurvei\t6.000\tBidang Layanan\n"
    "Jumlah\t\t6.000\t"
)
_RAGU = tuple(
    KolomRagu(judul, (SelRagu("S1.1", "1.893", ("1.893", "1,893")),))
    for judul in ("Target 2024", "Realisasi TW IV")
)
_KEBERATAN = [
    Keberatan("S1.1 Indeks kepuasan", "Realisasi TW IV", "delapan puluh", "Ini bukan angka."),
    Keberatan("S1.2 Nilai SAKIP", "Realisasi", "Baik sekali", "Predikat itu tidak ada."),
]
_MANIFES = Manifes(
    "LKjIP 0.1.0", "Dinas Contoh", 2024, "2025-02-03T10:00:00", {"data.json": (10, "0" * 64)}
)


def _cadangan(jendela: Jendela) -> Pulihkan:
    waktu = datetime(2024, 5, 6, 7, 8, 9)
    daftar = [Cadangan(n, waktu, Path(f"{n}.lkjip"), "buka", "0" * 16) for n in (2, 1)]
    return Pulihkan(jendela, jendela.konteks, daftar)


def _riwayat(jendela: Jendela) -> DialogRiwayat:
    dialog = DialogRiwayat(jendela, jendela.konteks)
    return dialog


def _temukan(jendela: Jendela) -> DialogTemukan:
    tampilan = jendela.isi_tab.tab("anggaran").pohon.tampilan  # type: ignore[attr-defined]
    dialog = DialogTemukan(jendela, tampilan.perilaku)
    dialog.pakai(tampilan.perilaku)
    dialog.tampilkan(ganti=True)
    return dialog


def _perubahan(jendela: Jendela) -> RenstraPerubahan:
    renstra = (jendela.konteks.sesi.dokumen.renstra or ())[0]
    return RenstraPerubahan(jendela, jendela.konteks, renstra)


def _tutup(jendela: Jendela) -> DialogTutup:
    hasil = jendela.konteks.sesi.hasil(jendela.konteks.tahun)
    return DialogTutup(jendela, "TW I", list(hasil.indikator.values())[:3])


def _pilih(jendela: Jendela) -> PilihBanyak:
    hasil = jendela.konteks.sesi.hasil(jendela.konteks.tahun)
    calon = calon_indikator(hasil)
    return PilihBanyak(jendela, "Tambah indikator", KOLOM_INDIKATOR, calon)


def _isian(jendela: Jendela) -> DialogPilihIsian:
    tab = jendela.isi_tab.tab("lkjip")
    pembaca = tab.ui.teks.pembaca(jendela.konteks.tahun)  # type: ignore[attr-defined]
    return DialogPilihIsian(jendela, pembaca)


DIALOG: dict[str, Callable[[Jendela], QDialog]] = {
    "alasan": lambda j: DialogAlasan(j, "Mengapa TW II dibuka lagi?", "Buka TW II"),
    "bacaan": lambda j: BacaanGanda(j, _RAGU),
    "bantuan": DialogBantuan,
    "berkas_baru": lambda j: BerkasBaru(j, date(2024, 1, 2)),
    "bukti": lambda j: DialogBukti(j, j.konteks),
    "instansi": lambda j: dialog_instansi(j, j.konteks),
    "unit": lambda j: dialog_unit(j, j.konteks),
    "pejabat": lambda j: dialog_pejabat(j, j.konteks),
    "gambar": lambda j: DialogGambar(j, GambarNaskah("0" * 64, 120, "Gedung kantor")),
    "paket_utuh": lambda j: HasilPeriksa(j, "LKjIP_2024.zip", _MANIFES),
    "paket_rusak": lambda j: HasilPeriksa(j, "LKjIP_2024.zip", UserError("Rusak.", "Minta lagi.")),
    "kebijakan": lambda j: DialogKebijakan(j, j.konteks),
    "laporan": lambda j: DialogLaporan(j, j.konteks, "lkjip"),
    "laporan_pk": lambda j: DialogLaporan(j, j.konteks, "pk"),
    "paket": lambda j: DialogPaket(j, j.konteks),
    "pengaturan_laporan": lambda j: DialogPengaturanLaporan(j, j.konteks),
    "pilih_isian": _isian,
    "pintasan": DialogPintasan,
    "pulihkan": _cadangan,
    "riwayat": _riwayat,
    "tahun_baru": lambda j: TahunBaru(j, j.konteks),
    "tak_terpakai": lambda j: DialogTakTerpakai(j, _KEBERATAN),
    "temukan": _temukan,
    "tempel_pohon": lambda j: TempelPohon(j, j.konteks, blok.dari_teks(_POHON)),
    "pk_baru": lambda j: PkBaru(j, j.konteks),
    "pilih_banyak": _pilih,
    "renstra_perubahan": _perubahan,
    "tutup_triwulan": _tutup,
}
"""How to make each dialog over a window with an open file."""


def halaman(wadah: QWidget) -> Iterator[str]:
    """Show each page below ``wadah`` in turn (and each page in a page); its titles."""
    buku = [b for b in wadah.findChildren(QTabWidget) if b.isVisible()]
    luar = [b for b in buku if not any(x is not b and x.isAncestorOf(b) for x in buku)]
    if not luar:
        yield ""
    for satu in luar:
        for nomor in range(satu.count()):
            if not satu.isTabVisible(nomor):
                continue
            satu.setCurrentIndex(nomor)
            QApplication.processEvents()
            judul = satu.tabText(nomor).partition(" (")[0]
            for dalam in halaman(satu.widget(nomor)):
                yield f"{judul} {dalam}".strip()


def kelilingi(jendela: Jendela) -> Iterator[str]:
    """Show every page of every tab, with a row of each kind; where the window then stands."""
    for t in TAB:
        isi = jendela.isi_tab.tab(t.id)
        QApplication.processEvents()
        for judul in halaman(isi):
            yield f"{t.id} {judul}".strip()
            for jenis in _jenis_baris(isi):
                for dalam in _rincian(isi):
                    yield " ".join((t.id, judul, jenis, dalam)).strip()


def _jenis_baris(isi: QWidget) -> Iterator[str]:
    """Put the cursor of the first tree on a row of each kind."""
    pohon = [w for w in isi.findChildren(QTreeView) if w.isVisible() and hasattr(w, "perilaku")]
    if not pohon:
        return
    terlihat: set[str] = set()
    for indeks in _semua(pohon[0].model(), QModelIndex()):
        jenis = str(indeks.data(peran.BARIS).__class__.__name__)
        rekaman = getattr(indeks.data(peran.BARIS), "butir", None)
        jenis = f"{jenis} {type(rekaman).__name__}"
        if jenis not in terlihat:
            terlihat.add(jenis)
            pohon[0].setCurrentIndex(indeks)
            QApplication.processEvents()
            yield jenis


def _semua(model: QAbstractItemModel, induk: QModelIndex) -> Iterator[QModelIndex]:
    for nomor in range(model.rowCount(induk)):
        indeks = model.index(nomor, 0, induk)
        yield indeks
        yield from _semua(model, indeks)


def _rincian(isi: QWidget) -> Iterator[str]:
    """Show each page of the details."""
    buku = [b for b in isi.findChildren(QTabWidget) if b.isVisible()]
    dalam = [b for b in buku if not any(x is not b and b.isAncestorOf(x) for x in buku)]
    if len(buku) < 2 or len(dalam) != 1:
        yield ""
        return
    yield from halaman(dalam[0].parentWidget())
