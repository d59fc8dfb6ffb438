"""Points 8 to 12: inputs beyond files, outputs and what they must not destroy, dates in names, the class field."""

from __future__ import annotations

import functools
import http.server
import os
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from map_server import CELL, HALF, TILE, served, tile
from odd_layers import box, crs_of, features, fingerprints, layer, raster
from osgeo import gdal, ogr
from qgis.core import QgsField, QgsProcessingException, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from .table import (
    ACCURACY,
    ALL,
    EDGES,
    EXPORT,
    FILTER,
    GROWTH,
    POLYGONS,
    TILES,
    attribute_table,
    of_point,
    refused,
    run,
)

SLUMS = {"DROP_BACKGROUND": True, **EDGES}


def classes(folder: Path, name: str = "c.tif") -> Path:
    """Write a class raster with a patch of 36 cells."""
    cells = np.zeros((20, 20), np.uint8)
    cells[4:10, 4:10] = 1
    return raster(folder / name, cells)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Print nothing."""


@contextmanager
def web_server(folder: Path) -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()


@of_point(8)
def files_within_archives(folder: Path) -> None:
    """A class raster and a mask in zips, by their names alone and as a layer."""
    with zipfile.ZipFile(folder / "city.zip", "w") as archive:
        archive.write(classes(folder), "in/c.tif")
        archive.write(layer(folder / "m.gpkg", [box(0, 0, 8, 20)]), "m.gpkg")
    name = f"/vsizip/{folder}/city.zip/in/c.tif"
    for source in (name, QgsRasterLayer(name, "zipped")):
        assert run(POLYGONS, folder, IN_RASTER=source, **SLUMS).areas() == {1: 36}
    cells = run(FILTER, folder, IN_RASTER=name, MASK=f"/vsizip/{folder}/city.zip/m.gpkg").cells()
    assert (cells[:, 8:] == cells[0, 19]).all() and set(np.unique(cells[:, :8])) == {0, 1}


@of_point(8)
def a_file_of_a_web_server(folder: Path) -> None:
    classes(folder)
    with web_server(folder) as address:
        assert run(POLYGONS, folder, IN_RASTER=f"/vsicurl/{address}/c.tif", **SLUMS).areas() == {1: 36}


@of_point(8)
def tables_of_a_geopackage_of_rasters(folder: Path) -> None:
    path = classes(folder)
    for name, more in (("one", ()), ("two", ("APPEND_SUBDATASET=YES",))):
        options = [f"RASTER_TABLE={name}", *more]
        gdal.Translate(str(folder / "r.gpkg"), str(path), format="GPKG", creationOptions=options)
        path = raster(folder / "ones.tif", np.ones((20, 20), np.uint8))
    for name, cells in (("one", 36), ("two", 400)):
        ran = run(POLYGONS, folder, IN_RASTER=f"GPKG:{folder}/r.gpkg:{name}", CLASS_VALUES="1", **EDGES)
        assert ran.areas() == {1: cells}


@of_point(8)
def a_server_that_lacks_three_of_four_tiles(folder: Path) -> None:
    left, top = -HALF + CELL * 256 * TILE[0], HALF - CELL * 256 * TILE[1]
    ring = ",".join(f"{left + a} {top - b}" for a, b in ((5, 5), (100, 5), (100, 100), (5, 100), (5, 5)))
    labels = layer(folder / "l.gpkg", [f"POLYGON(({ring}))"], crs=3857)
    sides = {**TILES, "TILE_SIZE_X": 512, "TILE_SIZE_Y": 512}
    with served() as server:
        server.absent = {(TILE[0] + 1, TILE[1]), (TILE[0], TILE[1] + 1), (TILE[0] + 1, TILE[1] + 1)}
        ran = run(
            EXPORT,
            folder,
            IN_RASTER=QgsRasterLayer(server.xyz(), "tiles", "wms"),
            IN_CLASS_DATA=labels,
            EXTENT=f"{left},{left + CELL * 512},{top - CELL * 512},{top} [EPSG:3857]",
            CELL_SIZE=CELL,
            **sides,
        )
    assert "512 x 512 cells (0.26 Mpx), about 4 tiles." in ran.said and ": 3. Their cells are NoData." in ran.said
    (chip,) = ran.chips("images")
    assert (chip[:, :256, :256] == tile(*TILE)).all() and not chip[:, 256:].any() and not chip[:, :, 256:].any()
    assert [band["Min"] for band in ran.statistics()] == [1, 1, 1]  # NoData of 0 is not counted


@of_point(9)
def tables_of_growth_in_a_geopackage_beside_others(folder: Path) -> None:
    one = layer(folder / "s_2015.gpkg", [box(0, 0, 100, 100)])
    two = layer(folder / "s_2019.gpkg", [box(50, 0, 150, 100)])
    city = layer(folder / "city.gpkg", [box(0, 0, 9, 9)], name="roads")
    run(
        GROWTH,
        folder,
        IN_DATES=[str(one), str(two)],
        **ALL,
        OUT_CHANGE_FEATURES=f"ogr:dbname='{city}' table=\"changes\" (geom)",
        OUT_TABLE=f"ogr:dbname='{city}' table=\"sums\"",
    )
    assert {each.GetName(): each.GetFeatureCount() for each in ogr.Open(str(city))} == {
        "roads": 1,
        "changes": 3,
        "sums": 2,
    }


@of_point(9)
def attribute_fields_with_the_names_of_columns(folder: Path) -> None:
    for number, name in enumerate(("fid", "geom", "area_m2", "gridcode", "GEOMETRY", "select", 'a b"c', "rowid", "é")):
        where = folder / str(number)
        where.mkdir()
        path = classes(where)
        attribute_table(
            where / "c.tif.vat.dbf", [("VALUE", ogr.OFTInteger), (name, ogr.OFTString)], [(0, "bg"), (1, "slum")]
        )
        for target in ("o.gpkg", "o.shp", "o.geojson", "o.fgb"):
            given = {"RASTER_FIELD": name, "OUT_POLYGON_FEATURES": f"{where}/{target}"}
            (found,) = run(POLYGONS, where, IN_RASTER=path, **given, **SLUMS).polygons()
            assert "slum" in found.values() and found["geometry"].Area() == 36, (name, target)
        ran = run(POLYGONS, where, IN_RASTER=path, RASTER_FIELD=name, OUT_POLYGON_FEATURES="memory:x", **SLUMS)
        (kept,) = ran.outputs["OUT_POLYGON_FEATURES"].getFeatures()
        assert "slum" in kept.attributes()


@of_point(9)
def endings_of_rasters(folder: Path) -> None:
    path = classes(folder)
    cog = {"GEOTIFF_LAYOUT": "COG"}
    for name, driver, more in (("a.tif", "GTiff", cog), ("a.gpkg", "GPKG", {}), ("a.img", "HFA", {})):
        ran = run(FILTER, folder, IN_RASTER=path, OUT_RASTER=f"{folder}/{name}", **more)
        made = gdal.Open(ran.outputs["OUT_RASTER"])
        assert made.GetDriver().ShortName == driver and (ran.cells() == 1).sum() > 30
        assert (made.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG") == bool(more)
    refused(FILTER, folder, r"\.tif, \.tiff, \.gpkg, \.img", IN_RASTER=path, OUT_RASTER=f"{folder}/a.asc")


@of_point(9)
def an_imagine_file_that_would_be_elsewhere(folder: Path) -> None:
    """EPSG:24378 of Kalianpur 1975: whether its datum is kept depends on GDAL."""
    path = raster(folder / "c.tif", np.ones((20, 20), np.uint8), 24378, (400_000, 1, 0, 400_000, 0, -1))
    target = folder / "a.img"
    try:
        run(FILTER, folder, IN_RASTER=path, OUT_RASTER=target)
    except QgsProcessingException as error:
        assert "does not keep the CRS" in str(error) and not target.exists()
    else:
        pair = [QgsRasterLayer(str(each)).crs() for each in (path, target)]
        assert pair[0].toProj() == pair[1].toProj()


@of_point(10)
def links_and_other_spellings_of_an_input(folder: Path) -> None:
    path = classes(folder)
    os.symlink(path, folder / "link.tif")
    os.symlink(folder, folder / "again")
    before = fingerprints(folder)["c.tif"]
    for target in (f"{folder}/link.tif", f"{folder}/again/c.tif", f"{folder}/./x/../c.tif", f"{folder}//c.tif"):
        refused(FILTER, folder, "would be lost", IN_RASTER=path, OUT_RASTER=target)
    os.link(path, folder / "hard.tif")
    run(FILTER, folder, IN_RASTER=path, OUT_RASTER=f"{folder}/hard.tif")
    assert fingerprints(folder)["c.tif"] == before


@of_point(10)
def an_image_that_is_a_chip_of_the_folder(folder: Path) -> None:
    """A folder of chips whose first chip is the image."""
    labels = layer(folder / "l.gpkg", [box(0, 0, 9, 9)])
    path = raster(folder / "image.tif", np.full((3, 64, 64), 9, np.uint8))
    given = {"IN_CLASS_DATA": labels, "CLASS_VALUE_FIELD": "code", **TILES}
    run(EXPORT, folder, IN_RASTER=path, **given)
    before = fingerprints(folder / "chips" / "images")
    (chip,) = (folder / "chips" / "images").glob("*.tif")
    for start in (None, 0):
        run(EXPORT, folder, IN_RASTER=chip, START_INDEX=start, **given)
    after = fingerprints(folder / "chips" / "images")
    assert after.items() >= before.items() and sum(name.endswith(".tif") for name in after) == 3


@of_point(10)
def parts_of_a_shapefile(folder: Path) -> None:
    """The truth's table as confusion matrix, its index as report; a table and a shapefile of one name."""
    path = classes(folder)
    truth = layer(folder / "m.shp", [box(0, 0, 20, 20)], kind=ogr.wkbPolygon, driver="ESRI Shapefile")
    before = fingerprints(folder)
    given = {"IN_RASTER": path, "IN_GROUND_TRUTH_DATA": truth, "CLASS_VALUE_FIELD": "code"}
    refused(ACCURACY, folder, "have files in common", **given, OUT_CONFUSION_MATRIX=f"{folder}/m.dbf")
    refused(ACCURACY, folder, "have files in common", **given, OUT_REPORT=f"{folder}/m.shx")
    refused(
        GROWTH,
        folder,
        "is a part of",
        IN_DATES=[str(path), str(truth)],
        DATES="2015;2019",
        OUT_CHANGE_FEATURES=f"{folder}/x.shp",
        OUT_TABLE=f"{folder}/x.dbf",
    )
    assert fingerprints(folder).items() >= before.items()


@of_point(10)
def layers_behind_a_view_and_sources_of_a_warp(folder: Path) -> None:
    path, base = classes(folder), layer(folder / "base.gpkg", [box(0, 0, 20, 20)])
    gdal.Warp(str(folder / "w.vrt"), str(path), format="VRT", dstSRS="EPSG:4326").FlushCache()
    refused(FILTER, folder, "would be lost", IN_RASTER=folder / "w.vrt", OUT_RASTER=path)
    QgsProject.instance().addMapLayer(QgsVectorLayer(str(base), "base"))
    view = QgsVectorLayer('?query=SELECT * FROM "base"', "view", "virtual")
    before = fingerprints(folder)
    refused(GROWTH, folder, "would be lost", IN_DATES=[view, str(path)], DATES="2015;2019", OUT_CHANGE_FEATURES=base)
    assert fingerprints(folder) == before


def dated(folder: Path, first: str, second: str, **others: object) -> tuple[str, str]:
    """Return the dates that growth reads in the names of two layers."""
    paths = [str(layer(folder / f"{name}.gpkg", [box(0, 0, 100, 100)], name="l")) for name in (first, second)]
    found = run(GROWTH, folder, IN_DATES=paths, **ALL, **others).polygons("OUT_CHANGE_FEATURES")
    assert [each["change"] for each in found] == ["persisted"]
    return found[0]["from_date"], found[0]["to_date"]


@of_point(11)
def names_of_satellite_products(folder: Path) -> None:
    """The day of the image, not that of its processing or the tile's number."""
    assert dated(
        folder,
        "S2B_MSIL2A_20190305T052711_N0211_R105_T43QBB_20190307T102030",
        "LC08_L1TP_148047_20210305_20210310_01_T1",
    ) == ("2019-03-05", "2021-03-05")


@of_point(11)
def months_by_name(folder: Path) -> None:
    assert dated(folder, "mar2019_2000px", "slums_sept-2020") == ("2019-03", "2020-09")


@of_point(11)
def two_numbers_like_years(folder: Path) -> None:
    assert dated(folder, "tile_2015_2019", "2020_epsg2056_v2") == ("2019", "2020")


@of_point(11)
def a_number_that_only_looks_like_a_month_of_1903(folder: Path) -> None:
    with pytest.raises(QgsProcessingException, match="name of .*190305 holds no date"):
        dated(folder, "slums_190305", "slums_2020")


def chosen(folder: Path, fields: list[tuple[str, int, int]]) -> tuple[set[int], str]:
    """Return the classes of chips, and the log, when class data has fields (name, type, value) and none is named."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "l.gpkg"))
    target = source.CreateLayer("l", crs_of(32643))
    for name, kind, _ in fields:
        target.CreateField(ogr.FieldDefn(name, kind))
    feature = ogr.Feature(target.GetLayerDefn())
    for name, _, value in fields:
        feature[name] = value
    feature.SetGeometry(ogr.CreateGeometryFromWkt(box(0, 0, 10, 10)))
    target.CreateFeature(feature)
    del feature, target, source
    path = raster(folder / "image.tif", np.full((3, 64, 64), 9, np.uint8))
    ran = run(EXPORT, folder, IN_RASTER=path, IN_CLASS_DATA=folder / "l.gpkg", **TILES)
    return set(ran.labels()) - {0}, ran.said


@of_point(12)
def a_text_named_class_before_an_integer(folder: Path) -> None:
    fields = [("Class", ogr.OFTString, 3), ("DN", ogr.OFTInteger, 4), ("GRIDCODE", ogr.OFTInteger64, 5)]
    found, said = chosen(folder, fields)
    assert found == {5} and "using GRIDCODE of l." in said


@of_point(12)
def no_likely_field_at_all(folder: Path) -> None:
    found, said = chosen(folder, [("value", ogr.OFTReal, 3), ("height", ogr.OFTInteger, 7)])
    assert found == {1} and "none with a known name: all features are treated as class 1" in said


@of_point(12)
def a_virtual_field_in_truth(folder: Path) -> None:
    """The same rule for the truth of Accuracy, and for a field that only QGIS has."""
    truth = QgsVectorLayer(str(layer(folder / "t.gpkg", [box(0, 0, 20, 20)], [1])), "t")
    truth.addExpressionField("code + 1", QgsField("classvalue", QVariant.Int))
    ran = run(
        ACCURACY, folder, IN_RASTER=raster(folder / "c.tif", np.full((20, 20), 2, np.uint8)), IN_GROUND_TRUTH_DATA=truth
    )
    assert "using classvalue of t." in ran.said and float(ran.matrix()["C_2"]["C_2"]) == 400
    assert features(folder / "t.gpkg")[0]["code"] == 1
