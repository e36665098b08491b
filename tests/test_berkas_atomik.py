"""Writing whole files or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import pytest

from lkjip_desktop.berkas_atomik import tulis_atomik


def _tulis(berkas: BinaryIO) -> None:
    berkas.write(b"baru")


def test_menulis_dan_mengganti(tmp_path: Path) -> None:
    tujuan = tmp_path / "a.bin"
    tulis_atomik(tujuan, _tulis)
    assert tujuan.read_bytes() == b"baru"
    tujuan.write_bytes(b"lama")
    tulis_atomik(tujuan, _tulis)
    assert tujuan.read_bytes() == b"baru"
    assert list(tmp_path.iterdir()) == [tujuan]


@pytest.mark.parametrize("saat", ["tulis", "periksa"])
def test_gagal_membiarkan_yang_lama(tmp_path: Path, saat: str) -> None:
    tujuan = tmp_path / "a.bin"
    tujuan.write_bytes(b"lama")

    def gagal_tulis(berkas: BinaryIO) -> None:
        berkas.write(b"separuh")
        if saat == "tulis":
            raise OSError("penuh")

    def gagal_periksa(berkas: Path) -> None:
        assert berkas.read_bytes() == b"separuh"
        raise OSError("rusak")

    with pytest.raises(OSError, match=r"penuh|rusak"):
        tulis_atomik(tujuan, gagal_tulis, gagal_periksa)
    assert tujuan.read_bytes() == b"lama"
    assert list(tmp_path.iterdir()) == [tujuan]


def test_izin_berkas_lama_dipertahankan(tmp_path: Path) -> None:
    tujuan = tmp_path / "a.bin"
    tujuan.write_bytes(b"lama")
    tujuan.chmod(0o640)
    sebelum = tujuan.stat().st_mode
    tulis_atomik(tujuan, _tulis)
    assert tujuan.stat().st_mode == sebelum


def test_sementara_terkunci_dicoba_lagi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asli = Path.replace
    sisa = [PermissionError("dipakai"), PermissionError("dipakai")]

    def kadang(dari: Path, ke: Path) -> Path:
        if sisa:
            raise sisa.pop()
        return asli(dari, ke)

    monkeypatch.setattr(Path, "replace", kadang)
    tulis_atomik(tmp_path / "a.bin", _tulis)
    assert (tmp_path / "a.bin").read_bytes() == b"baru"
    assert not sisa
