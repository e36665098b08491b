# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'riwayat.ui'
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
    QListView,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

class Ui_Riwayat(object):
    def setupUi(self, Riwayat):
        if not Riwayat.objectName():
            Riwayat.setObjectName(u"Riwayat")
        Riwayat.resize(420, 460)
        self.tata = QVBoxLayout(Riwayat)
        self.tata.setObjectName(u"tata")
        self.keterangan = QLabel(Riwayat)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setWordWrap(True)

        self.tata.addWidget(self.keterangan)

        self.daftar = QListView(Riwayat)
        self.daftar.setObjectName(u"daftar")
        self.daftar.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.daftar.setSpacing(2)
        self.daftar.setUniformItemSizes(True)
        self.daftar.setTextElideMode(Qt.ElideRight)

        self.tata.addWidget(self.daftar)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.pegas_tombol = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.tutup = QPushButton(Riwayat)
        self.tutup.setObjectName(u"tutup")
        self.tutup.setAutoDefault(False)

        self.tata_tombol.addWidget(self.tutup)


        self.tata.addLayout(self.tata_tombol)

        QWidget.setTabOrder(self.daftar, self.tutup)

        self.retranslateUi(Riwayat)
    # setupUi

    def retranslateUi(self, Riwayat):
        Riwayat.setWindowTitle(QCoreApplication.translate("Riwayat", u"Riwayat", None))
        self.keterangan.setText(QCoreApplication.translate("Riwayat", u"Klik satu langkah untuk kembali ke keadaan sesudah langkah itu. Langkah yang diurungkan tetap dapat diulangi sampai ada ubahan baru.", None))
#if QT_CONFIG(accessibility)
        self.daftar.setAccessibleName(QCoreApplication.translate("Riwayat", u"Daftar langkah", None))
#endif // QT_CONFIG(accessibility)
        self.tutup.setText(QCoreApplication.translate("Riwayat", u"Tutup", None))
    # retranslateUi

