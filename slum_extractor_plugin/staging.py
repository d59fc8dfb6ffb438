"""Outputs appear whole or not at all.

Work is written into a hidden folder beside the target, so that the last step is a rename on one file system. Files
that a driver adds (``.aux.xml``, ``.dbf``, ``-wal``) move along. Whatever goes wrong, the hidden folder is removed.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import stat
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath, PureWindowsPath

from .errors import SlumExtractorError, brief
from .hidden_files import is_token
from .provenance import earlier_records, stamp_file, stamp_folder

#: What drivers put beside a file; one that belongs to an older file of the same name would describe, or spoil, the new.
_SIDE_FILES = (".aux.xml", ".ovr", ".msk", ".vat.dbf", "-wal", "-shm", "-journal")

#: The same for Erdas Imagine: overviews, and the cells of a large raster.
_IMAGINE_PARTS = (".rrd", ".ige")

#: The same for shapefiles, whose parts and indexes differ in their endings.
_SHAPEFILE_PARTS = (
    ".shx",
    ".dbf",
    ".prj",
    ".qpj",
    ".cpg",
    ".qix",
    ".sbn",
    ".sbx",
    ".idm",
    ".ind",
    ".ain",
    ".aih",
    ".atx",
)

#: What a disk says that is full, locked, pulled out or broken.
_DISK_FAULTS = {
    errno.ENOSPC,
    errno.EDQUOT,
    errno.EFBIG,
    errno.EROFS,
    errno.EACCES,
    errno.EPERM,
    errno.EIO,
    errno.ENOENT,
    errno.ENOTDIR,
    errno.ENODEV,
    errno.ESTALE,
}

#: Names that Windows gives to devices in every folder, whatever ending they have.
_DEVICES = {
    "CON",
    "PRN",
    "AUX",
    "NUL",
    "CONIN$",
    "CONOUT$",
    *(f"{port}{digit}" for port in ("COM", "LPT") for digit in "123456789\u00b9\u00b2\u00b3"),
}

#: What Windows marks a junction by; other marks, as of files that lie in a cloud, lead nowhere else.
_JUNCTION = 0xA0000003

_live: set[Path] = set()
_token = uuid.uuid4().hex[:8]


def use_token(token: str) -> None:
    """Name this process's staging folders by ``token``, so that the process that started it can find them.

    Raises:
        SlumExtractorError: it is not hexadecimal digits, and so could be a part of a path that leads elsewhere.
    """
    global _token
    if not is_token(token):
        raise SlumExtractorError(f"The job's token {brief(token)!r} is not hexadecimal. Start the tool again.")
    _token = token


def own_token() -> str:
    """Return what names this process's staging folders."""
    return _token


def reserved_part(path: PurePath) -> str | None:
    """Return the part of a path on Windows that names a device there, if there is one."""
    if not isinstance(path, PureWindowsPath):
        return None
    if path.drive.startswith("\\\\.\\"):
        return path.drive
    return next((part for part in path.parts if re.split("[.:]", part)[0].rstrip(" ").upper() in _DEVICES), None)


def check_name(target: str | os.PathLike) -> None:
    """Check that no part of an output's path is the name of a device, where what is written is lost or never ends.

    Raises:
        SlumExtractorError: one is.
    """
    part = reserved_part(PurePath(target))
    if part:
        raise SlumExtractorError(
            f"{brief(target)} cannot be written: {part!r} is the name of a device on Windows. Choose another name."
        )


def staging_folder(target: Path, token: str | None = None) -> Path:
    """Return the hidden folder beside ``target`` in which a process with ``token`` stages it."""
    return target.parent / f".{target.name}.{token or _token}.part"


@contextmanager
def staged_file(target: str | os.PathLike) -> Iterator[Path]:
    """Yield a path to write to; on success the file, and files written beside it, are renamed to ``target``.

    Raises:
        SlumExtractorError: the target's folder cannot be written, or the target is locked by another program.
    """
    target = Path(target).absolute()
    if _exists(target) and target.is_dir():
        raise SlumExtractorError(f"The output {target} is a folder. Give the name of a file.")
    with _staging(target) as folder:
        yield folder / target.name
        stamp_file(folder / target.name)
        written = sorted(folder.iterdir(), key=lambda path: path.name == target.name)
        for stale in side_files(target).difference(path.name for path in written):
            _remove(target.parent / stale)
        for side_file in written:
            _rename(side_file, target.parent / side_file.name)


def side_files(target: Path) -> set[str]:
    """Return the names of files that would describe an older file of the target's name."""
    parts = {".shp": _SHAPEFILE_PARTS, ".img": _IMAGINE_PARTS}.get(target.suffix.lower(), ())
    return {f"{target.name}{suffix}" for suffix in _SIDE_FILES} | {f"{target.stem}{part}" for part in parts}


@contextmanager
def staged_folder(target: str | os.PathLike, chips: bool = False) -> Iterator[Path]:
    """Yield an empty folder to write into; on success it becomes ``target``, at once where that is new or empty.

    Else its files are moved into ``target``, folder by folder. Files that ``target`` already holds stay, unless one of
    the same name replaces them. Files of the top level, which describe the others, are moved last.

    Args:
        target: the folder.
        chips: whether it holds chips, and so the record of where they come from as a file.

    Raises:
        SlumExtractorError: the target is a file, cannot be written, or has a link in the place of one of its folders;
            or the record of earlier chips cannot be read.
    """
    target = Path(target).absolute()
    if _exists(target) and not target.is_dir():
        raise SlumExtractorError(f"The output {target} is a file. Give the name of a folder.")
    if chips:
        earlier_records(target)  # before the work: what cannot be read would be lost at its end
    with _staging(target) as folder:
        yield folder
        if chips:
            stamp_folder(folder, target)
        _check_no_links(folder, target)
        with contextlib.suppress(OSError):  # it is not there, or not empty
            target.rmdir()
        if target.exists():
            _move_into(folder, target)
        else:
            _rename(folder, target)


def discard_at_end(folder: str | os.PathLike) -> None:
    """Let :func:`discard_all` remove ``folder`` too."""
    _live.add(Path(folder))


def discard_all() -> None:
    """Remove every staging folder of this process: for an end without unwinding."""
    for folder in list(_live):
        discard_folder(folder)


def discard(target: str | os.PathLike, token: str) -> None:
    """Remove what a dead process with ``token`` had staged for ``target``, or, if that is a folder, for files in it.

    A token that no process of ours has, as somebody else may write it into a file, removes nothing.
    """
    if not is_token(token):
        return
    target = Path(target).absolute()
    for folder in [staging_folder(target, token), *(target.glob(f".*.{token}.part") if target.is_dir() else ())]:
        discard_folder(folder)


def resume_file(target: str | os.PathLike) -> Path:
    """Return the file beside ``target`` from which a run that was cut off goes on; see engine/inference/journal.py."""
    target = Path(target).absolute()
    return target.parent / f".{target.name}.resume"


def discard_resume_file(target: str | os.PathLike) -> None:
    """Remove what a run that the user has stopped would go on from, of ``target`` or of the files in that folder."""
    target = Path(target).absolute()
    for path in [resume_file(target), *(target.glob(".*.resume") if target.is_dir() else ())]:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def discard_folder(folder: Path) -> None:
    """Remove a folder in which another thread may still be writing, also if that was begun and not ended.

    It is renamed first, so that nothing more can be created in it by its name; where a file that is open forbids that,
    as on Windows, removing is tried again. Anything else with this name is removed as it is: a link is
    not followed, and a pipe, which ``rmtree`` would wait for, not opened.
    """
    renamed = folder.with_name(f"{folder.name}.gone")
    if _is_folder(folder):
        with contextlib.suppress(OSError):
            folder.rename(renamed)
    for _ in range(20):
        _clear(renamed)
        _clear(folder)
        if not os.path.lexists(folder) and not os.path.lexists(renamed):
            break


def _clear(folder: Path) -> None:
    """Remove a folder, or whatever else has its name, as it is: ``rmtree`` would open a pipe, and wait for it."""
    if _is_folder(folder):
        shutil.rmtree(folder, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            folder.unlink()


def _is_folder(path: Path) -> bool:
    """Whether a folder itself is there, and not a link to one."""
    with contextlib.suppress(OSError):
        return stat.S_ISDIR(os.lstat(path).st_mode) and not _is_link(path)
    return False


def _exists(target: Path) -> bool:
    check_name(target)
    try:
        return target.exists()
    except (OSError, ValueError) as error:  # A name too long, or with a zero in it.
        if getattr(error, "errno", None) == errno.ENAMETOOLONG:
            raise _too_long(target) from None
        reason = getattr(error, "strerror", None) or brief(error)
        raise SlumExtractorError(f"Cannot write {brief(target)}: {reason}. Choose another name.") from None


def _too_long(target: Path) -> SlumExtractorError:
    """A name is counted in bytes, of which letters beyond ASCII take two to four, and a hidden one adds some."""
    size = len(os.fsencode(target.name))
    return SlumExtractorError(
        f"The name of the output {brief(target.name)[:40]}... is too long ({size} bytes), or its path is. Choose a "
        "shorter name, of at most 200 bytes."
    )


@contextmanager
def _staging(target: Path) -> Iterator[Path]:
    folder = staging_folder(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _clear(folder)
        folder.mkdir()
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise _too_long(target) from error
        raise SlumExtractorError(
            f"Cannot write to {target.parent}: {error.strerror}. Choose another place for the output."
        ) from error
    _live.add(folder)
    try:
        yield folder
    except OSError as error:
        if not _is_of_disk(error, target.parent):
            raise
        raise SlumExtractorError(
            f"Cannot write {target}: {error.strerror}. Check that its folder exists and is writable, and that the "
            "disk has free space."
        ) from error
    finally:
        _clear(folder)
        _live.discard(folder)


def _is_of_disk(error: OSError, folder: Path) -> bool:
    """Whether an error comes from writing into ``folder``, as far as it says where it comes from."""
    if error.errno not in _DISK_FAULTS:
        return False
    named = [name for name in (error.filename, error.filename2) if name is not None]
    return not named or any(folder in Path(os.fsdecode(name)).parents for name in named)


def _move_into(source: Path, target: Path) -> None:
    """Move what is in ``source``; a folder that ``target`` lacks moves as a whole, however many files it holds."""
    _check_no_links(source, target)
    with os.scandir(source) as entries:
        names = sorted((entry.is_file(), entry.name) for entry in entries)
    for is_file, name in names:
        if not is_file and (target / name).is_dir():
            _move_into(source / name, target / name)
        else:
            _rename(source / name, target / name)


def check_no_link(place: Path) -> None:
    """Check that a folder into which files would be moved does not lead elsewhere.

    Raises:
        SlumExtractorError: it is a link, so files of another place would be replaced.
    """
    if _is_link(place):
        raise SlumExtractorError(
            f"{place} is a link to another place, whose files would be replaced. Remove the link, or choose another "
            "folder for the output."
        )


def _check_no_links(source: Path, target: Path) -> None:
    with os.scandir(source) as entries:
        folders = [entry.name for entry in entries if not entry.is_file()]
    for name in folders:
        check_no_link(target / name)
        if (target / name).is_dir():
            _check_no_links(source / name, target / name)


def _is_link(path: Path) -> bool:
    """Whether a path is a symbolic link, or what leads elsewhere on Windows: a junction."""
    with contextlib.suppress(OSError):
        status = os.lstat(path)
        return stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", 0) == _JUNCTION
    return False


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise SlumExtractorError(
            f"Cannot replace {path}: {error.strerror}. Close the layer or program that uses it and run again."
        ) from error


def _rename(source: Path, target: Path) -> None:
    try:
        os.replace(source, target)
    except OSError as error:
        raise SlumExtractorError(
            f"Cannot replace {target}: {error.strerror}. Close the layer or program that uses it and run again."
        ) from error
