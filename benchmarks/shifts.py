"""An image as another sensor, another light or another supplier would give it, for ``sensor_shift.py``.

Cells are 8-bit, (bands, rows, columns) in float64 while they are changed; cells of 0 in all bands are NoData and stay
so, and no other cell becomes NoData.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from osgeo import gdal
from scipy import ndimage

Change = Callable[[np.ndarray, np.ndarray], np.ndarray]

#: Cell sizes in metres of images of other sensors.
CELL_SIZES = (0.3, 0.6, 0.8, 1.0)


def gain(*factors: float) -> Change:
    """Return a change by a factor on each band, or one on all."""
    return lambda cells, valid: cells * np.array(factors)[:, None, None]


def gamma(exponent: float) -> Change:
    """Return a change of the tone curve."""
    return lambda cells, valid: 255 * (cells / 255) ** exponent


def haze(share: float, colour: tuple[float, float, float] = (190, 200, 215)) -> Change:
    """Return a change by scattered light of a colour."""
    return lambda cells, valid: cells * (1 - share) + share * np.array(colour)[:, None, None]


def saturation(factor: float) -> Change:
    """Return a change of the bands' differences from their mean."""
    return lambda cells, valid: cells.mean(axis=0) + factor * (cells - cells.mean(axis=0))


def noise(deviation: float, seed: int = 0) -> Change:
    """Return additive Gaussian noise."""
    return lambda cells, valid: cells + np.random.default_rng(seed).normal(0, deviation, cells.shape)


def blur(sigma: float) -> Change:
    """Return a blur of the valid cells alone (normalised convolution)."""

    def change(cells: np.ndarray, valid: np.ndarray) -> np.ndarray:
        weights = ndimage.gaussian_filter(valid.astype(float), sigma)
        sums = np.stack([ndimage.gaussian_filter(band * valid, sigma) for band in cells])
        return sums / np.maximum(weights, 1e-6)

    return change


def stretch(low: float = 2, high: float = 98) -> Change:
    """Return a linear stretch of each band between two percentiles."""

    def change(cells: np.ndarray, valid: np.ndarray) -> np.ndarray:
        limits = np.percentile(cells[:, valid], [low, high], axis=1)
        return 255 * (cells - limits[0][:, None, None]) / (limits[1] - limits[0])[:, None, None]

    return change


def combination(seed: int) -> Change:
    """Return light, colour, sharpness and noise changed at once, all drawn by a seed."""
    rng = np.random.default_rng(seed)
    steps = [
        gamma(np.exp(rng.uniform(-0.3, 0.3))),
        gain(*(rng.uniform(0.75, 1.3) * rng.uniform(0.9, 1.1, 3))),
        haze(rng.uniform(0, 0.25)),
        saturation(rng.uniform(0.5, 1.2)),
        blur(rng.uniform(0.1, 0.9)),
        noise(rng.uniform(0, 6), seed),
    ]

    def change(cells: np.ndarray, valid: np.ndarray) -> np.ndarray:
        for step in steps:
            cells = np.clip(step(cells, valid), 0, 255)
        return cells

    return change


#: Changes of cell values by name.
VALUES: dict[str, Change] = {
    "unchanged": lambda cells, valid: cells,
    "gain 0.7": gain(0.7),
    "gain 1.3": gain(1.3),
    "gamma 0.7": gamma(0.7),
    "gamma 1.4": gamma(1.4),
    "haze": haze(0.3),
    "bluer": gain(0.85, 1, 1.2),
    "redder": gain(1.2, 1, 0.85),
    "half saturation": saturation(0.5),
    "stretch 2-98": stretch(),
    "noise of 8": noise(8),
    "blur of one cell": blur(1.0),
    **{f"combination {seed}": combination(seed) for seed in (1, 2, 3)},
}

#: All changes by name, in the order of the table.
NAMES = (*VALUES, *(f"{size:g} m" for size in CELL_SIZES), "11 bits as uint16")


def write_shifted(source: Path, target: Path, name: str) -> None:
    """Write an 8-bit image, changed, as a GeoTIFF."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if name.endswith(" m"):
        size = float(name.split()[0])
        gdal.Warp(
            str(target),
            str(source),
            xRes=size,
            yRes=size,
            resampleAlg="average" if size > 0.5 else "cubic",
            creationOptions=["TILED=YES", "COMPRESS=DEFLATE"],
        )
        return
    dataset = gdal.Open(str(source))
    cells = dataset.ReadAsArray().astype(np.float64)
    valid = (cells != 0).any(axis=0)
    if name.startswith("11 bits"):
        finer = cells + np.random.default_rng(0).uniform(-0.5, 0.5, cells.shape)  # what 8 bits rounded away
        changed, highest, kind = finer * 2047 / 255, 2047, gdal.GDT_UInt16
    else:
        changed, highest, kind = VALUES[name](cells, valid), 255, gdal.GDT_Byte
    changed = np.where(valid, np.clip(np.round(changed), 1, highest), 0)
    made = gdal.GetDriverByName("GTiff").Create(
        str(target), dataset.RasterXSize, dataset.RasterYSize, len(cells), kind, ["TILED=YES", "COMPRESS=DEFLATE"]
    )
    made.SetGeoTransform(dataset.GetGeoTransform())
    made.SetProjection(dataset.GetProjection())
    for number, band in enumerate(changed, 1):
        made.GetRasterBand(number).SetNoDataValue(0)
        made.GetRasterBand(number).WriteArray(band)
        made.GetRasterBand(number).SetColorInterpretation(dataset.GetRasterBand(number).GetColorInterpretation())
