"""A disk that fails at one call: the edit is told as not saved, or is saved, and work goes on.

``python tests/faults/galat_diska.py`` lets every write, sync and truncation of three edits fail in
turn, with a full disk and with an I/O error. Needs strace.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.storage import berkas
from lkjip_desktop.storage.isi_lampiran import nama_isi
from tests.faults.penulis import isi_bukti, lampirkan
from tests.storage.dokumen import dokumen_kecil

AKAR = Path(__file__).resolve().parents[2]
GALAT = ("ENOSPC", "EIO")
BUKTI = isi_bukti(1)
_PANGGILAN = "pwrite64,fdatasync,fsync,ftruncate"


def sunting(jalur: Path) -> None:
    """Three edits and evidence; what fails is told, leaves all as it was, and is made again."""
    b = berkas.buka(jalur)
    for nama in ("satu", "dua", "tiga"):
        try:
            _beri_nama(b, nama)
        except UserError as galat:
            assert b.dokumen.instansi.nama != nama
            print("gagal", galat)
            _beri_nama(b, nama)
        assert b.dokumen.instansi.nama == nama
    try:
        lampirkan(b, BUKTI)
    except UserError as galat:
        print("gagal", galat)
        lampirkan(b, BUKTI)
    intisari = b.intisari
    b.tutup()
    print("akhir", intisari)


def _beri_nama(b: berkas.Berkas, nama: str) -> None:
    b.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, nama=nama))


def _strace(folder: Path, jalur: Path, *pilihan: str) -> list[str]:
    jejak = ["-P", str(jalur), "-P", f"{jalur}-journal"]
    perintah = ["strace", "-o", str(folder / "log"), "-e", f"trace={_PANGGILAN}", *jejak, *pilihan]
    env = {**os.environ, "PYTHONPATH": str(AKAR), "LKJIP_FOLDER_CADANGAN": str(folder / "cadangan")}
    hasil = subprocess.run(
        [*perintah, sys.executable, "-m", "tests.faults.galat_diska", str(jalur)],
        env=env,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return hasil.stdout.splitlines()


def _berkas_baru(folder: Path) -> Path:
    jalur = folder / "a.lkjip"
    jalur.unlink(missing_ok=True)
    berkas.buat(jalur, dokumen_kecil()).tutup()
    return jalur


def panggilan(folder: Path) -> list[str]:
    """The calls of the three edits that can fail, in their order."""
    _strace(folder, _berkas_baru(folder))
    log = (folder / "log").read_text(encoding="ascii", errors="replace")
    return [baris.partition("(")[0] for baris in log.splitlines() if "(" in baris]


def coba(folder: Path, urutan: list[str], ke: int, galat: str) -> str | None:
    """Let one of the calls fail; answers what is wrong afterwards, or None."""
    jalur = _berkas_baru(folder)
    # strace counts the calls of each kind
    jenis = urutan[ke]
    nomor = urutan[: ke + 1].count(jenis)
    try:
        laporan = _strace(folder, jalur, "-e", f"inject={jenis}:error={galat}:when={nomor}")
        b = berkas.buka(jalur)
    except (subprocess.CalledProcessError, UserError) as salah:
        return f"{galat} pada {jenis} ke-{nomor}: {salah}"
    bukti = b.baca_isi(nama_isi(BUKTI))
    b.tutup()
    if bukti != BUKTI:
        return f"{galat} pada {jenis} ke-{nomor}: lampiran tanpa isi"
    if laporan[-1] != f"akhir {b.intisari}" or b.dokumen.instansi.nama != "tiga":
        return f"{galat} pada {jenis} ke-{nomor}: {laporan}, berkas {b.dokumen.instansi.nama}"
    return None


def main() -> int:
    if len(sys.argv) == 2:
        sunting(Path(sys.argv[1]))
        return 0
    with tempfile.TemporaryDirectory() as sementara:
        folder = Path(sementara)
        os.environ["LKJIP_FOLDER_CADANGAN"] = str(folder / "cadangan")
        urutan = panggilan(folder)
        semua = [coba(folder, urutan, ke, galat) for galat in GALAT for ke in range(len(urutan))]
    salah = [s for s in semua if s]
    print(f"{len(semua)} panggilan digagalkan, {len(salah)} salah", *salah, sep="\n  ")
    return int(bool(salah))


if __name__ == "__main__":
    sys.exit(main())
