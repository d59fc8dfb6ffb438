"""Where the steps send their messages: lines of text, in a notebook or at a terminal."""

from __future__ import annotations

import sys


class Printer:
    """Print messages and warnings; be silent about progress.

    Any object with these three methods can take its place.
    """

    def progress(self, fraction: float) -> None:
        """Do nothing with the share of the work that is done, 0 to 1."""

    def message(self, text: str) -> None:
        """Print a line."""
        print(text)

    def warning(self, text: str) -> None:
        """Print a line that stands out."""
        print(f"WARNING: {text}")


def show_percentage(fraction: float) -> None:
    """Rewrite a line with the percentage that is done, on stderr."""
    print(f"\r{fraction:6.1%}", end="\n" if fraction >= 1 else "", file=sys.stderr, flush=True)
