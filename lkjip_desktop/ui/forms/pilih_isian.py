# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pilih_isian.ui'
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
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

class Ui_PilihIsian(object):
    def setupUi(self, PilihIsian):
        if not PilihIsian.objectName():
            PilihIsian.setObjectName(u"PilihIsian")
        PilihIsian.resize(720, 460)
        self.tata = QVBoxLayout(PilihIsian)
        self.tata.setObjectName(u"tata")
        self.cari = QLineEdit(PilihIsian)
        self.cari.setObjectName(u"cari")
        self.cari.setClearButtonEnabled(True)

        self.tata.addWidget(self.cari)

        self.daftar = QTableView(PilihIsian)
        self.daftar.setObjectName(u"daftar")
        self.daftar.setTabKeyNavigation(False)
        self.daftar.setSelectionMode(QAbstractItemView.SingleSelection)
        self.daftar.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.daftar.setWordWrap(False)

        self.tata.addWidget(self.daftar)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.keterangan = QLabel(PilihIsian)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setTextFormat(Qt.PlainText)

        self.tata_tombol.addWidget(self.keterangan)

        self.pegas_tombol = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.setuju = QPushButton(PilihIsian)
        self.setuju.setObjectName(u"setuju")

        self.tata_tombol.addWidget(self.setuju)

        self.batal = QPushButton(PilihIsian)
        self.batal.setObjectName(u"batal")
        self.batal.setAutoDefault(False)

        self.tata_tombol.addWidget(self.batal)


        self.tata.addLayout(self.tata_tombol)

        QWidget.setTabOrder(self.cari, self.daftar)
        QWidget.setTabOrder(self.daftar, self.setuju)
        QWidget.setTabOrder(self.setuju, self.batal)

        self.retranslateUi(PilihIsian)

        self.setuju.setDefault(True)

    # setupUi

    def retranslateUi(self, PilihIsian):
        PilihIsian.setWindowTitle(QCoreApplication.translate("PilihIsian", u"Sisipkan data", None))
        self.cari.setPlaceholderText(QCoreApplication.translate("PilihIsian", u"Cari angka atau nama, misalnya: capaian S1.1, pagu, kepala dinas", None))
#if QT_CONFIG(accessibility)
        self.cari.setAccessibleName(QCoreApplication.translate("PilihIsian", u"Cari data", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.daftar.setAccessibleName(QCoreApplication.translate("PilihIsian", u"Data yang dapat disisipkan", None))
#endif // QT_CONFIG(accessibility)
        self.keterangan.setText(QCoreApplication.translate("PilihIsian", u"Data yang disisipkan mengikuti perubahan isian di tab lain.", None))
        self.setuju.setText(QCoreApplication.translate("PilihIsian", u"Sisipkan", None))
        self.batal.setText(QCoreApplication.translate("PilihIsian", u"Batal", None))
    # retranslateUi

