"""Every tool that runs inside QGIS, with every odd name of its output, where something else has that name already."""

from __future__ import annotations

import atexit
import os
import random
import shutil
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp

import numpy as np
from chip_jobs import chip_job

from slum_extractor_plugin.errors import SlumExtractorError
from slum_extractor_plugin.formats.model_report import describe_package
from slum_extractor_plugin.rasters.accuracy.assess import Options, assess
from slum_extractor_plugin.rasters.accuracy.pairs import Sources
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.rasters.chips.report import show_chips
from slum_extractor_plugin.rasters.growth.dates import parse_date
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.growth.track import track
from slum_extractor_plugin.rasters.majority.filter import majority_filter
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons

from .materials import SQUARES, class_cells, image_cells, write_polygons, write_raster
from .workplace import workplace

_LETTERS = " .-_'\"`;|&$#%!?*()[]{}<>=+@,:~^\\éन中🏘\u200b\u202e\u00a0\t"
NAMES = ("plain", "-rf", "..", "...", "a b", " lead", "trail ", "CON", "nul", "a\nb", "x" * 150, "x" * 236, "x" * 240,
         "x" * 251, "é" * 120, "न" * 81, "%s%n%d", "$(touch x)", "&amp;<b>", "a=1;b=2", "name.tif.tif", "#fragment",
         "http:--x", "=1+1", "'; DROP TABLE x; --", "[1]", "{}", "\u202etxt")

_Tool = Callable[[Path], object]


@lru_cache(maxsize=1)
def tools() -> dict[str, tuple[_Tool, str]]:
    """Return each tool on small input, and the ending of its output; made once, before any child is forked."""
    source = Path(mkdtemp(prefix="trust_outputs_"))
    atexit.register(shutil.rmtree, source, ignore_errors=True)  # not in the children, which end without it
    classes, truth = (write_raster(source / f"{name}.tif", class_cells(seed), nodata=255)
                      for name, seed in (("classes", 3), ("truth", 4)))
    dates = [DatedSlums(str(write_raster(source / f"{year}.tif", class_cells(year))), parse_date(str(year)))
             for year in (2010, 2020)]
    model = source / "m.emd"
    model.write_text('{"Framework": "PyTorch", "ModelType": "ImageClassification"}', encoding="utf-8")
    image, labels = write_raster(source / "image.tif", image_cells(3, np.uint8)), source / "labels.gpkg"
    write_polygons(labels, SQUARES)

    def exported(out: Path) -> None:
        export_chips(chip_job(image, labels, out, "code", (16, 16), (16, 16)), threads=1)

    exported(source / "chips")
    return {
        "Majority Filter": (lambda out: majority_filter(classes, out), ".tif"),
        "Raster to Polygon": (lambda out: raster_to_polygons(classes, out), ".gpkg"),
        "Export Training Data": (exported, ""),
        "Compute Accuracy": (lambda out: assess(Sources(classes, truth), Options(), out), ".tif"),
        "Track Slum Growth": (lambda out: track(dates, out), ".gpkg"),
        "Show Model": (lambda out: describe_package(model, out), ".html"),
        "Show Training Data": (lambda out: show_chips(source / "chips", out), ".html"),
    }


def odd_output(seed: int) -> None:
    """Write an output whose name, or what has that name, is odd; whatever else is there stays as it was."""
    chance = random.Random(seed)
    tool, ending = chance.choice(list(tools().values()))
    with workplace() as (precious, out):
        (precious / "kept").write_bytes(kept := chance.randbytes(100))
        name = chance.choice(NAMES) if chance.random() < 0.6 else "".join(chance.choices(_LETTERS, k=5))
        target = out / f"{name}{ending}"
        there = _put(chance, target, precious)
        before = {path.name for path in out.iterdir()}
        try:
            tool(target)
        except SlumExtractorError:
            if {path.name for path in out.iterdir()} != before:
                raise AssertionError(f"refused, and left {sorted(path.name for path in out.iterdir())}") from None
            raise
        finally:
            found = {path.name: path.read_bytes() for path in precious.iterdir()}
            if found != {"kept": kept}:
                raise AssertionError(f"{there}: somebody else's files are now {sorted(found)}")
        if not target.exists():
            raise AssertionError("answered, and there is no output of this name")
        strays = {path.name for path in out.iterdir()} - {target.name, f"{target.name}.aux.xml"}
        if strays:
            raise AssertionError(f"answered, and left {sorted(strays)}")


def _put(chance: random.Random, target: Path, precious: Path) -> str:
    """Put something where the output is to be, if a name can be there at all, and return what."""
    kind = chance.choice(("nothing", "nothing", "file", "link", "link to nothing", "pipe", "folder", "hard link"))
    try:
        if kind == "file":
            target.write_bytes(b"old")
        elif kind == "link":
            target.symlink_to(precious / "kept")
        elif kind == "link to nothing":
            target.symlink_to(precious / "new")
        elif kind == "pipe":
            os.mkfifo(target)
        elif kind == "folder":
            target.mkdir()
        elif kind == "hard link":
            target.hardlink_to(precious / "kept")
    except OSError:
        return "nothing"
    return kind
