# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pulihkan.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
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
class Ui_Pulihkan(object):
    def setupUi(self, Pulihkan):
        if not Pulihkan.objectName():
            Pulihkan.setObjectName(u"Pulihkan")
        Pulihkan.resize(640, 400)
        self.tata = QVBoxLayout(Pulihkan)
        self.tata.setObjectName(u"tata")
        self.keterangan = QLabel(Pulihkan)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setWordWrap(True)

        self.tata.addWidget(self.keterangan)

        self.daftar = KisiView(Pulihkan)
        self.daftar.setObjectName(u"daftar")

        self.tata.addWidget(self.daftar)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.pegas_tombol = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.setuju = QPushButton(Pulihkan)
        self.setuju.setObjectName(u"setuju")

        self.tata_tombol.addWidget(self.setuju)

        self.batal = QPushButton(Pulihkan)
        self.batal.setObjectName(u"batal")

        self.tata_tombol.addWidget(self.batal)


        self.tata.addLayout(self.tata_tombol)


        self.retranslateUi(Pulihkan)

        self.setuju.setDefault(True)

    # setupUi

    def retranslateUi(self, Pulihkan):
        Pulihkan.setWindowTitle(QCoreApplication.translate("Pulihkan", u"Pulihkan cadangan", None))
        self.keterangan.setText(QCoreApplication.translate("Pulihkan", u"Pilih keadaan yang akan dikembalikan. Isi yang sekarang disimpan dahulu sebagai cadangan, jadi pemulihan ini pun dapat dibatalkan.", None))
#if QT_CONFIG(accessibility)
        self.daftar.setAccessibleName(QCoreApplication.translate("Pulihkan", u"Daftar cadangan", None))
#endif // QT_CONFIG(accessibility)
        self.setuju.setText(QCoreApplication.translate("Pulihkan", u"&Pulihkan", None))
        self.batal.setText(QCoreApplication.translate("Pulihkan", u"Batal", None))
    # retranslateUi

