"""Tables and charts of comparison: with earlier years, the Renstra's end, standards."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lkjip_desktop.domain.angka.eksak import dari_teks
from lkjip_desktop.domain.hasil import HasilIndikator, RiwayatTahun
from lkjip_desktop.domain.records import Pembanding
from lkjip_desktop.domain.ukur import riwayat
from lkjip_desktop.reports.model import Baris, Grafik, Kolom, Sel, Seri, Tabel
from lkjip_desktop.reports.nilai import Isi

from .data import Data
from .sel import (
    baris,
    grafik_persen,
    isi_nilai,
    isi_persen,
    isi_realisasi,
    isi_teks_kanonik,
    kolom_angka,
    kolom_no,
)

_TAHUN_PERKEMBANGAN = 3
_TAHUN_DEPAN = 4
"""So many years back and ahead fit on a page on its side."""


def riwayat_indikator(data: Data, id_indikator: str) -> tuple[RiwayatTahun, ...]:
    """The years that comparisons show, this one last."""
    return riwayat(data.dokumen, id_indikator, data.tahun_tahun(), data.hasil)


def tabel_antartahun(data: Data, indikator: Sequence[HasilIndikator], judul: str) -> Tabel:
    """Realisasi and capaian of this year and those before."""
    tahun = data.tahun_tahun()
    kolom = (
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        *(kolom_angka(str(t), "Realisasi") for t in tahun),
        *(kolom_angka(str(t), "Capaian") for t in tahun),
    )
    isi = []
    for h in indikator:
        jejak = riwayat_indikator(data, h.id)
        isi.append(
            baris(
                h.definisi.nama,
                h.definisi.satuan,
                *(isi_nilai(r.realisasi) for r in jejak),
                *(isi_persen(r.capaian) for r in jejak),
            )
        )
    return Tabel(kolom, tuple(isi), judul=judul)


def tabel_perkembangan(data: Data, indikator: Sequence[HasilIndikator], judul: str) -> Tabel | None:
    """Target, realisasi and capaian of the last years, the targets still ahead and the progress
    towards the last, on a wide page; ``None`` where there is neither an earlier year nor a target
    ahead."""
    lalu = data.tahun_tahun()[-_TAHUN_PERKEMBANGAN:]
    renstra = data.rujukan.renstra
    depan = range(data.tahun + 1, renstra.tahun_akhir + 1 if renstra else 0)[:_TAHUN_DEPAN]
    if not indikator or (len(lalu) < 2 and not depan):
        return None
    kolom = [kolom_no(), Kolom("Indikator Kinerja"), Kolom("Satuan", "tengah")]
    for t in lalu:
        kolom += [kolom_angka(k, str(t)) for k in ("Target", "Realisasi", "Capaian")]
    kolom += [kolom_angka(str(t), "Target") for t in depan]
    maju = "Kemajuan" if _rasio(data) else "Selisih"
    kolom.append(kolom_angka(maju))
    isi = []
    for n, h in enumerate(indikator, 1):
        sel: list[Isi] = [str(n), h.definisi.nama, h.definisi.satuan]
        for satu in riwayat_indikator(data, h.id)[-_TAHUN_PERKEMBANGAN:]:
            sel += [isi_nilai(satu.target), isi_nilai(satu.realisasi), isi_persen(satu.capaian)]
        sel += [isi_teks_kanonik((h.definisi.target or {}).get(str(t))) for t in depan]
        isi.append(baris(*sel, isi_kemajuan(data, h)))
    isi.append(_rata_perkembangan(data, lalu, len(depan)))
    catatan = (
        (f"{maju}: realisasi {data.tahun} terhadap target akhir Renstra {renstra.tahun_akhir}.",)
        if renstra
        else ()
    )
    return Tabel(tuple(kolom), tuple(isi), judul=judul, catatan=catatan)


def _rata_perkembangan(data: Data, lalu: Sequence[int], depan: int) -> Baris:
    sel: list[Isi | Sel] = [Sel("Rata-rata capaian", rentang=3, rata="tengah")]
    for t in lalu:
        hasil = data.kini if t == data.tahun else data.hasil.get(t)
        sel += [Sel("", rentang=2), isi_persen(hasil.total.rata_capaian if hasil else None)]
    return baris(*sel, *[""] * (depan + 1), jenis="total")


def tabel_akhir_renstra(
    data: Data, indikator: Sequence[HasilIndikator], judul: str
) -> Tabel | None:
    """Realisasi so far against the Renstra's last year; ``None`` where no such target exists."""
    renstra = data.rujukan.renstra
    ada = [h for h in indikator if h.target_akhir is not None]
    if renstra is None or not ada:
        return None
    rasio = _rasio(data)
    kolom = (
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        kolom_angka(f"Realisasi {data.tahun}"),
        kolom_angka(f"Target Akhir Renstra {renstra.tahun_akhir}"),
        kolom_angka("Tingkat Kemajuan" if rasio else "Selisih terhadap Target Akhir"),
    )
    isi = [
        baris(
            h.definisi.nama,
            h.definisi.satuan,
            isi_realisasi(h),
            isi_nilai(h.target_akhir),
            isi_kemajuan(data, h),
        )
        for h in ada
    ]
    return Tabel(kolom, tuple(isi), judul=judul)


def isi_kemajuan(data: Data, h: HasilIndikator) -> Isi:
    """The progress towards the Renstra's end, as the office measures it."""
    return isi_persen(h.kemajuan) if _rasio(data) else isi_nilai(h.kemajuan)


def _rasio(data: Data) -> bool:
    return data.kini.kebijakan is None or data.kini.kebijakan.rumus_kemajuan == "rasio"


def grafik_kemajuan(data: Data, indikator: Sequence[HasilIndikator], judul: str) -> Grafik | None:
    """Lying bars of the progress towards the Renstra's end; ``None`` where it is no percentage."""
    kebijakan = data.kini.kebijakan
    ada = [h for h in indikator if h.kemajuan is not None]
    if not ada or (kebijakan is not None and kebijakan.rumus_kemajuan != "rasio"):
        return None
    return grafik_persen(
        [h.definisi.nama for h in ada],
        {"Tingkat kemajuan": [isi_persen(h.kemajuan) for h in ada]},
        judul,
    )


def tabel_pembanding(data: Data, indikator: Sequence[HasilIndikator], judul: str) -> Tabel | None:
    """Realisasi beside the standards; ``None`` where there is none."""
    kolom = (
        Kolom("Indikator Kinerja"),
        Kolom("Satuan", "tengah"),
        kolom_angka(f"Realisasi {data.tahun}"),
        Kolom("Pembanding"),
        Kolom("Tahun", "tengah"),
        kolom_angka("Nilai"),
        Kolom("Keterangan"),
    )
    isi: list[Baris] = []
    for h in indikator:
        for n, p in enumerate(pembanding(data, h)):
            isi.append(
                baris(
                    Sel(h.definisi.nama, sambung=n > 0),
                    Sel(h.definisi.satuan, sambung=n > 0),
                    Sel(isi_realisasi(h), sambung=n > 0),
                    p.nama,
                    str(p.tahun) if p.tahun else "-",
                    isi_teks_kanonik(p.nilai),
                    p.sumber or "",
                )
            )
    return Tabel(kolom, tuple(isi), judul=judul) if isi else None


def pembanding(data: Data, h: HasilIndikator) -> list[Pembanding]:
    """The standards of an indikator."""
    return [p for p in data.catatan.pembanding or () if p.indikator == h.id]


def grafik_pembanding(data: Data, h: HasilIndikator) -> Grafik | None:
    """Lying bars of the realisasi and the standards; ``None`` where they are no figures."""
    standar = [(p, nilai_pembanding(h, p)) for p in pembanding(data, h)]
    angka = [(p, n) for p, n in standar if isinstance(n, Fraction)]
    if not angka or not isinstance(h.realisasi, Fraction):
        return None
    nama = [f"{p.nama} {p.tahun or ''}".strip() for p, _ in angka]
    return Grafik(
        "batang_datar",
        (data.nama_pendek, *nama),
        (Seri("Nilai", (isi_nilai(h.realisasi), *(isi_nilai(n) for _, n in angka))),),
        judul=f"{h.definisi.nama} dan Pembandingnya",
        satuan=h.definisi.satuan,
    )


def nilai_pembanding(h: HasilIndikator, p: Pembanding) -> Fraction | str:
    """The standard's value as a figure where the indikator has figures."""
    return dari_teks(p.nilai) if h.definisi.nilai == "angka" else p.nilai


def grafik_riwayat(data: Data, h: HasilIndikator) -> Grafik | None:
    """Target against realisasi over the years; ``None`` with fewer than two realisasi."""
    jejak = riwayat_indikator(data, h.id)
    if sum(1 for r in jejak if isinstance(r.realisasi, Fraction)) < 2:
        return None
    target = tuple(isi_nilai(r.target, "-") for r in jejak)
    realisasi = tuple(isi_nilai(r.realisasi, "-") for r in jejak)
    return Grafik(
        "batang",
        tuple(str(r.tahun) for r in jejak),
        (Seri("Target", target), Seri("Realisasi", realisasi)),
        judul=f"Target dan Realisasi {h.definisi.nama}",
        satuan=h.definisi.satuan,
    )
