"""What the tools report: kept for ``GetMessages``, warnings also as Python's."""

from __future__ import annotations

import warnings

_last: list[str] = []


class Messages:
    """A reporter that keeps what the last tool has said."""

    def __init__(self) -> None:
        _last.clear()

    def progress(self, fraction: float) -> None:
        """Show nothing, as arcpy does."""

    def message(self, text: str) -> None:
        """Keep a line."""
        _last.append(text)

    def warning(self, text: str) -> None:
        """Keep a line and warn."""
        _last.append(f"WARNING: {text}")
        warnings.warn(text, stacklevel=2)

    def cancelled(self) -> bool:
        """Return False: Ctrl-C stops a script."""
        return False


def GetMessages() -> str:  # noqa: N802 (ArcGIS's name)
    """Return the messages of the last tool, a line each."""
    return "\n".join(_last)
