"""Areas are those on the ellipsoid in every CRS; the judge is an equal-area projection of PROJ's."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from odd_layers import case, crs_of, features, layer, raster
from osgeo import gdal, ogr, osr

from slum_extractor_plugin.grid import Grid
from slum_extractor_plugin.rasters.accuracy.assess import Options, assess
from slum_extractor_plugin.rasters.accuracy.pairs import Sources
from slum_extractor_plugin.rasters.areas import ArealScale
from slum_extractor_plugin.rasters.ground import Ground
from slum_extractor_plugin.rasters.growth.dates import parse_date
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.growth.track import track
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons
from slum_extractor_plugin.rasters.vectors import layer_crs, open_vector

#: Web Mercator as a text without a code, as ArcGIS and old files have it.
PLAIN_MERCATOR = (
    'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",'
    '6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],'
    'PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],'
    'PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],'
    'UNIT["Meter",1.0]]'
)

#: A CRS, and the longitude and latitude of a place in it.
PLACES = {
    "EPSG:3857": (72.85, 19.05),
    "ESRI:102100": (72.85, 19.05),
    "plain Mercator": (72.85, 55.0),
    "EPSG:3857+5773": (72.85, 19.05),
    "EPSG:3395": (37.6, 55.7),
    "EPSG:4087": (37.6, 55.7),
    "EPSG:3031": (40.0, -75.0),
    "EPSG:3413": (-45.0, 89.999),
    "EPSG:32643": (73.0, 19.0),
    "EPSG:2263": (-74.0, 40.7),
    "EPSG:4326": (72.85, 19.05),
    "EPSG:3832": (-179.999, -17.0),
    "EPSG:6933": (30.0, -26.0),
    "ESRI:54009": (36.8, -1.3),
    "EPSG:27700": (-2.0, 53.0),
}
places = pytest.mark.parametrize("place", PLACES)


def _crs(place: str) -> str:
    return PLAIN_MERCATOR if place == "plain Mercator" else place


def _geotransform(place: str, metres: float, size: int) -> tuple[float, ...]:
    crs = crs_of(_crs(place))
    geographic = crs.CloneGeogCS()
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, *_ = osr.CoordinateTransformation(geographic, crs).TransformPoint(*PLACES[place])
    cell = metres / 111_320.0 if crs.IsGeographic() else metres / crs.GetLinearUnits()
    return (x - size / 2 * cell, cell, 0.0, y + size / 2 * cell, 0.0, -cell)


def _true_area(geometry: ogr.Geometry, crs: osr.SpatialReference) -> float:
    """Return the area by Lambert's equal-area projection around the geometry, along densified edges."""
    geographic = crs.CloneGeogCS()
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    xmin, xmax, ymin, ymax = geometry.GetEnvelope()
    way = osr.CoordinateTransformation(crs, geographic)
    longitude, latitude, *_ = way.TransformPoint((xmin + xmax) / 2, (ymin + ymax) / 2)
    local = osr.SpatialReference()
    local.CopyGeogCSFrom(geographic)
    local.SetLAEA(latitude, longitude, 0, 0)
    local.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    shape = geometry.Clone()
    shape.Segmentize((xmax - xmin) / 64)
    shape.Transform(osr.CoordinateTransformation(crs, local))
    return shape.GetArea()


def _blob(size: int = 60) -> np.ndarray:
    row, column = np.mgrid[:size, :size] - size / 2
    return ((row**2 + 2 * column**2 < (0.4 * size) ** 2) & (row + column < 0.3 * size)).astype(np.uint8)


@places
def test_polygons_have_the_area_on_the_ellipsoid(tmp_path: Path, place: str) -> None:
    source = raster(tmp_path / "in.tif", _blob(), _crs(place), _geotransform(place, 10, 60))
    raster_to_polygons(source, tmp_path / "out.gpkg", drop_background=True)
    (feature,) = features(tmp_path / "out.gpkg")
    assert feature["area_m2"] == pytest.approx(_true_area(feature["geometry"], crs_of(_crs(place))), rel=2e-6)


@places
def test_minimum_area_is_measured_on_the_ellipsoid(tmp_path: Path, place: str) -> None:
    source = raster(tmp_path / "in.tif", _blob(), _crs(place), _geotransform(place, 10, 60))
    raster_to_polygons(source, tmp_path / "all.gpkg", drop_background=True)
    (feature,) = features(tmp_path / "all.gpkg")
    true = _true_area(feature["geometry"], crs_of(_crs(place)))
    for small_patches in ("REMOVE", "MERGE"):
        for factor, count in ((0.9999, 1), (1.0001, 0)):
            found = raster_to_polygons(
                source,
                tmp_path / "out.gpkg",
                drop_background=True,
                minimum_area=factor * true,
                small_patches=small_patches,
            )
            assert found == count


@places
def test_growth_has_the_same_hectares(tmp_path: Path, place: str) -> None:
    paths = [
        raster(tmp_path / f"{year}.tif", _blob(), _crs(place), _geotransform(place, 10, 60))
        for year in ("2015", "2019")
    ]
    track([DatedSlums(str(path), parse_date(path.stem)) for path in paths], tmp_path / "out.gpkg")
    raster_to_polygons(paths[0], tmp_path / "p.gpkg", drop_background=True)
    (polygon,) = features(tmp_path / "p.gpkg")
    true = _true_area(polygon["geometry"], crs_of(_crs(place)))
    assert sum(each["area_ha"] for each in features(tmp_path / "out.gpkg")) == pytest.approx(true / 10_000, rel=5e-6)


@places
def test_accuracy_maps_the_same_area(tmp_path: Path, place: str) -> None:
    source = raster(tmp_path / "in.tif", _blob(), _crs(place), _geotransform(place, 10, 60))
    raster_to_polygons(source, tmp_path / "p.gpkg", drop_background=True)
    (polygon,) = features(tmp_path / "p.gpkg")
    true = _true_area(polygon["geometry"], crs_of(_crs(place)))
    assert assess(Sources(source, source), Options()).mapped[1] == pytest.approx(true, rel=1e-4)


@pytest.mark.parametrize(
    ("crs", "corner", "side"),
    [
        ("EPSG:3857", (8_000_000, 7_000_000), 2_000_000.0),
        ("EPSG:4087", (1_000_000, 7_000_000), 2_000_000.0),
        ("EPSG:3395", (8_000_000, 7_000_000), 2_000_000.0),
        ("EPSG:3031", (-1_000_000, 1_000_000), 2_000_000.0),
    ],
)
def test_rings_across_a_country_are_measured_too(crs: str, corner: tuple[float, float], side: float) -> None:
    cells = 1000
    grid = Grid((corner[0], side / cells, 0.0, corner[1], 0.0, -side / cells), cells, cells)
    area, _ = Ground(grid, crs_of(crs)).measure(
        np.array([0, cells, cells, 0]), np.array([0, 0, cells, cells]), np.array([0, 4])
    )
    x0, x1, y1, y0 = corner[0], corner[0] + side, corner[1], corner[1] - side
    square = ogr.CreateGeometryFromWkt(f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))")
    square.Segmentize(side / 2000)
    equal_area = crs_of(3409) if crs == "EPSG:3031" else crs_of(6933)
    square.Transform(osr.CoordinateTransformation(crs_of(crs), equal_area))
    # EPSG:3409 is of a sphere with the ellipsoid's area, so its pole is taken as good to 1e-2 only.
    assert area[0] == pytest.approx(square.GetArea(), rel=1e-2 if crs == "EPSG:3031" else 1e-5)


def test_a_sphere_by_hand() -> None:
    """On a sphere Mercator's scale is 1 / cos of the latitude: Snyder 1987, equation 7-3."""
    sphere = "+proj=merc +R=6371000 +units=m +no_defs"
    y = 6_371_000 * math.asinh(math.tan(math.radians(60)))
    scale = ArealScale(crs_of(sphere), (0, y - 1000, 2000, y + 1000))
    assert float(scale.at(1000, y)) == pytest.approx(0.25, rel=1e-6)
    assert scale.is_conformal
    y = 6_371_000 * math.radians(60)
    form = ArealScale(crs_of("+proj=eqc +R=6371000"), (0, y - 1000, 2000, y + 1000)).form(1000, y)
    assert [float(part) for part in form] == pytest.approx([0.25, 0, 1], rel=1e-5, abs=1e-9)


def test_the_perimeter_is_that_on_the_ground(tmp_path: Path) -> None:
    """In plate carree a square of 100 m at 60 degrees is half as wide on a sphere."""
    y = 6_371_000 * math.radians(60)
    place = (0.0, 10.0, 0.0, y, 0.0, -10.0)
    source = raster(tmp_path / "in.tif", np.ones((10, 10), np.uint8), "+proj=eqc +R=6371000 +units=m +no_defs", place)
    raster_to_polygons(source, tmp_path / "out.gpkg")
    (feature,) = features(tmp_path / "out.gpkg")
    assert feature["perimeter_m"] == pytest.approx(300, rel=1e-4)
    assert feature["area_m2"] == pytest.approx(5000, rel=1e-4)


# Rasters without a CRS.


@pytest.mark.parametrize("ending", ["gpkg", "fgb", "geojson", "shp"])
@pytest.mark.parametrize("geotransform", [None, (0.0, 2.0, 0.0, 0.0, 0.0, -2.0), (500.5, 2.0, 0.0, 10.0, 0.0, -2.0)])
def test_without_a_crs_areas_are_plane_and_polygons_have_none(tmp_path: Path, ending: str, geotransform) -> None:
    cells = np.zeros((64, 64), np.uint8)
    cells[10:30, 10:40] = 1
    source = raster(tmp_path / "in.tif", cells, None, geotransform)
    out = tmp_path / f"out.{ending}"
    raster_to_polygons(source, out, drop_background=True)
    (feature,) = features(out)
    assert feature["area_m2"] == 600 * (1 if geotransform is None else 4)
    _, found = open_vector(out)
    if ending != "geojson":  # which by its definition is in degrees
        assert layer_crs(found) is None and found.GetSpatialRef() is None


def test_a_chain_of_unplaced_rasters_stays_plane(tmp_path: Path) -> None:
    cells = np.zeros((64, 64), np.uint8)
    cells[10:30, 10:40] = 1
    dates = []
    for year in ("2015", "2019"):
        raster_to_polygons(raster(tmp_path / f"{year}.tif", cells, None, None), tmp_path / f"{year}.gpkg")
        dates.append(DatedSlums(str(tmp_path / f"{year}.gpkg"), parse_date(year)))
    track(dates, tmp_path / "out.gpkg")
    assert sum(each["area_ha"] for each in features(tmp_path / "out.gpkg")) == pytest.approx(0.06, rel=1e-9)


@pytest.mark.parametrize("srs_id", [0, -1])
def test_the_placeholders_of_older_geopackages_are_no_crs(tmp_path: Path, srs_id: int) -> None:
    import sqlite3
    from contextlib import closing

    path = layer(tmp_path / "a.gpkg", ["POLYGON((0 0,100 0,100 100,0 100,0 0))"], crs=None)
    with closing(sqlite3.connect(path)) as connection:
        for table in ("gpkg_geometry_columns", "gpkg_contents"):
            connection.execute(" ".join(("UPDATE", table, "SET srs_id=?")), (srs_id,))
        connection.commit()
    _, found = open_vector(path)
    assert layer_crs(found) is None
    track([DatedSlums(str(path), parse_date(year)) for year in ("2015", "2019")], tmp_path / "out.gpkg")
    assert sum(each["area_ha"] for each in features(tmp_path / "out.gpkg")) == pytest.approx(1.0, rel=1e-9)


# The inputs that failed.


@pytest.mark.parametrize("name", ["webmercator_mumbai_epsg.tif", "webmercator_mumbai_esri.tif"])
def test_case_web_mercator(tmp_path: Path, name: str) -> None:
    raster_to_polygons(case(name, tmp_path), tmp_path / "out.gpkg")
    found = features(tmp_path / "out.gpkg")
    assert sum(each["area_m2"] for each in found) / 10_000 == pytest.approx(88.88, abs=0.01)


def test_case_unplaced(tmp_path: Path) -> None:
    dates = []
    for name, year in (("unplaced_a", "2015"), ("unplaced_b", "2019")):
        source = case(f"{name}.tif", tmp_path)
        raster_to_polygons(source, tmp_path / f"{name}.gpkg", drop_background=True)
        cells = gdal.Open(str(source)).ReadAsArray()
        polygons = features(tmp_path / f"{name}.gpkg")
        assert sum(each["area_m2"] for each in polygons) == (cells != 0).sum()
        dates.append(DatedSlums(str(tmp_path / f"{name}.gpkg"), parse_date(year)))
    track(dates, tmp_path / "out.gpkg")
    assert sum(each["area_ha"] for each in features(tmp_path / "out.gpkg")) <= 64 * 64 / 10_000
