"""Where structured texts stand in the records of a year.

``x_naskah`` of a year holds them by the section's key in ``narasi``. The plain form in ``narasi``
counts as the truth: where it is not that of the structured text (another program wrote ``narasi``,
or an older version of this one), ``narasi`` wins, and the structure is forgotten with the next
edit. Fields keep the words that they stand with in ``narasi``, so that this can be told without
measuring anything; the words are brought up to date when the text is written and when data leave
the office (:mod:`lkjip_desktop.services.naskah_segar`), for a reader of the format who knows only
``narasi``. Screen and print look the fields up afresh and need no such step; to do it at every edit
of a figure would make each of them rewrite texts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from lkjip_desktop.domain.records import Tahun

from .model import Naskah
from .polos import dari_polos, ke_polos
from .teks import naskah_dari_teks, teks_naskah

KUNCI_X: Final = "x_naskah"
KETERANGAN_GAMBAR: Final = "Gambar dalam teks LKjIP"
"""Tells the lampiran of a picture in a text from evidence."""


def naskah_bagian(data: Tahun, kunci: str) -> Naskah:
    """The text under a key of ``narasi``, structured where it still is (else line by line)."""
    teks = (data.narasi or {}).get(kunci, "")
    ada = berstruktur(data).get(kunci)
    if ada is not None and (naskah := dari_polos(ada)) and teks_naskah(naskah) == teks:
        return naskah
    return naskah_dari_teks(teks)


def berstruktur(data: Tahun) -> Mapping[str, Any]:
    """What the year holds of structured texts, by key, not yet read."""
    ada = data.x.get(KUNCI_X)
    return ada if isinstance(ada, dict) else {}


def x_dengan(data: Tahun, naskah: Mapping[str, Naskah]) -> dict[str, Any]:
    """The year's additions with these texts in place; plain ones are not kept there."""
    isi = dict(berstruktur(data))
    for kunci, satu in naskah.items():
        isi.pop(kunci, None)
        if not satu.polos:
            isi[kunci] = ke_polos(satu)
    lain = {k: v for k, v in data.x.items() if k != KUNCI_X}
    return {**lain, KUNCI_X: isi} if isi else lain


def gambar_tahun(data: Tahun) -> frozenset[str]:
    """The names (SHA-256) of all pictures in the year's texts."""
    naskah = (naskah_bagian(data, kunci) for kunci in berstruktur(data))
    return frozenset(g.sha256 for n in naskah for g in n.gambar())
