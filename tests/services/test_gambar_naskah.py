"""Pictures in texts: taken in plain and small, kept as long as a text shows them, printed."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.naskah.model import GambarNaskah, Naskah
from lkjip_desktop.domain.naskah.simpanan import KETERANGAN_GAMBAR
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.gambar_naskah import (
    baca_gambar,
    gambar_naskah,
    sederhanakan,
    simpan_gambar,
)
from lkjip_desktop.services.laporan import buat_laporan
from lkjip_desktop.services.naskah import isi_naskah
from lkjip_desktop.services.pratinjau import buat_pratinjau
from lkjip_desktop.services.sesi import Sesi
from tests.domain.naskah.buat import alinea

TAHUN = 2025
KUNCI = "bab1.sumber_daya"


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "a.lkjip", dokumen_contoh())
    yield hasil
    hasil.tutup()


def _png(lebar: int = 40, tinggi: int = 20, warna: str = "red") -> bytes:
    isi = BytesIO()
    Image.new("RGB", (lebar, tinggi), warna).save(isi, "PNG")
    return isi.getvalue()


def _teks(*gambar: GambarNaskah) -> Naskah:
    return Naskah((alinea("Bagan:"), *gambar))


def _lampiran(sesi: Sesi) -> list[r.Lampiran]:
    return [x for x in sesi.tahun(TAHUN).lampiran or () if x.keterangan == KETERANGAN_GAMBAR]


def test_ditulis_ulang_tegak_kecil_dan_tanpa_titipan() -> None:
    asal = Image.effect_noise((3000, 1500), 80).convert("RGB")
    titipan = Image.Exif()
    titipan[0x0112] = 6  # turned by a quarter
    titipan[0x010E] = "rahasia"
    isi = BytesIO()
    asal.save(isi, "JPEG", exif=titipan)
    assert b"rahasia" in isi.getvalue()
    hasil = sederhanakan(isi.getvalue())
    assert b"rahasia" not in hasil
    with Image.open(BytesIO(hasil)) as gambar:
        assert gambar.size == (900, 1800)
        assert not gambar.getexif()


def test_latar_tembus_pandang_menjadi_putih() -> None:
    isi = BytesIO()
    Image.new("RGBA", (4, 4), (255, 0, 0, 0)).save(isi, "PNG")
    with Image.open(BytesIO(sederhanakan(isi.getvalue()))) as gambar:
        assert gambar.convert("RGB").getpixel((1, 1)) == (255, 255, 255)


@pytest.mark.parametrize("isi", [b"", b"GIF89a", b"<svg/>", _png()[:40]], ids=repr)
def test_yang_bukan_gambar_ditolak(sesi: Sesi, isi: bytes) -> None:
    with pytest.raises(UserError):
        simpan_gambar(sesi.berkas, isi, "a.png")
    assert not sesi.berkas.isi_tersimpan()


def test_gambar_yang_tidak_ada_ditolak(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="tidak dapat dibaca"):
        baca_gambar(tmp_path / "tiada.png")


def test_lampiran_datang_dan_pergi_bersama_teksnya(sesi: Sesi) -> None:
    satu = simpan_gambar(sesi.berkas, _png(), "a.png")
    dua = simpan_gambar(sesi.berkas, _png(warna="blue"), "b.png")
    semula = sesi.dokumen
    isi_naskah(sesi, TAHUN, KUNCI, _teks(satu, dua), "Sumber Daya")
    assert {x.sha256 for x in _lampiran(sesi)} == {satu.sha256, dua.sha256}
    isi_naskah(sesi, TAHUN, KUNCI, _teks(dua), "Sumber Daya")
    assert {x.sha256 for x in _lampiran(sesi)} == {dua.sha256}
    sesi.urungkan()
    assert {x.sha256 for x in _lampiran(sesi)} == {satu.sha256, dua.sha256}
    assert gambar_naskah(sesi.dokumen, TAHUN, sesi.jalur).keys() == {satu.sha256, dua.sha256}
    sesi.urungkan()
    assert sesi.dokumen == semula


def test_gambar_tetap_sesudah_dibuka_kembali(tmp_path: Path) -> None:
    sesi = Sesi.buat(tmp_path / "b.lkjip", dokumen_contoh())
    ada = simpan_gambar(sesi.berkas, _png(), "a.png")
    tiada = simpan_gambar(sesi.berkas, _png(warna="blue"), "b.png")
    isi_naskah(sesi, TAHUN, KUNCI, _teks(ada), "Sumber Daya")
    sesi.tutup()
    sesi = Sesi.buka(tmp_path / "b.lkjip")
    assert sesi.berkas.baca_isi(ada.sha256) is not None
    assert sesi.berkas.baca_isi(tiada.sha256) is None
    sesi.tutup()


def test_gambar_tercetak_dengan_nomor(sesi: Sesi, tmp_path: Path) -> None:
    gambar = simpan_gambar(sesi.berkas, _png(300, 200), "a.png")
    judul = GambarNaskah(gambar.sha256, 80, "Gedung kantor")
    isi_naskah(sesi, TAHUN, KUNCI, _teks(judul), "Sumber Daya")
    buat_laporan(sesi.dokumen, TAHUN, "lkjip", tmp_path / "a.pdf", sumber=sesi.jalur)
    halaman = [
        h
        for h in PdfReader(tmp_path / "a.pdf").pages
        if "Gedung kantor" in h.extract_text() and "Bagan:" in h.extract_text()
    ]
    assert len(halaman) == 1
    assert len(halaman[0].images) == 1
    assert "Gambar 1." in halaman[0].extract_text()
    buat_laporan(sesi.dokumen, TAHUN, "lkjip", tmp_path / "a.docx", sumber=sesi.jalur)
    # Without the file the report is made all the same, and says what is missing.
    buat_laporan(sesi.dokumen, TAHUN, "lkjip", tmp_path / "b.pdf")
    teks = "".join(h.extract_text() for h in PdfReader(tmp_path / "b.pdf").pages)
    assert "(gambar tidak dapat dibaca)" in teks


def test_gambar_tampak_di_pratinjau(sesi: Sesi) -> None:
    gambar = simpan_gambar(sesi.berkas, _png(300, 200), "a.png")
    isi_naskah(sesi, TAHUN, KUNCI, _teks(gambar), "Sumber Daya")
    pratinjau = buat_pratinjau(sesi.dokumen, TAHUN, lambda: False, sesi.jalur)
    halaman = PdfReader(BytesIO(pratinjau.pdf)).pages
    assert not any("(gambar tidak dapat dibaca)" in h.extract_text() for h in halaman)
    assert [len(h.images) for h in halaman if "Bagan:" in h.extract_text()] == [1]
