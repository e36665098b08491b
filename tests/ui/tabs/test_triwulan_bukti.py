"""Evidence in the tab Triwulan: dropped, pasted, chosen; opened, saved, deleted, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.services import triwulan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui.konteks import Konteks, Pemberitahuan
from lkjip_desktop.ui.setelan import Setelan
from lkjip_desktop.ui.tabs.triwulan import TabTriwulan
from tests.domain import buat

TAHUN = buat.TAHUN
PDF = b"%PDF-1.4 notula rapat"
K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def kantor(tmp_path: Path) -> Iterator[Sesi]:
    dokumen = buat.dokumen(
        buat.renstra(buat.sasaran(buat.indikator("S1.1", target={str(TAHUN): "80"})))
    )
    sesi = Sesi.buat(tmp_path / "kantor.lkjip", dokumen)
    yield sesi
    sesi.tutup()


@pytest.fixture
def konteks(setelan: Setelan, kantor: Sesi) -> Konteks:
    hasil = Konteks(setelan)
    hasil.pasang(kantor, TAHUN)
    return hasil


@pytest.fixture
def tab(konteks: Konteks, kantor: Sesi, tunjuk: Callable[[QWidget], None]) -> TabTriwulan:
    hasil = TabTriwulan(konteks)
    konteks.berubah.connect(hasil.segarkan)
    hasil.segarkan(None)
    tunjuk(hasil)
    rincian = hasil.pengukuran.rincian
    rincian.halaman.setCurrentWidget(rincian.bukti)
    return hasil


@pytest.fixture
def kabar(konteks: Konteks) -> list[Pemberitahuan]:
    hasil: list[Pemberitahuan] = []
    konteks.pemberitahuan.connect(lambda k: hasil.append(k) if k else None)
    return hasil


@pytest.fixture
def berkas(tmp_path: Path) -> Callable[..., list[Path]]:
    def buat_(*nama: str) -> list[Path]:
        for n in nama:
            (tmp_path / n).write_bytes(PDF + n.encode())
        return [tmp_path / n for n in nama]

    return buat_


def _bawa(jalur: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(j)) for j in jalur])
    return data


def _jatuhkan(widget: QWidget, jalur: list[Path]) -> bool:
    """Drag files over a widget and let them go; whether it takes them."""
    data = _bawa(jalur)
    salin, kiri = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    polos = Qt.KeyboardModifier.NoModifier
    masuk = QDragEnterEvent(widget.rect().center(), salin, data, kiri, polos)
    masuk.setAccepted(False)
    QApplication.sendEvent(widget, masuk)
    if masuk.isAccepted():
        titik = QPointF(widget.rect().center())
        QApplication.sendEvent(widget, QDropEvent(titik, salin, data, kiri, polos))
    return masuk.isAccepted()


def _nama(kantor: Sesi) -> list[str]:
    return [x.nama for x in kantor.tahun(TAHUN).lampiran or ()]


def test_dropped_files_belong_to_the_chosen_quarter(
    tab: TabTriwulan,
    kantor: Sesi,
    berkas: Callable[..., list[Path]],
    qtbot: QtBot,
    kabar: list[Pemberitahuan],
) -> None:
    bukti = tab.pengukuran.rincian.bukti
    bukti.pilih(2)
    assert _jatuhkan(bukti.daftar, berkas("Notula.pdf", "Daftar hadir.pdf"))
    qtbot.waitUntil(lambda: _nama(kantor) == ["Notula.pdf", "Daftar hadir.pdf"])
    assert {(x.indikator, x.triwulan) for x in kantor.tahun(TAHUN).lampiran or ()} == {("S1.1", 2)}
    assert [bukti.bilah.tabText(i) for i in (0, 1)] == ["TW I", "TW II (2)"]
    assert "2 bukti dukung dilampirkan" in kabar[-1].pesan
    assert "Di sini 2 berkas" in bukti.daftar.jumlah.text()
    tab.konteks.urungkan()
    assert (_nama(kantor), bukti.bilah.tabText(1)) == ([], "TW II")
    tab.konteks.ulangi()
    assert bukti.daftar.model.rowCount() == 2


def test_an_office_file_is_not_evidence(tab: TabTriwulan, tmp_path: Path) -> None:
    assert not _jatuhkan(tab.pengukuran.rincian.bukti.daftar, [tmp_path / "kantor.lkjip"])


def test_files_copied_in_the_file_manager_are_pasted(
    tab: TabTriwulan, kantor: Sesi, berkas: Callable[..., list[Path]], qtbot: QtBot
) -> None:
    QApplication.clipboard().setMimeData(_bawa(berkas("Notula.pdf")))
    tampilan = tab.pengukuran.rincian.bukti.daftar.tampilan
    tampilan.setFocus()
    qtbot.keyClick(tampilan, K.Key_V, CTRL)
    qtbot.waitUntil(lambda: _nama(kantor) == ["Notula.pdf"])


@pytest.fixture
def terlampir(
    tab: TabTriwulan,
    kantor: Sesi,
    berkas: Callable[..., list[Path]],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> TabTriwulan:
    """A file was chosen in the system's dialog, by the key Insert."""
    nama = [str(j) for j in berkas("Notula.pdf")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (nama, ""))
    tampilan = tab.pengukuran.rincian.bukti.daftar.tampilan
    tampilan.setFocus()
    qtbot.keyClick(tampilan, K.Key_Insert)
    qtbot.waitUntil(lambda: _nama(kantor) == ["Notula.pdf"])
    tab.window().activateWindow()  # the offscreen system does not give the focus back by itself
    qtbot.waitUntil(tab.window().isActiveWindow)
    return tab


def test_opened_by_enter_as_a_copy(terlampir: TabTriwulan, qtbot: QtBot) -> None:
    daftar = terlampir.pengukuran.rincian.bukti.daftar
    dibuka: list[Path] = []
    daftar.perintah.buka_luar = lambda jalur: dibuka.append(jalur) is None
    daftar.tampilan.setFocus()
    qtbot.keyClick(daftar.tampilan, K.Key_Return)
    assert [(j.name, j.read_bytes()) for j in dibuka] == [("Notula.pdf", PDF + b"Notula.pdf")]


def test_no_program_for_it_is_said(
    terlampir: TabTriwulan, qtbot: QtBot, kabar: list[Pemberitahuan]
) -> None:
    daftar = terlampir.pengukuran.rincian.bukti.daftar
    daftar.perintah.buka_luar = lambda _: False
    daftar.buka.trigger()
    assert "Tidak ada program" in kabar[-1].pesan


def test_saved_as_a_copy(
    terlampir: TabTriwulan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tujuan = tmp_path / "salinan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tujuan), "PDF (*.pdf)"))
    terlampir.pengukuran.rincian.bukti.daftar.simpan.trigger()
    assert tujuan.read_bytes() == PDF + b"Notula.pdf"


def test_deleted_and_taken_back(terlampir: TabTriwulan, kantor: Sesi, qtbot: QtBot) -> None:
    daftar = terlampir.pengukuran.rincian.bukti.daftar
    daftar.tampilan.setFocus()
    qtbot.keyClick(daftar.tampilan, K.Key_Delete, CTRL)
    assert _nama(kantor) == []
    assert kantor.dapat_urung == "hapus bukti Notula.pdf"
    terlampir.konteks.urungkan()
    assert _nama(kantor) == ["Notula.pdf"]


def test_a_remark_is_typed_in_the_list(terlampir: TabTriwulan, kantor: Sesi, qtbot: QtBot) -> None:
    tampilan = terlampir.pengukuran.rincian.bukti.daftar.tampilan
    (satu,) = kantor.tahun(TAHUN).lampiran or ()
    assert tampilan.perilaku.pilih((r.Lampiran, satu.rid), "keterangan")
    tampilan.setFocus()
    qtbot.keyClick(tampilan, "h")
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "al. 3")
    qtbot.keyClick(editor, K.Key_Return)
    assert [x.keterangan for x in kantor.tahun(TAHUN).lampiran or ()] == ["hal. 3"]


def test_a_closed_quarter_takes_and_gives_nothing(
    terlampir: TabTriwulan, kantor: Sesi, berkas: Callable[..., list[Path]]
) -> None:
    triwulan.tutup_triwulan(kantor, TAHUN, 1, {"S1.1": "menunggu"})
    bukti = terlampir.pengukuran.rincian.bukti
    assert not bukti.daftar.lampirkan.isEnabled() and not bukti.daftar.hapus.isEnabled()
    assert "Terkunci: TW I ditutup" in bukti.daftar.jumlah.text()
    assert not _jatuhkan(bukti.daftar, berkas("lain.pdf"))
    bukti.pilih(2)
    assert bukti.daftar.lampirkan.isEnabled()


def test_what_cannot_be_taken_is_said_in_one_sentence(
    tab: TabTriwulan, kantor: Sesi, tmp_path: Path, qtbot: QtBot, kabar: list[Pemberitahuan]
) -> None:
    (tmp_path / "pasang.exe").write_bytes(b"MZ")
    daftar = tab.pengukuran.rincian.bukti.daftar
    assert _jatuhkan(daftar, [tmp_path / "pasang.exe"])
    qtbot.waitUntil(lambda: bool(kabar))
    assert "pasang.exe adalah program" in kabar[-1].pesan
    assert _nama(kantor) == []


def test_much_evidence_is_warned_about(
    terlampir: TabTriwulan, kantor: Sesi, kabar: list[Pemberitahuan]
) -> None:
    besar = r.Lampiran(nama="a.pdf", sha256="f" * 64, ukuran=30_000_000, indikator="S1.1")
    rid = kantor.tahun(TAHUN).rid
    kantor.lakukan("x", lambda uk: uk.sisip(r.Tahun, rid, "lampiran", besar))
    daftar = terlampir.pengukuran.rincian.bukti
    assert "melebihi batas surel 20,0 MB" in daftar.daftar.jumlah.text()
    daftar.bilah.setCurrentIndex(4)
    ukuran = daftar.daftar.model.index(0, 1)
    assert ukuran.data() == "tanpa isi"


def test_the_grid_tells_which_indikator_have_evidence(terlampir: TabTriwulan, kantor: Sesi) -> None:
    halaman = terlampir.pengukuran
    nomor = next(i for i, k in enumerate(halaman.model.penyaji.kolom) if k.id == "bukti")
    kunci = (r.Indikator, kantor.hasil(TAHUN).indikator["S1.1"].definisi.rid)
    assert halaman.model.indeks_kunci(kunci, nomor).data() == "1 berkas"
    halaman.ui.saring_triwulan.setCurrentIndex(2)
    assert halaman.model.indeks_kunci(kunci, nomor).data() == ""
    halaman.ui.saring_keadaan.setCurrentText("Tanpa bukti dukung")
    assert halaman.model.indeks_kunci(kunci, nomor).isValid()
    halaman.ui.saring_triwulan.setCurrentIndex(1)
    assert not halaman.model.indeks_kunci(kunci, nomor).isValid()
