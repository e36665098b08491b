# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tab_pk.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
    Qt,
)
from PySide6.QtGui import (
    QFont,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop.ui.tampilan.kisi_view import KisiView
from lkjip_desktop.ui.widget.label_elipsis import LabelElipsis

class Ui_TabPk(object):
    def setupUi(self, TabPk):
        if not TabPk.objectName():
            TabPk.setObjectName(u"TabPk")
        TabPk.resize(1093, 430)
        self.tata = QVBoxLayout(TabPk)
        self.tata.setSpacing(0)
        self.tata.setObjectName(u"tata")
        self.tata.setContentsMargins(0, 0, 0, 0)
        self.halaman = QTabWidget(TabPk)
        self.halaman.setObjectName(u"halaman")
        self.halaman.setDocumentMode(True)
        self.halaman_dokumen = QWidget()
        self.halaman_dokumen.setObjectName(u"halaman_dokumen")
        self.tata_halaman_dokumen = QVBoxLayout(self.halaman_dokumen)
        self.tata_halaman_dokumen.setSpacing(0)
        self.tata_halaman_dokumen.setObjectName(u"tata_halaman_dokumen")
        self.tata_halaman_dokumen.setContentsMargins(0, 0, 0, 0)
        self.panel_daftar = QWidget(self.halaman_dokumen)
        self.panel_daftar.setObjectName(u"panel_daftar")
        self.tata_panel_daftar = QVBoxLayout(self.panel_daftar)
        self.tata_panel_daftar.setSpacing(0)
        self.tata_panel_daftar.setObjectName(u"tata_panel_daftar")
        self.tata_panel_daftar.setContentsMargins(0, 0, 0, 0)
        self.bilah_daftar = QWidget(self.panel_daftar)
        self.bilah_daftar.setObjectName(u"bilah_daftar")
        self.tata_bilah_daftar = QHBoxLayout(self.bilah_daftar)
        self.tata_bilah_daftar.setSpacing(4)
        self.tata_bilah_daftar.setObjectName(u"tata_bilah_daftar")
        self.tata_bilah_daftar.setContentsMargins(6, 4, 6, 4)
        self.tombol_pk_baru = QToolButton(self.bilah_daftar)
        self.tombol_pk_baru.setObjectName(u"tombol_pk_baru")
        self.tombol_pk_baru.setFocusPolicy(Qt.TabFocus)
        self.tombol_pk_baru.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_daftar.addWidget(self.tombol_pk_baru)

        self.tombol_hapus_pk = QToolButton(self.bilah_daftar)
        self.tombol_hapus_pk.setObjectName(u"tombol_hapus_pk")
        self.tombol_hapus_pk.setFocusPolicy(Qt.TabFocus)
        self.tombol_hapus_pk.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_daftar.addWidget(self.tombol_hapus_pk)

        self.pegas_bilah_daftar = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_bilah_daftar.addItem(self.pegas_bilah_daftar)


        self.tata_panel_daftar.addWidget(self.bilah_daftar)

        self.daftar_pk = KisiView(self.panel_daftar)
        self.daftar_pk.setObjectName(u"daftar_pk")

        self.tata_panel_daftar.addWidget(self.daftar_pk)

        self.panel_keadaan = QWidget(self.panel_daftar)
        self.panel_keadaan.setObjectName(u"panel_keadaan")
        self.tata_panel_keadaan = QVBoxLayout(self.panel_keadaan)
        self.tata_panel_keadaan.setSpacing(4)
        self.tata_panel_keadaan.setObjectName(u"tata_panel_keadaan")
        self.tata_panel_keadaan.setContentsMargins(6, 6, 6, 2)
        self.keadaan_pk = QLabel(self.panel_keadaan)
        self.keadaan_pk.setObjectName(u"keadaan_pk")
        self.keadaan_pk.setTextFormat(Qt.PlainText)
        self.keadaan_pk.setWordWrap(True)

        self.tata_panel_keadaan.addWidget(self.keadaan_pk)

        self.tombol_ganti_pihak = QPushButton(self.panel_keadaan)
        self.tombol_ganti_pihak.setObjectName(u"tombol_ganti_pihak")

        self.tata_panel_keadaan.addWidget(self.tombol_ganti_pihak)

        self.tombol_tanda_tangan = QPushButton(self.panel_keadaan)
        self.tombol_tanda_tangan.setObjectName(u"tombol_tanda_tangan")

        self.tata_panel_keadaan.addWidget(self.tombol_tanda_tangan)


        self.tata_panel_daftar.addWidget(self.panel_keadaan)


        self.tata_halaman_dokumen.addWidget(self.panel_daftar)

        self.panel_indikator = QWidget(self.halaman_dokumen)
        self.panel_indikator.setObjectName(u"panel_indikator")
        self.tata_panel_indikator = QVBoxLayout(self.panel_indikator)
        self.tata_panel_indikator.setSpacing(0)
        self.tata_panel_indikator.setObjectName(u"tata_panel_indikator")
        self.tata_panel_indikator.setContentsMargins(0, 0, 0, 0)
        self.bilah_indikator = QWidget(self.panel_indikator)
        self.bilah_indikator.setObjectName(u"bilah_indikator")
        self.tata_bilah_indikator = QHBoxLayout(self.bilah_indikator)
        self.tata_bilah_indikator.setSpacing(4)
        self.tata_bilah_indikator.setObjectName(u"tata_bilah_indikator")
        self.tata_bilah_indikator.setContentsMargins(6, 4, 6, 4)
        self.label_indikator = QLabel(self.bilah_indikator)
        self.label_indikator.setObjectName(u"label_indikator")
        font = QFont()
        font.setBold(True)
        self.label_indikator.setFont(font)

        self.tata_bilah_indikator.addWidget(self.label_indikator)

        self.tombol_tambah_indikator = QToolButton(self.bilah_indikator)
        self.tombol_tambah_indikator.setObjectName(u"tombol_tambah_indikator")
        self.tombol_tambah_indikator.setFocusPolicy(Qt.TabFocus)
        self.tombol_tambah_indikator.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_indikator.addWidget(self.tombol_tambah_indikator)

        self.tombol_samakan_target = QToolButton(self.bilah_indikator)
        self.tombol_samakan_target.setObjectName(u"tombol_samakan_target")
        self.tombol_samakan_target.setFocusPolicy(Qt.TabFocus)
        self.tombol_samakan_target.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_indikator.addWidget(self.tombol_samakan_target)

        self.tombol_hapus_indikator = QToolButton(self.bilah_indikator)
        self.tombol_hapus_indikator.setObjectName(u"tombol_hapus_indikator")
        self.tombol_hapus_indikator.setFocusPolicy(Qt.TabFocus)
        self.tombol_hapus_indikator.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_indikator.addWidget(self.tombol_hapus_indikator)

        self.pegas_bilah_indikator = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_bilah_indikator.addItem(self.pegas_bilah_indikator)

        self.ket_indikator = LabelElipsis(self.bilah_indikator)
        self.ket_indikator.setObjectName(u"ket_indikator")

        self.tata_bilah_indikator.addWidget(self.ket_indikator)


        self.tata_panel_indikator.addWidget(self.bilah_indikator)

        self.indikator = KisiView(self.panel_indikator)
        self.indikator.setObjectName(u"indikator")

        self.tata_panel_indikator.addWidget(self.indikator)


        self.tata_halaman_dokumen.addWidget(self.panel_indikator)

        self.panel_program = QWidget(self.halaman_dokumen)
        self.panel_program.setObjectName(u"panel_program")
        self.tata_panel_program = QVBoxLayout(self.panel_program)
        self.tata_panel_program.setSpacing(0)
        self.tata_panel_program.setObjectName(u"tata_panel_program")
        self.tata_panel_program.setContentsMargins(0, 0, 0, 0)
        self.bilah_program = QWidget(self.panel_program)
        self.bilah_program.setObjectName(u"bilah_program")
        self.tata_bilah_program = QHBoxLayout(self.bilah_program)
        self.tata_bilah_program.setSpacing(4)
        self.tata_bilah_program.setObjectName(u"tata_bilah_program")
        self.tata_bilah_program.setContentsMargins(6, 4, 6, 4)
        self.label_program = QLabel(self.bilah_program)
        self.label_program.setObjectName(u"label_program")
        self.label_program.setFont(font)

        self.tata_bilah_program.addWidget(self.label_program)

        self.tombol_tambah_program = QToolButton(self.bilah_program)
        self.tombol_tambah_program.setObjectName(u"tombol_tambah_program")
        self.tombol_tambah_program.setFocusPolicy(Qt.TabFocus)
        self.tombol_tambah_program.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_program.addWidget(self.tombol_tambah_program)

        self.tombol_samakan_pagu = QToolButton(self.bilah_program)
        self.tombol_samakan_pagu.setObjectName(u"tombol_samakan_pagu")
        self.tombol_samakan_pagu.setFocusPolicy(Qt.TabFocus)
        self.tombol_samakan_pagu.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_program.addWidget(self.tombol_samakan_pagu)

        self.tombol_hapus_program = QToolButton(self.bilah_program)
        self.tombol_hapus_program.setObjectName(u"tombol_hapus_program")
        self.tombol_hapus_program.setFocusPolicy(Qt.TabFocus)
        self.tombol_hapus_program.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_program.addWidget(self.tombol_hapus_program)

        self.pegas_bilah_program = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_bilah_program.addItem(self.pegas_bilah_program)

        self.ket_program = LabelElipsis(self.bilah_program)
        self.ket_program.setObjectName(u"ket_program")

        self.tata_bilah_program.addWidget(self.ket_program)


        self.tata_panel_program.addWidget(self.bilah_program)

        self.program = KisiView(self.panel_program)
        self.program.setObjectName(u"program")

        self.tata_panel_program.addWidget(self.program)


        self.tata_halaman_dokumen.addWidget(self.panel_program)

        self.halaman.addTab(self.halaman_dokumen, "")
        self.halaman_banding = QWidget()
        self.halaman_banding.setObjectName(u"halaman_banding")
        self.tata_halaman_banding = QVBoxLayout(self.halaman_banding)
        self.tata_halaman_banding.setSpacing(0)
        self.tata_halaman_banding.setObjectName(u"tata_halaman_banding")
        self.tata_halaman_banding.setContentsMargins(0, 0, 0, 0)
        self.bilah_banding = QWidget(self.halaman_banding)
        self.bilah_banding.setObjectName(u"bilah_banding")
        self.tata_bilah_banding = QHBoxLayout(self.bilah_banding)
        self.tata_bilah_banding.setSpacing(4)
        self.tata_bilah_banding.setObjectName(u"tata_bilah_banding")
        self.tata_bilah_banding.setContentsMargins(6, 4, 6, 4)
        self.label_murni = QLabel(self.bilah_banding)
        self.label_murni.setObjectName(u"label_murni")

        self.tata_bilah_banding.addWidget(self.label_murni)

        self.pilih_murni = QComboBox(self.bilah_banding)
        self.pilih_murni.setObjectName(u"pilih_murni")
        self.pilih_murni.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.pilih_murni.setMinimumContentsLength(30)

        self.tata_bilah_banding.addWidget(self.pilih_murni)

        self.label_perubahan = QLabel(self.bilah_banding)
        self.label_perubahan.setObjectName(u"label_perubahan")

        self.tata_bilah_banding.addWidget(self.label_perubahan)

        self.pilih_perubahan = QComboBox(self.bilah_banding)
        self.pilih_perubahan.setObjectName(u"pilih_perubahan")
        self.pilih_perubahan.setSizeAdjustPolicy(QComboBox.AdjustToMinimumContentsLengthWithIcon)
        self.pilih_perubahan.setMinimumContentsLength(30)

        self.tata_bilah_banding.addWidget(self.pilih_perubahan)

        self.pegas_bilah_banding = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_bilah_banding.addItem(self.pegas_bilah_banding)


        self.tata_halaman_banding.addWidget(self.bilah_banding)

        self.ket_dokumen = QLabel(self.halaman_banding)
        self.ket_dokumen.setObjectName(u"ket_dokumen")
        self.ket_dokumen.setTextFormat(Qt.PlainText)
        self.ket_dokumen.setWordWrap(True)
        self.ket_dokumen.setMargin(6)

        self.tata_halaman_banding.addWidget(self.ket_dokumen)

        self.panel_banding_indikator = QWidget(self.halaman_banding)
        self.panel_banding_indikator.setObjectName(u"panel_banding_indikator")
        self.tata_panel_banding_indikator = QVBoxLayout(self.panel_banding_indikator)
        self.tata_panel_banding_indikator.setSpacing(0)
        self.tata_panel_banding_indikator.setObjectName(u"tata_panel_banding_indikator")
        self.tata_panel_banding_indikator.setContentsMargins(0, 0, 0, 0)
        self.banding_indikator = KisiView(self.panel_banding_indikator)
        self.banding_indikator.setObjectName(u"banding_indikator")

        self.tata_panel_banding_indikator.addWidget(self.banding_indikator)


        self.tata_halaman_banding.addWidget(self.panel_banding_indikator)

        self.panel_banding_program = QWidget(self.halaman_banding)
        self.panel_banding_program.setObjectName(u"panel_banding_program")
        self.tata_panel_banding_program = QVBoxLayout(self.panel_banding_program)
        self.tata_panel_banding_program.setSpacing(0)
        self.tata_panel_banding_program.setObjectName(u"tata_panel_banding_program")
        self.tata_panel_banding_program.setContentsMargins(0, 0, 0, 0)
        self.bilah_banding_program = QWidget(self.panel_banding_program)
        self.bilah_banding_program.setObjectName(u"bilah_banding_program")
        self.tata_bilah_banding_program = QHBoxLayout(self.bilah_banding_program)
        self.tata_bilah_banding_program.setSpacing(4)
        self.tata_bilah_banding_program.setObjectName(u"tata_bilah_banding_program")
        self.tata_bilah_banding_program.setContentsMargins(6, 4, 6, 4)
        self.label_banding_program = QLabel(self.bilah_banding_program)
        self.label_banding_program.setObjectName(u"label_banding_program")
        self.label_banding_program.setFont(font)

        self.tata_bilah_banding_program.addWidget(self.label_banding_program)

        self.pegas_bilah_banding_program = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_bilah_banding_program.addItem(self.pegas_bilah_banding_program)

        self.ket_banding = LabelElipsis(self.bilah_banding_program)
        self.ket_banding.setObjectName(u"ket_banding")

        self.tata_bilah_banding_program.addWidget(self.ket_banding)


        self.tata_panel_banding_program.addWidget(self.bilah_banding_program)

        self.banding_program = KisiView(self.panel_banding_program)
        self.banding_program.setObjectName(u"banding_program")

        self.tata_panel_banding_program.addWidget(self.banding_program)


        self.tata_halaman_banding.addWidget(self.panel_banding_program)

        self.halaman.addTab(self.halaman_banding, "")
        self.halaman_rkt = QWidget()
        self.halaman_rkt.setObjectName(u"halaman_rkt")
        self.tata_halaman_rkt = QVBoxLayout(self.halaman_rkt)
        self.tata_halaman_rkt.setSpacing(0)
        self.tata_halaman_rkt.setObjectName(u"tata_halaman_rkt")
        self.tata_halaman_rkt.setContentsMargins(0, 0, 0, 0)
        self.bilah_rkt = QWidget(self.halaman_rkt)
        self.bilah_rkt.setObjectName(u"bilah_rkt")
        self.tata_bilah_rkt = QHBoxLayout(self.bilah_rkt)
        self.tata_bilah_rkt.setSpacing(4)
        self.tata_bilah_rkt.setObjectName(u"tata_bilah_rkt")
        self.tata_bilah_rkt.setContentsMargins(6, 4, 6, 4)
        self.tombol_isi_rkt = QToolButton(self.bilah_rkt)
        self.tombol_isi_rkt.setObjectName(u"tombol_isi_rkt")
        self.tombol_isi_rkt.setFocusPolicy(Qt.TabFocus)
        self.tombol_isi_rkt.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_rkt.addWidget(self.tombol_isi_rkt)

        self.pegas_bilah_rkt = QSpacerItem(8, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tata_bilah_rkt.addItem(self.pegas_bilah_rkt)

        self.ket_rkt = LabelElipsis(self.bilah_rkt)
        self.ket_rkt.setObjectName(u"ket_rkt")

        self.tata_bilah_rkt.addWidget(self.ket_rkt)


        self.tata_halaman_rkt.addWidget(self.bilah_rkt)

        self.rkt = KisiView(self.halaman_rkt)
        self.rkt.setObjectName(u"rkt")

        self.tata_halaman_rkt.addWidget(self.rkt)

        self.halaman.addTab(self.halaman_rkt, "")

        self.tata.addWidget(self.halaman)

        self.bilah_pojok = QWidget(TabPk)
        self.bilah_pojok.setObjectName(u"bilah_pojok")
        self.tata_bilah_pojok = QHBoxLayout(self.bilah_pojok)
        self.tata_bilah_pojok.setSpacing(4)
        self.tata_bilah_pojok.setObjectName(u"tata_bilah_pojok")
        self.tata_bilah_pojok.setContentsMargins(0, 0, 6, 0)
        self.tombol_cetak = QToolButton(self.bilah_pojok)
        self.tombol_cetak.setObjectName(u"tombol_cetak")
        self.tombol_cetak.setFocusPolicy(Qt.TabFocus)
        self.tombol_cetak.setToolButtonStyle(Qt.ToolButtonTextBesideIcon)

        self.tata_bilah_pojok.addWidget(self.tombol_cetak)


        self.tata.addWidget(self.bilah_pojok)

#if QT_CONFIG(shortcut)
        self.label_indikator.setBuddy(self.indikator)
        self.label_program.setBuddy(self.program)
        self.label_murni.setBuddy(self.pilih_murni)
        self.label_perubahan.setBuddy(self.pilih_perubahan)
        self.label_banding_program.setBuddy(self.banding_program)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.halaman, self.daftar_pk)
        QWidget.setTabOrder(self.daftar_pk, self.tombol_pk_baru)
        QWidget.setTabOrder(self.tombol_pk_baru, self.tombol_hapus_pk)
        QWidget.setTabOrder(self.tombol_hapus_pk, self.indikator)
        QWidget.setTabOrder(self.indikator, self.tombol_tambah_indikator)
        QWidget.setTabOrder(self.tombol_tambah_indikator, self.tombol_samakan_target)
        QWidget.setTabOrder(self.tombol_samakan_target, self.tombol_hapus_indikator)
        QWidget.setTabOrder(self.tombol_hapus_indikator, self.program)
        QWidget.setTabOrder(self.program, self.tombol_tambah_program)
        QWidget.setTabOrder(self.tombol_tambah_program, self.tombol_samakan_pagu)
        QWidget.setTabOrder(self.tombol_samakan_pagu, self.tombol_hapus_program)
        QWidget.setTabOrder(self.tombol_hapus_program, self.pilih_murni)
        QWidget.setTabOrder(self.pilih_murni, self.pilih_perubahan)
        QWidget.setTabOrder(self.pilih_perubahan, self.banding_indikator)
        QWidget.setTabOrder(self.banding_indikator, self.banding_program)
        QWidget.setTabOrder(self.banding_program, self.rkt)
        QWidget.setTabOrder(self.rkt, self.tombol_isi_rkt)
        QWidget.setTabOrder(self.tombol_isi_rkt, self.tombol_cetak)

        self.retranslateUi(TabPk)
    # setupUi

    def retranslateUi(self, TabPk):
#if QT_CONFIG(accessibility)
        self.halaman.setAccessibleName(QCoreApplication.translate("TabPk", u"Halaman PK", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_pk_baru.setText(QCoreApplication.translate("TabPk", u"PK baru\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_pk_baru.setToolTip(QCoreApplication.translate("TabPk", u"Membuat PK dari Renstra, RKT, dan anggaran, atau dari PK murni (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_hapus_pk.setText(QCoreApplication.translate("TabPk", u"Hapus", None))
#if QT_CONFIG(tooltip)
        self.tombol_hapus_pk.setToolTip(QCoreApplication.translate("TabPk", u"Menghapus PK terpilih (Ctrl+Delete); dapat diurungkan", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_hapus_pk.setAccessibleName(QCoreApplication.translate("TabPk", u"Hapus PK", None))
#endif // QT_CONFIG(accessibility)
        self.keadaan_pk.setText("")
#if QT_CONFIG(accessibility)
        self.keadaan_pk.setAccessibleName(QCoreApplication.translate("TabPk", u"Keadaan PK", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_ganti_pihak.setText(QCoreApplication.translate("TabPk", u"Ganti dengan yang menjabat", None))
#if QT_CONFIG(tooltip)
        self.tombol_ganti_pihak.setToolTip(QCoreApplication.translate("TabPk", u"Mengganti penanda tangan dengan pemegang jabatan pada tanggal PK", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_tanda_tangan.setText(QCoreApplication.translate("TabPk", u"Tandai sudah ditandatangani", None))
        self.label_indikator.setText(QCoreApplication.translate("TabPk", u"Indikator", None))
        self.tombol_tambah_indikator.setText(QCoreApplication.translate("TabPk", u"Pilih indikator\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_tambah_indikator.setToolTip(QCoreApplication.translate("TabPk", u"Menambah indikator yang dipilih dari daftar (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_samakan_target.setText(QCoreApplication.translate("TabPk", u"Samakan target", None))
#if QT_CONFIG(tooltip)
        self.tombol_samakan_target.setToolTip(QCoreApplication.translate("TabPk", u"Mengisi target RKT atau Renstra pada baris terpilih yang berbeda", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_samakan_target.setAccessibleName(QCoreApplication.translate("TabPk", u"Samakan target dengan rencana", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_hapus_indikator.setText(QCoreApplication.translate("TabPk", u"Hapus", None))
#if QT_CONFIG(tooltip)
        self.tombol_hapus_indikator.setToolTip(QCoreApplication.translate("TabPk", u"Menghapus baris terpilih dari PK (Ctrl+Delete)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_hapus_indikator.setAccessibleName(QCoreApplication.translate("TabPk", u"Hapus indikator dari PK", None))
#endif // QT_CONFIG(accessibility)
        self.ket_indikator.setText("")
        self.label_program.setText(QCoreApplication.translate("TabPk", u"Program", None))
        self.tombol_tambah_program.setText(QCoreApplication.translate("TabPk", u"Pilih program\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_tambah_program.setToolTip(QCoreApplication.translate("TabPk", u"Menambah program, kegiatan, atau sub kegiatan dari daftar (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.tombol_samakan_pagu.setText(QCoreApplication.translate("TabPk", u"Samakan pagu", None))
#if QT_CONFIG(tooltip)
        self.tombol_samakan_pagu.setToolTip(QCoreApplication.translate("TabPk", u"Mengisi pagu anggaran pada baris terpilih yang berbeda", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_samakan_pagu.setAccessibleName(QCoreApplication.translate("TabPk", u"Samakan pagu dengan anggaran", None))
#endif // QT_CONFIG(accessibility)
        self.tombol_hapus_program.setText(QCoreApplication.translate("TabPk", u"Hapus", None))
#if QT_CONFIG(tooltip)
        self.tombol_hapus_program.setToolTip(QCoreApplication.translate("TabPk", u"Menghapus baris terpilih dari PK (Ctrl+Delete)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tombol_hapus_program.setAccessibleName(QCoreApplication.translate("TabPk", u"Hapus program dari PK", None))
#endif // QT_CONFIG(accessibility)
        self.ket_program.setText("")
        self.halaman.setTabText(self.halaman.indexOf(self.halaman_dokumen), QCoreApplication.translate("TabPk", u"Dokumen PK", None))
        self.label_murni.setText(QCoreApplication.translate("TabPk", u"PK murni", None))
#if QT_CONFIG(accessibility)
        self.pilih_murni.setAccessibleName(QCoreApplication.translate("TabPk", u"PK murni yang dibandingkan", None))
#endif // QT_CONFIG(accessibility)
        self.label_perubahan.setText(QCoreApplication.translate("TabPk", u"PK perubahan", None))
#if QT_CONFIG(accessibility)
        self.pilih_perubahan.setAccessibleName(QCoreApplication.translate("TabPk", u"PK perubahan yang dibandingkan", None))
#endif // QT_CONFIG(accessibility)
        self.ket_dokumen.setText("")
#if QT_CONFIG(accessibility)
        self.ket_dokumen.setAccessibleName(QCoreApplication.translate("TabPk", u"Beda kedua dokumen", None))
#endif // QT_CONFIG(accessibility)
        self.label_banding_program.setText(QCoreApplication.translate("TabPk", u"Program dan anggaran", None))
        self.ket_banding.setText("")
        self.halaman.setTabText(self.halaman.indexOf(self.halaman_banding), QCoreApplication.translate("TabPk", u"Bandingkan murni dan perubahan", None))
        self.tombol_isi_rkt.setText(QCoreApplication.translate("TabPk", u"Isi dari Renstra", None))
#if QT_CONFIG(tooltip)
        self.tombol_isi_rkt.setToolTip(QCoreApplication.translate("TabPk", u"Mengisi target RKT yang masih kosong dengan target Renstra tahun ini", None))
#endif // QT_CONFIG(tooltip)
        self.ket_rkt.setText("")
        self.halaman.setTabText(self.halaman.indexOf(self.halaman_rkt), QCoreApplication.translate("TabPk", u"Target RKT", None))
        self.tombol_cetak.setText(QCoreApplication.translate("TabPk", u"Cetak PK\u2026", None))
#if QT_CONFIG(tooltip)
        self.tombol_cetak.setToolTip(QCoreApplication.translate("TabPk", u"Membuat PDF Perjanjian Kinerja", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

