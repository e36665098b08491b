"""Where the sections of an LKjIP stand in it, and what it says by itself where one has no text."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lkjip_desktop.domain.bagian import BagianLaporan, daftar_bagian, kunci_indikator
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.records import Dokumen, Pengukuran, Tahun
from lkjip_desktop.reports.model import Blok, Daftar, Judul, Laporan, Paragraf

from .data import Data
from .lkjip import isi_lkjip
from .pengaturan import untuk_jenis
from .penyusun import Penyusun

_PENGISI = "\N{REPLACEMENT CHARACTER}"
"""Stands for a text that the office wrote; a report never says it by itself."""


@dataclass(frozen=True, slots=True)
class LaporanBerjejak:
    """An LKjIP, and of each section's key the number of headings that stand before its text."""

    laporan: Laporan
    judul: Mapping[str, int]
    """Headings that the list of contents has, counted from the cover on. Sections that this report
    does not show are not in it."""


class _PenyusunJejak(Penyusun):
    """Remembers at which block each section begins."""

    def __init__(self, data: Data) -> None:
        super().__init__(data, data.pengaturan.halaman())
        self.letak: dict[str, int] = {}

    def narasi(self, kunci: str, *cadangan: str) -> None:
        self._catat(kunci)
        super().narasi(kunci, *cadangan)

    def tabel_sendiri(self, kunci: str) -> None:
        self._catat(kunci)
        super().tabel_sendiri(kunci)

    def _catat(self, kunci: str) -> None:
        jumlah = sum(len(b.blok) for b in self._bagian) + len(self._blok)
        self.letak.setdefault(kunci, jumlah)


def susun_berjejak(
    dokumen: Dokumen,
    hasil: Mapping[int, HasilTahun],
    tahun: int,
    gambar: Mapping[str, bytes] | None = None,
) -> LaporanBerjejak:
    """The LKjIP of a year with the places of its sections. Raises UserError like ``susun``."""
    p = _PenyusunJejak(Data(untuk_jenis(dokumen, "lkjip"), hasil, tahun, gambar))
    laporan = isi_lkjip(p)
    urut = sorted(p.letak.items(), key=lambda k: k[1])
    judul: dict[str, int] = {}
    banyak = di = 0
    for i, blok in enumerate(_blok(laporan)):
        while di < len(urut) and urut[di][1] <= i:
            judul[urut[di][0]] = banyak
            di += 1
        banyak += isinstance(blok, Judul) and blok.dicantumkan
    judul.update((kunci, banyak) for kunci, _ in urut[di:])
    return LaporanBerjejak(laporan, judul)


def kalimat_otomatis(
    dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int
) -> Mapping[str, tuple[str, ...]]:
    """What the LKjIP says by itself in each section as long as the office writes nothing there.

    A paragraph, or a list with a line for each item; empty where the report then leaves the section
    out, or shows its tables alone. Raises UserError where the document does not have the year.
    """
    bagian = daftar_bagian(dokumen, tahun)
    terisi = _ruas(_dengan(dokumen, tahun, bagian, isi=True), hasil, tahun)
    tanpa_teks = _dengan(dokumen, tahun, bagian, isi=False)
    kosong = _ruas(tanpa_teks, hasil, tahun)
    polos = _ruas(_tanpa_analisis(tanpa_teks, tahun), hasil, tahun)
    awalan = kunci_indikator("")
    sumber = {b.kunci: polos if b.kunci.startswith(awalan) else kosong for b in bagian}
    return {
        kunci: tuple(
            _teks(blok) for blok in ruas.get(kunci, ()) if blok not in terisi.get(kunci, ())
        )
        for kunci, ruas in sumber.items()
    }


def _dengan(dokumen: Dokumen, tahun: int, bagian: Sequence[BagianLaporan], *, isi: bool) -> Dokumen:
    """The document with a text in every section of that year, or in none."""
    narasi = {b.kunci: _PENGISI for b in bagian} if isi else None
    return _ganti(dokumen, tahun, lambda t: replace(t, narasi=narasi))


def _tanpa_analisis(dokumen: Dokumen, tahun: int) -> Dokumen:
    def bersih(p: Pengukuran) -> Pengukuran:
        return replace(p, keberhasilan=None, hambatan=None, solusi=None)

    return _ganti(
        dokumen,
        tahun,
        lambda t: replace(t, pengukuran=tuple(bersih(p) for p in t.pengukuran or ())),
    )


def _ganti(dokumen: Dokumen, tahun: int, ubah: Callable[[Tahun], Tahun]) -> Dokumen:
    baru = tuple(ubah(t) if t.tahun == tahun else t for t in dokumen.tahun)
    return replace(dokumen, tahun=baru)


def _ruas(
    dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int
) -> dict[str, list[Paragraf | Daftar]]:
    """The text at the beginning of each section."""
    p = _PenyusunJejak(Data(dokumen, hasil, tahun))
    blok = list(_blok(isi_lkjip(p)))
    batas = {*p.letak.values(), len(blok)}
    return {kunci: list(_teks_awal(blok, awal, batas)) for kunci, awal in p.letak.items()}


def _teks_awal(
    blok: Sequence[Blok], awal: int, batas: Collection[int]
) -> Iterator[Paragraf | Daftar]:
    """Paragraphs and lists from ``awal`` on, up to another kind of block or another section. A
    paragraph that is kept with what follows is a heading of sorts."""
    for i in range(awal, len(blok)):
        satu = blok[i]
        if (i in batas and i != awal) or not isinstance(satu, Paragraf | Daftar):
            return
        if isinstance(satu, Paragraf) and satu.lekat:
            return
        yield satu


def _blok(laporan: Laporan) -> Iterator[Blok]:
    for bagian in laporan.bagian:
        yield from bagian.blok


def _teks(blok: Paragraf | Daftar) -> str:
    if isinstance(blok, Paragraf):
        return "".join(r.teks for r in blok.ruas)
    return "\n".join(
        f"{'-' if b.label == '•' else b.label} {''.join(r.teks for r in b.ruas)}"
        for b in blok.butir
    )
