"""Builders on small documents: three states, other texts, wording, settings, odd offices."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bentuk import tampil_nip
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.polos import rekaman_dari_polos
from lkjip_desktop.reports.daftar import JENIS, Pilihan, susun
from lkjip_desktop.reports.model import Grafik, Judul, Laporan, Penandatangan, TandaTangan
from lkjip_desktop.reports.susun.lkjip import bagian_kosong, susun_lkjip
from lkjip_desktop.services.contoh import dokumen_contoh
from tests.domain import dokumen_acak
from tests.reports.alat import (
    Kasus,
    blok,
    cetak,
    isi_pdf,
    rapat,
    semua_laporan,
    tabel,
    teks_model,
    ukur_semua,
)

TAHUN = 2024
KEBIJAKAN = r.Kebijakan(
    mulai_tahun=2020,
    rumus_turun="selisih",
    rumus_efisiensi="selisih",
    rumus_kemajuan="rasio",
    skala_capaian=(r.Pita(label="Baik", dari="100"), r.Pita(label="Kurang", dari="0")),
)


def _indikator(nomor: int, **lain: Any) -> r.Indikator:
    dasar: dict[str, Any] = {
        "id": f"I{nomor}",
        "nama": f"Indikator ke-{nomor}",
        "satuan": "%",
        "arah": "naik",
        "nilai": "angka",
        "target": {"2024": "80", "2026": "90"},
    }
    return r.Indikator(**(dasar | lain))


def _dokumen(*indikator: r.Indikator, **tahun: Any) -> r.Dokumen:
    sasaran = r.Sasaran(id="S1", uraian="Meningkatnya layanan", indikator=indikator)
    renstra = r.Renstra(
        id="R",
        tahun_awal=2022,
        tahun_akhir=2026,
        tujuan=(r.Tujuan(id="T1", uraian="Layanan yang baik", sasaran=(sasaran,)),),
    )
    return r.Dokumen(
        instansi=r.Instansi(
            nama="Dinas Contoh",
            pemerintah="Pemerintah Kabupaten X",
            wilayah="Kabupaten X",
            kota="X",
        ),
        kebijakan=(KEBIJAKAN,),
        renstra=(renstra,),
        tahun=(r.Tahun(tahun=TAHUN, **tahun),),
    )


def _ukur(nomor: int, realisasi: str | None = None, **lain: Any) -> r.Pengukuran:
    return r.Pengukuran(indikator=f"I{nomor}", realisasi=realisasi, **lain)


def _kasus(dokumen: r.Dokumen) -> Kasus:
    return ukur_semua(dokumen, TAHUN)


def _lkjip(dokumen: r.Dokumen) -> Laporan:
    k = _kasus(dokumen)
    return susun_lkjip(k.dokumen, k.hasil, TAHUN)


def _teks(dokumen: r.Dokumen) -> str:
    return teks_model(_lkjip(dokumen))


def test_tiga_keadaan_tercetak_berbeda() -> None:
    rumus = {
        "rumus": "a / b",
        "variabel": (r.Variabel(kode="a", nama="a"), r.Variabel(kode="b", nama="b")),
    }
    teks = _teks(
        _dokumen(
            _indikator(1),
            _indikator(2),
            _indikator(3, **rumus),
            pengukuran=(_ukur(1, "0"), _ukur(2), _ukur(3, variabel={"a": "1", "b": "0"})),
        )
    )
    assert "Indikator ke-1 | % | 80 | 0 | 0,00% | Kurang" in teks
    assert "Indikator ke-2 | % | 80 | belum diisi | - | -" in teks
    assert "Indikator ke-3 | % | 80 | - | - | -" in teks
    assert "Realisasi indikator Indikator ke-2 tahun 2024 belum diisi" in teks
    assert "Realisasi indikator Indikator ke-3 tahun 2024 belum dapat dihitung." in teks


@pytest.mark.parametrize(
    ("realisasi", "kalimat"),
    [
        ("100", "melampaui target"),
        ("80", "memenuhi target"),
        ("40", "belum memenuhi target"),
    ],
)
def test_kalimat_capaian(realisasi: str, kalimat: str) -> None:
    teks = _teks(_dokumen(_indikator(1), pengukuran=(_ukur(1, realisasi),)))
    assert f"dan {kalimat}." in teks


@pytest.mark.parametrize(
    ("arah", "dulu", "kini", "kalimat"),
    [
        ("naik", "70", "75", "lebih tinggi, yang berarti membaik"),
        ("naik", "75", "70", "lebih rendah, yang berarti menurun"),
        ("turun", "75", "70", "lebih rendah, yang berarti membaik"),
        ("turun", "70", "75", "lebih tinggi, yang berarti menurun"),
        ("naik", "75", "75", "tetap."),
    ],
)
def test_kalimat_tahun_lalu(arah: str, dulu: str, kini: str, kalimat: str) -> None:
    dokumen = _dokumen(_indikator(1, arah=arah), pengukuran=(_ukur(1, kini),))
    lalu = r.Tahun(tahun=2023, pengukuran=(_ukur(1, dulu),))
    laporan = _lkjip(replace(dokumen, tahun=(lalu, *dokumen.tahun)))
    assert kalimat in teks_model(laporan)
    assert any(isinstance(b, Grafik) and b.kategori == ("2023", "2024") for b in blok(laporan))


def test_satu_dan_banyak() -> None:
    satu = _teks(_dokumen(_indikator(1), pengukuran=(_ukur(1, "100"),)))
    assert "diukur 1 (satu) indikator kinerja. Capaiannya" in satu
    dua = _teks(
        _dokumen(_indikator(1), _indikator(2), pengukuran=(_ukur(1, "100"), _ukur(2, "90")))
    )
    assert "diukur 2 (dua) indikator kinerja. Rata-rata capaiannya" in dua
    assert "Seluruh indikator melampaui target." in dua


def test_narasi_menggantikan_kalimat_program() -> None:
    narasi = {"kata_pengantar": "Pengantar kami.", "bab4.kesimpulan": "Simpulan kami."}
    teks = _teks(_dokumen(_indikator(1), pengukuran=(_ukur(1, "90"),), narasi=narasi))
    assert "Pengantar kami." in teks
    assert "Puji syukur" not in teks


def test_narasi_berbutir_menjadi_daftar() -> None:
    narasi = {"bab1.isu_strategis": "Isu utama:\n1. Pertama\n2. Kedua\n- ketiga"}
    teks = _teks(_dokumen(narasi=narasi))
    assert "1. Pertama\n2. Kedua\n• ketiga" in teks


def test_kunci_tak_dikenal_masuk_babnya() -> None:
    narasi = {"bab1.budaya_kerja": "Budaya kerja kami.", "bab3.inovasi": "Inovasi kami."}
    tabel_bab2 = r.Tabel(bagian="bab2.lain", judul="Lain", kolom=("A",), baris=(("x",),))
    dokumen = _dokumen(_indikator(1), narasi=narasi, tabel=(tabel_bab2,))
    teks = _teks(dokumen)
    awal = [teks.rindex(s) for s in ("BAB II Per", "BAB III Ak", "BAB IV Pen")]
    assert teks.index("Budaya kerja kami.") < awal[0]
    assert awal[0] < teks.index("Tabel 2.") < awal[1]
    assert awal[1] < teks.index("Inovasi kami.") < awal[2]


def test_bagian_kosong() -> None:
    dokumen = _dokumen(
        _indikator(1), _indikator(2), pengukuran=(_ukur(1, "90", hambatan="Cuaca"), _ukur(2, "70"))
    )
    k = _kasus(dokumen)
    kosong = bagian_kosong(k.dokumen, k.hasil, TAHUN)
    assert {"kata_pengantar", "bab3.indikator.I2", "bab3.sasaran.S1"} <= set(kosong)
    assert "bab3.indikator.I1" not in kosong
    narasi = dict.fromkeys(kosong, "isi")
    isi = replace(dokumen, tahun=(replace(dokumen.tahun[0], narasi=narasi),))
    assert bagian_kosong(isi, k.hasil, TAHUN) == []


def test_kantor_kosong_dapat_dicetak(tmp_path: Path) -> None:
    dokumen = replace(_dokumen(), renstra=(), kebijakan=None)
    teks = isi_pdf(cetak(_lkjip(dokumen), tmp_path))
    assert rapat("Anggaran tahun 2024 belum diisi") in teks
    assert "None" not in teks
    k = _kasus(dokumen)
    for jenis in set(JENIS) - {"lkjip", "pengantar", "pemeriksaan", "reviu"}:
        with pytest.raises(UserError):
            susun(jenis, k.dokumen, k.hasil, TAHUN)


def test_teks_jahat_dari_kantor(tmp_path: Path) -> None:
    jahat = "<b>R&D</b> {tahun} \\(\x00 漢字"
    dokumen = _dokumen(
        _indikator(1, nama=jahat, satuan=jahat, formulasi=jahat, iku=True),
        pengukuran=(_ukur(1, "90", keberhasilan=jahat),),
        narasi={"kata_pengantar": jahat, "bab2.baru": jahat},
        tabel=(r.Tabel(judul=jahat, kolom=(jahat, ""), baris=((jahat,), (jahat, "b", "c"))),),
    )
    teks = isi_pdf(cetak(_lkjip(dokumen), tmp_path))
    assert teks.count(rapat("<b>R&D</b> {tahun} \\( ??")) >= 8


def test_plt_dan_nip() -> None:
    kepala = r.Pejabat(
        id="k",
        nama="(Kepala Dinas)",
        jabatan="Kepala Dinas Contoh",
        pangkat="Pembina",
        nip="1" * 18,
        status="plt",
    )
    pk = r.Pk(id="p", jenis="murni", tingkat="kepala", pihak_pertama="k", tanggal="2024-01-08")
    dokumen = replace(_dokumen(_indikator(1), pk=(pk,)), pejabat=(kepala,))
    k = _kasus(dokumen)
    laporan = susun("pk", k.dokumen, k.hasil, TAHUN, Pilihan(tingkat="kepala", murni=True))
    tanda = next(b for b in blok(laporan) if isinstance(b, TandaTangan))
    assert tanda.tempat_tanggal == "X, 8 Januari 2024"
    assert tanda.kanan == Penandatangan(
        ("Pihak Pertama,", "Plt. Kepala Dinas Contoh"),
        "(Kepala Dinas)",
        ("Pembina", "NIP 11111111 111111 1 111"),
    )
    assert tanda.kiri is not None
    assert set(tanda.kiri.nama) == {"."}


def test_nip_yang_panjangnya_lain_apa_adanya() -> None:
    assert tampil_nip("123") == "123"


def test_pengaturan_kertas_huruf_margin() -> None:
    atur = {"kertas": "A4", "huruf": "serif", "margin_kiri": "25,5", "margin_atas": "9000"}
    laporan = _lkjip(replace(_dokumen(_indikator(1)), pengaturan=atur))
    tata = laporan.bagian[1].halaman
    assert (laporan.huruf, tata.kertas) == ("serif", "A4")
    assert (tata.margin.kiri, tata.margin.atas) == (25.5, 30.0)


@pytest.mark.parametrize(
    ("letak", "jumlah"), [("sebelum_lampiran", 1), ("setelah_pengantar", 1), ("tanpa", 0)]
)
def test_letak_pernyataan_reviu(letak: str, jumlah: int) -> None:
    laporan = _lkjip(replace(_dokumen(_indikator(1)), pengaturan={"lkjip.reviu": letak}))
    bab = [b.teks for b in blok(laporan) if isinstance(b, Judul) and b.tingkat == 1]
    assert bab.count("Pernyataan Telah Direviu") == jumlah
    if letak == "setelah_pengantar":
        assert bab[1] == "Pernyataan Telah Direviu"


def test_pernyataan_reviu_selalu_kosong() -> None:
    teks = _teks(_dokumen(_indikator(1)))
    reviu = teks[teks.rindex("Pernyataan Telah Direviu") :].partition("Lampiran 1")[0]
    assert "menyimpulkan:\n....." in reviu


def test_kolom_yang_seluruhnya_kosong_dibuang() -> None:
    laporan = _lkjip(_dokumen(_indikator(1, iku=True, sumber_data="Survei")))
    iku = next(t for t in tabel(laporan) if t.judul == "Indikator Kinerja Utama")
    judul = [k.judul for k in iku.kolom]
    assert "Sumber Data" in judul
    assert "Penanggung Jawab" not in judul


@pytest.mark.parametrize(
    ("jenis", "pilihan", "pesan"),
    [
        ("anu", Pilihan(), "tidak dikenal"),
        ("lkjip", Pilihan(murni=True), "--murni"),
        ("pk", Pilihan(triwulan=2), "--triwulan"),
        ("pk", Pilihan(tingkat="dewa"), "Tingkat"),
        ("pk", Pilihan(tingkat="pengawas"), "belum ada"),
    ],
)
def test_permintaan_yang_salah(jenis: str, pilihan: Pilihan, pesan: str) -> None:
    k = _kasus(_dokumen(_indikator(1)))
    with pytest.raises(UserError, match=pesan):
        susun(jenis, k.dokumen, k.hasil, TAHUN, pilihan)


def test_tahun_tidak_ada() -> None:
    k = _kasus(_dokumen(_indikator(1)))
    with pytest.raises(UserError, match="1999"):
        susun("lkjip", k.dokumen, k.hasil, 1999)


def test_kantor_raksasa(tmp_path: Path) -> None:
    panjang = "Persentase pelaksanaan pembinaan, pengoordinasian, dan pelaporan " * 3
    indikator = tuple(
        _indikator(i, nama=f"{panjang}{i}", satuan="dokumen laporan") for i in range(60)
    )
    ukur = tuple(_ukur(i, str(i)) for i in range(60))
    pembaca = cetak(_lkjip(_dokumen(*indikator, pengukuran=ukur)), tmp_path)
    teks = isi_pdf(pembaca)
    assert all(rapat(i.nama) in teks for i in indikator)


@settings(max_examples=20)
@given(dokumen_acak.dokumen())
def test_dokumen_acak_selalu_dapat_dicetak(
    tmp_path_factory: pytest.TempPathFactory, mentah: dict[str, Any]
) -> None:
    isi = {k: v for k, v in mentah.items() if k not in ("format", "versi")}
    dokumen = rekaman_dari_polos(r.Dokumen, isi)
    assert isinstance(dokumen, r.Dokumen)
    k = ukur_semua(dokumen, 2021)
    dibuat = dict(semua_laporan(k))
    assert "lkjip-" in dibuat
    for laporan in dibuat.values():
        assert "None" not in teks_model(laporan)
        cetak(laporan, tmp_path_factory.mktemp("acak"))


def _contoh() -> Kasus:
    return ukur_semua(dokumen_contoh(), 2025)


def test_contoh_memiliki_semua_jenis_laporan() -> None:
    ada = {nama.rstrip("1234").rstrip("-") for nama, _ in semua_laporan(_contoh())}
    assert ada == set(JENIS)


def test_contoh_hampir_tanpa_kalimat_program() -> None:
    k = _contoh()
    assert bagian_kosong(k.dokumen, k.hasil, k.tahun) in ([], ["lampiran"])


def test_berita_acara() -> None:
    k = _contoh()
    laporan = susun("berita-acara", k.dokumen, k.hasil, 2025, Pilihan(triwulan=3))
    teks = teks_model(laporan)
    assert re.search(
        r"Pada hari ini, [A-Z][a-z]+, tanggal [a-z ]+ bulan Oktober tahun dua ribu", teks
    )
    assert "Daftar Hadir" in teks


def test_lembar_perhitungan_menunjukkan_langkah() -> None:
    k = _contoh()
    teks = teks_model(susun("perhitungan", k.dokumen, k.hasil, 2025))
    hitungan = [b for b in teks.splitlines() if b.startswith("Perhitungan: ")]
    assert len(hitungan) > 3
    assert all(re.search(r"= -?[\d.]+,\d\d$", b) for b in hitungan)


@pytest.mark.parametrize("jenis", ["triwulan", "berita-acara"])
def test_triwulan_wajib_dipilih(jenis: str) -> None:
    k = _contoh()
    with pytest.raises(UserError, match="Triwulan belum dipilih"):
        susun(jenis, k.dokumen, k.hasil, 2025)
