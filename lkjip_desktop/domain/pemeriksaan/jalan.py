"""Checking one year of a document: all rules over all objects, again only where something changed.

Pure: the same document, results and day give the same findings. Records are immutable and results
of unchanged records stay the same objects, so with the findings of the version before (``lama``)
rules are applied only to objects whose bahan is made of other objects than before.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain
from operator import is_
from typing import Any, TypeVar, cast

from ..bagian import kunci_indikator
from ..hasil import HasilTahun
from ..ingatan import sama
from ..records import Dokumen, Pk
from ..ukur import rujukan
from .acuan import acuan
from .aturan import Aturan
from .bahan import BahanIndikator, BahanSimpul, BahanTahun, Janji
from .daftar import INDIKATOR, KELOMPOK, SIMPUL, TAHUN, urutan_kode
from .kalimat import dokumen_pk
from .penerimaan import tandai
from .tahun_lain import TANPA_TAHUN_LAIN, TahunLain, ukur_tahun_lain
from .temuan import HasilPeriksa, Temuan
from .terbaca import TANPA_CETAKAN, Cetakan, baca_cetakan
from .tercantum import BahanKelompok

B = TypeVar("B", bound=tuple[Any, ...])
H = TypeVar("H")
Tahapan = Generator[None, None, H]
"""Work in short steps: whoever takes them may do something else between two; it ends with H."""
Lapis = dict[object, tuple[tuple[Any, ...], tuple[Temuan, ...]]]
"""Objects of one kind: of each the bahan, and what was found in it."""


@dataclass(frozen=True, slots=True)
class _Catatan:
    """What findings carry for the next check."""

    daftar_cetakan: object = None
    cetakan: Cetakan = TANPA_CETAKAN
    tahun_lain: TahunLain = TANPA_TAHUN_LAIN
    pk: object = None
    janji: Mapping[str, tuple[Janji, ...]] | None = None
    bersama: tuple[object, ...] = ()
    """What the bahan of all indikator are made of, besides what was measured for each."""
    lapis: tuple[Lapis, Lapis, Lapis, Lapis] = ({}, {}, {}, {})


def periksa(
    dokumen: Dokumen,
    tahun: int,
    hasil: HasilTahun,
    hari_ini: date,
    lama: HasilPeriksa | None = None,
) -> HasilPeriksa:
    """All findings of a year; equal to checking afresh, whatever ``lama`` is.

    ``hasil`` is the year as measured by :func:`~..ukur.ukur` from this very document; ``hari_ini``
    decides whether the year is over.
    """
    tahapan = periksa_bertahap(dokumen, tahun, hasil, hari_ini, lama)
    while True:
        try:
            next(tahapan)
        except StopIteration as akhir:
            temuan: HasilPeriksa = akhir.value
            return temuan


def periksa_bertahap(
    dokumen: Dokumen,
    tahun: int,
    hasil: HasilTahun,
    hari_ini: date,
    lama: HasilPeriksa | None = None,
) -> Tahapan[HasilPeriksa]:
    """What :func:`periksa` does, in steps: none is longer than measuring one other year."""
    catatan, tahun = _catatan(lama, tahun)
    rujuk = rujukan(hasil)
    data = rujuk.data
    cetakan = catatan.cetakan
    if data.tercantum is not catatan.daftar_cetakan or lama is None:
        cetakan = baca_cetakan(data.tercantum or (), tahun, catatan.cetakan)
    perlu = {tahun - 1, *(kunci[2] for kunci in cetakan.per_kelompok)}
    lain = yield from ukur_tahun_lain(rujuk, perlu, catatan.tahun_lain)
    janji = catatan.janji
    if janji is None or data.pk is not catatan.pk:
        janji = _janji(data.pk or (), janji or {})
    setahun = BahanTahun(rujuk, hasil, hari_ini)
    lalu = lain.hasil.get(tahun - 1)
    bersama = (lalu, janji, hasil.kebijakan, rujuk.rkt, data.narasi, *_keadaan(setahun))
    tetap = catatan.lapis[1] if sama(catatan.bersama, bersama) else {}
    indikator = _indikator(setahun, tahun, lalu, janji, tetap)
    lapis = (
        (
            yield from _periksa_semua(
                KELOMPOK, _kelompok(cetakan, hasil, lain, tahun), catatan.lapis[0]
            )
        ),
        (yield from _periksa_semua(INDIKATOR, indikator, catatan.lapis[1])),
        (yield from _periksa_semua(SIMPUL, _simpul(setahun, tahun), catatan.lapis[2])),
        (yield from _periksa_tahun(setahun, catatan.lapis[3])),
    )
    semua = chain.from_iterable(isi for satu in lapis for _, isi in satu.values())
    temuan = sorted(semua, key=lambda satu: urutan_kode(satu.kode))
    return HasilPeriksa(
        tahun,
        tandai(temuan, data),
        _Catatan(data.tercantum, cetakan, lain, data.pk, janji, bersama, lapis),
    )


def _catatan(lama: HasilPeriksa | None, tahun: int) -> tuple[_Catatan, int]:
    if lama is None or lama.tahun != tahun or not isinstance(lama._ingatan, _Catatan):
        return _Catatan(), tahun
    # The very same number, because bahan are compared by identity.
    return lama._ingatan, lama.tahun


def _periksa_semua(
    aturan: tuple[Aturan[B], ...], semua: Iterable[tuple[object, B]], lama: Lapis
) -> Tahapan[Lapis]:
    hasil: Lapis = {}
    for kunci, bahan in semua:
        ada = lama.get(kunci)
        if ada is None or not _sama(ada[0], bahan):
            ada = (bahan, tuple(chain.from_iterable(satu.temuan(bahan) for satu in aturan)))
            yield
        hasil[kunci] = ada
    yield
    return hasil


def _periksa_tahun(bahan: BahanTahun, lama: Lapis) -> Tahapan[Lapis]:
    hasil: Lapis = {}
    for nomor, satu in enumerate(TAHUN):
        masukan = satu.masukan(bahan) if satu.masukan else bahan
        ada = lama.get(nomor)
        if ada is None or not _sama(ada[0], masukan):
            ada = (masukan, satu.temuan(bahan))
            yield
        hasil[nomor] = ada
    return hasil


def _sama(lama: tuple[Any, ...], baru: tuple[Any, ...]) -> bool:
    """Whether both are made of the very same objects (tuples within are compared likewise)."""
    if lama is baru:
        return True
    if len(lama) != len(baru):
        return False
    if all(map(is_, lama, baru)):
        return True
    return all(
        a is b or (isinstance(a, tuple) and type(a) is type(b) and _sama(a, b))
        for a, b in zip(lama, baru, strict=True)
    )


def _kelompok(
    cetakan: Cetakan, hasil: HasilTahun, lain: TahunLain, tahun: int
) -> Iterator[tuple[object, BahanKelompok]]:
    per_tahun = {**lain.hasil, tahun: hasil}
    for kunci, isi in cetakan.per_kelompok.items():
        tahun_angka = None if kunci[2] == tahun else kunci[2]
        yield kunci, BahanKelompok(isi, acuan(kunci, hasil, per_tahun), tahun_angka)


def _indikator(
    setahun: BahanTahun,
    tahun: int,
    lalu: HasilTahun | None,
    janji: Mapping[str, tuple[Janji, ...]],
    tetap: Lapis,
) -> Iterator[tuple[object, BahanIndikator]]:
    """The bahan of each; that of ``tetap`` where the same was measured for it."""
    rujuk = setahun.rujukan
    narasi = rujuk.data.narasi or {}
    dulu = lalu.indikator if lalu else {}
    kebijakan = setahun.hasil.kebijakan
    keadaan = _keadaan(setahun)
    for i, h in setahun.hasil.indikator.items():
        ada = tetap.get(i)
        if ada is not None and ada[0][0] is h:
            yield i, cast("BahanIndikator", ada[0])
            continue
        yield (
            i,
            BahanIndikator(
                h,
                dulu.get(i),
                rujuk.rkt.get(i),
                kebijakan,
                narasi.get(kunci_indikator(i)),
                tahun,
                *keadaan,
                janji.get(i, ()),
            ),
        )


def _keadaan(setahun: BahanTahun) -> tuple[bool, bool, bool]:
    return setahun.berakhir, setahun.dilaporkan, setahun.berencana


def _simpul(setahun: BahanTahun, tahun: int) -> Iterator[tuple[object, BahanSimpul]]:
    berakhir = setahun.berakhir
    for i, h in setahun.hasil.anggaran.items():
        yield i, BahanSimpul(h, tahun, berakhir)


def _janji(
    pk: Iterable[Pk], lama: Mapping[str, tuple[Janji, ...]]
) -> Mapping[str, tuple[Janji, ...]]:
    """Where the PK name each indikator; the earlier tuple where it is the same."""
    semua: dict[str, list[Janji]] = {}
    for satu in pk:
        dokumen = dokumen_pk(satu)
        for butir in satu.indikator or ():
            semua.setdefault(butir.indikator, []).append(Janji(dokumen, butir))
    return {i: _tetap(lama.get(i, ()), tuple(isi)) for i, isi in semua.items()}


def _tetap(lama: tuple[Janji, ...], baru: tuple[Janji, ...]) -> tuple[Janji, ...]:
    sama = len(lama) == len(baru) and all(
        a.butir is b.butir and a.dokumen == b.dokumen for a, b in zip(lama, baru, strict=True)
    )
    return lama if sama else baru
