"""Raster to Polygon: patches of equal class value as polygons whose borders follow the cells' edges."""

from __future__ import annotations

import os
from pathlib import Path

from osgeo import gdal, ogr

from ..errors import ParameterError, VectorError
from ..progress import Progress, part, silent
from ..staging import staged_file
from .raster import class_band, crs_of, gdal_errors_kept, open_raster

_DRIVERS = {".gpkg": "GPKG", ".fgb": "FlatGeobuf", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON"}


def raster_to_polygons(
    in_raster: str | os.PathLike,
    out_polygons: str | os.PathLike,
    *,
    simplify: bool = False,
    raster_field: str = "Value",
    multipart: bool = False,
    max_vertices: int | None = None,
    drop_background: bool = False,
    minimum_area: float = 0.0,
    simplify_tolerance: float | None = None,
    layer_name: str | None = None,
    progress: Progress = silent,
) -> int:
    """Write a polygon for each four-connected patch of equal value and return their number."""
    path = Path(out_polygons)
    if path.suffix.lower() not in _DRIVERS:
        raise ParameterError(f"Cannot tell the format of {path.name}; end its name with {', '.join(_DRIVERS)}.")
    if simplify or max_vertices or raster_field.upper() != "VALUE":
        raise ParameterError("This option is not there yet.")
    source = open_raster(in_raster)
    band, crs = class_band(source), crs_of(source)
    traced = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = traced.CreateLayer("traced", crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("gridcode", ogr.OFTInteger))
    gdal.Polygonize(band, band.GetMaskBand(), layer, 0, [], callback=_reporter(part(progress, 0.0, 0.7)))
    with staged_file(path) as staged:
        count = _write(staged, layer, crs, path.stem, multipart, drop_background, minimum_area)
    return count


def _reporter(progress: Progress):
    def report(fraction, message, data):
        progress(fraction)
        return 1

    return report


def _write(staged, traced, crs, name, multipart, drop_background, minimum_area) -> int:
    with gdal_errors_kept():
        dataset = ogr.GetDriverByName(_DRIVERS[staged.suffix.lower()]).CreateDataSource(str(staged))
        if dataset is None:
            raise VectorError(f"Cannot create {staged.name}: {gdal.GetLastErrorMsg()}.")
        layer = dataset.CreateLayer(name, crs, ogr.wkbMultiPolygon if multipart else ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("Id", ogr.OFTInteger64))
        layer.CreateField(ogr.FieldDefn("gridcode", ogr.OFTInteger64))
        layer.CreateField(ogr.FieldDefn("area_m2", ogr.OFTReal))
        layer.CreateField(ogr.FieldDefn("perimeter_m", ogr.OFTReal))
        units = 1.0 if crs is None else crs.GetLinearUnits()
        count = 0
        layer.StartTransaction()
        for value, geometry in _features(traced, multipart):
            area = geometry.GetArea() * units**2
            if (drop_background and value == 0) or area < minimum_area:
                continue
            count += 1
            feature = ogr.Feature(layer.GetLayerDefn())
            for field, content in enumerate((count, value, area, geometry.Boundary().Length() * units)):
                feature.SetField(field, content)
            feature.SetGeometry(geometry)
            layer.CreateFeature(feature)
        layer.CommitTransaction()
    return count


def _features(traced, multipart):
    if not multipart:
        for feature in traced:
            yield feature.GetField(0), feature.GetGeometryRef()
        return
    parts = {}
    for feature in traced:
        parts.setdefault(feature.GetField(0), ogr.Geometry(ogr.wkbMultiPolygon)).AddGeometry(feature.GetGeometryRef())
    yield from sorted(parts.items(), key=lambda item: item[0])
