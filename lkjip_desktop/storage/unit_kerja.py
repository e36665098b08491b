"""A unit of work: changes records, keeps the images of the rows, and is all or nothing.

Changes take effect in memory at once and are written together at the end, one statement per table
and kind; what fails takes everything back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.polos import ke_polos
from lkjip_desktop.domain.tipe import Jenis
from lkjip_desktop.storage import acuan
from lkjip_desktop.storage.lembar import RID_AKAR, Baris, Lembar
from lkjip_desktop.storage.perubahan import Citra, Isi
from lkjip_desktop.storage.peta import Medan, nama_tabel, peta, tabel
from lkjip_desktop.storage.sebutan import KOLOM_NAMA

JARAK: Final = 1024
"""Gap between the ``urutan`` of siblings, so that an insertion seldom moves others."""
IDENTITAS: Final = "identitas_indikator"


class UnitKerja:
    """Changes to one file, to be written as one transaction."""

    def __init__(self, lembar: Lembar, identitas: set[str]) -> None:
        self.lembar = lembar
        self._identitas = identitas
        self._sebelum: dict[tuple[str, int | str], Isi] = {}

    # what a caller may do ---------------------------------------------------------------------

    def ubah(self, jenis: Jenis, rid: int, /, **isi: Any) -> None:
        """Set fields of a record; renaming an id renames every reference to it."""
        p = peta(jenis)
        baris = self._ada(p.tabel, rid)
        nama = KOLOM_NAMA.get(p.tabel)
        if nama is not None and nama in isi and isi[nama] != baris[nama]:
            acuan.ganti_nama(self, p.tabel, rid, isi[nama])
            baris = self._ada(p.tabel, rid)
        baru = dict(baris)
        for medan, nilai in isi.items():
            m = p[medan]
            if m.macam == "kolom":
                baru[medan] = _untuk_kolom(nilai)
            elif m.macam == "peta":
                self._isi_peta(m, rid, nilai or {})
                self._tandai_kosong(baru, medan, nilai)
            else:
                raise TypeError(f"{jenis.__name__}.{medan} is changed by its own records")
        if jenis is r.Unit:
            acuan.tolak_lingkaran(self, baru)
        if baru != baris:
            self.tulis(p.tabel, rid, baru)

    def ubah_tambahan(self, jenis: Jenis, rid: int, x: Mapping[str, Any]) -> None:
        """Set the keys beginning with ``x_`` of a record."""
        baris = self._ada(nama_tabel(jenis), rid)
        self.tulis(nama_tabel(jenis), rid, {**baris, "x": dict(x) or None})

    def sisip(
        self,
        induk: Jenis,
        rid_induk: int,
        medan: str,
        rekaman: r.Rekaman,
        posisi: int | None = None,
    ) -> int:
        """Put a record with all that is in it under another; at the end where posisi is None."""
        m = peta(induk)[medan]
        saudara = self.lembar.anak(m.tabel, m.kolom_induk, rid_induk)
        urutan = self._urutan_untuk(m.tabel, saudara, posisi)
        return self._sisip(m, rid_induk, rekaman, urutan)

    def hapus(self, jenis: Jenis, rid: int) -> None:
        """Take a record away, with all that stands under it and all that refers to it."""
        dihapus = self.cabut(nama_tabel(jenis), rid)
        while dihapus:
            dihapus = acuan.lepaskan(self, dihapus)

    def pindah(
        self, jenis: Jenis, rid: int, induk: Jenis, rid_induk: int, medan: str, posisi: int | None
    ) -> None:
        """Move a record under another one or to another place among its siblings.

        Raises UserError where it would stand under itself, or in another year or Renstra.
        """
        m = peta(induk)[medan]
        baris = self._ada(nama_tabel(jenis), rid)
        saudara = [s for s in self.lembar.anak(m.tabel, m.kolom_induk, rid_induk) if s != rid]
        urutan = self._urutan_untuk(m.tabel, saudara, posisi)
        baru = {k: (None if k.startswith("induk_") else v) for k, v in baris.items()}
        baru |= {m.kolom_induk: rid_induk, "urutan": urutan}
        self._periksa_pindah(m.tabel, baris, baru)
        acuan.tolak_kembar(self, m.tabel, baru)
        self.tulis(m.tabel, rid, baru)

    def isi_kosong(self, dokumen: r.Dokumen) -> None:
        """Fill an empty file with a whole document."""
        self._tulis_rekaman(r.Dokumen, RID_AKAR, dokumen, {})

    # rows -------------------------------------------------------------------------------------

    def tulis(self, nama: str, rid: int, baris: Baris | None) -> None:
        """Put a row in place (None: away), remembering how it was."""
        self._sebelum.setdefault((nama, rid), self.lembar.baris(nama, rid))
        self.lembar.pasang(nama, rid, baris)

    def daftarkan(self, id_indikator: str) -> None:
        """Enter an id of an indikator in the registry."""
        if id_indikator not in self._identitas:
            self._sebelum.setdefault((IDENTITAS, id_indikator), None)
            self._identitas.add(id_indikator)

    def terdaftar(self, id_indikator: str) -> bool:
        """Whether some indikator has this id."""
        return id_indikator in self._identitas

    def coret(self, id_indikator: str) -> None:
        """Strike an id of an indikator from the registry."""
        if id_indikator in self._identitas:
            self._sebelum.setdefault((IDENTITAS, id_indikator), {"id": id_indikator})
            self._identitas.discard(id_indikator)

    def _ada(self, nama: str, rid: int) -> Baris:
        baris = self.lembar.baris(nama, rid)
        if baris is None:
            raise LookupError(f"{nama} {rid}")
        return baris

    def _urutan_untuk(self, nama: str, saudara: Sequence[int], posisi: int | None) -> int:
        def urutan(i: int) -> int:
            return int(self._ada(nama, saudara[i])["urutan"])

        if not saudara:
            return 0
        if posisi is None or posisi >= len(saudara):
            return urutan(-1) + JARAK
        if posisi <= 0:
            return urutan(0) - JARAK
        sebelum, sesudah = urutan(posisi - 1), urutan(posisi)
        if sesudah - sebelum < 2:
            for i, rid in enumerate(list(saudara)):
                self.tulis(nama, rid, {**self._ada(nama, rid), "urutan": i * JARAK})
            sebelum, sesudah = urutan(posisi - 1), urutan(posisi)
        return (sebelum + sesudah) // 2

    def _sisip(self, m: Medan, rid_induk: int, rekaman: r.Rekaman, urutan: int) -> int:
        rid = self.lembar.rid_baru(m.tabel)
        tempat: Baris = {m.kolom_induk: rid_induk, "urutan": urutan}
        if m.tabel in ("anggaran", "pk_program"):
            tempat["tahun_rid"] = self._tahun_dari(m.kolom_induk.removeprefix("induk_"), rid_induk)
        self._tulis_rekaman(type(rekaman), rid, rekaman, tempat)
        return rid

    def _tahun_dari(self, nama: str, rid: int) -> int:
        while nama != "tahun":
            atas = self.lembar.induk(nama, rid)
            if atas is None:
                raise LookupError(f"{nama} {rid} stands under no year")
            nama, _, rid = atas
        return rid

    def _tulis_rekaman(self, jenis: Jenis, rid: int, rekaman: r.Rekaman, tempat: Baris) -> None:
        p = peta(jenis)
        baris: Baris = {k.name: None for k in tabel(p.tabel).columns}
        baris |= {"rid": rid, **tempat}
        baris |= {k: _untuk_kolom(getattr(rekaman, k)) for k in p.kolom}
        if p.punya_x and isinstance(rekaman, r.RekamanTerbuka):
            baris["x"] = dict(rekaman.x) or None
        for m in p.medan:
            if m.macam in ("anak", "peta"):
                self._tandai_kosong(baris, m.nama, getattr(rekaman, m.nama))
        acuan.tolak_kembar(self, p.tabel, baris)
        if jenis is r.Indikator:
            self.daftarkan(baris["id"])
        self.tulis(p.tabel, rid, baris)
        for m in p.medan:
            self._tulis_bawahan(m, rid, getattr(rekaman, m.nama))

    def _tulis_bawahan(self, m: Medan, rid: int, nilai: Any) -> None:
        if nilai is None or m.macam == "kolom":
            return
        if m.macam == "peta":
            self._isi_peta(m, rid, nilai)
        else:
            for i, anak in enumerate(nilai if m.macam == "anak" else (nilai,)):
                self._sisip(m, rid, anak, i * JARAK)

    @staticmethod
    def _tandai_kosong(baris: Baris, nama: str, nilai: Any) -> None:
        if "kosong" not in baris:
            return
        kosong = [n for n in (baris["kosong"] or []) if n != nama]
        if nilai is not None and len(nilai) == 0:
            kosong.append(nama)
        baris["kosong"] = kosong or None

    def _isi_peta(self, m: Medan, rid: int, isi: Mapping[str, Any]) -> None:
        lama = {
            self._ada(m.tabel, b)["kunci"]: b for b in self.lembar.anak(m.tabel, m.kolom_induk, rid)
        }
        for kunci, b in lama.items():
            if kunci not in isi:
                self.tulis(m.tabel, b, None)
        for i, (kunci, nilai) in enumerate(isi.items()):
            b = lama.get(kunci) or self.lembar.rid_baru(m.tabel)
            baris: Baris = {k.name: None for k in tabel(m.tabel).columns}
            baris |= {"rid": b, m.kolom_induk: rid, "urutan": i * JARAK, "kunci": kunci}
            baris |= {"nilai": nilai} if m.isi is None else ke_polos(nilai)
            if self.lembar.baris(m.tabel, b) != baris:
                self.tulis(m.tabel, b, baris)

    def cabut(self, nama: str, rid: int) -> acuan.Dihapus:
        """Take a row away with all rows under it; answers them. What refers to them stays."""
        baris = self.lembar.baris(nama, rid)
        if baris is None:
            return []
        hasil: acuan.Dihapus = []
        for nama_anak, kolom in acuan.tabel_di_bawah(nama):
            for anak in list(self.lembar.anak(nama_anak, kolom, rid)):
                hasil += self.cabut(nama_anak, anak)
        self.tulis(nama, rid, None)
        return [*hasil, (nama, baris)]

    def _periksa_pindah(self, nama: str, baris: Baris, baru: Baris) -> None:
        induk, _, rid_induk = self.lembar.induk_baris(nama, baru) or ("", "", 0)
        self._ada(induk, rid_induk)
        if self._di_bawah(induk, rid_induk, nama, baris["rid"]):
            raise UserError(
                "Baris ini tidak dapat dipindah ke bawah dirinya sendiri.", "Pilih tempat lain."
            )
        sama = acuan.wadah(self, nama, baris) == acuan.wadah(self, nama, baru)
        if not sama and nama != "indikator":
            raise UserError(
                "Baris ini tidak dapat dipindah ke tahun atau Renstra lain.",
                "Tambahkan di sana, lalu hapus yang di sini.",
            )

    def _di_bawah(self, nama: str, rid: int, atas: str, rid_atas: int) -> bool:
        """Whether a row is another one or stands somewhere under it."""
        tempat: tuple[str, int] | None = (nama, rid)
        while tempat is not None and tempat != (atas, rid_atas):
            induk = self.lembar.induk(*tempat)
            tempat = None if induk is None else (induk[0], induk[2])
        return tempat is not None

    # at the end -------------------------------------------------------------------------------

    def citra(self) -> tuple[Citra, ...]:
        """The rows that changed, each once. Raises UserError where they name what is not there."""
        hasil = []
        for (nama, kunci), sebelum in self._sebelum.items():
            sesudah = self._keadaan(nama, kunci)
            if sebelum != sesudah:
                if nama == "berita_acara" and sesudah is not None:
                    acuan.periksa_hadirin(self, dict(sesudah))
                hasil.append(Citra(nama, kunci, sebelum, sesudah))
        return tuple(hasil)

    def terapkan(self, citra: Iterable[Citra]) -> None:
        """Bring rows to the state after each image (undo and redo)."""
        for c in citra:
            if isinstance(c.kunci, int):
                self.tulis(c.tabel, c.kunci, None if c.sesudah is None else dict(c.sesudah))
            elif c.sesudah is None:
                self.coret(c.kunci)
            else:
                self.daftarkan(c.kunci)

    def batalkan(self) -> None:
        """Bring the memory back to how it was."""
        for (nama, kunci), sebelum in reversed(self._sebelum.items()):
            if isinstance(kunci, int):
                self.lembar.pasang(nama, kunci, None if sebelum is None else dict(sebelum))
            elif sebelum is None:
                self._identitas.discard(kunci)
            else:
                self._identitas.add(kunci)

    def _keadaan(self, nama: str, kunci: int | str) -> Isi:
        if isinstance(kunci, int):
            return self.lembar.baris(nama, kunci)
        return {"id": kunci} if kunci in self._identitas else None


def _untuk_kolom(nilai: Any) -> Any:
    return nilai if nilai is None or isinstance(nilai, str | int) else ke_polos(nilai)
