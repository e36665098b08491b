"""What stands before BAB I, and the inspektorat's statement."""

from __future__ import annotations

from dataclasses import replace

from lkjip_desktop.domain.naskah.kata_pengantar import PENUTUP, pembuka
from lkjip_desktop.reports.model import (
    DaftarIsi,
    Judul,
    Paragraf,
    Penandatangan,
    Ruas,
    Sampul,
    TandaTangan,
)

from .kalimat import (
    gabung,
    kalimat_anggaran,
    kalimat_capaian,
    kalimat_program,
    kalimat_target,
    kalimat_total_kinerja,
)
from .penyusun import Penyusun
from .surat import TITIK, tanda_tangan_lkjip
from .tabel_anggaran import tabel_program
from .tabel_kinerja import grafik_capaian, tabel_kategori


def sampul(p: Penyusun) -> None:
    """The cover, without header, footer or number."""
    i = p.data.instansi
    p.bagian(replace(p.data.pengaturan.halaman(), nomor="tanpa"), "Sampul")
    p.tambah(
        Sampul(
            ("Laporan Kinerja", "Instansi Pemerintah"),
            f"TAHUN {p.data.tahun}",
            i.nama,
            i.pemerintah,
            tuple(t for t in (i.alamat, i.situs) if t),
            p.data.pengaturan.logo(),
        )
    )
    p.bagian(replace(p.data.pengaturan.halaman(), nomor="romawi", mulai=1), "")


def kata_pengantar(p: Penyusun) -> None:
    """The head's foreword, signed."""
    data = p.data
    p.bagian_lanjut("Kata Pengantar", "kata_pengantar")
    p.tanpa_bab(data.judul_bagian("kata_pengantar"))
    p.isi_bagian(
        "kata_pengantar",
        "".join(pembuka(data.tahun, data.nama_kantor)),
        kalimat_total_kinerja(data.kini.total, len(data.utama()), data.tahun)
        + " "
        + kalimat_anggaran(data.kini.total, data.tahun),
        PENUTUP,
    )
    p.tambah(tanda_tangan_lkjip(data))


def daftar_daftar(p: Penyusun) -> None:
    """Contents, tables, figures."""
    p.bagian_lanjut("Daftar Isi", "daftar_isi")
    p.tambah(Judul("Daftar Isi"), DaftarIsi("isi"))
    p.tambah(Judul("Daftar Tabel"), DaftarIsi("tabel"))
    p.tambah(Judul("Daftar Gambar"), DaftarIsi("gambar"))


def ikhtisar(p: Penyusun) -> None:
    """The executive summary with the counts of indikator by kategori."""
    data = p.data
    utama = data.utama()
    p.bagian_lanjut("Ikhtisar Eksekutif", "ikhtisar")
    p.tanpa_bab(data.judul_bagian("ikhtisar"))
    p.narasi("ikhtisar", *_ringkasan(p))
    kebijakan = data.kini.kebijakan
    if utama and kebijakan is not None:
        judul = f"Jumlah Indikator menurut Kategori Capaian Tahun {data.tahun}"
        kategori = [h.kategori for h in utama]
        p.tabel(tabel_kategori(kategori, kebijakan.skala_capaian, judul, "Indikator"))
        p.grafik(grafik_capaian(utama, f"Capaian Indikator Kinerja Tahun {data.tahun}"))
    if data.puncak():
        p.tabel(tabel_program(data, f"Realisasi Anggaran per Program Tahun {data.tahun}"))
    if data.puncak() and kebijakan is not None and kebijakan.skala_serapan:
        judul = f"Jumlah Program menurut Kategori Serapan Tahun {data.tahun}"
        serapan = [s.kategori_serapan for s in data.puncak()]
        p.tabel(tabel_kategori(serapan, kebijakan.skala_serapan, judul, "Program"))
    p.tabel_sendiri("ikhtisar")
    for kunci in p.kunci_sisa("ikhtisar"):
        p.isi_bagian(kunci)


def _ringkasan(p: Penyusun) -> list[str]:
    data = p.data
    utama = data.utama()
    kinerja = [
        kalimat_total_kinerja(data.kini.total, len(utama), data.tahun),
        kalimat_target(utama),
    ]
    uang = [kalimat_anggaran(data.kini.total, data.tahun), kalimat_program(data.puncak())]
    kurang = [h for h in utama if h.capaian is not None and h.capaian < 100]
    perhatian = ""
    if kurang:
        nama = gabung([h.definisi.nama for h in kurang])
        perhatian = f"Indikator yang memerlukan perhatian pada tahun berikutnya adalah {nama}."
    rinci = " ".join(kalimat_capaian(h, data.tahun) for h in utama[:_RINCI])
    return [" ".join(t for t in b if t) for b in (kinerja, [rinci], uang, [perhatian])]


_RINCI = 6
"""So many indikator are told one by one; more stand in the table alone."""


def pernyataan_reviu(p: Penyusun) -> None:
    """The inspektorat's form: always empty, never signed or concluded in advance."""
    data = p.data
    p.bagian_lanjut("Pernyataan Telah Direviu", "reviu")
    p.tanpa_bab(data.judul_bagian("reviu"))
    ruas = (Ruas(f"{data.nama_kantor}\nTahun Anggaran {data.tahun}", tebal=True),)
    p.tambah(Paragraf(ruas, "tengah", sesudah=6.0))
    p.naskah(data.kalimat_baku("reviu.pernyataan"))
    for _ in range(3):
        p.tambah(Paragraf((Ruas("." * 110),), "kiri", sesudah=1.0))
    p.tambah(formulir_tanda_tangan(data.instansi.kota, data.tahun + 1))


def formulir_tanda_tangan(kota: str, tahun: int) -> TandaTangan:
    """A signature block to be filled in by hand."""
    return TandaTangan(
        Penandatangan((TITIK,), TITIK, ("NIP ..............................",)),
        tempat_tanggal=f"{kota}, .................... {tahun}",
    )
