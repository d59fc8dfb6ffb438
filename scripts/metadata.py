"""Prints the plugin's metadata with the changelog put in: ``metadata.py metadata.txt CHANGELOG.md``.

The version stands in ``metadata.txt`` alone, the changelog in ``CHANGELOG.md`` alone; its first heading must be that
version's, or ``Unreleased``, which is passed over.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path


def with_changelog(metadata: str, changelog: str) -> str:
    """Return the metadata with the changelog's releases, newest first, in the form that QGIS shows.

    Raises:
        SystemExit: the newest release in the changelog is not the metadata's version.
    """
    version = re.search(r"^version=(.+)$", metadata, re.MULTILINE).group(1)
    releases = re.findall(r"^## (\S+)[^\n]*\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    releases = [release for release in releases if release[0] != "Unreleased"]
    if not releases or releases[0][0] != version:
        raise SystemExit(f"metadata.txt is at version {version}; CHANGELOG.md begins with {releases[:1]}.")
    texts = [f" {number}: {' '.join(text.split())}" for number, text in releases]
    # A percent sign begins an interpolation in QGIS's reading of the file.
    return metadata.rstrip("\n") + "\nchangelog=" + "\n".join(texts).replace("%", "%%").lstrip() + "\n"


if __name__ == "__main__":
    print(with_changelog(*(Path(path).read_text(encoding="utf-8") for path in sys.argv[1:3])), end="")
