# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'berkas_baru.ui'
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
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
class Ui_BerkasBaru(object):
    def setupUi(self, BerkasBaru):
        if not BerkasBaru.objectName():
            BerkasBaru.setObjectName(u"BerkasBaru")
        BerkasBaru.resize(560, 380)
        self.tata = QVBoxLayout(BerkasBaru)
        self.tata.setObjectName(u"tata")
        self.langkah = QLabel(BerkasBaru)
        self.langkah.setObjectName(u"langkah")
        self.langkah.setTextFormat(Qt.PlainText)
        self.langkah.setWordWrap(False)

        self.tata.addWidget(self.langkah)

        self.tumpukan = QStackedWidget(BerkasBaru)
        self.tumpukan.setObjectName(u"tumpukan")
        self.halaman_instansi = QWidget()
        self.halaman_instansi.setObjectName(u"halaman_instansi")
        self.tata_instansi = QVBoxLayout(self.halaman_instansi)
        self.tata_instansi.setObjectName(u"tata_instansi")
        self.ket_instansi = QLabel(self.halaman_instansi)
        self.ket_instansi.setObjectName(u"ket_instansi")
        self.ket_instansi.setWordWrap(True)

        self.tata_instansi.addWidget(self.ket_instansi)

        self.form_instansi = QFormLayout()
        self.form_instansi.setObjectName(u"form_instansi")
        self.form_instansi.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.label_nama = QLabel(self.halaman_instansi)
        self.label_nama.setObjectName(u"label_nama")

        self.form_instansi.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_nama)

        self.nama = QLineEdit(self.halaman_instansi)
        self.nama.setObjectName(u"nama")

        self.form_instansi.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nama)

        self.label_singkatan = QLabel(self.halaman_instansi)
        self.label_singkatan.setObjectName(u"label_singkatan")

        self.form_instansi.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_singkatan)

        self.singkatan = QLineEdit(self.halaman_instansi)
        self.singkatan.setObjectName(u"singkatan")

        self.form_instansi.setWidget(1, QFormLayout.ItemRole.FieldRole, self.singkatan)

        self.label_pemerintah = QLabel(self.halaman_instansi)
        self.label_pemerintah.setObjectName(u"label_pemerintah")

        self.form_instansi.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_pemerintah)

        self.pemerintah = QLineEdit(self.halaman_instansi)
        self.pemerintah.setObjectName(u"pemerintah")

        self.form_instansi.setWidget(2, QFormLayout.ItemRole.FieldRole, self.pemerintah)

        self.label_wilayah = QLabel(self.halaman_instansi)
        self.label_wilayah.setObjectName(u"label_wilayah")

        self.form_instansi.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_wilayah)

        self.wilayah = QLineEdit(self.halaman_instansi)
        self.wilayah.setObjectName(u"wilayah")

        self.form_instansi.setWidget(3, QFormLayout.ItemRole.FieldRole, self.wilayah)

        self.label_kota = QLabel(self.halaman_instansi)
        self.label_kota.setObjectName(u"label_kota")

        self.form_instansi.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_kota)

        self.kota = QLineEdit(self.halaman_instansi)
        self.kota.setObjectName(u"kota")

        self.form_instansi.setWidget(4, QFormLayout.ItemRole.FieldRole, self.kota)


        self.tata_instansi.addLayout(self.form_instansi)

        self.pegas1 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_instansi.addItem(self.pegas1)

        self.tumpukan.addWidget(self.halaman_instansi)
        self.halaman_periode = QWidget()
        self.halaman_periode.setObjectName(u"halaman_periode")
        self.tata_periode = QVBoxLayout(self.halaman_periode)
        self.tata_periode.setObjectName(u"tata_periode")
        self.ket_periode = QLabel(self.halaman_periode)
        self.ket_periode.setObjectName(u"ket_periode")
        self.ket_periode.setWordWrap(True)

        self.tata_periode.addWidget(self.ket_periode)

        self.form_periode = QFormLayout()
        self.form_periode.setObjectName(u"form_periode")
        self.form_periode.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.label_tahun_awal = QLabel(self.halaman_periode)
        self.label_tahun_awal.setObjectName(u"label_tahun_awal")

        self.form_periode.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_tahun_awal)

        self.tahun_awal = QSpinBox(self.halaman_periode)
        self.tahun_awal.setObjectName(u"tahun_awal")
        self.tahun_awal.setMinimum(2000)
        self.tahun_awal.setMaximum(2100)

        self.form_periode.setWidget(0, QFormLayout.ItemRole.FieldRole, self.tahun_awal)

        self.label_tahun_akhir = QLabel(self.halaman_periode)
        self.label_tahun_akhir.setObjectName(u"label_tahun_akhir")

        self.form_periode.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_tahun_akhir)

        self.tahun_akhir = QSpinBox(self.halaman_periode)
        self.tahun_akhir.setObjectName(u"tahun_akhir")
        self.tahun_akhir.setMinimum(2000)
        self.tahun_akhir.setMaximum(2100)

        self.form_periode.setWidget(1, QFormLayout.ItemRole.FieldRole, self.tahun_akhir)

        self.label_tahun = QLabel(self.halaman_periode)
        self.label_tahun.setObjectName(u"label_tahun")

        self.form_periode.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_tahun)

        self.tahun = QSpinBox(self.halaman_periode)
        self.tahun.setObjectName(u"tahun")
        self.tahun.setMinimum(2000)
        self.tahun.setMaximum(2100)

        self.form_periode.setWidget(2, QFormLayout.ItemRole.FieldRole, self.tahun)


        self.tata_periode.addLayout(self.form_periode)

        self.pegas2 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_periode.addItem(self.pegas2)

        self.tumpukan.addWidget(self.halaman_periode)
        self.halaman_kebijakan = QWidget()
        self.halaman_kebijakan.setObjectName(u"halaman_kebijakan")
        self.tata_kebijakan = QVBoxLayout(self.halaman_kebijakan)
        self.tata_kebijakan.setObjectName(u"tata_kebijakan")
        self.ket_kebijakan = QLabel(self.halaman_kebijakan)
        self.ket_kebijakan.setObjectName(u"ket_kebijakan")
        self.ket_kebijakan.setWordWrap(True)

        self.tata_kebijakan.addWidget(self.ket_kebijakan)

        self.form_kebijakan = QFormLayout()
        self.form_kebijakan.setObjectName(u"form_kebijakan")
        self.form_kebijakan.setFieldGrowthPolicy(QFormLayout.AllNonFixedFieldsGrow)
        self.label_skala = QLabel(self.halaman_kebijakan)
        self.label_skala.setObjectName(u"label_skala")

        self.form_kebijakan.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_skala)

        self.skala = QComboBox(self.halaman_kebijakan)
        self.skala.setObjectName(u"skala")

        self.form_kebijakan.setWidget(0, QFormLayout.ItemRole.FieldRole, self.skala)

        self.pita = QLabel(self.halaman_kebijakan)
        self.pita.setObjectName(u"pita")
        self.pita.setTextFormat(Qt.PlainText)
        self.pita.setWordWrap(True)

        self.form_kebijakan.setWidget(1, QFormLayout.ItemRole.FieldRole, self.pita)

        self.label_rumus_turun = QLabel(self.halaman_kebijakan)
        self.label_rumus_turun.setObjectName(u"label_rumus_turun")

        self.form_kebijakan.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_rumus_turun)

        self.rumus_turun = QComboBox(self.halaman_kebijakan)
        self.rumus_turun.setObjectName(u"rumus_turun")

        self.form_kebijakan.setWidget(2, QFormLayout.ItemRole.FieldRole, self.rumus_turun)

        self.label_rumus_efisiensi = QLabel(self.halaman_kebijakan)
        self.label_rumus_efisiensi.setObjectName(u"label_rumus_efisiensi")

        self.form_kebijakan.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_rumus_efisiensi)

        self.rumus_efisiensi = QComboBox(self.halaman_kebijakan)
        self.rumus_efisiensi.setObjectName(u"rumus_efisiensi")

        self.form_kebijakan.setWidget(3, QFormLayout.ItemRole.FieldRole, self.rumus_efisiensi)


        self.tata_kebijakan.addLayout(self.form_kebijakan)

        self.pegas3 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tata_kebijakan.addItem(self.pegas3)

        self.tumpukan.addWidget(self.halaman_kebijakan)

        self.tata.addWidget(self.tumpukan)

        self.galat = QLabel(BerkasBaru)
        self.galat.setObjectName(u"galat")
        self.galat.setTextFormat(Qt.PlainText)
        self.galat.setWordWrap(True)

        self.tata.addWidget(self.galat)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.pegas_tombol = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.kembali = QPushButton(BerkasBaru)
        self.kembali.setObjectName(u"kembali")

        self.tata_tombol.addWidget(self.kembali)

        self.lanjut = QPushButton(BerkasBaru)
        self.lanjut.setObjectName(u"lanjut")

        self.tata_tombol.addWidget(self.lanjut)

        self.batal = QPushButton(BerkasBaru)
        self.batal.setObjectName(u"batal")

        self.tata_tombol.addWidget(self.batal)


        self.tata.addLayout(self.tata_tombol)

#if QT_CONFIG(shortcut)
        self.label_nama.setBuddy(self.nama)
        self.label_singkatan.setBuddy(self.singkatan)
        self.label_pemerintah.setBuddy(self.pemerintah)
        self.label_wilayah.setBuddy(self.wilayah)
        self.label_kota.setBuddy(self.kota)
        self.label_tahun_awal.setBuddy(self.tahun_awal)
        self.label_tahun_akhir.setBuddy(self.tahun_akhir)
        self.label_tahun.setBuddy(self.tahun)
        self.label_skala.setBuddy(self.skala)
        self.label_rumus_turun.setBuddy(self.rumus_turun)
        self.label_rumus_efisiensi.setBuddy(self.rumus_efisiensi)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nama, self.singkatan)
        QWidget.setTabOrder(self.singkatan, self.pemerintah)
        QWidget.setTabOrder(self.pemerintah, self.wilayah)
        QWidget.setTabOrder(self.wilayah, self.kota)
        QWidget.setTabOrder(self.kota, self.tahun_awal)
        QWidget.setTabOrder(self.tahun_awal, self.tahun_akhir)
        QWidget.setTabOrder(self.tahun_akhir, self.tahun)
        QWidget.setTabOrder(self.tahun, self.skala)
        QWidget.setTabOrder(self.skala, self.rumus_turun)
        QWidget.setTabOrder(self.rumus_turun, self.rumus_efisiensi)
        QWidget.setTabOrder(self.rumus_efisiensi, self.lanjut)
        QWidget.setTabOrder(self.lanjut, self.kembali)
        QWidget.setTabOrder(self.kembali, self.batal)

        self.retranslateUi(BerkasBaru)

        self.tumpukan.setCurrentIndex(0)
        self.lanjut.setDefault(True)

    # setupUi

    def retranslateUi(self, BerkasBaru):
        BerkasBaru.setWindowTitle(QCoreApplication.translate("BerkasBaru", u"Berkas baru", None))
        self.langkah.setText("")
        self.ket_instansi.setText(QCoreApplication.translate("BerkasBaru", u"Data ini dicetak di sampul dan dokumen. Semuanya dapat diubah kemudian.", None))
        self.label_nama.setText(QCoreApplication.translate("BerkasBaru", u"&Nama instansi:", None))
        self.nama.setPlaceholderText(QCoreApplication.translate("BerkasBaru", u"Badan Kepegawaian dan Pengembangan SDM", None))
        self.label_singkatan.setText(QCoreApplication.translate("BerkasBaru", u"&Singkatan:", None))
        self.singkatan.setPlaceholderText(QCoreApplication.translate("BerkasBaru", u"BKPSDM", None))
        self.label_pemerintah.setText(QCoreApplication.translate("BerkasBaru", u"&Pemerintah daerah:", None))
        self.pemerintah.setPlaceholderText(QCoreApplication.translate("BerkasBaru", u"Pemerintah Kabupaten \u2026", None))
        self.label_wilayah.setText(QCoreApplication.translate("BerkasBaru", u"&Wilayah:", None))
        self.wilayah.setPlaceholderText(QCoreApplication.translate("BerkasBaru", u"Kabupaten \u2026", None))
        self.label_kota.setText(QCoreApplication.translate("BerkasBaru", u"K&ota tempat tanda tangan:", None))
        self.kota.setPlaceholderText(QCoreApplication.translate("BerkasBaru", u"Ibu kota kabupaten", None))
        self.ket_periode.setText(QCoreApplication.translate("BerkasBaru", u"Periode Renstra yang berlaku, dan tahun pertama yang akan diisi. Tahun lain dapat ditambah kapan saja.", None))
        self.label_tahun_awal.setText(QCoreApplication.translate("BerkasBaru", u"Renstra &dari tahun:", None))
        self.label_tahun_akhir.setText(QCoreApplication.translate("BerkasBaru", u"&sampai tahun:", None))
        self.label_tahun.setText(QCoreApplication.translate("BerkasBaru", u"Tahun &pertama yang diisi:", None))
        self.ket_kebijakan.setText(QCoreApplication.translate("BerkasBaru", u"Cara instansi mengukur kinerja. Lihat LKjIP tahun lalu; semuanya dapat diubah di Data > Kebijakan pengukuran.", None))
        self.label_skala.setText(QCoreApplication.translate("BerkasBaru", u"Kate&gori capaian:", None))
        self.pita.setText("")
        self.label_rumus_turun.setText(QCoreApplication.translate("BerkasBaru", u"Bila &makin kecil makin baik:", None))
        self.label_rumus_efisiensi.setText(QCoreApplication.translate("BerkasBaru", u"&Efisiensi:", None))
        self.galat.setText("")
        self.kembali.setText(QCoreApplication.translate("BerkasBaru", u"&Kembali", None))
        self.lanjut.setText(QCoreApplication.translate("BerkasBaru", u"&Lanjut", None))
        self.batal.setText(QCoreApplication.translate("BerkasBaru", u"Batal", None))
    # retranslateUi

