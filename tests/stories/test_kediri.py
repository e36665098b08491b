"""A real office's published year, dragged into the window and corrected there."""

from __future__ import annotations

import json
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from lkjip_desktop.cli import main
from lkjip_desktop.domain.polos import ke_polos

from .kantor import Kantor
from .tangan import K


def test_one_corrected_realisasi_is_seen_everywhere(kantor: Kantor, bersama: Path) -> None:
    kantor.impor(bersama / "kasus" / "kediri-2021.json", "kediri.lkjip")
    assert kantor.jendela.konteks.tahun == 2021
    beranda = kantor.tab("beranda").ui
    semula = beranda.nilai_capaian.text()
    assert _capaian(kantor, "S3.2") == _capaian_renstra(kantor, "S3.2")
    lama = _realisasi(kantor, "S3.2", "5")
    assert _capaian(kantor, "S3.2") == _capaian_renstra(kantor, "S3.2") == "200,00%"
    kantor.tab("beranda")
    assert beranda.nilai_capaian.text() != semula
    jalur = kantor.sesi.jalur
    kantor.keluar()
    hasil = {i["id"]: i for i in _hitung(jalur)["indikator"]}
    assert float(hasil["S3.2"]["capaian"]) == 200
    kantor.mulai().buka_terbaru()
    _realisasi(kantor, "S3.2", lama)
    kantor.tab("beranda")
    assert kantor.tab("beranda").ui.nilai_capaian.text() == semula


def _realisasi(kantor: Kantor, kode: str, nilai: str) -> str:
    """Type a year's realisasi; what stood there before."""
    pohon = kantor.tab("triwulan").pengukuran.tampilan
    lama = kantor.tangan.ke(pohon, "realisasi", kode).data()
    kantor.tangan.ketik(nilai, K.Key_Return)
    return str(lama)


def _capaian(kantor: Kantor, kode: str) -> str:
    pohon = kantor.tab("triwulan").pengukuran.tampilan
    return str(kantor.tangan.sel(pohon, "capaian", kode, "kode").data())


def _capaian_renstra(kantor: Kantor, kode: str) -> str:
    pohon = kantor.tab("renstra").pohon.tampilan
    return str(kantor.tangan.sel(pohon, "capaian", kode, "kode").data())


def _hitung(jalur: Path) -> Any:
    with redirect_stdout(StringIO()) as keluar:
        assert main(["hitung", "--tahun", "2021", str(jalur)]) == 0
    return json.loads(keluar.getvalue())


def test_the_quarters_typed_and_pasted_are_those_of_the_case(
    kantor: Kantor, bersama: Path, tmp_path: Path
) -> None:
    kasus = json.loads((bersama / "kasus" / "kediri-2021.json").read_text(encoding="utf-8"))
    (tmp_path / "tanpa.json").write_text(json.dumps(_tanpa_triwulan(kasus)), encoding="utf-8")
    kantor.impor(tmp_path / "tanpa.json", "tanpa.lkjip")
    kosong = _pengukuran(kantor)
    pohon = kantor.tab("triwulan").pengukuran.tampilan
    harapan = {p["indikator"]: p for t in kasus["tahun"] for p in t.get("pengukuran") or ()}
    blok = {kode: _sel_triwulan(harapan.get(kode, {})) for kode in _kode(pohon)}
    pertama = next(k for k, isi in blok.items() if all(isi))
    kantor.tangan.ke(pohon, "target_tw1", pertama)
    for teks in blok[pertama]:
        kantor.tangan.ketik(teks, K.Key_Tab)
    assert kantor.sesi.dapat_urung == f"ubah realisasi TW IV, 2021 {pertama}"
    atas = next(iter(blok))
    kantor.tangan.ke(pohon, "target_tw1", atas)
    kantor.tangan.tempel(*blok.values())
    assert _pengukuran(kantor) == _dari_kasus(kasus)
    assert _hitung(kantor.sesi.jalur) == _hitung_kasus(bersama, tmp_path)
    kantor.urungkan_semua()
    assert _pengukuran(kantor) == kosong
    kantor.ulangi_semua()
    assert _pengukuran(kantor) == _dari_kasus(kasus)


_TRIWULAN = ("target_tw", "realisasi_tw")


def _tanpa_triwulan(kasus: Any) -> Any:
    """The case as it was before anybody filled in the quarters."""
    hasil = json.loads(json.dumps(kasus))
    for p in (p for t in hasil["tahun"] for p in t.get("pengukuran") or ()):
        for medan in _TRIWULAN:
            p.pop(medan, None)
    return hasil


def _sel_triwulan(p: Any) -> list[str]:
    """Targets and realisasi of the quarters as an office writes them."""
    angka = [x for medan in _TRIWULAN for x in p.get(medan) or [None] * 4]
    return [(x or "").replace(".", ",") for x in angka]


def _kode(pohon: Any) -> list[str]:
    """The kode of every row, from top to bottom as it is seen."""
    hasil, indeks = [], pohon.model().index(0, 0)
    while indeks.isValid():
        hasil.append(str(indeks.data()))
        indeks = pohon.indexBelow(indeks)
    return hasil


def _pengukuran(kantor: Kantor) -> Any:
    return {p.indikator: ke_polos(p) for p in kantor.sesi.tahun(2021).pengukuran or ()}


def _dari_kasus(kasus: Any) -> Any:
    (tahun,) = (t for t in kasus["tahun"] if t["tahun"] == 2021)
    return {p["indikator"]: p for p in tahun["pengukuran"]}


def _hitung_kasus(bersama: Path, folder: Path) -> Any:
    asli = folder / "asli.lkjip"
    assert main(["impor", str(bersama / "kasus" / "kediri-2021.json"), str(asli)]) == 0
    return _hitung(asli)
