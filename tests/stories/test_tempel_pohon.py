"""A whole budget tree pasted from a spreadsheet, as an office has it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.tempat import telusuri
from lkjip_desktop.domain.ukur import ukur
from lkjip_desktop.exchange.lkjip_data import baca_berkas

from .kantor import Kantor
from .tangan import CTRL, K

JUDUL = ["No", "Kode", "Uraian", "Pagu", "Pagu Perubahan", "TW I", "TW II", "TW III", "TW IV", "%"]


def _rupiah(teks: str | None) -> str:
    return "" if teks is None else f"Rp. {int(teks):,}".replace(",", ".") + ",00"


def _lembar(pohon: Sequence[r.Anggaran]) -> str:
    """A sheet with headings, a row for each node, and a sum."""
    baris = [JUDUL]
    for nomor, s in enumerate(telusuri(pohon), 1):
        a = s.anggaran
        tw = a.realisasi_tw or (None,) * 4
        uang = [_rupiah(n) for n in (a.pagu_murni, a.pagu_perubahan, *tw)]
        baris.append([str(nomor), a.kode or "", a.uraian, *uang, "99,10"])
    baris.append(["", "", "JUMLAH", "Rp. 1,00", *[""] * 6])
    return "\r\n".join("\t".join(b) for b in baris) + "\r\n"


def _pohon_sendiri() -> tuple[r.Anggaran, ...]:
    """60 rows: 4 programs of 2 kegiatan with 6 or 7 sub kegiatan."""

    def sub(kode: str, n: int) -> r.Anggaran:
        uang = str(1_000_000 * n + 250)
        return r.Anggaran(
            id=kode,
            kode=kode,
            tingkat="subkegiatan",
            uraian=f"Sub kegiatan ke-{n}",
            pagu_murni=uang,
            pagu_perubahan=str(int(uang) + 500),
            realisasi_tw=("250000", "0", None, "125500"),
        )

    def kegiatan(kode: str, banyak: int) -> r.Anggaran:
        anak = tuple([sub(f"{kode}.{i:04}", i) for i in range(1, banyak + 1)])
        return r.Anggaran(
            id=kode, kode=kode, tingkat="kegiatan", uraian=f"Kegiatan {kode}", anak=anak
        )

    return tuple(
        [
            r.Anggaran(
                id=f"2.23.0{p}",
                kode=f"2.23.0{p}",
                tingkat="program",
                uraian=f"Program nomor {p}",
                anak=(kegiatan(f"2.23.0{p}.2.01", 6), kegiatan(f"2.23.0{p}.2.02", 6)),
            )
            for p in range(1, 5)
        ]
    )


def _isi(pohon: Sequence[r.Anggaran]) -> list[tuple[object, ...]]:
    return [
        (
            s.kedalaman,
            s.anggaran.kode,
            s.anggaran.tingkat,
            " ".join(s.anggaran.uraian.split()),
            s.anggaran.pagu_murni,
            s.anggaran.pagu_perubahan,
            s.anggaran.realisasi_tw,
        )
        for s in telusuri(pohon)
    ]


def _tempel(kantor: Kantor, teks: str, dalam: Callable[[Any], None]) -> None:
    """Ctrl+V in the empty tree; the dialog that comes is served."""
    tab = kantor.tab("anggaran")
    tab.pohon.tampilan.setFocus()
    QGuiApplication.clipboard().setText(teks)
    kantor.tangan.jawab(lambda: kantor.tangan.tekan(K.Key_V, CTRL), dalam)


def test_sixty_rows_from_excel(kantor: Kantor) -> None:
    pohon = _pohon_sendiri()
    assert len(list(telusuri(pohon))) == 60
    kantor.berkas_baru("dinas.lkjip", (2023, 2026), 2024)

    def setuju(dialog: Any) -> None:
        assert dialog.ui.halaman.tabText(0) == "Akan diambil (60)"
        assert not dialog.ui.galat.isVisible()
        kantor.tangan.tekan(K.Key_Return)

    _tempel(kantor, _lembar(pohon), setuju)
    assert "60 baris baru" in kantor.pesan
    assert _isi(kantor.sesi.tahun(2024).anggaran or ()) == _isi(pohon)
    pagu = sum(int(s.anggaran.pagu_perubahan or 0) for s in telusuri(pohon))
    assert kantor.sesi.hasil(2024).total.pagu == pagu
    assert kantor.urungkan_semua() == 1
    assert kantor.sesi.tahun(2024).anggaran is None


def test_a_real_tree_from_excel(kantor: Kantor, bersama: Path) -> None:
    kasus = baca_berkas(bersama / "kasus" / "kediri-2021.json")
    pohon = next(t for t in kasus.tahun if t.tahun == 2021).anggaran or ()
    kantor.berkas_baru("kediri.lkjip", (2020, 2024), 2021)

    def setuju(dialog: Any) -> None:
        assert not dialog.ui.kosongkan.isVisible()
        assert f"{len(tanpa)} baris meragukan" in dialog.ui.galat.text()
        kantor.tangan.klik(dialog.ui.setuju)

    # Six rows are lumped together by the office: money without a kode, below no kegiatan.
    tanpa = [b for b in _isi(pohon) if b[1] is None]
    assert len(tanpa) == 6
    _tempel(kantor, _lembar(pohon), setuju)
    hasil = _isi(kantor.sesi.tahun(2021).anggaran or ())
    assert [b for b in hasil if b[1]] == [b for b in _isi(pohon) if b[1]]
    assert [b[2:] for b in hasil if not b[1]] == [b[2:] for b in tanpa]
    assert kantor.sesi.hasil(2021).total.pagu == ukur(kasus, 2021).total.pagu
