"""Further inputs of each point of issue 24: at least three, of which one from a dialog in a real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from further import outputs, places, values  # noqa: F401 (fill the table)
from further.table import TABLE, Input
from headless.window_cases import POINTS
from qgis.core import QgsProject

CASES = [pytest.param(given, id=f"{point}-{given.__name__}") for point, found in TABLE.items() for given in found]


@pytest.fixture(autouse=True)
def _clean(provider):
    yield
    QgsProject.instance().clear()


@pytest.mark.parametrize("given", CASES)
def test_an_input_gives_the_right_value(given: Input, tmp_path: Path) -> None:
    given(tmp_path)


@pytest.mark.parametrize("point", TABLE)
def test_each_point_has_three_inputs_and_one_of_them_in_a_window(point: int) -> None:
    assert len(TABLE[point]) >= 2 and POINTS[point]
    assert len({*(given.__name__ for given in TABLE[point]), *POINTS[point]}) >= 3
