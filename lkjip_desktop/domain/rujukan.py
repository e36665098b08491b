"""Who is who in one year of a document: definitions, documents in force, and what names what.

The same id is the same indikator, in whichever Renstra or tree it stands. Its definition for a year
is the first found in: the Renstra in force, the year's anggaran tree, the other Renstra, the trees
of other years. Where two records of one list name the same indikator, the first counts. What is in
force is decided in :mod:`.berlaku`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Protocol, TypeVar, cast

from .berlaku import cari_tahun, kebijakan_berlaku, pk_berlaku, renstra_berlaku
from .ingatan import Ingatan, Isi, sama
from .records import (
    Anggaran,
    Dokumen,
    Dukungan,
    Kebijakan,
    Pejabat,
    Pengukuran,
    Pk,
    PkIndikator,
    Renstra,
    Rkt,
    Sasaran,
    Tahun,
    Tujuan,
    Unit,
)
from .tempat import Simpul, Tempat, dari_pohon, dari_renstra, gabung, setempat, telusuri


@dataclass(frozen=True, slots=True)
class Rujukan:
    """The index of one year of a document. Get one by :func:`bangun`."""

    dokumen: Dokumen
    tahun: int
    data: Tahun
    kebijakan: Kebijakan | None
    renstra: Renstra | None
    """The Renstra in force."""
    tempat: Mapping[str, Tempat]
    """Every indikator of the document by id, as it is defined for this year."""
    urutan: tuple[str, ...]
    """The indikator of this year in tree order: the Renstra in force (tujuan, then its sasaran),
    the anggaran tree depth first, then those defined elsewhere that the year's pengukuran, RKT or
    PK in force name."""
    tujuan: Mapping[str, Tujuan]
    sasaran: Mapping[str, Sasaran]
    """Those of the Renstra in force, in order."""
    simpul: Mapping[str, Simpul]
    """The nodes of the year's anggaran tree by id, in tree order."""
    pengukuran: Mapping[str, Pengukuran]
    pk_berlaku: tuple[Pk, ...]
    """The PK in force, in the order in which a target is searched."""
    target_pk: Mapping[str, PkIndikator]
    rkt: Mapping[str, Rkt]
    dukungan: Mapping[str, tuple[Dukungan, ...]]
    """The supports of each indikator, as listed."""
    unit: Mapping[str, Unit]
    pejabat: Mapping[str, Pejabat]
    _isi: Isi = field(repr=False, compare=False)

    def di_atas(self, id_simpul: str) -> Iterator[Simpul]:
        """The nodes above a node of the tree, nearest first."""
        ada = self.simpul.get(id_simpul)
        while ada is not None and ada.induk is not None:
            ada = self.simpul[ada.induk]
            yield ada


def bangun(dokumen: Dokumen, tahun: int, lama: Rujukan | None = None) -> Rujukan:
    """Index one year; parts whose records are the same objects as in ``lama`` are taken over.

    :class:`UserError` where the document does not have the year.
    """
    data = cari_tahun(dokumen, tahun)
    ingat = Ingatan(lama._isi if lama else None)
    renstra = renstra_berlaku(dokumen.renstra, tahun)
    pokok = _pokok(ingat, data, renstra)
    tempat = _tempat(ingat, dokumen, data, renstra, pokok)
    pengukuran = _per_indikator(ingat, "pengukuran", data.pengukuran)
    rkt = _per_indikator(ingat, "rkt", data.rkt)
    pk, target_pk = ingat.ambil(("pk",), (data.pk,), lambda: _pk(data.pk or ()))
    tujuan, sasaran = ingat.ambil(("cabang",), (renstra,), lambda: _cabang(renstra))
    lain = ingat.ambil(
        ("lain",), (pokok, tempat), lambda: tuple(i for i in tempat if i not in pokok)
    )
    return Rujukan(
        dokumen=dokumen,
        tahun=tahun,
        data=data,
        kebijakan=kebijakan_berlaku(dokumen.kebijakan, tahun),
        renstra=renstra,
        tempat=tempat,
        urutan=(*pokok, *(i for i in lain if i in pengukuran or i in target_pk or i in rkt)),
        tujuan=tujuan,
        sasaran=sasaran,
        simpul=ingat.ambil(("simpul",), (data.anggaran,), lambda: _simpul(data.anggaran or ())),
        pengukuran=pengukuran,
        pk_berlaku=pk,
        target_pk=target_pk,
        rkt=rkt,
        dukungan=_dukungan(ingat, data.dukungan),
        unit=ingat.ambil(("unit",), (dokumen.unit,), lambda: _per_id(dokumen.unit)),
        pejabat=ingat.ambil(("pejabat",), (dokumen.pejabat,), lambda: _per_id(dokumen.pejabat)),
        _isi=ingat.isi,
    )


class _BerId(Protocol):
    @property
    def id(self) -> str: ...


class _BerIndikator(Protocol):
    @property
    def indikator(self) -> str: ...


BerId = TypeVar("BerId", bound=_BerId)
BerIndikator = TypeVar("BerIndikator", bound=_BerIndikator)


def _pokok(ingat: Ingatan, data: Tahun, renstra: Renstra | None) -> Mapping[str, Tempat]:
    """The indikator of the Renstra in force and of the year's tree, in tree order."""
    bagian = [ingat.ambil(("renstra",), (renstra,), lambda: dari_renstra(renstra))]
    bagian += _pohon(ingat, data, renstra)
    return ingat.ambil(("pokok",), tuple(bagian), lambda: gabung(bagian))


def _pohon(ingat: Ingatan, data: Tahun, renstra: Renstra | None) -> list[tuple[Tempat, ...]]:
    akhir = renstra.tahun_akhir if renstra else None
    return [_puncak(ingat, data.tahun, puncak, akhir) for puncak in data.anggaran or ()]


def _puncak(ingat: Ingatan, tahun: int, puncak: Anggaran, akhir: int | None) -> tuple[Tempat, ...]:
    """The indikator of a branch; where only its money changed, the same tuple as before."""
    nama = ("pohon", tahun, puncak.id, akhir)
    dulu = cast("tuple[Tempat, ...]", ingat.dulu(nama) or ())

    def buat() -> tuple[Tempat, ...]:
        kini = dari_pohon((puncak,), akhir)
        sama = len(dulu) == len(kini) and all(map(setempat, dulu, kini))
        return dulu if sama else kini

    return ingat.ambil(nama, (puncak,), buat)


def _tempat(
    ingat: Ingatan,
    dokumen: Dokumen,
    data: Tahun,
    renstra: Renstra | None,
    pokok: Mapping[str, Tempat],
) -> Mapping[str, Tempat]:
    """All indikator of the document, those of the year first."""
    bagian = [_renstra_lain(ingat, lain) for lain in dokumen.renstra if lain is not renstra]
    for tahun in dokumen.tahun:
        if tahun is not data:
            bagian += _pohon(ingat, tahun, renstra)
    return ingat.ambil(("tempat",), (pokok, *bagian), lambda: gabung([pokok.values(), *bagian]))


def _renstra_lain(ingat: Ingatan, renstra: Renstra) -> tuple[Tempat, ...]:
    return ingat.ambil(("renstra", renstra.id), (renstra,), lambda: dari_renstra(renstra))


def _per_indikator(
    ingat: Ingatan, nama: str, daftar: tuple[BerIndikator, ...] | None
) -> Mapping[str, BerIndikator]:
    return ingat.ambil((nama,), (daftar,), lambda: _pertama(daftar or ()))


def _dukungan(
    ingat: Ingatan, daftar: tuple[Dukungan, ...] | None
) -> Mapping[str, tuple[Dukungan, ...]]:
    """The groups; one with the same records as before stays the same object."""
    nama = ("dukungan",)
    dulu = cast("Mapping[str, tuple[Dukungan, ...]]", ingat.dulu(nama) or {})

    def buat() -> Mapping[str, tuple[Dukungan, ...]]:
        kelompok: dict[str, list[Dukungan]] = {}
        for satu in daftar or ():
            kelompok.setdefault(satu.indikator, []).append(satu)
        return {i: _tetap(dulu.get(i), tuple(isi)) for i, isi in kelompok.items()}

    return ingat.ambil(nama, (daftar,), buat)


def _tetap(lama: tuple[Dukungan, ...] | None, baru: tuple[Dukungan, ...]) -> tuple[Dukungan, ...]:
    return lama if lama is not None and sama(lama, baru) else baru


def _simpul(pohon: Iterable[Anggaran]) -> Mapping[str, Simpul]:
    hasil: dict[str, Simpul] = {}
    for simpul in telusuri(pohon):
        hasil.setdefault(simpul.anggaran.id, simpul)
    return hasil


def _pk(pk: Iterable[Pk]) -> tuple[tuple[Pk, ...], Mapping[str, PkIndikator]]:
    berlaku = pk_berlaku(pk)
    return berlaku, _pertama(chain.from_iterable(satu.indikator or () for satu in berlaku))


def _cabang(renstra: Renstra | None) -> tuple[Mapping[str, Tujuan], Mapping[str, Sasaran]]:
    tujuan = renstra.tujuan if renstra else ()
    sasaran = chain.from_iterable(satu.sasaran or () for satu in tujuan)
    return _per_id(tujuan), _per_id(sasaran)


def _pertama(daftar: Iterable[BerIndikator]) -> dict[str, BerIndikator]:
    hasil: dict[str, BerIndikator] = {}
    for satu in daftar:
        hasil.setdefault(satu.indikator, satu)
    return hasil


def _per_id(daftar: Iterable[BerId] | None) -> dict[str, BerId]:
    hasil: dict[str, BerId] = {}
    for satu in daftar or ():
        hasil.setdefault(satu.id, satu)
    return hasil
