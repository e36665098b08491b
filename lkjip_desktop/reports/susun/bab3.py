"""BAB III Akuntabilitas Kinerja: A. capaian per sasaran in seven parts, B. realisasi anggaran."""

from __future__ import annotations

from collections.abc import Callable

from lkjip_desktop.domain.sakip import total_sakip

from .bab3_sasaran import per_sasaran
from .kalimat import (
    kalimat_anggaran,
    kalimat_program,
    kalimat_sakip,
    kalimat_target,
    kalimat_total_kinerja,
)
from .penyusun import Penyusun
from .tabel_anggaran import (
    grafik_serapan,
    tabel_belanja,
    tabel_kendala,
    tabel_pohon,
    tabel_program,
)
from .tabel_efisiensi import tabel_per_sasaran
from .tabel_kinerja import (
    grafik_capaian,
    tabel_capaian,
    tabel_skala,
)
from .tabel_lain import tabel_penghargaan, tabel_sakip, tabel_tindak_lanjut


def bab3(p: Penyusun) -> None:
    """The chapter: A holds what is said of performance, B the money."""
    p.bab("bab3")
    p.judul_bagian("bab3.capaian_kinerja")
    p.isi_bab("bab3", _TULIS)


def _gambaran(p: Penyusun) -> None:
    data = p.data
    strategis = data.strategis()
    kebijakan = data.kini.kebijakan
    utama = data.utama()
    p.judul_bagian("bab3.gambaran", 3)
    p.narasi(
        "bab3.capaian_kinerja",
        f"{kalimat_total_kinerja(data.kini.total, len(utama), data.tahun)} {kalimat_target(utama)}",
        "Capaian dihitung dari perbandingan realisasi dan target, lalu dinilai dengan skala "
        "berikut."
        if kebijakan
        else "",
    )
    if kebijakan is not None:
        p.tabel(tabel_skala(kebijakan.skala_capaian, "Skala Penilaian Capaian Kinerja"))
    if strategis:
        p.tabel(
            tabel_capaian(data, strategis, f"Capaian Indikator Tujuan dan Sasaran {data.tahun}")
        )
        p.grafik(grafik_capaian(strategis, f"Capaian Indikator Kinerja Tahun {data.tahun}"))
    p.tabel_sendiri("bab3.capaian_kinerja")


def _bersama(kunci: str) -> Callable[[Penyusun], None]:
    """A text of the office that runs over all sasaran; nothing where there is none."""

    def tulis(p: Penyusun) -> None:
        if p.ada_isi(kunci):
            p.judul_bagian(kunci, 3)
            p.isi_bagian(kunci)

    return tulis


def _sakip(p: Penyusun) -> None:
    data = p.data
    evaluasi, lanjut = data.catatan.evaluasi_sakip, data.catatan.tindak_lanjut
    if not evaluasi and not lanjut and not p.ada_isi("bab3.evaluasi_sakip"):
        return
    p.judul_bagian("bab3.evaluasi_sakip", 3)
    cadangan = ""
    if evaluasi is not None:
        total = total_sakip(evaluasi)
        cadangan = kalimat_sakip(total.nilai_utuh, total.bobot, data.tahun)
    p.isi_bagian("bab3.evaluasi_sakip", cadangan)
    tabel = tabel_sakip(evaluasi, f"Hasil Evaluasi SAKIP Tahun {data.tahun}") if evaluasi else None
    if tabel is not None:
        p.tabel(tabel)
    if lanjut:
        p.tabel(tabel_tindak_lanjut(lanjut, "Tindak Lanjut Rekomendasi Hasil Evaluasi"))


def _penghargaan(p: Penyusun) -> None:
    data = p.data
    if not data.catatan.penghargaan and not p.ada_isi("bab3.penghargaan"):
        return
    p.judul_bagian("bab3.penghargaan", 3)
    p.isi_bagian("bab3.penghargaan")
    if data.catatan.penghargaan:
        p.tabel(tabel_penghargaan(data.catatan.penghargaan, f"Penghargaan Tahun {data.tahun}"))


def _anggaran(p: Penyusun) -> None:
    """What the office adds to the chapter stands before it, under A."""
    data = p.data
    p.sisa_bab("bab3", 3)
    p.judul_bagian("bab3.realisasi_anggaran")
    tahun = data.tahun
    p.narasi(
        "bab3.realisasi_anggaran",
        f"{kalimat_anggaran(data.kini.total, tahun)} {kalimat_program(data.puncak())}",
    )
    if data.puncak():
        p.tabel(tabel_program(data, f"Realisasi Anggaran per Program Tahun {tahun}"))
        p.grafik(grafik_serapan(data, f"Serapan Anggaran per Program Tahun {tahun}"))
    for tabel in (
        tabel_per_sasaran(data, f"Anggaran Pendukung per Sasaran Tahun {tahun}"),
        tabel_belanja(data, f"Realisasi Belanja Tahun {tahun}"),
        tabel_kendala(data, "Permasalahan dan Solusi Pelaksanaan Anggaran"),
    ):
        if tabel is not None:
            p.tabel(tabel)
    p.tabel_sendiri("bab3.realisasi_anggaran")
    if len(data.kini.anggaran) > len(data.puncak()):
        with p.lanskap():
            p.tabel(
                tabel_pohon(
                    data, f"Realisasi Anggaran Program, Kegiatan, dan Sub Kegiatan Tahun {tahun}"
                )
            )


_TULIS = {
    "bab3.capaian_kinerja": _gambaran,
    "bab3.tujuan": _bersama("bab3.tujuan"),
    "bab3.per_sasaran": per_sasaran,
    "bab3.perbandingan_tahun": _bersama("bab3.perbandingan_tahun"),
    "bab3.perbandingan_renstra": _bersama("bab3.perbandingan_renstra"),
    "bab3.standar_nasional": _bersama("bab3.standar_nasional"),
    "bab3.efisiensi": _bersama("bab3.efisiensi"),
    "bab3.evaluasi_sakip": _sakip,
    "bab3.penghargaan": _penghargaan,
    "bab3.realisasi_anggaran": _anggaran,
}
