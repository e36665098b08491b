"""Evidence of what was measured: files attached to an indikator or a node of the anggaran.

Taking files in has two parts. :func:`ambil_berkas` reads, checks and stores their contents; it is
slow and may run in a thread. :func:`lampirkan` then attaches them, as one step that can be taken
back. A closed quarter keeps its evidence as it keeps its figures.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from lkjip_desktop.berkas_atomik import tulis_atomik
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.berlaku import cari_tahun
from lkjip_desktop.domain.bukti import (
    BUKTI_TERBESAR,
    JUTA,
    KUNCI_BATAS,
    MB,
    TempatBukti,
    batas_surel,
    bukti_di,
    cocok,
    jenis_dari,
    nama_aman,
    tampil_ukuran,
    tolak_jenis,
)
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.kemajuan import Batal, Dibatalkan, Kemajuan
from lkjip_desktop.domain.penutupan import galat_tertutup, penutupan_kini
from lkjip_desktop.services.galat_berkas import galat_tulis
from lkjip_desktop.services.gambar import periksa_gambar
from lkjip_desktop.services.sel import Bagian, jalankan
from lkjip_desktop.services.sesi import Sesi

if TYPE_CHECKING:
    from lkjip_desktop.storage.terbuka import Berkas
    from lkjip_desktop.storage.unit_kerja import UnitKerja

__all__ = [
    "ambil_berkas",
    "atur_batas_surel",
    "hapus_bukti",
    "lampirkan",
    "salin_ke",
    "salin_terbuka",
]


def ambil_berkas(
    berkas: Berkas,
    jalur: Sequence[Path],
    kemajuan: Kemajuan | None = None,
    batal: Batal | None = None,
) -> tuple[r.Lampiran, ...]:
    """Store the contents of files, all or none; answers a record for each, attached to nothing yet.

    May run in a thread. Raises UserError, naming the file, where one is a folder, too large, empty,
    of a kind that runs, not what its ending says, a picture that cannot be shown, or unreadable.
    """
    bukti: list[r.Lampiran] = []

    def isi() -> Iterator[bytes]:
        for i, satu in enumerate(jalur):
            if batal is not None and batal():
                raise Dibatalkan("Pengambilan bukti dukung dibatalkan.")
            if kemajuan is not None:
                kemajuan(i, len(jalur), satu.name)
            data = baca_bukti(satu)
            bukti.append(r.Lampiran(nama=nama_aman(satu.name), sha256="", ukuran=len(data)))
            yield data

    sha = berkas.simpan_isi(isi())
    return tuple(replace(b, sha256=s) for b, s in zip(bukti, sha, strict=True))


def baca_bukti(jalur: Path) -> bytes:
    """The content of a file that may become evidence. Raises UserError."""
    nama = jalur.name
    tolak_jenis(nama)
    try:
        keadaan = jalur.stat()
        if stat.S_ISDIR(keadaan.st_mode):
            raise UserError(f"{nama} adalah folder.", "Lampirkan berkas-berkas di dalamnya.")
        if not stat.S_ISREG(keadaan.st_mode):
            raise UserError(f"{nama} bukan berkas biasa, jadi tidak dapat dilampirkan.")
        if keadaan.st_size > BUKTI_TERBESAR:
            raise _terlalu_besar(nama, keadaan.st_size)
        with jalur.open("rb") as f:
            isi = f.read(BUKTI_TERBESAR + 1)
    except FileNotFoundError:
        raise UserError(
            f"{nama} tidak ada lagi di tempatnya.", "Periksa folder atau stiknya, lalu ulangi."
        ) from None
    except OSError as galat:
        raise UserError(
            f"{nama} tidak dapat dibaca.", "Periksa izin, diska, atau stiknya, lalu ulangi."
        ) from galat
    _periksa_isi(nama, isi)
    return isi


def _periksa_isi(nama: str, isi: bytes) -> None:
    if not isi:
        raise UserError(f"{nama} kosong.", "Periksa berkas itu, lalu lampirkan yang ada isinya.")
    if len(isi) > BUKTI_TERBESAR:
        raise _terlalu_besar(nama, len(isi))
    jenis = jenis_dari(nama)
    if jenis is not None and not cocok(nama, isi):
        raise UserError(
            f"Isi {nama} bukan {jenis.sebutan} seperti disebut namanya.",
            "Buka dan simpan ulang dari programnya, lalu lampirkan lagi.",
        )
    if jenis is not None and jenis.gambar:
        periksa_gambar(isi, nama)


def _terlalu_besar(nama: str, ukuran: int) -> UserError:
    return UserError(
        f"{nama} terlalu besar ({tampil_ukuran(ukuran)}); paling besar {BUKTI_TERBESAR // MB} MB.",
        "Perkecil pindaiannya atau bagi menjadi beberapa berkas.",
    )


# steps ------------------------------------------------------------------------------------------


def lampirkan(sesi: Sesi, tempat: TempatBukti, bukti: Sequence[r.Lampiran]) -> int:
    """Attach evidence whose contents are stored, as one step; answers how many were new there.

    Raises UserError where the quarter is closed, or where all of them are attached there already.
    """
    ada = {x.sha256 for x in bukti_di(sesi.tahun(tempat.tahun), tempat)}
    baru = {b.sha256: b for b in bukti if b.sha256 not in ada}
    if not baru:
        raise UserError("Berkas itu sudah dilampirkan di sini.", "Pilih berkas yang lain.")

    def kerja(uk: UnitKerja) -> None:
        data = _terbuka(uk, tempat.tahun, tempat.triwulan)
        for b in baru.values():
            satu = replace(
                b, indikator=tempat.indikator, anggaran=tempat.anggaran, triwulan=tempat.triwulan
            )
            uk.sisip(r.Tahun, data.rid, "lampiran", satu)

    sesi.lakukan(f"lampirkan bukti {tempat.sebutan}", kerja)
    return len(baru)


def hapus_bukti(sesi: Sesi, tahun: int, bukti: Sequence[r.Lampiran]) -> None:
    """Take evidence away, as one step. Raises UserError where its quarter is closed."""

    def kerja(uk: UnitKerja) -> None:
        for b in bukti:
            _terbuka(uk, tahun, b.triwulan)
            uk.hapus(r.Lampiran, b.rid)

    apa = bukti[0].nama if len(bukti) == 1 else f"{len(bukti)} bukti"
    sesi.lakukan(f"hapus bukti {apa}", kerja)


def _terbuka(uk: UnitKerja, tahun: int, triwulan: int | None) -> r.Tahun:
    data = cari_tahun(uk.lembar.dokumen(), tahun)
    ada = penutupan_kini(data).get(triwulan or 0)
    if ada is not None:
        raise galat_tertutup(ada)
    return data


def atur_batas_surel(sesi: Sesi, mb: int) -> None:
    """Set how large a package may be to go by e-mail; the window warns beyond it."""
    dokumen = sesi.dokumen
    if mb * JUTA != batas_surel(dokumen):
        perintah = Bagian(r.Dokumen, dokumen.rid, "pengaturan", KUNCI_BATAS, str(mb))
        jalankan(sesi, f"ubah batas surel menjadi {mb} MB", [perintah])


# looking at it ----------------------------------------------------------------------------------


def salin_ke(berkas: Berkas, bukti: r.Lampiran, tujuan: Path) -> None:
    """Write evidence to a file of the user's choice. Raises UserError."""
    isi = _isi(berkas, bukti)
    with galat_tulis(tujuan):
        _tulis(tujuan, isi)


def salin_terbuka(berkas: Berkas, bukti: r.Lampiran, folder: Path) -> Path:
    """Put a read-only copy of evidence into a folder, for the system's program to open.

    Raises UserError where its kind is not in the list of those that may be opened, or where the
    content is not what its name says.
    """
    nama = nama_aman(bukti.nama)
    if jenis_dari(nama) is None:
        raise UserError(
            f"{bukti.nama} tidak dibuka dari sini, karena jenis berkasnya tidak dikenal aman.",
            "Simpan salinannya, lalu buka sendiri bila yakin asalnya.",
        )
    isi = _isi(berkas, bukti)
    if not cocok(nama, isi):
        raise UserError(
            f"Isi {bukti.nama} tidak seperti disebut namanya, jadi tidak dibuka.",
            "Simpan salinannya bila ingin memeriksanya.",
        )
    tujuan = folder / bukti.sha256[:16] / nama
    with galat_tulis(tujuan):
        if not tujuan.exists():
            tujuan.parent.mkdir(parents=True, exist_ok=True)
            _tulis(tujuan, isi)
            tujuan.chmod(stat.S_IREAD)
    return tujuan


def _tulis(tujuan: Path, isi: bytes) -> None:
    def tulis(keluar: BinaryIO) -> None:
        keluar.write(isi)

    tulis_atomik(tujuan, tulis)


def _isi(berkas: Berkas, bukti: r.Lampiran) -> bytes:
    isi = berkas.baca_isi(bukti.sha256)
    if isi is None:
        raise UserError(
            f"Isi {bukti.nama} tidak ada di berkas ini; datanya diimpor tanpa lampirannya.",
            "Impor paketnya, atau lampirkan ulang berkas itu.",
        )
    return isi
