"""The office's logo: read from a picture, kept with the data, printed in letterheads and cover."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from PIL import Image, ImageDraw
from pypdf import PdfReader

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.reports.daftar import susun
from lkjip_desktop.reports.model import KopSurat, Laporan, Sampul
from lkjip_desktop.reports.susun.pengaturan import LOGO, Pengaturan
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.laporan import buat_laporan, ukur_semua
from lkjip_desktop.services.logo import baca_logo, isi_logo
from lkjip_desktop.services.sel import jalankan
from lkjip_desktop.services.sesi import Sesi

TAHUN = 2024


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "a.lkjip", dokumen_contoh())
    yield hasil
    hasil.tutup()


def gambar(folder: Path, sisi: int = 900) -> Path:
    """A shield on nothing."""
    isi = Image.new("RGBA", (sisi, int(sisi * 1.2)), (0, 0, 0, 0))
    lukis = ImageDraw.Draw(isi)
    lukis.ellipse((sisi * 0.1, sisi * 0.1, sisi * 0.9, sisi * 1.1), fill=(20, 90, 50, 255))
    lukis.rectangle((sisi * 0.4, sisi * 0.3, sisi * 0.6, sisi * 0.8), fill=(240, 200, 40, 255))
    isi.save(folder / "logo.png")
    return folder / "logo.png"


def test_logo_disimpan_sebagai_langkah(sesi: Sesi, tmp_path: Path) -> None:
    teks = baca_logo(gambar(tmp_path))
    assert len(teks) <= 32_000
    jalankan(sesi, "ubah logo", [isi_logo(sesi.dokumen, teks)])
    assert Pengaturan(sesi.dokumen).logo()
    sesi.urungkan()
    assert Pengaturan(sesi.dokumen).logo() == b""
    sesi.ulangi()
    assert Pengaturan(sesi.dokumen).logo()


def test_derau_diperkecil_sampai_muat(tmp_path: Path) -> None:
    Image.effect_noise((1200, 1200), 90).convert("RGB").save(tmp_path / "derau.png")
    assert len(baca_logo(tmp_path / "derau.png")) <= 32_000


def test_bukan_gambar_ditolak(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"bukan gambar")
    with pytest.raises(UserError):
        baca_logo(tmp_path / "a.png")


def test_logo_yang_tidak_terbaca_dianggap_tidak_ada() -> None:
    dokumen = replace(dokumen_contoh(), pengaturan={LOGO: "bukan base64 !"})
    assert Pengaturan(dokumen).logo() == b""


def _jumlah_gambar(pdf: Path, halaman: int = 0) -> int:
    return len(PdfReader(pdf).pages[halaman].images)


def test_logo_tercetak_di_kop_dan_sampul(sesi: Sesi, tmp_path: Path) -> None:
    jalankan(sesi, "ubah logo", [isi_logo(sesi.dokumen, baca_logo(gambar(tmp_path)))])
    for jenis in ("lkjip", "pk", "pengantar"):
        buat_laporan(sesi.dokumen, TAHUN, jenis, tmp_path / "a.pdf")
        assert _jumlah_gambar(tmp_path / "a.pdf") == 1, jenis
        buat_laporan(sesi.dokumen, TAHUN, jenis, tmp_path / "a.docx")
        naskah = docx.Document(str(tmp_path / "a.docx"))
        logo = [x for x in naskah.element.body.iter() if x.tag.endswith("}docPr")]
        assert logo[0].get("descr") == "Logo", jenis
    buat_laporan(dokumen_contoh(), TAHUN, "pengantar", tmp_path / "b.pdf")
    assert _jumlah_gambar(tmp_path / "b.pdf") == 0


def test_logo_rusak_tidak_menggagalkan_laporan(tmp_path: Path) -> None:
    dokumen = replace(dokumen_contoh(), pengaturan={LOGO: "AAAA"})
    for akhiran in (".pdf", ".docx"):
        assert buat_laporan(dokumen, TAHUN, "pengantar", tmp_path / f"a{akhiran}")


def test_model_membawa_logo(tmp_path: Path) -> None:
    dokumen = replace(dokumen_contoh(), pengaturan={LOGO: baca_logo(gambar(tmp_path, 60))})
    hasil = ukur_semua(dokumen)

    def ada(laporan: Laporan) -> bool:
        blok = [b for s in laporan.bagian for b in s.blok if isinstance(b, KopSurat | Sampul)]
        return bool(blok) and all(b.logo for b in blok)

    assert ada(susun("pk", dokumen, hasil, TAHUN))
    assert ada(susun("lkjip", dokumen, hasil, TAHUN))
