"""Classify Pixels Using Deep Learning: an image through a package's network, as a stream of tiles.

One thread reads ahead, the caller's thread computes, one thread writes behind; what is in flight is bounded, so memory
does not grow with the image.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

import numpy as np
import torch

from ...errors import ParameterError
from ...formats.dlpk import open_package
from ...formats.emd import ModelDefinition
from ...grid import Tile, Tiling
from ..arguments import boolean, parse_arguments
from .cell_size import choose_cell_size
from .class_raster import NODATA, RasterWriter, class_dtype, class_raster, confidence_raster
from ..devices import available_memory, choose_device, device_name
from .esri_tiling import EsriTiling
from ..networks.factory import load_network
from .prediction import EsriPredictor, Predictor, in_batches
from ..protocol import Reporter
from .scene import Scene
from ..settings import ClassifySettings, in_range

#: Bytes that prediction takes per cell of a batch. Measured in float32 on a CPU: 450 with ResNet-34, 410 with
#: MobileNetV2; the rest is room for larger encoders.
_BYTES_PER_CELL = 1536

#: Tile sizes to choose from, the best first: of a tile of 1024 with padding 128, 56 % is kept; of 512, 25 %.
_TILE_SIZES = {"cpu": (1024, 768, 512), "cuda": (2048, 1024, 512)}

#: ArcGIS's default.
ESRI_BATCH_SIZE = 4

#: Batches that are read ahead, and writes that may be waiting.
_AHEAD = 3

_ARGUMENTS: dict[str, Callable[[str], Any]] = {
    "padding": int, "batch_size": int, "tile_size": int, "predict_background": boolean,
    "test_time_augmentation": boolean,
}


@dataclass(frozen=True)
class _Read:
    """A tile as it was read; ``cells`` is None where the whole core is NoData."""

    tile: Tile
    cells: np.ndarray | None
    valid: np.ndarray


def classify(settings: ClassifySettings, reporter: Reporter) -> dict[str, Any]:
    """Classify an image into a GeoTIFF of class values, and on request one of confidence.

    Raises:
        SlumExtractorError: image, package or settings cannot be used, with a sentence that says which and why.
    """
    settings = replace(settings, **parse_arguments(settings.arguments, _ARGUMENTS))
    _check_numbers(settings)
    device = choose_device(settings.processor_type, settings.gpu_id)
    with ExitStack() as stack:
        package = stack.enter_context(open_package(settings.in_model_definition))
        definition = package.definition
        cell_size = choose_cell_size(settings.in_raster, definition, settings.cell_size, reporter)
        scene = stack.enter_context(
            Scene(settings.in_raster, definition.bands, cell_size, reflect=not settings.esri_compatible)
        )
        network = load_network(package)
        if settings.esri_compatible:
            predictor, tiling, batch_size = _like_esri(settings, definition, device, network)
        else:
            tiling, batch_size = _plan(settings, definition, device, scene)
            predictor = Predictor(
                network, definition, device, settings.predict_background, settings.test_time_augmentation
            )
        reporter.message(
            f"{scene.grid.width} x {scene.grid.height} cells on {device_name(device)}, tiles of {tiling.size} with "
            f"padding {tiling.padding}, batch of {batch_size}."
        )
        classes = stack.enter_context(
            class_raster(settings.out_classified_raster, scene.grid, scene.crs, definition.classes)
        )
        confidence = None
        if settings.out_confidence_raster:
            confidence = stack.enter_context(confidence_raster(settings.out_confidence_raster, scene.grid, scene.crs))
        _, nodata = class_dtype(definition.class_values)
        stream = _Stream(scene, predictor, classes, confidence, nodata)
        stream.run(tiling, batch_size, reporter)
    reporter.progress(1)
    return {"OUT_CLASSIFIED_RASTER": settings.out_classified_raster}


def _check_numbers(settings: ClassifySettings) -> None:
    in_range(settings, "padding", 0, 2**16)
    in_range(settings, "batch_size", 1, 10**6)
    in_range(settings, "tile_size", 1, 2**17)
    in_range(settings, "cell_size", 1e-12, 1e9)


def _plan(
    settings: ClassifySettings, definition: ModelDefinition, device: torch.device, scene: Scene
) -> tuple[Tiling, int]:
    """Return how the scene is cut, and how many tiles go through the network at once."""
    padding = definition.padding if settings.padding is None else settings.padding
    if settings.tile_size and 2 * padding >= settings.tile_size:
        raise ParameterError(
            f"Padding {padding} on both sides leaves nothing of a tile of {settings.tile_size} cells. Make the padding "
            "smaller than half the tile."
        )
    cells = available_memory(device) // 3 // _BYTES_PER_CELL
    sizes = _TILE_SIZES[device.type]
    size = settings.tile_size or next((size for size in sizes if size * size <= cells), sizes[-1])
    tiling = Tiling.for_network(size, padding)
    if tiling.size > size and not settings.tile_size and tiling.size**2 > cells:
        raise ParameterError(
            f"Padding {padding} needs tiles of {tiling.size} cells, which do not fit into memory. Make it smaller."
        )
    whole = Tiling.for_network(max(scene.grid.width, scene.grid.height) + 2 * padding, padding)
    if not settings.tile_size and whole.size < tiling.size:
        tiling = whole  # The scene is smaller than a tile.
    most = 8 if device.type == "cuda" else 1
    return tiling, settings.batch_size or max(1, min(most, cells // tiling.size**2))


def _like_esri(
    settings: ClassifySettings, definition: ModelDefinition, device: torch.device, network: torch.nn.Module
) -> tuple[EsriPredictor, Tiling, int]:
    """Return what gives ArcGIS's own cells: its blocks in place of tiles, one at a time."""
    if settings.out_confidence_raster:
        raise ParameterError("ArcGIS gives no confidence; leave it out, or leave out ESRI_COMPATIBLE.")
    esri = EsriTiling(
        tile=settings.tile_size or definition.chip_size[1],
        padding=definition.padding if settings.padding is None else settings.padding,
        batch_size=settings.batch_size or ESRI_BATCH_SIZE,
        predict_background=settings.predict_background,
        test_time_augmentation=settings.test_time_augmentation,
    )
    return EsriPredictor(network.to(device), definition, esri), Tiling(esri.block + 2 * esri.padding, esri.padding), 1


class _Stream:
    """Read ahead, compute, write behind."""

    def __init__(
        self, scene: Scene, predictor: Predictor | EsriPredictor, classes: RasterWriter,
        confidence: RasterWriter | None, nodata: int,
    ) -> None:
        self._scene = scene
        self._predictor = predictor
        self._classes = classes
        self._confidence = confidence
        self._nodata = nodata
        self._seen: set[int] = set()

    def run(self, tiling: Tiling, batch_size: int, reporter: Reporter) -> None:
        """Classify the whole scene."""
        started = time.monotonic()
        extent = self._scene.grid.window
        done = 0
        waiting: deque[Future] = deque()
        with ThreadPoolExecutor(1) as reader, ThreadPoolExecutor(1) as writer:
            tiles = _ahead(reader, self._read, tiling.tiles(extent), _AHEAD * batch_size)
            for batch in in_batches(tiles, batch_size):
                waiting.append(writer.submit(self._write, batch, *self._computed(batch)))
                while len(waiting) > _AHEAD:
                    waiting.popleft().result()
                done += sum(read.tile.core.width * read.tile.core.height for read in batch)
                reporter.progress(0.99 * done / (extent.width * extent.height))
            for write in waiting:
                write.result()
        self._summarise(done, time.monotonic() - started, reporter)

    def _read(self, tile: Tile) -> _Read:
        cells, valid = self._scene.read(tile.source)
        valid = valid[tile.core.relative_to(tile.source).slices]
        return _Read(tile, cells if valid.any() else None, valid)

    def _computed(self, batch: list[_Read]) -> tuple[list[np.ndarray | None], list[np.ndarray | None]]:
        """Return class values and percentages of each tile's core, None for tiles that are all NoData."""
        full = [read for read in batch if read.cells is not None]
        if not full:
            return [None] * len(batch), [None] * len(batch)
        values, percent = self._predictor.predict([read.cells for read in full])
        places = iter(range(len(full)))
        values_of, percent_of = [], []
        for read in batch:
            place = next(places) if read.cells is not None else None
            core = read.tile.core.relative_to(read.tile.source).slices
            values_of.append(None if place is None else values[place][core])
            percent_of.append(None if place is None else percent[place][core])
        return values_of, percent_of

    def _write(self, batch: list[_Read], values: list[np.ndarray | None], percent: list[np.ndarray | None]) -> None:
        for read, cells, certainty in zip(batch, values, percent):
            kept = _masked(cells, read.valid, self._nodata)
            self._seen.update(np.unique(kept).tolist())
            self._classes.write(read.tile.core, kept)
            if self._confidence is not None:
                self._confidence.write(read.tile.core, _masked(certainty, read.valid, NODATA))

    def _summarise(self, cells: int, seconds: float, reporter: Reporter) -> None:
        reporter.message(f"{cells / 1e6:.1f} million cells in {seconds:.0f} s, {cells / 1e6 / seconds:.2f} Mpx/s.")
        found = self._seen - {self._nodata}
        if not found:
            reporter.warning("The whole image is NoData, and so is the result. Check the image's NoData value.")
        elif len(found) == 1:
            reporter.warning(
                f"Every cell got the class value {found.pop()}. Check that the image is of the kind, the bands and the "
                "cell size that the model was trained on."
            )


def _masked(cells: np.ndarray | None, valid: np.ndarray, nodata: int) -> np.ndarray:
    dtype = {NODATA: np.uint8, 65535: np.uint16}.get(nodata, np.int32)
    if cells is None:
        return np.full(valid.shape, nodata, dtype)
    return np.where(valid, cells, nodata).astype(dtype)


def _ahead(
    pool: ThreadPoolExecutor, work: Callable[[Tile], _Read], items: Iterator[Tile], count: int
) -> Iterator[_Read]:
    """Yield the results in order, with up to ``count`` of them under way."""
    futures = deque(pool.submit(work, item) for item in islice(items, count))
    while futures:
        result = futures.popleft().result()
        futures.extend(pool.submit(work, item) for item in islice(items, 1))
        yield result
