"""On which cells a layer that is drawn by a server is rendered: those of an extent, at a cell size."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)

from ..errors import ParameterError

#: Share of a cell by which an extent may miss a cell's edge and still end there.
_SAME = 1e-3

#: Share by which a cell size may differ from that of a layer's tiles and still mean it: dialogs round to six digits.
_TYPED = 1e-4

#: Cells around an extent that is brought to another CRS afterwards, and so needs neighbours.
_MARGIN = 4


@dataclass(frozen=True)
class Frame:
    """What a user wants to see of a layer without cells of its own.

    Attributes:
        box: EXTENT.
        box_crs: CRS of the box; not valid where it is the layer's own.
        cell_size: CELL_SIZE, in units of ``cell_crs``.
        cell_crs: CRS in which the tool works; not valid where it is the layer's own. None for metres on the ground.
    """

    box: QgsRectangle
    box_crs: QgsCoordinateReferenceSystem
    cell_size: float
    cell_crs: QgsCoordinateReferenceSystem | None


@dataclass(frozen=True)
class ServiceGrid:
    """North-up cells in the CRS of a layer: the upper left corner, the cell size and the number of cells."""

    left: float
    top: float
    cell_size: float
    width: int
    height: int

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """GDAL's."""
        return self.left, self.cell_size, 0.0, self.top, 0.0, -self.cell_size

    def box(self, column: int, row: int, width: int, height: int) -> QgsRectangle:
        """Return where a window of cells is on the map."""
        size = self.cell_size
        left, top = self.left + column * size, self.top - row * size
        return QgsRectangle(left, top - height * size, left + width * size, top)


def grid_in(layer: QgsRasterLayer, frame: Frame, transforms: QgsCoordinateTransformContext) -> ServiceGrid:
    """Return the cells of a layer in a frame. They are counted from the layer's upper left corner, as tiles are.

    Raises:
        ParameterError: the frame is not on the layer, or cannot be brought to its CRS.
    """
    box = _box(layer, frame.box, frame.box_crs, transforms)
    size, margin = frame.cell_size, 0
    if frame.cell_crs is None:
        size /= _metres(layer, box, transforms)
    elif frame.cell_crs.isValid() and frame.cell_crs != layer.crs():
        size, margin = _cell_size(layer, frame, box, transforms), _MARGIN
    size = of_tiles(layer, size)
    whole = layer.extent()
    if not box.intersects(whole):
        raise ParameterError(
            f"EXTENT does not touch the layer {layer.name()}, which covers {whole.toString(6)}. Choose another extent."
        )
    box = box.buffered(margin * size).intersect(whole)  # beyond it some servers answer with zeros
    column, row = (box.xMinimum() - whole.xMinimum()) / size, (whole.yMaximum() - box.yMaximum()) / size
    right, bottom = (box.xMaximum() - whole.xMinimum()) / size, (whole.yMaximum() - box.yMinimum()) / size
    column, row = math.floor(column + _SAME), math.floor(row + _SAME)
    right, bottom = math.ceil(right - _SAME), math.ceil(bottom - _SAME)
    return ServiceGrid(
        whole.xMinimum() + column * size,
        whole.yMaximum() - row * size,
        size,
        max(1, right - column),
        max(1, bottom - row),
    )


def of_tiles(layer: QgsRasterLayer, size: float) -> float:
    """Return the cell size of a layer's tiles that a size means, so that nothing is resampled; without one the size."""
    near = [each for each in layer.dataProvider().nativeResolutions() if abs(each / size - 1) < _TYPED]
    return near[0] if near else size


def _box(
    layer: QgsRasterLayer,
    box: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> QgsRectangle:
    if not crs.isValid() or crs == layer.crs():
        return box
    try:
        return QgsCoordinateTransform(crs, layer.crs(), transforms).transformBoundingBox(box)
    except QgsCsException as error:
        raise ParameterError(
            f"EXTENT cannot be brought to the CRS of the layer {layer.name()}, {layer.crs().authid()}. Correct it."
        ) from error


def _metres(layer: QgsRasterLayer, box: QgsRectangle, transforms: QgsCoordinateTransformContext) -> float:
    """Return the metres on the ground of a unit of a layer's CRS, in the middle of a box."""
    ground = QgsDistanceArea()
    ground.setSourceCrs(layer.crs(), transforms)
    ground.setEllipsoid(layer.crs().ellipsoidAcronym())
    middle, step = box.center(), min(box.width(), box.height()) / 4
    across, up = QgsPointXY(middle.x() + step, middle.y()), QgsPointXY(middle.x(), middle.y() + step)
    return math.sqrt(ground.measureLine(middle, across) * ground.measureLine(middle, up)) / step


def _cell_size(
    layer: QgsRasterLayer, frame: Frame, box: QgsRectangle, transforms: QgsCoordinateTransformContext
) -> float:
    """Return a cell size in the layer's units: that of the finer side of a cell in the middle of the box."""
    back = QgsCoordinateTransform(layer.crs(), frame.cell_crs, transforms)
    there = QgsCoordinateTransform(frame.cell_crs, layer.crs(), transforms)
    try:
        middle = back.transform(box.center())
        here = there.transform(middle)
        sides = [
            there.transform(QgsPointXY(middle.x() + dx, middle.y() + dy)).distance(here)
            for dx, dy in ((frame.cell_size, 0.0), (0.0, frame.cell_size))
        ]
    except QgsCsException as error:
        raise ParameterError(
            f"CELL_SIZE cannot be brought to the CRS of the layer {layer.name()}. Leave OUTPUT_COORDINATE_SYSTEM empty."
        ) from error
    return min(sides)
