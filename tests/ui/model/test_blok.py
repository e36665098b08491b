"""Blocks of cells as spreadsheets write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.ui.model.blok import dari_teks, ke_html, ke_teks, ubin

SEL = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from('\t\n"'), max_size=8)


@given(
    st.integers(1, 4).flatmap(
        lambda n: st.lists(st.lists(SEL, min_size=n, max_size=n), min_size=1, max_size=4)
    )
)
def test_what_is_copied_is_read_back_the_same(blok: list[list[str]]) -> None:
    assert dari_teks(ke_teks(blok)) == blok


@pytest.mark.parametrize(
    ("teks", "blok"),
    [
        ("1\t2\r\n3\t4\r\n", [["1", "2"], ["3", "4"]]),
        ("1", [["1"]]),
        ("", [[""]]),
        ("1\t2\n3", [["1", "2"], ["3", ""]]),
        ('"dua\nbaris"\t5\n', [["dua\nbaris", "5"]]),
        ('12" pipa\t3', [['12" pipa', "3"]]),
        ('"Prima" 2024\t"Baik"\n', [['"Prima" 2024', '"Baik"']]),
        ('"tak ditutup\t1\n2\t3', [['"tak ditutup', "1"], ["2", "3"]]),
        ('"kata ""Prima"""\t1', [['kata "Prima"', "1"]]),
        ('""\n1', [[""], ["1"]]),
        ("1\n\n3\n", [["1"], [""], ["3"]]),
    ],
)
def test_shapes_of_excel_and_word(teks: str, blok: list[list[str]]) -> None:
    assert dari_teks(teks) == blok


def test_a_table_for_word_is_escaped() -> None:
    html = ke_html([["<b>", "R&D\nx"]], [False, True])
    assert "<td style=\"mso-number-format:'\\@'\">&lt;b&gt;</td>" in html
    assert '<td align="right">R&amp;D<br style="mso-data-placement:same-cell">x</td>' in html


def test_a_block_repeats_over_a_multiple_of_its_size() -> None:
    assert ubin([["1", "2"]], 2, 4) == [["1", "2", "1", "2"]] * 2
    assert ubin([["1", "2"]], 2, 3) == [["1", "2"]]
