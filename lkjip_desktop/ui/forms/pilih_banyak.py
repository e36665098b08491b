# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pilih_banyak.ui'
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
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.widget.daftar_pilih import DaftarPilih

class Ui_PilihBanyak(object):
    def setupUi(self, PilihBanyak):
        if not PilihBanyak.objectName():
            PilihBanyak.setObjectName(u"PilihBanyak")
        PilihBanyak.resize(760, 480)
        self.tata = QVBoxLayout(PilihBanyak)
        self.tata.setObjectName(u"tata")
        self.daftar = DaftarPilih(PilihBanyak)
        self.daftar.setObjectName(u"daftar")

        self.tata.addWidget(self.daftar)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.keterangan = QLabel(PilihBanyak)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setTextFormat(Qt.PlainText)

        self.tata_tombol.addWidget(self.keterangan)

        self.pegas_tombol = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.setuju = QPushButton(PilihBanyak)
        self.setuju.setObjectName(u"setuju")

        self.tata_tombol.addWidget(self.setuju)

        self.batal = QPushButton(PilihBanyak)
        self.batal.setObjectName(u"batal")
        self.batal.setAutoDefault(False)

        self.tata_tombol.addWidget(self.batal)


        self.tata.addLayout(self.tata_tombol)

        QWidget.setTabOrder(self.daftar, self.setuju)
        QWidget.setTabOrder(self.setuju, self.batal)

        self.retranslateUi(PilihBanyak)

        self.setuju.setDefault(True)

    # setupUi

    def retranslateUi(self, PilihBanyak):
        PilihBanyak.setWindowTitle(QCoreApplication.translate("PilihBanyak", u"Pilih", None))
        self.keterangan.setText("")
        self.setuju.setText(QCoreApplication.translate("PilihBanyak", u"Setuju", None))
        self.batal.setText(QCoreApplication.translate("PilihBanyak", u"Batal", None))
    # retranslateUi

