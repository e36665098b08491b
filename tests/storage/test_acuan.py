"""What names a record follows when the record gets another name, and goes when it goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.polos import ke_polos
from lkjip_desktop.domain.tipe import Jenis
from lkjip_desktop.exchange.rujukan import periksa_rujukan
from lkjip_desktop.storage.berkas import Berkas
from lkjip_desktop.storage.peta import nama_tabel


@pytest.fixture
def kantor(jalur: Path, buka: Callable[[Path], Berkas]) -> Iterator[Berkas]:
    """The open file; at the end its document must still be one that an import accepts."""
    b = buka(jalur)
    yield b
    periksa_rujukan(b.dokumen)


def rid(b: Berkas, jenis: Jenis, **isi: Any) -> int:
    """The row of the last record that has these values."""
    cocok = [
        baris["rid"]
        for baris in b.lembar.semua(nama_tabel(jenis))
        if all(baris[k] == v for k, v in isi.items())
    ]
    return max(cocok)


def tahun(b: Berkas, tahun: int) -> r.Tahun:
    return next(t for t in b.dokumen.tahun if t.tahun == tahun)


def tercantum(t: r.Tahun, objek: str) -> list[str]:
    return [c.id for c in t.tercantum or () if c.objek == objek]


def simpul_rid(b: Berkas, tahun_: int, id_: str) -> int:
    return rid(b, r.Anggaran, id=id_, tahun_rid=tahun(b, tahun_).rid)


def test_an_indikator_keeps_one_id_everywhere(kantor: Berkas) -> None:
    kantor.lakukan("x", lambda uk: uk.ubah(r.Indikator, rid(kantor, r.Indikator, id="I1"), id="Z"))
    assert '"I1"' not in str(ke_polos(kantor.dokumen)).replace("'", '"')
    for t in kantor.dokumen.tahun:
        assert t.pengukuran and t.rkt and t.pk and t.pk[0].indikator and t.dukungan
        assert t.pengukuran[0].indikator == t.rkt[0].indikator == "Z"
        assert t.pk[0].indikator[0].indikator == t.dukungan[0].indikator == "Z"
        assert tercantum(t, "indikator") == ["Z", "I3"]
        assert t.diterima and t.diterima[0].id == "Z"
        assert t.lampiran and t.lampiran[0].indikator == "Z"


def test_a_taken_id_is_refused_and_nothing_changes(kantor: Berkas) -> None:
    sebelum = kantor.dokumen
    with pytest.raises(UserError, match="“I2” sudah dipakai"):
        kantor.lakukan(
            "x", lambda uk: uk.ubah(r.Indikator, rid(kantor, r.Indikator, id="I1"), id="I2")
        )
    assert ke_polos(kantor.dokumen) == ke_polos(sebelum)


def test_two_nodes_swap_their_ids(kantor: Berkas) -> None:
    satu, dua = simpul_rid(kantor, 2024, "1"), simpul_rid(kantor, 2024, "2")

    def tukar(uk: Any) -> None:
        uk.ubah(r.Anggaran, satu, id="tmp")
        uk.ubah(r.Anggaran, dua, id="1")
        uk.ubah(r.Anggaran, satu, id="2")

    kantor.lakukan("tukar", tukar)
    t = tahun(kantor, 2024)
    assert [n.id for n in t.anggaran or ()] == ["2", "1"]
    assert t.pk and t.pk[0].program and t.pk[0].program[0].anggaran == "2"


def test_a_node_is_renamed_within_its_year(kantor: Berkas) -> None:
    kantor.lakukan("x", lambda uk: uk.ubah(r.Anggaran, simpul_rid(kantor, 2024, "1.1"), id="K"))
    assert tercantum(tahun(kantor, 2024), "anggaran") == ["K"]
    assert tercantum(tahun(kantor, 2023), "anggaran") == ["1.1"]


def test_a_sasaran_is_renamed_for_the_years_of_its_renstra(kantor: Berkas) -> None:
    kantor.lakukan("x", lambda uk: uk.ubah(r.Sasaran, rid(kantor, r.Sasaran, id="S1"), id="S9"))
    assert tercantum(tahun(kantor, 2024), "sasaran") == ["S9"]
    assert tercantum(tahun(kantor, 2023), "sasaran") == ["S1"]


def test_a_kind_of_belanja_is_known_by_its_words(kantor: Berkas) -> None:
    baris = rid(kantor, r.Belanja, uraian="Pegawai", induk_tahun=tahun(kantor, 2024).rid)
    kantor.lakukan("x", lambda uk: uk.ubah(r.Belanja, baris, uraian="Belanja Pegawai"))
    assert tercantum(tahun(kantor, 2024), "belanja") == ["Belanja Pegawai"]
    assert tercantum(tahun(kantor, 2023), "belanja") == ["Pegawai"]
    kantor.lakukan("x", lambda uk: uk.hapus(r.Belanja, baris))
    assert tercantum(tahun(kantor, 2024), "belanja") == []


def test_a_variable_is_renamed_in_formula_and_values(kantor: Berkas) -> None:
    kantor.lakukan("x", lambda uk: uk.ubah(r.Variabel, rid(kantor, r.Variabel, kode="a"), kode="n"))
    renstra = kantor.dokumen.renstra[1]
    indikator = (renstra.tujuan[0].sasaran or ())[0].indikator or ()
    assert indikator[0].rumus == "n / b * 100"
    lama, baru = (t.pengukuran[0] for t in kantor.dokumen.tahun if t.pengukuran)
    assert baru.variabel == {"n": "8", "b": "10"}
    assert baru.variabel_tw == ({"n": "1", "b": "2"}, None, None, {"n": "3"})
    assert lama.variabel == {"a": "8", "b": "10"}


def test_deleting_a_node_takes_what_is_below_and_about_it(kantor: Berkas) -> None:
    kantor.lakukan("x", lambda uk: uk.hapus(r.Anggaran, simpul_rid(kantor, 2024, "1")))
    t = tahun(kantor, 2024)
    assert [n.id for n in t.anggaran or ()] == ["2"]
    assert t.dukungan is None and t.pk and t.pk[0].program is None
    assert tercantum(t, "anggaran") == []
    assert tercantum(tahun(kantor, 2023), "anggaran") == ["1.1"]
    # defined in the tree of 2023 too, so what 2024 measured stays
    assert tercantum(t, "indikator") == ["I1", "I3"]


def test_the_last_definition_takes_all_that_was_measured(kantor: Berkas) -> None:
    for t in (2023, 2024):
        kantor.lakukan("x", lambda uk, t=t: uk.hapus(r.Anggaran, simpul_rid(kantor, t, "1.1.1")))
    for t_ in kantor.dokumen.tahun:
        assert [p.indikator for p in t_.pengukuran or ()] == ["I1", "I2"]
        assert tercantum(t_, "indikator") == ["I1"]


def test_deleting_people_and_units_lets_go_of_them(kantor: Berkas) -> None:
    kantor.lakukan("x", lambda uk: uk.hapus(r.Pejabat, rid(kantor, r.Pejabat, id="J1")))
    kantor.lakukan("x", lambda uk: uk.hapus(r.Unit, rid(kantor, r.Unit, id="U2")))
    t = tahun(kantor, 2024)
    assert t.pk and (t.pk[0].pihak_pertama, t.pk[0].pihak_kedua) == (None, "J2")
    assert t.berita_acara and t.berita_acara[0].peserta == ()


def test_a_row_stands_neither_under_itself_nor_in_another_year(kantor: Berkas) -> None:
    satu, anak = simpul_rid(kantor, 2024, "1"), simpul_rid(kantor, 2024, "1.1.1")
    with pytest.raises(UserError, match="ke bawah dirinya sendiri"):
        kantor.lakukan("x", lambda uk: uk.pindah(r.Anggaran, satu, r.Anggaran, anak, "anak", None))
    lain = tahun(kantor, 2023).rid
    with pytest.raises(UserError, match="ke tahun"):
        kantor.lakukan("x", lambda uk: uk.pindah(r.Anggaran, satu, r.Tahun, lain, "anggaran", 0))
    unit = rid(kantor, r.Unit, id="U1")
    with pytest.raises(UserError, match="di bawah dirinya"):
        kantor.lakukan("x", lambda uk: uk.ubah(r.Unit, unit, induk="U2"))


def test_rows_move_among_their_siblings(kantor: Berkas) -> None:
    t = tahun(kantor, 2024)
    assert t.pengukuran
    terakhir = t.pengukuran[-1].rid
    for _ in range(15):  # often enough to use up the gaps between them
        kantor.lakukan(
            "x",
            lambda uk, x=terakhir: uk.pindah(r.Pengukuran, x, r.Tahun, t.rid, "pengukuran", 1),
        )
        urut = [p.rid for p in tahun(kantor, 2024).pengukuran or ()]
        assert urut.index(terakhir) == 1
        terakhir = urut[-1]


@pytest.mark.parametrize(
    ("rekaman", "medan", "kalimat"),
    [
        (r.Pengukuran(indikator="tiada"), "pengukuran", "merujuk kode yang tidak ada"),
        (r.Dukungan(indikator="I1", anggaran="tiada"), "dukungan", "merujuk kode yang tidak ada"),
        (r.Pengukuran(indikator="I1"), "pengukuran", "dengan kode yang sama sudah ada"),
        (r.BeritaAcara(triwulan=1, peserta=("tiada",)), "berita_acara", "Peserta “tiada”"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(
    kantor: Berkas, rekaman: r.Rekaman, medan: str, kalimat: str
) -> None:
    sebelum = ke_polos(kantor.dokumen)
    with pytest.raises(UserError, match=kalimat):
        kantor.lakukan("x", lambda uk: uk.sisip(r.Tahun, tahun(kantor, 2024).rid, medan, rekaman))
    assert ke_polos(kantor.dokumen) == sebelum
    kantor.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, singkatan="DC"))  # and work goes on
    assert kantor.dokumen.instansi.singkatan == "DC"
