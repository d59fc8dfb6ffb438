"""What a run says of its pace."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from engine_making import Heard

from slum_extractor_plugin.engine.inference.pace import Pace
from slum_extractor_plugin.engine.training.epochs import EpochReport
from slum_extractor_plugin.engine.training.schedule import Length


def test_time_left_once_a_minute_and_the_rate_at_the_end():
    now, heard = [100.0], Heard()
    pace = Pace(200_000_000, heard, lambda: now[0])
    for seconds in range(0, 130, 10):
        now[0] = 100.0 + seconds
        pace.report(seconds * 500_000)
    assert heard.messages.pop(0) == "The whole run takes about 7 min (200.0 million cells)."
    assert heard.messages == ["15% done, 0.50 Mpx/s, 6 min left.", "30% done, 0.50 Mpx/s, 5 min left."]
    assert heard.fractions[-1] == 0.99 * 0.3
    now[0] = 100.0 + 7200
    pace.report_end()
    assert heard.messages[-1] == "200.0 million cells in 2.0 h, 0.03 Mpx/s."


def test_a_long_run_says_how_to_go_on_without_anybody():
    now, heard = [0.0], Heard()
    pace = Pace(2_000_000_000, heard, lambda: now[0])
    for seconds in range(0, 50, 5):
        now[0] = float(seconds)
        pace.report(seconds * 500_000)
    estimate, advice = heard.messages
    assert estimate == "The whole run takes about 67 min (2000.0 million cells)."
    assert "Run again after a crash" in advice and "use qgis_process" in advice


def test_a_short_run_has_no_estimate():
    now, heard = [0.0], Heard()
    pace = Pace(1000, heard, lambda: now[0])
    for seconds in range(1, 10):
        now[0] = float(seconds)
        pace.report(100 * seconds)
    assert not heard.messages


@pytest.mark.parametrize(("epochs", "minutes", "advised"), [(20, "3 min", False), (200, "33 min", True)])
def test_training_is_estimated_once_from_its_first_steps(epochs, minutes, advised):
    now, heard = [0.0], Heard()
    length = Length(10 * epochs, None, SimpleNamespace(seconds=lambda: now[0]))
    report = EpochReport(heard, epochs, None, "min", length)
    for step in range(1, 15):
        now[0] = float(step)
        report._estimate(length.position(step), 10)
    estimate, *advice = heard.messages
    assert estimate == f"The whole run takes about {minutes} (at most {epochs} epochs of 10 steps)."
    assert bool(advice) == advised
    assert not advised or ("Resume" in advice[0] and "use qgis_process" in advice[0])


def test_training_against_the_clock_is_not_estimated():
    heard = Heard()
    report = EpochReport(heard, 20, None, "min", Length(200, 60.0, SimpleNamespace(seconds=lambda: 30.0)))
    report._estimate(0.5, 10)
    assert not heard.messages
