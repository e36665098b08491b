"""Measuring a year of 500 nodes and 1,000 indikator: the whole, and after one changed record.

Goals: 60 ms and 6 ms. Run: ``python tests/bench/bench_ukur.py``.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.ukur import ukur

TAHUN = 2024
SASARAN = 20
INDIKATOR_SASARAN = 5
PROGRAM = 10
KEGIATAN = 7
SUBKEGIATAN = 6
INDIKATOR = 1000
PITA = (("Sangat Tinggi", "91"), ("Tinggi", "76"), ("Sedang", "66"), ("Rendah", "51"), ("-", "0"))

T = TypeVar("T")


def _indikator(nomor: int, awalan: str) -> r.Indikator:
    berumus = nomor % 4 == 0
    return r.Indikator(
        id=f"{awalan}{nomor}",
        nama=f"Indikator {nomor}",
        satuan="persen",
        arah="turun" if nomor % 5 == 0 else "naik",
        nilai="angka",
        agregasi="jumlah" if nomor % 3 == 0 else "akhir",
        rumus="(a - b) / a * 100" if berumus else None,
        variabel=(r.Variabel(kode="a", nama="A"), r.Variabel(kode="b", nama="B")),
        target={str(TAHUN): f"{80 + nomor % 20}.{nomor % 10}", str(TAHUN + 2): "95"},
    )


def _pengukuran(satu: r.Indikator, nomor: int) -> r.Pengukuran:
    if satu.rumus is not None:
        per = [{"a": str(700 + nomor), "b": str(nomor % 50 + q)} for q in range(4)]
        return r.Pengukuran(indikator=satu.id, variabel_tw=(per[0], per[1], per[2], per[3]))
    kecil = f"{20 + nomor % 7}.{nomor % 90 + 10}"
    return r.Pengukuran(
        indikator=satu.id,
        target_tw=("20", "20", "20", "25"),
        realisasi_tw=(kecil, "21", "22.5", kecil),
    )


def _pohon(sisa: list[r.Indikator]) -> tuple[r.Anggaran, ...]:
    def ambil(berapa: int) -> tuple[r.Indikator, ...]:
        milik, sisa[:] = tuple(sisa[:berapa]), sisa[berapa:]
        return milik

    program: list[r.Anggaran] = []
    for p in range(PROGRAM):
        kegiatan: list[r.Anggaran] = []
        for k in range(KEGIATAN):
            daun = tuple(
                r.Anggaran(
                    id=f"P{p}.{k}.{s}",
                    tingkat="subkegiatan",
                    uraian="Sub kegiatan",
                    pagu_murni=str(10_000_000 + 7 * s),
                    pagu_perubahan=str(11_000_000 + 13 * s),
                    realisasi_tw=("1000000", "2000000", "3000000.50", str(4_000_000 + s)),
                    indikator=ambil(2),
                )
                for s in range(SUBKEGIATAN)
            )
            kegiatan.append(
                r.Anggaran(
                    id=f"P{p}.{k}",
                    tingkat="kegiatan",
                    uraian="Kegiatan",
                    indikator=ambil(1),
                    anak=daun,
                )
            )
        program.append(
            r.Anggaran(
                id=f"P{p}",
                tingkat="program",
                uraian="Program",
                indikator=ambil(1),
                anak=tuple(kegiatan),
            )
        )
    return (replace(program[0], indikator=(*(program[0].indikator or ()), *sisa)), *program[1:])


def dokumen() -> r.Dokumen:
    """An office with 500 nodes and 1,000 indikator, measured by quarters, over three years."""
    banyak = SASARAN * INDIKATOR_SASARAN
    sasaran_indikator = [_indikator(n, "S") for n in range(banyak)]
    bawah = [_indikator(n, "B") for n in range(INDIKATOR - banyak)]
    sasaran = tuple(
        r.Sasaran(
            id=f"S{s}",
            uraian="Sasaran",
            indikator=tuple(sasaran_indikator[s * INDIKATOR_SASARAN : (s + 1) * INDIKATOR_SASARAN]),
        )
        for s in range(SASARAN)
    )
    semua = [*sasaran_indikator, *bawah]
    pohon = _pohon(list(bawah))
    ukuran = tuple(_pengukuran(satu, n) for n, satu in enumerate(semua))
    data = r.Tahun(
        tahun=TAHUN,
        anggaran=pohon,
        pk=(
            r.Pk(
                id="PK",
                jenis="murni",
                tingkat="kepala",
                indikator=tuple(
                    r.PkIndikator(indikator=satu.id, target="90") for satu in sasaran_indikator
                ),
            ),
        ),
        pengukuran=ukuran,
        dukungan=tuple(
            r.Dukungan(indikator=satu.id, anggaran=f"P{n % PROGRAM}.{n % KEGIATAN}", porsi="50")
            for n, satu in enumerate(sasaran_indikator)
        ),
    )
    return r.Dokumen(
        instansi=r.Instansi(nama="Badan", pemerintah="Kabupaten", wilayah="Kabupaten", kota="Kota"),
        kebijakan=(
            r.Kebijakan(
                mulai_tahun=2020,
                rumus_turun="selisih",
                rumus_efisiensi="selisih",
                rumus_kemajuan="rasio",
                batas_capaian="110",
                skala_capaian=tuple(r.Pita(label=a, dari=b) for a, b in PITA),
                skala_serapan=tuple(r.Pita(label=a, dari=b) for a, b in PITA),
            ),
        ),
        renstra=(
            r.Renstra(
                id="R",
                tahun_awal=2022,
                tahun_akhir=TAHUN + 2,
                tujuan=(r.Tujuan(id="T", uraian="Tujuan", sasaran=sasaran),),
            ),
        ),
        tahun=(replace(data, tahun=TAHUN - 2), replace(data, tahun=TAHUN - 1), data),
    )


def ganti_pengukuran(lama: r.Dokumen, nomor: int, nilai: str) -> r.Dokumen:
    """The document after one pengukuran changed; everything else keeps its identity."""
    data = lama.tahun[-1]
    semua = list(data.pengukuran or ())
    semua[nomor] = replace(semua[nomor], realisasi=nilai)
    return _dengan(lama, replace(data, pengukuran=tuple(semua)))


def ganti_daun(lama: r.Dokumen, nomor: int, nilai: str) -> r.Dokumen:
    """The document after the money of one leaf changed: its ancestors are new objects too."""
    data = lama.tahun[-1]
    p, k, s = nomor % PROGRAM, nomor % KEGIATAN, nomor % SUBKEGIATAN
    program = list(data.anggaran or ())
    kegiatan = list(program[p].anak or ())
    daun = list(kegiatan[k].anak or ())
    daun[s] = replace(daun[s], pagu_perubahan=nilai)
    kegiatan[k] = replace(kegiatan[k], anak=tuple(daun))
    program[p] = replace(program[p], anak=tuple(kegiatan))
    return _dengan(lama, replace(data, anggaran=tuple(program)))


def ganti_renstra(lama: r.Dokumen, nomor: int, nilai: str) -> r.Dokumen:
    """The document after the Renstra target of one sasaran's first indikator changed."""
    renstra = lama.renstra[0]
    tujuan = renstra.tujuan[0]
    sasaran = list(tujuan.sasaran or ())
    satu = sasaran[nomor % SASARAN]
    pertama, *lain = satu.indikator or ()
    baru = replace(pertama, target={**(pertama.target or {}), str(TAHUN): nilai})
    sasaran[nomor % SASARAN] = replace(satu, indikator=(baru, *lain))
    tujuan = replace(tujuan, sasaran=tuple(sasaran))
    return replace(lama, renstra=(replace(renstra, tujuan=(tujuan,)),))


def _dengan(lama: r.Dokumen, data: r.Tahun) -> r.Dokumen:
    return replace(lama, tahun=(*lama.tahun[:-1], data))


def _median(kerja: Callable[[int], None], kali: int) -> float:
    waktu: list[float] = []
    for nomor in range(kali):
        mulai = time.perf_counter()
        kerja(nomor)
        waktu.append((time.perf_counter() - mulai) * 1000)
    return statistics.median(waktu)


def _sesudah(
    dok: r.Dokumen, awal: HasilTahun, ganti: Callable[[r.Dokumen, int, str], r.Dokumen]
) -> float:
    versi = [ganti(dok, nomor, str(60 + nomor)) for nomor in range(40)]
    return _median(lambda nomor: _buang(ukur(versi[nomor], TAHUN, awal)), len(versi))


def _buang(_hasil: object) -> None:
    """Keep nothing."""


def utama() -> None:
    """Print the medians and their ratio."""
    dok = dokumen()
    awal = ukur(dok, TAHUN)
    # In the heap of a running program a full collection is rare; in this small one each
    # measurement would pay for one.
    gc.collect()
    gc.freeze()
    print(f"{len(awal.anggaran)} simpul, {len(awal.indikator)} indikator")
    penuh = _median(lambda _: _buang(ukur(dok, TAHUN)), 15)
    print(f"seluruh tahun            {penuh:7.2f} ms  (tujuan 60)")
    for nama, ganti in (
        ("satu pengukuran berubah", ganti_pengukuran),
        ("satu daun anggaran", ganti_daun),
        ("satu target Renstra", ganti_renstra),
    ):
        satu = _sesudah(dok, awal, ganti)
        print(f"{nama:<24} {satu:7.2f} ms  (tujuan 6), 1/{penuh / satu:.0f} dari seluruhnya")


if __name__ == "__main__":
    utama()
