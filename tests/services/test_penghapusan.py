"""Deleting says what went along and what no longer names the record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.tempat import semua_definisi
from lkjip_desktop.services.penghapusan import hapus
from lkjip_desktop.services.sesi import Sesi
from tests.storage.dokumen import dokumen_kecil


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "kantor.lkjip", dokumen_kecil())
    yield hasil
    hasil.tutup()


def _tahun(sesi: Sesi) -> r.Tahun:
    return next(t for t in sesi.dokumen.tahun if t.pk)


REKAMAN: dict[str, Callable[[Sesi], r.Rekaman]] = {
    "program 1": lambda s: (_tahun(s).anggaran or ())[0],
    "sasaran S1": lambda s: (s.dokumen.renstra[0].tujuan[0].sasaran or ())[0],
    "unit U2": lambda s: next(u for u in s.dokumen.unit or () if u.id == "U2"),
    "pejabat": lambda s: (s.dokumen.pejabat or ())[0],
    "PK": lambda s: (_tahun(s).pk or ())[0],
}


def _jumlah(kalimat: str, kata: str) -> int:
    """How many the sentence says of it."""
    bagian = kalimat.replace(";", ",").replace(".", ",").replace("beserta ", ", ").split(",")
    semua = [b.replace(" tidak lagi disebut pada", "").split() for b in bagian]
    return sum(int(b[0]) for b in semua if b[1:] == kata.split())


@pytest.mark.parametrize("kata", REKAMAN)
def test_the_words_stand_in_the_sentence_and_in_undo(sesi: Sesi, kata: str) -> None:
    semula = sesi.dokumen
    hasil = hapus(sesi, kata, [REKAMAN[kata](sesi)])
    assert hasil.berakibat
    ikut = hasil.kalimat.removesuffix(".").partition(" dihapus")[2]
    assert ikut
    assert sesi.dapat_urung == f"hapus {kata}{ikut}"
    sesi.urungkan()
    assert sesi.dokumen == semula


def test_a_program_goes_with_its_branch_and_what_names_it(sesi: Sesi) -> None:
    tahun = _tahun(sesi)
    kalimat = hapus(sesi, "program 1", [(tahun.anggaran or ())[0]]).kalimat
    assert kalimat.startswith("Program 1 dihapus beserta 1 kegiatan, 1 sub kegiatan, ")
    dukungan = len(tahun.dukungan or ()) - len(_tahun(sesi).dukungan or ())
    assert _jumlah(kalimat, "dukungan anggaran") == dukungan > 0


def test_what_only_mentioned_a_unit_stays_and_is_told(sesi: Sesi) -> None:
    unit = REKAMAN["unit U2"](sesi)
    tersebut = sum(i.penanggung_jawab == "U2" for i in semua_definisi(sesi.dokumen))
    kalimat = hapus(sesi, "unit U2", [unit]).kalimat
    assert "tidak lagi disebut pada" in kalimat
    assert _jumlah(kalimat, "indikator") == tersebut > 0


def test_an_official_is_no_longer_named_by_a_pk(sesi: Sesi) -> None:
    kalimat = hapus(sesi, "pejabat", [REKAMAN["pejabat"](sesi)]).kalimat
    assert kalimat == "Pejabat dihapus; tidak lagi disebut pada 2 PK, 2 berita acara."


def test_a_row_with_nothing_else_goes_alone(sesi: Sesi) -> None:
    program = next(a for a in _tahun(sesi).anggaran or () if a.id == "2")
    hasil = hapus(sesi, "program 2", [program])
    assert hasil == ("Program 2 dihapus.", False)
    assert sesi.dapat_urung == "hapus program 2"
