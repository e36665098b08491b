"""A write that fails: the sentence, memory and file in agreement, and work that goes on."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.polos import ke_polos
from lkjip_desktop.storage import berkas, terbuka
from lkjip_desktop.storage.berkas import Berkas
from lkjip_desktop.storage.mesin import mentah
from lkjip_desktop.storage.unit_kerja import UnitKerja
from tests.storage.dokumen import dokumen_kecil
from tests.storage.isi import isi_basis

PANJANG = "teks panjang " * 20_000


def isi_teks(teks: str) -> Callable[[UnitKerja], None]:
    return lambda uk: uk.ubah(r.Instansi, 1, alamat=teks)


def sambungan(b: Berkas) -> sqlite3.Connection:
    assert b._sambungan is not None
    return mentah(b._sambungan)


def agar_sama(b: Berkas, jalur: Path) -> None:
    """What is in memory is what a fresh opening reads."""
    ingatan = ke_polos(b.dokumen), b.intisari
    segar = berkas.buka(jalur)
    assert (ke_polos(segar.dokumen), segar.intisari) == ingatan
    segar.tutup()


def test_a_full_disk(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)
    sebelum = isi_basis(jalur)
    (halaman,) = sambungan(b).execute("PRAGMA page_count").fetchone()
    sambungan(b).execute(f"PRAGMA max_page_count={halaman}")
    with pytest.raises(UserError, match="penuh") as galat:
        b.lakukan("x", isi_teks(PANJANG))
    assert "Kosongkan" in galat.value.saran
    assert b.dokumen.instansi.alamat is None
    assert isi_basis(jalur) == sebelum
    agar_sama(b, jalur)
    b.lakukan("x", isi_teks("pendek"))  # what still fits goes in
    sambungan(b).execute("PRAGMA max_page_count=1000000")
    b.lakukan("x", isi_teks(PANJANG))
    agar_sama(b, jalur)


def _gagal(nama: str) -> sqlite3.OperationalError:
    galat = sqlite3.OperationalError("gagal")
    galat.sqlite_errorname = nama
    return galat


@pytest.mark.parametrize(
    ("nama", "kalimat"),
    [
        ("SQLITE_IOERR_WRITE", "tidak dapat ditulisi"),
        ("SQLITE_IOERR_FSYNC", "tidak dapat ditulisi"),
        ("SQLITE_READONLY", "tidak dapat ditulisi"),
        ("SQLITE_CANTOPEN", "tidak dapat ditulisi"),
        ("SQLITE_BUSY", "sedang dipakai program lain"),
        ("SQLITE_FULL", "penuh"),
        ("SQLITE_CORRUPT", "rusak sejak dibuka"),
    ],
)
def test_every_kind_of_failure_has_a_sentence(
    nama: str,
    kalimat: str,
    jalur: Path,
    buka: Callable[[Path], Berkas],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    b = buka(jalur)

    def gagal(*_: Any) -> None:
        raise _gagal(nama)

    with monkeypatch.context() as m:
        m.setattr(terbuka, "tulis_citra", gagal)
        with pytest.raises(UserError, match=kalimat):
            b.lakukan("x", isi_teks("A"))
    assert b.dokumen.instansi.alamat is None
    b.lakukan("x", isi_teks("B"))
    agar_sama(b, jalur)


def test_a_failure_after_the_commit_reached_the_disk_is_a_success(
    jalur: Path, buka: Callable[[Path], Berkas], monkeypatch: pytest.MonkeyPatch
) -> None:
    b = buka(jalur)
    asli = Connection._commit_impl

    def terlambat(self: Connection) -> None:
        asli(self)
        raise _gagal("SQLITE_IOERR_FSYNC")

    with monkeypatch.context() as m:
        m.setattr(Connection, "_commit_impl", terlambat)
        b.lakukan("x", isi_teks("A"))
    assert b.dokumen.instansi.alamat == "A"
    agar_sama(b, jalur)


def test_what_is_no_text_is_refused(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)
    with pytest.raises(UserError, match="tanda yang rusak"):
        b.lakukan("x", isi_teks("separuh \ud83d"))
    b.lakukan("x", isi_teks("utuh \U0001f600 \0 \x1f"))
    agar_sama(b, jalur)


def test_an_error_of_the_caller_takes_all_back(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)

    def setengah(uk: UnitKerja) -> None:
        uk.ubah(r.Instansi, 1, nama="X")
        uk.hapus(r.Indikator, 1)
        uk.sisip(r.Dokumen, 1, "unit", r.Unit(id="U9", nama="Baru"))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        b.lakukan("x", setengah)
    assert ke_polos(b.dokumen) == ke_polos(dokumen_kecil())
    b.lakukan("x", isi_teks("B"))
    agar_sama(b, jalur)


def test_a_broken_reference_never_reaches_the_file(
    jalur: Path, buka: Callable[[Path], Berkas]
) -> None:
    b = buka(jalur)
    sebelum = isi_basis(jalur)
    with pytest.raises(UserError, match="merujuk kode"):
        b.lakukan("x", lambda uk: uk.tulis("tujuan", 1, None))
    assert isi_basis(jalur) == sebelum
    assert not sambungan(b).in_transaction
    agar_sama(b, jalur)
