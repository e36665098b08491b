"""The verbs of the anggaran tree: sorting it by kode, taking over one that was read elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.kode_anggaran import rapikan_kode, urutan_kode
from lkjip_desktop.domain.tempat import telusuri
from lkjip_desktop.exchange.pohon_lembar.bacaan import Peran, SimpulBaca
from lkjip_desktop.services.kode import nomor_bebas
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja

HURUF: Final[Mapping[r.TingkatAnggaran, str]] = {
    "program": "P",
    "kegiatan": "K",
    "subkegiatan": "S",
}
_TW: Final[Mapping[Peran, int]] = {"tw1": 0, "tw2": 1, "tw3": 2, "tw4": 3}


def id_simpul(induk: r.Anggaran | r.Tahun, tingkat: r.TingkatAnggaran, ada: Iterable[str]) -> str:
    """A free id for a new node: ``P2``, ``P2.K1``, ``P2.K1.S3``."""
    awalan = "" if isinstance(induk, r.Tahun) else f"{induk.id}."
    return nomor_bebas(f"{awalan}{HURUF[tingkat]}", ada)


# sorting ------------------------------------------------------------------------------------------


def urutkan_menurut_kode(sesi: Sesi, tahun: int) -> None:
    """Put the nodes of every branch in the order of their kode, part by part, as one step.

    Nodes without a kode come last, in the order they had. Raises UserError where the order is that
    already.
    """
    data = sesi.tahun(tahun)

    def kerja(uk: UnitKerja) -> None:
        _urutkan(uk, data, "anggaran", data.anggaran or ())

    if not any(_acak(s) for s in _daftar(data)):
        raise UserError("Pohon anggaran sudah urut menurut kode.")
    sesi.lakukan(f"urutkan anggaran {tahun} menurut kode", kerja)


def _daftar(data: r.Tahun) -> Iterable[tuple[r.Anggaran, ...]]:
    """The siblings of every branch."""
    yield data.anggaran or ()
    for simpul in telusuri(data.anggaran or ()):
        yield simpul.anggaran.anak or ()


def _acak(saudara: Sequence[r.Anggaran]) -> bool:
    return [s.rid for s in _urut(saudara)] != [s.rid for s in saudara]


def _urut(saudara: Sequence[r.Anggaran]) -> list[r.Anggaran]:
    return sorted(saudara, key=lambda s: urutan_kode(s.kode))


def _urutkan(
    uk: UnitKerja, induk: r.Anggaran | r.Tahun, medan: str, saudara: Sequence[r.Anggaran]
) -> None:
    if _acak(saudara):
        for s in _urut(saudara):
            uk.pindah(r.Anggaran, s.rid, type(induk), induk.rid, medan, None)
    for s in saudara:
        _urutkan(uk, s, "anak", s.anak or ())


# taking over --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HasilTempel:
    """What taking over did."""

    baru: int
    diperbarui: int


def yang_ada(tahun: r.Tahun, simpul: Sequence[SimpulBaca]) -> list[r.Anggaran | None]:
    """For each node that was read the one that the year has already, if it has.

    By kode; a node without one by its level and words, where a single node without kode has them.
    """
    ada = [s.anggaran for s in telusuri(tahun.anggaran or ())]
    menurut_kode = {rapikan_kode(s.kode): s for s in reversed(ada) if s.kode}
    kata: dict[tuple[str, str], list[r.Anggaran]] = {}
    for s in ada:
        if not s.kode:
            kata.setdefault((s.tingkat, _kata(s.uraian)), []).append(s)

    def cari(satu: SimpulBaca) -> r.Anggaran | None:
        if satu.kode:
            return menurut_kode.get(rapikan_kode(satu.kode))
        sama = kata.get((satu.tingkat, _kata(satu.uraian)), [])
        return sama[0] if len(sama) == 1 else None

    return [cari(s) for s in simpul]


def _kata(uraian: str) -> str:
    return " ".join(uraian.split()).casefold()


def tempel_pohon(
    sesi: Sesi, tahun: int, simpul: Sequence[SimpulBaca], *, perbarui: bool
) -> HasilTempel:
    """Take over nodes that were read, in their order, as one step.

    ``perbarui``: a node that the year has already (:func:`yang_ada`) gets what was read for it and
    keeps all else. Money of a parent is left out where a leaf below it
    in the block has that figure: it is then the sum. Raises UserError for an empty list.
    """
    if not simpul:
        raise UserError("Tidak ada baris program atau kegiatan yang dapat diambil.")
    kerja = _Tempelan(sesi.dokumen, sesi.tahun(tahun), simpul, perbarui)
    sesi.lakukan(f"tempel {len(simpul)} baris anggaran {tahun}", kerja.jalankan)
    return HasilTempel(kerja.baru, kerja.diperbarui)


@dataclass(slots=True)
class _Tempelan:
    dokumen: r.Dokumen
    tahun: r.Tahun
    simpul: Sequence[SimpulBaca]
    perbarui: bool
    baru: int = 0
    diperbarui: int = 0
    _tempat: list[tuple[int, str]] = field(default_factory=list)
    """Row and id of each node, once it is in place."""

    def jalankan(self, uk: UnitKerja) -> None:
        dipakai = {s.anggaran.id for s in telusuri(self.tahun.anggaran or ())}
        lama_semua = yang_ada(self.tahun, self.simpul)
        for i, (satu, lama) in enumerate(zip(self.simpul, lama_semua, strict=True)):
            isi = self._isi(i, satu)
            if lama is not None and self.perbarui:
                uk.ubah(r.Anggaran, lama.rid, **self._gabung(lama, isi))
                self._tempat.append((lama.rid, lama.id))
                self.diperbarui += 1
            else:
                self._sisip(uk, satu, isi, dipakai)

    def _sisip(
        self, uk: UnitKerja, satu: SimpulBaca, isi: dict[str, Any], dipakai: set[str]
    ) -> None:
        jenis: type[r.Tahun | r.Anggaran] = r.Tahun if satu.induk is None else r.Anggaran
        rid, id_induk = (self.tahun.rid, "") if satu.induk is None else self._tempat[satu.induk]
        awalan = f"{id_induk}." if id_induk else ""
        id_ = nomor_bebas(f"{awalan}{HURUF[satu.tingkat]}", dipakai)
        dipakai.add(id_)
        rekaman = r.Anggaran(id=id_, tingkat=satu.tingkat, **isi)
        medan = "anggaran" if satu.induk is None else "anak"
        self._tempat.append((uk.sisip(jenis, rid, medan, rekaman), id_))
        self.baru += 1

    def _isi(self, nomor: int, satu: SimpulBaca) -> dict[str, Any]:
        """The fields that were read."""
        isi: dict[str, Any] = {"uraian": satu.uraian}
        if satu.kode:
            isi["kode"] = satu.kode
        if satu.sumber_dana:
            isi["sumber_dana"] = satu.sumber_dana
        unit = unit_bernama(self.dokumen, satu.unit)
        if unit is not None:
            isi["unit"] = unit
        di_bawah = self._uang_di_bawah(nomor)
        uang = {p: nilai for p, nilai in satu.uang.items() if p not in di_bawah}
        triwulan = tuple([uang.pop(p, None) for p in _TW])
        isi |= {str(p): nilai for p, nilai in uang.items()}
        if any(triwulan):
            isi["realisasi_tw"] = triwulan
        return isi

    def _uang_di_bawah(self, nomor: int) -> set[Peran]:
        hasil: set[Peran] = set()
        for i, s in enumerate(self.simpul):
            if s.induk == nomor:
                hasil |= {*s.uang, *self._uang_di_bawah(i)}
        return hasil

    @staticmethod
    def _gabung(lama: r.Anggaran, isi: dict[str, Any]) -> dict[str, Any]:
        """Quarters that were not read keep what they had."""
        baru = isi.get("realisasi_tw")
        if baru is None or lama.realisasi_tw is None:
            return isi
        empat = zip(baru, lama.realisasi_tw, strict=True)
        return {**isi, "realisasi_tw": tuple([b if b is not None else a for b, a in empat])}


def unit_bernama(dokumen: r.Dokumen, nama: str | None) -> str | None:
    """The id of the unit with that name or id (None: there is no such unit)."""
    if not nama:
        return None
    dicari = " ".join(nama.split()).casefold()
    semua = dokumen.unit or ()
    return next((u.id for u in semua if dicari in (u.id.casefold(), u.nama.casefold())), None)
