# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tab_pemeriksaan.ui'
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
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.tampilan.daftar_buka import DaftarBuka
class Ui_TabPemeriksaan(object):
    def setupUi(self, TabPemeriksaan):
        if not TabPemeriksaan.objectName():
            TabPemeriksaan.setObjectName(u"TabPemeriksaan")
        TabPemeriksaan.resize(1093, 430)
        self.tata = QVBoxLayout(TabPemeriksaan)
        self.tata.setSpacing(0)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.bilah = QWidget(TabPemeriksaan)
        self.bilah.setObjectName(u"bilah")
        self.tata_bilah = QHBoxLayout(self.bilah)
        self.tata_bilah.setSpacing(4)
        self.tata_bilah.setObjectName(u"tata_bilah")
        self.tata_bilah.setContentsMargins(6, 4, 6, 4)
        self.saring_tingkat = QComboBox(self.bilah)
        self.saring_tingkat.setObjectName(u"saring_tingkat")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.saring_tingkat.sizePolicy().hasHeightForWidth())
        self.saring_tingkat.setSizePolicy(sizePolicy)
        self.saring_tingkat.setMaximumSize(QSize(170, 16777215))
        self.saring_tingkat.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.saring_tingkat.setMinimumContentsLength(8)

        self.tata_bilah.addWidget(self.saring_tingkat)

        self.saring_keluarga = QComboBox(self.bilah)
        self.saring_keluarga.setObjectName(u"saring_keluarga")
        sizePolicy.setHeightForWidth(self.saring_keluarga.sizePolicy().hasHeightForWidth())
        self.saring_keluarga.setSizePolicy(sizePolicy)
        self.saring_keluarga.setMaximumSize(QSize(170, 16777215))
        self.saring_keluarga.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.saring_keluarga.setMinimumContentsLength(8)

        self.tata_bilah.addWidget(self.saring_keluarga)

        self.saring_tab = QComboBox(self.bilah)
        self.saring_tab.setObjectName(u"saring_tab")
        sizePolicy.setHeightForWidth(self.saring_tab.sizePolicy().hasHeightForWidth())
        self.saring_tab.setSizePolicy(sizePolicy)
        self.saring_tab.setMaximumSize(QSize(170, 16777215))
        self.saring_tab.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.saring_tab.setMinimumContentsLength(8)

        self.tata_bilah.addWidget(self.saring_tab)

        self.saring_unit = QComboBox(self.bilah)
        self.saring_unit.setObjectName(u"saring_unit")
        sizePolicy.setHeightForWidth(self.saring_unit.sizePolicy().hasHeightForWidth())
        self.saring_unit.setSizePolicy(sizePolicy)
        self.saring_unit.setMaximumSize(QSize(170, 16777215))
        self.saring_unit.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.saring_unit.setMinimumContentsLength(8)

        self.tata_bilah.addWidget(self.saring_unit)

        self.cari = QLineEdit(self.bilah)
        self.cari.setObjectName(u"cari")
        self.cari.setClearButtonEnabled(True)
        self.cari.setMinimumSize(QSize(120, 0))

        self.tata_bilah.addWidget(self.cari)

        self.jumlah = QLabel(self.bilah)
        self.jumlah.setObjectName(u"jumlah")
        self.jumlah.setTextFormat(Qt.PlainText)

        self.tata_bilah.addWidget(self.jumlah)

        self.tombol_cetak = QToolButton(self.bilah)
        self.tombol_cetak.setObjectName(u"tombol_cetak")
        self.tombol_cetak.setFocusPolicy(Qt.TabFocus)
        self.tombol_cetak.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah.addWidget(self.tombol_cetak)


        self.tata.addWidget(self.bilah)

        self.isi = QWidget(TabPemeriksaan)
        self.isi.setObjectName(u"isi")
        self.wadah = QVBoxLayout(self.isi)
        self.wadah.setSpacing(0)
        self.wadah.setObjectName(u"wadah")
        self.wadah.setContentsMargins(0, 0, 0, 0)
        self.daftar = DaftarBuka(self.isi)
        self.daftar.setObjectName(u"daftar")

        self.wadah.addWidget(self.daftar)

        self.rincian = QWidget(self.isi)
        self.rincian.setObjectName(u"rincian")
        self.tata_rincian = QVBoxLayout(self.rincian)
        self.tata_rincian.setSpacing(4)
        self.tata_rincian.setObjectName(u"tata_rincian")
        self.tata_rincian.setContentsMargins(8, 6, 8, 6)
        self.judul = QLabel(self.rincian)
        self.judul.setObjectName(u"judul")
        self.judul.setTextFormat(Qt.PlainText)

        self.tata_rincian.addWidget(self.judul)

        self.gulung = QScrollArea(self.rincian)
        self.gulung.setObjectName(u"gulung")
        self.gulung.setFrameShape(QFrame.NoFrame)
        self.gulung.setWidgetResizable(True)
        self.gulung.setFocusPolicy(Qt.NoFocus)
        self.isi_rincian = QWidget()
        self.isi_rincian.setObjectName(u"isi_rincian")
        self.tata_isi_rincian = QVBoxLayout(self.isi_rincian)
        self.tata_isi_rincian.setSpacing(4)
        self.tata_isi_rincian.setObjectName(u"tata_isi_rincian")
        self.tata_isi_rincian.setContentsMargins(0, 0, 0, 0)
        self.pesan = QLabel(self.isi_rincian)
        self.pesan.setObjectName(u"pesan")
        self.pesan.setWordWrap(True)
        self.pesan.setTextFormat(Qt.PlainText)
        self.pesan.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.tata_isi_rincian.addWidget(self.pesan)

        self.dasar = QLabel(self.isi_rincian)
        self.dasar.setObjectName(u"dasar")
        self.dasar.setWordWrap(True)
        self.dasar.setTextFormat(Qt.PlainText)
        self.dasar.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.tata_isi_rincian.addWidget(self.dasar)

        self.pegas_rincian = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_isi_rincian.addItem(self.pegas_rincian)

        self.gulung.setWidget(self.isi_rincian)

        self.tata_rincian.addWidget(self.gulung)

        self.tata_terima = QHBoxLayout()
        self.tata_terima.setSpacing(4)
        self.tata_terima.setObjectName(u"tata_terima")
        self.tombol_buka = QToolButton(self.rincian)
        self.tombol_buka.setObjectName(u"tombol_buka")
        self.tombol_buka.setFocusPolicy(Qt.TabFocus)
        self.tombol_buka.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_terima.addWidget(self.tombol_buka)

        self.label_alasan = QLabel(self.rincian)
        self.label_alasan.setObjectName(u"label_alasan")

        self.tata_terima.addWidget(self.label_alasan)

        self.alasan = QLineEdit(self.rincian)
        self.alasan.setObjectName(u"alasan")

        self.tata_terima.addWidget(self.alasan)

        self.tombol_terima = QToolButton(self.rincian)
        self.tombol_terima.setObjectName(u"tombol_terima")
        self.tombol_terima.setFocusPolicy(Qt.TabFocus)
        self.tombol_terima.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_terima.addWidget(self.tombol_terima)


        self.tata_rincian.addLayout(self.tata_terima)


        self.wadah.addWidget(self.rincian)


        self.tata.addWidget(self.isi)

        self.tata.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.label_alasan.setBuddy(self.alasan)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TabPemeriksaan)
    # setupUi

    def retranslateUi(self, TabPemeriksaan):
#if QT_CONFIG(accessibility)
        self.saring_tingkat.setAccessibleName(QCoreApplication.translate("TabPemeriksaan", u"Tingkat temuan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.saring_tingkat.setToolTip(QCoreApplication.translate("TabPemeriksaan", u"Tingkat temuan yang ditampilkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.saring_keluarga.setAccessibleName(QCoreApplication.translate("TabPemeriksaan", u"Kelompok aturan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.saring_keluarga.setToolTip(QCoreApplication.translate("TabPemeriksaan", u"Kelompok aturan yang ditampilkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.saring_tab.setAccessibleName(QCoreApplication.translate("TabPemeriksaan", u"Tab tempat temuan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.saring_tab.setToolTip(QCoreApplication.translate("TabPemeriksaan", u"Temuan yang datanya diisi di tab ini", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.saring_unit.setAccessibleName(QCoreApplication.translate("TabPemeriksaan", u"Unit penanggung jawab", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.saring_unit.setToolTip(QCoreApplication.translate("TabPemeriksaan", u"Unit penanggung jawab indikator atau anggaran", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.cari.setAccessibleName(QCoreApplication.translate("TabPemeriksaan", u"Cari dalam temuan", None))
#endif // QT_CONFIG(accessibility)
        self.cari.setPlaceholderText(QCoreApplication.translate("TabPemeriksaan", u"Cari kode, tempat, angka, kata\u2026", None))
        self.jumlah.setText("")
        self.tombol_cetak.setText(QCoreApplication.translate("TabPemeriksaan", u"Cetak\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_cetak.setToolTip(QCoreApplication.translate("TabPemeriksaan", u"Mencetak lembar pemeriksaan: semua temuan dengan keadaan dan alasannya", None))
#endif // QT_CONFIG(tooltip)
        self.judul.setText("")
        self.pesan.setText("")
        self.dasar.setText("")
        self.tombol_buka.setText(QCoreApplication.translate("TabPemeriksaan", u"Buka sel", None))
#if QT_CONFIG(tooltip)
        self.tombol_buka.setToolTip(QCoreApplication.translate("TabPemeriksaan", u"Membuka sel yang ditunjuk temuan ini (Enter); F8 kembali ke sini", None))
#endif // QT_CONFIG(tooltip)
        self.label_alasan.setText(QCoreApplication.translate("TabPemeriksaan", u"Alasan menerima", None))
#if QT_CONFIG(accessibility)
        self.alasan.setAccessibleName(QCoreApplication.translate("TabPemeriksaan", u"Alasan menerima temuan", None))
#endif // QT_CONFIG(accessibility)
        self.alasan.setPlaceholderText(QCoreApplication.translate("TabPemeriksaan", u"Mengapa temuan ini benar adanya atau tidak perlu diperbaiki", None))
        self.tombol_terima.setText(QCoreApplication.translate("TabPemeriksaan", u"Terima", None))
#if QT_CONFIG(tooltip)
        self.tombol_terima.setToolTip(QCoreApplication.translate("TabPemeriksaan", u"Menerima temuan terpilih dengan alasan di samping; dapat diurungkan", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

