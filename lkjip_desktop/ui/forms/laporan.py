# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'laporan.ui'
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
class Ui_DialogLaporan(object):
    def setupUi(self, DialogLaporan):
        if not DialogLaporan.objectName():
            DialogLaporan.setObjectName(u"DialogLaporan")
        DialogLaporan.resize(420, 200)
        self.tata = QVBoxLayout(DialogLaporan)
        self.tata.setObjectName(u"tata")
        self.keterangan = QLabel(DialogLaporan)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setWordWrap(True)

        self.tata.addWidget(self.keterangan)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.label_tingkat = QLabel(DialogLaporan)
        self.label_tingkat.setObjectName(u"label_tingkat")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_tingkat)

        self.tingkat = QComboBox(DialogLaporan)
        self.tingkat.setObjectName(u"tingkat")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.tingkat)

        self.label_dokumen = QLabel(DialogLaporan)
        self.label_dokumen.setObjectName(u"label_dokumen")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_dokumen)

        self.dokumen = QComboBox(DialogLaporan)
        self.dokumen.setObjectName(u"dokumen")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.dokumen)


        self.tata.addLayout(self.form)

        self.pegas = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata.addItem(self.pegas)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.pegas_tombol = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.setuju = QPushButton(DialogLaporan)
        self.setuju.setObjectName(u"setuju")

        self.tata_tombol.addWidget(self.setuju)

        self.batal = QPushButton(DialogLaporan)
        self.batal.setObjectName(u"batal")

        self.tata_tombol.addWidget(self.batal)


        self.tata.addLayout(self.tata_tombol)

#if QT_CONFIG(shortcut)
        self.label_tingkat.setBuddy(self.tingkat)
        self.label_dokumen.setBuddy(self.dokumen)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DialogLaporan)

        self.setuju.setDefault(True)

    # setupUi

    def retranslateUi(self, DialogLaporan):
        DialogLaporan.setWindowTitle(QCoreApplication.translate("DialogLaporan", u"Buat laporan", None))
        self.keterangan.setText("")
        self.label_tingkat.setText(QCoreApplication.translate("DialogLaporan", u"&Tingkat:", None))
        self.label_dokumen.setText(QCoreApplication.translate("DialogLaporan", u"&Dokumen:", None))
        self.setuju.setText(QCoreApplication.translate("DialogLaporan", u"&Buat PDF\u2026", None))
        self.batal.setText(QCoreApplication.translate("DialogLaporan", u"Batal", None))
    # retranslateUi

