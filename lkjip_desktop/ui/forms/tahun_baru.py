# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tahun_baru.ui'
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
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QSpacerItem,
    QSpinBox,
    QVBoxLayout,
)
class Ui_TahunBaru(object):
    def setupUi(self, TahunBaru):
        if not TahunBaru.objectName():
            TahunBaru.setObjectName(u"TahunBaru")
        TahunBaru.resize(460, 240)
        self.tata = QVBoxLayout(TahunBaru)
        self.tata.setObjectName(u"tata")
        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.label_tahun = QLabel(TahunBaru)
        self.label_tahun.setObjectName(u"label_tahun")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_tahun)

        self.tahun = QSpinBox(TahunBaru)
        self.tahun.setObjectName(u"tahun")
        self.tahun.setMinimum(2000)
        self.tahun.setMaximum(2100)

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.tahun)


        self.tata.addLayout(self.form)

        self.salin = QRadioButton(TahunBaru)
        self.salin.setObjectName(u"salin")
        self.salin.setChecked(True)

        self.tata.addWidget(self.salin)

        self.tata_dari = QHBoxLayout()
        self.tata_dari.setObjectName(u"tata_dari")
        self.dari = QComboBox(TahunBaru)
        self.dari.setObjectName(u"dari")

        self.tata_dari.addWidget(self.dari)

        self.pegas_dari = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_dari.addItem(self.pegas_dari)


        self.tata.addLayout(self.tata_dari)

        self.ket_salin = QLabel(TahunBaru)
        self.ket_salin.setObjectName(u"ket_salin")
        self.ket_salin.setWordWrap(True)

        self.tata.addWidget(self.ket_salin)

        self.kosong = QRadioButton(TahunBaru)
        self.kosong.setObjectName(u"kosong")

        self.tata.addWidget(self.kosong)

        self.galat = QLabel(TahunBaru)
        self.galat.setObjectName(u"galat")
        self.galat.setTextFormat(Qt.PlainText)
        self.galat.setWordWrap(True)

        self.tata.addWidget(self.galat)

        self.pegas = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata.addItem(self.pegas)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.pegas_tombol = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.setuju = QPushButton(TahunBaru)
        self.setuju.setObjectName(u"setuju")

        self.tata_tombol.addWidget(self.setuju)

        self.batal = QPushButton(TahunBaru)
        self.batal.setObjectName(u"batal")

        self.tata_tombol.addWidget(self.batal)


        self.tata.addLayout(self.tata_tombol)

#if QT_CONFIG(shortcut)
        self.label_tahun.setBuddy(self.tahun)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TahunBaru)

        self.setuju.setDefault(True)

    # setupUi

    def retranslateUi(self, TahunBaru):
        TahunBaru.setWindowTitle(QCoreApplication.translate("TahunBaru", u"Siapkan tahun berikutnya", None))
        self.label_tahun.setText(QCoreApplication.translate("TahunBaru", u"&Tahun:", None))
        self.salin.setText(QCoreApplication.translate("TahunBaru", u"&Salin pohon anggaran, indikator, dan dukungannya dari tahun", None))
#if QT_CONFIG(accessibility)
        self.dari.setAccessibleName(QCoreApplication.translate("TahunBaru", u"Tahun asal", None))
#endif // QT_CONFIG(accessibility)
        self.ket_salin.setText(QCoreApplication.translate("TahunBaru", u"Pagu, realisasi, dan penjelasan tidak ikut disalin. Target mengikuti Renstra; unit dan pejabat berlaku untuk semua tahun.", None))
        self.kosong.setText(QCoreApplication.translate("TahunBaru", u"&Mulai dengan tahun yang kosong", None))
        self.galat.setText("")
        self.setuju.setText(QCoreApplication.translate("TahunBaru", u"Siap&kan", None))
        self.batal.setText(QCoreApplication.translate("TahunBaru", u"Batal", None))
    # retranslateUi

