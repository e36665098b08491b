"""The reviu checklist of a year: its wording, the program's answers, and those of people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Literal

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.berlaku import cari_tahun
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.pemeriksaan import HasilPeriksa
from lkjip_desktop.domain.pemeriksaan.bahan import sudah_berakhir
from lkjip_desktop.domain.reviu import (
    AWALAN_PENGATURAN,
    ButirTerjawab,
    Templat,
    baca_templat,
    jawab_semua,
)
from lkjip_desktop.services.sel import Bagian, Kerja
from lkjip_desktop.storage.unit_kerja import UnitKerja
from lkjip_desktop.sumber import isi_json

BERKAS = "reviu.json"


def templat(dokumen: r.Dokumen) -> Templat:
    """The checklist in the office's wording. Raises UserError where it cannot be used."""
    try:
        isi = isi_json(BERKAS)
    except (OSError, ValueError) as galat:
        raise UserError(
            f"Templat reviu ({BERKAS}) tidak dapat dibaca.",
            "Pulihkan berkas itu dari pemasangan program.",
        ) from galat
    return baca_templat(isi, dokumen.pengaturan)


def terjawab(
    dokumen: r.Dokumen, hasil: HasilTahun, periksa: HasilPeriksa, hari_ini: date
) -> tuple[ButirTerjawab, ...]:
    """Every item of a year with both answers; ``hasil`` and ``periksa`` are of that document."""
    berakhir = sudah_berakhir(hasil.tahun, hari_ini)
    return jawab_semua(templat(dokumen), hasil, periksa, berakhir)


def isi_jawaban(tahun: int, kunci: str, medan: Literal["jawaban", "catatan"], nilai: Any) -> Kerja:
    """What writes the answer or the note of an item (None: none)."""

    def kerja(uk: UnitKerja) -> None:
        data = cari_tahun(uk.lembar.dokumen(), tahun)
        semua = dict(data.reviu or {})
        baru = replace(semua.get(kunci, r.JawabanButir()), **{medan: nilai})
        semua.pop(kunci, None)
        if baru != r.JawabanButir():
            semua[kunci] = baru
        uk.ubah(r.Tahun, data.rid, reviu=semua or None)

    return kerja


def isi_kalimat(dokumen: r.Dokumen, kunci: str, teks: str | None) -> Bagian:
    """What writes the office's own wording of an item (None: that of the template)."""
    return Bagian(r.Dokumen, dokumen.rid, "pengaturan", AWALAN_PENGATURAN + kunci, teks)
