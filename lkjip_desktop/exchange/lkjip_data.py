"""lkjip-data v1: one JSON document with everything that an office keeps, in and out."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.periksa_medan import SalahBentuk, periksa
from lkjip_desktop.domain.polos import ke_polos, rekaman_dari_polos
from lkjip_desktop.exchange.rujukan import periksa_rujukan

FORMAT: Final = "lkjip-data"
VERSI: Final = 1
UKURAN_TERBESAR: Final = 40 * 1024 * 1024
"""Bytes; the largest real document has a fortieth of it."""
_KEDALAMAN_TERBESAR: Final = 64
_SELAIN_KURUNG: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[^\[\]{}"]+|"', re.DOTALL)


def baca_dokumen(isi: bytes, nama: str = "data") -> r.Dokumen:
    """The document in these bytes. Raises UserError with the place of the first fault."""
    data = _urai(isi, nama)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise UserError(
            f"{nama} bukan dokumen lkjip-data.", "Pilih berkas JSON hasil ekspor program ini."
        )
    versi = data.get("versi")
    if isinstance(versi, int) and not isinstance(versi, bool) and versi > VERSI:
        raise UserError(
            f"{nama} dibuat oleh program yang lebih baru (lkjip-data versi {versi}).",
            "Perbarui program ini, lalu impor kembali.",
        )
    if versi != VERSI or isinstance(versi, bool):
        raise SalahBentuk(f"{nama} > versi", "versi lkjip-data tidak dikenal; seharusnya 1.")
    isi_dokumen = {k: v for k, v in data.items() if k not in ("format", "versi")}
    try:
        periksa(r.Dokumen, isi_dokumen, "")
        dokumen = rekaman_dari_polos(r.Dokumen, isi_dokumen)
        assert isinstance(dokumen, r.Dokumen)
        periksa_rujukan(dokumen)
    except SalahBentuk as galat:
        raise SalahBentuk(
            f"{nama} > {galat.jalur}" if galat.jalur else nama, galat.keberatan
        ) from None
    return dokumen


def baca_berkas(jalur: Path) -> r.Dokumen:
    """The document in a file. Raises UserError."""
    try:
        if jalur.stat().st_size > UKURAN_TERBESAR:
            raise _terlalu_besar(jalur.name)
        return baca_dokumen(jalur.read_bytes(), jalur.name)
    except OSError as galat:
        raise UserError(
            f"Berkas {jalur.name} tidak dapat dibaca.", "Periksa nama, folder, dan izinnya."
        ) from galat


def dokumen_polos(dokumen: r.Dokumen) -> dict[str, Any]:
    """The document as a dict, keys in the order of the schema."""
    return {"format": FORMAT, "versi": VERSI, **ke_polos(dokumen)}


def tulis_dokumen(dokumen: r.Dokumen) -> bytes:
    """The document as JSON bytes (UTF-8, ending with a line break)."""
    return (json.dumps(dokumen_polos(dokumen), ensure_ascii=False, indent=1) + "\n").encode()


def _terlalu_besar(nama: str) -> UserError:
    return UserError(
        f"{nama} terlalu besar untuk sebuah dokumen lkjip-data (lebih dari 40 MB).",
        "Periksa apakah berkasnya benar.",
    )


def _urai(isi: bytes, nama: str) -> Any:
    if len(isi) > UKURAN_TERBESAR:
        raise _terlalu_besar(nama)
    try:
        teks = isi.decode("utf-8-sig")
    except UnicodeDecodeError as galat:
        raise UserError(
            f"{nama} bukan teks UTF-8 (byte ke-{galat.start + 1}).",
            "Pilih berkas JSON hasil ekspor program ini.",
        ) from None
    _periksa_kedalaman(teks, nama)
    try:
        return json.loads(teks, object_pairs_hook=_tanpa_ganda, parse_constant=_tolak_konstanta)
    except json.JSONDecodeError as galat:
        raise UserError(
            f"{nama} rusak atau terpotong: JSON tidak dapat dibaca di baris {galat.lineno},"
            f" kolom {galat.colno}.",
            "Minta berkasnya sekali lagi.",
        ) from None
    except _KunciGanda as galat:
        raise UserError(f"{nama} tidak dapat dibaca: {galat}", "Periksa isi berkasnya.") from None
    except ValueError:
        raise UserError(
            f"{nama} tidak dapat dibaca: ada bilangan yang terlalu panjang.",
            "Periksa isi berkasnya.",
        ) from None


class _KunciGanda(Exception):
    """A key given twice in one object."""


def _tanpa_ganda(pasangan: list[tuple[str, Any]]) -> Mapping[str, Any]:
    hasil = dict(pasangan)
    if len(hasil) != len(pasangan):
        kunci = [k for k, _ in pasangan]
        ganda = next(k for k in kunci if kunci.count(k) > 1)
        raise _KunciGanda(f"kunci “{ganda[:40]}” ditulis dua kali dalam satu objek.")
    return hasil


def _tolak_konstanta(nama: str) -> Any:
    raise _KunciGanda(f"“{nama}” bukan angka.")


def _periksa_kedalaman(teks: str, nama: str) -> None:
    """Refuse nesting that would overrun the parser, before it is given to it."""
    dalam = 0
    for kurung in _SELAIN_KURUNG.sub("", teks):
        dalam += 1 if kurung in "[{" else -1
        if dalam > _KEDALAMAN_TERBESAR:
            raise UserError(
                f"{nama} bersarang terlalu dalam untuk sebuah dokumen lkjip-data.",
                "Periksa apakah berkasnya benar.",
            )
