"""The lampiran of the LKjIP: PK, pengukuran per level, rencana aksi, what the office adds."""

from __future__ import annotations

from lkjip_desktop.domain.bagian import judul_dari_kunci
from lkjip_desktop.domain.pejabat import jabatan_lengkap

from .pengukuran import indikator_tingkat
from .penyusun import Penyusun
from .pk import NAMA_TINGKAT, TINGKAT, isi_lampiran, judul_pk
from .tabel_anggaran import tabel_triwulan
from .tabel_banding import tabel_perkembangan
from .tabel_kinerja import tabel_capaian, tabel_capaian_bertingkat
from .tabel_lain import tabel_rencana_aksi


def lampiran(p: Penyusun) -> None:
    """All of them, numbered."""
    p.bagian_lanjut("Lampiran", "lampiran")
    nomor = _Nomor(p)
    _pk(p, nomor)
    _pengukuran(p, nomor)
    _perkembangan(p, nomor)
    _rencana_aksi(p, nomor)
    triwulan = tabel_triwulan(p.data, f"Realisasi Anggaran per Triwulan Tahun {p.data.tahun}")
    if triwulan is not None:
        with p.lanskap():
            nomor.judul("Realisasi Anggaran per Triwulan")
            p.tabel(triwulan)
    for kunci in p.kunci_sisa("lampiran"):
        akhir = kunci.partition(".")[2]
        nomor.judul(judul_dari_kunci(kunci) if akhir else "Data Pendukung")
        p.isi_bagian(kunci)


class _Nomor:
    """Counts the lampiran."""

    def __init__(self, p: Penyusun) -> None:
        self._p = p
        self._n = 0

    def judul(self, teks: str) -> None:
        """The next lampiran's heading."""
        self._n += 1
        self._p.tanpa_bab(teks, nomor=f"Lampiran {self._n}", awalan="L.")


def _pk(p: Penyusun, nomor: _Nomor) -> None:
    semua = [pk for t in TINGKAT for pk in p.data.pk(t) if pk.indikator or pk.program]
    if not semua:
        return
    nomor.judul("Perjanjian Kinerja")
    for pk in semua:
        pertama = p.data.isi_pk(pk).pihak_pertama
        siapa = jabatan_lengkap(pertama) if pertama else NAMA_TINGKAT[pk.tingkat]
        p.judul(f"{judul_pk(pk, p.data.tahun).title()}: {siapa}")
        isi_lampiran(p, pk, f"Perjanjian Kinerja {siapa}")


def _pengukuran(p: Penyusun, nomor: _Nomor) -> None:
    data = p.data
    ada = [(t, indikator_tingkat(data, t)) for t in TINGKAT]
    if not any(i for _, i in ada):
        return
    with p.lanskap():
        nomor.judul("Pengukuran Kinerja")
        for tingkat, indikator in ada:
            judul = f"Pengukuran Kinerja Tingkat {NAMA_TINGKAT[tingkat]} Tahun {data.tahun}"
            if indikator and tingkat == "kepala":
                p.tabel(tabel_capaian(data, indikator, judul, lebar=True))
            elif indikator:
                p.tabel(tabel_capaian_bertingkat(data, indikator, judul))


def _perkembangan(p: Penyusun, nomor: _Nomor) -> None:
    data = p.data
    judul = "Perkembangan Capaian Indikator Tujuan dan Sasaran"
    tabel = tabel_perkembangan(data, data.strategis(), judul)
    if tabel is not None:
        with p.lanskap():
            nomor.judul("Perkembangan Capaian Kinerja")
            p.tabel(tabel)


def _rencana_aksi(p: Penyusun, nomor: _Nomor) -> None:
    tabel = tabel_rencana_aksi(p.data, f"Rencana Aksi dan Realisasinya Tahun {p.data.tahun}")
    if tabel is not None:
        with p.lanskap():
            nomor.judul("Rencana Aksi")
            p.tabel(tabel)
        p.isi_bagian("lampiran.rencana_aksi")
