"""The document model of every report: plain frozen objects that renderers turn into pages.

A report is sections (:class:`Bagian`) of blocks. Numbers of chapters and captions ("BAB II",
"Tabel 2.1") stand in the model already, so that the PDF, the workbook and the Word document
cannot differ. Cells keep their typed value (see :mod:`lkjip_desktop.reports.nilai`).
Lengths are in millimetres, font sizes in points.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .model_gambar import Bagan as Bagan
from .model_gambar import Gambar as Gambar
from .model_gambar import Grafik as Grafik
from .model_gambar import KotakBagan as KotakBagan
from .model_gambar import Seri as Seri
from .nilai import Isi

Rata = Literal["kiri", "tengah", "kanan", "penuh"]
RataKolom = Literal["kiri", "tengah", "kanan", "angka"]
"""``angka``: numbers stand on their decimal comma, as a block in the middle of the column."""
JenisBaris = Literal["normal", "grup", "subgrup", "total"]
Penomoran = Literal["tanpa", "romawi", "arab"]
NamaKertas = Literal["F4", "A4", "A3"]
KeluargaHuruf = Literal["sans", "serif"]

UKURAN_KERTAS: dict[NamaKertas, tuple[float, float]] = {
    "F4": (215.0, 330.0),
    "A4": (210.0, 297.0),
    "A3": (297.0, 420.0),
}
"""Width and height in millimetres, upright."""


@dataclass(frozen=True, slots=True)
class Margin:
    """Distances from the edge of the paper in millimetres."""

    atas: float = 30.0
    kiri: float = 30.0
    kanan: float = 20.0
    bawah: float = 20.0


@dataclass(frozen=True, slots=True)
class TataHalaman:
    """The pages of one section: paper, direction, margins, numbers, running header and footer."""

    kertas: NamaKertas = "F4"
    lanskap: bool = False
    margin: Margin = field(default_factory=Margin)
    nomor: Penomoran = "arab"
    mulai: int | None = None
    """Number of the first page; ``None`` goes on from the section before."""
    kepala: str = ""
    kaki: str = ""

    def ukuran(self) -> tuple[float, float]:
        """Width and height of the page in millimetres, as it is turned."""
        lebar, tinggi = UKURAN_KERTAS[self.kertas]
        return (tinggi, lebar) if self.lanskap else (lebar, tinggi)


@dataclass(frozen=True, slots=True)
class Ruas:
    """A run of text in one face."""

    teks: str
    tebal: bool = False
    miring: bool = False


@dataclass(frozen=True, slots=True)
class Paragraf:
    """A paragraph; line breaks inside the text are kept."""

    ruas: tuple[Ruas, ...]
    rata: Rata = "penuh"
    inden: float = 0.0
    inden_awal: float = 0.0
    ukuran: float = 0.0
    """0: the size of the body."""
    sebelum: float = 0.0
    sesudah: float = 2.1
    lekat: bool = False
    """Kept on one page with the beginning of the next block."""


@dataclass(frozen=True, slots=True)
class Judul:
    """A heading. Level 1 is a chapter: centred, on a new page of its section."""

    teks: str
    tingkat: int = 1
    nomor: str = ""
    dicantumkan: bool = True
    """Whether the list of contents and the bookmarks have it."""
    halaman_baru: bool = True
    """Whether a chapter begins a new page; below a letterhead it does not."""


@dataclass(frozen=True, slots=True)
class Butir:
    """One item of a list with its label ("1.", "a.", a bullet)."""

    label: str
    ruas: tuple[Ruas, ...]
    inden: float = 0.0


@dataclass(frozen=True, slots=True)
class Daftar:
    """A list of labelled items."""

    butir: tuple[Butir, ...]
    rapat: bool = False


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: its heading, the headings above that it shares, how its cells stand."""

    judul: str
    rata: RataKolom = "kiri"
    grup: tuple[str, ...] = ()
    lebar: float | None = None
    """Fixed width in millimetres; ``None``: from the contents."""


@dataclass(frozen=True, slots=True)
class Sel:
    """A cell of a table."""

    isi: Isi = ""
    tebal: bool = False
    miring: bool = False
    rata: RataKolom | None = None
    rentang: int = 1
    """Columns that the cell covers; the covered ones are left out of the row."""
    sambung: bool = False
    """Continues the cell above it (merged downwards); its own content is not shown."""
    inden: int = 0


@dataclass(frozen=True, slots=True)
class Baris:
    """A row; the spans of its cells add up to the number of columns."""

    sel: tuple[Sel, ...]
    jenis: JenisBaris = "normal"


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table with its caption above, its notes and source below."""

    kolom: tuple[Kolom, ...]
    baris: tuple[Baris, ...]
    nomor: str = ""
    judul: str = ""
    catatan: tuple[str, ...] = ()
    sumber: str = ""
    nomor_kolom: bool = False
    """Numbers the columns below the heading: (1), (2), ..."""
    ukuran: float = 0.0
    """Font size; 0: chosen to fit."""
    berbingkai: bool = True


@dataclass(frozen=True, slots=True)
class Penandatangan:
    """One who signs: the role above the space, the name and its lines below."""

    jabatan: tuple[str, ...]
    nama: str
    keterangan: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TandaTangan:
    """The signature block: second party left, first party right with place and date."""

    kanan: Penandatangan
    kiri: Penandatangan | None = None
    tempat_tanggal: str = ""


@dataclass(frozen=True, slots=True)
class KopSurat:
    """The letterhead: government, office, address lines, double rule."""

    pemerintah: str
    instansi: str
    alamat: tuple[str, ...] = ()
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class Sampul:
    """The cover page, alone in its section."""

    judul: tuple[str, ...]
    tahun: str
    instansi: str
    pemerintah: str
    kaki: tuple[str, ...] = ()
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class DaftarIsi:
    """Marks where a list of contents, tables or figures stands."""

    jenis: Literal["isi", "tabel", "gambar"]


@dataclass(frozen=True, slots=True)
class GantiHalaman:
    """Goes on at the top of a new page."""


@dataclass(frozen=True, slots=True)
class Jarak:
    """Empty height in millimetres; dropped at the top of a page."""

    tinggi: float


Blok = (
    Paragraf
    | Judul
    | Daftar
    | Tabel
    | Grafik
    | Gambar
    | Bagan
    | TandaTangan
    | KopSurat
    | Sampul
    | DaftarIsi
    | GantiHalaman
    | Jarak
)


@dataclass(frozen=True, slots=True)
class Bagian:
    """A section: it begins on a new page and has one page set-up."""

    blok: tuple[Blok, ...]
    halaman: TataHalaman = field(default_factory=TataHalaman)
    nama: str = ""
    """For progress messages."""


@dataclass(frozen=True, slots=True)
class Laporan:
    """A whole report."""

    judul: str
    pengarang: str
    bagian: tuple[Bagian, ...]
    subjek: str = ""
    huruf: KeluargaHuruf = "sans"
    ukuran: float = 11.0
    """Size of the body's text."""
    kata_kunci: tuple[str, ...] = ()
    tahun: int | None = None
