"""Rasters and layers as people have them: masks, alpha, curves, odd CRSs, made by the tests themselves."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

CASES = Path(__file__).resolve().parents[2] / "shared" / "cases" / "layers"

#: North-up cells of 1 m in EPSG:32643.
UTM = (300_000.0, 1.0, 0.0, 2_100_000.0, 0.0, -1.0)

_TYPES = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int16": gdal.GDT_Int16,
    "uint32": gdal.GDT_UInt32,
    "int32": gdal.GDT_Int32,
    "float32": gdal.GDT_Float32,
    "int64": getattr(gdal, "GDT_Int64", None),
    "uint64": getattr(gdal, "GDT_UInt64", None),
}


def crs_of(text: str | int | None) -> osr.SpatialReference | None:
    """Return a CRS in x, y order."""
    if text is None:
        return None
    crs = osr.SpatialReference()
    crs.SetFromUserInput(f"EPSG:{text}" if isinstance(text, int) else text)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def raster(
    path: Path,
    cells: np.ndarray,
    crs: str | int | None = 32643,
    geotransform: Sequence[float] | None = UTM,
    nodata: float | None = None,
    mask: np.ndarray | None = None,
    alpha: bool = False,
    options: Sequence[str] = (),
) -> Path:
    """Write cells (bands, rows, columns) or (rows, columns); ``mask`` True where valid, or the last band is alpha."""
    cells = cells[np.newaxis] if cells.ndim == 2 else cells
    driver = gdal.GetDriverByName("GTiff")
    kind = _TYPES[str(cells.dtype)]
    dataset = driver.Create(str(path), cells.shape[2], cells.shape[1], len(cells), kind, list(options))
    if geotransform is not None:
        dataset.SetGeoTransform(geotransform)
    if crs is not None:
        dataset.SetSpatialRef(crs_of(crs))
    for index, band in enumerate(cells):
        if nodata is not None:
            dataset.GetRasterBand(index + 1).SetNoDataValue(nodata)
        dataset.GetRasterBand(index + 1).WriteArray(band)
    if alpha:
        dataset.GetRasterBand(len(cells)).SetColorInterpretation(gdal.GCI_AlphaBand)
    if mask is not None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask.astype(np.uint8) * 255)
    dataset.FlushCache()
    return path


def layer(
    path: Path,
    shapes: Sequence[str],
    values: Sequence[int] | None = None,
    crs: str | int | None = 32643,
    kind: int = ogr.wkbUnknown,
    driver: str = "GPKG",
    name: str | None = None,
) -> Path:
    """Write geometries, as WKT, with the integer field ``code``."""
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    target = source.CreateLayer(name or path.stem, crs_of(crs), kind)
    target.CreateField(ogr.FieldDefn("code", ogr.OFTInteger64))
    for index, shape in enumerate(shapes):
        feature = ogr.Feature(target.GetLayerDefn())
        feature["code"] = values[index] if values else 1
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        assert target.CreateFeature(feature) == 0
    return path


def box(left: float, top: float, right: float, bottom: float) -> str:
    """Return a rectangle in metres east and south of the corner of ``UTM``, as WKT."""
    x, y = UTM[0], UTM[3]
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    return "POLYGON((" + ",".join(f"{x + a} {y - b}" for a, b in corners) + "))"


def case(name: str, folder: Path) -> Path:
    """Return a copy of a given input with the files beside it; the test is skipped where there are none."""
    if not CASES.is_dir():
        pytest.skip(f"the inputs that failed are not beside the checkout ({CASES})")
    for path in CASES.glob(f"{name.rsplit('.', 1)[0]}.*"):
        shutil.copyfile(path, folder / path.name)
    return folder / name


def features(path: Path) -> list[dict]:
    """Return the fields and geometries of a layer."""
    dataset = ogr.Open(str(path))
    return [{**each.items(), "geometry": each.GetGeometryRef().Clone()} for each in dataset.GetLayer(0)]


def fingerprints(folder: Path) -> dict[str, str]:
    """Return a digest of every file in a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
