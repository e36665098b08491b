"""The reviu checklist: what the program answers by itself, and the template behind it."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.pemeriksaan import periksa, semua_aturan
from lkjip_desktop.domain.reviu import (
    ButirTerjawab,
    JawabanProgram,
    baca_templat,
    jawab_semua,
)
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange.lkjip_data import baca_dokumen
from lkjip_desktop.sumber import isi_json, sumber

TAHUN = 2025
LUSA = date(2026, 8, 3)


@pytest.fixture(scope="module")
def contoh() -> r.Dokumen:
    return baca_dokumen(sumber("contoh/contoh.json").read_bytes(), "contoh")


def _ganti(dokumen: r.Dokumen, **isi: Any) -> r.Dokumen:
    tahun = tuple(replace(t, **isi) if t.tahun == TAHUN else t for t in dokumen.tahun)
    return replace(dokumen, tahun=tahun)


def _tahun(dokumen: r.Dokumen) -> r.Tahun:
    return next(t for t in dokumen.tahun if t.tahun == TAHUN)


def _jawab(
    dokumen: r.Dokumen, *, berakhir: bool = True, templat: Any = None
) -> dict[str, ButirTerjawab]:
    hasil = ukur(dokumen, TAHUN)
    temuan = periksa(dokumen, TAHUN, hasil, LUSA)
    butir = baca_templat(templat or isi_json("reviu.json"), dokumen.pengaturan)
    return {b.butir.kunci: b for b in jawab_semua(butir, hasil, temuan, berakhir)}


def _program(dokumen: r.Dokumen, kunci: str) -> JawabanProgram:
    return _jawab(dokumen)[kunci].program


# the template -----------------------------------------------------------------------------------


def test_the_template_has_the_three_parts_and_names_only_rules_that_exist() -> None:
    templat = baca_templat(isi_json("reviu.json"))
    assert list(dict.fromkeys(b.kelompok for b in templat.butir)) == [
        "Format",
        "Mekanisme",
        "Substansi",
    ]
    kode = {a.kode for a in semua_aturan()}
    assert {p.kode for b in templat.butir for p in b.temuan} <= kode
    assert [b.nomor for b in templat.butir if b.kelompok == "Format"] == [1, 2, 3, 4, 5, 6]


def test_the_besaran_in_the_template_are_those_of_the_rules(contoh: r.Dokumen) -> None:
    tanpa = dict.fromkeys(("narasi", "tercantum", "pengukuran", "pk", "pembanding"))
    kosong = _ganti(contoh, **tanpa)
    hasil = ukur(kosong, TAHUN)
    ada = {t.besaran or "" for t in periksa(kosong, TAHUN, hasil, LUSA).temuan} | {"analisis"}
    for butir in baca_templat(isi_json("reviu.json")).butir:
        for p in butir.temuan:
            assert p.besaran is None or any(b.startswith(p.besaran) for b in ada), p


def test_the_office_may_word_an_item_itself() -> None:
    templat = baca_templat(
        isi_json("reviu.json"), {"reviu.butir.format.target": " Kalimat kami. ", "lain": "x"}
    )
    assert next(b for b in templat.butir if b.kunci == "format.target").uraian == "Kalimat kami."


@pytest.mark.parametrize(
    "rusak",
    [
        lambda t: t.pop("judul"),
        lambda t: t["kelompok"][0]["butir"][0].pop("uraian"),
        lambda t: t["kelompok"][0]["butir"][1].update(kunci="format.data_penting"),
        lambda t: t["kelompok"][0]["butir"][0].update(data="tidak dikenal"),
        lambda t: t["kelompok"][0]["butir"][0].update(menjelaskan=["tidak ada"]),
        lambda t: t["kelompok"][0]["butir"][0].update(temuan=[{"objek": "indikator"}]),
        lambda t: t.update(kelompok=None),
    ],
)
def test_a_broken_template_is_refused_in_words(rusak: Any) -> None:
    isi = copy.deepcopy(isi_json("reviu.json"))
    rusak(isi)
    with pytest.raises(UserError, match="Templat reviu"):
        baca_templat(isi)


def test_the_shipped_template_is_plain_text_that_people_can_edit(akar: Path) -> None:
    teks = (akar / "resources" / "reviu.json").read_text(encoding="utf-8")
    assert json.loads(teks) == isi_json("reviu.json")
    assert max(map(len, teks.splitlines())) < 160


# answers ----------------------------------------------------------------------------------------


def test_a_whole_year_is_answered_with_evidence(contoh: r.Dokumen) -> None:
    semua = _jawab(contoh)
    assert {b.program.jawaban for b in semua.values()} <= {"ya", "tidak_relevan", None}
    assert all(b.program.bukti for b in semua.values())
    assert semua["format.target"].program.bukti == "Tidak ada temuan S03."
    assert semua["mekanisme.penyusun"].program.jawaban is None


def test_findings_speak_against_an_item(contoh: r.Dokumen) -> None:
    salah = r.Tercantum(
        sumber="Tabel 1", objek="tahun", id=str(TAHUN), besaran="rata_capaian", nilai="1,00"
    )
    jawaban = _program(_ganti(contoh, tercantum=(salah,)), "mekanisme.andal")
    assert jawaban.jawaban == "tidak"
    assert jawaban.bukti == "1 temuan: C01 (1)."
    assert [t.kode for t in jawaban.temuan] == ["C01"]


def test_an_accepted_finding_no_longer_speaks_against_it(contoh: r.Dokumen) -> None:
    salah = r.Tercantum(
        sumber="Tabel 1", objek="tahun", id=str(TAHUN), besaran="rata_capaian", nilai="1,00"
    )
    dokumen = _ganti(contoh, tercantum=(salah,))
    (t,) = _program(dokumen, "mekanisme.andal").temuan
    diterima = r.Diterima(
        kode=t.kode,
        objek=t.objek,
        id=t.id,
        besaran=t.besaran,
        sumber=t.sumber,
        dihitung=t.dihitung,
        alasan="Angka lama",
    )
    jawaban = _program(_ganti(dokumen, diterima=(diterima,)), "mekanisme.andal")
    assert jawaban.jawaban == "ya"
    assert "1 di antaranya diterima dengan alasan" in jawaban.bukti


def _tanpa_pk_sasaran(dokumen: r.Dokumen) -> r.Dokumen:
    """The head's PK without any indikator of the last sasaran."""
    sasaran = [s for t in dokumen.renstra[-1].tujuan for s in t.sasaran or ()][-1]
    buang = {i.id for i in sasaran.indikator or ()}
    pk = tuple(
        replace(p, indikator=tuple(i for i in p.indikator or () if i.indikator not in buang))
        for p in _tahun(dokumen).pk or ()
    )
    return _ganti(dokumen, pk=pk)


def test_an_explanation_is_asked_for_where_something_differs(contoh: r.Dokumen) -> None:
    assert _program(contoh, "substansi.penjelasan_selaras").jawaban == "tidak_relevan"
    beda = _tanpa_pk_sasaran(contoh)
    semua = _jawab(beda)
    assert semua["substansi.sesuai_pk"].program.jawaban == "tidak"
    jelas = semua["substansi.penjelasan_selaras"].program
    assert jelas.jawaban == "tidak" and jelas.temuan
    diterima = tuple(
        r.Diterima(
            kode=t.kode,
            objek=t.objek,
            id=t.id,
            besaran=t.besaran,
            sumber=t.sumber,
            dihitung=t.dihitung,
            alasan="Sasaran baru setelah PK",
        )
        for t in semua["substansi.sesuai_pk"].program.temuan
    )
    semua = _jawab(_ganti(beda, diterima=diterima))
    # the difference is still there, but it is explained
    assert semua["substansi.sesuai_pk"].program.jawaban == "tidak"
    assert semua["substansi.penjelasan_selaras"].program.jawaban == "ya"


def test_before_the_year_is_over_silence_proves_nothing(contoh: r.Dokumen) -> None:
    semua = _jawab(contoh, berakhir=False)
    assert "ya" not in {b.program.jawaban for b in semua.values()}
    assert semua["format.target"].program.bukti.endswith("Tahun belum berakhir.")


def test_a_year_that_is_only_compared_with_is_not_judged(contoh: r.Dokumen) -> None:
    kosong = replace(
        contoh, tahun=(*(t for t in contoh.tahun if t.tahun != TAHUN), r.Tahun(tahun=TAHUN))
    )
    semua = _jawab(kosong)
    assert {b.program.jawaban for b in semua.values() if not b.butir.menjelaskan} == {None}


@pytest.mark.parametrize(
    ("isi", "kunci", "jawaban", "kata"),
    [
        ({"narasi": {"bab4.kesimpulan": "x"}}, "format.data_penting", "tidak", "BAB I belum"),
        ({"narasi": {"bab1.latar_belakang": "x"}}, "format.perbaikan", "tidak", "P01"),
        ({"pk": None}, "format.lampiran", "tidak", "0 PK"),
        ({"pk": None}, "substansi.sesuai_pk", "tidak", "belum ada"),
        ({"anggaran": None}, "format.keuangan", "tidak", "belum diisi"),
        ({"berita_acara": None}, "mekanisme.penyampaian", None, "0 dari 4"),
    ],
)
def test_facts_of_the_data_answer_items(
    contoh: r.Dokumen,
    isi: dict[str, Any],
    kunci: str,
    jawaban: str | None,
    kata: str,
) -> None:
    program = _program(_ganti(contoh, **isi), kunci)
    assert program.jawaban == jawaban
    assert kata in program.bukti


def test_texts_that_were_never_kept_are_not_judged(contoh: r.Dokumen) -> None:
    cetak = r.Tercantum(sumber="x", objek="tahun", id="2025", besaran="pagu", nilai="-")
    dokumen = _ganti(contoh, narasi=None, tercantum=(cetak,))
    assert _program(dokumen, "format.data_penting").jawaban is None


def _ubah_indikator(dokumen: r.Dokumen, **isi: Any) -> r.Dokumen:
    def sasaran(s: r.Sasaran) -> r.Sasaran:
        return replace(s, indikator=tuple(replace(i, **isi) for i in s.indikator or ()))

    renstra = tuple(
        replace(
            x,
            tujuan=tuple(
                replace(t, sasaran=tuple(sasaran(s) for s in t.sasaran or ())) for t in x.tujuan
            ),
        )
        for x in dokumen.renstra
    )
    return replace(dokumen, renstra=renstra)


def test_iku_penanggung_jawab_and_smart_come_from_the_indikator(contoh: r.Dokumen) -> None:
    assert _program(contoh, "substansi.sesuai_iku").jawaban == "ya"
    assert _program(contoh, "mekanisme.penanggung_jawab").jawaban == "ya"
    tanpa = _ubah_indikator(contoh, iku=None, penanggung_jawab=None, satuan=" ")
    assert _program(tanpa, "mekanisme.penanggung_jawab").jawaban == "tidak"
    assert _program(tanpa, "substansi.smart").jawaban == "tidak"
    assert "lainnya" in _program(tanpa, "substansi.smart").bukti


# people -----------------------------------------------------------------------------------------


def test_people_overrule_the_program_with_a_note(contoh: r.Dokumen) -> None:
    def satu(jawaban: r.JawabanReviu | None, catatan: str | None) -> ButirTerjawab:
        isi = {"format.target": r.JawabanButir(jawaban=jawaban, catatan=catatan)}
        return _jawab(_ganti(contoh, reviu=isi))["format.target"]

    assert _jawab(contoh)["format.target"].jawaban == "ya"
    assert satu("tidak", None).jawaban == "tidak"
    assert satu("tidak", None).perlu_catatan
    assert not satu("tidak", "Target belum ditetapkan").perlu_catatan
    assert not satu("ya", None).perlu_catatan
    assert satu(None, "Hanya catatan").jawaban == "ya"
    assert satu(None, "Hanya catatan").catatan == "Hanya catatan"


def test_an_explanation_follows_what_people_answered(contoh: r.Dokumen) -> None:
    isi = {"substansi.sesuai_pk": r.JawabanButir(jawaban="tidak", catatan="Sasaran baru")}
    jelas = _program(_ganti(contoh, reviu=isi), "substansi.penjelasan_selaras")
    assert jelas.jawaban is None
    assert jelas.bukti.startswith("Butir 1 dijawab tidak")
