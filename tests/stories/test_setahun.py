"""From an empty file to a printed LKjIP, by hand in the window."""

from __future__ import annotations

from fractions import Fraction

from pypdf import PdfReader

from lkjip_desktop.exchange.paket import periksa_paket

from .kantor import Indikator, Kantor, Simpul

TUJUAN = "Meningkatnya budaya baca masyarakat"
SASARAN = {
    "Layanan perpustakaan makin diminati": (
        Indikator(
            "Persentase anggota aktif", "%", ("50", "55,5", "60", "65"), rumus="AKTIF / SEMUA * 100"
        ),
        Indikator("Kunjungan perpustakaan", "orang", ("1.000", "1.200", "1.400", "1.600")),
    ),
    "Layanan makin cepat": (
        Indikator("Waktu tunggu layanan", "menit", ("20", "15", "12", "10"), turun=True),
    ),
}
PROGRAM = (
    Simpul(
        "2.23.01",
        "Program Penunjang Urusan",
        (
            Simpul(
                "2.23.01.2.01",
                "Administrasi Keuangan",
                (
                    Simpul(
                        "2.23.01.2.01.0001",
                        "Penyediaan Gaji",
                        uang=(
                            "Rp 100.000.000",
                            "25.000.000",
                            "25.000.000",
                            "25.000.000",
                            "20.000.000,00",
                        ),
                    ),
                ),
            ),
        ),
    ),
    Simpul(
        "2.23.02",
        "Program Pembinaan Perpustakaan",
        (
            Simpul(
                "2.23.02.2.01",
                "Pengelolaan Perpustakaan",
                (
                    Simpul(
                        "2.23.02.2.01.0004",
                        "Layanan Keliling",
                        uang=("50.000.000", "10.000.000", "15.000.000", "10.000.000", "12.500.000"),
                    ),
                ),
            ),
        ),
    ),
)
PEJABAT = (("(Kepala Dinas)", "Kepala Dinas Perpustakaan"), ("(Bupati)", "Bupati Rekaan"))


def test_a_year_from_an_empty_file_to_the_package(kantor: Kantor) -> None:
    kantor.berkas_baru("dinas.lkjip", (2023, 2026), 2024)
    kosong = kantor.ekspor()
    _isi_setahun(kantor)
    _periksa_angka(kantor)
    penuh = kantor.ekspor()
    _cetak(kantor)
    langkah = kantor.urungkan_semua()
    assert langkah > 80
    assert kantor.ekspor() == kosong
    assert kantor.ulangi_semua() == langkah
    assert kantor.ekspor() == penuh
    kantor.keluar().mulai().buka_terbaru()
    assert kantor.ekspor() == penuh


def _isi_setahun(kantor: Kantor) -> None:
    kantor.isi_unit("Sekretariat", "Bidang Layanan").isi_pejabat(*PEJABAT)
    kantor.isi_renstra(TUJUAN, SASARAN).isi_anggaran(PROGRAM)
    kantor.dukung("S1.1  Persentase anggota aktif", "2.23.02  Program Pembinaan Perpustakaan", "60")
    kantor.dukung("S2.1  Waktu tunggu layanan", "2.23.02  Program Pembinaan Perpustakaan", "40")
    kantor.buat_pk("10 Januari 2024", "Kepala Dinas", "Bupati")
    for nomor, (aktif, kunjungan, waktu) in enumerate(
        (("200", "250", "19"), ("220", "300", "17"), ("240", "350", "15"), ("290", "400", "12")), 1
    ):
        kantor.isi_triwulan(nomor, {"S1.2": ("300", kunjungan), "S2.1": ("15", waktu)})
        kantor.isi_variabel(nomor, "S1.1", {"AKTIF": aktif, "SEMUA": "500"})
    kantor.isi_berita_acara("5 April 2024", "Ruang rapat", "(Kepala Dinas)")
    kantor.tulis_bagian("Latar Belakang", "Perpustakaan adalah jendela dunia.\n\nKami merawatnya.")
    kantor.tulis_analisis(
        "S1.1", keberhasilan="Kartu anggota digital.", hambatan="Jaringan lambat."
    )


def _periksa_angka(kantor: Kantor) -> None:
    hasil = kantor.sesi.hasil(2024)
    capaian = {i.id: i.capaian for i in hasil.indikator.values()}
    assert capaian == {
        "S1.1": Fraction(58 * 100) / Fraction("55.5"),
        "S1.2": Fraction(400 * 100, 1200),
        "S2.1": Fraction(100 * (2 * 15 - 12), 15),
    }
    assert (hasil.total.pagu, hasil.total.realisasi_anggaran) == (150_000_000, 142_500_000)


def _cetak(kantor: Kantor) -> None:
    pdf = kantor.buat_lkjip()
    teks = "\n".join(h.extract_text() for h in PdfReader(pdf).pages)
    for kata in ("jendela dunia", "Kartu anggota digital", "Waktu tunggu layanan", "150.000.000"):
        assert kata in teks, kata
    paket = kantor.buat_paket()
    assert kantor.periksa_paket().startswith("Paket paket.zip utuh")
    assert periksa_paket(paket).tahun == 2024
