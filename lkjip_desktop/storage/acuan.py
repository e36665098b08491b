"""References between records when an id changes or a record goes.

Whatever requires the record goes with it; whatever only mentions it lets go of it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.tipe import Jenis, rujukan
from lkjip_desktop.storage.lembar import Baris
from lkjip_desktop.storage.peta import (
    kolom_induk,
    nama_tabel,
    peta,
    semua_jenis,
    tabel,
    tabel_peta,
)
from lkjip_desktop.storage.tabel import Json

if TYPE_CHECKING:
    from lkjip_desktop.storage.unit_kerja import UnitKerja

YANG_DIRUJUK: Final = ("unit", "pejabat", "indikator", "anggaran")


@cache
def tabel_di_bawah(nama: str) -> tuple[tuple[str, str], ...]:
    """The tables whose rows may stand under a row of this table: (table, column)."""
    kolom = f"induk_{nama}"
    semua = (*(peta(j).tabel for j in semua_jenis()), *tabel_peta())
    return tuple((n, kolom) for n in semua if kolom in kolom_induk(n))


@cache
def _perujuk(ke: str) -> tuple[tuple[str, str, bool, bool], ...]:
    """Columns that refer to a kind of record: (table, column, required, is a list)."""
    hasil = []
    for jenis in semua_jenis():
        p = peta(jenis)
        for m in p.medan:
            if m.macam == "kolom" and rujukan(m.tipe) == ke:
                daftar = isinstance(tabel(p.tabel).columns[m.nama].type, Json)
                hasil.append((p.tabel, m.nama, m.wajib, daftar))
    return tuple(hasil)


def _tahun_perujuk(baris: Baris) -> Any:
    return baris.get("tahun_rid", baris.get("induk_tahun"))


def _kena(ke: str, baris: Baris, kolom: str, daftar: bool, id_: str, tahun: Any) -> bool:
    nilai = baris[kolom]
    sama = nilai is not None and (id_ in nilai if daftar else nilai == id_)
    return sama and (ke != "anggaran" or _tahun_perujuk(baris) == tahun)


def _ganti(nilai: Any, lama: str, baru: str | None, daftar: bool) -> Any:
    if not daftar:
        return baru
    return [baru if n == lama else n for n in nilai if n != lama or baru is not None]


def _ubah_perujuk(uk: UnitKerja, ke: str, lama: str, baru: str | None, tahun: Any) -> None:
    for nama, kolom, wajib, daftar in _perujuk(ke):
        for baris in list(uk.lembar.semua(nama)):
            if not _kena(ke, baris, kolom, daftar, lama, tahun):
                continue
            if baru is None and wajib:
                uk._hapus(nama, baris["rid"])
            else:
                uk.tulis(
                    nama, baris["rid"], {**baris, kolom: _ganti(baris[kolom], lama, baru, daftar)}
                )


def _ubah_tercantum(uk: UnitKerja, objek: str, lama: str, baru: str, tahun: Any) -> None:
    for baris in list(uk.lembar.semua("tercantum")):
        cocok = baris["objek"] == objek and baris["id"] == lama
        if cocok and (objek != "anggaran" or baris["induk_tahun"] == tahun):
            uk.tulis("tercantum", baris["rid"], {**baris, "id": baru})


def ganti_id(uk: UnitKerja, jenis: Jenis, rid: int, baru: str) -> None:
    """Give a record another id, and every reference to it with it.

    An indikator keeps one id over all Renstra and years, so all its definitions are renamed.
    Raises UserError where the new id is taken.
    """
    nama = nama_tabel(jenis)
    baris = uk.lembar.baris(nama, rid)
    assert baris is not None
    lama, tahun = baris["id"], baris.get("tahun_rid")
    if any(b["id"] == baru and _sekawan(uk, jenis, b, baris) for b in uk.lembar.semua(nama)):
        raise UserError(f"Kode “{baru}” sudah dipakai.", "Pilih kode yang lain.")
    if jenis is r.Indikator:
        uk.daftarkan(baru)
        for b in [b for b in uk.lembar.semua(nama) if b["id"] == lama]:
            uk.tulis(nama, b["rid"], {**b, "id": baru})
    else:
        uk.tulis(nama, rid, {**baris, "id": baru})
    if nama in YANG_DIRUJUK:
        _ubah_perujuk(uk, nama, lama, baru, tahun)
    if nama in ("indikator", "sasaran", "anggaran"):
        _ubah_tercantum(uk, nama, lama, baru, tahun)
    if jenis is r.Indikator:
        uk.coret(lama)


def _sekawan(uk: UnitKerja, jenis: Jenis, lain: Baris, ini: Baris) -> bool:
    """Whether two records may not have the same id."""
    if jenis is r.Anggaran:
        return bool(lain["tahun_rid"] == ini["tahun_rid"])
    if jenis is r.Pk:
        return bool(lain["induk_tahun"] == ini["induk_tahun"])
    if jenis in (r.Tujuan, r.Sasaran):
        return _renstra(uk, jenis, lain) == _renstra(uk, jenis, ini)
    return True


def _renstra(uk: UnitKerja, jenis: Jenis, baris: Baris) -> int | None:
    if jenis is r.Tujuan:
        return int(baris["induk_renstra"])
    tujuan = uk.lembar.baris("tujuan", baris["induk_tujuan"])
    return None if tujuan is None else int(tujuan["induk_renstra"])


def lepaskan(uk: UnitKerja, nama: str, baris: Baris) -> None:
    """After a row has gone: whatever referred to it goes too or lets go."""
    if nama not in YANG_DIRUJUK:
        return
    id_ = baris["id"]
    if nama == "indikator":
        if any(b["id"] == id_ for b in uk.lembar.semua(nama)):
            return
        _ubah_perujuk(uk, nama, id_, None, None)
        uk.coret(id_)
    else:
        _ubah_perujuk(uk, nama, id_, None, baris.get("tahun_rid"))
