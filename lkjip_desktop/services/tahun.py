"""Adding a year to the file, and taking one away."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from lkjip_desktop.domain import records as r
from lkjip_desktop.domain.berlaku import renstra_berlaku
from lkjip_desktop.domain.galat import UserError
from lkjip_desktop.domain.kode_anggaran import NAMA_TINGKAT, TINGKAT
from lkjip_desktop.domain.penandatanganan import tertutup
from lkjip_desktop.domain.tempat import dari_pohon, dari_renstra, telusuri
from lkjip_desktop.services.sesi import Sesi


@dataclass(frozen=True, slots=True)
class HasilTahunBaru:
    """What a new year began with."""

    tahun: int
    dari: int | None
    simpul: Counter[r.TingkatAnggaran]
    indikator: int
    """Of the anggaran tree."""
    dukungan: int
    dukungan_hilang: int
    """Not taken over: their indikator is none of the new year's Renstra or tree."""
    bertarget: int
    """Indikator of the Renstra with a target of the new year, and without one."""
    tanpa_target: int
    renstra: r.Renstra | None
    """The one in force, if its period covers the year."""


def tambah_tahun(sesi: Sesi, tahun: int, dari: int | None = None) -> HasilTahunBaru:
    """Add a year: empty, or with the structure of the year ``dari``. Raises UserError.

    Taken over are the anggaran tree with its indikator, without money and words about the year,
    and the dukungan of indikator that the new year has. Targets come from the Renstra by
    themselves; nothing measured is copied. Units and officials are those of the whole file.
    """
    daftar = sesi.daftar_tahun()
    if tahun in daftar:
        raise UserError(f"Tahun {tahun} sudah ada di berkas ini.", "Pilih tahun yang lain.")
    if not 2000 <= tahun <= 2100:
        raise UserError(f"Tahun {tahun} tidak wajar.", "Isi tahun antara 2000 dan 2100.")
    dokumen = sesi.dokumen
    renstra = renstra_berlaku(dokumen.renstra, tahun)
    asal = None if dari is None else sesi.tahun(dari)
    baru = r.Tahun(tahun=tahun) if asal is None else kerangka(asal, tahun, renstra)
    posisi = sum(t < tahun for t in daftar)
    sesi.lakukan(
        f"tambah tahun {tahun}",
        lambda uk: uk.sisip(type(dokumen), dokumen.rid, "tahun", baru, posisi),
    )
    return _hasil(baru, asal, renstra)


def _hasil(baru: r.Tahun, asal: r.Tahun | None, renstra: r.Renstra | None) -> HasilTahunBaru:
    simpul = [s.anggaran for s in telusuri(baru.anggaran or ())]
    milik = [t.definisi.target or {} for t in dari_renstra(renstra)]
    bertarget = sum(str(baru.tahun) in target for target in milik)
    mencakup = renstra and renstra.tahun_awal <= baru.tahun <= renstra.tahun_akhir
    ada = len(baru.dukungan or ())
    return HasilTahunBaru(
        tahun=baru.tahun,
        dari=asal.tahun if asal else None,
        simpul=Counter(s.tingkat for s in simpul),
        indikator=sum(len(s.indikator or ()) for s in simpul),
        dukungan=ada,
        dukungan_hilang=len((asal.dukungan if asal else None) or ()) - ada,
        bertarget=bertarget,
        tanpa_target=len(milik) - bertarget,
        renstra=renstra if mencakup else None,
    )


def kalimat_tahun_baru(hasil: HasilTahunBaru) -> tuple[str, str]:
    """What was made, in words, and what is still to be done."""
    if hasil.dari is None:
        dibuat = f"Tahun {hasil.tahun} ditambahkan, masih kosong."
    else:
        isi = [f"{hasil.simpul[t]} {NAMA_TINGKAT[t]}" for t in TINGKAT if hasil.simpul[t]]
        isi += [f"{hasil.indikator} indikator"] if hasil.indikator else []
        isi += [f"{hasil.dukungan} dukungan"] if hasil.dukungan else []
        disalin = f": {', '.join(isi)} dari {hasil.dari}" if isi else ""
        dibuat = f"Tahun {hasil.tahun} disiapkan{disalin}, tanpa angka."
    return dibuat, " ".join(_perlu(hasil))


def _perlu(hasil: HasilTahunBaru) -> Iterator[str]:
    if hasil.renstra is None:
        yield f"Belum ada Renstra yang mencakup {hasil.tahun}."
    elif hasil.tanpa_target:
        semua = hasil.bertarget + hasil.tanpa_target
        yield (
            f"{hasil.bertarget} dari {semua} indikator Renstra bertarget {hasil.tahun};"
            " lengkapi sisanya di tab Renstra."
        )
    else:
        yield f"Target {hasil.tahun} mengikuti Renstra ({hasil.bertarget} indikator)."
    if hasil.dukungan_hilang:
        yield (f"{hasil.dukungan_hilang} dukungan tidak ikut karena indikatornya tidak ada lagi.")
    yield "Isi pagu di tab Anggaran, lalu buat PK."


def hapus_tahun(sesi: Sesi, tahun: int) -> None:
    """Delete a year with all that is in it.

    Raises UserError for the only year of the file, or where one of its PK is signed.
    """
    if len(sesi.daftar_tahun()) == 1:
        raise UserError(
            f"Tahun {tahun} tidak dapat dihapus karena satu-satunya tahun di berkas ini."
        )
    data = sesi.tahun(tahun)
    bertanda = [pk for pk in data.pk or () if tertutup(pk)]
    if bertanda:
        raise UserError(
            f"Tahun {tahun} tidak dapat dihapus karena {len(bertanda)} PK-nya sudah"
            " ditandatangani.",
            "Buka kembali PK itu di tab PK dengan menuliskan alasannya.",
        )
    sesi.lakukan(f"hapus tahun {tahun}", lambda uk: uk.hapus(r.Tahun, data.rid))


def kerangka(asal: r.Tahun, tahun: int, renstra: r.Renstra | None) -> r.Tahun:
    """A year with the structure of another, and no figures, under that Renstra."""
    anggaran = None if asal.anggaran is None else tuple(_simpul(a) for a in asal.anggaran)
    milik = {t.definisi.id for t in dari_renstra(renstra)}
    milik |= {t.definisi.id for t in dari_pohon(anggaran or (), None)}
    dukungan = tuple(d for d in asal.dukungan or () if d.indikator in milik)
    return r.Tahun(tahun=tahun, anggaran=anggaran, dukungan=dukungan or None)


def _simpul(simpul: r.Anggaran) -> r.Anggaran:
    return dataclasses.replace(
        simpul,
        pagu_murni=None,
        pagu_perubahan=None,
        realisasi=None,
        realisasi_tw=None,
        permasalahan=None,
        solusi=None,
        anak=None if simpul.anak is None else tuple(_simpul(a) for a in simpul.anak),
    )
