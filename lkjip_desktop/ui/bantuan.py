"""The handbook: its pages in order, and their text (Markdown).

The pages are files of ``resources/bantuan``; that of the keys is made from the actions themselves.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from lkjip_desktop.sumber import sumber
from lkjip_desktop.ui.dialog.pintasan import TOMBOL_KISI, TOMBOL_NASKAH, Tombol, tombol_menu

PINTASAN: Final = "pintasan"
HALAMAN: Final = (
    "mulai",
    "renstra",
    "pk",
    "triwulan",
    "anggaran",
    "lkjip",
    "pemeriksaan",
    "berkas",
    "paket",
    PINTASAN,
    "hitungan",
)
"""The pages by their id, in order."""

_MILIK_TAB: Final = {"beranda": "mulai"}


def halaman_tab(id_tab: str) -> str:
    """The page that tells about a tab."""
    halaman = _MILIK_TAB.get(id_tab, id_tab)
    return halaman if halaman in HALAMAN else HALAMAN[0]


def folder() -> Path:
    """Where the pages and their pictures are."""
    return sumber("bantuan")


def naskah(halaman: str) -> str:
    """The text of a page."""
    if halaman == PINTASAN:
        return _naskah_pintasan()
    return (folder() / f"{halaman}.md").read_text(encoding="utf-8")


def judul(teks: str) -> str:
    """The title of a page."""
    return next(b[2:] for b in teks.splitlines() if b.startswith("# "))


def bagian(teks: str) -> list[str]:
    """The titles of a page's sections."""
    return [b[3:] for b in teks.splitlines() if b.startswith("## ")]


def _naskah_pintasan() -> str:
    return "\n\n".join(
        (
            "# Pintasan papan tik",
            "## Di dalam kisi",
            _tabel(TOMBOL_KISI),
            "## Di dalam teks LKjIP",
            _tabel(TOMBOL_NASKAH),
            "## Menu",
            _tabel(tombol_menu()),
            "## Di kotak Cari",
            _tabel(
                (
                    Tombol("panah bawah, panah atas", "Pilih hasil"),
                    Tombol("Enter", "Pergi ke hasil terpilih"),
                    Tombol("Esc", "Kembali ke tempat semula"),
                )
            ),
        )
    )


def _tabel(tombol: tuple[Tombol, ...] | list[Tombol]) -> str:
    baris = "\n".join(f"| {t.tombol} | {t.guna} |" for t in tombol)
    return f"| Tombol | Guna |\n| --- | --- |\n{baris}"
