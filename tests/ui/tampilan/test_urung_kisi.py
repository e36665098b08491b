"""Whatever is done in grids can be undone to the start and done again to the end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from lkjip_desktop.domain.polos import ke_polos
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.ui.dialog import bacaan
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.setelan import Setelan
from lkjip_desktop.ui.tabs.anggaran import TabAnggaran
from lkjip_desktop.ui.tabs.renstra import TabRenstra
from lkjip_desktop.ui.tabs.triwulan import TabTriwulan
from lkjip_desktop.ui.tampilan.tuju import tampakkan
from tests.storage.isi import isi_basis
from tests.ui.conftest import dokumen_kecil
from tests.ui.tampilan.acak_kisi import PemakaiAcak, Tampilan, semua_teks


class _Kantor:
    """Three tabs over one file."""

    def __init__(self, folder: Path) -> None:
        self.jalur = folder / "kantor.lkjip"
        self.sesi = Sesi.buat(self.jalur, dokumen_kecil())
        ini = QSettings(str(folder / "setelan.ini"), QSettings.Format.IniFormat)
        self.konteks = Konteks(Setelan(ini))
        self.konteks.pasang(self.sesi, 2024)
        self._tab: list[QWidget] = []
        self.kisi = self.kisi_baru(mendengar=True)

    def kisi_baru(self, *, mendengar: bool = False) -> list[Tampilan]:
        """The grids of fresh tabs."""
        anggaran, renstra, tw = (k(self.konteks) for k in (TabAnggaran, TabRenstra, TabTriwulan))
        for tab in (anggaran, renstra, tw):
            if mendengar:
                self.konteks.berubah.connect(tab.segarkan)
            tab.segarkan(None)
            self._tab.append(tab)
        return [
            anggaran.pohon.tampilan,
            anggaran.belanja.tampilan,
            anggaran.dukungan.tampilan,
            renstra.pohon.tampilan,
            tw.pengukuran.tampilan,
        ]

    def isi(self) -> tuple[object, object, str]:
        """The records, the rows of the file, and its digest."""
        return ke_polos(self.sesi.dokumen), isi_basis(self.jalur), self.sesi.berkas.intisari

    def tutup(self) -> None:
        for tab in self._tab:
            tab.deleteLater()
        self.konteks.pasang(None)
        self.sesi.tutup()


@contextmanager
def _kantor() -> Iterator[_Kantor]:
    with TemporaryDirectory() as nama, pytest.MonkeyPatch.context() as tambal:
        tambal.setenv("LKJIP_FOLDER_CADANGAN", str(Path(nama) / "cadangan"))
        tambal.setattr(bacaan, "tanya_bacaan", lambda _, ragu: [k.usul for k in ragu])
        kantor = _Kantor(Path(nama))
        try:
            yield kantor
        finally:
            kantor.tutup()
            QApplication.sendPostedEvents(None, 52)


def bolak_balik(acak: Random, banyak: int) -> None:
    """So many random steps, all undone, all done again, jumps; the file is the same each way."""
    with _kantor() as kantor:
        sesi, konteks = kantor.sesi, kantor.konteks
        awal, intisari = kantor.isi(), [sesi.berkas.intisari]
        pemakai = PemakaiAcak(kantor.kisi, acak)
        while len(intisari) <= banyak:
            pemakai.lakukan()
            if len(sesi.riwayat[0]) == len(intisari):
                intisari.append(sesi.berkas.intisari)
        akhir = kantor.isi()
        assert len(sesi.riwayat[0]) == len(intisari) - 1, "one thing is one step"
        _sama_dengan_yang_baru(kantor)
        for n in range(len(intisari) - 2, -1, -1):
            konteks.urungkan()
            assert sesi.berkas.intisari == intisari[n], sesi.dapat_ulang
        assert kantor.isi() == awal
        for n in range(1, len(intisari)):
            konteks.ulangi()
            assert sesi.berkas.intisari == intisari[n], sesi.dapat_urung
        assert kantor.isi() == akhir
        for n in [*acak.choices(range(len(intisari)), k=4), len(intisari) - 1]:
            konteks.lompat(n)
            assert sesi.berkas.intisari == intisari[n]
        assert kantor.isi() == akhir
        _sama_dengan_yang_baru(kantor)


def _sama_dengan_yang_baru(kantor: _Kantor) -> None:
    """Grids that followed every step show what grids made just now show (marks aside)."""
    for kisi in kantor.kisi:
        kisi.perilaku.model.penyaji.salah.clear()
    for lama, baru in zip(kantor.kisi, kantor.kisi_baru(), strict=True):
        for satu in (lama, baru):
            tampakkan(satu)
        assert semua_teks(lama) == semua_teks(baru)


@settings(max_examples=3, deadline=None)
@given(benih=st.integers(0, 2**32))
def test_random_verbs_of_grids_undone_and_redone(qapp: object, benih: int) -> None:
    bolak_balik(Random(benih), 10)


def test_three_hundred_steps(qapp: object) -> None:
    bolak_balik(Random(2024), 300)
