"""The other side of a helper process: it does the work that is sent to it, until it is let go.

It stands apart from the window so that the process need not load Qt.
"""

from __future__ import annotations

import signal
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Final

from lkjip_desktop.domain.galat import UserError

BERHENTI: Final = "berhenti"
"""Sent to a process that is at work: it is to stop."""


@dataclass(frozen=True, slots=True)
class Permintaan:
    """Work: ``fungsi(*argumen, batal=...)``."""

    fungsi: Callable[..., Any]
    argumen: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Hasil:
    """What the function answered."""

    nilai: Any


@dataclass(frozen=True, slots=True)
class Gagal:
    """Why there is no answer."""

    pesan: str
    saran: str = ""
    jejak: str = ""
    """The traceback of an error that nobody expected."""


def melayani(pipa: Connection) -> None:
    """Do one work after the other until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            permintaan = pipa.recv()
        except (EOFError, OSError):
            return
        if not isinstance(permintaan, Permintaan):
            continue
        kabar = _kerjakan(permintaan, pipa)
        try:
            pipa.send(kabar)
        except (BrokenPipeError, OSError):
            return


def _kerjakan(permintaan: Permintaan, pipa: Connection) -> Hasil | Gagal:
    try:
        # Whatever comes while it works is the wish to stop (or the end of the window).
        return Hasil(permintaan.fungsi(*permintaan.argumen, batal=pipa.poll))
    except UserError as galat:
        return Gagal(galat.pesan, galat.saran)
    except Exception:
        return Gagal(
            "Terjadi kesalahan dalam program.",
            "Isian tetap aman; rinciannya ada di catatan program.",
            traceback.format_exc(),
        )
