"""Facts of the data that items of the checklist are answered from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..hasil import HasilTahun
from ..naskah.simpanan import KETERANGAN_GAMBAR
from ..pemeriksaan import HasilPeriksa
from ..realisasi import terisi
from ..records import Indikator, JawabanReviu
from ..rujukan import Rujukan
from ..ukur import rujukan

_DISEBUT: Final = 4


@dataclass(frozen=True, slots=True)
class Bahan:
    """What items are answered from."""

    hasil: HasilTahun
    periksa: HasilPeriksa
    berakhir: bool
    dijelaskan: frozenset[str]
    """Items whose explanation is asked for: in them an accepted finding still counts."""

    @property
    def rujukan(self) -> Rujukan:
        return rujukan(self.hasil)

    @property
    def dilaporkan(self) -> bool:
        """Whether the file has the year itself, not only figures to compare with."""
        data = self.rujukan.data
        return bool(data.anggaran or data.pk or data.narasi or data.tercantum)

    @property
    def hanya_cetakan(self) -> bool:
        """Whether the year only transcribes a printed report: its texts were never kept."""
        return self.rujukan.data.narasi is None and bool(self.rujukan.data.tercantum)


Fakta = tuple[JawabanReviu | None, str]
"""What the data say by themselves, and in which words."""


def _data_penting(bahan: Bahan) -> Fakta:
    if bahan.hanya_cetakan:
        return None, "Teks laporan tidak ada dalam berkas."
    bab1 = _banyak_bagian(bahan, "bab1.")
    if not bab1:
        return "tidak", "BAB I belum ditulis."
    if not terisi(bahan.rujukan.dokumen.instansi.alamat):
        return "tidak", "Alamat instansi belum diisi."
    return "ya", f"{bab1} bagian BAB I sudah ditulis."


def _lampiran(bahan: Bahan) -> Fakta:
    data = bahan.rujukan.data
    pk, ukur = len(data.pk or ()), len(data.pengukuran or ())
    bukti = sum(x.keterangan != KETERANGAN_GAMBAR for x in data.lampiran or ())
    kata = f"{pk} PK, {ukur} indikator terukur, {bukti} berkas bukti."
    return ("ya" if pk and ukur else "tidak"), kata


def _perbaikan(bahan: Bahan) -> Fakta:
    if bahan.hanya_cetakan:
        return None, "Teks laporan tidak ada dalam berkas."
    bab4 = _banyak_bagian(bahan, "bab4.")
    tindak = len(bahan.rujukan.data.tindak_lanjut or ())
    kata = f"{bab4} bagian BAB IV sudah ditulis, {tindak} tindak lanjut rekomendasi."
    return ("ya" if bab4 else "tidak"), kata


def _keuangan(bahan: Bahan) -> Fakta:
    if bahan.hasil.total.realisasi_anggaran is None:
        return "tidak", "Realisasi anggaran belum diisi."
    return "ya", "Realisasi anggaran sudah diisi."


def _berita_acara(bahan: Bahan) -> Fakta:
    ada = len({b.triwulan for b in bahan.rujukan.data.berita_acara or ()})
    return ("ya" if ada == 4 else None), f"Berita acara: {ada} dari 4 triwulan."


def _penanggung_jawab(bahan: Bahan) -> Fakta:
    semua = _strategis(bahan)
    ada = sum(i.penanggung_jawab is not None for i in semua)
    kata = f"{ada} dari {len(semua)} indikator tujuan dan sasaran punya penanggung jawab."
    if not ada:
        return None, kata
    return ("ya" if ada == len(semua) else "tidak"), kata


def _ada_pk(bahan: Bahan) -> Fakta:
    ada = any(pk.tingkat == "kepala" for pk in bahan.rujukan.pk_berlaku)
    return ("ya", "") if ada else ("tidak", "PK kepala perangkat daerah belum ada.")


def _iku(bahan: Bahan) -> Fakta:
    sasaran = list(bahan.rujukan.sasaran.values())
    if not any(i.iku for i in _strategis(bahan)):
        return None, "Belum ada indikator yang ditandai IKU."
    tanpa = [s.id for s in sasaran if not any(i.iku for i in s.indikator or ())]
    if tanpa:
        return "tidak", f"Sasaran tanpa IKU: {_deret(tanpa)}."
    return "ya", f"Setiap sasaran ({len(sasaran)}) punya IKU."


def _terukur(bahan: Bahan) -> Fakta:
    """Whether indikator lack what makes them measurable and bound in time: data can refute SMART,
    but not prove it."""
    hasil = bahan.hasil.indikator
    bertarget = {i for i, h in hasil.items() if h.target is not None}
    kurang = [
        i.id
        for i in _strategis(bahan)
        if not terisi(i.satuan) or not (i.target or i.id in bertarget)
    ]
    if kurang:
        return "tidak", f"Tanpa satuan atau target: {_deret(kurang)}."
    tanpa = [i.id for i in _strategis(bahan) if not (terisi(i.formulasi) or terisi(i.rumus))]
    if tanpa:
        return None, f"Tanpa formulasi: {_deret(tanpa)}."
    return None, "Semua indikator punya satuan, target, dan formulasi."


def _banyak_bagian(bahan: Bahan, awalan: str) -> int:
    narasi = bahan.rujukan.data.narasi or {}
    return sum(k.startswith(awalan) and terisi(teks) for k, teks in narasi.items())


def _strategis(bahan: Bahan) -> list[Indikator]:
    """The indikator of the tujuan and sasaran in force."""
    r = bahan.rujukan
    cabang: list[Any] = [*r.tujuan.values(), *r.sasaran.values()]
    return [i for satu in cabang for i in satu.indikator or ()]


def _deret(id_: Sequence[str]) -> str:
    lebih = len(id_) - _DISEBUT
    return ", ".join(id_) if lebih <= 0 else f"{', '.join(id_[:_DISEBUT])}, dan {lebih} lainnya"


FAKTA: Final[Mapping[str, Callable[[Bahan], Fakta]]] = {
    "data_penting": _data_penting,
    "lampiran": _lampiran,
    "perbaikan": _perbaikan,
    "keuangan": _keuangan,
    "berita_acara": _berita_acara,
    "penanggung_jawab": _penanggung_jawab,
    "ada_pk": _ada_pk,
    "iku": _iku,
    "terukur": _terukur,
}
"""Facts that a template may name."""
