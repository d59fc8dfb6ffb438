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
    QgsCoordinateTransform,
    QgsDistanceArea,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from slum_extractor_plugin.layers.vectors import vector_source
from slum_extractor_plugin.rasters.chips.labels import open_labels
from slum_extractor_plugin.rasters.growth.dates import dates_of
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.growth.track import Options, track
from slum_extractor_plugin.rasters.image import ImageSource
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons

SEEDS = st.integers(0, 2**32 - 1)
MANY = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
SOME = settings(MANY, max_examples=30)

#: CRSs in which the place of the images, some 300 km west of 75° E at 19° N, is well defined.
CRSS = ("EPSG:32643", "EPSG:4326", "EPSG:3857", "EPSG:32642", "ESRI:54009", "EPSG:7755")
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


def star(rng: np.random.Generator) -> QgsGeometry:
    """Return a polygon that does not cross itself, with a hole, of two parts, or a circle as a curve."""
    x, y, reach = 300_000 + rng.uniform(0, COLUMNS), 2_100_000 - rng.uniform(0, ROWS), rng.uniform(1, 15)
    kind = rng.choice(["plain", "hole", "parts", "curve"])
    if kind == "curve":
        return QgsGeometry.fromWkt(
            f"CurvePolygon (CircularString ({x - reach} {y}, {x} {y + reach}, {x + reach} {y}, {x} {y - reach}, "
            f"{x - reach} {y}))"
        )
    corners = rng.integers(4, 9)  # less than half a turn apart, so that holes are inside
    angles = (np.arange(corners) + rng.uniform(0, 0.8, corners)) * 2 * np.pi / corners
    radii = rng.uniform(0.4, 1, len(angles)) * reach

    def ring(scale: float, shift: float = 0.0) -> str:
        points = [(x + shift + scale * r * np.cos(a), y + scale * r * np.sin(a)) for a, r in zip(angles, radii)]
        return "(" + ",".join(f"{a!r} {b!r}" for a, b in [*points, points[0]]).replace("np.float64", "") + ")"

    if kind == "parts":
        return QgsGeometry.fromWkt(f"MultiPolygon (({ring(1)}),({ring(0.5, 40)}))")
    return QgsGeometry.fromWkt(f"Polygon ({ring(1)}{',' + ring(0.3) if kind == 'hole' else ''})")


def random_layer(rng: np.random.Generator, kind: str) -> QgsVectorLayer:
    """Return a layer in memory, in any of the CRSs, with the fields ``code`` and, virtual, ``tenfold``."""
    crs = QgsCoordinateReferenceSystem(str(rng.choice(CRSS)))
    way = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32643"), crs, QgsProject.instance())
    made = QgsVectorLayer(f"{kind}?field=code:integer", "random", "memory")
    made.setCrs(crs)
    features = []
    for _ in range(rng.integers(1, 7)):
        feature, shape = QgsFeature(made.fields()), star(rng)
        if kind == "MultiPolygon":  # the others may be curves
            shape = QgsGeometry(shape.constGet().segmentize())
            shape.convertToMultiType()
        shape.transform(way)
        feature.setGeometry(shape)
        feature["code"] = int(rng.integers(1, 21))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.addExpressionField("code * 10", QgsField("tenfold", QVariant.Int))
    return made


def burnt(shapes: list[tuple[QgsGeometry, int]]) -> np.ndarray:
    """Return what GDAL burns of shapes in the image's CRS, on its cells; of those that overlap the last wins."""
    memory = gdal.GetDriverByName("MEM").Create("", COLUMNS, ROWS, 1, gdal.GDT_Int32)
    memory.SetGeoTransform(UTM)
    source = ogr.GetDriverByName("Memory" if ogr.GetDriverByName("Memory") else "MEM").CreateDataSource("")
    target = source.CreateLayer("shapes")
    target.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
    for shape, code in shapes:
        feature = ogr.Feature(target.GetLayerDefn())
        feature["code"] = code
        feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(shape.asWkb())))
        target.CreateFeature(feature)
    gdal.RasterizeLayer(memory, [1], target, options=["ATTRIBUTE=code"])
    return memory.ReadAsArray()


@MANY
@given(
    seed=SEEDS,
    kind=st.sampled_from(["Polygon", "MultiPolygon", "CurvePolygon"]),
    part=st.sampled_from(["all", "selected", "limited"]),
    field=st.sampled_from(["code", "tenfold"]),
)
def test_labels_are_what_gdal_burns_of_what_qgis_shows(image, seed, kind, part, field):
    rng = np.random.default_rng(seed)
    shown = random_layer(rng, "MultiPolygon" if kind == "MultiPolygon" else "CurvePolygon")
    features, definition = list(shown.getFeatures()), None
    if part == "selected":
        ids = [feature.id() for feature in features if rng.random() < 0.6] or [features[0].id()]
        shown.selectByIds(ids)
        features = [feature for feature in features if feature.id() in ids]
        definition = QgsProcessingFeatureSourceDefinition(shown.id(), True)
    elif part == "limited":
        definition = QgsProcessingFeatureSourceDefinition(shown.id(), False, 2)
        features = features[:2]
    back = QgsCoordinateTransform(shown.crs(), QgsCoordinateReferenceSystem("EPSG:32643"), QgsProject.instance())
    shapes = []
    for feature in features:
        shape = QgsGeometry(feature.geometry().constGet().segmentize())
        shape.transform(back)
        shapes.append((shape, feature[field]))
    expected = burnt(shapes)
    with tempfile.TemporaryDirectory() as scratch:
        source = vector_source(shown, QgsProcessingContext(), None, definition)
        if not expected.any():
            return  # labels apart from the image, or of no cell: refused elsewhere
        found = open_labels(source, image, image.grid.bounds(), Path(scratch), field).on(image.grid)
    curved = any("Curve" in feature.geometry().asWkt() for feature in features)
    limit = 0.1 if curved else 0.02  # metres: OGR has a vertex every four degrees of an arc, QGIS one every degree
    for row, column in np.argwhere(found != expected):
        centre = QgsGeometry.fromWkt(f"Point ({300_000.5 + column} {2_099_999.5 - row})")
        assert min(QgsGeometry(shape.constGet().boundary()).distance(centre) for shape, _ in shapes) < limit


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
@given(
    seed=SEEDS,
    kind=st.sampled_from(["none", "nodata", "mask", "alpha"]),
    crs=st.sampled_from(["EPSG:32643", "EPSG:3857", "EPSG:4326", None]),
    multipart=st.booleans(),
    vertices=st.sampled_from([None, 4, 7]),
)
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
@given(
    seed=SEEDS,
    kinds=st.tuples(*[st.sampled_from(["raster", "nodata", "polygons"])] * 2),
    crs=st.sampled_from(["EPSG:32643", "EPSG:3857", "EPSG:4326"]),
)
def test_what_persists_and_goes_was_there_and_what_persists_and_comes_is(provider, seed, kinds, crs):
    """Areas by QGIS on the ellipsoid: of the changes' polygons, and of the cells that both dates know."""
    rng = np.random.default_rng(seed)
    with tempfile.TemporaryDirectory() as scratch:
        paths = [
            Path(scratch) / f"d{index}.{'gpkg' if kind == 'polygons' else 'tif'}" for index, kind in enumerate(kinds)
        ]
        slums, known = zip(*(date(rng, path, kind, crs) for path, kind in zip(paths, kinds)))
        out, both = Path(scratch) / "out.gpkg", known[0] & known[1]
        dates = dates_of(["2015", "2019"], [(), ()])
        track(
            [DatedSlums(str(path), when, "code") for path, when in zip(paths, dates)], out, Options(width=0.0, area=0.0)
        )
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
