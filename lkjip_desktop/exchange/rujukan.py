"""Whether every reference of a document finds what it names, and every id is given once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.periksa_medan import SalahBentuk

_TAHUN: Final = re.compile(r"[0-9]{4}")


def periksa_rujukan(dokumen: r.Dokumen) -> None:
    """Raises SalahBentuk, with the place, at the first broken reference or repeated id.

    An indikator is named over all years: a reference finds it in any Renstra or any year's
    anggaran tree. A node of the anggaran tree is named within its own year.
    """
    unit = _unik("unit", ((u.id, i) for i, u in enumerate(dokumen.unit or ())))
    pejabat = _unik("pejabat", ((p.id, i) for i, p in enumerate(dokumen.pejabat or ())))
    _unik("renstra", ((p.id, i) for i, p in enumerate(dokumen.renstra)))
    _periksa_unit(dokumen, unit)
    indikator: set[str] = set()
    sasaran: set[str] = set()
    for i, renstra in enumerate(dokumen.renstra):
        _periksa_renstra(renstra, f"renstra[{i}]", unit, indikator, sasaran)
    simpul = {}
    for i, tahun in enumerate(dokumen.tahun):
        if tahun.tahun in simpul:
            raise SalahBentuk(f"tahun[{i}]", f"tahun {tahun.tahun} sudah ada sebelumnya.")
        simpul[tahun.tahun] = _periksa_pohon(tahun, unit, indikator)
    semua_simpul = set().union(*simpul.values()) if simpul else set()
    for tahun in dokumen.tahun:
        rujuk = _Tahun(tahun, indikator, simpul[tahun.tahun], pejabat, unit)
        rujuk.periksa()
        _periksa_tercantum(dokumen, tahun, indikator, sasaran, semua_simpul)


def _unik(jalur: str, butir: Iterable[tuple[str, int]]) -> set[str]:
    ada: set[str] = set()
    for id_, i in butir:
        if id_ in ada:
            raise SalahBentuk(f"{jalur}[{i}].id", f"“{id_}” sudah dipakai sebelumnya.")
        ada.add(id_)
    return ada


def _periksa_unit(dokumen: r.Dokumen, unit: set[str]) -> None:
    induk = {u.id: u.induk for u in dokumen.unit or ()}
    for i, u in enumerate(dokumen.unit or ()):
        if u.induk is not None:
            _harus_ada(f"unit[{i}].induk", u.induk, unit, "unit")
        jejak, sekarang = {u.id}, u.induk
        while sekarang is not None:
            if sekarang in jejak:
                raise SalahBentuk(f"unit[{i}].induk", f"unit “{u.id}” berputar ke dirinya sendiri.")
            jejak.add(sekarang)
            sekarang = induk.get(sekarang)


def _harus_ada(jalur: str, id_: str, ada: set[str], apa: str) -> None:
    if id_ not in ada:
        raise SalahBentuk(jalur, f"{apa} “{id_}” tidak ada di dokumen ini.")


def _periksa_renstra(
    renstra: r.Renstra, jalur: str, unit: set[str], indikator: set[str], sasaran: set[str]
) -> None:
    if renstra.tahun_awal > renstra.tahun_akhir:
        raise SalahBentuk(f"{jalur}.tahun_akhir", "lebih awal daripada tahun_awal.")
    _unik(f"{jalur}.tujuan", ((t.id, i) for i, t in enumerate(renstra.tujuan)))
    di_sini: set[str] = set()
    sasaran_di_sini: set[str] = set()
    for i, t in enumerate(renstra.tujuan):
        j = f"{jalur}.tujuan[{i}]"
        if t.misi is not None and renstra.misi and not 1 <= t.misi <= len(renstra.misi):
            raise SalahBentuk(f"{j}.misi", f"misi ke-{t.misi} tidak ada di Renstra ini.")
        _daftarkan(t.indikator, j, unit, di_sini)
        for k, s in enumerate(t.sasaran or ()):
            js = f"{j}.sasaran[{k}]"
            if s.id in sasaran_di_sini:
                raise SalahBentuk(f"{js}.id", f"“{s.id}” sudah dipakai sebelumnya.")
            sasaran_di_sini.add(s.id)
            _daftarkan(s.indikator, js, unit, di_sini)
    indikator |= di_sini
    sasaran |= sasaran_di_sini


def _daftarkan(
    daftar: tuple[r.Indikator, ...] | None, jalur: str, unit: set[str], ada: set[str]
) -> None:
    for i, ind in enumerate(daftar or ()):
        j = f"{jalur}.indikator[{i}]"
        if ind.id in ada:
            raise SalahBentuk(f"{j}.id", f"“{ind.id}” sudah dipakai sebelumnya.")
        ada.add(ind.id)
        if ind.penanggung_jawab is not None:
            _harus_ada(f"{j}.penanggung_jawab", ind.penanggung_jawab, unit, "unit")
        kode: set[str] = set()
        for k, v in enumerate(ind.variabel or ()):
            if v.kode in kode:
                raise SalahBentuk(
                    f"{j}.variabel[{k}].kode", f"“{v.kode}” sudah dipakai sebelumnya."
                )
            kode.add(v.kode)


def _simpul(daftar: tuple[r.Anggaran, ...] | None, jalur: str) -> Iterator[tuple[r.Anggaran, str]]:
    for i, n in enumerate(daftar or ()):
        j = f"{jalur}[{i}]"
        yield n, j
        yield from _simpul(n.anak, f"{j}.anak")


def _periksa_pohon(tahun: r.Tahun, unit: set[str], indikator: set[str]) -> set[str]:
    ada: set[str] = set()
    di_sini: set[str] = set()
    for n, j in _simpul(tahun.anggaran, f"tahun {tahun.tahun} > anggaran"):
        if n.id in ada:
            raise SalahBentuk(f"{j}.id", f"“{n.id}” sudah dipakai sebelumnya.")
        ada.add(n.id)
        if n.unit is not None:
            _harus_ada(f"{j}.unit", n.unit, unit, "unit")
        _daftarkan(n.indikator, j, unit, di_sini)
    indikator |= di_sini
    return ada


class _Tahun:
    """The references of one year."""

    def __init__(
        self,
        tahun: r.Tahun,
        indikator: set[str],
        simpul: set[str],
        pejabat: set[str],
        unit: set[str],
    ) -> None:
        self.t = tahun
        self.indikator = indikator
        self.simpul = simpul
        self.pejabat = pejabat
        self.hadirin = pejabat | unit
        self.jalur = f"tahun {tahun.tahun} > "

    def periksa(self) -> None:
        t = self.t
        for nama in ("rkt", "pengukuran", "dukungan", "pembanding", "lampiran"):
            self._daftar(nama, getattr(t, nama) or ())
        _unik(f"{self.jalur}pk", ((p.id, i) for i, p in enumerate(t.pk or ())))
        for i, pk in enumerate(t.pk or ()):
            self._daftar(f"pk[{i}].indikator", pk.indikator or ())
            self._daftar(f"pk[{i}].program", pk.program or ())
            for medan in ("pihak_pertama", "pihak_kedua"):
                id_ = getattr(pk, medan)
                if id_ is not None:
                    _harus_ada(f"{self.jalur}pk[{i}].{medan}", id_, self.pejabat, "pejabat")
        for i, b in enumerate(t.berita_acara or ()):
            for k, id_ in enumerate(b.peserta or ()):
                jalur = f"{self.jalur}berita_acara[{i}].peserta[{k}]"
                _harus_ada(jalur, id_, self.hadirin, "pejabat")
        diukur: set[str] = set()
        for i, p in enumerate(t.pengukuran or ()):
            if p.indikator in diukur:
                raise SalahBentuk(
                    f"{self.jalur}pengukuran[{i}].indikator",
                    f"pengukuran “{p.indikator}” sudah ada sebelumnya pada tahun ini.",
                )
            diukur.add(p.indikator)

    def _daftar(self, nama: str, daftar: tuple[r.Rekaman, ...]) -> None:
        ada: Mapping[str, set[str]] = {"indikator": self.indikator, "anggaran": self.simpul}
        apa = {"indikator": "indikator", "anggaran": "simpul anggaran"}
        for i, rekaman in enumerate(daftar):
            for medan in ("indikator", "anggaran"):
                id_ = getattr(rekaman, medan, None)
                if id_ is not None:
                    _harus_ada(f"{self.jalur}{nama}[{i}].{medan}", id_, ada[medan], apa[medan])


def _periksa_tercantum(
    dokumen: r.Dokumen,
    tahun: r.Tahun,
    indikator: set[str],
    sasaran: set[str],
    simpul: set[str],
) -> None:
    belanja = {b.uraian for t in dokumen.tahun for b in t.belanja or ()} | {"*"}
    ada = {"indikator": indikator, "sasaran": sasaran, "anggaran": simpul, "belanja": belanja}
    for i, c in enumerate(tahun.tercantum or ()):
        jalur = f"tahun {tahun.tahun} > tercantum[{i}].id"
        if c.objek != "tahun":
            _harus_ada(jalur, c.id, ada[c.objek], c.objek)
        elif not _TAHUN.fullmatch(c.id):
            raise SalahBentuk(jalur, f"“{c.id}” bukan tahun.")
