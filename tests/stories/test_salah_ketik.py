"""What cannot be used is marked with its reason where it was typed, and never written."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QDialog

from .kantor import Indikator, Kantor, Simpul
from .tangan import K, alasan

SASARAN = {"Sasaran": (Indikator("Satu", "%", ("1", "2")), Indikator("Dua", "%", ("3", "4")))}
PROGRAM = (Simpul("1.01", "Program", (Simpul("1.01.01", "Kegiatan", uang=("1000", "1", "2")),)),)


@pytest.fixture
def terisi(kantor: Kantor) -> Kantor:
    kantor.berkas_baru("dinas.lkjip", (2023, 2026), 2024)
    kantor.isi_unit("Sekretariat", "Bidang").isi_pejabat(("(Kepala)", "Kepala Dinas"))
    return kantor.isi_renstra("Tujuan", SASARAN).isi_anggaran(PROGRAM)


@pytest.mark.parametrize("teks", ["1.5 jt", "satu juta", "12a", "--5", "1,2,3.4"])
def test_money(terisi: Kantor, teks: str) -> None:
    pohon = terisi.tab("anggaran").pohon.tampilan
    _salah(terisi, pohon, "murni", "1.01.01", teks)
    assert terisi.sesi.hasil(2024).total.pagu == 1000


@pytest.mark.parametrize("teks", ["S1.1", "x" * 65, ""])
def test_codes(terisi: Kantor, teks: str) -> None:
    pohon = terisi.tab("renstra").pohon.tampilan
    if teks:
        _salah(terisi, pohon, "kode", "S1.2", teks)
    else:
        sebelum = terisi.ekspor()
        terisi.tangan.ke(pohon, "kode", "S1.2")
        terisi.tangan.tekan(K.Key_Delete)
        assert terisi.pesan
        assert terisi.ekspor() == sebelum


def test_targets(terisi: Kantor) -> None:
    _salah(terisi, terisi.tab("renstra").pohon.tampilan, "t2024", "S1.2", "banyak")


def test_a_formula_that_ends_too_early(terisi: Kantor) -> None:
    tab = terisi.tab("renstra")
    sebelum = terisi.ekspor()
    terisi._isi_rumus(tab.pohon.rincian.indikator, tab.pohon.tampilan, "S1.1", "A / ")
    rumus = tab.pohon.rincian.indikator.rumus
    assert rumus.editor.toPlainText() == "A / "
    assert terisi.pesan
    assert terisi.ekspor() == sebelum


def test_a_block_with_one_bad_cell(terisi: Kantor) -> None:
    pohon = terisi.tab("anggaran").pohon.tampilan
    sebelum = terisi.ekspor()
    terisi.tangan.ke(pohon, "tw1", "1.01.01")
    terisi.tangan.tempel(["10", "20", "tiga puluh", "40"])
    assert terisi.pesan.startswith("Tidak ada yang diubah: 1 dari 4 sel")
    assert terisi.ekspor() == sebelum


@pytest.mark.parametrize("teks", ["31 Februari 2024", "2024-13-01", "besok"])
def test_dates_that_do_not_exist(terisi: Kantor, teks: str) -> None:
    sebelum = terisi.ekspor()

    def isi(dialog: Any) -> None:
        kisi = dialog.ui.kisi
        _salah(terisi, kisi, "mulai", "(Kepala)", teks, di="nama")
        dialog.reject()

    terisi.tangan.jawab(lambda: terisi.menu("pejabat"), isi)
    assert terisi.ekspor() == sebelum


def test_a_pk_on_a_day_that_does_not_exist(terisi: Kantor) -> None:
    sebelum = terisi.ekspor()

    def isi(dialog: Any) -> None:
        dialog.ui.tanggal.setFocus()
        terisi.tangan.ganti("30 Februari 2024")
        terisi.tangan.klik(dialog.ui.setuju)
        assert dialog.isVisible()
        assert "30 Februari 2024" in dialog.ui.galat.text()
        terisi.tangan.tekan(K.Key_Escape)

    daftar = terisi.tab("pk").dokumen.daftar
    daftar.setFocus()
    terisi.tangan.jawab(lambda: terisi.tangan.tekan(K.Key_Insert), isi)
    assert terisi.ekspor() == sebelum


def test_a_period_that_ends_before_it_begins(kantor: Kantor) -> None:
    t = kantor.tangan

    def isi(dialog: Any) -> None:
        for _ in range(5):
            t.ketik("x", K.Key_Tab)
        t.tekan(K.Key_Return)
        t.ganti("2024", K.Key_Tab)
        t.ganti("2020", K.Key_Tab)
        t.tekan(K.Key_Tab)
        t.tekan(K.Key_Return)
        assert "2020" in dialog.ui.galat.text()
        t.tekan(K.Key_Escape)

    t.jawab(lambda: kantor.menu("baru"), isi)
    assert not kantor.jendela.konteks.terbuka


def _salah(kantor: Kantor, kisi: Any, kolom: str, baris: str, teks: str, di: str = "kode") -> None:
    """Type it; the cell keeps it, marked; the message bar says why; nothing else changes."""
    t = kantor.tangan
    sebelum, urung = kantor.sesi.dokumen, kantor.sesi.dapat_urung
    semula = t.ke(kisi, kolom, baris, di).data()
    t.ketik(teks, K.Key_Tab)
    sel = _sel_salah(kisi)
    assert sel.data() == f"! {teks}"
    assert alasan(sel).endswith(".")
    if not isinstance(kisi.window(), QDialog):
        assert kantor.pesan
    assert kantor.sesi.dokumen is sebelum
    assert kantor.sesi.dapat_urung == urung
    # Esc on the cell takes the mark away; what is kept shows again.
    kisi.setCurrentIndex(sel)
    t.tekan(K.Key_Escape)
    assert t.sel(kisi, kolom, baris, di).data() == semula


def _sel_salah(kisi: Any) -> Any:
    """The one marked cell."""
    model = kisi.model()
    semua: list[Any] = []

    def cari(induk: Any) -> None:
        for i in range(model.rowCount(induk)):
            for k in range(model.columnCount()):
                sel = model.index(i, k, induk)
                if str(sel.data() or "").startswith("! "):
                    semua.append(sel)
            cari(model.index(i, 0, induk))

    cari(QModelIndex())
    (satu,) = semua
    return satu
