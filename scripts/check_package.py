"""Checks a zip as plugins.qgis.org does at upload: ``check_package.py ZIP``. Prints what is wrong, and fails.

Its rules (QGIS-Plugins-Website, validator.py): size, one folder, metadata, LICENSE, no compiled or hidden files, no
programs. Bandit, detect-secrets and flake8, which it runs too, are run by ``make lint`` on the same files.
"""

from __future__ import annotations

import configparser
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

#: plugins.qgis.org takes no larger zip.
MAXIMUM_BYTES = 25_000_000

REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")

_FORBIDDEN = {"__pycache__", ".git", "__MACOSX", ".DS_Store", "Thumbs.db"}
_PROGRAMS = (
    ".pyc",
    ".pyo",
    ".exe",
    ".dll",
    ".so",
    ".pyd",
    ".dylib",
    ".sh",
    ".bat",
    ".cmd",
    ".ps1",
    ".msi",
    ".whl",
    ".zip",
    ".jar",
    ".qrc",
)


def faults(path: str) -> Iterator[str]:
    """Yield a sentence for each thing that would be refused or remarked on."""
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
        size = sum(entry.compress_size for entry in entries)
        if size > MAXIMUM_BYTES:
            yield f"The zip has {size} bytes; {MAXIMUM_BYTES} are allowed."
        folders = {PurePosixPath(entry.filename).parts[0] for entry in entries}
        if len(folders) != 1 or not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", next(iter(folders))):
            yield f"The zip must hold one folder with a plain name, not {sorted(folders)}."
            return
        for entry in entries:
            yield from _faults_of_file(entry)
        yield from _faults_of_metadata(archive, folders.pop())


def _faults_of_file(entry: zipfile.ZipInfo) -> Iterator[str]:
    path = PurePosixPath(entry.filename)
    if path.is_absolute() or ".." in path.parts:
        yield f"{path} leads out of the folder."
    if _FORBIDDEN.intersection(path.parts) or path.suffix.lower() in _PROGRAMS:
        yield f"{path} must not be in a plugin."
    if any(part.startswith(".") for part in path.parts):
        yield f"{path} is hidden."
    if entry.external_attr >> 16 & 0o111:
        yield f"{path} is marked as a program."


def _faults_of_metadata(archive: zipfile.ZipFile, folder: str) -> Iterator[str]:
    names = set(archive.namelist())
    yield from (
        f"{name} is missing." for name in ("LICENSE", "__init__.py", "metadata.txt") if f"{folder}/{name}" not in names
    )
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string(archive.read(f"{folder}/metadata.txt").decode("utf-8"))
    metadata = parser["general"]
    yield from (f"metadata.txt lacks {key}." for key in REQUIRED if not metadata.get(key, "").strip())
    for key, pattern in (
        ("version", r"\d+\.\d+\.\d+"),
        ("qgisMinimumVersion", r"\d+\.\d+"),
        ("qgisMaximumVersion", r"\d+\.\d+"),
        ("email", r"\S+@\S+\.\S+"),
        ("tracker", r"https://\S+"),
        ("repository", r"https://\S+"),
        ("homepage", r"https://\S+"),
        ("hasProcessingProvider", "yes"),
        ("experimental|deprecated|server", "True|False"),
    ):
        for name in key.split("|"):
            if not re.fullmatch(pattern, metadata.get(name, "")):
                yield f"metadata.txt has {name}={metadata.get(name, '')!r}."
    if f"{folder}/{metadata.get('icon', '')}" not in names:
        yield f"The icon {metadata.get('icon')!r} is missing."
    if "plugin" in metadata.get("name", "").lower():
        yield "The name must not contain the word plugin."


if __name__ == "__main__":
    found = list(faults(sys.argv[1]))
    sys.exit("\n".join(found) if found else 0)
