"""The list of the year's PK, and what each is: jenis, tingkat, parties, date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.isi_pk import berubah_sejak_ditandatangani
from lkjip_desktop.domain.pejabat import jabatan_lengkap
from lkjip_desktop.domain.penandatanganan import kalimat, riwayat, tertutup
from lkjip_desktop.services import pk as layanan
from lkjip_desktop.services.pk_banding import kekurangan
from lkjip_desktop.services.pk_pejabat import BukanPejabat, bukan_pejabat, pihak
from lkjip_desktop.ui.model.kolom import (
    Kolom,
    kolom_hitung,
    kolom_pilihan,
    kolom_tanggal,
    kolom_teks,
    pilihan_menurut,
    tampil_teks,
)
from lkjip_desktop.ui.model.nada import NadaSel
from lkjip_desktop.ui.model.pengelola import PengelolaTempat, Tambahan, Tempat
from lkjip_desktop.ui.model.penyaji import Kunci
from lkjip_desktop.ui.tabs.pk.sebutan import JENIS, TERKUNCI, TINGKAT, pilihan_pejabat

if TYPE_CHECKING:
    from lkjip_desktop.ui.konteks import Konteks


@dataclass(frozen=True, slots=True)
class BarisPk:
    """A PK with the jabatan of who promises."""

    pk: r.Pk
    jabatan: str | None
    bukan_pejabat: tuple[BukanPejabat, ...] = ()
    """Parties who did not hold their office on its date."""
    berubah: tuple[str, ...] = ()
    """What the data say otherwise than a signed PK, a sentence for each."""


def kunci(baris: BarisPk) -> Kunci:
    """The class and row of the PK."""
    return r.Pk, baris.pk.rid


def sebutan(baris: BarisPk) -> str:
    """``PK murni kepala``."""
    return f"PK {baris.pk.jenis} {baris.pk.tingkat}"


def keadaan(baris: BarisPk) -> str:
    """Whether the PK is signed or can be, and if not, what it lacks."""
    if tertutup(baris.pk):
        return "ditandatangani"
    kurang = kekurangan(baris.pk)
    if kurang:
        return f"belum ada {', '.join(kurang)}"
    return "periksa penanda tangan" if baris.bukan_pejabat else "lengkap"


def kalimat_keadaan(baris: BarisPk) -> str:
    """The same as sentences, with the last of what happened to it since the first signing."""
    catatan = [kalimat(c) for c in riwayat(baris.pk.x)[-1:]]
    pejabat = [b.kalimat for b in baris.bukan_pejabat]
    if tertutup(baris.pk):
        tutup = "PK ini tertutup dan tidak dapat diubah."
        return "\n".join([*catatan, *pejabat, tutup, *_kata_berubah(baris)])
    kurang = kekurangan(baris.pk)
    kini = f"Belum ada {', '.join(kurang)}." if kurang else "Lengkap, siap ditandatangani."
    return "\n".join([*catatan, *pejabat, *([] if pejabat and not kurang else [kini])])


def _kata_berubah(baris: BarisPk) -> list[str]:
    """That the data differ from what was signed, with the first difference."""
    if not baris.berubah:
        return []
    lagi = f" (dan {len(baris.berubah) - 1} perbedaan lain)" if len(baris.berubah) > 1 else ""
    return [f"Cetakan tetap seperti yang ditandatangani. {baris.berubah[0][:-1]}{lagi}."]


def seluruh_riwayat(baris: BarisPk) -> str:
    """Every signing and opening again and what differs since, a line for each."""
    return "\n".join([*(kalimat(c) for c in riwayat(baris.pk.x)), *baris.berubah])


def nada_keadaan(baris: BarisPk) -> NadaSel | None:
    """Signed is good, incomplete is not yet."""
    if tertutup(baris.pk):
        return NadaSel.BAIK
    return NadaSel.SEDANG if kekurangan(baris.pk) or baris.bukan_pejabat else None


def susun(dokumen: r.Dokumen, tahun: r.Tahun, hasil: HasilTahun) -> list[BarisPk]:
    """The PK of a year, in their order."""
    jabatan = {p.id: jabatan_lengkap(p) for p in dokumen.pejabat or ()}
    return [
        BarisPk(
            pk,
            jabatan.get(pk.pihak_pertama or ""),
            tuple(bukan_pejabat(dokumen.pejabat, pk.tanggal, pihak(pk))),
            berubah_sejak_ditandatangani(pk, hasil),
        )
        for pk in tahun.pk or ()
    ]


def _pk(baris: BarisPk) -> r.Pk:
    return baris.pk


KOLOM_DAFTAR: list[Kolom[BarisPk]] = [
    kolom_pilihan(
        "jenis",
        "Jenis",
        rekaman=_pk,
        medan="jenis",
        pilihan=JENIS,
        lebar=76,
        **TERKUNCI,
    ),
    kolom_pilihan(
        "tingkat",
        "Tingkat",
        rekaman=_pk,
        medan="tingkat",
        pilihan=TINGKAT,
        lebar=94,
        **TERKUNCI,
    ),
    kolom_hitung(
        "ttd",
        "Ttd",
        lambda b: "✓" if tertutup(b.pk) else "",
        tampil=tampil_teks,
        perataan="tengah",
        lebar=46,
        nada=lambda b: NadaSel.BAIK if tertutup(b.pk) else None,
        alasan=keadaan,
        petunjuk="Ditandai sudah ditandatangani.",
    ),
    kolom_hitung(
        "jabatan",
        "Pihak pertama",
        lambda b: b.jabatan,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=190,
    ),
    kolom_tanggal(
        "tanggal",
        "Tanggal",
        rekaman=_pk,
        medan="tanggal",
        lebar=130,
        **TERKUNCI,
    ),
    kolom_hitung(
        "keadaan",
        "Keadaan",
        keadaan,
        tampil=tampil_teks,
        perataan="kiri",
        lebar=220,
        nada=nada_keadaan,
        petunjuk="Ditandatangani, atau yang perlu ada sebelum PK ditandatangani.",
    ),
]


def kolom_rincian(konteks: Konteks) -> list[Kolom[BarisPk]]:
    """Parties, date and the rest of a PK."""
    pejabat = pilihan_menurut(lambda: konteks.sesi.dokumen.pejabat, pilihan_pejabat)
    return [
        kolom_tanggal("tanggal", "Tanggal", rekaman=_pk, medan="tanggal", **TERKUNCI),
        kolom_pilihan(
            "pihak_pertama",
            "Pihak pertama",
            rekaman=_pk,
            medan="pihak_pertama",
            pilihan=pejabat,
            **TERKUNCI,
            petunjuk="Yang berjanji: pemegang jabatan pada tanggal PK. Pejabat ditambah di menu"
            " Data.",
        ),
        kolom_pilihan(
            "pihak_kedua",
            "Pihak kedua",
            rekaman=_pk,
            medan="pihak_kedua",
            pilihan=pejabat,
            **TERKUNCI,
            petunjuk="Atasan pihak pertama.",
        ),
        kolom_pilihan(
            "jenis",
            "Jenis",
            rekaman=_pk,
            medan="jenis",
            pilihan=JENIS,
            **TERKUNCI,
        ),
        kolom_pilihan(
            "tingkat",
            "Tingkat",
            rekaman=_pk,
            medan="tingkat",
            pilihan=TINGKAT,
            **TERKUNCI,
        ),
        kolom_teks("kode", "Kode", rekaman=_pk, medan="id", **TERKUNCI),
    ]


class PengelolaPk(PengelolaTempat[BarisPk]):
    """New PK come from a dialog (``baru`` answers the new row)."""

    def __init__(self, konteks: Konteks, baru: Callable[[], int | None]) -> None:
        super().__init__(konteks, sebutan)
        self._baru = baru

    def tempat(self, baris: BarisPk) -> Tempat | None:
        tahun = self.konteks.sesi.tahun(self.konteks.tahun)
        rid = [p.rid for p in tahun.pk or ()]
        if baris.pk.rid not in rid:
            return None
        return Tempat(baris.pk, tahun, "pk", rid.index(baris.pk.rid), len(rid))

    def dapat_hapus(self, baris: Sequence[BarisPk]) -> bool:
        return super().dapat_hapus(baris) and not any(tertutup(b.pk) for b in baris)

    def hapus(self, baris: Sequence[BarisPk]) -> None:
        sesi = self.konteks.sesi
        kata = self.konteks.lakukan(lambda: layanan.hapus_pk(sesi, [b.pk for b in baris]))
        if kata:
            self.konteks.beri_tahu(kata, "Ctrl+Z mengembalikannya.")

    def tambahan(self, baris: BarisPk | None) -> Sequence[Tambahan]:
        return (Tambahan("PK baru…", self._tambah),)

    def _tambah(self) -> Kunci | None:
        rid = self._baru()
        return None if rid is None else (r.Pk, rid)


def dialog_baru(induk: QWidget, konteks: Konteks) -> int | None:
    """Ask for a new PK; its row, or None where the dialog was left."""
    from lkjip_desktop.ui.tabs.pk.baru import PkBaru

    dialog = PkBaru(induk, konteks)
    dialog.exec()
    dialog.deleteLater()
    return dialog.rid
