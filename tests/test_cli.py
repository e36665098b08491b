"""The command line, as a script would call it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lkjip_desktop.cli import main
from lkjip_desktop.sumber import sumber

KASUS = sorted((Path(__file__).resolve().parents[2] / "shared" / "kasus").glob("*[0-9].json"))

Panggil = Callable[..., tuple[int, str, str]]


@pytest.fixture
def panggil(capsys: pytest.CaptureFixture[str]) -> Panggil:
    def jalan(*argumen: object) -> tuple[int, str, str]:
        status = main([str(a) for a in argumen])
        keluar = capsys.readouterr()
        return status, keluar.out, keluar.err

    return jalan


@pytest.fixture
def contoh(tmp_path: Path, panggil: Panggil) -> Path:
    jalur = tmp_path / "contoh.lkjip"
    assert panggil("contoh", jalur)[0] == 0
    return jalur


def tahun_terakhir() -> int:
    data = json.loads(sumber("contoh/contoh.json").read_bytes())
    return max(t["tahun"] for t in data["tahun"])


@pytest.mark.skipif(not KASUS, reason="the cases (../shared/kasus) are not here")
@pytest.mark.parametrize("kasus", KASUS, ids=lambda p: p.stem)
def test_kasus_masuk_dan_keluar_sama(kasus: Path, tmp_path: Path, panggil: Panggil) -> None:
    berkas, keluar = tmp_path / "k.lkjip", tmp_path / "k.json"
    assert panggil("impor", kasus, berkas)[0] == 0
    assert panggil("ekspor", berkas, keluar) == (0, "", "")
    assert json.loads(keluar.read_bytes()) == json.loads(kasus.read_bytes())
    assert sorted(p.name for p in tmp_path.iterdir()) == ["k.json", "k.lkjip"]


def test_contoh_keluar_seperti_dirawat(contoh: Path, tmp_path: Path, panggil: Panggil) -> None:
    assert panggil("ekspor", contoh, tmp_path / "c.json")[0] == 0
    assert (tmp_path / "c.json").read_bytes() == sumber("contoh/contoh.json").read_bytes()


def test_contoh_tidak_menimpa(contoh: Path, panggil: Panggil) -> None:
    isi = contoh.read_bytes()
    status, keluar, pesan = panggil("contoh", contoh)
    assert (status, keluar) == (1, "") and "sudah ada" in pesan
    assert contoh.read_bytes() == isi


def test_hitung_memberi_json(contoh: Path, panggil: Panggil) -> None:
    status, keluar, pesan = panggil("hitung", contoh, "--tahun", tahun_terakhir())
    hasil = json.loads(keluar)
    assert (status, pesan) == (0, "")
    assert list(hasil) == ["tahun", "indikator", "sasaran", "anggaran", "total"]
    assert hasil["total"]["rata_capaian"] is not None


@pytest.mark.parametrize("perintah", ["hitung", "laporan", "paket"])
def test_tahun_yang_tidak_ada(
    perintah: str, contoh: Path, tmp_path: Path, panggil: Panggil
) -> None:
    tujuan = tmp_path / ("x.zip" if perintah == "paket" else "x.pdf")
    lain = {"hitung": [], "laporan": ["--jenis", "lkjip", "-o", tujuan], "paket": ["-o", tujuan]}
    status, keluar, pesan = panggil(perintah, contoh, "--tahun", 2001, *lain[perintah])
    assert (status, keluar) == (1, "") and "2001" in pesan and pesan.count("\n") == 1
    assert not tujuan.exists()


def test_laporan_jenis_tak_dikenal(contoh: Path, tmp_path: Path, panggil: Panggil) -> None:
    status, _, pesan = panggil(
        "laporan", contoh, "--tahun", tahun_terakhir(), "--jenis", "xyz", "-o", tmp_path / "x.pdf"
    )
    assert status == 1 and "xyz" in pesan and not (tmp_path / "x.pdf").exists()


def test_laporan_tertulis(contoh: Path, tmp_path: Path, panggil: Panggil) -> None:
    tujuan = tmp_path / "anggaran.pdf"
    status, keluar, _ = panggil(
        "laporan", contoh, "--tahun", tahun_terakhir(), "--jenis", "anggaran", "-o", tujuan
    )
    assert (status, keluar) == (0, "") and tujuan.read_bytes().startswith(b"%PDF")


def test_paket_dari_buat_sampai_impor(contoh: Path, tmp_path: Path, panggil: Panggil) -> None:
    paket, salinan = tmp_path / "p.zip", tmp_path / "salinan.lkjip"
    assert panggil("paket", contoh, "--tahun", tahun_terakhir(), "-o", paket)[0] == 0
    status, keluar, _ = panggil("verifikasi", paket)
    assert status == 0 and keluar.startswith("Paket utuh")
    assert panggil("impor", paket, salinan)[0] == 0
    assert panggil("ekspor", salinan, tmp_path / "s.json")[0] == 0
    assert (tmp_path / "s.json").read_bytes() == sumber("contoh/contoh.json").read_bytes()
    isi = bytearray(paket.read_bytes())
    isi[len(isi) // 2] ^= 1
    paket.write_bytes(isi)
    status, keluar, pesan = panggil("verifikasi", paket)
    assert (status, keluar) == (1, "") and pesan.count("\n") == 1


@pytest.mark.parametrize(
    "argumen",
    [
        ["impor"],
        ["hitung", "x.lkjip"],
        ["hitung", "x.lkjip", "--tahun", "dua"],
        ["laporan", "x.lkjip", "--tahun", "2024"],
        ["tak-ada", "x.lkjip"],
        ["--tak-ada"],
    ],
)
def test_pemakaian_keliru(argumen: list[str], panggil: Panggil) -> None:
    status, keluar, pesan = panggil(*argumen)
    assert (status, keluar) == (2, "") and pesan
    assert "usage" not in pesan and "error" not in pesan


class Dokumen:
    """A small document whose years can be chosen."""

    def __init__(self, *tahun: int, nama: str = "Dinas", realisasi: str = "50") -> None:
        indikator = {"id": "I1", "nama": "Indeks", "satuan": "%", "arah": "naik", "nilai": "angka"}
        sasaran = {"id": "S1", "uraian": "Sasaran", "indikator": [indikator]}
        self.isi: dict[str, Any] = {
            "format": "lkjip-data",
            "versi": 1,
            "instansi": {"nama": nama, "pemerintah": "P", "wilayah": "W", "kota": "K"},
            "renstra": [
                {
                    "id": "R",
                    "tahun_awal": 2021,
                    "tahun_akhir": 2026,
                    "tujuan": [{"id": "T1", "uraian": "Tujuan", "sasaran": [sasaran]}],
                }
            ],
            "tahun": [
                {"tahun": t, "pengukuran": [{"indikator": "I1", "realisasi": realisasi}]}
                for t in tahun
            ],
        }

    def tulis(self, jalur: Path) -> Path:
        jalur.write_text(json.dumps(self.isi), encoding="utf-8")
        return jalur


def realisasi(berkas: Path, tmp_path: Path, panggil: Panggil) -> dict[int, str]:
    assert panggil("ekspor", berkas, tmp_path / "r.json")[0] == 0
    data = json.loads((tmp_path / "r.json").read_bytes())
    return {t["tahun"]: t["pengukuran"][0]["realisasi"] for t in data["tahun"]}


def test_impor_menambah_dan_mengganti_tahun(tmp_path: Path, panggil: Panggil) -> None:
    berkas = tmp_path / "b.lkjip"
    panggil("impor", Dokumen(2023, realisasi="10").tulis(tmp_path / "a.json"), berkas)
    baru = Dokumen(2023, 2024, realisasi="20").tulis(tmp_path / "b.json")
    assert panggil("impor", baru, berkas)[0] == 0
    assert realisasi(berkas, tmp_path, panggil) == {2023: "10", 2024: "20"}
    assert panggil("impor", baru, berkas, "--ganti")[0] == 0
    assert realisasi(berkas, tmp_path, panggil) == {2023: "20", 2024: "20"}


def test_impor_kantor_lain_ditolak(tmp_path: Path, panggil: Panggil) -> None:
    berkas = tmp_path / "b.lkjip"
    panggil("impor", Dokumen(2023).tulis(tmp_path / "a.json"), berkas)
    lain = Dokumen(2024, nama="Badan").tulis(tmp_path / "b.json")
    status, _, pesan = panggil("impor", lain, berkas)
    assert status == 1 and "milik" in pesan
    assert realisasi(berkas, tmp_path, panggil) == {2023: "50"}


def test_impor_yang_rusak_tidak_membuat_apa_apa(tmp_path: Path, panggil: Panggil) -> None:
    sumber_ = tmp_path / "a.json"
    data = Dokumen(2023).isi
    data["tahun"][0]["pengukuran"][0]["indikator"] = "X"
    sumber_.write_text(json.dumps(data), encoding="utf-8")
    status, keluar, pesan = panggil("impor", sumber_, tmp_path / "b.lkjip")
    assert (status, keluar) == (1, "")
    assert "tahun 2023 > pengukuran[0].indikator" in pesan and pesan.count("\n") == 1
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.parametrize("isi", [b"", b"bukan berkas", b"SQLite format 3\x00" + b"\0" * 200])
def test_berkas_yang_bukan_lkjip(isi: bytes, tmp_path: Path, panggil: Panggil) -> None:
    berkas = tmp_path / "b.lkjip"
    berkas.write_bytes(isi)
    for perintah in (["hitung", berkas, "--tahun", 2024], ["ekspor", berkas, tmp_path / "x.json"]):
        status, keluar, pesan = panggil(*perintah)
        assert (status, keluar) == (1, "") and "b.lkjip" in pesan and pesan.count("\n") == 1
    assert berkas.read_bytes() == isi and [p.name for p in tmp_path.iterdir()] == ["b.lkjip"]


def test_ekspor_menurut_akhiran(contoh: Path, tmp_path: Path, panggil: Panggil) -> None:
    assert panggil("ekspor", contoh, tmp_path / "data.xlsx") == (0, "", "")
    assert (tmp_path / "data.xlsx").read_bytes().startswith(b"PK")
    status, _, pesan = panggil("ekspor", contoh, tmp_path / "data.ods")
    assert status == 1 and ".json atau .xlsx" in pesan
    assert not (tmp_path / "data.ods").exists()


def test_ekspor_ke_folder_yang_tidak_ada(contoh: Path, tmp_path: Path, panggil: Panggil) -> None:
    status, _, pesan = panggil("ekspor", contoh, tmp_path / "tak" / "ada.json")
    assert status == 1 and "ada.json" in pesan


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")
def test_jendela_tanpa_layar_dikatakan(panggil: Panggil, monkeypatch: pytest.MonkeyPatch) -> None:
    for nama in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(nama, raising=False)
    status, keluar, pesan = panggil()
    assert (status, keluar) == (1, "") and "layar" in pesan and pesan.count("\n") == 1
