# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialog_kisi.ui'
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
)

from lkjip_desktop.ui.tampilan.kisi_view import KisiView
class Ui_DialogKisi(object):
    def setupUi(self, DialogKisi):
        if not DialogKisi.objectName():
            DialogKisi.setObjectName(u"DialogKisi")
        DialogKisi.resize(760, 420)
        self.tata = QVBoxLayout(DialogKisi)
        self.tata.setObjectName(u"tata")
        self.keterangan = QLabel(DialogKisi)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setTextFormat(Qt.PlainText)
        self.keterangan.setWordWrap(True)

        self.tata.addWidget(self.keterangan)

        self.kisi = KisiView(DialogKisi)
        self.kisi.setObjectName(u"kisi")

        self.tata.addWidget(self.kisi)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.tambah = QPushButton(DialogKisi)
        self.tambah.setObjectName(u"tambah")

        self.tata_tombol.addWidget(self.tambah)

        self.hapus = QPushButton(DialogKisi)
        self.hapus.setObjectName(u"hapus")

        self.tata_tombol.addWidget(self.hapus)

        self.pegas_tombol = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.tutup = QPushButton(DialogKisi)
        self.tutup.setObjectName(u"tutup")

        self.tata_tombol.addWidget(self.tutup)


        self.tata.addLayout(self.tata_tombol)


        self.retranslateUi(DialogKisi)
    # setupUi

    def retranslateUi(self, DialogKisi):
        DialogKisi.setWindowTitle(QCoreApplication.translate("DialogKisi", u"Data", None))
        self.keterangan.setText("")
        self.tambah.setText(QCoreApplication.translate("DialogKisi", u"&Tambah", None))
        self.hapus.setText(QCoreApplication.translate("DialogKisi", u"&Hapus", None))
        self.tutup.setText(QCoreApplication.translate("DialogKisi", u"Tutup", None))
    # retranslateUi

