# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tab_renstra.ui'
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
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpacerItem,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.tampilan.pohon_view import PohonView
from lkjip_desktop.ui.widget.label_elipsis import LabelElipsis

class Ui_TabRenstra(object):
    def setupUi(self, TabRenstra):
        if not TabRenstra.objectName():
            TabRenstra.setObjectName(u"TabRenstra")
        TabRenstra.resize(1093, 430)
        self.tata = QVBoxLayout(TabRenstra)
        self.tata.setSpacing(0)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.bilah_renstra = QWidget(TabRenstra)
        self.bilah_renstra.setObjectName(u"bilah_renstra")
        self.tata_bilah_renstra = QHBoxLayout(self.bilah_renstra)
        self.tata_bilah_renstra.setSpacing(4)
        self.tata_bilah_renstra.setObjectName(u"tata_bilah_renstra")
        self.tata_bilah_renstra.setContentsMargins(0, 0, 6, 0)
        self.label_renstra = QLabel(self.bilah_renstra)
        self.label_renstra.setObjectName(u"label_renstra")

        self.tata_bilah_renstra.addWidget(self.label_renstra)

        self.pilih_renstra = QComboBox(self.bilah_renstra)
        self.pilih_renstra.setObjectName(u"pilih_renstra")
        self.pilih_renstra.setSizeAdjustPolicy(QComboBox.AdjustToContents)
        self.pilih_renstra.setMinimumContentsLength(10)

        self.tata_bilah_renstra.addWidget(self.pilih_renstra)

        self.tombol_renstra_baru = QToolButton(self.bilah_renstra)
        self.tombol_renstra_baru.setObjectName(u"tombol_renstra_baru")
        self.tombol_renstra_baru.setFocusPolicy(Qt.TabFocus)
        self.tombol_renstra_baru.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.tombol_renstra_baru.setPopupMode(QToolButton.MenuButtonPopup)

        self.tata_bilah_renstra.addWidget(self.tombol_renstra_baru)

        self.tombol_hapus_renstra = QToolButton(self.bilah_renstra)
        self.tombol_hapus_renstra.setObjectName(u"tombol_hapus_renstra")
        self.tombol_hapus_renstra.setFocusPolicy(Qt.TabFocus)
        self.tombol_hapus_renstra.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_renstra.addWidget(self.tombol_hapus_renstra)


        self.tata.addWidget(self.bilah_renstra)

        self.halaman = QTabWidget(TabRenstra)
        self.halaman.setObjectName(u"halaman")
        self.halaman.setDocumentMode(True)
        self.halaman_pohon = QWidget()
        self.halaman_pohon.setObjectName(u"halaman_pohon")
        self.tata_halaman_pohon = QVBoxLayout(self.halaman_pohon)
        self.tata_halaman_pohon.setSpacing(0)
        self.tata_halaman_pohon.setObjectName(u"tata_halaman_pohon")
        self.tata_halaman_pohon.setContentsMargins(0, 0, 0, 0)
        self.bilah_pohon = QWidget(self.halaman_pohon)
        self.bilah_pohon.setObjectName(u"bilah_pohon")
        self.tata_bilah_pohon = QHBoxLayout(self.bilah_pohon)
        self.tata_bilah_pohon.setSpacing(4)
        self.tata_bilah_pohon.setObjectName(u"tata_bilah_pohon")
        self.tata_bilah_pohon.setContentsMargins(6, 4, 6, 4)
        self.tombol_tambah = QToolButton(self.bilah_pohon)
        self.tombol_tambah.setObjectName(u"tombol_tambah")
        self.tombol_tambah.setFocusPolicy(Qt.TabFocus)
        self.tombol_tambah.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.tombol_tambah.setPopupMode(QToolButton.MenuButtonPopup)

        self.tata_bilah_pohon.addWidget(self.tombol_tambah)

        self.tombol_gandakan = QToolButton(self.bilah_pohon)
        self.tombol_gandakan.setObjectName(u"tombol_gandakan")
        self.tombol_gandakan.setFocusPolicy(Qt.TabFocus)
        self.tombol_gandakan.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_pohon.addWidget(self.tombol_gandakan)

        self.tombol_pindahkan = QToolButton(self.bilah_pohon)
        self.tombol_pindahkan.setObjectName(u"tombol_pindahkan")
        self.tombol_pindahkan.setFocusPolicy(Qt.TabFocus)
        self.tombol_pindahkan.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)
        self.tombol_pindahkan.setPopupMode(QToolButton.InstantPopup)

        self.tata_bilah_pohon.addWidget(self.tombol_pindahkan)

        self.tombol_salin_target = QToolButton(self.bilah_pohon)
        self.tombol_salin_target.setObjectName(u"tombol_salin_target")
        self.tombol_salin_target.setFocusPolicy(Qt.TabFocus)
        self.tombol_salin_target.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_pohon.addWidget(self.tombol_salin_target)

        self.tombol_hapus = QToolButton(self.bilah_pohon)
        self.tombol_hapus.setObjectName(u"tombol_hapus")
        self.tombol_hapus.setFocusPolicy(Qt.TabFocus)
        self.tombol_hapus.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_pohon.addWidget(self.tombol_hapus)

        self.pegas_bilah_pohon = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_bilah_pohon.addItem(self.pegas_bilah_pohon)


        self.tata_halaman_pohon.addWidget(self.bilah_pohon)

        self.halaman.addTab(self.halaman_pohon, "")
        self.halaman_strategi = QWidget()
        self.halaman_strategi.setObjectName(u"halaman_strategi")
        self.tata_halaman_strategi = QVBoxLayout(self.halaman_strategi)
        self.tata_halaman_strategi.setSpacing(0)
        self.tata_halaman_strategi.setObjectName(u"tata_halaman_strategi")
        self.tata_halaman_strategi.setContentsMargins(0, 0, 0, 0)
        self.bilah_strategi = QWidget(self.halaman_strategi)
        self.bilah_strategi.setObjectName(u"bilah_strategi")
        self.tata_bilah_strategi = QHBoxLayout(self.bilah_strategi)
        self.tata_bilah_strategi.setSpacing(4)
        self.tata_bilah_strategi.setObjectName(u"tata_bilah_strategi")
        self.tata_bilah_strategi.setContentsMargins(6, 4, 6, 4)
        self.tombol_tambah_strategi = QToolButton(self.bilah_strategi)
        self.tombol_tambah_strategi.setObjectName(u"tombol_tambah_strategi")
        self.tombol_tambah_strategi.setFocusPolicy(Qt.TabFocus)
        self.tombol_tambah_strategi.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_strategi.addWidget(self.tombol_tambah_strategi)

        self.tombol_hapus_strategi = QToolButton(self.bilah_strategi)
        self.tombol_hapus_strategi.setObjectName(u"tombol_hapus_strategi")
        self.tombol_hapus_strategi.setFocusPolicy(Qt.TabFocus)
        self.tombol_hapus_strategi.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_strategi.addWidget(self.tombol_hapus_strategi)

        self.pegas_bilah_strategi = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_bilah_strategi.addItem(self.pegas_bilah_strategi)


        self.tata_halaman_strategi.addWidget(self.bilah_strategi)

        self.strategi = PohonView(self.halaman_strategi)
        self.strategi.setObjectName(u"strategi")

        self.tata_halaman_strategi.addWidget(self.strategi)

        self.halaman.addTab(self.halaman_strategi, "")
        self.halaman_visi = QWidget()
        self.halaman_visi.setObjectName(u"halaman_visi")
        self.tata_halaman_visi = QVBoxLayout(self.halaman_visi)
        self.tata_halaman_visi.setSpacing(0)
        self.tata_halaman_visi.setObjectName(u"tata_halaman_visi")
        self.tata_halaman_visi.setContentsMargins(0, 0, 0, 0)
        self.bilah_visi = QWidget(self.halaman_visi)
        self.bilah_visi.setObjectName(u"bilah_visi")
        self.tata_bilah_visi = QHBoxLayout(self.bilah_visi)
        self.tata_bilah_visi.setSpacing(4)
        self.tata_bilah_visi.setObjectName(u"tata_bilah_visi")
        self.tata_bilah_visi.setContentsMargins(6, 4, 6, 4)
        self.tombol_tambah_misi = QToolButton(self.bilah_visi)
        self.tombol_tambah_misi.setObjectName(u"tombol_tambah_misi")
        self.tombol_tambah_misi.setFocusPolicy(Qt.TabFocus)
        self.tombol_tambah_misi.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_visi.addWidget(self.tombol_tambah_misi)

        self.tombol_hapus_misi = QToolButton(self.bilah_visi)
        self.tombol_hapus_misi.setObjectName(u"tombol_hapus_misi")
        self.tombol_hapus_misi.setFocusPolicy(Qt.TabFocus)
        self.tombol_hapus_misi.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_visi.addWidget(self.tombol_hapus_misi)

        self.pegas_bilah_visi = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_bilah_visi.addItem(self.pegas_bilah_visi)


        self.tata_halaman_visi.addWidget(self.bilah_visi)

        self.misi = KisiView(self.halaman_visi)
        self.misi.setObjectName(u"misi")

        self.tata_halaman_visi.addWidget(self.misi)

        self.halaman.addTab(self.halaman_visi, "")
        self.halaman_banding = QWidget()
        self.halaman_banding.setObjectName(u"halaman_banding")
        self.tata_halaman_banding = QVBoxLayout(self.halaman_banding)
        self.tata_halaman_banding.setSpacing(0)
        self.tata_halaman_banding.setObjectName(u"tata_halaman_banding")
        self.tata_halaman_banding.setContentsMargins(0, 0, 0, 0)
        self.bilah_banding = QWidget(self.halaman_banding)
        self.bilah_banding.setObjectName(u"bilah_banding")
        self.tata_bilah_banding = QHBoxLayout(self.bilah_banding)
        self.tata_bilah_banding.setSpacing(6)
        self.tata_bilah_banding.setObjectName(u"tata_bilah_banding")
        self.tata_bilah_banding.setContentsMargins(6, 4, 6, 4)
        self.label_semula = QLabel(self.bilah_banding)
        self.label_semula.setObjectName(u"label_semula")

        self.tata_bilah_banding.addWidget(self.label_semula)

        self.pilih_semula = QComboBox(self.bilah_banding)
        self.pilih_semula.setObjectName(u"pilih_semula")
        self.pilih_semula.setSizeAdjustPolicy(QComboBox.AdjustToContents)
        self.pilih_semula.setMinimumContentsLength(10)

        self.tata_bilah_banding.addWidget(self.pilih_semula)

        self.tampil_tetap = QCheckBox(self.bilah_banding)
        self.tampil_tetap.setObjectName(u"tampil_tetap")

        self.tata_bilah_banding.addWidget(self.tampil_tetap)

        self.pegas_bilah_banding = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_bilah_banding.addItem(self.pegas_bilah_banding)

        self.ket_banding = LabelElipsis(self.bilah_banding)
        self.ket_banding.setObjectName(u"ket_banding")

        self.tata_bilah_banding.addWidget(self.ket_banding)

        self.tombol_cetak = QToolButton(self.bilah_banding)
        self.tombol_cetak.setObjectName(u"tombol_cetak")
        self.tombol_cetak.setFocusPolicy(Qt.TabFocus)
        self.tombol_cetak.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_banding.addWidget(self.tombol_cetak)


        self.tata_halaman_banding.addWidget(self.bilah_banding)

        self.banding = KisiView(self.halaman_banding)
        self.banding.setObjectName(u"banding")

        self.tata_halaman_banding.addWidget(self.banding)

        self.halaman.addTab(self.halaman_banding, "")

        self.tata.addWidget(self.halaman)

#if QT_CONFIG(shortcut)
        self.label_renstra.setBuddy(self.pilih_renstra)
        self.label_semula.setBuddy(self.pilih_semula)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pilih_renstra, self.tombol_renstra_baru)
        QWidget.setTabOrder(self.tombol_renstra_baru, self.tombol_hapus_renstra)
        QWidget.setTabOrder(self.tombol_hapus_renstra, self.halaman)
        QWidget.setTabOrder(self.halaman, self.tombol_tambah)
        QWidget.setTabOrder(self.tombol_tambah, self.tombol_gandakan)
        QWidget.setTabOrder(self.tombol_gandakan, self.tombol_pindahkan)
        QWidget.setTabOrder(self.tombol_pindahkan, self.tombol_salin_target)
        QWidget.setTabOrder(self.tombol_salin_target, self.tombol_hapus)
        QWidget.setTabOrder(self.tombol_hapus, self.strategi)
        QWidget.setTabOrder(self.strategi, self.tombol_tambah_strategi)
        QWidget.setTabOrder(self.tombol_tambah_strategi, self.tombol_hapus_strategi)
        QWidget.setTabOrder(self.tombol_hapus_strategi, self.misi)
        QWidget.setTabOrder(self.misi, self.tombol_tambah_misi)
        QWidget.setTabOrder(self.tombol_tambah_misi, self.tombol_hapus_misi)
        QWidget.setTabOrder(self.tombol_hapus_misi, self.pilih_semula)
        QWidget.setTabOrder(self.pilih_semula, self.tampil_tetap)
        QWidget.setTabOrder(self.tampil_tetap, self.tombol_cetak)
        QWidget.setTabOrder(self.tombol_cetak, self.banding)

        self.retranslateUi(TabRenstra)
    # setupUi

    def retranslateUi(self, TabRenstra):
        self.label_renstra.setText(QCoreApplication.translate("TabRenstra", u"Periode", None))
#if QT_CONFIG(accessibility)
        self.pilih_renstra.setAccessibleName(QCoreApplication.translate("TabRenstra", u"Renstra yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.pilih_renstra.setToolTip(QCoreApplication.translate("TabRenstra", u"Renstra yang ditampilkan", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_renstra_baru.setText(QCoreApplication.translate("TabRenstra", u"Renstra baru", None))
#if QT_CONFIG(tooltip)
        self.tombol_renstra_baru.setToolTip(QCoreApplication.translate("TabRenstra", u"Menambah Renstra untuk periode berikutnya; panah: Renstra perubahan", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_hapus_renstra.setText(QCoreApplication.translate("TabRenstra", u"Hapus", None))
#if QT_CONFIG(tooltip)
        self.tombol_hapus_renstra.setToolTip(QCoreApplication.translate("TabRenstra", u"Menghapus Renstra ini beserta isinya; dapat diurungkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_hapus_renstra.setAccessibleName(QCoreApplication.translate("TabRenstra", u"Hapus Renstra ini", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.halaman.setAccessibleName(QCoreApplication.translate("TabRenstra", u"Halaman Renstra", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_tambah.setText(QCoreApplication.translate("TabRenstra", u"Tambah", None))
#if QT_CONFIG(tooltip)
        self.tombol_tambah.setToolTip(QCoreApplication.translate("TabRenstra", u"Menambah baris (Insert); panah: pilihan lain", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_tambah.setAccessibleName(QCoreApplication.translate("TabRenstra", u"Tambah baris", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_gandakan.setText(QCoreApplication.translate("TabRenstra", u"Gandakan", None))
#if QT_CONFIG(tooltip)
        self.tombol_gandakan.setToolTip(QCoreApplication.translate("TabRenstra", u"Menggandakan baris ini beserta isinya di bawahnya (Ctrl+Shift+D)", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_pindahkan.setText(QCoreApplication.translate("TabRenstra", u"Pindahkan ke", None))
#if QT_CONFIG(tooltip)
        self.tombol_pindahkan.setToolTip(QCoreApplication.translate("TabRenstra", u"Memindahkan indikator ke sasaran lain, atau sasaran ke tujuan lain", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_salin_target.setText(QCoreApplication.translate("TabRenstra", u"Salin target ke tahun berikutnya", None))
#if QT_CONFIG(tooltip)
        self.tombol_salin_target.setToolTip(QCoreApplication.translate("TabRenstra", u"Menyalin target pada sel ini ke semua tahun sesudahnya. Blok sel dapat diisi ke kanan dengan Ctrl+R.", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_hapus.setText(QCoreApplication.translate("TabRenstra", u"Hapus", None))
#if QT_CONFIG(tooltip)
        self.tombol_hapus.setToolTip(QCoreApplication.translate("TabRenstra", u"Menghapus baris terpilih beserta isinya (Ctrl+Delete); dapat diurungkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_hapus.setAccessibleName(QCoreApplication.translate("TabRenstra", u"Hapus baris", None))
#endif // QT_CONFIG(accessibility)
        self.halaman.setTabText(self.halaman.indexOf(self.halaman_pohon), QCoreApplication.translate("TabRenstra", u"Tujuan, sasaran, indikator", None))
        self.tombol_tambah_strategi.setText(QCoreApplication.translate("TabRenstra", u"Tambah strategi", None))
#if QT_CONFIG(tooltip)
        self.tombol_tambah_strategi.setToolTip(QCoreApplication.translate("TabRenstra", u"Menambah strategi pada sasaran terpilih (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_hapus_strategi.setText(QCoreApplication.translate("TabRenstra", u"Hapus", None))
#if QT_CONFIG(tooltip)
        self.tombol_hapus_strategi.setToolTip(QCoreApplication.translate("TabRenstra", u"Menghapus strategi terpilih (Ctrl+Delete); dapat diurungkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_hapus_strategi.setAccessibleName(QCoreApplication.translate("TabRenstra", u"Hapus strategi", None))
#endif // QT_CONFIG(accessibility)
        self.halaman.setTabText(self.halaman.indexOf(self.halaman_strategi), QCoreApplication.translate("TabRenstra", u"Strategi, arah kebijakan", None))
        self.tombol_tambah_misi.setText(QCoreApplication.translate("TabRenstra", u"Tambah misi", None))
#if QT_CONFIG(tooltip)
        self.tombol_tambah_misi.setToolTip(QCoreApplication.translate("TabRenstra", u"Menambah misi di bawah misi terpilih (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_hapus_misi.setText(QCoreApplication.translate("TabRenstra", u"Hapus", None))
#if QT_CONFIG(tooltip)
        self.tombol_hapus_misi.setToolTip(QCoreApplication.translate("TabRenstra", u"Menghapus misi terpilih (Ctrl+Delete); dapat diurungkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_hapus_misi.setAccessibleName(QCoreApplication.translate("TabRenstra", u"Hapus misi", None))
#endif // QT_CONFIG(accessibility)
        self.halaman.setTabText(self.halaman.indexOf(self.halaman_visi), QCoreApplication.translate("TabRenstra", u"Periode, visi, misi", None))
        self.label_semula.setText(QCoreApplication.translate("TabRenstra", u"Dibandingkan dengan", None))
#if QT_CONFIG(accessibility)
        self.pilih_semula.setAccessibleName(QCoreApplication.translate("TabRenstra", u"Renstra semula", None))
#endif // QT_CONFIG(accessibility)
        self.tampil_tetap.setText(QCoreApplication.translate("TabRenstra", u"Tampilkan juga yang tetap", None))
        self.ket_banding.setText("")
        self.tombol_cetak.setText(QCoreApplication.translate("TabRenstra", u"Cetak matriks\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_cetak.setToolTip(QCoreApplication.translate("TabRenstra", u"Mencetak matriks Renstra yang berlaku; pada Renstra perubahan beserta perbandingan ini", None))
#endif // QT_CONFIG(tooltip)
        self.halaman.setTabText(self.halaman.indexOf(self.halaman_banding), QCoreApplication.translate("TabRenstra", u"Perbandingan", None))
        pass
    # retranslateUi

