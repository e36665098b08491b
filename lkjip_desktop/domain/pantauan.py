"""How an indikator stands against its plan so far, and why a capaian does not exist.

Decisions that the format page leaves open:

- Of a running year only what has come is looked at: the last quarter that has a realisasi and a
  plan, until the year itself is measured (by hand, by yearly variables, or with TW IV).
- With agregasi=jumlah the sum of the quarters so far is held against the sum of their targets.
- A capaian of exactly 100 is as planned, more is above, less is below the plan. Where arah naik had
  nothing to reach (target 0), the figures themselves are compared.
- An indikator that is measured for the year as such counts as filled in TW IV.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from .agregasi import jumlah
from .capaian import SERATUS, Nilai, capaian, rumus_turun
from .hasil import HasilIndikator, HasilTriwulan
from .realisasi import lengkap, rumus_dari, variabel_triwulan
from .records import Indikator, Kebijakan
from .rumus import RumusKeliru, TidakTerhitung
from .skala import urutan_label
from .tanggal import triwulan_romawi

StatusRencana = Literal[
    "di atas",
    "sesuai",
    "di bawah",
    "belum diisi",
    "tanpa target",
    "tidak direncanakan",
    "belum dinilai",
    "tidak dapat dihitung",
]
KATA: Final[dict[StatusRencana, str]] = {
    "di atas": "Di atas rencana",
    "sesuai": "Sesuai rencana",
    "di bawah": "Di bawah rencana",
    "belum diisi": "Belum diisi",
    "tanpa target": "Belum ada target",
    "tidak direncanakan": "Tidak direncanakan",
    "belum dinilai": "Belum dapat dinilai",
    "tidak dapat dihitung": "Tidak dapat dihitung",
}


@dataclass(frozen=True, slots=True)
class Pantauan:
    """The state of an indikator against its plan."""

    status: StatusRencana
    triwulan: int | None = None
    """The quarter looked at (1 to 4); None: the year."""
    kumulatif: bool = False
    """Whether all quarters up to that one were added up."""
    capaian: Fraction | None = None
    """Percent of what was planned by then."""

    @property
    def kata(self) -> str:
        """``Di bawah rencana (s.d. TW II)``; of the year without a remark."""
        if self.triwulan is None:
            return KATA[self.status]
        sampai = "s.d. " if self.kumulatif else ""
        return f"{KATA[self.status]} ({sampai}{triwulan_romawi(self.triwulan)})"


def pantau(
    hasil: HasilIndikator, kebijakan: Kebijakan | None, triwulan: int | None = None
) -> Pantauan:
    """How the indikator stands in a quarter (1 to 4), or so far where none is named."""
    if triwulan is not None:
        return _pantau_triwulan(hasil, kebijakan, triwulan)
    terisi = [i for i, satu in enumerate(hasil.triwulan, 1) if satu.realisasi is not None]
    if not terisi or terisi[-1] == 4 or diukur_setahun(hasil):
        return _pantau_tahun(hasil)
    for nomor in reversed(terisi):
        satu = _pantau_triwulan(hasil, kebijakan, nomor)
        if satu.status != "tidak direncanakan":
            return satu
    return Pantauan("belum dinilai" if hasil.target is not None else "tanpa target", terisi[-1])


def diukur_setahun(hasil: HasilIndikator) -> bool:
    """Whether the year's realisasi was given as such, and does not grow with the quarters."""
    if hasil.sumber_realisasi == "rumus":
        return bool(hasil.pengukuran and hasil.pengukuran.variabel)
    return hasil.sumber_realisasi == "tahun"


def terisi_triwulan(hasil: HasilIndikator, triwulan: int) -> bool:
    """Whether a quarter (1 to 4) has what was asked for it."""
    if hasil.triwulan[triwulan - 1].realisasi is not None:
        return True
    return triwulan == 4 and diukur_setahun(hasil)


def dihitung_rumus(hasil: HasilIndikator, triwulan: int) -> bool:
    """Whether a quarter's realisasi (1 to 4) is what the formula gives, be it no result at all."""
    if hasil.pengukuran is None or not hasil.pengukuran.variabel_tw:
        return False
    try:
        rumus = rumus_dari(hasil.definisi)
        if rumus is None or not rumus.variabel:
            return False
        return lengkap(rumus, variabel_triwulan(hasil.pengukuran, triwulan))
    except RumusKeliru:
        return False
    except TidakTerhitung:
        return True


def _pantau_tahun(hasil: HasilIndikator) -> Pantauan:
    if hasil.keadaan != "terisi":
        return Pantauan(hasil.keadaan)
    if hasil.target is None and hasil.capaian is None:
        return Pantauan("tanpa target")
    status = _banding(hasil.definisi, hasil.capaian, hasil.target, hasil.realisasi)
    return Pantauan(status, capaian=hasil.capaian)


def _pantau_triwulan(hasil: HasilIndikator, kebijakan: Kebijakan | None, nomor: int) -> Pantauan:
    satu = hasil.triwulan[nomor - 1]
    if satu.realisasi is None:
        if terisi_triwulan(hasil, nomor):
            return _pantau_tahun(hasil)
        return Pantauan("tidak direncanakan" if satu.target is None else "belum diisi", nomor)
    kumulatif = satu.realisasi_kumulatif is not None
    target: Nilai | None = satu.target
    realisasi: Nilai | None = satu.realisasi
    if kumulatif:
        target, realisasi = _target_kumulatif(hasil.triwulan, nomor), satu.realisasi_kumulatif
    if target is None:
        return Pantauan("tidak direncanakan", nomor, kumulatif)
    dicapai = capaian(hasil.definisi, kebijakan, target, realisasi)
    status = _banding(hasil.definisi, dicapai, target, realisasi)
    return Pantauan(status, nomor, kumulatif, dicapai)


def _target_kumulatif(triwulan: Sequence[HasilTriwulan], nomor: int) -> Fraction | None:
    target = (satu.target for satu in triwulan[:nomor])
    return jumlah(t for t in target if isinstance(t, Fraction))


def _banding(
    definisi: Indikator,
    dicapai: Fraction | None,
    target: Nilai | None,
    realisasi: Nilai | None,
) -> StatusRencana:
    patokan = SERATUS
    if dicapai is None and definisi.arah == "naik" and target == 0:
        patokan, dicapai = Fraction(0), realisasi if isinstance(realisasi, Fraction) else None
    if dicapai is None:
        return "tidak dapat dihitung"
    if dicapai == patokan:
        return "sesuai"
    return "di atas" if dicapai > patokan else "di bawah"


def alasan_tanpa_capaian(
    definisi: Indikator,
    kebijakan: Kebijakan | None,
    target: Nilai | None,
    realisasi: Nilai | None,
) -> str | None:
    """Why target and realisasi give no capaian, as a sentence; ``None`` where nothing is filled in
    or nothing stands in the way."""
    if realisasi is None:
        return None
    if definisi.nilai == "teks":
        return "Indikator ini berupa uraian: capaiannya diketik."
    if target is None:
        return "Capaian tidak dapat dihitung karena belum ada target."
    if capaian(definisi, kebijakan, target, realisasi) is not None:
        return None
    if definisi.nilai == "predikat":
        return _alasan_predikat(definisi, str(target), str(realisasi))
    if definisi.arah == "turun" and rumus_turun(definisi, kebijakan) is None:
        return "Capaian tidak dapat dihitung karena rumus untuk arah turun belum ditetapkan."
    pembagi = "realisasinya" if definisi.arah == "turun" else "targetnya"
    return f"Capaian tidak dapat dihitung karena {pembagi} 0."


def _alasan_predikat(definisi: Indikator, target: str, realisasi: str) -> str:
    for kata, label in (("Target", target), ("Realisasi", realisasi)):
        if urutan_label(definisi.predikat, label) is None:
            return f'{kata} "{label}" tidak ada dalam skala predikat indikator ini.'
    return "Capaian tidak dapat dihitung karena batas bawah predikat targetnya 0."
