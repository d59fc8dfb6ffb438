"""Numbers of CRSs have units that people know."""

from __future__ import annotations

import pytest

from slum_extractor_plugin.rasters.units import unit_of


@pytest.mark.parametrize(
    ("code", "unit"), [(32643, "m"), (4326, "°"), (2229, "US ft"), (2222, "ft"), (102003, "m"), (999999999, "")]
)
def test_unit_of_a_crs(code, unit):
    assert unit_of(code) == unit
