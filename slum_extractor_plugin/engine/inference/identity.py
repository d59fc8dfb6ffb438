"""What a result depends on, as one key: a run goes on from another's work only where all of it is the same."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import rasterio
import torch

from ...formats.dlpk import Package
from ...formats.emd import write_definition
from ...jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from .area import Area
from .figures import wanted_rasters
from .masks import Polygons, RasterMask
from .models import Models

#: The plugin's folder.
PLUGIN = Path(__file__).resolve().parents[2]

#: The part of the plugin that workers run.
_ENGINE_PARTS = (
    "__init__.py",
    "errors.py",
    "file_locks.py",
    "hidden_files.py",
    "progress.py",
    "protocol.py",
    "provenance.py",
    "staging.py",
    "threads.py",
    "grid.py",
    "jobs",
    "formats",
    "engine",
)

#: Settings that say where and by whom, not what.
_WHERE = {
    "in_raster",
    "in_model_definition",
    "additional_models",
    "additional_rasters",
    "out_classified_raster",
    "out_classified_folder",
    "out_confidence_raster",
    "out_uncertainty_raster",
    "processing_mode",
    "mask",
    "snap_raster",
    "gpu_id",
    "processor_type",
    "parallel_processing_factor",
    "dask_scheduler",
}


def key_of(settings: ClassifyJob, area: Area, models: Models, device: str) -> str:
    """Return a digest of images, packages, settings, device and program: of all that the cells of a result come from.

    An image counts as the same while its files' sizes and times are; a mask and a package, by what is in them.
    """
    content = {
        "settings": {name: value for name, value in asdict(settings).items() if name not in _WHERE},
        "figures": list(wanted_rasters(settings)),
        "images": [[path, bands, _stamps(path)] for path, bands in area.images],
        "grid": [repr(area.grid), repr(area.extent), area.crs.to_wkt() if area.crs else ""],
        "mask": _mask_digest(area.mask),
        "packages": [[package_digest(package), weight] for package, weight in zip(models.packages, models.weights)],
        "program": [code_digest(), torch.__version__, device],
    }
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def package_digest(package: Package) -> str:
    """Return a digest of a package's definition and weights, wherever they lie."""
    return _digest([write_definition(package.definition).encode(), *_chunks(package.weights)])


def engine_sources() -> dict[str, bytes]:
    """Return the programs that a worker needs, by their names below the plugin's folder; on a worker, from its zip."""
    if PLUGIN.parent.is_file():
        with zipfile.ZipFile(PLUGIN.parent) as archive:
            return {name.partition("/")[2]: archive.read(name) for name in sorted(archive.namelist())}
    roots = [PLUGIN / part for part in _ENGINE_PARTS]
    files = [path for root in roots for path in ([root] if root.is_file() else root.rglob("*.py"))]
    sources = {path.relative_to(PLUGIN).as_posix(): path.read_bytes() for path in files}
    return dict(sorted(sources.items()))


def code_digest() -> str:
    """Return a digest of the engine's program."""
    return _digest(part for name, content in engine_sources().items() for part in (name.encode(), content))


def _stamps(path: str) -> list[list[Any]]:
    with rasterio.open(path) as image:
        files = [name for name in image.files if os.path.exists(name)]
    stats = [os.stat(name) for name in files]
    return [[name, stat.st_size, stat.st_mtime_ns] for name, stat in zip(files, stats)]


def _mask_digest(mask: Polygons | RasterMask | None) -> str:
    if mask is None:
        return ""
    if isinstance(mask, Polygons):
        return _digest([json.dumps(mask.shapes).encode()])
    with rasterio.open(mask.path) as raster:
        files = [Path(name) for name in raster.files if os.path.isfile(name)]
    return _digest(chunk for path in files for chunk in _chunks(path)) if files else mask.path


def _chunks(path: Path) -> Iterable[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(2**20):
            yield chunk


def _digest(parts: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "little") + part)
    return digest.hexdigest()
