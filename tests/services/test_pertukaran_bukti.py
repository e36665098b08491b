"""Evidence goes out with the package and comes in again with it, verified, into any file."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.bukti import TempatBukti
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.exchange import lkjip_data
from lkjip_desktop.exchange.arsip import PaketRusak
from lkjip_desktop.exchange.paket import nama_lampiran, tulis_paket
from lkjip_desktop.services import bukti, pertukaran
from lkjip_desktop.services.paket import buat_paket
from lkjip_desktop.services.sesi import Sesi
from tests.domain import buat

TAHUN = buat.TAHUN
NOTULA = b"%PDF-1.4 notula rapat"
FOTO = b"catatan kegiatan"
SEMUA = {sha256(i).hexdigest(): i for i in (NOTULA, FOTO)}


@pytest.fixture
def dokumen() -> r.Dokumen:
    return buat.dokumen(buat.renstra(buat.sasaran(buat.indikator("I"))))


@pytest.fixture
def sesi(tmp_path: Path, dokumen: r.Dokumen) -> Iterator[Sesi]:
    hasil = Sesi.buat(tmp_path / "kantor.lkjip", dokumen)
    for triwulan, nama, isi in ((1, "Notula.pdf", NOTULA), (2, "catatan.txt", FOTO)):
        (tmp_path / nama).write_bytes(isi)
        diambil = bukti.ambil_berkas(hasil.berkas, [tmp_path / nama])
        bukti.lampirkan(hasil, TempatBukti(TAHUN, "I", triwulan=triwulan), diambil)
    yield hasil
    hasil.tutup()


def paket(tujuan: Path, dokumen: r.Dokumen, *isi: bytes) -> Path:
    anggota: dict[str, Path | bytes] = {"data.json": lkjip_data.tulis_dokumen(dokumen)}
    anggota |= {nama_lampiran(sha256(i).hexdigest()): i for i in isi}
    tulis_paket(tujuan, anggota, program="x", instansi="x", tahun=TAHUN, waktu=datetime.now(UTC))
    return tujuan


def isi_berkas(jalur: Path) -> dict[str, bytes | None]:
    sesi = Sesi.buka(jalur)
    try:
        return {sha: sesi.berkas.baca_isi(sha) for sha in sesi.berkas.isi_tersimpan()}
    finally:
        sesi.tutup()


def test_out_with_the_package_and_in_again(sesi: Sesi, tmp_path: Path) -> None:
    hasil = buat_paket(sesi.dokumen, TAHUN, tmp_path / "p.zip", sumber=sesi.jalur)
    anggota = {nama_lampiran(sha): (len(isi), sha) for sha, isi in SEMUA.items()}
    assert anggota.items() <= hasil.manifes.berkas.items()
    with zipfile.ZipFile(tmp_path / "p.zip") as z:
        assert [z.read(nama_lampiran(sha)) for sha in SEMUA] == list(SEMUA.values())
    impor = pertukaran.impor(tmp_path / "p.zip", tmp_path / "penerima.lkjip")
    assert (impor.ditambahkan, impor.tanpa_isi) == ((TAHUN,), 0)
    assert isi_berkas(tmp_path / "penerima.lkjip") == SEMUA


def test_the_office_may_leave_evidence_out(sesi: Sesi, tmp_path: Path) -> None:
    sesi.lakukan("tahun lain", lambda uk: uk.sisip(r.Dokumen, 1, "tahun", r.Tahun(tahun=TAHUN + 1)))
    for pilihan, tahun, banyak in (
        ("tahun", TAHUN + 1, 0),
        ("tanpa", TAHUN, 0),
        ("semua", TAHUN + 1, 2),
    ):
        hasil = buat_paket(
            sesi.dokumen,
            tahun,
            tmp_path / "p.zip",
            sumber=sesi.jalur,
            bukti=pilihan,  # type: ignore[arg-type]
        )
        assert sum(n.startswith("lampiran/") for n in hasil.manifes.berkas) == banyak
    assert (
        pertukaran.impor(
            paket(tmp_path / "q.zip", sesi.dokumen, NOTULA), tmp_path / "penerima.lkjip"
        ).tanpa_isi
        == 1
    )


def test_json_names_the_evidence_without_its_content(sesi: Sesi, tmp_path: Path) -> None:
    pertukaran.ekspor(sesi, tmp_path / "a.json")
    (tahun,) = json.loads((tmp_path / "a.json").read_text())["tahun"]
    sha = sha256(NOTULA).hexdigest()
    assert tahun["lampiran"][0] == {
        "nama": "Notula.pdf",
        "sha256": sha,
        "ukuran": len(NOTULA),
        "indikator": "I",
        "triwulan": 1,
    }
    hasil = pertukaran.impor(tmp_path / "a.json", tmp_path / "b.lkjip")
    assert hasil.tanpa_isi == 2
    assert isi_berkas(tmp_path / "b.lkjip") == {}
    # the package then brings what was missing
    ganti = pertukaran.impor(
        paket(tmp_path / "p.zip", sesi.dokumen, NOTULA, FOTO), tmp_path / "b.lkjip", ganti=True
    )
    assert ganti.tanpa_isi == 0
    assert isi_berkas(tmp_path / "b.lkjip") == SEMUA


def test_into_an_open_file_as_one_step(sesi: Sesi, dokumen: r.Dokumen, tmp_path: Path) -> None:
    masuk = paket(tmp_path / "p.zip", sesi.dokumen, NOTULA, FOTO)
    penerima = Sesi.buat(tmp_path / "lain.lkjip", dokumen)
    hasil = pertukaran.gabungkan(penerima, pertukaran.baca_sumber(masuk), ganti=True)
    assert (hasil.diganti, hasil.tanpa_isi) == ((TAHUN,), 0)
    assert penerima.berkas.isi_tersimpan().keys() == SEMUA.keys()
    penerima.urungkan()
    assert not penerima.tahun(TAHUN).lampiran
    penerima.tutup()
    assert isi_berkas(penerima.jalur) == {}


def test_hostile_packages_change_nothing(sesi: Sesi, tmp_path: Path) -> None:
    tahun = sesi.dokumen.tahun[0]
    bohong = tuple(replace(x, ukuran=x.ukuran + 1) for x in tahun.lampiran or ())
    dokumen = replace(sesi.dokumen, tahun=(replace(tahun, lampiran=bohong),))
    jahat = paket(tmp_path / "p.zip", dokumen, NOTULA, FOTO)
    with pytest.raises(PaketRusak, match="tidak seperti di datanya"):
        pertukaran.impor(jahat, tmp_path / "penerima.lkjip")
    assert not (tmp_path / "penerima.lkjip").exists()
    sebelum = sesi.dokumen, sesi.berkas.isi_tersimpan()
    with pytest.raises(UserError):
        pertukaran.gabungkan(sesi, pertukaran.baca_sumber(jahat), ganti=True)
    assert (sesi.dokumen, sesi.berkas.isi_tersimpan()) == sebelum
