"""An indikator of a kegiatan: from an empty node to the quarter's figures, a PK and the paper."""

from __future__ import annotations

from fractions import Fraction

from pypdf import PdfReader

from lkjip_desktop.domain import records as r

from .kantor import Indikator, Kantor, Simpul
from .tangan import CTRL, K

PROGRAM = (
    Simpul(
        "2.23.02",
        "Program Pembinaan Perpustakaan",
        (Simpul("2.23.02.2.01", "Pengelolaan Perpustakaan", uang=("50.000.000",)),),
    ),
)
SELESAI = Indikator(
    "Persentase koleksi terkatalog", "%", ("70", "80"), rumus="TERKATALOG / KOLEKSI * 100"
)
PEJABAT = (("(Sekretaris)", "Sekretaris Dinas"), ("(Kepala Dinas)", "Kepala Dinas"))


def test_an_indikator_of_a_kegiatan_from_nothing_to_paper(kantor: Kantor) -> None:
    kantor.berkas_baru("dinas.lkjip", (2023, 2024), 2024).isi_pejabat(*PEJABAT)
    kantor.isi_anggaran(PROGRAM)
    _kembali_dari_temuan(kantor)
    kantor.isi_indikator_simpul("2.23.02.2.01", "P1.K1.i1", SELESAI)
    kantor.buat_pk("10 Januari 2024", "Sekretaris", "Kepala Dinas", "Administrator")
    pk = (kantor.sesi.tahun(2024).pk or ())[0]
    assert [(b.indikator, b.target) for b in pk.indikator or ()] == [("P1.K1.i1", "80")]
    for nomor, terkatalog in enumerate(("100", "250", "300", "360"), 1):
        isi = {"TERKATALOG": terkatalog, "KOLEKSI": "500"}
        kantor.isi_variabel(nomor, "P1.K1.i1", isi)
    hasil = kantor.sesi.hasil(2024).indikator["P1.K1.i1"]
    assert (hasil.target, hasil.realisasi, hasil.capaian) == (80, 72, Fraction(90))
    for aksi, kata in (("lap_pk", "80"), ("lap_pengukuran", "90,00")):
        pdf = kantor.buat_laporan(aksi, f"{aksi}.pdf")
        teks = "\n".join(h.extract_text() for h in PdfReader(pdf).pages)
        assert "Persentase koleksi terkatalog" in " ".join(teks.split())
        assert kata in teks
    kantor.urungkan_semua()
    assert kantor.sesi.tahun(2024).anggaran is None


def _kembali_dari_temuan(kantor: Kantor) -> None:
    """The check asks for an indikator, and leads to the very row that lacks it."""
    kode = (r.Anggaran, (kantor.sesi.tahun(2024).anggaran or ())[0].rid)
    kantor.bot.keyClick(kantor.jendela, K.Key_7, CTRL)
    pemeriksaan = kantor.jendela.isi_tab.tab("pemeriksaan")
    kantor.tangan.tunggu(lambda: kantor.jendela.konteks.pemeriksa.kini is not None)
    kini = kantor.jendela.konteks.pemeriksa.kini
    assert kini is not None
    temuan = next(
        t for t in kini.terbuka if t.kode == "S03" and (t.letak.jenis, t.letak.rid) == kode
    )
    pemeriksaan.temuan.tunjukkan(temuan)  # type: ignore[attr-defined]
    kantor.tangan.tekan(K.Key_Return)
    tab = kantor.jendela.isi_tab.tab("anggaran")
    assert tab.halaman.currentWidget() is tab.indikator  # type: ignore[attr-defined]
    assert tab.indikator.tampilan.hasFocus()  # type: ignore[attr-defined]
