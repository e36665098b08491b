"""The LKjIP whole, from cover to lampiran, in the order of PermenPANRB 53/2014, Lampiran II."""

from __future__ import annotations

from collections.abc import Mapping

from lkjip_desktop.domain.bagian import daftar_bagian
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.records import Dokumen, Pengukuran
from lkjip_desktop.reports.model import Laporan

from .bab1 import bab1
from .bab2 import bab2
from .bab3 import bab3
from .bab4 import bab4
from .data import Data
from .lampiran import lampiran
from .lkjip_awal import daftar_daftar, ikhtisar, kata_pengantar, pernyataan_reviu, sampul
from .penyusun import Penyusun

_TULIS = {
    "kata_pengantar": kata_pengantar,
    "daftar_isi": daftar_daftar,
    "ikhtisar": ikhtisar,
    "bab1": bab1,
    "bab2": bab2,
    "bab3": bab3,
    "bab4": bab4,
    "reviu": pernyataan_reviu,
    "lampiran": lampiran,
}


def susun_lkjip(
    dokumen: Dokumen,
    hasil: Mapping[int, HasilTahun],
    tahun: int,
    gambar: Mapping[str, bytes] | None = None,
) -> Laporan:
    """The report of a year; ``hasil`` holds the measured years of the document, ``gambar`` the
    pictures of its texts by SHA-256.

    Raises UserError where the document does not have the year.
    """
    data = Data(dokumen, hasil, tahun, gambar)
    return isi_lkjip(Penyusun(data, data.pengaturan.halaman()))


def isi_lkjip(p: Penyusun) -> Laporan:
    """The report, put together by that builder (which may keep track of what it is given)."""
    data = p.data
    sampul(p)
    for kunci in data.susunan.dicetak():
        _TULIS[kunci](p)
    return p.laporan(
        f"Laporan Kinerja Instansi Pemerintah {data.nama_kantor} Tahun {data.tahun}",
        subjek="Laporan Kinerja Instansi Pemerintah (LKjIP)",
    )


def bagian_kosong(dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int) -> list[str]:
    """Keys of sections in which the office wrote nothing, so that the program's own words stand.

    An indikator's section counts as written where its pengukuran has an analysis.
    """
    data = Data(dokumen, hasil, tahun)
    return [
        b.kunci
        for b in daftar_bagian(dokumen, tahun)
        if not data.narasi(b.kunci) and not data.tabel(b.kunci) and not _dianalisis(data, b.kunci)
    ]


def _dianalisis(data: Data, kunci: str) -> bool:
    awalan = "bab3.indikator."
    if not kunci.startswith(awalan):
        return False
    ukuran: Pengukuran | None = data.pengukuran(kunci.removeprefix(awalan))
    return ukuran is not None and any((ukuran.keberhasilan, ukuran.hambatan, ukuran.solusi))
