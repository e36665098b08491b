# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'halaman_teks.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.widget.kotak_naskah import KotakNaskah
class Ui_HalamanTeks(object):
    def setupUi(self, HalamanTeks):
        if not HalamanTeks.objectName():
            HalamanTeks.setObjectName(u"HalamanTeks")
        HalamanTeks.resize(480, 360)
        self.tata = QVBoxLayout(HalamanTeks)
        self.tata.setSpacing(4)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 4, 0, 0)
        self.gulir = QScrollArea(HalamanTeks)
        self.gulir.setObjectName(u"gulir")
        self.gulir.setFrameShape(QFrame.NoFrame)
        self.gulir.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)
        self.gulir.setWidgetResizable(True)
        self.gulir.setFocusPolicy(Qt.NoFocus)
        self.isi = QWidget()
        self.isi.setObjectName(u"isi")
        self.isi.setGeometry(QRect(0, 0, 480, 240))
        self.tata_isi = QVBoxLayout(self.isi)
        self.tata_isi.setSpacing(2)
        self.tata_isi.setObjectName(u"tata_isi")
        self.tata_isi.setContentsMargins(0, 0, 0, 0)
        self.label_uraian = QLabel(self.isi)
        self.label_uraian.setObjectName(u"label_uraian")

        self.tata_isi.addWidget(self.label_uraian)

        self.uraian = KotakNaskah(self.isi)
        self.uraian.setObjectName(u"uraian")

        self.tata_isi.addWidget(self.uraian)

        self.label_keberhasilan = QLabel(self.isi)
        self.label_keberhasilan.setObjectName(u"label_keberhasilan")

        self.tata_isi.addWidget(self.label_keberhasilan)

        self.keberhasilan = KotakNaskah(self.isi)
        self.keberhasilan.setObjectName(u"keberhasilan")

        self.tata_isi.addWidget(self.keberhasilan)

        self.label_hambatan = QLabel(self.isi)
        self.label_hambatan.setObjectName(u"label_hambatan")

        self.tata_isi.addWidget(self.label_hambatan)

        self.hambatan = KotakNaskah(self.isi)
        self.hambatan.setObjectName(u"hambatan")

        self.tata_isi.addWidget(self.hambatan)

        self.label_solusi = QLabel(self.isi)
        self.label_solusi.setObjectName(u"label_solusi")

        self.tata_isi.addWidget(self.label_solusi)

        self.solusi = KotakNaskah(self.isi)
        self.solusi.setObjectName(u"solusi")

        self.tata_isi.addWidget(self.solusi)

        self.gulir.setWidget(self.isi)

        self.tata.addWidget(self.gulir)

        self.kotak_usulan = QWidget(HalamanTeks)
        self.kotak_usulan.setObjectName(u"kotak_usulan")
        self.tata_usulan = QVBoxLayout(self.kotak_usulan)
        self.tata_usulan.setSpacing(2)
        self.tata_usulan.setObjectName(u"tata_usulan")
        self.tata_usulan.setContentsMargins(0, 0, 0, 0)
        self.tata_label_usulan = QHBoxLayout()
        self.tata_label_usulan.setObjectName(u"tata_label_usulan")
        self.label_usulan = QLabel(self.kotak_usulan)
        self.label_usulan.setObjectName(u"label_usulan")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.label_usulan.sizePolicy().hasHeightForWidth())
        self.label_usulan.setSizePolicy(sizePolicy)
        self.label_usulan.setTextFormat(Qt.PlainText)
        self.label_usulan.setWordWrap(True)

        self.tata_label_usulan.addWidget(self.label_usulan)

        self.pakai = QPushButton(self.kotak_usulan)
        self.pakai.setObjectName(u"pakai")

        self.tata_label_usulan.addWidget(self.pakai)


        self.tata_usulan.addLayout(self.tata_label_usulan)

        self.usulan = QPlainTextEdit(self.kotak_usulan)
        self.usulan.setObjectName(u"usulan")
        self.usulan.setMaximumSize(QSize(16777215, 110))
        self.usulan.setTabChangesFocus(True)
        self.usulan.setReadOnly(True)

        self.tata_usulan.addWidget(self.usulan)


        self.tata.addWidget(self.kotak_usulan)

#if QT_CONFIG(shortcut)
        self.label_uraian.setBuddy(self.uraian)
        self.label_keberhasilan.setBuddy(self.keberhasilan)
        self.label_hambatan.setBuddy(self.hambatan)
        self.label_solusi.setBuddy(self.solusi)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.uraian, self.keberhasilan)
        QWidget.setTabOrder(self.keberhasilan, self.hambatan)
        QWidget.setTabOrder(self.hambatan, self.solusi)
        QWidget.setTabOrder(self.solusi, self.pakai)
        QWidget.setTabOrder(self.pakai, self.usulan)

        self.retranslateUi(HalamanTeks)
    # setupUi

    def retranslateUi(self, HalamanTeks):
        self.label_uraian.setText(QCoreApplication.translate("HalamanTeks", u"Uraian", None))
#if QT_CONFIG(accessibility)
        self.uraian.setAccessibleName(QCoreApplication.translate("HalamanTeks", u"Teks bagian", None))
#endif // QT_CONFIG(accessibility)
        self.label_keberhasilan.setText(QCoreApplication.translate("HalamanTeks", u"Penyebab keberhasilan", None))
#if QT_CONFIG(accessibility)
        self.keberhasilan.setAccessibleName(QCoreApplication.translate("HalamanTeks", u"Penyebab keberhasilan", None))
#endif // QT_CONFIG(accessibility)
        self.label_hambatan.setText(QCoreApplication.translate("HalamanTeks", u"Hambatan", None))
#if QT_CONFIG(accessibility)
        self.hambatan.setAccessibleName(QCoreApplication.translate("HalamanTeks", u"Hambatan", None))
#endif // QT_CONFIG(accessibility)
        self.label_solusi.setText(QCoreApplication.translate("HalamanTeks", u"Upaya dan solusi", None))
#if QT_CONFIG(accessibility)
        self.solusi.setAccessibleName(QCoreApplication.translate("HalamanTeks", u"Upaya dan solusi", None))
#endif // QT_CONFIG(accessibility)
        self.pakai.setText(QCoreApplication.translate("HalamanTeks", u"Pakai sebagai draf", None))
#if QT_CONFIG(tooltip)
        self.pakai.setToolTip(QCoreApplication.translate("HalamanTeks", u"Salin kalimat ini ke dalam teks untuk disunting; dapat diurungkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.usulan.setAccessibleName(QCoreApplication.translate("HalamanTeks", u"Kalimat dari program", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

