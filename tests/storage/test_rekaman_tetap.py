"""After an edit only the path from the changed row up to the root is made anew."""

from __future__ import annotations

from pathlib import Path

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.contoh import dokumen_contoh
from lkjip_desktop.storage import berkas


def test_yang_tidak_disentuh_tetap_objek_yang_sama(tmp_path: Path) -> None:
    b = berkas.buat(tmp_path / "a.lkjip", dokumen_contoh())
    try:
        dokumen = b.dokumen
        lama = dokumen.tahun[-1]
        assert lama.pengukuran is not None and lama.pk is not None
        rid = lama.pengukuran[3].rid
        b.lakukan("ubah", lambda uk: uk.ubah(r.Pengukuran, rid, hambatan="lain"))
        baru = b.dokumen.tahun[-1]
        assert baru is not lama and baru.pengukuran is not lama.pengukuran
        assert baru.pengukuran is not None and baru.pengukuran[3] is not lama.pengukuran[3]
        assert baru.pengukuran[2] is lama.pengukuran[2]
        for nama in ("anggaran", "pk", "dukungan", "rkt", "narasi", "tercantum", "tabel"):
            assert getattr(baru, nama) is getattr(lama, nama), nama
        assert b.dokumen.renstra is dokumen.renstra
    finally:
        b.tutup()
