"""A package is whole or it is refused, and nothing in it can reach beyond it."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.records import Instansi, Lampiran
from lkjip_desktop.exchange.arsip import PaketRusak, adalah_nama_aman
from lkjip_desktop.exchange.paket import (
    baca_data,
    isi_lampiran,
    nama_lampiran,
    nama_paket,
    periksa_paket,
    tulis_paket,
)

WAKTU = datetime(2025, 2, 3, 10, 30, tzinfo=UTC)
ISI = {
    "lkjip_2024.pdf": b"%PDF-1.4 " + bytes(range(256)) * 20,
    "data.json": json.dumps(
        {
            "format": "lkjip-data",
            "versi": 1,
            "instansi": {"nama": "Dinas", "pemerintah": "P", "wilayah": "W", "kota": "K"},
            "renstra": [],
            "tahun": [{"tahun": 2024}],
        }
    ).encode(),
}


def buat(jalur: Path, isi: dict[str, bytes] | None = None) -> Path:
    tulis_paket(
        jalur, isi or ISI, program="lkjip_desktop 0", instansi="Dinas W", tahun=2024, waktu=WAKTU
    )
    return jalur


def tulis_ulang(jalur: Path, ubah: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(jalur) as z:
        isi = {n: z.read(n) for n in z.namelist()}
    ubah(isi)
    with zipfile.ZipFile(jalur, "w", zipfile.ZIP_DEFLATED) as z:
        for n, b in isi.items():
            z.writestr(n, b)
    return jalur


def test_paket_utuh_dikenali_dan_datanya_terbaca(tmp_path: Path) -> None:
    jalur = buat(tmp_path / "p.zip")
    manifes, dokumen = baca_data(jalur)
    assert (manifes.tahun, manifes.instansi, manifes.waktu) == (2024, "Dinas W", WAKTU.isoformat())
    assert dokumen.tahun[0].tahun == 2024


def test_masukan_sama_paket_sama(tmp_path: Path) -> None:
    assert buat(tmp_path / "a.zip").read_bytes() == buat(tmp_path / "b.zip").read_bytes()


@pytest.mark.parametrize(
    ("ubah", "kata"),
    [
        (lambda i: i.update({"lkjip_2024.pdf": b"%PDF lain"}), "lkjip_2024.pdf diubah"),
        (lambda i: i.pop("lkjip_2024.pdf"), "lkjip_2024.pdf hilang"),
        (lambda i: i.update({"lain.pdf": b"x"}), "lain.pdf ditambahkan"),
        (lambda i: i.update({"manifest.json": b"{}"}), "manifest.json rusak atau diubah"),
        (lambda i: i.update({"manifest.json": b"\xff"}), "manifest.json rusak atau diubah"),
        (
            lambda i: i.update({"manifest.json": i["manifest.json"].replace(b"2024,", b"2023,")}),
            "manifest.json rusak atau diubah",
        ),
        (lambda i: i.pop("manifest.json"), "bukan paket LKjIP"),
        (lambda i: i.update({"../x": b"x"}), "tidak aman"),
        (lambda i: i.update({"/etc/x": b"x"}), "tidak aman"),
        (lambda i: i.update({"C:\\x": b"x"}), "tidak aman"),
        (lambda i: i.update({"nul.txt": b"x"}), "tidak aman"),
        (lambda i: i.update({"DATA.JSON": b"x"}), "dua kali"),
        (lambda i: i.update({"bom.bin": b"\0" * 5_000_000}), "dimampatkan"),
        (lambda i: i.update({f"f{n}.txt": b"" for n in range(4100)}), "lebih dari 4000"),
    ],
)
def test_yang_diubah_disebut(
    tmp_path: Path, ubah: Callable[[dict[str, bytes]], None], kata: str
) -> None:
    jalur = tulis_ulang(buat(tmp_path / "p.zip"), ubah)
    with pytest.raises(UserError) as galat:
        periksa_paket(jalur)
    assert kata in str(galat.value)
    assert [p.name for p in tmp_path.iterdir()] == ["p.zip"]


@given(st.data())
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_satu_bita_berubah_selalu_tertangkap_atau_tak_berarti(
    tmp_path: Path, data: st.DataObject
) -> None:
    """Flipping any byte either is refused with a sentence, or leaves every member as it was."""
    asli = buat(tmp_path / "p.zip").read_bytes()
    di = data.draw(st.integers(0, len(asli) - 1))
    ganti = bytearray(asli)
    ganti[di] ^= data.draw(st.integers(1, 255))
    rusak = tmp_path / "rusak.zip"
    rusak.write_bytes(bytes(ganti))
    try:
        periksa_paket(rusak)
    except UserError:
        return
    with zipfile.ZipFile(io.BytesIO(bytes(ganti))) as z:
        assert {n: z.read(n) for n in ISI} == ISI


@pytest.mark.parametrize("isi", [b"", b"PK\x03\x04", b"bukan zip", b"\0" * 1000])
def test_bukan_paket(tmp_path: Path, isi: bytes) -> None:
    jalur = tmp_path / "x.zip"
    jalur.write_bytes(isi)
    with pytest.raises(UserError, match=r"x\.zip bukan paket"):
        periksa_paket(jalur)


def test_data_yang_tidak_sah_dalam_paket_utuh_ditolak(tmp_path: Path) -> None:
    jalur = buat(tmp_path / "p.zip", {"data.json": b"{}"})
    with pytest.raises(UserError, match=r"data\.json"):
        baca_data(jalur)


def test_paket_tanpa_data_ditolak(tmp_path: Path) -> None:
    with pytest.raises(PaketRusak, match=r"data\.json"):
        baca_data(buat(tmp_path / "p.zip", {"a.pdf": b"x"}))


def test_nama_paket_aman_di_semua_sistem() -> None:
    instansi = Instansi(
        nama="Badan <X>", singkatan="B/K:PSDM", pemerintah="P", wilayah="Kabupaten Aé*?", kota="K"
    )
    nama = nama_paket(instansi, 2024)
    assert adalah_nama_aman(nama) and nama.startswith("LKjIP_2024_B-K-PSDM")


# lampiran ---------------------------------------------------------------------------------------

BUKTI = b"%PDF-1.4 notula"


def _lampiran(isi: bytes, **lain: object) -> Lampiran:
    bahan: dict[str, object] = {"nama": "a.pdf", "sha256": hashlib.sha256(isi).hexdigest()}
    return Lampiran(**{**bahan, "ukuran": len(isi), **lain})  # type: ignore[arg-type]


def test_isi_lampiran_ditemukan_menurut_sidiknya(tmp_path: Path) -> None:
    x = _lampiran(BUKTI)
    jalur = buat(tmp_path / "p.zip", {**ISI, nama_lampiran(x.sha256): BUKTI})
    assert list(isi_lampiran(jalur, [x, x, _lampiran(b"tidak ada")])) == [BUKTI]
    lain = buat(tmp_path / "q.zip", {**ISI, "bukti_1.pdf": BUKTI})
    assert list(isi_lampiran(lain, [x])) == [BUKTI]


def test_pindaian_kosong_bukan_bom(tmp_path: Path) -> None:
    kosong = BUKTI + b"\0" * 5_000_000
    x = _lampiran(kosong)
    jalur = buat(tmp_path / "p.zip", {**ISI, nama_lampiran(x.sha256): kosong})
    assert list(isi_lampiran(jalur, [x])) == [kosong]


def test_isi_lampiran_yang_tidak_seperti_datanya_ditolak(tmp_path: Path) -> None:
    x = _lampiran(BUKTI)
    jalur = buat(tmp_path / "p.zip", {**ISI, nama_lampiran(x.sha256): BUKTI})
    with pytest.raises(PaketRusak, match="tidak seperti di datanya"):
        list(isi_lampiran(jalur, [_lampiran(BUKTI, ukuran=3)]))
    tulis_ulang(jalur, lambda i: i.update({nama_lampiran(x.sha256): BUKTI[:-1] + b"x"}))
    with pytest.raises(PaketRusak, match="tidak seperti di datanya"):
        list(isi_lampiran(jalur, [x]))
    with pytest.raises(PaketRusak, match="diubah"):
        periksa_paket(jalur)
