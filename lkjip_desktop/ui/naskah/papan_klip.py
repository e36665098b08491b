"""Structured texts on the clipboard: our own form, HTML for Word, plain text for everything."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData

from lkjip_desktop.domain.naskah.model import (
    Alinea,
    BlokNaskah,
    Isi,
    Naskah,
    TabelNaskah,
)
from lkjip_desktop.domain.naskah.polos import dari_polos, ke_polos
from lkjip_desktop.domain.naskah.teks import naskah_dari_teks, teks_naskah
from lkjip_desktop.ui.model.blok import dari_teks
from lkjip_desktop.ui.naskah.html import naskah_dari_html, tabel_dari_sel

JENIS: Final = "application/x-lkjip-naskah"
_TEKS_TERPANJANG: Final = 2_000_000
_DAFTAR: Final = {"butir": "ul", "nomor": "ol"}


def ke_klip(naskah: Naskah) -> QMimeData:
    """A text in all forms."""
    hasil = QMimeData()
    hasil.setData(JENIS, QByteArray(json.dumps(ke_polos(naskah)).encode()))
    hasil.setHtml("".join(_html(naskah)))
    hasil.setText(teks_naskah(naskah))
    return hasil


def dari_klip(data: QMimeData) -> Naskah | None:
    """The text on a clipboard, of the best form there is; None where there is no text."""
    if data.hasFormat(JENIS):
        return _milik_kita(bytes(data.data(JENIS).data()))
    if data.hasHtml() and len(data.html()) <= _TEKS_TERPANJANG:
        naskah = naskah_dari_html(data.html())
        if naskah.blok:
            return naskah
    if not data.hasText():
        return None
    teks = data.text()[:_TEKS_TERPANJANG].replace("\r\n", "\n").replace("\r", "\n")
    baris = [b for b in teks.split("\n") if b]
    if len(baris) > 1 and all("\t" in b for b in baris):
        return Naskah((tabel_dari_sel(dari_teks(teks)),))
    return naskah_dari_teks(teks)


def berkas(data: QMimeData) -> Path | None:
    """The file that was copied or is dropped, where it is one on this machine."""
    url = data.urls()
    ada = len(url) == 1 and url[0].isLocalFile() and not data.hasFormat(JENIS)
    return Path(url[0].toLocalFile()) if ada else None


def _milik_kita(isi: bytes) -> Naskah | None:
    try:
        return dari_polos(json.loads(isi))
    except ValueError:
        return None


def _html(naskah: Naskah) -> Iterator[str]:
    for blok in naskah.blok:
        yield _html_blok(blok)


def _html_blok(blok: BlokNaskah) -> str:
    if isinstance(blok, TabelNaskah):
        baris = ("".join(f"<td>{_html_isi(s)}</td>" for s in b) for b in blok.baris)
        return f"<table border=1>{''.join(f'<tr>{b}</tr>' for b in baris)}</table>"
    if not isinstance(blok, Alinea):
        return f"<p>{escape(blok.judul)}</p>"
    isi = _html_isi(blok.isi)
    if blok.jenis == "judul":
        return f"<h{blok.tingkat + 1}>{isi}</h{blok.tingkat + 1}>"
    tag = _DAFTAR.get(blok.jenis)
    if tag is None:
        return f"<p>{isi}</p>"
    return f"<{tag}>" * blok.tingkat + f"<li>{isi}</li>" + f"</{tag}>" * blok.tingkat


def _html_isi(isi: Isi) -> str:
    hasil = []
    for x in isi:
        teks = escape(x.teks).replace("\n", "<br>")
        teks = f"<b>{teks}</b>" if x.tebal else teks
        hasil.append(f"<i>{teks}</i>" if x.miring else teks)
    return "".join(hasil)
