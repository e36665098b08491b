"""Every verb can be taken back and done again to the last byte, and the file follows the memory."""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from lkjip_desktop.domain.polos import ke_polos
from lkjip_desktop.exchange.rujukan import periksa_rujukan
from lkjip_desktop.storage import berkas
from tests.storage.dokumen import dokumen_kecil
from tests.storage.isi import isi_basis
from tests.storage.kata_kerja import lakukan_acak


def bolak_balik(jalur: Path, acak: Random, langkah: int) -> None:
    """Random steps, all undone, all done again; memory, file and a fresh opening must agree."""
    b = berkas.buat(jalur, dokumen_kecil())
    try:
        awal = ke_polos(b.dokumen), isi_basis(jalur), b.intisari
        dilakukan = [h[0] for _ in range(langkah) if (h := lakukan_acak(b.lakukan, acak))]
        akhir = ke_polos(b.dokumen), isi_basis(jalur), b.intisari
        periksa_rujukan(b.dokumen)
        for p in reversed(dilakukan):
            b.terapkan(p.balik())
        assert (ke_polos(b.dokumen), isi_basis(jalur), b.intisari) == awal
        for p in dilakukan:
            b.terapkan(p)
        assert (ke_polos(b.dokumen), isi_basis(jalur), b.intisari) == akhir
    finally:
        b.tutup()
    segar = berkas.buka(jalur)  # checks the digest and the foreign keys
    assert (ke_polos(segar.dokumen), segar.intisari) == (akhir[0], akhir[2])
    segar.tutup()


@settings(max_examples=25)
@given(benih=st.integers(0, 2**32))
def test_random_verbs_undone_and_redone(benih: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        bolak_balik(Path(folder) / "a.lkjip", Random(benih), 8)


def test_a_long_day(tmp_path: Path) -> None:
    bolak_balik(tmp_path / "a.lkjip", Random(2024), 150)
