"""What a Renstra perubahan adds, removes and changes, row by row and target by target.

Rows are the same where they have the same code: the codes of tujuan, sasaran and indikator stay
when a Renstra is changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from typing import Final, Literal, TypeAlias

from .angka import tampil_nilai
from .realisasi import baca_nilai, sama_target, terisi
from .records import Indikator, Renstra, Sasaran, Skala, Strategi, Tujuan, Variabel

Butir: TypeAlias = Renstra | Tujuan | Sasaran | Indikator
Keadaan = Literal["tetap", "berubah", "ditambahkan", "dihapus"]
_URUTAN: Final[tuple[Keadaan, ...]] = ("ditambahkan", "dihapus", "berubah")


@dataclass(frozen=True, slots=True)
class Beda:
    """One thing that differs, with both contents as they are shown ("" where there is none)."""

    apa: str
    semula: str
    menjadi: str


@dataclass(frozen=True, slots=True)
class BarisBanding:
    """A row of either Renstra. Where it was added or removed, ``beda`` has its targets alone (those
    from the first year of the new Renstra on)."""

    lama: Butir | None
    baru: Butir | None
    beda: tuple[Beda, ...]

    @property
    def butir(self) -> Butir:
        """The row as it is, or as it was."""
        ada = self.baru if self.baru is not None else self.lama
        assert ada is not None
        return ada

    @property
    def keadaan(self) -> Keadaan:
        """What became of it."""
        if self.lama is None:
            return "ditambahkan"
        if self.baru is None:
            return "dihapus"
        return "berubah" if self.beda else "tetap"

    @property
    def uraian(self) -> str:
        """Its words."""
        b = self.butir
        if isinstance(b, Renstra):
            return "Periode, visi, dan misi"
        return b.nama if isinstance(b, Indikator) else b.uraian


def ringkasan(banding: Sequence[BarisBanding]) -> str:
    """``2 ditambahkan, 1 dihapus, 5 berubah``; that nothing differs where nothing does."""
    hitung = Counter(b.keadaan for b in banding)
    kata = [f"{hitung[k]} {k}" for k in _URUTAN if hitung[k]]
    return ", ".join(kata) or "tidak ada yang berbeda"


def bandingkan(
    lama: Renstra, baru: Renstra, unit: Mapping[str, str] | None = None
) -> tuple[BarisBanding, ...]:
    """All rows of both, in the order of ``baru``; what was removed stands after what is left
    beside it. ``unit`` gives the names of units by their ids."""
    return tuple(_Pembanding(lama, baru, unit or {}).semua())


class _Pembanding:
    def __init__(self, lama: Renstra, baru: Renstra, unit: Mapping[str, str]) -> None:
        self._renstra = lama, baru
        self._unit = unit
        self._lama = {_kunci(b): (b, induk) for b, induk in _telusuri(lama)}
        self._baru = {_kunci(b): (b, induk) for b, induk in _telusuri(baru)}
        self._anak_lama: dict[tuple[type, str], list[Butir]] = {}
        for b, induk in self._lama.values():
            self._anak_lama.setdefault(_kunci(induk), []).append(b)

    def semua(self) -> Iterator[BarisBanding]:
        lama, baru = self._renstra
        yield BarisBanding(lama, baru, tuple(_beda_renstra(lama, baru)))
        for tujuan in baru.tujuan:
            yield from self._di_bawah(tujuan)
        yield from self._dihapus_dari((Renstra, ""))

    def _di_bawah(self, butir: Butir) -> Iterator[BarisBanding]:
        yield self._satu(butir)
        for anak in _anak(butir):
            yield from self._di_bawah(anak)
        yield from self._dihapus_dari(_kunci(butir))

    def _dihapus_dari(self, induk: tuple[type, str]) -> Iterator[BarisBanding]:
        """What stood there and is nowhere now, with what went with it."""
        for b in self._anak_lama.get(induk, ()):
            if _kunci(b) not in self._baru:
                target = self._target(b)
                beda = (Beda(f"Target {t}", _tampil(n), "") for t, n in target)
                yield BarisBanding(b, None, tuple(beda))
                yield from self._dihapus_dari(_kunci(b))

    def _satu(self, butir: Butir) -> BarisBanding:
        if _kunci(butir) not in self._lama:
            target = self._target(butir)
            baru = (Beda(f"Target {t}", "", _tampil(n)) for t, n in target)
            return BarisBanding(None, butir, tuple(baru))
        lama, induk_lama = self._lama[_kunci(butir)]
        beda = chain(
            self._beda_induk(induk_lama, self._baru[_kunci(butir)][1]), self._beda(lama, butir)
        )
        return BarisBanding(lama, butir, tuple(beda))

    def _target(self, butir: Butir) -> list[tuple[str, str]]:
        """Its targets from the first year of the new Renstra on, by year."""
        target = butir.target or {} if isinstance(butir, Indikator) else {}
        awal = self._renstra[1].tahun_awal
        return sorted((t, n) for t, n in target.items() if int(t) >= awal)

    def _beda(self, lama: Butir, baru: Butir) -> Iterator[Beda]:
        if isinstance(lama, Indikator) and isinstance(baru, Indikator):
            yield from _beda_indikator(lama, baru)
            yield from _beda_teks(
                "Penanggung jawab",
                *(self._unit.get(i.penanggung_jawab or "", "") for i in (lama, baru)),
            )
        elif isinstance(lama, Sasaran) and isinstance(baru, Sasaran):
            yield from _beda_teks("Uraian", lama.uraian, baru.uraian)
            yield from _beda_teks("Strategi", _strategi(lama.strategi), _strategi(baru.strategi))
        elif isinstance(lama, Tujuan) and isinstance(baru, Tujuan):
            yield from _beda_teks("Uraian", lama.uraian, baru.uraian)
            yield from _beda_teks("Misi", str(lama.misi or ""), str(baru.misi or ""))

    @staticmethod
    def _beda_induk(lama: Butir, baru: Butir) -> Iterator[Beda]:
        if _kunci(lama) != _kunci(baru):
            yield Beda("Letak", _sebut(lama), _sebut(baru))


def _anak(butir: Butir) -> Sequence[Butir]:
    if isinstance(butir, Renstra):
        return butir.tujuan
    if isinstance(butir, Indikator):
        return ()
    sasaran = butir.sasaran or () if isinstance(butir, Tujuan) else ()
    return (*(butir.indikator or ()), *sasaran)


def _telusuri(induk: Butir) -> Iterator[tuple[Butir, Butir]]:
    """Everything below with what it stands under."""
    for anak in _anak(induk):
        yield anak, induk
        yield from _telusuri(anak)


def _kunci(butir: Butir) -> tuple[type, str]:
    return type(butir), "" if isinstance(butir, Renstra) else butir.id


def _sebut(butir: Butir) -> str:
    return butir.id if isinstance(butir, Renstra | Indikator) else f"{butir.id} {butir.uraian}"


# fields -------------------------------------------------------------------------------------------


def _beda_teks(apa: str, lama: str | None, baru: str | None) -> Iterator[Beda]:
    a, b = ((t or "").strip() for t in (lama, baru))
    if a != b:
        yield Beda(apa, a, b)


def _beda_renstra(lama: Renstra, baru: Renstra) -> Iterator[Beda]:
    yield from _beda_teks("Tahun akhir", *(str(x.tahun_akhir) for x in (lama, baru)))
    yield from _beda_teks("Visi", lama.visi, baru.visi)
    misi = ("\n".join(f"{n}. {m}" for n, m in enumerate(x.misi or (), 1)) for x in (lama, baru))
    yield from _beda_teks("Misi", *misi)


def _beda_indikator(lama: Indikator, baru: Indikator) -> Iterator[Beda]:
    yield from _beda_target(lama, baru)
    for apa, a, b in (
        ("Nama", lama.nama, baru.nama),
        ("Satuan", lama.satuan, baru.satuan),
        ("Arah", lama.arah, baru.arah),
        ("Jenis nilai", lama.nilai, baru.nilai),
        ("IKU", _ya(lama.iku), _ya(baru.iku)),
        ("Kondisi awal", _awal(lama), _awal(baru)),
        ("Formulasi", lama.formulasi, baru.formulasi),
        ("Rumus", lama.rumus, baru.rumus),
        ("Variabel", _variabel(lama.variabel), _variabel(baru.variabel)),
        ("Skala predikat", _skala(lama.predikat), _skala(baru.predikat)),
        ("Sumber data", lama.sumber_data, baru.sumber_data),
        ("Alasan pemilihan", lama.alasan, baru.alasan),
    ):
        yield from _beda_teks(apa, a, b)


def _beda_target(lama: Indikator, baru: Indikator) -> Iterator[Beda]:
    for tahun in sorted({*(lama.target or {}), *(baru.target or {})}):
        a, b = ((i.target or {}).get(tahun) for i in (lama, baru))
        if not _sama(baru, a, b):
            yield Beda(f"Target {tahun}{_gerak(baru, a, b)}", _tampil(a), _tampil(b))


def _sama(definisi: Indikator, lama: str | None, baru: str | None) -> bool:
    if _tampil(lama) == _tampil(baru):
        return True
    return baca_nilai(definisi, lama) is not None and sama_target(definisi, lama, baru)


def _gerak(definisi: Indikator, lama: str | None, baru: str | None) -> str:
    """`` naik`` or `` turun`` between two figures."""
    a, b = (baca_nilai(definisi, t) for t in (lama, baru))
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        return " naik" if b > a else " turun"
    return ""


def _tampil(nilai: str | None) -> str:
    return tampil_nilai(nilai) if nilai is not None and terisi(nilai) else ""


def _ya(nilai: bool | None) -> str:
    return "ya" if nilai else "tidak"


def _awal(indikator: Indikator) -> str:
    awal = indikator.kondisi_awal
    return f"{_tampil(awal.nilai)} ({awal.tahun})" if awal else ""


def _variabel(variabel: Sequence[Variabel] | None) -> str:
    return "\n".join(f"{v.kode}: {v.nama}" for v in variabel or ())


def _skala(skala: Skala | None) -> str:
    return "\n".join(f"{p.label} dari {tampil_nilai(p.dari)}" for p in skala or ())


def _strategi(strategi: Sequence[Strategi] | None) -> str:
    isi: list[str] = []
    for s in strategi or ():
        isi.append(s.uraian)
        isi += [f"- {a}" for a in s.arah_kebijakan or ()]
        isi += [f"- {p}" for p in s.program or ()]
    return "\n".join(isi)
