"""Blocks of other programs pasted into a grid: all of them, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja
from lkjip_desktop.ui.dialog.bacaan import BacaanGanda
from lkjip_desktop.ui.dialog.tak_terpakai import DialogTakTerpakai
from lkjip_desktop.ui.konteks import Konteks, Pemberitahuan
from lkjip_desktop.ui.tabs.renstra import TabRenstra
from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.pohon_view import PohonView

K, M = Qt.Key, Qt.KeyboardModifier
Belanja = Callable[[], list[tuple[str, str]]]

WORD = """<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><table>
<tr><td><p>Belanja<br>pegawai&nbsp;tetap</p></td><td><p align=right>5.000</p></td></tr>
<tr><td rowspan=2><p>Belanja barang</p><p>dan jasa</p></td><td><p>6.000</p></td></tr>
</table></body></html>"""
EXCEL = (
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel">'
    "<table><tr><td>###</td></tr></table></html>"
)


def _papan(teks: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(teks)
    if html:
        data.setHtml(html)
    QApplication.clipboard().setMimeData(data)


def _tempel(qtbot: QtBot, kisi: KisiView | PohonView) -> None:
    qtbot.keyClick(kisi, K.Key_V, M.ControlModifier)


def test_a_table_of_word_comes_without_its_lines(
    qtbot: QtBot, kisi: KisiView, belanja: Belanja
) -> None:
    _papan("Belanja\nlain", WORD)
    _tempel(qtbot, kisi)
    assert belanja()[:2] == [("Belanja pegawai tetap", "5000"), ("Belanja barang dan jasa", "6000")]
    assert len(kisi.selectedIndexes()) == 4, "what was pasted is selected"


def test_a_sheet_of_excel_is_read_by_its_text(
    qtbot: QtBot, kisi: KisiView, belanja: Belanja
) -> None:
    _papan('"Belanja\r\npegawai"\t7.500\r\n', EXCEL)
    _tempel(qtbot, kisi)
    assert belanja()[0] == ("Belanja pegawai", "7500")


def test_nothing_is_taken_where_one_cell_cannot_be_read(
    qtbot: QtBot, kisi: KisiView, belanja: Belanja, kantor: Sesi, konteks: Konteks
) -> None:
    semula, langkah = belanja(), kantor.riwayat
    _papan("A\t1\nB\tdua\nC\ttiga\n")
    with qtbot.waitSignal(konteks.pemberitahuan) as pesan:
        _tempel(qtbot, kisi)
    assert (belanja(), kantor.riwayat) == (semula, langkah)
    assert pesan.args is not None
    kabar: Pemberitahuan = pesan.args[0]
    assert "2 dari 6 sel" in kabar.pesan
    assert kabar.tindakan is not None and kabar.tindakan[0] == "Lihat daftar…"


def test_the_list_of_what_could_not_be_read_names_row_and_column(
    qtbot: QtBot, kisi: KisiView, konteks: Konteks, monkeypatch: pytest.MonkeyPatch
) -> None:
    terlihat: list[DialogTakTerpakai] = []
    monkeypatch.setattr(DialogTakTerpakai, "exec", lambda d: terlihat.append(d))
    _papan("A\t1\nB\tdua\nC\ttiga\n")
    with qtbot.waitSignal(konteks.pemberitahuan) as pesan:
        _tempel(qtbot, kisi)
    assert pesan.args is not None
    pesan.args[0].tindakan[1]()
    model = terlihat[0].ui.daftar.model()
    isi = [[model.index(i, k).data() for k in range(3)] for i in range(model.rowCount())]
    assert isi == [["Belanja barang", "Pagu", "dua"], ["Belanja modal", "Pagu", "tiga"]]
    terlihat[0].ui.salin.click()
    assert QApplication.clipboard().text().startswith("Baris\tKolom\tTertulis\tAlasan\n")


# figures that can be read in two ways -----------------------------------------------------------


@dataclass
class Target:
    """The tree of the Renstra with the cursor on a target, and what the file has there."""

    tab: TabRenstra
    pohon: PohonView
    nilai: Callable[[], str | None]


@pytest.fixture
def target(konteks: Konteks, kantor: Sesi, tunjuk: Callable[[QWidget], None]) -> Target:
    """The target 2024 of S1.1."""

    def indikator() -> r.Indikator:
        sasaran = (kantor.dokumen.renstra[0].tujuan[0].sasaran or ())[0]
        return (sasaran.indikator or ())[0]

    tab = TabRenstra(konteks)
    konteks.berubah.connect(tab.segarkan)
    tab.segarkan(None)
    tunjuk(tab)
    tab.pohon.tampilan.setFocus()
    assert tab.pohon.perilaku.pilih((r.Indikator, indikator().rid), "t2024")
    return Target(tab, tab.pohon.tampilan, lambda: (indikator().target or {}).get("2024"))


def _jawab(monkeypatch: pytest.MonkeyPatch, pilihan: int | None) -> list[BacaanGanda]:
    """Answer the dialog with the choice of that number (None: Batal)."""
    terlihat: list[BacaanGanda] = []

    def exec(dialog: BacaanGanda) -> int:
        terlihat.append(dialog)
        if pilihan is not None:
            dialog.pilihan[0].setCurrentIndex(pilihan)
        return 0 if pilihan is None else 1

    monkeypatch.setattr(BacaanGanda, "exec", exec)
    return terlihat


@pytest.mark.parametrize(("pilihan", "hasil"), [(0, "1893"), (1, "1.893"), (None, "80")])
def test_a_figure_with_two_readings_is_asked_for(
    qtbot: QtBot,
    target: Target,
    monkeypatch: pytest.MonkeyPatch,
    pilihan: int | None,
    hasil: str,
) -> None:
    dialog = _jawab(monkeypatch, pilihan)
    _papan("1.893\n")
    _tempel(qtbot, target.pohon)
    assert target.nilai() == hasil
    assert len(dialog) == 1
    assert dialog[0].pilihan[0].itemText(0) == "1.893 adalah 1.893 (titik: pemisah ribuan)"
    assert dialog[0].pilihan[0].itemText(1) == "1.893 adalah 1,893 (titik: tanda desimal)"


def test_what_the_program_copied_itself_is_not_asked_for(
    qtbot: QtBot, target: Target, monkeypatch: pytest.MonkeyPatch
) -> None:
    _jawab(monkeypatch, 1)
    _papan("1.893\n")
    _tempel(qtbot, target.pohon)
    qtbot.keyClick(target.pohon, K.Key_C, M.ControlModifier)
    assert QApplication.clipboard().text() == "1,893"
    dialog = _jawab(monkeypatch, None)
    qtbot.keyClick(target.pohon, K.Key_Right)
    _tempel(qtbot, target.pohon)
    qtbot.keyClick(target.pohon, K.Key_Left)
    assert target.nilai() == "1.893"
    assert dialog == []


def test_a_column_that_shows_its_habit_is_not_asked_for(
    qtbot: QtBot, kisi: KisiView, belanja: Belanja, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = _jawab(monkeypatch, None)
    qtbot.keyClick(kisi, K.Key_Right)
    _papan("1.893\n2.000\n")
    _tempel(qtbot, kisi)
    assert [pagu for _, pagu in belanja()[:2]] == ["1893", "2000"], "money has no three decimals"
    assert dialog == []


def test_two_thousand_cells_are_one_step(qtbot: QtBot, kisi: KisiView, kantor: Sesi) -> None:
    def isi(uk: UnitKerja) -> None:
        rid = kantor.tahun(2024).rid
        for i in range(997):
            uk.sisip(r.Tahun, rid, "belanja", r.Belanja(uraian=f"Jenis {i}", pagu="0"))

    kantor.lakukan("isi", isi)
    langkah = len(kantor.riwayat[0])
    qtbot.keyClick(kisi, K.Key_Right)
    _papan("\n".join(f"{i}.000.000\t{i}.500.000" if i else "0\t0" for i in range(1000)))
    _tempel(qtbot, kisi)
    akhir = (kantor.tahun(2024).belanja or ())[-1]
    assert (akhir.pagu, akhir.realisasi) == ("999000000", "999500000")
    assert kantor.riwayat[0][langkah:] == ("tempel 2000 sel, Belanja",)
    kantor.urungkan()
    assert (kantor.tahun(2024).belanja or ())[-1].pagu == "0"
