"""Bringing the plain form of texts up to date when data leave the office.

It stands apart from the writing of texts, so that the processes that make reports load no database.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.naskah.bahan import Bahan
from lkjip_desktop.domain.naskah.isian import PembacaIsian
from lkjip_desktop.domain.naskah.segar import segarkan
from lkjip_desktop.domain.naskah.simpanan import berstruktur, naskah_bagian, x_dengan
from lkjip_desktop.domain.naskah.teks import teks_naskah
from lkjip_desktop.domain.ukur import ukur


def dengan_naskah_segar(dokumen: r.Dokumen) -> r.Dokumen:
    """The document with every text as its fields read now, for whoever reads only ``narasi``.

    A document whose texts are up to date is answered as it is.
    """
    if not any(berstruktur(t) for t in dokumen.tahun):
        return dokumen
    hasil = {t.tahun: ukur(dokumen, t.tahun) for t in dokumen.tahun}
    tahun = tuple(_segar(dokumen, hasil, t) for t in dokumen.tahun)
    sama = all(a is b for a, b in zip(tahun, dokumen.tahun, strict=True))
    return dokumen if sama else replace(dokumen, tahun=tahun)


def _segar(dokumen: r.Dokumen, hasil: Mapping[int, HasilTahun], data: r.Tahun) -> r.Tahun:
    pembaca = PembacaIsian(Bahan(dokumen, hasil, data.tahun))
    lama = {k: naskah_bagian(data, k) for k in berstruktur(data) if k in (data.narasi or {})}
    baru = {k: segarkan(n, pembaca) for k, n in lama.items() if not n.polos}
    berubah = {k: n for k, n in baru.items() if n != lama[k]}
    if not berubah:
        return data
    narasi = {**(data.narasi or {}), **{k: teks_naskah(n) for k, n in berubah.items()}}
    return replace(data, narasi=narasi, x=x_dengan(data, berubah))
