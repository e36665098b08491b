"""The PDF renderer. It loads ReportLab: import :mod:`.cetak` when a report is printed."""
