"""How cells look: colours as on paper, each style made once and shared."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from openpyxl.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from lkjip_desktop.reports.kisi import LATAR, TEBAL, JenisSelTabel
from lkjip_desktop.reports.model import KeluargaHuruf

JenisSel = Literal["judul", "kantor", "catatan", "tautan", "teks"] | JenisSelTabel

HURUF: Final[dict[KeluargaHuruf, str]] = {"sans": "Arial", "serif": "Times New Roman"}
UKURAN: Final = 10.0
_UKURAN: Final[dict[JenisSel, float]] = {"judul": 13.0, "kantor": 11.0, "catatan": 9.0}
_BERGARIS: Final = ("kepala", "nomor", "normal", "grup", "subgrup", "total", "tautan")
_TEBAL: Final = ("judul", *TEBAL)
_GARIS: Final = Side(style="thin", color="8C949E")


@dataclass(frozen=True, slots=True)
class Gaya:
    """What a cell's look depends on."""

    jenis: JenisSel
    huruf: KeluargaHuruf = "sans"
    rata: Literal["left", "center", "right"] = "left"
    tebal: bool = False
    miring: bool = False
    inden: int = 0
    format: str = ""


def pakai(sel: Cell | MergedCell, gaya: Gaya) -> None:
    """Give a cell its look."""
    sel.font = _huruf(
        gaya.huruf,
        _UKURAN.get(gaya.jenis, UKURAN),
        gaya.tebal or gaya.jenis in _TEBAL,
        gaya.miring or gaya.jenis in ("nomor", "catatan"),
        gaya.jenis == "tautan",
    )
    tegak = "center" if gaya.jenis in ("kepala", "nomor") else "top"
    sel.alignment = _letak(gaya.rata, tegak, gaya.inden)
    if gaya.jenis in LATAR:
        sel.fill = _latar(LATAR[gaya.jenis])
    if gaya.jenis in _BERGARIS:
        sel.border = _bingkai()
    if gaya.format:
        sel.number_format = gaya.format


@cache
def _huruf(keluarga: KeluargaHuruf, ukuran: float, tebal: bool, miring: bool, tautan: bool) -> Font:
    return Font(
        name=HURUF[keluarga],
        size=ukuran,
        bold=tebal,
        italic=miring,
        underline="single" if tautan else None,
        color="1C3661" if tautan else None,
    )


@cache
def _letak(rata: Literal["left", "center", "right"], tegak: str, inden: int) -> Alignment:
    return Alignment(horizontal=rata, vertical=tegak, wrap_text=True, indent=inden)


@cache
def _latar(warna: str) -> PatternFill:
    return PatternFill("solid", fgColor=warna)


@cache
def _bingkai() -> Border:
    return Border(left=_GARIS, right=_GARIS, top=_GARIS, bottom=_GARIS)
