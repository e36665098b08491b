"""Random edits: every verb, on every kind of record, by a source of choices."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.tipe import Jenis, rujukan
from lkjip_desktop.storage.peta import Medan, peta, semua_jenis
from lkjip_desktop.storage.sebutan import KOLOM_NAMA
from lkjip_desktop.storage.unit_kerja import UnitKerja
from tests.storage.dokumen import dokumen_kecil

SEDIKIT = 90
"""Rows below which the small office is filled up again."""
Kerja = Callable[[UnitKerja], Any]


def acak_kerja(acak: Random) -> Kerja:
    """One step: some verbs on random records; the choices are drawn while it runs."""

    def kerja(uk: UnitKerja) -> None:
        if sum(1 for j in semua_jenis() for _ in uk.lembar.semua(peta(j).tabel)) < SEDIKIT:
            _segarkan(uk)
        for _ in range(1 + acak.randrange(3)):
            acak.choice([_ubah, _ubah, _ubah, _ganti_nama, _tukar, _sisip, _hapus, _pindah])(
                uk, acak
            )

    return kerja


def lakukan_acak(lakukan: Callable[[str, Kerja], Any], acak: Random) -> Any:
    """Do one random step; None where it was refused with a sentence."""
    try:
        return lakukan("acak", acak_kerja(acak))
    except UserError:
        return None


def _pilih(uk: UnitKerja, acak: Random, jenis: Sequence[Jenis] = ()) -> r.Rekaman | None:
    ada = [j for j in jenis or semua_jenis() if any(True for _ in uk.lembar.semua(peta(j).tabel))]
    if not ada:
        return None
    j = acak.choice(ada)
    rid = acak.choice(sorted(b["rid"] for b in uk.lembar.semua(peta(j).tabel)))
    return uk.lembar.rekaman(j, rid)


def _ubah(uk: UnitKerja, acak: Random) -> None:
    rekaman = _pilih(uk, acak)
    medan = [m for m in peta(type(rekaman)).medan if _bisa_diubah(m)] if rekaman else []
    if rekaman is None or not medan:
        return
    m = acak.choice(medan)
    uk.ubah(type(rekaman), rekaman.rid, **{m.nama: _nilai(uk, m, acak, rekaman)})


def _bisa_diubah(m: Medan) -> bool:
    """Fields that can be given another value without knowing what they mean."""
    if m.macam != "kolom" or m.nama == "id":
        return m.macam == "peta" and m.isi is None
    return m.tipe in _TEKS or bool(rujukan(m.tipe))


_TEKS = (str, r.Rupiah, r.Angka)


def _nilai(uk: UnitKerja, m: Medan, acak: Random, rekaman: r.Rekaman) -> Any:
    if m.macam == "peta":
        lama = dict(getattr(rekaman, m.nama) or {})
        lama.pop(acak.choice([*lama, "-"]), None)
        return acak.choice([lama, {**lama, str(2030 + acak.randrange(3)): "7"}, {}, None])
    ke = rujukan(m.tipe)
    if ke is not None:
        ids = sorted({b["id"] for b in uk.lembar.semua(ke)}) or ["-"]
        if getattr(rekaman, m.nama).__class__ is tuple:
            return acak.choice([(), (acak.choice(ids),)])
        return acak.choice([*ids, *([] if m.wajib else [None])])
    return acak.choice(["0", "12.50", "teks “baru”\nbaris", *([] if m.wajib else [None])])


_BERNAMA: Sequence[tuple[Jenis, str]] = (
    (r.Indikator, "id"),
    (r.Anggaran, "id"),
    (r.Sasaran, "id"),
    (r.Unit, "id"),
    (r.Pejabat, "id"),
    (r.Pk, "id"),
    (r.Belanja, "uraian"),
    (r.Variabel, "kode"),
)


def _ganti_nama(uk: UnitKerja, acak: Random) -> None:
    jenis, kolom = acak.choice(_BERNAMA)
    rekaman = _pilih(uk, acak, [jenis])
    if rekaman is not None:
        uk.ubah(jenis, rekaman.rid, **{kolom: f"n{acak.randrange(6)}"})


def _tukar(uk: UnitKerja, acak: Random) -> None:
    """Swap the ids of two nodes of a year."""
    satu, dua = (_pilih(uk, acak, [r.Anggaran]) for _ in range(2))
    if not isinstance(satu, r.Anggaran) or not isinstance(dua, r.Anggaran) or satu.rid == dua.rid:
        return
    a, b = satu.id, dua.id
    uk.ubah(r.Anggaran, satu.rid, id="sementara")
    uk.ubah(r.Anggaran, dua.rid, id=a)
    uk.ubah(r.Anggaran, satu.rid, id=b)


def _sisip(uk: UnitKerja, acak: Random) -> None:
    """Put a copy of a record, with all in it, beside it; mostly under names of its own."""
    rekaman = _pilih(uk, acak)
    if rekaman is None or isinstance(rekaman, r.Dokumen):
        return
    tempat = _tempat(uk, rekaman)
    if tempat is None:
        return
    if isinstance(rekaman, r.Tahun):
        rekaman = dataclasses.replace(rekaman, tahun=2030 + acak.randrange(9))
    elif acak.randrange(4):
        rekaman = _beri_nama_baru(rekaman, acak)
    induk, rid, medan = tempat
    uk.sisip(induk, rid, medan, rekaman, acak.choice([None, 0, 1]))


def _beri_nama_baru(rekaman: r.Rekaman, acak: Random) -> r.Rekaman:
    isi: dict[str, Any] = {}
    for m in peta(type(rekaman)).medan:
        ada = getattr(rekaman, m.nama)
        if m.nama == KOLOM_NAMA.get(peta(type(rekaman)).tabel):
            isi[m.nama] = f"b{acak.randrange(30)}"
        elif m.macam == "anak" and ada:
            isi[m.nama] = tuple(_beri_nama_baru(a, acak) for a in ada)
    return dataclasses.replace(rekaman, **isi)


def _tempat(uk: UnitKerja, rekaman: r.Rekaman) -> tuple[Jenis, int, str] | None:
    atas = uk.lembar.induk(peta(type(rekaman)).tabel, rekaman.rid)
    if atas is None:
        return None
    for jenis in semua_jenis():
        if peta(jenis).tabel == atas[0]:
            for m in peta(jenis).medan:
                if m.isi is type(rekaman) and m.macam == "anak":
                    return jenis, atas[2], m.nama
    return None


def _segarkan(uk: UnitKerja) -> None:
    """Bring back what was deleted of the small office, so that there is always enough to edit."""
    dokumen = dokumen_kecil()
    for medan, kunci in (("pejabat", "id"), ("unit", "id"), ("renstra", "id"), ("tahun", "tahun")):
        ada = {b[kunci] for b in uk.lembar.semua(medan)}
        for rekaman in getattr(dokumen, medan):
            if isinstance(rekaman, r.Tahun):
                # what they mention may have another name by now, and no foreign key would tell
                rekaman = dataclasses.replace(rekaman, tercantum=None, diterima=None)
            if getattr(rekaman, kunci) not in ada:
                uk.sisip(r.Dokumen, 1, medan, rekaman)


def _hapus(uk: UnitKerja, acak: Random) -> None:
    # seldom something large, or soon nothing is left
    besar = (r.Dokumen, r.Instansi, r.Renstra, r.Tahun, r.Tujuan)
    rekaman = _pilih(uk, acak, [j for j in semua_jenis() if j not in besar])
    if not acak.randrange(15):
        rekaman = _pilih(uk, acak, [r.Renstra, r.Tahun, r.Tujuan])
    if rekaman is not None:
        uk.hapus(type(rekaman), rekaman.rid)


def _pindah(uk: UnitKerja, acak: Random) -> None:
    rekaman = _pilih(uk, acak, [r.Anggaran, r.Indikator, r.Sasaran, r.Tercantum, r.Unit, r.Pk])
    tempat = _tempat(uk, rekaman) if rekaman else None
    if rekaman is None or tempat is None:
        return
    induk, rid, medan = tempat
    tujuan = _pilih(uk, acak, [induk]) if acak.randrange(2) else None
    if isinstance(rekaman, r.Anggaran) and not acak.randrange(3):
        tujuan, induk, medan = _pilih(uk, acak, [r.Anggaran]), r.Anggaran, "anak"
    posisi = acak.choice([None, 0, 1, 2])
    if induk is r.Anggaran and tujuan is None and tempat[0] is not r.Anggaran:
        return
    uk.pindah(type(rekaman), rekaman.rid, induk, tujuan.rid if tujuan else rid, medan, posisi)
