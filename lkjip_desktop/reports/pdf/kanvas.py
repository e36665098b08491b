"""The drawing surface: what the blocks need of a PDF page, written straight to its stream.

Only here is ReportLab's canvas used; the operators for text and lines are written by hand because
a table page has thousands of them. Coordinates are PDF's: points from the lower left corner.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from io import BytesIO
from typing import BinaryIO

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from .gaya import Warna
from .struktur import Pohon, Unsur
from .teks import Muka

_KHUSUS = re.compile(r"[\\()]")
_BUKAN_ASCII = re.compile(r"[^\x20-\x7e]")

rl_config.useA85 = 0


class Kanvas:
    """One PDF document being drawn, page after page."""

    def __init__(
        self, berkas: BinaryIO, judul: str, pengarang: str, subjek: str, kunci: str
    ) -> None:
        self._kanvas = Canvas(
            berkas, invariant=1, pageCompression=1, lang="id-ID", pdfVersion=(1, 7)
        )
        # The reader's window is named after the report, not after its file.
        self._kanvas.setViewerPreference("DisplayDocTitle", "true")
        self._kanvas.setTitle(judul)
        self._kanvas.setAuthor(pengarang)
        self._kanvas.setSubject(subjek)
        self._kanvas.setKeywords(kunci)
        self._kanvas.setCreator("lkjip_desktop")
        self.pohon = Pohon()
        self._nama_huruf: dict[str, str] = {}
        self._kode = self._kanvas._code
        self._isi: Warna | None = None
        self._garis: tuple[Warna, float] | None = None
        self._putus: tuple[float, ...] = ()

    def halaman_baru(self, lebar: float, tinggi: float) -> None:
        """Begin a page of that size in points."""
        self._kanvas.setPageSize((lebar, tinggi))
        self._kode = self._kanvas._code
        self.pohon.halaman_baru()
        self._isi = self._garis = None
        self._putus = ()

    def tutup_halaman(self) -> None:
        """End the page."""
        self._kanvas.showPage()

    def label_halaman(self, indeks: int, gaya: str, mulai: int) -> None:
        """The numbers that a viewer shows from this page (0-based) on."""
        self._kanvas.addPageLabel(indeks, style=gaya, start=mulai)

    def selesai(self) -> None:
        """Write the document to its file."""
        self.pohon.tulis(self._kanvas._doc)
        self._kanvas.save()

    def buka_tanda(self, unsur: Unsur | None) -> None:
        """What is drawn from here on belongs to that element; None: to none of them (rules,
        running headers, what is repeated)."""
        if unsur is None:
            self._kode.append("/Artifact BMC")
        else:
            self._kode.append(f"/{unsur.jenis} <</MCID {self.pohon.tandai(unsur)}>> BDC")

    def tutup_tanda(self) -> None:
        """End what was begun last."""
        self._kode.append("EMC")

    def warna_isi(self, warna: Warna) -> None:
        """Colour of text and filled shapes."""
        if warna != self._isi:
            self._isi = warna
            self._kode.append(f"{warna[0]:g} {warna[1]:g} {warna[2]:g} rg")

    def pena(self, warna: Warna, tebal: float, putus: tuple[float, ...] = ()) -> None:
        """Colour, width and dashes of lines."""
        if (warna, tebal) != self._garis:
            self._garis = (warna, tebal)
            self._kode.append(f"{warna[0]:g} {warna[1]:g} {warna[2]:g} RG {tebal:g} w")
        if putus != self._putus:
            self._putus = putus
            self._kode.append(f"[{' '.join(f'{p:g}' for p in putus)}] 0 d")

    def teks(
        self, x: float, y: float, teks: str, muka: Muka, ukuran: float, spasi: float = 0.0
    ) -> None:
        """Clean text with its baseline's left end at x, y; ``spasi`` widens each space."""
        if teks:
            kata = f"{spasi:.3f} Tw " if spasi else ""
            pulih = " 0 Tw" if spasi else ""
            isi = self.operator_teks(teks, muka, ukuran)
            self._kode.append(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {kata}{isi}{pulih} ET")

    def teks_putar(self, x: float, y: float, teks: str, muka: Muka, ukuran: float) -> None:
        """Text that runs upwards."""
        isi = self.operator_teks(teks, muka, ukuran)
        self._kode.append(f"BT 0 1 -1 0 {x:.2f} {y:.2f} Tm {isi} ET")

    def operator_teks(self, teks: str, muka: Muka, ukuran: float) -> str:
        """The operators that set the font and show the text."""
        if _BUKAN_ASCII.search(teks) is None:
            if _KHUSUS.search(teks) is not None:
                teks = _KHUSUS.sub(r"\\\g<0>", teks)
            return f"{self._huruf(muka)}+0 {ukuran:g} Tf ({teks}) Tj"
        dokumen = self._kanvas._doc
        self._huruf(muka)
        bagian = []
        for sub, bait in muka.font.splitString(teks, dokumen):
            nama = muka.font.getSubsetInternalName(sub, dokumen)
            bagian.append(f"{nama} {ukuran:g} Tf ({self._kanvas._escape(bait)}) Tj")
        return " ".join(bagian)

    def teks_banyak(
        self, baris: Iterable[tuple[float, float, str, Muka, Unsur | None]], ukuran: float
    ) -> None:
        """Many short lines of one size, in reading order, as one text object; each with the element
        that it belongs to."""
        kode = ["BT"]
        kini: Muka | None = None
        milik: Unsur | None = None
        terbuka = False
        for x, y, teks, muka, unsur in baris:
            if not terbuka or unsur is not milik:
                if terbuka:
                    kode.append("EMC")
                terbuka, milik = True, unsur
                kode.append(
                    "/Artifact BMC"
                    if unsur is None
                    else f"/{unsur.jenis} <</MCID {self.pohon.tandai(unsur)}>> BDC"
                )
            if _BUKAN_ASCII.search(teks) is not None:
                kode.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm {self.operator_teks(teks, muka, ukuran)}")
                kini = None
                continue
            if muka is not kini:
                kini = muka
                kode.append(f"{self._huruf(muka)}+0 {ukuran:g} Tf")
            if _KHUSUS.search(teks) is not None:
                teks = _KHUSUS.sub(r"\\\g<0>", teks)
            kode.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm ({teks}) Tj")
        if terbuka:
            kode.append("EMC")
        kode.append("ET")
        self._kode.append("\n".join(kode))

    def _huruf(self, muka: Muka) -> str:
        """The font's name in this document, without its subset."""
        nama = self._nama_huruf.get(muka.nama)
        if nama is None:
            dokumen = self._kanvas._doc
            muka.font.splitString(" ", dokumen)
            nama = muka.font.getSubsetInternalName(0, dokumen).partition("+")[0]
            self._nama_huruf[muka.nama] = nama
        return nama

    def kotak(self, x: float, y: float, lebar: float, tinggi: float, warna: Warna) -> None:
        """A filled rectangle with its lower left corner at x, y."""
        self.warna_isi(warna)
        self._kode.append(f"{x:.2f} {y:.2f} {lebar:.2f} {tinggi:.2f} re f")

    def bingkai(self, x: float, y: float, lebar: float, tinggi: float) -> None:
        """The outline of a rectangle with the present pen."""
        self._kode.append(f"{x:.2f} {y:.2f} {lebar:.2f} {tinggi:.2f} re S")

    def garis(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """A line with the present pen."""
        self._kode.append(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def ruas_garis(self, ruas: Iterable[tuple[float, float, float, float]]) -> None:
        """Many lines with the present pen at once."""
        jejak = [f"{a:.2f} {b:.2f} m {c:.2f} {d:.2f} l" for a, b, c, d in ruas]
        if jejak:
            self._kode.append("\n".join(jejak) + " S")

    def segi_banyak(self, titik: list[tuple[float, float]], warna: Warna) -> None:
        """A filled polygon."""
        self.warna_isi(warna)
        (x0, y0), *sisa = titik
        jejak = " ".join(f"{x:.2f} {y:.2f} l" for x, y in sisa)
        self._kode.append(f"{x0:.2f} {y0:.2f} m {jejak} h f")

    def lingkaran(self, x: float, y: float, jari: float, warna: Warna) -> None:
        """A filled circle."""
        self.warna_isi(warna)
        self._kanvas.circle(x, y, jari, stroke=0, fill=1)

    def gambar(self, data: bytes, x: float, y: float, lebar: float, tinggi: float) -> None:
        """A picture in the rectangle."""
        self._kanvas.drawImage(ImageReader(BytesIO(data)), x, y, lebar, tinggi, mask="auto")

    def jangkar(self, kunci: str, y: float) -> None:
        """A place on this page that links and bookmarks can go to."""
        self._kanvas.bookmarkHorizontal(kunci, 0, y)

    def tautan(self, kunci: str, x1: float, y1: float, x2: float, y2: float) -> None:
        """A rectangle that goes to an anchor when clicked."""
        self._kanvas.linkRect("", kunci, (x1, y1, x2, y2), thickness=0)

    def penanda(self, judul: str, kunci: str, tingkat: int) -> None:
        """A bookmark; ``tingkat`` from 0, at most one deeper than the one before."""
        self._kanvas.addOutlineEntry(judul, kunci, tingkat, closed=tingkat > 0)

    def tampilkan_penanda(self) -> None:
        """Open the bookmarks beside the page."""
        self._kanvas.showOutline()


def ukuran_gambar(data: bytes) -> tuple[int, int]:
    """Width and height of a picture in pixels; ``OSError`` where it cannot be read."""
    lebar, tinggi = ImageReader(BytesIO(data)).getSize()
    return int(lebar), int(tinggi)
