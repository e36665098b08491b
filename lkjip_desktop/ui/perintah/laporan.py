"""The commands of the menu Laporan: PDF reports and the package."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import pesan, tugas

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from lkjip_desktop.services.laporan import HasilPaket
    from lkjip_desktop.ui.konteks import Konteks

SARING_PDF = "Dokumen PDF (*.pdf)"
SARING_PAKET = "Paket LKjIP (*.zip)"


class PerintahLaporan:
    """Makes reports in a process of their own, so that the window stays quick."""

    def __init__(self, konteks: Konteks, jendela: QMainWindow) -> None:
        self._konteks = konteks
        self._jendela = jendela

    def lkjip(self) -> None:
        self._buat("lkjip")

    def pk(self) -> None:
        self._tanya("pk", murni=True)

    def pengukuran(self) -> None:
        self._tanya("pengukuran", murni=False)

    def anggaran(self) -> None:
        self._buat("anggaran")

    def paket(self) -> None:
        from lkjip_desktop.services.laporan import buat_paket, nama_paket

        dokumen, tahun = self._konteks.sesi.dokumen, self._konteks.tahun
        nama = nama_paket(dokumen.instansi, tahun)
        tujuan = self._tujuan("Buat paket", nama, SARING_PAKET)
        if tujuan is None:
            return

        def selesai(hasil: HasilPaket) -> None:
            self._konteks.beri_tahu(_kalimat_paket(tujuan, hasil))

        self._jalankan("Menyusun paket", buat_paket, (dokumen, tahun, tujuan), selesai)

    def periksa_paket(self) -> None:
        from lkjip_desktop.exchange.paket import periksa_paket

        jalur = pesan.pilih_buka(
            self._jendela, self._konteks.setelan, "Periksa paket", SARING_PAKET
        )
        if jalur is None:
            return

        def periksa(**_: Any) -> Any:
            return periksa_paket(jalur)

        def selesai(m: Any) -> None:
            pesan.kabar(
                self._jendela,
                "Paket utuh",
                f"{m.instansi}, tahun {m.tahun}. Dibuat {m.waktu} dengan {m.program}; "
                f"{len(m.berkas)} berkas sama dengan saat dibuat.",
            )

        tugas.di_utas(self._jendela, f"Memeriksa {jalur.name}", periksa, selesai, self._gagal)

    # ----------------------------------------------------------------------------------------------

    def _tanya(self, jenis: str, *, murni: bool) -> None:
        from lkjip_desktop.services.laporan import jenis_laporan
        from lkjip_desktop.ui.dialog.laporan import DialogLaporan

        judul = jenis_laporan[jenis].judul
        dialog = DialogLaporan(self._jendela, judul, tingkat=True, murni=murni)
        setuju = dialog.exec()
        dialog.deleteLater()
        if setuju:
            self._buat(jenis, dialog.tingkat, dialog.murni)

    def _buat(self, jenis: str, tingkat: str | None = None, murni: bool = False) -> None:
        from lkjip_desktop.services.laporan import (
            Pilihan,
            buat_laporan,
            jenis_laporan,
            nama_laporan,
        )

        dokumen, tahun = self._konteks.sesi.dokumen, self._konteks.tahun
        pilihan = Pilihan(tingkat=tingkat, murni=murni)
        judul = jenis_laporan[jenis].judul
        nama = nama_laporan(dokumen.instansi, tahun, jenis, pilihan)
        tujuan = self._tujuan(f"Buat {judul}", nama, SARING_PDF)
        if tujuan is None:
            return

        def selesai(halaman: int) -> None:
            self._konteks.beri_tahu(
                f"{tujuan.name} ({halaman} halaman) tersimpan di {tujuan.parent}.",
                tindakan=("Buka", lambda: self._buka(tujuan)),
            )

        argumen = (dokumen, tahun, jenis, tujuan, pilihan)
        self._jalankan(f"Menyusun {judul}", buat_laporan, argumen, selesai)

    def _tujuan(self, judul: str, nama: str, saring: str) -> Path | None:
        self._konteks.selesaikan.emit()
        return pesan.pilih_simpan(self._jendela, self._konteks.setelan, judul, nama, saring)

    def _jalankan(
        self,
        judul: str,
        fungsi: Callable[..., Any],
        argumen: tuple[Any, ...],
        selesai: Callable[[Any], None],
    ) -> None:
        tugas.di_proses(self._jendela, judul, fungsi, argumen, selesai, self._gagal)

    def _buka(self, jalur: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(jalur))):
            self._konteks.beri_tahu(
                f"Tidak ada program di komputer ini untuk membuka {jalur.name}.",
                f"Berkasnya ada di {jalur.parent}.",
                "peringatan",
            )

    def _gagal(self, galat: UserError) -> None:
        pesan.galat(self._jendela, galat)


def _kalimat_paket(tujuan: Path, hasil: HasilPaket) -> str:
    """Where the package is, what is in it, and which of its reports had nothing to print."""
    from lkjip_desktop.services.laporan import ISI_PAKET, jenis_laporan

    kurang = [
        jenis_laporan[j].judul for j in ISI_PAKET if not any(n.startswith(j) for n in hasil.halaman)
    ]
    tanpa = f" Tanpa {', '.join(kurang)}: belum ada isinya." if kurang else ""
    return (
        f"{tujuan.name} tersimpan di {tujuan.parent}: {len(hasil.halaman)} laporan, "
        f"{sum(hasil.halaman.values())} halaman.{tanpa}"
    )
