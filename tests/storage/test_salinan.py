"""Copies ("Simpan salinan"): whole, checked, and never over something unasked."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import Dihentikan, UserError
from lkjip_desktop.domain.polos import ke_polos
from lkjip_desktop.storage import berkas
from lkjip_desktop.storage.berkas import Berkas
from lkjip_desktop.storage.pemeriksaan import periksa_salinan


def test_a_copy_of_an_open_file(
    jalur: Path, tmp_path: Path, buka: Callable[[Path], Berkas]
) -> None:
    b = buka(jalur)
    b.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, nama="Dinas Baru"))
    tujuan = tmp_path / "stik" / "salinan.lkjip"
    tujuan.parent.mkdir()
    berkas.tulis_salinan(b, tujuan)
    assert [p.name for p in tujuan.parent.iterdir()] == [tujuan.name]
    assert periksa_salinan(tujuan) == b.intisari
    assert ke_polos(buka(tujuan).dokumen) == ke_polos(b.dokumen)


def test_by_who_only_reads(jalur: Path, tmp_path: Path, buka: Callable[[Path], Berkas]) -> None:
    buka(jalur)
    pembaca = buka(jalur)
    berkas.tulis_salinan(pembaca, tmp_path / "a.lkjip")
    assert not buka(tmp_path / "a.lkjip").hanya_baca


def test_over_an_existing_file_only_when_asked(
    jalur: Path, tmp_path: Path, buka: Callable[[Path], Berkas]
) -> None:
    b = buka(jalur)
    tujuan = tmp_path / "a.lkjip"
    tujuan.write_bytes(b"lama")
    with pytest.raises(UserError, match="sudah ada"):
        berkas.tulis_salinan(b, tujuan)
    assert tujuan.read_bytes() == b"lama"
    berkas.tulis_salinan(b, tujuan, timpa=True)
    assert periksa_salinan(tujuan) == b.intisari
    with pytest.raises(UserError, match="menimpa berkas asalnya"):
        berkas.tulis_salinan(b, jalur, timpa=True)


def test_not_over_a_file_that_is_open(
    jalur: Path, tmp_path: Path, buka: Callable[[Path], Berkas]
) -> None:
    b = buka(jalur)
    berkas.tulis_salinan(b, tmp_path / "a.lkjip")
    buka(tmp_path / "a.lkjip")
    with pytest.raises(UserError, match="sedang dipakai"):
        berkas.tulis_salinan(b, tmp_path / "a.lkjip", timpa=True)


def test_where_there_are_no_hard_links(
    jalur: Path, tmp_path: Path, buka: Callable[[Path], Berkas], monkeypatch: pytest.MonkeyPatch
) -> None:
    def tidak_bisa(*_: object) -> None:
        raise OSError(errno.EPERM, "stik dengan FAT")

    monkeypatch.setattr(os, "link", tidak_bisa)
    b = buka(jalur)
    berkas.tulis_salinan(b, tmp_path / "a.lkjip")
    assert periksa_salinan(tmp_path / "a.lkjip") == b.intisari
    assert not list(tmp_path.glob(".*"))


def test_a_copy_that_fails_leaves_nothing(
    jalur: Path, tmp_path: Path, buka: Callable[[Path], Berkas], monkeypatch: pytest.MonkeyPatch
) -> None:
    def penuh(_: int) -> None:
        raise OSError(errno.ENOSPC, "penuh")

    b = buka(jalur)
    folder = tmp_path / "stik"
    folder.mkdir()
    (folder / "a.lkjip").write_bytes(b"lama")
    monkeypatch.setattr(os, "fsync", penuh)
    with pytest.raises(UserError, match="tidak dapat ditulis"):
        berkas.tulis_salinan(b, folder / "a.lkjip", timpa=True)
    assert [(p.name, p.read_bytes()) for p in folder.iterdir()] == [("a.lkjip", b"lama")]


def test_leftovers_of_killed_programs_go(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    lama, baru = (jalur.with_name(f".{jalur.name}.{n}.tmp") for n in ("a1", "b2"))
    for sisa in (lama, baru):
        sisa.write_bytes(b"x")
    os.utime(lama, (1, 1))
    buka(jalur)
    assert (lama.exists(), baru.exists()) == (False, True)


def test_a_copy_that_is_stopped_leaves_nothing(
    jalur: Path, tmp_path: Path, buka: Callable[[Path], Berkas]
) -> None:
    tujuan = tmp_path / "salinan.lkjip"
    tujuan.write_bytes(b"yang lama")

    def berhenti(sudah: int, semua: int) -> None:
        assert 0 <= sudah <= semua
        raise Dihentikan

    with pytest.raises(Dihentikan):
        berkas.tulis_salinan(buka(jalur), tujuan, timpa=True, lapor=berhenti)
    assert tujuan.read_bytes() == b"yang lama"
    assert not list(tmp_path.glob(".salinan*"))
