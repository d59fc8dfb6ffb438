"""Where the chips of a folder lie: a layer of their outlines."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from osgeo import gdal, ogr

from ...errors import VectorError
from ...formats.chips import IMAGES, LABELS, find_rasters
from ...grid import Grid
from ...progress import Progress, silent
from ...staging import staged_file
from ..raster import class_band, crs_of, gdal_errors_kept, grid_of, read
from .opening import open_chip

_CORNERS = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))

_DRIVERS = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON", ".fgb": "FlatGeobuf"}


def write_footprints(
    folder: str | os.PathLike, target: str | os.PathLike, classified: bool, progress: Progress = silent
) -> None:
    """Write a polygon for each chip, with its name and, of classified tiles, the share of labelled cells in percent.

    Args:
        folder: a chip folder in map space.
        classified: whether its labels are rasters of class values, beside the images by name.
        target: the vector file, which appears when it is whole.
        progress: told the share of the chips that is done.

    Raises:
        RasterError: a chip cannot be read.
        ChipFolderError: one may make GDAL wait or read elsewhere.
        VectorError: the file cannot be written, or its ending names no format.
    """
    driver = _DRIVERS.get(os.path.splitext(os.fspath(target))[1].lower())
    if driver is None:
        raise VectorError(f"{os.fspath(target)} has no ending that names a format. Use {', '.join(_DRIVERS)}.")
    with staged_file(target) as staged, gdal_errors_kept():
        try:
            _fill(*_chips(Path(folder), classified), str(staged), driver, progress)
        except RuntimeError as error:
            raise VectorError(f"Cannot write {os.fspath(target)}: {error}. Check the place and the disk.") from error


def _chips(folder: Path, classified: bool) -> tuple[list[Path], Mapping[str, Path]]:
    """Return the images of a folder in order, and of classified tiles the labels by the images' stems."""
    return sorted(find_rasters(folder / IMAGES).values()), find_rasters(folder / LABELS) if classified else {}


def _fill(images: Sequence[Path], labels: Mapping[str, Path], path: str, driver: str, progress: Progress) -> None:
    crs = crs_of(open_chip(images[0]))
    dataset = gdal.GetDriverByName(driver).Create(path, 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset and dataset.CreateLayer("chips", crs, ogr.wkbPolygon)
    if layer is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    layer.CreateField(ogr.FieldDefn("chip", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("labelled", ogr.OFTReal))
    layer.StartTransaction()
    for index, image in enumerate(images):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["chip"] = image.stem
        if image.stem in labels:
            feature["labelled"] = _labelled(labels[image.stem])
        feature.SetGeometryDirectly(_outline(grid_of(open_chip(image))))
        if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
            raise RuntimeError(gdal.GetLastErrorMsg())
        progress((index + 1) / len(images))
    layer.CommitTransaction()
    del feature, layer, dataset


def _outline(grid: Grid) -> ogr.Geometry:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for column, row in _CORNERS:
        ring.AddPoint_2D(*grid.position(column * grid.width, row * grid.height))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometryDirectly(ring)
    return polygon


def _labelled(label: Path) -> float:
    """Return the share of a chip's cells that have a class, in percent."""
    dataset = open_chip(label, "label")
    values = read(class_band(dataset, "label"), grid_of(dataset).window)
    return round(100 * float((values > 0).mean()), 2)
