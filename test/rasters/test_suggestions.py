"""Places to label: sums over blocks against plain slices, the rule against a loop, the layer read back."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.grid import Grid
from slum_extractor_plugin.rasters.suggestions import blocks as blocks_module
from slum_extractor_plugin.rasters.suggestions.blocks import Blocks, sum_blocks
from slum_extractor_plugin.rasters.suggestions.choose import Place, choose_places
from slum_extractor_plugin.rasters.suggestions.write import write_places

GRID = Grid((280000.0, 0.5, 0.0, 2110000.0, 0.0, -0.5), 150, 107)
SIDE = 16


def write(path, cells: np.ndarray, nodata: float | None = None) -> str:
    """Write (bands, rows, columns) on the grid and return the path."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32643)
    bands, rows, columns = cells.shape
    raster = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, bands, gdal.GDT_Byte)
    raster.SetGeoTransform(GRID.geotransform)
    raster.SetProjection(crs.ExportToWkt())
    for index, band in enumerate(cells):
        raster.GetRasterBand(index + 1).WriteArray(band)
        if nodata is not None:
            raster.GetRasterBand(index + 1).SetNoDataValue(nodata)
    raster.FlushCache()
    return str(path)


def write_box(path, left: int, top: int, right: int, bottom: int) -> str:
    """Write one polygon around cells of the grid as GeoJSON, and return the path."""
    corners = [GRID.position(x, y) for x, y in ((left, top), (right, top), (right, bottom), (left, bottom))]
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32643)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("done", crs, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    text = ", ".join(f"{x} {y}" for x, y in [*corners, corners[0]])
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({text}))"))
    layer.CreateFeature(feature)
    source = None
    return str(path)


@pytest.fixture
def scene(tmp_path):
    """An image of two bands, its classes with a NoData corner, and its uncertainty."""
    rng = np.random.default_rng(0)
    shape = GRID.height, GRID.width
    image = rng.integers(0, 255, (2, *shape), np.uint8)
    classes = rng.choice(np.array([0, 6], np.uint8), shape)
    classes[:30, :40] = 255
    uncertainty = rng.integers(0, 101, shape).astype(np.uint8)
    uncertainty[:30, :40] = 255
    paths = (
        write(tmp_path / "image.tif", image),
        write(tmp_path / "classes.tif", classes[None], 255),
        write(tmp_path / "uncertainty.tif", uncertainty[None], 255),
    )
    return (image, classes, uncertainty), paths


def test_sums_over_blocks_are_those_of_slices(scene, tmp_path, monkeypatch):
    (image, classes, uncertainty), paths = scene
    monkeypatch.setattr(blocks_module, "_COLUMNS", 40)  # so that a row of blocks is read in several windows
    labelled = np.zeros(classes.shape, bool)
    labelled[50:70, 10:100] = True
    heard = []
    found = sum_blocks(*paths, write_box(tmp_path / "done.gpkg", 10, 50, 100, 70), SIDE, heard.append)
    assert found.cells.shape == (7, 10) and heard == sorted(heard) and heard[-1] == pytest.approx(1)
    valid = classes != 255
    for row in range(7):
        for column in range(10):
            part = slice(row * SIDE, (row + 1) * SIDE), slice(column * SIDE, (column + 1) * SIDE)
            inside, at = valid[part], (row, column)
            assert found.cells[at] == inside.sum()
            assert found.labelled[at] == (labelled[part] & inside).sum()
            assert found.found[at] == (classes[part] == 6).sum()
            assert found.uncertainty[at] == uncertainty[part][inside].sum()
            cells = image[(slice(None), *part)][:, inside].astype(float)
            assert found.total[at] == pytest.approx(cells.sum(axis=1))
            assert found.squares[at] == pytest.approx((cells**2).sum(axis=1))
    right = valid[:, 1:] & valid[:, :-1]
    assert found.pairs.sum() == pytest.approx(right.sum(), rel=0.06)  # pairs across windows are left out
    assert found.steps.sum() == pytest.approx((np.abs(np.diff(image.astype(float))) * right).sum(), rel=0.06)


def made(unsure: np.ndarray, looks: np.ndarray, labelled: np.ndarray | None = None) -> Blocks:
    """Blocks of mean uncertainty (percent) and of looks (rows, columns, bands) that do not vary inside."""
    cells = np.full(unsure.shape, float(SIDE**2))
    labelled = np.zeros(unsure.shape) if labelled is None else labelled * cells
    grid = Grid(GRID.geotransform, unsure.shape[1] * SIDE, unsure.shape[0] * SIDE)
    total = looks * cells[..., None]
    return Blocks(
        grid, None, SIDE, cells, labelled, cells / 4, unsure * cells, total, looks * total, np.zeros_like(total), cells
    )


def by_loop(unsure: np.ndarray, looks: np.ndarray, count: int) -> list[tuple[int, int]]:
    """The rule of choose.py, place by place: no label, one feature for each band."""
    rows, columns = unsure.shape[0] - 1, unsure.shape[1] - 1
    places = [(row, column) for row in range(rows) for column in range(columns)]
    share, feature = {}, {}
    for row, column in places:
        part = slice(row, row + 2), slice(column, column + 2)
        share[row, column] = unsure[part].mean() / 100
        values = looks[part].reshape(4, -1)
        feature[row, column] = np.concatenate([values.mean(0), values.std(0), np.zeros(values.shape[1])])
    every = np.array(list(feature.values()))
    spread = np.where(every.std(0) == 0, 1, every.std(0))
    spacing = max(2.0, math.sqrt(len(places) / count))
    chosen: list[tuple[int, int]] = []
    while len(chosen) < count:
        best, most = None, -1.0
        for place in places:
            across = [max(abs(place[0] - other[0]), abs(place[1] - other[1])) for other in chosen]
            if across and min(across) < 2:
                continue
            score = share[place]
            if chosen:
                score *= min(
                    1,
                    min(math.sqrt((((feature[place] - feature[other]) / spread) ** 2).mean()) for other in chosen) / 2,
                )
                score *= min(1, min(math.dist(place, other) for other in chosen) / spacing)
            if score > most:
                best, most = place, score
        chosen.append(best)
    return chosen


def test_places_are_those_of_the_rule(scene):
    rng = np.random.default_rng(1)
    unsure, looks = rng.uniform(0, 100, (9, 12)), rng.uniform(0, 255, (9, 12, 3))
    places = choose_places(made(unsure, looks), 6)
    assert [(place.row, place.column) for place in places] == by_loop(unsure, looks, 6)
    assert places[0].distance is None and all(place.distance > 0 for place in places[1:])
    assert [place.score for place in places] == sorted((place.score for place in places), reverse=True)
    assert places[0].found == pytest.approx(25)


def test_places_keep_off_what_is_labelled_and_are_unlike_it():
    unsure, looks = np.full((4, 12), 50.0), np.zeros((4, 12, 1))
    looks[:, 6:] = 200  # two halves
    labelled = np.zeros((4, 12))
    labelled[:, :2] = 1
    [first, *_] = choose_places(made(unsure, looks, labelled), 3)
    assert first.column >= 5 and first.distance > 0  # the left half is like what is labelled
    places = choose_places(made(unsure, looks, labelled), 30)
    assert all(place.column >= 2 for place in places) and len({(one.row, one.column) for one in places}) == len(places)


def test_the_seed_decides_between_equals():
    unsure = np.full((12, 12), 30.0)
    unsure[:2] = 90
    blocks = made(unsure, np.zeros((12, 12, 1)))
    firsts = {seed: choose_places(blocks, 1, seed)[0] for seed in range(8)}
    assert firsts[3] == choose_places(blocks, 1, 3)[0]
    assert {place.row for place in firsts.values()} == {0} and len({one.column for one in firsts.values()}) > 2


def test_places_without_data_are_not_suggested():
    blocks = made(np.full((4, 4), 50.0), np.zeros((4, 4, 1)))
    blocks.cells[:] = 0
    assert choose_places(blocks, 3) == []
    small = made(np.full((1, 1), 50.0), np.zeros((1, 1, 1)))  # smaller than half a place
    assert choose_places(small, 3) == []


@pytest.mark.parametrize("ending", [".gpkg", ".geojson"])
def test_the_layer_holds_what_the_places_were_chosen_by(scene, tmp_path, ending):
    blocks = sum_blocks(*scene[1], None, SIDE)
    places = [Place(0, 3, 40.5, 12.0, None, 0.4), Place(5, 8, 30.0, 3.0, 1.25, 0.3)]
    target = tmp_path / f"places{ending}"
    write_places(str(target), blocks, places, lambda place: f"for {place.score}")
    source = ogr.Open(str(target))
    features = list(source.GetLayer())
    assert [feature["rank"] for feature in features] == [1, 2]
    assert [feature["uncertainty"] for feature in features] == [40.5, 30.0]
    assert [feature["distance"] for feature in features] == [None, 1.25] and features[1]["reason"] == "for 0.3"
    if ending == ".gpkg":
        xmin, xmax, ymin, ymax = features[0].GetGeometryRef().GetEnvelope()
        assert (xmin, ymax) == GRID.position(3 * SIDE, 0) and (xmax, ymin) == GRID.position(5 * SIDE, 2 * SIDE)
        edge = features[1].GetGeometryRef().GetEnvelope()
        assert (edge[1], edge[2]) == GRID.position(150, 107)  # cut to the raster


def test_an_unknown_format_is_refused(scene, tmp_path):
    with pytest.raises(ParameterError, match="does not say which format"):
        write_places(str(tmp_path / "places.doc"), sum_blocks(*scene[1], None, SIDE), [], str)
