"""The side file of a class raster, read back by GDAL."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.pam import class_description

CLASSES = (
    ClassInfo(6, "Road", (0, 114, 178)),
    ClassInfo(2, 'Slum & <"squatters">', (213, 94, 0)),
    ClassInfo(3, "झुग्गी बस्ती", (1, 2, 3)),
)


@pytest.fixture
def band(tmp_path: Path):
    gdal = pytest.importorskip("osgeo.gdal", reason="GDAL's bindings, which QGIS brings, read the side file back")
    path = str(tmp_path / "classes.tif")
    gdal.GetDriverByName("GTiff").Create(path, 4, 4)
    Path(f"{path}.aux.xml").write_text(class_description(CLASSES), encoding="utf-8")
    dataset = gdal.Open(path)
    dataset.GetGeoTransform()  # until something like it is asked for, GDAL 3.6 does not look for the side file
    yield dataset.GetRasterBand(1)
    del dataset


def test_gdal_reads_the_category_names(band):
    assert band.GetCategoryNames() == ["Background", "", 'Slum & <"squatters">', "झुग्गी बस्ती", "", "", "Road"]


def test_gdal_reads_the_attribute_table(band):
    from osgeo import gdal

    table = band.GetDefaultRAT()
    columns = [(table.GetNameOfCol(k), table.GetTypeOfCol(k), table.GetUsageOfCol(k)) for k in range(5)]
    assert columns == [
        ("Value", gdal.GFT_Integer, gdal.GFU_MinMax),
        ("Class", gdal.GFT_String, gdal.GFU_Name),
        ("Red", gdal.GFT_Integer, gdal.GFU_Red),
        ("Green", gdal.GFT_Integer, gdal.GFU_Green),
        ("Blue", gdal.GFT_Integer, gdal.GFU_Blue),
    ]
    rows = [[table.GetValueAsString(row, column) for column in range(5)] for row in range(table.GetRowCount())]
    assert rows == [
        ["2", 'Slum & <"squatters">', "213", "94", "0"],
        ["3", "झुग्गी बस्ती", "1", "2", "3"],
        ["6", "Road", "0", "114", "178"],
    ]
    assert table.GetTableType() == gdal.GRTT_THEMATIC


def test_values_above_255_have_a_table_but_no_list_of_names():
    tree = ElementTree.fromstring(class_description([ClassInfo(100000, "Slum", (1, 2, 3))]))
    assert tree.find(".//CategoryNames") is None and tree.find(".//Row/F").text == "100000"


def test_characters_that_xml_cannot_hold_do_not_spoil_the_file():
    tree = ElementTree.fromstring(class_description([ClassInfo(1, "Sl\x00u\x0bm\ud800", (1, 2, 3))]))
    assert tree.findall(".//Category")[1].text == "Slum"
