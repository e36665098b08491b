"""BAB III Akuntabilitas Kinerja: A. capaian per sasaran in seven parts, B. realisasi anggaran."""

from __future__ import annotations

from collections.abc import Sequence

from lkjip_desktop.domain.bagian import kunci_indikator, kunci_sasaran
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.reports.model import Paragraf, Ruas

from .kalimat import (
    kalimat_anggaran,
    kalimat_capaian,
    kalimat_dukungan,
    kalimat_efisiensi,
    kalimat_pembanding,
    kalimat_program,
    kalimat_rata_sasaran,
    kalimat_renstra,
    kalimat_sakip,
    kalimat_sebab,
    kalimat_tahun_lalu,
    kalimat_target,
    kalimat_total_kinerja,
)
from .penyusun import Penyusun
from .tabel_anggaran import (
    grafik_serapan,
    tabel_belanja,
    tabel_kendala,
    tabel_per_sasaran,
    tabel_pohon,
    tabel_program,
)
from .tabel_banding import (
    grafik_riwayat,
    nilai_pembanding,
    pembanding,
    riwayat_indikator,
    tabel_akhir_renstra,
    tabel_antartahun,
    tabel_pembanding,
)
from .tabel_kinerja import (
    grafik_capaian,
    tabel_capaian,
    tabel_efisiensi,
    tabel_pendukung,
    tabel_skala,
)
from .tabel_lain import nilai_sakip, tabel_penghargaan, tabel_sakip, tabel_tindak_lanjut


def bab3(p: Penyusun) -> None:
    """The chapter."""
    p.bagian_lanjut("BAB III")
    p.bab("Akuntabilitas Kinerja")
    p.judul("Capaian Kinerja Organisasi")
    _gambaran(p)
    _per_sasaran(p)
    _bersama(p)
    _sakip(p)
    _penghargaan(p)
    p.tandai("bab3.realisasi_anggaran")
    p.sisa_bab("bab3", 3)
    p.judul("Realisasi Anggaran")
    _anggaran(p)


def _gambaran(p: Penyusun) -> None:
    data = p.data
    strategis = data.strategis()
    kebijakan = data.kini.kebijakan
    utama = data.utama()
    p.judul("Gambaran Umum Capaian", 3)
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
            tabel_capaian(
                data, strategis, f"Capaian Indikator Tujuan dan Sasaran {data.tahun}", rata=True
            )
        )
        p.grafik(grafik_capaian(strategis, f"Capaian Indikator Kinerja Tahun {data.tahun}"))
    p.tabel_sendiri("bab3.capaian_kinerja")


def _per_sasaran(p: Penyusun) -> None:
    data = p.data
    n = 0
    for nomor, tujuan in enumerate(data.tujuan(), 1):
        indikator = data.terukur(tujuan.indikator)
        if indikator:
            p.judul(f"Tujuan {nomor}: {tujuan.uraian}", 3)
            _kelompok(p, indikator, f"Tujuan {nomor}")
        for sasaran in tujuan.sasaran or ():
            n += 1
            p.judul(f"Sasaran {n}: {sasaran.uraian}", 3)
            indikator = data.terukur(sasaran.indikator)
            hasil = data.kini.sasaran.get(sasaran.id)
            rata = hasil.rata_capaian if hasil else None
            p.isi_bagian(kunci_sasaran(sasaran.id), kalimat_rata_sasaran(indikator, rata))
            if indikator:
                _kelompok(p, indikator, f"Sasaran {n}")
    if p.ada_isi("bab3.tujuan"):
        p.judul("Capaian Tujuan", 3)
        p.isi_bagian("bab3.tujuan")


def _kelompok(p: Penyusun, indikator: Sequence[HasilIndikator], nama: str) -> None:
    """The seven parts that PermenPANRB 53/2014 asks for."""
    data = p.data
    tahun = data.tahun
    p.judul(f"Target dan realisasi tahun {tahun}", 4)
    p.paragraf(" ".join(kalimat_capaian(h, tahun) for h in indikator))
    p.tabel(tabel_capaian(data, indikator, f"Target dan Realisasi {nama} Tahun {tahun}"))
    _antartahun(p, indikator, nama)
    _renstra(p, indikator, nama)
    _standar(p, indikator, nama)
    _analisis(p, indikator)
    p.judul("Efisiensi penggunaan sumber daya", 4)
    efisiensi = tabel_efisiensi(data, indikator, f"Efisiensi Anggaran {nama} Tahun {tahun}")
    p.paragraf(
        " ".join(k for h in indikator if (k := kalimat_efisiensi(h)))
        or "Belum ada anggaran yang dihubungkan dengan indikator pada bagian ini, sehingga "
        "efisiensinya belum dapat dihitung."
    )
    if efisiensi is not None:
        p.tabel(efisiensi)
    p.judul("Program dan kegiatan pendukung", 4)
    pendukung = tabel_pendukung(data, indikator, f"Program dan Kegiatan Pendukung {nama}")
    if pendukung is None:
        p.paragraf(kalimat_dukungan(ada=False))
    else:
        p.pengantar(kalimat_dukungan(ada=True))
        p.tabel(pendukung)


def _antartahun(p: Penyusun, indikator: Sequence[HasilIndikator], nama: str) -> None:
    data = p.data
    tahun = data.tahun_tahun()
    p.judul("Perbandingan dengan tahun sebelumnya", 4)
    kalimat = [kalimat_tahun_lalu(h, riwayat_indikator(data, h.id)) for h in indikator]
    ada = " ".join(k for k in kalimat if k)
    p.paragraf(ada or "Belum ada realisasi tahun sebelumnya yang dapat dibandingkan.")
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
    p.judul("Perbandingan dengan target akhir Renstra", 4)
    cara = data.kini.kebijakan.rumus_kemajuan if data.kini.kebijakan else None
    kalimat = [kalimat_renstra(h, renstra.tahun_akhir, cara) for h in indikator]
    p.paragraf(
        " ".join(k for k in kalimat if k)
        or f"Target akhir Renstra tahun {renstra.tahun_akhir} belum diisi."
    )
    tabel = tabel_akhir_renstra(data, indikator, f"Kemajuan {nama} terhadap Target Akhir Renstra")
    if tabel is not None:
        p.tabel(tabel)


def _standar(p: Penyusun, indikator: Sequence[HasilIndikator], nama: str) -> None:
    data = p.data
    tabel = tabel_pembanding(data, indikator, f"Perbandingan {nama} dengan Standar")
    if tabel is None:
        return
    p.judul("Perbandingan dengan standar provinsi atau nasional", 4)
    p.paragraf(
        " ".join(
            kalimat_pembanding(h, s, nilai_pembanding(h, s))
            for h in indikator
            for s in pembanding(data, h)
        )
    )
    p.tabel(tabel)


def _analisis(p: Penyusun, indikator: Sequence[HasilIndikator]) -> None:
    data = p.data
    p.judul("Analisis keberhasilan, hambatan, dan upaya", 4)
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


def _bersama(p: Penyusun) -> None:
    """Texts and tables of the office that run over all sasaran."""
    for kunci, judul in (
        ("bab3.perbandingan_tahun", "Perbandingan Antartahun"),
        ("bab3.perbandingan_renstra", "Perbandingan dengan Target Renstra"),
        ("bab3.standar_nasional", "Perbandingan dengan Standar"),
        ("bab3.efisiensi", "Efisiensi Penggunaan Sumber Daya"),
    ):
        if p.ada_isi(kunci):
            p.judul(judul, 3)
            p.isi_bagian(kunci)


def _sakip(p: Penyusun) -> None:
    data = p.data
    evaluasi, lanjut = data.catatan.evaluasi_sakip, data.catatan.tindak_lanjut
    if not evaluasi and not lanjut and not p.ada_isi("bab3.evaluasi_sakip"):
        return
    p.judul("Evaluasi SAKIP dan Tindak Lanjut", 3)
    cadangan = ""
    if evaluasi is not None:
        bobot, nilai = nilai_sakip(evaluasi)
        cadangan = kalimat_sakip(nilai, bobot, data.tahun)
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
    p.judul("Penghargaan dan Inovasi", 3)
    p.isi_bagian("bab3.penghargaan")
    if data.catatan.penghargaan:
        p.tabel(tabel_penghargaan(data.catatan.penghargaan, f"Penghargaan Tahun {data.tahun}"))


def _anggaran(p: Penyusun) -> None:
    data = p.data
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
