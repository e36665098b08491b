"""The commands of the menu Berkas."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.ui import pesan, tugas
from lkjip_desktop.ui.perintah.pertukaran import Pertukaran

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from lkjip_desktop.domain import records as r
    from lkjip_desktop.services.berkas import BerkasRusak, Cadangan
    from lkjip_desktop.services.sesi import Sesi
    from lkjip_desktop.ui.cadangan_berkala import CadanganBerkala
    from lkjip_desktop.ui.konteks import Konteks

AKHIRAN = ".lkjip"


class PerintahBerkas:
    """Makes, opens, copies, restores and closes files."""

    def __init__(self, konteks: Konteks, jendela: QMainWindow, cadangan: CadanganBerkala) -> None:
        self._konteks = konteks
        self._cadangan = cadangan
        self._jendela = jendela
        self._pertukaran = Pertukaran(konteks, jendela, self)

    # making and opening -------------------------------------------------------------------------

    def baru(self) -> None:
        from lkjip_desktop.ui.dialog.berkas_baru import BerkasBaru

        dialog = BerkasBaru(self._jendela, date.today())
        if dialog.exec() and dialog.dokumen is not None:
            self.buat_dari(dialog.dokumen)
        dialog.deleteLater()

    def contoh(self) -> None:
        from lkjip_desktop.services.contoh import dokumen_contoh

        self.buat_dari(dokumen_contoh(), "Contoh.lkjip")

    def salin_susunan(self) -> None:
        """Make a new file with the structure of the open one, and no figures."""
        from lkjip_desktop.services.baru import susunan_kantor

        konteks = self._konteks
        konteks.selesaikan.emit()
        tahun = konteks.tahun
        if self.buat_dari(susunan_kantor(konteks.sesi.dokumen, tahun), f"Susunan{AKHIRAN}"):
            konteks.beri_tahu(
                f"Berkas baru berisi susunan kantor tahun {tahun} tanpa angka: Renstra, pohon"
                " anggaran, indikator, dukungan, unit, pejabat, dan kebijakan.",
                "Isi target di tab Renstra dan pagu di tab Anggaran.",
            )

    def buat_dari(self, dokumen: r.Dokumen, nama: str = "", isi: Iterable[bytes] = ()) -> bool:
        """Make a file with that document, and those contents of its lampiran, where the user says,
        and open it."""
        i = dokumen.instansi
        usul = nama or f"{i.singkatan or i.nama} {i.wilayah}{AKHIRAN}".replace("/", "-")
        jalur = pesan.pilih_simpan(
            self._jendela, self._konteks.setelan, "Simpan berkas baru", usul, pesan.SARING_BERKAS
        )
        return jalur is not None and self.buat_di(jalur, dokumen, isi)

    def buat_di(self, jalur: Path, dokumen: r.Dokumen, isi: Iterable[bytes] = ()) -> bool:
        """Make a file at a path (what is there is replaced: the user agreed) and open it."""
        from lkjip_desktop.services.berkas import buat_pengganti

        if self._konteks.terbuka and self._konteks.sesi.jalur == jalur:
            self.tutup()
        try:
            sesi = buat_pengganti(jalur, dokumen, isi)
        except UserError as galat:
            pesan.galat(self._jendela, galat)
            return False
        self._pasang(sesi)
        return True

    def buka(self) -> None:
        jalur = pesan.pilih_buka(
            self._jendela, self._konteks.setelan, "Buka berkas", pesan.SARING_BUKA
        )
        if jalur is not None:
            self.buka_jalur(jalur)

    def buka_jalur(self, jalur: Path) -> bool:
        """Open a file (data and packages are imported); the one before is closed only then."""
        from lkjip_desktop.services.berkas import BerkasRusak
        from lkjip_desktop.services.sesi import Sesi

        if jalur.suffix.lower() in (".json", ".zip"):
            self._pertukaran.impor_jalur(jalur)
            return False
        if self._konteks.terbuka and self._konteks.sesi.jalur == jalur.absolute():
            return True
        try:
            sesi = Sesi.buka(jalur)
        except BerkasRusak as galat:
            return self._tawarkan_pemulihan(galat)
        except UserError as galat:
            self._konteks.setelan.lupakan_berkas(str(jalur.absolute()))
            pesan.galat(self._jendela, galat)
            return False
        self._pasang(sesi)
        return True

    def _pasang(self, sesi: Sesi) -> None:
        self.tutup()
        setelan = self._konteks.setelan
        setelan.catat_berkas(str(sesi.jalur))
        self._konteks.pasang(sesi, setelan.tahun_terakhir.get(str(sesi.jalur)))
        if sesi.berkas.alasan_baca:
            saran = "Isinya dapat dilihat dan dicetak, tetapi tidak dapat diubah."
            self._konteks.beri_tahu(sesi.berkas.alasan_baca, saran, "peringatan")

    def ambil_alih(self) -> None:
        """Open for editing a file that another computer left locked."""
        from lkjip_desktop.services.berkas import ambil_alih

        lama = self._konteks.sesi
        if not pesan.tanya(
            self._jendela,
            f"Buka {lama.jalur.name} untuk diubah?",
            f"Berkas ini tercatat sedang dipakai {lama.pemegang}. Lanjutkan hanya bila Anda yakin "
            "berkas itu sudah ditutup di sana.",
            "Buka untuk diubah",
        ):
            return
        try:
            sesi = ambil_alih(lama.jalur)
        except UserError as galat:
            pesan.galat(self._jendela, galat)
            return
        self._pasang(sesi)

    # copies and backups -------------------------------------------------------------------------

    def simpan_salinan(self) -> None:
        from lkjip_desktop.services.berkas import simpan_salinan

        self._konteks.selesaikan.emit()
        sesi = self._konteks.sesi
        jalur = pesan.pilih_simpan(
            self._jendela,
            self._konteks.setelan,
            "Simpan salinan",
            f"{sesi.jalur.stem} - salinan {date.today():%Y-%m-%d}{AKHIRAN}",
            pesan.SARING_BERKAS,
        )
        if jalur is None:
            return

        def selesai(tanpa_isi: int) -> None:
            kurang = f" Isi {tanpa_isi} lampiran tidak terbaca, jadi tidak ikut."
            self._konteks.beri_tahu(f"Salinan tersimpan di {jalur}.{kurang if tanpa_isi else ''}")

        tugas.di_utas(
            self._jendela,
            "Menyalin berkas",
            partial(simpan_salinan, sesi, jalur),
            selesai,
            lambda galat: pesan.galat(self._jendela, galat),
        )

    def pulihkan(self) -> None:
        from lkjip_desktop.services.berkas import cadangan_milik
        from lkjip_desktop.ui.dialog.pulihkan import Pulihkan

        jalur = self._konteks.sesi.jalur
        dialog = Pulihkan(self._jendela, self._konteks, cadangan_milik(jalur))
        if dialog.exec() and dialog.terpilih is not None:
            self._pulihkan(jalur, dialog.terpilih)
        dialog.deleteLater()

    def _tawarkan_pemulihan(self, galat: BerkasRusak) -> bool:
        from lkjip_desktop.ui.dialog.pulihkan import Pulihkan

        if not galat.cadangan:
            pesan.galat(self._jendela, galat)
            return False
        if not pesan.tanya(self._jendela, galat.pesan, galat.saran, "Pilih cadangan…"):
            return False
        dialog = Pulihkan(self._jendela, self._konteks, galat.cadangan)
        setuju = bool(dialog.exec())
        dialog.deleteLater()
        if setuju and dialog.terpilih is not None:
            return self._pulihkan(galat.jalur, dialog.terpilih)
        return False

    def _pulihkan(self, jalur: Path, cadangan: Cadangan) -> bool:
        from lkjip_desktop.services.berkas import pulihkan

        if self._konteks.terbuka and self._konteks.sesi.jalur == jalur:
            self.tutup()
        try:
            pulihkan(jalur, cadangan.jalur)
        except UserError as galat:
            pesan.galat(self._jendela, galat)
            return self.buka_jalur(jalur) and False
        terbuka = self.buka_jalur(jalur)
        if terbuka:
            self._konteks.beri_tahu(
                f"{jalur.name} dikembalikan ke keadaan {cadangan.waktu:%d-%m-%Y pukul %H.%M}.",
                "Isi sebelumnya ada dalam daftar cadangan.",
            )
        return terbuka

    # data in and out ----------------------------------------------------------------------------

    def impor(self) -> None:
        self._pertukaran.impor()

    def ekspor(self) -> None:
        self._pertukaran.ekspor()

    # the end ------------------------------------------------------------------------------------

    def tutup(self) -> None:
        konteks = self._konteks
        if not konteks.terbuka:
            return
        konteks.selesaikan.emit()
        sesi = konteks.sesi
        konteks.setelan.tahun_terakhir = {
            **{k: v for k, v in konteks.setelan.tahun_terakhir.items() if Path(k).exists()},
            str(sesi.jalur): konteks.tahun,
        }
        self._cadangan.tunggu()
        konteks.pasang(None)
        sesi.tutup()

    def keluar(self) -> None:
        self._jendela.close()
