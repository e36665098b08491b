"""The most memory that a process has held, on Linux and on Windows."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Pencacah(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of psapi.h."""

        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("WorkingSetSize", ctypes.c_size_t),
            ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
            ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    def memori_puncak(*, anak: bool = False) -> float:
        """In MB, of this process. NaN for those that it started: Windows forgets a process that
        has ended."""
        if anak:
            return float("nan")
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        baca = kernel.K32GetProcessMemoryInfo
        baca.argtypes = (wintypes.HANDLE, ctypes.POINTER(_Pencacah), wintypes.DWORD)
        isi = _Pencacah(cb=ctypes.sizeof(_Pencacah))
        if not baca(kernel.GetCurrentProcess(), ctypes.byref(isi), isi.cb):
            raise ctypes.WinError(ctypes.get_last_error())
        return float(isi.PeakWorkingSetSize) / 1024**2

else:
    import resource

    def memori_puncak(*, anak: bool = False) -> float:
        """In MB, of this process, or of the largest that it started and waited for."""
        siapa = resource.RUSAGE_CHILDREN if anak else resource.RUSAGE_SELF
        return resource.getrusage(siapa).ru_maxrss / 1024
