# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'panel_pratinjau.ui'
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
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.widget.daftar_halaman import DaftarHalaman
from lkjip_desktop.ui.widget.lembar_pdf import LembarPdf
class Ui_PanelPratinjau(object):
    def setupUi(self, PanelPratinjau):
        if not PanelPratinjau.objectName():
            PanelPratinjau.setObjectName(u"PanelPratinjau")
        PanelPratinjau.resize(340, 420)
        self.tata = QVBoxLayout(PanelPratinjau)
        self.tata.setSpacing(2)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 4, 0, 0)
        self.bilah = QHBoxLayout()
        self.bilah.setSpacing(0)
        self.bilah.setObjectName(u"bilah")
        self.mini = QToolButton(PanelPratinjau)
        self.mini.setObjectName(u"mini")
        self.mini.setCheckable(True)
        self.mini.setAutoRaise(True)

        self.bilah.addWidget(self.mini)

        self.mundur = QToolButton(PanelPratinjau)
        self.mundur.setObjectName(u"mundur")
        self.mundur.setAutoRaise(True)

        self.bilah.addWidget(self.mundur)

        self.nomor = QLabel(PanelPratinjau)
        self.nomor.setObjectName(u"nomor")
        self.nomor.setTextFormat(Qt.PlainText)
        self.nomor.setAlignment(Qt.AlignCenter)
        self.nomor.setMinimumSize(QSize(62, 0))

        self.bilah.addWidget(self.nomor)

        self.maju = QToolButton(PanelPratinjau)
        self.maju.setObjectName(u"maju")
        self.maju.setAutoRaise(True)

        self.bilah.addWidget(self.maju)

        self.pegas = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bilah.addItem(self.pegas)

        self.perkecil = QToolButton(PanelPratinjau)
        self.perkecil.setObjectName(u"perkecil")
        self.perkecil.setAutoRaise(True)

        self.bilah.addWidget(self.perkecil)

        self.skala = QLabel(PanelPratinjau)
        self.skala.setObjectName(u"skala")
        self.skala.setTextFormat(Qt.PlainText)
        self.skala.setAlignment(Qt.AlignCenter)
        self.skala.setMinimumSize(QSize(44, 0))

        self.bilah.addWidget(self.skala)

        self.perbesar = QToolButton(PanelPratinjau)
        self.perbesar.setObjectName(u"perbesar")
        self.perbesar.setAutoRaise(True)

        self.bilah.addWidget(self.perbesar)

        self.paskan = QToolButton(PanelPratinjau)
        self.paskan.setObjectName(u"paskan")
        self.paskan.setCheckable(True)
        self.paskan.setAutoRaise(True)

        self.bilah.addWidget(self.paskan)

        self.cetak = QToolButton(PanelPratinjau)
        self.cetak.setObjectName(u"cetak")
        self.cetak.setAutoRaise(True)

        self.bilah.addWidget(self.cetak)

        self.simpan = QToolButton(PanelPratinjau)
        self.simpan.setObjectName(u"simpan")
        self.simpan.setAutoRaise(True)

        self.bilah.addWidget(self.simpan)


        self.tata.addLayout(self.bilah)

        self.kabar = QLabel(PanelPratinjau)
        self.kabar.setObjectName(u"kabar")
        self.kabar.setTextFormat(Qt.PlainText)
        self.kabar.setWordWrap(True)
        self.kabar.setMargin(4)

        self.tata.addWidget(self.kabar)

        self.tata_halaman = QHBoxLayout()
        self.tata_halaman.setSpacing(2)
        self.tata_halaman.setObjectName(u"tata_halaman")
        self.kecil = DaftarHalaman(PanelPratinjau)
        self.kecil.setObjectName(u"kecil")

        self.tata_halaman.addWidget(self.kecil)

        self.lembar = LembarPdf(PanelPratinjau)
        self.lembar.setObjectName(u"lembar")

        self.tata_halaman.addWidget(self.lembar)


        self.tata.addLayout(self.tata_halaman)

        QWidget.setTabOrder(self.mini, self.mundur)
        QWidget.setTabOrder(self.mundur, self.maju)
        QWidget.setTabOrder(self.maju, self.perkecil)
        QWidget.setTabOrder(self.perkecil, self.perbesar)
        QWidget.setTabOrder(self.perbesar, self.paskan)
        QWidget.setTabOrder(self.paskan, self.cetak)
        QWidget.setTabOrder(self.cetak, self.simpan)
        QWidget.setTabOrder(self.simpan, self.kecil)
        QWidget.setTabOrder(self.kecil, self.lembar)

        self.retranslateUi(PanelPratinjau)
    # setupUi

    def retranslateUi(self, PanelPratinjau):
#if QT_CONFIG(tooltip)
        self.mini.setToolTip(QCoreApplication.translate("PanelPratinjau", u"Tampilkan halaman kecil", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.mini.setAccessibleName(QCoreApplication.translate("PanelPratinjau", u"Tampilkan halaman kecil", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.mundur.setToolTip(QCoreApplication.translate("PanelPratinjau", u"Halaman sebelumnya (Page Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.mundur.setAccessibleName(QCoreApplication.translate("PanelPratinjau", u"Halaman sebelumnya", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.nomor.setAccessibleName(QCoreApplication.translate("PanelPratinjau", u"Nomor halaman", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.maju.setToolTip(QCoreApplication.translate("PanelPratinjau", u"Halaman berikutnya (Page Down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.maju.setAccessibleName(QCoreApplication.translate("PanelPratinjau", u"Halaman berikutnya", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.perkecil.setToolTip(QCoreApplication.translate("PanelPratinjau", u"Perkecil (Ctrl+gulir)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.perkecil.setAccessibleName(QCoreApplication.translate("PanelPratinjau", u"Perkecil", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.skala.setAccessibleName(QCoreApplication.translate("PanelPratinjau", u"Perbesaran", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.perbesar.setToolTip(QCoreApplication.translate("PanelPratinjau", u"Perbesar (Ctrl+gulir)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.perbesar.setAccessibleName(QCoreApplication.translate("PanelPratinjau", u"Perbesar", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.paskan.setToolTip(QCoreApplication.translate("PanelPratinjau", u"Paskan lebar halaman", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.paskan.setAccessibleName(QCoreApplication.translate("PanelPratinjau", u"Paskan lebar halaman", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.cetak.setToolTip(QCoreApplication.translate("PanelPratinjau", u"Cetak halaman\u2026", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.cetak.setAccessibleName(QCoreApplication.translate("PanelPratinjau", u"Cetak halaman", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.simpan.setToolTip(QCoreApplication.translate("PanelPratinjau", u"Simpan sebagai PDF, Excel, atau Word\u2026", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.simpan.setAccessibleName(QCoreApplication.translate("PanelPratinjau", u"Simpan laporan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kabar.setAccessibleName(QCoreApplication.translate("PanelPratinjau", u"Keadaan pratinjau", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kecil.setAccessibleName(QCoreApplication.translate("PanelPratinjau", u"Halaman kecil", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lembar.setAccessibleName(QCoreApplication.translate("PanelPratinjau", u"Halaman laporan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

