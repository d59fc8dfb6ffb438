"""Every tool with every odd name: of its outputs, of what is there already, of its input files and of their layers.

The table is made from the tools' own descriptions, so a new tool and a new output are in it from the first day. After
each case all that the tool did not make is what it was before: its input, somebody else's files, earlier output.
"""

from __future__ import annotations

import glob
import os
import random
import shutil
import socket
import struct
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from slum_extractor_plugin.errors import Cancelled, SlumExtractorError
from slum_extractor_plugin.jobs.job import Entry
from slum_extractor_plugin.staging import resume_file
from slum_extractor_plugin.tools import run as running

from .good_jobs import Good, ending_of_output, engine_scene, good_jobs, scene
from .sandbox import patience
from .workplace import workplace

_LETTERS = " .-_'\"`;|&$#%!?*()[]{}<>=+@,:~^\\éन中🏘\u200b\u202e\u00a0\t"
NAMES = (
    "plain",
    "-rf",
    "..",
    "...",
    "a b",
    " lead",
    "trail ",
    "CON",
    "nul",
    "a\nb",
    "x" * 150,
    "x" * 236,
    "x" * 240,
    "x" * 251,
    "é" * 120,
    "न" * 81,
    "%s%n%d",
    "$(touch x)",
    "&amp;<b>",
    "a=1;b=2",
    "name.tif.tif",
    "#fragment",
    "http:--x",
    "=1+1",
    "'; DROP TABLE x; --",
    "[1]",
    "{}",
    "\u202etxt",
)

#: Names of layers, and of files that are read; a ``|`` divides a file's name from its layer's, as in QGIS.
LAYER_NAMES = tuple(name for name in NAMES if "\n" not in name and len(name.encode()) < 150)
FILE_NAMES = tuple(name for name in LAYER_NAMES if name not in ("..", "..."))

#: Other formats of outputs; one that a tool does not write is refused.
_OTHER_FORMATS = {
    ".gpkg": (".shp", ".geojson", ".fgb", ".kml"),
    ".tif": (".img", ".gpkg", ".png"),
    ".csv": (".gpkg", ".dbf", ".xlsx"),
}

_DEVICES = ("/dev/null", "/dev/full", "/dev/zero", "/proc/self/mem", "/dev/stdout")


class _Reporter:
    """Hears nothing, and asks the work to stop when it takes too long."""

    def __init__(self) -> None:
        self.progress, self.warnings = patience(), []

    def message(self, text: str) -> None:
        """Take a line."""

    def warning(self, text: str) -> None:
        """Keep a line."""
        self.warnings.append(text)

    def cancelled(self) -> bool:
        """Never."""
        return False


class Place:
    """Where a case works: a copy of the scene, an empty folder for output, and somebody else's file."""

    def __init__(self, chance: random.Random, good: Good, work: Path, out: Path) -> None:
        self.chance, self.good, self.out = chance, good, out
        self.given, self.precious = work / "given", work / "precious"
        shutil.copytree(engine_scene() if good.kind.NEEDS == "torch" else scene(), self.given)
        self.precious.mkdir()
        (self.precious / "kept").write_bytes(chance.randbytes(100))

    def target(self, entry: Entry, name: str = "") -> str:
        """Return a path for an output, by its ordinary name unless another is given; now and then in another format."""
        ending = ending_of_output(entry)
        if self.chance.random() < 0.3:
            ending = self.chance.choice(_OTHER_FORMATS.get(ending, (ending,)))
        return str(self.out / f"{name or entry.name}{ending}")

    def usual(self, entry: Entry) -> str:
        """Return a path for an output that every tool can write."""
        return str(self.out / f"{entry.name}{ending_of_output(entry)}")

    def outputs(self, odd: dict[str, str]) -> dict[str, str]:
        """Return all outputs that are needed, and some others, with the odd ones as given."""
        some = {
            entry.name: self.usual(entry)
            for entry in self.good.outputs
            if self.good.is_needed(entry) or self.chance.random() < 0.2
        }
        return {**some, **odd}

    def run(
        self,
        odd: dict[str, str],
        must_refuse: bool = False,
        renamed: dict[Path, str] | None = None,
        whole_may_stay: bool = False,
    ) -> None:
        """Run the tool, and compare what is there with what was there.

        Where one of several outputs cannot be written, others that are whole may stay.
        """
        before, outputs = self._all(), self.outputs(odd)
        values = {**self.good.given(self.given, renamed or {}), **outputs}
        try:
            running.run(self.good.kind.of(values), reporter := _Reporter())
        except SlumExtractorError:
            others = {Path(path) for name, path in outputs.items() if whole_may_stay or name not in odd}
            others |= {path.with_name(f"{path.name}.aux.xml") for path in others} | set(map(resume_file, others))
            others |= {inner for path in others if _is_whole_folder(path) for inner in path.rglob("*")}
            _same(
                before,
                {path: kept for path, kept in self._all().items() if path not in others or not _is_whole(path)},
                "refused",
            )
            raise
        made, after = [Path(path) for path in outputs.values()], self._all()
        excused = any(text.startswith("No ") for text in reporter.warnings)  # it says what is not written, and why
        if must_refuse and not (excused and not any(map(_exists, odd.values()))):
            raise AssertionError(f"answered, with {sorted(map(str, set(after) ^ set(before)))} as the difference")
        if (missing := [path.name for path in made if not path.exists()]) and not excused:
            raise AssertionError(f"answered, and there is no {missing}")
        mine = {
            each for path in made for each in (path, *path.rglob("*"), *path.parent.glob(f"{glob.escape(path.stem)}.*"))
        }
        _same(
            {path: kept for path, kept in before.items() if path not in mine},
            {path: kept for path, kept in after.items() if path not in mine},
            "answered",
        )

    def _all(self) -> dict[Path, object]:
        """Return what is in the three folders: contents of files, targets of links, types of all else."""
        return {path: _content(path) for folder in (self.given, self.precious, self.out) for path in folder.rglob("*")}


def _content(path: Path) -> object:
    if path.is_symlink():
        return os.readlink(path)
    return path.read_bytes() if path.is_file() else path.lstat().st_mode >> 12


def _exists(path: str) -> bool:
    try:
        return os.path.lexists(path)
    except ValueError:  # a zero in it
        return False


def _is_whole(path: Path) -> bool:
    """Whether a file is not empty, if a text ends with a line's end, and if a journal has something to go on from."""
    if path.is_dir():
        return any(map(_is_whole_folder, (path, *path.parents)))
    content = path.read_bytes()
    if path.suffix == ".resume":
        return _has_record(content)
    return content.endswith(b"\n") if path.suffix in (".csv", ".html", ".txt", ".xml") else bool(content)


def _is_whole_folder(path: Path) -> bool:
    """Whether a folder holds chips and, what comes last, the files that describe them."""
    return path.is_dir() and (path / "images").is_dir() and (path / "map.txt").is_file()


def _has_record(journal: bytes) -> bool:
    """Whether a journal holds a whole header and at least one whole answer; see engine/inference/journal.py."""
    parts, rest = 0, journal.partition(b"\n")[2]
    while len(rest) >= 8 and len(rest) >= 8 + (length := struct.unpack_from("<I", rest)[0]):
        parts, rest = parts + 1, rest[8 + length :]
    return parts >= 2


def _same(before: dict[Path, object], after: dict[Path, object], how: str) -> None:
    changed = [path.name for path in before.keys() & after.keys() if before[path] != after[path]]
    lost, strays = (
        [path.name for path in one.keys() - other.keys()] for one, other in ((before, after), (after, before))
    )
    if changed or lost or strays:
        raise AssertionError(f"{how}; changed: {changed}, lost: {lost}, left over: {strays}")


def _odd_name(place: Place, entry: Entry) -> None:
    """Give an odd name, under which something may be already."""
    chance = place.chance
    name = chance.choice(NAMES) if chance.random() < 0.6 else "".join(chance.choices(_LETTERS, k=5))
    target = Path(place.target(entry, name))
    kind = chance.choice(list(_THERE))
    try:
        _THERE[kind](target, place)
    except (OSError, ValueError):
        kind = "nothing"  # no such name can be there
    place.run({entry.name: str(target)}, must_refuse=kind in ("pipe", "socket", "device", "link to a device"))


def _bind(target: Path, place: Place) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(target))


_THERE: dict[str, Callable[[Path, Place], object]] = {
    "nothing": lambda target, place: None,
    "file": lambda target, place: target.write_bytes(b"old"),
    "link": lambda target, place: target.symlink_to(place.precious / "kept"),
    "link to nothing": lambda target, place: target.symlink_to(place.precious / "new"),
    "link to itself": lambda target, place: target.symlink_to(target),
    "link to a folder": lambda target, place: target.symlink_to(place.precious),
    "link to a device": lambda target, place: target.symlink_to(place.chance.choice(_DEVICES[:3])),
    "hard link": lambda target, place: target.hardlink_to(place.precious / "kept"),
    "pipe": lambda target, place: os.mkfifo(target),
    "socket": _bind,
    "device": lambda target, place: os.mknod(target, 0o020600, os.makedev(1, 3)),
    "folder": lambda target, place: target.mkdir(),
    "full folder": lambda target, place: (target.mkdir(), (target / "kept").write_bytes(b"kept")),
}


def _is_input(place: Place, entry: Entry) -> None:
    """Name one of the input files as an output, in one spelling or another."""
    files = place.good.files()
    if not files:
        return _odd_name(place, entry)
    path = place.given / place.chance.choice(files)
    alias = Path(place.target(entry, "alias"))
    spelled = place.chance.choice(("itself", "round about", "link", "link to its folder", "source of a VRT"))
    renamed = {}
    if spelled == "round about":
        path = path.parent / ".." / path.parent.name / path.name
    elif spelled == "link":
        alias.symlink_to(path)
        path = alias
    elif spelled == "link to its folder":
        (place.out / "way").symlink_to(path.parent)
        path = place.out / "way" / path.name
    elif path.suffix == ".tif":
        renamed = {path.relative_to(place.given): str(_mosaic(path))}
    return place.run({entry.name: str(path)}, must_refuse=True, renamed=renamed)


def _mosaic(path: Path) -> Path:
    """Write a VRT beside a raster, which reads it; whoever reads the VRT reads the raster."""
    vrt = path.with_suffix(".vrt")
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource><SourceFilename relativeToVRT="1">{path.name}'
        f"</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
        for band in (1, 2, 3)
    )
    vrt.write_text(f'<VRTDataset rasterXSize="48" rasterYSize="48">{bands}</VRTDataset>', encoding="utf-8")
    return vrt


def _is_other_output(place: Place, entry: Entry) -> None:
    """Give two outputs one name, in one spelling or another."""
    others = [other for other in place.good.outputs if other is not entry]
    if not others:
        return _odd_name(place, entry)
    path = Path(place.target(entry))
    twice = place.chance.choice((path, path.parent / ".." / path.parent.name / path.name))
    return place.run({entry.name: str(path), place.chance.choice(others).name: str(twice)}, must_refuse=True)


def _is_device(place: Place, entry: Entry) -> None:
    """Name a device, or what only looks like a file."""
    place.run({entry.name: place.chance.choice(_DEVICES)}, must_refuse=True)


def _is_no_place(place: Place, entry: Entry) -> None:
    """Name a place where nothing can be written."""
    (place.out / "file").write_bytes(b"kept")
    name = place.target(entry).rpartition("/")[2]
    path = place.chance.choice(
        (
            f"/proc/nowhere/{name}",
            f"/proc/{name}",
            f"{place.out}/file/{name}",
            f"/sys/{name}",
            f"/proc/{'x' * 300}",
            f"{place.out}/a\0b{name}",
            f"{place.out}/file/more/{name}",
        )
    )
    place.run({entry.name: path}, must_refuse=True)


def _on_full_disk(place: Place, entry: Entry) -> None:
    """Write onto a file system of some kilobytes, which is full before the end, or at once."""
    with _small_disk(place.out / "disk", place.chance.choice((4, 8, 12, 16, 24, 40, 64))) as disk:
        if place.chance.random() < 0.3:
            _fill(disk / "earlier")
        odd = {
            each.name: str(disk / Path(place.target(each)).name)
            for each in place.good.outputs
            if each is entry or place.good.is_needed(each)
        }
        place.run(odd, whole_may_stay=True)


@contextmanager
def _small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    folder.mkdir()
    options = f"size={kilobytes}k,nr_inodes={64 if kilobytes > 8 else 8}"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "trust", folder], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def _fill(path: Path) -> None:
    try:
        with open(path, "wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
    except OSError:
        return


def _odd_input(place: Place, entry: Entry) -> None:
    """Give an input file, and the layer in it, an odd name: the tool reads it as any other."""
    renamed = {}
    for path in {path for path in place.good.files() if path.suffix in (".tif", ".gpkg")}:
        name = place.chance.choice(FILE_NAMES)
        moved = (place.given / path).rename(place.given / f"{name}_{path.name}")
        renamed[path] = str(moved)
        if path.suffix == ".gpkg":
            renamed[path] += f"|layername={_rename_layer(moved, place.chance.choice(LAYER_NAMES))}"
    try:
        place.run({entry.name: place.usual(entry)}, renamed=renamed)
    except Cancelled:
        raise
    except SlumExtractorError as error:
        raise AssertionError(f"refused {sorted(renamed.values())}: {error}") from None


def _rename_layer(path: Path, name: str) -> str:
    from osgeo import gdal

    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL('ALTER TABLE "labels" RENAME TO "{}"'.format(name.replace('"', '""')))
    return name


CASES: dict[str, Callable[[Place, Entry], None]] = {
    "odd name of an output, or something there": _odd_name,
    "output is an input": _is_input,
    "output is another output": _is_other_output,
    "output is a device": _is_device,
    "output where nothing can be written": _is_no_place,
    "output on a full disk": _on_full_disk,
    "odd names of input files and layers": _odd_input,
}


@contextmanager
def _prepared(seed: int, with_torch: bool) -> Iterator[tuple[Place, Entry]]:
    chance = random.Random(seed)
    good = chance.choice(good_jobs(with_torch))
    with workplace() as (work, out):
        place = Place(chance, good, work, out)
        yield place, chance.choice(good.outputs)


def _case(name: str, with_torch: bool, seed: int) -> None:
    with _prepared(seed, with_torch) as (place, entry):
        try:
            CASES[name](place, entry)
        except AssertionError as error:
            raise AssertionError(f"{place.good.kind.COMMAND} {entry.name}: {error}") from None


def inputs(with_torch: bool = False) -> dict[str, Callable[[int], None]]:
    """Return the cases by their names in the table, for the engine's tools or for all others."""
    whose = "the engine's tools" if with_torch else "the other tools"
    names = [name for name in CASES if not (with_torch and name.startswith("odd names of input"))]
    return {f"{name}, {whose}": partial(_case, name, with_torch) for name in names}
