"""Opening: whatever is not a sound file of ours is told apart, and left exactly as it was."""

from __future__ import annotations

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.polos import ke_polos
from lkjip_desktop.storage import berkas
from lkjip_desktop.storage.berkas import Berkas, BerkasRusak
from lkjip_desktop.storage.kepala import APPLICATION_ID
from lkjip_desktop.storage.mesin import mentah
from tests.storage.dokumen import dokumen_kecil
from tests.storage.isi import ubah_langsung


def isi_folder(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


# sound files -----------------------------------------------------------------------------------


def test_a_document_comes_back_as_it_was(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    assert ke_polos(buka(jalur).dokumen) == ke_polos(dokumen_kecil())


def test_a_closed_file_is_complete_by_itself(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)
    b.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, nama="Dinas Baru"))
    b.tutup()
    assert list(isi_folder(jalur.parent)) == [jalur.name]
    assert buka(jalur).dokumen.instansi.nama == "Dinas Baru"


def test_looking_changes_nothing(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    sebelum = jalur.read_bytes()
    b = buka(jalur)
    assert b.dokumen.instansi.nama == "Dinas Contoh"
    assert (b.hanya_baca, b.pemegang, b.alasan_baca, b.tersimpan_pada) == (False, None, None, None)
    b.tutup()
    assert jalur.read_bytes() == sebelum


def test_odd_names(tmp_path: Path, buka: Callable[[Path], Berkas]) -> None:
    jalur = tmp_path / "Renja 100% #1 é?x=1&mode=rwc .lkjip"
    berkas.buat(jalur, dokumen_kecil()).tutup()
    assert buka(jalur).jalur == jalur
    tautan = tmp_path / "tautan.lkjip"
    tautan.symlink_to(jalur)
    assert buka(tautan).hanya_baca


def test_a_closed_file_takes_no_more_edits(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)
    b.tutup()
    b.tutup()
    with pytest.raises(UserError, match="ditutup"):
        b.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, nama="X"))


# files that cannot be opened -------------------------------------------------------------------


def _potong(jalur: Path, sisa: int) -> None:
    os.truncate(jalur, sisa)


def _versi(jalur: Path, nama: str, nilai: int) -> None:
    ubah_langsung(jalur, f"PRAGMA {nama}={nilai}")


SALAH: dict[str, tuple[Callable[[Path], object], str]] = {
    "kosong": (lambda p: _potong(p, 0), "kosong"),
    "terpotong": (lambda p: _potong(p, p.stat().st_size // 2), "terpotong"),
    "terpotong di kepala": (lambda p: _potong(p, 60), "bukan berkas LKjIP"),
    "bukan basis data": (lambda p: p.write_text("PK\x03\x04" * 99), "bukan berkas LKjIP"),
    "program lain": (lambda p: _versi(p, "application_id", 7), "basis data program lain"),
    "lebih baru": (lambda p: _versi(p, "user_version", 2), "versi program yang lebih baru"),
    "terlalu lama": (lambda p: _versi(p, "user_version", 0), "tidak dikenal lagi"),
    "tanpa pengenal": (lambda p: ubah_langsung(p, "DELETE FROM meta WHERE kunci='id'"), "pengenal"),
    "pengenal jahat": (
        lambda p: ubah_langsung(p, "UPDATE meta SET nilai='../../x' WHERE kunci='id'"),
        "pengenal",
    ),
    "diubah di luar": (
        lambda p: ubah_langsung(p, "UPDATE instansi SET nama='X'"),
        "tidak sama dengan yang terakhir disimpan",
    ),
    "merujuk yang hilang": (
        lambda p: ubah_langsung(p, "DELETE FROM tujuan WHERE rid=1"),
        "merujuk data yang hilang",
    ),
    "tabel hilang": (lambda p: ubah_langsung(p, "DROP TABLE narasi"), "tidak sama dengan"),
}


@pytest.mark.parametrize("nama", SALAH)
def test_a_file_that_is_not_ours_or_not_sound(nama: str, jalur: Path) -> None:
    rusakkan, kalimat = SALAH[nama]
    rusakkan(jalur)
    sebelum = isi_folder(jalur.parent)
    with pytest.raises(UserError, match=kalimat) as galat:
        berkas.buka(jalur)
    assert jalur.name in galat.value.pesan
    assert galat.value.saran
    assert isi_folder(jalur.parent) == sebelum


def test_what_is_no_file(tmp_path: Path) -> None:
    for jalur, kalimat in (
        (tmp_path / "tiada.lkjip", "tidak ditemukan"),
        (tmp_path / "tiada" / "a.lkjip", "tidak ditemukan"),
        (tmp_path, "adalah folder"),
    ):
        with pytest.raises(UserError, match=kalimat):
            berkas.buka(jalur)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="tidak ada pipa bernama di sistem ini")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa.lkjip")
    with pytest.raises(UserError, match="bukan berkas biasa"):
        berkas.buka(tmp_path / "pipa.lkjip")


def test_an_empty_database_is_not_ours(tmp_path: Path) -> None:
    jalur = tmp_path / "a.lkjip"
    ubah_langsung(jalur, f"PRAGMA application_id={APPLICATION_ID}", "PRAGMA user_version=1")
    with pytest.raises(BerkasRusak):
        berkas.buka(jalur)


# making ----------------------------------------------------------------------------------------


def test_an_existing_file_is_never_overwritten(jalur: Path) -> None:
    sebelum = isi_folder(jalur.parent)
    with pytest.raises(UserError, match="sudah ada"):
        berkas.buat(jalur, dokumen_kecil())
    assert isi_folder(jalur.parent) == sebelum


def test_unless_asked(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)
    with pytest.raises(UserError, match="sedang dipakai"):
        berkas.buat(jalur, dokumen_kecil(), timpa=True)
    id_lama = b.id
    b.tutup()
    baru = berkas.buat(jalur, dokumen_kecil(), timpa=True)
    assert baru.id != id_lama
    baru.tutup()


def test_a_failed_creation_leaves_nothing(tmp_path: Path) -> None:
    ganda = r.Unit(id="U1", nama="dua kali")
    dokumen = r.Dokumen(
        instansi=dokumen_kecil().instansi, unit=(ganda, ganda), renstra=(), tahun=()
    )
    with pytest.raises(UserError, match="tidak dapat ditulis"):
        berkas.buat(tmp_path / "a.lkjip", dokumen)
    with pytest.raises(UserError, match="tidak dapat ditulis"):
        berkas.buat(tmp_path / "tiada" / "a.lkjip", dokumen_kecil())
    assert not list(tmp_path.iterdir())


def test_a_stranger_journal_is_not_played_into_a_new_file(tmp_path: Path) -> None:
    (tmp_path / "a.lkjip-journal").write_bytes(b"x" * 600)
    with pytest.raises(UserError, match=r"a\.lkjip-journal"):
        berkas.buat(tmp_path / "a.lkjip", dokumen_kecil())
    assert list(isi_folder(tmp_path)) == ["a.lkjip-journal"]


# a write cut short -----------------------------------------------------------------------------

PUTUS = """
import os, sqlite3, sys
s = sqlite3.connect(sys.argv[1], isolation_level=None)
s.execute("PRAGMA cache_size=1")
s.execute("PRAGMA cache_spill=1")
s.execute("BEGIN IMMEDIATE")
for i in range(3):
    s.execute("UPDATE tercantum SET nilai = nilai || hex(randomblob(4000))")
os._exit(9)
"""


def _putuskan(jalur: Path) -> None:
    """Leave the file as a program leaves it that dies in the middle of a large write."""
    subprocess.run([sys.executable, "-c", PUTUS, str(jalur)], check=False, timeout=60)
    jurnal = jalur.with_name(jalur.name + "-journal")
    assert jurnal.stat().st_size > 0


def test_a_write_cut_short_is_undone_at_opening(
    jalur: Path, buka: Callable[[Path], Berkas]
) -> None:
    sebelum = jalur.read_bytes()
    _putuskan(jalur)
    assert jalur.read_bytes() != sebelum
    b = buka(jalur)
    assert ke_polos(b.dokumen) == ke_polos(dokumen_kecil())
    b.tutup()
    assert jalur.read_bytes() == sebelum
    assert list(isi_folder(jalur.parent)) == [jalur.name]


# places where nothing can be written -----------------------------------------------------------


@contextmanager
def tanpa_hak(tempat: Path) -> Iterator[None]:
    """As a user without rights over root's files, who may still look into this folder."""
    if sys.platform == "win32":
        pytest.skip("hak akses folder diuji di Linux")
    if os.geteuid():
        yield
        return
    for folder in (tempat, *tempat.parents):
        if not folder.stat().st_mode & 0o001:
            folder.chmod(folder.stat().st_mode | 0o055)
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


def test_a_read_only_file(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    jalur.chmod(0o444)
    with tanpa_hak(jalur.parent):
        b = buka(jalur)
    assert (b.hanya_baca, b.pemegang, b.dokumen.instansi.nama) == (True, None, "Dinas Contoh")
    assert b.alasan_baca and "tidak boleh ditulisi" in b.alasan_baca
    with pytest.raises(UserError, match="tidak boleh ditulisi"):
        b.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, nama="X"))
    assert b.dokumen.instansi.nama == "Dinas Contoh"


def test_a_read_only_folder(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    jalur.chmod(0o666)
    jalur.parent.chmod(0o555)
    with tanpa_hak(jalur.parent):
        b = buka(jalur)
    jalur.parent.chmod(0o755)
    assert (b.hanya_baca, b.pemegang) == (True, None)
    assert b.alasan_baca and "tidak dapat ditulisi" in b.alasan_baca


def test_a_write_cut_short_on_a_read_only_place(jalur: Path) -> None:
    _putuskan(jalur)
    jalur.chmod(0o444)
    jalur.parent.chmod(0o555)
    sebelum = isi_folder(jalur.parent)
    with tanpa_hak(jalur.parent), pytest.raises(UserError, match="terputus") as galat:
        berkas.buka(jalur)
    jalur.parent.chmod(0o755)
    assert "-journal" in str(galat.value)
    assert isi_folder(jalur.parent) == sebelum


# two at once -----------------------------------------------------------------------------------


def test_a_second_program_only_reads_and_is_told_who_writes(
    jalur: Path, buka: Callable[[Path], Berkas]
) -> None:
    pertama = buka(jalur)
    pertama.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, nama="Pertama"))
    kedua = buka(jalur)
    assert kedua.hanya_baca
    assert kedua.dokumen.instansi.nama == "Pertama"
    assert kedua.pemegang and "sejak" in kedua.pemegang
    assert kedua.alasan_baca and kedua.pemegang in kedua.alasan_baca
    with pytest.raises(UserError, match="sedang dipakai"):
        kedua.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, nama="Kedua"))
    pertama.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, nama="Pertama lagi"))
    kedua.tutup()
    pertama.tutup()
    assert not buka(jalur).hanya_baca


def test_another_program_in_the_middle_of_writing(
    jalur: Path, buka: Callable[[Path], Berkas]
) -> None:
    b = buka(jalur)
    with closing(sqlite3.connect(jalur, isolation_level=None)) as lain:
        lain.execute("BEGIN IMMEDIATE")
        assert b._sambungan is not None
        mentah(b._sambungan).execute("PRAGMA busy_timeout=1")
        with pytest.raises(UserError, match="sedang dipakai program lain"):
            b.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, nama="X"))
        assert b.dokumen.instansi.nama == "Dinas Contoh"
        lain.execute("ROLLBACK")
    b.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, nama="X"))


def test_a_lock_from_another_computer_is_respected_where_disks_are_shared(
    jalur: Path, buka: Callable[[Path], Berkas], monkeypatch: pytest.MonkeyPatch
) -> None:
    kunci = jalur.with_name(f".~kunci.{jalur.name}")
    isi = {"pengguna": "sri", "komputer": "KOMP-B", "proses": 1, "sejak": "2024-01-31T10:32:00"}
    kunci.write_text(json.dumps(isi), encoding="utf-8")
    monkeypatch.setattr("lkjip_desktop.storage.kunci._di_diska_sendiri", lambda _: False)
    b = buka(jalur)
    assert b.pemegang == "sri di komputer KOMP-B sejak 31-01-2024 pukul 10.32"
    assert kunci.read_text(encoding="utf-8") == json.dumps(isi)
    diambil = berkas.buka(jalur, paksa=True)
    assert not diambil.hanya_baca
    diambil.tutup()
    assert not kunci.exists()


def test_a_stick_that_was_pulled_out_of_another_computer_opens(
    jalur: Path, buka: Callable[[Path], Berkas], monkeypatch: pytest.MonkeyPatch
) -> None:
    kunci = jalur.with_name(f".~kunci.{jalur.name}")
    isi = {"pengguna": "sri", "komputer": "KOMP-B", "proses": 1, "sejak": "2024-01-31T10:32:00"}
    kunci.write_text(json.dumps(isi), encoding="utf-8")
    monkeypatch.setattr("lkjip_desktop.storage.kunci._di_diska_sendiri", lambda _: True)
    assert not buka(jalur).hanya_baca


@pytest.mark.parametrize("isi", [b"", b"\xff\x00 bukan json", b"[1, 2]", b'{"pengguna": 1}'])
def test_a_lock_that_a_killed_program_left_is_dead(
    jalur: Path, buka: Callable[[Path], Berkas], isi: bytes
) -> None:
    jalur.with_name(f".~kunci.{jalur.name}").write_bytes(isi)
    assert not buka(jalur).hanya_baca


def test_two_programs_that_write_all_the_same_overwrite_nothing(
    jalur: Path, buka: Callable[[Path], Berkas]
) -> None:
    """As where a network carries no locks: the second notices before it writes."""
    pertama = buka(jalur)
    jalur.with_name(f".~kunci.{jalur.name}").unlink()
    kedua = buka(jalur)
    assert not kedua.hanya_baca
    kedua.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, nama="Kedua"))
    with pytest.raises(UserError, match="telah berubah sejak dibuka"):
        pertama.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, kota="Pertama"))
    assert pertama.dokumen.instansi.kota == "Contoh"
    salinan = jalur.with_name("salinan.lkjip")
    berkas.tulis_salinan(pertama, salinan)
    pertama.tutup()
    kedua.tutup()
    assert buka(jalur).dokumen.instansi.nama == "Kedua"
    assert buka(salinan).dokumen.instansi.nama == "Dinas Contoh"


# a file that goes away while it is open ---------------------------------------------------------


def _hapus(jalur: Path) -> None:
    jalur.unlink()


def _ganti_folder(jalur: Path) -> None:
    jalur.parent.rename(jalur.parent.with_name("lain"))


def _timpa(jalur: Path) -> None:
    lain = jalur.with_name("lain")
    shutil.copy(jalur, lain)
    lain.replace(jalur)


def _timpa_di_tempat(jalur: Path) -> None:
    jalur.write_bytes(b"")


@pytest.mark.skipif(os.name == "nt", reason="Windows tidak melepas berkas yang terbuka")
@pytest.mark.parametrize("ganggu", [_hapus, _ganti_folder, _timpa, _timpa_di_tempat])
def test_the_session_is_saved_elsewhere(
    jalur: Path, tmp_path: Path, buka: Callable[[Path], Berkas], ganggu: Callable[[Path], None]
) -> None:
    b = buka(jalur)
    b.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, nama="Sebelum dicabut"))
    ganggu(jalur)
    with pytest.raises(UserError, match="tidak tersimpan"):
        b.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, kota="Hilang"))
    assert b.dokumen.instansi.kota == "Contoh"
    berkas.tulis_salinan(b, tmp_path / "selamat.lkjip")
    isi, id_ = ke_polos(b.dokumen), b.id
    b.tutup()
    selamat = buka(tmp_path / "selamat.lkjip")
    assert (ke_polos(selamat.dokumen), selamat.id) == (isi, id_)


def test_this_computer_is_not_named_to_itself(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    buka(jalur)
    assert socket.gethostname() not in str(buka(jalur).pemegang)
