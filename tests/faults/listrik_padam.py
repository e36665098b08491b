"""Power cuts replayed: a real writer is recorded, and every state a cut could leave is opened.

``python tests/faults/listrik_padam.py --keadaan 10000`` replays that many states, and a control run
without syncs, in which edits must get lost (or the replay proves nothing). Prints what was found;
exit status 1 where a state was lost or corrupt, or where the control found nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.storage import berkas
from tests.faults.penulis import tanpa_isi
from tests.faults.rekaman import Diska, Operasi, rekam

AKAR = Path(__file__).resolve().parents[2]
NAMA = "kantor.lkjip"


@dataclass(slots=True)
class Temuan:
    """What the states turned out to be."""

    utuh: int = 0
    hilang: int = 0
    rusak: int = 0
    contoh: list[str] = field(default_factory=list)

    @property
    def semua(self) -> int:
        return self.utuh + self.hilang + self.rusak


def rekam_penulis(folder: Path, benih: int, langkah: int, cara: str) -> list[Operasi]:
    """Record the writer at work in an empty folder."""
    kerja = folder / "kerja"
    kerja.mkdir()
    env = {**os.environ, "PYTHONPATH": str(AKAR), "LKJIP_FOLDER_CADANGAN": str(folder / "cadangan")}
    perintah = [sys.executable, "-m", "tests.faults.penulis", str(kerja / NAMA)]
    return rekam([*perintah, str(benih), str(langkah), cara], kerja, folder / "log", env)


def putar_ulang(operasi: list[Operasi], folder: Path, keadaan: int, acak: Random) -> Temuan:
    """Open about that many states after random prefixes of what was recorded."""
    kabar = [op.isi.decode().split()[1] for op in operasi if op.jenis == "kabar"]
    titik = {acak.randrange(len(operasi)): 0 for _ in range(keadaan)}
    per_titik = max(1, round(keadaan / max(1, len(titik))))
    temuan = Temuan()
    diska = Diska()
    terkabar = 0
    sudah: set[tuple[bytes, int]] = set()
    for i, op in enumerate(operasi):
        if op.jenis == "kabar":
            terkabar += 1
        else:
            diska.lakukan(op)
        if i in titik:
            boleh = kabar[max(0, terkabar - 1) : terkabar + 1]
            for isi in _keadaan(diska, acak, per_titik):
                cap = (_cap(isi), terkabar)
                if cap not in sudah:
                    sudah.add(cap)
                    _periksa(isi, folder, terkabar, boleh, temuan)
    return temuan


def _keadaan(diska: Diska, acak: Random, banyak: int) -> Iterator[dict[str, bytes]]:
    yield diska.keadaan(None, simpan=True)
    yield diska.keadaan(None, simpan=False)
    for _ in range(banyak):
        yield diska.keadaan(acak)


def _cap(isi: dict[str, bytes]) -> bytes:
    semua = sha256()
    for nama in sorted(isi):
        semua.update(nama.encode() + sha256(isi[nama]).digest())
    return semua.digest()


def _periksa(
    isi: dict[str, bytes], folder: Path, terkabar: int, boleh: list[str], temuan: Temuan
) -> None:
    with tempfile.TemporaryDirectory(dir=folder) as sementara:
        for nama, bita in isi.items():
            (Path(sementara) / nama).write_bytes(bita)
        jalur = Path(sementara) / NAMA
        if not jalur.exists():
            # before the first word that it was made, it need not be there
            _catat(temuan, "hilang" if terkabar else "utuh", f"{terkabar}: tidak ada berkas")
            return
        try:
            b = berkas.buka(jalur)
        except UserError as galat:
            _catat(temuan, "rusak", f"{terkabar}: {galat}")
            return
        b.tutup()
        kurang = tanpa_isi(b)
        utuh = b.intisari in boleh and kurang is None
        _catat(temuan, "utuh" if utuh else "hilang", f"{terkabar}: isi lama, {kurang}")


def _catat(temuan: Temuan, apa: str, contoh: str) -> None:
    setattr(temuan, apa, getattr(temuan, apa) + 1)
    if apa != "utuh" and len(temuan.contoh) < 5:
        temuan.contoh.append(contoh)


def main() -> int:
    pengurai = argparse.ArgumentParser(description="Putar ulang listrik padam.")
    pengurai.add_argument("--keadaan", type=int, default=10_000)
    pengurai.add_argument("--langkah", type=int, default=60)
    pengurai.add_argument("--benih", type=int, default=1)
    pilihan = pengurai.parse_args()
    gagal = False
    for cara, banyak in (("aman", pilihan.keadaan), ("tanpa-sync", pilihan.keadaan // 10)):
        with tempfile.TemporaryDirectory() as sementara:
            folder = Path(sementara)
            operasi = rekam_penulis(folder, pilihan.benih, pilihan.langkah, cara)
            os.environ["LKJIP_FOLDER_CADANGAN"] = str(folder / "cadangan-baca")
            temuan = putar_ulang(operasi, folder, banyak, Random(pilihan.benih))
        print(
            f"{cara}: {len(operasi)} panggilan, {temuan.semua} keadaan berbeda,"
            f" {temuan.hilang} hilang, {temuan.rusak} rusak",
            *temuan.contoh,
            sep="\n  ",
        )
        buruk = bool(temuan.hilang + temuan.rusak)
        gagal |= buruk if cara == "aman" else not buruk
    return int(gagal)


if __name__ == "__main__":
    sys.exit(main())
