"""Factual sentences from the figures, for sections in which the office wrote nothing.

They state and compare; they do not explain causes, which only the office knows.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lkjip_desktop.domain.angka import dengan_satuan, tampil, tampil_nilai, tampil_rupiah
from lkjip_desktop.domain.hasil import HasilAnggaran, HasilIndikator, HasilTotal, RiwayatTahun
from lkjip_desktop.domain.records import Pembanding
from lkjip_desktop.domain.terbilang import terbilang

from .sel import persen

_SERATUS = Fraction(100)


def gabung(bagian: Sequence[str]) -> str:
    """``a``, ``a dan b``, ``a, b, dan c``."""
    if len(bagian) < 3:
        return " dan ".join(bagian)
    return f"{', '.join(bagian[:-1])}, dan {bagian[-1]}"


def sebanyak(n: int, benda: str) -> str:
    """``3 (tiga) indikator``."""
    return f"{n} ({terbilang(n)}) {benda}"


def kalimat_capaian(h: HasilIndikator, tahun: int) -> str:
    """Target, realisasi and capaian of an indikator in one sentence, whatever is there."""
    nama, satuan = h.definisi.nama, h.definisi.satuan
    target = dengan_satuan(h.target, satuan)
    if h.realisasi is None:
        if h.keadaan == "tidak dapat dihitung":
            alasan = f" {h.alasan}" if h.alasan else ""
            return f"Realisasi indikator {nama} tahun {tahun} belum dapat dihitung.{alasan}"
        akhir = "" if h.target is None else f", sedangkan targetnya {target}"
        return f"Realisasi indikator {nama} tahun {tahun} belum diisi{akhir}."
    realisasi = dengan_satuan(h.realisasi, satuan)
    if h.target is None:
        return f"Indikator {nama} tahun {tahun} terealisasi {realisasi} tanpa target."
    awal = f"Indikator {nama} tahun {tahun} terealisasi {realisasi} dari target {target}"
    if h.capaian is None:
        return f"{awal}; persentase capaiannya tidak dapat dihitung."
    kategori = f" dengan kategori {h.kategori}" if h.kategori else ""
    akhir = "" if "target" in kategori.lower() else f" dan {_terhadap(h.capaian)}"
    return f"{awal}, sehingga capaiannya {persen(h.capaian)}{kategori}{akhir}."


def _terhadap(capaian: Fraction) -> str:
    if capaian > _SERATUS:
        return "melampaui target"
    return "memenuhi target" if capaian == _SERATUS else "belum memenuhi target"


def kalimat_tahun_lalu(h: HasilIndikator, riwayat: Sequence[RiwayatTahun]) -> str:
    """Comparison with the last earlier year that has a realisasi; empty where none has."""
    dulu = next((r for r in reversed(riwayat[:-1]) if r.realisasi is not None), None)
    if dulu is None or h.realisasi is None:
        return ""
    satuan = h.definisi.satuan
    lalu, kini = dengan_satuan(dulu.realisasi, satuan), dengan_satuan(h.realisasi, satuan)
    awal = f"Dibandingkan realisasi tahun {dulu.tahun} sebesar {lalu}"
    if isinstance(h.realisasi, str) or isinstance(dulu.realisasi, str):
        arah = "tetap" if kini == lalu else "berubah"
        return (
            f"Realisasi indikator {h.definisi.nama} {arah} dari {lalu} pada tahun {dulu.tahun}"
            + ("." if arah == "tetap" else f" menjadi {kini}.")
        )
    if dulu.realisasi is None:
        return ""
    if h.realisasi == dulu.realisasi:
        return f"{awal}, realisasi indikator {h.definisi.nama} tetap."
    naik = h.realisasi > dulu.realisasi
    baik = naik == (h.definisi.arah == "naik")
    return (
        f"{awal}, realisasi indikator {h.definisi.nama} sebesar {kini} "
        f"lebih {'tinggi' if naik else 'rendah'}, yang berarti "
        f"{'membaik' if baik else 'menurun kinerjanya'}."
    )


def kalimat_renstra(h: HasilIndikator, tahun_akhir: int, cara: str | None) -> str:
    """Progress towards the Renstra's final target; empty where there is no such target."""
    if h.target_akhir is None:
        return ""
    satuan = h.definisi.satuan
    awal = (
        f"Target akhir Renstra tahun {tahun_akhir} untuk indikator {h.definisi.nama} adalah "
        f"{dengan_satuan(h.target_akhir, satuan)}"
    )
    if h.kemajuan is None or h.realisasi is None:
        return f"{awal}; kemajuannya belum dapat dihitung."
    if cara == "rasio":
        return f"{awal}, dengan tingkat kemajuan {persen(h.kemajuan)}."
    if h.kemajuan == 0:
        return f"{awal} dan telah tercapai tepat pada tahun ini."
    selisih = dengan_satuan(abs(h.kemajuan), satuan)
    kata = "telah terlampaui dengan selisih" if h.kemajuan > 0 else "masih kurang"
    return f"{awal} dan {kata} {selisih}."


def kalimat_pembanding(h: HasilIndikator, p: Pembanding, nilai: Fraction | str | None) -> str:
    """How the realisasi stands against a standard."""
    satuan = h.definisi.satuan
    angka = dengan_satuan(nilai, satuan) if nilai is not None else tampil_nilai(p.nilai)
    tahun = f" tahun {p.tahun}" if p.tahun else ""
    acuan = f"angka {p.nama}{tahun} ({angka})"
    if not isinstance(h.realisasi, Fraction) or not isinstance(nilai, Fraction):
        return f"Pembanding indikator {h.definisi.nama} adalah {acuan}."
    if h.realisasi == nilai:
        letak = "sama dengan"
    else:
        letak = "di atas" if h.realisasi > nilai else "di bawah"
    return f"Realisasi indikator {h.definisi.nama} berada {letak} {acuan}."


def kalimat_efisiensi(h: HasilIndikator) -> str:
    """Money against result; empty where no money is tied to the indikator."""
    if h.pagu is None:
        return ""
    awal = (
        f"Indikator {h.definisi.nama} didukung anggaran {tampil_rupiah(h.pagu)} "
        f"dengan realisasi {tampil_rupiah(h.realisasi_anggaran, kosong='yang belum diisi')}"
    )
    if h.serapan is None:
        return f"{awal}."
    awal += f" atau {persen(h.serapan)}"
    if h.efisiensi is None:
        return f"{awal}; efisiensinya tidak dapat dihitung."
    kategori = f" (kategori {h.kategori_efisiensi})" if h.kategori_efisiensi else ""
    return f"{awal}; nilai efisiensinya {persen(h.efisiensi)}{kategori}."


def kalimat_total_kinerja(total: HasilTotal, jumlah: int, tahun: int) -> str:
    """The year's mean capaian."""
    if jumlah == 0:
        return f"Belum ada indikator kinerja yang diukur pada tahun {tahun}."
    awal = f"Pada tahun {tahun} diukur {sebanyak(jumlah, 'indikator kinerja')}"
    if total.rata_capaian is None:
        return f"{awal}; rata-rata capaiannya belum dapat dihitung."
    kategori = f" dengan kategori {total.kategori}" if total.kategori else ""
    kata = "Capaiannya" if jumlah == 1 else "Rata-rata capaiannya"
    return f"{awal}. {kata} {persen(total.rata_capaian)}{kategori}."


def kalimat_target(indikator: Sequence[HasilIndikator]) -> str:
    """How many met their target, fell short, or cannot be judged."""
    lewat = sum(1 for h in indikator if h.capaian is not None and h.capaian > _SERATUS)
    pas = sum(1 for h in indikator if h.capaian == _SERATUS)
    kurang = sum(1 for h in indikator if h.capaian is not None and h.capaian < _SERATUS)
    tanpa = len(indikator) - lewat - pas - kurang
    hitung = ((lewat, "melampaui"), (pas, "memenuhi"), (kurang, "belum memenuhi"))
    bagian = [f"{sebanyak(n, 'indikator')} {kata} target" for n, kata in hitung if n]
    if tanpa:
        bagian.append(f"{sebanyak(tanpa, 'indikator')} belum dapat dihitung capaiannya")
    if not bagian:
        return ""
    if len(indikator) > 1 and len(bagian) == 1:
        kata = bagian[0].partition("indikator ")[2]
        return f"Seluruh indikator {kata}."
    return f"Sebanyak {gabung(bagian)}."


def kalimat_anggaran(total: HasilTotal, tahun: int) -> str:
    """The year's money in all."""
    if total.pagu is None:
        return f"Anggaran tahun {tahun} belum diisi."
    awal = f"Anggaran tahun {tahun} sebesar {tampil_rupiah(total.pagu)}"
    if total.realisasi_anggaran is None:
        return f"{awal}; realisasinya belum diisi."
    akhir = "" if total.serapan is None else f" atau {persen(total.serapan)}"
    return f"{awal} dengan realisasi {tampil_rupiah(total.realisasi_anggaran)}{akhir}."


def kalimat_program(program: Sequence[HasilAnggaran]) -> str:
    """Highest and lowest serapan among programs; empty where none has one."""
    ada = [(p.serapan, p) for p in program if p.serapan is not None]
    if not ada:
        return ""
    if len(ada) == 1:
        return f"Serapan {ada[0][1].simpul.uraian} adalah {persen(ada[0][0])}."
    ada.sort(key=lambda pasangan: pasangan[0])
    (rendah, p_rendah), (tinggi, p_tinggi) = ada[0], ada[-1]
    if rendah == tinggi:
        return f"Serapan seluruh program sama, yaitu {persen(tinggi)}."
    return (
        f"Serapan tertinggi terdapat pada {p_tinggi.simpul.uraian} ({persen(tinggi)}) dan "
        f"terendah pada {p_rendah.simpul.uraian} ({persen(rendah)})."
    )


def kalimat_sakip(nilai: Fraction | None, bobot: Fraction | None, tahun: int) -> str:
    """The result of the AKIP evaluation."""
    if nilai is None:
        return f"Hasil evaluasi SAKIP tahun {tahun} belum diisi."
    dari = "" if bobot is None else f" dari bobot {tampil(bobot)}"
    return f"Hasil evaluasi SAKIP tahun {tahun} adalah {tampil(nilai)}{dari}."


def kalimat_rata_sasaran(indikator: Sequence[HasilIndikator], rata: Fraction | None) -> str:
    """The mean capaian of a sasaran."""
    if not indikator:
        return "Sasaran ini belum memiliki indikator yang diukur pada tahun ini."
    jumlah = sebanyak(len(indikator), "indikator")
    if rata is None:
        return f"Sasaran ini diukur dengan {jumlah}; rata-rata capaiannya belum dapat dihitung."
    kata = "capaian" if len(indikator) == 1 else "rata-rata capaian"
    return f"Sasaran ini diukur dengan {jumlah} dengan {kata} {persen(rata)}."


def kalimat_sebab(h: HasilIndikator, riwayat: Sequence[RiwayatTahun]) -> str:
    """How this year's capaian stands to the last one, where no cause was written down."""
    if h.capaian is None:
        return "Capaian indikator ini belum dapat dihitung."
    kini = f"Capaian indikator ini {persen(h.capaian)}, yang berarti {_terhadap(h.capaian)}"
    dulu = next((r for r in reversed(riwayat[:-1]) if r.capaian is not None), None)
    if dulu is None or dulu.capaian is None:
        return f"{kini}."
    lalu = f"capaian tahun {dulu.tahun} ({persen(dulu.capaian)})"
    if h.capaian == dulu.capaian:
        return f"{kini}; angka ini sama dengan {lalu}."
    return (
        f"{kini}; angka ini lebih {'tinggi' if h.capaian > dulu.capaian else 'rendah'} dari {lalu}."
    )


def kalimat_dukungan(*, ada: bool) -> str:
    """Introduces the supporting programs."""
    if ada:
        return "Program dan kegiatan yang mendukung pencapaian indikator adalah sebagai berikut."
    return "Belum ada program atau kegiatan yang dihubungkan dengan indikator pada bagian ini."
