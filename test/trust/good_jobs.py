"""A job of every tool on small input, from the tools' own descriptions: what the tables of odd names are made from."""

from __future__ import annotations

import atexit
import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from slum_extractor_plugin.jobs.fields import REQUIRED
from slum_extractor_plugin.jobs.job import Entry, Job
from slum_extractor_plugin.jobs.tools import TOOLS
from slum_extractor_plugin.staging import staged_file
from slum_extractor_plugin.tools import engine
from slum_extractor_plugin.tools import run as running

#: What a required parameter of each kind is given; a Path is a file of the scene.
_BY_KIND: dict[str, Any] = {
    "raster": Path("image.tif"),
    "rasters": [Path("image.tif")],
    "vector": Path("labels.gpkg"),
    "layer": Path("classes.tif"),
    "layers": [Path("2010.gpkg"), Path("2020.gpkg")],
    "folder": Path("chips"),
    "folders": [Path("chips")],
    "file": Path("m.emd"),
}

_SMALL = {
    "encoder_weights": "NONE",
    "backbone_model": "tu-mobilenetv3_small_050",
    "batch_size": 2,
    "processor_type": "CPU",
}

#: What a tool is given besides, by its command.
_BESIDES: dict[str, dict[str, Any]] = {
    "export": {
        "in_class_data": Path("labels.gpkg"),
        "class_value_field": "code",
        "tile_size_x": 16,
        "tile_size_y": 16,
        "stride_x": 16,
        "stride_y": 16,
    },
    "filter": {"in_raster": Path("classes.tif")},
    "polygons": {"in_raster": Path("classes.tif")},
    "accuracy": {"in_ground_truth_data": Path("truth.tif"), "num_random_points": 60},
    "growth": {"dates": "2010;2020", "cell_size": 1.0},
    "show-provenance": {"in_file": Path("chips")},
    "suggest": {"place_size": 16},
    "sdg": {"urban_area": Path("labels.gpkg")},
    "compare-models": {"in_class_rasters": [Path("classes.tif")] * 2},
    "classify": {"processor_type": "CPU", "padding": 8, "tile_size": 64},
    "train": _SMALL,
    "findrate": _SMALL,
}

#: Optional outputs without which the tool has none.
_NEEDED = {"classify": "out_classified_raster"}


@dataclass(frozen=True)
class Good:
    """A tool with values that work."""

    kind: type[Job]
    values: dict[str, Any]

    @property
    def outputs(self) -> list[Entry]:
        """The parameters that name what is written."""
        return [entry for entry in self.kind.entries() if entry.about.output]

    def is_needed(self, entry: Entry) -> bool:
        """Whether an output cannot be left out."""
        return not entry.optional or _NEEDED.get(self.kind.COMMAND) == entry.name

    def files(self) -> list[Path]:
        """Return the files of the scene that it reads."""
        return [
            path
            for value in self.values.values()
            for path in (value if isinstance(value, list) else [value])
            if isinstance(path, Path)
        ]

    def given(self, scene: Path, renamed: dict[Path, str]) -> dict[str, Any]:
        """Return the values with the scene's files in a folder; ``renamed`` are those that are elsewhere."""

        def placed(value: Any) -> Any:
            return renamed.get(value, str(scene / value)) if isinstance(value, Path) else value

        return {
            name: [placed(each) for each in value] if isinstance(value, list) else placed(value)
            for name, value in self.values.items()
        }


def good_jobs(with_torch: bool) -> list[Good]:
    """Return a job of each tool that writes something; those of the engine, or all others."""
    kinds = [kind for kind in TOOLS if (kind.NEEDS == "torch") == with_torch]
    found = [Good(kind, {**_required(kind), **_BESIDES.get(kind.COMMAND, {})}) for kind in kinds]
    return [good for good in found if good.outputs]


def _required(kind: type[Job]) -> dict[str, Any]:
    known = {**_BY_KIND, "file": Path("m.dlpk")} if kind.NEEDS == "torch" else _BY_KIND
    return {
        entry.name: known[entry.about.kind]
        for entry in kind.entries()
        if entry.default is REQUIRED and entry.about.kind in _BY_KIND
    }


def ending_of_output(entry: Entry) -> str:
    """Return the ending of an output's name, empty for a folder."""
    if entry.about.kind == "out_file":
        return "." + entry.about.files.partition("*.")[2].partition(")")[0].partition(" ")[0]
    return {"out_raster": ".tif", "out_vector": ".gpkg", "out_table": ".csv", "out_folder": ""}[entry.about.kind]


@lru_cache(maxsize=1)
def scene() -> Path:
    """Return a folder with the files that QGIS's tools are given; made once, before any child is forked."""
    import numpy as np

    from .materials import SQUARES, class_cells, image_cells, write_polygons, write_raster
    from .text_inputs import DEFINITION

    folder = _temporary()
    write_raster(folder / "image.tif", image_cells(3, np.uint8))
    for name, seed in (("classes", 3), ("truth", 4)):
        write_raster(folder / f"{name}.tif", class_cells(seed), nodata=255)
    for name, count in (("labels", 2), ("2010", 1), ("2020", 2)):
        write_polygons(folder / f"{name}.gpkg", SQUARES[:count])
    (folder / "m.emd").write_text(json.dumps(DEFINITION), encoding="utf-8")
    (folder / DEFINITION["ModelFile"]).write_bytes(b"weights")
    export = next(good for good in good_jobs(False) if good.kind.COMMAND == "export")
    running.run(export.kind.of({**export.given(folder, {}), "out_folder": str(folder / "chips")}), _Silent())
    stub_engine(folder / "classes.tif")
    return folder


@lru_cache(maxsize=1)
def engine_scene() -> Path:
    """Return the same for the engine's tools, in its Python."""
    from .engine_materials import materials

    folder = _temporary()
    for path, name in ((materials().image, "image.tif"), (materials().model, "m.dlpk")):
        shutil.copy(path, folder / name)
    shutil.copytree(materials().chips, folder / "chips")
    return folder


def _temporary() -> Path:
    folder = Path(mkdtemp(prefix="trust_scene_"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)  # not in the children, which end without it
    return folder


class _Silent:
    """Hears nothing and never stops."""

    def progress(self, fraction: float) -> None:
        """Take a share."""

    def message(self, text: str) -> None:
        """Take a line."""

    warning = message

    def cancelled(self) -> bool:
        """Never."""
        return False


def stub_engine(classes: Path) -> None:
    """Let a copy of a class raster be all that the engine classifies, where other tools start the engine."""

    def run_job(
        python: Path,
        command: str,
        parameters: dict,
        listener: object,
        outputs: Sequence[str] = (),
        module: str = "engine",
    ) -> dict[str, Any]:
        for target in outputs:
            with staged_file(target) as staged:
                shutil.copy(classes, staged)
        return {"sections": {}, "faults": []}

    for module in (running, engine):
        module.find_interpreter, module.run_job = Path, run_job
