"""Why a text is no figure, in a sentence, and what to type instead."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from typing import Final

from ..rapi import ada_kendali, kutip
from .bacaan import BukanAngka
from .kata import BATAS, NIHIL, PENGALI, WAKTU, kata_kata, pengali
from .tampil import tampil

PANJANG_TERBESAR: Final = 300
"""The longest text, in characters, that may be a figure."""

_KOSONG: Final = re.compile(
    r"""
    (?:(?:rp|idr)\b[.: ]*)?
    (?:-[-., ]*|\.[. ]*\.[-., ]*|_[_ ]*|,-)?
    |n/?a|n\.a\.?
    |(?:-[- ]*|\.{2,})\ ?%
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CONTOH: Final = "Ketik angkanya saja, misalnya 1.234,56."

_GALAT_EXCEL: Final = re.compile(r"#[A-Z/0-9?]+[!?]?")
_ILMIAH: Final = re.compile(r"[0-9]e[+-]?[0-9]", re.IGNORECASE)
_BERPENGALI: Final = re.compile(r"(?:rp)?[. ]*([0-9]+)(?:[.,]([0-9]{1,2}))? ?([a-z]+)\.?")
_LAMBANG_BATAS: Final = re.compile("[<>≥≤±~≈]")
_UANG_ASING: Final = re.compile(r"[$€£¥]|\b(?:usd|us|sgd|eur|euro|dolar|dollar)\b", re.IGNORECASE)
_BERTANGGAL: Final = re.compile(r"[0-9]{1,4}([-/])[0-9]{1,2}\1[0-9]{2,4}")
_RENTANG: Final = re.compile(r"[0-9]%? ?(?:-|s\.? ?/? ?d\.?|sampai|hingga)+ ?[0-9]", re.IGNORECASE)
_PECAHAN: Final = re.compile(r"[0-9] ?/ ?[0-9]|[½¼¾⅓⅔]")
_DERET: Final = re.compile(r"[0-9][0-9.,]*[0-9]")
_DERET_LAZIM: Final = re.compile(
    r"[0-9]+(?:[.,][0-9]+)?|[1-9][0-9]{0,2}([.,])[0-9]{3}(?:\1[0-9]{3})*(?:(?!\1)[.,][0-9]+)?"
)
_NOL_DI_DEPAN: Final = re.compile(r"(?<![0-9.,])0[0-9]{0,2}(?:[., ][0-9]{3})+(?![0-9])")
_STRIP_BELAKANG: Final = re.compile(r".*[0-9] ?[.,]? ?(?:-+|=)")
_BERCELAH: Final = re.compile(r"[0-9][.,]?\s+[.,]?[0-9]")


def belum_diisi(rapi: str) -> bool:
    """Whether the (plain) text is a mark for "nothing here": empty, ``-``, ``n/a``, ``...``."""
    return len(rapi) <= PANJANG_TERBESAR and _KOSONG.fullmatch(rapi) is not None


def terlalu_panjang(teks: str) -> BukanAngka:
    """The refusal of a text that is too long to be a figure."""
    return BukanAngka(
        f"{kutip(teks)} terlalu panjang untuk sebuah angka ({tampil(len(teks), 0)} karakter).",
        _CONTOH,
    )


def tulisan_beda(rapi: str, seharusnya: str) -> BukanAngka:
    """The refusal of a figure whose words in brackets say something else."""
    return BukanAngka(
        f"Pada {kutip(rapi)} angka dan tulisannya tidak sama; angkanya dibaca {seharusnya}.",
        f"Perbaiki salah satunya. {_CONTOH}",
    )


def alasan(rapi: str) -> BukanAngka:
    """The refusal of a (plain) text, with the first reason that applies."""
    for periksa in _PERIKSA:
        galat = periksa(rapi)
        if galat is not None:
            return galat
    return BukanAngka(f"{kutip(rapi)} memuat selain angka, atau tandanya tidak lazim.", _CONTOH)


def _kosong(rapi: str) -> BukanAngka | None:
    if not belum_diisi(rapi):
        return None
    return BukanAngka("Angka belum diisi.", _CONTOH)


def _kendali(rapi: str) -> BukanAngka | None:
    if not ada_kendali(rapi):
        return None
    return BukanAngka(
        f"{kutip(rapi)} memuat karakter yang tidak tampak dan tidak dikenal.",
        "Hapus isinya, lalu ketik ulang angkanya.",
    )


def _galat_excel(rapi: str) -> BukanAngka | None:
    if _GALAT_EXCEL.fullmatch(rapi) is None:
        return None
    return BukanAngka(
        f"{kutip(rapi)} adalah galat rumus Excel, bukan angka.",
        "Perbaiki rumusnya di Excel, atau ketik angkanya di sini.",
    )


def _tanpa_angka(rapi: str) -> BukanAngka | None:
    if any(c.isdigit() and not c.isascii() for c in rapi):
        return BukanAngka(
            f"{kutip(rapi)} memakai huruf angka yang bukan 0 sampai 9.", "Ketik ulang angkanya."
        )
    if any(c.isdigit() for c in rapi) or _PECAHAN.search(rapi):
        return None
    if NIHIL.intersection(kata_kata(rapi)):
        return BukanAngka(
            f"{kutip(rapi)} dapat berarti nol dan dapat berarti belum ada.",
            "Ketik 0 jika nilainya nol; kosongkan jika belum ada.",
        )
    return BukanAngka(f"{kutip(rapi)} tidak memuat angka.", _CONTOH)


def _ilmiah(rapi: str) -> BukanAngka | None:
    if _ILMIAH.search(rapi) is None:
        return None
    return BukanAngka(
        f"{kutip(rapi)} ditulis dengan notasi ilmiah sehingga sebagian angkanya bisa hilang.",
        "Lebarkan kolomnya di Excel lalu salin ulang, atau ketik angka lengkapnya.",
    )


def _beberapa_baris(rapi: str) -> BukanAngka | None:
    if re.search(r"[0-9] *\n", rapi) is None or re.search(r"\n\D*[0-9]", rapi) is None:
        return None
    return BukanAngka(f"{kutip(rapi)} memuat lebih dari satu baris angka.", "Isi satu angka saja.")


def _berpengali(rapi: str) -> BukanAngka | None:
    if not pengali(rapi):
        return None
    saran = "Ketik angka lengkapnya, misalnya 1.500.000."
    cocok = _BERPENGALI.fullmatch(rapi.lower())
    if cocok and cocok[3] in PENGALI:
        nilai = Fraction(f"{cocok[1]}.{cocok[2] or 0}") * PENGALI[cocok[3]]
        saran = f"Jika maksudnya {tampil(nilai, None)}, ketik angka lengkapnya seperti itu."
    return BukanAngka(f"{kutip(rapi)} memakai singkatan besaran, bukan angka lengkap.", saran)


def _batas(rapi: str) -> BukanAngka | None:
    if _LAMBANG_BATAS.search(rapi) is None and not BATAS.intersection(kata_kata(rapi)):
        return None
    if _RENTANG.search(rapi):
        return None
    return BukanAngka(f"{kutip(rapi)} menyatakan batas atau keterangan, bukan satu angka.", _CONTOH)


def _uang_asing(rapi: str) -> BukanAngka | None:
    if _UANG_ASING.search(rapi) is None:
        return None
    return BukanAngka(f"{kutip(rapi)} memakai mata uang lain.", "Ketik nilainya dalam rupiah.")


def _bertanggal(rapi: str) -> BukanAngka | None:
    if _BERTANGGAL.search(rapi) is None and not WAKTU.intersection(kata_kata(rapi)):
        return None
    return BukanAngka(f"{kutip(rapi)} tampak seperti tanggal atau waktu, bukan angka.", _CONTOH)


def _rentang(rapi: str) -> BukanAngka | None:
    if _RENTANG.search(rapi) is None:
        return None
    return BukanAngka(
        f"{kutip(rapi)} menyatakan rentang, bukan satu angka.", "Isi satu angka saja."
    )


def _pecahan(rapi: str) -> BukanAngka | None:
    if _PECAHAN.search(rapi) is None:
        return None
    return BukanAngka(
        f"{kutip(rapi)} ditulis sebagai pecahan.", "Ketik sebagai desimal, misalnya 0,75."
    )


def _nol_di_depan(rapi: str) -> BukanAngka | None:
    if _NOL_DI_DEPAN.search(rapi) is None:
        return None
    return BukanAngka(
        f"Angka nol di depan {kutip(rapi)} tidak lazim pada angka berpemisah ribuan.",
        "Periksa angkanya; hapus nol di depan, atau tulis koma sebelum desimal.",
    )


def _salah_kelompok(rapi: str) -> BukanAngka | None:
    if all(_DERET_LAZIM.fullmatch(deret) for deret in _DERET.findall(rapi)):
        return None
    return BukanAngka(
        f"Titik dan koma pada {kutip(rapi)} tidak membagi angka menjadi kelompok tiga-tiga.",
        "Periksa angkanya; tulis titik tiap tiga angka dan koma sebelum desimal: 1.234.567,89.",
    )


def _strip_belakang(rapi: str) -> BukanAngka | None:
    if _STRIP_BELAKANG.fullmatch(rapi) is None:
        return None
    return BukanAngka(
        f"Tanda strip di belakang {kutip(rapi)} bertentangan dengan desimalnya.",
        "Hapus tanda stripnya, atau tulis tanda minus di depan angka.",
    )


def _bercelah(rapi: str) -> BukanAngka | None:
    if _BERCELAH.search(rapi) is None:
        return None
    return BukanAngka(
        f"Spasi pada {kutip(rapi)} dapat memisahkan dua angka.",
        "Isi satu angka saja, tanpa spasi di antara angkanya.",
    )


def _kurung(rapi: str) -> BukanAngka | None:
    if rapi.count("(") == rapi.count(")"):
        return None
    return BukanAngka(f"Tanda kurung pada {kutip(rapi)} tidak berpasangan.", _CONTOH)


_PERIKSA: Final[tuple[Callable[[str], BukanAngka | None], ...]] = (
    _kosong,
    _kendali,
    _galat_excel,
    _tanpa_angka,
    _ilmiah,
    _beberapa_baris,
    _berpengali,
    _batas,
    _uang_asing,
    _bertanggal,
    _rentang,
    _pecahan,
    _nol_di_depan,
    _strip_belakang,
    _bercelah,
    _salah_kelompok,
    _kurung,
)
