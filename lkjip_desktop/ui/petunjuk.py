"""Tooltips that say what they are given, and nothing that was typed to look like markup."""

from __future__ import annotations

from html import escape

_PENDEK = 80


def petunjuk_polos(teks: str) -> str:
    """The text for a tooltip: never taken for markup, and wrapped where it is long."""
    if len(teks) <= _PENDEK and "<" not in teks and "&" not in teks:
        return teks
    return f'<p style="white-space: pre-wrap">{escape(teks)}</p>'
