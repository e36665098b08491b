"""Breaking a consistent document in one place at random, and what the check then has to find.

Each breaker takes the plain document, its checked year and a source of chance; it changes one
figure, link or text in place and answers with what has to be found (or ``None`` where it found
nothing to break). By hand, a thousand breaks:
``PYTHONPATH=. python tests/domain/pemeriksaan/mutasi.py 1000``.
"""

from __future__ import annotations

import copy
import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from lkjip_desktop.domain.pemeriksaan import Temuan, periksa
from lkjip_desktop.domain.polos import dari_polos
from lkjip_desktop.domain.records import Dokumen
from lkjip_desktop.domain.ukur import ukur

CONTOH = Path(__file__).resolve().parents[3] / "resources" / "contoh" / "contoh.json"
HARI_INI = date(2026, 11, 1)

Objek = dict[str, Any]


@dataclass(frozen=True)
class Harapan:
    """What has to be found; ``None`` where it does not matter."""

    kode: str
    objek: str
    id: str
    besaran: str | None = None
    sumber: str | None = None

    def cocok(self, temuan: Temuan) -> bool:
        return (
            (self.kode, self.objek, self.id) == (temuan.kode, temuan.objek, temuan.id)
            and self.besaran in (None, temuan.besaran)
            and self.sumber in (None, temuan.sumber)
        )


Perusak = Callable[[Objek, Objek, random.Random], Harapan | None]


def baca_contoh() -> Objek:
    """The sample, plain."""
    hasil: Objek = json.loads(CONTOH.read_text("utf-8"))
    return hasil


def temuan(isi: Objek, tahun: int) -> tuple[Temuan, ...]:
    """The findings of a plain document; links are not checked beforehand, so they may be broken."""
    polos = {k: v for k, v in isi.items() if k not in ("format", "versi")}
    dokumen: Dokumen = dari_polos(Dokumen, polos)
    return periksa(dokumen, tahun, ukur(dokumen, tahun), HARI_INI).temuan


def rusak(asal: Objek, tahun: int, perusak: Perusak, acak: random.Random) -> tuple[Objek, Harapan]:
    """A copy of the document with one break."""
    for _ in range(100):
        isi = copy.deepcopy(asal)
        data = next(t for t in isi["tahun"] if t["tahun"] == tahun)
        harapan = perusak(isi, data, acak)
        if harapan is not None:
            return isi, harapan
    raise AssertionError(f"{perusak.__name__} finds nothing to break")


# looking up -------------------------------------------------------------------------------------


def simpul(daftar: list[Objek]) -> Iterator[Objek]:
    for satu in daftar:
        yield satu
        yield from simpul(satu.get("anak", []))


def daun(data: Objek) -> list[Objek]:
    return [s for s in simpul(data["anggaran"]) if not s.get("anak")]


def cabang(isi: Objek) -> Iterator[Objek]:
    for renstra in isi["renstra"]:
        for tujuan in renstra["tujuan"]:
            yield tujuan
            yield from tujuan["sasaran"]


def indikator(isi: Objek, data: Objek) -> dict[str, Objek]:
    pemilik = [*cabang(isi), *simpul(data["anggaran"])]
    return {i["id"]: i for p in pemilik for i in p.get("indikator", [])}


def sasaran(isi: Objek) -> list[str]:
    return [i["id"] for c in cabang(isi) if "sasaran" not in c for i in c["indikator"]]


def berangka(definisi: Objek) -> bool:
    return bool(definisi["nilai"] == "angka")


def geser(teks: str, acak: random.Random) -> str:
    """Another figure with as many decimals."""
    nilai = Decimal(teks)
    langkah = Decimal(1).scaleb(min(0, int(nilai.as_tuple().exponent)))
    beda = langkah * acak.choice((2, 3, 7, 40))
    return format(nilai + beda, "f")


# printed figures --------------------------------------------------------------------------------


def cetakan_angka(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    """A digit of a printed figure is another one."""
    satu = acak.choice(data["tercantum"])
    tempat = [n for n, huruf in enumerate(satu["nilai"]) if huruf.isdigit()]
    if not tempat:
        return None
    nomor = acak.choice(tempat)
    lama = satu["nilai"][nomor]
    baru = acak.choice([h for h in "123456789" if h != lama])
    satu["nilai"] = satu["nilai"][:nomor] + baru + satu["nilai"][nomor + 1 :]
    return Harapan("C01", satu["objek"], satu["id"], satu["besaran"], satu["sumber"])


def cetakan_label(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    """A printed label is that of another band."""
    satu = acak.choice([t for t in data["tercantum"] if not any(h.isdigit() for h in t["nilai"])])
    satu["nilai"] = acak.choice([k for k in ("Rendah", "Cukup", "CC") if k != satu["nilai"]])
    return Harapan("C01", satu["objek"], satu["id"], satu["besaran"], satu["sumber"])


def cetakan_tak_terbaca(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    satu = acak.choice([t for t in data["tercantum"] if any(h.isdigit() for h in t["nilai"])])
    satu["nilai"] = acak.choice(("di atas ", "sekitar ", "< ")) + satu["nilai"]
    return Harapan("C03", satu["objek"], satu["id"], satu["besaran"], satu["sumber"])


def cetakan_bertentangan(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    """The same thing is printed once more, otherwise."""
    satu = dict(acak.choice([t for t in data["tercantum"] if t["nilai"].endswith("%")]))
    satu |= {"sumber": "Bab IV, paragraf 1", "nilai": f"{acak.randint(10, 60)},55%"}
    data["tercantum"].insert(acak.randrange(len(data["tercantum"]) + 1), satu)
    return Harapan("C02", satu["objek"], satu["id"], satu["besaran"], satu["sumber"])


def cetakan_triwulan(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    """A quarter's spending is printed otherwise than it was."""
    satu, nomor = acak.choice(daun(data)), acak.randrange(4)
    ada = satu["realisasi_tw"][nomor]
    if ada is None:
        return None
    cetak = {"sumber": "Laporan triwulan", "objek": "anggaran", "id": satu["id"]}
    cetak |= {"besaran": "realisasi_anggaran", "nilai": f"Rp. {int(Decimal(ada)) + 2},-"}
    data["tercantum"].append(cetak | {"triwulan": nomor + 1})
    return Harapan("C01", "anggaran", satu["id"], "realisasi_anggaran", "Laporan triwulan")


def data_di_bawah_cetakan(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    """The target behind a printed capaian changes."""
    calon = [t for t in data["tercantum"] if t["besaran"] == "capaian"]
    satu = acak.choice(calon)
    ukuran = next(p for p in data["pengukuran"] if p["indikator"] == satu["id"])
    ukuran["target"] = "41.5"
    return Harapan("C01", "indikator", satu["id"], "capaian", satu["sumber"])


# plans ------------------------------------------------------------------------------------------


def target_pk(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    butir = acak.choice(acak.choice(data["pk"])["indikator"])
    if not berangka(indikator(isi, data)[butir["indikator"]]):
        return None
    butir["target"] = geser(butir["target"], acak)
    return Harapan("S01", "indikator", butir["indikator"], "target")


def target_rkt(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    butir = acak.choice(data["rkt"])
    dijanjikan = {b["indikator"] for pk in data["pk"] for b in pk["indikator"]}
    if butir["indikator"] not in dijanjikan:
        return None
    butir["target"] = "AA" if not berangka(indikator(isi, data)[butir["indikator"]]) else "3.25"
    return Harapan("S01", "indikator", butir["indikator"], "target")


def sasaran_keluar_pk(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    satu = acak.choice([c for c in cabang(isi) if "sasaran" not in c])
    milik = {i["id"] for i in satu["indikator"]}
    for pk in data["pk"]:
        pk["indikator"] = [b for b in pk["indikator"] if b["indikator"] not in milik]
    return Harapan("S02", "sasaran", satu["id"])


def pk_tanpa_indikator(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    """The head's PK promises nothing."""
    for pk in data["pk"]:
        if pk["tingkat"] == "kepala":
            pk["indikator"] = []
    dijanjikan = {b["indikator"] for pk in data["pk"] for b in pk["indikator"]}
    satu = acak.choice([c for c in cabang(isi) if "sasaran" not in c])
    if any(i["id"] in dijanjikan for i in satu["indikator"]):
        return None
    return Harapan("S02", "sasaran", satu["id"])


def pk_di_luar_renstra(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    pk = acak.choice([p for p in data["pk"] if p["tingkat"] == "kepala"])
    satu = acak.choice([s for s in simpul(data["anggaran"]) if s.get("indikator")])["indikator"][0]
    pk["indikator"].append({"indikator": satu["id"], "target": "1"})
    return Harapan("S02", "indikator", satu["id"])


def tanpa_indikator(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    """A tujuan, sasaran, program or kegiatan loses its indikator."""
    tingkat = ("program", "kegiatan")
    satu = acak.choice(
        [*cabang(isi), *(s for s in simpul(data["anggaran"]) if s["tingkat"] in tingkat)]
    )
    satu["indikator"] = []
    objek = "anggaran" if "tingkat" in satu else "tujuan" if "sasaran" in satu else "sasaran"
    return Harapan("S03", objek, satu["id"])


def tanpa_target(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    id_, definisi = acak.choice(list(indikator(isi, data).items()))
    definisi.pop("target", None)
    data["rkt"] = [b for b in data["rkt"] if b["indikator"] != id_]
    for pk in data["pk"]:
        pk["indikator"] = [b for b in pk["indikator"] if b["indikator"] != id_]
    return Harapan(acak.choice(("S03", "K01")), "indikator", id_, "target")


def tautan_pk(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    pk = acak.choice([p for p in data["pk"] if p.get("program")])
    daftar, medan = acak.choice(((pk["indikator"], "indikator"), (pk["program"], "anggaran")))
    acak.choice(daftar)[medan] = "tidak-ada"
    return Harapan("S04", medan, "tidak-ada")


def tautan_pengukuran(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    acak.choice(data["pengukuran"])["indikator"] = "tidak-ada"
    return Harapan("S04", "indikator", "tidak-ada")


def indikator_dihapus(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    """An indikator of the tree goes; what names it finds it only in another year."""
    pemilik = acak.choice([s for s in simpul(data["anggaran"]) if s.get("indikator")])
    satu = acak.choice(pemilik["indikator"])
    pemilik["indikator"] = [i for i in pemilik["indikator"] if i is not satu]
    return Harapan("S04", "indikator", satu["id"])


def tautan_dukungan(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    medan = acak.choice(("indikator", "anggaran"))
    acak.choice(data["dukungan"])[medan] = "tidak-ada"
    return Harapan("S04", medan, "tidak-ada")


def variabel_lain(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    satu = acak.choice([p for p in data["pengukuran"] if p.get("variabel_tw")])
    kuartal = acak.choice([k for k in satu["variabel_tw"] if k])
    kuartal["tak_dikenal"] = "1"
    return Harapan("S04", "indikator", satu["indikator"])


def porsi_berlebih(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    satu = acak.choice(data["dukungan"])
    satu["porsi"] = "100.5"
    return Harapan("S04", "anggaran", satu["anggaran"], "porsi")


def program_tanpa_sasaran(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    program = acak.choice(data["anggaran"])
    bawah = {s["id"] for s in simpul([program])}
    data["dukungan"] = [d for d in data["dukungan"] if d["anggaran"] not in bawah]
    return Harapan("S05", "anggaran", program["id"])


# performance ------------------------------------------------------------------------------------


def tanpa_realisasi(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    satu = acak.choice(data["pengukuran"])
    for medan in ("realisasi", "realisasi_tw", "variabel", "variabel_tw"):
        satu.pop(medan, None)
    return Harapan("K01", "indikator", satu["indikator"], "realisasi")


def realisasi_ganda(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    """A realisasi is typed beside the quarters or variables that give another one."""
    satu = acak.choice([p for p in data["pengukuran"] if "realisasi" not in p])
    definisi = indikator(isi, data)[satu["indikator"]]
    satu["realisasi"] = f"{acak.randint(100000, 999999)}.77" if berangka(definisi) else "D"
    return Harapan("K02", "indikator", satu["indikator"], "realisasi")


def rendah_tanpa_analisis(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    """A capaian far off, and nobody wrote why."""
    satu = acak.choice(data["pengukuran"])
    definisi = indikator(isi, data)[satu["indikator"]]
    if not berangka(definisi):
        return None
    id_ = satu["indikator"]
    jauh = "0" if definisi["arah"] == "naik" else str(10**9)
    satu.clear()
    satu |= {"indikator": id_, "realisasi": jauh}
    data["narasi"].pop(f"bab3.indikator.{id_}", None)
    return Harapan("K03", "indikator", id_, "capaian")


def lonjakan(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    """Last year's realisasi becomes next to nothing."""
    lalu = next(t for t in isi["tahun"] if t["tahun"] == data["tahun"] - 1)
    satu = acak.choice(lalu["pengukuran"])
    id_ = satu["indikator"]
    definisi = indikator(isi, data).get(id_)
    if definisi is None or not berangka(definisi):
        return None
    satu.clear()
    satu |= {"indikator": id_, "realisasi": "0.001"}
    return Harapan("K04", "indikator", id_, "realisasi")


def target_mundur(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    id_, definisi = acak.choice(list(indikator(isi, data).items()))
    if not berangka(definisi) or len(definisi.get("target", {})) < 2:
        return None
    akhir = max(definisi["target"])
    if akhir == str(data["tahun"]):
        return None
    definisi["target"][akhir] = "0" if definisi["arah"] == "naik" else "999999"
    return Harapan("K05", "indikator", id_, "target")


# money ------------------------------------------------------------------------------------------


def melebihi_pagu(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    satu = acak.choice(daun(data))
    satu["realisasi_tw"][acak.randrange(4)] = satu["pagu_perubahan"] + "1"
    return Harapan("A01", "anggaran", satu["id"], "realisasi_anggaran")


def belanja_melebihi_pagu(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    satu = acak.choice(data["belanja"])
    satu["realisasi"] = satu["pagu"] + "1"
    return Harapan("A01", "belanja", satu["uraian"], "realisasi_anggaran")


def realisasi_anggaran_ganda(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    satu = acak.choice(daun(data))
    satu["realisasi"] = str(acak.randint(1, 999))
    return Harapan("K02", "anggaran", satu["id"], "realisasi_anggaran")


def pagu_pk(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    satu = acak.choice(acak.choice(data["pk"])["program"])
    satu["pagu"] = geser(satu["pagu"], acak)
    return Harapan("A02", "anggaran", satu["anggaran"], "pagu")


def program_keluar_pk(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    pk = acak.choice([p for p in data["pk"] if p["tingkat"] == "kepala"])
    pk["program"].pop(acak.randrange(len(pk["program"])))
    return Harapan("A02", "tahun", str(data["tahun"]), "pagu")


def belanja_lain(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    satu = acak.choice(data["belanja"])
    satu["pagu"] = geser(satu["pagu"], acak)
    return Harapan("A03", "tahun", str(data["tahun"]), "pagu")


def belanja_terpakai_lain(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    satu = acak.choice(data["belanja"])
    satu["realisasi"] = geser(satu["realisasi"], acak)
    return Harapan("A03", "tahun", str(data["tahun"]), "realisasi_anggaran")


def serapan_rendah(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    satu = acak.choice(daun(data))
    satu["realisasi_tw"] = ["0", "0", "0", satu["pagu_perubahan"][:-1]]
    satu.pop("permasalahan", None)
    return Harapan("A04", "anggaran", satu["id"], "serapan")


# parts ------------------------------------------------------------------------------------------


def bagian_kosong(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    bagian = {
        "bab3.perbandingan_tahun": "perbandingan tahun sebelumnya",
        "bab3.perbandingan_renstra": "perbandingan target Renstra",
        "bab3.standar_nasional": "perbandingan standar nasional",
        "bab3.efisiensi": "efisiensi",
        "bab3.realisasi_anggaran": "realisasi anggaran",
        "bab4.": "penutup",
    }
    awalan = acak.choice(list(bagian))
    for kunci in [k for k in data["narasi"] if k.startswith(awalan)]:
        data["narasi"][kunci] = acak.choice(("", "  \n"))
    return Harapan("P01", "tahun", str(data["tahun"]), bagian[awalan])


def tanpa_analisis(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    id_ = acak.choice(sasaran(isi))
    satu = next(p for p in data["pengukuran"] if p["indikator"] == id_)
    for medan in ("keberhasilan", "hambatan", "solusi", "catatan_tw"):
        satu.pop(medan, None)
    data["narasi"].pop(f"bab3.indikator.{id_}", None)
    return Harapan("P01", "indikator", id_, "analisis")


def tanpa_analisis_semua(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    """Nobody wrote any analysis."""
    for satu in data["pengukuran"]:
        for medan in ("keberhasilan", "hambatan", "solusi", "catatan_tw"):
            satu.pop(medan, None)
    for kunci in [k for k in data["narasi"] if k.startswith(("bab3.indikator.", "bab3.sasaran."))]:
        data["narasi"][kunci] = ""
    return Harapan("P01", "tahun", str(data["tahun"]), "analisis")


def tanpa_pengukuran(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    data["pengukuran"] = []
    return Harapan("P01", "tahun", str(data["tahun"]), "perbandingan target dan realisasi")


def tanpa_pk(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    data.pop("pk")
    return Harapan("P01", "tahun", str(data["tahun"]), "PK bertanda tangan")


def tanda_tangan(isi: Objek, data: Objek, acak: random.Random) -> Harapan | None:
    pk = acak.choice(data["pk"])
    pk.pop(acak.choice(("tanggal", "pihak_pertama", "pihak_kedua")))
    return Harapan("P01", "tahun", str(data["tahun"]))


PERUSAK: tuple[Perusak, ...] = (
    cetakan_angka,
    cetakan_label,
    cetakan_tak_terbaca,
    cetakan_bertentangan,
    cetakan_triwulan,
    data_di_bawah_cetakan,
    target_pk,
    target_rkt,
    sasaran_keluar_pk,
    pk_tanpa_indikator,
    pk_di_luar_renstra,
    tanpa_indikator,
    tanpa_target,
    tautan_pk,
    tautan_pengukuran,
    indikator_dihapus,
    tautan_dukungan,
    variabel_lain,
    porsi_berlebih,
    program_tanpa_sasaran,
    tanpa_realisasi,
    realisasi_ganda,
    rendah_tanpa_analisis,
    lonjakan,
    target_mundur,
    melebihi_pagu,
    belanja_melebihi_pagu,
    realisasi_anggaran_ganda,
    pagu_pk,
    program_keluar_pk,
    belanja_lain,
    belanja_terpakai_lain,
    serapan_rendah,
    bagian_kosong,
    tanpa_analisis,
    tanpa_analisis_semua,
    tanpa_pengukuran,
    tanpa_pk,
    tanda_tangan,
)


def main(kali: int) -> int:
    """Break the sample ``kali`` times; 1 where a break is not found."""
    asal = baca_contoh()
    tahun = max(t["tahun"] for t in asal["tahun"])
    hitungan: Counter[str] = Counter()
    gagal = 0
    for benih in range(kali):
        perusak = PERUSAK[benih % len(PERUSAK)]
        isi, harapan = rusak(asal, tahun, perusak, random.Random(benih))
        hitungan[perusak.__name__] += 1
        ada = temuan(isi, tahun)
        if not any(harapan.cocok(satu) for satu in ada):
            gagal += 1
            print(f"benih {benih} {perusak.__name__}: {harapan}")
            for satu in ada:
                print("   ", satu.kode, satu.objek, satu.id, satu.besaran, satu.sumber)
    print(f"{kali - gagal} dari {kali} ditemukan; {dict(hitungan)}")
    return 1 if gagal else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
