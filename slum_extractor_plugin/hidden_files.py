"""Files that the toolbox keeps beside an output, opened so that whoever shares the folder cannot turn them elsewhere.

Their names are known beforehand. A link with such a name would lead to a file of somebody else, a named pipe would
never answer, and a second name of the file (a hard link) would let both see what is written. So only a plain file
with one name is opened, and a new file is always made new.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from pathlib import Path
from typing import IO

_TOKEN = re.compile(r"[0-9a-f]{8,32}")

#: Windows has none of these, and no links that an ordinary user may make.
_PLAIN = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_PLAIN |= getattr(os, "O_CLOEXEC", 0)


def is_token(text: object) -> bool:
    """Whether a text can name a run's staging folders: hexadecimal digits, which lead nowhere as a part of a path."""
    return isinstance(text, str) and _TOKEN.fullmatch(text) is not None


def is_plain_file(path: Path, other_names: bool = False) -> bool:
    """Whether there is a file at ``path`` itself, with one name: no link, pipe, device or folder."""
    with contextlib.suppress(OSError, ValueError):
        return _is_plain(os.lstat(path), other_names)
    return False


def open_plain(path: Path, write: bool = False, other_names: bool = False) -> IO[bytes]:
    """Open an existing file for reading, or for reading and writing at any place.

    Args:
        path: the file.
        write: whether it will be written.
        other_names: whether it may have other names (hard links), as in a backup; for files that are only read.

    Raises:
        OSError: there is none, it cannot be opened, or it is not a plain file with one name.
    """
    if not is_plain_file(path, other_names):  # before it is opened: opening alone may do something to a device
        raise _refusal(path)
    descriptor = os.open(path, (os.O_RDWR if write else os.O_RDONLY) | _PLAIN)
    if not _is_plain(os.fstat(descriptor), other_names):
        os.close(descriptor)
        raise _refusal(path)
    return os.fdopen(descriptor, "r+b" if write else "rb")


def create_plain(path: Path, private: bool = False) -> IO[bytes]:
    """Make a new file for writing, in the place of what has this name; ``private``: only its owner may read it.

    Raises:
        OSError: the folder cannot be written, or a folder has this name.
    """
    with contextlib.suppress(FileNotFoundError):
        os.unlink(path)
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | _PLAIN
    return os.fdopen(os.open(path, flags, 0o600 if private else 0o666), "r+b")


def _is_plain(status: os.stat_result, other_names: bool = False) -> bool:
    return stat.S_ISREG(status.st_mode) and (other_names or status.st_nlink == 1)


def _refusal(path: Path) -> OSError:
    if not os.path.lexists(path):
        return FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
    return OSError(errno.EINVAL, "it is not a plain file with one name", str(path))
