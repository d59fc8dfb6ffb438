"""Zip files from strangers: everything is checked before a byte is written.

Refused are names that lead out of the folder, links, encrypted entries, other compressions than zip's usual ones, two
entries of one name, a table of contents that is not where the end record says, and sizes, counts and ratios that only a
bomb has. Only data is extracted, never programs.

Packages that were zipped by hand are untidy in harmless ways, which are put right: back-slashes in names, and the side
files of macOS, which are passed over.
"""

from __future__ import annotations

import lzma
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path, PurePath, PurePosixPath

from ..errors import PackageError, brief
from ..staging import reserved_part
from .file_names import folded
from .zip_directory import find_directory

MAXIMUM_ENTRIES = 1000
MAXIMUM_SIZE = 16 * 2**30
#: Deflate reaches 1032; weights stay below 2, text below 50. Small entries may reach anything.
MAXIMUM_RATIO = 200
_SMALL = 2**20
_MAXIMUM_DIRECTORY = 2**20
_MAXIMUM_NAME = 200

#: Bit of an entry's flags that says that its name is UTF-8.
_UTF8 = 0x800

#: What is extracted; a package's Python file stays in the zip.
DATA_SUFFIXES = frozenset((".emd", ".pth", ".pt", ".safetensors", ".json", ".txt", ".csv", ".html", ".png", ".jpg"))

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
)


def extract(archive: Path, folder: Path, suffixes: Collection[str] = DATA_SUFFIXES) -> None:
    """Extract the data files of ``archive`` that have one of ``suffixes`` into the empty ``folder``.

    Raises:
        PackageError: the file is no zip, is broken, or holds something that no model package holds.
    """
    try:
        _check_directory_size(archive)
        with zipfile.ZipFile(archive) as opened:
            entries = opened.infolist()
            named = [(plain_name(entry), entry) for entry in entries]
            _check(archive, named, folder)
            for name, entry in named:
                if PurePosixPath(name).suffix.lower() in suffixes and not is_side_file(name):
                    _extract_entry(opened, entry, folder / PurePosixPath(name))
    except _BROKEN as error:
        raise PackageError(f"{archive.name} is damaged or not a package ({brief(error)}); copy it again.") from error


def plain_name(entry: zipfile.ZipInfo) -> str:
    """Return an entry's name with slashes, as UTF-8 where it is that without saying so.

    Zips must have slashes, and some writers for Windows put in back-slashes. A name without the mark for UTF-8 is read
    as code page 437 by :mod:`zipfile`, and macOS leaves out the mark.
    """
    name = entry.orig_filename.partition("\0")[0]
    if not entry.flag_bits & _UTF8 and not name.isascii():
        with suppress(UnicodeError):
            name = name.encode("cp437").decode()
    return name.replace("\\", "/")


def is_side_file(name: str) -> bool:
    """Whether a file is one of those that macOS puts beside each file, under its name with "._" before it."""
    parts = PurePosixPath(name).parts
    return "__MACOSX" in parts or any(part.startswith("._") for part in parts)


def safe_name(name: str) -> PurePosixPath | None:
    """Return ``name``, a path with slashes, if it stays inside its folder on every system, else None."""
    path = PurePosixPath(name)
    odd = any(character in name for character in '\\:*?"<>|') or any(ord(character) < 32 for character in name)
    if odd or not path.parts or path.is_absolute() or len(name) > _MAXIMUM_NAME:
        return None
    if not all(part.strip(" .") for part in path.parts):  # "..", also where a system drops blanks at the end
        return None
    return path


def _as_any_system_has_it(name: str) -> str:
    """Return what is the same for two names that are one on macOS (Unicode, case) or Windows (dots and blanks)."""
    parts = folded(name).split("/")
    return "/".join(part.rstrip(" .") for part in parts if part not in ("", "."))


def _check_directory_size(archive: Path) -> None:
    """Refuse a table of contents that would fill the memory: zipfile reads all of it before it can be asked."""
    if find_directory(archive).size > _MAXIMUM_DIRECTORY:
        raise PackageError(f"{archive.name} has far more entries than a model package; it was not opened.")


def _check(archive: Path, named: list[tuple[str, zipfile.ZipInfo]], folder: Path) -> None:
    entries = [entry for _, entry in named]
    if len(entries) > MAXIMUM_ENTRIES:
        raise PackageError(f"{archive.name} has {len(entries)} entries, far more than a model package; not opened.")
    for name, entry in named:
        reason = _objection(name, entry)
        if reason:
            raise PackageError(f"{archive.name} has an entry {entry.filename!r:.80} that {reason}; it was not opened.")
    names = [_as_any_system_has_it(name) for name, _ in named]
    if len(set(names)) < len(names):
        raise PackageError(f"{archive.name} has two entries with the same name; it was not opened.")
    total = sum(entry.file_size for entry in entries)
    if total > MAXIMUM_SIZE:
        raise PackageError(f"{archive.name} would unpack to {total / 2**30:.0f} GiB; it was not opened.")
    free = shutil.disk_usage(folder).free
    if total > free:
        raise PackageError(
            f"{archive.name} needs {total / 2**20:.0f} MiB in {folder.parent} but {free / 2**20:.0f} MiB are free; "
            "free some space there."
        )


def _objection(name: str, entry: zipfile.ZipInfo) -> str | None:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if safe_name(name) is None:
        return "leads out of the package"
    if reserved_part(PurePath(name)):
        return "has the name of a device on Windows"
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "is a link or a device"
    if entry.flag_bits & 1:
        return "is encrypted"
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "is compressed in an unusual way"
    if entry.file_size > max(_SMALL, MAXIMUM_RATIO * entry.compress_size):
        return f"would unpack to {entry.file_size / 2**20:.0f} MiB from almost nothing"
    return None


def _extract_entry(opened: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with opened.open(entry) as source, target.open("xb") as copy:
        shutil.copyfileobj(source, copy, 2**20)
