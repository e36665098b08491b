# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tak_terpakai.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

class Ui_TakTerpakai(object):
    def setupUi(self, TakTerpakai):
        if not TakTerpakai.objectName():
            TakTerpakai.setObjectName(u"TakTerpakai")
        TakTerpakai.resize(820, 420)
        self.tata = QVBoxLayout(TakTerpakai)
        self.tata.setObjectName(u"tata")
        self.keterangan = QLabel(TakTerpakai)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setWordWrap(True)

        self.tata.addWidget(self.keterangan)

        self.daftar = QTableView(TakTerpakai)
        self.daftar.setObjectName(u"daftar")
        self.daftar.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.daftar.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.daftar.setTabKeyNavigation(False)
        self.daftar.setWordWrap(True)

        self.tata.addWidget(self.daftar)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.salin = QPushButton(TakTerpakai)
        self.salin.setObjectName(u"salin")
        self.salin.setAutoDefault(False)

        self.tata_tombol.addWidget(self.salin)

        self.pegas_tombol = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.tutup = QPushButton(TakTerpakai)
        self.tutup.setObjectName(u"tutup")

        self.tata_tombol.addWidget(self.tutup)


        self.tata.addLayout(self.tata_tombol)

        QWidget.setTabOrder(self.daftar, self.salin)
        QWidget.setTabOrder(self.salin, self.tutup)

        self.retranslateUi(TakTerpakai)

        self.tutup.setDefault(True)

    # setupUi

    def retranslateUi(self, TakTerpakai):
        TakTerpakai.setWindowTitle(QCoreApplication.translate("TakTerpakai", u"Isian yang tidak dapat dipakai", None))
        self.keterangan.setText(QCoreApplication.translate("TakTerpakai", u"Tidak ada yang diubah. Perbaiki isian berikut di sumbernya, lalu salin dan tempel lagi.", None))
#if QT_CONFIG(accessibility)
        self.daftar.setAccessibleName(QCoreApplication.translate("TakTerpakai", u"Isian yang tidak dapat dipakai", None))
#endif // QT_CONFIG(accessibility)
        self.salin.setText(QCoreApplication.translate("TakTerpakai", u"&Salin daftar", None))
        self.tutup.setText(QCoreApplication.translate("TakTerpakai", u"Tutup", None))
    # retranslateUi

