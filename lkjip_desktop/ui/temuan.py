"""From a finding of the check to the cell that it is about, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.pemeriksaan import Temuan
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.domain.uraian_temuan import tab_temuan
from lkjip_desktop.ui.model.tanda import TujuanSel, letak_temuan

if TYPE_CHECKING:
    from lkjip_desktop.domain.hasil import HasilTahun
    from lkjip_desktop.ui.konteks import Konteks


def buka_temuan(konteks: Konteks, temuan: Temuan) -> None:
    """Go to the cell that a finding is about, and offer the way to the findings."""
    hasil = konteks.sesi.hasil(konteks.tahun)
    konteks.buka_tab.emit(tab_temuan(rujukan(hasil), temuan), _tujuan(hasil, temuan))
    konteks.beri_tahu(
        temuan.pesan,
        nada=temuan.tingkat,
        tindakan=("Kembali ke temuan", lambda: ke_daftar_temuan(konteks)),
    )


def ke_daftar_temuan(konteks: Konteks) -> None:
    """Show the list of findings, the cursor where it was."""
    konteks.buka_tab.emit("pemeriksaan", (Temuan, 0))


def _tujuan(hasil: HasilTahun, temuan: Temuan) -> TujuanSel:
    letak = letak_temuan(temuan)
    if letak.jenis is r.Pengukuran:
        ada = hasil.indikator.get(temuan.id)
        if ada is not None:
            return TujuanSel(r.Indikator, ada.definisi.rid, letak)
    return TujuanSel(letak.jenis, temuan.letak.rid, letak)
