"""Inputs for test_window_layers.py: one function per case, which writes files and returns what the window does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from map_server import CELL, HALF, TILE, MapServer
from osgeo import gdal, ogr, osr
from small_scene import write_rectangles, write_scene

LEFT, TOP = 290000, 2110000

#: Point of issue 24 -> its inputs in a window: functions here, or the test with a window of its own.
POINTS = {
    1: ["crs_set_in_qgis"],
    2: ["selection", "selected_dates"],
    3: ["curves"],
    4: ["mask_band"],
    5: ["attribute_table"],
    6: ["true_areas"],
    7: ["small_patches"],
    8: ["tiles"],
    9: ["test_dialogs_write_to_memory_to_a_table_and_to_another_format"],
    10: ["output_is_an_input"],
    11: ["selected_dates"],
    12: ["curves"],
}


def reference(code: int) -> osr.SpatialReference:
    """Return a CRS."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(code)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


def raster(path: Path, cells: np.ndarray, code: int | None = 32643, where=(LEFT, 1, 0, TOP, 0, -1)) -> gdal.Dataset:
    """Write a raster of bytes and return it."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cells.shape[1], cells.shape[0])
    dataset.SetGeoTransform(where)
    if code:
        dataset.SetSpatialRef(reference(code))
    dataset.WriteArray(cells)
    return dataset


def layer(path: Path, provider: str = "gdal", **others) -> dict:
    """Return what the window needs to load a layer, named as its file."""
    return {"name": path.stem, "path": str(path), "provider": provider, **others}


def export(folder: Path, image: str, labels: str, **others) -> dict:
    """Return parameters of Export for one chip of 256 cells."""
    return {
        "IN_RASTER": image,
        "IN_CLASS_DATA": labels,
        "TILE_SIZE_X": 256,
        "TILE_SIZE_Y": 256,
        "STRIDE_X": 0,
        "STRIDE_Y": 0,
        "OUTPUT_NOFEATURE_TILES": "ALL_TILES",
        "OUT_FOLDER": str(folder / "chips"),
        **others,
    }


def crs_set_in_qgis(folder: Path) -> dict:
    """1: a class raster without a CRS and a mask in a wrong one, both corrected in QGIS."""
    raster(folder / "classes.tif", np.ones((6, 6), np.uint8), None)
    write_rectangles(folder / "mask.gpkg", [(0, 0, 3, 6)])
    dataset = ogr.Open(str(folder / "mask.gpkg"), 1)
    dataset.ExecuteSQL("UPDATE gpkg_geometry_columns SET srs_id = 4326")
    dataset.ExecuteSQL("UPDATE gpkg_contents SET srs_id = 4326")
    return {
        "layers": [
            layer(folder / "classes.tif", crs="EPSG:32643"),
            layer(folder / "mask.gpkg", "ogr", crs="EPSG:32643"),
        ],
        "tool": "slumextractor:majorityfilter",
        "parameters": {"IN_RASTER": "{classes}", "MASK": "{mask}", "OUT_RASTER": str(folder / "out.tif")},
    }


def selection(folder: Path) -> dict:
    """2: of two squares one is selected, and the box ticked."""
    write_scene(folder / "image.tif", folder / "slums.gpkg")
    return {
        "layers": [layer(folder / "image.tif"), layer(folder / "slums.gpkg", "ogr", selected=[1])],
        "tool": "slumextractor:exporttrainingdatafordeeplearning",
        "ticks": ["selected_IN_CLASS_DATA"],
        "parameters": export(folder, "{image}", "{slums}", CLASS_VALUE_FIELD="code"),
    }


def selected_dates(folder: Path) -> dict:
    """2 and 11: growth of two dates, of the second only one square."""
    for name in ("tile_2048_2015", "slums_2019-3-5"):
        write_rectangles(folder / f"{name}.gpkg", [(0, 0, 100, 100), (200, 0, 100, 100)])
    return {
        "layers": [
            layer(folder / "tile_2048_2015.gpkg", "ogr"),
            layer(folder / "slums_2019-3-5.gpkg", "ogr", selected=[1]),
        ],
        "tool": "slumextractor:trackslumgrowth",
        "ticks": ["selected_IN_DATES"],
        "parameters": {
            "IN_DATES": ["{tile_2048_2015}", "{slums_2019-3-5}"],
            "OUT_CHANGE_FEATURES": str(folder / "changes.gpkg"),
        },
    }


def curves(folder: Path) -> dict:
    """3: a circle of 50 m as a CurvePolygon; 12: its class in the field that is chosen by its name."""
    write_scene(folder / "image.tif", folder / "unused.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "circle.gpkg"))
    circle = dataset.CreateLayer("circle", reference(32643), ogr.wkbCurvePolygon)
    for name in ("other", "gridcode"):
        circle.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
    feature = ogr.Feature(circle.GetLayerDefn())
    feature["other"], feature["gridcode"] = 9, 3
    x, y = LEFT + 100, TOP - 100
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt(
            f"CURVEPOLYGON(CIRCULARSTRING({x - 50} {y},{x} {y + 50},{x + 50} {y},{x} {y - 50},{x - 50} {y}))"
        )
    )
    circle.CreateFeature(feature)
    del feature, circle, dataset
    return {
        "layers": [layer(folder / "image.tif"), layer(folder / "circle.gpkg", "ogr")],
        "tool": "slumextractor:exporttrainingdatafordeeplearning",
        "parameters": export(folder, "{image}", "{circle}"),
    }


def mask_band(folder: Path) -> dict:
    """4: the right half of a class raster is masked by a mask band."""
    dataset = raster(folder / "classes.tif", np.ones((10, 10), np.uint8))
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((10, 10), 255, np.uint8)
    mask[:, 5:] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    del dataset
    return {
        "layers": [layer(folder / "classes.tif")],
        "tool": "slumextractor:rastertopolygon",
        "parameters": {
            "IN_RASTER": "{classes}",
            "SIMPLIFY": "NO_SIMPLIFY",
            "OUT_POLYGON_FEATURES": str(folder / "out.gpkg"),
        },
    }


def attribute_table(folder: Path) -> dict:
    """5: names of classes in a .vat.dbf."""
    cells = np.ones((10, 10), np.uint8)
    cells[:, 5:] = 7
    raster(folder / "vat.tif", cells)
    dataset = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(folder))
    table = dataset.CreateLayer("vat.tif.vat", None, ogr.wkbNone)
    for name, kind in (("Value", ogr.OFTInteger), ("Kind", ogr.OFTString)):
        table.CreateField(ogr.FieldDefn(name, kind))
    for value, kind in ((1, "formal"), (7, "slum")):
        feature = ogr.Feature(table.GetLayerDefn())
        feature["Value"], feature["Kind"] = value, kind
        table.CreateFeature(feature)
    del feature, table, dataset
    return {
        "layers": [layer(folder / "vat.tif")],
        "tool": "slumextractor:rastertopolygon",
        "parameters": {
            "IN_RASTER": "{vat}",
            "RASTER_FIELD": "Kind",
            "SIMPLIFY": "NO_SIMPLIFY",
            "OUT_POLYGON_FEATURES": str(folder / "out.gpkg"),
        },
    }


def true_areas(folder: Path) -> dict:
    """6: Web Mercator at 60 degrees north, where a map's square metre is a quarter of one on the ground."""
    raster(folder / "classes.tif", np.ones((100, 100), np.uint8), 3857, (0, 10, 0, 8399738, 0, -10))
    return {
        "layers": [layer(folder / "classes.tif")],
        "tool": "slumextractor:rastertopolygon",
        "parameters": {
            "IN_RASTER": "{classes}",
            "SIMPLIFY": "NO_SIMPLIFY",
            "OUT_POLYGON_FEATURES": str(folder / "out.gpkg"),
        },
    }


def small_patches(folder: Path) -> dict:
    """7: single cells of another class are joined to what is around them, and simple edges keep areas."""
    cells = np.ones((60, 60), np.uint8)
    cells[::7, ::5] = 2
    cells[20:26, 20:24] = 3
    raster(folder / "classes.tif", cells)
    return {
        "layers": [layer(folder / "classes.tif")],
        "tool": "slumextractor:rastertopolygon",
        "parameters": {
            "IN_RASTER": "{classes}",
            "MINIMUM_AREA": 10,
            "SMALL_PATCHES": "MERGE",
            "OUT_POLYGON_FEATURES": str(folder / "out.gpkg"),
        },
    }


def output_is_an_input(folder: Path) -> dict:
    """10: the filtered raster is to be written over the class raster, under another spelling."""
    raster(folder / "classes.tif", np.ones((6, 6), np.uint8))
    return {
        "layers": [layer(folder / "classes.tif")],
        "tool": "slumextractor:majorityfilter",
        "parameters": {"IN_RASTER": "{classes}", "OUT_RASTER": str(folder / ".." / folder.name / "classes.tif")},
    }


def tiles(folder: Path, server: MapServer) -> dict:
    """8: an image of a server."""
    write_rectangles(folder / "slums.gpkg", [(40, 40, 150, 150)])
    left, top = -HALF + CELL * 256 * TILE[0], HALF - CELL * 256 * TILE[1]
    extent = f"{left},{left + CELL * 256},{top - CELL * 256},{top} [EPSG:3857]"
    return {
        "layers": [{"name": "tiles", "path": server.xyz(), "provider": "wms"}, layer(folder / "slums.gpkg", "ogr")],
        "tool": "slumextractor:exporttrainingdatafordeeplearning",
        "parameters": export(folder, "{tiles}", "{slums}", CLASS_VALUE_FIELD="code", EXTENT=extent, CELL_SIZE=CELL),
    }
