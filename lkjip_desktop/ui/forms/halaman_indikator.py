# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'halaman_indikator.ui'
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

class Ui_HalamanIndikator(object):
    def setupUi(self, HalamanIndikator):
        if not HalamanIndikator.objectName():
            HalamanIndikator.setObjectName(u"HalamanIndikator")
        self.tata = QVBoxLayout(HalamanIndikator)
        self.tata.setSpacing(0)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.bilah = QHBoxLayout()
        self.bilah.setSpacing(4)
        self.bilah.setObjectName(u"bilah")
        self.bilah.setContentsMargins(6, 4, 6, 4)
        self.tombol_gandakan = QToolButton(HalamanIndikator)
        self.tombol_gandakan.setObjectName(u"tombol_gandakan")
        self.tombol_gandakan.setFocusPolicy(Qt.TabFocus)
        self.tombol_gandakan.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.bilah.addWidget(self.tombol_gandakan)

        self.tombol_pindahkan = QToolButton(HalamanIndikator)
        self.tombol_pindahkan.setObjectName(u"tombol_pindahkan")
        self.tombol_pindahkan.setFocusPolicy(Qt.TabFocus)
        self.tombol_pindahkan.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.tombol_pindahkan.setPopupMode(QToolButton.InstantPopup)

        self.bilah.addWidget(self.tombol_pindahkan)

        self.tombol_salin_target = QToolButton(HalamanIndikator)
        self.tombol_salin_target.setObjectName(u"tombol_salin_target")
        self.tombol_salin_target.setFocusPolicy(Qt.TabFocus)
        self.tombol_salin_target.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.bilah.addWidget(self.tombol_salin_target)

        self.pegas = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bilah.addItem(self.pegas)

        self.ringkasan = QLabel(HalamanIndikator)
        self.ringkasan.setObjectName(u"ringkasan")
        self.ringkasan.setTextFormat(Qt.PlainText)

        self.bilah.addWidget(self.ringkasan)


        self.tata.addLayout(self.bilah)


        self.retranslateUi(HalamanIndikator)
    # setupUi

    def retranslateUi(self, HalamanIndikator):
        self.tombol_gandakan.setText(QCoreApplication.translate("HalamanIndikator", u"Gandakan", None))
#if QT_CONFIG(tooltip)
        self.tombol_gandakan.setToolTip(QCoreApplication.translate("HalamanIndikator", u"Menggandakan indikator ini (Ctrl+Shift+D)", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_pindahkan.setText(QCoreApplication.translate("HalamanIndikator", u"Pindahkan ke", None))
#if QT_CONFIG(tooltip)
        self.tombol_pindahkan.setToolTip(QCoreApplication.translate("HalamanIndikator", u"Memindahkan indikator ke program, kegiatan, atau sub kegiatan lain", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_salin_target.setText(QCoreApplication.translate("HalamanIndikator", u"Salin target ke tahun berikutnya", None))
#if QT_CONFIG(tooltip)
        self.tombol_salin_target.setToolTip(QCoreApplication.translate("HalamanIndikator", u"Menyalin target pada sel ini ke semua tahun sesudahnya dalam periode Renstra", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.ringkasan.setAccessibleName(QCoreApplication.translate("HalamanIndikator", u"Ringkasan indikator", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

