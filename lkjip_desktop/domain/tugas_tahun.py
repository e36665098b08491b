"""The duties of an office in a year and how each stands.

What counts as done is decided here, once, for the screen and whoever else asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from . import records as r
from .bagian import kunci_indikator
from .hasil import HasilAnggaran, HasilIndikator, HasilTahun
from .kelengkapan import bagian_kosong, dianalisis
from .pantauan import terisi_triwulan
from .penandatanganan import tertutup
from .penutupan import penutupan_kini
from .tanggal import tampil, triwulan_romawi
from .ukur import rujukan

Keadaan = Literal["selesai", "sebagian", "belum", "tidak perlu"]
Bagian = Literal["instansi", "pejabat", "renstra", "pk", "triwulan", "anggaran", "lkjip"]
"""Where in the program a duty is done."""
KATA: Final[dict[Keadaan, str]] = {
    "selesai": "Selesai",
    "sebagian": "Sebagian",
    "belum": "Belum",
    "tidak perlu": "Tidak perlu",
}


@dataclass(frozen=True, slots=True)
class Tugas:
    """One duty: how it stands in a word and in a sentence, and where it is done."""

    id: str
    judul: str
    keadaan: Keadaan
    uraian: str
    bagian: Bagian
    tempat: r.Rekaman | None = None
    """The record to go to, where there is one."""


def tugas_tahun(dokumen: r.Dokumen, hasil: HasilTahun) -> tuple[Tugas, ...]:
    """The duties of a measured year, in the order in which they fall due."""
    data = rujukan(hasil).data
    indikator = tuple(hasil.indikator.values())
    tugas = [
        _pk_murni(data),
        _pk_perubahan(data, hasil),
        _anggaran(hasil),
        *(_triwulan(data, indikator, nomor) for nomor in range(1, 5)),
        _realisasi(indikator),
        _analisis(data, indikator),
        _lkjip(dokumen, hasil.tahun),
    ]
    if data.tindak_lanjut:
        tugas.append(_tindak_lanjut(data.tindak_lanjut))
    return tuple(tugas)


# PK ---------------------------------------------------------------------------------------------


def siap(pk: r.Pk) -> bool:
    """Whether a PK has its date and its first signatory (a head of region signs alone).

    That is all that can be asked of one that came from elsewhere: only a PK of this program is
    marked as signed.
    """
    return pk.tanggal is not None and pk.pihak_pertama is not None


def _pk_murni(data: r.Tahun) -> Tugas:
    pk = [p for p in data.pk or () if p.jenis == "murni"]
    return _tugas_pk("pk_murni", "PK murni", pk)


def _pk_perubahan(data: r.Tahun, hasil: HasilTahun) -> Tugas:
    pk = [p for p in data.pk or () if p.jenis == "perubahan"]
    if pk:
        return _tugas_pk("pk_perubahan", "PK perubahan", pk)
    berubah = any(_pagu_berubah(h) for h in _daun(hasil))
    if berubah:
        uraian = "Belum dibuat, sedangkan pagu sudah berubah."
        return Tugas("pk_perubahan", "PK perubahan", "belum", uraian, "pk")
    uraian = "Pagu tidak berubah."
    return Tugas("pk_perubahan", "PK perubahan", "tidak perlu", uraian, "pk")


def _tugas_pk(id_: str, judul: str, pk: Sequence[r.Pk]) -> Tugas:
    kepala = next((p for p in pk if p.tingkat == "kepala"), None)
    if kepala is None:
        uraian = "PK tingkat kepala belum dibuat." if pk else "Belum dibuat."
        return Tugas(id_, judul, "sebagian" if pk else "belum", uraian, "pk")
    belum = [p for p in pk if not siap(p)]
    if belum:
        uraian = f"{len(belum)} dari {len(pk)} dokumen belum siap ditandatangani."
        return Tugas(id_, judul, "sebagian", uraian, "pk", belum[0])
    lain = f", {len(pk)} dokumen" if len(pk) > 1 else ""
    awal = "Ditandatangani" if all(tertutup(p) for p in pk) else "Lengkap, tertanggal"
    uraian = f"{awal} {tampil(kepala.tanggal)}{lain}."
    return Tugas(id_, judul, "selesai", uraian, "pk", kepala)


def _pagu_berubah(hasil: HasilAnggaran) -> bool:
    return hasil.pagu_perubahan is not None and hasil.pagu_perubahan != hasil.pagu_murni


# anggaran ---------------------------------------------------------------------------------------


def _daun(hasil: HasilTahun) -> list[HasilAnggaran]:
    return [h for h in hasil.anggaran.values() if not h.simpul.anak]


def _anggaran(hasil: HasilTahun) -> Tugas:
    daun = _daun(hasil)
    if not daun:
        return Tugas("anggaran", "Anggaran", "belum", "Belum ada program.", "anggaran")
    tanpa_pagu = _tanpa_uang(hasil, daun, lambda h: h.pagu)
    tanpa_realisasi = _tanpa_uang(hasil, daun, lambda h: h.realisasi)
    belum = next((h for h in daun if h.id in tanpa_pagu | tanpa_realisasi), None)
    kosong = len(tanpa_pagu) == len(tanpa_realisasi) == len(daun)
    return Tugas(
        "anggaran",
        "Anggaran",
        "selesai" if belum is None else "belum" if kosong else "sebagian",
        f"Pagu {len(daun) - len(tanpa_pagu)} dan realisasi {len(daun) - len(tanpa_realisasi)}"
        f" dari {len(daun)} rincian terisi.",
        "anggaran",
        None if belum is None else belum.simpul,
    )


def _tanpa_uang(
    hasil: HasilTahun,
    daun: Sequence[HasilAnggaran],
    uang: Callable[[HasilAnggaran], Fraction | None],
) -> set[str]:
    """Ids of the leaves without that money, where none above stands in for all leaves below it."""
    dari_daun: set[str] = set()
    for h in daun:
        if uang(h) is not None:
            dari_daun.update(atas.id for atas in _di_atas(hasil, h))

    def diwakili(h: HasilAnggaran) -> bool:
        return any(uang(a) is not None and a.id not in dari_daun for a in _di_atas(hasil, h))

    return {h.id for h in daun if uang(h) is None and not diwakili(h)}


def _di_atas(hasil: HasilTahun, simpul: HasilAnggaran) -> Iterator[HasilAnggaran]:
    while simpul.induk is not None:
        simpul = hasil.anggaran[simpul.induk]
        yield simpul


# triwulan ---------------------------------------------------------------------------------------


def perlu_diisi(indikator: Sequence[HasilIndikator], triwulan: int) -> list[HasilIndikator]:
    """The indikator that are due in a quarter (1 to 4): those with a target or a realisasi in it;
    where the office sets no quarterly targets at all, every indikator with a target."""
    if any(t.target is not None for h in indikator for t in h.triwulan):
        return [h for h in indikator if _ada_di_triwulan(h, triwulan)]
    return [h for h in indikator if h.target is not None or _ada_di_triwulan(h, triwulan)]


def belum_terisi(indikator: Sequence[HasilIndikator], triwulan: int) -> list[HasilIndikator]:
    """Those of the due ones that have nothing yet in a quarter (1 to 4)."""
    return [h for h in perlu_diisi(indikator, triwulan) if not terisi_triwulan(h, triwulan)]


def _ada_di_triwulan(hasil: HasilIndikator, triwulan: int) -> bool:
    satu = hasil.triwulan[triwulan - 1]
    return satu.target is not None or satu.realisasi is not None


def _triwulan(data: r.Tahun, indikator: Sequence[HasilIndikator], nomor: int) -> Tugas:
    id_, judul = f"tw{nomor}", triwulan_romawi(nomor)
    perlu = perlu_diisi(indikator, nomor)
    belum = belum_terisi(indikator, nomor)
    terisi = _n_dari_m(len(perlu) - len(belum), len(perlu), "terisi")
    tertutup = penutupan_kini(data).get(nomor)
    if tertutup is not None:
        ditutup = f"{terisi} Ditutup {tampil(tertutup.waktu[:10])}."
        return Tugas(id_, judul, "selesai", ditutup, "triwulan")
    berita = any(b.triwulan == nomor for b in data.berita_acara or ())
    sisanya = "Belum ditutup." if berita else "Belum ditutup, tanpa berita acara."
    keadaan: Keadaan = "sebagian" if len(belum) < len(perlu) else "belum"
    tujuan = belum[0].definisi if belum else None
    return Tugas(id_, judul, keadaan, f"{terisi} {sisanya}", "triwulan", tujuan)


def _realisasi(indikator: Sequence[HasilIndikator]) -> Tugas:
    perlu = [h for h in indikator if h.target is not None or h.realisasi is not None]
    return _tugas_indikator(
        "realisasi",
        "Realisasi setahun",
        perlu,
        lambda h: h.realisasi is not None,
        "indikator terisi",
    )


def _analisis(data: r.Tahun, indikator: Sequence[HasilIndikator]) -> Tugas:
    perlu = [h for h in indikator if h.tingkat in ("tujuan", "sasaran") and h.target is not None]
    narasi = data.narasi or {}

    def ditulis(h: HasilIndikator) -> bool:
        ada = h.pengukuran is not None and dianalisis(h.pengukuran)
        return ada or bool(narasi.get(kunci_indikator(h.id), "").strip())

    kata = "indikator tujuan dan sasaran ditulis"
    return _tugas_indikator("analisis", "Analisis capaian", perlu, ditulis, kata)


def _tugas_indikator(
    id_: str,
    judul: str,
    perlu: Sequence[HasilIndikator],
    beres: Callable[[HasilIndikator], bool],
    kata: str,
) -> Tugas:
    belum = [h for h in perlu if not beres(h)]
    uraian = _n_dari_m(len(perlu) - len(belum), len(perlu), kata)
    if not perlu or len(belum) == len(perlu):
        keadaan: Keadaan = "belum"
    else:
        keadaan = "sebagian" if belum else "selesai"
    return Tugas(id_, judul, keadaan, uraian, "triwulan", belum[0].definisi if belum else None)


def _n_dari_m(n: int, m: int, kata: str) -> str:
    return f"{n} dari {m} {kata}." if m else "Belum ada indikator bertarget."


# LKjIP ------------------------------------------------------------------------------------------


def _lkjip(dokumen: r.Dokumen, tahun: int) -> Tugas:
    kosong = len(bagian_kosong(dokumen, tahun))
    if not kosong:
        return Tugas("lkjip", "LKjIP", "selesai", "Semua bagian sudah ditulis.", "lkjip")
    ada_naskah = any(t.tahun == tahun and t.narasi for t in dokumen.tahun)
    keadaan: Keadaan = "sebagian" if ada_naskah else "belum"
    return Tugas("lkjip", "LKjIP", keadaan, f"{kosong} bagian belum ditulis.", "lkjip")


def _tindak_lanjut(daftar: Sequence[r.TindakLanjut]) -> Tugas:
    selesai = sum(t.status == "selesai" for t in daftar)
    mulai = any(t.status in ("selesai", "proses") for t in daftar)
    keadaan: Keadaan = "sebagian" if mulai else "belum"
    return Tugas(
        "tindak_lanjut",
        "Tindak lanjut LHE",
        "selesai" if selesai == len(daftar) else keadaan,
        f"{selesai} dari {len(daftar)} rekomendasi selesai.",
        "triwulan",
        next((t for t in daftar if t.status != "selesai"), daftar[0]),
    )
