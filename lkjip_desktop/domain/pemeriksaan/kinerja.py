"""K01 to K05: the figures of an indikator against each other, over its quarters and years."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final

from ..agregasi import agregasikan
from ..angka import bulat, empat
from ..capaian import Nilai
from ..realisasi import baca_angka, baca_nilai, terisi
from ..records import Indikator, Pengukuran, PerTriwulan, Skala
from ..skala import pita, urutan_label
from . import kalimat
from .analisis import ada_analisis
from .aturan import Aturan
from .bahan import BahanIndikator
from .banding import sama_kata
from .temuan import Isi, Letak

BATAS_ATAS: Final = Fraction(150)
"""Percent; a capaian above it needs an explanation."""
LONJAKAN: Final = 5
"""How many times last year's realisasi is remarkable."""


def k01(bahan: BahanIndikator) -> Iterator[Isi]:
    """Target without realisasi after the year has ended; realisasi without target."""
    h = bahan.hasil
    if h.target is None and h.realisasi is not None:
        yield _isi(
            bahan,
            "target",
            f"{_judul(bahan)}: realisasi {kalimat.nilai(h.realisasi)} tidak punya target"
            f" {bahan.tahun}. Isi target di tab Triwulan, PK, atau Renstra.",
            "target",
        )
    if h.target is not None and h.realisasi is None and bahan.berakhir:
        sebab = f" ({h.alasan.rstrip('.')})" if h.alasan else ""
        yield _isi(
            bahan,
            "realisasi",
            f"{_judul(bahan)}: target {kalimat.nilai(h.target)} tidak punya realisasi{sebab},"
            f" padahal tahun {bahan.tahun} sudah berakhir. Isi realisasi di tab Triwulan.",
            "realisasi",
        )


def k02(bahan: BahanIndikator) -> Iterator[Isi]:
    """Realisasi given by hand that differs from its formula or from its quarters."""
    h, p = bahan.hasil, bahan.hasil.pengukuran
    if p is None:
        return
    if terisi(p.realisasi):
        if h.sumber_realisasi == "rumus":
            yield from _beda_tangan(bahan, p, h.realisasi, "dari rumus dan variabelnya diperoleh")
        dari = _dari_triwulan(h.definisi, p.realisasi_tw, bahan.berakhir)
        yield from _beda_tangan(bahan, p, dari, "dari realisasi triwulan diperoleh")
    yield from _beda_triwulan(bahan, p)


def k03(bahan: BahanIndikator) -> Iterator[Isi]:
    """A capaian below the second-lowest band, or above 150 percent, with no analysis."""
    sebab = _ekstrem(bahan)
    if sebab is None or ada_analisis(bahan):
        return
    h = bahan.hasil
    yield _isi(
        bahan,
        "capaian",
        f"{_judul(bahan)}: capaian {kalimat.persen(h.capaian)} (target {kalimat.nilai(h.target)},"
        f" realisasi {kalimat.nilai(h.realisasi)}) {sebab}, tetapi belum ada analisisnya."
        " Tulis keberhasilan, hambatan, atau solusinya di tab Triwulan.",
        "hambatan",
        dihitung=empat(h.capaian),
    )


def k04(bahan: BahanIndikator) -> Iterator[Isi]:
    """A realisasi more than 5 times or less than a fifth of last year's."""
    ini, lalu = bahan.hasil.realisasi, _tahun_lalu(bahan)
    if not isinstance(ini, Fraction) or not isinstance(lalu, Fraction) or not lalu:
        return
    kali = ini / lalu
    if kali > LONJAKAN or (bahan.berakhir and kali < Fraction(1, LONJAKAN)):
        lebih = "lebih dari lima kali" if kali > LONJAKAN else "kurang dari seperlima"
        yield _isi(
            bahan,
            "realisasi",
            f"{_judul(bahan)}: realisasi {kalimat.nilai(ini)} {lebih} realisasi"
            f" {bahan.tahun - 1} ({kalimat.nilai(lalu)}). Periksa apakah angka dan satuannya"
            " benar di tab Triwulan.",
            "realisasi",
            tercantum=empat(ini),
            dihitung=empat(lalu),
        )


def k05(bahan: BahanIndikator) -> Iterator[Isi]:
    """A Renstra target that falls from one year to the next (arah turun: that rises)."""
    d = bahan.hasil.definisi
    urut = [(th, baca_nilai(d, isi)) for th, isi in sorted((d.target or {}).items())]
    ada = [(th, isi) for th, isi in urut if isi is not None]
    for (th_a, a), (th_b, b) in pairwise(ada):
        if _mundur(d, a, b):
            kata = "turun" if d.arah == "naik" else "naik"
            arah = "lebih tinggi" if d.arah == "naik" else "lebih rendah"
            yield Isi(
                "indikator",
                d.id,
                "target",
                f"{_judul(bahan)}: target Renstra {kata} dari {kalimat.nilai(a)} ({th_a}) ke"
                f" {kalimat.nilai(b)} ({th_b}), padahal {arah} berarti lebih baik."
                " Perbaiki target atau arah indikator di tab Renstra.",
                Letak(Indikator, d.rid, "target", th_b),
                tercantum=_teks(b),
                dihitung=_teks(a),
            )


def _tahun_lalu(bahan: BahanIndikator) -> Nilai | None:
    """Last year's realisasi; that of the Renstra's start where it is the only one kept."""
    lalu = bahan.lalu.realisasi if bahan.lalu else None
    awal = bahan.hasil.definisi.kondisi_awal
    if lalu is None and awal is not None and awal.tahun == bahan.tahun - 1:
        return baca_nilai(bahan.hasil.definisi, awal.nilai)
    return lalu


def ekstrem(bahan: BahanIndikator) -> bool:
    """Whether the capaian is one that K03 wants explained."""
    return _ekstrem(bahan) is not None


def _ekstrem(bahan: BahanIndikator) -> str | None:
    capaian = bahan.hasil.capaian
    if capaian is None:
        return None
    if capaian > BATAS_ATAS:
        return "melebihi 150%"
    skala: Skala = bahan.kebijakan.skala_capaian if bahan.kebijakan else ()
    if bahan.berakhir and len(skala) > 1 and pita(skala, capaian) is skala[-1]:
        return f"di bawah kategori “{skala[-2].label}”"
    return None


def _beda_tangan(
    bahan: BahanIndikator, p: Pengukuran, dihitung: Nilai | None, asal: str
) -> Iterator[Isi]:
    assert p.realisasi is not None
    if dihitung is None or not _berbeda(bahan.hasil.definisi, p.realisasi, dihitung):
        return
    yield _isi(
        bahan,
        "realisasi",
        f"{_judul(bahan)}: realisasi {kalimat.nilai(p.realisasi)} diisi langsung, tetapi {asal}"
        f" {_seteliti(dihitung, p.realisasi)}. Perbaiki salah satunya di tab Triwulan.",
        "realisasi",
        tercantum=p.realisasi,
        dihitung=_teks(dihitung),
    )


def _beda_triwulan(bahan: BahanIndikator, p: Pengukuran) -> Iterator[Isi]:
    """Quarters whose realisasi by hand is not what the formula gives for that quarter."""
    if p.variabel_tw is None:
        return
    for nomor, tangan in enumerate(p.realisasi_tw or ()):
        dihitung = bahan.hasil.triwulan[nomor].realisasi
        if tangan is None or dihitung is None or not terisi(tangan):
            continue
        if p.variabel_tw[nomor] and _berbeda(bahan.hasil.definisi, tangan, dihitung):
            yield Isi(
                "indikator",
                bahan.hasil.id,
                "realisasi",
                f"{_judul(bahan)}: realisasi triwulan {kalimat.ROMAWI[nomor]}"
                f" {kalimat.nilai(tangan)} diisi langsung, tetapi dari rumus dan variabelnya"
                f" diperoleh {_seteliti(dihitung, tangan)}."
                " Perbaiki salah satunya di tab Triwulan.",
                Letak(Pengukuran, p.rid, "realisasi_tw", nomor),
                tercantum=tangan,
                dihitung=_teks(dihitung),
            )


def _dari_triwulan(d: Indikator, triwulan: PerTriwulan | None, berakhir: bool) -> Nilai | None:
    """The year that the quarters make; ``None`` while they do not make one yet.

    Until the year has ended, agregasi=akhir needs the last quarter and the others need all four;
    after that an empty quarter is one in which nothing was to be counted.
    """
    akhir = d.agregasi in (None, "akhir")
    ada = [satu for satu in triwulan or () if satu is not None and terisi(satu)]
    lengkap = len(ada) == 4 or (akhir and bool(triwulan) and terisi((triwulan or ("",))[-1]))
    if not ada or not (berakhir or lengkap):
        return None
    if d.nilai != "angka":
        return ada[-1] if akhir else None
    angka = [baca_angka(satu) for satu in ada]
    return None if None in angka else agregasikan(angka, d.agregasi)


def _berbeda(d: Indikator, tangan: str, dihitung: Nilai) -> bool:
    """Whether the figure by hand is not the computed one, rounded half-up to its decimals."""
    nilai = baca_nilai(d, tangan)
    if isinstance(nilai, Fraction) and isinstance(dihitung, Fraction):
        return Fraction(bulat(dihitung, _desimal(tangan))) != nilai
    return not sama_kata(tangan, str(dihitung))


def _seteliti(dihitung: Nilai, tangan: str) -> str:
    """The computed figure with the decimals of the one by hand."""
    if isinstance(dihitung, Fraction):
        return kalimat.nilai(str(bulat(dihitung, _desimal(tangan))))
    return kalimat.nilai(dihitung)


def _desimal(teks: str) -> int:
    return len(teks.strip().partition(".")[2])


def _mundur(d: Indikator, a: Nilai, b: Nilai) -> bool:
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        return b < a if d.arah == "naik" else b > a
    if d.nilai != "predikat":
        return False
    dulu, kini = urutan_label(d.predikat, str(a)), urutan_label(d.predikat, str(b))
    if dulu is None or kini is None:
        return False
    return kini > dulu if d.arah == "naik" else kini < dulu


def _teks(isi: Nilai) -> str | None:
    return empat(isi) if isinstance(isi, Fraction) else isi


def _judul(bahan: BahanIndikator) -> str:
    return f"Indikator {bahan.hasil.id} “{kalimat.nama(bahan.hasil.definisi.nama)}”"


def _isi(
    bahan: BahanIndikator,
    besaran: str,
    pesan: str,
    medan: str,
    tercantum: str | None = None,
    dihitung: str | None = None,
) -> Isi:
    p = bahan.hasil.pengukuran
    letak = Letak(Pengukuran, p.rid if p else 0, medan)
    return Isi("indikator", bahan.hasil.id, besaran, pesan, letak, tercantum, dihitung)


INDIKATOR: Final = (
    Aturan(
        kode="K01",
        nama="Target tanpa realisasi, atau realisasi tanpa target",
        tingkat="peringatan",
        dasar="PermenPANRB 53/2014, Lampiran II: target dan realisasi tahun ini dibandingkan.",
        periksa=k01,
    ),
    Aturan(
        kode="K02",
        nama="Realisasi tidak sesuai rumus atau triwulannya",
        tingkat="galat",
        dasar="Setiap angka dimasukkan satu kali; yang lain mengikuti dari rumus dan triwulan.",
        periksa=k02,
    ),
    Aturan(
        kode="K03",
        nama="Capaian sangat rendah atau sangat tinggi tanpa analisis",
        tingkat="peringatan",
        dasar="PermenPANRB 53/2014, Lampiran II: penyebab keberhasilan atau kegagalan dianalisis.",
        periksa=k03,
    ),
    Aturan(
        kode="K04",
        nama="Realisasi melonjak atau anjlok",
        tingkat="info",
        dasar="PermenPANRB 53/2014, Lampiran II: realisasi dibandingkan dengan tahun lalu.",
        periksa=k04,
    ),
    Aturan(
        kode="K05",
        nama="Target Renstra mundur",
        tingkat="peringatan",
        dasar="Target jangka menengah semestinya membaik dari tahun ke tahun.",
        periksa=k05,
    ),
)
