"""Where a figure of the data comes from, in words for a message, and where to change it."""

from __future__ import annotations

from typing import Final, NamedTuple

from ..hasil import HasilIndikator
from . import kalimat
from .patokan import Acuan, AcuanIndikator, AcuanSimpul, AcuanTahun


class Asal(NamedTuple):
    """``kata`` stands before the figure of the data, ``saran`` behind "atau periksa"."""

    kata: str
    saran: str


_KINERJA: Final = "target dan realisasi di tab Triwulan"
_UANG: Final = "pagu dan realisasi di tab Anggaran"
_UANG_PENDUKUNG: Final = "dukungan, pagu, dan realisasi di tab Anggaran"
_UMUM: Final = {
    "pagu": Asal("menurut tab Anggaran", "pagu di tab Anggaran"),
    "realisasi_anggaran": Asal("menurut tab Anggaran", "realisasi di tab Anggaran"),
    "serapan": Asal("dari pagu dan realisasinya diperoleh", _UANG),
    "kategori_serapan": Asal("serapannya termasuk kategori", _UANG),
    "rata_capaian": Asal("dari capaian indikatornya diperoleh", _KINERJA),
    "capaian": Asal("dari capaian indikatornya diperoleh", _KINERJA),
    "kategori": Asal("rata-rata capaiannya termasuk kategori", _KINERJA),
}
_TAB_TARGET: Final = {"pengukuran": "Triwulan", "pk": "PK", "rkt": "PK", "renstra": "Renstra"}
_TARGET: Final = {
    "pengukuran": "menurut pengukuran",
    "pk": "menurut PK",
    "rkt": "menurut RKT",
    "renstra": "menurut Renstra",
}
_REALISASI: Final = {
    "rumus": "dari rumus dan variabelnya diperoleh",
    "triwulan": "dari realisasi triwulan diperoleh",
    "tahun": "menurut pengukuran",
}
_TRIWULAN: Final = {
    "target": Asal("menurut target triwulan", "target triwulan di tab Triwulan"),
    "realisasi": Asal("menurut realisasi triwulan", "realisasi triwulan di tab Triwulan"),
    "capaian": Asal(
        "dari target dan realisasi triwulan diperoleh",
        "target dan realisasi triwulan di tab Triwulan",
    ),
}
_LAIN: Final = Asal("menurut data", "")


def asal(acuan: Acuan, besaran: str, triwulan: int | None) -> Asal:
    """Where the object's figure comes from."""
    if isinstance(acuan, AcuanIndikator):
        return _indikator(acuan, besaran, triwulan)
    if isinstance(acuan, AcuanSimpul) and besaran == "serapan":
        h = acuan.hasil
        kata = f"dari pagu {kalimat.rupiah(h.pagu)} dan realisasi {kalimat.rupiah(h.realisasi)}"
        return Asal(f"{kata} diperoleh", _UANG)
    if isinstance(acuan, AcuanTahun) and besaran == "serapan":
        t = acuan.total
        kata = f"dari pagu {kalimat.rupiah(t.pagu)} dan realisasi"
        kata = f"{kata} {kalimat.rupiah(t.realisasi_anggaran)}"
        return Asal(f"{kata} diperoleh", _UANG)
    return _UMUM.get(besaran, _LAIN)


def _indikator(acuan: AcuanIndikator, besaran: str, triwulan: int | None) -> Asal:
    hasil = acuan.hasil
    if besaran == "target_renstra" or (besaran == "target" and hasil is None):
        return Asal("menurut Renstra", "target di tab Renstra")
    if hasil is None or (besaran == "realisasi" and triwulan is None and hasil.realisasi is None):
        return Asal("menurut kondisi awal Renstra", "kondisi awal di tab Renstra")
    if triwulan is not None:
        return _TRIWULAN[besaran]
    if besaran == "target":
        sumber = hasil.sumber_target or "pengukuran"
        return Asal(_TARGET[sumber], f"target di tab {_TAB_TARGET[sumber]}")
    if besaran == "realisasi":
        kata = _REALISASI.get(hasil.sumber_realisasi or "", "menurut data")
        apa = "variabel" if hasil.sumber_realisasi == "rumus" else "realisasi"
        return Asal(kata, f"{apa} di tab Triwulan")
    if besaran == "efisiensi" and acuan.kebijakan and acuan.kebijakan.rumus_efisiensi == "sisa":
        return Asal(f"dari serapan {kalimat.persen(hasil.serapan)} diperoleh", _UANG_PENDUKUNG)
    return _turunan(hasil, besaran)


def _turunan(h: HasilIndikator, besaran: str) -> Asal:
    target, realisasi = kalimat.nilai(h.target), kalimat.nilai(h.realisasi)
    capaian, serapan = kalimat.persen(h.capaian), kalimat.persen(h.serapan)
    kinerja, uang = "realisasi di tab Triwulan", _UANG_PENDUKUNG
    kata = {
        "capaian": (f"dari target {target} dan realisasi {realisasi} diperoleh", kinerja),
        "kategori": (f"capaian {capaian} termasuk kategori", kinerja),
        "predikat": (f"realisasi {realisasi} termasuk predikat", kinerja),
        "kemajuan": (
            f"dari realisasi {realisasi} terhadap target akhir Renstra"
            f" {kalimat.nilai(h.target_akhir)} diperoleh",
            kinerja,
        ),
        "pagu": ("jumlah pagu pendukungnya", uang),
        "realisasi_anggaran": ("jumlah realisasi pendukungnya", uang),
        "serapan": (
            f"dari pagu {kalimat.rupiah(h.pagu)} dan realisasi"
            f" {kalimat.rupiah(h.realisasi_anggaran)} diperoleh",
            uang,
        ),
        "efisiensi": (f"dari capaian {capaian} dan serapan {serapan} diperoleh", uang),
        "kategori_efisiensi": (
            f"efisiensi dari capaian {capaian} dan serapan {serapan} termasuk kategori",
            uang,
        ),
    }
    return Asal(*kata[besaran]) if besaran in kata else _LAIN
