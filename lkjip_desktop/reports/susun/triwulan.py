"""Reports of the quarters: rencana aksi, monitoring, berita acara."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilIndikator, HasilTahun
from lkjip_desktop.domain.pejabat import jabatan_lengkap
from lkjip_desktop.domain.records import BeritaAcara, Dokumen
from lkjip_desktop.domain.tanggal import NAMA_HARI, nama_bulan, romawi
from lkjip_desktop.domain.terbilang import terbilang
from lkjip_desktop.domain.turunan import realisasi_triwulan, total_sampai, uang_sampai
from lkjip_desktop.reports.model import Baris, Judul, Kolom, Laporan, Sel, Tabel

from .data import Data
from .lembar import akhiri_lembar, belum_ada, mulai_lembar
from .penyusun import Penyusun
from .sel import (
    BELUM,
    baris,
    baris_grup,
    isi_nilai,
    isi_persen,
    isi_realisasi_tw,
    isi_rupiah,
    kolom_angka,
    kolom_no,
    kolom_rupiah,
    tanpa_kolom_kosong,
)
from .surat import TITIK, kop, tanda_tangan_kepala
from .tabel_kinerja import label_induk, tabel_capaian_bertingkat
from .tabel_lain import tabel_rencana_aksi

_TERAKHIR = 4
"""The quarter after which the whole year is looked back on."""


def susun_rencana_aksi(dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int) -> Laporan:
    """The targets of the four quarters. Raises UserError where there is none."""
    data = Data(dokumen, hasil, tahun)
    tabel = tabel_rencana_aksi(data, "", realisasi=False)
    if tabel is None:
        raise belum_ada(f"Target triwulan tahun {tahun}", "Triwulan")
    judul = f"Rencana Aksi Tahun {tahun}"
    return akhiri_lembar(mulai_lembar(data, judul), [tabel], judul)


def susun_triwulan(
    dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int, triwulan: int | None
) -> Laporan:
    """Monitoring of one quarter: kinerja, keuangan, notes.

    Raises UserError where no quarter is named, or the quarter has nothing.
    """
    nomor = _wajib(triwulan)
    data = Data(dokumen, hasil, tahun)
    indikator = _terukur(data, nomor)
    keuangan = tabel_keuangan(data, nomor)
    if not indikator and keuangan is None:
        raise belum_ada(f"Triwulan {romawi(nomor)} tahun {tahun}", "Triwulan")
    judul = f"Monitoring Triwulan {romawi(nomor)} Tahun {tahun}"
    p = mulai_lembar(data, judul)
    kinerja = tabel_triwulan_kinerja(data, indikator, nomor) if indikator else None
    setahun = _setahun(data) if nomor == _TERAKHIR else None
    catatan = tabel_catatan(data, indikator, nomor)
    return akhiri_lembar(p, [kinerja, keuangan, setahun, catatan], judul)


def _setahun(data: Data) -> Tabel | None:
    """The year of program, kegiatan and sub kegiatan; ``None`` where none has an indikator."""
    bawah = [h for h in data.kini.indikator.values() if h.induk in data.kini.anggaran]
    judul = f"Kinerja dan Anggaran Program, Kegiatan, dan Sub Kegiatan Tahun {data.tahun}"
    return tabel_capaian_bertingkat(data, bawah, judul) if bawah else None


def _wajib(triwulan: int | None) -> int:
    if triwulan is None:
        raise UserError("Triwulan belum dipilih.", "Pilih triwulan 1 sampai 4 (--triwulan N).")
    return triwulan


def _terukur(data: Data, nomor: int) -> list[HasilIndikator]:
    hasil = []
    for h in data.kini.indikator.values():
        q = h.triwulan[nomor - 1]
        if q.target is not None or q.realisasi is not None:
            hasil.append(h)
    return hasil


def tabel_triwulan_kinerja(
    data: Data, indikator: list[HasilIndikator], nomor: int, *, ringkas: bool = False
) -> Tabel:
    """Target, realisasi and capaian of the quarter; so far, where the quarters add up, unless
    ``ringkas``."""
    tw = f"Triwulan {romawi(nomor)}"
    berjalan = not ringkas and any(
        h.triwulan[nomor - 1].realisasi_kumulatif is not None for h in indikator
    )
    kolom = [
        kolom_no(),
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        kolom_angka("Target Tahun"),
        kolom_angka("Target", tw),
        kolom_angka("Realisasi", tw),
        kolom_angka("Capaian", tw),
    ]
    if berjalan:
        sampai = f"Sampai dengan {tw}"
        kolom += [kolom_angka("Realisasi", sampai), kolom_angka("Capaian", sampai)]
    isi: list[Baris] = []
    sebelum = ""
    for n, h in enumerate(indikator, 1):
        if h.induk != sebelum:
            isi.append(baris_grup(label_induk(data, h), len(kolom)))
            sebelum = h.induk
        q = h.triwulan[nomor - 1]
        sel = [isi_nilai(q.target, "-"), isi_realisasi_tw(h, nomor), isi_persen(q.capaian)]
        if berjalan:
            sel += [isi_nilai(q.realisasi_kumulatif), isi_persen(q.capaian_kumulatif)]
        isi.append(
            baris(str(n), h.definisi.nama, h.definisi.satuan, isi_nilai(h.target, BELUM), *sel)
        )
    return Tabel(tuple(kolom), tuple(isi), judul=f"Capaian Kinerja {tw}")


def tabel_keuangan(data: Data, nomor: int) -> Tabel | None:
    """Money of the quarter and so far; ``None`` where no quarter is given."""
    simpul = list(data.kini.anggaran.values())
    if not any(r is not None for s in simpul for r in s.realisasi_tw[:nomor]):
        return None
    tw = f"TW {romawi(nomor)}"
    kolom = (
        Kolom("Kode"),
        Kolom("Program/Kegiatan/Sub Kegiatan"),
        kolom_rupiah("Pagu"),
        kolom_rupiah(f"Realisasi {tw}"),
        kolom_rupiah(f"Realisasi s.d. {tw}"),
        kolom_angka(f"Serapan s.d. {tw}"),
    )
    isi = []
    for s in simpul:
        sejauh = uang_sampai(s, nomor)
        isi.append(
            baris(
                s.simpul.kode or "",
                Sel(s.simpul.uraian, inden=s.kedalaman),
                isi_rupiah(s.pagu),
                isi_rupiah(s.realisasi_tw[nomor - 1]),
                isi_rupiah(sejauh.realisasi),
                isi_persen(sejauh.serapan),
                jenis="grup" if s.kedalaman == 0 else "normal",
            )
        )
    total = total_sampai(simpul, nomor)
    isi.append(
        baris(
            Sel("Jumlah", rentang=2, rata="tengah"),
            isi_rupiah(total.pagu),
            isi_rupiah(realisasi_triwulan(simpul)[nomor - 1]),
            isi_rupiah(total.realisasi),
            isi_persen(total.serapan),
            jenis="total",
        )
    )
    return tanpa_kolom_kosong(Tabel(kolom, tuple(isi), judul=f"Realisasi Anggaran {tw}"), "Kode")


def tabel_catatan(data: Data, indikator: list[HasilIndikator], nomor: int) -> Tabel | None:
    """The analysis of the quarter; ``None`` where nothing was written."""
    kolom = (
        kolom_no(),
        Kolom("Indikator Kinerja"),
        Kolom("Pendorong"),
        Kolom("Hambatan"),
        Kolom("Tindak Lanjut"),
    )
    isi: list[Baris] = []
    for h in indikator:
        u = data.pengukuran(h.id)
        c = u.catatan_tw[nomor - 1] if u is not None and u.catatan_tw else None
        if c is not None:
            teks = (c.pendorong or "-", c.hambatan or "-", c.tindak_lanjut or "-")
            isi.append(baris(str(len(isi) + 1), h.definisi.nama, *teks))
    return Tabel(kolom, tuple(isi), judul="Analisis Triwulan") if isi else None


def susun_berita_acara(
    dokumen: Dokumen, hasil: Mapping[int, HasilTahun], tahun: int, triwulan: int | None
) -> Laporan:
    """The minutes of a quarter's evaluation with those present.

    Raises UserError where no quarter is named or it has no berita acara.
    """
    nomor = _wajib(triwulan)
    data = Data(dokumen, hasil, tahun)
    acara = next((b for b in data.catatan.berita_acara or () if b.triwulan == nomor), None)
    if acara is None:
        raise belum_ada(f"Berita acara triwulan {romawi(nomor)} tahun {tahun}", "Triwulan")
    judul = f"Berita Acara Evaluasi Kinerja Triwulan {romawi(nomor)} Tahun {tahun}"
    p = Penyusun(data, replace(data.pengaturan.halaman(), nomor="arab", mulai=1))
    p.tambah(kop(data), Judul(judul.upper(), 1, halaman_baru=False))
    p.paragraf(pembuka_acara(data, acara, nomor))
    indikator = _terukur(data, nomor)
    if indikator:
        p.tabel(replace(tabel_triwulan_kinerja(data, indikator, nomor, ringkas=True), judul=""))
    for nama, teks in (("Hambatan", acara.hambatan), ("Rekomendasi", acara.rekomendasi)):
        if teks:
            p.judul(nama)
            p.naskah(teks)
    p.paragraf("Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.")
    if acara.peserta:
        p.tabel(_daftar_hadir(data, acara))
    p.tambah(tanda_tangan_kepala(data, tahun, acara.tanggal))
    return p.laporan(judul, subjek="Berita acara")


def pembuka_acara(data: Data, acara: BeritaAcara, nomor: int) -> str:
    """When and where it was."""
    tempat = acara.tempat or TITIK
    acara_apa = (
        f"telah dilaksanakan evaluasi kinerja triwulan {romawi(nomor)} tahun {data.tahun} "
        f"{data.nama_kantor} dengan hasil sebagai berikut:"
    )
    if acara.tanggal is None:
        return f"Pada tanggal {TITIK} bertempat di {tempat} {acara_apa}"
    t = date.fromisoformat(acara.tanggal)
    return (
        f"Pada hari ini, {NAMA_HARI[t.weekday()]}, tanggal {terbilang(t.day)} bulan "
        f"{nama_bulan(t.month)} tahun {terbilang(t.year)} ({t.day}-{t.month}-{t.year}), "
        f"bertempat di {tempat}, {acara_apa}"
    )


def _daftar_hadir(data: Data, acara: BeritaAcara) -> Tabel:
    kolom = (kolom_no(), Kolom("Nama"), Kolom("Jabatan"), Kolom("Tanda Tangan", lebar=40.0))
    isi = []
    for n, satu in enumerate(acara.peserta or (), 1):
        orang = data.pejabat(satu)
        if orang is not None:
            isi.append(baris(str(n), orang.nama, jabatan_lengkap(orang), f"{n}. \n "))
    return Tabel(kolom, tuple(isi), judul="Daftar Hadir")
