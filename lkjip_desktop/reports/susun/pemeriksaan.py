"""Lembar pemeriksaan: the findings of a year, those accepted with their reasons, the rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.pemeriksaan import (
    TINGKAT,
    HasilPeriksa,
    Temuan,
    periksa,
    semua_aturan,
)
from lkjip_desktop.domain.records import Diterima, Dokumen
from lkjip_desktop.domain.tanggal import tampil
from lkjip_desktop.domain.uraian_temuan import (
    NAMA_TINGKAT,
    besaran,
    keadaan_diterima,
    seharusnya,
    tempat,
    tercantum,
)
from lkjip_desktop.reports.model import Baris, Kolom, Laporan, Tabel

from .data import Data
from .lembar import mulai_lembar
from .sel import baris, baris_grup, kolom_no

_KOLOM = (
    kolom_no(),
    Kolom("Kode", "tengah"),
    Kolom("Tempat"),
    Kolom("Besaran"),
    Kolom("Tercantum", "kanan"),
    Kolom("Seharusnya", "kanan"),
    Kolom("Temuan dan saran"),
)
Kunci = tuple[str, str, str, str | None, str | None]


def susun_pemeriksaan(
    dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int, hari_ini: date | None = None
) -> Laporan:
    """The findings of a year, checked as on that day (None: the day after the year)."""
    data = Data(dokumen, hasil, tahun)
    hari = hari_ini or date(tahun + 1, 1, 1)
    temuan = periksa(dokumen, tahun, data.kini, hari)
    judul = f"Lembar Pemeriksaan Tahun {tahun}"
    p = mulai_lembar(data, judul)
    p.paragraf(_ringkasan(temuan, hari))
    semua = data.catatan.diterima or ()
    p.judul("Temuan yang Masih Terbuka")
    if temuan.terbuka:
        p.tabel(_tabel_terbuka(temuan, _alasan_lama(temuan, semua)))
    else:
        p.paragraf("Tidak ada temuan: angka, tautan, dan bagian laporan sejalan.")
    diterima = [t for t in temuan.temuan if t.diterima is not None]
    if diterima:
        p.judul("Temuan yang Diterima dengan Alasan")
        p.tabel(_tabel_diterima(diterima))
    p.judul("Aturan yang Diperiksa")
    p.tabel(_tabel_aturan(temuan))
    return p.laporan(judul, subjek=judul)


def _ringkasan(hasil: HasilPeriksa, hari: date) -> str:
    jumlah = hasil.jumlah
    kata = ", ".join(f"{jumlah[t]} {t}" for t in TINGKAT)
    diterima = len(hasil.temuan) - len(hasil.terbuka)
    tambahan = f"; {diterima} temuan diterima dengan alasan" if diterima else ""
    return (
        f"Pemeriksaan atas data dan laporan tahun {hasil.tahun}, keadaan"
        f" {tampil(hari.isoformat())}: {kata} masih terbuka{tambahan}."
    )


def _tabel_terbuka(hasil: HasilPeriksa, alasan: Mapping[Kunci, str]) -> Tabel:
    """The gravest first, under the name of their tingkat."""
    isi: list[Baris] = []
    nomor = 0
    for tingkat in TINGKAT:
        temuan = [t for t in hasil.terbuka if t.tingkat == tingkat]
        if temuan:
            isi.append(baris_grup(f"{NAMA_TINGKAT[tingkat]} ({len(temuan)})", len(_KOLOM)))
        for t in temuan:
            nomor += 1
            lama = alasan.get(t.kunci[:-1])
            tambahan = f" Pernah diterima ({lama}), tetapi angkanya sudah berubah." if lama else ""
            isi.append(_baris(nomor, t, f"{t.pesan}{tambahan}"))
    return Tabel(_KOLOM, tuple(isi))


def _tabel_diterima(temuan: Sequence[Temuan]) -> Tabel:
    kolom = (*_KOLOM[:-1], replace(_KOLOM[-1], judul="Temuan"), Kolom("Alasan diterima"))
    isi = []
    for nomor, t in enumerate(temuan, 1):
        satu = _baris(nomor, t, t.pesan)
        isi.append(Baris((*satu.sel, *baris(t.diterima or "").sel)))
    return Tabel(kolom, tuple(isi))


def _tabel_aturan(hasil: HasilPeriksa) -> Tabel:
    """Every rule with where it comes from, and how many findings of its kode there are."""
    kolom = (
        Kolom("Kode", "tengah"),
        Kolom("Aturan"),
        Kolom("Dasar"),
        Kolom("Terbuka", "tengah", ("Temuan",)),
        Kolom("Diterima", "tengah", ("Temuan",)),
    )
    terbuka = Counter(t.kode for t in hasil.terbuka)
    semua = Counter(t.kode for t in hasil.temuan)
    per_kode = groupby(semua_aturan(), key=lambda a: a.kode)
    isi = []
    for kode, daftar in per_kode:
        aturan = list(daftar)
        nama = "; ".join(dict.fromkeys(a.nama for a in aturan))
        dasar = " ".join(dict.fromkeys(a.dasar for a in aturan))
        isi.append(baris(kode, nama, dasar, str(terbuka[kode]), str(semua[kode] - terbuka[kode])))
    return Tabel(kolom, tuple(isi))


def _baris(nomor: int, t: Temuan, uraian: str) -> Baris:
    return baris(
        str(nomor),
        t.kode,
        tempat(t),
        besaran(t.besaran) or "-",
        tercantum(t) or "-",
        seharusnya(t) or "-",
        uraian,
    )


def _alasan_lama(hasil: HasilPeriksa, semua: Iterable[Diterima]) -> Mapping[Kunci, str]:
    """Reasons of acceptances that no longer hold because the figure changed."""
    daftar = list(semua)
    return {
        (d.kode, d.objek, d.id, d.besaran, d.sumber): d.alasan
        for d, keadaan in zip(daftar, keadaan_diterima(hasil, daftar), strict=True)
        if keadaan == "angka berubah"
    }
