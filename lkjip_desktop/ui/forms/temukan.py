# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'temukan.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

class Ui_Temukan(object):
    def setupUi(self, Temukan):
        if not Temukan.objectName():
            Temukan.setObjectName(u"Temukan")
        Temukan.resize(460, 210)
        self.tata = QHBoxLayout(Temukan)
        self.tata.setObjectName(u"tata")
        self.tata_kiri = QVBoxLayout()
        self.tata_kiri.setObjectName(u"tata_kiri")
        self.tata_isian = QFormLayout()
        self.tata_isian.setObjectName(u"tata_isian")
        self.label_cari = QLabel(Temukan)
        self.label_cari.setObjectName(u"label_cari")
        self.label_cari.setMinimumSize(QSize(100, 0))

        self.tata_isian.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_cari)

        self.cari = QLineEdit(Temukan)
        self.cari.setObjectName(u"cari")
        self.cari.setMinimumSize(QSize(230, 0))

        self.tata_isian.setWidget(0, QFormLayout.ItemRole.FieldRole, self.cari)

        self.label_ganti = QLabel(Temukan)
        self.label_ganti.setObjectName(u"label_ganti")

        self.tata_isian.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_ganti)

        self.ganti = QLineEdit(Temukan)
        self.ganti.setObjectName(u"ganti")

        self.tata_isian.setWidget(1, QFormLayout.ItemRole.FieldRole, self.ganti)


        self.tata_kiri.addLayout(self.tata_isian)

        self.beda_huruf = QCheckBox(Temukan)
        self.beda_huruf.setObjectName(u"beda_huruf")

        self.tata_kiri.addWidget(self.beda_huruf)

        self.utuh = QCheckBox(Temukan)
        self.utuh.setObjectName(u"utuh")

        self.tata_kiri.addWidget(self.utuh)

        self.hanya_terpilih = QCheckBox(Temukan)
        self.hanya_terpilih.setObjectName(u"hanya_terpilih")

        self.tata_kiri.addWidget(self.hanya_terpilih)

        self.hasil = QLabel(Temukan)
        self.hasil.setObjectName(u"hasil")
        self.hasil.setTextFormat(Qt.PlainText)
        self.hasil.setWordWrap(True)
        self.hasil.setMinimumSize(QSize(0, 36))

        self.tata_kiri.addWidget(self.hasil)


        self.tata.addLayout(self.tata_kiri)

        self.tata_tombol = QVBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.berikutnya = QPushButton(Temukan)
        self.berikutnya.setObjectName(u"berikutnya")

        self.tata_tombol.addWidget(self.berikutnya)

        self.sebelumnya = QPushButton(Temukan)
        self.sebelumnya.setObjectName(u"sebelumnya")
        self.sebelumnya.setAutoDefault(False)

        self.tata_tombol.addWidget(self.sebelumnya)

        self.ganti_satu = QPushButton(Temukan)
        self.ganti_satu.setObjectName(u"ganti_satu")
        self.ganti_satu.setAutoDefault(False)

        self.tata_tombol.addWidget(self.ganti_satu)

        self.ganti_semua = QPushButton(Temukan)
        self.ganti_semua.setObjectName(u"ganti_semua")
        self.ganti_semua.setAutoDefault(False)

        self.tata_tombol.addWidget(self.ganti_semua)

        self.pegas = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_tombol.addItem(self.pegas)

        self.tutup = QPushButton(Temukan)
        self.tutup.setObjectName(u"tutup")
        self.tutup.setAutoDefault(False)

        self.tata_tombol.addWidget(self.tutup)


        self.tata.addLayout(self.tata_tombol)

#if QT_CONFIG(shortcut)
        self.label_cari.setBuddy(self.cari)
        self.label_ganti.setBuddy(self.ganti)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.cari, self.ganti)
        QWidget.setTabOrder(self.ganti, self.beda_huruf)
        QWidget.setTabOrder(self.beda_huruf, self.utuh)
        QWidget.setTabOrder(self.utuh, self.hanya_terpilih)
        QWidget.setTabOrder(self.hanya_terpilih, self.berikutnya)
        QWidget.setTabOrder(self.berikutnya, self.sebelumnya)
        QWidget.setTabOrder(self.sebelumnya, self.ganti_satu)
        QWidget.setTabOrder(self.ganti_satu, self.ganti_semua)
        QWidget.setTabOrder(self.ganti_semua, self.tutup)

        self.retranslateUi(Temukan)

        self.berikutnya.setDefault(True)

    # setupUi

    def retranslateUi(self, Temukan):
        Temukan.setWindowTitle(QCoreApplication.translate("Temukan", u"Temukan", None))
        self.label_cari.setText(QCoreApplication.translate("Temukan", u"&Temukan", None))
#if QT_CONFIG(accessibility)
        self.cari.setAccessibleName(QCoreApplication.translate("Temukan", u"Teks yang dicari", None))
#endif // QT_CONFIG(accessibility)
        self.label_ganti.setText(QCoreApplication.translate("Temukan", u"Ganti &dengan", None))
#if QT_CONFIG(accessibility)
        self.ganti.setAccessibleName(QCoreApplication.translate("Temukan", u"Teks pengganti", None))
#endif // QT_CONFIG(accessibility)
        self.beda_huruf.setText(QCoreApplication.translate("Temukan", u"&Bedakan huruf besar dan kecil", None))
        self.utuh.setText(QCoreApplication.translate("Temukan", u"&Seluruh isi sel", None))
        self.hanya_terpilih.setText(QCoreApplication.translate("Temukan", u"&Hanya di sel terpilih", None))
#if QT_CONFIG(accessibility)
        self.hasil.setAccessibleName(QCoreApplication.translate("Temukan", u"Hasil pencarian", None))
#endif // QT_CONFIG(accessibility)
        self.berikutnya.setText(QCoreApplication.translate("Temukan", u"Beri&kutnya", None))
        self.sebelumnya.setText(QCoreApplication.translate("Temukan", u"Sebelum&nya", None))
        self.ganti_satu.setText(QCoreApplication.translate("Temukan", u"&Ganti", None))
        self.ganti_semua.setText(QCoreApplication.translate("Temukan", u"Ganti se&mua", None))
        self.tutup.setText(QCoreApplication.translate("Temukan", u"Tutup", None))
    # retranslateUi

