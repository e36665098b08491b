"""Reading an anggaran tree from the cells of a spreadsheet: which column means what, which level
each row has, what the figures are. Nothing is guessed silently: each doubt is a remark.

Pure functions from a block of texts to a :class:`~.bacaan.Bacaan`, so that a dialog can show what
would be taken over, and read again after a change of the :class:`~.bacaan.Tafsir`.
"""
