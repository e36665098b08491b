"""The parties of a PK: who held their offices on its date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.pejabat import jabatan_lengkap, masa_jabatan, menjabat, pengganti
from lkjip_desktop.domain.tanggal import tampil
from lkjip_desktop.services import sunting
from lkjip_desktop.services.sesi import Sesi

PIHAK: Final[Mapping[str, str]] = {"pihak_pertama": "Pihak pertama", "pihak_kedua": "Pihak kedua"}


@dataclass(frozen=True, slots=True)
class BukanPejabat:
    """A party who did not hold the office on the PK's date, and who did (None: not known)."""

    medan: str
    pejabat: r.Pejabat
    pengganti: r.Pejabat | None
    tanggal: str

    @property
    def kalimat(self) -> str:
        """``Pihak pertama, (Nama), tidak menjabat pada 3 Juli 2025 (...). Yang menjabat: ...``"""
        masa = masa_jabatan(self.pejabat)
        awal = (
            f"{PIHAK[self.medan]}, {self.pejabat.nama}, tidak menjabat pada"
            f" {tampil(self.tanggal)} ({masa})."
        )
        ada = self.pengganti
        return f"{awal} Yang menjabat: {ada.nama}, {jabatan_lengkap(ada)}." if ada else awal


def bukan_pejabat(
    semua: Sequence[r.Pejabat] | None, tanggal: str | None, pihak: Mapping[str, str | None]
) -> list[BukanPejabat]:
    """The parties (field and id) who did not hold their office on a day; none without a date."""
    menurut_id = {p.id: p for p in semua or ()}
    hasil = []
    for medan, id_pejabat in pihak.items():
        orang = menurut_id.get(id_pejabat or "")
        if orang is not None and tanggal and not menjabat(orang, tanggal):
            hasil.append(
                BukanPejabat(medan, orang, pengganti(orang, semua or (), tanggal), tanggal)
            )
    return hasil


def pihak(pk: r.Pk) -> dict[str, str | None]:
    """The parties of a PK by their fields."""
    return {"pihak_pertama": pk.pihak_pertama, "pihak_kedua": pk.pihak_kedua}


def ganti_pihak(sesi: Sesi, pk: r.Pk) -> None:
    """Let those sign who held the offices on the PK's date. Raises UserError where none is known
    beside those named, or the PK is signed."""
    isi = {
        b.medan: b.pengganti.id
        for b in bukan_pejabat(sesi.dokumen.pejabat, pk.tanggal, pihak(pk))
        if b.pengganti is not None
    }
    if not isi:
        raise UserError(
            "Tidak ada pejabat lain yang diketahui menjabat pada tanggal PK.",
            "Lengkapi masa jabatannya di menu Data, Pejabat.",
        )
    sunting.atur(sesi, pk, f"sesuaikan penanda tangan PK {pk.jenis} {pk.tingkat}", **isi)
