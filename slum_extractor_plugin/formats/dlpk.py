"""Model packages: a .dlpk, an .emd beside its weights, a folder of these, or the definition as JSON text.

A .dlpk is a zip with one .emd, the weights that it names, and pictures and metrics for people. ArcGIS puts a Python
file in as well; it is neither extracted nor run, and the weights are for others to read as nothing but tensors.
"""

from __future__ import annotations

import codecs
import dataclasses
import os
import shutil
import tempfile
import zipfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from ..errors import PackageError, brief
from ..provenance import in_definition
from ..staging import staged_file
from . import emd, safe_zip
from .chips import TEMPLATE_FILE
from .file_names import find_file

WEIGHT_SUFFIXES = (".pth", ".pt", ".safetensors")

#: Beginnings of a text that Windows's editor has saved as "Unicode".
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True)
class Source:
    """A model's files before they are understood.

    ``text`` is the .emd's; ``folder`` is where the weights' path starts, and where they must lie if ``confined``.
    """

    name: str
    text: str
    folder: Path
    confined: bool = True


@dataclass(frozen=True)
class Package:
    """An opened package: what it says, its file of weights, and the folder that holds what else came with it."""

    definition: emd.ModelDefinition
    weights: Path
    folder: Path


@contextmanager
def open_package(source: str | os.PathLike[str]) -> Iterator[Package]:
    """Open a model and yield it; files of a .dlpk lie in a temporary folder that is removed at the end.

    Args:
        source: path of a .dlpk, of an .emd, of a folder with one .emd, or JSON text, whose ``ModelFile`` is a path that
            is absolute or starts at the current folder.

    Raises:
        PackageError: there is no model, it is broken or unsafe, or it is of a kind that this toolbox does not run.
    """
    with open_source(source) as opened:
        yield understood(opened)


def definition_of(source: str | os.PathLike[str]) -> emd.ModelDefinition:
    """Return what a model says of itself, without its weights, which may be large or missing; see :func:`open_package`.

    Raises:
        PackageError: there is no model, it is broken or unsafe, or it is of a kind that this toolbox does not run.
    """
    with open_source(source, (".emd",)) as opened:
        return emd.read_definition(opened.text)


@contextmanager
def open_source(source: str | os.PathLike[str], suffixes: Collection[str] = safe_zip.DATA_SUFFIXES) -> Iterator[Source]:
    """Find a model's definition and yield it as text, of whatever framework it may be; see :func:`open_package`.

    Of a .dlpk, files with one of ``suffixes`` are extracted.

    Raises:
        PackageError: there is no model, or its zip is broken or unsafe.
    """
    text = os.fspath(source)
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        yield Source("the definition", text, Path.cwd(), confined=False)
        return
    path = Path(text)
    if not _exists(path):
        raise PackageError(f"There is no model {text:.200}; choose a .dlpk, an .emd, or a folder with one.")
    if path.is_dir():
        found = (file for file in path.glob("*.[eE][mM][dD]") if not safe_zip.is_side_file(file.name))
        yield _read(_only_definition(path, found))
    elif path.suffix.lower() == ".emd":
        yield _read(path)
    else:
        _require_file(path)
        with _temporary_folder() as folder:
            safe_zip.extract(path, folder, suffixes)
            yield _read(_top_definition(path, folder))


def understood(source: Source) -> Package:
    """Return the package that a source holds.

    Raises:
        PackageError: its weights are missing or elsewhere, or it is of a kind that this toolbox does not run.
    """
    definition = emd.read_definition(source.text)
    weights = _confined(source, definition.model_file) if source.confined else source.folder / definition.model_file
    weights = _weights(weights)
    return Package(definition, weights, source.folder if source.confined else weights.parent)


def _confined(source: Source, name: str) -> Path:
    """Return the weights that a definition names, below its folder: by their path there, else by their name beside it.

    ArcGIS writes absolute paths into some definitions, and files were moved since.

    Raises:
        PackageError: the path leads out of the folder, and no file of that name lies beside the definition.
    """
    safe = safe_zip.safe_name(name)
    last = safe_zip.safe_name(PurePosixPath(name).name)
    paths = [find_file(source.folder, path) for path in (safe, last) if path is not None]
    found = next((path for path in paths if path is not None), None)
    if found is None and safe is None:
        raise PackageError(f"{source.name} names weights outside its folder ({name!r:.80}); it was not opened.")
    return found or source.folder / (safe or name)


def write_package(
    target: str | os.PathLike[str],
    definition: emd.ModelDefinition,
    weights: Path,
    extras: Mapping[str, bytes] | None = None,
) -> None:
    """Write a .dlpk: the definition and a copy of ``weights``, both named like ``target``, and ``extras`` by name.

    Where a tool runs, the definition has the record of where the package comes from.

    Raises:
        PackageError: the weights are missing or of an unknown kind, or the name of an extra leads out of the package.
        SlumExtractorError: the target cannot be written.
    """
    extras = dict(extras or {})
    stem = Path(target).stem
    if weights.suffix not in WEIGHT_SUFFIXES or not weights.is_file():
        raise PackageError(
            f"{weights} is not a file of weights ({', '.join(WEIGHT_SUFFIXES)}); no package was written."
        )
    if any(safe_zip.safe_name(name) is None for name in extras):
        raise PackageError(f"A model package cannot hold files named {sorted(extras)}.")
    origin = in_definition(date.today().isoformat())
    definition = dataclasses.replace(definition, model_file=stem + weights.suffix, extra={**definition.extra, **origin})
    extras[f"{stem}.emd"] = emd.write_definition(definition).encode()
    with staged_file(target) as path, zipfile.ZipFile(path, "w") as archive:
        for name in sorted({f"{PurePosixPath(name).parent}/" for name in extras} - {"./"}):
            archive.writestr(_entry(name), b"")
        for name, content in sorted(extras.items()):
            archive.writestr(_entry(name), content)
        tensors_entry = _entry(definition.model_file)
        tensors_entry.compress_type = zipfile.ZIP_STORED  # deflating takes a tenth off and a minute a gigabyte
        with weights.open("rb") as tensors, archive.open(tensors_entry, "w", force_zip64=True) as copy:
            shutil.copyfileobj(tensors, copy, 2**20)


def _entry(name: str) -> zipfile.ZipInfo:
    """Return an entry without a time, so that equal packages are equal files."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_STORED if name.endswith("/") else zipfile.ZIP_DEFLATED
    entry.external_attr = (0o40755 << 16 | 0x10) if name.endswith("/") else 0o100644 << 16
    return entry


@contextmanager
def _temporary_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="slum_extractor_"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # Windows keeps files that are still mapped


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a text that can be no path
        return False


def _top_definition(archive: Path, folder: Path) -> Path:
    """Return the one .emd at the top of a package, or in the only folder of a zip made of a folder."""
    found = [path for path in folder.rglob("*") if path.suffix.lower() == ".emd"]
    depth = min((len(path.parts) for path in found), default=0)
    return _only_definition(archive, (path for path in found if len(path.parts) == depth))


def _only_definition(where: Path, found: Iterator[Path]) -> Path:
    paths = sorted(found)
    if len(paths) > 1:  # people zip a model together with the template of its chips
        paths = [path for path in paths if path.name.lower() != TEMPLATE_FILE] or paths
    if len(paths) != 1:
        listed = ", ".join(path.name for path in paths) if paths else "none"
        raise PackageError(f"{where.name} must hold one model definition (.emd) but holds {listed}; choose the .emd.")
    return paths[0]


def _require_file(path: Path) -> None:
    if not path.is_file():  # a pipe would be waited for without end
        raise PackageError(f"{path.name} is not a file; choose a .dlpk, an .emd, or a folder with one.")


def _read(path: Path) -> Source:
    _require_file(path)
    try:
        if path.stat().st_size > emd.MAXIMUM_LENGTH:
            raise PackageError(f"{path.name} is larger than 16 MiB, so it is not a model definition.")
        content = path.read_bytes()
        encoding = "utf-16" if content.startswith(_UTF16_MARKS) else "utf-8-sig"
        return Source(path.name, content.decode(encoding), path.parent)
    except (OSError, UnicodeDecodeError) as error:
        raise PackageError(
            f"{path.name} is not a model definition in UTF-8 ({brief(error)}); save it as UTF-8, or get the package "
            "again."
        ) from error


def _weights(path: Path) -> Path:
    if path.suffix.lower() not in WEIGHT_SUFFIXES:
        raise PackageError(
            f"The model's weights {path.name!r:.80} are of an unknown kind; supported are {', '.join(WEIGHT_SUFFIXES)}."
        )
    if not _exists(path) or not path.is_file():
        raise PackageError(f"The model's weights {path.name!r:.80} are not in {path.parent}; get the package again.")
    return path
