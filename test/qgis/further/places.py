"""Points 1 to 3: CRSs, parts of layers, geometries."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from odd_layers import UTM, box, crs_of, layer, raster
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from .table import ACCURACY, ALL, EDGES, EXPORT, FILTER, GROWTH, POLYGONS, TILES, of_point, refused, run, square_metres

_UTM = "EPSG:32643"


def image(folder: Path, **others: object) -> Path:
    return raster(folder / "image.tif", np.full((3, 64, 64), 90, np.uint8), **others)


def ones(folder: Path, **others: object) -> Path:
    return raster(folder / "c.tif", np.ones((20, 20), np.uint8), **others)


def labelled(folder: Path, data: object, picture: Path | None = None, field: str = "code") -> dict[int, int]:
    """Return how many cells have each label when an image is cut with class data."""
    return run(
        EXPORT, folder, IN_RASTER=picture or image(folder), IN_CLASS_DATA=data, CLASS_VALUE_FIELD=field, **TILES
    ).labels()


def moved(wkt: str, crs: str | int) -> str:
    """Return a shape of EPSG:32643 in another CRS, its edges followed."""
    shape = ogr.CreateGeometryFromWkt(wkt)
    shape.Segmentize(1.0)
    shape.Transform(osr.CoordinateTransformation(crs_of(32643), crs_of(crs)))
    return shape.ExportToWkt()


@of_point(1)
def a_virtual_raster_without_crs_that_was_given_one(folder: Path) -> None:
    gdal.BuildVRT(str(folder / "mosaic.vrt"), [str(ones(folder, crs=None))]).FlushCache()
    shown = QgsRasterLayer(str(folder / "mosaic.vrt"), "mosaic")
    shown.setCrs(QgsCoordinateReferenceSystem(_UTM))
    (found,) = run(POLYGONS, folder, IN_RASTER=shown, **EDGES).polygons()
    assert found["geometry"].GetSpatialReference().GetAuthorityCode(None) == "32643"
    assert found["area_m2"] == pytest.approx(square_metres(box(0, 0, 20, 20), _UTM), rel=1e-6)


@of_point(1)
def gml_whose_axes_are_latitude_and_longitude(folder: Path) -> None:
    """Labels in urn:ogc:def:crs:EPSG::4326, whose coordinates are written latitude first."""
    path = layer(folder / "labels.gml", [moved(box(10, 10, 30, 30), 4326)], crs=4326, driver="GML", kind=ogr.wkbPolygon)
    text = path.read_text(encoding="utf-8")
    assert "EPSG::4326" in text and text.partition("posList>")[2].startswith("18.9")
    assert labelled(folder, QgsVectorLayer(str(path), "labels"))[1] == 400


@of_point(1)
def a_compound_crs_and_a_projection_without_a_code(folder: Path) -> None:
    """The image in UTM with heights, the labels in a custom CRS of QGIS."""
    projection = "+proj=laea +lat_0=19 +lon_0=73 +datum=WGS84 +units=m"
    path = layer(folder / "labels.gpkg", [moved(box(10, 10, 30, 30), projection)], crs=None)
    shown = QgsVectorLayer(str(path), "labels")
    shown.setCrs(QgsCoordinateReferenceSystem.fromProj(projection))
    assert labelled(folder, shown, image(folder, crs="EPSG:32643+5773"))[1] == 400


@of_point(1)
def a_table_of_a_geopackage_of_rasters_corrected_in_qgis(folder: Path) -> None:
    path = ones(folder, crs=32642)
    for name, more in (("one", ()), ("two", ("APPEND_SUBDATASET=YES",))):
        options = [f"RASTER_TABLE={name}", *more]
        gdal.Translate(str(folder / "r.gpkg"), str(path), format="GPKG", creationOptions=options)
    shown = QgsRasterLayer(f"GPKG:{folder / 'r.gpkg'}:two", "two")
    shown.setCrs(QgsCoordinateReferenceSystem(_UTM))
    ran = run(POLYGONS, folder, IN_RASTER=shown, CLASS_VALUES="1", **EDGES)
    assert ran.areas() == {1: 400}
    assert ran.polygons()[0]["geometry"].GetSpatialReference().GetAuthorityCode(None) == "32643"


@of_point(1)
def a_truth_that_lies_elsewhere(folder: Path) -> None:
    truth = layer(folder / "truth.gpkg", [box(5000, 0, 5020, 20)])
    refused(
        ACCURACY, folder, "do not touch", IN_RASTER=ones(folder), IN_GROUND_TRUTH_DATA=truth, CLASS_VALUE_FIELD="code"
    )


@of_point(2)
def a_filter_and_a_selection_together(folder: Path) -> None:
    path = layer(folder / "labels.gpkg", [box(0, 0, 10, 10), box(20, 0, 30, 10), box(40, 0, 50, 10)], [1, 2, 2])
    shown = QgsVectorLayer(str(path), "labels")
    shown.setSubsetString('"code" = 2')
    shown.selectByIds([2])
    QgsProject.instance().addMapLayer(shown)
    ran = run(
        EXPORT,
        folder,
        IN_RASTER=image(folder),
        CLASS_VALUE_FIELD="code",
        **TILES,
        IN_CLASS_DATA=QgsProcessingFeatureSourceDefinition(shown.id(), True),
    )
    assert ran.labels() == {0: 64 * 64 - 100, 2: 100} and "1 of 2 features of labels are used." in ran.said


@of_point(2)
def a_joined_field_of_a_table(folder: Path) -> None:
    path = layer(folder / "labels.gpkg", [box(0, 0, 10, 10), box(20, 0, 30, 10)], [1, 2])
    (folder / "kinds.csv").write_text("code,kind\n1,5\n2,7\n", encoding="utf-8")
    (folder / "kinds.csvt").write_text('"Integer","Integer"\n', encoding="utf-8")
    table = QgsVectorLayer(str(folder / "kinds.csv"), "kinds")
    QgsProject.instance().addMapLayer(table)
    shown, join = QgsVectorLayer(str(path), "labels"), QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("code")
    join.setTargetFieldName("code")
    shown.addJoin(join)
    assert labelled(folder, shown, field="kinds_kind") == {0: 64 * 64 - 200, 5: 100, 7: 100}


@of_point(2)
def a_feature_that_is_drawn_and_not_saved(folder: Path) -> None:
    shown = QgsVectorLayer(str(layer(folder / "mask.gpkg", [box(0, 0, 10, 20)])), "mask")
    shown.startEditing()
    drawn = QgsFeature(shown.fields())
    drawn.setGeometry(QgsGeometry.fromWkt(box(10, 0, 20, 20)))
    shown.addFeature(drawn)
    shown.selectByIds([drawn.id()])
    QgsProject.instance().addMapLayer(shown)
    ran = run(FILTER, folder, IN_RASTER=ones(folder), MASK=QgsProcessingFeatureSourceDefinition(shown.id(), True))
    assert (ran.cells()[:, 10:] == 1).all() and (ran.cells()[:, :10] != 1).all()


@of_point(2)
def a_view_by_sql_and_a_text_of_wkt(folder: Path) -> None:
    """QGIS's virtual layer on one date, a text file with WKT on the other."""
    base = layer(folder / "base.gpkg", [box(0, 0, 100, 100), box(200, 0, 300, 100)], [1, 2])
    QgsProject.instance().addMapLayer(QgsVectorLayer(str(base), "base"))
    view = QgsVectorLayer('?query=SELECT * FROM "base" WHERE code = 1', "view", "virtual")
    (folder / "t.csv").write_text(f'code;wkt\n1;"{box(0, 0, 100, 50)}"\n', encoding="utf-8")
    source = f"file://{folder / 't.csv'}?delimiter=;&wktField=wkt&crs={_UTM}"
    text = QgsVectorLayer(source, "text", "delimitedtext")
    half = square_metres(box(0, 0, 100, 50), _UTM) / 1e4
    found = run(GROWTH, folder, IN_DATES=[view, text], DATES="2015;2019", **ALL).hectares()
    assert found == pytest.approx({"persisted": half, "gone": half}, rel=1e-4)


@of_point(2)
def parts_of_a_source_of_geojson(folder: Path) -> None:
    shapes = [box(0, 0, 10, 10), "LINESTRING (300005 2099950,300060 2099950)", box(20, 0, 30, 10)]
    path = layer(folder / "mix.geojson", shapes, [1, 2, 3], driver="GeoJSON")
    assert labelled(folder, f'{path}|geometrytype=Polygon|subset="code" < 3') == {0: 64 * 64 - 100, 1: 100}


def _circle(x: float, y: float, radius: float) -> str:
    e, n = UTM[0] + x, UTM[3] - y
    return f"CIRCULARSTRING({e - radius} {n},{e} {n + radius},{e + radius} {n},{e} {n - radius},{e - radius} {n})"


def _cells_in_circle(x: float, y: float, radius: float) -> tuple[int, int]:
    """Return the least and the most cells whose centre is in a circle, those within a centimetre may be either."""
    row, column = np.mgrid[0:64, 0:64] + 0.5
    distance = np.hypot(column - x, row - y) - radius
    return int((distance < -0.01).sum()), int((distance < 0.01).sum())


@of_point(3)
def curves_of_gml(folder: Path) -> None:
    """A MultiSurface of a curve with a hole that is a curve."""
    shape = f"MULTISURFACE(CURVEPOLYGON({_circle(30, 30, 20)},{_circle(30, 30, 8)}))"
    path = layer(folder / "labels.gml", [shape], [1], driver="GML", kind=ogr.wkbMultiSurface)
    (least, most), (hole_least, hole_most) = _cells_in_circle(30, 30, 20), _cells_in_circle(30, 30, 8)
    found = labelled(folder, QgsVectorLayer(str(path), "labels"))[1]
    assert least - hole_most <= found <= most - hole_least


@of_point(3)
def administrative_units_that_are_tins_and_an_empty_one(folder: Path) -> None:
    def faces(x: float) -> str:
        a, b, c, d = (f"{UTM[0] + x + dx} {UTM[3] - dy} 5" for dx, dy in ((0, 0), (100, 0), (100, 100), (0, 100)))
        return f"TIN Z ((({a},{b},{c},{a})),(({a},{c},{d},{a})))"

    units = layer(folder / "units.gpkg", [faces(0), faces(100), "POLYGON EMPTY"], [1, 2, 3])
    one = layer(folder / "s_2015.gpkg", [box(0, 0, 150, 100)])
    two = layer(folder / "s_2019.gpkg", [box(50, 0, 200, 100)])
    ran = run(GROWTH, folder, IN_DATES=[str(one), str(two)], ADMIN_BOUNDARIES=units, ADMIN_NAME_FIELD="code", **ALL)
    found = {(each["unit"], each["change"]): each["area_ha"] for each in ran.polygons("OUT_CHANGE_FEATURES")}
    half = square_metres(box(0, 0, 50, 100), _UTM) / 1e4
    kinds = (("1", "persisted"), ("1", "gone"), ("2", "persisted"), ("2", "new"))
    assert found == pytest.approx(dict.fromkeys(kinds, half), rel=1e-4)


@of_point(3)
def a_closed_compound_curve_as_truth(folder: Path) -> None:
    e, n = UTM[0] + 20, UTM[3] - 20
    curve = f"COMPOUNDCURVE(CIRCULARSTRING({e - 9} {n},{e} {n + 9},{e + 9} {n}),({e + 9} {n},{e - 9} {n}))"
    truth = layer(folder / "truth.gpkg", [curve], [1], kind=ogr.wkbCompoundCurve)
    refused(
        ACCURACY, folder, "closed line", IN_RASTER=ones(folder), IN_GROUND_TRUTH_DATA=truth, CLASS_VALUE_FIELD="code"
    )


@of_point(3)
def a_mask_of_collections_and_measures(folder: Path) -> None:
    measured = ogr.CreateGeometryFromWkt(box(0, 0, 10, 20)).ExportToIsoWkt()
    measured = measured.replace("POLYGON", "POLYGON M").replace(",", " 7,").replace("))", " 7))")
    mixed = f"GEOMETRYCOLLECTION({box(10, 0, 15, 20)},POINT(300018 2099990),LINESTRING(300018 2099990,300019 2099990))"
    mask = layer(folder / "mask.gpkg", [measured, mixed])
    cells = run(FILTER, folder, IN_RASTER=ones(folder), MASK=mask).cells()
    assert (cells[:, :15] == 1).all() and (cells[:, 15:] != 1).all()


@of_point(3)
def growth_across_180_degrees(folder: Path) -> None:
    """Slums on both sides of 180 degrees in Fiji: one date in degrees as GeoJSON splits it, one in UTM."""
    halves = (
        "((179.99 -17,180 -17,180 -16.99,179.99 -16.99,179.99 -17))",
        "((-180 -17,-179.99 -17,-179.99 -16.99,-180 -16.99,-180 -17))",
    )
    one = layer(folder / "s_2015.geojson", [f"MULTIPOLYGON({','.join(halves)})"], crs=4326, driver="GeoJSON")
    whole = ogr.CreateGeometryFromWkt("POLYGON((179.99 -17,180.01 -17,180.01 -16.99,179.99 -16.99,179.99 -17))")
    whole.Segmentize(0.0005)
    whole.Transform(osr.CoordinateTransformation(crs_of(4326), crs_of(32760)))
    two = layer(folder / "s_2019.gpkg", [whole.ExportToWkt()], crs=32760)
    hectares = sum(square_metres(f"POLYGON{each}", "EPSG:4326") for each in halves) / 1e4
    ran = run(GROWTH, folder, IN_DATES=[str(one), str(two)], **ALL)
    found = ran.hectares()
    assert found.pop("persisted") == pytest.approx(hectares, rel=1e-4) and sum(found.values()) < hectares * 1e-4
    envelopes = [each["geometry"].GetEnvelope() for each in ran.polygons("OUT_CHANGE_FEATURES")]
    assert max(east - west for west, east, _, _ in envelopes) < 1
