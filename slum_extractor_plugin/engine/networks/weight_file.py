"""Examines a file of weights before torch opens it: whether it is as long, and holds as much, as it says.

torch writes three kinds. A zip (since 1.6): a pickle, and an entry for each storage, none compressed, one after the
other. Five pickles in a row with the storages behind them (before 1.6). And safetensors: a header in JSON. Each is
followed here by its bytes alone, so a file of a few kilobytes that would fill the memory is refused before anything
is made of it.
"""

from __future__ import annotations

import io
import mmap
import re
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from ...errors import PackageError
from ...formats.zip_directory import Directory, find_directory
from .tensor_instructions import MAXIMUM_LENGTH, NotTensorsError, Storage, follow

#: How a zip and a file of torch before 1.6 begin; torch tells them apart by the first.
_ZIP = b"PK\3\4"
_PICKLES = b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."

_MAXIMUM_DIRECTORY = 16 * 2**20
_LOCAL = struct.Struct("<4s5H3L2H")
#: Bytes that may follow the content of an entry that says so: a record of its sizes, in any form, or nothing.
_DESCRIPTORS, _NOTHING, _RECORD_FOLLOWS = (0, 12, 16, 20, 24), (0,), 8
#: Entries that torch writes: the list of tensors, their storages, and facts about the file, which begin with a dot.
_KNOWN = re.compile(r"data\.pkl|byteorder|version|data/[^/]+|\.[^/]+(/[^/]+)?")
_COUNT = struct.Struct("<q")


def check_weights(path: Path) -> None:
    """Check that a .pth, .pt, .ckpt or .safetensors file holds named dense tensors and nothing that grows when read.

    Raises:
        PackageError: it does not; the sentence says why. Nothing in it was run.
        OSError: the file cannot be read.
    """
    try:
        _check(path)
    except (NotTensorsError, zipfile.BadZipFile, struct.error) as error:
        raise PackageError(
            f"{path.name} cannot be read: {_reason(error)}; nothing in it was run. Save the weights again as a state "
            "dict, or copy the file again."
        ) from error


def is_zip(path: Path) -> bool:
    """Whether torch takes a file for a zip, which it does by the first bytes alone."""
    with path.open("rb") as file:
        return file.read(len(_ZIP)) == _ZIP


def _reason(error: Exception) -> str:
    if isinstance(error, NotTensorsError):
        return f"it {error}"
    return str(error) if isinstance(error, zipfile.BadZipFile) else "it is cut off"


def _check(path: Path) -> None:
    with path.open("rb") as file:
        start = file.read(len(_PICKLES))
        if path.suffix.lower() == ".safetensors":
            _check_header(start, path.stat().st_size)
        elif start.startswith(_ZIP):
            _check_zip(path, file)
        elif start == _PICKLES:
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
                _check_pickles(content)
        else:
            raise NotTensorsError("is not a file of weights that PyTorch wrote")


def _check_header(start: bytes, size: int) -> None:
    """The library checks the header itself, but reads it whole first."""
    length = int.from_bytes(start[:8], "little")
    if len(start) < 8 or length > min(size - 8, MAXIMUM_LENGTH):
        raise NotTensorsError("is cut off, or has a header far larger than a file of weights needs")


def _check_zip(path: Path, file: IO[bytes]) -> None:
    directory = find_directory(path)
    if directory.has_comment or directory.size > _MAXIMUM_DIRECTORY:
        raise NotTensorsError("has a table of contents that PyTorch does not write")
    with zipfile.ZipFile(file) as archive:
        sizes = _records(file, archive.infolist(), directory)
        if sizes.get("data.pkl", MAXIMUM_LENGTH + 1) > MAXIMUM_LENGTH:
            raise NotTensorsError("has no list of tensors, or one far larger than a file of weights needs")
        folder = archive.namelist()[0].partition("/")[0]
        pickled = archive.read(f"{folder}/data.pkl")
    _, storages = follow(io.BytesIO(pickled))
    for storage in storages.values():
        if sizes.get(f"data/{storage.key}") != storage.count * storage.item:
            raise NotTensorsError(f"does not hold as much for the storage {storage.key!r:.80} as it says")


def _records(file: IO[bytes], entries: list[zipfile.ZipInfo], directory: Directory) -> dict[str, int]:
    """Return the sizes of the entries by their names without the folder that all lie in."""
    folder = entries[0].filename.partition("/")[0] if entries else ""
    sizes, taken, end, between = {}, set(), 0, _NOTHING
    if any(entry.filename.startswith(f"{folder}/code/") for entry in entries):
        raise NotTensorsError("is TorchScript, a program that holds its weights, and programs are not opened")
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        folder_of, _, name = entry.filename.partition("/")
        if folder_of != folder or name.lower() in taken or not _KNOWN.fullmatch(name):  # torch looks without case
            raise NotTensorsError(f"has an entry {entry.filename!r:.80}, which PyTorch does not write")
        if entry.compress_type != zipfile.ZIP_STORED or entry.compress_size != entry.file_size or entry.flag_bits & 1:
            raise NotTensorsError("has compressed or encrypted entries, which PyTorch does not write")
        if entry.header_offset - end not in between:
            raise NotTensorsError("has gaps between its entries, or entries that overlap")
        end = _start_of(file, entry) + entry.file_size
        sizes[name] = entry.file_size
        taken.add(name.lower())
        between = _DESCRIPTORS if entry.flag_bits & _RECORD_FOLLOWS else _NOTHING
    if directory.offset - end not in between:
        raise NotTensorsError("has gaps between its entries, or entries that overlap")
    return sizes


def _start_of(file: IO[bytes], entry: zipfile.ZipInfo) -> int:
    """Return where an entry's content begins, which its own header says and not the table of contents."""
    file.seek(entry.header_offset)
    magic, *_, name, extra = _LOCAL.unpack(file.read(_LOCAL.size))
    if magic != _ZIP or file.read(name) != entry.orig_filename.encode("utf-8" if entry.flag_bits & 0x800 else "cp437"):
        raise NotTensorsError("lists entries that are not there")
    return entry.header_offset + _LOCAL.size + name + extra


def _check_pickles(content: mmap.mmap) -> None:
    follow(content), follow(content), follow(content)  # what the file is, by which version, for which machine
    _, storages = follow(content)
    keys, _ = follow(content)
    if not isinstance(keys, list) or sorted(map(str, keys)) != sorted(storages):
        raise NotTensorsError("does not list the storages that its tensors use")
    for storage in _in_order(keys, storages):
        count = _COUNT.unpack(content.read(_COUNT.size))[0]
        if count != storage.count or content.tell() + count * storage.item > len(content):
            raise NotTensorsError(f"does not hold as much for the storage {storage.key!r:.80} as it says")
        content.seek(count * storage.item, io.SEEK_CUR)


def _in_order(keys: list, storages: dict[str, Storage]) -> Iterator[Storage]:
    return (storages[key] for key in keys)
