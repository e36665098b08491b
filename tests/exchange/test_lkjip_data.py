"""A document comes in whole or not at all, and leaves as it came."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.exchange.lkjip_data import baca_berkas, baca_dokumen, tulis_dokumen

KASUS = sorted((Path(__file__).resolve().parents[3] / "shared" / "kasus").glob("*[0-9].json"))


def dokumen_kecil() -> dict[str, Any]:
    indikator = {"id": "I1", "nama": "Indeks", "satuan": "%", "arah": "naik", "nilai": "angka"}
    return {
        "format": "lkjip-data",
        "versi": 1,
        "instansi": {
            "nama": "Dinas Contoh",
            "pemerintah": "Pemerintah Kabupaten Contoh",
            "wilayah": "Kabupaten Contoh",
            "kota": "Contoh",
            "x_kode": {"b": [1, None, 2.5], "a": "teks"},
        },
        "pejabat": [{"id": "J1", "nama": "(Kepala Dinas)", "jabatan": "Kepala Dinas"}],
        "unit": [{"id": "U1", "nama": "Dinas"}, {"id": "U2", "nama": "Bidang", "induk": "U1"}],
        "kebijakan": [],
        "renstra": [
            {
                "id": "R",
                "tahun_awal": 2021,
                "tahun_akhir": 2026,
                "misi": [],
                "tujuan": [
                    {
                        "id": "T1",
                        "uraian": "Tujuan",
                        "sasaran": [
                            {
                                "id": "S1",
                                "uraian": "Sasaran",
                                "indikator": [
                                    {
                                        **indikator,
                                        "iku": False,
                                        "penanggung_jawab": "U2",
                                        "target": {"2026": "80.0", "2024": "70.50"},
                                    }
                                ],
                            }
                        ],
                    }
                ],
            }
        ],
        "tahun": [
            {
                "tahun": 2024,
                "anggaran": [
                    {
                        "id": "P1",
                        "tingkat": "program",
                        "uraian": "Program",
                        "indikator": [],
                        "anak": [
                            {
                                "id": "K1",
                                "tingkat": "kegiatan",
                                "uraian": "Kegiatan",
                                "unit": "U2",
                                "pagu_murni": "100.00",
                                "realisasi_tw": ["1", None, None, "0"],
                            }
                        ],
                    }
                ],
                "pk": [
                    {
                        "id": "PK",
                        "jenis": "murni",
                        "tingkat": "kepala",
                        "pihak_pertama": "J1",
                        "indikator": [{"indikator": "I1", "target": "70"}],
                        "program": [{"anggaran": "P1"}],
                    }
                ],
                "pengukuran": [
                    {
                        "indikator": "I1",
                        "variabel": {"b": "2", "a": "1.0"},
                        "variabel_tw": [{"a": "1"}, {}, None, None],
                        "catatan_tw": [None, {"hambatan": "…"}, {}, None],
                    }
                ],
                "dukungan": [{"indikator": "I1", "anggaran": "K1", "porsi": "100"}],
                "evaluasi_sakip": {},
                "narasi": {},
                "tercantum": [
                    {
                        "sumber": "Tabel 1",
                        "objek": "indikator",
                        "id": "I1",
                        "besaran": "capaian",
                        "nilai": " 99,04 % ",
                    }
                ],
                "reviu": {"1": {"jawaban": "ya"}, "2": {}},
            }
        ],
        "pengaturan": {"kertas": "F4"},
        "x_lain": [],
    }


def ke_bytes(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False).encode()


def keluar_lagi(data: dict[str, Any]) -> str:
    return json.dumps(json.loads(tulis_dokumen(baca_dokumen(ke_bytes(data)))))


def test_dokumen_keluar_seperti_masuk() -> None:
    data = dokumen_kecil()
    assert keluar_lagi(data) == json.dumps(data)


def test_kunci_keluar_dalam_urutan_skema() -> None:
    data = dokumen_kecil()
    acak = {k: data[k] for k in reversed(data)}
    acak["instansi"] = {k: data["instansi"][k] for k in reversed(data["instansi"])}
    assert keluar_lagi(acak) == json.dumps(data)


@pytest.mark.skipif(not KASUS, reason="the cases (../shared/kasus) are not here")
@pytest.mark.parametrize("jalur", KASUS, ids=lambda p: p.stem)
def test_kasus_keluar_seperti_masuk(jalur: Path) -> None:
    assert json.loads(tulis_dokumen(baca_berkas(jalur))) == json.loads(jalur.read_bytes())


def ubah(data: dict[str, Any], jalur: str, nilai: Any) -> dict[str, Any]:
    salinan = copy.deepcopy(data)
    *depan, akhir = jalur.split(".")
    tempat: Any = salinan
    for bagian in depan:
        tempat = tempat[int(bagian)] if bagian.isdigit() else tempat[bagian]
    if isinstance(tempat, list):
        tempat[int(akhir)] = nilai
    else:
        tempat[akhir] = nilai
    return salinan


SALAH = [
    ("versi", 2, "program yang lebih baru"),
    ("versi", "1", "versi"),
    ("format", "lain", "bukan dokumen lkjip-data"),
    ("instansi", None, "instansi: seharusnya berupa objek"),
    ("instansi.nama", 5, "instansi.nama: seharusnya berupa teks"),
    ("instansi.nma", "x", "instansi: kunci “nma” tidak dikenal"),
    ("tahun.0.tahun", "2024", "tahun[0].tahun"),
    ("tahun.0.tahun", 1999, "di luar rentang 2000 sampai 2100"),
    ("tahun.0.tahun", True, "bilangan bulat"),
    ("tahun.0.pengukuran.0.indikator", "X9", "tahun 2024 > pengukuran[0].indikator"),
    ("tahun.0.dukungan.0.anggaran", "X9", "tahun 2024 > dukungan[0].anggaran"),
    ("tahun.0.pk.0.program.0.anggaran", "X9", "tahun 2024 > pk[0].program[0].anggaran"),
    ("tahun.0.pk.0.pihak_pertama", "X9", "tahun 2024 > pk[0].pihak_pertama"),
    ("tahun.0.pk.0.jenis", "lama", "pilih salah satu: murni, perubahan"),
    ("tahun.0.tercantum.0.id", "X9", "tahun 2024 > tercantum[0].id"),
    ("tahun.0.anggaran.0.anak.0.unit", "X9", "tahun 2024 > anggaran[0].anak[0].unit"),
    ("tahun.0.anggaran.0.anak.0.id", "P1", "sudah dipakai"),
    ("tahun.0.anggaran.0.anak.0.pagu_murni", "1.000,00", "pagu_murni"),
    ("tahun.0.anggaran.0.anak.0.pagu_murni", "1.234", "pagu_murni"),
    ("tahun.0.anggaran.0.anak.0.pagu_murni", None, "pagu_murni: seharusnya berupa teks"),
    ("tahun.0.anggaran.0.anak.0.realisasi_tw", ["1"], "tepat 4"),
    ("tahun.0.anggaran.0.anak", {}, "seharusnya berupa daftar"),
    ("unit.0.induk", "U2", "berputar"),
    ("unit.0.induk", "U1", "berputar"),
    ("unit.1.id", "U1", "sudah dipakai"),
    ("unit.1.id", "", "unit[1].id"),
    ("renstra.0.tahun_awal", 2030, "lebih awal"),
    ("renstra.0.tujuan.0.sasaran.0.indikator.0.target", {"24": "1"}, "bukan tahun"),
    ("renstra.0.tujuan.0.sasaran.0.indikator.0.arah", "atas", "pilih salah satu: naik, turun"),
    ("renstra.0.tujuan.0.sasaran.0.indikator.0.iku", "ya", "true atau false"),
    ("pejabat.0.nip", "123", "nip"),
    ("pejabat.0.mulai", "2023-02-30", "mulai"),
    ("pengaturan.kertas", 5, "pengaturan.kertas"),
    ("instansi.nama", "a\x00b", "karakter"),
]


@pytest.mark.parametrize(("jalur", "nilai", "kata"), SALAH)
def test_kesalahan_disebut_tempatnya(jalur: str, nilai: object, kata: str) -> None:
    with pytest.raises(UserError) as galat:
        baca_dokumen(ke_bytes(ubah(dokumen_kecil(), jalur, nilai)), "data.json")
    assert kata in str(galat.value)


@pytest.mark.parametrize("wajib", ["instansi", "renstra", "tahun"])
def test_yang_wajib_harus_ada(wajib: str) -> None:
    data = dokumen_kecil()
    del data[wajib]
    with pytest.raises(UserError, match=f"“{wajib}” wajib ada"):
        baca_dokumen(ke_bytes(data))


@pytest.mark.parametrize(
    "isi",
    [
        b"",
        b"\xff\xfe\x00",
        b"{",
        b"[]",
        b"null",
        b"5",
        b'{"format": "lkjip-data", "format": "lkjip-data"}',
        b'{"format": NaN}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"format":"lkjip-data","versi":' + b"9" * 10_000 + b"}",
        b'"' + b"\\" * 1_000_001,
        b'{"format":"lkjip-data","versi":true}',
    ],
    ids=range(13),
)
def test_sampah_ditolak_dengan_satu_kalimat(isi: bytes) -> None:
    with pytest.raises(UserError) as galat:
        baca_dokumen(isi, "data.json")
    assert "data.json" in str(galat.value)


def test_terlalu_besar_ditolak_sebelum_dibaca(tmp_path: Path) -> None:
    jalur = tmp_path / "besar.json"
    with jalur.open("wb") as f:
        f.truncate(50 * 1024 * 1024)
    with pytest.raises(UserError, match="terlalu besar"):
        baca_berkas(jalur)


def test_tanda_bom_tidak_mengganggu() -> None:
    assert baca_dokumen(b"\xef\xbb\xbf" + ke_bytes(dokumen_kecil())).instansi.nama == "Dinas Contoh"


def test_indikator_dikenal_lintas_tahun_dan_renstra() -> None:
    """An indikator of another year's tree may be measured in an earlier year."""
    data = dokumen_kecil()
    data["tahun"].insert(0, {"tahun": 2023, "pengukuran": [{"indikator": "I1", "realisasi": "1"}]})
    assert len(baca_dokumen(ke_bytes(data)).tahun) == 2
