# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'halaman_anggaran.ui'
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
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
)

class Ui_HalamanAnggaran(object):
    def setupUi(self, HalamanAnggaran):
        if not HalamanAnggaran.objectName():
            HalamanAnggaran.setObjectName(u"HalamanAnggaran")
        self.tata = QVBoxLayout(HalamanAnggaran)
        self.tata.setSpacing(0)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.bilah = QHBoxLayout()
        self.bilah.setSpacing(4)
        self.bilah.setObjectName(u"bilah")
        self.bilah.setContentsMargins(6, 4, 6, 4)
        self.tombol_tempel = QToolButton(HalamanAnggaran)
        self.tombol_tempel.setObjectName(u"tombol_tempel")
        self.tombol_tempel.setFocusPolicy(Qt.TabFocus)
        self.tombol_tempel.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.bilah.addWidget(self.tombol_tempel)

        self.tombol_urutkan = QToolButton(HalamanAnggaran)
        self.tombol_urutkan.setObjectName(u"tombol_urutkan")
        self.tombol_urutkan.setFocusPolicy(Qt.TabFocus)
        self.tombol_urutkan.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.bilah.addWidget(self.tombol_urutkan)

        self.tombol_lalu = QToolButton(HalamanAnggaran)
        self.tombol_lalu.setObjectName(u"tombol_lalu")
        self.tombol_lalu.setFocusPolicy(Qt.TabFocus)
        self.tombol_lalu.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.tombol_lalu.setCheckable(True)

        self.bilah.addWidget(self.tombol_lalu)

        self.pegas = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bilah.addItem(self.pegas)

        self.ringkasan = QLabel(HalamanAnggaran)
        self.ringkasan.setObjectName(u"ringkasan")
        self.ringkasan.setTextFormat(Qt.PlainText)

        self.bilah.addWidget(self.ringkasan)


        self.tata.addLayout(self.bilah)


        self.retranslateUi(HalamanAnggaran)
    # setupUi

    def retranslateUi(self, HalamanAnggaran):
        self.tombol_tempel.setText(QCoreApplication.translate("HalamanAnggaran", u"Tempel pohon dari Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_tempel.setToolTip(QCoreApplication.translate("HalamanAnggaran", u"Membaca program, kegiatan, dan sub kegiatan yang disalin dari lembar kerja, dan menunjukkannya sebelum diambil", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_urutkan.setText(QCoreApplication.translate("HalamanAnggaran", u"Urutkan menurut kode", None))
#if QT_CONFIG(tooltip)
        self.tombol_urutkan.setToolTip(QCoreApplication.translate("HalamanAnggaran", u"Mengurutkan setiap cabang menurut bagian-bagian kodenya; yang tanpa kode di akhir", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_lalu.setText(QCoreApplication.translate("HalamanAnggaran", u"Tahun lalu", None))
#if QT_CONFIG(tooltip)
        self.tombol_lalu.setToolTip(QCoreApplication.translate("HalamanAnggaran", u"Menampilkan pagu, realisasi, dan serapan tahun sebelumnya di sebelah angka tahun ini", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.ringkasan.setAccessibleName(QCoreApplication.translate("HalamanAnggaran", u"Jumlah anggaran", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

