"""Writing the rows that a unit of work changed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from sqlalchemy import (
    Connection,
    Delete,
    UniqueConstraint,
    Update,
    bindparam,
    delete,
    insert,
    update,
)

from lkjip_desktop.storage.perubahan import Citra
from lkjip_desktop.storage.peta import tabel


def tulis_citra(sambungan: Connection, citra: Iterable[Citra]) -> None:
    """Write changed rows: what goes first, then what changes, then what comes.

    A row that changes in a unique column goes and comes again, so that two rows may swap ids.
    """
    hapus: dict[str, list[Citra]] = {}
    ubah: dict[str, list[Citra]] = {}
    sisip: dict[str, list[Citra]] = {}
    for c in citra:
        if c.sebelum is not None and c.sesudah is not None and not _menukar(c):
            ubah.setdefault(c.tabel, []).append(c)
            continue
        if c.sebelum is not None:
            hapus.setdefault(c.tabel, []).append(c)
        if c.sesudah is not None:
            sisip.setdefault(c.tabel, []).append(c)
    for nama, daftar in hapus.items():
        sambungan.execute(_hapus(nama), [{"b_kunci": c.kunci} for c in daftar])
    for nama, daftar in ubah.items():
        isi = [{f"n_{k}": v for k, v in (c.sesudah or {}).items()} for c in daftar]
        sambungan.execute(
            _ubah(nama), [{"b_kunci": c.kunci, **n} for c, n in zip(daftar, isi, strict=True)]
        )
    for nama, daftar in sisip.items():
        sambungan.execute(insert(tabel(nama)), [dict(c.sesudah or {}) for c in daftar])


def _menukar(c: Citra) -> bool:
    sebelum, sesudah = c.sebelum or {}, c.sesudah or {}
    return any(sebelum[k] != sesudah[k] for k in _kolom_unik(c.tabel))


@cache
def _kolom_unik(nama: str) -> tuple[str, ...]:
    semua = [c for c in tabel(nama).constraints if isinstance(c, UniqueConstraint)]
    return tuple({k.name for c in semua for k in c.columns})


@cache
def _hapus(nama: str) -> Delete:
    t = tabel(nama)
    return delete(t).where(next(iter(t.primary_key.columns)) == bindparam("b_kunci"))


@cache
def _ubah(nama: str) -> Update:
    t = tabel(nama)
    nilai = {k.name: bindparam(f"n_{k.name}", type_=k.type) for k in t.columns}
    return update(t).where(next(iter(t.primary_key.columns)) == bindparam("b_kunci")).values(nilai)
