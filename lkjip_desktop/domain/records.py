"""What one office keeps for its LKjIP, as frozen records.

The records mirror the exchange format ``lkjip-data`` v1 one to one: same names, same order of
fields. ``None`` means "not given"; an empty tuple or mapping means "given, and empty". Figures are
kept as the decimal strings in which they were written (``"24.00"`` stays ``"24.00"``), so that a
document can leave exactly as it came; ``domain.angka`` turns them into exact numbers.

The annotations say what a value may be (:class:`Bentuk`) and what it points at (:class:`Rujukan`);
the reader of the exchange format, the file's tables and the editors all go by them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal


@dataclass(frozen=True, slots=True)
class Bentuk:
    """The form that a text value must have (see ``domain.bentuk``)."""

    nama: Literal["id", "angka", "rupiah", "tanggal", "waktu", "nip", "kode_variabel", "sha256"]


@dataclass(frozen=True, slots=True)
class Rujukan:
    """A value that names another record by its id."""

    ke: Literal["unit", "pejabat", "indikator", "anggaran"]


@dataclass(frozen=True, slots=True)
class Rentang:
    """Bounds of a whole number, both included."""

    dari: int
    sampai: int


Id = Annotated[str, Bentuk("id")]
Angka = Annotated[str, Bentuk("angka")]
Rupiah = Annotated[str, Bentuk("rupiah")]
Tanggal = Annotated[str, Bentuk("tanggal")]
Waktu = Annotated[str, Bentuk("waktu")]
Nilai = str
"""A canonical decimal for nilai=angka, a label for predikat, free text for teks."""
RefUnit = Annotated[str, Bentuk("id"), Rujukan("unit")]
RefPejabat = Annotated[str, Bentuk("id"), Rujukan("pejabat")]
RefIndikator = Annotated[str, Bentuk("id"), Rujukan("indikator")]
RefAnggaran = Annotated[str, Bentuk("id"), Rujukan("anggaran")]
NoTriwulan = Annotated[int, Rentang(1, 4)]

PerTriwulan = tuple[Nilai | None, Nilai | None, Nilai | None, Nilai | None]
RupiahTriwulan = tuple[Rupiah | None, Rupiah | None, Rupiah | None, Rupiah | None]

Arah = Literal["naik", "turun"]
JenisNilai = Literal["angka", "predikat", "teks"]
RumusTurun = Literal["selisih", "rasio"]
RumusEfisiensi = Literal["selisih", "sisa", "rasio"]
RumusKemajuan = Literal["rasio", "selisih"]
Agregasi = Literal["akhir", "jumlah", "rata", "maksimum"]
TingkatAnggaran = Literal["program", "kegiatan", "subkegiatan"]
JenisPk = Literal["murni", "perubahan"]
TingkatPk = Literal["kepala", "administrator", "pengawas"]
StatusPejabat = Literal["definitif", "plt", "plh", "pj"]
StatusTindakLanjut = Literal["belum", "proses", "selesai"]
JawabanReviu = Literal["ya", "tidak", "tidak_relevan"]
ObjekTercantum = Literal["indikator", "sasaran", "anggaran", "belanja", "tahun"]
Besaran = Literal[
    "target",
    "target_renstra",
    "realisasi",
    "capaian",
    "kategori",
    "predikat",
    "kemajuan",
    "pagu",
    "realisasi_anggaran",
    "serapan",
    "kategori_serapan",
    "efisiensi",
    "kategori_efisiensi",
    "rata_capaian",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rekaman:
    """A record; ``rid`` is its row in the open file (0: none) and no part of its value."""

    rid: int = field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RekamanTerbuka(Rekaman):
    """A record that may carry additions: ``x`` holds the keys beginning with ``x_``, as given."""

    x: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instansi(RekamanTerbuka):
    """The office (perangkat daerah) itself."""

    nama: str
    singkatan: str | None = None
    pemerintah: str
    wilayah: str
    kepala_daerah: str | None = None
    alamat: str | None = None
    telepon: str | None = None
    surel: str | None = None
    situs: str | None = None
    kota: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pejabat(Rekaman):
    """A role holder who signs documents."""

    id: Id
    nama: str
    jabatan: str
    pangkat: str | None = None
    nip: Annotated[str, Bentuk("nip")] | None = None
    status: StatusPejabat | None = None
    mulai: Tanggal | None = None
    selesai: Tanggal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Rekaman):
    """A part of the office (sekretariat, bidang, subbagian)."""

    id: Id
    nama: str
    induk: RefUnit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pita(Rekaman):
    """One band of a scale; ``dari``, its lower bound, belongs to it unless inklusif is false."""

    label: str
    dari: Angka
    inklusif: bool | None = None
    keterangan: str | None = None


Skala = tuple[Pita, ...]
"""Highest band first; the last band takes all the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kebijakan(Rekaman):
    """How the office measures, in force from ``mulai_tahun`` until a later entry."""

    mulai_tahun: int
    rumus_turun: RumusTurun
    rumus_efisiensi: RumusEfisiensi
    rumus_kemajuan: RumusKemajuan
    batas_capaian: Angka | None = None
    skala_capaian: Skala
    skala_serapan: Skala | None = None
    skala_efisiensi: Skala | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Variabel(Rekaman):
    """A variable of an indikator's formula."""

    kode: Annotated[str, Bentuk("kode_variabel")]
    nama: str
    satuan: str | None = None
    agregasi: Agregasi | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KondisiAwal(Rekaman):
    """The state before the Renstra began."""

    tahun: int
    nilai: Nilai


@dataclass(frozen=True, slots=True, kw_only=True)
class Indikator(RekamanTerbuka):
    """An indikator kinerja of a tujuan, a sasaran or a node of the anggaran tree."""

    id: Id
    nama: str
    satuan: str
    arah: Arah
    nilai: JenisNilai
    rumus_turun: RumusTurun | None = None
    agregasi: Agregasi | None = None
    iku: bool | None = None
    formulasi: str | None = None
    rumus: str | None = None
    variabel: tuple[Variabel, ...] | None = None
    predikat: Skala | None = None
    sumber_data: str | None = None
    alasan: str | None = None
    penanggung_jawab: RefUnit | None = None
    kondisi_awal: KondisiAwal | None = None
    target: Mapping[str, Nilai] | None = None
    """Renstra targets, by year (the year as text)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategi(Rekaman):
    """A strategi of a sasaran with its arah kebijakan and programs (as words)."""

    uraian: str
    arah_kebijakan: tuple[str, ...] | None = None
    program: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sasaran(Rekaman):
    """A sasaran strategis."""

    id: Id
    uraian: str
    indikator: tuple[Indikator, ...] | None = None
    strategi: tuple[Strategi, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tujuan(Rekaman):
    """A tujuan; ``misi`` is the 1-based number of the misi that it serves."""

    id: Id
    uraian: str
    misi: int | None = None
    indikator: tuple[Indikator, ...] | None = None
    sasaran: tuple[Sasaran, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Renstra(RekamanTerbuka):
    """A Rencana Strategis and its period."""

    id: Id
    tahun_awal: int
    tahun_akhir: int
    visi: str | None = None
    misi: tuple[str, ...] | None = None
    tujuan: tuple[Tujuan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Anggaran(RekamanTerbuka):
    """A node of the program > kegiatan > subkegiatan tree of one year.

    Money stands on the leaves; a parent's own figure counts only where no leaf below has one.
    """

    id: Id
    kode: str | None = None
    tingkat: TingkatAnggaran
    uraian: str
    unit: RefUnit | None = None
    sumber_dana: str | None = None
    pagu_murni: Rupiah | None = None
    pagu_perubahan: Rupiah | None = None
    realisasi: Rupiah | None = None
    realisasi_tw: RupiahTriwulan | None = None
    indikator: tuple[Indikator, ...] | None = None
    permasalahan: str | None = None
    solusi: str | None = None
    anak: tuple[Anggaran, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Belanja(Rekaman):
    """The budget by kind of spending; ``dalam_program`` is false for spending outside the tree."""

    uraian: str
    pagu: Rupiah
    realisasi: Rupiah | None = None
    dalam_program: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rkt(Rekaman):
    """A target of the year's Rencana Kinerja Tahunan."""

    indikator: RefIndikator
    target: Nilai


@dataclass(frozen=True, slots=True, kw_only=True)
class PkIndikator(Rekaman):
    """An indikator promised in a PK, with its target."""

    indikator: RefIndikator
    target: Nilai


@dataclass(frozen=True, slots=True, kw_only=True)
class PkProgram(Rekaman):
    """A program, kegiatan or subkegiatan named in a PK, with the money promised."""

    anggaran: RefAnggaran
    pagu: Rupiah | None = None
    keterangan: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pk(RekamanTerbuka):
    """A Perjanjian Kinerja (tingkat: eselon II, III, IV)."""

    id: Id
    jenis: JenisPk
    tingkat: TingkatPk
    tanggal: Tanggal | None = None
    pihak_pertama: RefPejabat | None = None
    pihak_kedua: RefPejabat | None = None
    indikator: tuple[PkIndikator, ...] | None = None
    program: tuple[PkProgram, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatanTw(Rekaman):
    """The analysis of one quarter."""

    pendorong: str | None = None
    hambatan: str | None = None
    tindak_lanjut: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pengukuran(RekamanTerbuka):
    """What was measured for one indikator in one year."""

    indikator: RefIndikator
    target: Nilai | None = None
    realisasi: Nilai | None = None
    target_tw: PerTriwulan | None = None
    realisasi_tw: PerTriwulan | None = None
    variabel: Mapping[str, Angka] | None = None
    variabel_tw: (
        tuple[
            Mapping[str, Angka] | None,
            Mapping[str, Angka] | None,
            Mapping[str, Angka] | None,
            Mapping[str, Angka] | None,
        ]
        | None
    ) = None
    keberhasilan: str | None = None
    hambatan: str | None = None
    solusi: str | None = None
    capaian: Angka | None = None
    """Percent, by hand; only for nilai=teks."""
    catatan_tw: (
        tuple[CatatanTw | None, CatatanTw | None, CatatanTw | None, CatatanTw | None] | None
    ) = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dukungan(Rekaman):
    """A node of the anggaran tree that supports an indikator, with its porsi (percent)."""

    indikator: RefIndikator
    anggaran: RefAnggaran
    porsi: Angka | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pembanding(Rekaman):
    """A province, national or other standard to compare with."""

    indikator: RefIndikator
    nama: str
    tahun: int | None = None
    nilai: Nilai
    sumber: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KomponenSakip(Rekaman):
    """A component of the AKIP evaluation."""

    nama: str
    bobot: Angka
    nilai: Angka | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluasiSakip(Rekaman):
    """The inspektorat's AKIP evaluation (LHE)."""

    komponen: tuple[KomponenSakip, ...] | None = None
    nomor: str | None = None
    tanggal: Tanggal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TindakLanjut(Rekaman):
    """A recommendation of the LHE and what is done about it."""

    rekomendasi: str
    rencana_aksi: str | None = None
    target: str | None = None
    waktu: str | None = None
    penanggung_jawab: str | None = None
    status: StatusTindakLanjut | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BeritaAcara(Rekaman):
    """Minutes of a quarter's evaluation."""

    triwulan: NoTriwulan
    tanggal: Tanggal | None = None
    tempat: str | None = None
    peserta: tuple[RefPejabat, ...] | None = None
    hambatan: str | None = None
    rekomendasi: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Penghargaan(Rekaman):
    """An award of the year."""

    nama: str
    hasil: str | None = None
    pemberi: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabel(Rekaman):
    """A supporting table of any shape; ``bagian`` names the report section that shows it."""

    bagian: str | None = None
    judul: str
    kolom: tuple[str, ...]
    baris: tuple[tuple[str, ...], ...]
    sumber: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tercantum(Rekaman):
    """A figure as the printed document states it, to be checked against the data."""

    sumber: str
    objek: ObjekTercantum
    id: str
    besaran: Besaran
    tahun: int | None = None
    nilai: str
    triwulan: NoTriwulan | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lampiran(Rekaman):
    """An evidence file; its bytes travel beside the document, named by SHA-256."""

    nama: str
    sha256: Annotated[str, Bentuk("sha256")]
    ukuran: Annotated[int, Rentang(0, 2**53)]
    indikator: RefIndikator | None = None
    anggaran: RefAnggaran | None = None
    triwulan: NoTriwulan | None = None
    keterangan: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Penutupan(Rekaman):
    """A quarter closed, or opened again (``dibuka``)."""

    triwulan: NoTriwulan
    waktu: Waktu
    dibuka: bool | None = None
    alasan: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Diterima(Rekaman):
    """A finding accepted with a reason."""

    kode: str
    objek: str
    id: str
    besaran: str | None = None
    sumber: str | None = None
    alasan: str
    dihitung: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JawabanButir(Rekaman):
    """The answer to one item of the reviu checklist."""

    jawaban: JawabanReviu | None = None
    catatan: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tahun(RekamanTerbuka):
    """One year of the office."""

    tahun: Annotated[int, Rentang(2000, 2100)]
    anggaran: tuple[Anggaran, ...] | None = None
    belanja: tuple[Belanja, ...] | None = None
    rkt: tuple[Rkt, ...] | None = None
    pk: tuple[Pk, ...] | None = None
    pengukuran: tuple[Pengukuran, ...] | None = None
    dukungan: tuple[Dukungan, ...] | None = None
    pembanding: tuple[Pembanding, ...] | None = None
    evaluasi_sakip: EvaluasiSakip | None = None
    tindak_lanjut: tuple[TindakLanjut, ...] | None = None
    berita_acara: tuple[BeritaAcara, ...] | None = None
    penghargaan: tuple[Penghargaan, ...] | None = None
    tabel: tuple[Tabel, ...] | None = None
    narasi: Mapping[str, str] | None = None
    tercantum: tuple[Tercantum, ...] | None = None
    lampiran: tuple[Lampiran, ...] | None = None
    penutupan: tuple[Penutupan, ...] | None = None
    diterima: tuple[Diterima, ...] | None = None
    reviu: Mapping[str, JawabanButir] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dokumen(RekamanTerbuka):
    """Everything that one office keeps (the content of one file)."""

    instansi: Instansi
    pejabat: tuple[Pejabat, ...] | None = None
    unit: tuple[Unit, ...] | None = None
    kebijakan: tuple[Kebijakan, ...] | None = None
    renstra: tuple[Renstra, ...]
    tahun: tuple[Tahun, ...]
    pengaturan: Mapping[str, str] | None = None
