"""From a model to a PDF file: contents, numbers, atomic writing, cancelling."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from lkjip_desktop.domain.kemajuan import Dibatalkan
from lkjip_desktop.reports.model import (
    Bagian,
    Daftar,
    DaftarIsi,
    Gambar,
    Grafik,
    Jarak,
    Judul,
    KopSurat,
    Laporan,
    Paragraf,
    Penandatangan,
    Ruas,
    Sampul,
    Seri,
    TandaTangan,
    TataHalaman,
)
from lkjip_desktop.reports.model import Butir as ButirDaftar
from lkjip_desktop.reports.pdf.cetak import buat_pdf
from tests.reports.alat import angka, cetak, isi_pdf, rapat, satu_bagian, tabel_teks

PANJANG = "Laporan kinerja disusun sebagai pertanggungjawaban perangkat daerah. " * 12


def _buku() -> Laporan:
    isi = [Paragraf((Ruas(PANJANG),)) for _ in range(14)]
    return Laporan(
        "Buku",
        "Dinas Contoh",
        (
            Bagian(
                (Sampul(("Laporan",), "TAHUN 2024", "Dinas", "Pemerintah"),),
                TataHalaman(nomor="tanpa", kepala="", kaki=""),
            ),
            Bagian(
                (
                    Judul("Kata Pengantar"),
                    Paragraf((Ruas("Isi"),)),
                    Judul("Daftar Isi"),
                    DaftarIsi("isi"),
                    Judul("Daftar Tabel"),
                    DaftarIsi("tabel"),
                ),
                TataHalaman(nomor="romawi", mulai=1),
            ),
            Bagian(
                (
                    Judul("Pendahuluan", 1, "BAB I"),
                    Judul("Latar", 2, "A."),
                    *isi,
                    Judul("Maksud", 2, "B."),
                    Paragraf((Ruas("Maksudnya."),)),
                ),
                TataHalaman(mulai=1, kepala="Kepala halaman", kaki="Kaki"),
            ),
            Bagian(
                (
                    Judul("Perencanaan", 1, "BAB II"),
                    tabel_teks([["a", "b"]], nomor="Tabel 2.1", judul="Tabel pertama"),
                ),
                TataHalaman(lanskap=True, kepala="Kepala halaman", kaki="Kaki"),
            ),
        ),
    )


@pytest.fixture(scope="module")
def buku(tmp_path_factory: pytest.TempPathFactory) -> PdfReader:
    return cetak(_buku(), tmp_path_factory.mktemp("buku"))


def _halaman_berisi(pembaca: PdfReader, teks: str, dari: int = 0) -> int:
    return next(
        i
        for i, h in enumerate(pembaca.pages)
        if i >= dari and rapat(teks) in rapat(h.extract_text())
    )


def test_nomor_di_daftar_isi_benar(buku: PdfReader) -> None:
    daftar = rapat(buku.pages[2].extract_text())
    tubuh = _halaman_berisi(buku, "BAB I", 4)
    for judul, teks in (("A.Latar", "Latar"), ("B.Maksud", "Maksudnya."), ("BABII", "Tabel 2.1")):
        nomor = _halaman_berisi(buku, teks, tubuh) - tubuh + 1
        awal = daftar.index(judul)
        sesudah = daftar[awal + len(judul) :].split(".")
        angka_pertama = next(s for s in sesudah if any(c.isdigit() for c in s))
        assert angka_pertama.startswith(str(nomor))


def test_nomor_romawi_dan_label_halaman(buku: PdfReader) -> None:
    assert buku.pages[1].extract_text().split()[-1] == "i"
    assert "ii" in buku.pages[2].extract_text().split()
    assert buku.page_labels[1:4] == ["i", "ii", "iii"]
    assert buku.page_labels[4] == "1"


def test_sampul_tanpa_kepala_dan_nomor(buku: PdfReader) -> None:
    teks = buku.pages[0].extract_text()
    assert "Kepala halaman" not in teks
    assert not any(kata.isdigit() for kata in teks.split() if kata != "2024")


def test_penanda_dan_keterangan_berkas(buku: PdfReader) -> None:
    judul = [getattr(p, "title", None) for p in buku.outline if not isinstance(p, list)]
    depan = ["Kata Pengantar", "Daftar Isi", "Daftar Tabel"]
    assert judul == [*depan, "BAB I Pendahuluan", "BAB II Perencanaan"]
    assert buku.metadata is not None
    assert (buku.metadata.title, buku.metadata.author) == ("Buku", "Dinas Contoh")
    assert buku.trailer["/Root"]["/Lang"] == "id-ID"
    assert buku.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_huruf_tertanam(buku: PdfReader) -> None:
    for halaman in buku.pages:
        for huruf in halaman["/Resources"]["/Font"].values():  # type: ignore[index]
            objek = huruf.get_object()
            if objek["/BaseFont"] != "/Helvetica":
                assert "/FontFile2" in objek["/FontDescriptor"]


def test_halaman_lanskap(buku: PdfReader) -> None:
    kotak = buku.pages[-1].mediabox
    assert kotak.width > kotak.height


def test_bait_sama_dua_kali(tmp_path: Path) -> None:
    satu, dua = tmp_path / "satu.pdf", tmp_path / "dua.pdf"
    buat_pdf(_buku(), satu)
    buat_pdf(_buku(), dua)
    assert satu.read_bytes() == dua.read_bytes()


def _batal_setelah(n: int) -> Callable[[], bool]:
    sisa = iter(range(n))
    return lambda: next(sisa, None) is None


@pytest.mark.parametrize("n", [0, 1, 5, 20, 35])
def test_batal_tidak_meninggalkan_berkas(tmp_path: Path, n: int) -> None:
    tujuan = tmp_path / "laporan.pdf"
    tujuan.write_bytes(b"lama")
    with pytest.raises(Dibatalkan):
        buat_pdf(_buku(), tujuan, batal=_batal_setelah(n))
    assert tujuan.read_bytes() == b"lama"
    assert list(tmp_path.iterdir()) == [tujuan]


def test_kemajuan_naik_sampai_selesai(tmp_path: Path) -> None:
    lapor: list[tuple[int, int, str]] = []
    buat_pdf(_buku(), tmp_path / "a.pdf", kemajuan=lambda *a: lapor.append(a))
    bagian = [selesai / jumlah for selesai, jumlah, _ in lapor]
    assert bagian == sorted(bagian)
    assert bagian[-1] == 1.0
    assert all(pesan for *_, pesan in lapor)


def test_folder_tidak_ada(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="tiada"):
        buat_pdf(_buku(), tmp_path / "tiada" / "a.pdf")


def test_teks_jahat_tercetak_apa_adanya(tmp_path: Path) -> None:
    jahat = '<Bupati> R&D </para> <img src="/etc/passwd"/> %PDF (buka \\ tutup) {0} None'
    laporan = satu_bagian(
        Judul(jahat),
        Paragraf((Ruas(jahat), Ruas(jahat, tebal=True))),
        Daftar((ButirDaftar("1.", (Ruas(jahat),)),)),
        tabel_teks([[jahat]], nomor="Tabel 1", judul=jahat, sumber=jahat),
        KopSurat(jahat, jahat, (jahat,)),
        TandaTangan(Penandatangan((jahat,), jahat, (jahat,)), tempat_tanggal=jahat),
    )
    teks = isi_pdf(cetak(laporan, tmp_path))
    assert teks.count(rapat(jahat)) >= 6
    assert rapat(jahat.upper()) in teks


def test_gambar_rusak_diberi_tahu(tmp_path: Path) -> None:
    teks = isi_pdf(cetak(satu_bagian(Gambar(b"bukan gambar", 80.0, judul="Bagan")), tmp_path))
    assert rapat("(gambar tidak dapat dibaca)") in teks


def test_jarak_di_ujung_halaman_tidak_membuat_halaman_kosong(tmp_path: Path) -> None:
    for n in range(40, 60):
        baris = [[str(i)] for i in range(n)]
        pembaca = cetak(satu_bagian(tabel_teks(baris), Jarak(30.0), Jarak(30.0)), tmp_path)
        assert all(h.extract_text().split() != ["1"] for h in pembaca.pages)
        assert len(pembaca.pages[-1].extract_text().split()) > 1


def test_judul_tidak_tertinggal_di_kaki_halaman(tmp_path: Path) -> None:
    for n in range(1, 12):
        isi = [Paragraf((Ruas(PANJANG[:200]),)) for _ in range(n)]
        akhir = (Judul("Judul Bagian", 2, "A."), Paragraf((Ruas(PANJANG),)))
        pembaca = cetak(satu_bagian(*isi, *akhir), tmp_path)
        halaman = _halaman_berisi(pembaca, "Judul Bagian")
        assert rapat(PANJANG[:60]) in rapat(
            pembaca.pages[halaman].extract_text().partition("Judul Bagian")[2]
        )


def test_tanda_tangan_tidak_sendirian(tmp_path: Path) -> None:
    for n in range(20, 60, 3):
        baris = [[f"baris{i}"] for i in range(n)]
        tanda = TandaTangan(Penandatangan(("Kepala Dinas",), "(Kepala Dinas)"))
        pembaca = cetak(satu_bagian(tabel_teks(baris), tanda), tmp_path)
        assert "baris" in pembaca.pages[-1].extract_text()


@settings(max_examples=25)
@given(
    st.lists(
        st.one_of(
            st.builds(lambda t: Paragraf((Ruas(t),)), st.text(max_size=400)),
            st.builds(lambda t, n: Judul(t, n, "A."), st.text(max_size=80), st.integers(1, 4)),
            st.builds(
                lambda kata: tabel_teks([kata], nomor="Tabel 1", judul="T"),
                st.lists(st.text(max_size=300), min_size=1, max_size=14),
            ),
            st.builds(
                lambda nilai, jenis: Grafik(
                    jenis,
                    tuple(f"Kategori {i}" for i in range(len(nilai))),
                    (Seri("Target", tuple(angka(n) for n in nilai)),),
                    judul="Grafik",
                    acuan=100,
                ),
                st.lists(st.integers(-(10**13), 10**13), min_size=1, max_size=20),
                st.sampled_from(["batang", "garis", "batang_datar"]),
            ),
        ),
        max_size=12,
    ),
    st.booleans(),
)
def test_apa_pun_dapat_dicetak(
    tmp_path_factory: pytest.TempPathFactory, blok: list[Paragraf], lanskap: bool
) -> None:
    pembaca = cetak(satu_bagian(*blok, lanskap=lanskap), tmp_path_factory.mktemp("acak"))
    assert len(pembaca.pages) >= 1
