"""Bringing an office's data in from a document or a package, and writing them out."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple, TypeVar

from lkjip_desktop.berkas_atomik import tulis_atomik
from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.exchange import lkjip_data, paket
from lkjip_desktop.exchange.arsip import adalah_zip
from lkjip_desktop.exchange.rujukan import periksa_rujukan
from lkjip_desktop.services.galat_berkas import galat_tulis
from lkjip_desktop.services.naskah_segar import dengan_naskah_segar
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja

R = TypeVar("R", bound=r.Rekaman)


@dataclass(frozen=True, slots=True)
class HasilImpor:
    """Which years came in anew, which replaced the file's, and which were left as they were."""

    ditambahkan: tuple[int, ...]
    diganti: tuple[int, ...]
    dilewati: tuple[int, ...]
    tanpa_isi: int = 0
    """Lampiran of the years that came, whose contents came neither now nor earlier."""


class Sumber(NamedTuple):
    """A document that was read, and the package, if it came in one, with its lampiran."""

    dokumen: r.Dokumen
    paket: Path | None = None

    def isi(self, tahun: Collection[int] | None = None) -> Iterator[bytes]:
        """The contents of the lampiran of those years (None: all), one by one. Raises UserError."""
        if self.paket is None:
            return iter(())
        dari = (t for t in self.dokumen.tahun if tahun is None or t.tahun in tahun)
        lampiran = [x for t in dari for x in t.lampiran or ()]
        return paket.isi_lampiran(self.paket, lampiran) if lampiran else iter(())


def baca_sumber(jalur: Path) -> Sumber:
    """What is in an lkjip-data file or in a package. Raises UserError."""
    try:
        zip_ = adalah_zip(jalur)
    except OSError as galat:
        raise UserError(
            f"Berkas {jalur.name} tidak dapat dibaca.", "Periksa nama, folder, dan izinnya."
        ) from galat
    if zip_:
        return Sumber(paket.baca_data(jalur)[1], jalur)
    return Sumber(lkjip_data.baca_berkas(jalur))


def impor(sumber: Path, tujuan: Path, *, ganti: bool = False) -> HasilImpor:
    """Read a document into a file: a new one, or the same office's. All or nothing."""
    masuk = baca_sumber(sumber)
    if not tujuan.exists():
        sesi = Sesi.buat(tujuan, masuk.dokumen, masuk.isi())
        datang = tuple(t.tahun for t in masuk.dokumen.tahun)
        hasil = HasilImpor(datang, (), (), _tanpa_isi(sesi, masuk.dokumen, datang))
        sesi.tutup()
        return hasil
    sesi = Sesi.buka(tujuan)
    try:
        return gabungkan(sesi, masuk, ganti=ganti)
    finally:
        sesi.tutup()


def gabungkan(sesi: Sesi, sumber: Sumber, *, ganti: bool = False) -> HasilImpor:
    """Take the years of a document into an open file of the same office, as one step.

    The contents of their lampiran come first; they go again by themselves where the step fails.
    Units, officials, kebijakan and Renstra that the file lacks come with them; with ``ganti`` those
    that it has are replaced too. Raises UserError where the office is another one or where the
    file would end with a reference to something that is not there.
    """
    ada, masuk = sesi.dokumen, sumber.dokumen
    if not instansi_sama(ada.instansi, masuk.instansi):
        raise UserError(
            f"Data ini milik {masuk.instansi.nama} {masuk.instansi.wilayah}, sedangkan berkas"
            f" {sesi.jalur.name} milik {ada.instansi.nama} {ada.instansi.wilayah}.",
            "Impor ke berkas baru.",
        )
    tahun_ada = {t.tahun for t in ada.tahun}
    baru = tuple(t.tahun for t in masuk.tahun if t.tahun not in tahun_ada)
    sama = tuple(t.tahun for t in masuk.tahun if t.tahun in tahun_ada)
    if baru or (ganti and sama):
        periksa_rujukan(_calon(ada, masuk, ganti))
        datang = (*baru, *sama) if ganti else baru
        sesi.berkas.simpan_isi(sumber.isi(datang))
        sesi.lakukan("impor data", lambda uk: _terapkan(uk, ada, masuk, ganti))
        tanpa_isi = _tanpa_isi(sesi, masuk, datang)
        return HasilImpor(baru, sama if ganti else (), () if ganti else sama, tanpa_isi)
    return HasilImpor((), (), sama)


def _tanpa_isi(sesi: Sesi, masuk: r.Dokumen, tahun: Collection[int]) -> int:
    perlu = [x.sha256 for t in masuk.tahun if t.tahun in tahun for x in t.lampiran or ()]
    ada = sesi.berkas.isi_tersimpan() if perlu else {}
    return sum(sha not in ada for sha in perlu)


def instansi_sama(satu: r.Instansi, lain: r.Instansi) -> bool:
    """Whether both are the same office (one's data may then go into the other's file)."""
    return _kenal(satu) == _kenal(lain)


def _kenal(instansi: r.Instansi) -> tuple[str, str]:
    return (
        " ".join(instansi.nama.casefold().split()),
        " ".join(instansi.wilayah.casefold().split()),
    )


_BAGIAN: tuple[tuple[str, Callable[[Any], Any]], ...] = (
    ("pejabat", lambda x: x.id),
    ("unit", lambda x: x.id),
    ("kebijakan", lambda x: x.mulai_tahun),
    ("renstra", lambda x: x.id),
    ("tahun", lambda x: x.tahun),
)


def _padukan(
    ada: Iterable[R], masuk: Iterable[R], kunci: Callable[[R], Any], ganti: bool
) -> tuple[R, ...]:
    datang = {kunci(m): m for m in masuk}
    tetap = [datang.pop(kunci(a), a) if ganti else a for a in ada]
    sudah = {kunci(a) for a in tetap}
    return (*tetap, *(m for k, m in datang.items() if k not in sudah))


def _calon(ada: r.Dokumen, masuk: r.Dokumen, ganti: bool) -> r.Dokumen:
    isi: dict[str, Any] = {
        nama: _padukan(getattr(ada, nama) or (), getattr(masuk, nama) or (), kunci, ganti)
        for nama, kunci in _BAGIAN
    }
    return dataclasses.replace(ada, **isi)


def _terapkan(uk: UnitKerja, ada: r.Dokumen, masuk: r.Dokumen, ganti: bool) -> None:
    for nama, kunci in _BAGIAN:
        lama = {kunci(a): a for a in getattr(ada, nama) or ()}
        for m in getattr(masuk, nama) or ():
            a = lama.get(kunci(m))
            if a is None:
                uk.sisip(r.Dokumen, ada.rid, nama, m)
            elif ganti:
                _gantikan(uk, ada, nama, a, m)


def _gantikan(uk: UnitKerja, ada: r.Dokumen, nama: str, lama: r.Rekaman, baru: r.Rekaman) -> None:
    if nama in ("pejabat", "unit", "kebijakan"):
        medan = {k: getattr(baru, k) for k in type(baru).__dataclass_fields__ if k != "rid"}
        uk.ubah(type(lama), lama.rid, **medan)
        return
    # the new one comes before the old one goes, so that ids of indikator never lose their owner
    posisi = [x.rid for x in getattr(ada, nama)].index(lama.rid)
    uk.sisip(r.Dokumen, ada.rid, nama, baru, posisi)
    uk.hapus(type(lama), lama.rid)


def ekspor(sesi: Sesi, tujuan: Path) -> None:
    """Write everything, by the ending of the name: ``.json`` as lkjip-data, which comes in again
    as it was, or ``.xlsx`` as a workbook for reading and working on. Raises UserError."""
    tulis = _PENULIS.get(tujuan.suffix.casefold())
    if tulis is None:
        raise UserError(
            f"Jenis berkas “{tujuan.suffix or tujuan.name}” tidak dikenal.",
            f"Beri nama berakhiran {' atau '.join(_PENULIS)}.",
        )
    with galat_tulis(tujuan):
        tulis(dengan_naskah_segar(sesi.dokumen), tujuan)


def _tulis_json(dokumen: r.Dokumen, tujuan: Path) -> None:
    isi = lkjip_data.tulis_dokumen(dokumen)

    def tulis(keluar: BinaryIO) -> None:
        keluar.write(isi)

    tulis_atomik(tujuan, tulis)


def _tulis_buku(dokumen: r.Dokumen, tujuan: Path) -> None:
    from lkjip_desktop.reports.susun.isi_berkas import susun_isi_berkas
    from lkjip_desktop.reports.xlsx.buku import buat_xlsx

    buat_xlsx(susun_isi_berkas(dokumen), tujuan)


_PENULIS: Final[Mapping[str, Callable[[r.Dokumen, Path], None]]] = {
    ".json": _tulis_json,
    ".xlsx": _tulis_buku,
}
