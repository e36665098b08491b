"""Evidence: taken in, attached, taken away, looked at; and what is refused, with a sentence."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from lkjip_desktop.domain import bukti as d
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bukti import TempatBukti, bukti_di
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services import bukti, gambar, triwulan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import atur
from tests.domain import buat

TAHUN = buat.TAHUN
PDF = b"%PDF-1.4 notula rapat " * 50
TEMPAT = TempatBukti(TAHUN, indikator="I", triwulan=1)


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    dokumen = buat.dokumen(buat.renstra(buat.sasaran(buat.indikator("I"))))
    hasil = Sesi.buat(tmp_path / "a.lkjip", dokumen)
    yield hasil
    hasil.tutup()


@pytest.fixture
def tulis(tmp_path: Path) -> Callable[[str, bytes], Path]:
    folder = tmp_path / "unduhan"
    folder.mkdir()

    def tulis_(nama: str, isi: bytes) -> Path:
        (folder / nama).write_bytes(isi)
        return folder / nama

    return tulis_


Tulis = Callable[[str, bytes], Path]


def foto(bentuk: str = "PNG") -> bytes:
    keluar = BytesIO()
    Image.effect_noise((60, 40), 50).save(keluar, bentuk)
    return keluar.getvalue()


def lampirkan(sesi: Sesi, *jalur: Path, tempat: TempatBukti = TEMPAT) -> tuple[r.Lampiran, ...]:
    bukti.lampirkan(sesi, tempat, bukti.ambil_berkas(sesi.berkas, jalur))
    return bukti_di(sesi.tahun(TAHUN), tempat)


def test_files_are_attached_as_one_step(sesi: Sesi, tulis: Tulis) -> None:
    gambar_ = foto()
    ada = lampirkan(sesi, tulis("Notula.pdf", PDF), tulis("foto.png", gambar_))
    assert [(x.nama, x.indikator, x.triwulan, x.ukuran) for x in ada] == [
        ("Notula.pdf", "I", 1, len(PDF)),
        ("foto.png", "I", 1, len(gambar_)),
    ]
    assert ada[0].sha256 == sha256(PDF).hexdigest()
    assert sesi.dapat_urung == f"lampirkan bukti TW I {TAHUN} I"
    sesi.urungkan()
    assert sesi.tahun(TAHUN).lampiran is None
    sesi.ulangi()
    assert bukti_di(sesi.tahun(TAHUN), TEMPAT) == ada
    assert sesi.berkas.baca_isi(ada[0].sha256) == PDF


def test_deleting_can_be_taken_back_with_the_content(sesi: Sesi, tulis: Tulis) -> None:
    (satu,) = lampirkan(sesi, tulis("a.pdf", PDF))
    atur(sesi, satu, "ubah", keterangan="halaman 3")
    bukti.hapus_bukti(sesi, TAHUN, bukti_di(sesi.tahun(TAHUN), TEMPAT))
    assert not sesi.tahun(TAHUN).lampiran
    assert sesi.dapat_urung == "hapus bukti a.pdf"
    sesi.urungkan()
    (kembali,) = bukti_di(sesi.tahun(TAHUN), TEMPAT)
    assert kembali.keterangan == "halaman 3"
    assert sesi.berkas.baca_isi(kembali.sha256) == PDF


def test_the_same_file_twice_in_one_place_is_one(sesi: Sesi, tulis: Tulis) -> None:
    a, b = tulis("a.pdf", PDF), tulis("b.pdf", PDF + b"lain")
    lampirkan(sesi, a)
    with pytest.raises(UserError, match="sudah dilampirkan"):
        lampirkan(sesi, a)
    assert [x.nama for x in lampirkan(sesi, a, b)] == ["a.pdf", "b.pdf"]
    tahunan = TempatBukti(TAHUN, indikator="I")
    assert [x.nama for x in lampirkan(sesi, a, tempat=tahunan)] == ["a.pdf"]
    assert len(sesi.berkas.isi_tersimpan()) == 2


def test_a_closed_quarter_keeps_its_evidence(sesi: Sesi, tulis: Tulis) -> None:
    ada = lampirkan(sesi, tulis("a.pdf", PDF))
    triwulan.tutup_triwulan(sesi, TAHUN, 1)
    with pytest.raises(UserError, match="TW I ditutup"):
        lampirkan(sesi, tulis("b.pdf", PDF + b"b"))
    with pytest.raises(UserError, match="TW I ditutup"):
        bukti.hapus_bukti(sesi, TAHUN, ada)
    with pytest.raises(UserError, match="TW I ditutup"):
        atur(sesi, ada[0], "ubah", keterangan="halaman 9")
    with pytest.raises(UserError, match="TW I ditutup"):
        atur(sesi, ada[0], "ubah", triwulan=2)
    lain = lampirkan(sesi, tulis("b.pdf", PDF + b"b"), tempat=TempatBukti(TAHUN, "I", triwulan=2))
    with pytest.raises(UserError, match="TW I ditutup"):
        atur(sesi, lain[0], "ubah", triwulan=1)
    triwulan.buka_triwulan(sesi, TAHUN, 1, "salah lampiran")
    atur(sesi, ada[0], "ubah", keterangan="halaman 9")
    assert bukti_di(sesi.tahun(TAHUN), TEMPAT)[0].keterangan == "halaman 9"


def test_evidence_of_an_indikator_that_goes_is_free_again(sesi: Sesi, tulis: Tulis) -> None:
    lampirkan(sesi, tulis("a.pdf", PDF))
    (sasaran,) = sesi.dokumen.renstra[0].tujuan[0].sasaran or ()
    (definisi,) = sasaran.indikator or ()
    sesi.lakukan("hapus", lambda uk: uk.hapus(r.Indikator, definisi.rid))
    assert [(x.nama, x.indikator) for x in sesi.tahun(TAHUN).lampiran or ()] == [("a.pdf", None)]


@pytest.mark.parametrize(
    ("nama", "isi", "kata"),
    [
        ("kosong.pdf", b"", "kosong.pdf kosong"),
        ("setup.exe", b"MZ", "program atau perintah"),
        ("palsu.pdf", b"MZ\x90\0", "bukan PDF"),
        ("foto.png", foto()[:-30], "rusak atau terpotong"),
        ("foto.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 90, "rusak atau terpotong"),
        ("foto.tif", foto(), "bukan gambar TIFF"),
    ],
)
def test_what_is_no_evidence_is_refused(
    nama: str, isi: bytes, kata: str, sesi: Sesi, tulis: Tulis
) -> None:
    with pytest.raises(UserError, match=kata):
        lampirkan(sesi, tulis("baik.pdf", PDF), tulis(nama, isi))
    assert sesi.tahun(TAHUN).lampiran is None
    assert not sesi.berkas.isi_tersimpan()


def test_folders_vanished_and_unreadable_files(sesi: Sesi, tulis: Tulis, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="unduhan adalah folder"):
        lampirkan(sesi, tulis("a.pdf", PDF).parent)
    with pytest.raises(UserError, match=r"hilang\.pdf tidak ada lagi"):
        lampirkan(sesi, tmp_path / "hilang.pdf")
    if os.name != "nt" and os.geteuid() != 0:
        terkunci = tulis("terkunci.pdf", PDF)
        terkunci.chmod(0)
        with pytest.raises(UserError, match="tidak dapat dibaca"):
            lampirkan(sesi, terkunci)


def test_too_large(sesi: Sesi, tulis: Tulis, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bukti, "BUKTI_TERBESAR", 100)
    with pytest.raises(UserError, match=r"a\.pdf terlalu besar \(1 kB\)"):
        lampirkan(sesi, tulis("a.pdf", PDF))
    monkeypatch.setattr(gambar, "TITIK_TERBANYAK", 100)
    with pytest.raises(UserError, match="60 x 40 titik"):
        gambar.periksa_gambar(foto(), "foto.png")


def test_cancelling_leaves_nothing(sesi: Sesi, tulis: Tulis) -> None:
    jalur = [tulis(f"{n}.pdf", PDF + bytes([n])) for n in range(3)]
    maju: list[tuple[int, int, str]] = []
    with pytest.raises(UserError, match="dibatalkan"):
        bukti.ambil_berkas(
            sesi.berkas, jalur, lambda i, n, apa: maju.append((i, n, apa)), lambda: len(maju) == 2
        )
    assert maju == [(0, 3, "0.pdf"), (1, 3, "1.pdf")]
    assert not sesi.berkas.isi_tersimpan()


def test_opened_as_a_read_only_copy(sesi: Sesi, tulis: Tulis, tmp_path: Path) -> None:
    (satu,) = lampirkan(sesi, tulis("Notula TW I.pdf", PDF))
    salinan = bukti.salin_terbuka(sesi.berkas, satu, tmp_path / "buka")
    assert (salinan.name, salinan.read_bytes()) == ("Notula TW I.pdf", PDF)
    assert not salinan.stat().st_mode & stat.S_IWUSR
    assert bukti.salin_terbuka(sesi.berkas, satu, tmp_path / "buka") == salinan
    bukti.salin_ke(sesi.berkas, satu, tmp_path / "x.pdf")
    assert (tmp_path / "x.pdf").read_bytes() == PDF


@pytest.mark.parametrize(
    ("nama", "isi", "kata"),
    [
        ("a.html", b"<html>", "tidak dikenal aman"),
        ("a.pdf", b"MZ", "tidak seperti disebut namanya"),
        ("a.pdf", None, "tidak ada di berkas ini"),
        ("x/../../a.docm", b"PK", "tidak dikenal aman"),
    ],
)
def test_what_came_from_elsewhere_is_opened_only_where_it_is_safe(
    nama: str, isi: bytes | None, kata: str, sesi: Sesi, tmp_path: Path
) -> None:
    sha = sesi.berkas.simpan_isi([isi])[0] if isi else d.MB.to_bytes(32, "big").hex()
    asing = r.Lampiran(nama=nama, sha256=sha, ukuran=len(isi or b""))
    with pytest.raises(UserError, match=kata):
        bukti.salin_terbuka(sesi.berkas, asing, tmp_path / "buka")
    assert not (tmp_path / "buka").exists()
