"""The lampiran of the LKjIP: PK, pengukuran per level, rencana aksi, what the office adds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkjip_desktop.domain.bagian import judul_dari_kunci
from lkjip_desktop.domain.pejabat import jabatan_lengkap
from lkjip_desktop.reports.model import Tabel

from .pengukuran import indikator_tingkat
from .penyusun import Penyusun
from .pk import NAMA_TINGKAT, TINGKAT, isi_lampiran, judul_pk
from .tabel_anggaran import tabel_triwulan
from .tabel_banding import tabel_perkembangan
from .tabel_kinerja import tabel_capaian, tabel_capaian_bertingkat
from .tabel_lain import tabel_rencana_aksi


def lampiran(p: Penyusun) -> None:
    """All of them in the office's order, numbered."""
    p.bagian_lanjut("Lampiran", "lampiran")
    nomor = _Nomor(p)
    letak = p.data.susunan.bagian("lampiran")
    for satu in letak:
        p.tandai(satu.kunci)
    for satu in letak:
        if satu.tampil:
            _TULIS[satu.kunci](p, nomor, satu.kunci)


class _Nomor:
    """Counts the lampiran."""

    def __init__(self, p: Penyusun) -> None:
        self._p = p
        self._n = 0

    def judul(self, teks: str) -> None:
        """The next lampiran's heading."""
        self._n += 1
        self._p.tanpa_bab(teks, nomor=f"Lampiran {self._n}", awalan="L.")

    def bagian(self, kunci: str) -> None:
        """The same, of a lampiran that the program makes."""
        self.judul(self._p.data.judul_bagian(kunci))


def _isi(p: Penyusun, nomor: _Nomor, kunci: str, tabel: Sequence[Tabel]) -> None:
    """A lampiran of wide tables, then what the office wrote for it."""
    if tabel:
        with p.lanskap():
            nomor.bagian(kunci)
            for satu in tabel:
                p.tabel(satu)
    elif p.ada_isi(kunci):
        nomor.bagian(kunci)
    p.isi_bagian(kunci)


def _pk(p: Penyusun, nomor: _Nomor, kunci: str) -> None:
    semua = [pk for t in TINGKAT for pk in p.data.pk(t) if pk.indikator or pk.program]
    if semua or p.ada_isi(kunci):
        nomor.bagian(kunci)
    for pk in semua:
        pertama = p.data.pejabat(pk.pihak_pertama)
        siapa = jabatan_lengkap(pertama) if pertama else NAMA_TINGKAT[pk.tingkat]
        p.judul(f"{judul_pk(pk, p.data.tahun).title()}: {siapa}")
        isi_lampiran(p, pk, f"Perjanjian Kinerja {siapa}")
    p.isi_bagian(kunci)


def _pengukuran(p: Penyusun, nomor: _Nomor, kunci: str) -> None:
    _isi(p, nomor, kunci, list(_tabel_pengukuran(p)))


def _tabel_pengukuran(p: Penyusun) -> Iterator[Tabel]:
    data = p.data
    for tingkat in TINGKAT:
        indikator = indikator_tingkat(data, tingkat)
        judul = f"Pengukuran Kinerja Tingkat {NAMA_TINGKAT[tingkat]} Tahun {data.tahun}"
        if indikator and tingkat == "kepala":
            yield tabel_capaian(data, indikator, judul, lebar=True)
        elif indikator:
            yield tabel_capaian_bertingkat(data, indikator, judul)


def _perkembangan(p: Penyusun, nomor: _Nomor, kunci: str) -> None:
    judul = "Perkembangan Capaian Indikator Tujuan dan Sasaran"
    tabel = tabel_perkembangan(p.data, p.data.strategis(), judul)
    _isi(p, nomor, kunci, [tabel] if tabel is not None else [])


def _rencana_aksi(p: Penyusun, nomor: _Nomor, kunci: str) -> None:
    tabel = tabel_rencana_aksi(p.data, f"Rencana Aksi dan Realisasinya Tahun {p.data.tahun}")
    _isi(p, nomor, kunci, [tabel] if tabel is not None else [])


def _triwulan(p: Penyusun, nomor: _Nomor, kunci: str) -> None:
    tabel = tabel_triwulan(p.data, f"Realisasi Anggaran per Triwulan Tahun {p.data.tahun}")
    _isi(p, nomor, kunci, [tabel] if tabel is not None else [])


def _lainnya(p: Penyusun, nomor: _Nomor, kunci: str) -> None:
    """What the office adds; what it gave no name of its own stands under the common heading."""
    if p.ada_isi(kunci):
        nomor.bagian(kunci)
        p.isi_bagian(kunci)
    for satu in p.kunci_sisa("lampiran"):
        akhir = satu.partition(".")[2]
        nomor.judul(judul_dari_kunci(satu) if akhir else p.data.judul_bagian(kunci))
        p.isi_bagian(satu)


_TULIS = {
    "lampiran.perjanjian_kinerja": _pk,
    "lampiran.pengukuran_kinerja": _pengukuran,
    "lampiran.perkembangan": _perkembangan,
    "lampiran.rencana_aksi": _rencana_aksi,
    "lampiran.anggaran_triwulan": _triwulan,
    "lampiran.lainnya": _lainnya,
}
