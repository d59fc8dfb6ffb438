"""Show Training Data: one HTML page with chips, their labels laid over, class balance, histograms and a map."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal

from ...errors import ChipFolderError, RasterError
from ...formats.chips import CLASSIFIED_TILES, Chip, ChipFolder, read_chip_folder
from ...formats.classes import BACKGROUND_NAME, ClassInfo
from ...formats.html_page import Html, facts, figure, legend, page, picture, section, table, write_page
from ...grid import Grid
from ...jobs.export import ShowTrainingData
from ...progress import Progress, silent
from ...threads import thread_pool
from ..parallel import core_count, ordered_map
from ..png import png
from ..raster import class_band, grid_of, read
from ..units import unit_of
from .opening import open_chip

_COLUMNS = 3
#: A picture on the page is no larger than this, in cells.
_PICTURE = 256
#: Histograms are of this many chips at most, and the map shows this many.
_MOST_COUNTED, _MOST_ON_MAP = 200, 5000
_BINS = 64
_STYLE = """
.bar { width: 20rem; max-width: 35vw } .bar div { height: 1rem; min-width: 1px; print-color-adjust: exact }
.chips { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem }
.chips figure { margin: 0; display: grid; grid-template-columns: 1fr 1fr; gap: 2px }
.chips img { width: 100%; image-rendering: pixelated } .chips figcaption { grid-column: span 2 }
svg { width: 100%; max-width: 48rem; max-height: 36rem; border: 1px solid var(--line) }
"""
_BAND_COLORS = {"Red": "#d62728", "Green": "#2ca02c", "Blue": "#1f77b4"}


def show_chips(
    folder: str | os.PathLike,
    out_html: str | os.PathLike,
    rows: int = ShowTrainingData.entry("rows").default,
    alpha: float = ShowTrainingData.entry("alpha").default,
    progress: Progress = silent,
) -> None:
    """Write the page; ``rows`` of three chips each, labels laid over with opacity ``alpha`` (0 to 1).

    Raises:
        ChipFolderError: the folder is not a usable chip folder of classified tiles.
        RasterError: a chip cannot be read.
    """
    described = read_chip_folder(folder, (CLASSIFIED_TILES,))
    shown = _spread_out(described.chips, rows * _COLUMNS)
    counted = _spread_out(described.chips, _MOST_COUNTED)
    mapped = _spread_out(described.chips, _MOST_ON_MAP)
    total = len(shown) + len(counted) + len(mapped)
    with thread_pool(core_count()) as pool:
        done = 0

        def collected(function: object, chips: Sequence[Chip]) -> list:
            nonlocal done
            results = []
            for result in ordered_map(pool, function, chips, 4 * core_count()):
                results.append(result)
                done += 1
                progress(done / total)
            return results

        stretch = _stretch(described, shown)
        figures = collected(lambda chip: _figure(chip, described, stretch, alpha), shown)
        edges = _edges(described, stretch)
        histograms = sum(collected(lambda chip: _histograms(chip, described, edges), counted))
        places = collected(lambda chip: grid_of(open_chip(chip.image)), mapped)
    parts = (
        _facts(described),
        _balance(described),
        "<h2>Chips</h2>",
        '<div class="chips">',
        *figures,
        "</div>",
        _histogram_section(histograms, edges, described, len(counted)),
        _map(places, described),
    )
    write_page(out_html, page(Path(folder).name, parts, subtitle="Training data", style=_STYLE))


def _spread_out(chips: Sequence[Chip], number: int) -> list[Chip]:
    """Return up to ``number`` chips, evenly spread over all."""
    places = np.linspace(0, len(chips) - 1, min(number, len(chips))).round().astype(int)
    return [chips[place] for place in places]


def _shown_bands(bands: int) -> list[int]:
    return [0, 1, 2] if bands >= 3 else [0]


def _stretch(described: ChipFolder, chips: Sequence[Chip]) -> np.ndarray:
    """Return the darkest and the lightest value shown of each band (bands, 2), one stretch for the whole page."""
    if described.data_type == "uint8":
        return np.array([[0.0, 255.0]] * described.bands)
    if described.band_statistics:
        bands = [(band, 2 * band.standard_deviation) for band in described.band_statistics]
        return np.array(
            [(max(band.minimum, band.mean - reach), min(band.maximum, band.mean + reach)) for band, reach in bands]
        )
    samples = [_image(chip, described).reshape(described.bands, -1) for chip in chips[:20]]
    return np.percentile(np.concatenate(samples, axis=1), (2, 98), axis=1).T


def _image(chip: Chip, described: ChipFolder) -> np.ndarray:
    dataset = open_chip(chip.image)
    if dataset.RasterCount != described.bands:
        raise ChipFolderError(
            f"The chip {chip.image} has {dataset.RasterCount} bands, and the chips of its folder have "
            f"{described.bands}. Remove it, or export the chips again."
        )
    array = _read(dataset, dataset, chip.image)
    return np.abs(array) if np.iscomplexobj(array) else array


def _label(chip: Chip) -> np.ndarray:
    dataset = open_chip(chip.label, "label")
    return _read(dataset, class_band(dataset, "label"), chip.label)


def _read(dataset: gdal.Dataset, source: gdal.Dataset | gdal.Band, path: Path) -> np.ndarray:
    try:
        return read(source, grid_of(dataset).window)
    except RasterError as error:
        raise ChipFolderError(f"The chip {path} cannot be read: it is damaged. Export it again.") from error


def _figure(chip: Chip, described: ChipFolder, stretch: np.ndarray, alpha: float) -> str:
    image, label = _image(chip, described), _label(chip)
    if image.shape[1:] != label.shape:
        raise ChipFolderError(f"The chip {chip.image} and its label differ in size. Export the chips again.")
    step = max(1, -(-max(label.shape) // _PICTURE))
    image, label = image[:, ::step, ::step], label[::step, ::step]
    bands = _shown_bands(len(image))
    low, high = stretch[bands, 0, None, None], stretch[bands, 1, None, None]
    shades = np.clip((image[bands] - low) / np.maximum(high - low, 1e-12) * 255, 0, 255)
    plain = np.broadcast_to(shades, (3, *label.shape)).astype(np.uint8)
    overlay = plain.astype(np.float32)
    for info in described.classes:
        color = np.array(info.color, np.float32)[:, None]
        overlay[:, label == info.value] = (1 - alpha) * overlay[:, label == info.value] + alpha * color
    laid_over = picture(png(overlay.astype(np.uint8)), f"{chip.name} with labels")
    return figure(picture(png(plain), chip.name) + laid_over, chip.name)


def _edges(described: ChipFolder, stretch: np.ndarray) -> np.ndarray:
    """Return the edges of the histogram's bins, from the least to the largest value of any band."""
    if described.band_statistics:
        low = min(band.minimum for band in described.band_statistics)
        high = max(band.maximum for band in described.band_statistics)
    else:
        low, high = stretch[:, 0].min(), stretch[:, 1].max()
    return np.linspace(low, max(high, low + 1e-9), _BINS + 1)


def _histograms(chip: Chip, described: ChipFolder, edges: np.ndarray) -> np.ndarray:
    """Return the cells of each band in each bin (bands, bins), NoData left out."""
    dataset = open_chip(chip.image)
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    valid = (band if nodata is None else band[band != nodata] for band in _image(chip, described))
    return np.array([np.histogram(band, edges)[0] for band in valid])


def _facts(described: ChipFolder) -> str:
    width, height = described.tile_size
    cell = described.cell_size
    rows = {
        "Chips": f"{len(described.chips)} of {width} x {height} cells",
        "Bands": f"{described.bands}: {', '.join(described.band_names) or 'without names'}",
        "Data type": described.data_type or "not said",
        "Cell size": _sizes(cell, described.wkid) if cell else "not recorded",
        "Reference system": described.image_space,
    }
    return facts(rows)


def _sizes(cell: tuple[float, float], code: int | None) -> str:
    """Return a cell size with its unit; one number for square cells."""
    sizes = f"{cell[0]:g}" if cell[0] == cell[1] else f"{cell[0]:g} x {cell[1]:g}"
    return f"{sizes} {unit_of(code) if code else 'in an unknown unit'}".strip()


def _balance(described: ChipFolder) -> str:
    """Return how many cells and chips each class has, the background as the rest."""
    pixels = described.class_pixels
    total = len(described.chips) * described.tile_size[0] * described.tile_size[1]
    rows = [(info, pixels[info.value], described.class_statistics.chips_with(info.value)) for info in described.classes]
    background = ClassInfo(0, BACKGROUND_NAME, (190, 190, 190))
    lines = [
        (info.value, info.name, _bar(count / total, info.color), f"{100 * count / total:.2f} %", chips or "")
        for info, count, chips in [(background, max(0, total - sum(pixels.values())), 0), *rows]
    ]
    heads = ("Value", "Class", "Share of the cells", "In per cent", "Chips with it")
    return section("Class balance", table(heads, lines, "Cells and chips of each class"))


def _bar(share: float, color: tuple[int, int, int]) -> Html:
    return Html(f'<div class="bar"><div style="width:{100 * share:.2f}%;background:rgb{color}"></div></div>')


def _histogram_section(histograms: np.ndarray, edges: np.ndarray, described: ChipFolder, chips: int) -> str:
    shapes = 155 - 150 * histograms / max(1, histograms.max())
    fallback = ("#d62728", "#2ca02c", "#1f77b4", "#9467bd", "#8c564b", "#e377c2", "#7f7f7f", "#bcbd22")
    lines, keys = [], []
    for index, shape in enumerate(shapes):
        name = described.band_names[index] if index < len(described.band_names) else f"Band_{index + 1}"
        color = _BAND_COLORS.get(name, fallback[index % len(fallback)])
        points = " ".join(f"{600 * (place + 0.5) / _BINS:.1f},{height:.1f}" for place, height in enumerate(shape))
        lines.append(f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="1.5"/>')
        keys.append((tuple(bytes.fromhex(color[1:])), name))
    return (
        f"<h2>Histograms</h2>{legend(keys)}<p>{chips} chips, values from {edges[0]:g} to {edges[-1]:g}</p>"
        f'<svg viewBox="0 0 600 160" role="img" aria-label="Histograms">{"".join(lines)}'
        '<line x1="0" y1="156" x2="600" y2="156" stroke="#888"/></svg>'
    )


def _map(places: Sequence[Grid], described: ChipFolder) -> str:
    """Return the outlines of the chips, north up; nothing in pixel space."""
    if described.image_space != "MAP_SPACE":
        return "<h2>Map</h2><p>The chips are in pixel space and lie nowhere.</p>"
    xmins, ymins, xmaxs, ymaxs = zip(*(grid.bounds() for grid in places))
    west, north = min(xmins), max(ymaxs)
    scale = 600 / max(max(xmaxs) - west, north - min(ymins))
    outlines = "".join(f'<polygon points="{_outline(grid, west, north, scale)}"/>' for grid in places)
    width, height = scale * (max(xmaxs) - west), scale * (north - min(ymins))
    return (
        f"<h2>Map</h2><p>{len(places)} chips, x {west:.2f} to {max(xmaxs):.2f}, y {min(ymins):.2f} to {north:.2f}</p>"
        f'<svg viewBox="-2 -2 {width + 4:.1f} {height + 4:.1f}" role="img" aria-label="Where the chips lie" '
        f'fill="#0072b222" stroke="#0072b2" stroke-width="0.8">{outlines}</svg>'
    )


def _outline(grid: Grid, west: float, north: float, scale: float) -> str:
    corners = ((0, 0), (grid.width, 0), (grid.width, grid.height), (0, grid.height))
    positions = (grid.position(*corner) for corner in corners)
    return " ".join(f"{(x - west) * scale:.1f},{(north - y) * scale:.1f}" for x, y in positions)
