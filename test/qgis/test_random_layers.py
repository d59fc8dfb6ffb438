"""Identities of any layer: random CRSs, geometries, selections and kinds of validity, against GDAL and QGIS."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from odd_layers import UTM, crs_of, layer, raster
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from slum_extractor_plugin.rasters.chips.labels import open_labels
from slum_extractor_plugin.rasters.growth.dates import dates_of
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.growth.track import Options, track
from slum_extractor_plugin.rasters.image import ImageSource
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons

SEEDS = st.integers(0, 2**32 - 1)
MANY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
SOME = settings(MANY, max_examples=15)

ROWS, COLUMNS = 50, 60


@pytest.fixture(scope="module")
def image(provider, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ImageSource]:
    source = ImageSource(raster(tmp_path_factory.mktemp("image") / "i.tif", np.ones((ROWS, COLUMNS), np.uint8)))
    yield source
    source.close()


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as path:
        yield Path(path)


def random_classes(rng: np.random.Generator, path: Path, kind: str, crs: str | None) -> tuple[np.ndarray, np.ndarray]:
    """Write a class raster, some cells of which are not valid by the ``kind``; return cells, and which are valid."""
    rows, columns = rng.integers(1, 25, 2)
    # GDAL knows alpha of no other types.
    types = ["uint8", "uint16"] if kind == "alpha" else ["uint8", "int16", "uint16", "int32"]
    cells = rng.integers(0, 4, (rows, columns)).astype(rng.choice(types))
    cells = np.kron(cells, np.ones((rng.integers(1, 4),) * 2, cells.dtype))
    valid = np.ones(cells.shape, bool) if kind == "none" else rng.random(cells.shape) < 0.8
    place = (73.1, 1e-5, 0, 18.98, 0, -1e-5) if crs == "EPSG:4326" else UTM
    if kind == "nodata":
        cells[~valid] = 9
        raster(path, cells, crs, place, nodata=9)
    elif kind == "mask":
        raster(path, cells, crs, place, mask=valid)
    elif kind == "alpha":
        alpha = (valid * np.iinfo(cells.dtype).max).astype(cells.dtype)
        raster(path, np.stack([cells, alpha]), crs, place, alpha=True)
    else:
        raster(path, cells, crs, place)
    return cells.astype(int), valid


@MANY
@given(seed=SEEDS, kind=st.sampled_from(["none", "nodata", "mask", "alpha"]),
       crs=st.sampled_from(["EPSG:32643", "EPSG:3857", "EPSG:4326", None]), multipart=st.booleans(),
       vertices=st.sampled_from([None, 4, 7]))
def test_polygons_burn_back_to_the_raster(provider, seed, kind, crs, multipart, vertices):
    with tempfile.TemporaryDirectory() as scratch:
        path, out = Path(scratch) / "c.tif", Path(scratch) / "p.gpkg"
        cells, valid = random_classes(np.random.default_rng(seed), path, kind, crs)
        count = raster_to_polygons(path, out, multipart=multipart, max_vertices=vertices)
        opened, polygons = gdal.Open(str(path)), ogr.Open(str(out))
        memory = gdal.GetDriverByName("MEM").Create("", cells.shape[1], cells.shape[0], 1, gdal.GDT_Int32)
        memory.SetGeoTransform(opened.GetGeoTransform())
        memory.GetRasterBand(1).Fill(-1)
        target = polygons.GetLayer()
        assert target.GetFeatureCount() == count
        areas = [feature.GetGeometryRef().Area() for feature in target]
        gdal.RasterizeLayer(memory, [1], target, options=["ATTRIBUTE=gridcode"])
        assert np.array_equal(memory.ReadAsArray(), np.where(valid, cells, -1))
        cell = abs(opened.GetGeoTransform()[1] * opened.GetGeoTransform()[5])
        assert sum(areas) == pytest.approx(valid.sum() * cell, rel=1e-6)


@MANY
@given(seed=SEEDS, kind=st.sampled_from(["none", "nodata", "mask", "alpha"]))
def test_labels_of_a_class_raster_are_its_valid_cells(image, seed, kind):
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "c.tif"
        cells, valid = random_classes(np.random.default_rng(seed), path, kind, "EPSG:32643")
        found = open_labels(path, image, image.grid.bounds(), Path(scratch)).on(image.grid)
    expected = np.zeros((ROWS, COLUMNS), int)
    rows, columns = min(ROWS, cells.shape[0]), min(COLUMNS, cells.shape[1])
    expected[:rows, :columns] = np.where(valid, cells, 0)[:rows, :columns]
    assert np.array_equal(found, expected)


@SOME
@given(seed=SEEDS, kinds=st.tuples(*[st.sampled_from(["raster", "nodata", "polygons"])] * 2),
       crs=st.sampled_from(["EPSG:32643", "EPSG:3857", "EPSG:4326"]))
def test_what_persists_and_goes_was_there_and_what_persists_and_comes_is(provider, seed, kinds, crs):
    """Areas by QGIS on the ellipsoid: of the changes' polygons, and of the cells that both dates know."""
    rng = np.random.default_rng(seed)
    with tempfile.TemporaryDirectory() as scratch:
        paths = [Path(scratch) / f"d{index}.{'gpkg' if kind == 'polygons' else 'tif'}"
                 for index, kind in enumerate(kinds)]
        slums, known = zip(*(date(rng, path, kind, crs) for path, kind in zip(paths, kinds)))
        out, both = Path(scratch) / "out.gpkg", known[0] & known[1]
        dates = dates_of(["2015", "2019"], [(), ()])
        track([DatedSlums(str(path), when, "code") for path, when in zip(paths, dates)], out,
              Options(width=0.0, area=0.0))
        found, fields = changes(out, crs)
        for kinds_of_change, date_cells in ((("persisted", "gone"), slums[0]), (("persisted", "new"), slums[1])):
            expected = cell_areas(date_cells & both, crs, Path(scratch))
            assert sum(found.get(kind, 0.0) for kind in kinds_of_change) == pytest.approx(expected, rel=1e-5, abs=0.01)
        assert fields == pytest.approx(found, rel=1e-4, abs=0.01)


def date(rng: np.random.Generator, path: Path, kind: str, crs: str) -> tuple[np.ndarray, np.ndarray]:
    """Write the slums of a date on a raster of 20 x 24 cells; return where they are, and which cells are known."""
    slum = np.kron(rng.random((10, 12)) < 0.5, np.ones((2, 2), bool))
    slum[0, 0] = True  # no date without slums
    known = rng.random(slum.shape) < 0.9 if kind == "nodata" else np.ones(slum.shape, bool)
    if kind == "polygons":
        layer(path, polygonised(slum, crs), crs=crs, kind=ogr.wkbPolygon)
    else:
        raster(path, np.where(known, slum, 255).astype(np.uint8), crs, place_of(crs), nodata=255)
    return slum, known


def place_of(crs: str) -> tuple:
    return (73.1, 1e-4, 0, 18.98, 0, -1e-4) if crs == "EPSG:4326" else (300_000, 10, 0, 2_100_000, 0, -10)


def polygonised(cells: np.ndarray, crs: str) -> list[str]:
    """Return patches of cells as GDAL traces them."""
    memory = gdal.GetDriverByName("MEM").Create("", cells.shape[1], cells.shape[0])
    memory.SetGeoTransform(place_of(crs))
    memory.WriteArray(cells.astype(np.uint8))
    source = ogr.GetDriverByName("Memory" if ogr.GetDriverByName("Memory") else "MEM").CreateDataSource("")
    target = source.CreateLayer("patches", crs_of(crs))
    gdal.Polygonize(memory.GetRasterBand(1), memory.GetRasterBand(1), target, -1)
    return [feature.GetGeometryRef().ExportToWkt() for feature in target]


def measure(crs: str) -> QgsDistanceArea:
    made = QgsDistanceArea()
    made.setSourceCrs(QgsCoordinateReferenceSystem(crs), QgsProject.instance().transformContext())
    made.setEllipsoid("EPSG:7030")
    return made


def cell_areas(cells: np.ndarray, crs: str, folder: Path) -> float:
    return sum(measure(crs).measureArea(QgsGeometry.fromWkt(shape)) for shape in polygonised(cells, crs))


def changes(path: Path, crs: str) -> tuple[dict[str, float], dict[str, float]]:
    """Return square metres by kind of change: as QGIS measures the polygons, and as their field says."""
    found, fields = {}, {}
    for feature in QgsVectorLayer(str(path), "changes", "ogr").getFeatures():
        kind = feature["change"]
        found[kind] = found.get(kind, 0.0) + measure(crs).measureArea(feature.geometry())
        fields[kind] = fields.get(kind, 0.0) + 10_000 * feature["area_ha"]
    return found, fields
