"""Pasted text made plain, and texts quoted in messages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.rapi import ada_kendali, kutip, rapikan


@pytest.mark.parametrize(
    ("teks", "polos"),
    [
        ("  biasa ", "biasa"),
        ("\u00a0a\u2009b\u202fc\u3000", "a b c"),
        ("a\tb", "a b"),
        ("a\r\nb\vc\u2028d", "a\n\nb\nc\nd"),
        ("\u2010\u2011\u2013\u2014\u2212", "-----"),
        ("\ufeffa\u200bb\u00ad", "ab"),
        ("Jum\u2019at\u2026", "Jum'at..."),
        ("5\uff05", "5%"),
    ],
)
def test_plain(teks: str, polos: str) -> None:
    assert rapikan(teks) == polos


@given(st.text())
def test_plain_text_stays_as_it_is(teks: str) -> None:
    polos = rapikan(teks)
    assert rapikan(polos) == polos


@given(st.text())
def test_a_quotation_is_short_and_can_be_printed(teks: str) -> None:
    assert kutip(teks).isprintable()
    assert len(kutip(teks)) <= 42


def test_control_characters_are_seen() -> None:
    assert ada_kendali("5\x00")
    assert ada_kendali("\ud800")
    assert not ada_kendali("5 orang\nbaik ²é")
