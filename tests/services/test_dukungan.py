"""Ticking nodes for an indikator, and their porsi."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.polos import ke_polos
from lkjip_desktop.services.dukungan import atur_dukungan, isi_porsi
from lkjip_desktop.services.sel import Kerja, jalankan
from lkjip_desktop.services.sesi import Sesi
from tests.ui.conftest import dokumen_kecil

INDIKATOR, SIMPUL = "S1.1", "P1"


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "kantor.lkjip", dokumen_kecil())
    yield hasil
    hasil.tutup()


def _dukungan(sesi: Sesi) -> list[tuple[str, str, str | None]]:
    semua: tuple[r.Dukungan, ...] = sesi.tahun(2024).dukungan or ()
    return [(d.indikator, d.anggaran, d.porsi) for d in semua]


def _lakukan(sesi: Sesi, kerja: Kerja) -> None:
    """A step, taken back and done again."""
    sebelum = ke_polos(sesi.dokumen)
    jalankan(sesi, "ubah dukungan", [kerja])
    sesudah = ke_polos(sesi.dokumen)
    sesi.urungkan()
    assert ke_polos(sesi.dokumen) == sebelum
    sesi.ulangi()
    assert ke_polos(sesi.dokumen) == sesudah


def test_a_node_is_ticked_and_ticked_off(sesi: Sesi) -> None:
    _lakukan(sesi, atur_dukungan(2024, INDIKATOR, SIMPUL, True, "40"))
    assert _dukungan(sesi) == [(INDIKATOR, SIMPUL, "40")]
    jalankan(sesi, "sekali lagi", [atur_dukungan(2024, INDIKATOR, SIMPUL, True)])
    assert _dukungan(sesi) == [(INDIKATOR, SIMPUL, "40")], "its porsi stays"
    _lakukan(sesi, atur_dukungan(2024, INDIKATOR, SIMPUL, False))
    assert _dukungan(sesi) == []


def test_a_porsi_ticks_the_node(sesi: Sesi) -> None:
    _lakukan(sesi, isi_porsi(2024, INDIKATOR, SIMPUL, "25"))
    assert _dukungan(sesi) == [(INDIKATOR, SIMPUL, "25")]
    _lakukan(sesi, isi_porsi(2024, INDIKATOR, SIMPUL, None))
    assert _dukungan(sesi) == [(INDIKATOR, SIMPUL, None)]


@pytest.mark.parametrize("porsi", ["101", "-1", "lima"])
def test_what_is_no_porsi_is_refused(sesi: Sesi, porsi: str) -> None:
    with pytest.raises(UserError):
        jalankan(sesi, "porsi", [isi_porsi(2024, INDIKATOR, SIMPUL, porsi)])
    assert _dukungan(sesi) == []
