"""Making a PK and the RKT from the plan, and saying where they differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.services import pk as layanan
from lkjip_desktop.services import pk_banding as banding
from lkjip_desktop.services.sel import jalankan
from lkjip_desktop.services.sesi import Sesi


def _indikator(kode: str, **isi: object) -> r.Indikator:
    dasar: dict[str, object] = {"satuan": "%", "arah": "naik", "nilai": "angka", "nama": kode}
    return r.Indikator(id=kode, **(dasar | isi))  # type: ignore[arg-type]


def _dokumen() -> r.Dokumen:
    sasaran = r.Sasaran(
        id="S1",
        uraian="Sasaran",
        indikator=(
            _indikator("S1.1", target={"2024": "80.0"}, penanggung_jawab="bid"),
            _indikator("S1.2", target={"2024": "BB"}, nilai="predikat"),
            _indikator("S1.3"),
        ),
    )
    sub = r.Anggaran(id="P1.K1", tingkat="kegiatan", uraian="Kegiatan", pagu_murni="600")
    return r.Dokumen(
        instansi=r.Instansi(nama="Dinas", pemerintah="Kota", wilayah="Kota", kota="Rekaan"),
        pejabat=(r.Pejabat(id="kadis", nama="(Kepala)", jabatan="Kepala"),),
        unit=(
            r.Unit(id="bid", nama="Bidang"),
            r.Unit(id="sub", nama="Subbidang", induk="bid"),
            r.Unit(id="set", nama="Sekretariat"),
        ),
        renstra=(
            r.Renstra(
                id="R",
                tahun_awal=2021,
                tahun_akhir=2025,
                tujuan=(r.Tujuan(id="T1", uraian="Tujuan", sasaran=(sasaran,)),),
            ),
        ),
        tahun=(
            r.Tahun(
                tahun=2024,
                anggaran=(
                    r.Anggaran(
                        id="P1",
                        tingkat="program",
                        uraian="Program satu",
                        unit="sub",
                        indikator=(_indikator("P1.i1", target={"2024": "5"}),),
                        anak=(sub,),
                    ),
                    r.Anggaran(
                        id="P2",
                        tingkat="program",
                        uraian="Program dua",
                        pagu_murni="100",
                        pagu_perubahan="150",
                    ),
                ),
                rkt=(r.Rkt(indikator="S1.2", target="A"),),
            ),
        ),
    )


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "kantor.lkjip", _dokumen())
    yield hasil
    hasil.tutup()


def _hasil(sesi: Sesi) -> HasilTahun:
    return sesi.hasil(2024)


def _usul(sesi: Sesi, jenis: r.JenisPk = "murni", **isi: object) -> r.Pk:
    return layanan.usulan_pk(sesi.dokumen, _hasil(sesi), jenis, "kepala", **isi)  # type: ignore[arg-type]


def _pk(sesi: Sesi, nomor: int = 0) -> r.Pk:
    return (sesi.tahun(2024).pk or ())[nomor]


# making -------------------------------------------------------------------------------------------


def test_a_pk_of_the_head_has_what_the_plan_has(sesi: Sesi) -> None:
    pk = _usul(sesi)
    assert pk.id == "PK-2024-murni-kepala"
    assert [(b.indikator, b.target) for b in pk.indikator or ()] == [
        ("S1.1", "80.0"),
        ("S1.2", "A"),
    ]
    assert [(b.anggaran, b.pagu) for b in pk.program or ()] == [("P1", "600"), ("P2", "100")]


def test_a_perubahan_takes_the_changed_budget_and_the_targets_of_the_murni(sesi: Sesi) -> None:
    murni = r.Pk(
        id="X",
        jenis="murni",
        tingkat="kepala",
        pihak_pertama="kadis",
        indikator=(r.PkIndikator(indikator="S1.1", target="77"),),
        program=(r.PkProgram(anggaran="P2", pagu="1", keterangan="APBD"),),
    )
    pk = _usul(sesi, "perubahan", pilih=["S1.1", "S1.3", "P2"], dari=murni)
    assert [(b.indikator, b.target) for b in pk.indikator or ()] == [("S1.1", "77"), ("S1.3", "")]
    assert pk.program == (r.PkProgram(anggaran="P2", pagu="150", keterangan="APBD"),)
    assert pk.pihak_pertama == "kadis"


def test_each_pk_has_an_id_of_its_own(sesi: Sesi) -> None:
    for _ in range(3):
        layanan.buat_pk(sesi, 2024, _usul(sesi))
    assert [p.id for p in sesi.tahun(2024).pk or ()] == [
        "PK-2024-murni-kepala",
        "PK-2024-murni-kepala-2",
        "PK-2024-murni-kepala-3",
    ]
    assert sesi.dapat_urung == "buat PK murni tingkat kepala"


def test_what_belongs_to_a_unit_and_those_below_it(sesi: Sesi) -> None:
    milik = layanan.milik_unit(sesi.dokumen, _hasil(sesi), "bid")
    assert milik == {"S1.1", "P1", "P1.K1", "P1.i1"}
    assert layanan.milik_unit(sesi.dokumen, _hasil(sesi), "set") == set()


# against the plan ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("indikator", "target", "kata"),
    [
        ("S1.1", "80.00", None),
        ("S1.1", "81", "berbeda dari Renstra: 80,0"),
        ("S1.2", " a", None),
        ("S1.2", "BB", "berbeda dari RKT: A"),
        ("S1.3", "1", "belum ada di RKT dan Renstra"),
        ("S1.1", "", "target belum diisi"),
    ],
)
def test_where_a_target_differs(sesi: Sesi, indikator: str, target: str, kata: str | None) -> None:
    butir = r.PkIndikator(indikator=indikator, target=target)
    assert banding.beda_target(_hasil(sesi), butir) == kata


@pytest.mark.parametrize(
    ("simpul", "pagu", "jenis", "kata"),
    [
        ("P2", "100", "murni", None),
        ("P2", "100.00", "murni", None),
        ("P2", "100", "perubahan", "berbeda dari anggaran: Rp150"),
        ("P2", None, "murni", "pagu belum diisi"),
        ("P1", "600", "perubahan", None),
    ],
)
def test_where_a_pagu_differs(
    sesi: Sesi, simpul: str, pagu: str | None, jenis: r.JenisPk, kata: str | None
) -> None:
    butir = r.PkProgram(anggaran=simpul, pagu=pagu)
    assert banding.beda_pagu(_hasil(sesi), butir, jenis) == kata


def test_rows_are_added_below_each_other_and_made_like_the_plan(sesi: Sesi) -> None:
    layanan.buat_pk(sesi, 2024, _usul(sesi, pilih=["S1.2", "P2"]))
    layanan.tambah_indikator(sesi, _hasil(sesi), _pk(sesi), ["S1.1", "P1.i1"], 0)
    layanan.tambah_program(sesi, _hasil(sesi), _pk(sesi), ["P1"])
    assert [b.indikator for b in _pk(sesi).indikator or ()] == ["S1.1", "P1.i1", "S1.2"]
    assert [b.anggaran for b in _pk(sesi).program or ()] == ["P2", "P1"]
    assert sesi.dapat_urung == "tambah P1 pada PK"
    butir, program = _pk(sesi).indikator or (), _pk(sesi).program or ()
    with pytest.raises(UserError, match="Tidak ada yang berbeda"):
        layanan.samakan(sesi, _hasil(sesi), _pk(sesi), butir, program)

    def ubah(uk: object) -> None:
        uk.ubah(r.PkIndikator, butir[0].rid, target="1")  # type: ignore[attr-defined]
        uk.ubah(r.PkProgram, program[0].rid, pagu=None)  # type: ignore[attr-defined]

    sesi.lakukan("ubah", ubah)
    layanan.samakan(
        sesi, _hasil(sesi), _pk(sesi), _pk(sesi).indikator or (), _pk(sesi).program or ()
    )
    assert (_pk(sesi).indikator or ())[0].target == "80.0"
    assert (_pk(sesi).program or ())[0].pagu == "100"


def test_what_a_pk_lacks() -> None:
    pk = r.Pk(id="X", jenis="murni", tingkat="kepala", tanggal="2024-01-15")
    assert banding.kekurangan(pk) == ("pihak pertama", "pihak kedua", "indikator")


# murni against perubahan --------------------------------------------------------------------------


def test_the_perubahan_of_a_murni_is_that_of_the_same_person() -> None:
    def pk(jenis: r.JenisPk, orang: str | None) -> r.Pk:
        return r.Pk(id="x", jenis=jenis, tingkat="administrator", pihak_pertama=orang)

    semua = [pk("murni", "a"), pk("murni", "b"), pk("perubahan", "a"), pk("perubahan", "b")]
    assert banding.pasangan(semua, semua[1]) is semua[3]
    assert banding.pasangan(semua, pk("murni", "c")) is None
    assert banding.pasangan(semua[:3], pk("murni", "c")) is semua[2]


def test_targets_side_by_side(sesi: Sesi) -> None:
    def pk(**target: str) -> r.Pk:
        butir = [r.PkIndikator(indikator=k.replace("_", "."), target=t) for k, t in target.items()]
        return r.Pk(id="x", jenis="murni", tingkat="kepala", indikator=tuple(butir))

    kata = {
        b.indikator: b.kata
        for b in banding.banding_indikator(
            _hasil(sesi), pk(S1_1="80", S1_2="BB", P1_i1="5"), pk(S1_1="82.5", S1_2="A", S1_3="1")
        )
    }
    assert kata == {
        "S1.1": "naik dari 80 menjadi 82,5",
        "S1.2": "berubah dari BB menjadi A",
        "P1.i1": "dihapus",
        "S1.3": "ditambahkan",
    }


@pytest.mark.parametrize(
    ("lama", "baru", "kata"),
    [
        ("100", "100.00", "tetap"),
        ("100", "150", "bertambah Rp50"),
        ("100", "50", "berkurang Rp50"),
        (None, "50", "pagu baru diisi"),
        ("50", None, "pagu dikosongkan"),
        (None, None, "tetap"),
    ],
)
def test_pagu_side_by_side(lama: str | None, baru: str | None, kata: str) -> None:
    def pk(pagu: str | None) -> r.Pk:
        program = (r.PkProgram(anggaran="P1", pagu=pagu),)
        return r.Pk(id="x", jenis="murni", tingkat="kepala", program=program)

    (satu,) = banding.banding_program(pk(lama), pk(baru))
    assert satu.kata == kata


def test_a_node_of_one_pk_only() -> None:
    program = (r.PkProgram(anggaran="P1", pagu=None),)
    pk = r.Pk(id="x", jenis="murni", tingkat="kepala", program=program)
    kosong = r.Pk(id="y", jenis="perubahan", tingkat="kepala")
    assert banding.banding_program(pk, kosong)[0].kata == "dihapus"
    assert banding.banding_program(kosong, pk)[0].kata == "ditambahkan"
    assert banding.banding_program(None, pk)[0].kata == "belum ada PK murni"
    assert banding.banding_program(pk, None)[0].kata == "belum ada PK perubahan"


# RKT ----------------------------------------------------------------------------------------------


def test_a_target_of_the_rkt_comes_changes_and_goes(sesi: Sesi) -> None:
    for nilai, ada in (("1", "1"), ("2", "2"), (None, None)):
        jalankan(sesi, "ubah target RKT", [layanan.isi_rkt(2024, "S1.1", nilai)])
        rkt = {x.indikator: x.target for x in sesi.tahun(2024).rkt or ()}
        assert rkt.get("S1.1") == ada
    sesi.urungkan()
    assert len(sesi.tahun(2024).rkt or ()) == 2


def test_the_rkt_is_filled_from_the_renstra(sesi: Sesi) -> None:
    assert layanan.isi_rkt_dari_renstra(sesi, _hasil(sesi)) == 2
    rkt = {x.indikator: x.target for x in sesi.tahun(2024).rkt or ()}
    assert rkt == {"S1.2": "A", "S1.1": "80.0", "P1.i1": "5"}
    with pytest.raises(UserError, match="Tidak ada target Renstra 2024"):
        layanan.isi_rkt_dari_renstra(sesi, _hasil(sesi))


def test_deleting_a_pk_says_what_goes(sesi: Sesi) -> None:
    layanan.buat_pk(sesi, 2024, _usul(sesi))
    kata = layanan.hapus_pk(sesi, sesi.tahun(2024).pk or ())
    assert kata == "PK murni tingkat kepala dihapus beserta 2 indikator dan 2 baris anggaran."
    assert sesi.tahun(2024).pk in (None, ())
    sesi.urungkan()
    assert len(_pk(sesi).indikator or ()) == 2


def test_both_documents_are_compared_in_dates_and_parties() -> None:
    orang = (
        r.Pejabat(id="a", nama="(A)", jabatan="Kepala"),
        r.Pejabat(id="b", nama="(B)", jabatan="Kepala", status="plt"),
    )
    murni = r.Pk(id="m", jenis="murni", tingkat="kepala", tanggal="2024-01-15", pihak_pertama="a")
    ubah = r.Pk(id="p", jenis="perubahan", tingkat="kepala", pihak_pertama="b")
    assert banding.banding_dokumen(orang, murni, ubah) == [
        "Tanggal: 15 Januari 2024 menjadi (kosong).",
        "Pihak pertama: (A), Kepala menjadi (B), Plt. Kepala.",
    ]
    assert banding.banding_dokumen(orang, murni, None) == []


def test_what_the_plan_has_and_the_pk_of_the_kepala_has_not(sesi: Sesi) -> None:
    hasil = sesi.hasil(2024)
    pk = _usul(sesi, pilih={"S1.1", "P2"})
    assert banding.yang_tertinggal(hasil, pk) == (["S1.2"], ["P1"])
    assert banding.yang_tertinggal(hasil, replace(pk, tingkat="pengawas")) == ([], [])
    assert banding.yang_tertinggal(hasil, _usul(sesi)) == ([], [])
