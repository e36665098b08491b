"""Every report of the sample and the real cases, looked at page by page, and offices made up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from lkjip_desktop.domain.angka import kanonik_sah, tampil_persen, tampil_rupiah
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.reports.daftar import susun
from lkjip_desktop.reports.model import Daftar, Grafik, Kolom, Laporan, Paragraf, Ruas, Seri, Tabel
from lkjip_desktop.reports.nilai import Figur
from lkjip_desktop.reports.pdf.cetak import buat_pdf
from lkjip_desktop.reports.word.dokumen import buat_docx
from lkjip_desktop.reports.xlsx.buku import buat_xlsx
from lkjip_desktop.services.contoh import dokumen_contoh
from tests.reports import kantor_acak
from tests.reports.alat import (
    KASUS,
    Kasus,
    blok,
    muat_kasus,
    satu_bagian,
    tabel,
    tabel_teks,
    ukur_semua,
)
from tests.reports.periksa_cetakan import (
    cacat_angka,
    cacat_halaman,
    cacat_sel,
    cacat_teks,
    semua_varian,
)
from tests.reports.seratus_kantor import cacat_kantor

_PERSEN = re.compile(r"-?\d[\d.]*,\d\d%")
_RUPIAH = re.compile(r"Rp-?\d[\d.]*(?:,\d+)?")


@pytest.fixture(scope="module", params=["contoh", *sorted(KASUS)])
def kasus(request: pytest.FixtureRequest) -> Kasus:
    if request.param == "contoh":
        return ukur_semua(dokumen_contoh(), 2024)
    return muat_kasus(request.getfixturevalue("bersama"), request.param)


@pytest.fixture(scope="module")
def laporan(kasus: Kasus) -> dict[str, Laporan]:
    return dict(semua_varian(kasus))


def test_tidak_ada_yang_keluar_bertumpuk_atau_hilang(
    kasus: Kasus, laporan: dict[str, Laporan], tmp_path: Path
) -> None:
    for nama, satu in laporan.items():
        pdf = tmp_path / "a.pdf"
        buat_pdf(satu, pdf)
        cacat = [
            *cacat_teks(satu),
            *cacat_halaman(pdf),
            *cacat_sel(satu),
            *cacat_angka(satu, kasus.hasil[kasus.tahun]),
        ]
        assert cacat == [], nama


def _nilai(hasil: HasilTahun) -> Iterator[Fraction | None]:
    """Every percentage and amount that was measured in a year."""
    total = hasil.total
    yield from (total.rata_capaian, total.pagu, total.realisasi_anggaran, total.serapan)
    for h in hasil.indikator.values():
        yield from (h.capaian, h.kemajuan, h.pagu, h.realisasi_anggaran, h.serapan, h.efisiensi)
        yield from (h.realisasi, h.target, h.target_akhir)  # type: ignore[misc]
    for s in hasil.anggaran.values():
        yield from (s.pagu, s.pagu_murni, s.realisasi, s.serapan, *s.realisasi_tw)
    for sasaran in hasil.sasaran.values():
        yield from (sasaran.rata_capaian, sasaran.pagu, sasaran.realisasi_anggaran)
        yield sasaran.serapan


def test_angka_kalimat_adalah_angka_terukur(kasus: Kasus, laporan: dict[str, Laporan]) -> None:
    """Percentages and money in the program's own sentences are those of the measured years."""
    semua = [n for h in kasus.hasil.values() for n in _nilai(h) if isinstance(n, Fraction)]
    dikenal = {tampil_persen(n) for n in semua} | {tampil_persen(abs(n)) for n in semua}
    data = next(t for t in kasus.dokumen.tahun if t.tahun == kasus.tahun)
    standar = [Fraction(p.nilai) for p in data.pembanding or () if kanonik_sah(p.nilai)]
    dikenal |= {tampil_persen(n) for n in standar}
    uang = {tampil_rupiah(n) for n in semua}
    polos = _tanpa_tulisan(kasus)
    for satu in (susun("lkjip", polos.dokumen, kasus.hasil, kasus.tahun), laporan["efisiensi"]):
        teks = "\n".join(_kalimat(satu))
        assert _PERSEN.search(teks) and _RUPIAH.search(teks)
        asing = [m for m in _PERSEN.findall(teks) if m not in dikenal]
        asing += [m for m in _RUPIAH.findall(teks) if m not in uang]
        assert asing == []


def _kalimat(laporan: Laporan) -> Iterator[str]:
    for b in blok(laporan):
        if isinstance(b, Paragraf):
            yield "".join(ruas.teks for ruas in b.ruas)
        elif isinstance(b, Daftar):
            yield from ("".join(r.teks for r in i.ruas) for i in b.butir)


def _tanpa_tulisan(kasus: Kasus) -> Kasus:
    tahun = tuple(
        replace(
            t,
            narasi=None,
            pengukuran=tuple(
                replace(p, keberhasilan=None, hambatan=None, solusi=None)
                for p in t.pengukuran or ()
            ),
        )
        for t in kasus.dokumen.tahun
    )
    return replace(kasus, dokumen=replace(kasus.dokumen, tahun=tahun))


def test_persen_di_tabel_adalah_angka_terukur(kasus: Kasus, laporan: dict[str, Laporan]) -> None:
    terukur = {n for h in kasus.hasil.values() for n in _nilai(h) if isinstance(n, Fraction)}
    for nama in ("lkjip", "pengukuran None", "anggaran", "efisiensi"):
        for t in tabel(laporan[nama]):
            if "Belanja" in t.judul or any(k.judul in ("Porsi", "Persentase") for k in t.kolom):
                continue
            for b in t.baris:
                for s in b.sel:
                    if isinstance(s.isi, Figur) and s.isi.jenis == "persen":
                        assert s.isi.nilai in terukur, (nama, t.judul, s.isi)


def _jumlah_baris(laporan: Laporan, judul: str) -> int | None:
    """Rows of the data under a caption, without group and total rows; None: no such table."""
    ada = [t for t in tabel(laporan) if re.search(judul, t.judul)]
    if not ada:
        return None
    return sum(1 for b in ada[0].baris if b.jenis != "total" and b.sel[0].rentang == 1)


def test_jumlah_baris_tabel_sama_dengan_data(kasus: Kasus, laporan: dict[str, Laporan]) -> None:
    lkjip, kini = laporan["lkjip"], kasus.hasil[kasus.tahun]
    data = next(t for t in kasus.dokumen.tahun if t.tahun == kasus.tahun)
    strategis = [h for h in kini.indikator.values() if h.tingkat in ("tujuan", "sasaran")]
    harap = {
        "^Realisasi Anggaran Program, Kegiatan": len(kini.anggaran),
        "^Realisasi Anggaran per Program": sum(s.kedalaman == 0 for s in kini.anggaran.values()),
        "^Capaian Indikator Tujuan dan Sasaran": len(strategis),
        "^Anggaran Pendukung per Sasaran": sum(h.pagu is not None for h in strategis) or None,
        "^Realisasi Belanja": len(data.belanja or ()) or None,
        "^Tindak Lanjut": len(data.tindak_lanjut or ()) or None,
        "^Penghargaan Tahun": len(data.penghargaan or ()) or None,
        "^Realisasi Anggaran per Triwulan": len(kini.anggaran)
        if any(r is not None for s in kini.anggaran.values() for r in s.realisasi_tw)
        else None,
    }
    assert {judul: _jumlah_baris(lkjip, judul) for judul in harap} == harap


@pytest.mark.parametrize(
    ("buat", "jenis"), [(buat_pdf, "lkjip"), (buat_xlsx, "lkjip"), (buat_docx, "anggaran")]
)
def test_masukan_sama_bait_sama(
    kasus: Kasus, tmp_path: Path, buat: Callable[[Laporan, Path], object], jenis: str
) -> None:
    """The same input, measured anew, gives the same bytes."""
    isi = []
    for n in range(2):
        ulang = ukur_semua(kasus.dokumen, kasus.tahun)
        buat(susun(jenis, ulang.dokumen, ulang.hasil, kasus.tahun), tmp_path / f"{n}")
        isi.append((tmp_path / f"{n}").read_bytes())
    assert isi[0] == isi[1]


@settings(max_examples=3, suppress_health_check=list(HealthCheck))
@given(kantor_acak.profil.filter(lambda p: p.sasaran <= 4))
def test_kantor_apa_pun(
    tmp_path_factory: pytest.TempPathFactory, profil: kantor_acak.Profil
) -> None:
    folder = tmp_path_factory.mktemp("kantor")
    assert list(cacat_kantor(profil, folder, semua_format=True)) == []


def test_kantor_enam_puluh_sasaran(tmp_path: Path) -> None:
    profil = kantor_acak.Profil(7, sasaran=60, penuh=0.7, ganjil=0.2)
    assert list(cacat_kantor(profil, tmp_path, semua_format=False)) == []


@pytest.mark.parametrize("banyak", [1, 4, 14])
def test_angka_besar_di_grafik_tidak_menimpa_yang_di_atasnya(tmp_path: Path, banyak: int) -> None:
    nilai = tuple(Figur(Fraction(123456789012345, 100)) for _ in range(banyak))
    seri = tuple(Seri(nama, nilai) for nama in ("Target", "Realisasi", "Lalu"))
    grafik = Grafik("batang", tuple(str(2010 + n) for n in range(banyak)), seri, satuan="orang")
    alinea = Paragraf((Ruas("Kalimat di atas grafik " * 12),))
    buat_pdf(satu_bagian(alinea, grafik, alinea), tmp_path / "a.pdf")
    assert cacat_halaman(tmp_path / "a.pdf") == []


# whether the eyes see ------------------------------------------------------------------------


def test_pemeriksa_melihat_kata_program() -> None:
    assert cacat_teks(satu_bagian(tabel_teks([["None"]])))
    assert not cacat_teks(satu_bagian(tabel_teks([["Nonaktif"]])))


def test_pemeriksa_melihat_teks_bertumpuk_dan_keluar(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    kanvas = Canvas(str(tmp_path / "a.pdf"), pagesize=(300, 300))
    kanvas.drawString(50, 100, "Tulisan pertama")
    kanvas.drawString(60, 103, "Tulisan kedua")
    kanvas.drawString(270, 200, "Tulisan panjang")
    kanvas.save()
    cacat = cacat_halaman(tmp_path / "a.pdf")
    assert any("di atas" in c for c in cacat)
    assert any("di luar kertas" in c for c in cacat)


def test_pemeriksa_melihat_teks_di_luar_sel(monkeypatch: pytest.MonkeyPatch) -> None:
    from lkjip_desktop.reports.pdf.teks import Muka

    monkeypatch.setattr(Muka, "bungkus", lambda _, teks, *__: (teks,))
    isi = [["kata " * 60, "kata " * 60]]
    assert any("keluar dari selnya" in c for c in cacat_sel(satu_bagian(tabel_teks(isi))))


def test_pemeriksa_melihat_angka_yang_tidak_ditampilkan(kasus: Kasus) -> None:
    hasil = kasus.hasil[kasus.tahun]
    h = next(h for h in hasil.indikator.values() if h.capaian is not None)
    t = Tabel((Kolom("Indikator Kinerja"), Kolom("Capaian", "angka")), ())
    for isi in ("", Figur(Fraction(-123456))):
        baris = tabel_teks([[h.definisi.nama, isi]]).baris
        buruk = satu_bagian(Tabel(t.kolom, baris))
        assert cacat_angka(buruk, hasil)
