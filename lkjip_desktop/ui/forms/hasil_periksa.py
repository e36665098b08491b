# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'hasil_periksa.ui'
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
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)
class Ui_HasilPeriksa(object):
    def setupUi(self, HasilPeriksa):
        if not HasilPeriksa.objectName():
            HasilPeriksa.setObjectName(u"HasilPeriksa")
        HasilPeriksa.resize(540, 340)
        self.tata = QVBoxLayout(HasilPeriksa)
        self.tata.setObjectName(u"tata")
        self.kesimpulan = QLabel(HasilPeriksa)
        self.kesimpulan.setObjectName(u"kesimpulan")
        self.kesimpulan.setTextFormat(Qt.PlainText)
        self.kesimpulan.setWordWrap(True)
        self.kesimpulan.setMargin(6)

        self.tata.addWidget(self.kesimpulan)

        self.rincian = QPlainTextEdit(HasilPeriksa)
        self.rincian.setObjectName(u"rincian")
        self.rincian.setReadOnly(True)
        self.rincian.setTabChangesFocus(True)

        self.tata.addWidget(self.rincian)

        self.tata_tombol = QHBoxLayout()
        self.tata_tombol.setObjectName(u"tata_tombol")
        self.pegas_tombol = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_tombol.addItem(self.pegas_tombol)

        self.tutup = QPushButton(HasilPeriksa)
        self.tutup.setObjectName(u"tutup")

        self.tata_tombol.addWidget(self.tutup)


        self.tata.addLayout(self.tata_tombol)

        QWidget.setTabOrder(self.tutup, self.rincian)

        self.retranslateUi(HasilPeriksa)

        self.tutup.setDefault(True)

    # setupUi

    def retranslateUi(self, HasilPeriksa):
        HasilPeriksa.setWindowTitle(QCoreApplication.translate("HasilPeriksa", u"Hasil pemeriksaan paket", None))
#if QT_CONFIG(accessibility)
        self.kesimpulan.setAccessibleName(QCoreApplication.translate("HasilPeriksa", u"Kesimpulan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rincian.setAccessibleName(QCoreApplication.translate("HasilPeriksa", u"Rincian pemeriksaan", None))
#endif // QT_CONFIG(accessibility)
        self.tutup.setText(QCoreApplication.translate("HasilPeriksa", u"Tutup", None))
    # retranslateUi

