"""A program that edits a file and says after each step what is now on the disk.

Run as a process of its own, to be killed or recorded. It makes the file, then does random steps,
pastes, undoes and restores, and prints after each call that returned: number of the step, digest.
The same seed gives the same steps and digests.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from lkjip_desktop.domain import records as r
from lkjip_desktop.storage import berkas, mesin
from lkjip_desktop.storage.berkas import Berkas
from lkjip_desktop.storage.cadangan import cadangkan_bila_perlu, daftar_cadangan
from lkjip_desktop.storage.pulih import pulihkan
from lkjip_desktop.storage.unit_kerja import UnitKerja
from tests.storage.dokumen import SHA, dokumen_kecil
from tests.storage.kata_kerja import lakukan_acak

NAMA_BUKTI = "bukti.pdf"
TANPA_SYNC = ("synchronous=OFF", "journal_mode=TRUNCATE")
"""What the control run writes with: it must lose something."""


def kabarkan(langkah: int, intisari: str) -> None:
    """Tell, unbuffered, that a step is done."""
    os.write(1, f"{langkah} {intisari}\n".encode())


def tulis(jalur: Path, benih: int, langkah: int) -> None:
    """Make the file and do that many steps on it, closing and restoring it now and then."""
    acak = Random(benih)
    b = berkas.buat(jalur, dokumen_kecil())
    kabarkan(0, b.intisari)
    for i in range(1, langkah + 1):
        if i % 25 == 0:
            b = _pulihkan(b, jalur, i)
        elif i % 10 == 0:
            b.lakukan("tempel", lambda uk, i=i: _tempel(uk, i))
        elif i % 7 == 0:
            lampirkan(b, isi_bukti(i))
        else:
            hasil = lakukan_acak(b.lakukan, acak)
            if hasil is not None and i % 3 == 0:
                b.terapkan(hasil[0].balik())
                b.terapkan(hasil[0])
        kabarkan(i, b.intisari)
    b.tutup()


def _tempel(uk: UnitKerja, i: int) -> None:
    tahun = next(iter(uk.lembar.dokumen().tahun), None)
    for n in range(150 if tahun else 0):
        penghargaan = r.Penghargaan(nama=f"Piagam {i} nomor {n}", hasil="teks " * 20)
        uk.sisip(r.Tahun, tahun.rid if tahun else 0, "penghargaan", penghargaan)


def isi_bukti(i: int) -> bytes:
    """Some 60 kB that are the same each time."""
    return Random(i).randbytes(60_000)


def lampirkan(b: Berkas, isi: bytes) -> None:
    """Store a content, then let a record name it, as the window does."""
    (sha,) = b.simpan_isi([isi])
    tahun = next(iter(b.dokumen.tahun), None)
    if tahun is not None:
        bukti = r.Lampiran(nama=NAMA_BUKTI, sha256=sha, ukuran=len(isi))
        b.lakukan("lampirkan", lambda uk: uk.sisip(r.Tahun, tahun.rid, "lampiran", bukti))


def tanpa_isi(b: Berkas) -> str | None:
    """Names a lampiran of this writer whose content the file lacks; None where it has all."""
    semua = (x for t in b.dokumen.tahun for x in t.lampiran or () if x.sha256 != SHA)
    return next((x.sha256 for x in semua if b.baca_isi(x.sha256) is None), None)


def _pulihkan(b: Berkas, jalur: Path, i: int) -> Berkas:
    cadangkan_bila_perlu(b, datetime.now(UTC) + timedelta(hours=i))
    (*_, tertua) = daftar_cadangan(b)
    b.tutup()
    pulihkan(jalur, tertua.jalur)
    return berkas.buka(jalur)


def main() -> None:
    jalur, benih, langkah, cara = sys.argv[1:]
    if cara == "tanpa-sync":
        mesin._PRAGMA_TULIS = TANPA_SYNC  # type: ignore[misc]
    tulis(Path(jalur), int(benih), int(langkah))


if __name__ == "__main__":
    main()
