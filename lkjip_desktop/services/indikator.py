"""The verbs of one indikator: its formula with variables, its own scale, its kondisi awal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.hasil import HasilTahun
from lkjip_desktop.domain.indikator import BahanIndikator, Uang, ukur_indikator
from lkjip_desktop.domain.realisasi import lengkap, terisi, variabel_tahun
from lkjip_desktop.domain.rumus import Rumus, RumusKeliru, TidakTerhitung, urai
from lkjip_desktop.domain.tempat import semua_definisi
from lkjip_desktop.domain.ukur import rujukan
from lkjip_desktop.domain.uraian_hitungan import Uraian, uraikan
from lkjip_desktop.services import sunting
from lkjip_desktop.services.kode import kode_berikut
from lkjip_desktop.services.sel import Kerja
from lkjip_desktop.services.sesi import Sesi
from lkjip_desktop.storage.unit_kerja import UnitKerja

# formula ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TinjauanRumus:
    """What can be said of a formula while it is typed."""

    sah: bool
    kalimat: str
    posisi: int | None = None
    """Where the mistake stands (0 = first letter), if it stands anywhere."""


def tinjau_rumus(
    teks: str, definisi: r.Indikator, pengukuran: r.Pengukuran | None, tahun: int
) -> TinjauanRumus:
    """Whether the formula can be used, its new and unused variables, and its result in a year."""
    if not terisi(teks):
        return TinjauanRumus(True, "Belum ada rumus: realisasi diisi langsung.")
    try:
        rumus = urai(teks)
        baru = _variabel_baru(rumus, definisi)
    except RumusKeliru as galat:
        return TinjauanRumus(False, str(galat), galat.posisi)
    except UserError as galat:
        return TinjauanRumus(False, str(galat))
    kalimat = [_hasil(rumus, definisi, pengukuran, tahun)]
    if baru:
        kalimat.append(f"Variabel baru, ditambahkan saat rumus disimpan: {', '.join(baru)}.")
    sisa = [v.kode for v in definisi.variabel or () if v.kode not in rumus.variabel]
    if sisa:
        kalimat.append(f"Belum dipakai dalam rumus: {', '.join(sisa)}.")
    return TinjauanRumus(True, " ".join(kalimat))


def tercetak(hasil: HasilTahun, definisi: r.Indikator, teks: str) -> tuple[Uraian, ...]:
    """Target, realisasi and capaian of a year worked out with a formula that is being typed, as the
    report prints them; empty where another definition is in force in that year."""
    rujuk, ada = rujukan(hasil), hasil.indikator.get(definisi.id)
    tempat = rujuk.tempat.get(definisi.id)
    if ada is None or tempat is None or tempat.definisi.rid != definisi.rid:
        return ()
    bahan = BahanIndikator(
        tempat._replace(definisi=replace(definisi, rumus=teks or None)),
        ada.pengukuran,
        rujuk.target_pk.get(definisi.id),
        rujuk.rkt.get(definisi.id),
        Uang(ada.pagu, ada.realisasi_anggaran),
    )
    terukur = ukur_indikator(bahan, hasil.kebijakan, hasil.tahun)
    return tuple(u for u in uraikan(rujuk, terukur, hasil.kebijakan) if u.judul != "Rumus")


def _hasil(rumus: Rumus, definisi: r.Indikator, pengukuran: r.Pengukuran | None, tahun: int) -> str:
    if definisi.nilai != "angka":
        return "Rumus benar, tetapi hanya dipakai bila jenis nilai indikator ini angka."
    try:
        nilai = variabel_tahun(definisi, pengukuran) if pengukuran else {}
        if lengkap(rumus, nilai):
            return f"Rumus benar. Hasil {tahun}: {rumus.langkah(nilai)}."
        kurang = [k for k in rumus.variabel if k not in nilai]
        return f"Rumus benar. Nilai {tahun} yang belum diisi: {', '.join(kurang)}."
    except TidakTerhitung as galat:
        return f"Rumus benar, tetapi belum dapat dihitung untuk {tahun}. {galat}"


def isi_rumus(rid: int, teks: str | None) -> Kerja:
    """Work that sets the formula; variables that it uses first are added to the list.

    Raises UserError for a formula with a mistake.
    """

    def kerja(uk: UnitKerja) -> None:
        definisi = _indikator(uk, rid)
        if teks is not None and terisi(teks):
            for kode in _variabel_baru(urai(teks), definisi):
                baru = r.Variabel(kode=kode, nama=kode)
                uk.sisip(r.Indikator, rid, "variabel", baru)
        uk.ubah(r.Indikator, rid, rumus=teks)

    return kerja


def tambah_variabel(sesi: Sesi, indikator: r.Indikator, posisi: int | None = None) -> int:
    """Add a variable under a free code; answers its rid."""
    ada = [v.kode for v in indikator.variabel or ()]
    kode = kode_berikut((), "V1", ada)
    baru = r.Variabel(kode=kode, nama="Variabel baru")
    judul = f"tambah variabel {kode}, {indikator.id}"
    return sunting.tambah(sesi, judul, indikator, "variabel", baru, posisi)


def hapus_variabel(sesi: Sesi, indikator: r.Indikator, variabel: Sequence[r.Variabel]) -> None:
    """Delete variables with the values measured for them.

    Raises UserError for one that the formula still uses. Values stay where another definition of
    the indikator (in another Renstra or year) has the variable too.
    """
    for v in variabel:
        if indikator.rumus and v.kode in _kode_dipakai(indikator.rumus):
            raise UserError(
                f"Variabel {v.kode} masih dipakai dalam rumus {indikator.id}.",
                "Ubah rumusnya dahulu, lalu hapus variabelnya.",
            )
    kata = variabel[0].kode if len(variabel) == 1 else f"{len(variabel)} variabel"

    def kerja(uk: UnitKerja) -> None:
        for v in variabel:
            uk.hapus(r.Variabel, v.rid)
        dokumen = uk.lembar.dokumen()
        hilang = {v.kode for v in variabel} - _kode_lain(dokumen, indikator.id)
        for p in (p for t in dokumen.tahun for p in t.pengukuran or ()):
            if p.indikator == indikator.id:
                _cabut_nilai(uk, p, hilang)

    sesi.lakukan(f"hapus variabel {kata}, {indikator.id}", kerja)


def _variabel_baru(rumus: Rumus, definisi: r.Indikator) -> list[str]:
    """Codes of the formula that the list does not have; UserError where only the case differs."""
    ada = [v.kode for v in definisi.variabel or ()]
    mirip = {k.casefold(): k for k in ada}
    baru = [k for k in rumus.variabel if k not in ada]
    for kode in baru:
        if kode.casefold() in mirip:
            raise UserError(
                f"Variabel {kode} tidak ada dalam daftar, tetapi {mirip[kode.casefold()]} ada.",
                "Samakan huruf besar dan kecilnya.",
            )
    return baru


def _kode_dipakai(rumus: str) -> tuple[str, ...]:
    try:
        return urai(rumus).variabel
    except UserError:
        return ()


def _kode_lain(dokumen: r.Dokumen, id_indikator: str) -> set[str]:
    """The variables that definitions of this indikator have now."""
    return {
        v.kode for i in semua_definisi(dokumen) if i.id == id_indikator for v in i.variabel or ()
    }


def _cabut_nilai(uk: UnitKerja, p: r.Pengukuran, kode: set[str]) -> None:
    setahun = {k: v for k, v in (p.variabel or {}).items() if k not in kode} or None
    empat = tuple(
        [{k: v for k, v in (q or {}).items() if k not in kode} or None for q in p.variabel_tw or ()]
    )
    uk.ubah(r.Pengukuran, p.rid, variabel=setahun, variabel_tw=empat if any(empat) else None)


# kondisi awal -------------------------------------------------------------------------------------


def isi_kondisi_awal(rid: int, bawaan: int, medan: str, nilai: str | int | None) -> Kerja:
    """Work that sets ``tahun`` or ``nilai`` of the kondisi awal.

    A nilai without a year is of the year ``bawaan``. Without a nilai there is no kondisi awal; a
    year typed first waits for it.
    """

    def kerja(uk: UnitKerja) -> None:
        lama = _indikator(uk, rid).kondisi_awal
        tahun, isi = (lama.tahun, lama.nilai) if lama else (bawaan, "")
        if medan == "tahun":
            tahun = _tahun_wajar(nilai) if nilai is not None else bawaan
            kosong = nilai is None and not isi
        else:
            isi = str(nilai or "")
            kosong = not isi
        baru = None if kosong else r.KondisiAwal(tahun=tahun, nilai=isi)
        uk.ubah(r.Indikator, rid, kondisi_awal=baru)

    return kerja


def _tahun_wajar(nilai: str | int) -> int:
    tahun = int(nilai)
    if not 1900 <= tahun <= 2100:
        raise UserError(f"{tahun} bukan tahun yang wajar.", "Isi tahun empat angka.")
    return tahun


def _indikator(uk: UnitKerja, rid: int) -> r.Indikator:
    ada = uk.lembar.rekaman(r.Indikator, rid)
    assert isinstance(ada, r.Indikator)
    return ada
