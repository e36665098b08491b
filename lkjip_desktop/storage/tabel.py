"""The tables of a ``*.lkjip`` file, as typed models.

A table mirrors a record of ``domain.records``: the same name for the same value. What a record
has beside its values becomes columns here: ``rid`` (its row), ``induk_*`` (the row that it stands
under), ``urutan`` (its place among its siblings, with gaps), ``x`` (keys beginning with ``x_``)
and ``kosong`` (names of lists and mappings that were given though empty).

Figures are text: exactly as written. A list without an identity of its own (four quarters, the
bands of a scale, the cells of a supporting table) is one value and stands in one JSON column.
Indikator are named over all years by their id, so references to them go to a registry of ids
(:class:`IdentitasIndikator`); a definition may recur in several Renstra and years.
"""

from __future__ import annotations

import json
from typing import Annotated, Any

from sqlalchemy import (
    CheckConstraint,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


def ke_json(nilai: Any) -> str:
    """A JSON value as it stands in a text column."""
    return json.dumps(nilai, ensure_ascii=False)


class Json(TypeDecorator[Any]):
    """A JSON value in a text column; ``None`` is SQL NULL."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else ke_json(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class Empat(Json):
    """A JSON list of four values, one for each quarter."""

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        if value is not None and len(value) != 4:
            raise ValueError("a list of quarters has four places")
        return super().process_bind_param(value, dialect)


class Basis(DeclarativeBase):
    """Base of all tables."""

    type_annotation_map = {str: Text}  # noqa: RUF012 - read by SQLAlchemy


Rid = Annotated[int, mapped_column(primary_key=True)]
Urutan = Annotated[int, mapped_column(nullable=False)]
JsonKolom = Annotated[Any, mapped_column(Json, nullable=True)]
EmpatKolom = Annotated[Any, mapped_column(Empat, nullable=True)]


def _induk(tabel: str, *, nullable: bool = False) -> Mapped[Any]:
    return mapped_column(
        ForeignKey(f"{tabel}.rid", deferrable=True, initially="DEFERRED"),
        nullable=nullable,
        index=True,
    )


def _pilihan(kolom: str, *nilai: str) -> CheckConstraint:
    daftar = ", ".join(f"'{n}'" for n in nilai)
    return CheckConstraint(f"{kolom} IN ({daftar})", name=f"ck_{kolom}")


def _empat(kolom: str) -> CheckConstraint:
    # that there are four is seen to by Empat: JSON functions may not stand in a schema here
    return CheckConstraint(f"{kolom} LIKE '[%]'", name=f"ck_{kolom}")


def _ref_indikator(*, nullable: bool = False) -> Mapped[Any]:
    return mapped_column(
        ForeignKey("identitas_indikator.id", deferrable=True, initially="DEFERRED"),
        nullable=nullable,
        index=True,
    )


def _ref_unit() -> Mapped[Any]:
    return mapped_column(
        ForeignKey("unit.id", deferrable=True, initially="DEFERRED"), nullable=True, index=True
    )


def _ref_pejabat() -> Mapped[Any]:
    return mapped_column(
        ForeignKey("pejabat.id", deferrable=True, initially="DEFERRED"), nullable=True, index=True
    )


class Meta(Basis):
    """Facts about the file itself (its identity, the digest of its content)."""

    __tablename__ = "meta"
    kunci: Mapped[str] = mapped_column(primary_key=True)
    nilai: Mapped[str]


class Dokumen(Basis):
    """The root: one row."""

    __tablename__ = "dokumen"
    __table_args__ = (CheckConstraint("rid = 1", name="ck_satu"),)
    rid: Mapped[Rid]
    x: Mapped[JsonKolom]
    kosong: Mapped[JsonKolom]


class Instansi(Basis):
    __tablename__ = "instansi"
    rid: Mapped[Rid]
    induk_dokumen: Mapped[int] = _induk("dokumen")
    urutan: Mapped[Urutan]
    nama: Mapped[str]
    singkatan: Mapped[str | None]
    pemerintah: Mapped[str]
    wilayah: Mapped[str]
    kepala_daerah: Mapped[str | None]
    alamat: Mapped[str | None]
    telepon: Mapped[str | None]
    surel: Mapped[str | None]
    situs: Mapped[str | None]
    kota: Mapped[str]
    x: Mapped[JsonKolom]


class Pejabat(Basis):
    __tablename__ = "pejabat"
    __table_args__ = (_pilihan("status", "definitif", "plt", "plh", "pj"),)
    rid: Mapped[Rid]
    induk_dokumen: Mapped[int] = _induk("dokumen")
    urutan: Mapped[Urutan]
    id: Mapped[str] = mapped_column(unique=True)
    nama: Mapped[str]
    jabatan: Mapped[str]
    pangkat: Mapped[str | None]
    nip: Mapped[str | None]
    status: Mapped[str | None]
    mulai: Mapped[str | None]
    selesai: Mapped[str | None]


class Unit(Basis):
    __tablename__ = "unit"
    rid: Mapped[Rid]
    induk_dokumen: Mapped[int] = _induk("dokumen")
    urutan: Mapped[Urutan]
    id: Mapped[str] = mapped_column(unique=True)
    nama: Mapped[str]
    induk: Mapped[str | None] = _ref_unit()


class Kebijakan(Basis):
    __tablename__ = "kebijakan"
    __table_args__ = (
        _pilihan("rumus_turun", "selisih", "rasio"),
        _pilihan("rumus_efisiensi", "selisih", "sisa", "rasio"),
        _pilihan("rumus_kemajuan", "rasio", "selisih"),
    )
    rid: Mapped[Rid]
    induk_dokumen: Mapped[int] = _induk("dokumen")
    urutan: Mapped[Urutan]
    mulai_tahun: Mapped[int]
    rumus_turun: Mapped[str]
    rumus_efisiensi: Mapped[str]
    rumus_kemajuan: Mapped[str]
    batas_capaian: Mapped[str | None]
    skala_capaian: Mapped[JsonKolom] = mapped_column(Json, nullable=False)
    skala_serapan: Mapped[JsonKolom]
    skala_efisiensi: Mapped[JsonKolom]


class Renstra(Basis):
    __tablename__ = "renstra"
    __table_args__ = (CheckConstraint("tahun_awal <= tahun_akhir", name="ck_periode"),)
    rid: Mapped[Rid]
    induk_dokumen: Mapped[int] = _induk("dokumen")
    urutan: Mapped[Urutan]
    id: Mapped[str] = mapped_column(unique=True)
    tahun_awal: Mapped[int]
    tahun_akhir: Mapped[int]
    visi: Mapped[str | None]
    misi: Mapped[JsonKolom]
    x: Mapped[JsonKolom]


class Tujuan(Basis):
    __tablename__ = "tujuan"
    rid: Mapped[Rid]
    induk_renstra: Mapped[int] = _induk("renstra")
    urutan: Mapped[Urutan]
    id: Mapped[str]
    uraian: Mapped[str]
    misi: Mapped[int | None]
    kosong: Mapped[JsonKolom]


class Sasaran(Basis):
    __tablename__ = "sasaran"
    rid: Mapped[Rid]
    induk_tujuan: Mapped[int] = _induk("tujuan")
    urutan: Mapped[Urutan]
    id: Mapped[str]
    uraian: Mapped[str]
    kosong: Mapped[JsonKolom]


class Strategi(Basis):
    __tablename__ = "strategi"
    rid: Mapped[Rid]
    induk_sasaran: Mapped[int] = _induk("sasaran")
    urutan: Mapped[Urutan]
    uraian: Mapped[str]
    arah_kebijakan: Mapped[JsonKolom]
    program: Mapped[JsonKolom]


class IdentitasIndikator(Basis):
    """The ids of all indikator of the file: what the years refer to."""

    __tablename__ = "identitas_indikator"
    id: Mapped[str] = mapped_column(primary_key=True)


class Indikator(Basis):
    __tablename__ = "indikator"
    __table_args__ = (
        CheckConstraint(
            "(induk_tujuan IS NOT NULL) + (induk_sasaran IS NOT NULL)"
            " + (induk_anggaran IS NOT NULL) = 1",
            name="ck_satu_induk",
        ),
        _pilihan("arah", "naik", "turun"),
        _pilihan("nilai", "angka", "predikat", "teks"),
        _pilihan("rumus_turun", "selisih", "rasio"),
        _pilihan("agregasi", "akhir", "jumlah", "rata", "maksimum"),
    )
    rid: Mapped[Rid]
    induk_tujuan: Mapped[int | None] = _induk("tujuan", nullable=True)
    induk_sasaran: Mapped[int | None] = _induk("sasaran", nullable=True)
    induk_anggaran: Mapped[int | None] = _induk("anggaran", nullable=True)
    urutan: Mapped[Urutan]
    id: Mapped[str] = _ref_indikator()
    nama: Mapped[str]
    satuan: Mapped[str]
    arah: Mapped[str]
    nilai: Mapped[str]
    rumus_turun: Mapped[str | None]
    agregasi: Mapped[str | None]
    iku: Mapped[bool | None]
    formulasi: Mapped[str | None]
    rumus: Mapped[str | None]
    predikat: Mapped[JsonKolom]
    sumber_data: Mapped[str | None]
    alasan: Mapped[str | None]
    penanggung_jawab: Mapped[str | None] = _ref_unit()
    kondisi_awal: Mapped[JsonKolom]
    x: Mapped[JsonKolom]
    kosong: Mapped[JsonKolom]


class Variabel(Basis):
    __tablename__ = "variabel"
    __table_args__ = (
        UniqueConstraint("induk_indikator", "kode"),
        _pilihan("agregasi", "akhir", "jumlah", "rata", "maksimum"),
    )
    rid: Mapped[Rid]
    induk_indikator: Mapped[int] = _induk("indikator")
    urutan: Mapped[Urutan]
    kode: Mapped[str]
    nama: Mapped[str]
    satuan: Mapped[str | None]
    agregasi: Mapped[str | None]


class Target(Basis):
    """A Renstra target of an indikator, by year (``kunci``)."""

    __tablename__ = "target"
    __table_args__ = (
        UniqueConstraint("induk_indikator", "kunci"),
        CheckConstraint("kunci GLOB '[0-9][0-9][0-9][0-9]'", name="ck_tahun"),
    )
    rid: Mapped[Rid]
    induk_indikator: Mapped[int] = _induk("indikator")
    urutan: Mapped[Urutan]
    kunci: Mapped[str]
    nilai: Mapped[str]


class Tahun(Basis):
    __tablename__ = "tahun"
    __table_args__ = (CheckConstraint("tahun BETWEEN 2000 AND 2100", name="ck_tahun"),)
    rid: Mapped[Rid]
    induk_dokumen: Mapped[int] = _induk("dokumen")
    urutan: Mapped[Urutan]
    tahun: Mapped[int] = mapped_column(unique=True)
    x: Mapped[JsonKolom]
    kosong: Mapped[JsonKolom]


class Anggaran(Basis):
    """A node; ``tahun_rid`` is the year that its tree belongs to."""

    __tablename__ = "anggaran"
    __table_args__ = (
        UniqueConstraint("tahun_rid", "id"),
        CheckConstraint(
            "(induk_tahun IS NOT NULL) + (induk_anggaran IS NOT NULL) = 1", name="ck_satu_induk"
        ),
        _pilihan("tingkat", "program", "kegiatan", "subkegiatan"),
        _empat("realisasi_tw"),
    )
    rid: Mapped[Rid]
    induk_tahun: Mapped[int | None] = _induk("tahun", nullable=True)
    induk_anggaran: Mapped[int | None] = _induk("anggaran", nullable=True)
    tahun_rid: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    id: Mapped[str]
    kode: Mapped[str | None]
    tingkat: Mapped[str]
    uraian: Mapped[str]
    unit: Mapped[str | None] = _ref_unit()
    sumber_dana: Mapped[str | None]
    pagu_murni: Mapped[str | None]
    pagu_perubahan: Mapped[str | None]
    realisasi: Mapped[str | None]
    realisasi_tw: Mapped[EmpatKolom]
    permasalahan: Mapped[str | None]
    solusi: Mapped[str | None]
    x: Mapped[JsonKolom]
    kosong: Mapped[JsonKolom]


class Belanja(Basis):
    __tablename__ = "belanja"
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    uraian: Mapped[str]
    pagu: Mapped[str]
    realisasi: Mapped[str | None]
    dalam_program: Mapped[bool | None]


class Rkt(Basis):
    __tablename__ = "rkt"
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    indikator: Mapped[str] = _ref_indikator()
    target: Mapped[str]


class Pk(Basis):
    __tablename__ = "pk"
    __table_args__ = (
        UniqueConstraint("induk_tahun", "id"),
        _pilihan("jenis", "murni", "perubahan"),
        _pilihan("tingkat", "kepala", "administrator", "pengawas"),
    )
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    id: Mapped[str]
    jenis: Mapped[str]
    tingkat: Mapped[str]
    tanggal: Mapped[str | None]
    pihak_pertama: Mapped[str | None] = _ref_pejabat()
    pihak_kedua: Mapped[str | None] = _ref_pejabat()
    x: Mapped[JsonKolom]
    kosong: Mapped[JsonKolom]


class PkIndikator(Basis):
    __tablename__ = "pk_indikator"
    rid: Mapped[Rid]
    induk_pk: Mapped[int] = _induk("pk")
    urutan: Mapped[Urutan]
    indikator: Mapped[str] = _ref_indikator()
    target: Mapped[str]


class PkProgram(Basis):
    """A node named in a PK; ``tahun_rid`` is the year of the PK, whose tree has the node."""

    __tablename__ = "pk_program"
    __table_args__ = (
        ForeignKeyConstraint(
            ["tahun_rid", "anggaran"],
            ["anggaran.tahun_rid", "anggaran.id"],
            deferrable=True,
            initially="DEFERRED",
        ),
        Index("ix_pk_program_anggaran", "tahun_rid", "anggaran"),
    )
    rid: Mapped[Rid]
    induk_pk: Mapped[int] = _induk("pk")
    tahun_rid: Mapped[int]
    urutan: Mapped[Urutan]
    anggaran: Mapped[str]
    pagu: Mapped[str | None]
    keterangan: Mapped[str | None]


class Pengukuran(Basis):
    __tablename__ = "pengukuran"
    __table_args__ = (
        UniqueConstraint("induk_tahun", "indikator"),
        _empat("target_tw"),
        _empat("realisasi_tw"),
        _empat("variabel_tw"),
        _empat("catatan_tw"),
    )
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    indikator: Mapped[str] = _ref_indikator()
    target: Mapped[str | None]
    realisasi: Mapped[str | None]
    target_tw: Mapped[EmpatKolom]
    realisasi_tw: Mapped[EmpatKolom]
    variabel_tw: Mapped[EmpatKolom]
    keberhasilan: Mapped[str | None]
    hambatan: Mapped[str | None]
    solusi: Mapped[str | None]
    capaian: Mapped[str | None]
    catatan_tw: Mapped[EmpatKolom]
    x: Mapped[JsonKolom]
    kosong: Mapped[JsonKolom]


class NilaiVariabel(Basis):
    """The year's value of a variable of a formula (``kunci``: the variable's kode)."""

    __tablename__ = "nilai_variabel"
    __table_args__ = (UniqueConstraint("induk_pengukuran", "kunci"),)
    rid: Mapped[Rid]
    induk_pengukuran: Mapped[int] = _induk("pengukuran")
    urutan: Mapped[Urutan]
    kunci: Mapped[str]
    nilai: Mapped[str]


class Dukungan(Basis):
    __tablename__ = "dukungan"
    __table_args__ = (
        ForeignKeyConstraint(
            ["induk_tahun", "anggaran"],
            ["anggaran.tahun_rid", "anggaran.id"],
            deferrable=True,
            initially="DEFERRED",
        ),
        Index("ix_dukungan_anggaran", "induk_tahun", "anggaran"),
    )
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    indikator: Mapped[str] = _ref_indikator()
    anggaran: Mapped[str]
    porsi: Mapped[str | None]


class Pembanding(Basis):
    __tablename__ = "pembanding"
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    indikator: Mapped[str] = _ref_indikator()
    nama: Mapped[str]
    tahun: Mapped[int | None]
    nilai: Mapped[str]
    sumber: Mapped[str | None]


class EvaluasiSakip(Basis):
    __tablename__ = "evaluasi_sakip"
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = mapped_column(
        ForeignKey("tahun.rid", deferrable=True, initially="DEFERRED"), unique=True
    )
    urutan: Mapped[Urutan]
    nomor: Mapped[str | None]
    tanggal: Mapped[str | None]
    kosong: Mapped[JsonKolom]


class KomponenSakip(Basis):
    __tablename__ = "komponen_sakip"
    rid: Mapped[Rid]
    induk_evaluasi_sakip: Mapped[int] = _induk("evaluasi_sakip")
    urutan: Mapped[Urutan]
    nama: Mapped[str]
    bobot: Mapped[str]
    nilai: Mapped[str | None]


class TindakLanjut(Basis):
    __tablename__ = "tindak_lanjut"
    __table_args__ = (_pilihan("status", "belum", "proses", "selesai"),)
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    rekomendasi: Mapped[str]
    rencana_aksi: Mapped[str | None]
    target: Mapped[str | None]
    waktu: Mapped[str | None]
    penanggung_jawab: Mapped[str | None]
    status: Mapped[str | None]


class BeritaAcara(Basis):
    __tablename__ = "berita_acara"
    __table_args__ = (CheckConstraint("triwulan BETWEEN 1 AND 4", name="ck_triwulan"),)
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    triwulan: Mapped[int]
    tanggal: Mapped[str | None]
    tempat: Mapped[str | None]
    peserta: Mapped[JsonKolom]
    hambatan: Mapped[str | None]
    rekomendasi: Mapped[str | None]


class Penghargaan(Basis):
    __tablename__ = "penghargaan"
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    nama: Mapped[str]
    hasil: Mapped[str | None]
    pemberi: Mapped[str | None]


class Tabel(Basis):
    __tablename__ = "tabel"
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    bagian: Mapped[str | None]
    judul: Mapped[str]
    kolom: Mapped[JsonKolom] = mapped_column(Json, nullable=False)
    baris: Mapped[JsonKolom] = mapped_column(Json, nullable=False)
    sumber: Mapped[str | None]


class Narasi(Basis):
    """A text of the report, by section key (``kunci``)."""

    __tablename__ = "narasi"
    __table_args__ = (UniqueConstraint("induk_tahun", "kunci"),)
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    kunci: Mapped[str]
    nilai: Mapped[str]


class Tercantum(Basis):
    __tablename__ = "tercantum"
    __table_args__ = (
        _pilihan("objek", "indikator", "sasaran", "anggaran", "belanja", "tahun"),
        CheckConstraint("triwulan BETWEEN 1 AND 4", name="ck_triwulan"),
    )
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    sumber: Mapped[str]
    objek: Mapped[str]
    id: Mapped[str]
    besaran: Mapped[str]
    tahun: Mapped[int | None]
    nilai: Mapped[str]
    triwulan: Mapped[int | None]


class Lampiran(Basis):
    __tablename__ = "lampiran"
    __table_args__ = (
        ForeignKeyConstraint(
            ["induk_tahun", "anggaran"],
            ["anggaran.tahun_rid", "anggaran.id"],
            deferrable=True,
            initially="DEFERRED",
        ),
        Index("ix_lampiran_anggaran", "induk_tahun", "anggaran"),
        CheckConstraint("length(sha256) = 64", name="ck_sha256"),
        CheckConstraint("triwulan BETWEEN 1 AND 4", name="ck_triwulan"),
    )
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    nama: Mapped[str]
    sha256: Mapped[str]
    ukuran: Mapped[int]
    indikator: Mapped[str | None] = _ref_indikator(nullable=True)
    anggaran: Mapped[str | None]
    triwulan: Mapped[int | None]
    keterangan: Mapped[str | None]


class IsiLampiran(Basis):
    """The bytes of an evidence file, once per content."""

    __tablename__ = "isi_lampiran"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    isi: Mapped[bytes] = mapped_column(LargeBinary)


class Penutupan(Basis):
    __tablename__ = "penutupan"
    __table_args__ = (CheckConstraint("triwulan BETWEEN 1 AND 4", name="ck_triwulan"),)
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    triwulan: Mapped[int]
    waktu: Mapped[str]
    dibuka: Mapped[bool | None]
    alasan: Mapped[str | None]


class Diterima(Basis):
    __tablename__ = "diterima"
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    kode: Mapped[str]
    objek: Mapped[str]
    id: Mapped[str]
    besaran: Mapped[str | None]
    sumber: Mapped[str | None]
    alasan: Mapped[str]
    dihitung: Mapped[str | None]


class Reviu(Basis):
    """The answer to one item of the reviu checklist (``kunci``)."""

    __tablename__ = "reviu"
    __table_args__ = (
        UniqueConstraint("induk_tahun", "kunci"),
        _pilihan("jawaban", "ya", "tidak", "tidak_relevan"),
    )
    rid: Mapped[Rid]
    induk_tahun: Mapped[int] = _induk("tahun")
    urutan: Mapped[Urutan]
    kunci: Mapped[str]
    jawaban: Mapped[str | None]
    catatan: Mapped[str | None]


class Pengaturan(Basis):
    """A report setting of the office."""

    __tablename__ = "pengaturan"
    __table_args__ = (UniqueConstraint("induk_dokumen", "kunci"),)
    rid: Mapped[Rid]
    induk_dokumen: Mapped[int] = _induk("dokumen")
    urutan: Mapped[Urutan]
    kunci: Mapped[str]
    nilai: Mapped[str]
