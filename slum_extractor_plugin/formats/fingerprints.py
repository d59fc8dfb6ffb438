"""Digests that tell an input from another of the same name, at a bounded cost; each is named for what it is of."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

#: Files up to this size, in bytes, are read as a whole.
WHOLE = 64 * 2**20

#: Blocks that are read of larger files, and their size in bytes; and files of which a folder's digest reads the start.
_BLOCKS, _BLOCK, _FILES = 64, 2**20, 64

#: Files of a folder that are listed, at most.
_LISTED = 200_000


def fingerprint(path: str | os.PathLike[str]) -> dict[str, object]:
    """Return size and digest of a file or folder, as JSON takes them.

    ``sha256`` is of the whole content of a file. Of a file above 64 MiB, ``sampled_sha256`` is of its size and 64
    blocks at even steps. Of a folder, ``listing_sha256`` is of the names and sizes of all files, and of the first MiB
    of 64 of them. ``sampled`` says so. A change between the blocks is not seen.

    Raises:
        OSError: it cannot be read.
    """
    path = Path(path)
    return _of_folder(path) if path.is_dir() else _of_file(path)


def _of_file(path: Path) -> dict[str, object]:
    size = path.stat().st_size
    if size <= WHOLE:
        with path.open("rb") as file:
            digest = hashlib.sha256()
            while chunk := file.read(_BLOCK):
                digest.update(chunk)
        return {"size": size, "sha256": digest.hexdigest()}
    digest = hashlib.sha256(str(size).encode())
    with path.open("rb") as file:
        for index in range(_BLOCKS):
            file.seek((size - _BLOCK) * index // (_BLOCKS - 1))
            digest.update(file.read(_BLOCK))
    return {"size": size, "sampled_sha256": digest.hexdigest(), "sampled": f"size, and {_BLOCKS} blocks of 1 MiB"}


def _of_folder(path: Path) -> dict[str, object]:
    files = sorted(_files(path))
    digest = hashlib.sha256()
    for name, size in files:
        digest.update(f"{name}\0{size}\0".encode("utf-8", "surrogateescape"))
    chosen = sorted({len(files) * index // _FILES for index in range(_FILES)}) if files else []
    for index in chosen:
        with (path / files[index][0]).open("rb") as file:
            digest.update(file.read(_BLOCK))
    return {
        "files": len(files),
        "size": sum(size for _, size in files),
        "listing_sha256": digest.hexdigest(),
        "sampled": f"names and sizes of all files, and the first MiB of {len(chosen)}",
    }


def _files(path: Path) -> Iterator[tuple[str, int]]:
    """Yield the files below a folder, hidden ones left out: their paths with slashes, and their sizes."""
    count = 0
    for root, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(root) / name
            if not name.startswith(".") and file.is_file():
                yield file.relative_to(path).as_posix(), file.stat().st_size
                count += 1
                if count >= _LISTED:
                    return
