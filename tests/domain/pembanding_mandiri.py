"""A second reading of the format page, to hold the engine against: ``hitung`` from raw JSON.

Written from the page alone, over plain dicts, and on purpose in another way than the engine: it
shares no code with it, looks everything up anew each time, and lets Python's own parser read the
formulas (of test data only). Slow and straight, so that each rule can be seen beside the page.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

J = dict[str, Any]
F = Fraction


def hitung(dok: J, tahun: int) -> J:
    """The figures of the year as the format page lays them out."""
    y = next(t for t in dok["tahun"] if t["tahun"] == tahun)
    kebijakan = _kebijakan(dok, tahun)
    renstra = _renstra(dok, tahun)
    simpul = {n["id"]: n for n in _semua(y.get("anggaran", []))}
    baris = [
        _indikator(y, tahun, kebijakan, simpul, *tempat) for tempat in _daftar(dok, y, renstra)
    ]
    capaian = {b["id"]: b["capaian"] for b in baris}
    batas = F(kebijakan["batas_capaian"]) if kebijakan and "batas_capaian" in kebijakan else None

    def rata(ids: list[str]) -> F | None:
        nilai = [capaian[i] for i in ids if capaian.get(i) is not None]
        nilai = [n if batas is None or n < batas else batas for n in nilai]
        return sum(nilai, F(0)) / len(nilai) if nilai else None

    sasaran = [s for t in (renstra or {}).get("tujuan", []) for s in t.get("sasaran", [])]
    kepala = [p for p in _pk(y) if p["tingkat"] == "kepala"]
    if kepala:
        ids = list({b["indikator"]: 0 for p in kepala for b in p.get("indikator", [])})
    else:
        ids = [i["id"] for i, tingkat, _ in _daftar(dok, y, renstra) if tingkat == "sasaran"]
    puncak = [_uang(n) for n in y.get("anggaran", [])]
    pagu, real = _plus([p for p, _ in puncak]), _plus([r for _, r in puncak])
    skala = (kebijakan or {}).get("skala_capaian")
    skala_serapan = (kebijakan or {}).get("skala_serapan")
    anggaran = []
    for n in _semua(y.get("anggaran", [])):
        p, r = _uang(n)
        serap = _bagi(r, p)
        anggaran.append(
            {
                "id": n["id"],
                "pagu": _empat(p),
                "realisasi_anggaran": _empat(r),
                "serapan": _empat(serap),
                "kategori_serapan": _pita(skala_serapan, serap),
            }
        )
    return {
        "tahun": tahun,
        "indikator": [
            {k: _empat(v) if isinstance(v, F) else v for k, v in b.items()}
            for b in baris
            if b["target"] is not None or b["realisasi"] is not None
        ],
        "sasaran": [
            {
                "id": s["id"],
                "rata_capaian": _empat(rata([i["id"] for i in s.get("indikator", [])])),
            }
            for s in sasaran
        ],
        "anggaran": anggaran,
        "total": {
            "rata_capaian": _empat(rata(ids)),
            "kategori": _pita(skala, rata(ids)),
            "pagu": _empat(pagu),
            "realisasi_anggaran": _empat(real),
            "serapan": _empat(_bagi(real, pagu)),
        },
    }


# --- what is in force, and which indikator there are


def _kebijakan(dok: J, tahun: int) -> J | None:
    lalu = [k for k in dok.get("kebijakan", []) if k["mulai_tahun"] <= tahun]
    return sorted(lalu, key=lambda k: k["mulai_tahun"])[-1] if lalu else None


def _renstra(dok: J, tahun: int) -> J | None:
    semua = dok["renstra"]
    berlaku = [r for r in semua if tahun in range(r["tahun_awal"], r["tahun_akhir"] + 1)]
    nanti = sorted((r for r in semua if r["tahun_awal"] > tahun), key=lambda r: r["tahun_awal"])
    hasil: J | None = (berlaku[-1:] or nanti[:1] or semua[-1:] or [None])[0]
    return hasil


def _pk(y: J) -> list[J]:
    urut = []
    for jenis in ("perubahan", "murni"):
        for tingkat in ("kepala", "administrator", "pengawas"):
            setingkat = [p for p in y.get("pk", []) if p["tingkat"] == tingkat]
            ada_perubahan = any(p["jenis"] == "perubahan" for p in setingkat)
            if jenis == "perubahan" or not ada_perubahan:
                urut += [p for p in setingkat if p["jenis"] == jenis]
    return urut


def _semua(pohon: list[J]) -> list[J]:
    return [x for n in pohon for x in [n, *_semua(n.get("anak", []))]]


def _daftar(dok: J, y: J, renstra: J | None) -> list[tuple[J, str, int | None]]:
    """(indikator, level, last year of its Renstra) in tree order."""
    akhir = renstra["tahun_akhir"] if renstra else None
    disebut = {
        e["indikator"]
        for e in [
            *y.get("pengukuran", []),
            *y.get("rkt", []),
            *(b for p in _pk(y) for b in p.get("indikator", [])),
        ]
    }
    calon = [(i, t, akhir, True) for i, t in _milik_renstra(renstra)]
    calon += [(i, t, akhir, True) for i, t in _milik_pohon(y)]
    for r in dok["renstra"]:
        if r is not renstra:
            calon += [(i, t, r["tahun_akhir"], False) for i, t in _milik_renstra(r)]
    for lain in dok["tahun"]:
        if lain is not y:
            calon += [(i, t, akhir, False) for i, t in _milik_pohon(lain)]
    hasil: dict[str, tuple[J, str, int | None] | None] = {}
    for i, t, a, pasti in calon:
        if i["id"] not in hasil:
            hasil[i["id"]] = (i, t, a) if pasti or i["id"] in disebut else None
    return [h for h in hasil.values() if h]


def _milik_renstra(r: J | None) -> list[tuple[J, str]]:
    daftar = []
    for t in (r or {}).get("tujuan", []):
        daftar += [(i, "tujuan") for i in t.get("indikator", [])]
        for s in t.get("sasaran", []):
            daftar += [(i, "sasaran") for i in s.get("indikator", [])]
    return daftar


def _milik_pohon(y: J) -> list[tuple[J, str]]:
    pohon = _semua(y.get("anggaran", []))
    return [(i, n["tingkat"]) for n in pohon for i in n.get("indikator", [])]


# --- one indikator


def _indikator(
    y: J, tahun: int, kebijakan: J | None, simpul: J, i: J, _tingkat: str, akhir: int | None
) -> J:
    p: J = next((p for p in y.get("pengukuran", []) if p["indikator"] == i["id"]), {})
    target = _nilai(i, _teks_target(y, tahun, i, p))
    real = _realisasi(i, p)
    target_akhir = _nilai(i, i.get("target", {}).get(str(akhir)))
    cap = _capaian(i, kebijakan, target, real)
    if i["nilai"] == "teks":
        cap = F(p["capaian"]) if "capaian" in p else None
    if kebijakan is None:
        maju = None
    elif kebijakan["rumus_kemajuan"] == "rasio":
        maju = _capaian(i, kebijakan, target_akhir, real)
    elif i["nilai"] == "angka" and None not in (target_akhir, real):
        maju = real - target_akhir if i["arah"] == "naik" else target_akhir - real
    else:
        maju = None
    pagu, uang = [], []
    for d in y.get("dukungan", []):
        if d["indikator"] == i["id"] and d["anggaran"] in simpul:
            a, b = _uang(simpul[d["anggaran"]])
            porsi = F(d.get("porsi", "100")) / 100
            pagu.append(None if a is None else a * porsi)
            uang.append(None if b is None else b * porsi)
    serap = _bagi(_plus(uang), _plus(pagu))
    efisien = _efisiensi(kebijakan, cap, serap)
    return {
        "id": i["id"],
        "target": target,
        "realisasi": real,
        "capaian": cap,
        "kategori": _pita((kebijakan or {}).get("skala_capaian"), cap),
        "predikat": _predikat(i, real),
        "kemajuan": maju,
        "pagu": _plus(pagu),
        "realisasi_anggaran": _plus(uang),
        "serapan": serap,
        "efisiensi": efisien,
        "kategori_efisiensi": _pita((kebijakan or {}).get("skala_efisiensi"), efisien),
    }


def _teks_target(y: J, tahun: int, i: J, p: J) -> str | None:
    tempat = [p.get("target")]
    tempat += [
        b["target"] for pk in _pk(y) for b in pk.get("indikator", []) if b["indikator"] == i["id"]
    ]
    tempat += [b["target"] for b in y.get("rkt", []) if b["indikator"] == i["id"]]
    tempat.append(i.get("target", {}).get(str(tahun)))
    return next((t for t in tempat if t is not None and t.strip()), None)


def _nilai(i: J, teks: str | None) -> Any:
    if teks is None or not teks.strip():
        return None
    if i["nilai"] != "angka":
        return teks
    return F(teks) if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", teks) else None


def _realisasi(i: J, p: J) -> Any:
    if p and i["nilai"] == "angka" and i.get("rumus", "").strip():
        berlaku, hasil = _dengan_rumus(i, p)
        if berlaku:
            return hasil
    if (p.get("realisasi") or "").strip():
        return _nilai(i, p["realisasi"])
    tw = [t for t in p.get("realisasi_tw", []) if t and t.strip()]
    if i["nilai"] != "angka":
        return tw[-1] if tw and i.get("agregasi", "akhir") == "akhir" else None
    angka = [_nilai(i, t) for t in tw]
    return None if None in angka else _setahun(angka, i.get("agregasi", "akhir"))


def _dengan_rumus(i: J, p: J) -> tuple[bool, F | None]:
    cara = {v["kode"]: v.get("agregasi", "akhir") for v in i.get("variabel", [])}
    per_tw: dict[str, list[F]] = {}
    for isi in p.get("variabel_tw", []):
        for kode, nilai in (isi or {}).items():
            per_tw.setdefault(kode, []).append(F(nilai))
    punya = {k: _setahun(v, cara.get(k, "akhir")) for k, v in per_tw.items()}
    punya |= {k: F(v) for k, v in p.get("variabel", {}).items()}
    python = re.sub(
        r"[A-Za-z_][A-Za-z0-9_]*|[0-9.]+",
        lambda m: f"v[{m[0]!r}]" if m[0][0] not in "0123456789." else f"F({m[0]!r})",
        i["rumus"],
    )
    try:
        kode_python = compile(python.strip(), "rumus", "eval")
    except SyntaxError:
        return all(v["kode"] in punya for v in i.get("variabel", [])), None
    if not set(re.findall(r"[A-Za-z_][A-Za-z0-9_]*", i["rumus"])) <= set(punya):
        return False, None
    try:
        return True, eval(kode_python, {"__builtins__": {}}, {"v": punya, "F": F})
    except ZeroDivisionError:
        return True, None


def _setahun(nilai: list[F], cara: str) -> F | None:
    if not nilai:
        return None
    return {
        "akhir": nilai[-1],
        "jumlah": sum(nilai, F(0)),
        "rata": sum(nilai, F(0)) / len(nilai),
        "maksimum": max(nilai),
    }[cara]


def _capaian(i: J, kebijakan: J | None, t: Any, r: Any) -> F | None:
    if t is None or r is None or i["nilai"] == "teks":
        return None
    if i["nilai"] == "predikat":
        label = [pita["label"].strip().lower() for pita in i.get("predikat", [])]
        if t.strip().lower() not in label or r.strip().lower() not in label:
            return None
        di, dj = label.index(t.strip().lower()), label.index(r.strip().lower())
        if dj <= di:
            return F(100)
        return _bagi(F(i["predikat"][dj]["dari"]), F(i["predikat"][di]["dari"]))
    if i["arah"] == "naik":
        return _bagi(r, t)
    cara = i.get("rumus_turun") or (kebijakan or {}).get("rumus_turun")
    if cara is None:
        return None
    if t == 0:
        return F(100) if r == 0 else F(0)
    return _bagi(t, r) if cara == "rasio" else _bagi(2 * t - r, t)


def _predikat(i: J, r: Any) -> str | None:
    if i["nilai"] == "angka":
        return _pita(i.get("predikat"), r)
    if i["nilai"] == "predikat" and r is not None:
        for pita in i.get("predikat", []):
            if pita["label"].strip().lower() == r.strip().lower():
                return str(pita["label"])
    return None


def _efisiensi(kebijakan: J | None, cap: F | None, serap: F | None) -> F | None:
    rumus = (kebijakan or {}).get("rumus_efisiensi")
    if serap is None or rumus is None:
        return None
    if rumus == "sisa":
        return 100 - serap
    if cap is None:
        return None
    return cap - serap if rumus == "selisih" else _bagi(cap, serap)


# --- money, scales, rounding


def _uang(n: J) -> tuple[F | None, F | None]:
    """(pagu, realisasi) of a node."""
    perubahan = _figur(n, lambda x: F(x["pagu_perubahan"]) if "pagu_perubahan" in x else None)
    murni = _figur(n, lambda x: F(x["pagu_murni"]) if "pagu_murni" in x else None)
    return murni if perubahan is None else perubahan, _figur(n, _realisasi_sendiri)


def _realisasi_sendiri(n: J) -> F | None:
    tw = [F(t) for t in n.get("realisasi_tw", []) if t is not None]
    if tw:
        return sum(tw, F(0))
    return F(n["realisasi"]) if "realisasi" in n else None


def _figur(n: J, ambil: Any) -> F | None:
    daun = [x for x in _semua([n]) if not x.get("anak")]
    jumlah = _plus([ambil(x) for x in daun])
    return ambil(n) if jumlah is None else jumlah


def _plus(nilai: list[F | None]) -> F | None:
    ada = [n for n in nilai if n is not None]
    return sum(ada, F(0)) if ada else None


def _bagi(atas: F | None, bawah: F | None) -> F | None:
    return None if atas is None or not bawah else atas / bawah * 100


def _pita(skala: list[J] | None, nilai: F | None) -> str | None:
    if not skala or nilai is None:
        return None
    for pita in skala[:-1]:
        dari = F(pita["dari"])
        if nilai > dari or (nilai == dari and pita.get("inklusif", True)):
            return str(pita["label"])
    return str(skala[-1]["label"])


def _empat(nilai: F | None) -> str | None:
    if nilai is None:
        return None
    bulat = int(abs(nilai) * 10000 + F(1, 2))
    teks = f"{bulat // 10000}.{bulat % 10000:04}".rstrip("0").rstrip(".")
    return f"-{teks}" if nilai < 0 and bulat else teks
