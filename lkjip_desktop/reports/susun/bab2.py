"""BAB II Perencanaan Kinerja: Renstra, IKU, RKT, PK, anggaran."""

from __future__ import annotations

from lkjip_desktop.domain.perubahan_renstra import adalah_perubahan
from lkjip_desktop.domain.records import Renstra
from lkjip_desktop.domain.tanggal import tampil
from lkjip_desktop.reports.model import Butir, Daftar, Paragraf, Ruas

from .kalimat import kalimat_anggaran, sebanyak
from .penyusun import Penyusun
from .pk import NAMA_TINGKAT, isi_lampiran, judul_pk
from .tabel_anggaran import tabel_pagu
from .tabel_rencana import (
    pasangan_indikator,
    tabel_iku,
    tabel_renstra,
    tabel_rkt,
    tabel_strategi,
)


def bab2(p: Penyusun) -> None:
    """The chapter."""
    p.bab("bab2")
    p.isi_bab("bab2", _TULIS)
    p.sisa_bab("bab2")


def _renstra(p: Penyusun) -> None:
    data = p.data
    renstra = data.rujukan.renstra
    p.judul_bagian("bab2.renstra")
    if renstra is None:
        p.isi_bagian("bab2.renstra", "Rencana Strategis (Renstra) belum diisi.")
        return
    p.isi_bagian("bab2.renstra", _ringkasan(p, renstra))
    if renstra.visi:
        p.tambah(Paragraf((Ruas("Visi: ", tebal=True), Ruas(renstra.visi))))
    if renstra.misi:
        p.tambah(Paragraf((Ruas("Misi:", tebal=True),), lekat=True, sesudah=0.5))
        p.tambah(Daftar(tuple(Butir(f"{n}.", (Ruas(m),)) for n, m in enumerate(renstra.misi, 1))))
    if renstra.tujuan:
        p.tabel(tabel_renstra(renstra))
    strategi = tabel_strategi(renstra)
    if strategi is not None:
        p.tabel(strategi)


def _iku(p: Penyusun) -> None:
    data = p.data
    p.judul_bagian("bab2.iku")
    jumlah = sum(1 for _, daftar in pasangan_indikator(data.tujuan()) for i in daftar if i.iku)
    kata = (
        f"{data.nama_kantor} menetapkan {sebanyak(jumlah, 'indikator kinerja utama')}."
        if jumlah
        else "Indikator kinerja utama belum ditandai dalam Renstra."
    )
    p.isi_bagian("bab2.iku", kata)
    if jumlah:
        p.tabel(tabel_iku(data))


def _ringkasan(p: Penyusun, renstra: Renstra) -> str:
    sasaran = [s for t in renstra.tujuan for s in t.sasaran or ()]
    indikator = sum(len(t.indikator or ()) for t in renstra.tujuan)
    indikator += sum(len(s.indikator or ()) for s in sasaran)
    apa = "Perubahan Renstra" if adalah_perubahan(renstra) else "Renstra"
    return (
        f"{apa} {p.data.nama_kantor} Tahun {renstra.tahun_awal}-{renstra.tahun_akhir} memuat "
        f"{sebanyak(len(renstra.tujuan), 'tujuan')}, "
        f"{sebanyak(len(sasaran), 'sasaran strategis')}, "
        f"dan {sebanyak(indikator, 'indikator kinerja')} dengan target setiap tahun."
    )


def _rkt(p: Penyusun) -> None:
    if not p.data.catatan.rkt and not p.ada_isi("bab2.rkt"):
        return
    tabel = tabel_rkt(p.data)
    p.judul_bagian("bab2.rkt")
    p.isi_bagian(
        "bab2.rkt",
        f"Rencana Kinerja Tahunan {p.data.tahun} memuat target "
        f"{sebanyak(len(tabel.baris), 'indikator')}."
        if tabel.baris
        else "",
    )
    if tabel.baris:
        p.tabel(tabel)


def _pk(p: Penyusun) -> None:
    data = p.data
    p.judul_bagian("bab2.perjanjian_kinerja")
    pk = data.pk("kepala")
    if not pk:
        p.isi_bagian(
            "bab2.perjanjian_kinerja",
            f"Perjanjian Kinerja kepala perangkat daerah tahun {data.tahun} belum diisi.",
        )
        return
    for n, satu in enumerate(pk):
        jenis = "perubahan " if satu.jenis == "perubahan" else ""
        tanggal = f" tanggal {tampil(satu.tanggal)}" if satu.tanggal else ""
        kata = (
            f"Capaian tahun {data.tahun} diukur terhadap Perjanjian Kinerja {jenis}"
            f"{NAMA_TINGKAT[satu.tingkat]}{tanggal}, yang memuat "
            f"{sebanyak(len(satu.indikator or ()), 'indikator kinerja')}."
        )
        if n == 0:
            p.isi_bagian("bab2.perjanjian_kinerja", kata)
        isi_lampiran(p, satu, judul_pk(satu, data.tahun).title())


def _anggaran(p: Penyusun) -> None:
    data = p.data
    p.judul_bagian("bab2.anggaran")
    total = data.kini.total
    p.isi_bagian("bab2.anggaran", kalimat_anggaran_rencana(p))
    if total.pagu is not None:
        p.tabel(tabel_pagu(data, f"Anggaran per Program Tahun {data.tahun}"))


def kalimat_anggaran_rencana(p: Penyusun) -> str:
    """The plan's money, without what was spent."""
    data = p.data
    if data.kini.total.pagu is None:
        return kalimat_anggaran(data.kini.total, data.tahun)
    jumlah = sebanyak(len(data.puncak()), "program")
    return f"Untuk mencapai sasaran tahun {data.tahun} disediakan anggaran bagi {jumlah}."


_TULIS = {
    "bab2.renstra": _renstra,
    "bab2.iku": _iku,
    "bab2.rkt": _rkt,
    "bab2.perjanjian_kinerja": _pk,
    "bab2.anggaran": _anggaran,
}
