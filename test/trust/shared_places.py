"""What others put into a folder that they share, and what they open: links, records, tables, names of devices."""

from __future__ import annotations

import csv
import io
import os
import random
from pathlib import Path, PurePosixPath, PureWindowsPath

from slum_extractor_plugin import staging
from slum_extractor_plugin.errors import SlumExtractorError
from slum_extractor_plugin.formats.spreadsheets import guarded, unguarded
from slum_extractor_plugin.provenance import FILE, recording
from slum_extractor_plugin.staging import check_name, staged_folder

from .mutation import broken_bytes
from .workplace import workplace

_PIECES = (
    "=",
    "+",
    "-",
    "@",
    "\uff1d",
    "'",
    '"',
    " ",
    "\t",
    "\n",
    "\r",
    ";",
    "|",
    ",",
    "a",
    "1",
    "=1+1",
    "\u00a0",
    "=cmd|'/c calc'!A0",
    '=HYPERLINK("http://x";"y")',
    "\x00",
    "\ufeff",
    "न",
)
_SIGNS = ("=", "+", "-", "@", "\uff1d")


def table_cells(seed: int) -> None:
    """Write texts into a .csv: no reader finds a formula, whatever divides its lines, and every text comes back."""
    chance = random.Random(seed)
    texts = ["".join(chance.choices(_PIECES, k=chance.randrange(8))) for _ in range(chance.randrange(1, 6))]
    with io.StringIO(newline="") as file:
        csv.writer(file).writerow([guarded(text) for text in texts])
        lines = file.getvalue()
    back = [unguarded(text) for text in next(csv.reader(io.StringIO(lines, newline="")))]
    if back != texts:
        raise AssertionError(f"{texts} came back as {back}")
    for separator in ",;\t|":
        for row in csv.reader(io.StringIO(lines, newline=""), delimiter=separator):
            for cell in row:
                if cell.strip(' \t\r\n\u00a0\x00\ufeff"').startswith(_SIGNS):
                    raise AssertionError(f"{texts} have the formula {cell!r} where {separator!r} divides")


def output_folder(seed: int) -> None:
    """Add to a folder in which others have put links, and records that are broken or no records at all."""
    chance = random.Random(seed)
    with workplace() as (_, out):
        precious, target = out / "precious", out / "chips"
        (precious / "images").mkdir(parents=True)
        (precious / "images" / "0.tif").write_bytes(kept := chance.randbytes(60))
        (precious / FILE).write_text('[{"tool": "theirs"}]')
        target.mkdir()
        planted = _plant_link(chance, target, precious) if chance.random() < 0.6 else False
        record = _plant_record(chance, target / FILE, precious) if chance.random() < 0.6 else None
        refused = None
        try:
            with recording({"tool": "export"}), staged_folder(target, chips=True) as folder:
                for name in ("images", "labels", "images/deep"):
                    (folder / name).mkdir()
                    (folder / name / "0.tif").write_bytes(b"new")
        except SlumExtractorError as error:
            refused = error
        _check_precious(precious, kept)
        if [path.name for path in out.iterdir() if path.name not in ("precious", "chips")]:
            raise AssertionError(f"left over: {sorted(path.name for path in out.iterdir())}")
        if planted and refused is None:
            raise AssertionError("a link was followed")
        if refused and isinstance(record, bytes) and (target / FILE).read_bytes() != record:
            raise AssertionError("a record was replaced, and the work refused")
        if refused:
            raise refused
        _check_records(target / FILE, record)


def _plant_link(chance: random.Random, target: Path, precious: Path) -> bool:
    place = target / chance.choice(("images", "labels", "images/deep"))
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(chance.choice((precious, precious / "images", "../precious/images", target, place)))
    return place.is_dir() or place.is_symlink()


def _plant_record(chance: random.Random, place: Path, precious: Path) -> bytes | None:
    """Put something in the place of the record of earlier chips, and return its bytes if it is a file."""
    content = chance.choice((b'[{"tool": "a"}]', b"[]", b'[{"tool": "a"}, {"tool": "b"}]', b"{}", b"", b"null"))
    if chance.random() < 0.5:
        content = broken_bytes(chance, content) if content else chance.randbytes(9)
    kind = chance.randrange(6)
    if kind == 0:
        place.symlink_to(precious / FILE)
    elif kind == 1:
        os.mkfifo(place)
    elif kind == 2:
        place.mkdir()
    else:
        place.write_bytes(content)
        return content
    return None


def _check_precious(precious: Path, kept: bytes) -> None:
    found = {str(path.relative_to(precious)): path.read_bytes() for path in precious.rglob("*") if path.is_file()}
    if found != {"images/0.tif": kept, FILE: b'[{"tool": "theirs"}]'}:
        raise AssertionError(f"somebody else's files are {found}")


def _check_records(file: Path, earlier: bytes | None) -> None:
    import json

    known = json.loads(earlier) if earlier is not None else []
    if json.loads(file.read_text()) != [*known, {"tool": "export"}]:
        raise AssertionError(f"of {earlier!r} there is now {file.read_bytes()!r}")


_DEVICES = (
    "con",
    "PRN",
    "Aux",
    "nul",
    "COM1",
    "com9",
    "LPT5",
    "lpt\u00b2",
    "CONIN$",
    "conout$",
    "COM0",
    "COM10",
    "console",
    "null",
    "aux2",
    "xnul",
    "lpt",
    "c",
    "COM\u0661",
)


def device_names(seed: int) -> None:
    """Name an output on Windows: whatever Python's own list takes for a device is refused, and nothing else."""
    chance = random.Random(seed)
    parts = []
    for _ in range(chance.randrange(1, 4)):
        name = chance.choice(_DEVICES)
        name += chance.choice(("", "", ".tif", ".tar.gz", " ", " .x", ":stream", "..", "x"))
        parts.append(chance.choice((name, name, f"my {name}", f"x.{name}", "results")))
    path = PureWindowsPath("D:/data", *parts)
    reserved = any(PureWindowsPath(part).is_reserved() for part in path.parts[1:])
    if staging.reserved_part(PurePosixPath(*parts)) is not None:
        raise AssertionError("refused where there are no such devices")
    staging.PurePath, system = PureWindowsPath, staging.PurePath
    try:
        check_name(str(path))
    except SlumExtractorError:
        if not reserved:
            raise AssertionError(f"refused {path}, which is no device") from None
        raise
    finally:
        staging.PurePath = system
    if reserved:
        raise AssertionError(f"took {path}")
