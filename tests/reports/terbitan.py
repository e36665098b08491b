"""What the published reports of the cases tabulate, set against the tables that the program makes.

``python tests/reports/terbitan.py`` lists, for each place of a published report that the case
names (``tercantum[].sumber``), the report and table of ours that holds its figures, and what no
table holds. ``test_terbitan`` fails where something that can be made is not.

A published table that mixes kinds of objects, or tujuan and sasaran, may be several of ours, one
for each kind: the PK of Kediri prints programs and money beside the indikator, where the form of
PermenPANRB 53/2014, Lampiran I, has a table of indikator and one of programs.

What cannot be made from the records, and why:

- Counts by kategori (Pasuruan, Ikhtisar Eksekutif) are no figure of one object; the LKjIP has the
  same tables of indikator and programs, from the scales of the office.
- Tables that count people, services or dimensions of an index (staff by golongan, the aspects of
  Sistem Merit, diklat by quarter, the grades of the LHE): their figures belong to no indikator.
  They are supporting tables, which the office types or pastes and the LKjIP prints as they are.
- Figures that the case leaves out (``tanpa data``): pagu and realisasi of a year of which only the
  measurement is known (Kediri 2020), capaian of years whose targets are not given (Kediri 2018 and
  2019), the kemajuan towards a last year for which the Renstra has no target (Kediri, sasaran 1
  and 2).
- The share of an indikator's money in the year's total (Mojokerto, Tabel 3.5.1): the same money may
  support several indikator, so that the shares need not add up; the table of the money itself is
  made, and the shares can be a supporting table.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka import dari_teks, kanonik_sah
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.turunan import uang_belanja
from lkjip_desktop.reports.model import Baris, Tabel
from lkjip_desktop.reports.nilai import Figur, Isi
from tests.reports.alat import KASUS, Kasus, muat_kasus, tabel, ukur_semua
from tests.reports.periksa_cetakan import semua_varian

Nilai = Fraction | str
_JUMLAH: Final = ("tahun", "sasaran")
_RUJUKAN: Final = ("tabel", "kolom", "baris", "lampiran", "berita acara", "laporan")


@dataclass(frozen=True, slots=True)
class Butir:
    """A printed figure: what it is of, and all that the data give for it (the year's target and the
    Renstra's may differ)."""

    sebutan: str
    nama: str
    objek: str
    kelompok: str
    """What one table is expected to hold together: indikator of a tujuan stand apart from others in
    BAB III."""
    nilai: frozenset[Nilai]


@dataclass(frozen=True, slots=True)
class TabelKita:
    """A table of ours with what each row names and holds."""

    letak: str
    baris: tuple[tuple[frozenset[str], frozenset[Nilai], bool], ...]

    def memuat(self, b: Butir) -> bool:
        """Whether a row of that object holds the figure; a year's or sasaran's is in a total."""
        for nama, nilai, jumlah in self.baris:
            sebaris = any(n.startswith(b.nama) for n in nama) or (jumlah and b.objek in _JUMLAH)
            if sebaris and b.nilai & nilai:
                return True
        return False


@dataclass(frozen=True, slots=True)
class Cakupan:
    """A place of the published report: the table of ours that holds most of each kind of object's
    figures, and the rest."""

    sumber: str
    letak: tuple[str, ...]
    butir: int
    kurang: tuple[str, ...]
    tanpa_data: int


def cakupan(kasus: Kasus) -> Iterator[Cakupan]:
    """Each place in the order of the case. A place in a table wants one table of ours, a sentence
    any tables."""
    semua = list(_tabel_kita(kasus))
    for sumber, tercantum in _per_sumber(kasus).items():
        butir = [b for t in tercantum if (b := _butir(kasus, t)) is not None]
        letak: list[str] = []
        kurang: list[str] = []
        for kelompok in dict.fromkeys(b.kelompok for b in butir):
            milik = [b for b in butir if b.kelompok == kelompok]
            terbaik = max(semua, key=lambda t: sum(t.memuat(b) for b in milik))
            letak.append(terbaik.letak)
            mana = [terbaik] if _bertabel(sumber) else semua
            kurang += [b.sebutan for b in milik if not any(t.memuat(b) for t in mana)]
        tanpa = len(tercantum) - len(butir)
        yield Cakupan(sumber, tuple(letak), len(butir), tuple(kurang), tanpa)


def _bertabel(sumber: str) -> bool:
    kata = sumber.lower()
    return "paragraf" not in kata and any(k in kata for k in _RUJUKAN)


def _per_sumber(kasus: Kasus) -> Mapping[str, Sequence[r.Tercantum]]:
    hasil: dict[str, list[r.Tercantum]] = {}
    for tahun in kasus.dokumen.tahun:
        for t in tahun.tercantum or ():
            hasil.setdefault(t.sumber, []).append(t)
    return hasil


def _tabel_kita(kasus: Kasus) -> Iterator[TabelKita]:
    """The tables of every report, made without the supporting tables that the case copies."""
    polos = tuple(replace(t, tabel=None) for t in kasus.dokumen.tahun)
    bersih = ukur_semua(replace(kasus.dokumen, tahun=polos), kasus.tahun)
    for nama, laporan in semua_varian(bersih):
        for t in tabel(laporan):
            yield TabelKita(f"{nama}: {t.nomor} {t.judul}".strip(), tuple(_baris(t)))


def _baris(t: Tabel) -> Iterator[tuple[frozenset[str], frozenset[Nilai], bool]]:
    atas: list[Isi] = [""] * len(t.kolom)
    for b in t.baris:
        atas = _isi(b, atas)
        nama = frozenset(i for i in atas if isinstance(i, str))
        nilai: set[Nilai] = {i.nilai for i in atas if isinstance(i, Figur)}
        yield nama, frozenset(nilai | nama), b.jenis == "total"


def _isi(b: Baris, atas: Sequence[Isi]) -> list[Isi]:
    """The cells of a row, merged ones with what they go on with."""
    hasil: list[Isi] = []
    for sel in b.sel:
        di = len(hasil)
        hasil += [atas[di] if sel.sambung else sel.isi, *[""] * (sel.rentang - 1)]
    return hasil


def _butir(kasus: Kasus, t: r.Tercantum) -> Butir | None:
    """None where the data do not give the figure."""
    tahun = t.tahun or kasus.tahun
    nilai = frozenset(n for n in _nilai(kasus, t, tahun) if n is not None)
    nama = _nama(kasus, t)
    if not nilai or nama is None:
        return None
    h = kasus.hasil[kasus.tahun].indikator.get(t.id) if t.objek == "indikator" else None
    kelompok = "tujuan" if h and h.tingkat == "tujuan" else t.objek
    return Butir(f"{t.objek} {t.id} {t.besaran} {tahun}", nama, t.objek, kelompok, nilai)


def _nilai(kasus: Kasus, t: r.Tercantum, tahun: int) -> Iterator[Nilai | None]:
    hasil = kasus.hasil.get(tahun)
    if hasil is not None:
        yield from _terukur(hasil, t)
    if t.objek == "indikator" and t.besaran in ("target", "target_renstra"):
        for definisi in _definisi(kasus.dokumen, t.id):
            yield _kanonik((definisi.target or {}).get(str(tahun)))
    if t.objek == "belanja":
        for b in kasus.dokumen.tahun[-1].belanja or ():
            if b.uraian == t.id:
                uang = uang_belanja(b)
                yield uang.pagu if t.besaran == "pagu" else uang.realisasi


def _terukur(hasil: HasilTahun, t: r.Tercantum) -> Iterator[Nilai | None]:
    medan = "target" if t.besaran == "target_renstra" else t.besaran
    if t.objek == "anggaran" and medan == "realisasi_anggaran":
        medan = "realisasi"
    induk: Mapping[str, Mapping[str, object]] = {
        "indikator": hasil.indikator,
        "sasaran": hasil.sasaran,
        "anggaran": hasil.anggaran,
        "tahun": {t.id: hasil.total},
    }
    nilai = getattr(induk.get(t.objek, {}).get(t.id), medan, None)
    if isinstance(nilai, Fraction | str):
        yield nilai


def _nama(kasus: Kasus, t: r.Tercantum) -> str | None:
    if t.objek == "indikator":
        return next((i.nama for i in _definisi(kasus.dokumen, t.id)), None)
    if t.objek == "sasaran":
        semua = (s for r_ in kasus.dokumen.renstra for j in r_.tujuan for s in j.sasaran or ())
        return next((f"Sasaran: {s.uraian}" for s in semua if s.id == t.id), None)
    if t.objek == "anggaran":
        simpul = kasus.hasil[kasus.tahun].anggaran.get(t.id)
        return simpul.simpul.uraian if simpul else None
    return t.id


def _definisi(dokumen: r.Dokumen, id_indikator: str) -> Iterator[r.Indikator]:
    hasil = [h for renstra in dokumen.renstra for t in renstra.tujuan for h in _dalam(t)]
    tumpukan = [s for t in dokumen.tahun for s in t.anggaran or ()]
    while tumpukan:
        simpul = tumpukan.pop()
        hasil += simpul.indikator or ()
        tumpukan += simpul.anak or ()
    return (i for i in hasil if i.id == id_indikator)


def _dalam(tujuan: r.Tujuan) -> Iterator[r.Indikator]:
    yield from tujuan.indikator or ()
    for sasaran in tujuan.sasaran or ():
        yield from sasaran.indikator or ()


def _kanonik(teks: str | None) -> Nilai | None:
    if teks is None:
        return None
    return dari_teks(teks) if kanonik_sah(teks) else teks


def main(bersama: Path) -> int:
    """Prints everything; exit status 1 where something is not covered."""
    kurang = 0
    for nama in KASUS:
        print(nama)
        for c in cakupan(muat_kasus(bersama, nama)):
            kurang += len(c.kurang)
            print(f"  {c.sumber}: {c.butir} angka, {' + '.join(c.letak) or '-'}")
            if c.tanpa_data:
                print(f"     tanpa data: {c.tanpa_data}")
            if c.kurang:
                print("     TIDAK TERCAKUP:", "; ".join(c.kurang[:8]), f"({len(c.kurang)})")
    return int(bool(kurang))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
