"""What looks like markup in names is shown as it is, in every label, tooltip and message."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QProgressDialog,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui import gaya, pesan, tugas
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.model.kolom import kolom_teks
from lkjip_desktop.ui.model.penyaji import Penyaji
from lkjip_desktop.ui.peran import TAMPIL, TIP
from lkjip_desktop.ui.setelan import Setelan
from tests.penjaga import dijaga

from . import keliling

TEBAL = "<b>x</b>"
MARKAH = f"{TEBAL}<img src='x.png'>"
_MEDAN = frozenset(
    {"nama", "uraian", "satuan", "singkatan", "formulasi", "jabatan", "penjelasan", "rekomendasi"}
)


def bermarkah(nilai: Any) -> Any:
    """A record with markup at the end of all its names and texts."""
    if isinstance(nilai, tuple):
        return tuple(bermarkah(x) for x in nilai)
    if not dataclasses.is_dataclass(nilai) or isinstance(nilai, type):
        return nilai
    isi = {f.name: getattr(nilai, f.name) for f in dataclasses.fields(nilai) if f.init}
    baru = {
        k: f"{v} {MARKAH}" if k in _MEDAN and isinstance(v, str) and v else bermarkah(v)
        for k, v in isi.items()
    }
    return dataclasses.replace(nilai, **baru)


@pytest.fixture(autouse=True)
def _gaya() -> Iterator[None]:
    with dijaga():
        yield


@pytest.fixture(scope="module")
def jendela(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Jendela]:
    """The window on the sample office, with markup in its names."""
    gaya.pasang(qapp)
    folder = tmp_path_factory.mktemp("polos")
    setelan = Setelan(QSettings(str(folder / "setelan.ini"), QSettings.Format.IniFormat))
    hasil = Jendela(setelan)
    dokumen: r.Dokumen = bermarkah(dokumen_contoh())
    hasil.konteks.pasang(Sesi.buat(folder / "contoh.lkjip", dokumen))
    hasil.show()
    yield hasil
    hasil.close()
    hasil.deleteLater()


def termarkah(wadah: QWidget) -> Iterator[str]:
    """What below ``wadah`` would show the markup as markup."""
    for w in (wadah, *wadah.findChildren(QWidget)):
        if TEBAL in w.toolTip():
            yield f"tooltip of {type(w).__name__} {w.objectName()}: {w.toolTip()}"
    for label in wadah.findChildren(QLabel):
        if label.textFormat() != Qt.TextFormat.PlainText and TEBAL in label.text():
            yield f"{type(label).__name__} {label.objectName()}: {label.text()}"


def test_every_page_of_the_window(jendela: Jendela) -> None:
    temuan = []
    for tempat in keliling.kelilingi(jendela):
        QApplication.processEvents()
        temuan += [f"{tempat}: {c}" for c in termarkah(jendela)]
    assert not temuan, "\n".join(dict.fromkeys(temuan))


@pytest.mark.parametrize("nama", keliling.DIALOG)
def test_every_dialog(jendela: Jendela, qtbot: QtBot, nama: str) -> None:
    dialog = keliling.DIALOG[nama](jendela)
    dialog.show()
    temuan = []
    for tempat in keliling.halaman(dialog):
        QApplication.processEvents()
        temuan += [f"{tempat}: {c}" for c in termarkah(dialog)]
    dialog.close()
    dialog.deleteLater()
    assert not temuan, "\n".join(dict.fromkeys(temuan))


def test_messages(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    temuan: list[str] = []

    def lihat(kotak: QMessageBox) -> int:
        assert MARKAH in kotak.text() + kotak.informativeText()
        temuan.extend(termarkah(kotak))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", lihat)
    pesan.galat(None, UserError(f"Berkas {MARKAH} rusak.", f"Ganti {MARKAH}."))
    pesan.tanya(None, f"Hapus {MARKAH}?", f"Isi {MARKAH}.", "Hapus")
    pesan.tanya_dua(None, f"Hapus {MARKAH}?", f"Isi {MARKAH}.", ("Satu", "Dua"))
    pesan.kabar(None, f"Berkas {MARKAH}", f"Isi {MARKAH}.")
    assert not temuan


def test_work_under_way(qtbot: QtBot) -> None:
    induk = QWidget()
    qtbot.addWidget(induk)
    kerja = tugas.Tugas(induk, f"Menyalin {MARKAH}", lambda _: None, lambda _: None)
    assert isinstance(kerja.dialog, QProgressDialog)
    assert MARKAH in kerja.dialog.labelText()
    assert not list(termarkah(kerja.dialog))


def test_the_heading_of_a_column_that_somebody_named(jendela: Jendela) -> None:
    kolom = kolom_teks("a", f"Jumlah {MARKAH}", rekaman=lambda _: None, medan="nama")
    penyaji = Penyaji(jendela.konteks, [kolom], lambda b: (str, 0), str)
    assert MARKAH in penyaji.judul(0, TAMPIL)
    assert TEBAL not in penyaji.judul(0, TIP)
