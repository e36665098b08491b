"""What can be done to the text at the cursor: faces, kinds of paragraphs, levels, tables."""

from __future__ import annotations

from typing import cast

from PySide6.QtGui import (
    QFont,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextList,
    QTextTable,
)

from lkjip_desktop.domain.naskah.model import TINGKAT_TERDALAM, Alinea, JenisAlinea
from lkjip_desktop.ui.naskah.bentuk import (
    KEPALA,
    USULAN,
    format_alinea,
    format_daftar,
    format_huruf,
    jenis_daftar,
)


def jenis_di(blok: QTextBlock) -> tuple[JenisAlinea, int]:
    """The kind and level of a paragraph."""
    daftar = daftar_di(blok)
    if daftar is not None:
        bentuk = daftar.format()
        return cast("JenisAlinea", jenis_daftar(bentuk)), bentuk.indent()
    judul = blok.blockFormat().headingLevel()
    return ("judul", judul) if judul else ("teks", 1)


def daftar_di(blok: QTextBlock) -> QTextList | None:
    """The list that a paragraph is an item of."""
    return cast("QTextList | None", blok.textList())


def tabel_di(kursor: QTextCursor) -> QTextTable | None:
    """The table that a cursor is in."""
    return cast("QTextTable | None", kursor.currentTable())


def berkepala(tabel: QTextTable) -> bool:
    """Whether the first row of a table holds headings."""
    return bool(tabel.format().property(KEPALA))


def beri_kepala(kursor: QTextCursor, palet: QPalette, *, ya: bool) -> None:
    """Let the first row of the table at the cursor hold headings, or no longer."""
    tabel = tabel_di(kursor)
    if tabel is None:
        return
    kursor.beginEditBlock()
    bentuk = tabel.format()
    bentuk.setProperty(KEPALA, ya)
    bentuk.setHeaderRowCount(int(ya))
    tabel.setFormat(bentuk)
    warnai_kepala(tabel, palet)
    kursor.endEditBlock()


def warnai_kepala(tabel: QTextTable, palet: QPalette) -> None:
    """Shade the headings of a table."""
    for j in range(tabel.columns()):
        sel = tabel.cellAt(0, j)
        bentuk = sel.format()
        if berkepala(tabel):
            bentuk.setBackground(palet.brush(QPalette.ColorRole.AlternateBase))
        else:
            bentuk.clearBackground()
        sel.setFormat(bentuk)


def balik_tebal(kursor: QTextCursor) -> QTextCharFormat:
    """Bold for the selection (or what is typed next), or no longer."""
    bentuk = QTextCharFormat()
    tebal = kursor.charFormat().fontWeight() >= QFont.Weight.DemiBold
    bentuk.setFontWeight(QFont.Weight.Normal if tebal else QFont.Weight.Bold)
    return bentuk


def balik_miring(kursor: QTextCursor) -> QTextCharFormat:
    """Italic for the selection (or what is typed next), or no longer."""
    bentuk = QTextCharFormat()
    bentuk.setFontItalic(not kursor.charFormat().fontItalic())
    return bentuk


def jadikan(kursor: QTextCursor, jenis: JenisAlinea, tingkat: int = 1) -> None:
    """Make the paragraphs of the selection another kind; of that kind already: plain again."""
    blok = _blok_terpilih(kursor)
    semua = all(
        jenis_di(b)[0] == jenis and (jenis != "judul" or jenis_di(b)[1] == tingkat) for b in blok
    )
    if semua:
        jenis, tingkat = "teks", 1
    kursor.beginEditBlock()
    for b in blok:
        _jadikan_satu(b, jenis, tingkat)
    kursor.endEditBlock()


def _jadikan_satu(blok: QTextBlock, jenis: JenisAlinea, tingkat: int) -> None:
    lama, tingkat_lama = jenis_di(blok)
    daftar = daftar_di(blok)
    if jenis in ("butir", "nomor") and lama in ("butir", "nomor"):
        tingkat = tingkat_lama
    if daftar is not None:
        daftar.remove(blok)
    kursor = QTextCursor(blok)
    usulan = str(blok.blockFormat().property(USULAN) or "")
    kursor.setBlockFormat(format_alinea(Alinea(jenis=jenis, tingkat=tingkat, usulan=usulan)))
    if jenis in ("butir", "nomor"):
        masukkan(kursor, jenis, tingkat)
    if "judul" in (jenis, lama):
        _huruf_blok(kursor, tingkat if jenis == "judul" else 0)


def _huruf_blok(kursor: QTextCursor, judul: int) -> None:
    """Give all words of a paragraph the face of a heading, or take it away; fields stay fields."""
    kursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    kursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    bentuk = format_huruf(judul=judul)
    if not judul:
        bentuk.setFontWeight(QFont.Weight.Normal)
        bentuk.setProperty(QTextCharFormat.Property.FontSizeAdjustment, 0)
    kursor.mergeCharFormat(bentuk)
    kursor.mergeBlockCharFormat(bentuk)


def masukkan(kursor: QTextCursor, jenis: JenisAlinea, tingkat: int) -> None:
    """Put a paragraph into the list before it where that goes on, else into a new one."""
    sebelum = kursor.block().previous()
    while sebelum.isValid():
        daftar = daftar_di(sebelum)
        if daftar is None or daftar.format().indent() < tingkat:
            break
        if daftar.format().indent() == tingkat:
            if jenis_daftar(daftar.format()) != jenis:
                break
            daftar.add(kursor.block())
            return
        sebelum = sebelum.previous()
    kursor.createList(format_daftar(jenis, tingkat))


def geser_tingkat(kursor: QTextCursor, arah: int) -> bool:
    """Items of lists one level in (1) or out (-1); out of the first level they are no items any
    more. Whether there was an item."""
    blok = [b for b in _blok_terpilih(kursor) if daftar_di(b) is not None]
    kursor.beginEditBlock()
    for b in blok:
        jenis, tingkat = jenis_di(b)
        if tingkat + arah < 1:
            _jadikan_satu(b, "teks", 1)
        elif tingkat + arah <= TINGKAT_TERDALAM:
            daftar = daftar_di(b)
            if daftar is not None:
                daftar.remove(b)
            k = QTextCursor(b)
            k.setBlockFormat(format_alinea(Alinea(jenis=jenis)))
            masukkan(k, jenis, tingkat + arah)
    kursor.endEditBlock()
    return bool(blok)


def sesudah_enter(kursor: QTextCursor) -> None:
    """The paragraph that Enter began is a plain one below a heading, and of no draft."""
    blok = kursor.block()
    if blok.blockFormat().headingLevel() and not blok.text():
        _jadikan_satu(blok, "teks", 1)
        kursor.setCharFormat(QTextCharFormat())
    if blok.blockFormat().property(USULAN) and not blok.text():
        jenis, tingkat = jenis_di(blok)
        if jenis in ("teks", "judul"):
            kursor.setBlockFormat(format_alinea(Alinea(jenis=jenis, tingkat=tingkat)))


def _blok_terpilih(kursor: QTextCursor) -> list[QTextBlock]:
    dokumen = kursor.document()
    blok = dokumen.findBlock(kursor.selectionStart())
    hasil = [blok]
    while blok.next().isValid() and blok.next().position() < kursor.selectionEnd():
        blok = blok.next()
        hasil.append(blok)
    return hasil
