"""Sentences about the year, a sasaran and the money, their figures as fields."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lkjip_desktop.domain.hasil import HasilAnggaran

from .bahan import Bahan
from .isian import PembacaIsian
from .model import Acuan

Kalimat = tuple[str | Acuan, ...]


def _tahun(besaran: str, id_: str = "", lalu: int = 0) -> Acuan:
    return Acuan("tahun", id_, besaran, lalu)


def gabung(bagian: Sequence[Kalimat]) -> Kalimat:
    """``a``, ``a dan b``, ``a, b, dan c``."""
    hasil: list[str | Acuan] = []
    for n, satu in enumerate(bagian):
        if n:
            akhir = n == len(bagian) - 1
            hasil.append((", dan " if len(bagian) > 2 else " dan ") if akhir else ", ")
        hasil.extend(satu)
    return tuple(hasil)


def kinerja(b: Bahan) -> Kalimat:
    """How many indikator were measured, their mean capaian, and the year before."""
    if not b.utama:
        return ()
    awal: Kalimat = (
        f"Pada tahun {b.tahun} diukur ",
        _tahun("jumlah_indikator"),
        " indikator kinerja",
    )
    rata = b.kini.total.rata_capaian
    if rata is None:
        return (*awal, "; rata-rata capaiannya belum dapat dihitung.")
    kata = " dengan capaian " if len(b.utama) == 1 else " dengan rata-rata capaian "
    awal = (*awal, kata, _tahun("rata_capaian"))
    if b.kini.total.kategori:
        awal = (*awal, " (kategori ", _tahun("kategori"), ")")
    return (*awal, *_dibanding_lalu(b, rata))


def _dibanding_lalu(b: Bahan, rata: Fraction) -> Kalimat:
    dulu = b.hasil.get(b.tahun - 1)
    lama = dulu.total.rata_capaian if dulu else None
    if lama is None:
        return (".",)
    if lama == rata:
        return (f", sama dengan tahun {b.tahun - 1}.",)
    kata = "tinggi" if rata > lama else "rendah"
    return (f", lebih {kata} daripada tahun {b.tahun - 1} (", _tahun("rata_capaian", lalu=1), ").")


def target(b: Bahan) -> Kalimat:
    """How many met their target, fell short, or cannot be judged."""
    pembaca = PembacaIsian(b)
    bagian: list[Kalimat] = []
    for besaran, kata in (
        ("jumlah_melampaui", " indikator melampaui target"),
        ("jumlah_memenuhi", " indikator memenuhi target"),
        ("jumlah_belum_memenuhi", " indikator belum memenuhi target"),
        ("jumlah_tak_terhitung", " indikator belum dapat dihitung capaiannya"),
    ):
        if pembaca.baca(_tahun(besaran)).teks != "0":
            bagian.append((_tahun(besaran), kata))
    return ("Dari seluruh indikator tersebut, ", *gabung(bagian), ".") if bagian else ()


def kategori(b: Bahan) -> Kalimat:
    """The number of indikator in each kategori that any of them reaches."""
    if b.kini.kebijakan is None:
        return ()
    ada = {h.kategori for h in b.utama}
    label = [p.label for p in b.kini.kebijakan.skala_capaian if p.label in ada]
    bagian: list[Kalimat] = [
        (_tahun("jumlah_kategori", nama), f" indikator berkategori {nama}") for nama in label
    ]
    return ("Menurut kategori capaiannya terdapat ", *gabung(bagian), ".") if bagian else ()


def sasaran(b: Bahan, id_: str) -> Kalimat:
    """The mean capaian of a sasaran and its money."""
    hasil = b.kini.sasaran.get(id_)
    if hasil is None or hasil.rata_capaian is None:
        return ()

    def medan(besaran: str) -> Acuan:
        return Acuan("sasaran", id_, besaran)

    satu = sum(i.id in b.kini.indikator for i in b.rujukan.sasaran[id_].indikator or ()) == 1
    awal: Kalimat = (
        "Sasaran ini diukur dengan ",
        medan("jumlah_indikator"),
        f" indikator dengan {'' if satu else 'rata-rata '}capaian ",
        medan("rata_capaian"),
    )
    if hasil.kategori:
        awal = (*awal, " (kategori ", medan("kategori"), ")")
    if hasil.pagu is None or hasil.serapan is None:
        return (*awal, ".")
    return (
        *awal,
        ". Anggaran yang mendukungnya sebesar ",
        medan("pagu"),
        " terealisasi ",
        medan("realisasi_anggaran"),
        " atau ",
        medan("serapan"),
        ".",
    )


def anggaran(b: Bahan) -> Kalimat:
    """The year's money in all."""
    total = b.kini.total
    if total.pagu is None:
        return ()
    awal: Kalimat = (f"Anggaran tahun {b.tahun} sebesar ", _tahun("pagu"))
    if total.realisasi_anggaran is None:
        return (*awal, ".")
    awal = (*awal, " dengan realisasi ", _tahun("realisasi_anggaran"))
    if total.serapan is None:
        return (*awal, ".")
    awal = (*awal, " atau ", _tahun("serapan"))
    return (*awal, ", sehingga tersisa ", _tahun("sisa"), ".")


def _program(b: Bahan) -> list[HasilAnggaran]:
    """The top nodes with a serapan, highest first; of equal ones the first listed."""
    ada = [p for p in b.kini.anggaran.values() if p.kedalaman == 0 and p.serapan is not None]
    return sorted(ada, key=lambda p: -(p.serapan or 0))


def _serapan(p: HasilAnggaran) -> Kalimat:
    return (f"{p.simpul.uraian} (", Acuan("anggaran", p.id, "serapan"), ")")


def serapan_program(b: Bahan) -> Kalimat:
    """Highest and lowest serapan among programs."""
    ada = _program(b)
    if len(ada) < 2:
        return ("Serapan ", *_serapan(ada[0]), ".") if ada else ()
    if ada[0].serapan == ada[-1].serapan:
        return (
            "Serapan seluruh program sama, yaitu ",
            Acuan("anggaran", ada[0].id, "serapan"),
            ".",
        )
    return (
        "Serapan tertinggi terdapat pada ",
        *_serapan(ada[0]),
        " dan terendah pada ",
        *_serapan(ada[-1]),
        ".",
    )


def urutan_program(b: Bahan) -> Kalimat:
    """Programs ranked by their serapan."""
    ada = _program(b)
    if len(ada) < 3:
        return ()
    awal = "Urutan serapan program dari yang tertinggi adalah "
    return (awal, *gabung([_serapan(p) for p in ada]), ".")


def perjanjian(b: Bahan) -> Kalimat:
    """What the kepala's PK promises."""
    pk = [p for p in b.rujukan.pk_berlaku if p.tingkat == "kepala"]
    if not pk or not b.utama:
        return ()
    awal: Kalimat = (
        f"Perjanjian Kinerja tahun {b.tahun} memuat ",
        _tahun("jumlah_indikator"),
        " indikator kinerja",
    )
    if pk[0].tanggal:
        awal = (*awal, " dan ditandatangani pada ", Acuan("instansi", "", "tanggal_pk"))
    if b.kini.total.pagu is None:
        return (*awal, ".")
    return (*awal, ", dengan dukungan anggaran ", _tahun("pagu"), ".")


def evaluasi_sakip(b: Bahan) -> Kalimat:
    """The result of the AKIP evaluation."""
    nilai = _tahun("nilai_sakip")
    if PembacaIsian(b).baca(nilai).keadaan != "ada":
        return ()
    return (f"Hasil evaluasi SAKIP tahun {b.tahun} adalah ", nilai, ".")
