"""What a run has finished, kept beside its output so that a run that was cut off goes on from there.

The file ``.<output>.resume`` holds a header and, one after the other, the answers of the result in the order of the
tiles. It is made with the first answer, removed when the result is complete or the user stops the run, and stays after
anything else: a kill, a power cut, a full disk. A tail that was cut off counts for nothing, and so does anything but a
plain file: a link with the journal's name is not followed, and a pipe is not waited for.

::

    header   magic, length (4 bytes), CRC-32 of what follows (4 bytes), JSON: the key of the job, the plan, the token of
             the run that wrote it
    record   length (4 bytes), CRC-32 of what follows (4 bytes) begun with the record's number, so that none counts in
             another's place, an answer as packing.py gives it
"""

from __future__ import annotations

import contextlib
import json
import os
import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import IO, Any

from ...errors import RasterError
from ...hidden_files import create_plain, is_token, open_plain
from ...staging import discard, own_token, resume_file

_MAGIC = b"slum-extractor resume 2\n"
_START = struct.Struct("<II")
_LARGEST_HEADER = 2**20


class Journal:
    """The finished answers of one output.

    Args:
        target: the output.
        key: what the result depends on; a journal of another key counts for nothing.
        also: outputs that are written along; what a run that was killed had half written of them, too, is removed.
    """

    def __init__(self, target: str | os.PathLike, key: str, also: Sequence[str] = ()) -> None:
        self._target, self._path = target, resume_file(target)
        self._header: dict[str, Any] = {}
        self._end = self._count = 0
        self._file: IO[bytes] | None = None
        with contextlib.suppress(OSError), open_plain(self._path) as file:
            self._header = _read_header(file, key)
            self._end = file.tell() if self._header else 0
        self._key = key
        if self._header.get("token", own_token()) != own_token():
            for output in (target, *also):
                discard(output, self._header["token"])
            self._sign()

    @property
    def plan(self) -> dict[str, Any] | None:
        """The plan of the run to go on from, as it was given to :meth:`start`; None where there is none."""
        return self._header.get("plan")

    @property
    def complete(self) -> bool:
        """Whether the output was finished, and is still as it was."""
        return "output" in self._header and self._header["output"] == _stamp(self._target)

    def records(self) -> Iterator[bytes]:
        """Yield what is finished, in order, up to the first record that is not whole."""
        if not self._header:
            return
        with open_plain(self._path) as file:
            file.seek(self._end)
            self._count = 0
            while (record := _read_part(file, self._count)) is not None:
                yield record
                self._end, self._count = file.tell(), self._count + 1

    def start(self, plan: dict[str, Any]) -> None:
        """Say by which plan the records come that are to be appended."""
        self._header = {"key": self._key, "plan": plan, "token": own_token()}

    def append(self, record: bytes) -> None:
        """Add an answer, after all that :meth:`records` gave.

        Raises:
            RasterError: the disk is full.
        """
        try:
            if self._file is None:
                self._file = self._opened()
            self._file.write(_part(record, self._count))
            self._file.flush()
            self._count += 1
        except OSError as error:
            raise RasterError(
                f"Cannot write {self._path}: {error.strerror}. Check the free space of the disk."
            ) from error

    def close(self) -> None:
        """Leave what is finished for a later run; where the disk is full, all but the record that did not fit.

        A journal without any record is removed: there is nothing to go on from.
        """
        if self._file is not None:
            with contextlib.suppress(OSError):  # it was said when the record was appended
                self._file.close()
            self._file = None
            if not self._count:
                self.remove()

    def keep_as_complete(self) -> None:
        """Say that the output is finished, for a run over many images that may be cut off at a later one."""
        self.close()
        self._header["output"], self._end = _stamp(self._target), 0
        self._opened().close()

    def remove(self) -> None:
        """Remove the file: the result is complete, or not wanted."""
        self.close()
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _opened(self) -> IO[bytes]:
        if self._end:
            file = open_plain(self._path, write=True)
            file.truncate(self._end)
            file.seek(self._end)
            return file
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = create_plain(self._path)  # before it is written to, so that close() removes it if that fails
        self._file.write(_MAGIC + _part(json.dumps(self._header).encode()))
        return self._file

    def _sign(self) -> None:
        """Put this run's token, as long as any, in the place of the one before, lest this run be killed too."""
        self._header["token"] = own_token()
        header = _part(json.dumps(self._header).encode())
        with contextlib.suppress(OSError), open_plain(self._path, write=True) as file:
            if len(_MAGIC) + len(header) == self._end:
                file.seek(len(_MAGIC))
                file.write(header)


def _stamp(path: str | os.PathLike) -> list[int]:
    with contextlib.suppress(OSError):
        status = os.stat(path)
        return [status.st_size, status.st_mtime_ns]
    return []


def _read_header(file: IO[bytes], key: str) -> dict[str, Any]:
    """Return the header of a journal with this key, empty for anything else."""
    if file.read(len(_MAGIC)) == _MAGIC:
        with contextlib.suppress(ValueError, RecursionError):
            header = json.loads(_read_part(file, most=_LARGEST_HEADER) or b"")
            if isinstance(header, dict) and header.get("key") == key and is_token(header.get("token")):
                return header
    return {}


def _part(content: bytes, number: int = 0) -> bytes:
    """Return a header's or a record's bytes as they lie in the file."""
    return _START.pack(len(content), zlib.crc32(content, number)) + content


def _read_part(file: IO[bytes], number: int = 0, most: int = 2**32) -> bytes | None:
    """Return what :func:`_part` was given, at most ``most`` bytes; None where the file has something else."""
    start = file.read(_START.size)
    if len(start) < _START.size:
        return None
    length, checksum = _START.unpack(start)
    if length > min(most, os.fstat(file.fileno()).st_size - file.tell()):
        return None
    content = file.read(length)
    return content if zlib.crc32(content, number) == checksum else None
