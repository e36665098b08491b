# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pengaturan_laporan.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.tampilan.kisi_view import KisiView
class Ui_DialogPengaturanLaporan(object):
    def setupUi(self, DialogPengaturanLaporan):
        if not DialogPengaturanLaporan.objectName():
            DialogPengaturanLaporan.setObjectName(u"DialogPengaturanLaporan")
        DialogPengaturanLaporan.resize(980, 560)
        self.tata = QVBoxLayout(DialogPengaturanLaporan)
        self.tata.setObjectName(u"tata")
        self.halaman = QTabWidget(DialogPengaturanLaporan)
        self.halaman.setObjectName(u"halaman")
        self.halaman_kertas = QWidget()
        self.halaman_kertas.setObjectName(u"halaman_kertas")
        self.tata_halaman = QHBoxLayout(self.halaman_kertas)
        self.tata_halaman.setObjectName(u"tata_halaman")
        self.tata_kiri = QVBoxLayout()
        self.tata_kiri.setObjectName(u"tata_kiri")
        self.tata_logo = QHBoxLayout()
        self.tata_logo.setObjectName(u"tata_logo")
        self.logo = QLabel(self.halaman_kertas)
        self.logo.setObjectName(u"logo")
        self.logo.setMinimumSize(QSize(44, 50))
        self.logo.setMaximumSize(QSize(44, 50))
        self.logo.setFrameShape(QFrame.StyledPanel)
        self.logo.setAlignment(Qt.AlignCenter)

        self.tata_logo.addWidget(self.logo)

        self.pilih_logo = QPushButton(self.halaman_kertas)
        self.pilih_logo.setObjectName(u"pilih_logo")

        self.tata_logo.addWidget(self.pilih_logo)

        self.hapus_logo = QPushButton(self.halaman_kertas)
        self.hapus_logo.setObjectName(u"hapus_logo")

        self.tata_logo.addWidget(self.hapus_logo)

        self.pegas_logo = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_logo.addItem(self.pegas_logo)


        self.tata_kiri.addLayout(self.tata_logo)


        self.tata_halaman.addLayout(self.tata_kiri)

        self.kertas = KisiView(self.halaman_kertas)
        self.kertas.setObjectName(u"kertas")

        self.tata_halaman.addWidget(self.kertas)

        self.halaman.addTab(self.halaman_kertas, "")
        self.halaman_urutan = QWidget()
        self.halaman_urutan.setObjectName(u"halaman_urutan")
        self.tata_urutan = QVBoxLayout(self.halaman_urutan)
        self.tata_urutan.setObjectName(u"tata_urutan")
        self.urutan = KisiView(self.halaman_urutan)
        self.urutan.setObjectName(u"urutan")

        self.tata_urutan.addWidget(self.urutan)

        self.tombol_urutan = QHBoxLayout()
        self.tombol_urutan.setObjectName(u"tombol_urutan")
        self.naik = QPushButton(self.halaman_urutan)
        self.naik.setObjectName(u"naik")

        self.tombol_urutan.addWidget(self.naik)

        self.turun = QPushButton(self.halaman_urutan)
        self.turun.setObjectName(u"turun")

        self.tombol_urutan.addWidget(self.turun)

        self.pegas_urutan = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tombol_urutan.addItem(self.pegas_urutan)


        self.tata_urutan.addLayout(self.tombol_urutan)

        self.halaman.addTab(self.halaman_urutan, "")
        self.halaman_kalimat = QWidget()
        self.halaman_kalimat.setObjectName(u"halaman_kalimat")
        self.tata_kalimat = QVBoxLayout(self.halaman_kalimat)
        self.tata_kalimat.setObjectName(u"tata_kalimat")
        self.isian = QLabel(self.halaman_kalimat)
        self.isian.setObjectName(u"isian")
        self.isian.setTextFormat(Qt.PlainText)
        self.isian.setWordWrap(True)

        self.tata_kalimat.addWidget(self.isian)

        self.kalimat = KisiView(self.halaman_kalimat)
        self.kalimat.setObjectName(u"kalimat")

        self.tata_kalimat.addWidget(self.kalimat)

        self.halaman.addTab(self.halaman_kalimat, "")

        self.tata.addWidget(self.halaman)

        self.bawah = QHBoxLayout()
        self.bawah.setObjectName(u"bawah")
        self.catatan = QLabel(DialogPengaturanLaporan)
        self.catatan.setObjectName(u"catatan")

        self.bawah.addWidget(self.catatan)

        self.pegas = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bawah.addItem(self.pegas)

        self.tutup = QPushButton(DialogPengaturanLaporan)
        self.tutup.setObjectName(u"tutup")

        self.bawah.addWidget(self.tutup)


        self.tata.addLayout(self.bawah)


        self.retranslateUi(DialogPengaturanLaporan)

        self.halaman.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, DialogPengaturanLaporan):
        DialogPengaturanLaporan.setWindowTitle(QCoreApplication.translate("DialogPengaturanLaporan", u"Pengaturan laporan", None))
#if QT_CONFIG(accessibility)
        self.halaman.setAccessibleName(QCoreApplication.translate("DialogPengaturanLaporan", u"Halaman pengaturan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.logo.setAccessibleName(QCoreApplication.translate("DialogPengaturanLaporan", u"Logo", None))
#endif // QT_CONFIG(accessibility)
        self.pilih_logo.setText(QCoreApplication.translate("DialogPengaturanLaporan", u"Pilih logo\u2026", None))
#if QT_CONFIG(tooltip)
        self.pilih_logo.setToolTip(QCoreApplication.translate("DialogPengaturanLaporan", u"Gambar untuk kop surat dan sampul", None))
#endif // QT_CONFIG(tooltip)
        self.hapus_logo.setText(QCoreApplication.translate("DialogPengaturanLaporan", u"Hapus logo", None))
#if QT_CONFIG(tooltip)
        self.hapus_logo.setToolTip(QCoreApplication.translate("DialogPengaturanLaporan", u"Kop surat dan sampul tanpa gambar", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.kertas.setAccessibleName(QCoreApplication.translate("DialogPengaturanLaporan", u"Kertas dan arah menurut laporan", None))
#endif // QT_CONFIG(accessibility)
        self.halaman.setTabText(self.halaman.indexOf(self.halaman_kertas), QCoreApplication.translate("DialogPengaturanLaporan", u"Halaman dan penanda tangan", None))
#if QT_CONFIG(accessibility)
        self.urutan.setAccessibleName(QCoreApplication.translate("DialogPengaturanLaporan", u"Susunan dan judul LKjIP", None))
#endif // QT_CONFIG(accessibility)
        self.naik.setText(QCoreApplication.translate("DialogPengaturanLaporan", u"Naikkan", None))
#if QT_CONFIG(tooltip)
        self.naik.setToolTip(QCoreApplication.translate("DialogPengaturanLaporan", u"Menukar tempat bagian ini dengan yang di atasnya", None))
#endif // QT_CONFIG(tooltip)
        self.turun.setText(QCoreApplication.translate("DialogPengaturanLaporan", u"Turunkan", None))
#if QT_CONFIG(tooltip)
        self.turun.setToolTip(QCoreApplication.translate("DialogPengaturanLaporan", u"Menukar tempat bagian ini dengan yang di bawahnya", None))
#endif // QT_CONFIG(tooltip)
        self.halaman.setTabText(self.halaman.indexOf(self.halaman_urutan), QCoreApplication.translate("DialogPengaturanLaporan", u"Susunan dan judul LKjIP", None))
        self.isian.setText("")
#if QT_CONFIG(accessibility)
        self.kalimat.setAccessibleName(QCoreApplication.translate("DialogPengaturanLaporan", u"Kalimat baku laporan", None))
#endif // QT_CONFIG(accessibility)
        self.halaman.setTabText(self.halaman.indexOf(self.halaman_kalimat), QCoreApplication.translate("DialogPengaturanLaporan", u"Kalimat baku", None))
        self.catatan.setText(QCoreApplication.translate("DialogPengaturanLaporan", u"Isian langsung tersimpan dan berlaku bagi semua tahun.", None))
        self.tutup.setText(QCoreApplication.translate("DialogPengaturanLaporan", u"Tutup", None))
    # retranslateUi

