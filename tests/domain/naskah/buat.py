"""Structured texts for tests: small ones by hand, any by hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from lkjip_desktop.domain.naskah.model import (
    Acuan,
    Alinea,
    GambarNaskah,
    Isi,
    Isian,
    Larik,
    Naskah,
    TabelNaskah,
    rapatkan,
)


def alinea(*isi: str | Larik | Isian, **lain: object) -> Alinea:
    """A paragraph of words and fields."""
    larik = tuple(Larik(x) if isinstance(x, str) else x for x in isi)
    return Alinea(larik, **lain)  # type: ignore[arg-type]


def isian(
    besaran: str, id_: str = "", objek: str = "tahun", teks: str = "?", lalu: int = 0
) -> Isian:
    """A field that read so when its text was written."""
    return Isian(Acuan(objek, id_, besaran, lalu), teks, teks)  # type: ignore[arg-type]


_teks = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00\n\r"), max_size=12
)
_acuan = st.builds(
    Acuan,
    st.sampled_from(("indikator", "sasaran", "anggaran", "tahun", "pejabat")),
    _teks,
    st.sampled_from(("capaian", "pagu", "nama", "x")),
    st.integers(0, 3),
)
_larik = st.builds(Larik, _teks, st.booleans(), st.booleans())
_isian = st.builds(Isian, _acuan, _teks, _teks, st.booleans(), st.booleans())
_isi: st.SearchStrategy[Isi] = st.lists(st.one_of(_larik, _isian), max_size=4).map(
    lambda x: rapatkan(tuple(x))
)
_alinea = st.one_of(
    st.builds(Alinea, _isi),
    st.builds(Alinea, _isi, st.sampled_from(("judul", "butir", "nomor")), st.integers(1, 3), _teks),
)


@st.composite
def _tabel(draw: st.DrawFn) -> TabelNaskah:
    lebar = draw(st.integers(1, 3))
    baris = draw(st.lists(st.lists(_isi, min_size=lebar, max_size=lebar), min_size=1, max_size=3))
    return TabelNaskah(tuple(tuple(b) for b in baris), draw(st.booleans()))


_gambar = st.builds(
    GambarNaskah,
    st.text("0123456789abcdef", min_size=64, max_size=64),
    st.integers(10, 400),
    _teks,
)
naskah: st.SearchStrategy[Naskah] = st.lists(st.one_of(_alinea, _tabel(), _gambar), max_size=6).map(
    lambda x: Naskah(tuple(x))
)
