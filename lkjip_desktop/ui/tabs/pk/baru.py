"""The dialog that makes a PK from the plan, or a perubahan from its murni."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain import tanggal
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.services import pk as layanan
from lkjip_desktop.services.pk_pejabat import bukan_pejabat
from lkjip_desktop.ui.forms.pk_baru import Ui_PkBaru
from lkjip_desktop.ui.tabs.pk import pilih
from lkjip_desktop.ui.tabs.pk.sebutan import JENIS, TINGKAT, pilihan_pejabat, sebut_pk

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


class PkBaru(QDialog):
    """Makes the PK when accepted; ``rid`` is then its row."""

    def __init__(self, induk: QWidget, konteks: Konteks) -> None:
        super().__init__(induk)
        self._konteks = konteks
        self._hasil = konteks.sesi.hasil(konteks.tahun)
        self._ada = konteks.sesi.tahun(konteks.tahun).pk or ()
        self.rid: int | None = None
        self.ui = Ui_PkBaru()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setWindowTitle(f"PK baru tahun {konteks.tahun}")
        self.ui.indikator.pasang(pilih.KOLOM_INDIKATOR, "Indikator PK")
        self.ui.program.pasang(pilih.KOLOM_SIMPUL, "Program dan kegiatan PK")
        self._isi_pilihan()
        self._sambungkan()
        self._sumber_lazim()

    # what can be chosen ---------------------------------------------------------------------------

    def _isi_pilihan(self) -> None:
        ui, dokumen = self.ui, self._konteks.sesi.dokumen
        for p in JENIS:
            ui.jenis.addItem(p.label, p.nilai)
        for p in TINGKAT:
            ui.tingkat.addItem(p.label, p.nilai)
        ui.unit.addItem("Semua unit", None)
        for u in dokumen.unit or ():
            ui.unit.addItem(u.nama, u.id)
        for p in pilihan_pejabat(dokumen.pejabat):
            ui.pertama.addItem(p.label or "(belum dipilih)", p.nilai)
            ui.kedua.addItem(p.label or "(belum dipilih)", p.nilai)
        ui.dari.addItem("Renstra, RKT, dan anggaran", None)
        for pk in self._ada:
            ui.dari.addItem(f"PK {pk.jenis} {sebut_pk(pk, dokumen)}", pk.rid)
        ada_murni = any(pk.jenis == "murni" and pk.tingkat == "kepala" for pk in self._ada)
        ui.jenis.setCurrentIndex(1 if ada_murni else 0)
        ui.galat.hide()

    def _sambungkan(self) -> None:
        ui = self.ui
        ui.jenis.currentIndexChanged.connect(self._sumber_lazim)
        ui.tingkat.currentIndexChanged.connect(self._sumber_lazim)
        ui.dari.currentIndexChanged.connect(self._sumber_berganti)
        ui.unit.currentIndexChanged.connect(self._isi_daftar)
        ui.semua.toggled.connect(self._saring)
        ui.tanggal.editingFinished.connect(self._sesuaikan_pihak)
        for daftar in (ui.indikator, ui.program):
            daftar.berubah.connect(self._hitung)
        ui.setuju.clicked.connect(self._buat)
        ui.batal.clicked.connect(self.reject)

    @property
    def _jenis(self) -> r.JenisPk:
        nilai: r.JenisPk = self.ui.jenis.currentData()
        return nilai

    @property
    def _tingkat(self) -> r.TingkatPk:
        nilai: r.TingkatPk = self.ui.tingkat.currentData()
        return nilai

    @property
    def _dari(self) -> r.Pk | None:
        rid = self.ui.dari.currentData()
        return next((pk for pk in self._ada if pk.rid == rid), None)

    # filling --------------------------------------------------------------------------------------

    def _sumber_lazim(self) -> None:
        """A perubahan begins with the first murni of its level, a murni with the plan."""
        murni = [pk for pk in self._ada if pk.jenis == "murni" and pk.tingkat == self._tingkat]
        rid = murni[0].rid if murni and self._jenis == "perubahan" else None
        _pilih_data(self.ui.dari, rid)
        self._sumber_berganti()

    def _sumber_berganti(self) -> None:
        dari = self._dari
        self.ui.unit.setEnabled(dari is None)
        if dari is not None:
            _pilih_data(self.ui.pertama, dari.pihak_pertama)
            _pilih_data(self.ui.kedua, dari.pihak_kedua)
        self._isi_daftar()

    def _sesuaikan_pihak(self) -> None:
        """Let those sign who held the chosen offices on the date."""
        try:
            iso = tanggal.baca_sel(self.ui.tanggal.text())
        except UserError:
            return
        kotak = {"pihak_pertama": self.ui.pertama, "pihak_kedua": self.ui.kedua}
        pihak = {medan: k.currentData() for medan, k in kotak.items()}
        for b in bukan_pejabat(self._konteks.sesi.dokumen.pejabat, iso, pihak):
            if b.pengganti is not None:
                _pilih_data(kotak[b.medan], b.pengganti.id)

    def _isi_daftar(self) -> None:
        self._tampilkan(self._lazim())

    def _saring(self) -> None:
        ui = self.ui
        self._tampilkan({*ui.indikator.terpilih(), *ui.program.terpilih()})

    def _lazim(self) -> set[str]:
        """What is ticked to begin with."""
        dari = self._dari
        if dari is not None:
            indikator = {b.indikator for b in dari.indikator or ()}
            return indikator | {b.anggaran for b in dari.program or ()}
        semua = layanan.lazim(self._hasil, self._tingkat)
        unit = self.ui.unit.currentData()
        if unit is None:
            return semua
        return semua & layanan.milik_unit(self._konteks.sesi.dokumen, self._hasil, unit)

    def _tampilkan(self, terpilih: set[str]) -> None:
        """Show the usual levels and what is ticked; or all."""
        semua, hasil = self.ui.semua.isChecked(), self._hasil
        indikator = {
            h.id
            for h in hasil.indikator.values()
            if h.tingkat in layanan.TINGKAT_INDIKATOR[self._tingkat]
        }
        simpul = {
            h.id
            for h in hasil.anggaran.values()
            if h.simpul.tingkat in layanan.TINGKAT_SIMPUL[self._tingkat]
        }
        tampak = indikator | simpul | terpilih
        calon_i, calon_s = pilih.calon_indikator(hasil), pilih.calon_simpul(hasil, self._jenis)
        self.ui.indikator.isi([c for c in calon_i if semua or c.id in tampak], terpilih)
        self.ui.program.isi([c for c in calon_s if semua or c.id in tampak], terpilih)

    def _hitung(self) -> None:
        ui = self.ui
        indikator, program = len(ui.indikator.terpilih()), len(ui.program.terpilih())
        ui.pilihan.setTabText(0, f"Indikator ({indikator})")
        ui.pilihan.setTabText(1, f"Program dan kegiatan ({program})")
        ui.keterangan.setText(f"{indikator} indikator, {program} baris anggaran dipilih.")

    # making ---------------------------------------------------------------------------------------

    def _buat(self) -> None:
        sesi, ui = self._konteks.sesi, self.ui
        try:
            pk = replace(
                layanan.usulan_pk(
                    sesi.dokumen,
                    self._hasil,
                    self._jenis,
                    self._tingkat,
                    {*ui.indikator.terpilih(), *ui.program.terpilih()},
                    self._dari,
                ),
                tanggal=tanggal.baca_sel(ui.tanggal.text()),
                pihak_pertama=ui.pertama.currentData(),
                pihak_kedua=ui.kedua.currentData(),
            )
            self.rid = layanan.buat_pk(sesi, self._konteks.tahun, pk)
        except UserError as galat:
            ui.galat.setText(f"! {galat}")
            ui.galat.show()
            ui.tanggal.setFocus()
            return
        self.accept()


def _pilih_data(kotak: QComboBox, nilai: object) -> None:
    kotak.blockSignals(True)
    kotak.setCurrentIndex(max(0, kotak.findData(nilai)))
    kotak.blockSignals(False)
