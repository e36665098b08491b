"""The package for the inspektorat: one zip with the reports, the data and a manifest.

The contents of lampiran (evidence) travel as ``lampiran/<sha256>``; their names stand in the data.

Writing is atomic. Reading trusts nothing (:mod:`.arsip`): a member is what the manifest says of it,
or the package is refused.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Final

from lkjip_desktop.berkas_atomik import tulis_atomik
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bukti import BUKTI_TERBESAR
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.exchange.arsip import GALAT_BACA, Arsip, PaketRusak, buka_arsip
from lkjip_desktop.exchange.lkjip_data import baca_dokumen

FORMAT: Final = "lkjip-paket"
VERSI: Final = 1
NAMA_DATA: Final = "data.json"
NAMA_MANIFES: Final = "manifest.json"
FOLDER_LAMPIRAN: Final = "lampiran"
MANIFES_TERBESAR: Final = 1024 * 1024
_WAKTU_TETAP: Final = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Manifes:
    """What a package says of itself."""

    program: str
    instansi: str
    tahun: int
    waktu: str
    berkas: Mapping[str, tuple[int, str]]
    """Size in bytes and SHA-256 of each member."""


def nama_paket(instansi: r.Instansi, tahun: int) -> str:
    """The usual file name of a package, safe on every system."""
    singkat = instansi.singkatan or instansi.nama
    wilayah = instansi.wilayah.replace("Kabupaten", "Kab")
    bersih = "-".join(re.findall(r"[A-Za-z0-9]+", f"{singkat} {wilayah}"))[:80]
    return f"LKjIP_{tahun}_{bersih or 'Paket'}.zip"


def tulis_paket(
    tujuan: Path,
    isi: Mapping[str, Path | bytes],
    *,
    program: str,
    instansi: str,
    tahun: int,
    waktu: datetime,
) -> Manifes:
    """Write a package with these members (name to bytes or file). Raises UserError."""
    berkas = {nama: _ukur(sumber) for nama, sumber in isi.items()}
    manifes = Manifes(program, instansi, tahun, waktu.isoformat(timespec="seconds"), berkas)

    def tulis(keluar: BinaryIO) -> None:
        with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as arsip:
            for nama, sumber in isi.items():
                arsip.writestr(_info(nama), _baca(sumber))
            arsip.writestr(_info(NAMA_MANIFES), _tulis_manifes(manifes))

    tulis_atomik(tujuan, tulis, _harus_utuh)
    return manifes


def _harus_utuh(jalur: Path) -> None:
    periksa_paket(jalur)


def nama_lampiran(sha256: str) -> str:
    """The name of a lampiran's content within a package."""
    return f"{FOLDER_LAMPIRAN}/{sha256}"


def _info(nama: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(nama, _WAKTU_TETAP)
    # pictures and PDF are compressed already, and a blank scan would look like a bomb
    simpan = nama.startswith(f"{FOLDER_LAMPIRAN}/")
    info.compress_type = zipfile.ZIP_STORED if simpan else zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info


def _baca(sumber: Path | bytes) -> bytes:
    return sumber if isinstance(sumber, bytes) else sumber.read_bytes()


def _ukur(sumber: Path | bytes) -> tuple[int, str]:
    data = _baca(sumber)
    return len(data), hashlib.sha256(data).hexdigest()


def _polos(m: Manifes) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "versi": VERSI,
        "program": m.program,
        "instansi": m.instansi,
        "tahun": m.tahun,
        "waktu": m.waktu,
        "berkas": [
            {"nama": nama, "ukuran": ukuran, "sha256": sha}
            for nama, (ukuran, sha) in m.berkas.items()
        ],
    }


def _segel(data: Mapping[str, Any]) -> str:
    tanpa = {k: v for k, v in data.items() if k != "segel"}
    teks = json.dumps(tanpa, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(teks.encode()).hexdigest()


def _tulis_manifes(m: Manifes) -> bytes:
    data = _polos(m)
    data["segel"] = _segel(data)
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


# reading --------------------------------------------------------------------------------------


def periksa_paket(jalur: Path) -> Manifes:
    """Whether a package is whole and untouched; answers its manifest.

    Raises PaketRusak, naming what was changed, or UserError where the file is no package at all.
    """
    with buka_arsip(jalur) as arsip:
        manifes = _manifes(arsip, jalur.name)
        temuan = _bandingkan(arsip, manifes)
    if temuan:
        raise PaketRusak(f"Paket {jalur.name} tidak utuh: {'; '.join(temuan)}.", temuan)
    return manifes


def baca_data(jalur: Path) -> tuple[Manifes, r.Dokumen]:
    """The manifest and the document of a package that is whole. Raises UserError."""
    manifes = periksa_paket(jalur)
    if NAMA_DATA not in manifes.berkas:
        raise PaketRusak(f"Paket {jalur.name} tidak berisi {NAMA_DATA}.")
    with buka_arsip(jalur) as arsip:
        isi = arsip.baca(NAMA_DATA)
    return manifes, baca_dokumen(isi, f"{jalur.name} > {NAMA_DATA}")


def isi_lampiran(jalur: Path, lampiran: Iterable[r.Lampiran]) -> Iterator[bytes]:
    """The contents of lampiran that a package has, each once and verified again as it is read.

    They are found by the SHA-256 in the manifest, whatever a member is called. Raises PaketRusak
    where one is too large or not what the data say of it.
    """
    perlu = {x.sha256: x for x in lampiran}
    with buka_arsip(jalur) as arsip:
        manifes = _manifes(arsip, jalur.name)
        anggota = {sha: (nama, ukuran) for nama, (ukuran, sha) in manifes.berkas.items()}
        for sha, x in perlu.items():
            if sha not in anggota:
                continue
            nama, ukuran = anggota[sha]
            besar = ukuran > BUKTI_TERBESAR
            if besar or ukuran != x.ukuran or not arsip.cocok(nama, sha):
                raise PaketRusak(f"Paket {jalur.name} ditolak: {nama} tidak seperti di datanya.")
            yield arsip.baca(nama)


def _manifes(arsip: Arsip, nama: str) -> Manifes:
    info = arsip.anggota.get(NAMA_MANIFES)
    if info is None:
        raise UserError(
            f"{nama} bukan paket LKjIP: {NAMA_MANIFES} tidak ada.",
            "Pilih paket buatan program ini.",
        )
    if info.file_size > MANIFES_TERBESAR:
        raise PaketRusak(f"Paket {nama} ditolak: {NAMA_MANIFES} terlalu besar.")
    try:
        data = json.loads(arsip.baca(NAMA_MANIFES).decode("utf-8"))
        return _dari_polos(data)
    except GALAT_BACA:
        raise PaketRusak(
            f"Paket {nama} tidak utuh: {NAMA_MANIFES} rusak atau diubah.", (NAMA_MANIFES,)
        ) from None


def _dari_polos(data: Mapping[str, Any]) -> Manifes:
    if data["format"] != FORMAT or data["versi"] != VERSI or data["segel"] != _segel(data):
        raise ValueError("manifest")
    berkas = {str(b["nama"]): (int(b["ukuran"]), str(b["sha256"])) for b in data["berkas"]}
    return Manifes(
        str(data["program"]), str(data["instansi"]), int(data["tahun"]), str(data["waktu"]), berkas
    )


def _bandingkan(arsip: Arsip, manifes: Manifes) -> list[str]:
    temuan = []
    for nama, (ukuran, sha) in manifes.berkas.items():
        info = arsip.anggota.get(nama)
        if info is None:
            temuan.append(f"{nama} hilang")
        elif info.file_size != ukuran or not arsip.cocok(nama, sha):
            temuan.append(f"{nama} diubah")
    asing = [n for n in arsip.anggota if n not in manifes.berkas and n != NAMA_MANIFES]
    return temuan + [f"{n} ditambahkan" for n in asing]
