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
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)
class Ui_DialogLaporan(object):
    def setupUi(self, DialogLaporan):
        if not DialogLaporan.objectName():
            DialogLaporan.setObjectName(u"DialogLaporan")
        DialogLaporan.resize(560, 360)
        self.tata = QVBoxLayout(DialogLaporan)
        self.tata.setObjectName(u"tata")
        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.label_jenis = QLabel(DialogLaporan)
        self.label_jenis.setObjectName(u"label_jenis")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_jenis)

        self.jenis = QComboBox(DialogLaporan)
        self.jenis.setObjectName(u"jenis")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.jenis)

        self.label_tingkat = QLabel(DialogLaporan)
        self.label_tingkat.setObjectName(u"label_tingkat")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_tingkat)

        self.tingkat = QComboBox(DialogLaporan)
        self.tingkat.setObjectName(u"tingkat")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.tingkat)

        self.label_dokumen = QLabel(DialogLaporan)
        self.label_dokumen.setObjectName(u"label_dokumen")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_dokumen)

        self.dokumen = QComboBox(DialogLaporan)
        self.dokumen.setObjectName(u"dokumen")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.dokumen)

        self.label_triwulan = QLabel(DialogLaporan)
        self.label_triwulan.setObjectName(u"label_triwulan")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_triwulan)

        self.triwulan = QComboBox(DialogLaporan)
        self.triwulan.setObjectName(u"triwulan")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.triwulan)

        self.label_format = QLabel(DialogLaporan)
        self.label_format.setObjectName(u"label_format")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_format)

        self.format = QComboBox(DialogLaporan)
        self.format.setObjectName(u"format")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.format)

        self.label_kertas = QLabel(DialogLaporan)
        self.label_kertas.setObjectName(u"label_kertas")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_kertas)

        self.kertas = QComboBox(DialogLaporan)
        self.kertas.setObjectName(u"kertas")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.kertas)

        self.label_berkas = QLabel(DialogLaporan)
        self.label_berkas.setObjectName(u"label_berkas")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_berkas)

        self.tata_berkas = QHBoxLayout()
        self.tata_berkas.setObjectName(u"tata_berkas")
        self.berkas = QLineEdit(DialogLaporan)
        self.berkas.setObjectName(u"berkas")

        self.tata_berkas.addWidget(self.berkas)

        self.pilih = QPushButton(DialogLaporan)
        self.pilih.setObjectName(u"pilih")
        self.pilih.setAutoDefault(False)

        self.tata_berkas.addWidget(self.pilih)


        self.form.setLayout(6, QFormLayout.ItemRole.FieldRole, self.tata_berkas)


        self.tata.addLayout(self.form)

        self.catatan = QLabel(DialogLaporan)
        self.catatan.setObjectName(u"catatan")
        self.catatan.setTextFormat(Qt.PlainText)
        self.catatan.setWordWrap(True)
        self.catatan.setMargin(4)

        self.tata.addWidget(self.catatan)

        self.kotak_hasil = QFrame(DialogLaporan)
        self.kotak_hasil.setObjectName(u"kotak_hasil")
        self.kotak_hasil.setFrameShape(QFrame.StyledPanel)
        self.tata_hasil = QVBoxLayout(self.kotak_hasil)
        self.tata_hasil.setObjectName(u"tata_hasil")
        self.hasil = QLabel(self.kotak_hasil)
        self.hasil.setObjectName(u"hasil")
        self.hasil.setTextFormat(Qt.PlainText)
        self.hasil.setWordWrap(True)

        self.tata_hasil.addWidget(self.hasil)

        self.tata_buka = QHBoxLayout()
        self.tata_buka.setObjectName(u"tata_buka")
        self.buka_berkas = QPushButton(self.kotak_hasil)
        self.buka_berkas.setObjectName(u"buka_berkas")
        self.buka_berkas.setAutoDefault(False)

        self.tata_buka.addWidget(self.buka_berkas)

        self.buka_folder = QPushButton(self.kotak_hasil)
        self.buka_folder.setObjectName(u"buka_folder")
        self.buka_folder.setAutoDefault(False)

        self.tata_buka.addWidget(self.buka_folder)

        self.pegas_buka = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_buka.addItem(self.pegas_buka)


        self.tata_hasil.addLayout(self.tata_buka)


        self.tata.addWidget(self.kotak_hasil)

        self.pegas = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata.addItem(self.pegas)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.pegas_tombol = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.buat = QPushButton(DialogLaporan)
        self.buat.setObjectName(u"buat")

        self.tata_tombol.addWidget(self.buat)

        self.tutup = QPushButton(DialogLaporan)
        self.tutup.setObjectName(u"tutup")
        self.tutup.setAutoDefault(False)

        self.tata_tombol.addWidget(self.tutup)


        self.tata.addLayout(self.tata_tombol)

#if QT_CONFIG(shortcut)
        self.label_jenis.setBuddy(self.jenis)
        self.label_tingkat.setBuddy(self.tingkat)
        self.label_dokumen.setBuddy(self.dokumen)
        self.label_triwulan.setBuddy(self.triwulan)
        self.label_format.setBuddy(self.format)
        self.label_kertas.setBuddy(self.kertas)
        self.label_berkas.setBuddy(self.berkas)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.jenis, self.tingkat)
        QWidget.setTabOrder(self.tingkat, self.dokumen)
        QWidget.setTabOrder(self.dokumen, self.triwulan)
        QWidget.setTabOrder(self.triwulan, self.kertas)
        QWidget.setTabOrder(self.kertas, self.berkas)
        QWidget.setTabOrder(self.berkas, self.pilih)
        QWidget.setTabOrder(self.pilih, self.buat)
        QWidget.setTabOrder(self.buat, self.buka_berkas)
        QWidget.setTabOrder(self.buka_berkas, self.buka_folder)
        QWidget.setTabOrder(self.buka_folder, self.tutup)

        self.retranslateUi(DialogLaporan)

        self.buat.setDefault(True)

    # setupUi

    def retranslateUi(self, DialogLaporan):
        DialogLaporan.setWindowTitle(QCoreApplication.translate("DialogLaporan", u"Buat laporan", None))
        self.label_jenis.setText(QCoreApplication.translate("DialogLaporan", u"&Laporan:", None))
        self.label_tingkat.setText(QCoreApplication.translate("DialogLaporan", u"&Tingkat:", None))
        self.label_dokumen.setText(QCoreApplication.translate("DialogLaporan", u"&Dokumen:", None))
        self.label_triwulan.setText(QCoreApplication.translate("DialogLaporan", u"T&riwulan:", None))
        self.label_format.setText(QCoreApplication.translate("DialogLaporan", u"For&mat:", None))
        self.label_kertas.setText(QCoreApplication.translate("DialogLaporan", u"&Kertas:", None))
        self.label_berkas.setText(QCoreApplication.translate("DialogLaporan", u"&Simpan ke:", None))
        self.pilih.setText(QCoreApplication.translate("DialogLaporan", u"P&ilih\u2026", None))
#if QT_CONFIG(accessibility)
        self.catatan.setAccessibleName(QCoreApplication.translate("DialogLaporan", u"Catatan", None))
#endif // QT_CONFIG(accessibility)
        self.buka_berkas.setText(QCoreApplication.translate("DialogLaporan", u"Buka &berkas", None))
        self.buka_folder.setText(QCoreApplication.translate("DialogLaporan", u"Buka &folder", None))
        self.buat.setText(QCoreApplication.translate("DialogLaporan", u"B&uat", None))
        self.tutup.setText(QCoreApplication.translate("DialogLaporan", u"Tutup", None))
    # retranslateUi

