"""The tab Pk."""

from __future__ import annotations

from lkjip_desktop.storage.perubahan import Perubahan
from lkjip_desktop.ui.tabs.dasar import TabDasar


class TabPk(TabDasar):
    """The tab Pk."""

    def segarkan(self, perubahan: Perubahan | None) -> None:
        """Show the data as they are now."""
