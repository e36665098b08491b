"""The editor of structured texts: a Qt document that shows a ``Naskah`` and is read back as one."""
