# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'jendela.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenuBar,
    QSizePolicy,
    QStackedWidget,
    QStatusBar,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.layar_mulai import LayarMulai
from lkjip_desktop.ui.widget.bilah_pesan import BilahPesan
from lkjip_desktop.ui.widget.label_elipsis import LabelElipsis
class Ui_Jendela(object):
    def setupUi(self, Jendela):
        if not Jendela.objectName():
            Jendela.setObjectName(u"Jendela")
        Jendela.resize(1093, 614)
        Jendela.setAcceptDrops(True)
        self.pusat = QWidget(Jendela)
        self.pusat.setObjectName(u"pusat")
        self.tata_pusat = QVBoxLayout(self.pusat)
        self.tata_pusat.setSpacing(0)
        self.tata_pusat.setObjectName(u"tata_pusat")
        self.tata_pusat.setContentsMargins(0, 0, 0, 0)
        self.bilah_atas = QWidget(self.pusat)
        self.bilah_atas.setObjectName(u"bilah_atas")
        self.tata_atas = QHBoxLayout(self.bilah_atas)
        self.tata_atas.setSpacing(4)
        self.tata_atas.setObjectName(u"tata_atas")
        self.tata_atas.setContentsMargins(8, 4, 8, 4)
        self.tombol_tahun_lalu = QToolButton(self.bilah_atas)
        self.tombol_tahun_lalu.setObjectName(u"tombol_tahun_lalu")
        self.tombol_tahun_lalu.setAutoRaise(True)

        self.tata_atas.addWidget(self.tombol_tahun_lalu)

        self.pilih_tahun = QComboBox(self.bilah_atas)
        self.pilih_tahun.setObjectName(u"pilih_tahun")

        self.tata_atas.addWidget(self.pilih_tahun)

        self.tombol_tahun_depan = QToolButton(self.bilah_atas)
        self.tombol_tahun_depan.setObjectName(u"tombol_tahun_depan")
        self.tombol_tahun_depan.setAutoRaise(True)

        self.tata_atas.addWidget(self.tombol_tahun_depan)

        self.nama_instansi = LabelElipsis(self.bilah_atas)
        self.nama_instansi.setObjectName(u"nama_instansi")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.nama_instansi.sizePolicy().hasHeightForWidth())
        self.nama_instansi.setSizePolicy(sizePolicy)

        self.tata_atas.addWidget(self.nama_instansi)

        self.tombol_urung = QToolButton(self.bilah_atas)
        self.tombol_urung.setObjectName(u"tombol_urung")
        self.tombol_urung.setAutoRaise(True)

        self.tata_atas.addWidget(self.tombol_urung)

        self.tombol_ulang = QToolButton(self.bilah_atas)
        self.tombol_ulang.setObjectName(u"tombol_ulang")
        self.tombol_ulang.setAutoRaise(True)

        self.tata_atas.addWidget(self.tombol_ulang)


        self.tata_pusat.addWidget(self.bilah_atas)

        self.tumpukan = QStackedWidget(self.pusat)
        self.tumpukan.setObjectName(u"tumpukan")
        self.layar_mulai = LayarMulai()
        self.layar_mulai.setObjectName(u"layar_mulai")
        self.tumpukan.addWidget(self.layar_mulai)
        self.tab = QTabWidget()
        self.tab.setObjectName(u"tab")
        self.tab.setDocumentMode(True)
        self.tumpukan.addWidget(self.tab)

        self.tata_pusat.addWidget(self.tumpukan)

        self.bilah_pesan = BilahPesan(self.pusat)
        self.bilah_pesan.setObjectName(u"bilah_pesan")

        self.tata_pusat.addWidget(self.bilah_pesan)

        Jendela.setCentralWidget(self.pusat)
        self.bilah_menu = QMenuBar(Jendela)
        self.bilah_menu.setObjectName(u"bilah_menu")
        Jendela.setMenuBar(self.bilah_menu)
        self.bilah_status = QStatusBar(Jendela)
        self.bilah_status.setObjectName(u"bilah_status")
        Jendela.setStatusBar(self.bilah_status)

        self.retranslateUi(Jendela)

        self.tumpukan.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, Jendela):
        Jendela.setWindowTitle(QCoreApplication.translate("Jendela", u"LKjIP", None))
#if QT_CONFIG(accessibility)
        self.tombol_tahun_lalu.setAccessibleName(QCoreApplication.translate("Jendela", u"Tahun sebelumnya", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pilih_tahun.setAccessibleName(QCoreApplication.translate("Jendela", u"Tahun", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.pilih_tahun.setToolTip(QCoreApplication.translate("Jendela", u"Tahun yang ditampilkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_tahun_depan.setAccessibleName(QCoreApplication.translate("Jendela", u"Tahun berikutnya", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.nama_instansi.setAccessibleName(QCoreApplication.translate("Jendela", u"Nama instansi", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tab.setAccessibleName(QCoreApplication.translate("Jendela", u"Bagian", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

