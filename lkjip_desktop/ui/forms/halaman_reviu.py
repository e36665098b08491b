# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'halaman_reviu.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
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
class Ui_HalamanReviu(object):
    def setupUi(self, HalamanReviu):
        if not HalamanReviu.objectName():
            HalamanReviu.setObjectName(u"HalamanReviu")
        HalamanReviu.resize(1093, 430)
        self.tata = QVBoxLayout(HalamanReviu)
        self.tata.setSpacing(0)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.bilah = QWidget(HalamanReviu)
        self.bilah.setObjectName(u"bilah")
        self.tata_bilah = QHBoxLayout(self.bilah)
        self.tata_bilah.setSpacing(4)
        self.tata_bilah.setObjectName(u"tata_bilah")
        self.tata_bilah.setContentsMargins(6, 4, 6, 4)
        self.ringkasan = QLabel(self.bilah)
        self.ringkasan.setObjectName(u"ringkasan")
        self.ringkasan.setTextFormat(Qt.PlainText)

        self.tata_bilah.addWidget(self.ringkasan)

        self.pegas = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_bilah.addItem(self.pegas)

        self.tombol_temuan = QToolButton(self.bilah)
        self.tombol_temuan.setObjectName(u"tombol_temuan")
        self.tombol_temuan.setFocusPolicy(Qt.TabFocus)
        self.tombol_temuan.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah.addWidget(self.tombol_temuan)

        self.tombol_cetak = QToolButton(self.bilah)
        self.tombol_cetak.setObjectName(u"tombol_cetak")
        self.tombol_cetak.setFocusPolicy(Qt.TabFocus)
        self.tombol_cetak.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah.addWidget(self.tombol_cetak)


        self.tata.addWidget(self.bilah)

        self.wadah = QVBoxLayout()
        self.wadah.setObjectName(u"wadah")

        self.tata.addLayout(self.wadah)


        self.retranslateUi(HalamanReviu)
    # setupUi

    def retranslateUi(self, HalamanReviu):
        self.ringkasan.setText("")
        self.tombol_temuan.setText(QCoreApplication.translate("HalamanReviu", u"Lihat temuan", None))
#if QT_CONFIG(tooltip)
        self.tombol_temuan.setToolTip(QCoreApplication.translate("HalamanReviu", u"Menunjukkan temuan yang menjadi dasar jawaban program", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_cetak.setText(QCoreApplication.translate("HalamanReviu", u"Cetak\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_cetak.setToolTip(QCoreApplication.translate("HalamanReviu", u"Mencetak checklist reviu dengan jawaban dan catatannya", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

