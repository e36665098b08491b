"""Making a file anew, from a document or from rows in memory: whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, insert

from lkjip_desktop.domain import records as r
from lkjip_desktop.storage import intisari
from lkjip_desktop.storage import tabel as t
from lkjip_desktop.storage.isi_lampiran import sisipkan
from lkjip_desktop.storage.kepala import APPLICATION_ID, VERSI_SKEMA
from lkjip_desktop.storage.lembar import Lembar, tabel_isi
from lkjip_desktop.storage.mesin import buat_mesin, mentah, transaksi
from lkjip_desktop.storage.peta import tabel
from lkjip_desktop.storage.terbit import galat_membuat, selesaikan, sementara, terbitkan
from lkjip_desktop.storage.unit_kerja import UnitKerja


def tulis_dokumen(
    tujuan: Path, dokumen: r.Dokumen, *, isi: Iterable[bytes] = (), timpa: bool = False
) -> None:
    """Make a file with that document and those contents of its lampiran.

    Raises UserError; then nothing is there that was not.
    """
    lembar = Lembar()
    identitas: set[str] = set()
    UnitKerja(lembar, identitas).isi_kosong(dokumen)
    tulis_lembar(tujuan, os.urandom(16).hex(), lembar, identitas, isi=isi, timpa=timpa)


def tulis_lembar(
    tujuan: Path,
    id_berkas: str,
    lembar: Lembar,
    identitas: Iterable[str],
    *,
    isi: Iterable[bytes] = (),
    timpa: bool = False,
) -> None:
    """Make a file with the rows in memory, under the file identity given. Raises UserError."""
    with galat_membuat(tujuan), sementara(tujuan) as jalur:
        mesin = buat_mesin(jalur, "rw", sekali=True)
        try:
            with mesin.connect() as sambungan, transaksi(sambungan):
                _isi(sambungan, id_berkas, lembar, identitas)
                sisipkan(mentah(sambungan), isi)
        finally:
            mesin.dispose()
        selesaikan(jalur)
        terbitkan(jalur, tujuan, timpa=timpa)


def _isi(sambungan: Connection, id_berkas: str, lembar: Lembar, identitas: Iterable[str]) -> None:
    t.Basis.metadata.create_all(sambungan, checkfirst=False)
    sambungan.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    sambungan.exec_driver_sql(f"PRAGMA user_version={VERSI_SKEMA}")
    semua = {nama: list(lembar.semua(nama)) for nama in tabel_isi()}
    semua["identitas_indikator"] = [{"id": i} for i in identitas]
    for nama, baris in semua.items():
        if baris:
            sambungan.execute(insert(tabel(nama)), baris)
    meta = {
        "id": id_berkas,
        "dibuat": datetime.now(UTC).isoformat(timespec="seconds"),
        intisari.KUNCI_META: intisari.tulis(intisari.hitung(mentah(sambungan))),
    }
    sambungan.execute(insert(t.Meta), [{"kunci": k, "nilai": v} for k, v in meta.items()])
