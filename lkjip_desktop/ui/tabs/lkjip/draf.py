"""Beside the text: the drafts that the program proposes, and paragraphs whose figures changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QPalette

from lkjip_desktop.domain.naskah.model import Alinea
from lkjip_desktop.domain.naskah.segar import perbarui, setujui
from lkjip_desktop.domain.naskah.usulan import Usulan, usulan_bagian
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.naskah.daftar_usulan import BarisUsulan

if TYPE_CHECKING:
    from lkjip_desktop.domain.naskah.isian import PembacaIsian
    from lkjip_desktop.ui.forms.halaman_teks import Ui_HalamanTeks


class Draf(QObject):
    """Works on the list of drafts and on the bar over the text of a page's form."""

    def __init__(self, ui: Ui_HalamanTeks, induk: QObject) -> None:
        super().__init__(induk)
        self._ui = ui
        self._boleh = False
        self._usulan: tuple[Usulan, ...] = ()
        ui.tombol_draf.setIcon(gaya.ikon("light-bulb"))
        ui.pakai_draf.setIcon(gaya.ikon("document-duplicate"))
        palet = QPalette()
        palet.setBrush(QPalette.ColorRole.Window, gaya.latar(NadaSel.SEDANG))
        palet.setBrush(QPalette.ColorRole.WindowText, gaya.tinta(NadaSel.SEDANG))
        ui.kotak_usang.setPalette(palet)
        ui.kotak_usang.hide()
        ui.kotak_draf.hide()
        ui.tombol_draf.toggled.connect(lambda _: self._tampilkan_draf())
        ui.pakai_draf.clicked.connect(self._pakai)
        ui.draf.dipakai.connect(self._pakai)
        ui.draf.selectionModel().selectionChanged.connect(lambda *_: self._beri_nama())
        ui.berikut_usang.clicked.connect(self._tunjukkan)
        ui.perbarui.clicked.connect(self._perbarui)
        ui.sudah_benar.clicked.connect(self._sudah_benar)
        ui.uraian.cursorPositionChanged.connect(self._sesuaikan_usang)

    def tampilkan(self, kunci: str, pembaca: PembacaIsian | None, *, boleh: bool) -> bool:
        """Show what there is for a section, whose text is shown already. Whether it has drafts."""
        self._boleh = boleh
        self._usulan = usulan_bagian(pembaca.bahan, kunci) if pembaca is not None else ()
        self._tampilkan_draf()
        self._tampilkan_usang()
        return bool(self._usulan)

    # drafts -------------------------------------------------------------------------------------

    def _tampilkan_draf(self) -> None:
        ui, pembaca = self._ui, self._ui.uraian.pembaca
        blok = ui.uraian.naskah().blok
        dipakai = {b.usulan for b in blok if isinstance(b, Alinea)}
        sisa = [u for u in self._usulan if u.nama not in dipakai]
        if pembaca is not None:
            ui.draf.isi([BarisUsulan(u, u.teks(pembaca)) for u in sisa])
        ui.tombol_draf.setVisible(bool(self._usulan) and self._boleh)
        ui.tombol_draf.setText(f"Usulan ({len(sisa)})" if sisa else "Usulan")
        tampil = bool(sisa) and self._boleh and (not blok or ui.tombol_draf.isChecked())
        ui.kotak_draf.setVisible(tampil)
        self._beri_nama()

    def _beri_nama(self) -> None:
        dipilih = len(self._ui.draf.selectedIndexes())
        self._ui.pakai_draf.setText(f"Pakai ({dipilih})" if dipilih else "Pakai semua")

    def _pakai(self) -> None:
        """Take the selected drafts over as paragraphs to be edited."""
        editor = self._ui.uraian
        if editor.pembaca is not None and self._boleh:
            alinea = [u.alinea(editor.pembaca) for u in self._ui.draf.terpilih()]
            editor.tambahkan(alinea)
            editor.setFocus()

    # changed figures ----------------------------------------------------------------------------

    def _tampilkan_usang(self) -> None:
        banyak = len(self._ui.uraian.usang)
        self._ui.kotak_usang.setVisible(banyak > 0)
        kata = "satu paragraf" if banyak == 1 else f"{banyak} paragraf"
        self._ui.label_usang.setText(f"Angka di {kata} berubah.")
        self._sesuaikan_usang()

    def _nomor(self) -> int | None:
        """The number of the changed block at the cursor, else of the first one."""
        editor = self._ui.uraian
        letak = editor.letak()
        kini = editor.textCursor().position()
        di = max((n for n, x in enumerate(letak) if x.posisi <= kini), default=-1)
        usang = [n for n, x in enumerate(letak) if x.posisi in editor.usang]
        return di if di in usang else usang[0] if usang else None

    def _sesuaikan_usang(self) -> None:
        ui = self._ui
        if not ui.uraian.usang:
            return
        nomor = self._nomor()
        blok = ui.uraian.letak()[nomor].blok if nomor is not None else None
        ada = isinstance(blok, Alinea) and any(u.nama == blok.usulan for u in self._usulan)
        ui.perbarui.setEnabled(self._boleh and ada)
        ui.sudah_benar.setEnabled(self._boleh)

    def _tunjukkan(self) -> None:
        """Put the cursor on the next changed paragraph."""
        editor = self._ui.uraian
        kini = editor.textCursor().position()
        sesudah = [p for p in editor.usang if p > kini] or list(editor.usang)
        if sesudah:
            editor.ke(sesudah[0])

    def _perbarui(self) -> None:
        editor, nomor = self._ui.uraian, self._nomor()
        if nomor is not None and editor.pembaca is not None:
            usulan = {u.nama: u for u in self._usulan}
            editor.ganti(perbarui(editor.naskah(), {nomor}, usulan, editor.pembaca))

    def _sudah_benar(self) -> None:
        editor, nomor = self._ui.uraian, self._nomor()
        if nomor is not None and editor.pembaca is not None:
            editor.ganti(setujui(editor.naskah(), {nomor}, editor.pembaca))
