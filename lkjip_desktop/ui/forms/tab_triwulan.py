# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tab_triwulan.ui'
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
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
class Ui_TabTriwulan(object):
    def setupUi(self, TabTriwulan):
        if not TabTriwulan.objectName():
            TabTriwulan.setObjectName(u"TabTriwulan")
        TabTriwulan.resize(1093, 430)
        self.tata = QVBoxLayout(TabTriwulan)
        self.tata.setSpacing(0)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.bilah = QWidget(TabTriwulan)
        self.bilah.setObjectName(u"bilah")
        self.tata_bilah = QHBoxLayout(self.bilah)
        self.tata_bilah.setSpacing(4)
        self.tata_bilah.setObjectName(u"tata_bilah")
        self.tata_bilah.setContentsMargins(6, 4, 6, 4)
        self.saring_triwulan = QComboBox(self.bilah)
        self.saring_triwulan.setObjectName(u"saring_triwulan")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.saring_triwulan.sizePolicy().hasHeightForWidth())
        self.saring_triwulan.setSizePolicy(sizePolicy)
        self.saring_triwulan.setMaximumSize(QSize(180, 16777215))
        self.saring_triwulan.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.saring_triwulan.setMinimumContentsLength(3)

        self.tata_bilah.addWidget(self.saring_triwulan)

        self.saring_tingkat = QComboBox(self.bilah)
        self.saring_tingkat.setObjectName(u"saring_tingkat")
        sizePolicy.setHeightForWidth(self.saring_tingkat.sizePolicy().hasHeightForWidth())
        self.saring_tingkat.setSizePolicy(sizePolicy)
        self.saring_tingkat.setMaximumSize(QSize(180, 16777215))
        self.saring_tingkat.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.saring_tingkat.setMinimumContentsLength(3)

        self.tata_bilah.addWidget(self.saring_tingkat)

        self.saring_unit = QComboBox(self.bilah)
        self.saring_unit.setObjectName(u"saring_unit")
        sizePolicy.setHeightForWidth(self.saring_unit.sizePolicy().hasHeightForWidth())
        self.saring_unit.setSizePolicy(sizePolicy)
        self.saring_unit.setMaximumSize(QSize(180, 16777215))
        self.saring_unit.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.saring_unit.setMinimumContentsLength(3)

        self.tata_bilah.addWidget(self.saring_unit)

        self.saring_keadaan = QComboBox(self.bilah)
        self.saring_keadaan.setObjectName(u"saring_keadaan")
        sizePolicy.setHeightForWidth(self.saring_keadaan.sizePolicy().hasHeightForWidth())
        self.saring_keadaan.setSizePolicy(sizePolicy)
        self.saring_keadaan.setMaximumSize(QSize(180, 16777215))
        self.saring_keadaan.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.saring_keadaan.setMinimumContentsLength(3)

        self.tata_bilah.addWidget(self.saring_keadaan)

        self.pegas = QSpacerItem(8, 20, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Minimum)

        self.tata_bilah.addItem(self.pegas)

        self.tombol_tw1 = QToolButton(self.bilah)
        self.tombol_tw1.setObjectName(u"tombol_tw1")
        self.tombol_tw1.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.tombol_tw1.setFocusPolicy(Qt.TabFocus)

        self.tata_bilah.addWidget(self.tombol_tw1)

        self.tombol_tw2 = QToolButton(self.bilah)
        self.tombol_tw2.setObjectName(u"tombol_tw2")
        self.tombol_tw2.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.tombol_tw2.setFocusPolicy(Qt.TabFocus)

        self.tata_bilah.addWidget(self.tombol_tw2)

        self.tombol_tw3 = QToolButton(self.bilah)
        self.tombol_tw3.setObjectName(u"tombol_tw3")
        self.tombol_tw3.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.tombol_tw3.setFocusPolicy(Qt.TabFocus)

        self.tata_bilah.addWidget(self.tombol_tw3)

        self.tombol_tw4 = QToolButton(self.bilah)
        self.tombol_tw4.setObjectName(u"tombol_tw4")
        self.tombol_tw4.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.tombol_tw4.setFocusPolicy(Qt.TabFocus)

        self.tata_bilah.addWidget(self.tombol_tw4)

        self.tombol_lalu = QToolButton(self.bilah)
        self.tombol_lalu.setObjectName(u"tombol_lalu")
        self.tombol_lalu.setCheckable(True)
        self.tombol_lalu.setToolButtonStyle(Qt.ToolButtonIconOnly)
        self.tombol_lalu.setFocusPolicy(Qt.TabFocus)

        self.tata_bilah.addWidget(self.tombol_lalu)

        self.tombol_rincian = QToolButton(self.bilah)
        self.tombol_rincian.setObjectName(u"tombol_rincian")
        self.tombol_rincian.setCheckable(True)
        self.tombol_rincian.setChecked(True)
        self.tombol_rincian.setToolButtonStyle(Qt.ToolButtonIconOnly)
        self.tombol_rincian.setFocusPolicy(Qt.TabFocus)

        self.tata_bilah.addWidget(self.tombol_rincian)


        self.tata.addWidget(self.bilah)

        self.wadah = QVBoxLayout()
        self.wadah.setSpacing(0)
        self.wadah.setObjectName(u"wadah")

        self.tata.addLayout(self.wadah)

        self.tata.setStretch(1, 1)

        self.retranslateUi(TabTriwulan)
    # setupUi

    def retranslateUi(self, TabTriwulan):
#if QT_CONFIG(accessibility)
        self.saring_triwulan.setAccessibleName(QCoreApplication.translate("TabTriwulan", u"Triwulan yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.saring_triwulan.setToolTip(QCoreApplication.translate("TabTriwulan", u"Triwulan yang kolomnya ditampilkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.saring_tingkat.setAccessibleName(QCoreApplication.translate("TabTriwulan", u"Tingkat indikator", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.saring_tingkat.setToolTip(QCoreApplication.translate("TabTriwulan", u"Tingkat indikator yang ditampilkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.saring_unit.setAccessibleName(QCoreApplication.translate("TabTriwulan", u"Unit penanggung jawab", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.saring_unit.setToolTip(QCoreApplication.translate("TabTriwulan", u"Unit penanggung jawab indikator", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.saring_keadaan.setAccessibleName(QCoreApplication.translate("TabTriwulan", u"Keadaan pengisian", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.saring_keadaan.setToolTip(QCoreApplication.translate("TabTriwulan", u"Keadaan indikator yang ditampilkan. Baris yang baru diisi tetap tampak sampai pilihan ini diganti.", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_tw1.setText(QCoreApplication.translate("TabTriwulan", u"Tutup TW I", None))
        self.tombol_tw2.setText(QCoreApplication.translate("TabTriwulan", u"Tutup TW II", None))
        self.tombol_tw3.setText(QCoreApplication.translate("TabTriwulan", u"Tutup TW III", None))
        self.tombol_tw4.setText(QCoreApplication.translate("TabTriwulan", u"Tutup TW IV", None))
        self.tombol_lalu.setText(QCoreApplication.translate("TabTriwulan", u"Tahun lalu", None))
#if QT_CONFIG(tooltip)
        self.tombol_lalu.setToolTip(QCoreApplication.translate("TabTriwulan", u"Menampilkan target, realisasi, dan capaian tahun sebelumnya di sebelah target tahun ini", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_lalu.setAccessibleName(QCoreApplication.translate("TabTriwulan", u"Tampilkan tahun lalu", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_rincian.setText(QCoreApplication.translate("TabTriwulan", u"Rincian", None))
#if QT_CONFIG(tooltip)
        self.tombol_rincian.setToolTip(QCoreApplication.translate("TabTriwulan", u"Tampilkan atau sembunyikan rincian indikator", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_rincian.setAccessibleName(QCoreApplication.translate("TabTriwulan", u"Tampilkan rincian indikator", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

