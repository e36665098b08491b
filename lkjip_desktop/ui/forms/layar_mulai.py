# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'layar_mulai.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
    QSize,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)
class Ui_LayarMulai(object):
    def setupUi(self, LayarMulai):
        if not LayarMulai.objectName():
            LayarMulai.setObjectName(u"LayarMulai")
        LayarMulai.resize(900, 500)
        self.tata = QVBoxLayout(LayarMulai)
        self.tata.setSpacing(12)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(48, 32, 48, 24)
        self.judul = QLabel(LayarMulai)
        self.judul.setObjectName(u"judul")

        self.tata.addWidget(self.judul)

        self.keterangan = QLabel(LayarMulai)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setWordWrap(True)

        self.tata.addWidget(self.keterangan)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setSpacing(8)
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.tombol_baru = QPushButton(LayarMulai)
        self.tombol_baru.setObjectName(u"tombol_baru")

        self.tata_tombol.addWidget(self.tombol_baru)

        self.tombol_buka = QPushButton(LayarMulai)
        self.tombol_buka.setObjectName(u"tombol_buka")

        self.tata_tombol.addWidget(self.tombol_buka)

        self.tombol_contoh = QPushButton(LayarMulai)
        self.tombol_contoh.setObjectName(u"tombol_contoh")

        self.tata_tombol.addWidget(self.tombol_contoh)

        self.tombol_impor = QPushButton(LayarMulai)
        self.tombol_impor.setObjectName(u"tombol_impor")

        self.tata_tombol.addWidget(self.tombol_impor)

        self.pegas_tombol = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)


        self.tata.addLayout(self.tata_tombol)

        self.judul_terbaru = QLabel(LayarMulai)
        self.judul_terbaru.setObjectName(u"judul_terbaru")

        self.tata.addWidget(self.judul_terbaru)

        self.daftar_terbaru = QListView(LayarMulai)
        self.daftar_terbaru.setObjectName(u"daftar_terbaru")
        self.daftar_terbaru.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.daftar_terbaru.setAlternatingRowColors(True)
        self.daftar_terbaru.setMaximumSize(QSize(16777215, 210))

        self.tata.addWidget(self.daftar_terbaru)

        self.petunjuk_seret = QLabel(LayarMulai)
        self.petunjuk_seret.setObjectName(u"petunjuk_seret")

        self.tata.addWidget(self.petunjuk_seret)

        self.pegas_bawah = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata.addItem(self.pegas_bawah)

#if QT_CONFIG(shortcut)
        self.judul_terbaru.setBuddy(self.daftar_terbaru)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LayarMulai)

        self.tombol_baru.setDefault(True)

    # setupUi

    def retranslateUi(self, LayarMulai):
        self.judul.setText(QCoreApplication.translate("LayarMulai", u"Selamat datang", None))
        self.keterangan.setText(QCoreApplication.translate("LayarMulai", u"Satu berkas memuat data kinerja satu perangkat daerah untuk semua tahun. Setiap isian langsung tersimpan dan dapat diurungkan.", None))
        self.tombol_baru.setText(QCoreApplication.translate("LayarMulai", u"Berkas baru\u2026", None))
        self.tombol_buka.setText(QCoreApplication.translate("LayarMulai", u"Buka berkas\u2026", None))
        self.tombol_contoh.setText(QCoreApplication.translate("LayarMulai", u"Buat berkas contoh\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_contoh.setToolTip(QCoreApplication.translate("LayarMulai", u"Instansi rekaan dengan data dua tahun yang lengkap, untuk dicoba", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_impor.setText(QCoreApplication.translate("LayarMulai", u"Impor data\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_impor.setToolTip(QCoreApplication.translate("LayarMulai", u"Membuat berkas dari data lkjip-data (.json) atau paket (.zip)", None))
#endif // QT_CONFIG(tooltip)
        self.judul_terbaru.setText(QCoreApplication.translate("LayarMulai", u"Terakhir dibuka", None))
#if QT_CONFIG(accessibility)
        self.daftar_terbaru.setAccessibleName(QCoreApplication.translate("LayarMulai", u"Berkas yang terakhir dibuka", None))
#endif // QT_CONFIG(accessibility)
        self.petunjuk_seret.setText(QCoreApplication.translate("LayarMulai", u"Berkas .lkjip juga dapat diseret ke jendela ini.", None))
        pass
    # retranslateUi

