"""From one year to the next, and to another file with the same structure."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel

from lkjip_desktop.domain import records as r

from .kantor import Indikator, Kantor, Simpul

SASARAN = {"Layanan makin cepat": (Indikator("Kunjungan", "orang", ("1.000", "1.200")),)}
PROGRAM = (
    Simpul(
        "2.23.02",
        "Program Pembinaan",
        (Simpul("2.23.02.2.01", "Pengelolaan", uang=("5.000.000", "1.000.000", "", "", "")),),
    ),
)


def test_the_next_year_and_a_new_file(kantor: Kantor) -> None:
    kantor.berkas_baru("dinas.lkjip", (2024, 2025), 2024)
    kantor.isi_unit("Sekretariat").isi_renstra("Tujuan", SASARAN).isi_anggaran(PROGRAM)
    kantor.isi_triwulan(1, {"S1.1": ("250", "240")})

    def siapkan(dialog: Any) -> None:
        assert dialog.ui.tahun.value() == 2025
        kantor.tangan.klik(dialog.ui.setuju)

    kantor.tangan.jawab(lambda: kantor.menu("tahun_baru"), siapkan)
    assert "Tahun 2025 disiapkan: 1 program, 1 kegiatan dari 2024" in kantor.pesan
    assert kantor.jendela.konteks.tahun == 2025
    assert kantor.sesi.hasil(2025).indikator["S1.1"].target == 1200
    assert kantor.sesi.tahun(2025).pengukuran is None
    _tahun_lalu(kantor)
    kantor._jalur("susunan.lkjip")
    kantor.menu("susunan")
    kantor.tangan.tunggu(lambda: kantor.sesi.jalur.name == "susunan.lkjip")
    assert "susunan kantor tahun 2025 tanpa angka" in kantor.pesan
    (tahun,) = kantor.sesi.dokumen.tahun
    assert tahun.tahun == 2025
    assert [u.nama for u in kantor.sesi.dokumen.unit or ()] == ["Sekretariat"]


def _tahun_lalu(kantor: Kantor) -> None:
    """Last year's figures, in the tree and in the details of the quarters."""
    tab = kantor.tab("anggaran")
    kantor.tangan.klik(tab.pohon.ui.tombol_lalu)
    sel = kantor.tangan.sel(tab.pohon.tampilan, "pagu_lalu", "2.23.02.2.01", "kode")
    assert sel.data() == "5.000.000"
    triwulan = kantor.tab("triwulan")
    pengukuran = kantor.tangan.halaman(triwulan.halaman, "Target")
    kantor.tangan.ke(pengukuran.tampilan, "target", "S1.1")  # type: ignore[attr-defined]
    uraian = pengukuran.rincian.perhitungan.uraian  # type: ignore[attr-defined]
    assert isinstance(uraian, QLabel)
    assert "Tahun 2024" in uraian.text()
    assert "target 1.000, realisasi 240, capaian 24,00%" in uraian.text()
    assert isinstance(kantor.sesi.tahun(2024), r.Tahun)
