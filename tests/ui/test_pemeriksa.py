"""The live check: never behind the document, and marks in the grids."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.pemeriksaan import HasilPeriksa, Tahapan
from lkjip_desktop.services import periksa as layanan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import atur
from lkjip_desktop.ui import peran
from lkjip_desktop.ui.jendela import Jendela
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.tabs.anggaran import TabAnggaran


def _belanja(konteks: Konteks) -> r.Belanja:
    return (konteks.sesi.tahun(2024).belanja or ())[0]


def _melebihi(konteks: Konteks) -> list[str]:
    """The A01 findings of belanja that are held to be true now."""
    kini = konteks.pemeriksa.kini
    assert kini is not None
    return [t.tercantum or "" for t in kini.temuan if (t.kode, t.objek) == ("A01", "belanja")]


def _ubah(konteks: Konteks, realisasi: str) -> None:
    atur(konteks.sesi, _belanja(konteks), "ubah realisasi", realisasi=realisasi)


class Pintu:
    """Holds the check up until it is opened; counts those that came through."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._terbuka = False
        self.lewat = 0
        asli = layanan.periksa_bertahap

        def bertahap(*argumen: Any) -> Tahapan[HasilPeriksa]:
            while not self._terbuka:
                yield
            self.lewat += 1
            return (yield from asli(*argumen))

        monkeypatch.setattr(layanan, "periksa_bertahap", bertahap)

    def buka(self) -> None:
        self._terbuka = True


@pytest.fixture
def pintu(konteks: Konteks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Pintu:
    """Every check from now on waits; the one of opening is done."""
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    return Pintu(monkeypatch)


def test_an_edit_has_its_findings_at_once(konteks: Konteks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    assert _melebihi(konteks) == []
    _ubah(konteks, "5000000")
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    assert _melebihi(konteks) == ["5000000"]
    konteks.urungkan()
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    assert _melebihi(konteks) == []


def test_while_it_is_checked_nothing_old_is_held_true(
    konteks: Konteks, pintu: Pintu, qtbot: QtBot
) -> None:
    pemeriksa = konteks.pemeriksa
    dulu = pemeriksa.hasil
    _ubah(konteks, "5000000")
    assert pemeriksa.sedang and pemeriksa.kini is None
    assert pemeriksa.hasil is dulu
    assert not pemeriksa.tanda
    assert pemeriksa.ringkasan == "sedang diperiksa…"
    pintu.buka()
    qtbot.waitUntil(lambda: pemeriksa.kini is not None)
    assert _melebihi(konteks) == ["5000000"]


def test_of_two_quick_edits_only_the_last_answer_is_shown(
    konteks: Konteks, pintu: Pintu, qtbot: QtBot
) -> None:
    pemeriksa = konteks.pemeriksa
    terlihat: list[list[str]] = []
    pemeriksa.berganti.connect(
        lambda: terlihat.append(_melebihi(konteks)) if pemeriksa.kini is not None else None
    )
    _ubah(konteks, "5000000")
    _ubah(konteks, "6000000")
    _ubah(konteks, "7000000")
    pintu.buka()
    qtbot.waitUntil(lambda: pemeriksa.kini is not None)
    assert terlihat == [["7000000"]]
    assert pintu.lewat == 1


def test_the_answer_for_another_file_is_dropped(
    konteks: Konteks, pintu: Pintu, qtbot: QtBot
) -> None:
    _ubah(konteks, "5000000")
    lama = konteks.sesi
    konteks.pasang(None)
    assert konteks.pemeriksa.hasil is None and not konteks.pemeriksa.sedang
    konteks.pasang(lama, 2023)
    pintu.buka()
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    assert konteks.pemeriksa.hasil is not None
    assert konteks.pemeriksa.hasil.tahun == 2023


def test_a_year_looked_at_before_is_known_at_once(konteks: Konteks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    konteks.pilih_tahun(2023)
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    konteks.pilih_tahun(2024)
    assert konteks.pemeriksa.kini is None
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    assert konteks.pemeriksa.kini is not None
    assert konteks.pemeriksa.kini.tahun == 2024


def test_a_failing_check_says_so(
    konteks: Konteks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)

    def rusak(*_: object) -> Tahapan[HasilPeriksa]:
        yield
        raise ZeroDivisionError("rule")

    monkeypatch.setattr(layanan, "periksa_bertahap", rusak)
    with qtbot.captureExceptions() as galat:
        _ubah(konteks, "5000000")
        qtbot.waitUntil(lambda: bool(galat))
    assert galat[0][0] is ZeroDivisionError
    assert konteks.pemeriksa.hasil is None
    assert konteks.pemeriksa.ringkasan == "Pemeriksaan gagal"
    monkeypatch.undo()
    _ubah(konteks, "1")
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)


def test_cells_with_a_finding_carry_its_message(konteks: Konteks, qtbot: QtBot) -> None:
    tab = TabAnggaran(konteks)
    qtbot.addWidget(tab)
    tab.halaman.setCurrentWidget(tab.belanja)
    tab.segarkan(None)
    tab.halaman.setCurrentWidget(tab.belanja)
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    _ubah(konteks, "5000000")
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    tab.segarkan(None)
    model = tab.belanja.model
    kolom = [k.id for k in model.penyaji.kolom]
    sel = model.index(0, kolom.index("realisasi"))
    assert sel.data(peran.TANDA).tingkat == "galat"
    assert "melebihi pagu" in sel.data(peran.TIP)
    assert "melebihi pagu" in sel.data(peran.AKSES)
    assert model.index(0, kolom.index("pagu")).data(peran.TANDA) is None
    # the first cell of the row tells of all findings in it
    assert "melebihi pagu" in model.index(0, 0).data(peran.TIP)
    _ubah(konteks, "1")
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    assert sel.data(peran.TANDA) is None


def test_a_finding_of_a_whole_field_marks_each_quarter(konteks: Konteks, qtbot: QtBot) -> None:
    tab = TabAnggaran(konteks)
    qtbot.addWidget(tab)
    simpul = (konteks.sesi.tahun(2024).anggaran or ())[0].anak
    assert simpul is not None and simpul[0].anak is not None
    daun = simpul[0].anak[0]
    atur(konteks.sesi, daun, "ubah realisasi", realisasi_tw=("9000000", None, None, None))
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    tab.segarkan(None)
    model = tab.pohon.model
    kolom = [k.id for k in model.penyaji.kolom]
    baris = model.indeks_kunci((r.Anggaran, daun.rid))
    for nomor in range(1, 5):
        assert baris.siblingAtColumn(kolom.index(f"tw{nomor}")).data(peran.TANDA) is not None
    assert baris.siblingAtColumn(kolom.index("murni")).data(peran.TANDA) is None


def test_the_mark_is_seen_in_the_corner_of_the_cell(jendela: Jendela, qtbot: QtBot) -> None:
    konteks = jendela.konteks
    tab = jendela.isi_tab.tab("anggaran")
    assert isinstance(tab, TabAnggaran)
    tab.halaman.setCurrentWidget(tab.belanja)
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    tampilan = tab.belanja.tampilan
    kolom = [k.id for k in tab.belanja.model.penyaji.kolom].index("realisasi")

    def sudut() -> int:
        luas = tampilan.visualRect(tab.belanja.model.index(0, kolom))
        gambar: QImage = tampilan.viewport().grab().toImage()
        warna = gambar.pixelColor(luas.right() - 2, luas.top() + 2)
        return warna.red() - warna.green()

    semula = sudut()
    _ubah(konteks, "5000000")
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    assert sudut() - semula > 80
    konteks.urungkan()
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    assert sudut() == semula


def test_the_service_checks_only_what_is_not_known(kantor: Sesi) -> None:
    pemeriksa = layanan.Pemeriksa(kantor)
    satu = pemeriksa.hasil(2024)
    assert pemeriksa.hasil(2024) is satu
    permintaan = pemeriksa.permintaan(2024)
    atur(kantor, kantor.dokumen.instansi, "ubah nama", nama="Dinas Lain")
    assert pemeriksa.kini(2024) is None
    assert not pemeriksa.catat(permintaan, permintaan.kerjakan())
    assert pemeriksa.hasil(2024) is not satu


def test_after_any_run_of_edits_the_findings_are_those_of_a_fresh_check(
    konteks: Konteks, qtbot: QtBot
) -> None:
    acak = Random(7)
    for _ in range(25):
        if acak.random() < 0.3:
            konteks.urungkan()
        else:
            _ubah(konteks, str(acak.randrange(1, 9) * 1_000_000))
        if acak.random() < 0.2:
            konteks.pilih_tahun(acak.choice([2023, 2024]))
        kini = konteks.pemeriksa.kini
        if kini is not None:
            assert kini.temuan == layanan.Pemeriksa(konteks.sesi).hasil(konteks.tahun).temuan
    konteks.pilih_tahun(2024)
    qtbot.waitUntil(lambda: konteks.pemeriksa.kini is not None)
    segar = layanan.Pemeriksa(konteks.sesi).hasil(2024)
    assert konteks.pemeriksa.kini is not None
    assert konteks.pemeriksa.kini.temuan == segar.temuan
