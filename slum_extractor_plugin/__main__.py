"""The command line: ``python -m slum_extractor_plugin TOOL``."""

from __future__ import annotations

import sys

from .command_line import main

if __name__ == "__main__":
    sys.exit(main())
