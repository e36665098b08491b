"""``python -m lkjip_desktop``, and the entry of the bundled program."""

import sys

from lkjip_desktop.cli import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # Reports are made in processes of their own; in a bundle these start with this file.
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
