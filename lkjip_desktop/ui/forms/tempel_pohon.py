# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tempel_pohon.ui'
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
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QTabWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

class Ui_TempelPohon(object):
    def setupUi(self, TempelPohon):
        if not TempelPohon.objectName():
            TempelPohon.setObjectName(u"TempelPohon")
        TempelPohon.resize(1060, 560)
        self.tata = QVBoxLayout(TempelPohon)
        self.tata.setObjectName(u"tata")
        self.tata_cara = QHBoxLayout()
        self.tata_cara.setObjectName(u"tata_cara")
        self.label_cara = QLabel(TempelPohon)
        self.label_cara.setObjectName(u"label_cara")

        self.tata_cara.addWidget(self.label_cara)

        self.cara = QComboBox(TempelPohon)
        self.cara.setObjectName(u"cara")

        self.tata_cara.addWidget(self.cara)

        self.pegas_cara = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_cara.addItem(self.pegas_cara)

        self.label_ada = QLabel(TempelPohon)
        self.label_ada.setObjectName(u"label_ada")

        self.tata_cara.addWidget(self.label_ada)

        self.ada = QComboBox(TempelPohon)
        self.ada.setObjectName(u"ada")

        self.tata_cara.addWidget(self.ada)


        self.tata.addLayout(self.tata_cara)

        self.gulung_kolom = QScrollArea(TempelPohon)
        self.gulung_kolom.setObjectName(u"gulung_kolom")
        self.gulung_kolom.setFrameShape(QFrame.NoFrame)
        self.gulung_kolom.setWidgetResizable(True)
        self.gulung_kolom.setFocusPolicy(Qt.NoFocus)
        self.gulung_kolom.setVerticalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.isi_kolom = QWidget()
        self.isi_kolom.setObjectName(u"isi_kolom")
        self.tata_kolom = QGridLayout(self.isi_kolom)
        self.tata_kolom.setObjectName(u"tata_kolom")
        self.tata_kolom.setVerticalSpacing(2)
        self.tata_kolom.setContentsMargins(0, 0, 0, 0)
        self.gulung_kolom.setWidget(self.isi_kolom)

        self.tata.addWidget(self.gulung_kolom)

        self.halaman = QTabWidget(TempelPohon)
        self.halaman.setObjectName(u"halaman")
        self.halaman.setDocumentMode(True)
        self.terbaca = QTableView()
        self.terbaca.setObjectName(u"terbaca")
        self.halaman.addTab(self.terbaca, "")
        self.lewat = QTableView()
        self.lewat.setObjectName(u"lewat")
        self.halaman.addTab(self.lewat, "")

        self.tata.addWidget(self.halaman)

        self.ringkasan = QLabel(TempelPohon)
        self.ringkasan.setObjectName(u"ringkasan")
        self.ringkasan.setTextFormat(Qt.PlainText)
        self.ringkasan.setWordWrap(True)

        self.tata.addWidget(self.ringkasan)

        self.galat = QLabel(TempelPohon)
        self.galat.setObjectName(u"galat")
        self.galat.setTextFormat(Qt.PlainText)
        self.galat.setWordWrap(True)

        self.tata.addWidget(self.galat)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.kosongkan = QCheckBox(TempelPohon)
        self.kosongkan.setObjectName(u"kosongkan")

        self.tata_tombol.addWidget(self.kosongkan)

        self.pegas_tombol = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.setuju = QPushButton(TempelPohon)
        self.setuju.setObjectName(u"setuju")

        self.tata_tombol.addWidget(self.setuju)

        self.batal = QPushButton(TempelPohon)
        self.batal.setObjectName(u"batal")

        self.tata_tombol.addWidget(self.batal)


        self.tata.addLayout(self.tata_tombol)

#if QT_CONFIG(shortcut)
        self.label_cara.setBuddy(self.cara)
        self.label_ada.setBuddy(self.ada)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TempelPohon)

        self.setuju.setDefault(True)

    # setupUi

    def retranslateUi(self, TempelPohon):
        TempelPohon.setWindowTitle(QCoreApplication.translate("TempelPohon", u"Tempel pohon anggaran", None))
        self.label_cara.setText(QCoreApplication.translate("TempelPohon", u"&Tingkat dibaca dari:", None))
        self.label_ada.setText(QCoreApplication.translate("TempelPohon", u"Baris yang &sudah ada:", None))
#if QT_CONFIG(accessibility)
        self.gulung_kolom.setAccessibleName(QCoreApplication.translate("TempelPohon", u"Arti setiap kolom", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.halaman.setAccessibleName(QCoreApplication.translate("TempelPohon", u"Hasil pembacaan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.terbaca.setAccessibleName(QCoreApplication.translate("TempelPohon", u"Baris yang akan diambil", None))
#endif // QT_CONFIG(accessibility)
        self.halaman.setTabText(self.halaman.indexOf(self.terbaca), QCoreApplication.translate("TempelPohon", u"Akan diambil", None))
#if QT_CONFIG(accessibility)
        self.lewat.setAccessibleName(QCoreApplication.translate("TempelPohon", u"Yang tidak diambil", None))
#endif // QT_CONFIG(accessibility)
        self.halaman.setTabText(self.halaman.indexOf(self.lewat), QCoreApplication.translate("TempelPohon", u"Tidak diambil", None))
        self.kosongkan.setText(QCoreApplication.translate("TempelPohon", u"&Kosongkan sel yang tidak dapat dibaca", None))
        self.setuju.setText(QCoreApplication.translate("TempelPohon", u"&Ambil", None))
        self.batal.setText(QCoreApplication.translate("TempelPohon", u"&Batal", None))
    # retranslateUi

