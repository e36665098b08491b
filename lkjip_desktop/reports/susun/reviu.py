"""The reviu checklist of a year on paper: the program's answers, those of people, notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.pemeriksaan import periksa
from lkjip_desktop.domain.pemeriksaan.bahan import sudah_berakhir
from lkjip_desktop.domain.records import Dokumen
from lkjip_desktop.domain.reviu import NAMA_JAWABAN, ButirTerjawab, baca_templat, jawab_semua
from lkjip_desktop.domain.tanggal import tampil
from lkjip_desktop.reports.model import Baris, Kolom, Laporan, Penandatangan, Tabel, TandaTangan
from lkjip_desktop.sumber import isi_json

from .data import Data
from .lembar import mulai_lembar
from .sel import baris, baris_grup
from .surat import TITIK, tempat_tanggal

_KOLOM = (
    Kolom("No", "tengah"),
    Kolom("Pernyataan"),
    Kolom("Menurut data", "tengah"),
    Kolom("Dasar menurut data"),
    Kolom("Jawaban pereviu", "tengah", lebar=24.0),
    Kolom("Catatan", lebar=52.0),
)
_PERLU_DINILAI = "perlu dinilai"


def susun_reviu(
    dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int, hari_ini: date | None = None
) -> Laporan:
    """The checklist as answered on that day (None: the day after the year); what people did not
    answer stays empty, to be filled in by hand. Raises UserError where the template is unusable."""
    data = Data(dokumen, hasil, tahun)
    hari = hari_ini or date(tahun + 1, 1, 1)
    templat = baca_templat(isi_json("reviu.json"), dokumen.pengaturan)
    temuan = periksa(dokumen, tahun, data.kini, hari)
    butir = jawab_semua(templat, data.kini, temuan, sudah_berakhir(tahun, hari))
    judul = f"{templat.judul} Tahun {tahun}"
    p = mulai_lembar(data, judul)
    p.paragraf(
        f"Daftar uji reviu atas laporan kinerja ({templat.dasar}), keadaan"
        f" {tampil(hari.isoformat())}. Kolom “Menurut data” diisi oleh program dari data dan hasil"
        " pemeriksaan; jawaban pereviu yang menentukan."
    )
    p.tabel(_tabel(butir))
    p.tambah(
        TandaTangan(
            Penandatangan(("Pereviu",), TITIK), tempat_tanggal=tempat_tanggal(data, None, tahun + 1)
        )
    )
    return p.laporan(judul, subjek=judul)


def _tabel(butir: Sequence[ButirTerjawab]) -> Tabel:
    isi: list[Baris] = []
    for kelompok, semua in groupby(butir, key=lambda b: b.butir.kelompok):
        isi.append(baris_grup(kelompok, len(_KOLOM)))
        isi += [_baris(b) for b in semua]
    return Tabel(_KOLOM, tuple(isi))


def _baris(b: ButirTerjawab) -> Baris:
    program = NAMA_JAWABAN[b.program.jawaban] if b.program.jawaban else _PERLU_DINILAI
    jawaban = b.manusia.jawaban if b.manusia else None
    return baris(
        str(b.butir.nomor),
        b.butir.uraian,
        program,
        b.program.bukti,
        NAMA_JAWABAN[jawaban] if jawaban else "",
        b.catatan,
    )
