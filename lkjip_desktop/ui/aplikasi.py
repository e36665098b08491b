"""The Qt application: looks, language, the window, the file to begin with."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QLocale, QTimer

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.galat_program import PenangkapGalat
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.pengumpul import Pengumpul
from lkjip_desktop.ui.setelan import Setelan
from lkjip_desktop.ui.terjemahan import PenerjemahQt

_SESUDAH_LUKIS_MS = 40
_BERSIHKAN_MS = 5_000


def jalankan(berkas: Path | None, log: Path | None) -> int:
    """Show the window, then open the file. Answers the exit status.

    ``log`` is the file of the program's log. The window is painted first; what reading a file
    needs is brought in behind it.
    """
    aplikasi = gaya.buat_aplikasi(sys.argv[0])
    Pengumpul(aplikasi)
    aplikasi.setApplicationName("LKjIP")
    QLocale.setDefault(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
    aplikasi.installTranslator(PenerjemahQt(aplikasi))
    setelan = Setelan()
    gaya.pasang(aplikasi, setelan.tema)
    gaya.perbesar(setelan.perbesar)
    jendela = Jendela(setelan)
    penangkap = PenangkapGalat(log, jendela.konteks.beri_tahu_galat, aplikasi)
    penangkap.pasang()
    jendela.show()
    if berkas is not None:
        QTimer.singleShot(_SESUDAH_LUKIS_MS, lambda: jendela.berkas.buka_jalur(berkas))
    else:
        QTimer.singleShot(_SESUDAH_LUKIS_MS, _siapkan_di_belakang)
    QTimer.singleShot(_BERSIHKAN_MS, _bersihkan_di_belakang)
    return aplikasi.exec()


def _siapkan_di_belakang() -> None:
    """Import what the first file will need while people look at the first screen."""
    Thread(target=import_module, args=("lkjip_desktop.services.berkas",), daemon=True).start()


def _bersihkan_di_belakang() -> None:
    """Remove the copies of evidence that a program which was killed left behind."""
    from lkjip_desktop.services.salinan_bukti import bersihkan_sisa

    Thread(target=bersihkan_sisa, daemon=True).start()
