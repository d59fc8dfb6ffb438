"""How long a run takes and how much it needs, in words, and how a long one continues unattended."""

from __future__ import annotations

from ..protocol import Reporter

#: Seconds after which the whole run is estimated, and those of a run that nobody waits for.
FIRST_LOOK, LONG = 10, 600


def spoken(seconds: float) -> str:
    """Return seconds as a person says them."""
    if seconds < 100:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 6000 else f"{seconds / 3600:.1f} h"


def in_bytes(number: float) -> str:
    """Return a number of bytes with its unit."""
    return f"{number / 1e9:.1f} GB" if number >= 1e9 else f"{max(1, number / 1e6):.0f} MB"


def tell_estimate(reporter: Reporter, seconds: float, size: str, after_crash: str) -> None:
    """Report how long the whole run takes and, if that is long, how it goes on unattended.

    Args:
        reporter: takes the lines.
        seconds: of the whole run.
        size: what is worked through, in brackets after the time.
        after_crash: how to continue after a crash, one sentence.
    """
    reporter.message(f"The whole run takes about {spoken(seconds)} ({size}).")
    if seconds > LONG:
        reporter.message(
            f"QGIS can be used meanwhile. {after_crash} To run it without a window, use qgis_process: from QGIS 3.24 "
            "on the dialog's Advanced button copies the command."
        )
