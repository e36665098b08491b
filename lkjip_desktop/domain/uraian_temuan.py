"""A finding in words, for the window and for paper: where it is, what stands there, what should,
which rule says so, and who can put it right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal

from .angka import dari_teks, kanonik_sah, tampil, tampil_persen, tampil_rupiah
from .angka.eksak import desimal_tepat
from .pemeriksaan import KELUARGA, HasilPeriksa, Temuan, Tingkat
from .pemeriksaan.aturan import Aturan
from .pemeriksaan.daftar import INDIKATOR, KELOMPOK, SIMPUL, TAHUN
from .pemeriksaan.kalimat import NAMA_BESARAN, objek
from .records import (
    Anggaran,
    Belanja,
    Diterima,
    Dukungan,
    Indikator,
    Pengukuran,
    Pk,
    PkIndikator,
    PkProgram,
    Rekaman,
    Renstra,
    Sasaran,
    Tercantum,
    Tujuan,
)
from .rujukan import Rujukan

NamaTab = Literal["renstra", "pk", "triwulan", "anggaran", "lkjip", "pemeriksaan"]
"""The tab of the window in which the data of a finding are edited."""
KeadaanDiterima = Literal["berlaku", "angka berubah", "tidak ditemukan lagi"]
"""Of an accepted finding: it is still found; found with another figure, so it is open again; no
longer found."""

NAMA_TINGKAT: Final[Mapping[Tingkat, str]] = {
    "galat": "Galat",
    "peringatan": "Peringatan",
    "info": "Info",
}

_TAB_REKAMAN: Final[Mapping[type[Rekaman], NamaTab]] = {
    Renstra: "renstra",
    Tujuan: "renstra",
    Sasaran: "renstra",
    Anggaran: "anggaran",
    Belanja: "anggaran",
    Dukungan: "anggaran",
    Pk: "pk",
    PkIndikator: "pk",
    PkProgram: "pk",
    Pengukuran: "triwulan",
    Tercantum: "pemeriksaan",
}
_TAB_TAHUN: Final[Mapping[str | None, NamaTab]] = {
    "narasi": "lkjip",
    "belanja": "anggaran",
    "pk": "pk",
    "pengukuran": "triwulan",
}
_STRATEGIS: Final = ("tujuan", "sasaran")
_UANG: Final = ("pagu", "realisasi_anggaran")
_PERSEN: Final = ("capaian", "rata_capaian", "serapan", "porsi")
_LAPIS: Final[Mapping[str, Sequence[Aturan[Any]]]] = {
    "indikator": INDIKATOR,
    "anggaran": SIMPUL,
}


def tab_temuan(rujuk: Rujukan, temuan: Temuan) -> NamaTab:
    """The tab in which the place of a finding stands."""
    letak = temuan.letak
    if letak.jenis is Indikator:
        ada = rujuk.tempat.get(temuan.id)
        return "anggaran" if ada and ada.tingkat not in _STRATEGIS else "renstra"
    return _TAB_REKAMAN.get(letak.jenis) or _TAB_TAHUN.get(letak.medan, "lkjip")


def tempat(temuan: Temuan) -> str:
    """The object, and of a printed figure where it stands: ``S1.4, Tabel 3.5.2``."""
    return _tempat(temuan.objek, temuan.id, temuan.sumber)


def tempat_diterima(diterima: Diterima) -> str:
    """As :func:`tempat`, of an accepted finding."""
    return _tempat(diterima.objek, diterima.id, diterima.sumber)


def besaran(kata: str | None) -> str:
    """What kind of figure it is about, in words; empty where it is about none."""
    return NAMA_BESARAN.get(kata, kata) if kata else ""


def tercantum(temuan: Temuan) -> str:
    """The figure that stands there: as printed, or one entered by hand id-ID."""
    if temuan.tercantum is None or temuan.sumber is not None:
        return temuan.tercantum or ""
    return figur(temuan.besaran, temuan.tercantum)


def seharusnya(temuan: Temuan) -> str:
    """The figure that should stand there, id-ID with two decimals at most, or the label."""
    return figur(temuan.besaran, temuan.dihitung)


def figur(besaran_: str | None, teks: str | None) -> str:
    """A canonical figure as its besaran is shown; any other text as it is."""
    if teks is None or not kanonik_sah(teks):
        return teks or ""
    if besaran_ in _UANG:
        return tampil_rupiah(dari_teks(teks))
    isi = dari_teks(teks)
    if besaran_ in _PERSEN:
        return tampil_persen(isi)
    desimal = desimal_tepat(isi)
    return tampil(isi, 2 if desimal is None else min(desimal, 2))


def keluarga(kode: str) -> str:
    """The family of rules."""
    return KELUARGA.get(kode[:1], kode)


def nama_aturan(temuan: Temuan) -> str:
    """The name of the rule; of several that share the kode, that of their family."""
    nama = {a.nama for a in _aturan(temuan)}
    return nama.pop() if len(nama) == 1 else keluarga(temuan.kode)


def dasar_aturan(temuan: Temuan) -> tuple[str, ...]:
    """The regulations or reasons that the rule comes from."""
    return tuple(dict.fromkeys(a.dasar for a in _aturan(temuan)))


def unit_temuan(rujuk: Rujukan, temuan: Temuan) -> str | None:
    """The id of the unit that answers for the object; ``None`` where no unit does."""
    if temuan.objek == "anggaran":
        return _unit_simpul(rujuk, temuan.id)
    ada = rujuk.tempat.get(temuan.id) if temuan.objek == "indikator" else None
    if ada is None:
        return None
    if ada.definisi.penanggung_jawab is not None or ada.tingkat in _STRATEGIS:
        return ada.definisi.penanggung_jawab
    return _unit_simpul(rujuk, ada.induk)


def keadaan_diterima(
    hasil: HasilPeriksa, diterima: Iterable[Diterima]
) -> tuple[KeadaanDiterima, ...]:
    """How each accepted finding stands to what is found now."""
    penuh = {t.kunci for t in hasil.temuan if t.diterima is not None}
    tanpa_angka = {t.kunci[:-1] for t in hasil.temuan}

    def satu(d: Diterima) -> KeadaanDiterima:
        kunci = (d.kode, d.objek, d.id, d.besaran, d.sumber)
        if (*kunci, d.dihitung) in penuh:
            return "berlaku"
        return "angka berubah" if kunci in tanpa_angka else "tidak ditemukan lagi"

    return tuple(satu(d) for d in diterima)


def _tempat(jenis: str, id_: str, sumber: str | None) -> str:
    apa = objek(jenis, id_)
    return f"{apa}, {sumber}" if sumber else apa


def _aturan(temuan: Temuan) -> Sequence[Aturan[Any]]:
    """The rules that may have found it: several share a kode, each looks at one kind of object."""
    for daftar in (KELOMPOK, _LAPIS.get(temuan.objek, ()), TAHUN, INDIKATOR, SIMPUL):
        ada = [a for a in daftar if a.kode == temuan.kode]
        if ada:
            return ada
    return ()


def _unit_simpul(rujuk: Rujukan, id_simpul: str) -> str | None:
    """Of the node, else of the nearest one above that has a unit."""
    ada = rujuk.simpul.get(id_simpul)
    if ada is None:
        return None
    semua = (ada.anggaran.unit, *(s.anggaran.unit for s in rujuk.di_atas(id_simpul)))
    return next((u for u in semua if u is not None), None)
