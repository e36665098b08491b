"""A PK is signed; in the middle of the period the Renstra changes; a mistake is found in the PK."""

from __future__ import annotations

from typing import Any

from pypdf import PdfReader
from PySide6.QtWidgets import QDialog

from lkjip_desktop.domain.penandatanganan import riwayat, tertutup

from .kantor import Indikator, Kantor, Simpul
from .tangan import CTRL, K

SASARAN = {
    "Layanan makin diminati": (
        Indikator("Anggota aktif", "%", ("50", "55", "60", "65")),
        Indikator("Kunjungan", "orang", ("100", "120", "140", "160")),
    ),
    "Layanan makin cepat": (Indikator("Waktu tunggu", "menit", ("20", "15", "12", "10")),),
}
PROGRAM = (Simpul("2.23.01", "Program Penunjang", uang=("100.000.000",)),)
PEJABAT = (("(Kepala Dinas)", "Kepala Dinas"), ("(Bupati)", "Bupati Rekaan"))


def test_a_signed_pk_and_a_renstra_that_changes(kantor: Kantor) -> None:
    kantor.berkas_baru("dinas.lkjip", (2023, 2026), 2024).isi_pejabat(*PEJABAT)
    kantor.isi_renstra("Tujuan", SASARAN).isi_anggaran(PROGRAM)
    kosong = kantor.ekspor()
    kantor.buat_pk("15 Januari 2024", "Kepala Dinas", "Bupati")
    _tandatangani(kantor)
    _coba_hapus_indikator(kantor)
    _ubah_renstra(kantor)
    _perbaiki_pk(kantor)
    penuh = kantor.ekspor()
    assert "Target 2026 naik" in _matriks(kantor)
    while kantor.ekspor() != kosong:
        kantor.menu("urung")
    assert kantor.ulangi_semua()
    assert kantor.ekspor() == penuh


def _tandatangani(kantor: Kantor) -> None:
    tab = kantor.tab("pk")
    kantor.tangan.klik(tab.ui.tombol_tanda_tangan)
    assert tertutup((kantor.sesi.tahun(2024).pk or ())[0])
    sebelum = kantor.ekspor()
    kantor.tangan.ke(tab.dokumen.indikator, "target", "S1.1")
    kantor.tangan.ketik("99", K.Key_Return)
    assert kantor.ekspor() == sebelum


def _coba_hapus_indikator(kantor: Kantor) -> None:
    """What the signed PK names cannot be taken out of the Renstra."""
    sebelum = kantor.ekspor()
    kantor.tangan.ke(kantor.tab("renstra").pohon.tampilan, "uraian", "S1.2")
    kantor.tangan.tekan(K.Key_Delete, CTRL)
    assert "S1.2 tidak dapat dihapus karena tercantum pada PK murni" in kantor.pesan
    assert kantor.ekspor() == sebelum


def _ubah_renstra(kantor: Kantor) -> None:
    """A perubahan from 2024 on: a higher target, and the indikator that was not to be deleted."""
    t, tab = kantor.tangan, kantor.tab("renstra")

    def buat(dialog: Any) -> None:
        assert dialog.ui.mulai.currentText() == "2024"
        t.klik(dialog.ui.setuju)

    t.jawab(tab.aksi_perubahan.trigger, buat)
    pohon = tab.pohon.tampilan
    t.ke(pohon, "t2026", "S1.1")
    t.ketik("75", K.Key_Return)
    t.ke(pohon, "uraian", "S1.2")
    t.tekan(K.Key_Delete, CTRL)
    t.halaman(tab.halaman, "Perbandingan")
    assert tab.ui.ket_banding.text() == "1 dihapus, 1 berubah"
    semula, kini = kantor.sesi.dokumen.renstra
    assert (semula.tahun_awal, kini.tahun_awal, kini.tahun_akhir) == (2023, 2024, 2026)


def _perbaiki_pk(kantor: Kantor) -> None:
    """The PK is opened with a reason, corrected and signed again."""
    t, tab = kantor.tangan, kantor.tab("pk")

    def jelaskan(dialog: Any) -> None:
        assert isinstance(dialog, QDialog)
        assert not dialog.ui.tombol_buka.isEnabled()
        t.ketik("Target salah ketik")
        t.klik(dialog.ui.tombol_buka)

    t.jawab(lambda: t.klik(tab.ui.tombol_tanda_tangan), jelaskan)
    t.ke(tab.dokumen.indikator, "target", "S1.1")
    t.ketik("56", K.Key_Return)
    t.klik(tab.ui.tombol_tanda_tangan)
    (pk,) = kantor.sesi.tahun(2024).pk or ()
    assert (pk.indikator or ())[0].target == "56"
    assert [c.alasan for c in riwayat(pk.x)] == [None, "Target salah ketik", None]
    assert "berbeda dari Renstra: 55" in t.sel(tab.dokumen.indikator, "beda", "S1.1", "kode").data()


def _matriks(kantor: Kantor) -> str:
    pdf = kantor.buat_laporan("lap_renstra", "matriks.pdf")
    teks = "\n".join(h.extract_text() for h in PdfReader(pdf).pages)
    return " ".join(teks.split())
