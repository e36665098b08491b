"""Python's collector of cycles, kept away from what lives as long as the file is open.

Now and then it looks through all there is. With a large file shown that takes a tenth of a second,
and it would come in the middle of an edit; so the records and rows of what is shown are set aside.
"""

from __future__ import annotations

import gc


def sisihkan() -> None:
    """Set aside what lives now."""
    gc.freeze()


def kembalikan() -> None:
    """Take it back, and what nobody needs any more away (before other data are shown)."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
