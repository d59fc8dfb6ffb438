"""Check text files for tabs, blanks at the end of lines, and a newline at the end: ``check_text.py FILE ...``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path


def errors(path: Path) -> Iterator[str]:
    """Yield a sentence for each error of a file."""
    text = path.read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if "\t" in line:
            yield f"{path}:{number} has a tab."
        if line != line.rstrip():
            yield f"{path}:{number} ends with a blank."
    if text and not text.endswith("\n"):
        yield f"{path} does not end with a newline."


if __name__ == "__main__":
    found = [error for name in sys.argv[1:] for error in errors(Path(name))]
    sys.exit("\n".join(found) if found else 0)
