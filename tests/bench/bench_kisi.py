"""A grid of 5,000 rows against a bare Qt table of the same size and texts.

Run by ``make bench`` or by itself: ``python tests/bench/bench_kisi.py``. First show, scrolling
from end to end, a paste of 2,000 cells, one edit to the refreshed screen; only ratios mean
something. The bare table is a ``QTableView`` over a ``QStandardItemModel``: it neither checks,
measures nor writes anything to a disk, so for pastes and edits the time of the file is told apart.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

BARIS = 5_000
TEMPEL = 1_000
"""Rows of a pasted block of two columns."""
ULANGAN = 5
GULUNG = 60
"""Steps from the first row to the last."""


def dokumen() -> Any:
    """An office whose year has that many kinds of spending."""
    from lkjip_desktop.domain import records as r
    from lkjip_desktop.services.baru import dokumen_baru

    dasar = dokumen_baru(
        r.Instansi(nama="Dinas", pemerintah="Pemerintah", wilayah="Kota", kota="Kota"),
        tahun_awal=2020,
        tahun_akhir=2024,
        tahun=2024,
    )
    belanja = tuple(
        r.Belanja(uraian=f"Belanja nomor {i}", pagu=str(1_000_000 + i), realisasi=str(900_000 + i))
        for i in range(BARIS)
    )
    isi = {n: getattr(dasar, n) for n in ("instansi", "kebijakan", "renstra")}
    return r.Dokumen(**isi, tahun=(r.Tahun(tahun=2024, belanja=belanja),))


def tabel_polos(isi: list[list[str]], kepala: list[str]) -> Any:
    """A bare table with these texts."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QTableView

    model = QStandardItemModel(0, len(kepala))
    model.setHorizontalHeaderLabels(kepala)
    for baris in isi:
        model.appendRow([QStandardItem(t) for t in baris])
    tabel = QTableView()
    tabel.setModel(model)
    model.setParent(tabel)
    return tabel


def lama(kerja: Callable[[], object], ulangan: int = ULANGAN) -> float:
    """Median CPU seconds of some work, the events that it causes done."""
    from PySide6.QtWidgets import QApplication

    hasil = []
    for _ in range(ulangan):
        mulai = time.process_time()
        kerja()
        QApplication.processEvents()
        hasil.append(time.process_time() - mulai)
    return statistics.median(hasil)


def gulung(tampilan: Any) -> None:
    """From the first row to the last, painting on the way."""
    batang = tampilan.verticalScrollBar()
    for i in range(GULUNG + 1):
        batang.setValue(batang.maximum() * i // GULUNG)
        tampilan.viewport().repaint()


def _tampilkan(buat: Callable[[], Any]) -> float:
    from PySide6.QtWidgets import QApplication

    hasil = []
    for _ in range(ULANGAN):
        mulai = time.process_time()
        tampilan = buat()
        tampilan.resize(1093, 500)
        tampilan.show()
        QApplication.processEvents()
        hasil.append(time.process_time() - mulai)
        tampilan.close()
        tampilan.deleteLater()
    return statistics.median(hasil)


class _Polos:
    """What a bare table does."""

    def __init__(self, isi: list[list[str]], kepala: list[str]) -> None:
        self._isi, self._kepala = isi, kepala
        self.tabel = self.buat()
        self.tabel.resize(1093, 500)
        self.tabel.show()
        self._n = 0

    def buat(self) -> Any:
        return tabel_polos(self._isi, self._kepala)

    def tempel(self) -> None:
        """The plainest paste: the text split, every cell set."""
        from PySide6.QtWidgets import QApplication

        self._n += 1
        _ke_papan(self._n)
        model = self.tabel.model()
        for i, baris in enumerate(QApplication.clipboard().text().splitlines()):
            for k, teks in enumerate(baris.split("\t")):
                model.setData(model.index(i, k + 1), teks)
        self.tabel.viewport().repaint()

    def ubah(self) -> None:
        self._n += 1
        model = self.tabel.model()
        model.setData(model.index(0, 1), str(self._n))
        self.tabel.viewport().repaint()


class _Kisi:
    """What the grid of the program does."""

    def __init__(self, konteks: Any) -> None:
        self._konteks = konteks
        self.halaman = self.halaman_baru()
        self.tampilan = self.halaman.tampilan
        konteks.berubah.connect(lambda _: self.halaman.segarkan())
        self.halaman.resize(1093, 500)
        self.halaman.show()
        self._n = 0

    def halaman_baru(self) -> Any:
        from lkjip_desktop.ui.tabs.anggaran.belanja import HalamanBelanja

        halaman = HalamanBelanja(self._konteks)
        halaman.segarkan()
        return halaman

    def teks(self) -> tuple[list[list[str]], list[str]]:
        """All that it shows, and its headings."""
        model = self.tampilan.model()
        kolom = range(model.columnCount())
        isi = [
            [str(model.index(i, k).data() or "") for k in kolom] for i in range(model.rowCount())
        ]
        return isi, [k.judul for k in model.penyaji.kolom]

    def tempel(self) -> None:
        from lkjip_desktop.ui.tampilan import gerak

        self._n += 1
        _ke_papan(self._n)
        gerak.ke(self.tampilan, self.tampilan.model().index(0, 1))
        self.tampilan.perilaku.sel.tempel()
        self.tampilan.viewport().repaint()

    def ubah(self) -> None:
        from lkjip_desktop.ui import peran

        self._n += 1
        model = self.tampilan.model()
        model.setData(model.index(0, 1), str(self._n), peran.SUNTING)
        self.tampilan.viewport().repaint()


def _ke_papan(awal: int) -> None:
    from PySide6.QtWidgets import QApplication

    baris = (f"{1_000_000 + awal + i}\t{500_000 + awal + i}" for i in range(TEMPEL))
    QApplication.clipboard().setText("\n".join(baris))


def _waktu_berkas(sesi: Any) -> list[float]:
    """A list that grows by the seconds of every step of the file."""
    hasil: list[float] = []
    asli = sesi.berkas.lakukan

    def lakukan(judul: str, kerja: Any) -> Any:
        mulai = time.process_time()
        try:
            return asli(judul, kerja)
        finally:
            hasil.append(time.process_time() - mulai)

    sesi.berkas.lakukan = lakukan
    return hasil


def ukur(folder: Path) -> dict[str, tuple[float, float, float]]:
    """Seconds by kind of work: the bare table's, the grid's, and of those the file's."""
    from PySide6.QtCore import QSettings

    from lkjip_desktop.services.sesi import Sesi
    from lkjip_desktop.ui.konteks import Konteks
    from lkjip_desktop.ui.setelan import Setelan

    sesi = Sesi.buat(folder / "besar.lkjip", dokumen())
    setelan = QSettings(str(folder / "setelan.ini"), QSettings.Format.IniFormat)
    konteks = Konteks(Setelan(setelan))
    konteks.pasang(sesi, 2024)
    kisi = _Kisi(konteks)
    polos = _Polos(*kisi.teks())
    berkas = _waktu_berkas(sesi)
    hasil = {
        "first show": (_tampilkan(polos.buat), _tampilkan(kisi.halaman_baru), 0.0),
        "scroll": (lama(lambda: gulung(polos.tabel)), lama(lambda: gulung(kisi.tampilan)), 0.0),
    }
    for nama in ("tempel", "ubah"):
        getattr(kisi, nama)()  # the first one waits for the backup of the session
        berkas.clear()
        milik_kisi = lama(getattr(kisi, nama))
        hasil[nama] = lama(getattr(polos, nama)), milik_kisi, statistics.median(berkas)
    for widget in (kisi.halaman, polos.tabel):
        widget.close()
    konteks.pasang(None)
    sesi.tutup()
    return hasil


def main() -> None:
    from PySide6.QtWidgets import QApplication

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    aplikasi = QApplication.instance() or QApplication([])
    assert aplikasi is not None
    kata = {"tempel": f"paste {2 * TEMPEL} cells", "ubah": "one edit to screen"}
    with tempfile.TemporaryDirectory() as nama:
        os.environ["LKJIP_FOLDER_CADANGAN"] = str(Path(nama) / "cadangan")
        for apa, (polos, kisi, berkas) in ukur(Path(nama)).items():
            tanpa = kisi - berkas
            print(
                f"{kata.get(apa, apa):<20} bare {polos * 1000:7.1f} ms   grid {kisi * 1000:7.1f} ms"
                f" {kisi / polos:6.2f}x, without the file {tanpa / polos:6.2f}x (goal 1.5)"
            )


if __name__ == "__main__":
    main()
