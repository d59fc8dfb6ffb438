"""Chip folders as ArcGIS writes them, small and out of a seed, for the comparison with arcgis.learn."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

BAND_NAMES = ("Red", "Green", "Blue", "NearInfrared", "B5", "B6", "B7", "B8")


@dataclass(frozen=True)
class Variant:
    """A package: its network, its chips, and the keywords of ``prepare_data``, the model and ``save``.

    With ``order``, the chips' bands come in that order; with ``alpha``, a band of that name is their last.
    """

    backbone: str = "resnet18"
    bands: int = 3
    dtype: str = "uint8"
    kind: str = "UnetClassifier"
    values: tuple[int, ...] = (1, 2)
    zero: bool = False
    data: dict = field(default_factory=dict)
    model: dict = field(default_factory=dict)
    saved: dict = field(default_factory=dict)
    side: int = 96
    order: tuple[int, ...] = ()
    alpha: bool = False


def write_chips(folder: Path, variant: Variant, count: int = 3) -> None:
    """Write a chip folder as ArcGIS does, with squares of each class on noise."""
    rng, side = np.random.default_rng(len(variant.values) + variant.bands), variant.side
    for name in ("images", "labels"):
        (folder / name).mkdir(parents=True)
    top, images, labels = (230 if variant.dtype == "uint8" else 6000), [], []
    for number in range(count):
        image, label = rng.normal(0.3, 0.04, (variant.bands, side, side)), np.zeros((side, side), "u1")
        for index, value in enumerate(variant.values):
            row, column, half = *rng.integers(10, side - 10, 2), rng.integers(8, 20)
            place = np.s_[max(0, row - half) : row + half, max(0, column - half) : column + half]
            label[place] = value
            for band in range(variant.bands):
                image[band][place] = rng.normal(0.35 + 0.55 * ((index + band) % 3) / 2, 0.05, image[band][place].shape)
        image = np.clip(image * top, 1, top).astype(variant.dtype)[[*(variant.order or range(variant.bands))]]
        images.append(np.concatenate([image, _alpha(image, number)]) if variant.alpha else image)
        labels.append(label)
        for name, cells in (("images", images[-1]), ("labels", label[None])):
            with rasterio.open(
                folder / name / f"{number:012d}.tif",
                "w",
                driver="GTiff",
                height=side,
                width=side,
                count=len(cells),
                dtype=cells.dtype,
                crs="EPSG:32643",
                transform=from_origin(3e5 + number * side / 2, 21e5, 0.5, 0.5),
            ) as file:
                file.write(cells)
    lines = [rf"images\{number:012d}.tif  labels\{number:012d}.tif " for number in range(count)]
    (folder / "map.txt").write_text("\n".join(lines) + "\n")
    _write_metadata(folder, variant, np.stack(images).astype(float), np.stack(labels))


def _alpha(image: np.ndarray, number: int) -> np.ndarray:
    alpha = np.full_like(image[:1], np.iinfo(image.dtype).max)
    alpha[:, : 8 + 4 * number] = 0
    return alpha


def _write_metadata(folder: Path, variant: Variant, images: np.ndarray, labels: np.ndarray) -> None:
    names = [*(BAND_NAMES[band] for band in variant.order or range(variant.bands)), *["Alpha"] * variant.alpha]
    figures = [getattr(images, name)(axis=(0, 2, 3)).tolist() for name in ("min", "max", "mean", "std")]
    cell = {"x": 0.5, "y": 0.5, "spatialReference": {"wkid": 32643, "latestWkid": 32643}}
    values = [0, *variant.values] if variant.zero else [*variant.values]
    counts = [int((labels == value).sum()) for value in values]
    common = {"MetaDataMode": "Classified_Tiles", "MinCellSize": cell, "MaxCellSize": cell}
    (folder / "esri_model_definition.emd").write_text(
        json.dumps(
            {
                **common,
                "ImageHeight": variant.side,
                "ImageWidth": variant.side,
                "ExtractBands": [*range(len(names))],
                "ImageSpaceUsed": "MAP_SPACE",
                "InputRastersProps": {"RasterCount": 1, "SensorName": "", "BandNames": names},
                "Classes": [
                    {"Value": value, "Name": f"class{value}", "Color": [20 * value % 255, 100, 200]} for value in values
                ],
                "AllTilesStats": [
                    dict(zip(("BandName", "Min", "Max", "Mean", "StdDev"), row)) for row in zip(names, *figures)
                ],
            }
        )
    )
    (folder / "esri_accumulated_stats.json").write_text(
        json.dumps(
            {
                **common,
                "Version": 3,
                "NumBands": len(names),
                "TileSizeX": variant.side,
                "TileSizeY": variant.side,
                "NumClasses": len(values),
                "NumTilesAsDouble": len(images),
                "Classes": [{"ClassValue": value, "ClassName": f"class{value}"} for value in values],
                "ClassPixelStats": {
                    "NumClasses": len(values),
                    "NumImagesTotal": len(images),
                    "NumImagesPerClass": [len(images)] * len(values),
                    "NumPixelsPerClass": counts,
                },
                "BandStatsState": [
                    {"Min": low, "Max": high, "Num": images[:, 0].size, "M1": mean, "M2": std**2 * images[:, 0].size}
                    for low, high, mean, std in zip(*figures)
                ],
            }
        )
    )
