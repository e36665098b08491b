# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'halaman_tercantum.ui'
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
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
class Ui_HalamanTercantum(object):
    def setupUi(self, HalamanTercantum):
        if not HalamanTercantum.objectName():
            HalamanTercantum.setObjectName(u"HalamanTercantum")
        HalamanTercantum.resize(1093, 430)
        self.tata = QVBoxLayout(HalamanTercantum)
        self.tata.setSpacing(0)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.bilah = QWidget(HalamanTercantum)
        self.bilah.setObjectName(u"bilah")
        self.tata_bilah = QHBoxLayout(self.bilah)
        self.tata_bilah.setSpacing(4)
        self.tata_bilah.setObjectName(u"tata_bilah")
        self.tata_bilah.setContentsMargins(6, 4, 6, 4)
        self.tombol_tambah = QToolButton(self.bilah)
        self.tombol_tambah.setObjectName(u"tombol_tambah")
        self.tombol_tambah.setFocusPolicy(Qt.TabFocus)
        self.tombol_tambah.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah.addWidget(self.tombol_tambah)

        self.tombol_hapus = QToolButton(self.bilah)
        self.tombol_hapus.setObjectName(u"tombol_hapus")
        self.tombol_hapus.setFocusPolicy(Qt.TabFocus)
        self.tombol_hapus.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah.addWidget(self.tombol_hapus)

        self.saring_keadaan = QComboBox(self.bilah)
        self.saring_keadaan.setObjectName(u"saring_keadaan")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.saring_keadaan.sizePolicy().hasHeightForWidth())
        self.saring_keadaan.setSizePolicy(sizePolicy)
        self.saring_keadaan.setMaximumSize(QSize(170, 16777215))
        self.saring_keadaan.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.saring_keadaan.setMinimumContentsLength(8)

        self.tata_bilah.addWidget(self.saring_keadaan)

        self.cari = QLineEdit(self.bilah)
        self.cari.setObjectName(u"cari")
        self.cari.setClearButtonEnabled(True)
        self.cari.setMinimumSize(QSize(120, 0))

        self.tata_bilah.addWidget(self.cari)

        self.jumlah = QLabel(self.bilah)
        self.jumlah.setObjectName(u"jumlah")
        self.jumlah.setTextFormat(Qt.PlainText)

        self.tata_bilah.addWidget(self.jumlah)


        self.tata.addWidget(self.bilah)

        self.wadah = QVBoxLayout()
        self.wadah.setObjectName(u"wadah")

        self.tata.addLayout(self.wadah)

        self.bacaan = QLabel(HalamanTercantum)
        self.bacaan.setObjectName(u"bacaan")
        self.bacaan.setTextFormat(Qt.PlainText)
        self.bacaan.setWordWrap(True)
        self.bacaan.setMargin(6)

        self.tata.addWidget(self.bacaan)


        self.retranslateUi(HalamanTercantum)
    # setupUi

    def retranslateUi(self, HalamanTercantum):
        self.tombol_tambah.setText(QCoreApplication.translate("HalamanTercantum", u"Tambah", None))
#if QT_CONFIG(tooltip)
        self.tombol_tambah.setToolTip(QCoreApplication.translate("HalamanTercantum", u"Menambah angka di bawah baris ini (Insert). Blok dari Excel atau Word dapat ditempel sampai melewati baris terakhir.", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_hapus.setText(QCoreApplication.translate("HalamanTercantum", u"Hapus", None))
#if QT_CONFIG(tooltip)
        self.tombol_hapus.setToolTip(QCoreApplication.translate("HalamanTercantum", u"Menghapus baris terpilih (Ctrl+Delete); dapat diurungkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.saring_keadaan.setAccessibleName(QCoreApplication.translate("HalamanTercantum", u"Keadaan angka tercantum", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.saring_keadaan.setToolTip(QCoreApplication.translate("HalamanTercantum", u"Keadaan angka yang ditampilkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.cari.setAccessibleName(QCoreApplication.translate("HalamanTercantum", u"Cari dalam angka tercantum", None))
#endif // QT_CONFIG(accessibility)
        self.cari.setPlaceholderText(QCoreApplication.translate("HalamanTercantum", u"Cari sumber, objek, angka\u2026", None))
        self.jumlah.setText("")
#if QT_CONFIG(accessibility)
        self.bacaan.setAccessibleName(QCoreApplication.translate("HalamanTercantum", u"Bacaan angka yang sedang diketik", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

