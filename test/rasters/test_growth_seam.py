"""Growth of slums on both sides of 180 degrees: areas against an equal-area CRS, shapes on their side of the seam."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from odd_layers import crs_of, features, layer, raster
from osgeo import ogr, osr

from slum_extractor_plugin.rasters.apart import apart
from slum_extractor_plugin.rasters.growth.dates import parse_date
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.growth.track import track

_WEST = "((179.99 -17,180 -17,180 -16.99,179.99 -16.99,179.99 -17))"
_EAST = "((-180 -17,-179.99 -17,-179.99 -16.99,-180 -16.99,-180 -17))"
_OVER = "POLYGON((179.99 -17,180.01 -17,180.01 -16.99,179.99 -16.99,179.99 -17))"


def hectares(wkt: str) -> float:
    """Return the area of a box of longitudes and latitudes: in EPSG:6933 it is a box of the same area."""
    shape = ogr.CreateGeometryFromWkt(wkt)
    shape.Transform(osr.CoordinateTransformation(crs_of(4326), crs_of(6933)))
    return shape.Area() / 1e4


HALF = hectares("POLYGON" + _EAST)


def moved(wkt: str, crs: int) -> str:
    shape = ogr.CreateGeometryFromWkt(wkt)
    shape.Segmentize(0.0005)
    shape.Transform(osr.CoordinateTransformation(crs_of(4326), crs_of(crs)))
    return shape.ExportToWkt()


def split(folder: Path) -> Path:
    """Both halves, as GeoJSON has them."""
    return layer(folder / "split.geojson", [f"MULTIPOLYGON({_WEST},{_EAST})"], crs=4326, driver="GeoJSON")


def over(folder: Path) -> Path:
    """Both halves in longitudes beyond 180."""
    return layer(folder / "over.gpkg", [_OVER], crs=4326)


def zone(folder: Path) -> Path:
    """Both halves in a CRS whose seam is elsewhere."""
    return layer(folder / "zone.gpkg", [moved(_OVER, 32760)], crs=32760)


def pacific(folder: Path) -> Path:
    """Both halves in the Mercator projection of the Pacific, around 150 degrees east."""
    return layer(folder / "pacific.gpkg", [moved(_OVER, 3832)], crs=3832)


def cells(folder: Path) -> Path:
    """Both halves as a raster in degrees."""
    values = np.zeros((40, 80), np.uint8)
    values[10:30, 20:60] = 1
    return raster(folder / "cells.tif", values, 4326, (179.98, 0.0005, 0.0, -16.985, 0.0, -0.0005))


def east(folder: Path) -> Path:
    """The eastern half."""
    return layer(folder / "east.gpkg", ["POLYGON" + _EAST], crs=4326)


def web_east(folder: Path) -> Path:
    """The eastern half in Web Mercator, whose x ends there."""
    return layer(folder / "web.gpkg", [moved("POLYGON" + _EAST, 3857)], crs=3857)


BOTH, EASTERN = (split, over, zone, pacific, cells), (east, web_east)


@pytest.mark.parametrize(("first", "second"), [*permutations((*BOTH, *EASTERN), 2)], ids=lambda made: made.__name__)
def test_every_half_is_found_where_it_is(tmp_path: Path, first, second) -> None:
    dated = [
        DatedSlums(str(make(tmp_path)), parse_date(year), field="")
        for make, year in ((first, "2015"), (second, "2019"))
    ]
    track(dated, tmp_path / "out.gpkg")
    found, shapes = {}, features(tmp_path / "out.gpkg")
    for each in shapes:
        found[each["change"]] = found.get(each["change"], 0.0) + each["area_ha"]
    expected = {"persisted": HALF * (2 if first in BOTH and second in BOTH else 1)}
    if (first in BOTH) != (second in BOTH):
        expected["gone" if first in BOTH else "new"] = HALF
    assert found.pop("sliver", 0.0) < HALF * 1e-3
    assert found == pytest.approx(expected, rel=1e-4)
    crs = shapes[0]["geometry"].GetSpatialReference().GetAuthorityCode(None)
    if crs in ("4326", "3857"):  # of the others the x of neither half is at an end
        on_map = sum(each["geometry"].Area() for each in shapes)
        assert on_map == pytest.approx(sum(expected.values()) / HALF * plane_half(int(crs)), rel=1e-3)


def plane_half(crs: int) -> float:
    """Return the area of a half in square units of a CRS: a shape on both ends of x would have far more."""
    return ogr.CreateGeometryFromWkt(moved("POLYGON" + _EAST, crs)).Area()


def test_a_slum_on_the_seam_is_no_seam_for_the_whole_earth(tmp_path: Path) -> None:
    """A first date with slums all around the Earth is compared as it is, near Greenwich."""
    greenwich = "POLYGON((0 10,0.01 10,0.01 10.01,0 10.01,0 10))"
    world = layer(tmp_path / "world.gpkg", ["POLYGON" + _EAST, "POLYGON" + _WEST, greenwich], crs=4326)
    here = layer(tmp_path / "here.gpkg", [greenwich], crs=4326)
    dated = [DatedSlums(str(path), parse_date(year), field="") for path, year in ((world, "2015"), (here, "2019"))]
    track(dated, tmp_path / "out.gpkg")
    kept = sum(each["area_ha"] for each in features(tmp_path / "out.gpkg") if each["change"] == "persisted")
    assert kept == pytest.approx(hectares(greenwich), rel=1e-4)


def test_layers_that_meet_across_the_seam_are_not_apart(tmp_path: Path) -> None:
    paths = [make(tmp_path) for make in (*BOTH, *EASTERN)]
    assert not [pair for pair in permutations(paths, 2) if apart(*pair)]
    elsewhere = layer(tmp_path / "elsewhere.gpkg", ["POLYGON((170 -17,171 -17,171 -16,170 -16,170 -17))"], crs=4326)
    assert all(apart(path, elsewhere) and apart(elsewhere, path) for path in paths if path.stem != "split")
