# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'kebijakan.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
    QSize,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QTabWidget,
    QVBoxLayout,
)

from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.widget.editor_skala import EditorSkala
class Ui_DialogKebijakan(object):
    def setupUi(self, DialogKebijakan):
        if not DialogKebijakan.objectName():
            DialogKebijakan.setObjectName(u"DialogKebijakan")
        DialogKebijakan.resize(860, 520)
        self.tata = QVBoxLayout(DialogKebijakan)
        self.tata.setObjectName(u"tata")
        self.keterangan = QLabel(DialogKebijakan)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setWordWrap(True)

        self.tata.addWidget(self.keterangan)

        self.kisi = KisiView(DialogKebijakan)
        self.kisi.setObjectName(u"kisi")
        self.kisi.setMaximumSize(QSize(16777215, 150))

        self.tata.addWidget(self.kisi)

        self.halaman = QTabWidget(DialogKebijakan)
        self.halaman.setObjectName(u"halaman")
        self.skala_capaian = EditorSkala()
        self.skala_capaian.setObjectName(u"skala_capaian")
        self.halaman.addTab(self.skala_capaian, "")
        self.skala_serapan = EditorSkala()
        self.skala_serapan.setObjectName(u"skala_serapan")
        self.halaman.addTab(self.skala_serapan, "")
        self.skala_efisiensi = EditorSkala()
        self.skala_efisiensi.setObjectName(u"skala_efisiensi")
        self.halaman.addTab(self.skala_efisiensi, "")

        self.tata.addWidget(self.halaman)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.tambah = QPushButton(DialogKebijakan)
        self.tambah.setObjectName(u"tambah")

        self.tata_tombol.addWidget(self.tambah)

        self.hapus = QPushButton(DialogKebijakan)
        self.hapus.setObjectName(u"hapus")

        self.tata_tombol.addWidget(self.hapus)

        self.pegas_tombol = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.tutup = QPushButton(DialogKebijakan)
        self.tutup.setObjectName(u"tutup")

        self.tata_tombol.addWidget(self.tutup)


        self.tata.addLayout(self.tata_tombol)


        self.retranslateUi(DialogKebijakan)

        self.halaman.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, DialogKebijakan):
        DialogKebijakan.setWindowTitle(QCoreApplication.translate("DialogKebijakan", u"Kebijakan pengukuran", None))
        self.keterangan.setText(QCoreApplication.translate("DialogKebijakan", u"Kebijakan berlaku mulai tahunnya sampai ada yang baru. Skala ditulis dari kategori tertinggi; batas bawah termasuk kategori itu.", None))
#if QT_CONFIG(accessibility)
        self.kisi.setAccessibleName(QCoreApplication.translate("DialogKebijakan", u"Daftar kebijakan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.halaman.setAccessibleName(QCoreApplication.translate("DialogKebijakan", u"Kategori", None))
#endif // QT_CONFIG(accessibility)
        self.halaman.setTabText(self.halaman.indexOf(self.skala_capaian), QCoreApplication.translate("DialogKebijakan", u"Kategori capaian", None))
        self.halaman.setTabText(self.halaman.indexOf(self.skala_serapan), QCoreApplication.translate("DialogKebijakan", u"Kategori serapan", None))
        self.halaman.setTabText(self.halaman.indexOf(self.skala_efisiensi), QCoreApplication.translate("DialogKebijakan", u"Kategori efisiensi", None))
        self.tambah.setText(QCoreApplication.translate("DialogKebijakan", u"&Tambah kebijakan", None))
        self.hapus.setText(QCoreApplication.translate("DialogKebijakan", u"&Hapus kebijakan", None))
        self.tutup.setText(QCoreApplication.translate("DialogKebijakan", u"Tutup", None))
    # retranslateUi

