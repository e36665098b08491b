# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tab_lkjip.ui'
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
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.tabs.lkjip.halaman_tabel import HalamanTabel
from lkjip_desktop.ui.tabs.lkjip.halaman_teks import HalamanTeks
from lkjip_desktop.ui.tabs.lkjip.kerangka import Kerangka
from lkjip_desktop.ui.tabs.lkjip.panel_pratinjau import PanelPratinjau
from lkjip_desktop.ui.widget.label_elipsis import LabelElipsis
class Ui_TabLkjip(object):
    def setupUi(self, TabLkjip):
        if not TabLkjip.objectName():
            TabLkjip.setObjectName(u"TabLkjip")
        TabLkjip.resize(1093, 460)
        self.tata = QVBoxLayout(TabLkjip)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.pembagi = QSplitter(TabLkjip)
        self.pembagi.setObjectName(u"pembagi")
        self.pembagi.setOrientation(Qt.Horizontal)
        self.pembagi.setChildrenCollapsible(False)
        self.kerangka = Kerangka(self.pembagi)
        self.kerangka.setObjectName(u"kerangka")
        self.kerangka.setMinimumSize(QSize(150, 0))
        self.pembagi.addWidget(self.kerangka)
        self.tengah = QWidget(self.pembagi)
        self.tengah.setObjectName(u"tengah")
        self.tengah.setMinimumSize(QSize(300, 0))
        self.tata_tengah = QVBoxLayout(self.tengah)
        self.tata_tengah.setSpacing(4)
        self.tata_tengah.setObjectName(u"tata_tengah")
        self.tata_tengah.setContentsMargins(8, 4, 8, 4)
        self.tata_judul = QHBoxLayout()
        self.tata_judul.setObjectName(u"tata_judul")
        self.judul = LabelElipsis(self.tengah)
        self.judul.setObjectName(u"judul")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.judul.sizePolicy().hasHeightForWidth())
        self.judul.setSizePolicy(sizePolicy)

        self.tata_judul.addWidget(self.judul)

        self.hapus_bagian = QToolButton(self.tengah)
        self.hapus_bagian.setObjectName(u"hapus_bagian")
        self.hapus_bagian.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.hapus_bagian.setAutoRaise(True)

        self.tata_judul.addWidget(self.hapus_bagian)

        self.tombol_pratinjau = QToolButton(self.tengah)
        self.tombol_pratinjau.setObjectName(u"tombol_pratinjau")
        self.tombol_pratinjau.setCheckable(True)
        self.tombol_pratinjau.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.tombol_pratinjau.setAutoRaise(True)

        self.tata_judul.addWidget(self.tombol_pratinjau)


        self.tata_tengah.addLayout(self.tata_judul)

        self.keterangan = QLabel(self.tengah)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setTextFormat(Qt.PlainText)
        self.keterangan.setWordWrap(True)

        self.tata_tengah.addWidget(self.keterangan)

        self.halaman = QTabWidget(self.tengah)
        self.halaman.setObjectName(u"halaman")
        self.halaman.setDocumentMode(True)
        self.teks = HalamanTeks()
        self.teks.setObjectName(u"teks")
        self.halaman.addTab(self.teks, "")
        self.tabel = HalamanTabel()
        self.tabel.setObjectName(u"tabel")
        self.halaman.addTab(self.tabel, "")

        self.tata_tengah.addWidget(self.halaman)

        self.pembagi.addWidget(self.tengah)
        self.pratinjau = PanelPratinjau(self.pembagi)
        self.pratinjau.setObjectName(u"pratinjau")
        self.pembagi.addWidget(self.pratinjau)

        self.tata.addWidget(self.pembagi)

        QWidget.setTabOrder(self.kerangka, self.halaman)

        self.retranslateUi(TabLkjip)
    # setupUi

    def retranslateUi(self, TabLkjip):
#if QT_CONFIG(accessibility)
        self.kerangka.setAccessibleName(QCoreApplication.translate("TabLkjip", u"Kerangka laporan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.judul.setAccessibleName(QCoreApplication.translate("TabLkjip", u"Judul bagian", None))
#endif // QT_CONFIG(accessibility)
        self.hapus_bagian.setText(QCoreApplication.translate("TabLkjip", u"Hapus bagian", None))
#if QT_CONFIG(tooltip)
        self.hapus_bagian.setToolTip(QCoreApplication.translate("TabLkjip", u"Hapus teks dan tabel bagian tambahan ini; dapat diurungkan", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_pratinjau.setText(QCoreApplication.translate("TabLkjip", u"Pratinjau", None))
#if QT_CONFIG(tooltip)
        self.tombol_pratinjau.setToolTip(QCoreApplication.translate("TabLkjip", u"Tampilkan atau sembunyikan halaman jadi di sebelah kanan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.keterangan.setAccessibleName(QCoreApplication.translate("TabLkjip", u"Keterangan bagian", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.halaman.setAccessibleName(QCoreApplication.translate("TabLkjip", u"Teks dan tabel bagian", None))
#endif // QT_CONFIG(accessibility)
        self.halaman.setTabText(self.halaman.indexOf(self.teks), QCoreApplication.translate("TabLkjip", u"Teks", None))
        self.halaman.setTabText(self.halaman.indexOf(self.tabel), QCoreApplication.translate("TabLkjip", u"Tabel pendukung", None))
        pass
    # retranslateUi

