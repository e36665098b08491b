"""An open PDF in memory: its pages as pictures, its bookmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


class BukuPdf:
    """One document at a time, or none."""

    def __init__(self) -> None:
        self._dokumen: PdfDocument | None = None

    def __len__(self) -> int:
        return 0 if self._dokumen is None else len(self._dokumen)

    def buka(self, pdf: bytes) -> None:
        """Hold this document instead of the one before."""
        # Loaded when the first page is to be seen.
        from pypdfium2 import PdfDocument

        self.tutup()
        self._dokumen = PdfDocument(pdf)

    def tutup(self) -> None:
        """Hold none."""
        if self._dokumen is not None:
            self._dokumen.close()
            self._dokumen = None

    def ukuran(self, halaman: int) -> tuple[float, float]:
        """Width and height of a page in points."""
        assert self._dokumen is not None
        lebar, tinggi = self._dokumen.get_page_size(halaman)
        return lebar, tinggi

    def gambar(self, halaman: int, skala: float) -> QImage:
        """A page as a picture; ``skala`` is in pixels for each point."""
        assert self._dokumen is not None
        lembar = self._dokumen[halaman]
        peta = lembar.render(scale=skala, prefer_bgrx=True)
        gambar = QImage(
            bytes(peta.buffer), peta.width, peta.height, peta.stride, QImage.Format.Format_RGB32
        ).copy()
        peta.close()
        lembar.close()
        return gambar

    def teks(self, halaman: int) -> str:
        """The words on a page, for those who do not see it."""
        assert self._dokumen is not None
        lembar = self._dokumen[halaman]
        isi = lembar.get_textpage()
        teks: str = isi.get_text_bounded()
        isi.close()
        lembar.close()
        return teks

    def cari(self, teks: str, dari: int, banyak: int) -> tuple[int, float] | None:
        """Where words first stand on so many pages from one on: the page, and how far down (0 to
        1). Words that a line end tears are not found."""
        assert self._dokumen is not None
        for nomor in range(dari, min(dari + banyak, len(self))):
            lembar = self._dokumen[nomor]
            isi = lembar.get_textpage()
            cari = isi.search(teks)
            ada = cari.get_next()
            atas = isi.get_charbox(ada[0])[3] if ada is not None else 0.0
            cari.close()
            isi.close()
            lembar.close()
            if ada is not None:
                tinggi = self.ukuran(nomor)[1]
                return nomor, min(1.0, max(0.0, 1 - atas / tinggi))
        return None

    def penanda(self) -> list[tuple[int, float]]:
        """The bookmarks in order: the page, and how far down on it from 0 (top) to 1."""
        hasil: list[tuple[int, float]] = []
        for butir in self._dokumen.get_toc() if self._dokumen is not None else ():
            tujuan = butir.get_dest()
            if tujuan is None:
                continue
            halaman = tujuan.get_index()
            _, tinggi = self.ukuran(halaman)
            _, letak = tujuan.get_view()
            atas = letak[1] if len(letak) > 1 else tinggi
            hasil.append((halaman, min(1.0, max(0.0, 1 - atas / tinggi))))
        return hasil
