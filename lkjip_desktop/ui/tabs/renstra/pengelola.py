"""What may be done with the rows of the Renstra's tree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from lkjip_desktop.domain import records as r
from lkjip_desktop.services import renstra as layanan
from lkjip_desktop.ui.konteks import Konteks
from lkjip_desktop.ui.model.pengelola import Tambahan, Tempat
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tabs.renstra.baris import Baris, Induk, sebutan
from lkjip_desktop.ui.tabs.renstra.pindah import PengelolaPindah, medan


class PengelolaRenstra(PengelolaPindah):
    """Adds rows beside, below and above the chosen one; deletes and moves them."""

    def __init__(self, konteks: Konteks, renstra: Callable[[], r.Renstra | None]) -> None:
        super().__init__(konteks, sebutan)
        self._renstra = renstra

    def tempat(self, baris: Baris) -> Tempat | None:
        daftar = medan(baris.butir)
        saudara = getattr(baris.induk, daftar) or ()
        return Tempat(baris.butir, baris.induk, daftar, baris.posisi, len(saudara))

    def hapus(self, baris: Sequence[Baris]) -> None:
        sesi = self.konteks.sesi
        kata = self.konteks.lakukan(lambda: layanan.hapus(sesi, [b.butir for b in baris]))
        if kata:
            self.konteks.beri_tahu(kata, "Ctrl+Z mengembalikannya.")

    def tambahan(self, baris: Baris | None) -> Sequence[Tambahan]:
        renstra = self._renstra()
        if renstra is None:
            return (Tambahan("Tambah Renstra", self._renstra_baru),)
        if baris is None:
            return (self._tujuan(renstra, None),)
        return self._menurut_tempat(renstra, baris)

    def _menurut_tempat(self, renstra: r.Renstra, baris: Baris) -> list[Tambahan]:
        """Beside the row first, then below it, then beside what stands above it."""
        butir, induk = baris.butir, baris.induk
        sesudah = baris.posisi + 1
        if isinstance(butir, r.Tujuan):
            return [
                self._tujuan(renstra, sesudah),
                self._sasaran(renstra, butir, None, bawah=True),
                self._indikator(butir, None, tambahan=f" tujuan {butir.id}"),
            ]
        if isinstance(butir, r.Sasaran):
            assert isinstance(induk, r.Tujuan)
            return [
                self._sasaran(renstra, induk, sesudah),
                self._indikator(butir, None, bawah=True),
                self._tujuan(renstra, _sesudah(renstra.tujuan, induk)),
            ]
        hasil = [self._indikator(induk, sesudah)]
        tujuan = induk if isinstance(induk, r.Tujuan) else _tujuan_dari(renstra, induk)
        posisi = _sesudah(tujuan.sasaran or (), induk) if tujuan is not induk else 0
        hasil.append(self._sasaran(renstra, tujuan, posisi))
        hasil.append(self._tujuan(renstra, _sesudah(renstra.tujuan, tujuan)))
        return hasil

    # what is added --------------------------------------------------------------------------------

    def _renstra_baru(self) -> Kunci | None:
        konteks = self.konteks
        konteks.lakukan(lambda: layanan.tambah_renstra(konteks.sesi, konteks.tahun))
        return None

    def _tujuan(self, renstra: r.Renstra, posisi: int | None) -> Tambahan:
        def laku() -> Kunci | None:
            sesi = self.konteks.sesi
            return _kunci(
                r.Tujuan,
                self.konteks.lakukan(lambda: layanan.tambah_tujuan(sesi, renstra, posisi)),
            )

        return Tambahan("Tambah tujuan", laku)

    def _sasaran(
        self, renstra: r.Renstra, tujuan: r.Tujuan, posisi: int | None, *, bawah: bool = False
    ) -> Tambahan:
        def laku() -> Kunci | None:
            sesi = self.konteks.sesi
            kerja = partial(layanan.tambah_sasaran, sesi, renstra, tujuan, posisi)
            return _kunci(r.Sasaran, self.konteks.lakukan(kerja))

        return Tambahan(_label("sasaran", bawah), laku, bawah)

    def _indikator(
        self, induk: Induk, posisi: int | None, *, bawah: bool = False, tambahan: str = ""
    ) -> Tambahan:
        assert not isinstance(induk, r.Renstra)

        def laku() -> Kunci | None:
            kerja = partial(layanan.tambah_indikator, self.konteks.sesi, induk, posisi)
            return _kunci(r.Indikator, self.konteks.lakukan(kerja))

        return Tambahan(_label(f"indikator{tambahan}", bawah), laku, bawah)

    def ganda(self, baris: Baris) -> Callable[[], Kunci | None] | None:
        return partial(self.gandakan, baris)

    def gandakan(self, baris: Baris) -> Kunci | None:
        """Copy a row with all below it; answers the key of the copy."""
        renstra = self._renstra()
        if renstra is None:
            return None
        butir, induk, sesudah = baris.butir, baris.induk, baris.posisi + 1

        def kerja() -> int:
            sesi = self.konteks.sesi
            return layanan.gandakan(sesi, renstra, butir, induk, medan(butir), sesudah)

        return _kunci(type(butir), self.konteks.lakukan(kerja))


def _label(apa: str, bawah: bool) -> str:
    return f"Tambah {apa} di bawahnya" if bawah else f"Tambah {apa}"


def _kunci(jenis: type[r.Rekaman], rid: int | None) -> Kunci | None:
    return None if rid is None else (jenis, rid)


def _sesudah(saudara: Sequence[r.Rekaman], satu: r.Rekaman) -> int:
    return [s.rid for s in saudara].index(satu.rid) + 1


def _tujuan_dari(renstra: r.Renstra, sasaran: r.Rekaman) -> r.Tujuan:
    return next(t for t in renstra.tujuan if any(s.rid == sasaran.rid for s in t.sasaran or ()))
