"""The command line: the same services as the window, without one.

Messages are Indonesian, on standard error; results go to standard output or to the named file.
Exit status: 0 done; 1 the input is at fault (one line, nothing written); 2 wrong usage.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from lkjip_desktop import __version__
from lkjip_desktop.domain.galat import UserError

if TYPE_CHECKING:
    from lkjip_desktop.services.sesi import Sesi

SELESAI: Final = 0
MASUKAN_SALAH: Final = 1
SALAH_PAKAI: Final = 2

_LAYAR: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Any of these in the environment: the window has somewhere to appear (or was told not to)."""

_ISTILAH: Final = {
    "usage: ": "pemakaian: ",
    "positional arguments": "masukan",
    "options": "pilihan",
    "show this help message and exit": "tampilkan bantuan ini",
}


class _Pengurai(argparse.ArgumentParser):
    """An argument parser that speaks Indonesian."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(SALAH_PAKAI, f"{self.prog}: cara pakai keliru: {_terjemahkan(message)}\n")

    def format_usage(self) -> str:
        return _terjemahkan(super().format_usage())

    def format_help(self) -> str:
        return _terjemahkan(super().format_help())


def _terjemahkan(teks: str) -> str:
    for asing, kata in {
        **_ISTILAH,
        "the following arguments are required": "masukan ini wajib diberikan",
        "unrecognized arguments": "masukan tidak dikenal",
        "invalid choice": "pilihan tidak dikenal",
        "choose from": "pilih dari",
        "invalid int value": "bukan bilangan bulat",
        "expected one argument": "perlu satu nilai",
        "argument ": "masukan ",
    }.items():
        teks = teks.replace(asing, kata)
    return teks


def main(argumen: Sequence[str] | None = None) -> int:
    """Run one call of the command line; answers the exit status."""
    daftar = list(sys.argv[1:] if argumen is None else argumen)
    for aliran in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            aliran.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    if not daftar or (daftar[0] not in _PERINTAH and not daftar[0].startswith("-")):
        return _jendela(daftar)
    try:
        pilihan = _pengurai().parse_args(daftar)
    except SystemExit as keluar:
        return int(keluar.code or SELESAI)
    return _jalankan(lambda: _PERINTAH[pilihan.perintah](pilihan))


def _jalankan(kerja: Callable[[], None]) -> int:
    try:
        kerja()
        sys.stdout.flush()
    except UserError as galat:
        print(" ".join(str(galat).split()), file=sys.stderr)
        return MASUKAN_SALAH
    except BrokenPipeError:
        # whoever read the output has stopped; nothing may be written at exit either
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SELESAI
    except KeyboardInterrupt:
        print("Dibatalkan.", file=sys.stderr)
        return MASUKAN_SALAH
    except Exception as galat:
        return _galat_tak_terduga(galat)
    return SELESAI


def _galat_tak_terduga(galat: Exception) -> int:
    from lkjip_desktop.catatan import siapkan_catatan

    jalur = siapkan_catatan()
    logging.getLogger("lkjip_desktop").error("unexpected error", exc_info=galat)
    print(
        f"Terjadi galat yang tidak terduga ({type(galat).__name__})."
        f" Rinciannya dicatat di {jalur}; tidak ada yang diubah.",
        file=sys.stderr,
    )
    return MASUKAN_SALAH


def _jendela(daftar: Sequence[str]) -> int:
    if len(daftar) > 1:
        _pengurai().print_usage(sys.stderr)
        print(f"Perintah “{daftar[0]}” tidak dikenal.", file=sys.stderr)
        return SALAH_PAKAI
    if sys.platform.startswith("linux") and not any(os.environ.get(n) for n in _LAYAR):
        print(
            "Tidak ada layar untuk membuka jendela."
            " Pakai perintah seperti “laporan” atau “paket”; daftarnya ada pada --help.",
            file=sys.stderr,
        )
        return MASUKAN_SALAH
    from lkjip_desktop.app import jalankan

    return jalankan(Path(daftar[0]) if daftar else None)


def _pengurai() -> _Pengurai:
    utama = _Pengurai(
        prog="lkjip-desktop",
        description="Menyusun LKjIP satu perangkat daerah. Tanpa perintah, jendela program dibuka.",
        usage="lkjip-desktop [BERKAS] | PERINTAH …",
    )
    utama.add_argument(
        "--versi",
        action="version",
        version=f"lkjip-desktop {__version__}",
        help="tampilkan versi program",
    )
    anak = utama.add_subparsers(dest="perintah", metavar="PERINTAH", required=True)

    p = anak.add_parser("impor", help="baca data ke sebuah berkas")
    p.add_argument("sumber", metavar="SUMBER", type=Path)
    p.add_argument("berkas", metavar="BERKAS", type=Path)
    p.add_argument("--ganti", action="store_true", help="ganti tahun yang sudah ada")

    p = anak.add_parser("ekspor", help="tulis seluruh isi berkas (.json atau .xlsx)")
    p.add_argument("berkas", metavar="BERKAS", type=Path)
    p.add_argument("keluaran", metavar="KELUARAN", type=Path)

    p = anak.add_parser("hitung", help="angka-angka yang dihitung, sebagai JSON")
    p.add_argument("berkas", metavar="BERKAS", type=Path)
    _tahun(p)

    p = anak.add_parser("periksa", help="temuan pemeriksaan, sebagai JSON")
    p.add_argument("berkas", metavar="BERKAS", type=Path)
    _tahun(p)

    p = anak.add_parser("laporan", help="buat satu laporan (.pdf, .xlsx, atau .docx)")
    p.add_argument("berkas", metavar="BERKAS", type=Path)
    _tahun(p)
    p.add_argument("--jenis", metavar="JENIS", required=True)
    p.add_argument("-o", dest="keluaran", metavar="KELUARAN", type=Path, required=True)
    p.add_argument("--tingkat", choices=("kepala", "administrator", "pengawas"))
    p.add_argument("--murni", action="store_true", help="PK murni walaupun ada PK perubahan")
    p.add_argument("--triwulan", type=int, choices=(1, 2, 3, 4))

    p = anak.add_parser("paket", help="buat paket untuk inspektorat")
    p.add_argument("berkas", metavar="BERKAS", type=Path)
    _tahun(p)
    p.add_argument("-o", dest="keluaran", metavar="PAKET", type=Path, required=True)

    p = anak.add_parser("verifikasi", help="periksa apakah sebuah paket utuh")
    p.add_argument("paket", metavar="PAKET", type=Path)

    p = anak.add_parser("contoh", help="buat berkas contoh")
    p.add_argument("berkas", metavar="BERKAS", type=Path)
    return utama


def _tahun(p: argparse.ArgumentParser) -> None:
    p.add_argument("--tahun", metavar="TAHUN", type=int, required=True)


@contextlib.contextmanager
def _buka(jalur: Path) -> Iterator[Sesi]:
    from lkjip_desktop.services.sesi import Sesi

    sesi = Sesi.buka(jalur)
    try:
        yield sesi
    finally:
        sesi.tutup()


def _impor(p: argparse.Namespace) -> None:
    from lkjip_desktop.services.pertukaran import impor

    hasil = impor(p.sumber, p.berkas, ganti=p.ganti)
    for kata, daftar in (
        ("Ditambahkan", hasil.ditambahkan),
        ("Diganti", hasil.diganti),
        ("Sudah ada dan dibiarkan (pakai --ganti untuk menggantinya)", hasil.dilewati),
    ):
        if daftar:
            print(f"{kata}: tahun {', '.join(map(str, daftar))}.", file=sys.stderr)
    if hasil.tanpa_isi:
        print(f"Isi {hasil.tanpa_isi} lampiran tidak ada dalam sumbernya.", file=sys.stderr)


def _ekspor(p: argparse.Namespace) -> None:
    from lkjip_desktop.services.pertukaran import ekspor

    with _buka(p.berkas) as sesi:
        ekspor(sesi, p.keluaran)


def _hitung(p: argparse.Namespace) -> None:
    from lkjip_desktop.domain.hitung import hitung

    with _buka(p.berkas) as sesi:
        hasil = hitung(sesi.dokumen, p.tahun)
    _cetak_json(hasil)


def _periksa(p: argparse.Namespace) -> None:
    from lkjip_desktop.domain.pemeriksaan import ke_json
    from lkjip_desktop.services.periksa import Pemeriksa

    with _buka(p.berkas) as sesi:
        hasil = ke_json(Pemeriksa(sesi).hasil(p.tahun))
    _cetak_json(hasil)


def _cetak_json(hasil: object) -> None:
    import json

    print(json.dumps(hasil, ensure_ascii=False, indent=1))


def _laporan(p: argparse.Namespace) -> None:
    from lkjip_desktop.reports.daftar import Pilihan
    from lkjip_desktop.services.laporan import buat_laporan, isi_berkas

    pilihan = Pilihan(tingkat=p.tingkat, murni=p.murni, triwulan=p.triwulan)
    with _buka(p.berkas) as sesi:
        jumlah = buat_laporan(
            sesi.dokumen, p.tahun, p.jenis, p.keluaran, pilihan, sumber=sesi.jalur
        )
    print(f"{p.keluaran}: {isi_berkas(p.keluaran, jumlah)}.", file=sys.stderr)


def _paket(p: argparse.Namespace) -> None:
    from lkjip_desktop.services.paket import buat_paket

    with _buka(p.berkas) as sesi:
        manifes = buat_paket(sesi.dokumen, p.tahun, p.keluaran, sumber=sesi.jalur).manifes
    print(f"{p.keluaran}: {len(manifes.berkas)} berkas.", file=sys.stderr)


def _verifikasi(p: argparse.Namespace) -> None:
    from lkjip_desktop.exchange.paket import periksa_paket

    m = periksa_paket(p.paket)
    print(f"Paket utuh: {m.instansi}, tahun {m.tahun}, dibuat {m.waktu} dengan {m.program}.")


def _contoh(p: argparse.Namespace) -> None:
    from lkjip_desktop.services.contoh import buat_contoh

    buat_contoh(p.berkas)


_PERINTAH: Final[dict[str, Callable[[argparse.Namespace], None]]] = {
    "impor": _impor,
    "ekspor": _ekspor,
    "hitung": _hitung,
    "periksa": _periksa,
    "laporan": _laporan,
    "paket": _paket,
    "verifikasi": _verifikasi,
    "contoh": _contoh,
}
