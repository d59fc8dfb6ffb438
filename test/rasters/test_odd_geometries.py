"""Curves, faces, closed lines, sources as QGIS writes them, and places on both sides of 180 degrees."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from chip_jobs import chip_job
from odd_layers import UTM, box, case, crs_of, features, layer, raster
from osgeo import gdal, ogr, osr

from slum_extractor_plugin.errors import VectorError
from slum_extractor_plugin.rasters.accuracy.confusion import confusion_matrix
from slum_extractor_plugin.rasters.chips.export import export_chips
from slum_extractor_plugin.rasters.geometry import areas, linear
from slum_extractor_plugin.rasters.growth.dates import parse_date
from slum_extractor_plugin.rasters.growth.sources import DatedSlums
from slum_extractor_plugin.rasters.growth.track import Options, track
from slum_extractor_plugin.rasters.majority.filter import majority_filter
from slum_extractor_plugin.rasters.mask import PolygonMask
from slum_extractor_plugin.rasters.vector_source import VectorSource
from slum_extractor_plugin.rasters.vectors import is_vector, open_vector

X, Y = UTM[0], UTM[3]


def _circle(column: float, row: float, radius: float) -> str:
    x, y = X + column, Y - row
    return f"CIRCULARSTRING({x - radius} {y},{x} {y + radius},{x + radius} {y},{x} {y - radius},{x - radius} {y})"


def _faces(kind: str) -> str:
    """Return the square from 10 to 30 in two triangles at different heights, and an upright wall."""
    a, b, c, d = ((X + 10, Y - 10), (X + 30, Y - 10), (X + 30, Y - 30), (X + 10, Y - 30))
    wall = ((a, 0), (b, 0), (b, 9))
    rings = [((a, 3), (b, 3), (c, 4)), ((a, 3), (c, 4), (d, 3)), wall]
    text = ",".join("((" + ",".join(f"{x} {y} {z}" for (x, y), z in (*ring, ring[0])) + "))" for ring in rings)
    return f"{kind} Z({text})"


CIRCLE = f"CURVEPOLYGON({_circle(20, 20, 10)})"
#: What the shape is, and the area that it covers.
SHAPES = {
    "curve polygon": (CIRCLE, math.pi * 100),
    "multi surface": (
        f"MULTISURFACE(CURVEPOLYGON({_circle(20, 20, 10)}),{box(40, 5, 60, 25)[7:]})",
        math.pi * 100 + 400,
    ),
    "compound curve": (
        f"CURVEPOLYGON(COMPOUNDCURVE(CIRCULARSTRING({X + 10} {Y - 20},{X + 20} {Y - 10},{X + 30} {Y - 20}),"
        f"({X + 30} {Y - 20},{X + 10} {Y - 20})))",
        math.pi * 50,
    ),
    "tin": (_faces("TIN"), 400.0),
    "polyhedral surface": (_faces("POLYHEDRALSURFACE"), 400.0),
    "collection": (f"GEOMETRYCOLLECTION({CIRCLE},{box(40, 5, 60, 25)})", math.pi * 100 + 400),
}
shapes = pytest.mark.parametrize("name", SHAPES)


def _image(path: Path, size: int = 64) -> Path:
    return raster(path, np.full((3, size, size), 80, np.uint8))


def _labels(image: Path, data: str | Path, folder: Path, size: int = 64, **more) -> np.ndarray:
    export_chips(chip_job(str(image), str(data), str(folder), tile_size=(size, size), stride=(size, size), **more))
    (label,) = (folder / "labels").glob("*.tif")
    return gdal.Open(str(label)).ReadAsArray()


@shapes
def test_labels_are_burnt_from_what_a_shape_covers(tmp_path: Path, name: str) -> None:
    shape, area = SHAPES[name]
    label = _labels(_image(tmp_path / "i.tif"), layer(tmp_path / "l.gpkg", [shape]), tmp_path / "chips")
    assert (label == 1).sum() == pytest.approx(area, abs=0.02 * area)


@shapes
def test_a_mask_is_what_a_shape_covers(tmp_path: Path, name: str) -> None:
    shape, area = SHAPES[name]
    mask = layer(tmp_path / "m.gpkg", [shape])
    majority_filter(raster(tmp_path / "in.tif", np.ones((64, 64), np.uint8)), tmp_path / "out.tif", mask=mask)
    kept = gdal.Open(str(tmp_path / "out.tif")).ReadAsArray() == 1
    assert kept.sum() == pytest.approx(area, abs=0.02 * area)


@shapes
def test_truth_is_what_a_shape_covers(tmp_path: Path, name: str) -> None:
    shape, area = SHAPES[name]
    classified = raster(tmp_path / "c.tif", np.ones((64, 64), np.uint8))
    found = confusion_matrix(classified, layer(tmp_path / "t.gpkg", [shape]), class_value_field="code")
    assert found.overall * 64 * 64 == pytest.approx(area, abs=0.02 * area)


@shapes
def test_growth_and_its_units_know_what_a_shape_covers(tmp_path: Path, name: str) -> None:
    shape, area = SHAPES[name]
    first, second = layer(tmp_path / "a.gpkg", [shape]), layer(tmp_path / "b.gpkg", [box(0, 0, 64, 64)])
    slums = [DatedSlums(str(first), parse_date("2015")), DatedSlums(str(second), parse_date("2019"))]
    units = layer(tmp_path / "u.gpkg", [shape])
    dataset = gdal.OpenEx(str(units), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL("ALTER TABLE u ADD COLUMN name TEXT")
    dataset.ExecuteSQL("UPDATE u SET name='here'")
    del dataset
    track(slums, tmp_path / "out.gpkg", Options(boundaries=str(units), width=0, area=0))
    found = features(tmp_path / "out.gpkg")
    stayed = [each for each in found if each["change"] == "persisted"]
    assert sum(each["geometry"].GetArea() for each in stayed) == pytest.approx(area, rel=1e-3)
    assert {each["unit"] for each in stayed} == {"here"}
    came = [each for each in found if each["change"] == "new"]
    assert sum(each["geometry"].GetArea() for each in came) == pytest.approx(4096 - area, rel=1e-3)


def test_a_circle_keeps_its_area_and_a_plain_shape_is_itself() -> None:
    circle = ogr.CreateGeometryFromWkt(CIRCLE)
    assert linear(circle).GetArea() == pytest.approx(math.pi * 100, rel=1e-4)
    plain = ogr.CreateGeometryFromWkt(box(0, 0, 1, 1))
    assert linear(plain) is plain and areas(plain) is plain


def test_a_mask_of_lines_and_points_masks_nothing_but_its_polygons(tmp_path: Path) -> None:
    line = f"LINESTRING({X} {Y - 50.5},{X + 64} {Y - 50.5})"
    mask = layer(tmp_path / "m.gpkg", [box(10, 10, 30, 30), line, f"POINT({X + 5.5} {Y - 5.5})"])
    source = gdal.Open(str(raster(tmp_path / "in.tif", np.ones((64, 64), np.uint8))))
    from slum_extractor_plugin.rasters.raster import crs_of as raster_crs
    from slum_extractor_plugin.rasters.raster import grid_of

    grid = grid_of(source)
    assert PolygonMask(mask, grid, raster_crs(source)).inside(grid.window).sum() == 400


# Closed lines.

CLOSED = {
    "line": f"LINESTRING({box(5, 5, 30, 30)[9:-1]}",
    "multi line": f"MULTILINESTRING(({X} {Y},{X + 9} {Y}),({box(5, 5, 30, 30)[9:-2]}))",
    "circle": _circle(20, 20, 10),
    "compound": f"COMPOUNDCURVE({_circle(20, 20, 10)})",
}


@pytest.mark.parametrize("name", CLOSED)
def test_a_closed_line_is_no_class_and_no_truth(tmp_path: Path, name: str) -> None:
    data = layer(tmp_path / "l.gpkg", [box(40, 40, 60, 60), CLOSED[name]])
    with pytest.raises(VectorError, match="Feature 2 of the class data is a closed line"):
        _labels(_image(tmp_path / "i.tif"), data, tmp_path / "chips")
    classified = raster(tmp_path / "c.tif", np.ones((64, 64), np.uint8))
    with pytest.raises(VectorError, match="closed line"):
        confusion_matrix(classified, data)
    slums = [DatedSlums(str(data), parse_date(year)) for year in ("2015", "2019")]
    with pytest.raises(VectorError, match="Feature 2 of the slum layer is a closed line"):
        track(slums, tmp_path / "out.gpkg")


def test_open_lines_stay_classes_as_do_closed_ones_with_a_buffer(tmp_path: Path) -> None:
    road = layer(tmp_path / "r.gpkg", [f"LINESTRING({X} {Y - 20.5},{X + 64} {Y - 20.5})"])
    assert (_labels(_image(tmp_path / "i.tif"), road, tmp_path / "a") == 1).sum() == 64
    ring = layer(tmp_path / "ring.gpkg", [CLOSED["line"]])
    label = _labels(tmp_path / "i.tif", ring, tmp_path / "b", buffer_radius=2.0)
    assert label.sum() == pytest.approx(4 * 100, rel=0.05)


# Sources as QGIS writes them.

MIXED = [
    box(10, 10, 30, 30),
    box(40, 40, 44, 44),
    f"LINESTRING({X} {Y - 50.5},{X + 64} {Y - 50.5})",
    f"POINT({X + 5.5} {Y - 5.5})",
]
DRIVERS = {"gpkg": "GPKG", "geojson": "GeoJSON", "fgb": "FlatGeobuf", "sqlite": "SQLite"}


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "fgb"])
@pytest.mark.parametrize(
    ("parts", "cells"),
    [
        ("", 400 + 16 + 64 + 1 - 4),
        ("|geometrytype=Polygon", 416),
        ("|geometrytype=LineString", 64),
        ("|geometrytype=PolygonZM", 416),
        ("|geometrytype=MultiPolygon", 416),
        ('|subset="code" = 7', 400),
        ("|layername=mixed|subset=code IN (7)|geometrytype=Polygon", 400),
        ("|layerid=0|geometrytype=Polygon|subset=code = 7 OR code = 9", 416),
        ("|subset=cast(code as character(9)) = '7'|geometrytype=Polygon", 400),
        ("|geometrytype=Point|uniqueGeometryType=yes", 1),
    ],
)
def test_parts_of_a_source_are_understood(tmp_path: Path, ending: str, parts: str, cells: int) -> None:
    path = layer(tmp_path / f"mixed.{ending}", MIXED, [7, 9, 7, 7], driver=DRIVERS[ending], name="mixed")
    expected = cells if parts else 400 + 16 + 64 + 1
    if parts == '|subset="code" = 7':
        expected = 400 + 64 + 1
    source = f"{path}{parts}"
    assert is_vector(source)
    label = _labels(_image(tmp_path / "i.tif"), source, tmp_path / "chips", class_value_field="code")
    assert (label > 0).sum() == expected


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a.gpkg|layername=b c|subset=x || 'y' = 'ay'", {"layer": "b c", "subset": "x || 'y' = 'ay'"}),
        ("a.shp|subset=x=1|geometrytype=Polygon", {"subset": "x=1", "geometry_type": "Polygon"}),
        (
            "a.csv|option:X_POSSIBLE_NAMES=e|option:Y_POSSIBLE_NAMES=n|layerid=2",
            {"options": ("X_POSSIBLE_NAMES=e", "Y_POSSIBLE_NAMES=n"), "layer_id": 2},
        ),
        (
            "a.gpkg|layername=t|option:LIST_ALL_TABLES=NO|subset=a > 1\nAND b < 2",
            {"layer": "t", "options": ("LIST_ALL_TABLES=NO",), "subset": "a > 1\nAND b < 2"},
        ),
    ],
)
def test_a_source_is_taken_apart(text: str, parts: dict) -> None:
    assert VectorSource.of(text) == VectorSource(text.split("|")[0], **parts)


def test_open_options_reach_the_driver(tmp_path: Path) -> None:
    path = tmp_path / "points.csv"
    path.write_text(f"e,n,code\n{X + 5.5},{Y - 5.5},3\n{X + 9.5},{Y - 9.5},4\n", encoding="utf-8")
    source = f"{path}|option:X_POSSIBLE_NAMES=e|option:Y_POSSIBLE_NAMES=n|option:AUTODETECT_TYPE=YES"
    label = _labels(_image(tmp_path / "i.tif"), source, tmp_path / "chips", class_value_field="code")
    assert (label[5, 5], label[9, 9], (label > 0).sum()) == (3, 4, 2)


def test_a_whole_select_is_a_filter_too(tmp_path: Path) -> None:
    path = layer(tmp_path / "mixed.gpkg", MIXED, [7, 9, 7, 7])
    source = f"{path}|layername=mixed|subset=SELECT * FROM mixed WHERE code = 9"
    _, found = open_vector(source)
    assert found.GetFeatureCount() == 1
    label = _labels(_image(tmp_path / "i.tif"), source, tmp_path / "chips", class_value_field="code")
    assert (label == 9).sum() == 16 and (label > 0).sum() == 16


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ("|layername=other", "no layer other"),
        ("|layerid=4", "no layer 4"),
        ("|subset=nothing = 1", "cannot be filtered"),
        ("|subset=SELECT nothing", "cannot be filtered"),
    ],
)
def test_parts_that_cannot_work_are_named(tmp_path: Path, parts: str, sentence: str) -> None:
    path = layer(tmp_path / "mixed.gpkg", MIXED)
    with pytest.raises(VectorError, match=sentence):
        open_vector(f"{path}{parts}")


def test_growth_uses_the_filter_of_a_source(tmp_path: Path) -> None:
    path = layer(tmp_path / "slums.gpkg", [box(0, 0, 20, 20), box(30, 0, 50, 20), box(0, 30, 20, 50)], [1, 2, 0])
    slums = [
        DatedSlums(f"{path}|subset=fid < 3", parse_date("2015"), field="code"),
        DatedSlums(f"{path}|subset=fid < 2|geometrytype=Polygon", parse_date("2019"), field="code", values=(1,)),
    ]
    track(slums, tmp_path / "out.gpkg", Options(width=0, area=0))
    found = {each["change"]: each["geometry"].GetArea() for each in features(tmp_path / "out.gpkg")}
    assert found == {"persisted": pytest.approx(400), "gone": pytest.approx(400)}


# 180 degrees.


def _around(longitude: float, crs: str | int, size: int = 60, cell: float = 10.0) -> tuple[float, ...]:
    """Return the geotransform of an image in a CRS whose middle lies on a meridian, 17 degrees south."""
    geographic = crs_of(4326)
    target = crs_of(crs)
    if target.IsGeographic():
        cell /= 111_320.0
        x, y = longitude, -17.0
    else:
        x, y, _ = osr.CoordinateTransformation(geographic, target).TransformPoint(longitude, -17.0)
    return (x - size / 2 * cell, cell, 0.0, y + size / 2 * cell, 0.0, -cell)


def _square(west: float, east: float, half: float = 0.0009) -> str:
    return (
        f"POLYGON(({west} {-17 - half},{east} {-17 - half},{east} {-17 + half},{west} {-17 + half},"
        f"{west} {-17 - half}))"
    )


#: The same ground, 0.0018 degrees wide in the middle of the image, as layers write it.
LABELS = {
    "split": ("MULTIPOLYGON(" + _square(179.9991, 180)[7:] + "," + _square(-180, -179.9991)[7:] + ")", 4326),
    "two features": (_square(179.9991, 180) + "|" + _square(-180, -179.9991), 4326),
    "beyond 180": (_square(179.9991, 180.0009), 4326),
    "below -180": (_square(-180.0009, -179.9991), 4326),
    "another datum": (_square(179.9991, 180) + "|" + _square(-180, -179.9991), 4167),
}
IMAGES = {
    "utm": (180.0, 32701),
    "fiji": (180.0, 3460),
    "degrees east": (180.0, 4326),
    "degrees west": (-180.0, 4326),
    "pacific mercator": (180.0, 3832),
}


@pytest.mark.parametrize("image", IMAGES)
@pytest.mark.parametrize("labels", LABELS)
def test_images_across_180_degrees_meet_their_labels(tmp_path: Path, image: str, labels: str) -> None:
    geotransform = _around(*IMAGES[image])
    source = raster(tmp_path / "i.tif", np.full((3, 60, 60), 80, np.uint8), IMAGES[image][1], geotransform)
    shape, crs = LABELS[labels]
    data = layer(tmp_path / "l.gpkg", shape.split("|"), crs=crs)
    label = _labels(source, data, tmp_path / "chips", 60)
    rows, columns = np.nonzero(label)
    # In degrees of 111 320 m; on the ground a degree of longitude has cos 17 of a degree of latitude. EPSG:3832 is
    # larger than the ground by 1 / cos 17.
    stretch = {"utm": (1, 0.956), "fiji": (1, 0.956), "pacific mercator": (1.041, 1)}.get(image, (1, 1))
    height, width = 20 * stretch[0], 20 * stretch[1]
    assert len(rows) == pytest.approx(height * width, rel=0.12)
    slack = 2.5 if image == "fiji" else 1.2  # the datums of Fiji and of New Zealand lie some metres apart
    assert (rows.mean(), columns.mean()) == (pytest.approx(29.5, abs=slack), pytest.approx(29.5, abs=slack))


def test_labels_in_metres_meet_an_image_in_degrees_across_180(tmp_path: Path) -> None:
    source = raster(tmp_path / "i.tif", np.full((3, 60, 60), 80, np.uint8), 4326, _around(180.0, 4326))
    geotransform = _around(180.0, 32701)
    x, y = geotransform[0] + 300, geotransform[3] - 300
    corners = ((-100, -100), (100, -100), (100, 100), (-100, 100), (-100, -100))
    square = "POLYGON((" + ",".join(f"{x + a} {y + b}" for a, b in corners) + "))"
    label = _labels(source, layer(tmp_path / "l.gpkg", [square], crs=32701), tmp_path / "chips", 60)
    assert (label == 1).sum() == pytest.approx(20 * 20 / 0.956, rel=0.08)


def test_a_class_raster_across_180_degrees_meets_an_image_in_metres(tmp_path: Path) -> None:
    source = raster(tmp_path / "i.tif", np.full((3, 60, 60), 80, np.uint8), 32701, _around(180.0, 32701))
    cells = np.zeros((80, 80), np.uint8)
    cells[30:50, 30:50] = 1
    data = raster(tmp_path / "l.tif", cells, 4326, _around(180.0, 4326, 80))
    label = _labels(source, data, tmp_path / "chips", 60)
    assert (label == 1).sum() == pytest.approx(20 * 20 * 0.956, rel=0.08)


def test_a_place_elsewhere_still_does_not_touch(tmp_path: Path) -> None:
    source = raster(tmp_path / "i.tif", np.full((3, 60, 60), 80, np.uint8), 32701, _around(180.0, 32701))
    for index, shape in enumerate((_square(0, 0.0018), _square(178.0, 178.1), _square(-178.1, -178.0))):
        with pytest.raises(VectorError, match="do not touch"):
            _labels(source, layer(tmp_path / f"{index}.gpkg", [shape], crs=4326), tmp_path / f"c{index}", 60)


# The inputs that failed.


def test_case_curves(tmp_path: Path) -> None:
    label = _labels(
        case("image.tif", tmp_path), case("curves_labels.gpkg", tmp_path), tmp_path / "chips", class_value_field="code"
    )
    assert (label == 1).sum() == pytest.approx(628, abs=6) and (label == 2).any()


def test_case_curve_mask(tmp_path: Path) -> None:
    source = case("classes.tif", tmp_path)
    majority_filter(source, tmp_path / "out.tif", mask=case("curve_mask.gpkg", tmp_path))
    majority_filter(source, tmp_path / "all.tif")
    found, plain = (gdal.Open(str(tmp_path / name)).ReadAsArray() for name in ("out.tif", "all.tif"))
    assert np.array_equal(found, plain)


def test_case_mixed(tmp_path: Path) -> None:
    source = f"{case('mix.gpkg', tmp_path)}|layername=mix|geometrytype=Polygon"
    assert (_labels(case("image.tif", tmp_path), source, tmp_path / "chips") > 0).sum() == 400
