"""Finding anything of an office by words and codes.

What can be found in one year: the Renstra (all of them), the anggaran tree with its indikator,
belanja, PK, recommendations and awards, units, officials, and the texts and tables of the LKjIP.
Capitals and accents make no difference; every word that is typed must occur.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from . import records as r
from .bagian import daftar_bagian, judul_dari_kunci, kunci_baku, kunci_indikator
from .berlaku import cari_tahun, renstra_berlaku
from .rapi import rapikan
from .tanggal import tampil as tanggal_tampil
from .tempat import telusuri

JenisHasil = Literal[
    "tujuan",
    "sasaran",
    "strategi",
    "indikator",
    "program",
    "kegiatan",
    "subkegiatan",
    "belanja",
    "pk",
    "tindak_lanjut",
    "penghargaan",
    "teks",
    "tabel",
    "unit",
    "pejabat",
]

NAMA_JENIS: Final[dict[JenisHasil, str]] = {
    "tujuan": "Tujuan",
    "sasaran": "Sasaran",
    "strategi": "Strategi",
    "indikator": "Indikator",
    "program": "Program",
    "kegiatan": "Kegiatan",
    "subkegiatan": "Sub kegiatan",
    "belanja": "Belanja",
    "pk": "PK",
    "tindak_lanjut": "Rekomendasi",
    "penghargaan": "Penghargaan",
    "teks": "Teks LKjIP",
    "tabel": "Tabel",
    "unit": "Unit",
    "pejabat": "Pejabat",
}
"""How each kind is called on screen."""

BATAS: Final = 50
"""As many hits as anybody reads."""
_LEBAR_CUPLIKAN: Final = 60


@dataclass(frozen=True, slots=True)
class Hasil:
    """Something that was found."""

    jenis: JenisHasil
    rekaman: r.Rekaman
    """The record to go to (of a text: the year that holds it)."""
    kode: str
    """As people know it (``S1.1``, ``2.23.02``); empty where only the data know one."""
    judul: str
    tempat: str = ""
    """Where it stands, in words."""
    bagian: str | None = None
    """Of a text: its key in ``narasi``."""
    di_anggaran: bool = False
    """Whether it is an indikator of the anggaran tree."""


@dataclass(frozen=True, slots=True)
class _Entri:
    hasil: Hasil
    kode: str
    judul: str
    semua: str
    isi: str = ""
    """The text itself, where a hit in it shows the words around."""


@dataclass(frozen=True, slots=True)
class Indeks:
    """What :func:`cari` looks through; made by :func:`susun`."""

    entri: tuple[_Entri, ...]


def polos(teks: str) -> str:
    """The text as it is compared: no capitals, no accents, plain spaces."""
    if not teks.isascii():
        terurai = unicodedata.normalize("NFKD", rapikan(teks))
        teks = "".join(c for c in terurai if not unicodedata.combining(c))
    return " ".join(teks.casefold().split())


def susun(dokumen: r.Dokumen, tahun: int) -> Indeks:
    """What can be found in that year. UserError where the document does not have it."""
    data = cari_tahun(dokumen, tahun)
    unit = {u.id: u.nama for u in dokumen.unit or ()}
    return Indeks(
        (
            *_renstra(dokumen, tahun),
            *_anggaran(data, unit),
            *_catatan_tahun(data),
            *_pk(data, dokumen),
            *_laporan(dokumen, data),
            *_orang(dokumen, unit),
        )
    )


def cari(indeks: Indeks, teks: str, batas: int = BATAS) -> tuple[Hasil, ...]:
    """The best hits, at most ``batas``: first those whose code begins with what was typed, then by
    how near to the beginning of their name the words stand. Nothing typed finds nothing."""
    tanya = polos(teks)
    kata = tanya.split()
    if not kata:
        return ()
    kena = [
        (_pangkat(e, tanya, kata), nomor, e)
        for nomor, e in enumerate(indeks.entri)
        if all(k in e.semua for k in kata)
    ]
    kena.sort(key=lambda k: k[:2])
    return tuple(_dengan_cuplikan(e, kata) for _, _, e in kena[:batas])


def _pangkat(entri: _Entri, tanya: str, kata: list[str]) -> int:
    """How good a hit is; 0 is best."""
    if entri.kode == tanya:
        return 0
    if entri.kode.startswith(tanya):
        return 1
    if entri.judul.startswith(tanya):
        return 2
    if all(f" {k}" in f" {entri.judul}" for k in kata):
        return 3
    return 4 if all(k in entri.judul for k in kata) else 5


def _dengan_cuplikan(entri: _Entri, kata: list[str]) -> Hasil:
    """The hit; of one inside a long text, with the words around."""
    hasil = entri.hasil
    if not entri.isi or all(k in entri.judul for k in kata):
        return hasil
    rata = " ".join(entri.isi.split())
    di = next((p for k in kata if (p := polos(rata).find(k)) >= 0), 0)
    awal = max(0, di - _LEBAR_CUPLIKAN // 3)
    spasi = rata.find(" ", awal, di) if awal else -1
    awal = spasi + 1 if spasi >= 0 else awal
    cuplikan = rata[awal : awal + _LEBAR_CUPLIKAN].strip()
    return Hasil(
        hasil.jenis,
        hasil.rekaman,
        hasil.kode,
        hasil.judul,
        f"{'…' if awal else ''}{cuplikan}{'…' if awal + _LEBAR_CUPLIKAN < len(rata) else ''}",
        hasil.bagian,
    )


def _entri(hasil: Hasil, *lain: str | None, isi: str = "") -> _Entri:
    kode, judul = polos(hasil.kode), polos(hasil.judul)
    semua = "\n".join((kode, judul, *(polos(t) for t in lain if t), polos(isi)))
    return _Entri(hasil, kode, judul, semua, isi)


# what a document holds --------------------------------------------------------------------------


def _renstra(dokumen: r.Dokumen, tahun: int) -> Iterator[_Entri]:
    berlaku = renstra_berlaku(dokumen.renstra, tahun)
    for renstra in sorted(dokumen.renstra, key=lambda x: x is not berlaku):
        masa = "" if renstra is berlaku else f", Renstra {renstra.tahun_awal}–{renstra.tahun_akhir}"
        for t in renstra.tujuan:
            yield _entri(Hasil("tujuan", t, t.id, t.uraian, masa.removeprefix(", ") or "Renstra"))
            yield from _indikator(t.indikator, f"Tujuan {t.id}{masa}")
            for s in t.sasaran or ():
                yield _entri(Hasil("sasaran", s, s.id, s.uraian, f"Tujuan {t.id}{masa}"))
                yield from _indikator(s.indikator, f"Sasaran {s.id}{masa}")
                for g in s.strategi or ():
                    hasil = Hasil("strategi", g, "", g.uraian, f"Sasaran {s.id}{masa}")
                    yield _entri(hasil, *(g.arah_kebijakan or ()), *(g.program or ()))


def _indikator(
    daftar: Iterable[r.Indikator] | None, tempat: str, *, di_anggaran: bool = False
) -> Iterator[_Entri]:
    for i in daftar or ():
        hasil = Hasil("indikator", i, i.id, i.nama, tempat, di_anggaran=di_anggaran)
        variabel = (v.nama for v in i.variabel or ())
        yield _entri(hasil, i.satuan, i.formulasi, i.sumber_data, *variabel)


def _anggaran(data: r.Tahun, unit: dict[str, str]) -> Iterator[_Entri]:
    sebutan: dict[str, str] = {}
    for simpul, induk, _ in telusuri(data.anggaran or ()):
        kode = simpul.kode or simpul.id
        sebutan[simpul.id] = f"{NAMA_JENIS[simpul.tingkat]} {kode}"
        tempat = sebutan[induk] if induk else "Anggaran"
        nama_unit = unit.get(simpul.unit or "")
        hasil = Hasil(simpul.tingkat, simpul, kode, simpul.uraian, tempat)
        yield _entri(hasil, nama_unit, simpul.sumber_dana)
        yield from _indikator(simpul.indikator, sebutan[simpul.id], di_anggaran=True)
    for b in data.belanja or ():
        yield _entri(Hasil("belanja", b, "", b.uraian, "Belanja menurut jenis"))


def _catatan_tahun(data: r.Tahun) -> Iterator[_Entri]:
    for t in data.tindak_lanjut or ():
        hasil = Hasil("tindak_lanjut", t, "", t.rekomendasi, "Evaluasi SAKIP")
        yield _entri(hasil, t.rencana_aksi, t.penanggung_jawab)
    for p in data.penghargaan or ():
        yield _entri(Hasil("penghargaan", p, "", p.nama, "Penghargaan"), p.hasil, p.pemberi)


def _pk(data: r.Tahun, dokumen: r.Dokumen) -> Iterator[_Entri]:
    pejabat = {p.id: p for p in dokumen.pejabat or ()}
    for pk in data.pk or ():
        pertama = pejabat.get(pk.pihak_pertama or "")
        judul = f"PK {pk.jenis}, tingkat {pk.tingkat}"
        judul = f"{judul}, {pertama.jabatan}" if pertama else judul
        tempat = tanggal_tampil(pk.tanggal) if pk.tanggal else "belum bertanggal"
        pihak = (pertama, pejabat.get(pk.pihak_kedua or ""))
        lain = (t for p in pihak if p for t in (p.nama, p.jabatan))
        yield _entri(Hasil("pk", pk, "", judul, tempat), "perjanjian kinerja", *lain)


def _laporan(dokumen: r.Dokumen, data: r.Tahun) -> Iterator[_Entri]:
    teks = {kunci_baku(k): (k, isi) for k, isi in (data.narasi or {}).items()}
    for p in data.pengukuran or ():
        analisis = "\n".join(t for t in (p.keberhasilan, p.hambatan, p.solusi) if t)
        teks[kunci_indikator(p.indikator)] = (kunci_indikator(p.indikator), analisis)
    for bagian in daftar_bagian(dokumen, data.tahun):
        kunci, isi = teks.get(bagian.kunci, (bagian.kunci, ""))
        hasil = Hasil("teks", data, "", bagian.judul, "LKjIP", bagian=kunci)
        yield _entri(hasil, isi=isi)
    for t in data.tabel or ():
        tempat = judul_dari_kunci(kunci_baku(t.bagian)) if t.bagian else "Lampiran"
        sel = (s for baris in t.baris for s in baris)
        yield _entri(Hasil("tabel", t, "", t.judul, tempat), *t.kolom, *sel)


def _orang(dokumen: r.Dokumen, unit: dict[str, str]) -> Iterator[_Entri]:
    for u in dokumen.unit or ():
        di_bawah = unit.get(u.induk or "")
        tempat = f"di bawah {di_bawah}" if di_bawah else ""
        yield _entri(Hasil("unit", u, "", u.nama, tempat), u.id)
    for p in dokumen.pejabat or ():
        yield _entri(Hasil("pejabat", p, "", p.nama, p.jabatan), p.jabatan, p.nip, p.id)
