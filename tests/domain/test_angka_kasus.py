"""Every printed figure of the three real cases is read as a careful human reads it.

The shapes below were listed by hand. For each the test knows which mark groups and which is the
decimal mark, and works out the value by itself; a shape that nobody has looked at fails the test.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from pathlib import Path

import pytest

from lkjip_desktop.domain import angka

KASUS = ["kediri-2021", "mojokerto-2020", "pasuruan-2024"]

BENTUK = {
    # shape (n: digits, ggg: a group of three): group mark, decimal mark
    "n": ("", ""),
    "ggg": ("", ""),
    "n,n": ("", ","),
    "ggg,n": ("", ","),
    "n.n": ("", "."),
    "ggg.n": ("", "."),
    "ggg.ggg.ggg": (".", ""),
    "n.ggg.ggg": (".", ""),
    "n.ggg.ggg.ggg": (".", ""),
    "ggg.ggg.ggg,n": (".", ","),
    "n.ggg.ggg,n": (".", ","),
    "n.ggg.ggg.ggg,n": (".", ","),
}
HIASAN = {
    # what stands around the digits: sign, unit, label, what is counted
    "@": ("", None, None),
    "-@%": ("-", "persen", None),
    "@%": ("", "persen", None),
    "@ %": ("", "persen", None),
    "..@": ("", None, None),
    "@,-": ("", None, None),
    "Rp @": ("", "rupiah", None),
    "Rp. @": ("", "rupiah", None),
    "Rp. @,-": ("", "rupiah", None),
    "A (@)": ("", None, "A"),
}
YANG_DIHITUNG = {
    *("ASN", "CASN", "JPT", "Kali", "SK", "aplikasi", "bulan", "data", "dokumen", "kali"),
    *("kebijakan", "kegiatan", "paket", "pejabat", "peserta", "software", "unit", "usulan"),
}
BUKAN_ANGKA = {
    *("-", "A", "BB", "Berhasil", "Sangat Tinggi", "Sedang", "Tinggi", "baik", "berhasil"),
    *("belum memenuhi target", "diatas 90%", "100% ke atas", "efisiensi", "sangat baik"),
    *("sangat efisiensi", "sangat memuaskan", "tidak efisiensi"),
}


def tercantum(bersama: Path, kasus: str) -> set[str]:
    data = json.loads((bersama / "kasus" / f"{kasus}.json").read_text(encoding="utf-8"))
    return {t["nilai"] for tahun in data["tahun"] for t in tahun.get("tercantum", [])}


def dibaca_manusia(teks: str) -> angka.Bacaan:
    """The figure by the tables above; ``KeyError`` for a shape that is in none of them."""
    kata = re.fullmatch(r"([0-9]+) ([A-Za-z]+)", teks)
    if kata:
        assert kata[2] in YANG_DIHITUNG
        return angka.Bacaan(Decimal(kata[1]), sebutan=kata[2])
    badan = re.search(r"[0-9](?:[0-9.,]*[0-9])?", teks)
    assert badan is not None
    tanda, satuan, label = HIASAN[teks.replace(badan[0], "@")]
    bentuk = re.sub(r"[0-9]+", lambda d: "ggg" if len(d[0]) == 3 else "n", badan[0])
    kelompok, desimal = BENTUK[bentuk.replace(",ggg", ",n")]
    polos = badan[0].replace(kelompok, "") if kelompok else badan[0]
    pecahan = polos.partition(desimal)[2] if desimal else ""
    nilai = Decimal(tanda + (polos.replace(desimal, ".") if desimal else polos))
    return angka.Bacaan(nilai, len(pecahan), None, satuan, label)  # type: ignore[arg-type]


@pytest.mark.parametrize("kasus", KASUS)
def test_every_printed_figure(bersama: Path, kasus: str) -> None:
    semua = tercantum(bersama, kasus)
    assert len(semua) > 150
    for teks in semua - BUKAN_ANGKA:
        assert angka.baca(teks) == dibaca_manusia(teks), teks


def test_only_what_is_no_figure_is_refused(bersama: Path) -> None:
    semua = {teks for kasus in KASUS for teks in tercantum(bersama, kasus)}
    assert semua >= BUKAN_ANGKA
    for teks in BUKAN_ANGKA:
        with pytest.raises(angka.BukanAngka):
            angka.baca(teks)


def test_only_the_dash_means_nothing_to_say(bersama: Path) -> None:
    semua = {teks for kasus in KASUS for teks in tercantum(bersama, kasus)}
    assert {t for t in semua - BUKAN_ANGKA | {"-"} if angka.baca_sel(t) is None} == {"-"}
