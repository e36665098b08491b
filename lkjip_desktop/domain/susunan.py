"""How an office arranges its LKjIP: order, headings and standing words of the sections.

They are kept in ``pengaturan``, so that they hold for every year:

``lkjip.urutan``
    the parts of the report (:data:`BAGIAN_UTAMA`), ``lkjip.urutan.bab1`` to ``bab4`` the sections
    of a chapter, ``lkjip.urutan.lampiran`` the lampiran (:data:`LAMPIRAN`); keys with a comma
    between them. A part that is not printed has ``-`` before its key. What is not named stands
    after what comes before it by nature.
``lkjip.judul.<key>``
    the heading of a chapter, a section or one of :data:`JUDUL_LAIN`.
``lkjip.kalimat.<key>``
    what a section says every year in which the office writes nothing there. ``{otomatis}`` in it
    stands for the program's own sentences, the names of :data:`ISIAN` for theirs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from .bagian import BAGIAN_TETAP, JUDUL_BAB, BagianLaporan, KunciBab
from .tanggal import romawi

AWALAN_JUDUL: Final = "lkjip.judul."
AWALAN_URUTAN: Final = "lkjip.urutan"
AWALAN_KALIMAT: Final = "lkjip.kalimat."
_BUANG: Final = "-"

BAGIAN_UTAMA: Final[Mapping[str, str]] = {
    "kata_pengantar": "Kata Pengantar",
    "daftar_isi": "Daftar Isi, Tabel, dan Gambar",
    "ikhtisar": "Ikhtisar Eksekutif",
    "bab1": "Pendahuluan",
    "bab2": "Perencanaan Kinerja",
    "bab3": "Akuntabilitas Kinerja",
    "bab4": "Penutup",
    "reviu": "Pernyataan Telah Direviu",
    "lampiran": "Lampiran",
}
"""The parts of the report after its cover, with their headings."""
BAB: Final = ("bab1", "bab2", "bab3", "bab4")
"""The chapters; they are always printed."""
LAMPIRAN: Final[Mapping[str, str]] = {
    "lampiran.perjanjian_kinerja": "Perjanjian Kinerja",
    "lampiran.pengukuran_kinerja": "Pengukuran Kinerja",
    "lampiran.perkembangan": "Perkembangan Capaian Kinerja",
    "lampiran.rencana_aksi": "Rencana Aksi",
    "lampiran.anggaran_triwulan": "Realisasi Anggaran per Triwulan",
    "lampiran.lainnya": "Data Pendukung",
}
"""The lampiran with their headings; the last is what the office adds."""
BERISI: Final = (*BAB, "lampiran")
"""The parts whose sections the office can arrange."""
JUDUL_LAIN: Final[Mapping[str, str]] = {
    "bab3.gambaran": "Gambaran Umum Capaian",
    "bab3.per_sasaran": "Uraian per Sasaran",
    "bab3.target_realisasi": "Target dan realisasi tahun {tahun}",
    "bab3.tahun_lalu": "Perbandingan dengan tahun sebelumnya",
    "bab3.target_renstra": "Perbandingan dengan target akhir Renstra",
    "bab3.standar": "Perbandingan dengan standar provinsi atau nasional",
    "bab3.analisis": "Analisis keberhasilan, hambatan, dan upaya",
    "bab3.sumber_daya": "Efisiensi penggunaan sumber daya",
    "bab3.pendukung": "Program dan kegiatan pendukung",
}
"""Headings in BAB III in which nothing of the office's own stands."""
ISIAN: Final[Mapping[str, str]] = {
    "kantor": "nama perangkat daerah dengan wilayahnya",
    "kantor_pendek": "singkatannya",
    "pemerintah": "nama pemerintah daerah",
    "kepala_daerah": "sebutan kepala daerah",
    "tahun": "tahun laporan",
    "tahun_lalu": "tahun sebelumnya",
    "tahun_depan": "tahun berikutnya",
}
"""Names that may stand in braces in headings and standing words, with what takes their place."""

_WAJIB: Final = ("bab3.capaian_kinerja", "bab3.per_sasaran", "bab3.realisasi_anggaran")
_SETELAH_PENGANTAR: Final = "setelah_pengantar"


def _bawaan(bab: str) -> tuple[str, ...]:
    """The sections of a chapter, or the lampiran, in their natural order."""
    if bab == "lampiran":
        return tuple(LAMPIRAN)
    kunci = [b.kunci for b in BAGIAN_TETAP if b.bab == bab]
    if bab == "bab3":
        kunci.insert(kunci.index("bab3.tujuan") + 1, "bab3.per_sasaran")
    return tuple(kunci)


@dataclass(frozen=True, slots=True)
class Letak:
    """A part in its place."""

    kunci: str
    tampil: bool = True


class Susunan:
    """The arrangement in the settings of one office. What cannot be used counts as not given."""

    def __init__(self, pengaturan: Mapping[str, str] | None) -> None:
        self._isi = pengaturan or {}

    def bagian(self, bab: str = "") -> tuple[Letak, ...]:
        """The parts of the report, or the sections of a chapter, in the office's order."""
        bawaan = _bawaan(bab) if bab else self._bagian_bawaan()
        teks = self._isi.get(f"{AWALAN_URUTAN}.{bab}" if bab else AWALAN_URUTAN, "")
        urut = _baca(teks, bawaan)
        if bab:
            return urut if bab != "bab3" else _bab3(urut)
        if not teks.strip() and self._isi.get("lkjip.reviu", "").strip() == "tanpa":
            urut = tuple(replace(x, tampil=x.kunci != "reviu") for x in urut)
        return tuple(replace(x, tampil=True) if x.kunci in BAB else x for x in urut)

    def dicetak(self, bab: str = "") -> tuple[str, ...]:
        """The keys of those that are printed."""
        return tuple(x.kunci for x in self.bagian(bab) if x.tampil)

    def judul(self, kunci: str) -> str:
        """The heading of a part, in the office's words where it has any."""
        return self._isi.get(AWALAN_JUDUL + kunci, "").strip() or judul_bawaan(kunci)

    def kalimat(self, kunci: str) -> str:
        """The standing words of a section; empty where the office has none."""
        return self._isi.get(AWALAN_KALIMAT + kunci, "").strip()

    def atur(self, bagian: Sequence[BagianLaporan]) -> tuple[BagianLaporan, ...]:
        """Sections with the office's headings, those of a chapter in the office's order."""
        letak: dict[str, int] = {}
        for bab in BAB:
            letak |= {x.kunci: n for n, x in enumerate(self.bagian(bab))}
        terakhir: dict[str, int] = {}
        kunci: dict[str, tuple[int, int]] = {}
        for n, b in enumerate(bagian):
            if b.kunci.startswith(("bab3.sasaran.", "bab3.indikator.")):
                tempat = letak["bab3.per_sasaran"]
            else:
                tempat = letak.get(b.kunci, terakhir.get(b.bab, 0))
            terakhir[b.bab] = max(tempat, terakhir.get(b.bab, 0))
            kunci[b.kunci] = (tempat, n)
        babnya = list(dict.fromkeys(b.bab for b in bagian))
        urut = sorted(bagian, key=lambda b: (babnya.index(b.bab), kunci[b.kunci]))
        return tuple(
            replace(b, judul=self.judul(b.kunci)) if b.kunci in _TETAP else b for b in urut
        )

    def kerangka(self) -> Mapping[KunciBab, str]:
        """What holds texts of the office, in the order of the report with the headings that it has
        there; chapters with their numbers."""
        hasil: dict[KunciBab, str] = {}
        nomor = 0
        for satu in self.bagian():
            if satu.kunci == "kata_pengantar":
                hasil["awal"] = JUDUL_BAB["awal"]
                continue
            nomor += satu.kunci in BAB
            for bab in JUDUL_BAB:
                if bab == satu.kunci:
                    awal = f"BAB {romawi(nomor)} " if bab in BAB else ""
                    hasil[bab] = f"{awal}{self.judul(bab)}"
        return hasil

    def _bagian_bawaan(self) -> tuple[str, ...]:
        bawaan = [k for k in BAGIAN_UTAMA if k != "reviu"]
        awal = self._isi.get("lkjip.reviu", "").strip() == _SETELAH_PENGANTAR
        bawaan.insert(bawaan.index("kata_pengantar") + 1 if awal else -1, "reviu")
        return tuple(bawaan)


_TETAP: Final = {b.kunci: b.judul for b in BAGIAN_TETAP}


def judul_bawaan(kunci: str) -> str:
    """The program's heading of a part."""
    for judul in (BAGIAN_UTAMA, LAMPIRAN, JUDUL_LAIN):
        if kunci in judul:
            return judul[kunci]
    return _TETAP[kunci]


def dapat_dibuang(kunci: str) -> bool:
    """Whether the office may leave the part out."""
    return kunci not in BAB and kunci not in _WAJIB and kunci not in JUDUL_LAIN


def tulis_urutan(letak: Sequence[Letak]) -> str:
    """The order as it is kept."""
    return ", ".join(x.kunci if x.tampil else _BUANG + x.kunci for x in letak)


def _bab3(urut: Sequence[Letak]) -> tuple[Letak, ...]:
    """The measurement and the money are never left out, and the money, part B, comes last."""
    tampil = [replace(x, tampil=x.tampil or x.kunci in _WAJIB) for x in urut]
    return tuple(sorted(tampil, key=lambda x: x.kunci == "bab3.realisasi_anggaran"))


def _baca(teks: str, bawaan: Sequence[str]) -> tuple[Letak, ...]:
    """The order that a text names; what it does not name follows what comes before by nature."""
    dikenal = set(bawaan)
    urut: dict[str, bool] = {}
    for satu in teks.split(","):
        kunci = satu.strip()
        nama = kunci.removeprefix(_BUANG).strip()
        if nama in dikenal:
            urut.setdefault(nama, not kunci.startswith(_BUANG))
    hasil = [Letak(k, t) for k, t in urut.items()]
    for n, kunci in enumerate(bawaan):
        if kunci not in urut:
            sebelum = [x.kunci for x in hasil]
            tempat = sebelum.index(bawaan[n - 1]) + 1 if n else 0
            hasil.insert(tempat, Letak(kunci))
    return tuple(hasil)
