# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pk_baru.ui'
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
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.widget.daftar_pilih import DaftarPilih

class Ui_PkBaru(object):
    def setupUi(self, PkBaru):
        if not PkBaru.objectName():
            PkBaru.setObjectName(u"PkBaru")
        PkBaru.resize(880, 530)
        self.tata = QVBoxLayout(PkBaru)
        self.tata.setObjectName(u"tata")
        self.tata_isian = QGridLayout()
        self.tata_isian.setObjectName(u"tata_isian")
        self.tata_isian.setHorizontalSpacing(8)
        self.tata_isian.setVerticalSpacing(6)
        self.label_jenis = QLabel(PkBaru)
        self.label_jenis.setObjectName(u"label_jenis")

        self.tata_isian.addWidget(self.label_jenis, 0, 0, 1, 1)

        self.jenis = QComboBox(PkBaru)
        self.jenis.setObjectName(u"jenis")
        self.jenis.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.jenis.setMinimumContentsLength(12)

        self.tata_isian.addWidget(self.jenis, 0, 1, 1, 1)

        self.label_tingkat = QLabel(PkBaru)
        self.label_tingkat.setObjectName(u"label_tingkat")

        self.tata_isian.addWidget(self.label_tingkat, 0, 2, 1, 1)

        self.tingkat = QComboBox(PkBaru)
        self.tingkat.setObjectName(u"tingkat")
        self.tingkat.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.tingkat.setMinimumContentsLength(12)

        self.tata_isian.addWidget(self.tingkat, 0, 3, 1, 1)

        self.label_dari = QLabel(PkBaru)
        self.label_dari.setObjectName(u"label_dari")

        self.tata_isian.addWidget(self.label_dari, 1, 0, 1, 1)

        self.dari = QComboBox(PkBaru)
        self.dari.setObjectName(u"dari")
        self.dari.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.dari.setMinimumContentsLength(24)

        self.tata_isian.addWidget(self.dari, 1, 1, 1, 1)

        self.label_unit = QLabel(PkBaru)
        self.label_unit.setObjectName(u"label_unit")

        self.tata_isian.addWidget(self.label_unit, 1, 2, 1, 1)

        self.unit = QComboBox(PkBaru)
        self.unit.setObjectName(u"unit")
        self.unit.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.unit.setMinimumContentsLength(24)

        self.tata_isian.addWidget(self.unit, 1, 3, 1, 1)

        self.label_pertama = QLabel(PkBaru)
        self.label_pertama.setObjectName(u"label_pertama")

        self.tata_isian.addWidget(self.label_pertama, 2, 0, 1, 1)

        self.pertama = QComboBox(PkBaru)
        self.pertama.setObjectName(u"pertama")
        self.pertama.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.pertama.setMinimumContentsLength(24)

        self.tata_isian.addWidget(self.pertama, 2, 1, 1, 1)

        self.label_kedua = QLabel(PkBaru)
        self.label_kedua.setObjectName(u"label_kedua")

        self.tata_isian.addWidget(self.label_kedua, 2, 2, 1, 1)

        self.kedua = QComboBox(PkBaru)
        self.kedua.setObjectName(u"kedua")
        self.kedua.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.kedua.setMinimumContentsLength(24)

        self.tata_isian.addWidget(self.kedua, 2, 3, 1, 1)

        self.label_tanggal = QLabel(PkBaru)
        self.label_tanggal.setObjectName(u"label_tanggal")

        self.tata_isian.addWidget(self.label_tanggal, 3, 0, 1, 1)

        self.tanggal = QLineEdit(PkBaru)
        self.tanggal.setObjectName(u"tanggal")

        self.tata_isian.addWidget(self.tanggal, 3, 1, 1, 1)

        self.semua = QCheckBox(PkBaru)
        self.semua.setObjectName(u"semua")

        self.tata_isian.addWidget(self.semua, 3, 2, 1, 2)

        self.tata_isian.setColumnStretch(1, 1)
        self.tata_isian.setColumnStretch(3, 1)

        self.tata.addLayout(self.tata_isian)

        self.pilihan = QTabWidget(PkBaru)
        self.pilihan.setObjectName(u"pilihan")
        self.pilihan.setDocumentMode(True)
        self.indikator = DaftarPilih()
        self.indikator.setObjectName(u"indikator")
        self.pilihan.addTab(self.indikator, "")
        self.program = DaftarPilih()
        self.program.setObjectName(u"program")
        self.pilihan.addTab(self.program, "")

        self.tata.addWidget(self.pilihan)

        self.galat = QLabel(PkBaru)
        self.galat.setObjectName(u"galat")
        self.galat.setTextFormat(Qt.PlainText)
        self.galat.setWordWrap(True)

        self.tata.addWidget(self.galat)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.keterangan = QLabel(PkBaru)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setTextFormat(Qt.PlainText)

        self.tata_tombol.addWidget(self.keterangan)

        self.pegas_tombol = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.setuju = QPushButton(PkBaru)
        self.setuju.setObjectName(u"setuju")

        self.tata_tombol.addWidget(self.setuju)

        self.batal = QPushButton(PkBaru)
        self.batal.setObjectName(u"batal")
        self.batal.setAutoDefault(False)

        self.tata_tombol.addWidget(self.batal)


        self.tata.addLayout(self.tata_tombol)

#if QT_CONFIG(shortcut)
        self.label_jenis.setBuddy(self.jenis)
        self.label_tingkat.setBuddy(self.tingkat)
        self.label_dari.setBuddy(self.dari)
        self.label_unit.setBuddy(self.unit)
        self.label_pertama.setBuddy(self.pertama)
        self.label_kedua.setBuddy(self.kedua)
        self.label_tanggal.setBuddy(self.tanggal)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.jenis, self.tingkat)
        QWidget.setTabOrder(self.tingkat, self.dari)
        QWidget.setTabOrder(self.dari, self.unit)
        QWidget.setTabOrder(self.unit, self.pertama)
        QWidget.setTabOrder(self.pertama, self.kedua)
        QWidget.setTabOrder(self.kedua, self.tanggal)
        QWidget.setTabOrder(self.tanggal, self.semua)
        QWidget.setTabOrder(self.semua, self.pilihan)
        QWidget.setTabOrder(self.pilihan, self.setuju)
        QWidget.setTabOrder(self.setuju, self.batal)

        self.retranslateUi(PkBaru)

        self.setuju.setDefault(True)

    # setupUi

    def retranslateUi(self, PkBaru):
        PkBaru.setWindowTitle(QCoreApplication.translate("PkBaru", u"PK baru", None))
        self.label_jenis.setText(QCoreApplication.translate("PkBaru", u"&Jenis", None))
#if QT_CONFIG(accessibility)
        self.jenis.setAccessibleName(QCoreApplication.translate("PkBaru", u"Jenis PK", None))
#endif // QT_CONFIG(accessibility)
        self.label_tingkat.setText(QCoreApplication.translate("PkBaru", u"&Tingkat", None))
#if QT_CONFIG(accessibility)
        self.tingkat.setAccessibleName(QCoreApplication.translate("PkBaru", u"Tingkat PK", None))
#endif // QT_CONFIG(accessibility)
        self.label_dari.setText(QCoreApplication.translate("PkBaru", u"&Isi dari", None))
#if QT_CONFIG(accessibility)
        self.dari.setAccessibleName(QCoreApplication.translate("PkBaru", u"Isi dari", None))
#endif // QT_CONFIG(accessibility)
        self.label_unit.setText(QCoreApplication.translate("PkBaru", u"&Unit", None))
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("PkBaru", u"Unit yang dipilihkan", None))
#endif // QT_CONFIG(accessibility)
        self.label_pertama.setText(QCoreApplication.translate("PkBaru", u"Pihak &pertama", None))
#if QT_CONFIG(accessibility)
        self.pertama.setAccessibleName(QCoreApplication.translate("PkBaru", u"Pihak pertama", None))
#endif // QT_CONFIG(accessibility)
        self.label_kedua.setText(QCoreApplication.translate("PkBaru", u"Pihak &kedua", None))
#if QT_CONFIG(accessibility)
        self.kedua.setAccessibleName(QCoreApplication.translate("PkBaru", u"Pihak kedua", None))
#endif // QT_CONFIG(accessibility)
        self.label_tanggal.setText(QCoreApplication.translate("PkBaru", u"T&anggal", None))
#if QT_CONFIG(accessibility)
        self.tanggal.setAccessibleName(QCoreApplication.translate("PkBaru", u"Tanggal PK", None))
#endif // QT_CONFIG(accessibility)
        self.tanggal.setPlaceholderText(QCoreApplication.translate("PkBaru", u"misalnya 15 Januari 2024; boleh kosong", None))
        self.semua.setText(QCoreApplication.translate("PkBaru", u"Tampilkan juga tingkat &lain", None))
#if QT_CONFIG(accessibility)
        self.pilihan.setAccessibleName(QCoreApplication.translate("PkBaru", u"Isi PK", None))
#endif // QT_CONFIG(accessibility)
        self.pilihan.setTabText(self.pilihan.indexOf(self.indikator), QCoreApplication.translate("PkBaru", u"Indikator", None))
        self.pilihan.setTabText(self.pilihan.indexOf(self.program), QCoreApplication.translate("PkBaru", u"Program dan kegiatan", None))
        self.galat.setText("")
        self.keterangan.setText("")
        self.setuju.setText(QCoreApplication.translate("PkBaru", u"Buat PK", None))
        self.batal.setText(QCoreApplication.translate("PkBaru", u"Batal", None))
    # retranslateUi

