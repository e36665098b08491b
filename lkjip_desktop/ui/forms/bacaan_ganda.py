# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bacaan_ganda.ui'
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
    QAbstractScrollArea,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

class Ui_BacaanGanda(object):
    def setupUi(self, BacaanGanda):
        if not BacaanGanda.objectName():
            BacaanGanda.setObjectName(u"BacaanGanda")
        BacaanGanda.resize(620, 440)
        self.tata = QVBoxLayout(BacaanGanda)
        self.tata.setObjectName(u"tata")
        self.keterangan = QLabel(BacaanGanda)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setWordWrap(True)

        self.tata.addWidget(self.keterangan)

        self.gulung = QScrollArea(BacaanGanda)
        self.gulung.setObjectName(u"gulung")
        self.gulung.setWidgetResizable(True)
        self.gulung.setFocusPolicy(Qt.NoFocus)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.gulung.sizePolicy().hasHeightForWidth())
        self.gulung.setSizePolicy(sizePolicy)
        self.gulung.setSizeAdjustPolicy(QAbstractScrollArea.AdjustToContents)
        self.wadah_kolom = QWidget()
        self.wadah_kolom.setObjectName(u"wadah_kolom")
        self.tata_kolom = QFormLayout(self.wadah_kolom)
        self.tata_kolom.setObjectName(u"tata_kolom")
        self.gulung.setWidget(self.wadah_kolom)

        self.tata.addWidget(self.gulung)

        self.pratinjau = QTableView(BacaanGanda)
        self.pratinjau.setObjectName(u"pratinjau")
        self.pratinjau.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.pratinjau.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.pratinjau.setTabKeyNavigation(False)

        self.tata.addWidget(self.pratinjau)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.pegas_tombol = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.setuju = QPushButton(BacaanGanda)
        self.setuju.setObjectName(u"setuju")

        self.tata_tombol.addWidget(self.setuju)

        self.batal = QPushButton(BacaanGanda)
        self.batal.setObjectName(u"batal")
        self.batal.setAutoDefault(False)

        self.tata_tombol.addWidget(self.batal)


        self.tata.addLayout(self.tata_tombol)

        QWidget.setTabOrder(self.pratinjau, self.setuju)
        QWidget.setTabOrder(self.setuju, self.batal)

        self.retranslateUi(BacaanGanda)

        self.setuju.setDefault(True)

    # setupUi

    def retranslateUi(self, BacaanGanda):
        BacaanGanda.setWindowTitle(QCoreApplication.translate("BacaanGanda", u"Cara membaca angka", None))
        self.keterangan.setText(QCoreApplication.translate("BacaanGanda", u"Beberapa angka dapat dibaca dengan dua cara. Pilih cara membacanya untuk setiap kolom; hasilnya terlihat di bawah.", None))
#if QT_CONFIG(accessibility)
        self.pratinjau.setAccessibleName(QCoreApplication.translate("BacaanGanda", u"Angka yang dapat dibaca dengan dua cara", None))
#endif // QT_CONFIG(accessibility)
        self.setuju.setText(QCoreApplication.translate("BacaanGanda", u"Tempel", None))
        self.batal.setText(QCoreApplication.translate("BacaanGanda", u"Batal", None))
    # retranslateUi

