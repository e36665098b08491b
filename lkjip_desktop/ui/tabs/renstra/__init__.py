"""The tab Renstra."""

from __future__ import annotations

from lkjip_desktop.storage.perubahan import Perubahan
from lkjip_desktop.ui.tabs.dasar import TabDasar


class TabRenstra(TabDasar):
    """The tab Renstra."""

    def segarkan(self, perubahan: Perubahan | None) -> None:
        """Show the data as they are now."""
