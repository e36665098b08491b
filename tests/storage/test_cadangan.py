"""Backups: when they are made, that they are sound, and which are kept."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.polos import ke_polos
from lkjip_desktop.storage import berkas, cadangan, terbit
from lkjip_desktop.storage.berkas import Berkas
from lkjip_desktop.storage.cadangan import (
    Cadangan,
    Gudang,
    cadangkan_bila_perlu,
    daftar_cadangan,
)
from lkjip_desktop.storage.jarang import BULAN, HARI, PEKAN, TERBARU, disimpan
from lkjip_desktop.storage.pemeriksaan import periksa_salinan

PAGI = datetime(2024, 3, 5, 8, 0, tzinfo=UTC)
MENIT = timedelta(minutes=1)


def sunting(b: Berkas, teks: str) -> None:
    b.lakukan("x", lambda uk: uk.ubah(r.Instansi, 1, alamat=teks))


def alasan(b: Berkas) -> list[str]:
    return [c.alasan for c in daftar_cadangan(b)]


def test_what_is_about_to_change_has_a_backup_first(
    jalur: Path, buka: Callable[[Path], Berkas]
) -> None:
    b = buka(jalur)
    assert daftar_cadangan(b) == []
    sebelum = b.intisari
    sunting(b, "A")
    sunting(b, "B")
    (satu,) = daftar_cadangan(b)
    assert periksa_salinan(satu.jalur) == sebelum
    assert satu.sah and satu.keterangan == "sebelum perubahan pertama"
    assert b.cadangan_pada is not None


def test_an_unchanged_file_gets_no_second_backup(
    jalur: Path, buka: Callable[[Path], Berkas]
) -> None:
    b = buka(jalur)
    assert cadangkan_bila_perlu(b, PAGI) is not None
    b.tutup()
    b = buka(jalur)
    assert cadangkan_bila_perlu(b, PAGI + timedelta(days=1)) is None
    assert len(daftar_cadangan(b)) == 1


def test_every_half_hour_of_work(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)
    dibuat = []
    for menit in range(0, 121, 5):
        sunting(b, str(menit))
        hasil = cadangkan_bila_perlu(b, PAGI + menit * MENIT)
        if hasil is not None:
            dibuat.append(menit)
    # the first was made before the first edit, by the real clock, which is far from that morning
    assert dibuat in ([0, 30, 60, 90, 120], [30, 60, 90, 120])
    terbaru = daftar_cadangan(b)[0]
    assert terbaru.waktu == PAGI + 120 * MENIT
    assert b.intisari.startswith(terbaru.intisari)


def test_a_clock_set_back_makes_no_gap(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)
    for waktu in (PAGI, PAGI - timedelta(days=400), PAGI + timedelta(days=4000)):
        sunting(b, str(waktu))
        assert cadangkan_bila_perlu(b, waktu) is not None
        assert daftar_cadangan(b)[0].waktu == waktu


def test_from_another_thread_while_edits_go_on(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)
    sunting(b, "awal")
    hasil: list[Cadangan | None] = []
    benang = [
        threading.Thread(
            target=lambda i=i: hasil.append(cadangkan_bila_perlu(b, PAGI + i * 31 * MENIT))
        )
        for i in range(3)
    ]
    for i, utas in enumerate(benang):
        utas.start()
        for j in range(5):
            sunting(b, f"{i} {j}")
    for utas in benang:
        utas.join()
    assert all(c is None or c.sah for c in hasil)
    assert any(hasil)
    assert b.masalah_cadangan is None


def test_an_edit_does_not_wait_for_a_backup_under_way(
    jalur: Path, buka: Callable[[Path], Berkas]
) -> None:
    b = buka(jalur)
    cadangkan_bila_perlu(b, PAGI)
    with b.gembok_cadangan:
        sunting(b, "A")
    assert b.dokumen.instansi.alamat == "A"


def test_a_backup_that_fails_stops_no_work(
    jalur: Path,
    buka: Callable[[Path], Berkas],
    folder_cadangan: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    folder_cadangan.write_text("bukan folder")
    b = buka(jalur)
    sunting(b, "A")
    assert b.masalah_cadangan and "Cadangan tidak dapat dibuat" in b.masalah_cadangan
    assert len(caplog.records) == 1
    sunting(b, "B")  # does not try again at each edit
    assert len(caplog.records) == 1
    folder_cadangan.unlink()
    assert cadangkan_bila_perlu(b, PAGI) is not None
    assert b.masalah_cadangan is None


def test_who_only_reads_makes_none(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    buka(jalur)
    assert cadangkan_bila_perlu(buka(jalur), PAGI) is None


def test_a_damaged_backup_is_known_as_such(jalur: Path, buka: Callable[[Path], Berkas]) -> None:
    b = buka(jalur)
    satu, dua = (Gudang(b.jalur, b.id).buat("berkala", PAGI + i * MENIT) for i in range(2))
    satu.jalur.write_bytes(satu.jalur.read_bytes().replace(b"Dinas Contoh", b"Dinas Cantoh"))
    # another file's backup under this one's name
    lain = berkas.buat(jalur.with_name("lain.lkjip"), ke_dokumen_lain())
    dua.jalur.write_bytes(lain.jalur.read_bytes())
    lain.tutup()
    assert [c.sah for c in daftar_cadangan(b)] == [False, False]


def ke_dokumen_lain() -> r.Dokumen:
    return r.Dokumen(
        instansi=r.Instansi(nama="Lain", pemerintah="Lain", wilayah="Lain", kota="Lain"),
        renstra=(),
        tahun=(),
    )


def test_nothing_half_made_is_listed(
    jalur: Path,
    buka: Callable[[Path], Berkas],
    folder_cadangan: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    b = buka(jalur)

    def gagal(_: Path) -> str:
        raise OSError("diska penuh")

    with monkeypatch.context() as m:
        m.setattr(terbit, "selesaikan", gagal)
        with pytest.raises(OSError, match="penuh"):
            Gudang(b.jalur, b.id).buat("berkala", PAGI)
    assert not list(folder_cadangan.rglob("*.lkjip")) + list(folder_cadangan.rglob("*.tmp"))
    assert daftar_cadangan(b) == []


def test_a_copy_elsewhere_has_its_own_history(
    jalur: Path, tmp_path: Path, buka: Callable[[Path], Berkas]
) -> None:
    b = buka(jalur)
    sunting(b, "A")
    berkas.tulis_salinan(b, tmp_path / "stik.lkjip")
    salinan = buka(tmp_path / "stik.lkjip")
    sunting(salinan, "B")
    asli, di_stik = daftar_cadangan(b), daftar_cadangan(salinan)
    assert len(asli) == len(di_stik) == 2
    assert asli[0].jalur == di_stik[1].jalur  # its own first, those of its kin after them


# thinning --------------------------------------------------------------------------------------


def _cadangan(waktu: datetime, alasan: str = "berkala") -> Cadangan:
    return Cadangan(1, waktu, Path("x"), alasan, "0" * 16)


def test_a_year_of_work_keeps_days_weeks_and_months() -> None:
    awal = datetime(2023, 1, 2, 8, tzinfo=UTC)
    tersisa: list[Cadangan] = []
    for hari in range(400):
        for jam in range(6):  # every backup made is followed by a thinning
            tersisa.insert(0, _cadangan(awal + timedelta(days=hari, hours=jam)))
            tersisa = [
                c for c, ya in zip(tersisa, disimpan(tersisa, frozenset()), strict=True) if ya
            ]
    waktu = [c.waktu for c in tersisa]
    akhir = awal + timedelta(days=399, hours=5)
    assert waktu[:TERBARU] == [c.waktu for c in tersisa][:TERBARU]
    assert waktu[0] == akhir
    assert {(akhir - timedelta(days=n)).date() for n in range(HARI)} <= {w.date() for w in waktu}
    assert len({w.isocalendar()[:2] for w in waktu}) >= PEKAN
    assert len({(w.year, w.month) for w in waktu}) == BULAN
    assert len(waktu) <= TERBARU + HARI + PEKAN + BULAN


def test_clock_jumps_cost_no_backup_of_the_days_before() -> None:
    hari = [_cadangan(PAGI + timedelta(days=n)) for n in range(10)]
    lompat = _cadangan(PAGI + timedelta(days=30000))
    mundur = _cadangan(PAGI - timedelta(days=30000))
    urut = [mundur, lompat, *reversed(hari)]
    assert disimpan(urut, frozenset()) == [True] * 12


def test_what_was_made_before_an_upgrade_stays() -> None:
    lama = _cadangan(PAGI - timedelta(days=3000), "pembaruan")
    urut = [_cadangan(PAGI - timedelta(days=n)) for n in range(600)] + [lama]
    assert disimpan(urut, frozenset({"pembaruan"}))[-1]
    assert not disimpan(urut, frozenset())[-1]


def test_nothing_is_removed_while_the_file_is_damaged(
    jalur: Path, buka: Callable[[Path], Berkas]
) -> None:
    b = buka(jalur)
    gudang = Gudang(b.jalur, b.id)
    for jam in range(TERBARU):
        gudang.buat("berkala", PAGI + jam * MENIT)
    gudang.tandai(rusak=True)
    for jam in range(4):
        gudang.buat("berkala", PAGI + (jam + 20) * MENIT)
    assert len(gudang.daftar()) == TERBARU + 4
    gudang.tandai(rusak=False)
    gudang.jarangkan()
    assert len(gudang.daftar()) == TERBARU


def test_where_backups_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(cadangan.VARIABEL_FOLDER)
    assert cadangan.folder_semua().name == "cadangan"
    assert "lkjip_desktop" in cadangan.folder_semua().parts
    assert ke_polos(ke_dokumen_lain())
