"""BAB I Pendahuluan: why, on what ground, who the office is, what troubles it."""

from __future__ import annotations

from lkjip_desktop.domain.tanggal import romawi
from lkjip_desktop.reports.model import Butir, Daftar, Ruas

from .kalimat import gabung, kalimat_anggaran, sebanyak
from .organisasi import bagan_organisasi
from .penyusun import Penyusun

_PERATURAN = (
    (
        2014,
        "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi "
        "Pemerintah",
    ),
    (
        2014,
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun "
        "2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu "
        "atas Laporan Kinerja Instansi Pemerintah",
    ),
    (
        2021,
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 88 Tahun "
        "2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah",
    ),
)
_SISTEMATIKA = {
    "bab1": "gambaran perangkat daerah, aspek strategis, dan permasalahan utama",
    "bab2": "Renstra, indikator kinerja utama, dan Perjanjian Kinerja",
    "bab3": "capaian kinerja dan realisasi anggaran",
    "bab4": "kesimpulan dan langkah perbaikan",
}
_UNIT_TERBANYAK = 40


def bab1(p: Penyusun) -> None:
    """The chapter."""
    p.bab("bab1")
    p.isi_bab("bab1", _TULIS)
    p.sisa_bab("bab1")


def _latar_belakang(p: Penyusun) -> None:
    data = p.data
    p.judul_bagian("bab1.latar_belakang")
    p.isi_bagian(
        "bab1.latar_belakang",
        f"Setiap perangkat daerah wajib mempertanggungjawabkan pelaksanaan tugas, fungsi, dan "
        f"penggunaan anggarannya. {data.nama_kantor} menyusun Laporan Kinerja Instansi Pemerintah "
        f"(LKjIP) Tahun {data.tahun} untuk menyajikan capaian kinerja yang diperjanjikan dalam "
        f"Perjanjian Kinerja tahun {data.tahun} beserta realisasi anggaran yang mendukungnya.",
    )


def _dasar_hukum(p: Penyusun) -> None:
    data = p.data
    p.judul_bagian("bab1.dasar_hukum")
    berlaku = [f"{t}." for mulai, t in _PERATURAN if mulai <= data.tahun]
    p.narasi("bab1.dasar_hukum", "Laporan ini disusun berdasarkan:")
    if not data.ditulis("bab1.dasar_hukum"):
        p.tambah(Daftar(tuple(Butir(f"{n}.", (Ruas(t),)) for n, t in enumerate(berlaku, 1))))
    p.tabel_sendiri("bab1.dasar_hukum")


def _maksud_tujuan(p: Penyusun) -> None:
    p.judul_bagian("bab1.maksud_tujuan")
    p.isi_bagian(
        "bab1.maksud_tujuan",
        "Laporan ini dimaksudkan sebagai pertanggungjawaban kinerja kepada "
        f"{p.data.instansi.kepala_daerah or 'kepala daerah'} dan masyarakat, serta bertujuan "
        "memberikan informasi kinerja yang terukur dan menjadi dasar perbaikan kinerja "
        "berkelanjutan.",
    )


def _gambaran(p: Penyusun) -> None:
    data, kunci = p.data, "bab1.gambaran_perangkat_daerah"
    p.judul_bagian(kunci)
    unit = data.dokumen.unit or ()
    bagan = bagan_organisasi(data)
    jumlah = len(unit) if bagan is None else bagan.akar.jumlah
    p.narasi(kunci, _susunan(data.nama_kantor, jumlah))
    if bagan is not None:
        p.bagan(bagan)
    elif unit and not data.ditulis(kunci):
        p.tambah(Daftar(tuple(Butir(f"{n}.", (Ruas(u.nama),)) for n, u in enumerate(unit, 1))))
    p.tabel_sendiri(kunci)


def _tugas_fungsi(p: Penyusun) -> None:
    data = p.data
    kepala_daerah = data.instansi.kepala_daerah
    p.judul_bagian("bab1.tugas_fungsi")
    peraturan = f"Peraturan {kepala_daerah}" if kepala_daerah else "peraturan kepala daerah"
    p.isi_bagian(
        "bab1.tugas_fungsi",
        f"Tugas dan fungsi {data.nama_kantor} diatur dengan {peraturan} tentang kedudukan, susunan "
        "organisasi, tugas dan fungsi, serta tata kerja.",
    )


def _sumber_daya(p: Penyusun) -> None:
    p.judul_bagian("bab1.sumber_daya")
    p.isi_bagian("bab1.sumber_daya", _anggaran_pelaksana(p))


def _isu_strategis(p: Penyusun) -> None:
    p.judul_bagian("bab1.isu_strategis")
    p.isi_bagian("bab1.isu_strategis", *_isu(p))


def _sistematika(p: Penyusun) -> None:
    """What the office adds to the chapter stands before it where it ends the chapter."""
    kunci = "bab1.sistematika"
    if p.data.susunan.dicetak("bab1")[-1] == kunci:
        p.sisa_bab("bab1")
    p.judul_bagian(kunci)
    p.isi_bagian(kunci)
    if not p.data.ditulis(kunci):
        bab = [k for k in p.data.susunan.dicetak() if k in _SISTEMATIKA]
        p.tambah(
            Daftar(
                tuple(
                    Butir(f"BAB {romawi(n)}", (Ruas(f"{p.data.judul_bagian(k)}: {isi}."),))
                    for n, k in enumerate(bab, 1)
                    if (isi := _SISTEMATIKA[k])
                )
            )
        )


def _susunan(kantor: str, jumlah: int) -> str:
    if jumlah == 0:
        return f"{kantor} merupakan perangkat daerah yang menyusun laporan ini."
    return f"{kantor} terdiri atas {sebanyak(jumlah, 'unit organisasi')} sebagai berikut."


def _anggaran_pelaksana(p: Penyusun) -> str:
    data = p.data
    tingkat = [s.simpul.tingkat for s in data.kini.anggaran.values()]
    hitung = (
        (tingkat.count("program"), "program"),
        (tingkat.count("kegiatan"), "kegiatan"),
        (tingkat.count("subkegiatan"), "sub kegiatan"),
    )
    ada = [sebanyak(n, kata) for n, kata in hitung if n]
    awal = kalimat_anggaran(data.kini.total, data.tahun)
    return f"{awal} Anggaran tersebut dilaksanakan melalui {gabung(ada)}." if ada else awal


def _isu(p: Penyusun) -> list[str]:
    data = p.data
    kurang = [h.definisi.nama for h in data.utama() if h.capaian is not None and h.capaian < 100]
    hambatan = [
        f"{data.kini.indikator[u.indikator].definisi.nama}: {u.hambatan}"
        for u in data.catatan.pengukuran or ()
        if u.hambatan and u.indikator in data.kini.indikator
    ]
    hasil = []
    if kurang:
        hasil.append(
            f"Indikator yang belum memenuhi target pada tahun {data.tahun} adalah {gabung(kurang)}."
        )
    if hambatan:
        hasil.append("Hambatan yang tercatat selama tahun berjalan:")
        hasil.extend(f"- {h}" for h in hambatan[:_UNIT_TERBANYAK])
    return hasil or [
        f"Tidak ada indikator utama dengan capaian di bawah target pada tahun {data.tahun}; "
        "isu strategis ke depan adalah menjaga capaian tersebut hingga akhir periode Renstra."
        if data.utama() and all(h.capaian is not None for h in data.utama())
        else f"Isu strategis tahun {data.tahun} diuraikan bersama capaian kinerja pada BAB III."
    ]


_TULIS = {
    "bab1.latar_belakang": _latar_belakang,
    "bab1.dasar_hukum": _dasar_hukum,
    "bab1.maksud_tujuan": _maksud_tujuan,
    "bab1.gambaran_perangkat_daerah": _gambaran,
    "bab1.tugas_fungsi": _tugas_fungsi,
    "bab1.sumber_daya": _sumber_daya,
    "bab1.isu_strategis": _isu_strategis,
    "bab1.sistematika": _sistematika,
}
