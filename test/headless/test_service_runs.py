"""Classify Pixels and Extract Slums on tiles of a server, through ``qgis_process``, against the cells in a file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from map_server import CELL, HALF, TILE, served, tile
from odd_layers import raster
from osgeo import gdal, ogr

_LEFT, _TOP = -HALF + CELL * 256 * TILE[0], HALF - CELL * 256 * TILE[1]
_SIDE = 512
_EXTENT = f"{_LEFT},{_LEFT + CELL * _SIDE},{_TOP - CELL * _SIDE},{_TOP} [EPSG:3857]"


@pytest.fixture(scope="module")
def mosaic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The four tiles that the server has there, as a file."""
    column, row = TILE
    halves = [np.concatenate([tile(column + x, row + y) for x in (0, 1)], axis=2) for y in (0, 1)]
    return raster(
        tmp_path_factory.mktemp("mosaic") / "tiles.tif",
        np.concatenate(halves, axis=1),
        3857,
        (_LEFT, CELL, 0, _TOP, 0, -CELL),
    )


def cells(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_classes_of_tiles_are_those_of_the_same_cells_in_a_file(qgis, package, mosaic, tmp_path):
    given = {"IN_MODEL_DEFINITION": package, "CELL_SIZE": repr(CELL), "EXTENT": _EXTENT, "PROCESSOR_TYPE": "CPU"}
    with served() as server:
        said = qgis.succeed(
            "classifypixelsusingdeeplearning",
            IN_RASTER=f"wms://{server.xyz()}",
            **given,
            OUT_CLASSIFIED_RASTER=tmp_path / "server.tif",
        )
        asked = {tuple(map(int, path.removesuffix(".png").split("/")[-2:])) for path in server.requests}
    assert f"from 127.0.0.1:{server.port}: 512 x 512 cells (0.26 Mpx), about 4 tiles." in said
    assert asked >= {(TILE[0] + x, TILE[1] + y) for x in (0, 1) for y in (0, 1)}
    qgis.succeed(
        "classifypixelsusingdeeplearning", IN_RASTER=mosaic, **given, OUT_CLASSIFIED_RASTER=tmp_path / "file.tif"
    )
    made = cells(tmp_path / "server.tif")
    assert made.shape == (_SIDE, _SIDE) and (made != 255).all()
    assert (made == cells(tmp_path / "file.tif")).all()


def test_slums_of_tiles_are_extracted_at_the_model_s_cell_size(qgis, package, tmp_path):
    with served() as server:
        said = qgis.succeed(
            "extractslums",
            IN_RASTER=f"wms://{server.xyz()}",
            IN_MODEL_DEFINITION=package,
            EXTENT=_EXTENT,
            PROCESSOR_TYPE="CPU",
            OUT_POLYGON_FEATURES=tmp_path / "slums.gpkg",
            OUT_CLASSIFIED_RASTER=tmp_path / "classes.tif",
        )
    assert f"from 127.0.0.1:{server.port}: " in said
    dataset = gdal.Open(str(tmp_path / "classes.tif"))
    classes, place = dataset.ReadAsArray(), dataset.GetGeoTransform()
    size = place[1] * np.cos(np.radians(19.07))  # metres on the ground of a unit of Web Mercator there
    assert size == pytest.approx(1, rel=0.02)  # the chips have cells of 1 m
    assert np.prod(classes.shape) * place[1] ** 2 == pytest.approx((CELL * _SIDE) ** 2, rel=0.02)
    layer = ogr.Open(str(tmp_path / "slums.gpkg"))
    areas = sum(each.GetGeometryRef().Area() for each in layer.GetLayer())
    assert areas == pytest.approx((classes == 1).sum() * place[1] ** 2, rel=0.05)


def test_a_server_at_fault_stops_a_classification_with_a_sentence(qgis, package, tmp_path):
    with served() as server:
        server.fault, server.good = "503", 2
        status, said = qgis.run(
            "classifypixelsusingdeeplearning",
            IN_RASTER=f"wms://{server.xyz()}",
            IN_MODEL_DEFINITION=package,
            CELL_SIZE=repr(CELL),
            EXTENT=_EXTENT,
            OUT_CLASSIFIED_RASTER=tmp_path / "classes.tif",
        )
    assert status != 0 and f"the server 127.0.0.1:{server.port} answered 503." in said
    assert not list(tmp_path.iterdir())
