"""Which class field a tool takes where none was named: the same as the dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import ogr

from slum_extractor_plugin.tools.class_field import choose_field


def slums(folder: Path, *fields: str) -> str:
    """Write a layer with some integer fields, and return its path."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "slums.gpkg"))
    layer = dataset.CreateLayer("slums", None, ogr.wkbPolygon)
    for name in fields:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger))
    return str(folder / "slums.gpkg")


class Log:
    """A reporter that keeps messages."""

    def __init__(self) -> None:
        self.text = ""

    def message(self, text: str) -> None:
        self.text += text


@pytest.mark.parametrize(
    ("fields", "chosen", "said"),
    [
        (("Value",), "Value", "using Value of slums"),
        (("code",), "code", "using code of slums"),
        (("code", "gridcode"), "gridcode", "using gridcode of slums"),
        (("kind",), "", "all features are treated as class 1"),
    ],
)
def test_the_likeliest_field_is_taken_and_reported(tmp_path, fields, chosen, said):
    log = Log()
    assert choose_field(slums(tmp_path, *fields), "", log) == chosen
    assert said in log.text


def test_a_field_that_was_named_stays(tmp_path):
    log = Log()
    assert choose_field(slums(tmp_path, "code"), "kind", log) == "kind" and not log.text
