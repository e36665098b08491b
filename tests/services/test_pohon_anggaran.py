"""Sorting the anggaran tree, and taking over one that was read from a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.polos import ke_polos
from lkjip_desktop.domain.tempat import telusuri
from lkjip_desktop.exchange.pohon_lembar.bacaan import SimpulBaca
from lkjip_desktop.services.pohon_anggaran import (
    HasilTempel,
    tempel_pohon,
    unit_bernama,
    urutkan_menurut_kode,
)
from lkjip_desktop.services.sesi import Sesi


def _simpul(
    id_: str, kode: str | None, tingkat: r.TingkatAnggaran, *anak: r.Anggaran, **isi: object
) -> r.Anggaran:
    return r.Anggaran(  # type: ignore[arg-type]
        id=id_, kode=kode, tingkat=tingkat, uraian=f"Uraian {id_}", anak=anak or None, **isi
    )


def _dokumen() -> r.Dokumen:
    lama = _simpul(
        "P1.K1",
        "2.23.02.2.10",
        "kegiatan",
        sumber_dana="DAU",
        pagu_murni="100",
        realisasi_tw=("5", None, None, None),
        indikator=(
            r.Indikator(id="P1.K1.i1", nama="Mutu", satuan="%", arah="naik", nilai="angka"),
        ),
    )
    return r.Dokumen(
        instansi=r.Instansi(nama="Dinas", pemerintah="Kota", wilayah="Kota", kota="Rekaan"),
        unit=(r.Unit(id="set", nama="Sekretariat"),),
        renstra=(),
        tahun=(
            r.Tahun(
                tahun=2024,
                anggaran=(
                    _simpul(
                        "P1",
                        "2.23.02",
                        "program",
                        lama,
                        _simpul("P1.K2", None, "kegiatan"),
                        _simpul("P1.K3", "2.23.02.2.09", "kegiatan"),
                    ),
                    _simpul("P2", "2.23.01", "program"),
                ),
                dukungan=(r.Dukungan(indikator="P1.K1.i1", anggaran="P1.K1", porsi="50"),),
            ),
        ),
    )


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "kantor.lkjip", _dokumen())
    yield hasil
    hasil.tutup()


def _id(sesi: Sesi) -> list[str]:
    return [s.anggaran.id for s in telusuri(sesi.tahun(2024).anggaran or ())]


def _bolak_balik(sesi: Sesi, sebelum: object) -> None:
    """One step, that undo takes back whole and redo does again."""
    sesudah = ke_polos(sesi.dokumen)
    assert sesudah != sebelum
    sesi.urungkan()
    assert ke_polos(sesi.dokumen) == sebelum
    assert sesi.dapat_urung is None
    sesi.ulangi()
    assert ke_polos(sesi.dokumen) == sesudah


def test_every_branch_is_sorted_by_the_parts_of_its_codes(sesi: Sesi) -> None:
    sebelum = ke_polos(sesi.dokumen)
    urutkan_menurut_kode(sesi, 2024)
    assert _id(sesi) == ["P2", "P1", "P1.K3", "P1.K1", "P1.K2"]
    assert sesi.dapat_urung == "urutkan anggaran 2024 menurut kode"
    _bolak_balik(sesi, sebelum)
    with pytest.raises(UserError, match="sudah urut"):
        urutkan_menurut_kode(sesi, 2024)


BACAAN = (
    SimpulBaca(1, "program", "Program Pembinaan", "2.23.02", uang={"pagu_perubahan": "300"}),
    SimpulBaca(
        2,
        "kegiatan",
        "Nama baru",
        "2.23.02.2.10",
        unit="sekretariat",
        uang={"pagu_perubahan": "120", "tw2": "7"},
        induk=0,
    ),
    SimpulBaca(3, "kegiatan", "Lain", "2.23.02.2.11", uang={"pagu_perubahan": "180"}, induk=0),
    SimpulBaca(4, "subkegiatan", "Tanpa kode", induk=2, uang={"realisasi": "9"}),
)


def test_nodes_with_a_known_kode_are_brought_up_to_date(sesi: Sesi) -> None:
    sebelum = ke_polos(sesi.dokumen)
    assert tempel_pohon(sesi, 2024, BACAAN, perbarui=True) == HasilTempel(2, 2)
    semua = {s.anggaran.id: s.anggaran for s in telusuri(sesi.tahun(2024).anggaran or ())}
    assert set(semua) == {"P1", "P1.K1", "P1.K2", "P1.K3", "P1.K4", "P1.K4.S1", "P2"}
    lama = semua["P1.K1"]
    assert (lama.uraian, lama.unit, lama.sumber_dana) == ("Nama baru", "set", "DAU")
    assert (lama.pagu_murni, lama.pagu_perubahan) == ("100", "120")
    assert lama.realisasi_tw == ("5", "7", None, None)
    assert len(lama.indikator or ()) == 1
    # the parent's money is the sum of what stands below it
    assert semua["P1"].pagu_perubahan is None
    assert sesi.hasil(2024).anggaran["P1"].pagu_perubahan == 120
    assert semua["P1.K4"].pagu_perubahan == "180"
    assert semua["P1.K4.S1"].realisasi == "9"
    assert sesi.dapat_urung == "tempel 4 baris anggaran 2024"
    _bolak_balik(sesi, sebelum)


def test_pasting_again_changes_nothing_but_figures(sesi: Sesi) -> None:
    tempel_pohon(sesi, 2024, BACAAN, perbarui=True)
    sekali = ke_polos(sesi.dokumen)
    assert tempel_pohon(sesi, 2024, BACAAN, perbarui=True) == HasilTempel(0, 4)
    assert ke_polos(sesi.dokumen) == sekali


def test_or_all_of_them_are_new(sesi: Sesi) -> None:
    sebelum = ke_polos(sesi.dokumen)
    assert tempel_pohon(sesi, 2024, BACAAN, perbarui=False) == HasilTempel(4, 0)
    assert _id(sesi)[-4:] == ["P3", "P3.K1", "P3.K2", "P3.K2.S1"]
    _bolak_balik(sesi, sebelum)


def test_nothing_to_take_over_is_refused(sesi: Sesi) -> None:
    with pytest.raises(UserError, match="Tidak ada baris"):
        tempel_pohon(sesi, 2024, (), perbarui=True)
    assert sesi.dapat_urung is None


def test_units_are_known_by_name_and_id(sesi: Sesi) -> None:
    assert unit_bernama(sesi.dokumen, " SEKRETARIAT ") == "set"
    assert unit_bernama(sesi.dokumen, "set") == "set"
    assert unit_bernama(sesi.dokumen, "Bidang") is None
