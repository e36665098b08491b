"""S01 to S03 and S05: whether Renstra, RKT, PK, indikator and programs hang together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..capaian import Nilai
from ..indikator import target_renstra
from ..realisasi import baca_nilai, terisi
from ..records import Anggaran, Indikator, PkIndikator, Sasaran, Tujuan
from ..rujukan import Rujukan
from ..tempat import dari_renstra
from . import kalimat
from .anggaran import judul_simpul
from .aturan import Aturan
from .bahan import BahanIndikator, BahanSimpul, BahanTahun, Janji
from .banding import sama_kata
from .temuan import Isi, Letak

_BERINDIKATOR: Final = ("program", "kegiatan")


def s01(bahan: BahanIndikator) -> Iterator[Isi]:
    """The PK's target differs from the RKT's, or from the Renstra's for that year."""
    d = bahan.hasil.definisi
    rencana = (
        ("RKT", bahan.rkt.target if bahan.rkt else None),
        ("Renstra", target_renstra(d, bahan.tahun)),
    )
    per_target: dict[str, list[Janji]] = {}
    for satu in bahan.janji:
        per_target.setdefault(satu.butir.target, []).append(satu)
    for target, daftar in per_target.items():
        beda = [
            (nama, teks)
            for nama, teks in rencana
            if teks is not None and terisi(teks) and not _sama(d, target, teks)
        ]
        if beda:
            kata = kalimat.deret([f"target {n} {kalimat.nilai(t)}" for n, t in beda])
            di = kalimat.deret([satu.dokumen for satu in daftar])
            yield Isi(
                "indikator",
                d.id,
                "target",
                f"{di}: target {d.id} “{kalimat.nama(d.nama)}”"
                f" {kalimat.nilai(target)}, sedangkan {kata}."
                " Samakan target di tab PK, atau jelaskan perubahannya di BAB II.",
                Letak(PkIndikator, daftar[0].butir.rid, "target"),
                tercantum=target,
                dihitung=beda[0][1],
            )


def s02(bahan: BahanTahun) -> Iterator[Isi]:
    """An indikator in the head's PK that the Renstra does not have; a sasaran that no PK has."""
    rujuk = bahan.rujukan
    if rujuk.renstra is None:
        return
    milik_renstra = _milik_renstra(rujuk)
    for pk in bahan.data.pk or ():
        for janji in pk.indikator or ():
            tempat = rujuk.tempat.get(janji.indikator)
            if pk.tingkat == "kepala" and tempat and janji.indikator not in milik_renstra:
                yield Isi(
                    "indikator",
                    janji.indikator,
                    "indikator",
                    f"{kalimat.dokumen_pk(pk)}: indikator {janji.indikator}"
                    f" “{kalimat.nama(tempat.definisi.nama)}” tidak ada di Renstra."
                    " Tambahkan ke Renstra, atau keluarkan dari PK.",
                    Letak(PkIndikator, janji.rid, "indikator"),
                )
    if not any(pk.indikator or pk.tingkat == "kepala" for pk in rujuk.pk_berlaku):
        return
    for sasaran in rujuk.sasaran.values():
        if not any(satu.id in rujuk.target_pk for satu in sasaran.indikator or ()):
            yield Isi(
                "sasaran",
                sasaran.id,
                "indikator",
                f"Sasaran {sasaran.id} “{kalimat.nama(sasaran.uraian)}” tidak punya satu pun"
                f" indikator dalam PK {bahan.tahun}. Masukkan indikatornya di tab PK.",
                Letak(Sasaran, sasaran.rid, "indikator"),
            )


def s03(bahan: BahanTahun) -> Iterator[Isi]:
    """A tujuan or sasaran without any indikator."""
    for tujuan in bahan.rujukan.tujuan.values():
        if not tujuan.indikator:
            yield _tanpa_indikator("tujuan", tujuan)
    for sasaran in bahan.rujukan.sasaran.values():
        if not sasaran.indikator:
            yield _tanpa_indikator("sasaran", sasaran)


def s03_simpul(bahan: BahanSimpul) -> Iterator[Isi]:
    """A program or kegiatan without any indikator."""
    simpul = bahan.hasil.simpul
    if simpul.tingkat in _BERINDIKATOR and not simpul.indikator:
        yield Isi(
            "anggaran",
            simpul.id,
            "indikator",
            f"{judul_simpul(simpul)} tidak punya indikator. Tambahkan indikator di tab Anggaran.",
            Letak(Anggaran, simpul.rid, "indikator"),
        )


def s03_target(bahan: BahanIndikator) -> Iterator[Isi]:
    """An indikator without target.

    In a year without plans, which only keeps figures to compare with, it is one that has a
    realisasi.
    """
    h = bahan.hasil
    if h.target is not None or (h.realisasi is None and not bahan.berencana):
        return
    d = bahan.hasil.definisi
    yield Isi(
        "indikator",
        d.id,
        "target",
        f"Indikator {d.id} “{kalimat.nama(d.nama)}” tidak punya target {bahan.tahun}."
        " Isi target di tab Renstra, PK, atau Triwulan.",
        Letak(Indikator, d.rid, "target", str(bahan.tahun)),
    )


def s05(bahan: BahanTahun) -> Iterator[Isi]:
    """A program in the tree that supports no sasaran."""
    rujuk = bahan.rujukan
    mendukung: set[str] = set()
    for id_indikator, daftar in rujuk.dukungan.items():
        tempat = rujuk.tempat.get(id_indikator)
        if tempat is None or tempat.tingkat != "sasaran":
            continue
        for satu in daftar:
            mendukung.add(satu.anggaran)
            mendukung.update(s.anggaran.id for s in rujuk.di_atas(satu.anggaran))
    for puncak in bahan.data.anggaran or ():
        if puncak.tingkat == "program" and puncak.id not in mendukung:
            yield Isi(
                "anggaran",
                puncak.id,
                "dukungan",
                f"{judul_simpul(puncak)} tidak mendukung satu sasaran pun."
                " Hubungkan dengan indikator sasaran di tab Anggaran, bila memang mendukung.",
                Letak(Anggaran, puncak.rid),
            )


def _milik_renstra(rujuk: Rujukan) -> set[str]:
    """The indikator of the Renstra in force, and of others whose period covers the year: where one
    follows the other within a year, the PK murni may still be made from the earlier."""
    berlaku = [
        satu
        for satu in rujuk.dokumen.renstra
        if satu is rujuk.renstra or satu.tahun_awal <= rujuk.tahun <= satu.tahun_akhir
    ]
    return {tempat.definisi.id for satu in berlaku for tempat in dari_renstra(satu)}


def _sama(d: Indikator, satu: str, lain: str) -> bool:
    a: Nilai | None = baca_nilai(d, satu)
    b: Nilai | None = baca_nilai(d, lain)
    return sama_kata(a, b) if isinstance(a, str) and isinstance(b, str) else a == b


def _tanpa_indikator(objek: str, cabang: Tujuan | Sasaran) -> Isi:
    return Isi(
        objek,
        cabang.id,
        "indikator",
        f"{kalimat.TINGKAT[objek]} {cabang.id} “{kalimat.nama(cabang.uraian)}” tidak punya"
        " indikator. Tambahkan indikator di tab Renstra.",
        Letak(type(cabang), cabang.rid, "indikator"),
    )


_DASAR_SELARAS: Final = (
    "PermenPANRB 53/2014, Lampiran III: tujuan, sasaran, dan indikator laporan selaras dengan"
    " Renstra dan PK."
)
INDIKATOR: Final = (
    Aturan(
        kode="S01",
        nama="Target PK berbeda dari RKT atau Renstra",
        tingkat="peringatan",
        dasar=_DASAR_SELARAS,
        periksa=s01,
    ),
    Aturan(
        kode="S03",
        nama="Indikator tanpa target",
        tingkat="peringatan",
        dasar="PermenPANRB 53/2014, Lampiran I: PK memuat indikator dengan targetnya.",
        periksa=s03_target,
    ),
)
SIMPUL: Final = (
    Aturan(
        kode="S03",
        nama="Program atau kegiatan tanpa indikator",
        tingkat="peringatan",
        dasar="PermenPANRB 88/2021: kinerja setiap tingkat terukur dengan indikator.",
        periksa=s03_simpul,
    ),
)
TAHUN: Final = (
    Aturan(
        kode="S02",
        nama="PK dan Renstra tidak memuat hal yang sama",
        tingkat="peringatan",
        dasar=_DASAR_SELARAS,
        periksa=s02,
        masukan=lambda b: (b.data.pk, b.rujukan.renstra, b.rujukan.tempat),
    ),
    Aturan(
        kode="S03",
        nama="Tujuan atau sasaran tanpa indikator",
        tingkat="peringatan",
        dasar="PermenPANRB 88/2021: kinerja setiap tingkat terukur dengan indikator.",
        periksa=s03,
        masukan=lambda b: (b.rujukan.renstra,),
    ),
    Aturan(
        kode="S05",
        nama="Program tidak mendukung sasaran",
        tingkat="info",
        dasar="PermenPANRB 53/2014, Lampiran II: program yang menunjang tiap sasaran dianalisis.",
        periksa=s05,
        masukan=lambda b: (b.data.anggaran, b.data.dukungan, b.rujukan.renstra),
    ),
)
