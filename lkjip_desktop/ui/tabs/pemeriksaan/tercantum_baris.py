"""The rows and columns of the printed figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.tanggal import triwulan_romawi
from lkjip_desktop.domain.telaah_cetakan import BESARAN_OBJEK, KeadaanCetakan, Telaah
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.domain.uraian_temuan import besaran as kata_besaran
from lkjip_desktop.services.sel import Perintah
from lkjip_desktop.services.sunting import Ubahan
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    Pilihan,
    kolom_bilangan,
    kolom_hitung,
    kolom_pilihan,
    letak_sel,
    pembaca_pilihan,
    pilihan_menurut,
    tampil_teks,
)
from lkjip_desktop.ui.model.nada import NadaSel

Objek = tuple[r.ObjekTercantum, str]
"""Kind and id of what a figure is about."""
SELURUH_BELANJA = "*"
KATA_KEADAAN: Mapping[KeadaanCetakan, str] = {
    "cocok": "Cocok",
    "beda tipis": "Beda tipis",
    "beda": "Beda",
    "tidak terbaca": "Tidak terbaca",
    "tidak ada data": "Tidak ada data",
    "kosong": "Belum diisi",
}
_NADA: Mapping[KeadaanCetakan, NadaSel | None] = {
    "cocok": NadaSel.BAIK,
    "beda tipis": NadaSel.SEDANG,
    "beda": NadaSel.SALAH,
    "tidak terbaca": NadaSel.KURANG,
    "tidak ada data": None,
    "kosong": None,
}
_PENJELASAN: Mapping[KeadaanCetakan, str] = {
    "cocok": "Sama dengan data, pada ketelitian cetakannya.",
    "beda tipis": "Berbeda satu angka pada tempat terakhir yang tercetak.",
    "beda": "Berbeda dari data; uraiannya ada di halaman Temuan.",
    "tidak terbaca": "Tidak dapat dibaca sebagai angka atau label.",
    "tidak ada data": "Data tidak memberi angka pembanding untuk hal ini.",
    "kosong": "Belum ada angka untuk diperiksa.",
}


@dataclass(frozen=True, slots=True)
class Baris:
    """A printed figure and what the program makes of it."""

    tercantum: r.Tercantum
    telaah: Telaah

    @property
    def objek(self) -> Objek:
        """Kind and id of what it is about."""
        return self.tercantum.objek, self.tercantum.id


def kunci(baris: Baris) -> tuple[type, int]:
    """The class and row of the record."""
    return r.Tercantum, baris.tercantum.rid


def sebutan(baris: Baris) -> str:
    """What it is about and where it stands."""
    t = baris.tercantum
    return f"{kata_besaran(t.besaran)} {t.id}, {t.sumber}"


def pilihan_objek(hasil: HasilTahun) -> Sequence[Pilihan]:
    """All that a printed figure of the year can be about, by name."""
    return [Pilihan(objek, label) for objek, label in _semua_objek(hasil)]


def kolom_tercantum(hasil: Callable[[], HasilTahun]) -> list[Kolom[Baris]]:
    """What is entered, then what was read and how it compares."""
    return [
        Kolom(
            id="sumber",
            judul="Sumber",
            ambil=lambda b: b.tercantum.sumber,
            baca=_baca_sumber,
            tulis=lambda b, n: _ubah(b, sumber=n),
            letak=_letak("sumber"),
            lebar=140,
            petunjuk="Di mana angka ini tercetak, misalnya Tabel 3.5.2.",
        ),
        _kolom_objek(pilihan_menurut(hasil, pilihan_objek)),
        kolom_pilihan(
            "besaran",
            "Besaran",
            rekaman=_tercantum,
            medan="besaran",
            pilihan=_pilihan_besaran,
            lebar=110,
        ),
        kolom_bilangan(
            "tahun",
            "Tahun",
            rekaman=_tercantum,
            medan="tahun",
            lebar=58,
            petunjuk="Tahun angkanya, bila bukan tahun laporan ini.",
        ),
        kolom_pilihan(
            "triwulan",
            "Triwulan",
            rekaman=_tercantum,
            medan="triwulan",
            pilihan=[Pilihan(None, ""), *(Pilihan(n, triwulan_romawi(n)) for n in range(1, 5))],
            lebar=78,
            petunjuk="Kosong: angka setahun.",
        ),
        Kolom(
            id="nilai",
            judul="Tercantum",
            ambil=lambda b: b.tercantum.nilai,
            baca=lambda teks, _, __: teks,
            tulis=lambda b, n: _ubah(b, nilai=n),
            letak=_letak("nilai"),
            perataan="kanan",
            lebar=124,
            petunjuk="Persis seperti tercetak, dengan tanda dan satuannya.",
        ),
        kolom_hitung(
            "terbaca",
            "Terbaca",
            lambda b: b.telaah.terbaca or (b.telaah.keberatan and f"! {b.telaah.keberatan}"),
            tampil=tampil_teks,
            lebar=120,
            alasan=lambda b: b.telaah.keberatan,
            nada=lambda b: NadaSel.KURANG if b.telaah.keberatan else None,
        ),
        kolom_hitung(
            "data", "Menurut data", lambda b: b.telaah.menurut_data, tampil=tampil_teks, lebar=118
        ),
        kolom_hitung(
            "keadaan",
            "Keadaan",
            lambda b: KATA_KEADAAN[b.telaah.keadaan],
            tampil=tampil_teks,
            perataan="kiri",
            lebar=102,
            nada=lambda b: _NADA[b.telaah.keadaan],
            alasan=lambda b: _PENJELASAN[b.telaah.keadaan],
        ),
    ]


def berikutnya(contoh: r.Tercantum | None, pilihan: Sequence[Pilihan], tahun: int) -> r.Tercantum:
    """A figure to be entered after another one: of the next object, in the same table."""
    if contoh is None:
        pertama: Objek = pilihan[0].nilai if pilihan else ("tahun", str(tahun))
        objek, id_ = pertama
        besaran: r.Besaran = "capaian" if objek == "indikator" else BESARAN_OBJEK[objek][0]
        return r.Tercantum(
            sumber="Laporan tercetak", objek=objek, id=id_, besaran=besaran, nilai=""
        )
    semua = [p.nilai for p in pilihan]
    kini = (contoh.objek, contoh.id)
    nomor = semua.index(kini) + 1 if kini in semua else 0
    if 0 < nomor < len(semua) and semua[nomor][0] == contoh.objek:
        return replace(contoh, rid=0, id=semua[nomor][1], nilai="")
    return replace(contoh, rid=0, nilai="")


def lolos(baris: Baris, keadaan: KeadaanCetakan | None, kata: str) -> bool:
    """Whether the filter lets a row through."""
    if keadaan not in (None, baris.telaah.keadaan):
        return False
    t = baris.tercantum
    isi = f"{t.sumber} {t.id} {kata_besaran(t.besaran)} {t.nilai} {baris.telaah.terbaca}"
    return all(k in isi.casefold() for k in kata.casefold().split())


def _tercantum(baris: Baris) -> r.Tercantum:
    return baris.tercantum


def _letak(medan: str) -> Callable[[Baris], Any]:
    return lambda b: letak_sel(b.tercantum, medan)


def _ubah(baris: Baris, **isi: Any) -> Perintah:
    return Ubahan(r.Tercantum, baris.tercantum.rid, isi)


def _baca_sumber(teks: str, _: Any, __: Any) -> str:
    if not teks.strip():
        raise UserError("Sumber belum diisi.", "Tulis di mana angka tercetak, misalnya Tabel 3.1.")
    return teks.strip()


def _kolom_objek(pilihan: Callable[[Any], Sequence[Pilihan]]) -> Kolom[Baris]:
    label = pembaca_pilihan(pilihan)

    def baca(teks: str, baris: Baris, kebiasaan: Any) -> Objek:
        """The label; or the bare id, which may be that of several kinds."""
        dicari = teks.strip().casefold()
        dengan_id = [p.nilai for p in pilihan(baris) if p.nilai[1].casefold() == dicari]
        if dengan_id:
            sejenis = [o for o in dengan_id if o[0] == baris.tercantum.objek]
            terpilih: Objek = (sejenis or dengan_id)[0]
            return terpilih
        hasil: Objek = label(teks, baris, kebiasaan)
        return hasil

    def tulis(baris: Baris, objek: Objek) -> Perintah:
        jenis, id_ = objek
        isi: dict[str, Any] = {"objek": jenis, "id": id_}
        if baris.tercantum.besaran not in BESARAN_OBJEK[jenis]:
            isi["besaran"] = BESARAN_OBJEK[jenis][0]
        return Ubahan(r.Tercantum, baris.tercantum.rid, isi)

    return Kolom(
        id="objek",
        judul="Objek",
        ambil=lambda b: b.objek,
        macam="pilihan",
        tampil=lambda o: o[1],
        baca=baca,
        tulis=tulis,
        pilihan=pilihan,
        letak=_letak("id"),
        lebar=190,
        petunjuk="Indikator, sasaran, program, belanja, atau tahun; ketik sebagian namanya.",
    )


def _pilihan_besaran(baris: Baris) -> Sequence[Pilihan]:
    boleh: tuple[r.Besaran, ...] = BESARAN_OBJEK[baris.tercantum.objek]
    if baris.tercantum.besaran not in boleh:
        boleh = (*boleh, baris.tercantum.besaran)
    return [Pilihan(b, kata_besaran(b)) for b in boleh]


def _semua_objek(hasil: HasilTahun) -> Iterator[tuple[Objek, str]]:
    rujuk = rujukan(hasil)
    yield from _indikator(hasil)
    for s in rujuk.sasaran.values():
        yield ("sasaran", s.id), f"Sasaran {s.id}  {s.uraian}"
    for simpul in rujuk.simpul.values():
        a = simpul.anggaran
        kode = f"{a.id} ({a.kode})" if a.kode and a.kode != a.id else a.id
        yield ("anggaran", a.id), f"{kode}  {a.uraian}"
    belanja = rujuk.data.belanja or ()
    for b in belanja:
        yield ("belanja", b.uraian), f"Belanja: {b.uraian}"
    if belanja:
        yield ("belanja", SELURUH_BELANJA), "Belanja: seluruhnya"
    for tahun in sorted({t.tahun for t in rujuk.dokumen.tahun}, reverse=True):
        yield ("tahun", str(tahun)), f"Tahun {tahun} (seluruh perangkat daerah)"


def _indikator(hasil: HasilTahun) -> Iterable[tuple[Objek, str]]:
    """Those of the year first, then all others that the document knows."""
    tempat = rujukan(hasil).tempat
    urut = dict.fromkeys([*hasil.indikator, *tempat])
    return ((("indikator", i), f"{i}  {tempat[i].definisi.nama}") for i in urut if i in tempat)
