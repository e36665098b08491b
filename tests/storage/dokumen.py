"""A small office with one or two of everything that a file can hold, and documents of any size."""

from __future__ import annotations

from collections.abc import Iterator

from lkjip_desktop.domain import records as r

SHA = "0" * 64


def _indikator(id_: str, **lain: object) -> r.Indikator:
    isi: dict[str, object] = {"nama": f"Indikator {id_}", "satuan": "%", "arah": "naik"}
    return r.Indikator(id=id_, **{"nilai": "angka", **isi, **lain})  # type: ignore[arg-type]


def _renstra(id_: str, dari: int, sampai: int) -> r.Renstra:
    variabel = (r.Variabel(kode="a", nama="terlayani"), r.Variabel(kode="b", nama="semua"))
    utama = _indikator(
        "I1",
        iku=True,
        rumus="a / b * 100",
        variabel=variabel,
        penanggung_jawab="U2",
        kondisi_awal=r.KondisiAwal(tahun=dari - 1, nilai="70.0"),
        target={str(t): "80.50" for t in range(dari, dari + 3)},
        x={"x_asal": [1, None, {"k": 2.5}]},
    )
    sasaran = (
        r.Sasaran(
            id="S1",
            uraian="Layanan meningkat",
            indikator=(utama, _indikator("I2", nilai="predikat", predikat=_pita())),
            strategi=(r.Strategi(uraian="Strategi", arah_kebijakan=("satu", "dua")),),
        ),
        r.Sasaran(id="S2", uraian="Tata kelola membaik", indikator=()),
    )
    return r.Renstra(
        id=id_,
        tahun_awal=dari,
        tahun_akhir=sampai,
        visi="Visi",
        misi=("Misi satu",),
        tujuan=(
            r.Tujuan(id="T1", uraian="Tujuan", misi=1, sasaran=sasaran),
            r.Tujuan(id="T2", uraian="Tujuan lain", indikator=(_indikator("I5"),), sasaran=()),
        ),
    )


def _pita() -> r.Skala:
    return (r.Pita(label="A", dari="80"), r.Pita(label="B", dari="0", inklusif=False))


def _anggaran(tahun: int) -> tuple[r.Anggaran, ...]:
    sub = r.Anggaran(
        id="1.1.1",
        tingkat="subkegiatan",
        uraian="Sub kegiatan",
        unit="U2",
        pagu_murni="1000000",
        pagu_perubahan="1250000.50",
        realisasi_tw=("100", None, "300", None),
        indikator=(_indikator("I3"),),
    )
    kegiatan = r.Anggaran(id="1.1", tingkat="kegiatan", uraian="Kegiatan", anak=(sub,))
    return (
        r.Anggaran(id="1", kode="5.03", tingkat="program", uraian="Program", anak=(kegiatan,)),
        r.Anggaran(id="2", tingkat="program", uraian=f"Program lain {tahun}", pagu_murni="5"),
    )


def _tercantum() -> Iterator[r.Tercantum]:
    nama = {"indikator": "I1", "sasaran": "S1", "anggaran": "1.1", "belanja": "Pegawai"}
    for objek, id_ in (*nama.items(), ("tahun", "2024"), ("indikator", "I3")):
        yield r.Tercantum(
            sumber="Tabel 3.1",
            objek=objek,  # type: ignore[arg-type]
            id=id_,
            besaran="realisasi",
            nilai="Rp. 296.809.880,00",
        )


def _tahun(tahun: int) -> r.Tahun:
    return r.Tahun(
        tahun=tahun,
        anggaran=_anggaran(tahun),
        belanja=(r.Belanja(uraian="Pegawai", pagu="10"), r.Belanja(uraian="Modal", pagu="20")),
        rkt=(r.Rkt(indikator="I1", target="80"),),
        pk=(
            r.Pk(
                id="PK1",
                jenis="murni",
                tingkat="kepala",
                pihak_pertama="J1",
                pihak_kedua="J2",
                indikator=(r.PkIndikator(indikator="I1", target="80"),),
                program=(r.PkProgram(anggaran="1", pagu="1000000"),),
            ),
        ),
        pengukuran=(
            r.Pengukuran(
                indikator="I1",
                variabel={"a": "8", "b": "10"},
                variabel_tw=({"a": "1", "b": "2"}, None, None, {"a": "3"}),
                catatan_tw=(r.CatatanTw(hambatan="Belum ada"), None, None, None),
            ),
            r.Pengukuran(indikator="I2", realisasi="A", target_tw=("A", None, "B", None)),
            r.Pengukuran(indikator="I3", realisasi="3"),
        ),
        dukungan=(
            r.Dukungan(indikator="I1", anggaran="1.1.1", porsi="50"),
            r.Dukungan(indikator="I2", anggaran="1.1.1"),
        ),
        pembanding=(r.Pembanding(indikator="I1", nama="Provinsi", nilai="81"),),
        evaluasi_sakip=r.EvaluasiSakip(
            komponen=(r.KomponenSakip(nama="Perencanaan", bobot="30"),), nomor="1"
        ),
        tindak_lanjut=(r.TindakLanjut(rekomendasi="Perbaiki", status="proses"),),
        berita_acara=(r.BeritaAcara(triwulan=1, peserta=("J1", "U2")),),
        penghargaan=(r.Penghargaan(nama="Piagam"),),
        tabel=(r.Tabel(judul="Pegawai", kolom=("a", "b"), baris=(("1", "2"), ("3", "4"))),),
        narasi={"bab1": "Teks pertama", "bab2": "Teks kedua"},
        tercantum=tuple(_tercantum()),
        lampiran=(r.Lampiran(nama="bukti.pdf", sha256=SHA, ukuran=3, indikator="I1"),),
        penutupan=(r.Penutupan(triwulan=1, waktu="2024-04-05T10:00:00+07:00"),),
        diterima=(r.Diterima(kode="C01", objek="indikator", id="I1", alasan="pembulatan"),),
        reviu={"A1": r.JawabanButir(jawaban="ya"), "A2": r.JawabanButir(catatan="belum")},
    )


def dokumen_kecil() -> r.Dokumen:
    """One or two of everything, in two Renstra and two years."""
    return r.Dokumen(
        instansi=r.Instansi(
            nama="Dinas Contoh", pemerintah="Kabupaten Contoh", wilayah="Contoh", kota="Contoh"
        ),
        pejabat=(
            r.Pejabat(id="J1", nama="(Kepala Dinas)", jabatan="Kepala Dinas"),
            r.Pejabat(id="J2", nama="(Bupati)", jabatan="Bupati"),
        ),
        unit=(r.Unit(id="U1", nama="Dinas"), r.Unit(id="U2", nama="Bidang", induk="U1")),
        kebijakan=(
            r.Kebijakan(
                mulai_tahun=2020,
                rumus_turun="selisih",
                rumus_efisiensi="rasio",
                rumus_kemajuan="rasio",
                skala_capaian=_pita(),
            ),
        ),
        renstra=(_renstra("R1", 2019, 2023), _renstra("R2", 2024, 2026)),
        tahun=(_tahun(2023), _tahun(2024)),
        pengaturan={"kertas": "F4"},
        x={"x_versi": "1"},
    )
