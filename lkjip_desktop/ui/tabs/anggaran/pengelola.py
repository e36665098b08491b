"""What may be done with the rows of the anggaran tree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.kode_anggaran import NAMA_TINGKAT, TINGKAT
from lkjip_desktop.domain.tempat import telusuri
from lkjip_desktop.services.pohon_anggaran import id_simpul
from lkjip_desktop.ui.model.pengelola import PengelolaTempat, Tambahan, Tempat
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tabs.anggaran.kolom import Baris, sebutan

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


@dataclass(frozen=True, slots=True)
class _Sasaran:
    """Where a new node goes."""

    induk: r.Anggaran | r.Tahun
    posisi: int | None


class PengelolaAnggaran(PengelolaTempat[Baris]):
    """Adds nodes beside the chosen one, below it, or beside its ancestors."""

    def __init__(self, konteks: Konteks, tempel: Callable[[list[list[str]]], None]) -> None:
        super().__init__(konteks, sebutan)
        self._tempel = tempel

    def tempel_kosong(self, isi: list[list[str]]) -> None:
        if not self.konteks.hanya_baca:
            self._tempel(isi)

    def tempat(self, baris: Baris) -> Tempat | None:
        induk = baris.induk
        saudara = (induk.anggaran if isinstance(induk, r.Tahun) else induk.anak) or ()
        return Tempat(baris.simpul, induk, _medan(induk), baris.posisi, len(saudara))

    def tambahan(self, baris: Baris | None) -> Sequence[Tambahan]:
        tahun = self.konteks.sesi.tahun(self.konteks.tahun)
        # A tab that is not seen still shows the rows of the file or year before.
        jalur = _jalur(tahun, baris.simpul.rid) if baris else []
        if baris is None or not jalur:
            return (self._tambahan("program", _Sasaran(tahun, None)),)
        hasil = [self._samping(tahun, jalur, len(jalur) - 1)]
        bawah = _di_bawah(baris.simpul.tingkat)
        if bawah:
            hasil.append(self._tambahan(bawah, _Sasaran(baris.simpul, None), bawah=True))
        hasil += [self._samping(tahun, jalur, i) for i in range(len(jalur) - 2, -1, -1)]
        return hasil

    def sejenis(self, satu: Baris, lain: Baris) -> bool:
        return satu.simpul.tingkat == lain.simpul.tingkat

    def ganda(self, baris: Baris) -> Callable[[], Kunci | None] | None:
        return partial(self.gandakan, baris)

    def _samping(self, tahun: r.Tahun, jalur: list[r.Anggaran], ke: int) -> Tambahan:
        induk = jalur[ke - 1] if ke else tahun
        saudara = (tahun.anggaran if ke == 0 else jalur[ke - 1].anak) or ()
        posisi = [s.rid for s in saudara].index(jalur[ke].rid) + 1
        return self._tambahan(jalur[ke].tingkat, _Sasaran(induk, posisi))

    def _tambahan(
        self, tingkat: r.TingkatAnggaran, ke: _Sasaran, *, bawah: bool = False
    ) -> Tambahan:
        label = f"Tambah {NAMA_TINGKAT[tingkat]}{' di bawahnya' if bawah else ''}"
        return Tambahan(label, lambda: self._tambah(tingkat, ke), bawah)

    def _tambah(self, tingkat: r.TingkatAnggaran, ke: _Sasaran) -> Kunci | None:
        tahun = self.konteks.sesi.tahun(self.konteks.tahun)
        baru = r.Anggaran(
            id=id_simpul(
                ke.induk, tingkat, [s.anggaran.id for s in telusuri(tahun.anggaran or ())]
            ),
            tingkat=tingkat,
            uraian=f"{NAMA_TINGKAT[tingkat].capitalize()} baru",
        )
        judul = f"tambah {NAMA_TINGKAT[tingkat]}"
        return self.sisip(judul, ke.induk, _medan(ke.induk), baru, ke.posisi)


def _medan(induk: r.Rekaman) -> str:
    return "anggaran" if isinstance(induk, r.Tahun) else "anak"


def _di_bawah(tingkat: r.TingkatAnggaran) -> r.TingkatAnggaran | None:
    nomor = TINGKAT.index(tingkat) + 1
    return TINGKAT[nomor] if nomor < len(TINGKAT) else None


def _jalur(tahun: r.Tahun, rid: int) -> list[r.Anggaran]:
    """The nodes from the top down to the one with this rid."""

    def cari(simpul: tuple[r.Anggaran, ...] | None) -> list[r.Anggaran]:
        for s in simpul or ():
            if s.rid == rid:
                return [s]
            bawah = cari(s.anak)
            if bawah:
                return [s, *bawah]
        return []

    return cari(tahun.anggaran)
