"""The commands of the menu Laporan: PDF reports and the package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import pesan, tugas

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from lkjip_desktop.ui.konteks import Konteks

SARING_PDF = "Dokumen PDF (*.pdf)"
SARING_PAKET = "Paket LKjIP (*.zip)"


class PerintahLaporan:
    """Makes reports in a process of their own, so that the window stays quick."""

    def __init__(self, konteks: Konteks, jendela: QMainWindow) -> None:
        self._konteks = konteks
        self._jendela = jendela

    def lkjip(self) -> None:
        self._buat("lkjip", "LKjIP", "LKjIP")

    def pk(self) -> None:
        self._tanya("pk", "Perjanjian Kinerja", "PK", murni=True)

    def pengukuran(self) -> None:
        self._tanya("pengukuran", "Pengukuran Kinerja", "Pengukuran", murni=False)

    def anggaran(self) -> None:
        self._buat("anggaran", "Realisasi Anggaran", "Realisasi-Anggaran")

    def paket(self) -> None:
        from lkjip_desktop.services.laporan import buat_paket

        sesi = self._konteks.sesi
        i = sesi.dokumen.instansi
        nama = f"LKjIP_{self._konteks.tahun}_{i.singkatan or i.nama}-{i.wilayah}.zip"
        tujuan = self._tujuan("Buat paket", nama.replace(" ", "-").replace("/", "-"), SARING_PAKET)
        if tujuan is not None:
            self._jalankan(
                "Menyusun paket", tujuan, buat_paket, sesi.dokumen, self._konteks.tahun, tujuan
            )

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

    def _tanya(self, jenis: str, judul: str, nama: str, *, murni: bool) -> None:
        from lkjip_desktop.ui.dialog.laporan import DialogLaporan

        dialog = DialogLaporan(self._jendela, judul, tingkat=True, murni=murni)
        setuju = dialog.exec()
        dialog.deleteLater()
        if setuju:
            akhiran = "".join(
                f"-{b}" for b in (dialog.tingkat, "murni" if dialog.murni else None) if b
            )
            self._buat(jenis, judul, f"{nama}{akhiran}", dialog.tingkat, dialog.murni)

    def _buat(
        self, jenis: str, judul: str, nama: str, tingkat: str | None = None, murni: bool = False
    ) -> None:
        from lkjip_desktop.reports.daftar import Pilihan
        from lkjip_desktop.services.laporan import buat_laporan

        tahun = self._konteks.tahun
        tujuan = self._tujuan(f"Buat {judul}", f"{nama}_{tahun}.pdf", SARING_PDF)
        if tujuan is not None:
            pilihan = Pilihan(tingkat=tingkat, murni=murni)
            dokumen = self._konteks.sesi.dokumen
            self._jalankan(
                f"Menyusun {judul}", tujuan, buat_laporan, dokumen, tahun, jenis, tujuan, pilihan
            )

    def _tujuan(self, judul: str, nama: str, saring: str) -> Path | None:
        self._konteks.selesaikan.emit()
        return pesan.pilih_simpan(self._jendela, self._konteks.setelan, judul, nama, saring)

    def _jalankan(self, judul: str, tujuan: Path, fungsi: Any, *argumen: Any) -> None:
        def selesai(_: Any) -> None:
            self._konteks.beri_tahu(
                f"{tujuan.name} tersimpan di {tujuan.parent}.",
                tindakan=("Buka", lambda: self._buka(tujuan)),
            )

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
