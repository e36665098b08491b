"""Whole offices of every size and shape: one to sixty sasaran, empty parts, long and foreign names,
units of measure of twenty letters, budgets of nothing, markup in every text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any, Final, TypeVar

from hypothesis import strategies as st

from lkjip_desktop.domain import records as r

TAHUN: Final = 2024
T = TypeVar("T")
_KATA: Final = (
    "meningkatnya",
    "kualitas",
    "pelayanan",
    "pengoordinasian",
    "dan",
    "pertanggungjawaban",
    "penyelenggaraan",
    "pemerintahan",
    "daerah",
    "keanekaragaman",
    "perpustakaan/kearsipan",
    "kabupaten/kota",
    "persentase",
    "jumlah",
    "ketidakberterimaan",
    "pendokumentasian-ulang",
    "ASN",
    "yang",
    "di",
    "se",
)
_GANJIL: Final = (
    "مكتبة المنطقة",
    "ꦲꦏ꧀ꦱꦫꦗꦮ",
    "図書館の利用者数",
    "Ωμέγα ≥ 75 ≤ 80 √",
    "😀 naik 📈",
    "<b>tebal</b> &amp; {kantor} %s {0}",
    "=SUM(A1:A9)",
    "baris satu\nbaris dua\ttab",
    "a\u0301e\u0301 \u200bnol",
    "x" * 130,
    "Ketidakberkesinambunganketerpertanggungjawaban" * 2,
)
_ANGKA: Final = ("0", "1", "-4", "12.5", "33.333333", "100", "7.00", "1234567890.12", "0.0001")
_UANG: Final = ("0", "1", "1500000", "987654321098.50", "2500000000")
_SATUAN: Final = ("%", "nilai", "", "dokumen", "orang/hektare/minggu", "Ω²", "laporan kinerja lng")
_SKALA: Final = (
    r.Pita(label="Sangat Tinggi Sekali", dari="91"),
    r.Pita(label="Tinggi", dari="76", inklusif=False),
    r.Pita(label="Rendah", dari="0"),
)


@dataclass(frozen=True, slots=True)
class Profil:
    """What an office is like."""

    benih: int
    sasaran: int
    penuh: float
    """How much of what may be empty is filled, 0 to 1."""
    ganjil: float
    """How many of the texts are foreign, hostile or endless, 0 to 1."""


profil: Final = st.builds(
    Profil,
    benih=st.integers(0, 2**32),
    sasaran=st.sampled_from((0, 1, 1, 2, 4, 60)),
    penuh=st.sampled_from((0.0, 0.3, 0.7, 1.0)),
    ganjil=st.sampled_from((0.0, 0.2, 1.0)),
)


def buat(p: Profil) -> r.Dokumen:
    """The office of a profile; the same one each time."""
    return _Pembuat(p).dokumen()


class _Pembuat:
    def __init__(self, p: Profil) -> None:
        self._p = p
        self._acak = Random(p.benih)
        self._nomor = 0
        self._id: list[str] = []

    def _teks(self, kata: int = 8) -> str:
        if self._acak.random() < self._p.ganjil:
            return self._acak.choice(_GANJIL)
        isi = [self._acak.choice(_KATA) for _ in range(self._acak.randint(1, kata))]
        return " ".join(isi).capitalize()

    def _mungkin(self, buat: Callable[[], T]) -> T | None:
        return buat() if self._acak.random() < self._p.penuh else None

    def _angka(self) -> str:
        return self._acak.choice(_ANGKA)

    def _uang(self) -> str:
        return self._acak.choice(_UANG)

    def _empat(self, satu: Callable[[], str]) -> tuple[str | None, ...]:
        return tuple(self._mungkin(satu) for _ in range(4))

    def _indikator(self) -> r.Indikator:
        self._nomor += 1
        self._id.append(f"i{self._nomor}")
        tahun = ("2023", "2024", "2026")
        return r.Indikator(
            id=self._id[-1],
            nama=f"{self._teks(14)} {self._nomor}",
            satuan=self._acak.choice(_SATUAN),
            arah=self._acak.choice(("naik", "turun")),
            nilai="angka",
            iku=self._acak.random() < self._p.penuh,
            formulasi=self._mungkin(lambda: self._teks(20)),
            sumber_data=self._mungkin(self._teks),
            penanggung_jawab=self._mungkin(lambda: "u1"),
            target={t: self._angka() for t in tahun if self._acak.random() < self._p.penuh} or None,
        )

    def _daftar(self, paling_banyak: int) -> tuple[r.Indikator, ...]:
        return tuple(self._indikator() for _ in range(self._acak.randint(0, paling_banyak)))

    def _renstra(self) -> r.Renstra:
        banyak = 1 if self._p.sasaran > 20 else 3
        sasaran = [
            r.Sasaran(
                id=f"s{n}",
                uraian=self._teks(16),
                indikator=self._daftar(banyak),
                strategi=self._mungkin(
                    lambda: (r.Strategi(uraian=self._teks(), arah_kebijakan=(self._teks(20),)),)
                ),
            )
            for n in range(self._p.sasaran)
        ]
        tujuan = r.Tujuan(
            id="t", uraian=self._teks(12), indikator=self._daftar(1), sasaran=tuple(sasaran)
        )
        return r.Renstra(
            id="r",
            tahun_awal=2022,
            tahun_akhir=2026,
            visi=self._mungkin(self._teks),
            misi=self._mungkin(lambda: (self._teks(), self._teks())),
            tujuan=(tujuan,),
        )

    def _anggaran(self, awalan: str, dalam: int) -> r.Anggaran:
        anak = [
            self._anggaran(f"{awalan}.{n}", dalam + 1)
            for n in range(self._acak.randint(0, 3) if dalam < 2 else 0)
        ]
        lepas: dict[str, Any] = {}
        if not anak:
            lepas = {
                "pagu_murni": self._mungkin(self._uang),
                "pagu_perubahan": self._mungkin(self._uang),
                "realisasi_tw": self._empat(self._uang),
            }
        return r.Anggaran(
            id=awalan,
            tingkat=("program", "kegiatan", "subkegiatan")[dalam],
            kode=self._mungkin(lambda: f"1.01.{awalan}"),
            uraian=f"{self._teks(12)} {awalan}",
            indikator=self._daftar(1) or None,
            permasalahan=self._mungkin(self._teks),
            anak=tuple(anak) or None,
            **lepas,
        )

    def _pengukuran(self, nama: str) -> r.Pengukuran:
        return r.Pengukuran(
            indikator=nama,
            target=self._mungkin(self._angka),
            realisasi=self._mungkin(self._angka),
            target_tw=self._empat(self._angka),
            realisasi_tw=self._empat(self._angka),
            keberhasilan=self._mungkin(lambda: self._teks(30)),
            hambatan=self._mungkin(lambda: self._teks(30)),
            solusi=self._mungkin(lambda: self._teks(30)),
        )

    def _pk(self, tingkat: r.TingkatPk, jenis: r.JenisPk, simpul: list[str]) -> r.Pk:
        pilih = [i for i in self._id if self._acak.random() < 0.4]
        return r.Pk(
            id=f"pk-{tingkat}-{jenis}",
            jenis=jenis,
            tingkat=tingkat,
            tanggal=self._mungkin(lambda: "2024-01-17"),
            pihak_pertama=self._mungkin(lambda: "k"),
            pihak_kedua=self._mungkin(lambda: "b"),
            indikator=tuple(r.PkIndikator(indikator=i, target=self._angka()) for i in pilih),
            program=tuple(r.PkProgram(anggaran=s, pagu=self._mungkin(self._uang)) for s in simpul),
        )

    def _tahun(self, tahun: int) -> r.Tahun:
        pohon = tuple(self._anggaran(f"p{n}", 0) for n in range(self._acak.randint(0, 3)))
        simpul = [a.id for a in pohon]
        dukungan = [
            r.Dukungan(indikator=i, anggaran=self._acak.choice(simpul))
            for i in self._id
            if simpul and self._acak.random() < self._p.penuh
        ]
        return r.Tahun(
            tahun=tahun,
            anggaran=pohon,
            dukungan=tuple(dukungan),
            pengukuran=tuple(
                self._pengukuran(i) for i in self._id if self._acak.random() < self._p.penuh
            ),
            pk=tuple(
                self._pk(t, j, simpul)
                for t in ("kepala", "administrator", "pengawas")
                for j in ("murni", "perubahan")
                if self._acak.random() < self._p.penuh
            ),
            belanja=self._mungkin(
                lambda: (
                    r.Belanja(uraian=self._teks(), pagu=self._uang(), realisasi=self._uang()),
                    r.Belanja(uraian=self._teks(), pagu="0"),
                )
            ),
            berita_acara=self._mungkin(
                lambda: (r.BeritaAcara(triwulan=1, peserta=("k", "b"), hambatan=self._teks(30)),)
            ),
            narasi=self._mungkin(
                lambda: {"ikhtisar": self._teks(60), "bab1.tambahan_kami": self._teks(60)}
            ),
            tabel=self._mungkin(self._tabel),
        )

    def _tabel(self) -> tuple[r.Tabel, ...]:
        lebar = self._acak.randint(1, 14)
        baris = [
            tuple(self._acak.choice((self._teks(3), self._angka())) for _ in range(lebar))
            for _ in range(self._acak.randint(1, 9))
        ]
        kolom = tuple(self._teks(3) for _ in range(lebar))
        return (r.Tabel(judul=self._teks(), kolom=kolom, baris=tuple(baris)),)

    def dokumen(self) -> r.Dokumen:
        renstra = self._renstra()
        unit = [r.Unit(id=f"u{n}", nama=self._teks()) for n in range(1, self._acak.randint(2, 25))]
        bawah = [
            r.Unit(id=f"{u.id}.1", nama=self._teks(), induk=u.id) for u in unit if len(unit) > 6
        ]
        return r.Dokumen(
            instansi=r.Instansi(
                nama=self._teks(12),
                singkatan=self._mungkin(lambda: "DPK"),
                pemerintah=self._teks(5),
                wilayah="Kabupaten Rekaan",
                alamat=self._mungkin(lambda: self._teks(20)),
                kota=self._teks(2),
            ),
            pejabat=(
                r.Pejabat(id="k", nama=self._teks(4), jabatan=self._teks(12), status="plt"),
                r.Pejabat(id="b", nama="(Bupati)", jabatan="Bupati Rekaan"),
            ),
            unit=(*unit, *bawah),
            kebijakan=(
                r.Kebijakan(
                    mulai_tahun=2020,
                    rumus_turun="selisih",
                    rumus_efisiensi=self._acak.choice(("selisih", "sisa", "rasio")),
                    rumus_kemajuan=self._acak.choice(("rasio", "selisih")),
                    skala_capaian=_SKALA,
                    skala_serapan=self._mungkin(lambda: _SKALA),
                ),
            ),
            renstra=(renstra,),
            tahun=(self._tahun(TAHUN - 1), self._tahun(TAHUN)),
        )
