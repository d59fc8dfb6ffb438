"""The demo's figures: how good the polygons are, and how much the slums have grown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from slum_extractor_plugin.grid import Grid, Window
from slum_extractor_plugin.rasters.accuracy.confusion import Accuracy, confusion_matrix
from slum_extractor_plugin.rasters.class_fields import likely_field
from slum_extractor_plugin.rasters.growth.change import Growth
from slum_extractor_plugin.rasters.growth.table import read_table
from slum_extractor_plugin.rasters.raster import crs_of, grid_of, open_raster
from slum_extractor_plugin.rasters.vectors import layer_crs, open_vector, transformation

#: A user's own image is split into this many strips; the first or the last is held out.
STRIPS = 4


@dataclass(frozen=True)
class Figures:
    """What the demo reports.

    Attributes:
        accuracy: cells of the class raster against the truth, and ``where`` that was measured; None without truth.
        growth: from the boundaries of the first date to the polygons of the second; None with one date.
        true_growth: the same from truth to truth; None where the truth of the second date is not known.
        found_of_new: share of the ground that has become slum since the first date that was found; None likewise.
        sampled: hectares of net growth as a sample of the change gives it, least and most at 95 %; None without one.
    """

    accuracy: Accuracy | None
    where: str
    slum: int
    growth: Growth | None = None
    true_growth: Growth | None = None
    found_of_new: float | None = None
    sampled: tuple[float, float, float] | None = None

    def lines(self) -> list[tuple[str, str]]:
        """Return the figures as pairs of a name and a text."""
        rows: list[tuple[str, str]] = []
        if self.accuracy is not None:
            good, slum = self.accuracy, self.slum
            shares = (
                _share(good.precision(slum), "undefined (no slum found)"),
                _share(good.recall(slum), "undefined (no slum in the truth)"),
                _share(good.f1(slum), "undefined"),
            )
            rows += [
                ("IoU of slum against the truth", _share(good.iou(slum), "undefined (no slum anywhere)")),
                ("Precision, recall, F1 of slum", ", ".join(shares)),
                ("Overall accuracy, kappa", f"{good.overall:.3f}, {_share(good.kappa, 'undefined (one class only)')}"),
                ("Measured on", self.where),
            ]
        if self.found_of_new is not None:
            rows.append(("Found of the slum that is new since the first date", f"{self.found_of_new:.1%}"))
        for name, growth in (("Slum found", self.growth), ("Slum in truth", self.true_growth)):
            if growth is not None:
                rows.append(
                    (
                        name,
                        f"{growth.first:.2f} ha, then {growth.second:.2f} ha: {growth.net:+.2f} ha "
                        f"({growth.new:.2f} ha new, {growth.gone:.2f} ha gone)",
                    )
                )
        if self.sampled is not None:
            net, low, high = self.sampled
            rows.append(("Growth, adjusted by a sample", f"{net:+.2f} ha (95 % interval {low:+.2f} to {high:+.2f} ha)"))
        return rows


def _share(number: float, otherwise: str) -> str:
    """Return a share as a text; other words where there was nothing to take a share of."""
    return otherwise if np.isnan(number) else f"{number:.3f}"


def growth_in(table: Path) -> Growth:
    """Return the growth from the first to the second date in a table of Track Slum Growth, slivers included."""
    head, rows = read_table(table)
    before, after = (dict(zip(head, row)) for row in rows[:2])
    return Growth(float(before["slum_ha"]), float(after["slum_ha"]), float(after["persist_ha"]))


def sampled_growth_in(table: Path) -> tuple[float, float, float] | None:
    """Return the net growth that a sample gives in such a table, its least and its most; None where it gives none."""
    head, rows = read_table(table)
    row = dict(zip(head, rows[1]))
    texts = [row.get(name) for name in ("adj_net_ha", "net_low_ha", "net_high_ha")]
    return tuple(map(float, texts)) if all(texts) else None


def found_of_new(first: Path, second: Path, class_raster: Path, slum: int) -> float | None:
    """Return the recall on the ground that is slum in the second date's polygons and not in the first's, or None."""
    dataset = open_raster(class_raster)
    classified = dataset.GetRasterBand(1).ReadAsArray()
    before, after = (burnt(path, grid_of(dataset), dataset) for path in (first, second))
    new = after & ~before
    return float((classified == slum)[new].mean()) if new.any() else None


def burnt(polygons: Path | str, grid: Grid, like: gdal.Dataset) -> np.ndarray:
    """Return which cells of a grid in the CRS of ``like`` have their centre in a polygon: bool (rows, columns)."""
    target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Byte)
    target.SetGeoTransform(grid.geotransform)
    target.SetSpatialRef(like.GetSpatialRef())
    source, layer = open_vector(polygons)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
    del layer, source
    return target.ReadAsArray().astype(bool)


def class_field_of(boundaries: Path, field: str | None) -> str | None:
    """Return the field of the class values: the one that was named, else the one that exporting chips takes."""
    source, layer = open_vector(boundaries)
    found = field or likely_field(layer.GetLayerDefn()) or None
    del layer, source
    return found


def common_ground(polygons: Path, field: str | None, value: int, images: tuple[Path, Path], target: Path) -> int:
    """Write the slums (``field`` is ``value``, or all without a field) on both images, and return how many there are.

    What lies beyond an image can neither be found there nor have gone from there.
    """
    dataset = open_raster(images[0])
    ground = _footprint(images[0], dataset).Intersection(_footprint(images[1], dataset))
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
    layer = source.CreateLayer("slums", crs_of(dataset), ogr.wkbMultiPolygon)
    for shape in outlines(polygons, dataset, field, value):
        part = (shape if shape.IsValid() else shape.MakeValid()).Intersection(ground)
        if part is not None and part.GetArea() > 0:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.ForceToMultiPolygon(part))
            layer.CreateFeature(feature)
    count = layer.GetFeatureCount()
    del layer, source
    return count


def _footprint(image: Path, like: gdal.Dataset) -> ogr.Geometry:
    """Return the outline of an image in the CRS of ``like``, with points between the corners, since sides may bend."""
    dataset = open_raster(image)
    grid = grid_of(dataset)
    way = transformation(crs_of(dataset), crs_of(like))
    sides = [(t * grid.width, 0) for t in np.linspace(0, 1, 21)] + [
        (grid.width, t * grid.height) for t in np.linspace(0, 1, 21)
    ]
    sides += [(grid.width - x, grid.height - y) for x, y in sides]
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for column, row in sides:
        ring.AddPoint_2D(*grid.position(column, row))
    ring.CloseRings()
    outline = ogr.Geometry(ogr.wkbPolygon)
    outline.AddGeometry(ring)
    if way is not None:
        outline.Transform(way)
    return outline


def count_of(polygons: Path) -> int:
    """Return how many features a layer has."""
    source, layer = open_vector(polygons)
    count = layer.GetFeatureCount()
    del layer, source
    return count


def slum_value(boundaries: Path, field: str | None) -> int:
    """Return the class value of the boundaries: the one that most features have, 1 without a field."""
    source, layer = open_vector(boundaries)
    if not field:
        return 1
    values = [feature.GetField(field) for feature in layer]
    del layer, source
    known = [int(value) for value in values if value is not None]
    return max(set(known), key=known.count)


def hold_out(image: Path, boundaries: Path) -> tuple[Window, Window]:
    """Return the cells of an image to train on and those to hold out: its first or its last quarter.

    Of the two ends, across the longer side, the one is held out whose share of slum is nearer to the whole's.
    """
    dataset = open_raster(image)
    grid = grid_of(dataset)
    share = burnt(boundaries, grid, dataset)
    wide = grid.width >= grid.height
    length = grid.width if wide else grid.height
    strip = length // STRIPS
    profile = share.mean(axis=0 if wide else 1)
    off = [abs(profile[:strip].mean() - profile.mean()), abs(profile[-strip:].mean() - profile.mean())]
    parts = [(0, strip), (strip, length)] if off[0] < off[1] else [(length - strip, length), (0, length - strip)]
    held, kept = (
        Window(start, 0, end - start, grid.height) if wide else Window(0, start, grid.width, end - start)
        for start, end in parts
    )
    return kept, held


def extent_text(image: Path, window: Window) -> str:
    """Return a window of an image as Processing takes an extent."""
    dataset = open_raster(image)
    xmin, ymin, xmax, ymax = grid_of(dataset).bounds(window)
    crs = crs_of(dataset)
    code = f" [{crs.GetAuthorityName(None)}:{crs.GetAuthorityCode(None)}]" if crs and crs.GetAuthorityCode(None) else ""
    return f"{xmin},{xmax},{ymin},{ymax}{code}"


def accuracy_within(class_raster: Path, truth: Path, field: str | None, image: Path, window: Window | None) -> Accuracy:
    """Return the accuracy of a class raster on a window of the image, on the whole without one."""
    part = None
    if window is not None:
        part = grid_of(open_raster(class_raster)).window_of(*grid_of(open_raster(image)).bounds(window))
    return confusion_matrix(class_raster, truth, class_value_field=field, within=part)


def outlines(
    polygons: Path | str, like: gdal.Dataset, field: str | None = None, value: int | None = None
) -> list[ogr.Geometry]:
    """Return the polygons of a layer in the CRS of a raster; with a field those that have this value there."""
    source, layer = open_vector(polygons)
    way = transformation(layer_crs(layer), crs_of(like))
    shapes = [
        feature.GetGeometryRef().Clone()
        for feature in layer
        if feature.GetGeometryRef() is not None and (field is None or feature.GetField(field) == value)
    ]
    del layer, source
    for shape in shapes:
        if way is not None:
            shape.Transform(way)
    return shapes
