"""The calibration of a model's probabilities in its package."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from model_definitions import OLD, OURS

from slum_extractor_plugin.errors import PackageError
from slum_extractor_plugin.formats.calibration import Calibration
from slum_extractor_plugin.formats.emd import read_definition, write_definition

KNOWN = Calibration(1.75, 123_456, 0.0625, 0.0125)


@pytest.mark.parametrize("model_type", ["UNET", "DYNAMIC_UNET"])
@pytest.mark.parametrize("measured", [True, False])
def test_calibration_comes_back_from_the_definition(model_type, measured):
    known = replace(KNOWN, measured=measured)
    found = read_definition(write_definition(replace(OURS, model_type=model_type, calibration=known)))
    assert found.calibration == known
    assert found.extra == OURS.extra  # it is understood, not passed through


def test_definition_without_it_has_none_and_writes_none():
    text = write_definition(OURS)
    assert "Calibration" not in text and read_definition(text).calibration is None
    assert read_definition(OLD).calibration is None


@pytest.mark.parametrize(
    "broken",
    [
        [],
        3,
        "x",
        {},
        {"Temperature": 1.5},
        {**KNOWN.to_dict(), "Temperature": 0},
        {**KNOWN.to_dict(), "Temperature": -1},
        {**KNOWN.to_dict(), "Temperature": float("nan")},
        {**KNOWN.to_dict(), "Temperature": 1e300},
        {**KNOWN.to_dict(), "Temperature": "warm"},
        {**KNOWN.to_dict(), "ECEAfter": 2},
        {**KNOWN.to_dict(), "Cells": -1},
        {**KNOWN.to_dict(), "MeasuredHere": "yes"},
        {**KNOWN.to_dict(), "Cells": 1e400},
    ],
)
def test_broken_calibration_is_refused(broken):
    values = {**json.loads(write_definition(OURS)), "Calibration": broken}
    with pytest.raises(PackageError, match="Calibration"):
        read_definition(json.dumps(values))


def test_line_for_reports():
    assert KNOWN.text == (
        "temperature 1.75; expected calibration error 0.062 before, 0.013 after, on 123,456 cells of the validation "
        "chips"
    )
    assert replace(KNOWN, measured=False).text == "temperature 1.75; taken from the source model"
