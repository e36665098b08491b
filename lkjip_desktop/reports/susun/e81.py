"""Form E.81: evaluation of the Renja, on A3 across (Permendagri 86/2017).

The form's columns for the money of the Renstra are left out: its pagu indikatif is not recorded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from lkjip_desktop.domain.hasil import HasilAnggaran, HasilIndikator, HasilTahun
from lkjip_desktop.domain.perubahan_renstra import periode_utuh
from lkjip_desktop.domain.records import CatatanTw, Dokumen, Pengukuran
from lkjip_desktop.domain.renja import HasilRenja, realisasi_kode, ukur_renja
from lkjip_desktop.domain.tanggal import romawi
from lkjip_desktop.domain.turunan import ribuan
from lkjip_desktop.reports.model import (
    Baris,
    JenisBaris,
    Kolom,
    Laporan,
    Sel,
    Tabel,
)
from lkjip_desktop.reports.nilai import Figur, Isi

from .data import Data
from .lembar import akhiri_lembar, belum_ada, mulai_lembar
from .sel import TAK_TERHITUNG, baris, baris_grup, isi_nilai, isi_persen

_JENIS: dict[str, JenisBaris] = {"program": "subgrup"}
_GABUNG = {
    "jumlah": "Dijumlahkan antartahun",
    "rata": "Rata-rata antartahun",
    "maksimum": "Nilai tertinggi antartahun",
}
_CATATAN = (
    "K: kinerja. Rp: ribuan rupiah.",
    "Kinerja beberapa tahun digabungkan menurut sifat indikatornya, sebagaimana tertulis dalam "
    "kolom Keterangan; tanpa keterangan, yang dicantumkan adalah kondisi terakhir.",
    "Realisasi anggaran tahun-tahun sebelumnya dicocokkan menurut kode.",
)
_TANPA_UANG: tuple[Isi, ...] = ("",) * 8
_TANPA_KINERJA: tuple[Isi, ...] = ("",) * 14


def susun_e81(dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int) -> Laporan:
    """The form of a year. Raises UserError where there is no anggaran."""
    data = Data(dokumen, hasil, tahun)
    if not data.kini.anggaran:
        raise belum_ada(f"Anggaran tahun {tahun}", "Anggaran")
    judul = f"Evaluasi terhadap Hasil Renja Tahun {tahun} (Formulir E.81)"
    p = mulai_lembar(data, judul)
    return akhiri_lembar(p, [_Formulir(data).tabel(), tabel_penutup(data)], judul, sesudah=True)


class _Formulir:
    """The table: sasaran with their indikator, each followed by the programs that support it."""

    def __init__(self, data: Data) -> None:
        self._data = data
        self._renstra = periode_utuh(data.rujukan.renstra, data.dokumen.renstra)
        awal = self._renstra.tahun_awal if self._renstra else data.tahun
        self._lalu = [h for t, h in sorted(data.hasil.items()) if awal <= t < data.tahun]
        self._per_induk: dict[str, list[HasilIndikator]] = {}
        for h in data.kini.indikator.values():
            self._per_induk.setdefault(h.induk, []).append(h)

    def tabel(self) -> Tabel:
        """All of it."""
        data = self._data
        kolom = _kolom(data)
        letak = _letak_program(data)
        isi: list[Baris] = []
        for n, sasaran in enumerate(data.sasaran(), 1):
            program = letak.pop(sasaran.id, [])
            indikator = data.terukur(sasaran.indikator)
            if program or indikator:
                isi.append(baris_grup(f"Sasaran {n}: {sasaran.uraian}", len(kolom)))
                isi.extend(self._indikator(h) for h in indikator)
                isi.extend(b for s in program for b in self._simpul(s))
        sisa = [s for program in letak.values() for s in program]
        if sisa:
            isi.append(baris_grup("Program lainnya", len(kolom)))
            isi.extend(b for s in sisa for b in self._simpul(s))
        return Tabel(kolom, tuple(isi), nomor_kolom=True, catatan=_CATATAN)

    def _indikator(self, h: HasilIndikator) -> Baris:
        """An indikator of a sasaran; its money stands with the programs."""
        unit = self._data.unit(h.definisi.penanggung_jawab)
        kinerja, keterangan = self._kinerja(h)
        return _rangkai(Sel(""), "", h, kinerja, _TANPA_UANG, unit, keterangan)

    def _simpul(self, s: HasilAnggaran) -> Iterator[Baris]:
        """A node with its indikator: its money stands in the first of its rows."""
        jenis = _JENIS.get(s.simpul.tingkat, "normal")
        uraian, kode = Sel(s.simpul.uraian, inden=s.kedalaman), s.simpul.kode or ""
        unit = self._data.unit(s.simpul.unit)
        uang = self._uang(s)
        daftar = self._per_induk.get(s.id, [])
        if not daftar:
            yield _rangkai(uraian, kode, None, _TANPA_KINERJA, uang, unit, "", jenis)
        for n, h in enumerate(daftar):
            kinerja, keterangan = self._kinerja(h)
            if n:
                uraian, uang = replace(uraian, sambung=True), _TANPA_UANG
            yield _rangkai(uraian, kode, h, kinerja, uang, unit, keterangan, jenis)
        for anak in self._data.kini.anggaran.values():
            if anak.induk == s.id:
                yield from self._simpul(anak)

    def _kinerja(self, h: HasilIndikator) -> tuple[tuple[Isi, ...], str]:
        """The cells headed K and %, in order, and what the Keterangan says of them."""
        data = self._data
        renja = ukur_renja(h.definisi, data.kini.kebijakan, self._renstra, data.tahun, data.hasil)
        triwulan = [isi for q in h.triwulan for isi in (isi_nilai(q.realisasi), _persen(q.capaian))]
        return (
            isi_nilai(renja.target),
            isi_nilai(renja.sampai_lalu),
            isi_nilai(h.target),
            *triwulan,
            isi_nilai(h.realisasi),
            isi_nilai(renja.sampai_kini),
            _persen(renja.tingkat),
        ), _keterangan(h, renja)

    def _uang(self, s: HasilAnggaran) -> tuple[Isi, ...]:
        """The cells headed Rp, in order."""
        kode = s.simpul.kode
        lalu = realisasi_kode(kode, self._lalu)
        kini = realisasi_kode(kode, [*self._lalu, self._data.kini]) if kode else s.realisasi
        semua = (lalu, s.pagu, *s.realisasi_tw, s.realisasi, kini)
        return tuple(TAK_TERHITUNG if n is None else Figur(ribuan(n), "angka", 0) for n in semua)


def _persen(nilai: Fraction | None) -> Isi:
    """A percentage in a column that is headed %."""
    return TAK_TERHITUNG if nilai is None else Figur(nilai, "angka", 2)


def _keterangan(h: HasilIndikator, renja: HasilRenja) -> str:
    cara = _GABUNG.get(h.definisi.agregasi or "", "") if h.definisi.nilai == "angka" else ""
    if not cara or not renja.tahun_kosong:
        return cara
    return f"{cara}, tanpa {_tahun_singkat(renja.tahun_kosong)}"


def _tahun_singkat(tahun: Sequence[int]) -> str:
    """Years in a narrow column: three or more in a row as ``2016-2019``."""
    runtun: list[list[int]] = []
    for t in sorted(tahun):
        if runtun and t == runtun[-1][-1] + 1:
            runtun[-1].append(t)
        else:
            runtun.append([t])
    return ", ".join(f"{u[0]}-{u[-1]}" if len(u) > 2 else ", ".join(map(str, u)) for u in runtun)


def _rangkai(
    uraian: Sel,
    kode: str,
    h: HasilIndikator | None,
    kinerja: Sequence[Isi],
    uang: Sequence[Isi],
    unit: str,
    keterangan: str,
    jenis: JenisBaris = "normal",
) -> Baris:
    """A row in the order of the form."""
    target, lalu, renja, *tw, realisasi, kini, tingkat = kinerja
    rp_lalu, rp_renja, *rp_tw, rp_realisasi, rp_kini = uang
    triwulan = [isi for n in range(4) for isi in (tw[2 * n], tw[2 * n + 1], rp_tw[n])]
    nama = (h.definisi.nama, h.definisi.satuan) if h else ("", "")
    return baris(
        Sel(kode, sambung=uraian.sambung),
        uraian,
        *nama,
        target,
        *(lalu, rp_lalu, renja, rp_renja),
        *triwulan,
        *(realisasi, rp_realisasi, kini, rp_kini, tingkat),
        Sel(unit, sambung=uraian.sambung),
        keterangan,
        jenis=jenis,
    )


def _kolom(data: Data) -> tuple[Kolom, ...]:
    tahun = data.tahun
    renstra = periode_utuh(data.rujukan.renstra, data.dokumen.renstra)
    akhir = f" {renstra.tahun_awal}-{renstra.tahun_akhir}" if renstra else ""

    def pasangan(grup: str) -> tuple[Kolom, ...]:
        return Kolom("K", "angka", (grup,)), Kolom("Rp", "kanan", (grup,))

    def triwulan(nomor: int) -> tuple[Kolom, ...]:
        grup = (f"Realisasi Triwulan {tahun}", romawi(nomor))
        return (
            Kolom("K", "angka", grup),
            Kolom("%", "angka", grup),
            Kolom("Rp", "kanan", grup),
        )

    return (
        Kolom("Kode"),
        Kolom("Program/Kegiatan/Sub Kegiatan"),
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        Kolom("K", "angka", (f"Target Renstra{akhir}",)),
        *pasangan(f"Realisasi Renstra s.d. {tahun - 1}"),
        *pasangan(f"Target dan Anggaran Renja {tahun}"),
        *(k for n in range(1, 5) for k in triwulan(n)),
        *pasangan(f"Realisasi Renja {tahun}"),
        *pasangan(f"Realisasi Renstra s.d. {tahun}"),
        Kolom("%", "angka", ("Tingkat Capaian Renstra",)),
        Kolom("Unit Penanggung Jawab"),
        Kolom("Keterangan"),
    )


def _letak_program(data: Data) -> dict[str, list[HasilAnggaran]]:
    """The programs by the id of the first sasaran whose indikator they (or a node below them)
    support; under ``""`` those that support none."""
    simpul = data.kini.anggaran
    sasaran = {i.id: s.id for s in data.sasaran() for i in s.indikator or ()}
    letak: dict[str, str] = {}
    for d in data.catatan.dukungan or ():
        puncak = simpul.get(d.anggaran)
        while puncak is not None and puncak.induk is not None:
            puncak = simpul.get(puncak.induk)
        if puncak is not None and d.indikator in sasaran:
            letak.setdefault(puncak.id, sasaran[d.indikator])
    hasil: dict[str, list[HasilAnggaran]] = {}
    for puncak in data.puncak():
        hasil.setdefault(letak.get(puncak.id, ""), []).append(puncak)
    return hasil


def tabel_penutup(data: Data) -> Tabel:
    """The foot of the form: the year's mean, what helped, what hindered, what follows."""
    ukuran = [(h, data.pengukuran(h.id)) for h in data.strategis()]
    akhir = [(h, _catatan_akhir(u)) for h, u in ukuran]
    total = data.kini.total
    isi = (
        ("Rata-rata capaian kinerja", isi_persen(total.rata_capaian)),
        ("Predikat kinerja", total.kategori or TAK_TERHITUNG),
        (
            "Faktor pendorong keberhasilan",
            _daftar((h, u.keberhasilan if u else None) for h, u in ukuran),
        ),
        ("Faktor penghambat", _daftar((h, u.hambatan if u else None) for h, u in ukuran)),
        (
            "Tindak lanjut yang diperlukan dalam triwulan berikutnya",
            _daftar((h, c.tindak_lanjut if c else None) for h, c in akhir),
        ),
        (
            "Tindak lanjut yang diperlukan dalam Renja berikutnya",
            _daftar((h, u.solusi if u else None) for h, u in ukuran),
        ),
    )
    kolom = (Kolom("Kesimpulan", lebar=80.0), Kolom("Uraian"))
    return Tabel(kolom, tuple(baris(Sel(a, tebal=True), Sel(b, rata="kiri")) for a, b in isi))


def _daftar(teks: Iterator[tuple[HasilIndikator, str | None]]) -> str:
    return "\n".join(f"{h.definisi.nama}: {t.strip()}" for h, t in teks if t and t.strip()) or "-"


def _catatan_akhir(ukuran: Pengukuran | None) -> CatatanTw | None:
    """The notes of the last quarter that has any."""
    semua = ukuran.catatan_tw if ukuran is not None else None
    return next((c for c in reversed(semua or ()) if c is not None), None)
