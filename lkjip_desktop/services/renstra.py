"""The verbs of the Renstra: periods, misi, and the tree of tujuan, sasaran and indikator.

Those of an indikator serve wherever one stands, also under a node of the anggaran tree.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, Literal, TypeAlias

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.perubahan_renstra import nama_renstra, tahun_pertama
from lkjip_desktop.domain.tempat import semua_definisi
from lkjip_desktop.services import penghapusan, sunting
from lkjip_desktop.services.kode import kode_berikut
from lkjip_desktop.services.sel import Kerja
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja

PERIODE_TERPANJANG: Final = 10
MASA_BAWAAN: Final = 5
IndukIndikator: TypeAlias = r.Tujuan | r.Sasaran | r.Anggaran
BarisPohon: TypeAlias = r.Tujuan | r.Sasaran | r.Indikator
Butir: TypeAlias = r.Renstra | BarisPohon


# the Renstra itself -------------------------------------------------------------------------------


def periode(renstra: r.Renstra) -> range:
    """The years of the period."""
    return range(renstra.tahun_awal, renstra.tahun_akhir + 1)


def tambah_renstra(sesi: Sesi, tahun: int) -> int:
    """Add the Renstra of the period after the last one (the first: from ``tahun`` on)."""
    ada = sesi.dokumen.renstra
    awal = max((x.tahun_akhir for x in ada), default=tahun - 1) + 1
    lama = ada[-1].tahun_akhir - tahun_pertama(ada[-1], ada) + 1 if ada else MASA_BAWAAN
    akhir = awal + lama - 1
    kode = kode_berikut((), f"renstra-{awal}-{akhir}", {x.id for x in ada})
    baru = r.Renstra(id=kode, tahun_awal=awal, tahun_akhir=akhir, tujuan=())
    return sunting.tambah(sesi, f"tambah Renstra {awal}-{akhir}", sesi.dokumen, "renstra", baru)


def isi_periode(rid: int, medan: Literal["tahun_awal", "tahun_akhir"], tahun: int | None) -> Kerja:
    """Work that sets ``tahun_awal`` or ``tahun_akhir``. Raises UserError for an unusable period.

    Targets of years that are no longer in the period stay.
    """

    def kerja(uk: UnitKerja) -> None:
        ada = uk.lembar.rekaman(r.Renstra, rid)
        assert isinstance(ada, r.Renstra)
        if tahun is None or not 2000 <= tahun <= 2100:
            raise UserError("Tahun ini tidak dapat dipakai.", "Isi tahun antara 2000 dan 2100.")
        baru = (
            replace(ada, tahun_awal=tahun)
            if medan == "tahun_awal"
            else replace(ada, tahun_akhir=tahun)
        )
        if baru.tahun_awal > baru.tahun_akhir:
            raise UserError(
                f"Periode {baru.tahun_awal}-{baru.tahun_akhir} terbalik.",
                "Tahun awal tidak boleh sesudah tahun akhir; ubah yang satu dahulu.",
            )
        if len(periode(baru)) > PERIODE_TERPANJANG:
            raise UserError(
                f"Periode {baru.tahun_awal}-{baru.tahun_akhir} lebih dari "
                f"{PERIODE_TERPANJANG} tahun.",
                "Periksa kembali tahunnya.",
            )
        uk.ubah(r.Renstra, rid, **{medan: tahun})

    return kerja


# misi ---------------------------------------------------------------------------------------------


def isi_misi(rid: int, nomor: int, teks: str | None) -> Kerja:
    """Work that sets the words of a misi (0 = first)."""

    def kerja(uk: UnitKerja) -> None:
        if not teks:
            raise UserError("Misi tidak boleh kosong.", "Hapus barisnya dengan Ctrl+Delete.")
        misi = list(_renstra(uk, rid).misi or ())
        misi[nomor] = teks
        uk.ubah(r.Renstra, rid, misi=tuple(misi))

    return kerja


def tambah_misi(sesi: Sesi, renstra: r.Renstra, posisi: int) -> None:
    """Put a misi in place; the tujuan keep the misi that they serve."""
    lama = list(renstra.misi or ())
    urutan: list[int | None] = [*range(posisi), None, *range(posisi, len(lama))]
    _susun_misi(sesi, "tambah misi", renstra, urutan)


def hapus_misi(sesi: Sesi, renstra: r.Renstra, nomor: Sequence[int]) -> None:
    """Take misi away; tujuan that served one serve none."""
    urutan = [n for n in range(len(renstra.misi or ())) if n not in nomor]
    kata = f"misi {nomor[0] + 1}" if len(nomor) == 1 else f"{len(nomor)} misi"
    _susun_misi(sesi, f"hapus {kata}", renstra, urutan)


def pindah_misi(sesi: Sesi, renstra: r.Renstra, nomor: int, ke: int) -> None:
    """Give a misi another number; the tujuan keep the misi that they serve."""
    urutan = list(range(len(renstra.misi or ())))
    urutan.insert(ke, urutan.pop(nomor))
    _susun_misi(sesi, f"pindahkan misi {nomor + 1}", renstra, urutan)


def _susun_misi(sesi: Sesi, judul: str, renstra: r.Renstra, urutan: Sequence[int | None]) -> None:
    """Set the misi anew: each by its old number (None: a new one)."""
    lama = renstra.misi or ()
    baru = tuple("Misi baru" if n is None else lama[n] for n in urutan)
    ke: Mapping[int, int] = {n: i for i, n in enumerate(urutan) if n is not None}

    def kerja(uk: UnitKerja) -> None:
        uk.ubah(r.Renstra, renstra.rid, misi=baru or None)
        for t in renstra.tujuan:
            if t.misi is not None:
                i = ke.get(t.misi - 1)
                uk.ubah(r.Tujuan, t.rid, misi=None if i is None else i + 1)

    sesi.lakukan(judul, kerja)


def _renstra(uk: UnitKerja, rid: int) -> r.Renstra:
    ada = uk.lembar.rekaman(r.Renstra, rid)
    assert isinstance(ada, r.Renstra)
    return ada


# the tree -----------------------------------------------------------------------------------------


def tambah_tujuan(sesi: Sesi, renstra: r.Renstra, posisi: int | None = None) -> int:
    """Add a tujuan with the next free code; answers its rid."""
    ada = [t.id for t in renstra.tujuan]
    kode = kode_berikut(ada, "T1", ada)
    baru = r.Tujuan(id=kode, uraian="Tujuan baru")
    return sunting.tambah(sesi, f"tambah tujuan {kode}", renstra, "tujuan", baru, posisi)


def tambah_sasaran(
    sesi: Sesi, renstra: r.Renstra, tujuan: r.Tujuan, posisi: int | None = None
) -> int:
    """Add a sasaran with the next free code of the Renstra; answers its rid."""
    ada = _kode_sasaran(renstra)
    kode = kode_berikut(ada, "S1", ada)
    baru = r.Sasaran(id=kode, uraian="Sasaran baru")
    return sunting.tambah(sesi, f"tambah sasaran {kode}", tujuan, "sasaran", baru, posisi)


def tambah_indikator(sesi: Sesi, induk: IndukIndikator, posisi: int | None = None) -> int:
    """Add an indikator (percent, arah naik, nilai angka) with the next free code."""
    saudara = [i.id for i in induk.indikator or ()]
    kode = kode_berikut(saudara, _kode_awal(induk), _kode_indikator(sesi.dokumen))
    baru = r.Indikator(id=kode, nama="Indikator baru", satuan="%", arah="naik", nilai="angka")
    return sunting.tambah(sesi, f"tambah indikator {kode}", induk, "indikator", baru, posisi)


def _kode_awal(induk: IndukIndikator) -> str:
    """The code of a first indikator; under a node it must not look like that of a node."""
    return f"{induk.id}.i1" if isinstance(induk, r.Anggaran) else f"{induk.id}.1"


def gandakan(
    sesi: Sesi,
    renstra: r.Renstra,
    butir: BarisPohon,
    induk: r.Rekaman,
    medan: str,
    posisi: int,
) -> int:
    """Copy a row with all below it into the list ``medan`` of ``induk``; all get new codes."""
    salinan = _Penyalin(sesi.dokumen, renstra).salin(butir, induk)
    return sunting.tambah(sesi, f"gandakan {butir.id}", induk, medan, salinan, posisi)


def pindah_ke(
    sesi: Sesi, butir: r.Sasaran | r.Indikator, induk: IndukIndikator, posisi: int | None = None
) -> None:
    """Move a sasaran to another tujuan, or an indikator to another sasaran, tujuan or node."""
    medan = "sasaran" if isinstance(butir, r.Sasaran) else "indikator"
    judul = f"pindahkan {butir.id} ke {induk.id}"
    sunting.pindah(sesi, judul, butir, induk, medan, posisi)


def pindah_indikator(sesi: Sesi, indikator: Sequence[r.Indikator], induk: IndukIndikator) -> None:
    """Move indikator to the end of another parent's, in their order, as one step."""
    kata = indikator[0].id if len(indikator) == 1 else f"{len(indikator)} indikator"

    def kerja(uk: UnitKerja) -> None:
        for i in indikator:
            uk.pindah(r.Indikator, i.rid, type(induk), induk.rid, "indikator", None)

    sesi.lakukan(f"pindahkan {kata} ke {induk.id}", kerja)


def hapus(sesi: Sesi, butir: Sequence[Butir]) -> str:
    """Delete rows with all under them and all that refers to them; answers what went, in words."""
    return penghapusan.hapus(sesi, _sebutan(butir), butir).kalimat


def salin_target(sesi: Sesi, indikator: Sequence[r.Indikator], dari: int, sampai: int) -> None:
    """Copy the target of a year to the years after it. Raises UserError where there is none."""
    ada = [i for i in indikator if (i.target or {}).get(str(dari))]
    if not ada or dari >= sampai:
        raise UserError(
            f"Belum ada target {dari} yang dapat disalin ke tahun berikutnya.",
            "Pilih sel target yang sudah diisi, sebelum tahun terakhir.",
        )
    kata = ada[0].id if len(ada) == 1 else f"{len(ada)} indikator"

    def kerja(uk: UnitKerja) -> None:
        for i in ada:
            lama = dict(i.target or {})
            baru = {str(t): lama[str(dari)] for t in range(dari + 1, sampai + 1)}
            uk.ubah(r.Indikator, i.rid, target={**lama, **baru})

    sesi.lakukan(f"salin target {dari} ke tahun berikutnya, {kata}", kerja)


def _sebutan(butir: Sequence[Butir]) -> str:
    if len(butir) != 1:
        return f"{len(butir)} baris"
    satu = butir[0]
    if isinstance(satu, r.Renstra):
        return nama_renstra(satu)
    return f"{type(satu).__name__.lower()} {satu.id}"


def _kode_sasaran(renstra: r.Renstra) -> list[str]:
    return [s.id for t in renstra.tujuan for s in t.sasaran or ()]


def _kode_indikator(dokumen: r.Dokumen) -> set[str]:
    """All codes of indikator; one code means one indikator over all Renstra and years."""
    return {i.id for i in semua_definisi(dokumen)}


class _Penyalin:
    """Copies records of the tree under codes that nothing has."""

    def __init__(self, dokumen: r.Dokumen, renstra: r.Renstra) -> None:
        self._tujuan = [t.id for t in renstra.tujuan]
        self._sasaran = _kode_sasaran(renstra)
        self._indikator = _kode_indikator(dokumen)

    def salin(self, butir: BarisPohon, induk: r.Rekaman) -> BarisPohon:
        if isinstance(butir, r.Indikator):
            return self._salin_indikator(butir, [i.id for i in _daftar(induk)])
        if isinstance(butir, r.Sasaran):
            return self._salin_sasaran(butir)
        kode = kode_berikut(self._tujuan, "T1", self._tujuan)
        return replace(
            butir,
            id=kode,
            indikator=self._bawah(butir, kode),
            sasaran=None if butir.sasaran is None else self._semua_sasaran(butir.sasaran),
        )

    def _semua_sasaran(self, sasaran: Sequence[r.Sasaran]) -> tuple[r.Sasaran, ...]:
        return tuple([self._salin_sasaran(s) for s in sasaran])

    def _salin_sasaran(self, sasaran: r.Sasaran) -> r.Sasaran:
        kode = kode_berikut(self._sasaran, "S1", self._sasaran)
        self._sasaran.append(kode)
        return replace(sasaran, id=kode, indikator=self._bawah(sasaran, kode))

    def _bawah(self, induk: r.Tujuan | r.Sasaran, kode: str) -> tuple[r.Indikator, ...] | None:
        if induk.indikator is None:
            return None
        hasil: list[r.Indikator] = []
        for i in induk.indikator:
            hasil.append(self._salin_indikator(i, [x.id for x in hasil], f"{kode}.1"))
        return tuple(hasil)

    def _salin_indikator(
        self, indikator: r.Indikator, saudara: Sequence[str], awal: str = ""
    ) -> r.Indikator:
        kode = kode_berikut(saudara, awal, self._indikator)
        self._indikator.add(kode)
        return replace(indikator, id=kode)


def _daftar(induk: r.Rekaman) -> Sequence[r.Indikator]:
    return getattr(induk, "indikator", None) or ()
