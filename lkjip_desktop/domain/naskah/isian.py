"""How a field reads: its figure from the measured year, shown as everywhere else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final, Literal

from lkjip_desktop.domain.agregasi import jumlah
from lkjip_desktop.domain.angka import (
    dari_teks,
    dengan_satuan,
    kanonik_sah,
    tampil,
    tampil_nilai,
    tampil_persen,
    tampil_rupiah,
)
from lkjip_desktop.domain.hasil import HasilAnggaran, HasilIndikator, HasilSasaran, HasilTahun
from lkjip_desktop.domain.records import Pejabat
from lkjip_desktop.domain.tanggal import tampil as tampil_tanggal

from .bahan import Bahan
from .model import Acuan, Isian

KeadaanIsian = Literal["ada", "kosong", "hilang"]
HILANG: Final = "(data tidak ada lagi)"
"""In place of a field whose object is not in the data any more, on screen and in print."""
BELUM: Final = "(belum diisi)"
PEMISAH: Final = "/"
"""Between the id of an indikator and the name of its standard."""
_SERATUS: Final = Fraction(100)


@dataclass(frozen=True, slots=True)
class NilaiIsian:
    """The words of a field. ``kosong``: its object is there, the figure is not."""

    teks: str
    keadaan: KeadaanIsian = "ada"


_HILANG: Final = NilaiIsian(HILANG, "hilang")
_KOSONG: Final = NilaiIsian(BELUM, "kosong")


class PembacaIsian:
    """Reads fields in one year of a document; each is looked up once."""

    def __init__(self, bahan: Bahan) -> None:
        self.bahan = bahan
        self._terbaca: dict[Acuan, NilaiIsian] = {}

    def baca(self, acuan: Acuan) -> NilaiIsian:
        """How it reads now."""
        ada = self._terbaca.get(acuan)
        if ada is None:
            ada = self._terbaca[acuan] = self._baca(acuan)
        return ada

    def usang(self, isian: Isian) -> bool:
        """Whether it reads otherwise than when its paragraph was accepted."""
        return self.baca(isian.acuan).teks != isian.saksi

    def _baca(self, acuan: Acuan) -> NilaiIsian:
        teks = _OBJEK[acuan.objek](self.bahan, acuan)
        if isinstance(teks, NilaiIsian):
            return teks
        return NilaiIsian(teks) if teks else _KOSONG


Bacaan = str | NilaiIsian | None
"""Words; None or "" where there is no figure."""


# indikator --------------------------------------------------------------------------------------


def _indikator(b: Bahan, a: Acuan) -> Bacaan:
    tempat = b.rujukan.tempat.get(a.id)
    if tempat is None:
        return _HILANG
    if a.besaran == "nama":
        return tempat.definisi.nama
    if a.besaran == "selisih":
        return _selisih(b, a)
    if a.lalu:
        return _riwayat(b, a, tempat.definisi.satuan)
    h = b.kini.indikator.get(a.id)
    baca = _INDIKATOR.get(a.besaran)
    if baca is None:
        return _HILANG
    return None if h is None else baca(b, h)


def _nilai(nilai: Fraction | str | None, satuan: str) -> str | None:
    return None if nilai is None else dengan_satuan(nilai, satuan)


def _persen(nilai: Fraction | None) -> str | None:
    return None if nilai is None else tampil_persen(nilai)


def _rupiah(nilai: Fraction | None) -> str | None:
    return None if nilai is None else tampil_rupiah(nilai)


def _kemajuan(b: Bahan, h: HasilIndikator) -> str | None:
    if b.kemajuan_rasio:
        return _persen(h.kemajuan)
    return _beda(None if h.kemajuan is None else abs(h.kemajuan), h.definisi.satuan)


def _beda(nilai: Fraction | None, satuan: str) -> str | None:
    """A difference; between percentages it is in points."""
    persen = satuan.strip().lower() in ("%", "persen", "persentase")
    return _nilai(nilai, "poin persen" if persen else satuan)


_INDIKATOR: Final[Mapping[str, Callable[[Bahan, HasilIndikator], str | None]]] = {
    "target": lambda b, h: _nilai(h.target, h.definisi.satuan),
    "realisasi": lambda b, h: _nilai(h.realisasi, h.definisi.satuan),
    "capaian": lambda b, h: _persen(h.capaian),
    "kategori": lambda b, h: h.kategori,
    "predikat": lambda b, h: h.predikat,
    "target_akhir": lambda b, h: _nilai(h.target_akhir, h.definisi.satuan),
    "kemajuan": _kemajuan,
    "pagu": lambda b, h: _rupiah(h.pagu),
    "realisasi_anggaran": lambda b, h: _rupiah(h.realisasi_anggaran),
    "serapan": lambda b, h: _persen(h.serapan),
    "efisiensi": lambda b, h: _persen(h.efisiensi),
    "kategori_efisiensi": lambda b, h: h.kategori_efisiensi,
}


def _riwayat(b: Bahan, a: Acuan, satuan: str) -> Bacaan:
    jejak = b.lalu(a.id, a.lalu)
    if a.besaran in ("target", "realisasi"):
        return _nilai(getattr(jejak, a.besaran), satuan)
    if a.besaran == "capaian":
        return _persen(jejak.capaian)
    return jejak.kategori if a.besaran == "kategori" else _HILANG


def _selisih(b: Bahan, a: Acuan) -> str | None:
    """How far the realisasi is from that of an earlier year, without its sign."""
    h, dulu = b.kini.indikator.get(a.id), b.lalu(a.id, max(1, a.lalu)).realisasi
    if h is None or not isinstance(h.realisasi, Fraction) or not isinstance(dulu, Fraction):
        return None
    return _beda(abs(h.realisasi - dulu), h.definisi.satuan)


def _pembanding(b: Bahan, a: Acuan) -> Bacaan:
    indikator, _, nama = a.id.partition(PEMISAH)
    ada = next((p for p in b.pembanding(indikator) if p.nama == nama), None)
    if ada is None or a.besaran != "nilai":
        return _HILANG
    tempat = b.rujukan.tempat.get(indikator)
    if tempat is None or tempat.definisi.nilai != "angka" or not kanonik_sah(ada.nilai):
        return tampil_nilai(ada.nilai)
    return dengan_satuan(dari_teks(ada.nilai), tempat.definisi.satuan)


# sasaran, money, the year -----------------------------------------------------------------------


def _sasaran(b: Bahan, a: Acuan) -> Bacaan:
    s = b.rujukan.sasaran.get(a.id)
    baca = _SASARAN.get(a.besaran)
    if s is None:
        return _HILANG
    if a.besaran == "uraian":
        return s.uraian
    if a.besaran == "jumlah_indikator":
        return str(sum(i.id in b.kini.indikator for i in s.indikator or ()))
    hasil = b.kini.sasaran.get(a.id)
    if baca is None:
        return _HILANG
    return None if hasil is None else baca(hasil)


_SASARAN: Final[Mapping[str, Callable[[HasilSasaran], str | None]]] = {
    "rata_capaian": lambda s: _persen(s.rata_capaian),
    "kategori": lambda s: s.kategori,
    "pagu": lambda s: _rupiah(s.pagu),
    "realisasi_anggaran": lambda s: _rupiah(s.realisasi_anggaran),
    "serapan": lambda s: _persen(s.serapan),
}


def _anggaran(b: Bahan, a: Acuan) -> Bacaan:
    h, baca = b.kini.anggaran.get(a.id), _ANGGARAN.get(a.besaran)
    return _HILANG if h is None or baca is None else baca(h)


def _sisa(pagu: Fraction | None, realisasi: Fraction | None) -> str | None:
    return None if pagu is None or realisasi is None else _rupiah(pagu - realisasi)


_ANGGARAN: Final[Mapping[str, Callable[[HasilAnggaran], str | None]]] = {
    "uraian": lambda h: h.simpul.uraian,
    "pagu": lambda h: _rupiah(h.pagu),
    "realisasi_anggaran": lambda h: _rupiah(h.realisasi),
    "serapan": lambda h: _persen(h.serapan),
    "kategori_serapan": lambda h: h.kategori_serapan,
    "sisa": lambda h: _sisa(h.pagu, h.realisasi),
}


def _tahun(b: Bahan, a: Acuan) -> Bacaan:
    if a.besaran == "tahun":
        return str(b.tahun - a.lalu)
    if a.besaran in ("tahun_awal", "tahun_akhir"):
        renstra = b.rujukan.renstra
        return None if renstra is None else str(getattr(renstra, a.besaran))
    if a.besaran == "jumlah_kategori":
        return str(sum(h.kategori == a.id for h in b.utama))
    if a.besaran in _HITUNG:
        return str(sum(_HITUNG[a.besaran](h) for h in b.utama))
    if a.besaran == "nilai_sakip":
        return _nilai_sakip(b)
    hasil = b.hasil.get(b.tahun - a.lalu) if a.lalu else b.kini
    baca = _TOTAL.get(a.besaran)
    if baca is None:
        return _HILANG
    return None if hasil is None else baca(hasil)


_HITUNG: Final[Mapping[str, Callable[[HasilIndikator], bool]]] = {
    "jumlah_indikator": lambda h: True,
    "jumlah_melampaui": lambda h: h.capaian is not None and h.capaian > _SERATUS,
    "jumlah_memenuhi": lambda h: h.capaian == _SERATUS,
    "jumlah_belum_memenuhi": lambda h: h.capaian is not None and h.capaian < _SERATUS,
    "jumlah_tak_terhitung": lambda h: h.capaian is None,
}
_TOTAL: Final[Mapping[str, Callable[[HasilTahun], str | None]]] = {
    "rata_capaian": lambda t: _persen(t.total.rata_capaian),
    "kategori": lambda t: t.total.kategori,
    "pagu": lambda t: _rupiah(t.total.pagu),
    "realisasi_anggaran": lambda t: _rupiah(t.total.realisasi_anggaran),
    "serapan": lambda t: _persen(t.total.serapan),
    "kategori_serapan": lambda t: t.total.kategori_serapan,
    "sisa": lambda t: _sisa(t.total.pagu, t.total.realisasi_anggaran),
}


def _nilai_sakip(b: Bahan) -> str | None:
    """The sum of the components, where all of them have a value."""
    evaluasi = b.rujukan.data.evaluasi_sakip
    nilai = [k.nilai for k in (evaluasi.komponen if evaluasi else None) or ()]
    if not nilai or None in nilai:
        return None
    total = jumlah(dari_teks(n) for n in nilai if n is not None)
    return None if total is None else tampil(total)


# names and dates --------------------------------------------------------------------------------


def _instansi(b: Bahan, a: Acuan) -> Bacaan:
    i = b.dokumen.instansi
    if a.besaran == "nama_lengkap":
        return i.nama if i.wilayah.lower() in i.nama.lower() else f"{i.nama} {i.wilayah}"
    if a.besaran == "tanggal_pk":
        tanggal = [p.tanggal for p in b.rujukan.pk_berlaku if p.tingkat == "kepala"]
        return tampil_tanggal(tanggal[0]) if tanggal and tanggal[0] else None
    if a.besaran not in INSTANSI:
        return _HILANG
    nilai: Any = getattr(i, a.besaran)
    return str(nilai) if nilai else None


INSTANSI: Final = (
    "nama",
    "singkatan",
    "pemerintah",
    "wilayah",
    "kepala_daerah",
    "kota",
    "alamat",
    "telepon",
    "surel",
    "situs",
)
PEJABAT: Final = ("nama", "jabatan", "pangkat", "nip")


def _pejabat(b: Bahan, a: Acuan) -> Bacaan:
    ada: Pejabat | None = next((p for p in b.dokumen.pejabat or () if p.id == a.id), None)
    if ada is None or a.besaran not in PEJABAT:
        return _HILANG
    nilai: Any = getattr(ada, a.besaran)
    return str(nilai) if nilai else None


_OBJEK: Final[Mapping[str, Callable[[Bahan, Acuan], Bacaan]]] = {
    "indikator": _indikator,
    "sasaran": _sasaran,
    "anggaran": _anggaran,
    "tahun": _tahun,
    "instansi": _instansi,
    "pejabat": _pejabat,
    "pembanding": _pembanding,
}
