"""The sections of an LKjIP: their keys in ``narasi`` and ``tabel[].bagian``, titles and order.

The order is that of PermenPANRB 53/2014, Lampiran II, with what offices add to it. A key that is
not listed here belongs to the BAB of its prefix (``bab1.``, ``bab2.``, ``lampiran.``, ...).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from .berlaku import cari_tahun, renstra_berlaku
from .records import Dokumen, Indikator, Renstra

KunciBab = Literal["awal", "ikhtisar", "bab1", "bab2", "bab3", "bab4", "lampiran"]


@dataclass(frozen=True, slots=True)
class BagianLaporan:
    """One section in which the office writes."""

    kunci: str
    judul: str
    bab: KunciBab
    keterangan: str
    """What belongs there, for the one who writes."""


JUDUL_BAB: Final[dict[KunciBab, str]] = {
    "awal": "Bagian awal",
    "ikhtisar": "Ikhtisar eksekutif",
    "bab1": "BAB I Pendahuluan",
    "bab2": "BAB II Perencanaan Kinerja",
    "bab3": "BAB III Akuntabilitas Kinerja",
    "bab4": "BAB IV Penutup",
    "lampiran": "Lampiran",
}

BAGIAN_TETAP: Final = (
    BagianLaporan(
        "kata_pengantar",
        "Kata Pengantar",
        "awal",
        "Pengantar kepala perangkat daerah: dasar, maksud, dan ucapan terima kasih.",
    ),
    BagianLaporan(
        "ikhtisar",
        "Ikhtisar Eksekutif",
        "ikhtisar",
        "Ringkasan capaian sasaran, realisasi anggaran, kendala utama, dan langkah ke depan.",
    ),
    BagianLaporan("bab1.latar_belakang", "Latar Belakang", "bab1", "Mengapa laporan ini disusun."),
    BagianLaporan(
        "bab1.dasar_hukum",
        "Dasar Hukum",
        "bab1",
        "Peraturan yang menjadi dasar penyusunan laporan, satu peraturan per baris.",
    ),
    BagianLaporan(
        "bab1.maksud_tujuan", "Maksud dan Tujuan", "bab1", "Maksud dan tujuan penyusunan laporan."
    ),
    BagianLaporan(
        "bab1.gambaran_perangkat_daerah",
        "Gambaran Umum Perangkat Daerah",
        "bab1",
        "Kedudukan, susunan organisasi, dan kewenangan perangkat daerah.",
    ),
    BagianLaporan(
        "bab1.tugas_fungsi",
        "Tugas dan Fungsi",
        "bab1",
        "Tugas pokok dan fungsi menurut peraturan kepala daerah.",
    ),
    BagianLaporan(
        "bab1.sumber_daya",
        "Sumber Daya",
        "bab1",
        "Pegawai, sarana, dan anggaran yang mendukung pelaksanaan tugas.",
    ),
    BagianLaporan(
        "bab1.isu_strategis",
        "Isu Strategis dan Permasalahan Utama",
        "bab1",
        "Aspek strategis dan permasalahan utama yang dihadapi perangkat daerah.",
    ),
    BagianLaporan(
        "bab1.sistematika", "Sistematika Penyajian", "bab1", "Susunan bab dalam laporan ini."
    ),
    BagianLaporan(
        "bab2.renstra",
        "Rencana Strategis",
        "bab2",
        "Visi, misi, tujuan, sasaran, strategi, dan arah kebijakan dalam Renstra.",
    ),
    BagianLaporan("bab2.iku", "Indikator Kinerja Utama", "bab2", "Penetapan dan pemilihan IKU."),
    BagianLaporan(
        "bab2.rkt", "Rencana Kinerja Tahunan", "bab2", "Target tahunan dalam rencana kerja."
    ),
    BagianLaporan(
        "bab2.perjanjian_kinerja",
        "Perjanjian Kinerja",
        "bab2",
        "Perjanjian Kinerja tahun ini dan alasan perubahannya.",
    ),
    BagianLaporan("bab2.anggaran", "Rencana Anggaran", "bab2", "Anggaran untuk mencapai sasaran."),
    BagianLaporan(
        "bab3.capaian_kinerja",
        "Capaian Kinerja Organisasi",
        "bab3",
        "Cara pengukuran dan gambaran capaian kinerja secara keseluruhan.",
    ),
    BagianLaporan("bab3.tujuan", "Capaian Tujuan", "bab3", "Uraian capaian indikator tujuan."),
    BagianLaporan(
        "bab3.perbandingan_tahun",
        "Perbandingan Antartahun",
        "bab3",
        "Uraian perbandingan realisasi dan capaian dengan tahun-tahun sebelumnya.",
    ),
    BagianLaporan(
        "bab3.perbandingan_renstra",
        "Perbandingan dengan Target Akhir Renstra",
        "bab3",
        "Uraian kemajuan terhadap target jangka menengah.",
    ),
    BagianLaporan(
        "bab3.standar_nasional",
        "Perbandingan dengan Standar",
        "bab3",
        "Uraian perbandingan dengan provinsi, nasional, atau standar lain.",
    ),
    BagianLaporan(
        "bab3.efisiensi",
        "Efisiensi Penggunaan Sumber Daya",
        "bab3",
        "Uraian penggunaan anggaran, pegawai, dan sarana dibandingkan hasilnya.",
    ),
    BagianLaporan(
        "bab3.evaluasi_sakip",
        "Evaluasi SAKIP dan Tindak Lanjut",
        "bab3",
        "Hasil evaluasi inspektorat dan tindak lanjut rekomendasinya.",
    ),
    BagianLaporan(
        "bab3.penghargaan", "Penghargaan dan Inovasi", "bab3", "Penghargaan dan inovasi tahun ini."
    ),
    BagianLaporan(
        "bab3.realisasi_anggaran",
        "Realisasi Anggaran",
        "bab3",
        "Uraian realisasi anggaran, penyebab sisa, dan kendala penyerapan.",
    ),
    BagianLaporan(
        "bab4.kesimpulan", "Kesimpulan", "bab4", "Simpulan umum atas keberhasilan dan kegagalan."
    ),
    BagianLaporan(
        "bab4.langkah",
        "Langkah Perbaikan",
        "bab4",
        "Langkah yang akan dilakukan untuk memperbaiki kinerja.",
    ),
    BagianLaporan("lampiran", "Lampiran", "lampiran", "Tabel dan dokumen pendukung."),
)

_SINONIM: Final = {
    "bab3.capaian": "bab3.capaian_kinerja",
    "bab3.anggaran": "bab3.realisasi_anggaran",
    "bab3.tindak_lanjut": "bab3.evaluasi_sakip",
    "bab1.landasan_hukum": "bab1.dasar_hukum",
    "bab2.pk": "bab2.perjanjian_kinerja",
    "bab4.penutup": "bab4.kesimpulan",
    "ikhtisar_eksekutif": "ikhtisar",
}
_TETAP: Final = {b.kunci: b for b in BAGIAN_TETAP}
_MENURUT_JUDUL: Final = {
    (b.kunci.partition(".")[0], b.judul.casefold()): b.kunci for b in BAGIAN_TETAP
}


def kunci_baku(kunci: str) -> str:
    """The key under which the section is listed here, for the other names that data use; also one
    that spells out the title of a section of its BAB (``bab1.sistematika_penyajian``)."""
    if kunci in _TETAP or kunci in _SINONIM:
        return _SINONIM.get(kunci, kunci)
    awal, _, akhir = kunci.partition(".")
    return _MENURUT_JUDUL.get((awal, akhir.replace("_", " ").strip().casefold()), kunci)


def bab_dari(kunci: str) -> KunciBab:
    """The BAB of a key by its prefix; what names none goes to the lampiran."""
    awalan = kunci_baku(kunci).partition(".")[0]
    for bab in JUDUL_BAB:
        if awalan == bab or (bab.startswith("bab") and awalan.startswith(bab)):
            return bab
    return "awal" if awalan == "kata_pengantar" else "lampiran"


def daftar_bagian(dokumen: Dokumen, tahun: int) -> tuple[BagianLaporan, ...]:
    """Every section of that year's LKjIP in order: the fixed ones, one per sasaran and indikator,
    and those that the data name beside them.

    Raises UserError where the document does not have the year.
    """
    data = cari_tahun(dokumen, tahun)
    renstra = renstra_berlaku(dokumen.renstra, tahun)
    hasil: list[BagianLaporan] = []
    for bagian in BAGIAN_TETAP:
        hasil.append(bagian)
        if bagian.kunci == "bab3.tujuan":
            hasil.extend(_bagian_sasaran(renstra))
    ada = {b.kunci for b in hasil}
    kunci_data = [*(data.narasi or ()), *(t.bagian for t in data.tabel or () if t.bagian)]
    for kunci in kunci_data:
        baku = kunci_baku(kunci)
        if baku not in ada:
            ada.add(baku)
            hasil.append(BagianLaporan(baku, judul_dari_kunci(baku), bab_dari(baku), ""))
    urutan = {bab: i for i, bab in enumerate(JUDUL_BAB)}
    return tuple(sorted(hasil, key=lambda b: urutan[b.bab]))


def judul_dari_kunci(kunci: str) -> str:
    """A readable title: that of a fixed section, else made from the key's last part."""
    if kunci in _TETAP:
        return _TETAP[kunci].judul
    akhir = kunci.rpartition(".")[2].replace("_", " ").strip()
    return akhir[:1].upper() + akhir[1:] or kunci


def kunci_sasaran(id_sasaran: str) -> str:
    """The key of a sasaran's own text."""
    return f"bab3.sasaran.{id_sasaran}"


def kunci_indikator(id_indikator: str) -> str:
    """The key of an indikator's own analysis."""
    return f"bab3.indikator.{id_indikator}"


def _bagian_sasaran(renstra: Renstra | None) -> Iterator[BagianLaporan]:
    for tujuan in renstra.tujuan if renstra else ():
        for i in tujuan.indikator or ():
            yield _bagian_indikator(i)
        for sasaran in tujuan.sasaran or ():
            yield BagianLaporan(
                kunci_sasaran(sasaran.id),
                f"Sasaran: {sasaran.uraian}",
                "bab3",
                "Gambaran umum capaian sasaran ini.",
            )
            for i in sasaran.indikator or ():
                yield _bagian_indikator(i)


def _bagian_indikator(indikator: Indikator) -> BagianLaporan:
    return BagianLaporan(
        kunci_indikator(indikator.id),
        f"Indikator: {indikator.nama}",
        "bab3",
        "Penyebab keberhasilan atau kegagalan, kenaikan atau penurunan, dan upaya yang dilakukan.",
    )
