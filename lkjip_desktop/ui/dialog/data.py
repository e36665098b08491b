"""The dialogs of the menu Data: the office, its units and its officials."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.kode import nomor_bebas
from lkjip_desktop.ui.dialog.dasar import DialogKisi, DialogRincian
from lkjip_desktop.ui.dialog.kolom_nip import kolom_nip
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model.kisi import ModelKisi
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    Pilihan,
    kolom_pilihan,
    kolom_tanggal,
    kolom_teks,
    pilihan_menurut,
)
from lkjip_desktop.ui.model.pengelola import PengelolaDaftar
from lkjip_desktop.ui.rincian import Rincian

_STATUS = (
    Pilihan(None, ""),
    Pilihan("definitif", "Definitif"),
    Pilihan("plt", "Plt."),
    Pilihan("plh", "Plh."),
    Pilihan("pj", "Pj."),
)
_LEBAR_PEJABAT = 910
"""So that the names stay in view while the dates are typed."""
_MEDAN_INSTANSI = (
    ("nama", "Nama instansi", ""),
    ("singkatan", "Singkatan", ""),
    ("pemerintah", "Pemerintah daerah", "Misalnya Pemerintah Kabupaten …"),
    ("wilayah", "Wilayah", "Misalnya Kabupaten …"),
    ("kepala_daerah", "Sebutan kepala daerah", "Misalnya Bupati …"),
    ("alamat", "Alamat", ""),
    ("telepon", "Telepon", ""),
    ("surel", "Surel", ""),
    ("situs", "Situs", ""),
    ("kota", "Kota tempat tanda tangan", ""),
)


def _kunci(rekaman: r.Rekaman) -> tuple[type, int]:
    return type(rekaman), rekaman.rid


def dialog_instansi(induk: QWidget, konteks: Konteks) -> DialogRincian:
    """Name, address and signs of the office."""
    kolom: list[Kolom[r.Instansi]] = [
        kolom_teks(medan, judul, rekaman=lambda b: b, medan=medan, petunjuk=petunjuk)
        for medan, judul, petunjuk in _MEDAN_INSTANSI
    ]
    return DialogRincian(
        induk,
        konteks,
        judul="Data instansi",
        rincian=Rincian(konteks, kolom, _kunci, lambda _: "data instansi"),
        ambil=lambda: konteks.sesi.dokumen.instansi,
    )


def dialog_unit(induk: QWidget, konteks: Konteks) -> DialogKisi:
    """The parts of the office."""

    def unit(baris: r.Unit) -> r.Unit:
        return baris

    def semua() -> tuple[r.Unit, ...] | None:
        return konteks.sesi.dokumen.unit

    kolom: list[Kolom[r.Unit]] = [
        kolom_teks("nama", "Nama unit", rekaman=unit, medan="nama", lebar=340),
        kolom_pilihan(
            "induk",
            "Di bawah",
            rekaman=unit,
            medan="induk",
            pilihan=pilihan_menurut(semua, _pilihan_unit),
            lebar=220,
        ),
        kolom_teks("id", "Kode", rekaman=unit, medan="id", petunjuk="Pengenal unit di dalam data."),
    ]
    return DialogKisi(
        induk,
        konteks,
        judul="Unit",
        keterangan="Bagian instansi: sekretariat, bidang, subbagian.",
        model=ModelKisi(konteks, kolom, _kunci, lambda b: b.nama[:40], bebas=True),
        pengelola=PengelolaDaftar(
            konteks,
            induk=lambda: konteks.sesi.dokumen,
            medan="unit",
            rekaman=unit,
            baru=lambda: r.Unit(
                id=nomor_bebas("unit-", [u.id for u in semua() or ()]), nama="Unit baru"
            ),
            sebutan=lambda b: b.nama[:40],
            label="Tambah unit",
        ),
        isi=lambda: list(semua() or ()),
        kosong="Belum ada unit. Tekan Insert untuk menambah.",
    )


def _pilihan_unit(unit: tuple[r.Unit, ...] | None) -> list[Pilihan]:
    return [Pilihan(None, ""), *(Pilihan(u.id, u.nama) for u in unit or ())]


def dialog_pejabat(induk: QWidget, konteks: Konteks) -> DialogKisi:
    """The officials who sign documents."""

    def pejabat(baris: r.Pejabat) -> r.Pejabat:
        return baris

    def semua() -> tuple[r.Pejabat, ...]:
        return konteks.sesi.dokumen.pejabat or ()

    kolom: list[Kolom[r.Pejabat]] = [
        kolom_teks("nama", "Nama", rekaman=pejabat, medan="nama", lebar=180),
        kolom_teks("jabatan", "Jabatan", rekaman=pejabat, medan="jabatan", lebar=180),
        kolom_pilihan(
            "status", "Status", rekaman=pejabat, medan="status", pilihan=_STATUS, lebar=80
        ),
        kolom_teks("pangkat", "Pangkat", rekaman=pejabat, medan="pangkat", lebar=120),
        kolom_nip(),
        kolom_tanggal("mulai", "Menjabat sejak", rekaman=pejabat, medan="mulai", lebar=130),
        kolom_tanggal("selesai", "Sampai", rekaman=pejabat, medan="selesai", lebar=130),
        kolom_teks("id", "Kode", rekaman=pejabat, medan="id", lebar=100),
    ]
    return DialogKisi(
        induk,
        konteks,
        judul="Pejabat",
        lebar=_LEBAR_PEJABAT,
        keterangan="Penanda tangan dokumen. Yang menandatangani adalah pemegang jabatan pada "
        "tanggal dokumen.",
        model=ModelKisi(konteks, kolom, _kunci, lambda b: b.nama[:40], bebas=True),
        pengelola=PengelolaDaftar(
            konteks,
            induk=lambda: konteks.sesi.dokumen,
            medan="pejabat",
            rekaman=pejabat,
            baru=lambda: r.Pejabat(
                id=nomor_bebas("pejabat-", [p.id for p in semua()]), nama="Nama", jabatan="Jabatan"
            ),
            sebutan=lambda b: b.nama[:40],
            label="Tambah pejabat",
        ),
        isi=lambda: list(semua()),
        kosong="Belum ada pejabat. Tekan Insert untuk menambah.",
    )
