"""Restoring: sound backups only, what is replaced is kept, and the file is the old or the new."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.storage import berkas, pulih
from lkjip_desktop.storage.berkas import Berkas, BerkasRusak
from lkjip_desktop.storage.cadangan import Cadangan, Gudang, daftar_cadangan
from lkjip_desktop.storage.pulih import pulihkan


@pytest.fixture
def lama(jalur: Path) -> Cadangan:
    """A backup of the file as it was before an edit; the file is closed."""
    b = berkas.buka(jalur)
    b.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, nama="Dinas Baru"))
    (satu,) = daftar_cadangan(b)
    b.tutup()
    return satu


def nama(jalur: Path) -> str:
    b = berkas.buka(jalur)
    b.tutup()
    return b.dokumen.instansi.nama


def test_there_and_back(jalur: Path, lama: Cadangan) -> None:
    pulihkan(jalur, lama.jalur)
    assert nama(jalur) == "Dinas Contoh"
    sebelum, asal = daftar_cadangan(jalur)
    assert (sebelum.alasan, asal) == ("pemulihan", lama)
    pulihkan(jalur, sebelum.jalur)
    assert nama(jalur) == "Dinas Baru"
    assert [p.name for p in jalur.parent.iterdir()] == [jalur.name]


def test_a_damaged_file_is_replaced_and_kept(jalur: Path, lama: Cadangan) -> None:
    rusak = jalur.read_bytes()[:20_000]
    jalur.write_bytes(rusak)
    with pytest.raises(BerkasRusak) as galat:
        berkas.buka(jalur)
    assert jalur.read_bytes() == rusak
    (terbaik,) = galat.value.cadangan
    jalur.with_name(jalur.name + "-journal").write_bytes(b"sisa jurnal " * 100)
    pulihkan(jalur, terbaik.jalur)
    assert nama(jalur) == "Dinas Contoh"
    disimpan = next(c for c in daftar_cadangan(jalur) if c.alasan == "rusak")
    assert disimpan.jalur.read_bytes() == rusak
    assert disimpan.jalur.with_name(disimpan.jalur.name + "-journal").stat().st_size == 1200
    assert not disimpan.sah


def test_a_file_that_is_gone_comes_back(jalur: Path, lama: Cadangan) -> None:
    jalur.unlink()
    (satu,) = daftar_cadangan(jalur)
    pulihkan(jalur, satu.jalur)
    assert nama(jalur) == "Dinas Contoh"


def test_under_another_name(jalur: Path, lama: Cadangan) -> None:
    lain = jalur.with_name("dari cadangan.lkjip")
    pulihkan(lain, lama.jalur)
    assert (nama(lain), nama(jalur)) == ("Dinas Contoh", "Dinas Baru")


@pytest.mark.parametrize(
    "rusakkan", [lambda b: b[:5000], lambda b: b.replace(b"Contoh", b"Cantoh")]
)
def test_a_damaged_backup_is_refused(
    jalur: Path, lama: Cadangan, rusakkan: Callable[[bytes], bytes]
) -> None:
    sebelum = jalur.read_bytes()
    lama.jalur.write_bytes(rusakkan(lama.jalur.read_bytes()))
    with pytest.raises(UserError, match="Cadangan ini sendiri rusak"):
        pulihkan(jalur, lama.jalur)
    assert jalur.read_bytes() == sebelum


def test_an_open_file_is_not_restored(
    jalur: Path, lama: Cadangan, buka: Callable[[Path], Berkas]
) -> None:
    buka(jalur)
    sebelum = jalur.read_bytes()
    with pytest.raises(UserError, match="sedang dipakai"):
        pulihkan(jalur, lama.jalur)
    assert jalur.read_bytes() == sebelum


@pytest.mark.parametrize("di", ["_simpan_yang_diganti", "gantikan"])
def test_an_interrupted_restore_leaves_the_old_file(
    jalur: Path, lama: Cadangan, di: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def putus(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as m:
        m.setattr(pulih, di, putus)
        with pytest.raises(KeyboardInterrupt):
            pulihkan(jalur, lama.jalur)
    assert [p.name for p in jalur.parent.iterdir()] == [jalur.name]
    assert nama(jalur) == "Dinas Baru"


def test_without_room_for_what_is_replaced_nothing_happens(
    jalur: Path, lama: Cadangan, monkeypatch: pytest.MonkeyPatch
) -> None:
    def penuh(*_: object) -> None:
        raise OSError(28, "penuh")

    monkeypatch.setattr(Gudang, "buat", penuh)
    with pytest.raises(UserError, match="belum dipulihkan"):
        pulihkan(jalur, lama.jalur)
    assert nama(jalur) == "Dinas Baru"


def test_a_sound_file_is_no_longer_flagged(jalur: Path, lama: Cadangan) -> None:
    utuh = jalur.read_bytes()
    jalur.write_bytes(b"")
    with pytest.raises(BerkasRusak):
        berkas.buka(jalur)
    tanda = list(lama.jalur.parent.glob("rusak"))
    assert tanda
    jalur.write_bytes(utuh)
    assert nama(jalur) == "Dinas Baru"
    assert not tanda[0].exists()
