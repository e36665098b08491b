# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'alasan_buka.ui'
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
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)
class Ui_AlasanBuka(object):
    def setupUi(self, AlasanBuka):
        if not AlasanBuka.objectName():
            AlasanBuka.setObjectName(u"AlasanBuka")
        AlasanBuka.resize(440, 220)
        self.tata = QVBoxLayout(AlasanBuka)
        self.tata.setObjectName(u"tata")
        self.pertanyaan = QLabel(AlasanBuka)
        self.pertanyaan.setObjectName(u"pertanyaan")
        self.pertanyaan.setTextFormat(Qt.PlainText)
        self.pertanyaan.setWordWrap(True)

        self.tata.addWidget(self.pertanyaan)

        self.label_alasan = QLabel(AlasanBuka)
        self.label_alasan.setObjectName(u"label_alasan")

        self.tata.addWidget(self.label_alasan)

        self.alasan = QPlainTextEdit(AlasanBuka)
        self.alasan.setObjectName(u"alasan")
        self.alasan.setTabChangesFocus(True)

        self.tata.addWidget(self.alasan)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.pegas = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas)

        self.tombol_buka = QPushButton(AlasanBuka)
        self.tombol_buka.setObjectName(u"tombol_buka")

        self.tata_tombol.addWidget(self.tombol_buka)

        self.tombol_batal = QPushButton(AlasanBuka)
        self.tombol_batal.setObjectName(u"tombol_batal")

        self.tata_tombol.addWidget(self.tombol_batal)


        self.tata.addLayout(self.tata_tombol)

#if QT_CONFIG(shortcut)
        self.label_alasan.setBuddy(self.alasan)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AlasanBuka)

        self.tombol_buka.setDefault(True)

    # setupUi

    def retranslateUi(self, AlasanBuka):
        AlasanBuka.setWindowTitle(QCoreApplication.translate("AlasanBuka", u"Buka kembali triwulan", None))
        self.label_alasan.setText(QCoreApplication.translate("AlasanBuka", u"&Alasan:", None))
#if QT_CONFIG(accessibility)
        self.alasan.setAccessibleName(QCoreApplication.translate("AlasanBuka", u"Alasan membuka kembali", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_buka.setText(QCoreApplication.translate("AlasanBuka", u"&Buka kembali", None))
        self.tombol_batal.setText(QCoreApplication.translate("AlasanBuka", u"Batal", None))
    # retranslateUi

