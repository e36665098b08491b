"""How much of the known anomalies of the cases the check finds, and everything else that it finds.

A recall below 100 % or a finding of the rest that the case does not prove is a fault of a rule.
Run: ``PYTHONPATH=. python tests/periksa_kasus.py [--rinci] [NAMA ...]``; the names are those of
cases beside the project (default: all).
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from lkjip_desktop.domain.pemeriksaan import HasilPeriksa, Temuan, periksa
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange.lkjip_data import baca_berkas

KASUS = Path(__file__).resolve().parents[2] / "shared" / "kasus"
HARI_INI = date(2026, 1, 2)
"""After the year of every case, so that what is missing is late."""
LUAR = "luar"
"""The kode of anomalies that no rule is asked to find."""


@dataclass(frozen=True)
class Anomali:
    """A known anomaly, at one of the places where it stands."""

    kode: str
    tingkat: str | None
    objek: str
    id: str
    besaran: str
    sumber: str | None

    def cocok(self, temuan: Temuan) -> bool:
        """Whether the finding is this one: the same rule, at that object and figure."""
        return (
            self.kode == temuan.kode
            and self.tingkat in (None, temuan.tingkat)
            and (self.objek, self.id, self.besaran) == (temuan.objek, temuan.id, temuan.besaran)
            and (self.sumber is None or self.sumber == temuan.sumber)
        )


def anomali(nama: str) -> Iterator[Anomali]:
    """The known anomalies of a case whose kode is a rule; C01 at each place, others once."""
    isi: dict[str, Any] = json.loads((KASUS / f"{nama}.anomali.json").read_text("utf-8"))
    for satu in isi["anomali"]:
        if satu["kode"] == LUAR:
            continue
        kode, _, info = satu["kode"].partition("-")
        tingkat = (info or "galat") if kode == "C01" else None
        tempat: Iterable[str | None] = satu["sumber"] if kode == "C01" else [None]
        for sumber in tempat:
            yield Anomali(kode, tingkat, satu["objek"], satu["id"], satu["besaran"], sumber)


def nama_kasus() -> list[str]:
    """The cases that have a list of known anomalies."""
    return sorted(p.name.removesuffix(".anomali.json") for p in KASUS.glob("*.anomali.json"))


def periksa_kasus(nama: str, hari_ini: date = HARI_INI) -> HasilPeriksa:
    """The findings of the year that the case's report is about (its last)."""
    dokumen = baca_berkas(KASUS / f"{nama}.json")
    tahun = max(t.tahun for t in dokumen.tahun)
    return periksa(dokumen, tahun, ukur(dokumen, tahun), hari_ini)


def terlewat(nama: str, hasil: HasilPeriksa) -> list[Anomali]:
    """The known anomalies that the check does not find."""
    return [a for a in anomali(nama) if not any(a.cocok(t) for t in hasil.temuan)]


def sisanya(nama: str, hasil: HasilPeriksa) -> list[Temuan]:
    """The galat and peringatan that are not among the known anomalies."""
    dikenal = list(anomali(nama))
    return [t for t in hasil.temuan if t.tingkat != "info" and not any(a.cocok(t) for a in dikenal)]


def main(argumen: list[str]) -> int:
    """Print recall and the rest; 1 where an anomaly is missed."""
    pengurai = argparse.ArgumentParser(description=__doc__)
    pengurai.add_argument("--rinci", action="store_true", help="print the info findings, too")
    pengurai.add_argument("nama", nargs="*", default=nama_kasus())
    pilihan = pengurai.parse_args(argumen)
    gagal = False
    for nama in pilihan.nama:
        mulai = time.perf_counter()
        hasil = periksa_kasus(nama)
        lama = time.perf_counter() - mulai
        semua, lewat = list(anomali(nama)), terlewat(nama, hasil)
        gagal = gagal or bool(lewat)
        print(f"== {nama}: {len(hasil.temuan)} temuan {dict(hasil.jumlah)}, {lama:.2f} s")
        print(f"recall {len(semua) - len(lewat)}/{len(semua)}")
        for a in lewat:
            print("  TERLEWAT", a)
        sisa = sisanya(nama, hasil)
        print(f"sisanya: {dict(Counter(t.kode for t in sisa))}")
        for t in sisa:
            print(f"  {t.kode} {t.tingkat} {t.objek} {t.id} {t.besaran}: {t.pesan}")
        if pilihan.rinci:
            for t in hasil.temuan:
                if t.tingkat == "info":
                    print(f"  {t.kode} info {t.objek} {t.id} {t.besaran}: {t.pesan}")
    return 1 if gagal else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
