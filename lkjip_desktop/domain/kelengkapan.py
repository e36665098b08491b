"""What is still unwritten in the LKjIP of a year."""

from __future__ import annotations

from .bagian import daftar_bagian, kunci_baku, kunci_indikator
from .berlaku import cari_tahun
from .records import Dokumen, Pengukuran


def bagian_kosong(dokumen: Dokumen, tahun: int) -> tuple[str, ...]:
    """Keys of the sections in which the office has neither text nor a table, in order.

    An indikator's section counts as written where its pengukuran has an analysis. Raises UserError
    where the document does not have the year.
    """
    data = cari_tahun(dokumen, tahun)
    ditulis = {kunci_baku(k) for k, teks in (data.narasi or {}).items() if teks.strip()}
    ditulis |= {kunci_baku(t.bagian or "lampiran") for t in data.tabel or ()}
    ditulis |= {kunci_indikator(p.indikator) for p in data.pengukuran or () if dianalisis(p)}
    return tuple(b.kunci for b in daftar_bagian(dokumen, tahun) if b.kunci not in ditulis)


def dianalisis(pengukuran: Pengukuran) -> bool:
    """Whether the year's analysis of an indikator is begun: causes, obstacles, or remedies."""
    return any((pengukuran.keberhasilan, pengukuran.hambatan, pengukuran.solusi))
