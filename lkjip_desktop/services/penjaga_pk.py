"""Keeps a PK that is marked as signed as it is, whatever verb would change it.

Every step of a session passes here before it is written, so that there is no way round: cells, a
deletion in the Renstra that would take a row out of the PK, an import. Undo and redo replay kept
rows and do not pass. Still allowed are what does not change the document: its place in the list,
another code for what it names, and the entry that opens it again. A year that goes or is replaced
as a whole takes its PK with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.penandatanganan import KUNCI, penandatanganan_kini
from lkjip_desktop.storage.perubahan import Citra
from lkjip_desktop.storage.unit_kerja import UnitKerja

_ISI: Final[Mapping[str, str]] = {"pk_indikator": "indikator", "pk_program": "anggaran"}
"""The rows of a PK, and the column that names an indikator or a node."""
_PEJABAT: Final = ("pihak_pertama", "pihak_kedua")
_TERTUTUP: Final = "sudah ditandatangani, jadi tidak dapat diubah."
_SARAN: Final = "Buka kembali PK itu di tab PK dengan menuliskan alasannya."


def jaga_pk(uk: UnitKerja, citra: tuple[Citra, ...]) -> None:
    """Raises UserError where the changes so far touch a PK that was signed before them."""
    if any(c.tabel == "pk" or c.tabel in _ISI for c in citra):
        _Penjaga(uk, citra).periksa()


class _Penjaga:
    def __init__(self, uk: UnitKerja, citra: tuple[Citra, ...]) -> None:
        self._uk = uk
        self._citra = citra
        self._pk = {c.kunci: c.sebelum for c in citra if c.tabel == "pk"}
        self._tahun_hilang = {
            c.kunci for c in citra if c.tabel == "tahun" and c.sebelum and c.sesudah is None
        }
        self._nama = {
            (c.tabel, c.sebelum["id"]): c.sesudah["id"]
            for c in citra
            if c.tabel in ("pejabat", "indikator", "anggaran") and c.sebelum and c.sesudah
        }
        """What is called by another name from now on."""

    def periksa(self) -> None:
        for c in self._citra:
            if c.tabel == "pk" and c.sebelum is not None:
                self._periksa_pk(c.sebelum, c.sesudah)
            elif c.tabel in _ISI:
                self._periksa_isi(c)

    def _periksa_pk(self, sebelum: Mapping[str, Any], sesudah: Mapping[str, Any] | None) -> None:
        if not self._tertutup(sebelum):
            return
        if sesudah is None or _tanpa_tempat(self._diganti(sebelum)) != _tanpa_tempat(sesudah):
            raise UserError(f"{self._nama_pk(sebelum)} {_TERTUTUP}", _SARAN)
        lama, baru = (dict(b["x"] or {}) for b in (sebelum, sesudah))
        riwayat, lanjutan = lama.pop(KUNCI), baru.pop(KUNCI, ())
        berlanjut = isinstance(lanjutan, list | tuple) and [*lanjutan[: len(riwayat)]] == [*riwayat]
        if lama != baru or not berlanjut:
            raise UserError(f"Riwayat tanda tangan {self._nama_pk(sebelum)} tidak dapat diubah.")

    def _periksa_isi(self, c: Citra) -> None:
        for baris in (c.sebelum, c.sesudah):
            pk = self._pk_sebelum(baris["induk_pk"]) if baris else None
            if pk is None or not self._tertutup(pk):
                continue
            kolom = _ISI[c.tabel]
            if c.sebelum is not None and c.sesudah is not None:
                nama = self._nama.get((kolom, c.sebelum[kolom]), c.sebelum[kolom])
                if {**c.sebelum, kolom: nama} == c.sesudah:
                    continue
            raise self._galat_isi(pk, c, kolom)

    def _galat_isi(self, pk: Mapping[str, Any], c: Citra, kolom: str) -> UserError:
        hilang = c.sebelum is not None and c.sesudah is None
        nama = c.sebelum[kolom] if c.sebelum else ""
        # A node of another year is another one, though it may have the same id.
        tahun = pk["induk_tahun"]
        senama = (b for b in self._uk.lembar.semua(kolom) if b["id"] == nama)
        if hilang and not any(b.get("tahun_rid", tahun) == tahun for b in senama):
            return UserError(
                f"{nama} tidak dapat dihapus karena tercantum pada {self._nama_pk(pk)},"
                " yang sudah ditandatangani.",
                _SARAN,
            )
        return UserError(f"{self._nama_pk(pk)} {_TERTUTUP}", _SARAN)

    def _pk_sebelum(self, rid: int) -> Mapping[str, Any] | None:
        return self._pk[rid] if rid in self._pk else self._uk.lembar.baris("pk", rid)

    def _tertutup(self, pk: Mapping[str, Any]) -> bool:
        return (
            penandatanganan_kini(pk["x"]) is not None
            and pk["induk_tahun"] not in self._tahun_hilang
        )

    def _diganti(self, pk: Mapping[str, Any]) -> Mapping[str, Any]:
        """The PK with its officials under the ids that they have now."""
        return {**pk, **{k: self._nama.get(("pejabat", pk[k]), pk[k]) for k in _PEJABAT}}

    def _nama_pk(self, pk: Mapping[str, Any]) -> str:
        tahun = self._uk.lembar.baris("tahun", pk["induk_tahun"])
        di = f" tahun {tahun['tahun']}" if tahun else ""
        return f"PK {pk['jenis']} tingkat {pk['tingkat']}{di}"


def _tanpa_tempat(pk: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in pk.items() if k not in ("urutan", "x", "kosong")}
