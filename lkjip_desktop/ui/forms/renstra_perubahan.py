# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'renstra_perubahan.ui'
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
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)
class Ui_RenstraPerubahan(object):
    def setupUi(self, RenstraPerubahan):
        if not RenstraPerubahan.objectName():
            RenstraPerubahan.setObjectName(u"RenstraPerubahan")
        RenstraPerubahan.resize(480, 220)
        self.tata = QVBoxLayout(RenstraPerubahan)
        self.tata.setObjectName(u"tata")
        self.keterangan = QLabel(RenstraPerubahan)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setTextFormat(Qt.PlainText)
        self.keterangan.setWordWrap(True)

        self.tata.addWidget(self.keterangan)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.label_mulai = QLabel(RenstraPerubahan)
        self.label_mulai.setObjectName(u"label_mulai")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_mulai)

        self.mulai = QComboBox(RenstraPerubahan)
        self.mulai.setObjectName(u"mulai")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.mulai)


        self.tata.addLayout(self.form)

        self.akibat = QLabel(RenstraPerubahan)
        self.akibat.setObjectName(u"akibat")
        self.akibat.setTextFormat(Qt.PlainText)
        self.akibat.setWordWrap(True)

        self.tata.addWidget(self.akibat)

        self.pegas = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata.addItem(self.pegas)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.pegas_tombol = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.setuju = QPushButton(RenstraPerubahan)
        self.setuju.setObjectName(u"setuju")

        self.tata_tombol.addWidget(self.setuju)

        self.batal = QPushButton(RenstraPerubahan)
        self.batal.setObjectName(u"batal")

        self.tata_tombol.addWidget(self.batal)


        self.tata.addLayout(self.tata_tombol)

#if QT_CONFIG(shortcut)
        self.label_mulai.setBuddy(self.mulai)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RenstraPerubahan)

        self.setuju.setDefault(True)

    # setupUi

    def retranslateUi(self, RenstraPerubahan):
        RenstraPerubahan.setWindowTitle(QCoreApplication.translate("RenstraPerubahan", u"Renstra perubahan", None))
        self.label_mulai.setText(QCoreApplication.translate("RenstraPerubahan", u"&Berlaku mulai tahun:", None))
#if QT_CONFIG(accessibility)
        self.mulai.setAccessibleName(QCoreApplication.translate("RenstraPerubahan", u"Berlaku mulai tahun", None))
#endif // QT_CONFIG(accessibility)
        self.setuju.setText(QCoreApplication.translate("RenstraPerubahan", u"B&uat", None))
        self.batal.setText(QCoreApplication.translate("RenstraPerubahan", u"Batal", None))
    # retranslateUi

