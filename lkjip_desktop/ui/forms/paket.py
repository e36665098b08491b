# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paket.ui'
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
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QSpinBox,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
class Ui_DialogPaket(object):
    def setupUi(self, DialogPaket):
        if not DialogPaket.objectName():
            DialogPaket.setObjectName(u"DialogPaket")
        DialogPaket.resize(620, 470)
        self.tata = QVBoxLayout(DialogPaket)
        self.tata.setObjectName(u"tata")
        self.keterangan = QLabel(DialogPaket)
        self.keterangan.setObjectName(u"keterangan")
        self.keterangan.setWordWrap(True)

        self.tata.addWidget(self.keterangan)

        self.isi = QTreeView(DialogPaket)
        self.isi.setObjectName(u"isi")
        self.isi.setRootIsDecorated(False)
        self.isi.setUniformRowHeights(True)
        self.isi.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.isi.setMinimumSize(QSize(0, 140))

        self.tata.addWidget(self.isi)

        self.label_perhatian = QLabel(DialogPaket)
        self.label_perhatian.setObjectName(u"label_perhatian")

        self.tata.addWidget(self.label_perhatian)

        self.perhatian = QPlainTextEdit(DialogPaket)
        self.perhatian.setObjectName(u"perhatian")
        self.perhatian.setReadOnly(True)
        self.perhatian.setTabChangesFocus(True)
        self.perhatian.setMinimumSize(QSize(0, 60))
        self.perhatian.setMaximumSize(QSize(16777215, 110))

        self.tata.addWidget(self.perhatian)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.label_bukti = QLabel(DialogPaket)
        self.label_bukti.setObjectName(u"label_bukti")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_bukti)

        self.tata_bukti = QHBoxLayout()
        self.tata_bukti.setObjectName(u"tata_bukti")
        self.bukti = QComboBox(DialogPaket)
        self.bukti.setObjectName(u"bukti")

        self.tata_bukti.addWidget(self.bukti)

        self.label_batas = QLabel(DialogPaket)
        self.label_batas.setObjectName(u"label_batas")

        self.tata_bukti.addWidget(self.label_batas)

        self.batas = QSpinBox(DialogPaket)
        self.batas.setObjectName(u"batas")
        self.batas.setMinimum(1)
        self.batas.setMaximum(500)

        self.tata_bukti.addWidget(self.batas)

        self.pegas_bukti = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_bukti.addItem(self.pegas_bukti)


        self.form.setLayout(0, QFormLayout.ItemRole.FieldRole, self.tata_bukti)

        self.label_berkas = QLabel(DialogPaket)
        self.label_berkas.setObjectName(u"label_berkas")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_berkas)

        self.tata_berkas = QHBoxLayout()
        self.tata_berkas.setObjectName(u"tata_berkas")
        self.berkas = QLineEdit(DialogPaket)
        self.berkas.setObjectName(u"berkas")

        self.tata_berkas.addWidget(self.berkas)

        self.pilih = QPushButton(DialogPaket)
        self.pilih.setObjectName(u"pilih")
        self.pilih.setAutoDefault(False)

        self.tata_berkas.addWidget(self.pilih)


        self.form.setLayout(1, QFormLayout.ItemRole.FieldRole, self.tata_berkas)


        self.tata.addLayout(self.form)

        self.catatan = QLabel(DialogPaket)
        self.catatan.setObjectName(u"catatan")
        self.catatan.setTextFormat(Qt.PlainText)
        self.catatan.setWordWrap(True)
        self.catatan.setMargin(4)

        self.tata.addWidget(self.catatan)

        self.kotak_hasil = QFrame(DialogPaket)
        self.kotak_hasil.setObjectName(u"kotak_hasil")
        self.kotak_hasil.setFrameShape(QFrame.StyledPanel)
        self.tata_hasil = QVBoxLayout(self.kotak_hasil)
        self.tata_hasil.setObjectName(u"tata_hasil")
        self.hasil = QLabel(self.kotak_hasil)
        self.hasil.setObjectName(u"hasil")
        self.hasil.setTextFormat(Qt.PlainText)
        self.hasil.setWordWrap(True)

        self.tata_hasil.addWidget(self.hasil)

        self.tata_buka = QHBoxLayout()
        self.tata_buka.setObjectName(u"tata_buka")
        self.buka_berkas = QPushButton(self.kotak_hasil)
        self.buka_berkas.setObjectName(u"buka_berkas")
        self.buka_berkas.setAutoDefault(False)

        self.tata_buka.addWidget(self.buka_berkas)

        self.buka_folder = QPushButton(self.kotak_hasil)
        self.buka_folder.setObjectName(u"buka_folder")
        self.buka_folder.setAutoDefault(False)

        self.tata_buka.addWidget(self.buka_folder)

        self.pegas_buka = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_buka.addItem(self.pegas_buka)


        self.tata_hasil.addLayout(self.tata_buka)


        self.tata.addWidget(self.kotak_hasil)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.pegas_tombol = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.buat = QPushButton(DialogPaket)
        self.buat.setObjectName(u"buat")

        self.tata_tombol.addWidget(self.buat)

        self.tutup = QPushButton(DialogPaket)
        self.tutup.setObjectName(u"tutup")
        self.tutup.setAutoDefault(False)

        self.tata_tombol.addWidget(self.tutup)


        self.tata.addLayout(self.tata_tombol)

#if QT_CONFIG(shortcut)
        self.label_bukti.setBuddy(self.bukti)
        self.label_batas.setBuddy(self.batas)
        self.label_berkas.setBuddy(self.berkas)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.isi, self.perhatian)
        QWidget.setTabOrder(self.perhatian, self.bukti)
        QWidget.setTabOrder(self.bukti, self.batas)
        QWidget.setTabOrder(self.batas, self.berkas)
        QWidget.setTabOrder(self.berkas, self.pilih)
        QWidget.setTabOrder(self.pilih, self.buat)
        QWidget.setTabOrder(self.buat, self.buka_berkas)
        QWidget.setTabOrder(self.buka_berkas, self.buka_folder)
        QWidget.setTabOrder(self.buka_folder, self.tutup)

        self.retranslateUi(DialogPaket)

        self.buat.setDefault(True)

    # setupUi

    def retranslateUi(self, DialogPaket):
        DialogPaket.setWindowTitle(QCoreApplication.translate("DialogPaket", u"Buat paket", None))
        self.keterangan.setText(QCoreApplication.translate("DialogPaket", u"Paket berisi laporan di bawah ini beserta data dan daftar sidik berkasnya, sehingga penerima dapat memeriksa keutuhannya.", None))
#if QT_CONFIG(accessibility)
        self.isi.setAccessibleName(QCoreApplication.translate("DialogPaket", u"Isi paket", None))
#endif // QT_CONFIG(accessibility)
        self.label_perhatian.setText(QCoreApplication.translate("DialogPaket", u"Perhatikan sebelum dikirim:", None))
#if QT_CONFIG(accessibility)
        self.perhatian.setAccessibleName(QCoreApplication.translate("DialogPaket", u"Yang perlu diperhatikan", None))
#endif // QT_CONFIG(accessibility)
        self.label_bukti.setText(QCoreApplication.translate("DialogPaket", u"Bukti &dukung:", None))
#if QT_CONFIG(accessibility)
        self.bukti.setAccessibleName(QCoreApplication.translate("DialogPaket", u"Bukti dukung yang ikut", None))
#endif // QT_CONFIG(accessibility)
        self.label_batas.setText(QCoreApplication.translate("DialogPaket", u"Batas su&rel:", None))
#if QT_CONFIG(accessibility)
        self.batas.setAccessibleName(QCoreApplication.translate("DialogPaket", u"Batas surel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.batas.setToolTip(QCoreApplication.translate("DialogPaket", u"Ukuran paket terbesar yang dapat dikirim dengan surel kantor", None))
#endif // QT_CONFIG(tooltip)
        self.batas.setSuffix(QCoreApplication.translate("DialogPaket", u" MB", None))
        self.label_berkas.setText(QCoreApplication.translate("DialogPaket", u"&Simpan ke:", None))
        self.pilih.setText(QCoreApplication.translate("DialogPaket", u"P&ilih\u2026", None))
#if QT_CONFIG(accessibility)
        self.catatan.setAccessibleName(QCoreApplication.translate("DialogPaket", u"Catatan", None))
#endif // QT_CONFIG(accessibility)
        self.buka_berkas.setText(QCoreApplication.translate("DialogPaket", u"Buka &berkas", None))
        self.buka_folder.setText(QCoreApplication.translate("DialogPaket", u"Buka &folder", None))
        self.buat.setText(QCoreApplication.translate("DialogPaket", u"Buat &paket", None))
        self.tutup.setText(QCoreApplication.translate("DialogPaket", u"Tutup", None))
    # retranslateUi

