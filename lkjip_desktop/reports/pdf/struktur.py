"""The logical structure of a tagged PDF: headings, paragraphs, lists, tables, pictures.

What is drawn lies between marks with a number of its page; the tree says what each piece is. A
report has thousands of cells, so the elements are written as bytes, not built of ReportLab's
objects. Source: ISO 32000-1, 14.7 and 14.8.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from reportlab.pdfbase import pdfdoc

Jenis = Literal[
    "Document",
    "H1",
    "H2",
    "H3",
    "H4",
    "P",
    "L",
    "LI",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
    "Figure",
    "Caption",
    "TOCI",
]
TINGKAT: tuple[Jenis, ...] = ("H1", "H2", "H3", "H4")


@dataclass(slots=True, eq=False)
class Unsur:
    """An element of the structure; ``isi`` holds elements, and marked pieces as page and number."""

    jenis: Jenis
    alt: str = ""
    """Words in the place of a picture."""
    rentang: int = 1
    """Columns that a cell covers."""
    turun: int = 1
    """Rows that a cell covers."""
    induk: Unsur | None = None
    isi: list[Unsur | tuple[int, int]] = field(default_factory=list)
    nomor: int = 0
    """Of its object in the file."""

    def anak(self, jenis: Jenis, alt: str = "", rentang: int = 1) -> Unsur:
        """A new element within this one."""
        hasil = Unsur(jenis, alt, rentang, induk=self)
        self.isi.append(hasil)
        return hasil


class _Mentah(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object of the file whose bytes are known."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.bait = b""

    def format(self, document: object) -> bytes:
        """The bytes."""
        return self.bait


class Pohon:
    """The structure of one document while its pages are drawn."""

    def __init__(self) -> None:
        self.akar = Unsur("Document")
        self._halaman: list[list[Unsur]] = []
        """Of each page the elements of its marks, in order."""

    def halaman_baru(self) -> None:
        """Begin a page."""
        self._halaman.append([])

    def tandai(self, unsur: Unsur) -> int:
        """The number of the next mark on this page, which belongs to that element; elements stand
        in the tree in the order in which they are drawn."""
        puncak = unsur
        while puncak.induk is not None:
            puncak = puncak.induk
        if puncak is not self.akar:
            puncak.induk = self.akar
            self.akar.isi.append(puncak)
        kini = self._halaman[-1]
        kini.append(unsur)
        nomor = len(kini) - 1
        unsur.isi.append((len(self._halaman) - 1, nomor))
        return nomor

    def tulis(self, dokumen: pdfdoc.PDFDocument) -> None:
        """Put the tree into the file."""
        halaman = [_atur_halaman(p, n) for n, p in enumerate(dokumen.Pages.pages)]
        nomor_halaman = [_nomor(dokumen, h) for h in halaman]
        semua = list(_ratakan(self.akar))
        mentah = []
        for unsur in semua:
            satu = _Mentah()
            unsur.nomor = _nomor(dokumen, satu)
            mentah.append(satu)
        akar, orang_tua = _Mentah(), _Mentah()
        nomor_akar, nomor_orang_tua = _nomor(dokumen, akar), _nomor(dokumen, orang_tua)
        for unsur, satu in zip(semua, mentah, strict=True):
            atas = unsur.induk.nomor if unsur.induk is not None else nomor_akar
            satu.bait = _bait(unsur, atas, nomor_halaman)
        orang_tua.bait = _pohon_induk(self._halaman)
        akar.bait = (
            f"<< /Type /StructTreeRoot /K {self.akar.nomor} 0 R "
            f"/ParentTree {nomor_orang_tua} 0 R /ParentTreeNextKey {len(halaman)} >>"
        ).encode("ascii")
        dokumen.Catalog.StructTreeRoot = akar
        dokumen.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})


def _ratakan(unsur: Unsur) -> Iterator[Unsur]:
    """The element and all within it."""
    yield unsur
    for anak in unsur.isi:
        if isinstance(anak, Unsur):
            yield from _ratakan(anak)


def _atur_halaman(halaman: pdfdoc.PDFPage, nomor: int) -> pdfdoc.PDFPage:
    halaman.__NoDefault__ = [*halaman.__NoDefault__, "StructParents", "Tabs"]
    halaman.StructParents = nomor
    halaman.Tabs = pdfdoc.PDFName("S")
    return halaman


def _nomor(dokumen: pdfdoc.PDFDocument, objek: pdfdoc.PDFObject) -> int:
    nama = dokumen.Reference(objek).name
    return int(dokumen.idToObjectNumberAndVersion[nama][0])


def _bait(unsur: Unsur, atas: int, halaman: list[int]) -> bytes:
    di = next((x[0] for x in unsur.isi if isinstance(x, tuple)), None)
    pg = "" if di is None else f" /Pg {halaman[di]} 0 R"
    isi = []
    for x in unsur.isi:
        if isinstance(x, Unsur):
            isi.append(f"{x.nomor} 0 R")
        elif x[0] == di:
            isi.append(str(x[1]))
        else:
            isi.append(f"<< /Type /MCR /Pg {halaman[x[0]]} 0 R /MCID {x[1]} >>")
    k = f" /K [{' '.join(isi)}]" if isi else ""
    lain = _alt(unsur) + _sifat_sel(unsur)
    return f"<< /S /{unsur.jenis} /P {atas} 0 R{pg}{k}{lain} >>".encode("ascii")


def _alt(unsur: Unsur) -> str:
    if not unsur.alt:
        return ""
    # A lone surrogate, as broken input may hold, has no place in UTF-16.
    bait = f"\ufeff{unsur.alt}".encode("utf-16-be", "replace")
    return f" /Alt <{bait.hex()}>"


def _sifat_sel(unsur: Unsur) -> str:
    """What a cell covers, and that a heading is one of its column."""
    isi = " /Scope /Column" if unsur.jenis == "TH" else ""
    isi += f" /ColSpan {unsur.rentang}" if unsur.rentang > 1 else ""
    isi += f" /RowSpan {unsur.turun}" if unsur.turun > 1 else ""
    return f" /A << /O /Table{isi} >>" if isi else ""


def _pohon_induk(halaman: list[list[Unsur]]) -> bytes:
    """Of each page, the elements of its marks."""
    isi = [f"{n} [{' '.join(f'{u.nomor} 0 R' for u in unsur)}]" for n, unsur in enumerate(halaman)]
    return f"<< /Nums [{' '.join(isi)}] >>".encode("ascii")
