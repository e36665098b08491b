"""BAB IV Penutup: conclusion and steps ahead, signed."""

from __future__ import annotations

from lkjip_desktop.reports.model import Butir, Daftar, Ruas

from .kalimat import gabung, kalimat_anggaran, kalimat_target, kalimat_total_kinerja
from .penyusun import Penyusun
from .surat import tanda_tangan_lkjip

_LANGKAH_TERBANYAK = 20


def bab4(p: Penyusun) -> None:
    """The chapter."""
    p.bab("bab4")
    p.isi_bab("bab4", _TULIS)
    p.sisa_bab("bab4")
    p.tambah(tanda_tangan_lkjip(p.data))


def _kesimpulan(p: Penyusun) -> None:
    data = p.data
    p.judul_bagian("bab4.kesimpulan")
    utama = data.utama()
    p.isi_bagian(
        "bab4.kesimpulan",
        f"Laporan Kinerja {data.nama_kantor} Tahun {data.tahun} menyajikan pertanggungjawaban atas "
        "target yang diperjanjikan. "
        + kalimat_total_kinerja(data.kini.total, len(utama), data.tahun)
        + " "
        + kalimat_target(utama),
        kalimat_anggaran(data.kini.total, data.tahun),
    )


def _langkah(p: Penyusun) -> None:
    p.judul_bagian("bab4.langkah")
    p.isi_bagian("bab4.langkah")
    if not p.data.ditulis("bab4.langkah"):
        _langkah_tercatat(p)


def _langkah_tercatat(p: Penyusun) -> None:
    data = p.data
    solusi = [u.solusi for u in data.catatan.pengukuran or () if u.solusi]
    solusi += [s.simpul.solusi for s in data.kini.anggaran.values() if s.simpul.solusi]
    solusi += [
        f"Menuntaskan tindak lanjut rekomendasi: {t.rekomendasi}"
        for t in data.catatan.tindak_lanjut or ()
        if t.status != "selesai"
    ]
    unik = list(dict.fromkeys(s.strip() for s in solusi))[:_LANGKAH_TERBANYAK]
    if unik:
        p.paragraf("Langkah yang akan dilakukan untuk memperbaiki kinerja:")
        p.tambah(Daftar(tuple(Butir(f"{n}.", (Ruas(s),)) for n, s in enumerate(unik, 1))))
        return
    kurang = [h.definisi.nama for h in data.utama() if h.capaian is not None and h.capaian < 100]
    p.paragraf(
        f"Perbaikan pada tahun {data.tahun + 1} diutamakan bagi {gabung(kurang)}."
        if kurang
        else "Capaian yang telah memenuhi target dipertahankan, dan target yang belum dapat diukur "
        f"dilengkapi datanya pada tahun {data.tahun + 1}."
    )


_TULIS = {"bab4.kesimpulan": _kesimpulan, "bab4.langkah": _langkah}
