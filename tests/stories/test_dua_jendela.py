"""Two people at one file: the second sees it, who holds it, and changes nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lkjip_desktop.domain import records as r
from lkjip_desktop.services.baru import dokumen_baru
from lkjip_desktop.services.sesi import Sesi

from .kantor import Kantor
from .tangan import ALT, CTRL, K

PEMEGANG = """
import sys
from pathlib import Path
from lkjip_desktop.services.sesi import Sesi
sesi = Sesi.buka(Path(sys.argv[1]))
print("dibuka", flush=True)
sys.stdin.readline()
sesi.tutup()
"""


def test_a_file_that_another_process_holds_is_only_read(kantor: Kantor, tmp_path: Path) -> None:
    jalur = tmp_path / "dinas.lkjip"
    Sesi.buat(jalur, _dokumen()).tutup()
    with _dipegang(jalur):
        isi = jalur.read_bytes()
        kantor.seret(jalur)
        kantor.tangan.tunggu(lambda: kantor.jendela.konteks.terbuka)
        assert "sedang dipakai" in kantor.pesan
        assert kantor.jendela.status.tersimpan.text().startswith("Hanya dibaca: sedang dipakai")
        assert "(hanya dibaca)" in kantor.jendela.windowTitle()
        _coba_ubah(kantor)
        assert kantor.sesi.dapat_urung is None
        kantor.menu("tutup")
        assert jalur.read_bytes() == isi
    kantor.buka_terbaru()
    assert not kantor.jendela.konteks.hanya_baca
    assert kantor.pesan == ""


def _coba_ubah(kantor: Kantor) -> None:
    """All that would change the file in the Renstra."""
    t = kantor.tangan
    pohon = kantor.tab("renstra").pohon.tampilan
    t.ke(pohon, "uraian", "T1")
    t.ketik("Lain", K.Key_Return)
    t.tekan(K.Key_Insert)
    t.tekan(K.Key_Insert, ALT)
    t.tekan(K.Key_Delete)
    t.tekan(K.Key_Delete, CTRL)
    t.tempel(["Lain"])
    assert pohon.model().index(0, 1).data() == "Tujuan"
    assert not kantor.jendela.aksi["urung"].isEnabled()


def _dokumen() -> r.Dokumen:
    dokumen = dokumen_baru(
        r.Instansi(nama="Dinas", pemerintah="Pemerintah", wilayah="Kota", kota="Kota"),
        tahun_awal=2023,
        tahun_akhir=2026,
        tahun=2024,
    )
    tujuan = (r.Tujuan(id="T1", uraian="Tujuan"),)
    renstra = r.Renstra(id="renstra", tahun_awal=2023, tahun_akhir=2026, tujuan=tujuan)
    return r.Dokumen(
        instansi=dokumen.instansi,
        kebijakan=dokumen.kebijakan,
        renstra=(renstra,),
        tahun=dokumen.tahun,
    )


@contextmanager
def _dipegang(jalur: Path) -> Iterator[None]:
    """Another process has the file open."""
    with subprocess.Popen(
        [sys.executable, "-c", PEMEGANG, str(jalur)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as proses:
        assert proses.stdout is not None and proses.stdin is not None
        assert proses.stdout.readline() == "dibuka\n"
        yield
        proses.stdin.write("\n")
