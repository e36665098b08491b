"""A signed PK stays as it is, whatever would change it, until it is opened with a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.isi_pk import IsiPk, berubah_sejak_ditandatangani, isi_pk
from lkjip_desktop.domain.penandatanganan import KUNCI, riwayat, tertutup
from lkjip_desktop.domain.tempat import telusuri
from lkjip_desktop.exchange import lkjip_data
from lkjip_desktop.reports.susun.pk import susun_pk
from lkjip_desktop.services import pertukaran, sunting
from lkjip_desktop.services import pk as layanan_pk
from lkjip_desktop.services import pk_tanda_tangan as layanan
from lkjip_desktop.services import renstra as layanan_renstra
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.services.tahun import hapus_tahun, tambah_tahun
from tests.storage.dokumen import dokumen_kecil

SIAP = {"tanggal": "2024-01-15"}


@pytest.fixture
def sesi(tmp_path: Path) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "kantor.lkjip", dokumen_kecil())
    pk = _pk(hasil)
    sunting.atur(hasil, pk, "siapkan", **SIAP)
    yield hasil
    hasil.tutup()


def _tahun(sesi: Sesi) -> r.Tahun:
    return next(t for t in sesi.dokumen.tahun if t.pk)


def _pk(sesi: Sesi) -> r.Pk:
    return (_tahun(sesi).pk or ())[0]


def _indikator(sesi: Sesi) -> r.Indikator:
    kode = (_pk(sesi).indikator or ())[0].indikator
    semua = (i for i in _semua_indikator(sesi.dokumen) if i.id == kode)
    return next(semua)


def _semua_indikator(dokumen: r.Dokumen) -> Iterator[r.Indikator]:
    for renstra in dokumen.renstra:
        for t in renstra.tujuan:
            yield from t.indikator or ()
            for s in t.sasaran or ():
                yield from s.indikator or ()


def _pejabat(sesi: Sesi) -> r.Pejabat:
    return next(p for p in sesi.dokumen.pejabat or () if p.id == _pk(sesi).pihak_pertama)


# marking ------------------------------------------------------------------------------------------


def test_signing_opening_and_signing_again_are_kept(sesi: Sesi) -> None:
    layanan.tandatangani(sesi, [_pk(sesi)])
    assert tertutup(_pk(sesi))
    layanan.buka_kembali(sesi, _pk(sesi), "  Salah pagu ")
    assert not tertutup(_pk(sesi))
    layanan.tandatangani(sesi, [_pk(sesi)])
    assert [c.alasan for c in riwayat(_pk(sesi).x)] == [None, "Salah pagu", None]
    sesi.urungkan()
    assert not tertutup(_pk(sesi))
    sesi.ulangi()
    assert tertutup(_pk(sesi))


def test_a_pk_that_lacks_something_cannot_be_signed(sesi: Sesi) -> None:
    sunting.atur(sesi, _pk(sesi), "kosongkan", tanggal=None, pihak_pertama=None)
    with pytest.raises(UserError, match="belum ada tanggal, pihak pertama"):
        layanan.tandatangani(sesi, [_pk(sesi)])
    sunting.atur(sesi, (_pk(sesi).indikator or ())[0], "kosongkan", target="")
    with pytest.raises(UserError, match="target "):
        layanan.tandatangani(sesi, [_pk(sesi)])
    assert not tertutup(_pk(sesi))


def test_opening_needs_a_reason_and_a_signed_pk(sesi: Sesi) -> None:
    with pytest.raises(UserError, match="belum ditandai"):
        layanan.buka_kembali(sesi, _pk(sesi), "alasan")
    layanan.tandatangani(sesi, [_pk(sesi)])
    with pytest.raises(UserError, match="Alasan membuka kembali"):
        layanan.buka_kembali(sesi, _pk(sesi), "  ")
    with pytest.raises(UserError, match="sudah ditandai"):
        layanan.tandatangani(sesi, [_pk(sesi)])


# closed -------------------------------------------------------------------------------------------

UBAHAN: list[Callable[[Sesi], object]] = [
    lambda s: sunting.atur(s, _pk(s), "ubah", tanggal="2024-02-01"),
    lambda s: sunting.atur(s, _pk(s), "ubah", id="PK-lain"),
    lambda s: sunting.atur(s, _pk(s), "ubah", pihak_pertama=None),
    lambda s: sunting.atur(s, (_pk(s).indikator or ())[0], "ubah", target="99"),
    lambda s: sunting.hapus(s, "hapus", [(_pk(s).indikator or ())[0]]),
    lambda s: sunting.hapus(s, "hapus", [(_pk(s).program or ())[0]]),
    lambda s: layanan_pk.hapus_pk(s, [_pk(s)]),
    lambda s: layanan_pk.tambah_indikator(s, s.hasil(_tahun(s).tahun), _pk(s), [_indikator(s).id]),
    lambda s: sunting.hapus(s, "hapus", [_pejabat(s)]),
    lambda s: s.lakukan("coret", lambda uk: uk.ubah_tambahan(r.Pk, _pk(s).rid, {})),
    lambda s: s.lakukan("coret", lambda uk: uk.ubah_tambahan(r.Pk, _pk(s).rid, {KUNCI: 3})),
    lambda s: hapus_tahun(s, _tahun(s).tahun),
]


@pytest.mark.parametrize("ubah", UBAHAN)
def test_no_verb_changes_a_signed_pk(sesi: Sesi, ubah: Callable[[Sesi], object]) -> None:
    tambah_tahun(sesi, 2031)
    layanan.tandatangani(sesi, [_pk(sesi)])
    semula, langkah = sesi.dokumen, sesi.riwayat
    with pytest.raises(UserError, match="tanda"):
        ubah(sesi)
    assert sesi.dokumen == semula
    assert sesi.riwayat == langkah


def test_an_indikator_in_a_signed_pk_cannot_be_deleted(sesi: Sesi) -> None:
    layanan.tandatangani(sesi, [_pk(sesi)])
    indikator = _indikator(sesi)
    with pytest.raises(UserError, match=f"{indikator.id} tidak dapat dihapus karena tercantum"):
        layanan_renstra.hapus(sesi, list(_semua_indikator(sesi.dokumen)))
    assert _indikator(sesi) == indikator


def test_a_node_in_a_signed_pk_cannot_be_deleted(sesi: Sesi) -> None:
    layanan.tandatangani(sesi, [_pk(sesi)])
    kode = (_pk(sesi).program or ())[0].anggaran
    simpul = next(
        s.anggaran for s in telusuri(_tahun(sesi).anggaran or ()) if s.anggaran.id == kode
    )
    with pytest.raises(UserError, match=f"^{kode} tidak dapat dihapus karena tercantum"):
        sunting.hapus(sesi, "hapus", [simpul])


def test_other_codes_and_places_are_no_change_of_the_document(sesi: Sesi) -> None:
    layanan.tandatangani(sesi, [_pk(sesi)])
    sunting.atur(sesi, _indikator(sesi), "ganti kode", id="X9")
    sunting.atur(sesi, _pejabat(sesi), "ganti kode", id="orang-lain")
    assert (_pk(sesi).indikator or ())[0].indikator == "X9"
    assert _pk(sesi).pihak_pertama == "orang-lain"
    lain = r.Pk(id="lain", jenis="murni", tingkat="pengawas")
    sunting.tambah(sesi, "tambah PK", _tahun(sesi), "pk", lain, 0)
    assert tertutup((_tahun(sesi).pk or ())[1])


def test_opened_again_it_can_be_changed_and_all_of_it_undone(sesi: Sesi) -> None:
    awal = sesi.dokumen
    layanan.tandatangani(sesi, [_pk(sesi)])
    layanan.buka_kembali(sesi, _pk(sesi), "Salah target")
    sunting.atur(sesi, (_pk(sesi).indikator or ())[0], "ubah", target="99")
    layanan.tandatangani(sesi, [_pk(sesi)])
    akhir = sesi.dokumen
    for _ in range(4):
        sesi.urungkan()
    assert sesi.dokumen == awal
    for _ in range(4):
        sesi.ulangi()
    assert sesi.dokumen == akhir


def test_a_step_cannot_open_and_change_at_once(sesi: Sesi) -> None:
    layanan.tandatangani(sesi, [_pk(sesi)])
    pk = _pk(sesi)

    def kerja(uk) -> None:  # type: ignore[no-untyped-def]
        catatan = [*pk.x[KUNCI], {"waktu": "2024-02-01T08:00:00+07:00", "alasan": "x"}]
        uk.ubah_tambahan(r.Pk, pk.rid, {KUNCI: catatan})
        uk.ubah(r.Pk, pk.rid, tanggal="2024-02-02")

    with pytest.raises(UserError, match="sudah ditandatangani"):
        sesi.lakukan("keduanya", kerja)


def test_the_mark_goes_out_and_comes_in_with_its_year(sesi: Sesi, tmp_path: Path) -> None:
    layanan.tandatangani(sesi, [_pk(sesi)])
    pertukaran.ekspor(sesi, tmp_path / "data.json")
    masuk = lkjip_data.baca_berkas(tmp_path / "data.json")
    assert masuk == sesi.dokumen
    pertukaran.gabungkan(sesi, pertukaran.Sumber(masuk), ganti=True)
    assert sesi.dokumen == masuk
    assert tertutup(_pk(sesi))


# what was signed is what is printed ---------------------------------------------------------------


def _ubah_semua(sesi: Sesi) -> None:
    sunting.atur(sesi, _indikator(sesi), "ubah", nama="Nama lain", satuan="orang")
    orang = _pejabat(sesi)
    sunting.atur(sesi, orang, "ubah", nama="Orang Lain", pangkat="Pembina", nip=None)
    simpul = next(a for a in _tahun(sesi).anggaran or () if a.id == "1")
    sunting.atur(sesi, simpul, "ubah", uraian="Program yang diganti namanya")


def _kata(sesi: Sesi) -> IsiPk:
    return isi_pk(_pk(sesi), sesi.hasil(_tahun(sesi).tahun))


def _cetakan(sesi: Sesi) -> str:
    tahun = _tahun(sesi).tahun
    """The whole model of the print."""
    return repr(susun_pk(sesi.dokumen, {tahun: sesi.hasil(tahun)}, tahun))


def test_a_signed_pk_says_and_prints_what_was_signed(sesi: Sesi) -> None:
    layanan.tandatangani(sesi, [_pk(sesi)])
    kata, cetakan = _kata(sesi), _cetakan(sesi)
    _ubah_semua(sesi)
    sunting.atur(sesi, _indikator(sesi), "ganti kode", id="X9")
    assert _kata(sesi) == kata
    assert _cetakan(sesi) == cetakan
    layanan.buka_kembali(sesi, _pk(sesi), "Nama berubah")
    assert "Nama lain" in _cetakan(sesi)
    assert "Orang Lain" in _cetakan(sesi)
    layanan.tandatangani(sesi, [_pk(sesi)])
    assert "Nama lain" in _cetakan(sesi)
    while sesi.dapat_urung != "siapkan":
        sesi.urungkan()
    assert _cetakan(sesi) == cetakan
    while sesi.ulangi():
        pass
    assert "Nama lain" in _cetakan(sesi)


def test_what_differs_since_is_told_of_each_name(sesi: Sesi) -> None:
    nama = _indikator(sesi).nama
    layanan.tandatangani(sesi, [_pk(sesi)])
    assert not _berubah(sesi)
    _ubah_semua(sesi)
    semua = " ".join(_berubah(sesi))
    kode = _indikator(sesi).id
    assert f'Nama {kode} tercetak "{nama}"; sekarang "Nama lain".' in semua
    assert "Pangkat pihak pertama tercetak" in semua
    assert 'sekarang "Program yang diganti namanya"' in semua


def _berubah(sesi: Sesi) -> tuple[str, ...]:
    return berubah_sejak_ditandatangani(_pk(sesi), sesi.hasil(_tahun(sesi).tahun))


def test_money_that_came_from_the_anggaran_stays_as_signed(sesi: Sesi) -> None:
    baris = (_pk(sesi).program or ())[0]
    sunting.atur(sesi, baris, "kosongkan", pagu=None)
    layanan.tandatangani(sesi, [_pk(sesi)])
    pagu = [b.pagu for b in _kata(sesi).program]
    daun = next(
        s.anggaran
        for s in telusuri(_tahun(sesi).anggaran or ())
        if not s.anggaran.anak and s.anggaran.pagu_perubahan
    )
    sunting.atur(sesi, daun, "ubah", pagu_murni="77", pagu_perubahan="77")
    assert [b.pagu for b in _kata(sesi).program] == pagu


def test_the_words_go_out_and_come_in(sesi: Sesi, tmp_path: Path) -> None:
    layanan.tandatangani(sesi, [_pk(sesi)])
    kata = _kata(sesi)
    _ubah_semua(sesi)
    pertukaran.ekspor(sesi, tmp_path / "data.json")
    masuk = lkjip_data.baca_berkas(tmp_path / "data.json")
    baru = Sesi.buat(tmp_path / "lain.lkjip", masuk)
    assert _kata(baru) == kata
    baru.tutup()


@pytest.mark.parametrize(
    "isi",
    [
        3,
        {},
        {"indikator": 3, "program": "x", "pihak_pertama": []},
        {"indikator": [None, {"nama": "x"}], "program": [{"uraian": 3}], "pihak_kedua": {}},
        {"indikator": [{}] * 99},
    ],
)
def test_words_that_cannot_be_read_leave_those_of_now(sesi: Sesi, isi: object) -> None:
    kata = _kata(sesi)
    catatan = {KUNCI: [{"waktu": "2024-02-01T08:00:00+07:00", "isi": isi}]}
    sesi.lakukan("tandai", lambda uk: uk.ubah_tambahan(r.Pk, _pk(sesi).rid, catatan))
    assert tertutup(_pk(sesi))
    assert _kata(sesi) == kata
