"""The window. A guide for whoever writes a tab (the reference is ``tabs/anggaran``).

**A tab** is a package ``tabs/<nama>`` with a class ``Tab<Nama>(TabDasar)``. It gets the
:class:`~.konteks.Konteks` and reads ``konteks.sesi`` (documents, ``hasil(tahun)``) and
``konteks.tahun`` only inside ``segarkan``: that is called when the tab is seen and a file is open,
with the :class:`Perubahan` of a step, or with None when everything may be different. Make the row
objects anew each time and hand them to the model; it draws only what differs, keeps the cursor, the
selection and which branches stand open. Never fill a model or a form anywhere else. A tab of
several pages is a ``TabBerhalaman``: pages that are not seen follow when they are shown. A tree of
hundreds of rows keeps its nodes in an ``IngatanSimpul``; an edit then costs what it touched.

**A row object** is a small frozen dataclass: the record, and what was measured for it. Its key is
``(record class, rid)``; ``sebutan(baris)`` names it in the words of undo.

**Columns** are data (``model/kolom.py``)::

    kolom_teks("nama", "Nama", rekaman=lambda b: b.indikator, medan="nama", lebar=260)
    kolom_angka("target", "Target", rekaman=..., medan="target", kunci="2024")  # of a mapping
    kolom_rupiah("tw1", "TW I", rekaman=..., medan="realisasi_tw", kunci=0)       # a quarter
    kolom_pilihan("arah", "Arah", rekaman=..., medan="arah", pilihan=[Pilihan("naik", "Naik"), ...])
    kolom_nilai("t", "Target", indikator=..., ambil=..., tulis=...)  # figure, predikat or text
    kolom_hitung("kategori", "Kategori", lambda b: b.hasil.kategori, nada=...)     # computed

``rekaman`` answers None where the row has no such record (the cell is then not editable); ``boleh``
narrows it further. What a cell writes is a :class:`Perintah` of ``services.sel``: an ``Ubahan``, a
``Bagian``, or a function of the unit of work where a record must be made first (write it in
``services``, looking up what is there *inside* the function: a pasted block runs many of them in
one step). Reading is ``domain.angka`` through the helpers; an own ``baca`` raises ``UserError``.
A text that is refused stays in its cell, marked; nothing is written.

**A grid**: ``ModelKisi(konteks, kolom, kunci, sebutan)`` and ``KisiView().pasang(model, "Nama",
pengelola, kosong="Belum ada ... Tekan Insert untuk menambah.")``. **A tree-grid**: ``ModelPohon``
with nodes ``Simpul(baris, anak)`` and ``PohonView``, or ``PohonBekuView(2)`` whose first columns do
not scroll away. The name is unique: settings keep widths, order and visibility of the columns under
it. ``ModelKisi(..., bebas=True)`` lets users sort and filter rows whose order has no meaning. A
column with ``bungkus=True`` wraps its text and makes the rows of a grid grow; ``ganti_kolom`` shows
others, ``sembunyikan_kolom`` of a tree hides some for the sake of the tab. All keys, the clipboard,
fill, find and replace, menus and the status bar come with the view.

**Adding, deleting, moving rows** is a ``Pengelola`` (``model/pengelola.py``): ``PengelolaDaftar``
for records in one list; for a tree subclass ``PengelolaTempat``, say with ``tempat`` where a row's
record stands, and give the kinds that can be added at a row with ``tambahan`` (the first is what
Insert does; ``self.sisip(...)`` adds one and answers its key). ``ganda`` says what duplicates a
row, ``pemindah`` what moves it beside another one (the usual ones come with ``tempat``).

**Details** of the selected row: ``Rincian(konteks, kolom, kunci, sebutan)`` takes the same columns
(``panjang=True`` for text of several lines, ``kolom_daftar`` for a list of texts). Connect
``view.perilaku.aktif`` to ``rincian.tampilkan``, and call it at the end of ``segarkan`` with
``view.perilaku.baris_kini()``. ``Pembagi`` sets both side by side. ``EditorSkala`` edits a scale.

**Findings** of the check are in ``konteks.pemeriksa`` (``kini``: those true of the document as it
is; None while it is being checked). A cell whose place in the data is that of a finding carries a
mark, and a finding leads to it: columns of a record's field know their place, others are given
``letak=lambda b: letak_sel(rekaman, "medan", kunci)``. ``calon`` of a ``Pengelola`` lets a pasted
block go over the last row.

**Other work** goes through ``konteks.lakukan(lambda: services....)``: a ``UserError`` appears in
the message bar (the answer is then None). Slow work: ``tugas.di_utas``, or for reports
``tugas.di_proses``. Questions and file dialogs are in ``pesan``. Colours of tones and icons are in
``gaya``; never by colour alone. ``konteks.buka_tab.emit("renstra", (r.Indikator, rid))`` goes to a
record in another tab.

**Texts of the office** are never markup: a label that shows one is a ``LabelPolos`` (in a form:
``textFormat`` PlainText), its tooltip goes through ``petunjuk.petunjuk_polos``.

**Forms** are Designer files in ``forms/``; after a change run ``python packaging/buat_form.py``.

**The handbook** is Markdown in ``resources/bantuan``, a page for each tab. It names controls in
bold and keys in backquotes, and a test looks whether the program has them. Tell there what you add;
``python packaging/foto_bantuan.py`` makes its pictures anew.

**Structured text** is edited by ``naskah.editor.EditorNaskah``, which shows a ``Naskah`` of
``domain.naskah`` and gives one back by ``ditulis``; ``naskah.tulis`` and ``naskah.baca`` turn it
into a Qt document and back. Fields are read by a ``PembacaIsian`` made anew when the data change.

**Search** (Ctrl+K) goes by ``domain.pencarian``; a new kind of record is listed there, and in
``ui.perintah.pencarian`` the tab whose ``pergi_ke`` shows it.

**Tests** (``tests/ui``): fixtures ``kantor`` (a session on a small office), ``konteks``,
``jendela``. Type with ``qtbot.keyClicks`` and look at what the file then holds.
"""
