"""The editor of structured texts by keys and clipboard: what is read back is what was meant."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain.naskah.isian import PembacaIsian
from lkjip_desktop.domain.naskah.model import (
    KOSONG,
    Acuan,
    Alinea,
    Isian,
    Larik,
    Naskah,
    TabelNaskah,
)
from lkjip_desktop.domain.naskah.teks import naskah_dari_teks, teks_naskah
from lkjip_desktop.services.naskah import pembaca_isian
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui.naskah import laku
from lkjip_desktop.ui.naskah.baca import baca
from lkjip_desktop.ui.naskah.editor import EditorNaskah
from lkjip_desktop.ui.naskah.tulis import tulis
from tests.domain.naskah.buat import alinea
from tests.domain.naskah.buat import naskah as naskah_acak

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def editor(qtbot: QtBot, tunjuk: Callable[[QWidget], None]) -> EditorNaskah:
    hasil = EditorNaskah()
    tunjuk(hasil)
    return hasil


@pytest.fixture
def pembaca(kantor: Sesi) -> PembacaIsian:
    return pembaca_isian(kantor, 2024)


def _bermakna(n: Naskah) -> list[object]:
    return [b for b in n.blok if not (isinstance(b, Alinea) and not b.isi)]


@settings(max_examples=60)
@given(naskah_acak)
def test_dokumen_terbaca_kembali(n: Naskah) -> None:
    dokumen = QTextDocument()
    tulis(dokumen, n, QPalette())
    sekali = baca(dokumen)
    assert len(_bermakna(sekali)) == len(_bermakna(n))
    tulis(dokumen, sekali, QPalette())
    assert baca(dokumen) == sekali


def test_susunan_utuh_terbaca_kembali() -> None:
    n = Naskah(
        (
            alinea("Judul", jenis="judul"),
            alinea("a", Larik("b", tebal=True), Larik("c\nd", miring=True), usulan="kinerja"),
            alinea("x", jenis="butir"),
            alinea("y", jenis="nomor", tingkat=2),
            TabelNaskah((((Larik("K"),), ()), ((Larik("1"),), (Larik("2\n3"),)))),
            TabelNaskah((((Larik("L"),),),), kepala=False),
            alinea("akhir"),
        )
    )
    dokumen = QTextDocument()
    tulis(dokumen, n, QPalette())
    assert baca(dokumen) == n


def test_mengetik_dengan_tombol(editor: EditorNaskah, qtbot: QtBot) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_1, CTRL | ALT)
    qtbot.keyClicks(editor, "Judul")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "biasa ")
    qtbot.keyClick(editor, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(editor, "tebal")
    qtbot.keyClick(editor, Qt.Key.Key_B, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_I, CTRL)
    qtbot.keyClicks(editor, " miring")
    qtbot.keyClick(editor, Qt.Key.Key_I, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_N, CTRL | SHIFT)
    qtbot.keyClicks(editor, "satu")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor, "dalam")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Backtab)
    qtbot.keyClicks(editor, "dua")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "lepas")
    assert editor.naskah() == Naskah(
        (
            alinea("Judul", jenis="judul"),
            alinea("biasa ", Larik("tebal", tebal=True), Larik(" miring", miring=True)),
            alinea("satu", jenis="nomor"),
            alinea("dalam", jenis="nomor", tingkat=2),
            alinea("dua", jenis="nomor"),
            alinea("lepas"),
        )
    )


def test_backspace_di_awal_butir_mengakhiri_daftar(editor: EditorNaskah, qtbot: QtBot) -> None:
    editor.isi(Naskah((alinea("x", jenis="butir"),)), None)
    editor.ke(0)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.naskah() == Naskah((alinea("x"),))
    qtbot.keyClick(editor, Qt.Key.Key_L, CTRL | SHIFT)
    assert editor.naskah() == Naskah((alinea("x", jenis="butir"),))
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.naskah() == Naskah((alinea("x"),))


def test_tab_di_tabel_menambah_baris(editor: EditorNaskah, qtbot: QtBot) -> None:
    editor.sisipkan_tabel(1, 2)
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor, "b")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor, "c")
    assert editor.naskah().blok == (
        TabelNaskah((((Larik("a"),), (Larik("b"),)), ((Larik("c"),), ()))),
    )


def test_isian_tampil_kini_dan_dihapus_utuh(
    editor: EditorNaskah, pembaca: PembacaIsian, qtbot: QtBot
) -> None:
    editor.isi(KOSONG, pembaca)
    qtbot.keyClicks(editor, "Nilai ")
    acuan = Acuan("indikator", "S1.1", "realisasi")
    editor.sisipkan_isian(acuan)
    qtbot.keyClicks(editor, ".")
    assert editor.naskah() == Naskah((alinea("Nilai ", Isian(acuan, "76,50", "76,50"), "."),))
    assert teks_naskah(editor.naskah()) == "Nilai 76,50."
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.isian_di_kursor() == Isian(acuan, "76,50", "76,50")
    assert "76,50" in editor.uraian(Isian(acuan, "76,50", "70"))
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.naskah() == Naskah((alinea("Nilai "),))


def test_mengetik_di_belakang_isian_hanya_kata(
    editor: EditorNaskah, pembaca: PembacaIsian, qtbot: QtBot
) -> None:
    isian = Isian(Acuan("indikator", "S1.1", "realisasi"), "76,50", "76,50")
    editor.isi(Naskah((alinea("a", isian),)), pembaca)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " poin")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "baru")
    assert editor.naskah() == Naskah((alinea("a", isian, " poin"), alinea("baru")))


def test_isian_yang_hilang_tampak_dan_berkata(editor: EditorNaskah, pembaca: PembacaIsian) -> None:
    isian = Isian(Acuan("indikator", "tiada", "capaian"), "9", "9")
    editor.isi(Naskah((alinea(isian),)), pembaca)
    assert teks_naskah(editor.naskah()) == "(data tidak ada lagi)"
    assert len(editor.usang) == 1


def test_salin_dan_tempel_membawa_isian(editor: EditorNaskah, pembaca: PembacaIsian) -> None:
    acuan = Acuan("tahun", "", "pagu")
    teks = pembaca.baca(acuan).teks
    asal = Naskah((alinea("Pagu ", Isian(acuan, teks, teks), Larik(" kuat", tebal=True)),))
    editor.isi(asal, pembaca)
    editor.selectAll()
    editor.copy()
    klip = QApplication.clipboard().mimeData()
    assert klip.text() == f"Pagu {teks} kuat"
    assert f"Pagu {teks}<b> kuat</b>" in klip.html()
    editor.isi(KOSONG, pembaca)
    editor.paste()
    assert editor.naskah() == asal


def test_ctrl_d_meminta_isian(editor: EditorNaskah, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.isian_diminta) as diminta:
        qtbot.keyClick(editor, Qt.Key.Key_D, CTRL | SHIFT)
    assert diminta.args == [None]


def test_hanya_baca_tidak_berubah(editor: EditorNaskah, qtbot: QtBot) -> None:
    asal = Naskah((alinea("x", jenis="butir"),))
    editor.isi(asal, None)
    editor.setReadOnly(True)
    for kunci, tekan in ((Qt.Key.Key_B, CTRL), (Qt.Key.Key_L, CTRL | SHIFT)):
        qtbot.keyClick(editor, kunci, tekan)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.naskah() == asal


# from other programs ----------------------------------------------------------------------------

WORD = """<html><head><style>p {color: red}</style></head><body>
<h2>Judul <i>Word</i></h2>
<p class=MsoNormal style='color:red'>Teks <b>tebal</b>,
<span style='font-style:italic'>miring</span> &amp; <a href="http://x.test">taut</a>.</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span style='font:7.0pt'>&nbsp;&nbsp;</span></span><![endif]>butir</p>
<p class=MsoListParagraph style='mso-list:l1 level2 lfo2'><span
style='mso-list:Ignore'>a.<span> </span></span>nomor dalam</p>
<ol><li><p>satu</p></li><li>dua<ul><li>di dalam</li></ul></li></ol>
<table border=1><tr><td>A</td><td>B</td></tr><tr><td colspan=2>1 &lt; 2</td></tr></table>
<script>alert(1)</script><img src="http://x.test/a.png">
</body></html>"""


def _tempel(editor: EditorNaskah, html: str = "", teks: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if teks:
        data.setText(teks)
    QApplication.clipboard().setMimeData(data)
    editor.paste()


def test_tempel_dari_word_menyimpan_yang_dikenal(editor: EditorNaskah) -> None:
    _tempel(editor, WORD, "polos")
    assert editor.naskah() == Naskah(
        (
            alinea("Judul Word", jenis="judul"),
            alinea(
                "Teks ",
                Larik("tebal", tebal=True),
                ", ",
                Larik("miring", miring=True),
                " & taut.",
            ),
            alinea("butir", jenis="butir"),
            alinea("nomor dalam", jenis="nomor", tingkat=2),
            alinea("satu", jenis="nomor"),
            alinea("dua", jenis="nomor"),
            alinea("di dalam", jenis="butir", tingkat=2),
            TabelNaskah((((Larik("A"),), (Larik("B"),)), ((Larik("1 < 2"),), ()))),
        )
    )


def test_tempel_dari_excel_menjadi_tabel(editor: EditorNaskah) -> None:
    _tempel(editor, teks="No\tNama\r\n1\tAnu\r\n")
    assert editor.naskah().blok == (
        TabelNaskah((((Larik("No"),), (Larik("Nama"),)), ((Larik("1"),), (Larik("Anu"),)))),
    )


def test_tempel_di_dalam_sel_hanya_kata(editor: EditorNaskah) -> None:
    editor.sisipkan_tabel(1, 1)
    _tempel(editor, "<table><tr><td>x</td><td>y</td></tr></table><p>z</p>")
    tabel = editor.naskah().blok[0]
    assert isinstance(tabel, TabelNaskah)
    assert "".join(x.teks for x in tabel.baris[0][0]) == "x\ty\nz"


@pytest.mark.parametrize(
    "html", ["<table>", "<p", "<ul><li></ul></ul></li>", "<b><i></b></i>x", "&#0;<td>", "<br>" * 9]
)
def test_html_rusak_tidak_merusak(editor: EditorNaskah, html: str) -> None:
    _tempel(editor, html, "cadangan")
    ada = editor.naskah()
    dokumen = QTextDocument()
    tulis(dokumen, ada, QPalette())
    assert baca(dokumen) == ada


def test_akhir_baris_windows_tidak_menjadi_patahan(editor: EditorNaskah, qtbot: QtBot) -> None:
    editor.isi(naskah_dari_teks("satu\r\ndua"), None)
    assert not editor.berubah()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, "!")
    assert editor.naskah() == Naskah((alinea("satu"), alinea("dua!")))


def test_kepala_tabel_dapat_dilepas_dan_diurungkan(editor: EditorNaskah, qtbot: QtBot) -> None:
    editor.isi(Naskah((TabelNaskah((((Larik("a"),),), ((Larik("b"),),))),)), None)
    editor.ke(1)
    laku.beri_kepala(editor.textCursor(), editor.palette(), ya=False)
    assert [b.kepala for b in editor.naskah().blok if isinstance(b, TabelNaskah)] == [False]
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert [b.kepala for b in editor.naskah().blok if isinstance(b, TabelNaskah)] == [True]


def test_berkas_yang_dijatuhkan_tidak_menjadi_teks(
    editor: EditorNaskah, qtbot: QtBot, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    QApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(editor.berkas_dijatuhkan) as jatuh:
        editor.paste()
    assert jatuh.args == [tmp_path / "a.png"]
    assert editor.naskah() == KOSONG
