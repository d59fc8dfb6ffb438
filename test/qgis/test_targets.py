"""Vector outputs that are not files: layers in memory, tables of a GeoPackage, tables of a database."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.layers.targets import target_of
from slum_extractor_plugin.rasters.geopackage import put_table


@pytest.fixture(autouse=True)
def _clean(provider):
    yield
    QgsProject.instance().clear()


@pytest.fixture
def classes(tmp_path: Path) -> Path:
    """A raster of 40 by 30 cells of 2 m: one patch of class 1 of 60 m², one of class 2 of 24 m²."""
    path = tmp_path / "classes_2015.tif"
    cells = np.zeros((30, 40), np.uint8)
    cells[2:5, 3:8], cells[20:22, 10:13] = 1, 2
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 40, 30)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32643)
    dataset.SetGeoTransform((300_000, 2, 0, 2_100_000, 0, -2))
    dataset.SetSpatialRef(crs)
    dataset.WriteArray(cells)
    dataset = None
    return path


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A GeoPackage with the tables ``roads``, of lines, and ``slums``, of a square."""
    path = tmp_path / "city_2019.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32643)
    for name, kind, text in (
        ("roads", ogr.wkbLineString, "LINESTRING (0 0, 1 1)"),
        (
            "slums",
            ogr.wkbPolygon,
            "POLYGON ((300006 2099990,300016 2099990,300016 2099996,300006 2099996,300006 2099990))",
        ),
    ):
        layer = dataset.CreateLayer(name, crs, kind)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    layer = dataset = None
    return path


def polygons(classes: Path, target: object, **more: object) -> object:
    import processing

    return processing.run(
        "slumextractor:rastertopolygon",
        {
            "IN_RASTER": str(classes),
            "SIMPLIFY": "NO_SIMPLIFY",
            "DROP_BACKGROUND": True,
            "OUT_POLYGON_FEATURES": target,
            **more,
        },
    )["OUT_POLYGON_FEATURES"]


def areas_of(layer: QgsVectorLayer) -> dict[int, float]:
    return {feature["gridcode"]: feature.geometry().area() for feature in layer.getFeatures()}


def tables(package: Path) -> set[str]:
    connection = sqlite3.connect(package)
    names = {name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")}
    connection.close()
    return names


def in_table(package: Path, table: str) -> str:
    return f"ogr:dbname='{package}' table=\"{table}\" (geom)"


@pytest.mark.parametrize(
    "target",
    [
        "memory:",
        "memory:Slums of today",
        "TEMPORARY_OUTPUT",
        QgsProcessingOutputLayerDefinition("memory:"),
        QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT"),
        QgsProperty.fromExpression("'mem' || 'ory:'"),
    ],
)
def test_a_layer_in_memory_has_the_polygons(classes, target):
    layer = polygons(classes, target)
    assert isinstance(layer, QgsVectorLayer) and layer.providerType() == "memory"
    assert areas_of(layer) == {1: 60.0, 2: 24.0} and layer.crs().authid() == "EPSG:32643"
    assert layer.fields().names() == ["Id", "gridcode", "area_m2", "perimeter_m"]


def test_a_table_joins_the_others_of_a_geopackage(classes, package):
    before = QgsVectorLayer(f"{package}|layername=roads", "roads")  # as QGIS shows it meanwhile
    assert polygons(classes, in_table(package, "found")) == f"{package}|layername=found"
    assert tables(package) == {"roads", "slums", "found"} and before.featureCount() == 1
    assert areas_of(QgsVectorLayer(f"{package}|layername=found", "found")) == {1: 60.0, 2: 24.0}
    polygons(classes, in_table(package, "found"), CLASS_VALUES="2")  # again, over it
    assert areas_of(QgsVectorLayer(f"{package}|layername=found", "found")) == {2: 24.0}
    assert tables(package) == {"roads", "slums", "found"} and not list(package.parent.glob(".*"))


def test_a_geopackage_that_is_not_there_is_made(classes, tmp_path):
    polygons(classes, QgsProcessingOutputLayerDefinition(in_table(tmp_path / "new" / "x.gpkg", "found")))
    assert tables(tmp_path / "new" / "x.gpkg") == {"found"}


def test_a_failure_leaves_the_older_table(classes, package, tmp_path):
    polygons(classes, in_table(package, "found"))
    polygons(classes, str(tmp_path / "one.gpkg"), CLASS_VALUES="2")

    def stop(fraction: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        put_table(tmp_path / "one.gpkg", package, "found", progress=stop)
    assert areas_of(QgsVectorLayer(f"{package}|layername=found", "found")) == {1: 60.0, 2: 24.0}
    assert tables(package) == {"roads", "slums", "found"}


def test_an_input_s_own_table_is_refused_and_another_of_its_file_is_not(classes, package):
    import processing

    def track(table: str) -> None:
        processing.run(
            "slumextractor:trackslumgrowth",
            {
                "IN_DATES": [str(classes), f"{package}|layername=slums"],
                "OUT_CHANGE_FEATURES": in_table(package, table),
                "MINIMUM_WIDTH": 0,
                "MINIMUM_AREA": 0,
            },
        )

    for name in ("slums", "SLUMS"):
        with pytest.raises(QgsProcessingException, match="Changes: .*is also the slums of two dates or more"):
            track(name)
    track("changes")
    assert tables(package) == {"roads", "slums", "changes"}
    found = QgsVectorLayer(f"{package}|layername=changes", "changes")
    hectares = {feature["change"]: feature["area_ha"] for feature in found.getFeatures()}
    # The square is the raster's patch of class 1; that of class 2 is gone. Areas on the plane are some 0.06 % larger.
    assert hectares.keys() == {"persisted", "gone"}
    assert hectares["persisted"] == pytest.approx(0.0060, rel=2e-3)
    assert hectares["gone"] == pytest.approx(0.0024, rel=2e-3)


def test_points_and_tables_go_to_one_geopackage(classes, package):
    import processing

    run = {"IN_RASTER": str(classes), "IN_GROUND_TRUTH_DATA": str(classes), "NUM_RANDOM_POINTS": 30}
    tool = "slumextractor:computeaccuracyforpixelclassification"
    processing.run(
        tool, {**run, "OUT_POINTS": in_table(package, "points"), "OUT_CONFUSION_MATRIX": in_table(package, "matrix")}
    )
    assert tables(package) == {"roads", "slums", "points", "matrix"}
    points = QgsVectorLayer(f"{package}|layername=points", "points")
    assert points.featureCount() >= 30 and all(each["Classified"] == each["GrndTruth"] for each in points.getFeatures())
    assert QgsVectorLayer(f"{package}|layername=matrix", "matrix").featureCount() == 6
    for matrix in (in_table(package, "Points"), str(package)):
        with pytest.raises(QgsProcessingException, match="Give (a|each a|another) name"):
            processing.run(tool, {**run, "OUT_POINTS": in_table(package, "points"), "OUT_CONFUSION_MATRIX": matrix})
    assert tables(package) == {"roads", "slums", "points", "matrix"}


def test_a_layer_is_loaded_into_the_project_with_its_style(classes, package):
    """As dialogs run a tool: the layer comes into the project under the parameter's name, in the toolbox's group."""
    import processing

    for sink in ("TEMPORARY_OUTPUT", in_table(package, "found")):
        wanted = QgsProcessingOutputLayerDefinition(sink, QgsProject.instance())
        wanted.destinationName = "Found"
        processing.runAndLoadResults(
            "slumextractor:rastertopolygon",
            {"IN_RASTER": str(classes), "DROP_BACKGROUND": True, "OUT_POLYGON_FEATURES": wanted},
        )
        (layer,) = QgsProject.instance().mapLayersByName("Found")
        assert layer.featureCount() == 2 and layer.renderer().type() == "categorizedSymbol"
        QgsProject.instance().clear()


def test_a_table_of_another_file_or_without_a_name_is_a_sentence(provider, tmp_path):
    definition = provider.algorithm("rastertopolygon").parameterDefinition("OUT_POLYGON_FEATURES")
    context = QgsProcessingContext()
    for text, fault in (
        (f"ogr:dbname='{tmp_path}/x.sqlite' table=\"t\"", "is not a GeoPackage"),
        (f"ogr:dbname='{tmp_path}/x.gpkg'", "no table is named"),
    ):
        with pytest.raises(ParameterError, match=fault):
            target_of(definition, text, context)
    for path in ("C:/data/x.gpkg", "x.gpkg", "/data/memory:/x.shp", "http:x"):
        assert target_of(definition, path, context) is None


def test_a_table_of_postgis(classes, postgis):
    for number, prefix in enumerate(("postgres://", "postgis:", "postgres:")):
        source = polygons(classes, postgis.target(f"found_{number}", prefix))
        layer = QgsVectorLayer(source.partition("://")[2], "found", "postgres")
        assert areas_of(layer) == {1: 60.0, 2: 24.0} and layer.crs().authid() == "EPSG:32643"
        assert {feature["gridcode"] for feature in postgis.features(f"found_{number}")} == {1, 2}
    polygons(classes, postgis.target("found_0"), CLASS_VALUES="2")
    assert [feature["gridcode"] for feature in postgis.features("found_0")] == [2]
    indexes = postgis.run("SELECT indexdef FROM pg_indexes WHERE tablename = 'found_0'")
    assert sum("gist" in definition for (definition,) in indexes) == 1


def test_a_table_of_postgis_that_cannot_be_replaced_stays(classes, postgis):
    polygons(classes, postgis.target("kept"))
    postgis.run("CREATE VIEW on_kept AS SELECT * FROM kept")
    with pytest.raises(QgsProcessingException, match="table public.kept of the database city: cannot drop"):
        polygons(classes, postgis.target("kept"), CLASS_VALUES="2")
    assert len(postgis.features("kept")) == 2
    names = {name for (name,) in postgis.run("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")}
    assert not [name for name in names if name.startswith("kept_")]


def test_a_server_that_is_not_there_is_a_sentence_without_the_password(classes):
    target = """postgres://dbname='city' host=127.0.0.1 port=1 user='u' password='geheim' table="public"."t" (geom)"""
    with pytest.raises(QgsProcessingException, match=r"Cannot write the table public.t of the database city") as caught:
        polygons(classes, target)
    assert "geheim" not in str(caught.value) and "Traceback" not in str(caught.value)


def test_a_stopped_copy_leaves_the_table_of_postgis(classes, postgis, tmp_path):
    from slum_extractor_plugin.errors import Cancelled
    from slum_extractor_plugin.layers.targets import Target

    polygons(classes, postgis.target("steady"))
    polygons(classes, str(tmp_path / "one.gpkg"), CLASS_VALUES="2")

    def stop(fraction: float) -> None:
        raise Cancelled

    target = Target("postgres", postgis.target("steady", ""), str(tmp_path / "one.gpkg"), "OUT")
    with pytest.raises(Cancelled):
        target.fill(QgsProcessingContext(), stop)
    assert len(postgis.features("steady")) == 2
    assert postgis.run("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'steady%'") == [(1,)]


def test_an_input_of_postgis_is_not_its_output(classes, postgis, package):
    import processing

    postgis.load(package, "roads_and_more")
    postgis.load(Path(polygons(classes, str(package.with_name("p.gpkg")))), "slums_2019")
    tool = {
        "IN_DATES": [str(classes), QgsVectorLayer(postgis.layer("slums_2019"), "slums_2019", "postgres")],
        "CLASS_VALUE_FIELD": "gridcode",
    }
    with pytest.raises(QgsProcessingException, match="is also the slums of two dates"):
        processing.run("slumextractor:trackslumgrowth", {**tool, "OUT_CHANGE_FEATURES": postgis.target("slums_2019")})
    feedback = QgsProcessingFeedback()
    processing.run(
        "slumextractor:trackslumgrowth", {**tool, "OUT_CHANGE_FEATURES": postgis.target("changes")}, feedback=feedback
    )
    assert {feature["change"] for feature in postgis.features("changes")} == {"persisted"}, feedback.textLog()
