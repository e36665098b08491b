"""The time that is written beside what somebody did."""

from __future__ import annotations

from datetime import UTC, datetime


def sekarang() -> str:
    """The time on this machine's clock, with its distance from UTC."""
    return datetime.now(UTC).astimezone().isoformat(timespec="seconds")
