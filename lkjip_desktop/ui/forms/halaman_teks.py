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
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.naskah.bilah import BilahNaskah
from lkjip_desktop.ui.naskah.daftar_usulan import DaftarUsulan
from lkjip_desktop.ui.naskah.editor import EditorNaskah
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
        self.tata_bilah = QHBoxLayout()
        self.tata_bilah.setSpacing(4)
        self.tata_bilah.setObjectName(u"tata_bilah")
        self.bilah = BilahNaskah(HalamanTeks)
        self.bilah.setObjectName(u"bilah")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.bilah.sizePolicy().hasHeightForWidth())
        self.bilah.setSizePolicy(sizePolicy)

        self.tata_bilah.addWidget(self.bilah)

        self.tombol_draf = QToolButton(HalamanTeks)
        self.tombol_draf.setObjectName(u"tombol_draf")
        self.tombol_draf.setCheckable(True)
        self.tombol_draf.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah.addWidget(self.tombol_draf)


        self.tata.addLayout(self.tata_bilah)

        self.kotak_usang = QWidget(HalamanTeks)
        self.kotak_usang.setObjectName(u"kotak_usang")
        self.kotak_usang.setAutoFillBackground(True)
        self.tata_usang = QHBoxLayout(self.kotak_usang)
        self.tata_usang.setSpacing(4)
        self.tata_usang.setObjectName(u"tata_usang")
        self.tata_usang.setContentsMargins(6, 2, 2, 2)
        self.label_usang = QLabel(self.kotak_usang)
        self.label_usang.setObjectName(u"label_usang")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.label_usang.sizePolicy().hasHeightForWidth())
        self.label_usang.setSizePolicy(sizePolicy1)
        self.label_usang.setWordWrap(True)
        self.label_usang.setTextFormat(Qt.PlainText)

        self.tata_usang.addWidget(self.label_usang)

        self.berikut_usang = QPushButton(self.kotak_usang)
        self.berikut_usang.setObjectName(u"berikut_usang")

        self.tata_usang.addWidget(self.berikut_usang)

        self.perbarui = QPushButton(self.kotak_usang)
        self.perbarui.setObjectName(u"perbarui")

        self.tata_usang.addWidget(self.perbarui)

        self.sudah_benar = QPushButton(self.kotak_usang)
        self.sudah_benar.setObjectName(u"sudah_benar")

        self.tata_usang.addWidget(self.sudah_benar)


        self.tata.addWidget(self.kotak_usang)

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

        self.uraian = EditorNaskah(self.isi)
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

        self.kotak_draf = QWidget(HalamanTeks)
        self.kotak_draf.setObjectName(u"kotak_draf")
        self.tata_draf = QVBoxLayout(self.kotak_draf)
        self.tata_draf.setSpacing(2)
        self.tata_draf.setObjectName(u"tata_draf")
        self.tata_draf.setContentsMargins(0, 0, 0, 0)
        self.tata_label_draf = QHBoxLayout()
        self.tata_label_draf.setObjectName(u"tata_label_draf")
        self.label_draf = QLabel(self.kotak_draf)
        self.label_draf.setObjectName(u"label_draf")
        sizePolicy1.setHeightForWidth(self.label_draf.sizePolicy().hasHeightForWidth())
        self.label_draf.setSizePolicy(sizePolicy1)
        self.label_draf.setWordWrap(True)
        self.label_draf.setTextFormat(Qt.PlainText)

        self.tata_label_draf.addWidget(self.label_draf)

        self.pakai_draf = QPushButton(self.kotak_draf)
        self.pakai_draf.setObjectName(u"pakai_draf")

        self.tata_label_draf.addWidget(self.pakai_draf)


        self.tata_draf.addLayout(self.tata_label_draf)

        self.draf = DaftarUsulan(self.kotak_draf)
        self.draf.setObjectName(u"draf")
        self.draf.setMaximumSize(QSize(16777215, 150))

        self.tata_draf.addWidget(self.draf)


        self.tata.addWidget(self.kotak_draf)

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
        sizePolicy1.setHeightForWidth(self.label_usulan.sizePolicy().hasHeightForWidth())
        self.label_usulan.setSizePolicy(sizePolicy1)
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
        QWidget.setTabOrder(self.solusi, self.berikut_usang)
        QWidget.setTabOrder(self.berikut_usang, self.perbarui)
        QWidget.setTabOrder(self.perbarui, self.sudah_benar)
        QWidget.setTabOrder(self.sudah_benar, self.tombol_draf)
        QWidget.setTabOrder(self.tombol_draf, self.pakai_draf)
        QWidget.setTabOrder(self.pakai_draf, self.draf)
        QWidget.setTabOrder(self.draf, self.pakai)
        QWidget.setTabOrder(self.pakai, self.usulan)

        self.retranslateUi(HalamanTeks)
    # setupUi

    def retranslateUi(self, HalamanTeks):
        self.tombol_draf.setText(QCoreApplication.translate("HalamanTeks", u"Usulan", None))
#if QT_CONFIG(tooltip)
        self.tombol_draf.setToolTip(QCoreApplication.translate("HalamanTeks", u"Kalimat yang diusulkan program dari data", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_draf.setAccessibleName(QCoreApplication.translate("HalamanTeks", u"Tampilkan usulan kalimat", None))
#endif // QT_CONFIG(accessibility)
        self.berikut_usang.setText(QCoreApplication.translate("HalamanTeks", u"Tunjukkan", None))
#if QT_CONFIG(tooltip)
        self.berikut_usang.setToolTip(QCoreApplication.translate("HalamanTeks", u"Ke paragraf berikutnya yang angkanya berubah", None))
#endif // QT_CONFIG(tooltip)
        self.perbarui.setText(QCoreApplication.translate("HalamanTeks", u"Perbarui", None))
#if QT_CONFIG(tooltip)
        self.perbarui.setToolTip(QCoreApplication.translate("HalamanTeks", u"Susun ulang kalimat usulan di paragraf ini menurut data sekarang", None))
#endif // QT_CONFIG(tooltip)
        self.sudah_benar.setText(QCoreApplication.translate("HalamanTeks", u"Sudah benar", None))
#if QT_CONFIG(tooltip)
        self.sudah_benar.setToolTip(QCoreApplication.translate("HalamanTeks", u"Kalimat di paragraf ini tetap benar dengan angka yang baru", None))
#endif // QT_CONFIG(tooltip)
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
        self.label_draf.setText(QCoreApplication.translate("HalamanTeks", u"Usulan dari data, belum menjadi teks:", None))
        self.pakai_draf.setText(QCoreApplication.translate("HalamanTeks", u"Pakai semua", None))
#if QT_CONFIG(tooltip)
        self.pakai_draf.setToolTip(QCoreApplication.translate("HalamanTeks", u"Tambahkan kalimat yang dipilih ke teks untuk disunting; angkanya mengikuti data", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.draf.setAccessibleName(QCoreApplication.translate("HalamanTeks", u"Usulan kalimat", None))
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

