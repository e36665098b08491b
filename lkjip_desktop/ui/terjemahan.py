"""Qt's own words in Indonesian: Qt ships no translation of its dialogs and menus into it."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

_KATA = {
    "&Undo": "&Urungkan",
    "&Redo": "U&langi",
    "Cu&t": "&Potong",
    "&Copy": "&Salin",
    "&Paste": "&Tempel",
    "Delete": "Hapus",
    "Select All": "Pilih semua",
    "&Select All": "Pilih &semua",
    "&Step up": "&Naikkan",
    "Step &down": "&Turunkan",
    "Scroll here": "Gulir ke sini",
    "Top": "Paling atas",
    "Bottom": "Paling bawah",
    "Left edge": "Tepi kiri",
    "Right edge": "Tepi kanan",
    "Page up": "Satu layar ke atas",
    "Page down": "Satu layar ke bawah",
    "Page left": "Satu layar ke kiri",
    "Page right": "Satu layar ke kanan",
    "Scroll up": "Gulir ke atas",
    "Scroll down": "Gulir ke bawah",
    "Scroll left": "Gulir ke kiri",
    "Scroll right": "Gulir ke kanan",
    "Copy &Link Location": "Salin alamat tautan",
    "OK": "OK",
    "&OK": "&OK",
    "Cancel": "Batal",
    "&Cancel": "&Batal",
    "Close": "Tutup",
    "&Close": "&Tutup",
    "&Yes": "&Ya",
    "&No": "&Tidak",
    "Open": "Buka",
    "&Open": "&Buka",
    "Save": "Simpan",
    "&Save": "&Simpan",
    "Save As": "Simpan sebagai",
    "Apply": "Terapkan",
    "Help": "Bantuan",
    "< &Back": "< &Kembali",
    "&Back": "&Kembali",
    "&Next": "&Lanjut",
    "&Next >": "&Lanjut >",
    "&Finish": "&Selesai",
    "Show Details...": "Tampilkan laporan",
    "Hide Details...": "Sembunyikan laporan",
    "Back": "Kembali",
    "Forward": "Maju",
    "Parent Directory": "Folder di atas",
    "Create New Folder": "Buat folder baru",
    "&New Folder": "Folder &baru",
    "New Folder": "Folder baru",
    "List View": "Tampilan daftar",
    "Detail View": "Tampilan rincian",
    "&Look in:": "&Lihat di:",
    "File &name:": "&Nama berkas:",
    "Files of &type:": "&Jenis berkas:",
    "Files": "Berkas",
    "Directory:": "Folder:",
    "&Choose": "&Pilih",
    "Computer": "Komputer",
    "My Computer": "Komputer ini",
    "Name": "Nama",
    "Size": "Ukuran",
    "Type": "Jenis",
    "Kind": "Jenis",
    "Date Modified": "Tanggal diubah",
    "File": "Berkas",
    "Folder": "Folder",
    "Drive": "Penyimpanan",
    "&Rename": "&Ganti nama",
    "&Delete": "&Hapus",
    "Show &hidden files": "Tampilkan berkas &tersembunyi",
    "Sidebar": "Bilah samping",
    "All Files (*)": "Semua berkas (*)",
    "All files (*)": "Semua berkas (*)",
    "%1 already exists.\nDo you want to replace it?": "%1 sudah ada.\nGantikan?",
    "%1\nFile not found.\nPlease verify the correct file name was given.": (
        "%1\nBerkas tidak ditemukan.\nPeriksa nama berkasnya."
    ),
    "%1\nDirectory not found.\nPlease verify the correct directory name was given.": (
        "%1\nFolder tidak ditemukan.\nPeriksa nama foldernya."
    ),
}


class PenerjemahQt(QTranslator):
    """Answers Qt's questions for words from a small list."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        return _KATA.get(sourceText)
