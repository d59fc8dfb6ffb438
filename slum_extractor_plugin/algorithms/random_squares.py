"""Squares at random places of an image, to check a map in: as test areas that nobody has picked."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import NamedTuple

from qgis.core import QgsDistanceArea, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle

from ..errors import ParameterError
from ..grid import Grid
from ..layers.rasters import raster_source
from ..rasters.image import ImageSource

#: Squares that are wanted, and the number that draws them: the same image and ground give the same squares.
COUNT, SEED = 12, 42

#: Metres of a side, unless the cells are large or the image is small.
_SIDE = 200.0

#: Cells of a side: those wanted of an image of large cells, and the fewest that say anything of outlines.
_WANTED_CELLS, _LEAST_CELLS = 64, 32

#: Places for each square that is wanted, so that chance has something to choose from.
_PLACES = 3

#: Share of the side that is tried next where there are too few places for all squares.
_SMALLER = 0.75

#: Places that are looked at, at most, and cells along a square's side that are looked at for data.
_MOST_TRIES, _LOOKS = 20_000, 16


class Squares(NamedTuple):
    """Squares in the image's CRS, in the order in which they were drawn, and metres of their side."""

    shapes: list[QgsGeometry]
    side: float


def random_squares(image: QgsRasterLayer, taken: QgsGeometry | None = None, seed: int = SEED) -> Squares:
    """Return squares that do not overlap, wholly on cells with data, each place as likely as any other.

    Places are the cells of a coarse grid, whose origin is random.

    Args:
        image: what the map was made from.
        taken: ground that is left out, in the image's CRS, as the model was trained there.
        seed: of the random generator.

    Raises:
        ParameterError: there is no room for a single square.
        RasterError: the image cannot be read.
    """
    across, down = _metres(image)
    cell = max(image.rasterUnitsPerPixelX() * across, image.rasterUnitsPerPixelY() * down)
    free = image.extent().area() - (taken.intersection(QgsGeometry.fromRect(image.extent())).area() if taken else 0)
    room = math.sqrt(max(0.0, free * across * down) / (COUNT * _PLACES))
    side, found = min(max(_SIDE, _WANTED_CELLS * cell), room), Squares([], 0.0)
    with closing(_Data(image)) as data:
        while side >= _LEAST_CELLS * cell:
            rounded = _rounded(side)
            shapes = _drawn(image, taken, (rounded / across, rounded / down), data.covers, seed)
            if len(shapes) > len(found.shapes):
                found = Squares(shapes, rounded)
            if len(shapes) == COUNT:
                break
            side *= _SMALLER
    if not found.shapes:
        raise ParameterError(
            f"{image.name()} has no room for test squares of {_LEAST_CELLS} x {_LEAST_CELLS} cells outside the study "
            "area. Draw test areas by hand, or take another image for the check."
        )
    return found


def _drawn(
    image: QgsRasterLayer,
    taken: QgsGeometry | None,
    size: tuple[float, float],
    covers: Callable[[QgsRectangle], bool],
    seed: int,
) -> list[QgsGeometry]:
    """Return up to ``COUNT`` squares of a size in units of the CRS."""
    found: list[QgsGeometry] = []
    for box in _places(image.extent(), size, random.Random(seed)):  # nosec B311 - nothing secret
        shape = QgsGeometry.fromRect(box)
        if not (taken and taken.intersects(shape)) and covers(box):
            found.append(shape)
        if len(found) == COUNT:
            break
    return found


def _places(extent: QgsRectangle, size: tuple[float, float], rng: random.Random) -> Iterator[QgsRectangle]:
    """Yield the cells of a grid within an extent, in random order; its origin is random as far as there is room."""
    width, height = size
    columns, rows = int(extent.width() / width), int(extent.height() / height)
    left = extent.xMinimum() + rng.random() * (extent.width() - columns * width)
    bottom = extent.yMinimum() + rng.random() * (extent.height() - rows * height)
    for place in rng.sample(range(columns * rows), min(_MOST_TRIES, columns * rows)):
        x, y = left + place % columns * width, bottom + place // columns * height
        yield QgsRectangle(x, y, x + width, y + height)


def _metres(image: QgsRasterLayer) -> tuple[float, float]:
    """Return the metres of one unit of the image's CRS along a row and along a column, in its middle."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(image.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid(image.crs().ellipsoidAcronym())
    middle, width, height = image.extent().center(), image.extent().width() / 100, image.extent().height() / 100
    along = QgsPointXY(middle.x() + width, middle.y()), QgsPointXY(middle.x(), middle.y() + height)
    across, down = (measure.measureLine(middle, point) for point in along)
    return across / width, down / height


def _rounded(side: float) -> float:
    """Return a length that is easy to say, not above another."""
    step = 10 ** math.floor(math.log10(side)) / 10
    return math.floor(side / step + 1e-9) * step


class _Data:
    """Where an image has data; one that a server draws is taken to have them everywhere."""

    def __init__(self, image: QgsRasterLayer) -> None:
        self._source = ImageSource(raster_source(image, "image")) if image.providerType() == "gdal" else None

    def covers(self, box: QgsRectangle) -> bool:
        """Whether all of a box has data, as far as a few cells of it show."""
        if self._source is None:
            return True
        steps = box.width() / _LOOKS, -box.height() / _LOOKS
        place = (box.xMinimum(), steps[0], 0.0, box.yMaximum(), 0.0, steps[1])
        return self._source.covers(Grid(place, _LOOKS, _LOOKS))

    def close(self) -> None:
        """Let go of the image."""
        if self._source is not None:
            self._source.close()
