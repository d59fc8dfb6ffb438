"""Layers that a server draws, through ``qgis_process``: named by QGIS's source with its provider before it."""

from __future__ import annotations

import os
import signal
import time

from map_server import CELL, HALF, LEFT, TILE, TOP, picture, served, tile
from osgeo import gdal
from small_scene import write_rectangles


def extent(columns: int, rows: int) -> str:
    left, top = -HALF + CELL * 256 * TILE[0], HALF - CELL * 256 * TILE[1]
    return f"{left},{left + CELL * 256 * columns},{top - CELL * 256 * rows},{top} [EPSG:3857]"


def export(folder, **others):
    write_rectangles(folder / "slums.gpkg", [(40, 40, 150, 150)])
    return {
        "IN_CLASS_DATA": folder / "slums.gpkg",
        "CLASS_VALUE_FIELD": "code",
        "OUT_FOLDER": folder / "chips",
        "OUTPUT_NOFEATURE_TILES": "ALL_TILES",
        "TILE_SIZE_X": 256,
        "TILE_SIZE_Y": 256,
        "STRIDE_X": 0,
        "STRIDE_Y": 0,
        **others,
    }


def test_chips_of_tiles_and_of_a_map(qgis_without_engine, tmp_path):
    with served() as server:
        said = qgis_without_engine.succeed(
            "exporttrainingdatafordeeplearning",
            **export(tmp_path, IN_RASTER=f"wms://{server.xyz()}", EXTENT=extent(1, 1), CELL_SIZE=repr(CELL)),
        )
        assert f"from 127.0.0.1:{server.port}: 256 x 256 cells (0.07 Mpx), about 1 tiles." in said
        (chip,) = (tmp_path / "chips" / "images").glob("*.tif")
        assert (gdal.Open(str(chip)).ReadAsArray() == tile(*TILE)).all()
        (tmp_path / "map").mkdir()
        qgis_without_engine.succeed(
            "exporttrainingdatafordeeplearning",
            **export(
                tmp_path / "map",
                IN_RASTER=f"wms://{server.wms()}",
                CELL_SIZE=1,
                EXTENT=f"{LEFT},{LEFT + 256},{TOP - 256},{TOP} [EPSG:32643]",
            ),
        )
        (chip,) = (tmp_path / "map" / "chips" / "images").glob("*.tif")
        assert (gdal.Open(str(chip)).ReadAsArray() == picture()[:, :256, :256]).all()


def test_faults_are_sentences_and_leave_nothing(qgis_without_engine, tmp_path):
    with served() as server:
        server.fault, began = "503", time.monotonic()
        asked = export(tmp_path, IN_RASTER=f"wms://{server.xyz()}", EXTENT=extent(2, 2), CELL_SIZE=repr(CELL))
        status, said = qgis_without_engine.run("exporttrainingdatafordeeplearning", **asked)
        assert status != 0 and f"the server 127.0.0.1:{server.port} answered 503." in said
        assert time.monotonic() - began < 60 and not (tmp_path / "chips").exists()


def test_an_interrupt_does_not_wait_for_the_server(qgis_without_engine, tmp_path):
    with served() as server:
        server.fault = "hang"
        asked = export(tmp_path, IN_RASTER=f"wms://{server.xyz()}", EXTENT=extent(2, 2), CELL_SIZE=repr(CELL))
        process = qgis_without_engine.start("exporttrainingdatafordeeplearning", **asked)
        until = time.monotonic() + 120
        while not server.requests and time.monotonic() < until:
            time.sleep(0.1)
        assert server.requests
        os.killpg(process.pid, signal.SIGINT)
        began = time.monotonic()
        process.communicate(timeout=60)
        assert process.returncode != 0 and time.monotonic() - began < 10
        assert not (tmp_path / "chips").exists()
