"""The column for the NIP of an official."""

from __future__ import annotations

from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.angka.bacaan import Kebiasaan
from lkjip_desktop.domain.bentuk import nip_keliru, nip_wajar, rapikan_nip, tampil_nip
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services.sunting import Ubahan
from lkjip_desktop.ui.model.kolom import Kolom
from lkjip_desktop.ui.model.nada import NadaSel


def kolom_nip() -> Kolom[r.Pejabat]:
    """A wrong length or date of birth is refused; what is merely doubtful is marked, and why."""
    return Kolom(
        id="nip",
        judul="NIP",
        ambil=lambda p: p.nip,
        tampil=lambda nilai: tampil_nip(nilai) if nilai else "",
        baca=_baca,
        tulis=lambda p, nilai: Ubahan(r.Pejabat, p.rid, {"nip": nilai}),
        lebar=170,
        nada=lambda p: NadaSel.SEDANG if _ragu(p) else None,
        alasan=_ragu,
        petunjuk="18 angka: tanggal lahir, tahun dan bulan pengangkatan, jenis kelamin, nomor"
        " urut. Kepala daerah tidak ber-NIP.",
    )


def _baca(teks: str, _: Any, __: Kebiasaan | None) -> str | None:
    nip = rapikan_nip(teks)
    salah = nip_keliru(nip) if nip else None
    if salah:
        raise UserError(salah)
    return nip or None


def _ragu(pejabat: r.Pejabat) -> str | None:
    return nip_wajar(pejabat.nip) if pejabat.nip else None
