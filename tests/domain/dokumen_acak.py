"""Random documents as raw JSON: small, but with everything that the engine has to tell apart.

Ids come from short lists, so that the same indikator stands in several places, and lists name what
does not exist.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

J = dict[str, Any]
TAHUN = (2019, 2020, 2021)

_ID = ("i1", "i2", "i3", "i4", "i5", "i6")
_angka = st.sampled_from(["0", "1", "2.5", "10", "33.33", "-4", "100", "7.00", "250.125"])
_rupiah = st.sampled_from(["0", "1000000", "2500000.50", "999999.99", "7"])
_agregasi = st.sampled_from(["akhir", "jumlah", "rata", "maksimum"])
_rumus = st.sampled_from(
    [
        "a",
        "a / b * 100",
        "(a - b) / a * 100",
        "-(a + 2.5) * -b",
        "a - b - 1",
        "a / b / 2",
        "2 + 3 * a",
        "100",
        "a / (b - b)",
        "a +",
        "(a",
        "a b",
        " ",
    ]
)
_label = st.sampled_from(["AA", "A", " a ", "BB", "Z", "bb", "C"])
_SKALA = [
    {"label": "AA", "dari": "90", "inklusif": False},
    {"label": "A", "dari": "80"},
    {"label": "BB", "dari": "33.33"},
    {"label": "C", "dari": "0"},
]


def _opsional(wajib: dict[str, st.SearchStrategy[Any]], **lain: st.SearchStrategy[Any]) -> Any:
    return st.fixed_dictionaries(wajib, optional=lain)


def _nilai_untuk(jenis: str) -> st.SearchStrategy[str]:
    if jenis == "angka":
        return _angka
    return _label if jenis == "predikat" else st.sampled_from(["ada", "tidak ada"])


_skala = st.sampled_from([_SKALA, _SKALA[1:], [{"label": "semua", "dari": "50"}]])
_empat = st.sampled_from([_angka, st.none() | _angka]).flatmap(
    lambda satu: st.lists(satu, min_size=4, max_size=4)
)
_variabel = st.dictionaries(st.sampled_from(["a", "b", "c"]), _angka, max_size=3)
_JENIS = {
    "i1": "angka",
    "i2": "angka",
    "i3": "angka",
    "i4": "predikat",
    "i5": "angka",
    "i6": "teks",
}


@st.composite
def _indikator(ambil: st.DrawFn) -> J:
    nama = ambil(st.sampled_from(_ID))
    nilai = _nilai_untuk(_JENIS[nama])
    isi = _opsional(
        {
            "id": st.just(nama),
            "nama": st.just("n"),
            "satuan": st.just("s"),
            "arah": st.sampled_from(["naik", "turun"]),
            "nilai": st.just(_JENIS[nama]),
        },
        rumus_turun=st.sampled_from(["selisih", "rasio"]),
        agregasi=_agregasi,
        rumus=_rumus,
        variabel=st.sampled_from([("a",), ("a", "b"), ("c",)]).flatmap(
            lambda kode: st.tuples(
                *[
                    _opsional({"kode": st.just(k), "nama": st.just(k)}, agregasi=_agregasi)
                    for k in kode
                ]
            ).map(list)
        ),
        predikat=_skala,
        target=st.dictionaries(
            st.sampled_from(["2019", "2020", "2021", "2022"]), nilai, max_size=4
        ),
    )
    return dict(ambil(isi))


def _daftar_variabel(kode: tuple[str, ...]) -> st.SearchStrategy[list[J]]:
    satu = [_opsional({"kode": st.just(k), "nama": st.just(k)}, agregasi=_agregasi) for k in kode]
    return st.tuples(*satu).map(list)


_daftar_indikator = st.lists(_indikator(), max_size=3, unique_by=lambda i: i["id"])


@st.composite
def _anggaran(ambil: st.DrawFn, awalan: str, kedalaman: int = 0) -> J:
    node = dict(
        ambil(
            _opsional(
                {
                    "id": st.just(awalan),
                    "tingkat": st.sampled_from(["program", "kegiatan", "subkegiatan"]),
                    "uraian": st.just("u"),
                },
                pagu_murni=_rupiah,
                pagu_perubahan=_rupiah,
                realisasi=_rupiah,
                realisasi_tw=st.lists(st.none() | _rupiah, min_size=4, max_size=4),
                indikator=st.lists(_indikator(), max_size=2, unique_by=lambda i: i["id"]),
            )
        )
    )
    if kedalaman < 2:
        banyak = ambil(st.integers(0, 2))
        anak = [ambil(_anggaran(f"{awalan}.{n}", kedalaman + 1)) for n in range(banyak)]
        if anak or ambil(st.booleans()):
            node["anak"] = anak
    return node


def _bernama(jenis: str) -> Any:
    return _nilai_untuk(_JENIS[jenis])


def _target(kunci: str) -> Any:
    return st.sampled_from([*_ID, "tak-ada"]).flatmap(
        lambda i: st.fixed_dictionaries(
            {"indikator": st.just(i), kunci: _bernama(i) if i in _JENIS else _angka}
        )
    )


@st.composite
def _pengukuran(ambil: st.DrawFn, nama: str) -> J:
    nilai = _bernama(nama)
    return dict(
        ambil(
            _opsional(
                {"indikator": st.just(nama)},
                target=nilai,
                realisasi=nilai,
                target_tw=st.lists(st.none() | nilai, min_size=4, max_size=4),
                realisasi_tw=st.lists(st.none() | nilai, min_size=4, max_size=4),
                variabel=_variabel,
                variabel_tw=st.lists(st.none() | _variabel, min_size=4, max_size=4),
                capaian=_angka,
            )
        )
    )


_pk = _opsional(
    {
        "id": st.just("pk"),
        "jenis": st.sampled_from(["murni", "perubahan"]),
        "tingkat": st.sampled_from(["kepala", "administrator", "pengawas"]),
    },
    indikator=st.lists(_target("target"), max_size=3),
)


@st.composite
def _tahun(ambil: st.DrawFn, tahun: int) -> J:
    pohon = [ambil(_anggaran(f"P{n}")) for n in range(ambil(st.integers(0, 2)))]
    diukur = ambil(st.lists(st.sampled_from(_ID), unique=True, max_size=5))
    simpul = ["P0", "P0.0", "P1", "P0.1.0", "tak-ada"]
    return {
        "tahun": tahun,
        "anggaran": pohon,
        "rkt": ambil(st.lists(_target("target"), max_size=2)),
        "pk": ambil(st.lists(_pk, max_size=3)),
        "pengukuran": [ambil(_pengukuran(i)) for i in diukur],
        "dukungan": ambil(
            st.lists(
                _opsional(
                    {"indikator": st.sampled_from(_ID), "anggaran": st.sampled_from(simpul)},
                    porsi=st.sampled_from(["100", "50", "33.3", "0"]),
                ),
                max_size=4,
            )
        ),
    }


_kebijakan = _opsional(
    {
        "mulai_tahun": st.sampled_from([2018, 2020, 2021]),
        "rumus_turun": st.sampled_from(["selisih", "rasio"]),
        "rumus_efisiensi": st.sampled_from(["selisih", "sisa", "rasio"]),
        "rumus_kemajuan": st.sampled_from(["rasio", "selisih"]),
        "skala_capaian": _skala,
    },
    batas_capaian=st.sampled_from(["100", "120.5"]),
    skala_serapan=_skala,
    skala_efisiensi=_skala,
)


@st.composite
def _renstra(ambil: st.DrawFn, nomor: int) -> J:
    awal = ambil(st.sampled_from([2019, 2020, 2022]))
    tujuan = []
    for t in range(ambil(st.integers(0, 2))):
        sasaran = [
            {"id": f"R{nomor}T{t}S{s}", "uraian": "u", "indikator": ambil(_daftar_indikator)}
            for s in range(ambil(st.integers(0, 2)))
        ]
        tujuan.append(
            {
                "id": f"R{nomor}T{t}",
                "uraian": "u",
                "indikator": ambil(_daftar_indikator),
                "sasaran": sasaran,
            }
        )
    akhir = awal + ambil(st.integers(0, 2))
    return {"id": f"R{nomor}", "tahun_awal": awal, "tahun_akhir": akhir, "tujuan": tujuan}


@st.composite
def dokumen(ambil: st.DrawFn) -> J:
    """A whole document with the years of :data:`TAHUN`."""
    return {
        "format": "lkjip-data",
        "versi": 1,
        "instansi": {"nama": "n", "pemerintah": "p", "wilayah": "w", "kota": "k"},
        "kebijakan": ambil(st.lists(_kebijakan, max_size=2)),
        "renstra": [ambil(_renstra(n)) for n in range(ambil(st.integers(0, 2)))],
        "tahun": [ambil(_tahun(t)) for t in TAHUN],
    }
