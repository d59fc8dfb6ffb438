"""Layers that a server draws: their cells are the server's, and its faults are sentences."""

from __future__ import annotations

import math
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from map_server import CELL, HALF, LEFT, TILE, TOP, MapServer, picture, served, tile
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from small_scene import write_rectangles

from slum_extractor_plugin.errors import Cancelled, ParameterError, RasterError
from slum_extractor_plugin.layers import server_watch
from slum_extractor_plugin.layers.service_grid import Frame, grid_in
from slum_extractor_plugin.layers.services import rendered, server_of

NONE = QgsCoordinateReferenceSystem()


class Log:
    """Keeps what is said, and stops after some seconds."""

    def __init__(self, stop_after: float = float("inf")) -> None:
        self.lines: list[str] = []
        self.shares: list[float] = []
        self._end = time.monotonic() + stop_after

    def progress(self, share: float) -> None:
        self.shares.append(share)

    def message(self, text: str) -> None:
        self.lines.append(text)

    warning = message

    def cancelled(self) -> bool:
        return time.monotonic() > self._end


@pytest.fixture
def server(provider):
    with served() as running:
        yield running
    QgsProject.instance().clear()


def layer_of(server: MapServer, kind: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(getattr(server, kind)(), f"My {kind}", "wcs" if kind == "wcs" else "wms")
    assert layer.isValid()
    return layer


def tiles_box(columns: int, rows: int) -> QgsRectangle:
    left, top = -HALF + CELL * 256 * TILE[0], HALF - CELL * 256 * TILE[1]
    return QgsRectangle(left, top - CELL * 256 * rows, left + CELL * 256 * columns, top)


def draw(layer: QgsRasterLayer, box: QgsRectangle, cell: float, log: Log | None = None) -> gdal.Dataset:
    frame = Frame(box, NONE, cell, NONE)
    return gdal.Open(rendered(layer, grid_in(layer, frame, QgsCoordinateTransformContext()), log or Log()))


def mask(dataset: gdal.Dataset) -> np.ndarray:
    return dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() != 0


def joined(columns: int, rows: int) -> np.ndarray:
    return np.block([[tile(TILE[0] + column, TILE[1] + row) for column in range(columns)] for row in range(rows)])


def temporary_files() -> set[Path]:
    return set(Path(QgsProcessingUtils.tempFolder()).rglob("*.tif"))


def test_tiles_are_rendered_cell_for_cell(server):
    log = Log()
    found = draw(layer_of(server, "xyz"), tiles_box(5, 2), CELL, log)
    assert (found.ReadAsArray() == joined(5, 2)).all() and mask(found).all()
    assert found.GetSpatialRef().GetAuthorityCode(None) == "3857"
    assert found.GetGeoTransform()[0] == pytest.approx(tiles_box(5, 2).xMinimum(), abs=1e-6)
    assert log.lines[0] == (
        f"Rendering My xyz from 127.0.0.1:{server.port}: 1280 x 512 cells (0.66 Mpx), about 10 tiles."
    )
    assert log.shares == [0.0, 0.5]


def test_an_extent_between_tiles_has_the_tiles_cells(server):
    box = tiles_box(2, 2)
    box = QgsRectangle(
        box.xMinimum() + 100.4 * CELL,
        box.yMinimum() + 3.3 * CELL,
        box.xMinimum() + 300 * CELL,
        box.yMaximum() - 50.5 * CELL,
    )
    assert (draw(layer_of(server, "xyz"), box, CELL).ReadAsArray() == joined(2, 2)[:, 50:509, 100:300]).all()


@pytest.mark.parametrize("kind", ["wms", "wmts", "wcs"])
def test_services_in_utm_are_rendered_cell_for_cell(server, kind):
    found = draw(layer_of(server, kind), QgsRectangle(LEFT + 30, TOP - 1130, LEFT + 1110, TOP - 20), 1.0)
    assert (found.ReadAsArray() == picture()[:, 20:1130, 30:1110]).all()
    assert found.GetGeoTransform() == (LEFT + 30, 1.0, 0.0, TOP - 20, 0.0, -1.0)
    assert found.GetSpatialRef().GetAuthorityCode(None) == "32643"


@pytest.mark.parametrize("kind", ["wms", "wmts", "wcs"])
def test_an_extent_that_reaches_beyond_a_layer_ends_with_it(server, kind):
    found = draw(layer_of(server, kind), QgsRectangle(LEFT - 50, TOP - 100, LEFT + 60, TOP + 70), 1.0)
    assert (found.ReadAsArray() == picture()[:, :100, :60]).all() and mask(found).all()


def test_an_extent_beside_a_layer_is_a_sentence(server):
    with pytest.raises(ParameterError, match="EXTENT does not touch the layer My wms"):
        draw(layer_of(server, "wms"), QgsRectangle(0, 0, 10, 10), 1.0)


def test_extent_and_cell_size_in_another_crs(server):
    """The cells in the middle of a box in degrees are those of the picture there; the cell size is near a metre."""
    layer, wgs84 = layer_of(server, "wms"), QgsCoordinateReferenceSystem("EPSG:4326")
    way = QgsCoordinateTransform(layer.crs(), wgs84, QgsCoordinateTransformContext())
    box = way.transformBoundingBox(QgsRectangle(LEFT + 300, TOP - 600, LEFT + 700, TOP - 300))
    grid = grid_in(layer, Frame(box, wgs84, 1 / 111_320, wgs84), QgsCoordinateTransformContext())
    assert 0.93 < grid.cell_size < 1.01 and 400 < grid.width * grid.cell_size < 430
    assert grid.left < LEFT + 300 and grid.top > TOP - 300


def test_a_cell_size_as_dialogs_round_it_is_that_of_the_tiles(server):
    found = draw(layer_of(server, "xyz"), tiles_box(2, 2), round(CELL, 6))
    assert found.GetGeoTransform()[1] == CELL and (found.ReadAsArray() == joined(2, 2)).all()


def test_a_models_cell_size_is_metres_on_the_ground(server):
    """Web Mercator's metres are longer than the ground's: by 1 / cos(latitude) on the sphere."""
    grid = grid_in(layer_of(server, "xyz"), Frame(tiles_box(4, 4), NONE, 0.8, None), QgsCoordinateTransformContext())
    latitude = 2 * math.atan(math.exp(tiles_box(4, 4).center().y() / 6378137)) - math.pi / 2
    assert grid.cell_size == pytest.approx(0.8 / math.cos(latitude), rel=4e-3)


def test_tiles_that_are_transparent_or_absent_are_nodata(server):
    server.clear.add((TILE[0], TILE[1]))
    server.absent.add((TILE[0] + 1, TILE[1] + 1))
    log = Log()
    found = draw(layer_of(server, "xyz"), tiles_box(2, 2), CELL, log)
    expected = joined(2, 2)
    expected[:, :256, :256] = expected[:, 256:, 256:] = 0
    assert (found.ReadAsArray() == expected).all() and (mask(found) == expected.any(axis=0)).all()
    assert f"Tiles of My xyz that do not exist on 127.0.0.1:{server.port}: 1. Their cells are NoData." in log.lines


@pytest.mark.parametrize(
    ("kind", "fault", "says"),
    [
        ("xyz", "500", "answered 500"),
        ("xyz", "403", "answered 403"),
        ("xyz", "429", "answered 429"),
        ("xyz", "html", "did not answer with an image"),
        ("xyz", "flawed", "did not answer with an image"),
        ("wms", "404", "answered 404"),
        ("wms", "500", "answered 500"),
        ("wms", "exception", "The licence has expired"),
        ("wms", "flawed", "did not answer with an image"),
        ("wmts", "500", "answered 500"),
        ("wcs", "500", "answered 500"),
        ("wcs", "html", ""),
    ],
)
def test_a_server_at_fault_is_a_sentence_within_seconds(server, kind, fault, says):
    layer = layer_of(server, kind)
    server.fault, began = fault, time.monotonic()
    box = tiles_box(2, 2) if kind == "xyz" else QgsRectangle(LEFT, TOP - 300, LEFT + 300, TOP)
    with pytest.raises(RasterError) as failed:
        draw(layer, box, CELL if kind == "xyz" else 1.0)
    assert says in str(failed.value) and f"My {kind}" in str(failed.value)
    assert f"127.0.0.1:{server.port}" in str(failed.value) and "http://" not in str(failed.value)
    assert time.monotonic() - began < 30


def test_a_server_that_has_no_tile_at_all_is_a_sentence(server):
    server.fault = "404"
    with pytest.raises(RasterError, match="has nothing of the layer My xyz in EXTENT"):
        draw(layer_of(server, "xyz"), tiles_box(1, 1), CELL)


def test_a_fault_half_way_leaves_no_file(server, tmp_path, monkeypatch):
    from slum_extractor_plugin.layers import services

    monkeypatch.setattr(services.QgsProcessingUtils, "generateTempFilename", lambda name: str(tmp_path / name))
    server.good, server.fault = 30, "500"
    with pytest.raises(RasterError, match="answered 500"):
        draw(layer_of(server, "xyz"), tiles_box(12, 3), CELL)
    assert not list(tmp_path.iterdir())


def test_a_fault_that_passes_costs_nothing(server):
    server.fault, server.bad = "502", 3
    assert (draw(layer_of(server, "xyz"), tiles_box(2, 2), CELL).ReadAsArray() == joined(2, 2)).all()


def test_nobody_at_the_port(server):
    layer = layer_of(server, "xyz")
    with served() as other:
        port = other.port
    layer.setDataSource(server.xyz().replace(str(server.port), str(port)), "My xyz", "wms")
    with pytest.raises(RasterError, match=f"the server 127.0.0.1:{port} does not answer as it should .*refused"):
        draw(layer, tiles_box(1, 1), CELL)


def test_a_slow_server_is_waited_for(server):
    server.fault = "slow"
    assert (draw(layer_of(server, "xyz"), tiles_box(3, 2), CELL).ReadAsArray() == joined(3, 2)).all()


@pytest.mark.parametrize("kind", ["xyz", "wms", "wcs"])
def test_a_server_that_hangs_is_a_sentence_within_a_minute(server, kind, monkeypatch):
    assert server_watch.PATIENCE + 15 < 60
    monkeypatch.setattr(server_watch, "PATIENCE", 2.0)
    layer = layer_of(server, kind)
    server.fault, began = "hang", time.monotonic()
    box = tiles_box(2, 2) if kind == "xyz" else QgsRectangle(LEFT, TOP - 300, LEFT + 300, TOP)
    with pytest.raises(RasterError, match=f"My {kind} cannot be rendered: the server 127.0.0.1:{server.port} has not"):
        draw(layer, box, CELL if kind == "xyz" else 1.0)
    assert 2 < time.monotonic() - began < 10


@pytest.mark.parametrize("kind", ["xyz", "wms", "wcs"])
def test_stopping_does_not_wait_for_the_server(server, kind):
    layer = layer_of(server, kind)
    server.fault, began = "hang", time.monotonic()
    box = tiles_box(2, 2) if kind == "xyz" else QgsRectangle(LEFT, TOP - 300, LEFT + 300, TOP)
    with pytest.raises(Cancelled):
        draw(layer, box, CELL if kind == "xyz" else 1.0, Log(stop_after=1.0))
    assert time.monotonic() - began < 3


def test_other_threads_have_their_turn_while_a_server_hangs(server):
    """As the thread of a window does, which hears a click on Cancel."""
    layer, turns, done = layer_of(server, "xyz"), [], threading.Event()

    def count() -> None:
        while not done.wait(0.05):
            turns.append(1)

    server.fault, other = "hang", threading.Thread(target=count)
    other.start()
    with pytest.raises(Cancelled):
        draw(layer, tiles_box(1, 1), CELL, Log(stop_after=2.0))
    done.set()
    other.join()
    assert len(turns) > 10


def test_a_cell_size_finer_than_all_tiles_is_a_warning(server):
    log = Log()
    draw(layer_of(server, "xyz"), tiles_box(1, 1), CELL / 2, log)
    assert any("is finer than that of the finest tiles of My xyz, 0.597164" in line for line in log.lines)


def test_a_disk_too_small_is_a_sentence(server):
    with pytest.raises(RasterError, match="Choose a smaller EXTENT"):
        draw(layer_of(server, "xyz"), QgsRectangle(-HALF, -HALF, HALF, HALF), CELL)


def test_servers_are_named_without_passwords():
    assert server_of("type=xyz&url=https://me:secret@tiles.org:8080/%7Bz%7D") == "tiles.org:8080"
    assert server_of("url=https://a.org/wms?KEY%3D1&layers=x") == "a.org"


@pytest.mark.parametrize("kind", ["xyz", "wms"])
def test_chips_are_cut_from_a_layer_of_a_server(server, tmp_path, kind):
    import processing

    write_rectangles(tmp_path / "slums.gpkg", [(40, 40, 150, 150)])
    layer = layer_of(server, kind)
    QgsProject.instance().addMapLayer(layer)
    box = tiles_box(1, 1) if kind == "xyz" else QgsRectangle(LEFT, TOP - 256, LEFT + 256, TOP)
    text = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [{layer.crs().authid()}]"
    parameters = {
        "IN_RASTER": layer.id(),
        "IN_CLASS_DATA": str(tmp_path / "slums.gpkg"),
        "CLASS_VALUE_FIELD": "code",
        "TILE_SIZE_X": 256,
        "TILE_SIZE_Y": 256,
        "STRIDE_X": 0,
        "STRIDE_Y": 0,
        "OUT_FOLDER": str(tmp_path / "chips"),
        "OUTPUT_NOFEATURE_TILES": "ALL_TILES",
        "EXTENT": text,
        "CELL_SIZE": round(CELL, 6) if kind == "xyz" else 1.0,
    }
    before = temporary_files()
    processing.run("slumextractor:exporttrainingdatafordeeplearning", parameters)
    (chip,) = (tmp_path / "chips" / "images").glob("*.tif")
    assert (gdal.Open(str(chip)).ReadAsArray() == (tile(*TILE) if kind == "xyz" else picture()[:, :256, :256])).all()
    assert temporary_files() == before


@pytest.mark.parametrize("left_out", ["EXTENT", "CELL_SIZE"])
def test_extent_and_cell_size_are_needed(server, tmp_path, left_out):
    import processing

    layer = layer_of(server, "xyz")
    QgsProject.instance().addMapLayer(layer)
    write_rectangles(tmp_path / "slums.gpkg", [(40, 40, 150, 150)])
    parameters = {
        "IN_RASTER": layer.id(),
        "OUT_FOLDER": str(tmp_path / "chips"),
        "EXTENT": "0,10,0,10",
        "CELL_SIZE": 1,
        "IN_CLASS_DATA": str(tmp_path / "slums.gpkg"),
    }
    with pytest.raises(QgsProcessingException, match="drawn by a server .* Give EXTENT and CELL_SIZE"):
        processing.run("slumextractor:exporttrainingdatafordeeplearning", {**parameters, left_out: None})


def test_class_rasters_are_not_read_from_pictures(server, tmp_path):
    import processing

    layer = layer_of(server, "xyz")
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(QgsProcessingException, match="My xyz is a wms layer. Save it as GeoTIFF"):
        processing.run("slumextractor:majorityfilter", {"IN_RASTER": layer.id(), "OUT_RASTER": str(tmp_path / "a.tif")})
