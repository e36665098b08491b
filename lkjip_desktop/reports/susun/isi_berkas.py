"""All that a file holds, as tables: one for each kind of record, for the workbook of an export.

The tables follow the records' own annotations, so that a new field or kind comes along by itself.
Records within a record stand in a table of their own, with the id of what they belong to.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import dari_teks, kanonik_sah
from lkjip_desktop.domain.tanggal import romawi
from lkjip_desktop.domain.tipe import inti, petunjuk, tanda, tanpa_none
from lkjip_desktop.reports.model import Bagian, Baris, Kolom, Laporan, Sel, Tabel, TataHalaman
from lkjip_desktop.reports.nilai import Figur, Isi, Tanggal

_JUDUL: Final = {
    "PkIndikator": "Indikator Perjanjian Kinerja",
    "PkProgram": "Program Perjanjian Kinerja",
    "Pk": "Perjanjian Kinerja",
    "Rkt": "Rencana Kinerja Tahunan",
    "CatatanTw": "Catatan Triwulan",
    "EvaluasiSakip": "Evaluasi SAKIP",
    "KomponenSakip": "Komponen SAKIP",
    "Tabel": "Daftar Tabel Pendukung",
    "JawabanButir": "Jawaban Reviu",
    "Variabel": "Variabel Rumus",
    "KondisiAwal": "Kondisi Awal",
    "TindakLanjut": "Tindak Lanjut",
    "BeritaAcara": "Berita Acara",
    "Pita": "Skala Penilaian",
}
_PEMETAAN: Final = {
    "target": ("Target Renstra", "Tahun", "Target"),
    "variabel": ("Nilai Variabel", "Kode", "Nilai"),
    "variabel_tw": ("Nilai Variabel Triwulan", "Kode", "Nilai"),
    "narasi": ("Narasi", "Bagian", "Teks"),
    "pengaturan": ("Pengaturan", "Kunci", "Nilai"),
}
"""Mappings by field: the title of their table, the headings of key and value."""
_TAMBAHAN: Final = "Tambahan"
_TAHUN: Final = "Tahun Data"
_KONTEKS: Final = (_TAHUN, "Induk", "Skala", "Triwulan", "Butir")
"""Columns that say where a record belongs; they stand first."""
_SINGKATAN: Final = {"Iku": "IKU", "Nip": "NIP", "Tw": "TW", "Sha256": "SHA-256", "Id": "ID"}
_NILAI_INDIKATOR: Final = ("target", "realisasi", "nilai", "target_tw", "realisasi_tw")
"""Fields that hold figures or labels as the kind of the indikator says."""
_KUNCI: Final = ("id", "indikator", "mulai_tahun", "kode", "triwulan")

_Konteks = tuple[tuple[str, Isi], ...]


def susun_isi_berkas(dokumen: r.Dokumen) -> Laporan:
    """Every record of a document, kind by kind."""
    himpunan = _Himpunan(dokumen)
    himpunan.rekaman(dokumen, (), "")
    tata = TataHalaman(kertas="A3", lanskap=True)
    i = dokumen.instansi
    return Laporan(
        judul=f"Seluruh Data {i.nama} {i.wilayah}",
        pengarang=f"{i.nama} {i.wilayah}",
        bagian=(Bagian(tuple(himpunan.tabel()), tata),),
        subjek="Seluruh isi berkas",
    )


class _Himpunan:
    """Rows by the title of their table, in the order in which they are met."""

    def __init__(self, dokumen: r.Dokumen) -> None:
        self._baris: dict[str, list[dict[str, Isi]]] = {}
        self._urutan: dict[str, tuple[str, ...]] = {}
        self._pendukung: list[Tabel] = []
        self._bilangan = {i.id for i in _semua_indikator(dokumen) if i.nilai == "angka"}

    def tabel(self) -> Iterator[Tabel]:
        """The finished tables; supporting tables as they are, last."""
        for judul, baris in self._baris.items():
            terisi = {k for b in baris for k in b}
            kolom = [k for k in dict.fromkeys((*_KONTEKS, *self._urutan[judul])) if k in terisi]
            yield Tabel(
                tuple(Kolom(k, "angka" if _berangka(baris, k) else "kiri") for k in kolom),
                tuple(Baris(tuple(Sel(b.get(k, "")) for k in kolom)) for b in baris),
                judul=judul,
            )
        yield from self._pendukung

    def _tambah(self, judul: str, baris: dict[str, Isi], urutan: tuple[str, ...]) -> None:
        self._baris.setdefault(judul, []).append(baris)
        self._urutan[judul] = urutan

    def rekaman(self, rekaman: r.Rekaman, konteks: _Konteks, induk: str) -> None:
        """A record with all that is in it; ``konteks`` stands in the first columns."""
        jenis = type(rekaman)
        baris = dict(konteks)
        dalam: list[tuple[str, Any]] = []
        for nama, tipe in petunjuk(jenis).items():
            nilai = getattr(rekaman, nama)
            if nilai is None:
                continue
            sel = list(self._sel(rekaman, nama, tipe, nilai, induk))
            baris.update(sel)
            if not sel:
                dalam.append((nama, nilai))
        tambahan = getattr(rekaman, "x", None)
        if tambahan:
            baris[_TAMBAHAN] = json.dumps(dict(tambahan), ensure_ascii=False)
        if len(baris) > len(konteks):
            self._tambah(_JUDUL.get(jenis.__name__, jenis.__name__), baris, _urutan(jenis))
        if isinstance(rekaman, r.Tahun):
            konteks = ((_TAHUN, _bulat(rekaman.tahun)),)
        for nama, nilai in dalam:
            self._isi_dalam(rekaman, nama, nilai, konteks, induk)

    def _sel(
        self, rekaman: r.Rekaman, nama: str, tipe: Any, nilai: Any, induk: str
    ) -> Iterator[tuple[str, Isi]]:
        """The cells of a plain value; nothing for what needs a table of its own."""
        judul = _judul(nama)
        if isinstance(nilai, bool):
            yield judul, "ya" if nilai else "tidak"
        elif isinstance(nilai, int):
            yield judul, _bulat(nilai)
        elif isinstance(nilai, str):
            yield judul, self._teks(rekaman, nama, tipe, nilai, induk)
        elif isinstance(nilai, tuple) and nama.endswith("_tw"):
            if all(n is None or isinstance(n, str) for n in nilai):
                satu = inti_tuple(tipe)
                for tw, n in enumerate(nilai, 1):
                    if n is not None:
                        yield _judul_tw(nama, tw), self._teks(rekaman, nama, satu, n, induk)
        elif isinstance(nilai, tuple) and nilai and all(isinstance(n, str) for n in nilai):
            yield judul, "\n".join(nilai)

    def _teks(self, rekaman: r.Rekaman, nama: str, tipe: Any, nilai: str, induk: str) -> Isi:
        bentuk = next((t.nama for t in tanda(tanpa_none(tipe)[0]) if isinstance(t, r.Bentuk)), "")
        if bentuk == "tanggal" and _tanggal_excel(nilai):
            return Tanggal(nilai)
        angka = bentuk in ("angka", "rupiah")
        if nama in _NILAI_INDIKATOR and not bentuk:
            angka = getattr(rekaman, "indikator", induk) in self._bilangan
        return _figur(nilai) if angka and kanonik_sah(nilai) else nilai

    def _isi_dalam(
        self, rekaman: r.Rekaman, nama: str, nilai: Any, konteks: _Konteks, induk: str
    ) -> None:
        """What needs a table: records, lists of records, mappings."""
        if isinstance(rekaman, r.Tabel):
            if nama == "baris":
                self._pendukung.append(_tabel_pendukung(rekaman, konteks))
            return
        milik = _kunci(rekaman) or induk
        bawah = konteks
        if milik:
            bawah = (*(k for k in konteks if k[0] != "Induk"), ("Induk", milik))
        if isinstance(nilai, Mapping):
            self._pemetaan(nama, nilai, bawah, milik)
        elif isinstance(nilai, r.Rekaman):
            self.rekaman(nilai, bawah, milik)
        else:
            for n, satu in enumerate(nilai, 1):
                atas = (*bawah, ("Triwulan", _bulat(n))) if nama.endswith("_tw") else bawah
                if isinstance(satu, Mapping):
                    self._pemetaan(nama, satu, atas, milik)
                elif satu is not None:
                    jenis = (*atas, ("Skala", _judul(nama))) if isinstance(satu, r.Pita) else atas
                    self.rekaman(satu, jenis, milik)

    def _pemetaan(self, nama: str, isi: Mapping[str, Any], konteks: _Konteks, induk: str) -> None:
        judul, atas, bawah = _PEMETAAN.get(nama, (_judul(nama), "Kunci", "Nilai"))
        angka = nama.startswith("variabel") or (nama == "target" and induk in self._bilangan)
        for kunci, nilai in isi.items():
            if isinstance(nilai, r.Rekaman):
                self.rekaman(nilai, (*konteks, ("Butir", kunci)), induk)
            else:
                sel = _figur(nilai) if angka and kanonik_sah(nilai) else nilai
                self._tambah(judul, {**dict(konteks), atas: kunci, bawah: sel}, (atas, bawah))


def inti_tuple(tipe: Any) -> Any:
    """The annotation of the first value of a fixed tuple."""
    return inti(tanpa_none(tipe)[0]).__args__[0]


def _semua_indikator(dokumen: r.Dokumen) -> Iterator[r.Indikator]:
    for renstra in dokumen.renstra:
        for tujuan in renstra.tujuan:
            yield from tujuan.indikator or ()
            for sasaran in tujuan.sasaran or ():
                yield from sasaran.indikator or ()
    tumpukan = [s for t in dokumen.tahun for s in t.anggaran or ()]
    while tumpukan:
        simpul = tumpukan.pop()
        yield from simpul.indikator or ()
        tumpukan.extend(simpul.anak or ())


def _kunci(rekaman: r.Rekaman) -> str:
    semua = (getattr(rekaman, k, None) for k in _KUNCI)
    return next((str(n) for n in semua if isinstance(n, str | int)), "")


def _judul(nama: str) -> str:
    kata = [k.capitalize() for k in nama.split("_")]
    return " ".join(_SINGKATAN.get(k, k) for k in kata)


def _judul_tw(nama: str, triwulan: int) -> str:
    return f"{_judul(nama)} {romawi(triwulan)}"


def _urutan(jenis: type[r.Rekaman]) -> tuple[str, ...]:
    """The columns of a kind of record in the order of its fields."""
    hasil: list[str] = []
    for nama in petunjuk(jenis):
        if nama.endswith("_tw"):
            hasil.extend(_judul_tw(nama, tw) for tw in range(1, 5))
        else:
            hasil.append(_judul(nama))
    return (*hasil, _TAMBAHAN)


def _bulat(nilai: int) -> Figur:
    return Figur(Fraction(nilai), "bulat")


def _figur(teks: str) -> Figur:
    """A figure with the decimals in which it was written."""
    return Figur(dari_teks(teks), "angka", len(teks.partition(".")[2]))


def _tanggal_excel(iso: str) -> bool:
    """Whether Excel has the day: its calendar begins in 1900."""
    try:
        return date.fromisoformat(iso).year >= 1901
    except ValueError:
        return False


def _berangka(baris: list[dict[str, Isi]], kolom: str) -> bool:
    ada = [b[kolom] for b in baris if kolom in b]
    return all(isinstance(n, Figur) for n in ada)


def _tabel_pendukung(tabel: r.Tabel, konteks: _Konteks) -> Tabel:
    """A supporting table in its own shape."""
    tahun = next((f" ({n.nilai})" for k, n in konteks if k == _TAHUN and isinstance(n, Figur)), "")
    lebar = max([len(tabel.kolom), *(len(b) for b in tabel.baris)])
    kolom = [*tabel.kolom, *[""] * (lebar - len(tabel.kolom))]
    isi = [[*b, *[""] * (lebar - len(b))] for b in tabel.baris]
    return Tabel(
        tuple(Kolom(k) for k in kolom),
        tuple(Baris(tuple(Sel(s) for s in b)) for b in isi),
        judul=f"{tabel.judul}{tahun}",
        sumber=tabel.sumber or "",
    )
