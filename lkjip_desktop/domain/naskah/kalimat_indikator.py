"""Sentences about one indikator, their figures as fields; empty where there is nothing to say."""

from __future__ import annotations

from fractions import Fraction

from lkjip_desktop.domain.angka import dari_teks, kanonik_sah
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.records import Pembanding

from .bahan import Bahan
from .isian import PEMISAH
from .model import Acuan

_SERATUS = Fraction(100)
Kalimat = tuple[str | Acuan, ...]


def medan(h: HasilIndikator, besaran: str, lalu: int = 0) -> Acuan:
    """A field of an indikator."""
    return Acuan("indikator", h.id, besaran, lalu)


def terhadap_target(nilai: Fraction) -> str:
    """``melampaui target``, ``memenuhi target`` or ``belum memenuhi target``."""
    if nilai > _SERATUS:
        return "melampaui target"
    return "memenuhi target" if nilai == _SERATUS else "belum memenuhi target"


def capaian(b: Bahan, h: HasilIndikator) -> Kalimat:
    """Target, realisasi, capaian and kategori of the year."""
    if h.realisasi is None:
        return ()
    awal: Kalimat = (
        f"Indikator {h.definisi.nama} tahun {b.tahun} terealisasi ",
        medan(h, "realisasi"),
    )
    if h.target is None:
        return (*awal, " tanpa target.")
    awal = (*awal, " dari target ", medan(h, "target"))
    if h.capaian is None:
        return (*awal, "; persentase capaiannya tidak dapat dihitung.")
    kategori: Kalimat = (" dengan kategori ", medan(h, "kategori")) if h.kategori else ()
    akhir = (
        "."
        if h.kategori and "target" in h.kategori.lower()
        else f" dan {terhadap_target(h.capaian)}."
    )
    return (*awal, ", sehingga capaiannya ", medan(h, "capaian"), *kategori, akhir)


def tahun_lalu(b: Bahan, h: HasilIndikator) -> Kalimat:
    """Direction and size against the last earlier year with a realisasi."""
    dulu = b.terakhir(h)
    if dulu is None or h.realisasi is None:
        return ()
    lalu, jejak = dulu
    kini, nilai_lalu = medan(h, "realisasi"), medan(h, "realisasi", lalu)
    tahun = b.tahun - lalu
    if not isinstance(h.realisasi, Fraction) or not isinstance(jejak.realisasi, Fraction):
        if h.realisasi == jejak.realisasi:
            return (
                f"Realisasi indikator {h.definisi.nama} tetap ",
                kini,
                f" seperti tahun {tahun}.",
            )
        awal = f"Realisasi indikator {h.definisi.nama} berubah dari "
        return (awal, nilai_lalu, f" pada tahun {tahun} menjadi ", kini, ".")
    awal = f"Dibandingkan realisasi tahun {tahun} sebesar "
    if h.realisasi == jejak.realisasi:
        return (awal, nilai_lalu, f", realisasi indikator {h.definisi.nama} tetap.")
    naik = h.realisasi > jejak.realisasi
    baik = naik == (h.definisi.arah == "naik")
    return (
        awal,
        nilai_lalu,
        f", realisasi indikator {h.definisi.nama} sebesar ",
        kini,
        f" lebih {'tinggi' if naik else 'rendah'} ",
        medan(h, "selisih", lalu),
        f", yang berarti kinerjanya {'membaik' if baik else 'menurun'}.",
    )


def capaian_lalu(b: Bahan, h: HasilIndikator) -> Kalimat:
    """The capaian beside that of the last earlier year with a realisasi."""
    dulu = b.terakhir(h)
    if dulu is None or h.capaian is None or dulu[1].capaian is None:
        return ()
    lalu, jejak = dulu
    akhir: Kalimat = (
        f" tahun {b.tahun - lalu} (",
        medan(h, "capaian", lalu),
        ").",
    )
    awal: Kalimat = ("Capaian indikator ini sebesar ", medan(h, "capaian"))
    if h.capaian == jejak.capaian:
        return (*awal, " sama dengan capaian", *akhir)
    kata = "tinggi" if jejak.capaian is not None and h.capaian > jejak.capaian else "rendah"
    return (*awal, f" lebih {kata} daripada capaian", *akhir)


def renstra(b: Bahan, h: HasilIndikator) -> Kalimat:
    """Progress towards the Renstra's end."""
    akhir = b.rujukan.renstra
    if h.target_akhir is None or akhir is None:
        return ()
    awal: Kalimat = (
        f"Target akhir Renstra tahun {akhir.tahun_akhir} untuk indikator {h.definisi.nama} adalah ",
        medan(h, "target_akhir"),
    )
    if h.kemajuan is None or h.realisasi is None:
        return (*awal, "; kemajuannya belum dapat dihitung.")
    if b.kemajuan_rasio:
        kata = ". Dengan realisasi " if h.kemajuan < _SERATUS else "; dengan realisasi "
        return (
            *awal,
            kata,
            medan(h, "realisasi"),
            f" pada tahun {b.tahun}, tingkat kemajuannya ",
            medan(h, "kemajuan"),
            "." if h.kemajuan < _SERATUS else " sehingga target akhir itu telah tercapai.",
        )
    if h.kemajuan == 0:
        return (*awal, f" dan telah tercapai tepat pada tahun {b.tahun}.")
    kata = " dan telah terlampaui dengan selisih " if h.kemajuan > 0 else " dan masih kurang "
    return (*awal, kata, medan(h, "kemajuan"), ".")


def pembanding(b: Bahan, h: HasilIndikator, p: Pembanding) -> Kalimat:
    """How the realisasi stands against a standard."""
    tahun = f" tahun {p.tahun}" if p.tahun else ""
    nilai = Acuan("pembanding", f"{h.id}{PEMISAH}{p.nama}", "nilai")
    acuan: Kalimat = (f"angka {p.nama}{tahun} (", nilai, ").")
    if not isinstance(h.realisasi, Fraction) or not kanonik_sah(p.nilai):
        return (f"Pembanding indikator {h.definisi.nama} adalah ", *acuan)
    standar = dari_teks(p.nilai)
    if h.realisasi == standar:
        letak = "sama dengan"
    else:
        letak = "di atas" if h.realisasi > standar else "di bawah"
    awal = f"Realisasi indikator {h.definisi.nama} sebesar "
    return (awal, medan(h, "realisasi"), f" berada {letak} ", *acuan)


def efisiensi(b: Bahan, h: HasilIndikator) -> Kalimat:
    """Money against result."""
    if h.pagu is None:
        return ()
    awal: Kalimat = (
        f"Indikator {h.definisi.nama} didukung anggaran ",
        medan(h, "pagu"),
    )
    if h.realisasi_anggaran is None:
        return (*awal, ".")
    awal = (*awal, " dengan realisasi ", medan(h, "realisasi_anggaran"))
    if h.serapan is None:
        return (*awal, ".")
    awal = (*awal, " atau ", medan(h, "serapan"))
    if h.efisiensi is None:
        return (*awal, "; efisiensinya tidak dapat dihitung.")
    kategori: Kalimat = (
        (" (kategori ", medan(h, "kategori_efisiensi"), ")") if h.kategori_efisiensi else ()
    )
    return (*awal, "; nilai efisiensinya ", medan(h, "efisiensi"), *kategori, ".")
