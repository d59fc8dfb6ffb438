from __future__ import annotations

import contextlib
import ctypes
import math
import os
import sqlite3
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from slum_extractor_plugin.errors import Cancelled, ParameterError, RasterError, SlumExtractorError, VectorError
from slum_extractor_plugin.rasters.polygons import convert as polygons
from slum_extractor_plugin.rasters.polygons import spatial_index
from slum_extractor_plugin.rasters.polygons.convert import raster_to_polygons

RANDOM_RASTERS = int(os.environ.get("SLUM_EXTRACTOR_RANDOM_RASTERS", "200"))
NODATA = 9
UTM = (500000.0, 2.0, 0.0, 2000000.0, 0.0, -2.0)


def save(
    path: Path, cells: np.ndarray, nodata: int | None = NODATA, epsg: int | None = 32643, geotransform=UTM
) -> Path:
    kind = {"uint8": gdal.GDT_Byte, "int16": gdal.GDT_Int16, "uint32": gdal.GDT_UInt32}[str(cells.dtype)]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cells.shape[1], cells.shape[0], 1, kind)
    dataset.SetGeoTransform(geotransform)
    if epsg is not None:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        dataset.SetSpatialRef(crs)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(cells)
    return path


def cells_of(text: str) -> np.ndarray:
    return np.array([[int(digit) for digit in row] for row in text.split("/")], np.uint8)


def features(path: Path) -> list[dict]:
    dataset = ogr.Open(str(path))
    return [{**feature.items(), "geometry": feature.GetGeometryRef().Clone()} for feature in dataset.GetLayer(0)]


def burnt(path: Path, like: Path, field: str = "gridcode", fill: int = NODATA) -> np.ndarray:
    """Burn polygons back by cell centres with GDAL, an outside judge."""
    source = gdal.Open(str(like))
    memory = gdal.GetDriverByName("MEM").Create("", source.RasterXSize, source.RasterYSize, 1, gdal.GDT_Int32)
    memory.SetGeoTransform(source.GetGeoTransform())
    if source.GetSpatialRef() is not None:
        memory.SetSpatialRef(source.GetSpatialRef())
    memory.GetRasterBand(1).Fill(fill)
    vectors = ogr.Open(str(path))
    gdal.RasterizeLayer(memory, [1], vectors.GetLayer(0), options=[f"ATTRIBUTE={field}"])
    return memory.ReadAsArray()


def random_raster(index: int) -> np.ndarray:
    random = np.random.default_rng(index)
    height, width = random.integers(1, 30, 2)
    cells = random.integers(0, random.integers(2, 5), (height, width)).astype(np.uint8)
    if index % 3 == 0:
        cells = np.kron(cells, np.ones((3, 2), np.uint8))
    if index % 2:
        cells[random.random(cells.shape) < 0.2] = NODATA
    return cells


def patch_count(cells: np.ndarray, without: tuple[int, ...] = (NODATA,)) -> int:
    """Count four-connected patches with scipy, an outside judge."""
    from scipy.ndimage import label

    return sum(label(cells == value)[1] for value in np.unique(cells) if value not in without)


@pytest.fixture(params=[None, 5], ids=["whole", "bands"])
def bands(request, monkeypatch):
    """Trace in one band, and in bands of one to five rows."""
    if request.param:
        monkeypatch.setattr(polygons, "_BAND_CELLS", request.param * 20)


@pytest.mark.parametrize("simplify", [False, True])
def test_polygons_burn_back_to_the_same_raster(tmp_path, bands, simplify):
    for index in range(RANDOM_RASTERS // 4):
        cells = random_raster(index)
        source = save(tmp_path / "in.tif", cells)
        count = raster_to_polygons(source, tmp_path / "out.gpkg", simplify=simplify)
        found = features(tmp_path / "out.gpkg")
        assert np.array_equal(burnt(tmp_path / "out.gpkg", source), cells), index
        assert count == len(found) == patch_count(cells), index
        assert all(feature["geometry"].IsValid() for feature in found), index
        assert [feature["Id"] for feature in found] == list(range(1, count + 1))


def test_cell_edge_polygons_have_the_area_of_their_cells(tmp_path, bands):
    for index in range(20):
        cells = random_raster(index)
        raster_to_polygons(save(tmp_path / "in.tif", cells, epsg=None), tmp_path / "out.gpkg")
        found = features(tmp_path / "out.gpkg")
        for feature in found:
            assert feature["area_m2"] == pytest.approx(feature["geometry"].GetArea(), rel=1e-12)
            assert feature["perimeter_m"] == pytest.approx(feature["geometry"].Boundary().Length(), rel=1e-12)
        for value in set(np.unique(cells).tolist()) - {NODATA}:
            area = math.fsum(feature["area_m2"] for feature in found if feature["gridcode"] == value)
            assert area == pytest.approx(4.0 * (cells == value).sum(), rel=1e-9)


def test_vertices_are_where_the_border_turns_and_nowhere_else(tmp_path, bands):
    raster_to_polygons(save(tmp_path / "in.tif", cells_of("111/121/111")), tmp_path / "out.gpkg")
    by_value = {feature["gridcode"]: feature["geometry"] for feature in features(tmp_path / "out.gpkg")}
    rings = [by_value[1].GetGeometryRef(0), by_value[1].GetGeometryRef(1), by_value[2].GetGeometryRef(0)]
    assert [ring.GetPointCount() for ring in rings] == [5, 5, 5]


def test_patches_that_touch_at_a_corner_stay_apart(tmp_path, bands):
    assert raster_to_polygons(save(tmp_path / "in.tif", cells_of("12/21")), tmp_path / "out.gpkg") == 4


def test_a_patch_that_meets_itself_at_a_corner_is_one_valid_polygon_with_a_hole(tmp_path, bands):
    # The two cells that meet are joined below, or above, where the other band only knows it.
    for text in ("1199/1911/1111", "1111/1911/1199"):
        raster_to_polygons(save(tmp_path / "in.tif", cells_of(text)), tmp_path / "out.gpkg")
        (feature,) = features(tmp_path / "out.gpkg")
        assert feature["geometry"].IsValid()
        assert feature["geometry"].GetGeometryCount() == 2


def shared_edges(path: Path, width: float, height: float) -> None:
    """Fail unless each edge inside the raster belongs to two polygons that run it in opposite directions."""
    edges = []
    for feature in features(path):
        for ring in range(feature["geometry"].GetGeometryCount()):
            points = feature["geometry"].GetGeometryRef(ring).GetPoints()
            edges += list(zip(points[:-1], points[1:]))
    assert len(set(edges)) == len(edges)
    known = set(edges)
    sides = ((0, UTM[0]), (0, UTM[0] + 2 * width), (1, UTM[3]), (1, UTM[3] - 2 * height))
    for first, second in edges:
        at_edge = any(first[axis] == second[axis] == line for axis, line in sides)
        assert at_edge or (second, first) in known


def test_simplified_borders_stay_shared(tmp_path, bands):
    for index in range(0, 60, 2):  # those without NoData
        cells = random_raster(index)
        raster_to_polygons(save(tmp_path / "in.tif", cells, epsg=None), tmp_path / "out.gpkg", simplify=True)
        shared_edges(tmp_path / "out.gpkg", *cells.shape[::-1])
        area = math.fsum(feature["area_m2"] for feature in features(tmp_path / "out.gpkg"))
        assert area == pytest.approx(4.0 * cells.size, rel=1e-9)


def test_long_simplified_borders_stay_shared(tmp_path):
    row, column = np.mgrid[:40, :1800]
    random = np.random.default_rng(8).integers(0, 2, 1800)
    cells = (row > 20 + 9 * np.sin(column / 90) + random).astype(np.uint8)
    source = save(tmp_path / "in.tif", cells)
    raster_to_polygons(source, tmp_path / "out.gpkg", simplify=True)
    shared_edges(tmp_path / "out.gpkg", 1800, 40)
    assert np.array_equal(burnt(tmp_path / "out.gpkg", source), cells)


def slanted(size: int = 120) -> np.ndarray:
    row, column = np.mgrid[:size, :size] + 0.5
    return ((3.1 * row + 7.3 * column > 5 * size) & (row < 0.8 * size)).astype(np.uint8)


def test_simplifying_straightens_the_stairs_of_a_slanted_line(tmp_path):
    source = save(tmp_path / "in.tif", slanted())
    points = {}
    for simplify in (False, True):
        raster_to_polygons(source, tmp_path / "out.gpkg", simplify=simplify)
        found = features(tmp_path / "out.gpkg")
        points[simplify] = [feature["geometry"].GetGeometryRef(0).GetPointCount() for feature in found]
    assert max(points[True]) <= 0.75 * min(points[False])


def test_a_smaller_tolerance_stays_nearer_to_the_cell_edges(tmp_path):
    row, column = np.mgrid[:80, :80]
    source = save(tmp_path / "in.tif", (np.sin(row / 7.3) + np.cos(column / 9.1 + row / 31) > 0).astype(np.uint8))
    counts = []
    for tolerance in (0.1, 0.3, 0.5):
        raster_to_polygons(source, tmp_path / "out.gpkg", simplify=True, simplify_tolerance=tolerance)
        found = features(tmp_path / "out.gpkg")
        counts.append(sum(feature["geometry"].GetGeometryRef(0).GetPointCount() for feature in found))
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]


@pytest.mark.shared
@pytest.mark.parametrize("simplify", [False, True])
@pytest.mark.parametrize("name", ["landcover/nlcd_1472x2235.tif", "mumbai/scenes/tile_5_labels.tif"])
def test_real_rasters_come_back(tmp_path, shared_data, name, simplify):
    source = shared_data / name
    raster_to_polygons(source, tmp_path / "out.gpkg", simplify=simplify)
    raster = gdal.Open(str(source))
    nodata = raster.GetRasterBand(1).GetNoDataValue()
    fill = -1 if nodata is None else int(nodata)
    assert np.array_equal(burnt(tmp_path / "out.gpkg", source, fill=fill), raster.ReadAsArray())
    dataset = ogr.Open(str(tmp_path / "out.gpkg"))
    assert all(feature.GetGeometryRef().IsValid() for feature in dataset.GetLayer(0))


@pytest.mark.shared
@pytest.mark.parametrize("scene", ["tile_1", "tile_3", "tile_4", "tile_5"])
def test_simplifying_spares_most_vertices_of_hand_drawn_labels(tmp_path, shared_data, scene):
    def vertices(simplify: bool) -> int:
        raster_to_polygons(shared_data / f"mumbai/scenes/{scene}_labels.tif", tmp_path / "out.gpkg", simplify=simplify)
        with sqlite3.connect(tmp_path / "out.gpkg") as connection:
            (size,) = connection.execute("SELECT sum(length(geom)) FROM out").fetchone()
        return size

    assert vertices(True) <= 0.4 * vertices(False)


def test_nodata_makes_no_polygon_and_zero_does_unless_dropped(tmp_path):
    source = save(tmp_path / "in.tif", cells_of("0019/0199"))
    raster_to_polygons(source, tmp_path / "all.gpkg")
    assert sorted(feature["gridcode"] for feature in features(tmp_path / "all.gpkg")) == [0, 1, 1]
    raster_to_polygons(source, tmp_path / "slum.gpkg", drop_background=True)
    assert sorted(feature["gridcode"] for feature in features(tmp_path / "slum.gpkg")) == [1, 1]


@pytest.mark.parametrize(("wanted", "found"), [((), [0, 1, 1, 2]), ((1,), [1, 1]), ((2, 0, 7), [0, 2]), ((7,), [])])
def test_only_the_class_values_asked_for_make_polygons(tmp_path, wanted, found):
    source = save(tmp_path / "in.tif", cells_of("0019/0199/2299"))
    raster_to_polygons(source, tmp_path / "out.gpkg", class_values=wanted)
    assert sorted(feature["gridcode"] for feature in features(tmp_path / "out.gpkg")) == found


def test_a_class_value_that_no_cell_can_have_is_no_other_one(tmp_path):
    source = save(tmp_path / "in.tif", cells_of("0012"))
    assert raster_to_polygons(source, tmp_path / "out.gpkg", class_values=(257, -1)) == 0


def test_a_raster_without_patches_gives_an_empty_layer(tmp_path):
    source = save(tmp_path / "in.tif", np.full((4, 5), NODATA, np.uint8))
    for name in ("out.gpkg", "out.fgb", "out.shp", "out.geojson"):
        assert raster_to_polygons(source, tmp_path / name) == 0
        assert features(tmp_path / name) == []


def test_one_feature_for_each_value(tmp_path, bands):
    cells = random_raster(3)
    source = save(tmp_path / "in.tif", cells, epsg=None)
    raster_to_polygons(source, tmp_path / "out.gpkg", multipart=True)
    found = features(tmp_path / "out.gpkg")
    assert [feature["gridcode"] for feature in found] == sorted(set(np.unique(cells).tolist()) - {NODATA})
    assert all(feature["geometry"].IsValid() for feature in found)
    assert all(feature["geometry"].GetGeometryName() == "MULTIPOLYGON" for feature in found)
    assert all(feature["area_m2"] == pytest.approx(feature["geometry"].GetArea(), rel=1e-12) for feature in found)
    assert np.array_equal(burnt(tmp_path / "out.gpkg", source), cells)


@pytest.mark.parametrize("multipart", [False, True])
@pytest.mark.parametrize("simplify", [False, True])
def test_features_with_too_many_vertices_are_cut_up(tmp_path, simplify, multipart):
    cells = (np.random.default_rng(5).random((60, 60)) < 0.7).astype(np.uint8)
    source = save(tmp_path / "in.tif", cells, epsg=None)
    raster_to_polygons(source, tmp_path / "out.gpkg", max_vertices=30, simplify=simplify, multipart=multipart)
    found = features(tmp_path / "out.gpkg")

    def points(geometry: ogr.Geometry) -> int:
        children = [geometry.GetGeometryRef(index) for index in range(geometry.GetGeometryCount())]
        return sum(map(points, children)) if children else geometry.GetPointCount()

    assert max(points(feature["geometry"]) for feature in found) <= 30
    assert all(feature["geometry"].IsValid() for feature in found)
    assert np.array_equal(burnt(tmp_path / "out.gpkg", source), cells)
    assert math.fsum(feature["area_m2"] for feature in found) == pytest.approx(4.0 * cells.size, rel=1e-9)


def test_small_patches_and_holes_are_left_out(tmp_path):
    cells = np.zeros((12, 12), np.uint8)
    cells[1:11, 1:11] = 1
    cells[3, 3] = 0  # a hole of 4 square metres
    cells[6:8, 6:9] = 2  # a patch of 24
    source = save(tmp_path / "in.tif", cells, epsg=None)
    raster_to_polygons(source, tmp_path / "out.gpkg", minimum_area=20, drop_background=True)
    by_value = {feature["gridcode"]: feature for feature in features(tmp_path / "out.gpkg")}
    assert by_value[1]["area_m2"] == 4 * 94
    assert by_value[2]["area_m2"] == 24
    raster_to_polygons(source, tmp_path / "out.gpkg", minimum_area=30, drop_background=True)
    (feature,) = features(tmp_path / "out.gpkg")
    assert feature["area_m2"] == 400


def test_small_patches_are_merged_into_their_largest_neighbour(tmp_path):
    cells = np.ones((12, 12), np.uint8)
    cells[:, 8:] = 0
    cells[:2, :2] = NODATA
    cells[3, 7] = 2  # three cells around it are 1, one is 0
    cells[9:11, 1:3] = 3
    source = save(tmp_path / "in.tif", cells)
    raster_to_polygons(source, tmp_path / "out.gpkg", minimum_area=16, small_patches="MERGE")
    cells[3, 7] = 1
    assert np.array_equal(burnt(tmp_path / "out.gpkg", source), cells)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.tif", "out.gpkg"]
    raster_to_polygons(source, tmp_path / "out.gpkg", minimum_area=16.5, small_patches="MERGE")
    cells[9:11, 1:3] = 1
    assert np.array_equal(burnt(tmp_path / "out.gpkg", source), cells)


def test_field_of_the_attribute_table(tmp_path):
    source = save(tmp_path / "in.tif", cells_of("1122/1133"))
    dataset = gdal.Open(str(source), gdal.GA_Update)
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Class_Name", gdal.GFT_String, gdal.GFU_Name)
    table.CreateColumn("Rank", gdal.GFT_Integer, gdal.GFU_Generic)
    for row, (value, name, rank) in enumerate([(1, "Slum", 30), (2, "Formal", 10)]):
        table.SetValueAsInt(row, 0, value)
        table.SetValueAsString(row, 1, name)
        table.SetValueAsInt(row, 2, rank)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    del dataset
    raster_to_polygons(source, tmp_path / "out.gpkg", raster_field="class_name")
    assert {feature["Class_Name"] for feature in features(tmp_path / "out.gpkg")} == {"Slum", "Formal", None}
    raster_to_polygons(source, tmp_path / "out.gpkg", raster_field="Rank")
    assert {feature["Rank"] for feature in features(tmp_path / "out.gpkg")} == {30, 10, None}
    with pytest.raises(ParameterError, match="Value, Class_Name, Rank"):
        raster_to_polygons(source, tmp_path / "out.gpkg", raster_field="Owner")


def test_large_values_and_negative_ones(tmp_path):
    for dtype, values in (("int16", [-32768, 32767]), ("uint32", [0, 4294967295])):
        cells = np.array([values], dtype)
        raster_to_polygons(save(tmp_path / "in.tif", cells, nodata=None), tmp_path / "out.gpkg")
        assert [feature["gridcode"] for feature in features(tmp_path / "out.gpkg")] == values


@pytest.mark.parametrize(
    ("epsg", "geotransform"),
    [(4326, (72.85, 5e-6, 0.0, 19.05, 0.0, -5e-6)), (3857, (8109624.0, 0.6, 0.0, 2160000.0, 0.0, -0.6))],
)
def test_areas_and_lengths_are_true_metres_on_the_ellipsoid(tmp_path, epsg, geotransform):
    cells = np.zeros((300, 400), np.uint8)
    cells[50:250, 100:300] = 1
    source = save(tmp_path / "in.tif", cells, None, epsg, geotransform)
    raster_to_polygons(source, tmp_path / "out.gpkg", drop_background=True)
    (feature,) = features(tmp_path / "out.gpkg")
    # The outside judge: the same square in UTM, corrected by its scale factor there.
    geographic, utm, own = osr.SpatialReference(), osr.SpatialReference(), osr.SpatialReference()
    geographic.ImportFromEPSG(4326)
    utm.ImportFromProj4("+proj=laea +lat_0=19.05 +lon_0=72.85 +datum=WGS84 +units=m")
    own.ImportFromEPSG(epsg)
    own.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    geometry = feature["geometry"].Clone()
    geometry.Transform(osr.CoordinateTransformation(own, utm))
    assert feature["area_m2"] == pytest.approx(geometry.GetArea(), rel=1e-6)
    assert feature["perimeter_m"] == pytest.approx(geometry.Boundary().Length(), rel=1e-5)


def test_feet_become_metres(tmp_path):
    source = save(tmp_path / "in.tif", cells_of("1"), None, 2263, (1000000.0, 10.0, 0.0, 200000.0, 0.0, -10.0))
    raster_to_polygons(source, tmp_path / "out.gpkg")
    (feature,) = features(tmp_path / "out.gpkg")
    # The state plane's scale is right to 1 in 10 000.
    assert feature["area_m2"] == pytest.approx(100 * (1200 / 3937) ** 2, rel=2e-4)
    assert feature["perimeter_m"] == pytest.approx(40 * 1200 / 3937, rel=1e-4)


@pytest.mark.parametrize("name", ["out.gpkg", "out.fgb", "out.shp", "out.geojson"])
def test_every_format_holds_the_same_features(tmp_path, name):
    cells = random_raster(1)
    source = save(tmp_path / "in.tif", cells)
    raster_to_polygons(source, tmp_path / name)
    assert np.array_equal(burnt(tmp_path / name, source), cells)
    dataset = ogr.Open(str(tmp_path / name))
    assert dataset.GetLayer(0).GetSpatialRef().GetAuthorityCode(None) == "32643"
    assert {path.stem for path in tmp_path.iterdir()} == {"in", "out"}


def test_the_spatial_index_is_sound_and_finds_what_it_should(tmp_path):
    cells = np.random.default_rng(6).integers(0, 3, (150, 150)).astype(np.uint8)
    count = raster_to_polygons(save(tmp_path / "in.tif", cells), tmp_path / "out.gpkg", layer_name="it's a layer")
    connection = sqlite3.connect(tmp_path / "out.gpkg")
    (index,) = connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%USING rtree%'").fetchone()
    assert connection.execute("SELECT rtreecheck(?)", (index,)).fetchone() == ("ok",)
    assert connection.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchone() == (count,)
    connection.close()
    layer_of = ogr.Open(str(tmp_path / "out.gpkg"), 1)
    layer = layer_of.GetLayer(0)
    assert layer.GetName() == "it's a layer"
    box = (500101.0, 500111.0, 1999801.0, 1999811.0)
    boxes = [feature.GetGeometryRef().GetEnvelope() for feature in layer]
    near = sum(x0 <= box[1] and x1 >= box[0] and y0 <= box[3] and y1 >= box[2] for x0, x1, y0, y1 in boxes)
    result = layer_of.ExecuteSQL(
        f'SELECT count(*) AS n FROM "{index}" WHERE minx <= {box[1]} AND maxx >= {box[0]} '
        f"AND miny <= {box[3]} AND maxy >= {box[2]}"
    )
    assert result.GetNextFeature().GetField("n") == near
    layer_of.ReleaseResultSet(result)
    feature = ogr.Feature(layer.GetLayerDefn())  # the index goes on living
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON((0 0,1 0,1 1,0 0))"))
    assert layer.CreateFeature(feature) == 0
    assert layer.GetFeatureCount() == count + 1


def test_a_file_is_replaced_and_nothing_else_is_left(tmp_path):
    source = save(tmp_path / "in.tif", cells_of("12"))
    for _ in range(2):
        assert raster_to_polygons(source, tmp_path / "out.gpkg") == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.tif", "out.gpkg"]


@pytest.mark.parametrize("name", ["out.gpkg", "out.geojson"])
@pytest.mark.parametrize("share", [0.0, 0.5, 0.95])
def test_cancelling_leaves_nothing_behind(tmp_path, monkeypatch, name, share):
    monkeypatch.setattr(polygons, "_BAND_CELLS", 100)

    def cancel(fraction: float) -> None:
        if fraction >= share:
            raise Cancelled

    source = save(tmp_path / "in.tif", random_raster(9))
    with pytest.raises(Cancelled):
        raster_to_polygons(source, tmp_path / name, progress=cancel)
    assert [path.name for path in tmp_path.iterdir()] == ["in.tif"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"max_vertices": 3}, "at least 4"),
        ({"small_patches": "EAT"}, "REMOVE or MERGE"),
        ({"simplify": True, "simplify_tolerance": 0.6}, "at most 0.5"),
        ({"raster_field": "Class_Name"}, "no attribute table"),
    ],
)
def test_parameters_that_cannot_work_are_named(tmp_path, arguments, sentence):
    source = save(tmp_path / "in.tif", cells_of("12"))
    with pytest.raises(ParameterError, match=sentence):
        raster_to_polygons(source, tmp_path / "out.gpkg", **arguments)


def test_inputs_and_outputs_that_cannot_work_are_named(tmp_path):
    source = save(tmp_path / "in.tif", cells_of("12"))
    with pytest.raises(ParameterError, match=".gpkg, .fgb"):
        raster_to_polygons(source, tmp_path / "out.doc")
    with pytest.raises(RasterError, match="Cannot open"):
        raster_to_polygons(tmp_path / "none.tif", tmp_path / "out.gpkg")
    (tmp_path / "file").write_text("")
    with pytest.raises(SlumExtractorError, match="Cannot write"):
        raster_to_polygons(source, tmp_path / "file" / "out.gpkg")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
def test_a_full_disk_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr("slum_extractor_plugin.rasters.polygons.file._FAST", ("PRAGMA max_page_count=30",))
    cells = np.random.default_rng(7).integers(0, 3, (100, 100)).astype(np.uint8)
    source = save(tmp_path / "in.tif", cells)
    with pytest.raises(VectorError, match="full"):
        raster_to_polygons(source, tmp_path / "out.gpkg")
    assert [path.name for path in tmp_path.iterdir()] == ["in.tif"]


def _defensive(connection: sqlite3.Connection) -> None:
    """Switch SQLITE_DBCONFIG_DEFENSIVE on, as macOS has it; Python before 3.12 has no call for it."""
    handle = ctypes.c_void_p.from_address(id(connection) + 2 * ctypes.sizeof(ctypes.c_void_p))
    library = ctypes.CDLL("libsqlite3.so.0")
    assert library.sqlite3_db_config(handle, 1010, 1, ctypes.byref(ctypes.c_int())) == 0


class _Cautious(sqlite3.Connection):
    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        _defensive(self)


def _tree(path: Path) -> list[tuple]:
    """The boxes of a layer's spatial index, which SQLite itself finds in order."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        query = "SELECT name FROM sqlite_master WHERE name LIKE 'rtree_%_geom'"
        [(name,)] = connection.execute(query).fetchall()
        assert connection.execute("SELECT rtreecheck(?)", (name,)).fetchone() == ("ok",)
        return connection.execute(" ".join(("SELECT * FROM", f'"{name}"', "ORDER BY id"))).fetchall()


@pytest.mark.skipif(sys.platform != "linux", reason="the connection's handle is found where CPython on Linux has it")
def test_sqlite_that_refuses_direct_writing_gets_the_index_row_by_row(tmp_path, monkeypatch):
    cells = np.kron(np.arange(1, 201, dtype=np.uint32).reshape(10, 20), np.ones((3, 3), np.uint32))
    save(tmp_path / "c.tif", cells)
    raster_to_polygons(tmp_path / "c.tif", tmp_path / "usual.gpkg")
    real, refused, fill = sqlite3.connect, [], spatial_index.fill

    def noted(*arguments):
        try:
            fill(*arguments)
        except sqlite3.OperationalError as error:
            refused.append(str(error))
            raise

    monkeypatch.setattr(spatial_index, "fill", noted)
    monkeypatch.setattr(sqlite3, "connect", lambda *arguments, **named: real(*arguments, factory=_Cautious, **named))
    raster_to_polygons(tmp_path / "c.tif", tmp_path / "defensive.gpkg")
    monkeypatch.undo()
    assert len(refused) == 1 and "may not be modified" in refused[0]
    assert _tree(tmp_path / "defensive.gpkg") == _tree(tmp_path / "usual.gpkg")
    assert len(_tree(tmp_path / "usual.gpkg")) == 199  # one value is NoData
