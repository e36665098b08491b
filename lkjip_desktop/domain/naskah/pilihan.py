"""Every field that can be put into a text, in words by which it is searched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lkjip_desktop.domain.records import Sasaran

from .bahan import Bahan
from .isian import INSTANSI, PEJABAT, PEMISAH
from .model import Acuan, Objek

BESARAN: Final[dict[str, str]] = {
    "nama": "Nama",
    "target": "Target",
    "realisasi": "Realisasi",
    "capaian": "Capaian",
    "kategori": "Kategori capaian",
    "predikat": "Predikat",
    "selisih": "Selisih realisasi",
    "target_akhir": "Target akhir Renstra",
    "kemajuan": "Kemajuan terhadap akhir Renstra",
    "pagu": "Pagu",
    "realisasi_anggaran": "Realisasi anggaran",
    "serapan": "Serapan",
    "kategori_serapan": "Kategori serapan",
    "sisa": "Sisa anggaran",
    "efisiensi": "Efisiensi",
    "kategori_efisiensi": "Kategori efisiensi",
    "uraian": "Uraian",
    "jumlah_indikator": "Jumlah indikator",
    "rata_capaian": "Rata-rata capaian",
    "jumlah_melampaui": "Jumlah indikator melampaui target",
    "jumlah_memenuhi": "Jumlah indikator memenuhi target",
    "jumlah_belum_memenuhi": "Jumlah indikator belum memenuhi target",
    "jumlah_tak_terhitung": "Jumlah indikator tanpa capaian",
    "jumlah_kategori": "Jumlah indikator berkategori",
    "nilai_sakip": "Nilai evaluasi SAKIP",
    "tahun": "Tahun",
    "tahun_awal": "Tahun awal Renstra",
    "tahun_akhir": "Tahun akhir Renstra",
    "nilai": "Nilai pembanding",
    "nama_lengkap": "Nama instansi dan wilayah",
    "tanggal_pk": "Tanggal PK kepala",
    "singkatan": "Singkatan instansi",
    "pemerintah": "Pemerintah daerah",
    "wilayah": "Wilayah",
    "kepala_daerah": "Kepala daerah",
    "kota": "Kota",
    "alamat": "Alamat",
    "telepon": "Telepon",
    "surel": "Surel",
    "situs": "Situs",
    "jabatan": "Jabatan",
    "pangkat": "Pangkat",
    "nip": "NIP",
}
"""What each quantity is called on screen."""

_INDIKATOR: Final = (
    "capaian",
    "realisasi",
    "target",
    "kategori",
    "target_akhir",
    "kemajuan",
    "nama",
)
_UANG_INDIKATOR: Final = (
    "pagu",
    "realisasi_anggaran",
    "serapan",
    "efisiensi",
    "kategori_efisiensi",
)
_LALU: Final = ("realisasi", "capaian", "target", "selisih")
_SASARAN: Final = (
    "rata_capaian",
    "kategori",
    "jumlah_indikator",
    "pagu",
    "realisasi_anggaran",
    "serapan",
    "uraian",
)
_ANGGARAN: Final = ("pagu", "realisasi_anggaran", "serapan", "sisa", "kategori_serapan", "uraian")
_TAHUN: Final = (
    "tahun",
    "rata_capaian",
    "kategori",
    "pagu",
    "realisasi_anggaran",
    "serapan",
    "sisa",
    "jumlah_indikator",
    "jumlah_melampaui",
    "jumlah_memenuhi",
    "jumlah_belum_memenuhi",
    "jumlah_tak_terhitung",
    "nilai_sakip",
    "tahun_awal",
    "tahun_akhir",
)
_TAHUN_LALU: Final = ("tahun", "rata_capaian", "pagu", "realisasi_anggaran", "serapan")
_SINGKAT: Final = 90


@dataclass(frozen=True, slots=True)
class PilihanIsian:
    """A field that can be chosen: what it shows, and of which object."""

    acuan: Acuan
    besaran: str
    objek: str


def sebutan(bahan: Bahan, acuan: Acuan) -> str:
    """A field in words: ``Capaian, S1.1 Indeks kepuasan``."""
    objek = _nama_objek(bahan, acuan)
    besaran = _nama_besaran(bahan, acuan)
    return f"{besaran}, {objek}" if objek else besaran


def pilihan_isian(bahan: Bahan) -> Iterator[PilihanIsian]:
    """All of them: the year, the office, sasaran and indikator, money, officials."""
    for acuan in _acuan(bahan):
        yield PilihanIsian(acuan, _nama_besaran(bahan, acuan), _nama_objek(bahan, acuan))


def _acuan(b: Bahan) -> Iterator[Acuan]:
    yield from _milik("tahun", "", _TAHUN)
    for label in _kategori(b):
        yield Acuan("tahun", label, "jumlah_kategori")
    ada_lalu = b.tahun - 1 in b.hasil
    if ada_lalu:
        yield from (Acuan("tahun", "", n, 1) for n in _TAHUN_LALU)
    for s in b.rujukan.sasaran.values():
        yield from _milik("sasaran", s.id, _SASARAN)
    for h in b.kini.indikator.values():
        yield from _milik("indikator", h.id, _INDIKATOR)
        if h.pagu is not None:
            yield from _milik("indikator", h.id, _UANG_INDIKATOR)
        dulu = b.terakhir(h)
        if dulu is not None:
            yield from (Acuan("indikator", h.id, n, dulu[0]) for n in _LALU)
        for p in b.pembanding(h.id):
            yield Acuan("pembanding", f"{h.id}{PEMISAH}{p.nama}", "nilai")
    for i in b.kini.anggaran:
        yield from _milik("anggaran", i, _ANGGARAN)
    yield from _milik("instansi", "", ("nama_lengkap", "tanggal_pk", *INSTANSI))
    for pejabat in b.dokumen.pejabat or ():
        yield from _milik("pejabat", pejabat.id, PEJABAT)


def _milik(objek: Objek, id_: str, besaran: tuple[str, ...]) -> Iterator[Acuan]:
    for n in besaran:
        yield Acuan(objek, id_, n)


def _kategori(b: Bahan) -> Iterator[str]:
    if b.kini.kebijakan is not None:
        yield from (p.label for p in b.kini.kebijakan.skala_capaian)


def _nama_besaran(b: Bahan, a: Acuan) -> str:
    nama = BESARAN.get(a.besaran, a.besaran)
    if a.besaran == "jumlah_kategori":
        return f"{nama} {a.id}"
    if a.objek == "instansi" and a.besaran == "nama":
        return "Nama instansi"
    if a.besaran == "selisih":
        return f"{nama} dengan {b.tahun - a.lalu}"
    return f"{nama} {b.tahun - a.lalu}" if a.lalu and a.besaran != "tahun" else nama


def _nama_objek(b: Bahan, a: Acuan) -> str:
    if a.objek == "tahun":
        return "" if a.besaran == "tahun" else f"tahun {b.tahun - a.lalu}"
    if a.objek == "instansi":
        return "instansi"
    return f"{a.id.partition(PEMISAH)[0]} {_uraian(b, a)}".strip()[:_SINGKAT]


def _uraian(b: Bahan, a: Acuan) -> str:
    if a.objek == "indikator":
        tempat = b.rujukan.tempat.get(a.id)
        return tempat.definisi.nama if tempat else ""
    if a.objek == "sasaran":
        sasaran: Sasaran | None = b.rujukan.sasaran.get(a.id)
        return sasaran.uraian if sasaran else ""
    if a.objek == "anggaran":
        simpul = b.rujukan.simpul.get(a.id)
        return simpul.anggaran.uraian if simpul else ""
    if a.objek == "pembanding":
        return a.id.partition(PEMISAH)[2]
    ada = next((p for p in b.dokumen.pejabat or () if p.id == a.id), None)
    return ada.jabatan if ada else ""
