"""Which quarters are closed, from the history that a year keeps."""

from __future__ import annotations

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.penutupan import (
    alasan_celah,
    kalimat_tertutup,
    penutupan_kini,
    riwayat,
    tulis_celah,
)


def _data(*isi: r.Penutupan) -> r.Tahun:
    return r.Tahun(tahun=2025, penutupan=isi)


def _tutup(triwulan: int, waktu: str = "2025-04-08T10:15:00+07:00") -> r.Penutupan:
    return r.Penutupan(triwulan=triwulan, waktu=waktu)


def _buka(triwulan: int) -> r.Penutupan:
    waktu = "2025-04-09T08:00:00+07:00"
    return r.Penutupan(triwulan=triwulan, waktu=waktu, dibuka=True, alasan="salah ketik")


def test_a_year_without_history_has_no_closed_quarter() -> None:
    assert penutupan_kini(r.Tahun(tahun=2025)) == {}


def test_a_quarter_opened_again_is_open_until_it_is_closed_once_more() -> None:
    assert set(penutupan_kini(_data(_tutup(1), _tutup(2), _buka(1)))) == {2}
    kedua = _tutup(1, "2025-04-10T09:00:00+07:00")
    assert penutupan_kini(_data(_tutup(1), _buka(1), kedua)) == {1: kedua}


def test_the_sentence_names_quarter_day_and_hour() -> None:
    assert kalimat_tertutup(_tutup(1)) == "TW I ditutup 8 April 2025 pukul 10.15."


def test_reasons_for_gaps_are_kept_in_lines() -> None:
    alasan = {"S1.1": "menunggu\ndata: BPS", "S1.2": "belum  disurvei"}
    satu = r.Penutupan(triwulan=1, waktu="2025-04-08T10:15:00+07:00", alasan=tulis_celah(alasan))
    assert alasan_celah(satu) == {"S1.1": "menunggu data: BPS", "S1.2": "belum disurvei"}
    assert tulis_celah({}) is None
    assert alasan_celah(_tutup(1)) == {}
    assert list(riwayat(_data(satu, _buka(1), _tutup(2)), 1)) == [
        "Ditutup 8 April 2025 pukul 10.15 dengan 2 indikator belum diisi.",
        "Dibuka kembali 9 April 2025 pukul 08.00: salah ketik.",
    ]
