"""Tables as Word and Excel put them on the clipboard."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.ui.model.blok import ke_html
from lkjip_desktop.ui.model.tabel_html import tabel_pertama

WORD = """<html><head><style>td {x: "<table>"}</style></head><body>
<p class=MsoNormal>Sebelum</p>
<table class=MsoTableGrid>
 <tr style='x'><td width=10><p class=MsoNormal><b>Golongan</b><o:p></o:p></p></td>
 <td><p>Jumlah
 pegawai</p></td></tr>
 <tr><td><p>IV/a</p><p>IV/b</p></td><td><p align=right>1.234&nbsp;</p></td></tr>
 <tr><td>Tanpa<br>golongan</td><td></td></tr>
</table><table><tr><td>lain</td></tr></table></body></html>"""


def test_tabel_word() -> None:
    assert tabel_pertama(WORD) == [
        ["Golongan", "Jumlah pegawai"],
        ["IV/a\nIV/b", "1.234"],
        ["Tanpa\ngolongan", ""],
    ]


def test_sel_gabungan_tidak_menggeser_kolom() -> None:
    html = (
        "<table><tr><td rowspan=2>No</td><td colspan=2>Pegawai</td></tr>"
        "<tr><td>L</td><td>P</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>"
    )
    assert tabel_pertama(html) == [["No", "Pegawai", ""], ["", "L", "P"], ["1", "2", "3"]]
    ekor = (
        "<table><tr><td>a</td><td rowspan=2>b</td></tr><tr><td>c</td></tr>"
        "<tr><td>d</td><td>e</td></tr></table>"
    )
    assert tabel_pertama(ekor) == [["a", "b"], ["c", ""], ["d", "e"]]


def test_tanpa_penutup_dan_tanpa_tabel() -> None:
    assert tabel_pertama("<table><tr><td>a<td>b<tr><td>c") == [["a", "b"], ["c", ""]]
    assert tabel_pertama("<p>tanpa tabel</p>") is None
    assert tabel_pertama("<table></table>") is None


def test_teks_dalam_sel_tidak_menjadi_penanda() -> None:
    assert tabel_pertama("<table><tr><td>&lt;b&gt; R&amp;D</td></tr></table>") == [["<b> R&D"]]


@given(
    st.integers(1, 4).flatmap(
        lambda lebar: st.lists(
            st.lists(
                st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=5),
                min_size=lebar,
                max_size=lebar,
            ),
            min_size=1,
            max_size=4,
        )
    )
)
def test_yang_disalin_program_terbaca_sama(blok: list[list[str]]) -> None:
    assert tabel_pertama(ke_html(blok, [False] * len(blok[0]))) == blok


@given(st.text(st.sampled_from("<>/ tdrablep='\"&x1"), max_size=60))
def test_masukan_apa_pun_tidak_menggagalkan(teks: str) -> None:
    tabel_pertama(f"<table>{teks}")
