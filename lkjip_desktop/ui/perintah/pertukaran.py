"""Bringing data in from a document or a package, and writing them out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import pesan, tugas

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from lkjip_desktop.services.pertukaran import HasilImpor, Sumber
    from lkjip_desktop.ui.konteks import Konteks
    from lkjip_desktop.ui.perintah.berkas import PerintahBerkas


class Pertukaran:
    """Import into the open file or a new one; export of the open file."""

    def __init__(self, konteks: Konteks, jendela: QMainWindow, berkas: PerintahBerkas) -> None:
        self._konteks = konteks
        self._jendela = jendela
        self._berkas = berkas

    def impor(self) -> None:
        """Ask which document or package, and import it."""
        jalur = pesan.pilih_buka(
            self._jendela, self._konteks.setelan, "Impor data", pesan.SARING_DATA
        )
        if jalur is not None:
            self.impor_jalur(jalur)

    def impor_jalur(self, jalur: Path) -> None:
        """Read a document or package; then take it over."""
        from lkjip_desktop.services.pertukaran import baca_sumber

        def baca(**_: Any) -> Sumber:
            return baca_sumber(jalur)

        tugas.di_utas(self._jendela, f"Membaca {jalur.name}", baca, self.ambil_alih, self._gagal)

    def ambil_alih(self, sumber: Sumber) -> None:
        """Take a document into the open file of the same office, or into a new file."""
        from lkjip_desktop.services.pertukaran import instansi_sama

        konteks = self._konteks
        if not konteks.terbuka or konteks.hanya_baca:
            self._berkas.buat_dari(sumber.dokumen, isi=sumber.isi())
            return
        i = sumber.dokumen.instansi
        if not instansi_sama(konteks.sesi.dokumen.instansi, i):
            if pesan.tanya(
                self._jendela,
                f"Data ini milik {i.nama} {i.wilayah}.",
                "Instansinya lain dari berkas yang terbuka, jadi dijadikan berkas baru.",
                "Buat berkas baru…",
            ):
                self._berkas.buat_dari(sumber.dokumen, isi=sumber.isi())
            return
        self._gabungkan(sumber)

    def _gabungkan(self, sumber: Sumber) -> None:
        from lkjip_desktop.services.pertukaran import gabungkan

        sesi = self._konteks.sesi
        sama = sorted({t.tahun for t in sumber.dokumen.tahun} & set(sesi.daftar_tahun()))
        ganti = bool(sama) and pesan.tanya_dua(
            self._jendela,
            f"Tahun {', '.join(map(str, sama))} sudah ada di berkas ini.",
            "Ganti isinya dengan data yang diimpor, atau biarkan dan ambil yang belum ada saja? "
            "Impor dapat diurungkan.",
            ("Ganti", "Biarkan"),
        )
        if ganti is None:
            return
        self._konteks.selesaikan.emit()
        hasil = self._konteks.lakukan(lambda: gabungkan(sesi, sumber, ganti=ganti))
        if hasil is not None:
            self._konteks.beri_tahu(_kalimat(hasil))

    def ekspor(self) -> None:
        """Write everything as an lkjip-data document, or as a workbook to work on."""
        from lkjip_desktop.services.pertukaran import ekspor

        self._konteks.selesaikan.emit()
        sesi = self._konteks.sesi
        jalur = pesan.pilih_simpan(
            self._jendela,
            self._konteks.setelan,
            "Ekspor data",
            f"{sesi.jalur.stem}.json",
            pesan.SARING_EKSPOR,
        )
        if jalur is None:
            return
        tugas.di_utas(
            self._jendela,
            "Mengekspor data",
            lambda **_: ekspor(sesi, jalur),
            lambda _: self._konteks.beri_tahu(f"Data tersimpan di {jalur}."),
            self._gagal,
        )

    def _gagal(self, galat: UserError) -> None:
        pesan.galat(self._jendela, galat)


def _kalimat(hasil: HasilImpor) -> str:
    bagian = [
        f"{kata} tahun {', '.join(map(str, daftar))}"
        for kata, daftar in (
            ("ditambahkan", hasil.ditambahkan),
            ("diganti", hasil.diganti),
            ("dibiarkan", hasil.dilewati),
        )
        if daftar
    ]
    kurang = f" Isi {hasil.tanpa_isi} lampiran tidak ikut." if hasil.tanpa_isi else ""
    return f"Impor selesai: {'; '.join(bagian) or 'tidak ada yang baru'}.{kurang}"
