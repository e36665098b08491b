"""Actions and menus as data: words, shortcut, icon, when enabled, and what they call.

``laku`` names a method: ``"berkas.buka"`` is ``buka`` of the window's group of commands "berkas"
(see ``ui.perintah``). A test finds shortcuts used twice, commands that no action calls, and actions
without a command. The window waits for what stands here: no dataclasses, which would cost it more
than its menus do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtGui import QAction, QKeySequence

from lkjip_desktop.ui import gaya

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

Syarat = Literal[
    "selalu", "terbuka", "dapat_ubah", "dipegang", "urung", "ulang", "kisi", "kisi_ubah"
]
"""When an action is enabled: always, a file is open, it can be changed, somebody else holds it,
there is a step to take back or to do again, a grid has the focus (and can be changed)."""


class Aksi(NamedTuple):
    """One action."""

    id: str
    teks: str
    laku: str
    pintasan: tuple[str, ...] = ()
    ikon: str = ""
    syarat: Syarat = "terbuka"
    milik_kisi: bool = False
    """Whether the grid itself listens to the keys (the menu only shows them)."""


class Terbaru:
    """The place of the menu of recent files."""


class Garis:
    """A line between groups of actions."""


Butir = Aksi | Terbaru | Garis
GARIS = Garis()


def _kisi(
    id: str, teks: str, laku: str, *pintasan: str, ikon: str = "", baca: bool = False
) -> Aksi:
    return Aksi(id, teks, laku, pintasan, ikon, "kisi" if baca else "kisi_ubah", milik_kisi=True)


BERKAS: tuple[Butir, ...] = (
    Aksi("baru", "Berkas &baru…", "berkas.baru", ("Ctrl+N",), "document-plus", "selalu"),
    Aksi("buka", "B&uka…", "berkas.buka", ("Ctrl+O",), "folder-open", "selalu"),
    Terbaru(),
    Aksi("contoh", "Buat berkas c&ontoh…", "berkas.contoh", (), "sparkles", "selalu"),
    GARIS,
    Aksi(
        "salinan", "&Simpan salinan…", "berkas.simpan_salinan", ("Ctrl+Shift+S",), "square-2-stack"
    ),
    Aksi("susunan", "Salin susu&nan ke berkas baru…", "berkas.salin_susunan", (), "square-2-stack"),
    Aksi("pulihkan", "&Pulihkan cadangan…", "berkas.pulihkan", (), "clock"),
    Aksi(
        "ambil_alih",
        "Buka untuk &diubah…",
        "berkas.ambil_alih",
        (),
        "lock-open",
        "dipegang",
    ),
    GARIS,
    Aksi("impor", "&Impor data…", "berkas.impor", (), "arrow-down-tray", "selalu"),
    Aksi("ekspor", "&Ekspor data…", "berkas.ekspor", (), "arrow-up-tray"),
    GARIS,
    Aksi("tutup", "&Tutup", "berkas.tutup", ("Ctrl+W",), "x-mark"),
    Aksi("keluar", "&Keluar", "berkas.keluar", ("Ctrl+Q",), "power", "selalu"),
)
SUNTING: tuple[Butir, ...] = (
    Aksi("urung", "&Urungkan", "sunting.urungkan", ("Ctrl+Z",), "arrow-uturn-left", "urung"),
    Aksi(
        "ulang",
        "U&langi",
        "sunting.ulangi",
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        "arrow-uturn-right",
        "ulang",
    ),
    Aksi("riwayat", "&Riwayat…", "sunting.riwayat", ("Ctrl+Alt+Z",), "clock"),
    GARIS,
    Aksi("cari", "&Cari…", "pencarian.cari", ("Ctrl+K",), "magnifying-glass"),
    _kisi("temukan", "T&emukan…", "sunting.temukan", "Ctrl+F", baca=True),
    _kisi("ganti", "Temukan dan &ganti…", "sunting.ganti", "Ctrl+H"),
    GARIS,
    _kisi("potong", "&Potong", "sunting.potong", "Ctrl+X", ikon="scissors"),
    _kisi("salin", "&Salin", "sunting.salin", "Ctrl+C", ikon="document-duplicate", baca=True),
    _kisi("tempel", "&Tempel", "sunting.tempel", "Ctrl+V", ikon="clipboard-document"),
    _kisi("kosongkan", "&Kosongkan sel", "sunting.kosongkan", "Delete", ikon="backspace"),
    _kisi("isi_bawah", "Isi ke &bawah", "sunting.isi_ke_bawah", "Ctrl+D"),
    _kisi("isi_kanan", "Isi ke k&anan", "sunting.isi_ke_kanan", "Ctrl+R"),
    GARIS,
    _kisi("tambah_baris", "Ta&mbah baris", "sunting.tambah_baris", "Insert", "Ctrl++", ikon="plus"),
    _kisi("tambah_bawah", "Tambah baris di ba&wahnya", "sunting.tambah_bawah", "Alt+Insert"),
    _kisi(
        "gandakan",
        "Gan&dakan baris",
        "sunting.gandakan",
        "Ctrl+Shift+D",
        ikon="document-duplicate",
    ),
    _kisi(
        "hapus_baris", "&Hapus baris", "sunting.hapus_baris", "Ctrl+Delete", "Ctrl+-", ikon="trash"
    ),
    _kisi("naikkan", "&Naikkan baris", "sunting.naikkan", "Alt+Up", ikon="arrow-up"),
    _kisi("turunkan", "Turunkan bar&is", "sunting.turunkan", "Alt+Down", ikon="arrow-down"),
)
LIHAT: tuple[Butir, ...] = (
    *(
        Aksi(f"tab{i}", judul, f"lihat.tab{i}", (f"Ctrl+{i}",))
        for i, judul in enumerate(
            ("&Beranda", "&Renstra", "&PK", "&Triwulan", "&Anggaran", "&LKjIP", "Pe&meriksaan"), 1
        )
    ),
    Aksi(
        "kembali_temuan", "Kembali ke temua&n", "lihat.kembali_temuan", ("F8",), "arrow-uturn-left"
    ),
    GARIS,
    Aksi(
        "perbesar",
        "P&erbesar",
        "lihat.perbesar",
        ("Ctrl+Alt+=",),
        "magnifying-glass-plus",
        "selalu",
    ),
    Aksi(
        "perkecil",
        "Perke&cil",
        "lihat.perkecil",
        ("Ctrl+Alt+-",),
        "magnifying-glass-minus",
        "selalu",
    ),
    Aksi("ukuran", "&Ukuran semula", "lihat.ukuran_semula", ("Ctrl+Alt+0",), "", "selalu"),
    GARIS,
    Aksi("tema_sistem", "Warna seperti s&istem", "lihat.tema_sistem", (), "", "selalu"),
    Aksi("tema_terang", "&Warna terang", "lihat.tema_terang", (), "", "selalu"),
    Aksi("tema_gelap", "Warna &gelap", "lihat.tema_gelap", (), "", "selalu"),
    GARIS,
    Aksi("tahun_lalu", "Tahun &sebelumnya", "lihat.tahun_lalu", ("Ctrl+PgUp",), "chevron-left"),
    Aksi(
        "tahun_depan", "Tahun beri&kutnya", "lihat.tahun_depan", ("Ctrl+PgDown",), "chevron-right"
    ),
)
DATA: tuple[Butir, ...] = (
    Aksi(
        "tahun_baru", "&Siapkan tahun berikutnya…", "data.tahun_baru", (), "calendar", "dapat_ubah"
    ),
    Aksi("hapus_tahun", "&Hapus tahun ini…", "data.hapus_tahun", (), "trash", "dapat_ubah"),
    GARIS,
    Aksi("kebijakan", "&Kebijakan pengukuran…", "data.kebijakan", (), "scale"),
    GARIS,
    Aksi("instansi", "Data &instansi…", "data.instansi", (), "building-office-2"),
    Aksi("unit", "&Unit…", "data.unit", (), "rectangle-group"),
    Aksi("pejabat", "&Pejabat…", "data.pejabat", (), "users"),
    GARIS,
    Aksi("bukti", "&Bukti dukung…", "data.bukti", (), "paper-clip"),
)
LAPORAN: tuple[Butir, ...] = (
    Aksi("lap_lkjip", "Buat &LKjIP…", "laporan.lkjip", ("Ctrl+P",), "book-open"),
    Aksi("lap_renstra", "Buat matriks &Renstra…", "laporan.renstra", (), "table-cells"),
    Aksi("lap_pk", "Buat &PK…", "laporan.pk", (), "document-check"),
    Aksi("lap_pengukuran", "Buat pengukuran &kinerja…", "laporan.pengukuran", (), "chart-bar"),
    Aksi("lap_anggaran", "Buat realisasi &anggaran…", "laporan.anggaran", (), "banknotes"),
    Aksi(
        "lap_pengaturan", "Pen&gaturan laporan…", "laporan.pengaturan", (), "adjustments-horizontal"
    ),
    GARIS,
    Aksi("paket", "&Buat paket…", "laporan.paket", ("Ctrl+Shift+P",), "archive-box"),
    Aksi("periksa_paket", "P&eriksa paket…", "laporan.periksa_paket", (), "shield-check", "selalu"),
)
BANTUAN: tuple[Butir, ...] = (
    Aksi("buku", "&Buku petunjuk", "bantuan.buku", ("F1",), "question-mark-circle", "selalu"),
    Aksi(
        "pintasan",
        "&Pintasan papan tik",
        "bantuan.pintasan",
        ("Ctrl+F1",),
        "command-line",
        "selalu",
    ),
    Aksi("tentang", "&Tentang", "bantuan.tentang", (), "information-circle", "selalu"),
)
MENU: tuple[tuple[str, tuple[Butir, ...]], ...] = (
    ("&Berkas", BERKAS),
    ("&Sunting", SUNTING),
    ("&Lihat", LIHAT),
    ("&Data", DATA),
    ("L&aporan", LAPORAN),
    ("Ba&ntuan", BANTUAN),
)


def semua_aksi() -> Iterator[Aksi]:
    """Every action of every menu."""
    for _, isi in MENU:
        for butir in isi:
            if isinstance(butir, Aksi):
                yield butir


def pasang_menu(bilah: QMenuBar) -> tuple[QMenu, ...]:
    """Put the menus into the bar; :func:`isi_menu` fills them."""
    return tuple(bilah.addMenu(judul) for judul, _ in MENU)


def isi_menu(
    daftar: Iterable[QMenu],
    pemilik: QWidget,
    laku: Callable[[str], None],
    terbaru: QMenu,
) -> Mapping[str, QAction]:
    """Fill the menus; ``laku`` does what a name says. Answers the actions by id."""
    hasil: dict[str, QAction] = {}
    for menu, (_, isi) in zip(daftar, MENU, strict=True):
        milik: list[tuple[QAction, str]] = []
        menu.aboutToShow.connect(partial(_beri_ikon, milik))
        for butir in isi:
            if isinstance(butir, Garis):
                menu.addSeparator()
            elif isinstance(butir, Terbaru):
                menu.addMenu(terbaru)
            else:
                aksi = _buat(butir, pemilik, partial(laku, butir.laku))
                menu.addAction(aksi)
                hasil[butir.id] = aksi
                milik.append((aksi, butir.ikon))
    return hasil


def beri_ikon(aksi: Iterable[QAction]) -> None:
    """Give actions their icons now (those on tool buttons)."""
    nama = {a.id: a.ikon for a in semua_aksi()}
    _beri_ikon([(a, nama[a.objectName()]) for a in aksi])


def _beri_ikon(daftar: list[tuple[QAction, str]]) -> None:
    """Icons are drawn when a menu is first opened, not while the window starts."""
    for aksi, ikon in daftar:
        if ikon and aksi.icon().isNull():
            aksi.setIcon(gaya.ikon(ikon))


def _buat(butir: Aksi, pemilik: QWidget, laku: Callable[[], None]) -> QAction:
    aksi = QAction(butir.teks, pemilik)
    aksi.setObjectName(butir.id)
    aksi.setShortcuts([QKeySequence(p) for p in butir.pintasan])
    if butir.milik_kisi:
        # Here, because the window is first painted without Qt's enums.
        from PySide6.QtCore import Qt

        aksi.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    else:
        # Works also while the menu bar is hidden, and in every part of the window.
        pemilik.addAction(aksi)
    aksi.triggered.connect(lambda: laku())
    return aksi
