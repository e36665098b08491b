"""Tables and charts of money: programs, the whole tree, quarters, per sasaran, kinds of belanja."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.hasil import HasilAnggaran, HasilTotal
from lkjip_desktop.domain.records import Belanja
from lkjip_desktop.domain.turunan import (
    Uang,
    jumlah_belanja,
    realisasi_triwulan,
    sisa,
    total_murni,
    uang_belanja,
)
from lkjip_desktop.reports.model import Baris, Grafik, JenisBaris, Kolom, Sel, Tabel
from lkjip_desktop.reports.nilai import Isi

from .data import Data
from .sel import (
    TAK_TERHITUNG,
    baris,
    grafik_persen,
    isi_persen,
    isi_rupiah,
    kolom_angka,
    kolom_no,
    kolom_rupiah,
    tanpa_kolom_kosong,
)

_JENIS: dict[str, JenisBaris] = {"program": "grup", "kegiatan": "subgrup"}


def dua_pagu(simpul: Sequence[HasilAnggaran]) -> bool:
    """Whether pagu murni is known of every program, and pagu perubahan of some."""
    murni = [s.pagu_murni is not None for s in simpul if s.kedalaman == 0]
    return bool(murni) and all(murni) and any(s.pagu_perubahan is not None for s in simpul)


def berkode(simpul: Sequence[HasilAnggaran]) -> bool:
    """Whether any node has a kode."""
    return any(s.simpul.kode for s in simpul)


def berkategori(simpul: Sequence[HasilAnggaran]) -> bool:
    """Whether the office has a scale for serapan."""
    return any(s.kategori_serapan for s in simpul)


class _Bentuk:
    """Which columns a table of nodes has."""

    def __init__(self, simpul: Sequence[HasilAnggaran], uraian: str) -> None:
        self._kode = berkode(simpul)
        self._dua = dua_pagu(simpul)
        self._murni = total_murni(simpul)
        self._kategori = berkategori(simpul)
        kolom = [Kolom("Kode") if self._kode else kolom_no(), Kolom(uraian)]
        if self._dua:
            kolom.append(kolom_rupiah("Pagu Murni"))
        kolom.append(kolom_rupiah("Pagu Perubahan" if self._dua else "Pagu"))
        kolom += [kolom_rupiah("Realisasi"), kolom_angka("Serapan"), kolom_rupiah("Sisa")]
        if self._kategori:
            kolom.append(Kolom("Kategori", "tengah"))
        self.kolom = tuple(kolom)

    def baris(self, nomor: str, s: HasilAnggaran, *, bertingkat: bool) -> Baris:
        """One node."""
        jenis: JenisBaris = _JENIS.get(s.simpul.tingkat, "normal") if bertingkat else "normal"
        awal: list[Isi | Sel] = [s.simpul.kode or "" if self._kode else nomor]
        awal.append(Sel(s.simpul.uraian, inden=s.kedalaman if bertingkat else 0))
        if self._dua:
            awal.append(isi_rupiah(s.pagu_murni))
        uang = (isi_rupiah(s.pagu), isi_rupiah(s.realisasi), isi_persen(s.serapan))
        akhir: list[Isi | Sel] = [isi_rupiah(sisa(s.pagu, s.realisasi), TAK_TERHITUNG)]
        if self._kategori:
            akhir.append(s.kategori_serapan or TAK_TERHITUNG)
        return baris(*awal, *uang, *akhir, jenis=jenis)

    def total(self, total: HasilTotal) -> Baris:
        """The year's total."""
        murni = (isi_rupiah(self._murni),) if self._dua else ()
        uang = (*murni, isi_rupiah(total.pagu), isi_rupiah(total.realisasi_anggaran))
        akhir: list[Isi | Sel] = [
            isi_persen(total.serapan),
            isi_rupiah(sisa(total.pagu, total.realisasi_anggaran), TAK_TERHITUNG),
        ]
        if self._kategori:
            akhir.append(total.kategori_serapan or TAK_TERHITUNG)
        return baris(Sel("Jumlah", rentang=2, rata="tengah"), *uang, *akhir, jenis="total")


def tabel_program(data: Data, judul: str) -> Tabel:
    """The top nodes with the total."""
    puncak = data.puncak()
    bentuk = _Bentuk(puncak, "Program")
    isi = [bentuk.baris(str(n), s, bertingkat=False) for n, s in enumerate(puncak, 1)]
    return Tabel(bentuk.kolom, (*isi, bentuk.total(data.kini.total)), judul=judul)


def tabel_pagu(data: Data, judul: str) -> Tabel:
    """The planned money of the programs, before and after the change where both are known."""
    puncak = data.puncak()
    dua = dua_pagu(puncak)
    kolom = [kolom_no(), Kolom("Program")]
    if dua:
        kolom.append(kolom_rupiah("Pagu Murni"))
    kolom.append(kolom_rupiah("Pagu Perubahan" if dua else "Pagu"))
    kolom.append(Kolom("Sumber Dana", "tengah"))
    isi = [
        baris(
            str(n),
            s.simpul.uraian,
            *([isi_rupiah(s.pagu_murni)] if dua else []),
            isi_rupiah(s.pagu),
            s.simpul.sumber_dana or "-",
        )
        for n, s in enumerate(puncak, 1)
    ]
    total = [isi_rupiah(total_murni(puncak))] if dua else []
    total.append(isi_rupiah(data.kini.total.pagu))
    isi.append(baris(Sel("Jumlah", rentang=2, rata="tengah"), *total, "", jenis="total"))
    return tanpa_kolom_kosong(Tabel(tuple(kolom), tuple(isi), judul=judul), "Sumber Dana")


def tabel_pohon(data: Data, judul: str) -> Tabel:
    """Every program, kegiatan and sub kegiatan with the total."""
    simpul = list(data.kini.anggaran.values())
    bentuk = _Bentuk(simpul, "Program/Kegiatan/Sub Kegiatan")
    nomor = _nomor_pohon(simpul)
    isi = [bentuk.baris(nomor[s.id], s, bertingkat=True) for s in simpul]
    return Tabel(bentuk.kolom, (*isi, bentuk.total(data.kini.total)), judul=judul)


def _nomor_pohon(simpul: Sequence[HasilAnggaran]) -> dict[str, str]:
    """1, 1.1, 1.1.1 for trees without codes."""
    nomor: dict[str, str] = {}
    hitung: dict[str | None, int] = {}
    for s in simpul:
        hitung[s.induk] = hitung.get(s.induk, 0) + 1
        awal = f"{nomor[s.induk]}." if s.induk in nomor else ""
        nomor[s.id] = f"{awal}{hitung[s.induk]}"
    return nomor


def tabel_triwulan(data: Data, judul: str) -> Tabel | None:
    """Realisasi of each quarter; ``None`` where none is given."""
    simpul = list(data.kini.anggaran.values())
    if not any(r is not None for s in simpul for r in s.realisasi_tw):
        return None
    kode = berkode(simpul)
    nomor = _nomor_pohon(simpul)
    kolom = (
        Kolom("Kode") if kode else kolom_no(),
        Kolom("Program/Kegiatan/Sub Kegiatan"),
        kolom_rupiah("Pagu"),
        *(kolom_rupiah(f"TW {t}", "Realisasi") for t in ("I", "II", "III", "IV")),
        kolom_rupiah("Jumlah", "Realisasi"),
        kolom_angka("Serapan"),
    )
    isi = [
        baris(
            s.simpul.kode or "" if kode else nomor[s.id],
            Sel(s.simpul.uraian, inden=s.kedalaman),
            isi_rupiah(s.pagu),
            *(isi_rupiah(r) for r in s.realisasi_tw),
            isi_rupiah(s.realisasi),
            isi_persen(s.serapan),
            jenis=_JENIS.get(s.simpul.tingkat, "normal"),
        )
        for s in simpul
    ]
    total = data.kini.total
    isi.append(
        baris(
            Sel("Jumlah", rentang=2, rata="tengah"),
            isi_rupiah(total.pagu),
            *(isi_rupiah(r) for r in realisasi_triwulan(simpul)),
            isi_rupiah(total.realisasi_anggaran),
            isi_persen(total.serapan),
            jenis="total",
        )
    )
    return Tabel(kolom, tuple(isi), judul=judul)


def tabel_belanja(data: Data, judul: str) -> Tabel | None:
    """The budget by kind of belanja; ``None`` where it is not given."""
    if not data.catatan.belanja:
        return None
    kolom = (
        kolom_no(),
        Kolom("Uraian Belanja"),
        kolom_rupiah("Pagu"),
        kolom_rupiah("Realisasi"),
        kolom_angka("Serapan"),
        kolom_rupiah("Sisa"),
    )
    isi = [
        baris(str(n), _uraian_belanja(b), *_sel_uang(uang_belanja(b)))
        for n, b in enumerate(data.catatan.belanja, 1)
    ]
    if len(isi) > 1:
        total = _sel_uang(jumlah_belanja(data.catatan.belanja))
        isi.append(baris(Sel("Jumlah", rentang=2, rata="tengah"), *total, jenis="total"))
    return Tabel(kolom, tuple(isi), judul=judul)


def _uraian_belanja(b: Belanja) -> str:
    return b.uraian if b.dalam_program is not False else f"{b.uraian} (di luar program)"


def _sel_uang(uang: Uang) -> tuple[Isi, ...]:
    """Pagu, realisasi, serapan and what is left."""
    return (
        isi_rupiah(uang.pagu),
        isi_rupiah(uang.realisasi),
        isi_persen(uang.serapan),
        isi_rupiah(uang.sisa, TAK_TERHITUNG),
    )


def tabel_kendala(data: Data, judul: str) -> Tabel | None:
    """Nodes with a permasalahan or solusi; ``None`` where there is none."""
    kolom = (
        kolom_no(),
        Kolom("Program/Kegiatan/Sub Kegiatan"),
        kolom_angka("Serapan"),
        Kolom("Permasalahan"),
        Kolom("Solusi"),
    )
    isi: list[Baris] = []
    for s in data.kini.anggaran.values():
        if s.simpul.permasalahan or s.simpul.solusi:
            isi.append(
                baris(
                    str(len(isi) + 1),
                    s.simpul.uraian,
                    isi_persen(s.serapan),
                    s.simpul.permasalahan or "-",
                    s.simpul.solusi or "-",
                )
            )
    return Tabel(kolom, tuple(isi), judul=judul) if isi else None


def grafik_serapan(data: Data, judul: str) -> Grafik:
    """Lying bars of serapan per program."""
    puncak = data.puncak()
    return grafik_persen(
        [s.simpul.uraian for s in puncak],
        {"Serapan": [isi_persen(s.serapan) for s in puncak]},
        judul,
    )
