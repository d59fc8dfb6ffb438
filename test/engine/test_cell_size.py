"""The cell size to classify at, in units of the image's CRS."""

from __future__ import annotations

import math

import pytest
from engine_making import SLUM, Heard
from rasterio.crs import CRS

from slum_extractor_plugin.engine.inference.cell_size import choose_cell_size
from slum_extractor_plugin.formats.emd import ModelDefinition

DEGREE = math.pi * 6378137 / 180
FOOT = 1200 / 3937

METRES, WGS84, SIRGAS, FEET, WEB_MERCATOR = 32643, 4326, 4674, 2263, 102100


def definition(low: float | None, high: float | None = None, wkid: int | None = METRES) -> ModelDefinition:
    sizes = (low, high or low) if low else None
    return ModelDefinition("UNET", "resnet18", (0, 1, 2), SLUM, (64, 64), cell_size_range=sizes, cell_size_wkid=wkid)


def chosen(own: float, crs: str | None, model: ModelDefinition, wanted: float | None = None):
    heard = Heard()
    return choose_cell_size(own, CRS.from_string(crs) if crs else None, model, wanted, heard), heard


@pytest.mark.parametrize(
    ("own", "crs", "model", "expected"),
    [
        (0.5, "EPSG:32643", definition(None), None),  # the model does not say
        (0.5, "EPSG:32643", definition(0.5), None),
        (0.6, "EPSG:32643", definition(0.5), None),  # near enough
        (0.7, "EPSG:32643", definition(0.5), 0.5),
        (0.3, "EPSG:32643", definition(0.5, 0.8), 0.5),
        (2.0, "EPSG:32643", definition(0.5, 0.8), 0.8),
        (0.5 / DEGREE, "EPSG:4326", definition(0.5), None),
        (2.0 / DEGREE, "EPSG:4326", definition(0.5), 0.5 / DEGREE),
        (0.5, "EPSG:32643", definition(0.5 / DEGREE, wkid=WGS84), None),
        (0.5, "EPSG:32643", definition(0.5 / DEGREE, wkid=SIRGAS), None),  # degrees, though not WGS 84's
        (2.0, "EPSG:32643", definition(0.5 / DEGREE, wkid=SIRGAS), 0.5),
        (0.5, "EPSG:32643", definition(0.5 / FOOT, wkid=FEET), None),
        (0.5 / FOOT, "EPSG:2263", definition(0.5), None),
        (2.0 / FOOT, "EPSG:2263", definition(0.5), 0.5 / FOOT),
        (0.5, "EPSG:32643", definition(0.5, wkid=WEB_MERCATOR), None),  # Esri's own number
        (0.5, "EPSG:32643", definition(0.5, wkid=999999), None),  # nobody's number counts as metres
        (2.0, None, definition(0.5), 0.5),
        (0.5, 'LOCAL_CS["site",UNIT["metre",1]]', definition(0.5), None),
    ],
)
def test_without_a_wish(own, crs, model, expected):
    size, heard = chosen(own, crs, model)
    assert size == (expected if expected is None else pytest.approx(expected, rel=1e-3))
    assert len(heard.messages) == (expected is not None) and not heard.warnings


def test_a_wish_is_taken_with_a_warning_where_it_is_far_off():
    size, heard = chosen(0.5, "EPSG:32643", definition(0.5), wanted=2.0)
    assert size == 2.0 and "cell size is 2, and the model was trained at 0.5" in heard.warnings[0]
    size, heard = chosen(2.0, "EPSG:32643", definition(0.5), wanted=0.5)
    assert size == 0.5 and not heard.warnings
    assert chosen(2.0, "EPSG:32643", definition(None), wanted=7.0)[0] == 7.0
