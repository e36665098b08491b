"""Finding the object of the data that a printed figure is about."""

from __future__ import annotations

from collections.abc import Mapping

from ..hasil import HasilAnggaran, HasilTahun
from ..ukur import rujukan
from .patokan import (
    Acuan,
    AcuanBelanja,
    AcuanIndikator,
    AcuanSasaran,
    AcuanSimpul,
    AcuanTahun,
)
from .terbaca import KunciKelompok


def acuan(
    kunci: KunciKelompok, hasil: HasilTahun, per_tahun: Mapping[int, HasilTahun]
) -> Acuan | None:
    """The object in the year of its figures; ``None`` where the document does not know it there.

    ``hasil`` is the checked year, ``per_tahun`` has it and the others that were measured.
    """
    objek, id_, tahun = kunci
    ada = per_tahun.get(tahun)
    if objek == "indikator":
        return _indikator(id_, tahun, hasil, ada)
    if ada is None:
        return None
    if objek == "anggaran":
        simpul = ada.anggaran.get(id_)
        return AcuanSimpul(simpul, ada.kebijakan) if simpul else None
    if objek == "sasaran":
        return _sasaran(id_, ada)
    if objek == "belanja":
        semua = rujukan(ada).data.belanja or ()
        dimaksud = tuple(b for b in semua if id_ in ("*", b.uraian))
        return AcuanBelanja(dimaksud) if dimaksud else None
    return _tahun(ada)


def _indikator(
    id_: str, tahun: int, hasil: HasilTahun, ada: HasilTahun | None
) -> AcuanIndikator | None:
    """Measured in that year, else by its definition as it stands in the checked year."""
    terukur = ada.indikator.get(id_) if ada else None
    if terukur is not None and ada is not None:
        return AcuanIndikator(terukur.definisi, terukur, ada.kebijakan, tahun)
    tempat = rujukan(hasil).tempat.get(id_)
    return AcuanIndikator(tempat.definisi, None, hasil.kebijakan, tahun) if tempat else None


def _sasaran(id_: str, ada: HasilTahun) -> AcuanSasaran | None:
    rujuk = rujukan(ada)
    sasaran, hasil = rujuk.sasaran.get(id_), ada.sasaran.get(id_)
    if sasaran is None or hasil is None:
        return None
    simpul: dict[str, HasilAnggaran] = {}
    program: dict[str, HasilAnggaran] = {}
    for satu in sasaran.indikator or ():
        for dukungan in rujuk.dukungan.get(satu.id, ()):
            if (didukung := ada.anggaran.get(dukungan.anggaran)) is None:
                continue
            simpul[didukung.id] = didukung
            puncak = [didukung, *(ada.anggaran[s.anggaran.id] for s in rujuk.di_atas(didukung.id))]
            program[puncak[-1].id] = puncak[-1]
    return AcuanSasaran(hasil, ada.kebijakan, tuple(simpul.values()), tuple(program.values()))


def _tahun(ada: HasilTahun) -> AcuanTahun:
    puncak = tuple(h for h in ada.anggaran.values() if h.induk is None)
    return AcuanTahun(ada.total, ada.kebijakan, rujukan(ada).data.belanja or (), puncak)
