"""Which PK are marked as signed.

The data format has no mark for it, so that a PK carries one of the program's own, kept as a history
under ``x_penandatanganan``: every signing and every opening again, in the order in which they
happened; the last entry says how the PK stands, and a signing keeps what the PK said. A PK from
elsewhere has none and is open.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .bentuk import periksa_bentuk
from .records import Pk
from .tanggal import tampil_waktu

KUNCI: Final = "x_penandatanganan"


@dataclass(frozen=True, slots=True)
class Penandatanganan:
    """A PK marked as signed, or opened again (``alasan`` says why)."""

    waktu: str
    """RFC 3339, with the distance from UTC."""
    alasan: str | None = None
    isi: Mapping[str, Any] | None = None
    """What a PK said when it was signed (see :mod:`.isi_pk`)."""

    @property
    def dibuka(self) -> bool:
        """Whether this entry opened the PK again."""
        return self.alasan is not None


def riwayat(x: Mapping[str, Any] | None) -> tuple[Penandatanganan, ...]:
    """The history in the additions of a PK; what cannot be read as an entry is passed over."""
    isi = (x or {}).get(KUNCI)
    return tuple(_terbaca(isi)) if isinstance(isi, list | tuple) else ()


def _terbaca(isi: list[Any] | tuple[Any, ...]) -> Iterator[Penandatanganan]:
    for satu in (s for s in isi if isinstance(s, Mapping)):
        waktu, alasan = satu.get("waktu"), satu.get("alasan")
        if isinstance(waktu, str) and periksa_bentuk("waktu", waktu) is None:
            dibuka = alasan if isinstance(alasan, str) and alasan else None
            kata = satu.get("isi")
            yield Penandatanganan(waktu, dibuka, kata if isinstance(kata, Mapping) else None)


def penandatanganan_kini(x: Mapping[str, Any] | None) -> Penandatanganan | None:
    """The entry that closed the PK with these additions; None where it is open."""
    semua = riwayat(x)
    return semua[-1] if semua and not semua[-1].dibuka else None


def tertutup(pk: Pk) -> bool:
    """Whether a PK is marked as signed, and so closed to edits."""
    return penandatanganan_kini(pk.x) is not None


def tambah_catatan(x: Mapping[str, Any] | None, baru: Penandatanganan) -> dict[str, Any]:
    """The additions with one more entry."""
    lama = (x or {}).get(KUNCI)
    isi: dict[str, Any] = {"waktu": baru.waktu}
    isi |= {k: v for k, v in (("alasan", baru.alasan), ("isi", baru.isi)) if v is not None}
    return {**(x or {}), KUNCI: [*(lama if isinstance(lama, list | tuple) else ()), isi]}


def kalimat(catatan: Penandatanganan) -> str:
    """``Ditandai sudah ditandatangani 17 Januari 2024 pukul 10.15.``, or why it was opened."""
    waktu = tampil_waktu(catatan.waktu)
    if not catatan.dibuka:
        return f"Ditandai sudah ditandatangani {waktu}."
    alasan = (catatan.alasan or "").rstrip(".")
    return f"Dibuka kembali {waktu}: {alasan}."
