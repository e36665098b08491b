"""What every test stands on: no screen of the user's, no folder of the user's, shared cases."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

AKAR = Path(__file__).resolve().parents[1]

settings.register_profile(
    "rumah",
    # Two busy cores make single examples slow without meaning anything.
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
settings.load_profile("rumah")


def pytest_configure(config: pytest.Config) -> None:
    """Before Qt or platformdirs look: an offscreen window, and user folders of this run alone."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = tempfile.mkdtemp(prefix="lkjip-uji-")
    config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
    for nama in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{nama}_HOME"] = str(Path(folder) / nama.lower())
    for nama in ("APPDATA", "LOCAL_APPDATA", "PERSONAL"):
        os.environ[f"WIN_PD_OVERRIDE_{nama}"] = str(Path(folder) / nama.lower())


@pytest.fixture(autouse=True)
def _pengumpul() -> None:
    """Cycles are collected here, in the main thread, as in the program: never by a thread that
    happens to make an object, which would take widgets of earlier tests away."""
    gc.disable()
    if gc.get_count()[0] > 50_000:
        gc.collect()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application of the tests has the style that the program gives it."""
    return ["lkjip", "-style", "fusion"]


@pytest.fixture(scope="session")
def akar() -> Path:
    """The root of the checkout."""
    return AKAR


@pytest.fixture(scope="session")
def bersama() -> Path:
    """The folder beside the checkout with the data format and the real cases."""
    folder = AKAR.parent / "shared"
    if not (folder / "kasus").is_dir():
        pytest.skip("folder ../shared dengan kasus nyata tidak ada di sini")
    return folder
