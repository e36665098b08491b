"""Reports of a few tables under one heading: Renstra, IKU, RKT, efisiensi, tindak lanjut."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.perubahan_renstra import adalah_perubahan
from lkjip_desktop.domain.records import Dokumen
from lkjip_desktop.domain.sakip import total_sakip
from lkjip_desktop.reports.model import Judul, Laporan, Tabel

from .banding_renstra import tabel_perubahan
from .data import Data
from .kalimat import kalimat_anggaran, kalimat_sakip
from .penyusun import Penyusun
from .surat import tanda_tangan_kepala
from .tabel_efisiensi import tabel_efisiensi, tabel_pendukung
from .tabel_lain import tabel_sakip, tabel_tindak_lanjut
from .tabel_rencana import matriks_renstra, tabel_iku, tabel_rkt, tabel_strategi


def mulai_lembar(data: Data, judul: str, *, lanskap: bool = True) -> Penyusun:
    """A report with its heading and the office's name on the first page; ``lanskap``: how it lies
    unless the office's settings say otherwise."""
    tata = replace(data.pengaturan.halaman(lanskap=lanskap), nomor="arab", mulai=1)
    p = Penyusun(data, tata)
    p.tambah(Judul(f"{judul}\n{data.nama_kantor}".upper(), 1))
    return p


def akhiri_lembar(
    p: Penyusun, tabel: Iterable[Tabel | None], judul: str, *, sesudah: bool = False
) -> Laporan:
    """The tables that there are, the signature, and the finished report.

    ``sesudah``: it is signed after the year has ended.
    """
    for satu in tabel:
        if satu is not None:
            p.tabel(satu)
    p.tambah(tanda_tangan_kepala(p.data, p.data.tahun + int(sesudah)))
    return p.laporan(judul, subjek=judul)


def belum_ada(apa: str, tab: str) -> UserError:
    """What to say where a report would be empty."""
    return UserError(f"{apa} belum diisi.", f"Isi dahulu di tab {tab}, lalu cetak kembali.")


def susun_renstra(dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int) -> Laporan:
    """The matrix of the Renstra in force, with its strategi and, for a Renstra perubahan, what it
    changes. Raises UserError where it is empty."""
    data = Data(dokumen, hasil, tahun)
    renstra = data.rujukan.renstra
    if renstra is None or not renstra.tujuan:
        raise belum_ada(f"Renstra untuk tahun {tahun}", "Renstra")
    apa = "Perubahan Rencana Strategis" if adalah_perubahan(renstra) else "Rencana Strategis"
    judul = f"Matriks {apa} Tahun {renstra.tahun_awal}-{renstra.tahun_akhir}"
    p = mulai_lembar(data, judul)
    tabel = (
        replace(matriks_renstra(renstra), judul=""),
        tabel_strategi(renstra),
        tabel_perubahan(dokumen, renstra),
    )
    return akhiri_lembar(p, tabel, judul)


def susun_iku(dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int) -> Laporan:
    """The indikator kinerja utama. Raises UserError where none is marked."""
    data = Data(dokumen, hasil, tahun)
    tabel = tabel_iku(data)
    if not tabel.baris:
        raise belum_ada("Indikator kinerja utama", "Renstra (tanda IKU pada indikator)")
    judul = f"Indikator Kinerja Utama Tahun {tahun}"
    return akhiri_lembar(mulai_lembar(data, judul), [replace(tabel, judul="")], judul)


def susun_rkt(dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int) -> Laporan:
    """The Rencana Kinerja Tahunan. Raises UserError where it is empty."""
    data = Data(dokumen, hasil, tahun)
    tabel = tabel_rkt(data)
    if not tabel.baris:
        raise belum_ada(f"Rencana Kinerja Tahunan {tahun}", "PK, halaman Target RKT")
    judul = f"Rencana Kinerja Tahunan {tahun}"
    p = mulai_lembar(data, judul, lanskap=False)
    return akhiri_lembar(p, [replace(tabel, judul="")], judul)


def susun_efisiensi(dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int) -> Laporan:
    """Capaian against money. Raises UserError where no money is tied to an indikator."""
    data = Data(dokumen, hasil, tahun)
    indikator = list(data.kini.indikator.values())
    tabel = tabel_efisiensi(data, indikator, "", lengkap=True)
    if tabel is None:
        raise belum_ada(f"Dukungan anggaran bagi indikator tahun {tahun}", "Anggaran")
    judul = f"Efisiensi Penggunaan Anggaran Tahun {tahun}"
    p = mulai_lembar(data, judul)
    p.paragraf(kalimat_anggaran(data.kini.total, tahun))
    pendukung = tabel_pendukung(data, indikator, "Program dan Kegiatan Pendukung")
    return akhiri_lembar(p, [tabel, pendukung], judul, sesudah=True)


def susun_tindak_lanjut(dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int) -> Laporan:
    """The matrix of follow-up to the LHE. Raises UserError where it is empty."""
    data = Data(dokumen, hasil, tahun)
    daftar, evaluasi = data.catatan.tindak_lanjut, data.catatan.evaluasi_sakip
    if not daftar:
        raise belum_ada(
            f"Tindak lanjut hasil evaluasi tahun {tahun}", "Triwulan, halaman Evaluasi SAKIP"
        )
    judul = f"Matriks Tindak Lanjut Hasil Evaluasi SAKIP Tahun {tahun}"
    p = mulai_lembar(data, judul)
    sakip = None
    if evaluasi is not None:
        total = total_sakip(evaluasi)
        nomor = f" (LHE nomor {evaluasi.nomor})" if evaluasi.nomor else ""
        p.paragraf(kalimat_sakip(total.nilai_utuh, total.bobot, tahun).rstrip(".") + f"{nomor}.")
        sakip = tabel_sakip(evaluasi, "Hasil Evaluasi")
    return akhiri_lembar(p, [sakip, tabel_tindak_lanjut(daftar, "Tindak Lanjut")], judul)
