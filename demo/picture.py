"""The demo's picture: image and truth, what was found, and where the two differ, side by side."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QGuiApplication, QImage, QPainter, QPainterPath, QPen

from slum_extractor_plugin.grid import Grid
from slum_extractor_plugin.rasters.raster import crs_of, grid_of, open_raster

from .figures import burnt, outlines

#: Longest side of a panel, and the space around it, in dots.
PANEL, MARGIN, HEADING, FOOT = 720, 24, 58, 62
TITLE = 74

#: Colour-blind safe (Okabe and Ito 2008).
FOUND, MISSED, RIGHT, TRUTH = "#d55e00", "#0072b2", "#009e73", "#f0e442"
PAPER, INK = "#ffffff", "#1d2327"

_application: QGuiApplication | None = None


@dataclass(frozen=True)
class _View:
    """An image shrunk to a panel: its cells, and the grid of the dots."""

    dataset: gdal.Dataset
    grid: Grid
    picture: np.ndarray

    @classmethod
    def of(cls, path: Path) -> _View:
        dataset = open_raster(path)
        grid = grid_of(dataset)
        shrunk = grid.at_cell_size(max(grid.width * grid.cell_size[0], grid.height * grid.cell_size[1]) / PANEL)
        bands = [index + 1 for index in range(min(3, dataset.RasterCount))]
        cells = dataset.ReadAsArray(
            buf_xsize=shrunk.width, buf_ysize=shrunk.height, resample_alg=gdal.GRIORA_Average, band_list=bands
        )
        cells = np.atleast_3d(np.moveaxis(cells, 0, -1) if cells.ndim == 3 else cells)
        return cls(dataset, shrunk, _stretched(cells if cells.shape[2] == 3 else np.repeat(cells[..., :1], 3, axis=2)))

    @property
    def metres_per_dot(self) -> float | None:
        """None where the CRS has no metres."""
        crs = crs_of(self.dataset)
        return self.grid.cell_size[0] * crs.GetLinearUnits() if crs is not None and crs.IsProjected() else None


def draw_picture(path: Path, image: Path, found: Path, truth: Path | None, title: str) -> Path:
    """Draw an image, the slum polygons found in it and, where it is known, the truth into ``path``, and return it."""
    _start_qt()
    view = _View.of(image)
    width, height = view.grid.width, view.grid.height
    panels = 3 if truth else 2
    canvas = QImage(
        panels * width + (panels + 1) * MARGIN, TITLE + HEADING + height + FOOT + MARGIN, QImage.Format.Format_RGB32
    )
    canvas.fill(QColor(PAPER))
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _text(painter, MARGIN, TITLE - 22, title, 34, bold=True)
    lefts = [MARGIN + index * (width + MARGIN) for index in range(panels)]
    _draw_image(painter, lefts[0], view, truth)
    _draw_found(painter, lefts[1], view, found)
    if truth:
        _draw_difference(painter, lefts[2], view, found, truth)
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    canvas.save(str(path))
    return path


def _draw_image(painter: QPainter, left: int, view: _View, truth: Path | None) -> None:
    _panel(painter, left, view, view.picture, "Image and true slum boundaries" if truth else "Image")
    if truth:
        _shapes(painter, left, view, truth, None, TRUTH)
        _legend(painter, left, view, [("true slum boundary", TRUTH)])
    _scale_bar(painter, left, view)


def _draw_found(painter: QPainter, left: int, view: _View, found: Path) -> None:
    _panel(painter, left, view, view.picture, "Slum polygons found")
    _shapes(painter, left, view, found, FOUND, "#ffffff")
    _legend(painter, left, view, [("found by the U-Net", FOUND)])


def _draw_difference(painter: QPainter, left: int, view: _View, found: Path, truth: Path) -> None:
    grey = view.picture.astype(float).mean(axis=2, keepdims=True) * 0.45 + 118
    cells = np.repeat(grey, 3, axis=2)
    is_found, is_true = (burnt(polygons, view.grid, view.dataset) for polygons in (found, truth))
    for mask, color in ((is_found & is_true, RIGHT), (~is_found & is_true, MISSED), (is_found & ~is_true, FOUND)):
        tint = np.array(QColor(color).getRgb()[:3], float)
        cells[mask] = 0.25 * cells[mask] + 0.75 * tint
    _panel(painter, left, view, cells.astype(np.uint8), "Where the two agree")
    _legend(painter, left, view, [("found", RIGHT), ("missed", MISSED), ("false alarm", FOUND)])


def _panel(painter: QPainter, left: int, view: _View, cells: np.ndarray, heading: str) -> None:
    """Draw a heading and an image (rows, columns, 3) under it."""
    _text(painter, left, TITLE + HEADING - 18, heading, 27)
    cells = np.ascontiguousarray(cells)
    height, width, _ = cells.shape
    image = QImage(cells.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    painter.drawImage(QPointF(left, TITLE + HEADING), image)


def _shapes(painter: QPainter, left: int, view: _View, polygons: Path, fill: str | None, line: str) -> None:
    painter.save()
    painter.setClipRect(QRectF(left, TITLE + HEADING, view.grid.width, view.grid.height))
    painter.translate(left, TITLE + HEADING)
    halo, pen = QPen(QColor(0, 0, 0, 150), 4.5), QPen(QColor(line), 2.4 if fill is None else 1.6)
    color = QColor(fill or line)
    color.setAlpha(150 if fill else 0)
    for shape in outlines(polygons, view.dataset):
        outline = _path(shape, view.grid)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if fill is None:
            painter.strokePath(outline, halo)
        painter.fillPath(outline, QBrush(color))
        painter.strokePath(outline, pen)
    painter.restore()


def _path(shape: ogr.Geometry, grid: Grid) -> QPainterPath:
    """Return a polygon or multipolygon in dots of a panel; holes stay holes by the odd-even rule."""
    path = QPainterPath()
    if shape.GetPointCount():
        points = [QPointF(*grid.cell(*shape.GetPoint_2D(index))) for index in range(shape.GetPointCount())]
        path.moveTo(points[0])
        for point in points[1:]:
            path.lineTo(point)
        path.closeSubpath()
    for index in range(shape.GetGeometryCount()):
        path.addPath(_path(shape.GetGeometryRef(index), grid))
    return path


def _legend(painter: QPainter, left: int, view: _View, entries: list[tuple[str, str]]) -> None:
    x, y = left, TITLE + HEADING + view.grid.height + 18
    for text, color in entries:
        painter.fillRect(QRectF(x, y, 26, 26), QColor(color))
        painter.setPen(QPen(QColor(INK), 1))
        painter.drawRect(QRectF(x, y, 26, 26))
        x += 36 + _text(painter, x + 36, y + 22, text, 25) + 28


def _scale_bar(painter: QPainter, left: int, view: _View) -> None:
    """Draw a bar of a round length, about a quarter of the panel, on the image's lower right."""
    metres = view.metres_per_dot
    if metres is None:
        return
    length = _round_length(metres * view.grid.width / 4)
    dots = length / metres
    x, y = left + view.grid.width - dots - 20, TITLE + HEADING + view.grid.height - 24
    painter.fillRect(QRectF(x - 12, y - 34, dots + 24, 48), QColor(255, 255, 255, 215))
    painter.fillRect(QRectF(x, y, dots, 6), QColor(INK))
    label = f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
    _text(painter, int(x), int(y) - 8, label, 22)


def _round_length(metres: float) -> float:
    """Return the largest of 1, 2, 5, 10, 20... that is not more than ``metres``."""
    power = 10 ** math.floor(math.log10(metres))
    return max(step * power for step in (1, 2, 5) if step * power <= metres)


def _text(painter: QPainter, x: float, y: float, text: str, size: int, bold: bool = False) -> int:
    """Draw a line of text, ``size`` dots high, and return its width."""
    font = QFont("DejaVu Sans")
    font.setPixelSize(size)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(INK))
    painter.drawText(QPointF(x, y), text)
    return painter.fontMetrics().horizontalAdvance(text)


def _stretched(cells: np.ndarray) -> np.ndarray:
    """Return cells as 8 bits for each band: as they are, or from the 2nd to the 98th percentile."""
    if cells.dtype == np.uint8:
        return cells
    low, high = np.nanpercentile(cells, (2, 98), axis=(0, 1))
    return np.clip(255 * (cells - low) / np.maximum(high - low, 1e-9), 0, 255).astype(np.uint8)


def _start_qt() -> None:
    """Start Qt without a display; it is needed to draw text."""
    global _application
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication.instance() or QGuiApplication([])
