"""Tools run as a user of the command line runs them, one process each."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent


def tool(name: str, **values: object) -> None:
    """Run a tool of the command line; a list is given as several values."""
    words = [sys.executable, "-m", "slum_extractor_plugin", name, "--quiet"]
    for key, value in values.items():
        words += [f"--{key.lower().replace('_', '-')}", *map(str, value if isinstance(value, list) else [value])]
    subprocess.run(words, check=True, cwd=REPOSITORY, stdout=subprocess.DEVNULL, env=os.environ)
