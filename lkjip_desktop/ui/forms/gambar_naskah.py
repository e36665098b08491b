# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'gambar_naskah.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
)
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

class Ui_GambarNaskah(object):
    def setupUi(self, GambarNaskah):
        if not GambarNaskah.objectName():
            GambarNaskah.setObjectName(u"GambarNaskah")
        GambarNaskah.resize(440, 150)
        self.tata = QVBoxLayout(GambarNaskah)
        self.tata.setObjectName(u"tata")
        self.isian = QFormLayout()
        self.isian.setObjectName(u"isian")
        self.label_judul = QLabel(GambarNaskah)
        self.label_judul.setObjectName(u"label_judul")

        self.isian.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_judul)

        self.judul = QLineEdit(GambarNaskah)
        self.judul.setObjectName(u"judul")
        self.judul.setMaxLength(300)

        self.isian.setWidget(0, QFormLayout.ItemRole.FieldRole, self.judul)

        self.label_lebar = QLabel(GambarNaskah)
        self.label_lebar.setObjectName(u"label_lebar")

        self.isian.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_lebar)

        self.lebar = QSpinBox(GambarNaskah)
        self.lebar.setObjectName(u"lebar")
        self.lebar.setMinimum(10)
        self.lebar.setMaximum(400)
        self.lebar.setSingleStep(10)

        self.isian.setWidget(1, QFormLayout.ItemRole.FieldRole, self.lebar)


        self.tata.addLayout(self.isian)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.pegas_tombol = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.setuju = QPushButton(GambarNaskah)
        self.setuju.setObjectName(u"setuju")

        self.tata_tombol.addWidget(self.setuju)

        self.batal = QPushButton(GambarNaskah)
        self.batal.setObjectName(u"batal")
        self.batal.setAutoDefault(False)

        self.tata_tombol.addWidget(self.batal)


        self.tata.addLayout(self.tata_tombol)

#if QT_CONFIG(shortcut)
        self.label_judul.setBuddy(self.judul)
        self.label_lebar.setBuddy(self.lebar)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.judul, self.lebar)
        QWidget.setTabOrder(self.lebar, self.setuju)
        QWidget.setTabOrder(self.setuju, self.batal)

        self.retranslateUi(GambarNaskah)

        self.setuju.setDefault(True)

    # setupUi

    def retranslateUi(self, GambarNaskah):
        GambarNaskah.setWindowTitle(QCoreApplication.translate("GambarNaskah", u"Gambar", None))
        self.label_judul.setText(QCoreApplication.translate("GambarNaskah", u"&Judul", None))
        self.judul.setPlaceholderText(QCoreApplication.translate("GambarNaskah", u"Dicetak di bawah gambar, dengan nomornya", None))
#if QT_CONFIG(accessibility)
        self.judul.setAccessibleName(QCoreApplication.translate("GambarNaskah", u"Judul gambar", None))
#endif // QT_CONFIG(accessibility)
        self.label_lebar.setText(QCoreApplication.translate("GambarNaskah", u"&Lebar", None))
        self.lebar.setSuffix(QCoreApplication.translate("GambarNaskah", u" mm", None))
#if QT_CONFIG(accessibility)
        self.lebar.setAccessibleName(QCoreApplication.translate("GambarNaskah", u"Lebar gambar dalam milimeter", None))
#endif // QT_CONFIG(accessibility)
        self.setuju.setText(QCoreApplication.translate("GambarNaskah", u"Pakai", None))
        self.batal.setText(QCoreApplication.translate("GambarNaskah", u"Batal", None))
    # retranslateUi

