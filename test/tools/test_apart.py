"""Layers that lie apart are warned of, with both extents; layers that touch, or of which nothing is known, are not."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.tools.apart import warn_if_apart


class Log:
    """A reporter that keeps warnings."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def warning(self, text: str) -> None:
        self.said.append(text)


def crs(code: int) -> osr.SpatialReference:
    made = osr.SpatialReference()
    made.ImportFromEPSG(code)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def square(path: Path, x: float, y: float, side: float, code: int | None) -> str:
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer(path.stem, code and crs(code), ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    ring = f"{x} {y},{x + side} {y},{x + side} {y + side},{x} {y + side},{x} {y}"
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
    layer.CreateFeature(feature)
    return str(path)


def raster(path: Path) -> str:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 10, 10)
    dataset.SetGeoTransform((290000, 10, 0, 2110000, 0, -10))
    dataset.SetSpatialRef(crs(32643))
    return str(path)


@pytest.mark.parametrize(
    ("x", "y", "side", "code", "warned"),
    [
        (290050, 2109900, 50, 32643, False),
        (290200, 2109900, 50, 32643, True),
        (73.0, 19.065, 0.01, 4326, False),
        (20.0, 50.0, 0.01, 4326, True),
    ],
)
def test_only_layers_apart_are_warned_of(tmp_path, x, y, side, code, warned):
    log = Log()
    warn_if_apart(raster(tmp_path / "map.tif"), square(tmp_path / "truth.gpkg", x, y, side, code), log)
    assert bool(log.said) == warned
    if warned:
        assert log.said[0].startswith("map.tif and truth.gpkg do not touch: their extents are 290000, 2109900, ")


def test_a_layer_without_crs_is_taken_to_be_where_its_numbers_are_or_refused(tmp_path):
    log, classes = Log(), raster(tmp_path / "map.tif")
    warn_if_apart(classes, square(tmp_path / "here.gpkg", 290050, 2109900, 50, None), log)
    assert log.said == ["here.gpkg has no CRS; its coordinates are assumed to be in that of map.tif."]
    degrees = square(tmp_path / "degrees.gpkg", 73.0, 19.065, 0.01, None)
    for pair in ((classes, degrees), (degrees, classes)):
        with pytest.raises(ParameterError, match="degrees.gpkg has no CRS, and .* does not touch map.tif"):
            warn_if_apart(*pair, log)
    warn_if_apart(degrees, square(tmp_path / "also.gpkg", 0, 0, 1, None), log)
    assert len(log.said) == 1
