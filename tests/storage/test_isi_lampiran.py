"""Contents of lampiran in the file: once each, checked everywhere, gone when nothing names them."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.storage import berkas, isi_lampiran
from lkjip_desktop.storage.berkas import Berkas, BerkasRusak
from lkjip_desktop.storage.cadangan import Gudang
from lkjip_desktop.storage.galat import Rusak
from lkjip_desktop.storage.pemeriksaan import periksa_salinan
from lkjip_desktop.storage.perubahan import Perubahan
from lkjip_desktop.storage.pulih import pulihkan
from tests.storage.dokumen import dokumen_kecil
from tests.storage.isi import ubah_langsung

PINDAIAN = b"%PDF-1.7 pindaian daftar hadir " * 400
FOTO = b"\x89PNG foto kegiatan " * 300


def lampirkan(b: Berkas, *isi: bytes) -> Perubahan:
    """Put contents in, with a record for each under the first year."""
    nama = b.simpan_isi(isi)
    tahun = b.dokumen.tahun[0].rid

    def kerja(uk: object) -> None:
        for sha, satu in zip(nama, isi, strict=True):
            uk.sisip(  # type: ignore[attr-defined]
                r.Tahun, tahun, "lampiran", r.Lampiran(nama="a.pdf", sha256=sha, ukuran=len(satu))
            )

    return b.lakukan("lampirkan", kerja)[0]


def isi_di(jalur: Path) -> set[bytes]:
    with closing(sqlite3.connect(jalur)) as s:
        return {i for (i,) in s.execute("SELECT isi FROM isi_lampiran")}


def test_the_same_content_is_kept_once(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)
    nama = b.simpan_isi([PINDAIAN, FOTO, PINDAIAN])
    assert nama == tuple(sha256(i).hexdigest() for i in (PINDAIAN, FOTO, PINDAIAN))
    assert b.isi_tersimpan() == {nama[0]: len(PINDAIAN), nama[1]: len(FOTO)}
    assert (b.baca_isi(nama[0]), b.baca_isi("f" * 64)) == (PINDAIAN, None)


def test_a_content_lives_as_long_as_a_record_names_it(jalur: Path) -> None:
    b = berkas.buka(jalur)
    langkah = lampirkan(b, PINDAIAN, FOTO)
    b.terapkan(langkah.balik())
    assert isi_di(jalur) == {PINDAIAN, FOTO}  # as long as the step can be done again
    b.terapkan(langkah)
    tahun = b.dokumen.tahun[0]
    foto = next(x for x in tahun.lampiran or () if x.ukuran == len(FOTO))
    b.lakukan("hapus", lambda uk: uk.hapus(r.Lampiran, foto.rid))
    b.tutup()
    assert isi_di(jalur) == {PINDAIAN}
    b = berkas.buka(jalur)
    b.lakukan("hapus tahun", lambda uk: uk.hapus(r.Tahun, tahun.rid))
    b.tutup()
    assert isi_di(jalur) == set()


def test_what_a_kill_left_goes_at_the_next_opening(jalur: Path) -> None:
    b = berkas.buka(jalur)
    lampirkan(b, PINDAIAN)
    b.simpan_isi([FOTO])
    b.buang_isi_lepas = lambda: None  # type: ignore[method-assign]
    b.tutup()
    assert isi_di(jalur) == {PINDAIAN, FOTO}
    berkas.buka(jalur).tutup()
    assert isi_di(jalur) == {PINDAIAN}


def test_space_is_given_back(jalur: Path) -> None:
    sebelum = jalur.stat().st_size
    besar = bytes(range(256)) * 16_000
    b = berkas.buka(jalur)
    lampirkan(b, besar)
    assert jalur.stat().st_size > sebelum + len(besar)
    for x in b.dokumen.tahun[0].lampiran or ():
        b.lakukan("hapus", lambda uk, x=x: uk.hapus(r.Lampiran, x.rid))
    b.tutup()
    assert jalur.stat().st_size <= sebelum
    berkas.buka(jalur).tutup()


def test_copies_and_backups_are_complete(
    jalur: Path, tmp_path: Path, buka: Callable[[Path], Berkas]
) -> None:
    b = buka(jalur)
    lampirkan(b, PINDAIAN)
    lepas = lampirkan(b, FOTO)
    cadangan = Gudang(jalur, b.id).buat("berkala", datetime.now(UTC))
    b.terapkan(lepas.balik())
    assert berkas.tulis_salinan(b, tmp_path / "stik.lkjip") == 0
    assert isi_di(tmp_path / "stik.lkjip") == {PINDAIAN}  # without what was taken back
    assert periksa_salinan(tmp_path / "stik.lkjip") == b.intisari
    assert isi_di(jalur) == {PINDAIAN, FOTO}
    b.tutup()
    pulihkan(jalur, cadangan.jalur)
    assert isi_di(jalur) == {PINDAIAN, FOTO}


@pytest.mark.parametrize("terbaca", [True, False])
def test_a_copy_from_memory_has_what_can_still_be_read(
    terbaca: bool, jalur: Path, tmp_path: Path, buka: Callable[[Path], Berkas]
) -> None:
    b = buka(jalur)
    for x in [x for t in b.dokumen.tahun for x in t.lampiran or ()]:  # without a content
        b.lakukan("hapus", lambda uk, x=x: uk.hapus(r.Lampiran, x.rid))
    lampirkan(b, PINDAIAN)
    if terbaca:
        ubah_langsung(jalur, "UPDATE instansi SET nama = 'X'")
    else:
        jalur.rename(tmp_path / "dicabut.lkjip")
    hilang = berkas.tulis_salinan(b, tmp_path / "selamat.lkjip")
    ada = {PINDAIAN} if terbaca else set()
    assert (isi_di(tmp_path / "selamat.lkjip"), hilang) == (ada, 1 - len(ada))
    assert buka(tmp_path / "selamat.lkjip").dokumen == b.dokumen


def test_a_content_that_changed_is_damage(jalur: Path, tmp_path: Path) -> None:
    b = berkas.buka(jalur)
    lampirkan(b, PINDAIAN)
    cadangan = Gudang(jalur, b.id).buat("berkala", datetime.now(UTC))
    b.tutup()
    for rusak in (jalur, cadangan.jalur):
        rusak.write_bytes(rusak.read_bytes().replace(b"hadir %PDF", b"hadir %PDG", 1))
    assert not cadangan.sah
    with pytest.raises(Rusak, match="lampirannya berubah"):
        periksa_salinan(cadangan.jalur)
    with pytest.raises(BerkasRusak, match="lampirannya berubah"):
        berkas.buka(jalur)


def test_damage_while_the_file_is_open_is_told(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)
    (sha,) = b.simpan_isi([PINDAIAN])
    ubah_langsung(jalur, "UPDATE isi_lampiran SET isi = x'00'")
    with pytest.raises(UserError, match="tidak dapat dibaca"):
        b.baca_isi(sha)


def test_what_is_too_large_is_refused_and_nothing_of_it_stays(
    jalur: Path, buka: Callable[[Path], Berkas], monkeypatch: pytest.MonkeyPatch
) -> None:
    b = buka(jalur)
    monkeypatch.setattr(isi_lampiran, "BUKTI_TERBESAR", len(PINDAIAN))
    with pytest.raises(UserError, match="terlalu besar"):
        b.simpan_isi([FOTO, PINDAIAN + b"x"])
    assert b.isi_tersimpan() == {}
    monkeypatch.setattr(isi_lampiran, "SEMUA_TERBESAR", len(PINDAIAN) + 1)
    b.simpan_isi([PINDAIAN])
    b.simpan_isi([PINDAIAN])  # it is there already
    with pytest.raises(UserError, match="batas"):
        b.simpan_isi([FOTO])


def test_a_source_that_fails_takes_all_back(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)

    def putus() -> Iterator[bytes]:
        yield PINDAIAN
        raise OSError(errno.EIO, "stik dicabut")

    with pytest.raises(OSError, match="stik dicabut"):
        b.simpan_isi(putus())
    assert b.isi_tersimpan() == {}
    lampirkan(b, FOTO)


def test_a_full_disk(
    jalur: Path, buka: Callable[[Path], Berkas], monkeypatch: pytest.MonkeyPatch
) -> None:
    b = buka(jalur)
    asli = isi_lampiran.sisipkan

    def sempit(s: sqlite3.Connection, isi: list[bytes]) -> tuple[str, ...]:
        (halaman,) = s.execute("PRAGMA page_count").fetchone()
        s.execute(f"PRAGMA max_page_count={halaman + 1}")
        return asli(s, isi)

    with monkeypatch.context() as m:
        m.setattr(isi_lampiran, "sisipkan", sempit)
        with pytest.raises(UserError, match="penuh"):
            b.simpan_isi([PINDAIAN, FOTO])
    assert b.isi_tersimpan() == {}
    lampirkan(b, PINDAIAN)
    b.tutup()
    assert isi_di(jalur) == {PINDAIAN}


def test_only_into_a_file_that_may_be_written(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)
    with pytest.raises(UserError, match="sedang dipakai"):
        buka(jalur).simpan_isi([FOTO])
    ubah_langsung(jalur, f"UPDATE meta SET nilai = '{'0' * 64}' WHERE kunci = 'intisari'")
    with pytest.raises(UserError, match="telah berubah sejak dibuka"):
        b.simpan_isi([FOTO])


def test_a_new_file_with_contents(tmp_path: Path) -> None:
    dokumen = dokumen_kecil()
    bukti = r.Lampiran(nama="a.pdf", sha256=isi_lampiran.nama_isi(FOTO), ukuran=len(FOTO))
    tahun = replace(dokumen.tahun[0], lampiran=(bukti,))
    berkas.buat(
        tmp_path / "a.lkjip", replace(dokumen, tahun=(tahun,)), isi=[FOTO, PINDAIAN]
    ).tutup()
    assert isi_di(tmp_path / "a.lkjip") == {FOTO}
