"""Files of other versions: brought up step by step after a verified copy, or left alone."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.polos import ke_polos
from lkjip_desktop.storage import berkas, intisari
from lkjip_desktop.storage.berkas import BerkasRusak
from lkjip_desktop.storage.cadangan import daftar_cadangan
from lkjip_desktop.storage.kepala import VERSI_SKEMA
from lkjip_desktop.storage.migrasi import Langkah
from lkjip_desktop.storage.pulih import pulihkan
from tests.storage.dokumen import dokumen_kecil
from tests.storage.isi import isi_basis, ubah_langsung

BERKAS_LAMA = Path(__file__).with_name("berkas_lama")


def mundurkan(jalur: Path) -> None:
    """Make of a file one of an invented schema 0: no penghargaan, and rkt under another name."""
    with closing(sqlite3.connect(jalur)) as s:
        s.execute("PRAGMA foreign_keys=OFF")
        s.execute("DROP TABLE penghargaan")
        s.execute("ALTER TABLE rkt RENAME TO rencana_tahunan")
        s.execute("UPDATE meta SET nilai=? WHERE kunci='intisari'", (_intisari(s),))
        s.execute("PRAGMA user_version=0")
        s.commit()


def _intisari(s: sqlite3.Connection) -> str:
    return intisari.tulis(intisari.hitung(s))


def _skema(jalur: Path, nama: str) -> str:
    with closing(sqlite3.connect(jalur)) as s:
        (sql,) = s.execute("SELECT sql FROM sqlite_schema WHERE name=?", (nama,)).fetchone()
        return str(sql)


@pytest.fixture
def lama(jalur: Path) -> Path:
    mundurkan(jalur)
    return jalur


@pytest.fixture
def langkah(tmp_path: Path) -> dict[int, Langkah]:
    """The step from the invented schema 0 to 1."""
    contoh = tmp_path / "contoh-baru.lkjip"
    berkas.buat(contoh, dokumen_kecil()).tutup()
    penghargaan, rkt = _skema(contoh, "penghargaan"), _skema(contoh, "rkt")

    def kerja(s: sqlite3.Connection) -> None:
        s.execute(penghargaan)
        s.execute(_skema(contoh, "ix_penghargaan_induk_tahun"))
        for (indeks,) in s.execute(
            "SELECT name FROM sqlite_schema WHERE type='index' AND tbl_name='rencana_tahunan'"
        ).fetchall():
            s.execute(f"DROP INDEX {indeks}")
        s.execute(rkt)
        s.execute("INSERT INTO rkt SELECT * FROM rencana_tahunan")
        s.execute("DROP TABLE rencana_tahunan")
        for nama in ("ix_rkt_indikator", "ix_rkt_induk_tahun"):
            s.execute(_skema(contoh, nama))

    return {0: Langkah(kerja, frozenset({"penghargaan", "rkt", "rencana_tahunan"}))}


def test_an_old_file_is_brought_up_and_the_old_one_kept(
    lama: Path, langkah: dict[int, Langkah]
) -> None:
    sebelum = isi_basis(lama)
    b = berkas.buka(lama, langkah=langkah)
    harapan = ke_polos(dokumen_kecil())
    for tahun in harapan["tahun"]:
        del tahun["penghargaan"]
    assert ke_polos(b.dokumen) == harapan
    b.lakukan("x", lambda uk: uk.ubah(type(b.dokumen.instansi), 1, nama="Baru"))
    b.tutup()
    berkas.buka(lama).tutup()  # without any step now
    salinan = next(c for c in daftar_cadangan(lama) if c.alasan == "pembaruan")
    assert salinan.sah
    pulihkan(lama, salinan.jalur)  # an upgrade can be taken back
    assert isi_basis(lama) == sebelum
    berkas.buka(lama, langkah=langkah).tutup()


def _gagal(s: sqlite3.Connection) -> None:
    s.execute("DELETE FROM tabel")
    raise ValueError("langkah salah")


SALAH: dict[str, Langkah] = {
    "galat": Langkah(_gagal),
    "baris hilang diam-diam": Langkah(lambda s: s.execute("DELETE FROM tercantum")),
    "acuan putus": Langkah(lambda s: s.execute("DELETE FROM tujuan"), frozenset({"tujuan"})),
    "perintah salah": Langkah(lambda s: s.execute("ALTER TABLE tiada RENAME TO ada")),
}


@pytest.mark.parametrize("nama", SALAH)
def test_a_step_that_goes_wrong_changes_nothing(nama: str, lama: Path) -> None:
    sebelum = lama.read_bytes()
    with pytest.raises(UserError, match="tidak dapat diperbarui") as galat:
        berkas.buka(lama, langkah={0: SALAH[nama]})
    assert "tidak diubah" in galat.value.pesan
    assert lama.read_bytes() == sebelum
    assert [p.name for p in lama.parent.iterdir()] == [lama.name]


def test_a_damaged_old_file_is_not_touched(lama: Path, langkah: dict[int, Langkah]) -> None:
    ubah_langsung(lama, "UPDATE instansi SET nama='X'")
    sebelum = lama.read_bytes()
    with pytest.raises(BerkasRusak):
        berkas.buka(lama, langkah=langkah)
    assert lama.read_bytes() == sebelum


def test_without_a_copy_there_is_no_migration(
    lama: Path, langkah: dict[int, Langkah], folder_cadangan: Path
) -> None:
    if folder_cadangan.exists():
        shutil.rmtree(folder_cadangan)
    folder_cadangan.write_text("bukan folder")
    sebelum = lama.read_bytes()
    with pytest.raises(UserError, match="belum diperbarui"):
        berkas.buka(lama, langkah=langkah)
    assert lama.read_bytes() == sebelum


def test_an_old_file_on_a_read_only_place(
    lama: Path, langkah: dict[int, Langkah], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(UserError, match="versi program yang lama"):
        berkas.buka(lama, langkah=langkah)


@pytest.mark.parametrize("versi", range(1, VERSI_SKEMA + 1))
def test_a_file_of_every_released_version_opens(versi: int, tmp_path: Path) -> None:
    jalur = tmp_path / "a.lkjip"
    shutil.copy(BERKAS_LAMA / f"v{versi}.lkjip", jalur)
    b = berkas.buka(jalur)
    assert b.dokumen.instansi.nama == "Dinas Contoh"
    assert len(b.dokumen.tahun) == 2
    b.tutup()


def test_a_new_file_has_the_schema_of_the_kept_one(jalur: Path) -> None:
    """Who changes a table must raise the version, write a step, and keep a file of the new one."""
    kita, simpanan = jalur, BERKAS_LAMA / f"v{VERSI_SKEMA}.lkjip"
    assert _seluruh_skema(kita) == _seluruh_skema(simpanan)


def _seluruh_skema(jalur: Path) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(f"{jalur.as_uri()}?mode=ro", uri=True)) as s:
        semua = s.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        return {(nama, " ".join(sql.split())) for nama, sql in semua.fetchall()}


def test_the_kept_files_are_small() -> None:
    assert all(p.stat().st_size < 150_000 for p in BERKAS_LAMA.glob("*.lkjip"))
