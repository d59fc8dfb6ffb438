"""Arrows between rooms point one way; see the project's design. The imports are read, not run."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "slum_extractor_plugin"

#: Modules of the top level that every room may use: they know nothing of any room.
GROUND = {
    "errors",
    "threads",
    "progress",
    "staging",
    "hidden_files",
    "file_locks",
    "protocol",
    "provenance",
    "version",
    "jobs",
}

#: The same for what runs within QGIS.
QGIS_GROUND = {"about", "translation"} | GROUND

#: Room -> the other rooms and top-level modules that it may import. The top level's own are named by module.
ARROWS = {
    "formats": GROUND,
    "rasters": {"formats", "grid"} | GROUND,
    "engine": {"formats", "grid", "command_line"} | GROUND,
    "learn": {"engine", "formats", "grid"} | GROUND,
    "runtime": GROUND,
    "tools": {"rasters", "runtime", "formats", "translation"} | GROUND,
    "command_line": {"tools"} | GROUND,
    "arcpy": {"tools", "layers"} | GROUND,
    "__main__": {"command_line"},
    "sample": GROUND,
    "layers": {"translation", "rasters"} | GROUND,
    "algorithms": {"layers", "tools", "runtime", "rasters", "formats", "grid"} | QGIS_GROUND,
    "errors": set(),
    "threads": set(),
    "progress": {"errors"},
    "provenance": {"errors", "hidden_files"},
    "staging": {"errors", "hidden_files", "provenance"},
    "protocol": {"errors", "provenance", "staging"},
    "version": set(),
    "hidden_files": set(),
    "file_locks": set(),
    "grid": set(),
    "provider": {"algorithms", "runtime", "formats"} | QGIS_GROUND,
    "plugin": {"provider", "algorithms", "runtime", "start_here"} | QGIS_GROUND,
    "start_here": {"algorithms", "layers", "runtime", "sample_project"} | QGIS_GROUND,
    "sample_project": {"sample"} | QGIS_GROUND,
    "about": {"version"},
    "translation": set(),
    "jobs": {"errors"},
    "__init__": {"plugin"},
}

#: Room -> third-party packages that it may import; those not listed have the standard library only.
PACKAGES = {
    "rasters": {"osgeo", "numpy", "scipy"},
    "sample": {"osgeo", "numpy", "scipy"},
    "engine": {
        "torch",
        "torchvision",
        "segmentation_models_pytorch",
        "timm",
        "pytorch_lightning",
        "torchmetrics",
        "rasterio",
        "numpy",
        "safetensors",
        "huggingface_hub",
        "PIL",
    },  # PIL comes with torchvision
    "learn": {"torch", "pytorch_lightning", "numpy"},
    "algorithms": {"qgis", "processing"},  # both are QGIS
    "arcpy": {"qgis"},
    "layers": {"qgis", "osgeo", "numpy"},
    "provider": {"qgis", "processing"},
    "plugin": {"qgis", "processing"},
    "start_here": {"qgis", "processing"},
    "sample_project": {"qgis"},
    "about": {"qgis"},
    "translation": {"qgis"},
}

#: What only functions may import, because only who asks for it needs it: DASK_SCHEDULER, the export to ONNX.
OPTIONAL = {"engine": {"dask", "distributed", "tornado", "onnx"}, "command_line": {"shtab"}}

#: What only functions may import of our own, because it imports what is optional: a single process never meets dask.
BEHIND_A_DOOR = {
    ("slum_extractor_plugin", "engine", "inference", name) for name in ("cluster", "workers", "closed_doors")
}

if sys.version_info >= (3, 10):
    STANDARD_LIBRARY = set(sys.stdlib_module_names)
else:
    pytest.skip("the list of standard modules needs Python 3.10", allow_module_level=True)


def room_of(path: Path, package: Path = PACKAGE) -> str:
    """The folder of a module, or the name of a module of the top level."""
    first = path.relative_to(package).parts[0]
    return first[:-3] if first.endswith(".py") else first


def imports(source: str, place: tuple[str, ...], *, top_level: bool = False) -> Iterator[tuple[str, ...]]:
    """Yield what a module at ``place`` imports, as dotted parts; our own begin with ``slum_extractor_plugin``.

    With ``top_level``, only what runs when the module is imported: not what functions import.
    """
    tree = ast.parse(source)
    inside = (
        {
            node
            for function in ast.walk(tree)
            if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef))
            for node in ast.walk(function)
        }
        if top_level
        else set()
    )
    for node in ast.walk(tree):
        if node in inside:
            continue
        if isinstance(node, ast.Import):
            yield from (tuple(alias.name.split(".")) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = place[: len(place) - node.level] if node.level else ()
            module = tuple(node.module.split(".")) if node.module else ()
            yield from ((*base, *module, alias.name) for alias in node.names)


def forbidden(source: str, place: tuple[str, ...]) -> list[str]:
    """Imports of a module that its room must not have."""
    room, found = place[1], []
    at_once = set(imports(source, place, top_level=True))
    for target in imports(source, place):
        if target[0] == "slum_extractor_plugin":
            if target[1] != room and target[1] not in ARROWS[room]:
                found.append(".".join(target))
        elif target[0] in OPTIONAL.get(room, ()) and (target not in at_once or place in BEHIND_A_DOOR):
            continue
        elif target[0] not in STANDARD_LIBRARY | PACKAGES.get(room, set()):
            found.append(".".join(target))
    return found


def place_of(path: Path) -> tuple[str, ...]:
    return ("slum_extractor_plugin", *path.relative_to(PACKAGE).with_suffix("").parts)


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_arrow_points_the_wrong_way(path):
    assert forbidden(path.read_text(encoding="utf-8"), place_of(path)) == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_what_is_behind_a_door_is_imported_by_functions_only(path):
    place = place_of(path)
    at_once = {target[:4] for target in imports(path.read_text(encoding="utf-8"), place, top_level=True)}
    assert place in BEHIND_A_DOOR or not at_once & BEHIND_A_DOOR


def test_every_room_is_known():
    assert {room_of(path) for path in MODULES} <= set(ARROWS)
    assert {"formats", "rasters", "engine", "runtime", "algorithms"} <= {room_of(path) for path in MODULES}


def test_importing_the_package_imports_nothing():
    """The engine, which has no QGIS, imports it too."""
    source = (PACKAGE / "__init__.py").read_text(encoding="utf-8")
    assert list(imports(source, place_of(PACKAGE / "__init__.py"), top_level=True)) == []


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("algorithms", "from ..engine import inference"),
        ("jobs", "from ..formats.emd import UNET"),
        ("jobs", "import numpy"),
        ("tools", "import torch"),
        ("algorithms", "import numpy"),
        ("algorithms", "from ..learn import UnetClassifier"),
        ("engine", "from ..learn import data"),
        ("learn", "from ..rasters.raster import open_raster"),
        ("learn", "import matplotlib"),
        ("runtime", "from ..engine.protocol import Reporter"),
        ("runtime", "from ..engine.run import run"),
        ("runtime", "import slum_extractor_plugin.engine"),
        ("runtime", "def later():\n    from .. import engine"),
        ("runtime", "import requests"),
        ("runtime", "from ..rasters import raster"),
        ("formats", "import numpy as np"),
        ("formats", "from ..grid import Grid"),
        ("formats", "from osgeo import gdal"),
        ("rasters", "from qgis.core import QgsProject"),
        ("rasters", "import torch.nn"),
        ("rasters", "from ..engine import scene"),
        ("rasters", "from ..algorithms import base"),
        ("engine", "from osgeo import gdal"),
        ("engine", "def later():\n    import qgis"),
        ("engine", "from ..rasters.raster import open_raster"),
        ("engine", "from ..runtime import process"),
        ("engine", "import scipy"),
        ("engine", "import dask.distributed"),
    ],
)
def test_a_forbidden_arrow_is_found(room, source):
    assert len(forbidden(source, ("slum_extractor_plugin", room, "made_up"))) == 1


@pytest.mark.parametrize(
    ("room", "source"),
    [
        (
            "algorithms",
            "from ..rasters import majority\nfrom ..runtime.process import run_job\nfrom qgis.core import Qgis",
        ),
        ("runtime", "import json\nfrom .. import staging\nfrom ..errors import EngineError"),
        ("engine", "def later():\n    import dask"),
        ("engine", "import torch\nfrom ..formats.emd import UNET\nfrom .scene import Scene\nfrom . import networks"),
        ("rasters", "import numpy as np\nfrom osgeo import gdal\nfrom ..grid import Grid"),
    ],
)
def test_an_allowed_arrow_is_not(room, source):
    assert forbidden(source, ("slum_extractor_plugin", room, "made_up")) == []
