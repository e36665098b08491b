"""``python -m lkjip_desktop``."""

import sys

from lkjip_desktop.cli import main

sys.exit(main())
