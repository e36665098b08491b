"""From the block to the nodes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from lkjip_desktop.domain.angka import baca_sel, dari_teks, kanonik, kebiasaan, tampil_rupiah
from lkjip_desktop.domain.angka.bacaan import Kebiasaan
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.kode_anggaran import TINGKAT, keberatan_kode, rapikan_kode

from .bacaan import NAMA_PERAN, UANG, Bacaan, Lewat, Peran, SimpulBaca, Tafsir
from .peran import Blok, baris_judul, tebak_peran
from .tingkat import BarisMentah, ragu_tempat, tebak_cara, tingkat_baris

_TANPA_JUDUL: Final = "Kolom tidak berjudul: periksa apakah arti setiap kolom sudah benar."
_TANPA_KODE: Final = "tanpa kode; periksa tingkat dan tempatnya"
_TERPANJANG: Final = 60


def tafsirkan(blok: Blok) -> Tafsir:
    """The first guess how a block is to be read."""
    mulai = baris_judul(blok)
    peran, _ = tebak_peran(blok, mulai)
    tafsir = Tafsir(peran, "kode", mulai)
    return replace(tafsir, cara=tebak_cara(_mentah(blok, tafsir)))


def baca_pohon(blok: Blok, tafsir: Tafsir) -> Bacaan:
    """The nodes that a block holds, read in that way."""
    mentah = _mentah(blok, tafsir)
    kebiasaan_kolom = {
        k: kebiasaan([b[k] for b in blok[tafsir.mulai :]], rupiah=True)
        for k, p in enumerate(tafsir.peran)
        if p in UANG
    }
    simpul: list[SimpulBaca] = []
    lewat = [Lewat(i + 1, _gabung(blok[i]), "judul kolom") for i in range(tafsir.mulai)]
    salah: list[Lewat] = []
    for baris, jawaban in zip(mentah, tingkat_baris(mentah, tafsir.cara), strict=True):
        if jawaban not in TINGKAT:
            if jawaban != "baris kosong":
                lewat.append(Lewat(baris.nomor, baris.sisa, jawaban))
            continue
        sel = blok[baris.nomor - 1]
        uang = _uang(baris.nomor, sel, tafsir, kebiasaan_kolom, salah)
        tingkat = TINGKAT[TINGKAT.index(jawaban)]
        simpul.append(
            SimpulBaca(
                baris.nomor,
                tingkat,
                " ".join(baris.uraian.split()),
                baris.kode or None,
                _satu(sel, tafsir, "unit"),
                _satu(sel, tafsir, "sumber_dana"),
                uang,
            )
        )
    bertingkat = _beri_induk(simpul)
    berjudul = tafsir.mulai > 0
    return Bacaan(
        tafsir,
        tuple(_ragukan(bertingkat, tafsir)),
        tuple(lewat),
        tuple(salah),
        () if berjudul or not any(p in UANG for p in tafsir.peran) else (_TANPA_JUDUL,),
    )


# texts --------------------------------------------------------------------------------------------


def _mentah(blok: Blok, tafsir: Tafsir) -> list[BarisMentah]:
    return [_baris_mentah(i + 1, blok[i], tafsir.peran) for i in range(tafsir.mulai, len(blok))]


def _baris_mentah(nomor: int, sel: Sequence[str], peran: Sequence[Peran]) -> BarisMentah:
    kode = ".".join(t for k, p in enumerate(peran) if p == "kode" and (t := rapikan_kode(sel[k])))
    uraian, lekukan = "", 0
    for urutan, k in enumerate(k for k, p in enumerate(peran) if p == "uraian"):
        if sel[k].strip():
            uraian = sel[k].strip()
            lekukan = urutan * 1000 + len(sel[k]) - len(sel[k].lstrip())
            break
    tingkat = next((sel[k] for k, p in enumerate(peran) if p == "tingkat"), "")
    beruang = any(p in UANG and sel[k].strip() for k, p in enumerate(peran))
    return BarisMentah(nomor, kode, uraian, lekukan, tingkat, beruang, _gabung(sel))


def _gabung(sel: Sequence[str]) -> str:
    teks = " | ".join(" ".join(s.split()) for s in sel if s.strip())
    return teks if len(teks) <= _TERPANJANG else f"{teks[: _TERPANJANG - 1]}…"


def _satu(sel: Sequence[str], tafsir: Tafsir, dicari: Peran) -> str | None:
    return next(
        (t for k, p in enumerate(tafsir.peran) if p == dicari and (t := sel[k].strip())), None
    )


def _uang(
    nomor: int,
    sel: Sequence[str],
    tafsir: Tafsir,
    kebiasaan_kolom: Mapping[int, Kebiasaan],
    salah: list[Lewat],
) -> dict[Peran, str]:
    hasil: dict[Peran, str] = {}
    for k, cara in kebiasaan_kolom.items():
        try:
            bacaan = baca_sel(sel[k], kolom=cara)
        except UserError as galat:
            salah.append(Lewat(nomor, sel[k].strip(), galat.pesan))
            continue
        if bacaan is None:
            continue
        if bacaan.nilai < 0:
            salah.append(Lewat(nomor, sel[k].strip(), "Uang tidak boleh kurang dari nol."))
            continue
        nilai = kanonik(bacaan.nilai)
        utuh, _, sen = nilai.partition(".")
        hasil[tafsir.peran[k]] = utuh if not sen.strip("0") else nilai
    return hasil


# the tree -----------------------------------------------------------------------------------------


def _beri_induk(simpul: Sequence[SimpulBaca]) -> list[SimpulBaca]:
    """Each node below the last one of a higher level."""
    hasil: list[SimpulBaca] = []
    jalur: list[int] = []
    for i, satu in enumerate(simpul):
        dalam = TINGKAT.index(satu.tingkat)
        while jalur and TINGKAT.index(hasil[jalur[-1]].tingkat) >= dalam:
            jalur.pop()
        hasil.append(replace(satu, induk=jalur[-1] if jalur else None))
        jalur.append(i)
    return hasil


def _ragukan(simpul: Sequence[SimpulBaca], tafsir: Tafsir) -> list[SimpulBaca]:
    kembar = Counter(s.kode for s in simpul if s.kode)
    beda = _jumlah_berbeda(simpul)
    hasil = []
    for i, s in enumerate(simpul):
        induk = None if s.induk is None else simpul[s.induk]
        ragu = [
            ragu_tempat(s.tingkat, induk.tingkat if induk else None),
            _TANPA_KODE if tafsir.cara == "kode" and not s.kode else None,
            keberatan_kode(s.kode, s.tingkat, induk.kode if induk else None),
            f"kode {s.kode} ada {kembar[s.kode]} kali" if s.kode and kembar[s.kode] > 1 else None,
            *beda.get(i, ()),
        ]
        hasil.append(replace(s, ragu=tuple([kalimat for kalimat in ragu if kalimat])))
    return hasil


def _jumlah_berbeda(simpul: Sequence[SimpulBaca]) -> dict[int, list[str]]:
    """Where the money written beside a parent is not the sum of the leaves below it."""
    anak: dict[int, list[int]] = {}
    for i, s in enumerate(simpul):
        if s.induk is not None:
            anak.setdefault(s.induk, []).append(i)

    def daun(i: int) -> list[int]:
        return [d for a in anak[i] for d in daun(a)] if i in anak else [i]

    hasil: dict[int, list[str]] = {}
    for i in anak:
        for peran, tertulis in simpul[i].uang.items():
            punya = [simpul[d].uang[peran] for d in daun(i) if peran in simpul[d].uang]
            total = sum(dari_teks(t) for t in punya)
            if punya and total != dari_teks(tertulis):
                hasil.setdefault(i, []).append(
                    f"{NAMA_PERAN[peran]} tertulis {tampil_rupiah(dari_teks(tertulis))},"
                    f" rinciannya berjumlah {tampil_rupiah(total)}"
                )
    return hasil
