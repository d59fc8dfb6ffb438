"""Rasters, chip folders and packages for the engine's tests: small, and the same from the same seed."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
import torch
from rasterio.transform import Affine

from slum_extractor_plugin.engine.networks.factory import build_network
from slum_extractor_plugin.formats.chip_metadata import write_chip_metadata
from slum_extractor_plugin.formats.chip_statistics import BandStatistics
from slum_extractor_plugin.formats.chips import ChipFolder
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.dlpk import write_package
from slum_extractor_plugin.formats.emd import ModelDefinition
from slum_extractor_plugin.formats.normalisation import NormalizationStats

#: Where the networks run: GPU tries the engine's tests on one (`make bench-gpu`).
PROCESSOR = os.environ.get("SLUM_EXTRACTOR_TEST_PROCESSOR", "CPU")

HALF_METRE = Affine(0.5, 0, 280000, 0, -0.5, 2110000)
SLUM = (ClassInfo(1, "Slum & <squatters>", (213, 94, 0)),)
TWO_CLASSES = (ClassInfo(2, "Slum", (213, 94, 0)), ClassInfo(6, "Road", (0, 114, 178)))


class Heard:
    """A reporter that keeps what it is told."""

    def __init__(self):
        self.fractions: list[float] = []
        self.messages: list[str] = []
        self.warnings: list[str] = []
        self.epochs: list[dict[str, float]] = []

    def epoch(self, figures: dict[str, float]) -> None:
        self.epochs.append(figures)

    def progress(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def message(self, text: str) -> None:
        self.messages.append(text)

    def warning(self, text: str) -> None:
        self.warnings.append(text)


def noise(bands: int, rows: int, columns: int, dtype: str = "uint8", seed: int = 0) -> np.ndarray:
    """A scene with structure at several scales, (bands, rows, columns), without the value 0."""
    rng = np.random.default_rng(seed)
    total = np.zeros((bands, rows, columns))
    for step in (1, 4, 16, 64):
        coarse = rng.random((bands, -(-rows // step), -(-columns // step)))
        total += np.kron(coarse, np.ones((1, step, step)))[:, :rows, :columns] * step**0.5
    total = (total - total.min()) / np.ptp(total)
    return (1 + total * {"uint8": 254, "uint16": 9999}.get(dtype, 1.0)).astype(dtype)


def write_raster(
    path: Path,
    cells: np.ndarray,
    *,
    transform: Affine = HALF_METRE,
    crs: str | None = "EPSG:32643",
    mask: np.ndarray | None = None,
    **options,
) -> str:
    """Write (bands, rows, columns) as a GeoTIFF and return its path; a mask goes into the file itself."""
    bands, rows, columns = cells.shape
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=columns,
            height=rows,
            count=bands,
            dtype=cells.dtype,
            crs=crs,
            transform=transform,
            **options,
        ) as dataset,
    ):
        dataset.write(cells)
        if mask is not None:
            dataset.write_mask(mask.astype(np.uint8) * 255)
    return str(path)


def read_raster(path: str | Path) -> np.ndarray:
    """The first band."""
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def random_network(bands: int, outputs: int, sample: np.ndarray, definition: ModelDefinition) -> torch.nn.Module:
    """A U-Net of random weights whose batch norms and last biases suit ``sample``, so that every class occurs.

    A random network weighs all of its 435 cells wide field alike. A trained one looks near; so does this one, because
    what comes from deeper layers is damped.
    """
    torch.manual_seed(0)
    network = build_network("UNET", "resnet18", bands, outputs)
    with torch.no_grad():
        for block, deeper in zip(network.decoder.blocks, (512, 256, 128, 64)):
            block.conv1[0].weight[:, :deeper] *= 0.05
    rule = definition.normalisation
    offset, scale = (torch.tensor(values)[:, None, None] for values in (rule.offset, rule.scale))
    cells = (torch.from_numpy(sample.astype(np.float32)) - offset) / scale
    with torch.inference_mode():
        for _ in range(20):
            network.train()(cells[None])
        logits = network.eval()(cells[None])
        network.segmentation_head[0].bias -= logits.mean((0, 2, 3))
    return network


def make_package(
    path: Path, *, bands: int = 3, classes: Sequence[ClassInfo] = SLUM, dtype: str = "uint8", **fields
) -> tuple[str, torch.nn.Module, ModelDefinition]:
    """Write a package of random weights; return its path, its network and its definition."""
    sample = noise(bands, 128, 128, dtype, seed=9)
    stats = (
        None
        if (bands, dtype) == (3, "uint8")
        else NormalizationStats.from_bands(
            *(getattr(sample.astype(float), name)(axis=(1, 2)).tolist() for name in ("min", "max", "mean", "std"))
        )
    )
    definition = ModelDefinition(
        **{
            "model_type": "UNET",
            "backbone": "resnet18",
            "bands": tuple(range(bands)),
            "classes": tuple(classes),
            "chip_size": (128, 128),
            "data_type": dtype,
            "normalization_stats": stats,
            **fields,
        }
    )
    network = random_network(len(definition.bands), definition.outputs, sample[list(definition.bands)], definition)
    weights = path.with_suffix(".pth")
    torch.save(network.state_dict(), weights)
    write_package(path, definition, weights)
    weights.unlink()
    return str(path), network, definition


def chip(rng: np.random.Generator, values: Sequence[int], bands: int, size: tuple[int, int], dtype: str):
    """Cells and label of one chip: noise with bright blocks, the brighter the later their class is among ``values``."""
    rows, columns = size
    label = np.zeros(size, np.uint8)
    for _ in range(3):
        row, column = rng.integers(0, rows // 2), rng.integers(0, columns // 2)
        label[row : row + rows // 3, column : column + columns // 3] = rng.choice(values)
    level = np.interp(np.searchsorted([0, *values], label), [0, len(values)], [50, 200])
    cells = level + rng.normal(0, 10, (bands, *size))
    return (cells * (20 if dtype == "uint16" else 1)).clip(1).astype(dtype), label


def make_chips(
    folder: Path,
    *,
    count: int = 12,
    classes: Sequence[ClassInfo] = SLUM,
    bands: int = 3,
    dtype: str = "uint8",
    size: tuple[int, int] = (64, 64),
    seed: int = 0,
    nodata_rows: int = 0,
    metadata: dict | None = None,
) -> Path:
    """Write a chip folder and return its path; NoData rows, at the top, have labels that nobody could learn."""
    rng = np.random.default_rng(seed)
    for name in ("images", "labels"):
        (folder / name).mkdir(parents=True)
    pairs, images = [], []
    for index in range(count):
        cells, label = chip(rng, [info.value for info in classes], bands, size, dtype)
        cells[:, :nodata_rows] = 0
        label[:nodata_rows] = rng.choice([0, *(info.value for info in classes)], (nodata_rows, size[1]))
        name = f"{index:012}.tif"
        write_raster(folder / "images" / name, cells, nodata=0)
        write_raster(folder / "labels" / name, label[None])
        pairs.append((f"images/{name}", f"labels/{name}"))
        images.append(cells)
    every = np.stack(images).astype(float)
    statistics = tuple(
        BandStatistics(float(band.min()), float(band.max()), float(band.mean()), float(band.std()), band.size)
        for band in every.swapaxes(0, 1)
    )
    described = ChipFolder(
        **{
            "path": folder,
            "classes": tuple(classes),
            "bands": bands,
            "tile_size": size[::-1],
            "cell_size": (0.5, 0.5),
            "wkid": 32643,
            "data_type": dtype,
            "band_statistics": statistics,
            "band_names": tuple(f"Band_{band + 1}" for band in range(bands)),
            **(metadata or {}),
        }
    )
    write_chip_metadata(folder, described, pairs)
    return folder
