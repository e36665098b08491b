"""What Beranda shows of a measured year, as entries of lists, bars, and words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from html import escape

from lkjip_desktop.domain import angka
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilIndikator, HasilTahun
from lkjip_desktop.domain.langkah_awal import LangkahAwal
from lkjip_desktop.domain.pantauan import Pantauan, pantau
from lkjip_desktop.domain.pemeriksaan import TINGKAT, HasilPeriksa, Temuan
from lkjip_desktop.domain.tugas_tahun import KATA, Keadaan, Tugas
from lkjip_desktop.domain.turunan import hitung_per_kategori
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.domain.uraian_temuan import NAMA_TINGKAT, tempat
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.model.nada import NadaSel, nada_kategori, nada_tingkat
from lkjip_desktop.ui.widget.daftar_butir import Butir
from lkjip_desktop.ui.widget.grafik_batang import Batang

Tujuan = tuple[str, r.Rekaman | None]
"""Where a click goes: a part of the program, and a record in it."""
_NADA: dict[Keadaan, NadaSel | None] = {
    "selesai": NadaSel.BAIK_SEKALI,
    "sebagian": NadaSel.SEDANG,
    "belum": NadaSel.KURANG,
    "tidak perlu": None,
}
_PERUBAHAN_TERBANYAK = 50
_TEMUAN_TERBANYAK = 50


def butir_tugas(tugas: Iterable[Tugas]) -> list[Butir]:
    """The duties with their state."""
    return [
        Butir(t.judul, t.uraian, KATA[t.keadaan], _NADA[t.keadaan], (t.bagian, t.tempat))
        for t in tugas
    ]


def butir_langkah(langkah: Iterable[LangkahAwal]) -> list[Butir]:
    """The first steps, numbered; those done are marked."""
    return [
        Butir(
            f"{nomor}. {x.judul}",
            x.uraian,
            "Selesai" if x.selesai else "",
            NadaSel.BAIK_SEKALI if x.selesai else None,
            (x.bagian, None),
        )
        for nomor, x in enumerate(langkah, 1)
    ]


def butir_tertinggal(hasil: HasilTahun) -> list[Butir]:
    """The indikator below their plan, the furthest behind first."""
    semua = ((h, pantau(h, hasil.kebijakan)) for h in hasil.indikator.values())
    tertinggal = [(h, p) for h, p in semua if p.status == "di bawah"]
    tertinggal.sort(key=lambda x: x[1].capaian or Fraction(0))
    return [_butir_tertinggal(h, p) for h, p in tertinggal]


def _butir_tertinggal(hasil: HasilIndikator, pantauan: Pantauan) -> Butir:
    return Butir(
        f"{hasil.id}  {hasil.definisi.nama}",
        tanda=angka.tampil_persen(pantauan.capaian),
        nada=NadaSel.KURANG,
        tujuan=("triwulan", hasil.definisi),
    )


def butir_temuan(hasil: HasilPeriksa | None) -> list[Butir]:
    """The open findings, the gravest first (no more than people would scroll through)."""
    semua = sorted(hasil.terbuka if hasil else (), key=lambda t: TINGKAT.index(t.tingkat))
    return [_butir_temuan(t) for t in semua[:_TEMUAN_TERBANYAK]]


def _butir_temuan(temuan: Temuan) -> Butir:
    di, tingkat = tempat(temuan), temuan.tingkat
    judul = f"{di[:1].upper()}{di[1:]}"
    return Butir(judul, temuan.pesan, NAMA_TINGKAT[tingkat], nada_tingkat(tingkat), temuan)


def judul_temuan(ringkasan: str, ada: bool) -> str:
    """The heading of the findings; how many there are, as the status bar says it."""
    return f"Temuan: {ringkasan}" if ada else "Temuan pemeriksaan"


def tanpa_temuan(*, selesai: bool) -> str:
    """What is said where there are no findings."""
    return "Tidak ada temuan." if selesai else "Sedang diperiksa…"


def butir_perubahan(riwayat: tuple[Sequence[str], int]) -> list[Butir]:
    """What was done since the file was opened, the last first; a click opens the whole list."""
    judul, dilakukan = riwayat
    terakhir = list(judul[:dilakukan])[-_PERUBAHAN_TERBANYAK:]
    daftar: Tujuan = "riwayat", None
    return [Butir(f"{j[:1].upper()}{j[1:]}", tujuan=daftar) for j in reversed(terakhir)]


def batang_sasaran(hasil: HasilTahun) -> list[Batang]:
    """The mean capaian of each sasaran."""
    sasaran = rujukan(hasil).sasaran
    skala = hasil.kebijakan.skala_capaian if hasil.kebijakan else None
    return [
        Batang(
            f"{h.id}  {sasaran[h.id].uraian}",
            h.rata_capaian,
            _nilai_kategori(h.rata_capaian, h.kategori),
            nada_kategori(skala, h.kategori),
            ("triwulan", sasaran[h.id]),
        )
        for h in hasil.sasaran.values()
    ]


def batang_program(hasil: HasilTahun) -> list[Batang]:
    """The serapan of each program (of whatever stands at the top of the tree)."""
    skala = hasil.kebijakan.skala_serapan if hasil.kebijakan else None
    return [
        Batang(
            h.simpul.uraian,
            h.serapan,
            _nilai_kategori(h.serapan, h.kategori_serapan),
            nada_kategori(skala, h.kategori_serapan) or NadaSel.BEDA,
            ("anggaran", h.simpul),
        )
        for h in hasil.anggaran.values()
        if h.kedalaman == 0
    ]


def kartu_capaian(hasil: HasilTahun) -> str:
    """The year's mean capaian and its kategori, as rich text."""
    skala = hasil.kebijakan.skala_capaian if hasil.kebijakan else None
    total = hasil.total
    chip = _chip(total.kategori or "Belum dapat dihitung", nada_kategori(skala, total.kategori))
    return f"{_besar(total.rata_capaian)}<br>{chip}"


def kartu_serapan(hasil: HasilTahun) -> str:
    """The year's serapan and the money behind it, as rich text."""
    skala = hasil.kebijakan.skala_serapan if hasil.kebijakan else None
    total = hasil.total
    kategori = total.kategori_serapan or ("" if total.serapan is not None else "Belum diisi")
    chip = _chip(kategori, nada_kategori(skala, total.kategori_serapan)) if kategori else ""
    uang = f"{_uang(total.realisasi_anggaran)} dari {_uang(total.pagu)}"
    return f"{_besar(total.serapan)}<br>{chip} {escape(uang)}"


def kartu_kategori(hasil: HasilTahun) -> str:
    """How many indikator reach each kategori, as rich text."""
    skala = hasil.kebijakan.skala_capaian if hasil.kebijakan else ()
    indikator = tuple(hasil.indikator.values())
    jumlah = hitung_per_kategori(indikator, [p.label for p in skala])
    chip = [_chip(f"{label}: {n}", nada_kategori(skala, label)) for label, n in jumlah]
    tanpa = sum(h.kategori is None for h in indikator)
    if tanpa:
        chip.append(_chip(f"Tanpa capaian: {tanpa}", None))
    return " ".join(chip)


def _nilai_kategori(nilai: Fraction | None, kategori: str | None) -> str:
    if nilai is None:
        return "belum ada"
    return f"{angka.tampil_persen(nilai)} {kategori or ''}".strip()


def _besar(nilai: Fraction | None) -> str:
    return f"<span style='font-size:16pt; font-weight:600'>{angka.tampil_persen(nilai)}</span>"


def _uang(nilai: Fraction | None) -> str:
    return "-" if nilai is None else f"Rp{angka.tampil_ringkas(nilai)}"


def _chip(teks: str, nada: NadaSel | None) -> str:
    isi = f"&nbsp;{escape(teks).replace(' ', '&nbsp;')}&nbsp;"
    if nada is None:
        return f"<span>{isi}</span>"
    latar, tinta = gaya.latar(nada).color().name(), gaya.tinta(nada).color().name()
    return f"<span style='background-color:{latar}; color:{tinta}'>{isi}</span>"
