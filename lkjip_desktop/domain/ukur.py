"""Measuring one year of a document: the one place where every shown figure comes from.

Pure: the same document gives the same result. Records are immutable, and a new version of a
document keeps the objects that did not change; so with the result of the version before (``lama``)
only what hangs on changed records is measured again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from .agregasi import jumlah
from .anggaran import Pohon, ukur_pohon
from .angka import dari_teks
from .efisiensi import bagian
from .hasil import HasilTahun, RiwayatTahun
from .indikator import BahanIndikator, Uang, target_renstra, ukur_indikator
from .ingatan import Ingatan, Isi
from .realisasi import baca_nilai
from .records import Dokumen, Dukungan
from .ringkasan import ukur_sasaran, ukur_total
from .rujukan import Rujukan, bangun
from .tempat import Tempat, setempat

_TANPA_UANG = Uang()


@dataclass(frozen=True, slots=True)
class _Catatan:
    """What a result carries for the next measurement."""

    rujukan: Rujukan
    pohon: Pohon
    bahan: Mapping[str, BahanIndikator]
    isi: Isi


def ukur(dokumen: Dokumen, tahun: int, lama: HasilTahun | None = None) -> HasilTahun:
    """All figures of one year; equal to measuring afresh, whatever ``lama`` is.

    :class:`~.galat.UserError` where the document does not have the year.
    """
    catatan = _catatan(lama, tahun)
    rujuk = bangun(dokumen, tahun, catatan.rujukan if catatan else None)
    kebijakan = rujuk.kebijakan
    ingat = Ingatan(catatan.isi if catatan else None)
    pohon = ukur_pohon(
        rujuk.data.anggaran,
        kebijakan.skala_serapan if kebijakan else None,
        catatan.pohon if catatan else None,
    )
    lama_bahan = catatan.bahan if catatan and catatan.rujukan.kebijakan is kebijakan else {}
    lama_hasil = lama.indikator if lama is not None and lama_bahan else {}
    bahan = _bahan(rujuk, pohon, ingat, lama_bahan)
    hasil = {
        i: lama_hasil[i] if lama_bahan.get(i) is satu else ukur_indikator(satu, kebijakan, tahun)
        for i, satu in bahan.items()
    }
    return HasilTahun(
        tahun=tahun,
        kebijakan=kebijakan,
        renstra=rujuk.renstra,
        indikator=hasil,
        sasaran=ukur_sasaran(rujuk, hasil, ingat),
        anggaran=pohon.simpul,
        total=ukur_total(rujuk, hasil, pohon, ingat),
        _ingatan=_Catatan(rujuk, pohon, bahan, ingat.isi),
    )


def rujukan(hasil: HasilTahun) -> Rujukan:
    """The index of the year that a result of :func:`ukur` was made with."""
    assert isinstance(hasil._ingatan, _Catatan)
    return hasil._ingatan.rujukan


def riwayat(
    dokumen: Dokumen,
    id_indikator: str,
    tahun_tahun: Iterable[int],
    hasil_per_tahun: Mapping[int, HasilTahun],
) -> tuple[RiwayatTahun, ...]:
    """One indikator over several years, for comparisons, in the order asked.

    A measured year gives its figures. For any other year there is the Renstra target, and the
    kondisi awal as realisasi where it is of that year; nothing is measured for it.
    """
    hasil: list[RiwayatTahun] = []
    for tahun in tahun_tahun:
        terukur = hasil_per_tahun.get(tahun)
        if terukur is None:
            hasil.append(_di_luar(_tempat_mana_pun(dokumen, id_indikator, hasil_per_tahun), tahun))
            continue
        satu = terukur.indikator.get(id_indikator)
        if satu is None:
            hasil.append(RiwayatTahun(tahun))
        else:
            hasil.append(
                RiwayatTahun(
                    tahun, satu.target, satu.realisasi, satu.keadaan, satu.capaian, satu.kategori
                )
            )
    return tuple(hasil)


def _catatan(lama: HasilTahun | None, tahun: int) -> _Catatan | None:
    if lama is None or lama.tahun != tahun or not isinstance(lama._ingatan, _Catatan):
        return None
    return lama._ingatan


def _bahan(
    rujuk: Rujukan, pohon: Pohon, ingat: Ingatan, lama: Mapping[str, BahanIndikator]
) -> dict[str, BahanIndikator]:
    """What each indikator is measured from; the earlier object where all of it is the same."""
    hasil: dict[str, BahanIndikator] = {}
    for i in rujuk.urutan:
        tempat = rujuk.tempat[i]
        pengukuran = rujuk.pengukuran.get(i)
        pk = rujuk.target_pk.get(i)
        rkt = rujuk.rkt.get(i)
        didukung = rujuk.dukungan.get(i)
        uang = _TANPA_UANG if didukung is None else _uang(i, didukung, pohon, ingat)
        ada = lama.get(i)
        if (
            ada is None
            or ada.pengukuran is not pengukuran
            or ada.pk is not pk
            or ada.rkt is not rkt
            or ada.uang is not uang
            or not (ada.tempat is tempat or setempat(ada.tempat, tempat))
        ):
            ada = BahanIndikator(tempat, pengukuran, pk, rkt, uang)
        hasil[i] = ada
    return hasil


def _uang(i: str, dukungan: tuple[Dukungan, ...], pohon: Pohon, ingat: Ingatan) -> Uang:
    """The sums over the supporting nodes, each times its porsi; unknown nodes add nothing."""
    pasangan = [(satu, pohon.simpul.get(satu.anggaran)) for satu in dukungan]
    simpul = tuple(ada for _, ada in pasangan)

    def buat() -> Uang:
        ada = [(_porsi(satu), hasil) for satu, hasil in pasangan if hasil is not None]
        return Uang(
            jumlah(bagian(hasil.pagu, porsi) for porsi, hasil in ada),
            jumlah(bagian(hasil.realisasi, porsi) for porsi, hasil in ada),
        )

    return ingat.ambil(("uang", i), (dukungan, *simpul), buat)


def _porsi(dukungan: Dukungan) -> Fraction | None:
    return None if dukungan.porsi is None else dari_teks(dukungan.porsi)


def _tempat_mana_pun(
    dokumen: Dokumen, id_indikator: str, hasil_per_tahun: Mapping[int, HasilTahun]
) -> Tempat | None:
    """The definition in the latest measured year (of an unmeasured document: of its last year)."""
    if hasil_per_tahun:
        return rujukan(hasil_per_tahun[max(hasil_per_tahun)]).tempat.get(id_indikator)
    if not dokumen.tahun:
        return None
    return bangun(dokumen, max(t.tahun for t in dokumen.tahun)).tempat.get(id_indikator)


def _di_luar(tempat: Tempat | None, tahun: int) -> RiwayatTahun:
    """A year that was not measured: the Renstra target, and the kondisi awal of that year."""
    if tempat is None:
        return RiwayatTahun(tahun)
    definisi = tempat.definisi
    awal = definisi.kondisi_awal
    realisasi = baca_nilai(definisi, awal.nilai if awal and awal.tahun == tahun else None)
    return RiwayatTahun(
        tahun,
        target=baca_nilai(definisi, target_renstra(definisi, tahun)),
        realisasi=realisasi,
        keadaan="belum diisi" if realisasi is None else "terisi",
    )
