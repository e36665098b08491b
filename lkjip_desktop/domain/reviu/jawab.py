"""What the program answers by itself, item by item."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ..hasil import HasilTahun
from ..pemeriksaan import HasilPeriksa, Temuan
from ..records import JawabanButir, JawabanReviu
from .fakta import FAKTA, Bahan
from .templat import ButirReviu, Penunjuk, Templat

NAMA_JAWABAN: Final[Mapping[JawabanReviu, str]] = {
    "ya": "Ya",
    "tidak": "Tidak",
    "tidak_relevan": "Tidak relevan",
}


@dataclass(frozen=True, slots=True)
class JawabanProgram:
    """What the program can say about an item by itself."""

    jawaban: JawabanReviu | None
    """``None``: the data cannot answer it."""
    bukti: str
    """In a sentence: which rules, how many findings, what stands in the data."""
    temuan: tuple[Temuan, ...] = ()


@dataclass(frozen=True, slots=True)
class ButirTerjawab:
    """An item with both answers."""

    butir: ButirReviu
    program: JawabanProgram
    manusia: JawabanButir | None

    @property
    def jawaban(self) -> JawabanReviu | None:
        """The answer that counts: that of people, else the program's."""
        if self.manusia is not None and self.manusia.jawaban is not None:
            return self.manusia.jawaban
        return self.program.jawaban

    @property
    def catatan(self) -> str:
        """The note."""
        return (self.manusia.catatan or "") if self.manusia else ""

    @property
    def perlu_catatan(self) -> bool:
        """Whether people answered otherwise than the program and did not say why."""
        berbeda = self.program.jawaban not in (None, self.jawaban)
        return berbeda and not self.catatan.strip()


def jawab_semua(
    templat: Templat, hasil: HasilTahun, periksa: HasilPeriksa, berakhir: bool
) -> tuple[ButirTerjawab, ...]:
    """Every item with the program's answer and that of people.

    ``hasil`` and ``periksa`` are of the same document and year; ``berakhir``: whether the year is
    over (before that most rules keep silent, and silence proves nothing).
    """
    bahan = Bahan(hasil, periksa, berakhir, frozenset(_dijelaskan(templat)))
    tercatat = bahan.rujukan.data.reviu or {}
    selesai: dict[str, ButirTerjawab] = {}
    # Items that ask for an explanation come last: they look at the answers of the others.
    for butir in sorted(templat.butir, key=lambda b: bool(b.menjelaskan)):
        if butir.menjelaskan:
            program = _jawab_penjelasan([selesai[k] for k in butir.menjelaskan], bahan)
        else:
            program = _jawab(butir, bahan)
        selesai[butir.kunci] = ButirTerjawab(butir, program, tercatat.get(butir.kunci))
    return tuple(selesai[b.kunci] for b in templat.butir)


def _dijelaskan(templat: Templat) -> Iterator[str]:
    for butir in templat.butir:
        yield from butir.menjelaskan


def _jawab(butir: ButirReviu, bahan: Bahan) -> JawabanProgram:
    if not butir.temuan and butir.data is None:
        return JawabanProgram(None, "Tidak dapat dijawab dari data.")
    if not bahan.dilaporkan:
        return JawabanProgram(None, "Berkas ini hanya memuat angka pembanding untuk tahun ini.")
    semua = [t for t in bahan.periksa.temuan if any(p.cocok(t) for p in butir.temuan)]
    melawan = [t for t in semua if t.diterima is None or butir.kunci in bahan.dijelaskan]
    jawaban, kata = (None, "") if butir.data is None else FAKTA[butir.data](bahan)
    bukti = " ".join(k for k in (_kata_temuan(butir, semua), kata) if k)
    if melawan or jawaban == "tidak":
        return JawabanProgram("tidak", bukti, tuple(melawan))
    yakin = butir.cukup and (butir.data is None or jawaban == "ya")
    if not yakin:
        return JawabanProgram(None, bukti)
    if not bahan.berakhir:
        return JawabanProgram(None, f"{bukti} Tahun belum berakhir.")
    return JawabanProgram("ya", bukti)


def _jawab_penjelasan(butir: Sequence[ButirTerjawab], bahan: Bahan) -> JawabanProgram:
    """Whether what was answered "tidak" is explained: all findings behind it were accepted."""
    tidak = [b for b in butir if b.jawaban == "tidak"]
    if any(b.jawaban is None for b in butir) and not tidak:
        return JawabanProgram(None, f"{_sebut(butir)} belum dijawab.")
    if not tidak:
        return JawabanProgram("tidak_relevan", f"{_sebut(butir)} dijawab ya.")
    temuan = tuple(t for b in tidak for t in b.program.temuan)
    terbuka = tuple(t for t in temuan if t.diterima is None)
    if terbuka:
        bukti = f"{_sebut(tidak)} dijawab tidak; {len(terbuka)} temuannya belum diberi alasan."
        return JawabanProgram("tidak", bukti, terbuka)
    if temuan:
        bukti = f"{_sebut(tidak)} dijawab tidak; {len(temuan)} temuannya diterima dengan alasan."
        return JawabanProgram("ya" if bahan.berakhir else None, bukti)
    return JawabanProgram(None, f"{_sebut(tidak)} dijawab tidak; nilai penjelasannya di laporan.")


def _sebut(butir: Sequence[ButirTerjawab]) -> str:
    nomor = [str(b.butir.nomor) for b in butir]
    return (
        f"Butir {nomor[0]}" if len(nomor) == 1 else f"Butir {', '.join(nomor[:-1])} dan {nomor[-1]}"
    )


def _sebut_penunjuk(penunjuk: Penunjuk) -> str:
    return f"{penunjuk.kode} ({penunjuk.besaran})" if penunjuk.besaran else penunjuk.kode


def _kata_temuan(butir: ButirReviu, temuan: Sequence[Temuan]) -> str:
    """``5 temuan: C01 (4), K02 (1); 1 di antaranya diterima dengan alasan.``"""
    if not butir.temuan:
        return ""
    if not temuan:
        kode = ", ".join(dict.fromkeys(_sebut_penunjuk(p) for p in butir.temuan))
        return f"Tidak ada temuan {kode}."
    per_kode = Counter(t.kode for t in temuan)
    rincian = ", ".join(f"{k} ({n})" for k, n in per_kode.items())
    diterima = sum(t.diterima is not None for t in temuan)
    tambahan = f"; {diterima} di antaranya diterima dengan alasan" if diterima else ""
    return f"{len(temuan)} temuan: {rincian}{tambahan}."
