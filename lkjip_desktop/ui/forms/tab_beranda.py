# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tab_beranda.ui'
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
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.widget.daftar_butir import DaftarButir
from lkjip_desktop.ui.widget.grafik_batang import GrafikBatang
class Ui_TabBeranda(object):
    def setupUi(self, TabBeranda):
        if not TabBeranda.objectName():
            TabBeranda.setObjectName(u"TabBeranda")
        TabBeranda.resize(1093, 494)
        self.tata = QVBoxLayout(TabBeranda)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.tumpukan = QStackedWidget(TabBeranda)
        self.tumpukan.setObjectName(u"tumpukan")
        self.halaman_tahun = QWidget()
        self.halaman_tahun.setObjectName(u"halaman_tahun")
        self.tata_tahun = QHBoxLayout(self.halaman_tahun)
        self.tata_tahun.setSpacing(10)
        self.tata_tahun.setObjectName(u"tata_tahun")
        self.tata_tahun.setContentsMargins(10, 8, 10, 8)
        self.tata_kiri = QVBoxLayout()
        self.tata_kiri.setSpacing(4)
        self.tata_kiri.setObjectName(u"tata_kiri")
        self.judul_tugas = QLabel(self.halaman_tahun)
        self.judul_tugas.setObjectName(u"judul_tugas")
        self.judul_tugas.setStyleSheet(u"font-weight: 600")

        self.tata_kiri.addWidget(self.judul_tugas)

        self.tugas = DaftarButir(self.halaman_tahun)
        self.tugas.setObjectName(u"tugas")
        self.tugas.setMinimumSize(QSize(350, 0))
        self.tugas.setMaximumSize(QSize(400, 16777215))

        self.tata_kiri.addWidget(self.tugas)

        self.judul_perubahan = QLabel(self.halaman_tahun)
        self.judul_perubahan.setObjectName(u"judul_perubahan")
        self.judul_perubahan.setStyleSheet(u"font-weight: 600")

        self.tata_kiri.addWidget(self.judul_perubahan)

        self.perubahan = DaftarButir(self.halaman_tahun)
        self.perubahan.setObjectName(u"perubahan")
        self.perubahan.setMaximumSize(QSize(400, 16777215))

        self.tata_kiri.addWidget(self.perubahan)

        self.tata_kiri.setStretch(1, 5)
        self.tata_kiri.setStretch(3, 1)

        self.tata_tahun.addLayout(self.tata_kiri)

        self.tata_kanan = QVBoxLayout()
        self.tata_kanan.setSpacing(6)
        self.tata_kanan.setObjectName(u"tata_kanan")
        self.tata_kartu = QHBoxLayout()
        self.tata_kartu.setSpacing(8)
        self.tata_kartu.setObjectName(u"tata_kartu")
        self.kartu_capaian = QFrame(self.halaman_tahun)
        self.kartu_capaian.setObjectName(u"kartu_capaian")
        self.kartu_capaian.setProperty(u"kartu", True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(4)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.kartu_capaian.sizePolicy().hasHeightForWidth())
        self.kartu_capaian.setSizePolicy(sizePolicy)
        self.kartu_capaian.setMinimumSize(QSize(0, 92))
        self.tata_capaian = QVBoxLayout(self.kartu_capaian)
        self.tata_capaian.setSpacing(2)
        self.tata_capaian.setObjectName(u"tata_capaian")
        self.tata_capaian.setContentsMargins(10, 6, 10, 6)
        self.judul_capaian = QLabel(self.kartu_capaian)
        self.judul_capaian.setObjectName(u"judul_capaian")

        self.tata_capaian.addWidget(self.judul_capaian)

        self.nilai_capaian = QLabel(self.kartu_capaian)
        self.nilai_capaian.setObjectName(u"nilai_capaian")
        self.nilai_capaian.setTextFormat(Qt.RichText)
        self.nilai_capaian.setWordWrap(True)
        self.nilai_capaian.setAlignment(Qt.AlignLeading|Qt.AlignLeft|Qt.AlignTop)

        self.tata_capaian.addWidget(self.nilai_capaian)

        self.tata_capaian.setStretch(1, 1)

        self.tata_kartu.addWidget(self.kartu_capaian)

        self.kartu_serapan = QFrame(self.halaman_tahun)
        self.kartu_serapan.setObjectName(u"kartu_serapan")
        self.kartu_serapan.setProperty(u"kartu", True)
        sizePolicy.setHeightForWidth(self.kartu_serapan.sizePolicy().hasHeightForWidth())
        self.kartu_serapan.setSizePolicy(sizePolicy)
        self.kartu_serapan.setMinimumSize(QSize(0, 92))
        self.tata_serapan = QVBoxLayout(self.kartu_serapan)
        self.tata_serapan.setSpacing(2)
        self.tata_serapan.setObjectName(u"tata_serapan")
        self.tata_serapan.setContentsMargins(10, 6, 10, 6)
        self.judul_serapan = QLabel(self.kartu_serapan)
        self.judul_serapan.setObjectName(u"judul_serapan")

        self.tata_serapan.addWidget(self.judul_serapan)

        self.nilai_serapan = QLabel(self.kartu_serapan)
        self.nilai_serapan.setObjectName(u"nilai_serapan")
        self.nilai_serapan.setTextFormat(Qt.RichText)
        self.nilai_serapan.setWordWrap(True)
        self.nilai_serapan.setAlignment(Qt.AlignLeading|Qt.AlignLeft|Qt.AlignTop)

        self.tata_serapan.addWidget(self.nilai_serapan)

        self.tata_serapan.setStretch(1, 1)

        self.tata_kartu.addWidget(self.kartu_serapan)

        self.kartu_kategori = QFrame(self.halaman_tahun)
        self.kartu_kategori.setObjectName(u"kartu_kategori")
        self.kartu_kategori.setProperty(u"kartu", True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(5)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.kartu_kategori.sizePolicy().hasHeightForWidth())
        self.kartu_kategori.setSizePolicy(sizePolicy1)
        self.kartu_kategori.setMinimumSize(QSize(0, 92))
        self.tata_kategori = QVBoxLayout(self.kartu_kategori)
        self.tata_kategori.setSpacing(2)
        self.tata_kategori.setObjectName(u"tata_kategori")
        self.tata_kategori.setContentsMargins(10, 6, 10, 6)
        self.judul_kategori = QLabel(self.kartu_kategori)
        self.judul_kategori.setObjectName(u"judul_kategori")

        self.tata_kategori.addWidget(self.judul_kategori)

        self.nilai_kategori = QLabel(self.kartu_kategori)
        self.nilai_kategori.setObjectName(u"nilai_kategori")
        self.nilai_kategori.setTextFormat(Qt.RichText)
        self.nilai_kategori.setWordWrap(True)
        self.nilai_kategori.setAlignment(Qt.AlignLeading|Qt.AlignLeft|Qt.AlignTop)

        self.tata_kategori.addWidget(self.nilai_kategori)

        self.tata_kategori.setStretch(1, 1)

        self.tata_kartu.addWidget(self.kartu_kategori)


        self.tata_kanan.addLayout(self.tata_kartu)

        self.tata_kisi = QGridLayout()
        self.tata_kisi.setObjectName(u"tata_kisi")
        self.tata_kisi.setHorizontalSpacing(10)
        self.tata_kisi.setVerticalSpacing(4)
        self.judul_sasaran = QLabel(self.halaman_tahun)
        self.judul_sasaran.setObjectName(u"judul_sasaran")
        self.judul_sasaran.setStyleSheet(u"font-weight: 600")

        self.tata_kisi.addWidget(self.judul_sasaran, 0, 0, 1, 1)

        self.judul_program = QLabel(self.halaman_tahun)
        self.judul_program.setObjectName(u"judul_program")
        self.judul_program.setStyleSheet(u"font-weight: 600")

        self.tata_kisi.addWidget(self.judul_program, 0, 1, 1, 1)

        self.gulung_sasaran = QScrollArea(self.halaman_tahun)
        self.gulung_sasaran.setObjectName(u"gulung_sasaran")
        self.gulung_sasaran.setProperty(u"kartu", True)
        self.gulung_sasaran.setWidgetResizable(True)
        self.gulung_sasaran.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.gulung_sasaran.setFocusPolicy(Qt.NoFocus)
        self.grafik_sasaran = GrafikBatang()
        self.grafik_sasaran.setObjectName(u"grafik_sasaran")
        self.gulung_sasaran.setWidget(self.grafik_sasaran)

        self.tata_kisi.addWidget(self.gulung_sasaran, 1, 0, 1, 1)

        self.gulung_program = QScrollArea(self.halaman_tahun)
        self.gulung_program.setObjectName(u"gulung_program")
        self.gulung_program.setProperty(u"kartu", True)
        self.gulung_program.setWidgetResizable(True)
        self.gulung_program.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.gulung_program.setFocusPolicy(Qt.NoFocus)
        self.grafik_program = GrafikBatang()
        self.grafik_program.setObjectName(u"grafik_program")
        self.gulung_program.setWidget(self.grafik_program)

        self.tata_kisi.addWidget(self.gulung_program, 1, 1, 1, 1)

        self.judul_temuan = QLabel(self.halaman_tahun)
        self.judul_temuan.setObjectName(u"judul_temuan")
        self.judul_temuan.setStyleSheet(u"font-weight: 600")

        self.tata_kisi.addWidget(self.judul_temuan, 2, 0, 1, 1)

        self.judul_tertinggal = QLabel(self.halaman_tahun)
        self.judul_tertinggal.setObjectName(u"judul_tertinggal")
        self.judul_tertinggal.setStyleSheet(u"font-weight: 600")

        self.tata_kisi.addWidget(self.judul_tertinggal, 2, 1, 1, 1)

        self.temuan = DaftarButir(self.halaman_tahun)
        self.temuan.setObjectName(u"temuan")

        self.tata_kisi.addWidget(self.temuan, 3, 0, 1, 1)

        self.tertinggal = DaftarButir(self.halaman_tahun)
        self.tertinggal.setObjectName(u"tertinggal")

        self.tata_kisi.addWidget(self.tertinggal, 3, 1, 1, 1)

        self.tata_kisi.setRowStretch(1, 1)
        self.tata_kisi.setRowStretch(3, 1)
        self.tata_kisi.setColumnStretch(0, 1)
        self.tata_kisi.setColumnStretch(1, 1)

        self.tata_kanan.addLayout(self.tata_kisi)

        self.tata_kanan.setStretch(1, 1)

        self.tata_tahun.addLayout(self.tata_kanan)

        self.tata_tahun.setStretch(1, 1)
        self.tumpukan.addWidget(self.halaman_tahun)
        self.halaman_langkah = QWidget()
        self.halaman_langkah.setObjectName(u"halaman_langkah")
        self.tata_langkah = QVBoxLayout(self.halaman_langkah)
        self.tata_langkah.setSpacing(8)
        self.tata_langkah.setObjectName(u"tata_langkah")
        self.tata_langkah.setContentsMargins(48, 24, 48, 24)
        self.judul_langkah = QLabel(self.halaman_langkah)
        self.judul_langkah.setObjectName(u"judul_langkah")
        self.judul_langkah.setStyleSheet(u"font-size: 14pt; font-weight: 600")

        self.tata_langkah.addWidget(self.judul_langkah)

        self.keterangan_langkah = QLabel(self.halaman_langkah)
        self.keterangan_langkah.setObjectName(u"keterangan_langkah")
        self.keterangan_langkah.setTextFormat(Qt.PlainText)
        self.keterangan_langkah.setWordWrap(True)

        self.tata_langkah.addWidget(self.keterangan_langkah)

        self.langkah = DaftarButir(self.halaman_langkah)
        self.langkah.setObjectName(u"langkah")
        self.langkah.setMaximumSize(QSize(720, 16777215))

        self.tata_langkah.addWidget(self.langkah)

        self.tumpukan.addWidget(self.halaman_langkah)

        self.tata.addWidget(self.tumpukan)

#if QT_CONFIG(shortcut)
        self.judul_tugas.setBuddy(self.tugas)
        self.judul_perubahan.setBuddy(self.perubahan)
        self.judul_sasaran.setBuddy(self.grafik_sasaran)
        self.judul_program.setBuddy(self.grafik_program)
        self.judul_temuan.setBuddy(self.temuan)
        self.judul_tertinggal.setBuddy(self.tertinggal)
        self.judul_langkah.setBuddy(self.langkah)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TabBeranda)

        self.tumpukan.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, TabBeranda):
        self.judul_tugas.setText(QCoreApplication.translate("TabBeranda", u"Tugas tahun ini", None))
#if QT_CONFIG(accessibility)
        self.tugas.setAccessibleName(QCoreApplication.translate("TabBeranda", u"Tugas tahun ini", None))
#endif // QT_CONFIG(accessibility)
        self.judul_perubahan.setText(QCoreApplication.translate("TabBeranda", u"Perubahan terakhir", None))
#if QT_CONFIG(accessibility)
        self.perubahan.setAccessibleName(QCoreApplication.translate("TabBeranda", u"Perubahan terakhir", None))
#endif // QT_CONFIG(accessibility)
        self.judul_capaian.setText(QCoreApplication.translate("TabBeranda", u"Capaian rata-rata", None))
#if QT_CONFIG(accessibility)
        self.nilai_capaian.setAccessibleName(QCoreApplication.translate("TabBeranda", u"Capaian rata-rata", None))
#endif // QT_CONFIG(accessibility)
        self.judul_serapan.setText(QCoreApplication.translate("TabBeranda", u"Serapan anggaran", None))
#if QT_CONFIG(accessibility)
        self.nilai_serapan.setAccessibleName(QCoreApplication.translate("TabBeranda", u"Serapan anggaran", None))
#endif // QT_CONFIG(accessibility)
        self.judul_kategori.setText(QCoreApplication.translate("TabBeranda", u"Indikator menurut kategori", None))
#if QT_CONFIG(accessibility)
        self.nilai_kategori.setAccessibleName(QCoreApplication.translate("TabBeranda", u"Indikator menurut kategori", None))
#endif // QT_CONFIG(accessibility)
        self.judul_sasaran.setText(QCoreApplication.translate("TabBeranda", u"Capaian per sasaran (garis: target 100%)", None))
        self.judul_program.setText(QCoreApplication.translate("TabBeranda", u"Serapan per program", None))
#if QT_CONFIG(accessibility)
        self.grafik_sasaran.setAccessibleName(QCoreApplication.translate("TabBeranda", u"Capaian per sasaran", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.grafik_program.setAccessibleName(QCoreApplication.translate("TabBeranda", u"Serapan per program", None))
#endif // QT_CONFIG(accessibility)
        self.judul_temuan.setText(QCoreApplication.translate("TabBeranda", u"Temuan pemeriksaan", None))
        self.judul_tertinggal.setText(QCoreApplication.translate("TabBeranda", u"Di bawah rencana", None))
#if QT_CONFIG(accessibility)
        self.temuan.setAccessibleName(QCoreApplication.translate("TabBeranda", u"Temuan pemeriksaan, yang terberat lebih dahulu", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tertinggal.setAccessibleName(QCoreApplication.translate("TabBeranda", u"Indikator di bawah rencana", None))
#endif // QT_CONFIG(accessibility)
        self.judul_langkah.setText(QCoreApplication.translate("TabBeranda", u"Langkah pertama", None))
#if QT_CONFIG(accessibility)
        self.langkah.setAccessibleName(QCoreApplication.translate("TabBeranda", u"Langkah pertama", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

