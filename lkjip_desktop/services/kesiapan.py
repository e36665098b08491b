"""Before a year's LKjIP goes out: what is still missing, in words, and on which paper it goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.berlaku import cari_tahun
from lkjip_desktop.domain.naskah.bahan import Bahan
from lkjip_desktop.domain.naskah.isian import PembacaIsian
from lkjip_desktop.domain.naskah.segar import blok_usang
from lkjip_desktop.domain.pemeriksaan import HasilPeriksa
from lkjip_desktop.reports.susun.jejak import kalimat_otomatis
from lkjip_desktop.reports.susun.pengaturan import BAWAAN_JENIS, Pengaturan, untuk_jenis
from lkjip_desktop.services.laporan import ukur_semua
from lkjip_desktop.services.narasi import KeadaanBagian, keadaan_bagian
from lkjip_desktop.services.paket import BagianPaket, isi_paket
from lkjip_desktop.services.sel import Bagian, jalankan
from lkjip_desktop.services.sesi import Sesi

_DISEBUT: Final = 6


def kertas(dokumen: r.Dokumen, jenis: str = "lkjip") -> str:
    """The paper of a kind of the office's reports."""
    return Pengaturan(untuk_jenis(dokumen, jenis)).kertas()


def pilih_kertas(sesi: Sesi, nama: str, jenis: str = "lkjip") -> None:
    """Print the office's reports on that paper from now on; this kind alone where it has a paper of
    its own."""
    dokumen = sesi.dokumen
    if nama == kertas(dokumen, jenis):
        return
    sendiri = f"kertas.{jenis}"
    isi = {**BAWAAN_JENIS, **(dokumen.pengaturan or {})}
    kunci = sendiri if isi.get(sendiri) else "kertas"
    perintah = Bagian(r.Dokumen, dokumen.rid, "pengaturan", kunci, nama)
    jalankan(sesi, f"ubah kertas laporan menjadi {nama}", [perintah])


def bagian_tanpa_teks(dokumen: r.Dokumen, tahun: int) -> tuple[KeadaanBagian, ...]:
    """The sections in which the office wrote nothing, so that the program's own words are printed.

    Raises UserError where the document does not have the year.
    """
    otomatis = kalimat_otomatis(dokumen, ukur_semua(dokumen), tahun)
    return tuple(
        k for k in keadaan_bagian(dokumen, tahun) if not k.tertulis and otomatis.get(k.bagian.kunci)
    )


def peringatan_paket(
    dokumen: r.Dokumen, tahun: int, isi: Sequence[BagianPaket] | None = None
) -> tuple[str, ...]:
    """Sentences on what the receiver of the package would miss; ``isi`` is what ``isi_paket`` gave
    for the year, where that is known.

    Raises UserError where the document does not have the year.
    """
    bagian = isi_paket(dokumen, tahun) if isi is None else isi
    return (
        *(f"{b.judul} tidak ikut: {b.alasan}" for b in bagian if b.alasan),
        *_pk_terbuka(cari_tahun(dokumen, tahun)),
        *_teks_kosong(bagian_tanpa_teks(dokumen, tahun)),
        *_angka_berubah(dokumen, tahun),
    )


def peringatan_temuan(hasil: HasilPeriksa) -> Iterator[str]:
    """What the check of the year still finds, in one sentence; nothing where it finds nothing."""
    terbuka = [f"{n} {tingkat}" for tingkat, n in hasil.jumlah.items() if n and tingkat != "info"]
    if terbuka:
        yield (
            f"Pemeriksaan masih menemukan {' dan '.join(terbuka)}. Perbaiki, atau terima dengan"
            " alasan, di tab Pemeriksaan."
        )


def _pk_terbuka(data: r.Tahun) -> Iterator[str]:
    for pk in data.pk or ():
        kurang = [
            kata
            for kata, ada in (
                ("belum bertanggal", pk.tanggal),
                ("belum ada pihak pertama", pk.pihak_pertama),
                ("belum ada pihak kedua", pk.pihak_kedua),
            )
            if not ada
        ]
        if kurang:
            yield (
                f"PK {pk.jenis} tingkat {pk.tingkat} belum siap ditandatangani:"
                f" {', '.join(kurang)}. Lengkapi di tab PK."
            )


def _teks_kosong(kosong: tuple[KeadaanBagian, ...]) -> Iterator[str]:
    if not kosong:
        return
    yield (
        f"{len(kosong)} bagian LKjIP belum ditulis dan memuat kalimat dari program:"
        f" {_sebut([k.bagian.judul for k in kosong])}. Tulislah di tab LKjIP."
    )


def _angka_berubah(dokumen: r.Dokumen, tahun: int) -> Iterator[str]:
    """Texts whose figures moved since their paragraphs were accepted, or have gone."""
    berisian = [k for k in keadaan_bagian(dokumen, tahun) if any(True for _ in k.naskah.isian())]
    if not berisian:
        return
    pembaca = PembacaIsian(Bahan(dokumen, ukur_semua(dokumen), tahun))
    berubah = [k.bagian.judul for k in berisian if blok_usang(k.naskah, pembaca)]
    hilang = [
        k.bagian.judul
        for k in berisian
        if any(pembaca.baca(x.acuan).keadaan == "hilang" for x in k.naskah.isian())
    ]
    if berubah:
        yield (
            f"Angka di dalam teks berubah sejak kalimatnya diterima pada: {_sebut(berubah)}."
            " Periksa kalimatnya di tab LKjIP."
        )
    if hilang:
        yield (
            f"Teks memuat data yang tidak ada lagi pada: {_sebut(hilang)}."
            " Ganti atau hapus datanya di tab LKjIP."
        )


def _sebut(judul: list[str]) -> str:
    lagi = f", dan {len(judul) - _DISEBUT} bagian lain" if len(judul) > _DISEBUT else ""
    return ", ".join(judul[:_DISEBUT]) + lagi
