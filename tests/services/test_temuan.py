"""Accepting findings, the checklist's answers and wording, as undoable steps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services import reviu
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.services.periksa import Pemeriksa
from lkjip_desktop.services.sel import jalankan
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.sunting import tambah
from lkjip_desktop.services.temuan import cabut, terima

TAHUN = 2025


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "a.lkjip", dokumen_contoh())
    for nilai in ("1,00", "2,00"):
        salah = r.Tercantum(
            sumber=f"Tabel {nilai}", objek="tahun", id="2025", besaran="serapan", nilai=nilai
        )
        tambah(hasil, "tambah angka", hasil.tahun(TAHUN), "tercantum", salah)
    yield hasil
    hasil.tutup()


@pytest.fixture
def pemeriksa(sesi: Sesi) -> Pemeriksa:
    return Pemeriksa(sesi, lambda: date(2026, 8, 3))


def _terbuka(pemeriksa: Pemeriksa) -> list[str]:
    return [t.kode for t in pemeriksa.hasil(TAHUN).terbuka]


def test_accepting_takes_a_reason_and_goes_back_by_undo(sesi: Sesi, pemeriksa: Pemeriksa) -> None:
    hasil = pemeriksa.hasil(TAHUN)
    assert _terbuka(pemeriksa) == ["C01", "C01", "C02", "C02"]
    with pytest.raises(UserError, match="Alasan"):
        terima(sesi, hasil, hasil.terbuka[:1], "  ")
    terima(sesi, hasil, hasil.terbuka[:1], " Salah ketik ")
    assert sesi.dapat_urung == "terima temuan C01 2025"
    assert _terbuka(pemeriksa) == ["C01", "C02", "C02"]
    assert pemeriksa.hasil(TAHUN).temuan[0].diterima == "Salah ketik"
    sesi.urungkan()
    assert _terbuka(pemeriksa) == ["C01", "C01", "C02", "C02"]
    sesi.ulangi()
    cabut(sesi, TAHUN, sesi.tahun(TAHUN).diterima or ())
    assert sesi.dapat_urung == "cabut penerimaan C01 2025"
    assert _terbuka(pemeriksa) == ["C01", "C01", "C02", "C02"]


def test_several_are_one_step(sesi: Sesi, pemeriksa: Pemeriksa) -> None:
    hasil = pemeriksa.hasil(TAHUN)
    terima(sesi, hasil, hasil.terbuka, "Laporan lama")
    assert sesi.dapat_urung == "terima 4 temuan"
    assert _terbuka(pemeriksa) == []
    cabut(sesi, TAHUN, sesi.tahun(TAHUN).diterima or ())
    assert sesi.dapat_urung == "cabut 4 penerimaan"


def test_what_no_longer_holds_is_replaced(sesi: Sesi, pemeriksa: Pemeriksa) -> None:
    hasil = pemeriksa.hasil(TAHUN)
    satu = hasil.terbuka[0]
    usang = r.Diterima(
        kode=satu.kode,
        objek=satu.objek,
        id=satu.id,
        besaran=satu.besaran,
        sumber=satu.sumber,
        dihitung="1",
        alasan="Dulu",
    )
    tambah(sesi, "tambah", sesi.tahun(TAHUN), "diterima", usang)
    terima(sesi, pemeriksa.hasil(TAHUN), [satu], "Sekarang")
    assert [d.alasan for d in sesi.tahun(TAHUN).diterima or ()] == ["Sekarang"]


def test_it_is_shown_again_when_the_printed_figure_changes(
    sesi: Sesi, pemeriksa: Pemeriksa
) -> None:
    satu = pemeriksa.hasil(TAHUN).terbuka[0]
    terima(sesi, pemeriksa.hasil(TAHUN), [satu], "Salah cetak")
    jalankan(sesi, "ubah", [lambda uk: uk.ubah(r.Tercantum, satu.letak.rid, nilai="1,50")])
    (lagi,) = [t for t in pemeriksa.hasil(TAHUN).terbuka if t.kunci == satu.kunci]
    assert lagi.tercantum == "1,50"
    terima(sesi, pemeriksa.hasil(TAHUN), [lagi], "Masih salah cetak")
    assert [d.alasan for d in sesi.tahun(TAHUN).diterima or ()] == ["Masih salah cetak"]
    assert "C01" not in [t.kode for t in pemeriksa.hasil(TAHUN).terbuka if t.kunci == satu.kunci]
    sesi.urungkan()
    sesi.urungkan()
    assert satu.kunci not in {t.kunci for t in pemeriksa.hasil(TAHUN).terbuka}
    cabut(sesi, TAHUN, sesi.tahun(TAHUN).diterima or ())
    assert sesi.tahun(TAHUN).x == {}


def test_an_acceptance_of_another_program_holds_by_what_should_stand_there(
    sesi: Sesi, pemeriksa: Pemeriksa
) -> None:
    satu = pemeriksa.hasil(TAHUN).terbuka[0]
    kode, objek, id_, besaran, sumber, dihitung = satu.kunci
    asing = r.Diterima(
        kode=kode,
        objek=objek,
        id=id_,
        besaran=besaran,
        sumber=sumber,
        dihitung=dihitung,
        alasan="Dari luar",
    )
    tambah(sesi, "tambah", sesi.tahun(TAHUN), "diterima", asing)
    for isi in (None, "rusak", [1, {"kode": "C01"}, {"kode": 5, "objek": "x", "id": "y"}]):
        x = {} if isi is None else {"x_diterima": isi}
        rid = sesi.tahun(TAHUN).rid
        jalankan(sesi, "x", [lambda uk, x=x, rid=rid: uk.ubah_tambahan(r.Tahun, rid, x)])
        assert pemeriksa.hasil(TAHUN).temuan[0].diterima == "Dari luar"


# the checklist ----------------------------------------------------------------------------------


def test_answer_and_note_share_an_entry_that_goes_when_both_go(sesi: Sesi) -> None:
    def isi(medan: str, nilai: str | None) -> None:
        kerja = reviu.isi_jawaban(TAHUN, "format.target", medan, nilai)  # type: ignore[arg-type]
        jalankan(sesi, "ubah reviu", [kerja])

    isi("jawaban", "tidak")
    isi("catatan", "Belum ada")
    semua = sesi.tahun(TAHUN).reviu or {}
    assert semua["format.target"] == r.JawabanButir(jawaban="tidak", catatan="Belum ada")
    isi("jawaban", None)
    isi("catatan", None)
    assert "format.target" not in (sesi.tahun(TAHUN).reviu or {})
    sesi.urungkan()
    assert (sesi.tahun(TAHUN).reviu or {})["format.target"].catatan == "Belum ada"


def test_the_wording_is_the_offices_until_it_is_cleared(sesi: Sesi) -> None:
    def kalimat() -> str:
        butir = reviu.templat(sesi.dokumen).butir
        return next(b.uraian for b in butir if b.kunci == "format.target")

    semula = kalimat()
    jalankan(sesi, "x", [reviu.isi_kalimat(sesi.dokumen, "format.target", "Kalimat kami.")])
    assert kalimat() == "Kalimat kami."
    jalankan(sesi, "x", [reviu.isi_kalimat(sesi.dokumen, "format.target", None)])
    assert kalimat() == semula


def test_a_template_that_cannot_be_read_is_told(
    sesi: Sesi, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rusak(nama: str) -> object:
        raise ValueError(nama)

    monkeypatch.setattr(reviu, "isi_json", rusak)
    with pytest.raises(UserError, match=r"reviu\.json"):
        reviu.templat(sesi.dokumen)


def test_all_items_are_answered_for_a_session(sesi: Sesi, pemeriksa: Pemeriksa) -> None:
    hasil = sesi.hasil(TAHUN)
    semua = reviu.terjawab(sesi.dokumen, hasil, pemeriksa.hasil(TAHUN), date(2026, 8, 3))
    assert len(semua) == len(reviu.templat(sesi.dokumen).butir) > 15
