# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'bilah_pesan.ui'
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
    QToolButton,
)
class Ui_BilahPesan(object):
    def setupUi(self, BilahPesan):
        if not BilahPesan.objectName():
            BilahPesan.setObjectName(u"BilahPesan")
        BilahPesan.resize(800, 40)
        self.tata = QHBoxLayout(BilahPesan)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(12, 4, 8, 4)
        self.ikon = QLabel(BilahPesan)
        self.ikon.setObjectName(u"ikon")

        self.tata.addWidget(self.ikon)

        self.teks = QLabel(BilahPesan)
        self.teks.setObjectName(u"teks")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.teks.sizePolicy().hasHeightForWidth())
        self.teks.setSizePolicy(sizePolicy)
        self.teks.setTextFormat(Qt.PlainText)
        self.teks.setWordWrap(True)
        self.teks.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.tata.addWidget(self.teks)

        self.tindakan = QPushButton(BilahPesan)
        self.tindakan.setObjectName(u"tindakan")

        self.tata.addWidget(self.tindakan)

        self.tutup = QToolButton(BilahPesan)
        self.tutup.setObjectName(u"tutup")
        self.tutup.setAutoRaise(True)

        self.tata.addWidget(self.tutup)


        self.retranslateUi(BilahPesan)
    # setupUi

    def retranslateUi(self, BilahPesan):
#if QT_CONFIG(accessibility)
        self.teks.setAccessibleName(QCoreApplication.translate("BilahPesan", u"Pemberitahuan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.tutup.setToolTip(QCoreApplication.translate("BilahPesan", u"Tutup pemberitahuan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tutup.setAccessibleName(QCoreApplication.translate("BilahPesan", u"Tutup pemberitahuan", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

