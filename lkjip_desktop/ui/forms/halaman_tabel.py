# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'halaman_tabel.ui'
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
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.tampilan.kisi_view import KisiView
class Ui_HalamanTabel(object):
    def setupUi(self, HalamanTabel):
        if not HalamanTabel.objectName():
            HalamanTabel.setObjectName(u"HalamanTabel")
        HalamanTabel.resize(480, 360)
        self.tata = QVBoxLayout(HalamanTabel)
        self.tata.setSpacing(4)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 4, 0, 0)
        self.tata_daftar = QHBoxLayout()
        self.tata_daftar.setSpacing(2)
        self.tata_daftar.setObjectName(u"tata_daftar")
        self.tambah = QPushButton(HalamanTabel)
        self.tambah.setObjectName(u"tambah")

        self.tata_daftar.addWidget(self.tambah)

        self.tempel = QPushButton(HalamanTabel)
        self.tempel.setObjectName(u"tempel")

        self.tata_daftar.addWidget(self.tempel)

        self.pegas_daftar = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_daftar.addItem(self.pegas_daftar)

        self.naik = QToolButton(HalamanTabel)
        self.naik.setObjectName(u"naik")
        self.naik.setAutoRaise(True)

        self.tata_daftar.addWidget(self.naik)

        self.turun = QToolButton(HalamanTabel)
        self.turun.setObjectName(u"turun")
        self.turun.setAutoRaise(True)

        self.tata_daftar.addWidget(self.turun)

        self.hapus = QToolButton(HalamanTabel)
        self.hapus.setObjectName(u"hapus")
        self.hapus.setAutoRaise(True)

        self.tata_daftar.addWidget(self.hapus)


        self.tata.addLayout(self.tata_daftar)

        self.pembagi = QSplitter(HalamanTabel)
        self.pembagi.setObjectName(u"pembagi")
        self.pembagi.setOrientation(Qt.Vertical)
        self.pembagi.setChildrenCollapsible(False)
        self.daftar = KisiView(self.pembagi)
        self.daftar.setObjectName(u"daftar")
        self.pembagi.addWidget(self.daftar)
        self.bawah = QWidget(self.pembagi)
        self.bawah.setObjectName(u"bawah")
        self.tata_bawah = QVBoxLayout(self.bawah)
        self.tata_bawah.setSpacing(2)
        self.tata_bawah.setObjectName(u"tata_bawah")
        self.tata_bawah.setContentsMargins(0, 0, 0, 0)
        self.tata_sel = QHBoxLayout()
        self.tata_sel.setSpacing(2)
        self.tata_sel.setObjectName(u"tata_sel")
        self.label_baris = QLabel(self.bawah)
        self.label_baris.setObjectName(u"label_baris")

        self.tata_sel.addWidget(self.label_baris)

        self.tambah_baris = QToolButton(self.bawah)
        self.tambah_baris.setObjectName(u"tambah_baris")
        self.tambah_baris.setAutoRaise(True)

        self.tata_sel.addWidget(self.tambah_baris)

        self.hapus_baris = QToolButton(self.bawah)
        self.hapus_baris.setObjectName(u"hapus_baris")
        self.hapus_baris.setAutoRaise(True)

        self.tata_sel.addWidget(self.hapus_baris)

        self.pegas_sel = QSpacerItem(16, 10, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.tata_sel.addItem(self.pegas_sel)

        self.label_kolom = QLabel(self.bawah)
        self.label_kolom.setObjectName(u"label_kolom")

        self.tata_sel.addWidget(self.label_kolom)

        self.tambah_kolom = QToolButton(self.bawah)
        self.tambah_kolom.setObjectName(u"tambah_kolom")
        self.tambah_kolom.setAutoRaise(True)

        self.tata_sel.addWidget(self.tambah_kolom)

        self.hapus_kolom = QToolButton(self.bawah)
        self.hapus_kolom.setObjectName(u"hapus_kolom")
        self.hapus_kolom.setAutoRaise(True)

        self.tata_sel.addWidget(self.hapus_kolom)

        self.kiri = QToolButton(self.bawah)
        self.kiri.setObjectName(u"kiri")
        self.kiri.setAutoRaise(True)

        self.tata_sel.addWidget(self.kiri)

        self.kanan = QToolButton(self.bawah)
        self.kanan.setObjectName(u"kanan")
        self.kanan.setAutoRaise(True)

        self.tata_sel.addWidget(self.kanan)

        self.pegas_akhir = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_sel.addItem(self.pegas_akhir)


        self.tata_bawah.addLayout(self.tata_sel)

        self.sel = KisiView(self.bawah)
        self.sel.setObjectName(u"sel")

        self.tata_bawah.addWidget(self.sel)

        self.pembagi.addWidget(self.bawah)

        self.tata.addWidget(self.pembagi)

        QWidget.setTabOrder(self.tambah, self.tempel)
        QWidget.setTabOrder(self.tempel, self.naik)
        QWidget.setTabOrder(self.naik, self.turun)
        QWidget.setTabOrder(self.turun, self.hapus)
        QWidget.setTabOrder(self.hapus, self.daftar)
        QWidget.setTabOrder(self.daftar, self.tambah_baris)
        QWidget.setTabOrder(self.tambah_baris, self.hapus_baris)
        QWidget.setTabOrder(self.hapus_baris, self.tambah_kolom)
        QWidget.setTabOrder(self.tambah_kolom, self.hapus_kolom)
        QWidget.setTabOrder(self.hapus_kolom, self.kiri)
        QWidget.setTabOrder(self.kiri, self.kanan)
        QWidget.setTabOrder(self.kanan, self.sel)

        self.retranslateUi(HalamanTabel)
    # setupUi

    def retranslateUi(self, HalamanTabel):
        self.tambah.setText(QCoreApplication.translate("HalamanTabel", u"Tabel baru", None))
#if QT_CONFIG(tooltip)
        self.tambah.setToolTip(QCoreApplication.translate("HalamanTabel", u"Tambah tabel kosong pada bagian ini", None))
#endif // QT_CONFIG(tooltip)
        self.tempel.setText(QCoreApplication.translate("HalamanTabel", u"Tempel tabel", None))
#if QT_CONFIG(tooltip)
        self.tempel.setToolTip(QCoreApplication.translate("HalamanTabel", u"Jadikan tabel yang disalin dari Excel atau Word sebagai tabel baru; baris pertamanya menjadi judul kolom", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.naik.setToolTip(QCoreApplication.translate("HalamanTabel", u"Naikkan tabel", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.naik.setAccessibleName(QCoreApplication.translate("HalamanTabel", u"Naikkan tabel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.turun.setToolTip(QCoreApplication.translate("HalamanTabel", u"Turunkan tabel", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.turun.setAccessibleName(QCoreApplication.translate("HalamanTabel", u"Turunkan tabel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.hapus.setToolTip(QCoreApplication.translate("HalamanTabel", u"Hapus tabel; dapat diurungkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.hapus.setAccessibleName(QCoreApplication.translate("HalamanTabel", u"Hapus tabel", None))
#endif // QT_CONFIG(accessibility)
        self.label_baris.setText(QCoreApplication.translate("HalamanTabel", u"Baris", None))
#if QT_CONFIG(tooltip)
        self.tambah_baris.setToolTip(QCoreApplication.translate("HalamanTabel", u"Tambah baris di bawah (Insert)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tambah_baris.setAccessibleName(QCoreApplication.translate("HalamanTabel", u"Tambah baris", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.hapus_baris.setToolTip(QCoreApplication.translate("HalamanTabel", u"Hapus baris terpilih (Ctrl+Delete)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.hapus_baris.setAccessibleName(QCoreApplication.translate("HalamanTabel", u"Hapus baris", None))
#endif // QT_CONFIG(accessibility)
        self.label_kolom.setText(QCoreApplication.translate("HalamanTabel", u"Kolom", None))
#if QT_CONFIG(tooltip)
        self.tambah_kolom.setToolTip(QCoreApplication.translate("HalamanTabel", u"Tambah kolom di kanan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tambah_kolom.setAccessibleName(QCoreApplication.translate("HalamanTabel", u"Tambah kolom", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.hapus_kolom.setToolTip(QCoreApplication.translate("HalamanTabel", u"Hapus kolom terpilih", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.hapus_kolom.setAccessibleName(QCoreApplication.translate("HalamanTabel", u"Hapus kolom", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.kiri.setToolTip(QCoreApplication.translate("HalamanTabel", u"Geser kolom ke kiri", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.kiri.setAccessibleName(QCoreApplication.translate("HalamanTabel", u"Geser kolom ke kiri", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.kanan.setToolTip(QCoreApplication.translate("HalamanTabel", u"Geser kolom ke kanan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.kanan.setAccessibleName(QCoreApplication.translate("HalamanTabel", u"Geser kolom ke kanan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

