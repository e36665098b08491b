"""The computed figures of one year as JSON, exactly as the format page has them."""

from __future__ import annotations

from typing import Any

from .angka import empat
from .capaian import Nilai
from .hasil import HasilAnggaran, HasilIndikator, HasilTahun
from .records import Dokumen
from .ukur import ukur


def hitung(dokumen: Dokumen, tahun: int) -> dict[str, Any]:
    """Measure a year and write it down; :class:`~.galat.UserError` where there is no such year.

    Figures are decimal text, half-up to 4 decimals without trailing zeros; labels and texts stay as
    they are; what does not exist is ``None``.
    """
    return ke_json(ukur(dokumen, tahun))


def ke_json(hasil: HasilTahun) -> dict[str, Any]:
    """The result as plain values, the keys in the order of the format page."""
    total = hasil.total
    return {
        "tahun": hasil.tahun,
        "indikator": [
            _indikator(satu)
            for satu in hasil.indikator.values()
            if satu.target is not None or satu.realisasi is not None
        ],
        "sasaran": [
            {"id": satu.id, "rata_capaian": empat(satu.rata_capaian)}
            for satu in hasil.sasaran.values()
        ],
        "anggaran": [_anggaran(satu) for satu in hasil.anggaran.values()],
        "total": {
            "rata_capaian": empat(total.rata_capaian),
            "kategori": total.kategori,
            "pagu": empat(total.pagu),
            "realisasi_anggaran": empat(total.realisasi_anggaran),
            "serapan": empat(total.serapan),
        },
    }


def _indikator(hasil: HasilIndikator) -> dict[str, str | None]:
    return {
        "id": hasil.id,
        "target": _nilai(hasil.target),
        "realisasi": _nilai(hasil.realisasi),
        "capaian": empat(hasil.capaian),
        "kategori": hasil.kategori,
        "predikat": hasil.predikat,
        "kemajuan": empat(hasil.kemajuan),
        "pagu": empat(hasil.pagu),
        "realisasi_anggaran": empat(hasil.realisasi_anggaran),
        "serapan": empat(hasil.serapan),
        "efisiensi": empat(hasil.efisiensi),
        "kategori_efisiensi": hasil.kategori_efisiensi,
    }


def _anggaran(hasil: HasilAnggaran) -> dict[str, str | None]:
    return {
        "id": hasil.id,
        "pagu": empat(hasil.pagu),
        "realisasi_anggaran": empat(hasil.realisasi),
        "serapan": empat(hasil.serapan),
        "kategori_serapan": hasil.kategori_serapan,
    }


def _nilai(nilai: Nilai | None) -> str | None:
    return nilai if isinstance(nilai, str) else empat(nilai)
