"""Tables of planning: matriks Renstra, strategi, IKU, RKT, the lampiran of a PK."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkjip_desktop.domain.records import Indikator, Pk, Renstra, Tujuan
from lkjip_desktop.reports.model import Baris, Kolom, Sel, Tabel

from .data import Data
from .sel import (
    TAK_TERHITUNG,
    baris,
    baris_grup,
    isi_rupiah,
    isi_teks_kanonik,
    kolom_angka,
    kolom_no,
    kolom_rupiah,
    tanpa_kolom_kosong,
)

_JUDUL_SASARAN = {
    "kepala": "Sasaran Strategis",
    "administrator": "Sasaran Program/Kegiatan",
    "pengawas": "Sasaran Kegiatan/Sub Kegiatan",
}


def matriks_renstra(renstra: Renstra) -> Tabel:
    """Tujuan, sasaran, indikator, kondisi awal and the target of every year."""
    tahun = range(renstra.tahun_awal, renstra.tahun_akhir + 1)
    kolom = (
        kolom_no(),
        Kolom("Tujuan"),
        Kolom("Sasaran"),
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        Kolom("Kondisi Awal", "angka"),
        *(kolom_angka(str(t), "Target") for t in tahun),
    )
    isi: list[Baris] = []
    for nomor, tujuan in enumerate(renstra.tujuan, 1):
        isi.extend(_baris_tujuan(nomor, tujuan, [str(t) for t in tahun]))
    return Tabel(
        kolom, tuple(isi), judul=f"Matriks Renstra {renstra.tahun_awal}-{renstra.tahun_akhir}"
    )


def _baris_tujuan(nomor: int, tujuan: Tujuan, tahun: Sequence[str]) -> Iterator[Baris]:
    lanjut = False
    for sasaran, indikator in _pasangan(tujuan):
        for n, i in enumerate(indikator or (None,)):
            yield baris(
                Sel(str(nomor), sambung=lanjut),
                Sel(tujuan.uraian, sambung=lanjut),
                Sel(sasaran, sambung=n > 0),
                *_isi_indikator(i, tahun),
            )
            lanjut = True


def _pasangan(tujuan: Tujuan) -> Iterator[tuple[str, tuple[Indikator, ...]]]:
    """The tujuan's own indikator, then each sasaran with its indikator."""
    if tujuan.indikator or not tujuan.sasaran:
        yield "", tujuan.indikator or ()
    for sasaran in tujuan.sasaran or ():
        yield sasaran.uraian, sasaran.indikator or ()


def _isi_indikator(i: Indikator | None, tahun: Sequence[str]) -> Iterator[Sel]:
    if i is None:
        yield Sel("Belum ada indikator", miring=True)
        for _ in range(len(tahun) + 2):
            yield Sel("")
        return
    yield Sel(i.nama)
    yield Sel(i.satuan)
    awal = i.kondisi_awal
    yield Sel(isi_teks_kanonik(awal.nilai if awal else None))
    for t in tahun:
        yield Sel(isi_teks_kanonik((i.target or {}).get(t)))


def tabel_strategi(renstra: Renstra) -> Tabel | None:
    """Sasaran with strategi, arah kebijakan and programs; ``None`` where there is no strategi."""
    isi: list[Baris] = []
    for tujuan in renstra.tujuan:
        for sasaran in tujuan.sasaran or ():
            for n, s in enumerate(sasaran.strategi or ()):
                isi.append(
                    baris(
                        Sel(sasaran.uraian, sambung=n > 0),
                        s.uraian,
                        _butir(s.arah_kebijakan or ()),
                        _butir(s.program or ()),
                    )
                )
    kolom = (Kolom("Sasaran"), Kolom("Strategi"), Kolom("Arah Kebijakan"), Kolom("Program"))
    return Tabel(kolom, tuple(isi), judul="Strategi dan Arah Kebijakan") if isi else None


def _butir(teks: Sequence[str]) -> str:
    """Several texts in one cell, each told from the next; a single one as it is."""
    return "\n".join(f"- {t}" for t in teks) if len(teks) > 1 else "".join(teks)


def tabel_renstra(renstra: Renstra) -> Tabel:
    """The same as :func:`matriks_renstra` for an upright page: tujuan and sasaran as group rows."""
    tahun = [str(t) for t in range(renstra.tahun_awal, renstra.tahun_akhir + 1)]
    kolom = (
        kolom_no(),
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        kolom_angka("Kondisi Awal"),
        *(kolom_angka(t, "Target") for t in tahun),
    )
    isi: list[Baris] = []
    nomor = 0
    for t, tujuan in enumerate(renstra.tujuan, 1):
        isi.append(baris_grup(f"Tujuan {t}: {tujuan.uraian}", len(kolom)))
        for kepala, indikator in _kepala_indikator(t, tujuan):
            if kepala:
                isi.append(baris_grup(kepala, len(kolom), "subgrup"))
            for i in indikator:
                nomor += 1
                isi.append(baris(str(nomor), *_isi_indikator(i, tahun)))
    judul = f"Tujuan, Sasaran, dan Target Renstra {renstra.tahun_awal}-{renstra.tahun_akhir}"
    return tanpa_kolom_kosong(Tabel(kolom, tuple(isi), judul=judul), "Kondisi Awal")


def _kepala_indikator(nomor: int, tujuan: Tujuan) -> Iterator[tuple[str, tuple[Indikator, ...]]]:
    yield "", tujuan.indikator or ()
    for n, sasaran in enumerate(tujuan.sasaran or (), 1):
        yield f"Sasaran {nomor}.{n}: {sasaran.uraian}", sasaran.indikator or ()


def tabel_iku(data: Data) -> Tabel:
    """The indikator kinerja utama with formulasi, sumber data and penanggung jawab."""
    kolom = (
        kolom_no(),
        Kolom("Indikator Kinerja Utama"),
        Kolom("Satuan", "tengah"),
        Kolom("Formulasi/Cara Pengukuran"),
        Kolom("Sumber Data"),
        Kolom("Penanggung Jawab"),
    )
    isi: list[Baris] = []
    nomor = 0
    for induk, indikator in pasangan_indikator(data.tujuan()):
        utama = [i for i in indikator if i.iku]
        if utama:
            isi.append(baris_grup(induk, len(kolom)))
        for i in utama:
            nomor += 1
            isi.append(
                baris(
                    str(nomor),
                    i.nama,
                    i.satuan,
                    i.formulasi or "-",
                    i.sumber_data or "-",
                    data.unit(i.penanggung_jawab) or "-",
                )
            )
    tabel = Tabel(kolom, tuple(isi), judul="Indikator Kinerja Utama")
    opsional = ("Formulasi/Cara Pengukuran", "Sumber Data", "Penanggung Jawab")
    return tanpa_kolom_kosong(tabel, *opsional)


def pasangan_indikator(
    tujuan: Sequence[Tujuan],
) -> Iterator[tuple[str, tuple[Indikator, ...]]]:
    """Each tujuan and sasaran in words with its indikator."""
    for satu in tujuan:
        yield f"Tujuan: {satu.uraian}", satu.indikator or ()
        for sasaran in satu.sasaran or ():
            yield f"Sasaran: {sasaran.uraian}", sasaran.indikator or ()


def tabel_rkt(data: Data) -> Tabel:
    """The targets of the year's Rencana Kinerja Tahunan."""
    kolom = (
        kolom_no(),
        Kolom("Tujuan/Sasaran/Program/Kegiatan"),
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        kolom_angka("Target"),
    )
    isi: list[Baris] = []
    sebelum = ""
    for r in data.catatan.rkt or ():
        h = data.kini.indikator.get(r.indikator)
        if h is None:
            continue
        isi.append(
            baris(
                str(len(isi) + 1),
                Sel(data.induk(h), sambung=h.induk == sebelum),
                h.definisi.nama,
                h.definisi.satuan,
                isi_teks_kanonik(r.target),
            )
        )
        sebelum = h.induk
    return Tabel(kolom, tuple(isi), judul=f"Rencana Kinerja Tahunan {data.tahun}")


def tabel_pk_indikator(data: Data, pk: Pk) -> Tabel:
    """The lampiran's first table: what is promised."""
    kolom = (
        kolom_no(),
        Kolom(_JUDUL_SASARAN[pk.tingkat]),
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        kolom_angka("Target"),
    )
    isi: list[Baris] = []
    nomor, sebelum = 0, None
    for satu, janji in zip(pk.indikator or (), data.isi_pk(pk).indikator, strict=True):
        if janji is None:
            continue
        lanjut = janji.induk == sebelum
        nomor += 0 if lanjut else 1
        isi.append(
            baris(
                Sel(str(nomor), sambung=lanjut),
                Sel(janji.induk, sambung=lanjut),
                janji.nama,
                janji.satuan,
                isi_teks_kanonik(satu.target),
            )
        )
        sebelum = janji.induk
    return Tabel(kolom, tuple(isi), nomor_kolom=True)


def tabel_pk_program(data: Data, pk: Pk) -> Tabel | None:
    """The lampiran's second table: the money, with its total; ``None`` where none is named."""
    if not pk.program:
        return None
    hasil = data.kini.anggaran
    tingkat = {hasil[p.anggaran].simpul.tingkat for p in pk.program if p.anggaran in hasil}
    judul = "/".join(
        kata
        for kunci, kata in (
            ("program", "Program"),
            ("kegiatan", "Kegiatan"),
            ("subkegiatan", "Sub Kegiatan"),
        )
        if kunci in tingkat
    )
    kolom = (kolom_no(), Kolom(judul or "Program"), kolom_rupiah("Anggaran"), Kolom("Keterangan"))
    isi = []
    janji = data.isi_pk(pk)
    for n, (p, b) in enumerate(zip(pk.program, janji.program, strict=True), 1):
        uraian = TAK_TERHITUNG if b.uraian is None else b.uraian
        isi.append(baris(str(n), uraian, isi_rupiah(b.pagu), p.keterangan or ""))
    total = isi_rupiah(janji.anggaran)
    isi.append(baris(Sel("Jumlah", rentang=2, rata="tengah"), total, "", jenis="total"))
    return Tabel(kolom, tuple(isi))
