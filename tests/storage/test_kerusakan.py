"""Damage anywhere in a file: what changes the content is seen before anything is edited."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from random import Random

import pytest

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.polos import ke_polos
from lkjip_desktop.storage import berkas
from tests.storage.dokumen import dokumen_kecil
from tests.storage.isi import isi_basis

KALI = 300


def _rusakkan(isi: bytes, acak: Random) -> bytes:
    """Flip a bit, change a byte, clear a sector, or repeat one in the wrong place."""
    rusak = bytearray(isi)
    di = acak.randrange(len(rusak))
    cara = acak.randrange(4)
    if cara == 0:
        rusak[di] ^= 1 << acak.randrange(8)
    elif cara == 1:
        rusak[di] = acak.randrange(256)
    else:
        sektor = di - di % 512
        asal = acak.randrange(len(rusak) // 512) * 512
        ganti = bytes(512) if cara == 2 else rusak[asal : asal + 512]
        rusak[sektor : sektor + 512] = ganti
    return bytes(rusak)


def _isi(jalur: Path) -> object:
    try:
        return isi_basis(jalur)
    except (sqlite3.Error, UnicodeDecodeError):
        return "tidak terbaca"


def test_damage_is_never_opened_as_if_it_were_sound(jalur: Path) -> None:
    utuh = jalur.read_bytes()
    isi, dokumen = isi_basis(jalur), ke_polos(dokumen_kecil())
    acak = Random(7)
    berubah = ketahuan = 0
    for _ in range(KALI):
        jalur.write_bytes(_rusakkan(utuh, acak))
        terbaca = _isi(jalur)
        berubah += terbaca != isi
        rusak = jalur.read_bytes()
        try:
            b = berkas.buka(jalur)
        except UserError:
            ketahuan += terbaca != isi
            assert jalur.read_bytes() == rusak
        else:
            assert ke_polos(b.dokumen) == dokumen
            b.tutup()
    assert berubah > KALI // 20
    assert ketahuan == berubah


def test_damage_offers_the_backups(jalur: Path) -> None:
    b = berkas.buka(jalur)
    b.lakukan("x", lambda uk: uk.ubah_tambahan(type(b.dokumen), 1, {"x_a": 1}))
    b.tutup()
    isi = jalur.read_bytes()
    jalur.write_bytes(isi.replace(b"Dinas Contoh", b"Dinas Cantoh"))
    with pytest.raises(berkas.BerkasRusak, match="rusak") as galat:
        berkas.buka(jalur)
    assert [c.alasan for c in galat.value.cadangan] == ["pembukaan"]
    assert "Pulihkan" in galat.value.saran
