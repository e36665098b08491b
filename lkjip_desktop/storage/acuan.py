"""References between records when an id changes or a record goes.

Whatever requires the record goes with it; whatever only mentions it lets go of it. Printed figures
(``tercantum``) and accepted findings (``diterima``) name their object by kind and id, and a list of
those present names officials and units; all of them follow as well, so that a document never names
what it does not have.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.tipe import rujukan
from lkjip_desktop.storage.lembar import Baris
from lkjip_desktop.storage.naskah_ikut import ikut_nama
from lkjip_desktop.storage.peta import kolom_induk, peta, semua_jenis, tabel, tabel_peta
from lkjip_desktop.storage.sebutan import KOLOM_NAMA, ganti_variabel, yang_kehilangan
from lkjip_desktop.storage.tabel import Json

if TYPE_CHECKING:
    from lkjip_desktop.storage.unit_kerja import UnitKerja

DIRUJUK: Final = ("unit", "pejabat", "indikator", "anggaran")
"""Those that columns refer to (the rest are only mentioned)."""

Dihapus = list[tuple[str, Baris]]


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
    if ke == "unit":
        # those present at a meeting may be units too
        hasil.append(("berita_acara", "peserta", False, True))
    return tuple(hasil)


# a record gets another name --------------------------------------------------------------------


def ganti_nama(uk: UnitKerja, nama: str, rid: int, baru: str) -> None:
    """Give a record another name (its id, kode or uraian), and with it all that names it.

    An indikator keeps one id over all Renstra and years, so all its definitions are renamed.
    Raises UserError where the new id is taken.
    """
    kolom = KOLOM_NAMA[nama]
    baris = uk.lembar.baris(nama, rid)
    assert baris is not None
    lama = baris[kolom]
    kembar = [b for b in uk.lembar.semua(nama) if b[kolom] == baru and b["rid"] != rid]
    if kolom != "uraian" and any(_sekawan(uk, nama, b, baris) for b in kembar):
        raise UserError(f"Kode “{baru}” sudah dipakai.", "Pilih kode yang lain.")
    if nama == "variabel":
        ganti_variabel(uk, baris, baru)
        return
    if nama == "indikator":
        uk.daftarkan(baru)
        for b in [b for b in uk.lembar.semua(nama) if b["id"] == lama]:
            uk.tulis(nama, b["rid"], {**b, "id": baru})
    else:
        uk.tulis(nama, rid, {**baris, kolom: baru})
    if nama in DIRUJUK:
        _ubah_perujuk(uk, nama, {_kunci(nama, baris)}, baru)
    for penyebut, b in list(yang_kehilangan(uk, nama, [baris])):
        uk.tulis(penyebut, b["rid"], {**b, "id": baru})
    ikut_nama(uk, nama, baris, baru)
    if nama == "indikator":
        uk.coret(lama)


def _sekawan(uk: UnitKerja, nama: str, lain: Baris, ini: Baris) -> bool:
    """Whether two records may not have the same name."""
    if nama == "anggaran":
        return bool(lain["tahun_rid"] == ini["tahun_rid"])
    if nama == "pk":
        return bool(lain["induk_tahun"] == ini["induk_tahun"])
    if nama == "variabel":
        return bool(lain["induk_indikator"] == ini["induk_indikator"])
    if nama in ("tujuan", "sasaran"):
        return wadah(uk, nama, lain) == wadah(uk, nama, ini)
    return True


def tolak_kembar(uk: UnitKerja, nama: str, baris: Baris) -> None:
    """Raises UserError where a row about to be put in place has an id that its Renstra or year has.

    Only for those whose table cannot say so itself.
    """
    if nama not in ("tujuan", "sasaran", "indikator"):
        return
    if nama == "indikator" and not uk.terdaftar(baris["id"]):
        return
    for b in uk.lembar.semua(nama):
        kembar = b["id"] == baris["id"] and b["rid"] != baris["rid"]
        if kembar and wadah(uk, nama, b) == wadah(uk, nama, baris):
            raise UserError(f"Kode “{baris['id']}” sudah dipakai.", "Pilih kode yang lain.")


def periksa_hadirin(uk: UnitKerja, baris: Baris) -> None:
    """Raises UserError where a list of those present names nobody: no foreign key sees into it."""
    ada = {b["id"] for nama in ("pejabat", "unit") for b in uk.lembar.semua(nama)}
    asing = [id_ for id_ in baris["peserta"] or () if id_ not in ada]
    if asing:
        raise UserError(f"Peserta “{asing[0]}” tidak ada di berkas ini.", "Tambahkan dahulu.")


def tolak_lingkaran(uk: UnitKerja, baris: Baris) -> None:
    """Raises UserError where a unit would stand under itself."""
    induk = {b["id"]: b["induk"] for b in uk.lembar.semua("unit")}
    atas = baris["induk"]
    while atas is not None:
        if atas == baris["id"]:
            raise UserError("Unit tidak dapat berada di bawah dirinya sendiri.", "Pilih unit lain.")
        atas = induk.get(atas)


def wadah(uk: UnitKerja, nama: str, baris: Baris) -> tuple[int | None, int | None]:
    """The Renstra or the year within which an id stands for one row only."""
    return uk.lembar.leluhur(nama, baris, "renstra"), uk.lembar.leluhur(nama, baris, "tahun")


# records go ------------------------------------------------------------------------------------


def lepaskan(uk: UnitKerja, dihapus: Dihapus) -> Dihapus:
    """After rows have gone: whatever named them goes too or lets go. Answers what else went."""
    berikut: Dihapus = []
    for nama in KOLOM_NAMA:
        baris = [b for n, b in dihapus if n == nama]
        if not baris or nama == "variabel":
            continue
        if nama in DIRUJUK:
            sisa = {_kunci(nama, b) for b in uk.lembar.semua(nama)}
            hilang = {_kunci(nama, b) for b in baris} - sisa
            berikut += _ubah_perujuk(uk, nama, hilang, None)
            if nama == "indikator":
                for _, id_ in hilang:
                    uk.coret(id_)
        for penyebut, b in list(yang_kehilangan(uk, nama, baris)):
            berikut += uk.cabut(penyebut, b["rid"])
    return berikut


# references in columns -------------------------------------------------------------------------


def _kunci(nama: str, baris: Baris) -> tuple[Any, str]:
    """What a row is referred to by; a node of the anggaran only within its year."""
    return (baris["tahun_rid"] if nama == "anggaran" else None), baris["id"]


def _ubah_perujuk(uk: UnitKerja, ke: str, lama: set[tuple[Any, str]], baru: str | None) -> Dihapus:
    """Let what refers to some names refer to another one, or to none. Answers what went."""
    dihapus: Dihapus = []
    for nama, kolom, wajib, daftar in _perujuk(ke) if lama else ():
        boleh = lama - _nama_lain(uk, ke) if (nama, kolom) == ("berita_acara", "peserta") else lama
        for baris in list(uk.lembar.semua(nama)):
            tahun = baris.get("tahun_rid", baris.get("induk_tahun")) if ke == "anggaran" else None
            nilai = baris[kolom]
            kena = {n for n in (nilai or () if daftar else (nilai,)) if (tahun, n) in boleh}
            if not kena:
                continue
            if baru is None and wajib:
                dihapus += uk.cabut(nama, baris["rid"])
            else:
                isi = _ganti_dalam(nilai, kena, baru) if daftar else baru
                uk.tulis(nama, baris["rid"], {**baris, kolom: isi})
    return dihapus


def _nama_lain(uk: UnitKerja, ke: str) -> set[tuple[Any, str]]:
    """Names in a list of those present that mean somebody else; an official before a unit."""
    lain = "pejabat" if ke == "unit" else "unit"
    return {(None, b["id"]) for b in uk.lembar.semua(lain)}


def _ganti_dalam(nilai: list[str], lama: set[str], baru: str | None) -> list[str]:
    ganti = [baru if n in lama else n for n in nilai]
    return [n for n in ganti if n is not None]
