"""The sections of an LKjIP with their texts, and the writing of the analyses of the indikator.

A text is kept as typed; one of nothing but blanks counts as none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal, TypeVar

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bagian import (
    BagianLaporan,
    daftar_bagian,
    kunci_baku,
    kunci_indikator,
    kunci_sasaran,
)
from lkjip_desktop.domain.berlaku import cari_tahun, renstra_berlaku
from lkjip_desktop.domain.naskah.model import KOSONG, Naskah
from lkjip_desktop.domain.naskah.simpanan import naskah_bagian
from lkjip_desktop.domain.susunan import Susunan
from lkjip_desktop.services.naskah import perintah_naskah
from lkjip_desktop.services.pengukuran import isi_pengukuran
from lkjip_desktop.services.sel import Perintah, jalankan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja

MedanAnalisis = Literal["keberhasilan", "hambatan", "solusi"]
MEDAN_ANALISIS: Final[tuple[MedanAnalisis, ...]] = ("keberhasilan", "hambatan", "solusi")

T = TypeVar("T")
_INDIKATOR: Final = kunci_indikator("")


@dataclass(frozen=True, slots=True)
class KeadaanBagian:
    """A section of a year's LKjIP with what the office has put into it."""

    bagian: BagianLaporan
    kunci_data: str
    """The key under which its text stands in the data (they may use another name)."""
    teks: str = ""
    naskah: Naskah = KOSONG
    """Its text with its structure."""
    tabel: tuple[r.Tabel, ...] = ()
    indikator: str | None = None
    """For an analysis: the id of its indikator."""
    analisis: r.Pengukuran | None = None
    induk: str | None = None
    """For an analysis: the key of the sasaran that it stands under."""
    tambahan: bool = False
    """Whether it is there only because the data name it (it goes when nothing is left in it)."""

    @property
    def tertulis(self) -> bool:
        """Whether the office wrote a text here."""
        isi = [getattr(self.analisis, m) for m in MEDAN_ANALISIS] if self.analisis else []
        return any(t and t.strip() for t in (self.teks, *isi))

    @property
    def kosong(self) -> bool:
        """Whether there is nothing of the office's own, neither text nor table."""
        return not self.tertulis and not self.tabel


def keadaan_bagian(dokumen: r.Dokumen, tahun: int) -> tuple[KeadaanBagian, ...]:
    """All sections in order. A section whose text stands twice, under two names of its key, comes
    twice, so that nothing is hidden. Raises UserError where the document lacks the year."""
    data = cari_tahun(dokumen, tahun)
    induk = _induk(renstra_berlaku(dokumen.renstra, tahun))
    ukuran = {p.indikator: p for p in reversed(data.pengukuran or ())}
    nama = _kelompok((kunci_baku(kunci), kunci) for kunci in data.narasi or ())
    tabel = _kelompok((kunci_baku(t.bagian or "lampiran"), t) for t in data.tabel or ())
    hasil: list[KeadaanBagian] = []
    for b in Susunan(dokumen.pengaturan).atur(daftar_bagian(dokumen, tahun)):
        pertama, *lain = nama.get(b.kunci, [b.kunci])
        indikator = b.kunci.removeprefix(_INDIKATOR) if b.kunci in induk else None
        hasil.append(
            KeadaanBagian(
                bagian=b,
                kunci_data=pertama,
                teks=(data.narasi or {}).get(pertama, ""),
                naskah=naskah_bagian(data, pertama),
                tabel=tuple(tabel.get(b.kunci, ())),
                indikator=indikator,
                analisis=ukuran.get(indikator) if indikator is not None else None,
                induk=induk.get(b.kunci),
                tambahan=not b.keterangan,
            )
        )
        hasil.extend(
            KeadaanBagian(
                bagian=b,
                kunci_data=k,
                teks=(data.narasi or {})[k],
                naskah=naskah_bagian(data, k),
                tambahan=True,
            )
            for k in lain
        )
    return tuple(hasil)


def _kelompok(pasangan: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    hasil: dict[str, list[T]] = {}
    for kunci, isi in pasangan:
        hasil.setdefault(kunci, []).append(isi)
    return hasil


def _induk(renstra: r.Renstra | None) -> dict[str, str | None]:
    """Of the key of each analysis: the key of the sasaran above it (None: a tujuan's)."""
    hasil: dict[str, str | None] = {}
    for tujuan in renstra.tujuan if renstra else ():
        hasil.update((kunci_indikator(i.id), None) for i in tujuan.indikator or ())
        for s in tujuan.sasaran or ():
            hasil.update((kunci_indikator(i.id), kunci_sasaran(s.id)) for i in s.indikator or ())
    return hasil


def isi_analisis(sesi: Sesi, tahun: int, indikator: str, medan: MedanAnalisis, teks: str) -> None:
    """Set a text of the analysis of an indikator. Raises UserError where it is too long."""
    isi = teks if teks.strip() else None
    jalankan(sesi, f"ubah {medan}, {indikator}", [isi_pengukuran(tahun, indikator, medan, isi)])


def hapus_bagian(sesi: Sesi, tahun: int, keadaan: KeadaanBagian) -> None:
    """Delete an additional section: its text and its tables, as one step."""

    def kerja() -> Iterator[Perintah]:
        if keadaan.teks:
            yield from perintah_naskah(sesi, tahun, keadaan.kunci_data, KOSONG)
        for t in keadaan.tabel:
            yield _penghapus(t.rid)

    jalankan(sesi, f"hapus bagian {keadaan.bagian.judul}", list(kerja()))


def _penghapus(rid: int) -> Perintah:
    def hapus(uk: UnitKerja) -> None:
        uk.hapus(r.Tabel, rid)

    return hapus
