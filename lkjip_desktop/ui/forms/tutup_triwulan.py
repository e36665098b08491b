# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tutup_triwulan.ui'
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
class Ui_TutupTriwulan(object):
    def setupUi(self, TutupTriwulan):
        if not TutupTriwulan.objectName():
            TutupTriwulan.setObjectName(u"TutupTriwulan")
        TutupTriwulan.resize(720, 420)
        self.tata = QVBoxLayout(TutupTriwulan)
        self.tata.setObjectName(u"tata")
        self.pertanyaan = QLabel(TutupTriwulan)
        self.pertanyaan.setObjectName(u"pertanyaan")
        self.pertanyaan.setTextFormat(Qt.PlainText)
        self.pertanyaan.setWordWrap(True)

        self.tata.addWidget(self.pertanyaan)

        self.celah = QTableView(TutupTriwulan)
        self.celah.setObjectName(u"celah")
        self.celah.setEditTriggers(QAbstractItemView.AllEditTriggers)
        self.celah.setSelectionMode(QAbstractItemView.SingleSelection)
        self.celah.setWordWrap(False)

        self.tata.addWidget(self.celah)

        self.tata_semua = QHBoxLayout()
        self.tata_semua.setObjectName(u"tata_semua")
        self.label_semua = QLabel(TutupTriwulan)
        self.label_semua.setObjectName(u"label_semua")

        self.tata_semua.addWidget(self.label_semua)

        self.semua = QLineEdit(TutupTriwulan)
        self.semua.setObjectName(u"semua")

        self.tata_semua.addWidget(self.semua)

        self.isikan = QPushButton(TutupTriwulan)
        self.isikan.setObjectName(u"isikan")
        self.isikan.setAutoDefault(False)

        self.tata_semua.addWidget(self.isikan)


        self.tata.addLayout(self.tata_semua)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.sisa = QLabel(TutupTriwulan)
        self.sisa.setObjectName(u"sisa")
        self.sisa.setTextFormat(Qt.PlainText)

        self.tata_tombol.addWidget(self.sisa)

        self.pegas = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas)

        self.tutup = QPushButton(TutupTriwulan)
        self.tutup.setObjectName(u"tutup")
        self.tutup.setAutoDefault(False)

        self.tata_tombol.addWidget(self.tutup)

        self.batal = QPushButton(TutupTriwulan)
        self.batal.setObjectName(u"batal")
        self.batal.setAutoDefault(False)

        self.tata_tombol.addWidget(self.batal)


        self.tata.addLayout(self.tata_tombol)

#if QT_CONFIG(shortcut)
        self.label_semua.setBuddy(self.semua)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.celah, self.semua)
        QWidget.setTabOrder(self.semua, self.isikan)
        QWidget.setTabOrder(self.isikan, self.tutup)
        QWidget.setTabOrder(self.tutup, self.batal)

        self.retranslateUi(TutupTriwulan)
    # setupUi

    def retranslateUi(self, TutupTriwulan):
        TutupTriwulan.setWindowTitle(QCoreApplication.translate("TutupTriwulan", u"Tutup triwulan", None))
#if QT_CONFIG(accessibility)
        self.celah.setAccessibleName(QCoreApplication.translate("TutupTriwulan", u"Indikator yang belum diisi", None))
#endif // QT_CONFIG(accessibility)
        self.label_semua.setText(QCoreApplication.translate("TutupTriwulan", u"Alasan yang &sama:", None))
#if QT_CONFIG(accessibility)
        self.semua.setAccessibleName(QCoreApplication.translate("TutupTriwulan", u"Alasan yang sama untuk beberapa indikator", None))
#endif // QT_CONFIG(accessibility)
        self.isikan.setText(QCoreApplication.translate("TutupTriwulan", u"&Isikan pada yang kosong", None))
#if QT_CONFIG(accessibility)
        self.sisa.setAccessibleName(QCoreApplication.translate("TutupTriwulan", u"Yang masih perlu alasan", None))
#endif // QT_CONFIG(accessibility)
        self.tutup.setText(QCoreApplication.translate("TutupTriwulan", u"&Tutup triwulan", None))
        self.batal.setText(QCoreApplication.translate("TutupTriwulan", u"Batal", None))
    # retranslateUi

