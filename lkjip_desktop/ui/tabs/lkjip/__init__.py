"""The tab LKjIP: the report's outline, the text and tables of the chosen section, its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bagian import bab_dari, kunci_baku, kunci_indikator
from lkjip_desktop.domain.naskah.segar import blok_usang
from lkjip_desktop.domain.susunan import Susunan
from lkjip_desktop.services.narasi import KeadaanBagian, hapus_bagian, keadaan_bagian
from lkjip_desktop.ui import gaya
from lkjip_desktop.ui.forms.tab_lkjip import Ui_TabLkjip
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tabs.dasar import TabDasar
from lkjip_desktop.ui.tabs.lkjip.kerangka import Baris, ModelKerangka, susun

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from lkjip_desktop.storage.perubahan import Perubahan
    from lkjip_desktop.ui.konteks import Konteks
    from lkjip_desktop.ui.model.tanda import TujuanSel

__all__ = ["TabLkjip"]

_UKURAN = (268, 455, 370)
_PILIH_BAGIAN = "Pilih satu bagian di sebelah kiri untuk menulis teks atau mengisi tabelnya."


class TabLkjip(TabDasar):
    """Outline, editor and preview side by side."""

    def __init__(self, konteks: Konteks) -> None:
        super().__init__(konteks)
        self.ui = Ui_TabLkjip()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._kunci: Kunci = None
        self._berpindah = False
        """While the cursor of the outline goes to another section."""
        # A font that is set in another way is lost when the tab comes into the window.
        self.ui.judul.setStyleSheet("font-weight: 600")
        self.ui.hapus_bagian.setIcon(gaya.ikon("trash"))
        self.ui.tombol_pratinjau.setIcon(gaya.ikon("document-magnifying-glass"))
        self._pasang_pembagi()
        self.model = ModelKerangka(konteks)
        self.ui.kerangka.pasang(self.model)
        self.ui.teks.pasang(konteks)
        self.ui.tabel.pasang(konteks)
        self.ui.pratinjau.pasang(konteks)
        self.ui.teks.alinea_kini.connect(self.ui.pratinjau.ke_alinea)
        self.ui.tabel.jumlah.connect(self._beri_jumlah)
        self.ui.kerangka.dipilih.connect(self._pilih)
        self.ui.hapus_bagian.clicked.connect(self._hapus_bagian)
        self.ui.tombol_pratinjau.toggled.connect(self._tampilkan_pratinjau)
        self.ui.tombol_pratinjau.setChecked(konteks.setelan.pratinjau)
        self.ui.pratinjau.setVisible(konteks.setelan.pratinjau)

    def _pasang_pembagi(self) -> None:
        pembagi, setelan = self.ui.pembagi, self.konteks.setelan
        for i, tarik in enumerate((0, 1, 1)):
            pembagi.setStretchFactor(i, tarik)
        pembagi.setSizes(list(_UKURAN))
        keadaan = setelan.pembagi("lkjip")
        if not keadaan.isEmpty():
            pembagi.restoreState(keadaan)
        pembagi.splitterMoved.connect(lambda: setelan.simpan_pembagi("lkjip", pembagi.saveState()))

    # showing ------------------------------------------------------------------------------------

    def segarkan(self, perubahan: Perubahan | None) -> None:
        konteks = self.konteks
        semua = keadaan_bagian(konteks.sesi.dokumen, konteks.tahun)
        judul = Susunan(konteks.sesi.dokumen.pengaturan).kerangka()
        self.model.isi(susun(semua, judul, self._usang(semua)))
        if self._berpindah:
            return
        if not self.ui.kerangka.ke(self._kunci):
            self.ui.kerangka.ke(self._pertama())
        self._tampilkan(self.ui.kerangka.baris_kini())
        self.ui.pratinjau.segarkan()

    def _usang(self, semua: Sequence[KeadaanBagian]) -> Collection[str]:
        berisian = [k for k in semua if any(True for _ in k.naskah.isian())]
        if not berisian:
            return ()
        pembaca = self.ui.teks.pembaca(self.konteks.tahun)
        return {k.kunci_data for k in berisian if blok_usang(k.naskah, pembaca)}

    def pergi_ke(self, jenis: type, rid: int) -> bool:
        konteks = self.konteks
        rekaman = konteks.sesi.rekaman(jenis, rid)
        if isinstance(rekaman, r.Tabel):
            self.ui.halaman.setCurrentWidget(self.ui.tabel)
            return self._ke_kunci(rekaman.bagian or "lampiran") and self.ui.tabel.pilih_tabel(rid)
        if isinstance(rekaman, r.Pengukuran):
            self.ui.halaman.setCurrentWidget(self.ui.teks)
            return self._ke_kunci(kunci_indikator(rekaman.indikator))
        return False

    def pergi_ke_sel(self, tujuan: TujuanSel) -> bool:
        if tujuan.letak.medan == "narasi":
            return self.ke_bagian(str(tujuan.letak.kunci))
        return super().pergi_ke_sel(tujuan)

    def ke_bagian(self, kunci: str) -> bool:
        """Put the cursor of the outline on the section with that key, and show its text."""
        self.ui.halaman.setCurrentWidget(self.ui.teks)
        ada = self._ke_kunci(kunci)
        self.ui.kerangka.setFocus()
        return ada

    def _ke_kunci(self, kunci: str) -> bool:
        baku = kunci_baku(kunci)
        semua = keadaan_bagian(self.konteks.sesi.dokumen, self.konteks.tahun)
        ada = next((k for k in semua if k.bagian.kunci == baku), None)
        return ada is not None and self.ui.kerangka.ke((bab_dari(baku), ada.kunci_data))

    def _pertama(self) -> Kunci:
        """The first section of the outline."""
        indeks = self.model.index(0, 0, self.model.index(0, 0))
        baris = self.model.baris_di(indeks)
        return baris.kunci if baris else None

    def _pilih(self, baris: Baris) -> None:
        """The cursor of the outline moved."""
        if self._berpindah or baris.kunci == self._kunci:
            return
        self._berpindah = True
        tertulis = self.ui.teks.selesaikan()
        # What could not be kept must not vanish with its section.
        self.ui.kerangka.ke(baris.kunci if tertulis else self._kunci)
        self._berpindah = False
        kini = self.ui.kerangka.baris_kini()
        if kini is None or not tertulis:
            return
        self._tampilkan(kini)
        if kini.keadaan is not None:
            self.ui.pratinjau.ke_bagian(kini.keadaan.bagian.kunci)

    def _tampilkan(self, baris: Baris | None) -> None:
        ui = self.ui
        keadaan = baris.keadaan if baris else None
        self._kunci = baris.kunci if baris else None
        judul = baris.judul if baris else ""
        ui.judul.setText(judul)
        ui.keterangan.setText(_keterangan(keadaan))
        ui.hapus_bagian.setVisible(
            keadaan is not None and keadaan.tambahan and not self.konteks.hanya_baca
        )
        ui.halaman.setVisible(keadaan is not None)
        ui.teks.tampilkan(keadaan)
        ui.tabel.tampilkan(keadaan)

    def _beri_jumlah(self, jumlah: int) -> None:
        ui = self.ui
        kata = f"Tabel pendukung ({jumlah})" if jumlah else "Tabel pendukung"
        ui.halaman.setTabText(ui.halaman.indexOf(ui.tabel), kata)

    def _tampilkan_pratinjau(self, tampil: bool) -> None:
        self.ui.pratinjau.setVisible(tampil)
        self.konteks.setelan.pratinjau = tampil

    def _hapus_bagian(self) -> None:
        self.ui.teks.selesaikan()
        baris, konteks = self.ui.kerangka.baris_kini(), self.konteks
        keadaan = baris.keadaan if baris else None
        if keadaan is not None:
            konteks.lakukan(lambda: hapus_bagian(konteks.sesi, konteks.tahun, keadaan))


def _keterangan(keadaan: KeadaanBagian | None) -> str:
    if keadaan is None:
        return _PILIH_BAGIAN
    if keadaan.tambahan:
        return f"Bagian tambahan dari data ({keadaan.kunci_data})."
    return keadaan.bagian.keterangan
