"""BAB III A, per tujuan and sasaran: the seven parts that PermenPANRB 53/2014 asks for, each with
its text, table and chart as far as there are figures."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.bagian import kunci_indikator, kunci_sasaran
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.reports.model import Paragraf, Ruas

from .kalimat import (
    kalimat_capaian,
    kalimat_dukungan,
    kalimat_efisiensi,
    kalimat_pembanding,
    kalimat_rata_sasaran,
    kalimat_renstra,
    kalimat_sebab,
    kalimat_tahun_lalu,
)
from .penyusun import Penyusun
from .tabel_banding import (
    grafik_kemajuan,
    grafik_pembanding,
    grafik_riwayat,
    nilai_pembanding,
    pembanding,
    riwayat_indikator,
    tabel_akhir_renstra,
    tabel_antartahun,
    tabel_pembanding,
)
from .tabel_efisiensi import (
    grafik_efisiensi,
    grafik_pendukung,
    tabel_efisiensi,
    tabel_pendukung,
)
from .tabel_kinerja import grafik_capaian, tabel_capaian_bagian


def per_sasaran(p: Penyusun) -> None:
    """Every tujuan and sasaran of the Renstra in force."""
    data = p.data
    n = 0
    for nomor, tujuan in enumerate(data.tujuan(), 1):
        indikator = data.terukur(tujuan.indikator)
        if indikator:
            p.judul(f"Tujuan {nomor}: {tujuan.uraian}", 3)
            _tujuh_bagian(p, indikator, f"Tujuan {nomor}")
        for sasaran in tujuan.sasaran or ():
            n += 1
            p.judul(f"Sasaran {n}: {sasaran.uraian}", 3)
            indikator = data.terukur(sasaran.indikator)
            hasil = data.kini.sasaran.get(sasaran.id)
            rata = hasil.rata_capaian if hasil else None
            p.isi_bagian(kunci_sasaran(sasaran.id), kalimat_rata_sasaran(indikator, rata))
            if indikator:
                _tujuh_bagian(p, indikator, f"Sasaran {n}")


def _tujuh_bagian(p: Penyusun, indikator: Sequence[HasilIndikator], nama: str) -> None:
    _target_realisasi(p, indikator, nama)
    _antartahun(p, indikator, nama)
    _renstra(p, indikator, nama)
    _standar(p, indikator, nama)
    _analisis(p, indikator)
    _efisiensi(p, indikator, nama)
    _pendukung(p, indikator, nama)


def _kalimat(p: Penyusun, kalimat: Sequence[tuple[str, str]], cadangan: str = "") -> None:
    """The program's sentences, by the names of their drafts: those that the office took into its
    own text stand there. ``cadangan`` where there is none at all."""
    sisa = [teks for nama, teks in kalimat if nama not in p.data.usulan_dipakai]
    p.kalimat(sisa, cadangan if len(sisa) == len(kalimat) else "")


def _target_realisasi(p: Penyusun, indikator: Sequence[HasilIndikator], nama: str) -> None:
    data, tahun = p.data, p.data.tahun
    p.judul_bagian("bab3.target_realisasi", 4)
    _kalimat(p, [(f"capaian/{h.id}", kalimat_capaian(h, tahun)) for h in indikator])
    p.tabel(tabel_capaian_bagian(data, indikator, f"Target dan Realisasi {nama} Tahun {tahun}"))
    p.grafik_tambahan(grafik_capaian(indikator, f"Capaian {nama} Tahun {tahun}"))


def _antartahun(p: Penyusun, indikator: Sequence[HasilIndikator], nama: str) -> None:
    data = p.data
    tahun = data.tahun_tahun()
    p.judul_bagian("bab3.tahun_lalu", 4)
    kalimat = [
        (f"tahun_lalu/{h.id}", kalimat_tahun_lalu(h, riwayat_indikator(data, h.id)))
        for h in indikator
    ]
    _kalimat(p, kalimat, "Belum ada realisasi tahun sebelumnya yang dapat dibandingkan.")
    if len(tahun) < 2:
        return
    judul = f"Realisasi dan Capaian {nama} Tahun {tahun[0]}-{tahun[-1]}"
    p.tabel(tabel_antartahun(data, indikator, judul))
    for h in indikator:
        grafik = grafik_riwayat(data, h)
        if grafik is not None:
            p.grafik(grafik)


def _renstra(p: Penyusun, indikator: Sequence[HasilIndikator], nama: str) -> None:
    data = p.data
    renstra = data.rujukan.renstra
    if renstra is None:
        return
    p.judul_bagian("bab3.target_renstra", 4)
    cara = data.kini.kebijakan.rumus_kemajuan if data.kini.kebijakan else None
    _kalimat(
        p,
        [(f"renstra/{h.id}", kalimat_renstra(h, renstra.tahun_akhir, cara)) for h in indikator],
        f"Target akhir Renstra tahun {renstra.tahun_akhir} belum diisi.",
    )
    tabel = tabel_akhir_renstra(data, indikator, f"Kemajuan {nama} terhadap Target Akhir Renstra")
    if tabel is not None:
        p.tabel(tabel)
    grafik = grafik_kemajuan(data, indikator, f"Tingkat Kemajuan {nama} terhadap Renstra")
    if grafik is not None:
        p.grafik_tambahan(grafik)


def _standar(p: Penyusun, indikator: Sequence[HasilIndikator], nama: str) -> None:
    data = p.data
    p.judul_bagian("bab3.standar", 4)
    _kalimat(
        p,
        [
            (f"pembanding/{h.id}/{s.nama}", kalimat_pembanding(h, s, nilai_pembanding(h, s)))
            for h in indikator
            for s in pembanding(data, h)
        ],
        "Tidak ada standar provinsi atau nasional yang tercatat sebagai pembanding.",
    )
    tabel = tabel_pembanding(data, indikator, f"Perbandingan {nama} dengan Standar")
    if tabel is not None:
        p.tabel(tabel)
    for h in indikator:
        grafik = grafik_pembanding(data, h)
        if grafik is not None:
            p.grafik_tambahan(grafik)


def _analisis(p: Penyusun, indikator: Sequence[HasilIndikator]) -> None:
    data = p.data
    p.judul_bagian("bab3.analisis", 4)
    for h in indikator:
        kunci = kunci_indikator(h.id)
        p.tambah(Paragraf((Ruas(h.definisi.nama, tebal=True),), "kiri", sesudah=0.8, lekat=True))
        u = data.pengukuran(h.id)
        isi = (
            (
                ("Penyebab keberhasilan: ", u.keberhasilan),
                ("Hambatan: ", u.hambatan),
                ("Upaya dan solusi: ", u.solusi),
            )
            if u is not None
            else ()
        )
        ada = [(label, teks) for label, teks in isi if teks and teks.strip()]
        cadangan = () if ada else (kalimat_sebab(h, riwayat_indikator(data, h.id)),)
        p.isi_bagian(kunci, *cadangan)
        for label, teks in ada:
            p.tambah(Paragraf((Ruas(label, tebal=True), Ruas(teks.strip()))))


def _efisiensi(p: Penyusun, indikator: Sequence[HasilIndikator], nama: str) -> None:
    tahun = p.data.tahun
    p.judul_bagian("bab3.sumber_daya", 4)
    _kalimat(
        p,
        [(f"efisiensi/{h.id}", kalimat_efisiensi(h)) for h in indikator],
        "Belum ada anggaran yang dihubungkan dengan indikator pada bagian ini, sehingga "
        "efisiensinya belum dapat dihitung.",
    )
    tabel = tabel_efisiensi(p.data, indikator, f"Efisiensi Anggaran {nama} Tahun {tahun}")
    if tabel is not None:
        p.tabel(tabel)
    grafik = grafik_efisiensi(indikator, f"Capaian dan Serapan Anggaran {nama} Tahun {tahun}")
    if grafik is not None:
        p.grafik_tambahan(grafik)


def _pendukung(p: Penyusun, indikator: Sequence[HasilIndikator], nama: str) -> None:
    data = p.data
    p.judul_bagian("bab3.pendukung", 4)
    tabel = tabel_pendukung(data, indikator, f"Program dan Kegiatan Pendukung {nama}")
    if tabel is None:
        p.paragraf(kalimat_dukungan(ada=False))
        return
    p.pengantar(kalimat_dukungan(ada=True))
    p.tabel(tabel)
    p.grafik_tambahan(grafik_pendukung(data, indikator, f"Serapan Program Pendukung {nama}"))
