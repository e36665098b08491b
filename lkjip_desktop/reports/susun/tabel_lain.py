"""Tables around the figures: AKIP evaluation, follow-up, awards, quarters, the office's own."""

from __future__ import annotations

import re

from lkjip_desktop.domain.angka.eksak import dari_teks
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.records import EvaluasiSakip, Penghargaan, TindakLanjut
from lkjip_desktop.domain.records import Tabel as TabelData
from lkjip_desktop.domain.sakip import total_sakip
from lkjip_desktop.reports.model import Baris, JenisBaris, Kolom, RataKolom, Sel, Tabel

from .data import Data
from .sel import (
    BELUM,
    baris,
    baris_grup,
    isi_nilai,
    isi_persen,
    isi_realisasi_tw,
    kolom_angka,
    kolom_no,
    tanpa_kolom_kosong,
)
from .tabel_kinerja import label_induk

_STATUS = {"belum": "Belum", "proses": "Dalam proses", "selesai": "Selesai", None: "belum diisi"}
_ANGKA = re.compile(r"(Rp\.?\s*)?[\d.,]+\s*%?(,-|-)?")
_NOMOR_TABEL = re.compile(r"(Tabel|Gambar)\s+[\d.]+\.?\s*", re.IGNORECASE)
_PENDEK = 6
"""Figures up to so many letters look best centred."""
_SINGKAT = 10
"""Words up to so many letters are centred."""
_TOTAL = {"jumlah", "total", "rata-rata", "jumlah total", "total nilai", "rata-rata nilai"}
_HURUF_TEGAK = 88
"""So many letters, the paddings counted, fit side by side on an upright page."""


def tabel_sakip(evaluasi: EvaluasiSakip, judul: str) -> Tabel | None:
    """The components with bobot and nilai, and their sums; ``None`` where there is none."""
    if not evaluasi.komponen:
        return None
    kolom = (kolom_no(), Kolom("Komponen"), kolom_angka("Bobot"), kolom_angka("Nilai"))
    isi = [
        baris(
            str(n),
            k.nama,
            isi_nilai(dari_teks(k.bobot)),
            isi_nilai(None if k.nilai is None else dari_teks(k.nilai), BELUM),
        )
        for n, k in enumerate(evaluasi.komponen, 1)
    ]
    total = total_sakip(evaluasi)
    isi.append(
        baris(
            Sel("Jumlah", rentang=2, rata="tengah"),
            isi_nilai(total.bobot),
            isi_nilai(total.nilai_utuh, BELUM),
            jenis="total",
        )
    )
    return Tabel(kolom, tuple(isi), judul=judul)


def tabel_tindak_lanjut(daftar: tuple[TindakLanjut, ...], judul: str) -> Tabel:
    """The matrix of recommendations and what is done about them."""
    kolom = (
        kolom_no(),
        Kolom("Rekomendasi"),
        Kolom("Rencana Aksi"),
        Kolom("Target", "tengah"),
        Kolom("Waktu", "tengah"),
        Kolom("Penanggung Jawab"),
        Kolom("Status", "tengah"),
    )
    isi = [
        baris(
            str(n),
            t.rekomendasi,
            t.rencana_aksi or "-",
            t.target or "-",
            t.waktu or "-",
            t.penanggung_jawab or "-",
            _STATUS[t.status],
        )
        for n, t in enumerate(daftar, 1)
    ]
    tabel = Tabel(kolom, tuple(isi), judul=judul)
    return tanpa_kolom_kosong(tabel, "Rencana Aksi", "Target", "Waktu", "Penanggung Jawab")


def tabel_penghargaan(daftar: tuple[Penghargaan, ...], judul: str) -> Tabel:
    """The year's awards."""
    kolom = (kolom_no(), Kolom("Penghargaan"), Kolom("Hasil"), Kolom("Pemberi"))
    isi = [baris(str(n), p.nama, p.hasil or "-", p.pemberi or "-") for n, p in enumerate(daftar, 1)]
    return Tabel(kolom, tuple(isi), judul=judul)


def tabel_rencana_aksi(data: Data, judul: str, *, realisasi: bool = True) -> Tabel | None:
    """Targets (and realisasi) of the quarters; ``None`` where no quarter has any."""
    ada = [h for h in data.kini.indikator.values() if _bertriwulan(h)]
    if not ada:
        return None
    tw = ("I", "II", "III", "IV")
    kolom = [
        kolom_no(),
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        kolom_angka("Target Tahun"),
        *(kolom_angka(t, "Target Triwulan") for t in tw),
    ]
    if realisasi:
        kolom += [kolom_angka(t, "Realisasi Triwulan") for t in tw]
        kolom.append(kolom_angka("Capaian Tahun"))
    isi: list[Baris] = []
    sebelum = ""
    for nomor, h in enumerate(ada, 1):
        if h.induk != sebelum:
            isi.append(baris_grup(label_induk(data, h), len(kolom)))
            sebelum = h.induk
        sel = [isi_nilai(q.target, "-") for q in h.triwulan]
        if realisasi:
            sel += [isi_realisasi_tw(h, n) for n in range(1, 5)]
            sel.append(isi_persen(h.capaian))
        isi.append(
            baris(str(nomor), h.definisi.nama, h.definisi.satuan, isi_nilai(h.target, BELUM), *sel)
        )
    return Tabel(tuple(kolom), tuple(isi), judul=judul)


def _bertriwulan(h: HasilIndikator) -> bool:
    return any(q.target is not None or q.realisasi is not None for q in h.triwulan)


def tabel_sendiri(tabel: TabelData) -> Tabel:
    """A supporting table as the office gave it; short rows are filled up, long ones cut."""
    kolom_data = tabel.kolom or ("",)
    lebar = len(kolom_data)
    semua = [(*b, *([""] * lebar))[:lebar] for b in tabel.baris]
    kolom = tuple(
        Kolom(judul or " ", rata_kolom(judul, [b[i] for b in semua], i == 0))
        for i, judul in enumerate(kolom_data)
    )
    isi = [Baris(tuple(Sel(s) for s in b), jenis_baris(b)) for b in semua]
    return Tabel(
        kolom,
        tuple(isi),
        judul=_NOMOR_TABEL.sub("", tabel.judul, count=1),
        sumber=tabel.sumber or "",
    )


def rata_kolom(judul: str, isi: list[str], pertama: bool) -> RataKolom:
    """Columns of figures stand right or centred, of short words centred, all others left."""
    ada = [s.strip() for s in isi if s.strip() and s.strip() not in ("-", "NA", "n/a")]
    if judul.strip().rstrip(".").lower() in ("no", "nomor", "urutan"):
        return "tengah"
    if not ada or any(_ANGKA.fullmatch(s) is None for s in ada):
        return "tengah" if not pertama and ada and max(map(len, ada)) <= _SINGKAT else "kiri"
    return "kanan" if max(len(s) for s in ada) > _PENDEK else "tengah"


def perlu_lanskap(tabel: TabelData) -> bool:
    """Whether a supporting table is too wide for an upright page."""
    lebar = 0
    for i, judul in enumerate(tabel.kolom):
        isi = [b[i] for b in tabel.baris if i < len(b)]
        kata = max((len(k) for s in (judul, *isi) for k in s.split()), default=1)
        panjang = max((len(s) for s in isi), default=1)
        lebar += max(min(kata, 15), 14 if panjang > 30 else 0) + 2
    return lebar > _HURUF_TEGAK


def jenis_baris(isi: tuple[str, ...]) -> JenisBaris:
    """Rows that say Jumlah, Total or Rata-rata are totals."""
    awal = next((s for s in isi if s.strip()), "").strip().rstrip(":").lower()
    return "total" if awal in _TOTAL else "normal"
