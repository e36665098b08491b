"""Colours that can be read, light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.model.nada import NadaSel, nada_kategori

from .conftest import SKALA


def _terang(warna: QColor) -> float:
    def linear(k: float) -> float:
        return k / 12.92 if k <= 0.04045 else float(((k + 0.055) / 1.055) ** 2.4)

    r, g, b = (linear(k) for k in (warna.redF(), warna.greenF(), warna.blueF()))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize("gelap", [False, True])
@pytest.mark.parametrize("nada", NadaSel)
def test_text_on_a_tone_has_the_contrast_of_wcag_aa(
    nada: NadaSel, gelap: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gaya, "gelap", lambda: gelap)
    satu = _terang(gaya.latar(nada).color())
    lain = _terang(gaya.tinta(nada).color())
    assert (max(satu, lain) + 0.05) / (min(satu, lain) + 0.05) >= 4.5


def test_a_tone_goes_by_the_place_in_the_offices_scale() -> None:
    assert nada_kategori(SKALA, "Sangat Tinggi") is NadaSel.BAIK_SEKALI
    assert nada_kategori(SKALA, "sangat rendah ") is NadaSel.BURUK
    assert nada_kategori(SKALA[:3], "Tinggi") is NadaSel.SEDANG
    assert nada_kategori(SKALA, "Lain") is None
    assert nada_kategori(None, "Tinggi") is None
