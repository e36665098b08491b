"""Makes the pictures of the handbook from the sample office: resources/bantuan/gambar/*.png.

Run it after a change of the window: ``python packaging/foto_bantuan.py`` (on Linux without a screen
under ``xvfb-run -a``). Each picture is a part of the window in its real size, so that the words in
it can be read, with few colours, so that it stays small.
"""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(AKAR))

from PIL import Image  # noqa: E402
from PySide6.QtCore import QBuffer, QRect, QSettings, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from lkjip_desktop.domain import records as r  # noqa: E402
from lkjip_desktop.services.contoh import dokumen_contoh  # noqa: E402
from lkjip_desktop.services.sesi import Sesi  # noqa: E402
from lkjip_desktop.ui import gaya  # noqa: E402
from lkjip_desktop.ui.jendela import Jendela  # noqa: E402
from lkjip_desktop.ui.setelan import Setelan  # noqa: E402

TUJUAN = AKAR / "resources" / "bantuan" / "gambar"
UKURAN = (1093, 614)
TAHUN = 2024
WARNA = 48
TUNGGU_MS = 700


@dataclass(frozen=True)
class Foto:
    """A picture: its name, what to do before, and the part of the window that it shows."""

    nama: str
    siapkan: Callable[[Jendela], None]
    luas: QRect


def _cari(jendela: Jendela) -> None:
    jendela.konteks.buka_tab.emit("beranda", None)
    QTest.qWait(TUNGGU_MS)
    jendela.aksi["cari"].trigger()
    QTest.keyClicks(jendela.kotak_cari, "arsip dinamis")


def _tutup_cari(jendela: Jendela) -> None:
    jendela.kotak_cari.clear()
    QTest.keyClick(jendela.kotak_cari, Qt.Key.Key_Escape)


def _indikator(tab: str, kode: str) -> Callable[[Jendela], None]:
    def siapkan(jendela: Jendela) -> None:
        _tutup_cari(jendela)
        konteks = jendela.konteks
        definisi = konteks.sesi.hasil(TAHUN).indikator[kode].definisi
        konteks.buka_tab.emit(tab, (r.Indikator, definisi.rid))

    return siapkan


def _tab(nama: str) -> Callable[[Jendela], None]:
    return lambda jendela: jendela.konteks.buka_tab.emit(nama, None)


FOTO = (
    Foto("cari", _cari, QRect(332, 20, 700, 250)),
    Foto("renstra", _indikator("renstra", "S1.1"), QRect(0, 50, 700, 330)),
    Foto("rincian", _indikator("renstra", "S1.1"), QRect(783, 140, 310, 330)),
    Foto("pk", _tab("pk"), QRect(0, 50, 700, 330)),
    Foto("triwulan", _indikator("triwulan", "S1.2"), QRect(0, 50, 700, 330)),
    Foto("anggaran", _tab("anggaran"), QRect(0, 50, 700, 330)),
    Foto("anggaran_indikator", _indikator("anggaran", "P1.K1.i1"), QRect(0, 50, 700, 330)),
)


def _ringkas(jendela: Jendela, luas: QRect) -> Image.Image:
    penampung = QBuffer()
    penampung.open(QBuffer.OpenModeFlag.WriteOnly)
    jendela.grab(luas).save(penampung, "PNG")
    gambar = Image.open(io.BytesIO(penampung.data().data())).convert("RGB")
    return gambar.quantize(WARNA, dither=Image.Dither.NONE)


def main() -> None:
    aplikasi = gaya.buat_aplikasi()
    gaya.pasang(aplikasi)
    TUJUAN.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        setelan = Setelan(QSettings(f"{folder}/setelan.ini", QSettings.Format.IniFormat))
        jendela = Jendela(setelan)
        jendela.resize(*UKURAN)
        jendela.show()
        jendela.konteks.pasang(Sesi.buat(Path(folder) / "Contoh.lkjip", dokumen_contoh()), TAHUN)
        for foto in FOTO:
            foto.siapkan(jendela)
            QTest.qWait(TUNGGU_MS)
            jalur = TUJUAN / f"{foto.nama}.png"
            _ringkas(jendela, foto.luas).save(jalur, optimize=True)
            print(f"{jalur.name}: {jalur.stat().st_size // 1024} kB")
        jendela.close()


if __name__ == "__main__":
    main()
