"""What the builders look up in a document and its measured years."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from lkjip_desktop.domain.bagian import kunci_baku, kunci_indikator, kunci_sasaran
from lkjip_desktop.domain.hasil import HasilAnggaran, HasilIndikator, HasilTahun
from lkjip_desktop.domain.isi_pk import IsiPk, isi_pk, uraian_induk
from lkjip_desktop.domain.naskah.bahan import Bahan
from lkjip_desktop.domain.naskah.isian import PembacaIsian
from lkjip_desktop.domain.naskah.model import Alinea, Naskah
from lkjip_desktop.domain.naskah.simpanan import naskah_bagian
from lkjip_desktop.domain.records import (
    Dokumen,
    Indikator,
    Instansi,
    Pejabat,
    Pengukuran,
    Pk,
    Sasaran,
    Tabel,
    Tahun,
    Tujuan,
)
from lkjip_desktop.domain.rujukan import Rujukan, bangun
from lkjip_desktop.domain.susunan import Susunan
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.domain.utama import indikator_utama

from .kalimat_baku import KALIMAT_BAKU
from .pengaturan import Pengaturan

_TAHUN_PEMBANDING = 4
"""This year and so many less one before it stand in comparisons."""
_PER_SASARAN = (kunci_indikator(""), kunci_sasaran(""))
_ISIAN = re.compile(r"\{(\w+)\}")


class Data:
    """One year of a document, indexed for its reports.

    Raises UserError where the document does not have the year.
    """

    def __init__(
        self,
        dokumen: Dokumen,
        hasil: Mapping[int, HasilTahun],
        tahun: int,
        gambar: Mapping[str, bytes] | None = None,
    ) -> None:
        self.dokumen = dokumen
        self.gambar = gambar or {}
        """Pictures of the texts by their SHA-256."""
        self.tahun = tahun
        self.hasil = hasil
        self.rujukan: Rujukan = bangun(dokumen, tahun)
        self.kini: HasilTahun = hasil[tahun] if tahun in hasil else ukur(dokumen, tahun)
        self.pengaturan = Pengaturan(dokumen)
        self.susunan = Susunan(dokumen.pengaturan)

    @property
    def catatan(self) -> Tahun:
        """The records of the year."""
        return self.rujukan.data

    @property
    def instansi(self) -> Instansi:
        """The office."""
        return self.dokumen.instansi

    @property
    def nama_kantor(self) -> str:
        """The office with its region, once."""
        i = self.instansi
        if i.wilayah.strip().lower() in i.nama.lower():
            return i.nama
        return f"{i.nama} {i.wilayah}".strip()

    @property
    def nama_pendek(self) -> str:
        """The office's short name with its region."""
        i = self.instansi
        return f"{i.singkatan} {i.wilayah}".strip() if i.singkatan else self.nama_kantor

    def isikan(self, teks: str) -> str:
        """Standing words with what their names in braces (``ISIAN``) are this year."""
        i = self.instansi
        nilai = {
            "kantor": self.nama_kantor,
            "kantor_pendek": self.nama_pendek,
            "pemerintah": i.pemerintah,
            "kepala_daerah": i.kepala_daerah or "kepala daerah",
            "tahun": str(self.tahun),
            "tahun_lalu": str(self.tahun - 1),
            "tahun_depan": str(self.tahun + 1),
        }
        return _ISIAN.sub(lambda m: nilai.get(m[1], m[0]), teks)

    def judul_bagian(self, kunci: str) -> str:
        """The heading of a part of the LKjIP, in the office's words where it has any."""
        return self.isikan(self.susunan.judul(kunci))

    def kalimat_kantor(self, kunci: str) -> str:
        """The office's standing words for a section; empty where it has none."""
        return self.isikan(self.susunan.kalimat(kunci))

    def kalimat_baku(self, kunci: str) -> str:
        """The wording of a letter or statement: the office's own, else the program's."""
        return self.isikan(self.pengaturan.teks(kunci) or KALIMAT_BAKU[kunci])

    def ditulis(self, kunci: str) -> bool:
        """Whether the section has words of the office's own, of this year or standing."""
        return bool(self.narasi(kunci) or self.susunan.kalimat(kunci))

    def tujuan(self) -> Sequence[Tujuan]:
        """The tujuan of the Renstra in force."""
        return self.rujukan.renstra.tujuan if self.rujukan.renstra else ()

    def sasaran(self) -> Iterator[Sasaran]:
        """The sasaran of the Renstra in force."""
        for t in self.tujuan():
            yield from t.sasaran or ()

    def terukur(self, indikator: Sequence[Indikator] | None) -> list[HasilIndikator]:
        """Those of the indikator that have a target or realisasi this year."""
        hasil = self.kini.indikator
        return [hasil[i.id] for i in indikator or () if i.id in hasil]

    def strategis(self) -> list[HasilIndikator]:
        """The measured indikator of tujuan and sasaran, in order."""
        return [h for h in self.kini.indikator.values() if h.tingkat in ("tujuan", "sasaran")]

    def utama(self) -> list[HasilIndikator]:
        """Those that the year's mean is taken over: of the kepala's PK, else of all sasaran."""
        return indikator_utama(self.rujukan.pk_berlaku, self.kini)

    def induk(self, hasil: HasilIndikator) -> str:
        """The words of the tujuan, sasaran or node that an indikator stands under."""
        return uraian_induk(self.rujukan, hasil.tingkat, hasil.induk)

    def isi_pk(self, pk: Pk) -> IsiPk:
        """What a PK of the year says: a signed one what was signed."""
        return isi_pk(pk, self.kini)

    def pengukuran(self, id_indikator: str) -> Pengukuran | None:
        """This year's record of an indikator."""
        return self.rujukan.pengukuran.get(id_indikator)

    def unit(self, id_unit: str | None) -> str:
        """The name of a unit; empty where there is none."""
        ada = self.rujukan.unit.get(id_unit) if id_unit else None
        return ada.nama if ada else ""

    def pejabat(self, id_pejabat: str | None) -> Pejabat | None:
        """A role holder."""
        return self.rujukan.pejabat.get(id_pejabat) if id_pejabat else None

    def kepala(self) -> Pejabat | None:
        """Who signs for the office: by the settings, else the first party of the kepala's PK."""
        dipilih = self.pejabat(self.pengaturan.teks("lkjip.penanda_tangan"))
        if dipilih is not None:
            return dipilih
        for pk in (*self.rujukan.pk_berlaku, *(self.catatan.pk or ())):
            ada = self.pejabat(pk.pihak_pertama)
            if pk.tingkat == "kepala" and ada is not None:
                return ada
        calon = [p for p in self.dokumen.pejabat or () if p.jabatan.lower().startswith(_KEPALA)]
        return calon[0] if calon else None

    def pk(self, tingkat: str, *, murni: bool = False) -> list[Pk]:
        """The PK of a level: those in force, or the original ones."""
        if murni:
            return [p for p in self.catatan.pk or () if p.tingkat == tingkat and p.jenis == "murni"]
        return [p for p in self.rujukan.pk_berlaku if p.tingkat == tingkat]

    def tahun_tahun(self) -> list[int]:
        """The years that comparisons show, this one last: those of the file, at most four."""
        ada = sorted({t.tahun for t in self.dokumen.tahun if t.tahun <= self.tahun})
        return ada[-_TAHUN_PEMBANDING:]

    def puncak(self) -> list[HasilAnggaran]:
        """The top nodes of the anggaran tree."""
        return [h for h in self.kini.anggaran.values() if h.kedalaman == 0]

    def narasi(self, kunci: str) -> str:
        """The office's text of a section, also where it stands under several names of the section;
        empty where there is none."""
        milik = (t for k, t in (self.catatan.narasi or {}).items() if kunci_baku(k) == kunci)
        return "\n".join(t.strip() for t in milik if t.strip())

    def naskah(self, kunci: str) -> list[str | Naskah]:
        """The office's texts of a section, one for each name that they stand under: plain, or
        structured."""
        hasil: list[str | Naskah] = []
        for k, teks in (self.catatan.narasi or {}).items():
            if kunci_baku(k) == kunci and teks.strip():
                satu = naskah_bagian(self.catatan, k)
                hasil.append(teks.strip() if satu.polos else satu)
        return hasil

    @cached_property
    def usulan_dipakai(self) -> frozenset[str]:
        """Names of the drafts that stand in the printed texts of BAB III, which need not be said a
        second time beside its tables."""
        tampil = self.susunan.dicetak("bab3")
        nama: set[str] = set()
        for kunci in self.catatan.narasi or {}:
            baku = kunci_baku(kunci)
            if baku in tampil or baku.startswith(_PER_SASARAN):
                blok = naskah_bagian(self.catatan, kunci).blok
                nama |= {b.usulan for b in blok if isinstance(b, Alinea) and b.usulan}
        return frozenset(nama)

    @cached_property
    def pembaca(self) -> PembacaIsian:
        """Reads the fields of texts."""
        return PembacaIsian(Bahan(self.dokumen, {**self.hasil, self.tahun: self.kini}, self.tahun))

    def tabel(self, kunci: str) -> list[Tabel]:
        """The supporting tables of a section."""
        return [t for t in self.catatan.tabel or () if kunci_baku(t.bagian or "lampiran") == kunci]


_KEPALA = ("kepala ", "plt. kepala", "plh. kepala", "pj. kepala", "camat", "inspektur", "direktur")
