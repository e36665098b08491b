"""Reading Word documents back."""

from __future__ import annotations

from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table


def baris_word(tabel: Table) -> list[list[str]]:
    """The cells of each row; those that a merged one covers are empty."""
    return [
        ["\n".join("".join(isi_word(p)) for p in sel.findall(qn("w:p"))) for sel in baris.tc_lst]
        for baris in tabel._tbl.tr_lst
    ]


def isi_word(paragraf: object) -> list[str]:
    """The runs of a paragraph with its breaks and tabs."""
    hasil = []
    for satu in paragraf.iter():  # type: ignore[attr-defined]
        if satu.tag == qn("w:t"):
            hasil.append(satu.text or "")
        elif satu.tag == qn("w:br"):
            hasil.append("\n")
        elif satu.tag == qn("w:tab"):
            hasil.append("\t")
    return hasil


def tabel_word(dokumen: Document) -> list[Table]:
    """Those of the model: signatures stand in tables without a grid of their own."""
    return [t for t in dokumen.tables if t._tbl.tblPr.find(qn("w:jc")) is not None]
