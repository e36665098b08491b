"""Recording what a program asks of the disk, and the states a power cut could leave behind.

A file holds durably what it held at its last fsync; a folder knows durably the names that it knew
at its own last fsync. Everything after that may be there at a power cut, or not, or, for writes, in
part (sectors of 512 bytes), and in any combination.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SEKTOR = 512
_PANGGILAN = "openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,rename,link,close"
_BARIS = re.compile(r"(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_TEKS = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Operasi:
    """One call: its kind, the name or file that it is about, and its arguments."""

    jenis: str
    nama: str = ""
    berkas: int = 0
    di: int = 0
    isi: bytes = b""
    ke: str = ""


def ada_strace() -> bool:
    """Whether calls can be recorded here (some containers forbid it)."""
    if shutil.which("strace") is None:
        return False
    coba = ["strace", "-o", os.devnull, "-e", "trace=close", "true"]
    return subprocess.run(coba, check=False, stderr=subprocess.DEVNULL).returncode == 0


def rekam(perintah: Sequence[str], folder: Path, log: Path, env: dict[str, str]) -> list[Operasi]:
    """Run a program to its end and answer what it did to the files of a folder."""
    strace = ["strace", "-o", str(log), "-xx", "-s", "200000", "-e", f"trace={_PANGGILAN}"]
    subprocess.run([*strace, *perintah], env=env, check=True, stdout=subprocess.DEVNULL)
    with log.open(encoding="ascii") as baris:
        return list(_Pembaca(folder).baca(baris))


class _Pembaca:
    """Reads a log of strace; follows which open number is which file of the folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._terbuka: dict[int, tuple[str, int]] = {}
        self._nomor: dict[str, int] = {}
        self._terakhir = 0

    def baca(self, log: Iterator[str]) -> Iterator[Operasi]:
        for baris in log:
            cocok = _BARIS.match(baris)
            if cocok is not None and int(cocok[3]) >= 0:
                yield from self._operasi(cocok[1], cocok[2], int(cocok[3]))

    def _operasi(self, panggilan: str, isi: str, hasil: int) -> Iterator[Operasi]:
        teks = [_bita(t) for t in _TEKS.findall(isi)]
        if panggilan == "openat":
            yield from self._buka(teks[0].decode(), isi, hasil)
        elif panggilan in ("unlink", "rename", "link"):
            yield from self._nama(panggilan, [t.decode() for t in teks])
        else:
            nomor = int(isi.partition(",")[0])
            if panggilan == "close":
                self._terbuka.pop(nomor, None)
            elif panggilan == "write" and nomor == 1:
                yield Operasi("kabar", isi=teks[0])
            elif nomor in self._terbuka:
                yield from self._isi(panggilan, *self._terbuka[nomor], isi, teks)

    def _buka(self, jalur: str, isi: str, hasil: int) -> Iterator[Operasi]:
        self._terbuka.pop(hasil, None)
        if jalur == self._folder:
            self._terbuka[hasil] = ("", 0)
            return
        nama = self._di_folder(jalur)
        if nama is None:
            return
        if nama not in self._nomor:
            if "O_CREAT" not in isi:
                return
            self._terakhir += 1
            self._nomor[nama] = self._terakhir
            yield Operasi("buat", nama, self._terakhir)
        self._terbuka[hasil] = (nama, self._nomor[nama])
        if "O_TRUNC" in isi:
            yield Operasi("potong", nama, self._nomor[nama])

    def _nama(self, panggilan: str, nama: list[str]) -> Iterator[Operasi]:
        dari = self._di_folder(nama[0])
        ke = self._di_folder(nama[1]) if len(nama) > 1 else ""
        if dari is None or ke is None:
            return
        nomor = self._nomor[dari]
        if panggilan != "link":
            del self._nomor[dari]
        if ke:
            self._nomor[ke] = nomor
        yield Operasi(panggilan, dari, nomor, ke=ke)

    def _isi(
        self, panggilan: str, nama: str, nomor: int, isi: str, teks: list[bytes]
    ) -> Iterator[Operasi]:
        if panggilan in ("fsync", "fdatasync"):
            yield Operasi("sinkron", nama, nomor)
        elif panggilan == "pwrite64":
            yield Operasi("tulis", nama, nomor, int(isi.rpartition(",")[2]), teks[0])
        elif panggilan == "ftruncate":
            yield Operasi("potong", nama, nomor, int(isi.rpartition(",")[2]))

    def _di_folder(self, jalur: str) -> str | None:
        folder, _, nama = jalur.rpartition("/")
        # whoever opens the file next takes the lock anew, whatever is in it
        return nama if folder == self._folder and not nama.startswith(".~kunci.") else None


def _bita(heks: str) -> bytes:
    return bytes.fromhex(heks.replace("\\x", ""))


@dataclass(slots=True)
class _Berkas:
    tetap: bytes = b""
    tunda: list[Operasi] = field(default_factory=list)


@dataclass(slots=True)
class Diska:
    """What is surely on the disk, and what is still on its way there."""

    berkas: dict[int, _Berkas] = field(default_factory=dict)
    nama: dict[str, int] = field(default_factory=dict)
    tunda: list[Operasi] = field(default_factory=list)

    def lakukan(self, op: Operasi) -> None:
        """Take in the next call."""
        if op.jenis == "sinkron" and not op.nama:
            self.nama = _terapkan_nama(self.nama, self.tunda)
            self.tunda = []
        elif op.jenis == "sinkron":
            b = self.berkas[op.berkas]
            b.tetap = _terapkan_isi(b.tetap, b.tunda)
            b.tunda = []
        elif op.jenis in ("tulis", "potong"):
            self.berkas[op.berkas].tunda.append(op)
        else:
            self.berkas.setdefault(op.berkas, _Berkas())
            self.tunda.append(op)

    def keadaan(self, acak: Random | None, *, simpan: bool = True) -> dict[str, bytes]:
        """The files after a power cut now.

        Without ``acak`` all that is on its way is there (``simpan``) or lost; with it, any part.
        """
        nama = _terapkan_nama(self.nama, _sebagian_nama(self.tunda, acak, simpan))
        return {
            n: _terapkan_isi(self.berkas[b].tetap, _sebagian(self.berkas[b].tunda, acak, simpan))
            for n, b in nama.items()
        }


def _sebagian_nama(tunda: list[Operasi], acak: Random | None, simpan: bool) -> list[Operasi]:
    if acak is None:
        return tunda if simpan else []
    # a journalling file system keeps the order of names
    return tunda[: acak.randint(0, len(tunda))]


def _sebagian(tunda: list[Operasi], acak: Random | None, simpan: bool) -> list[Operasi]:
    if acak is None:
        return tunda if simpan else []
    hasil: list[Operasi] = []
    for op in tunda:
        nasib = acak.randrange(3)
        if nasib == 0 or (nasib == 1 and op.jenis == "potong"):
            hasil.append(op)
        elif nasib == 1:
            hasil += [s for s in _sektor(op) if acak.randrange(2)]
    return hasil


def _sektor(op: Operasi) -> Iterator[Operasi]:
    awal = op.di
    while awal < op.di + len(op.isi):
        akhir = min((awal // SEKTOR + 1) * SEKTOR, op.di + len(op.isi))
        potong = op.isi[awal - op.di : akhir - op.di]
        yield Operasi("tulis", op.nama, op.berkas, awal, potong)
        awal = akhir


def _terapkan_isi(isi: bytes, operasi: Sequence[Operasi]) -> bytes:
    if not operasi:
        return isi
    hasil = bytearray(isi)
    for op in operasi:
        panjang = op.di + len(op.isi)
        if op.jenis == "potong":
            del hasil[op.di :]
        if len(hasil) < panjang:
            hasil += bytes(panjang - len(hasil))
        hasil[op.di : panjang] = op.isi
    return bytes(hasil)


def _terapkan_nama(nama: dict[str, int], operasi: Sequence[Operasi]) -> dict[str, int]:
    hasil = dict(nama)
    for op in operasi:
        if op.jenis in ("unlink", "rename"):
            hasil.pop(op.nama, None)
        if op.jenis == "buat":
            hasil[op.nama] = op.berkas
        elif op.ke:
            hasil[op.ke] = op.berkas
    return hasil
