"""What a run says of its pace."""

from __future__ import annotations

from engine_making import Heard

from slum_extractor_plugin.engine.inference.pace import Pace


def test_time_left_once_a_minute_and_the_rate_at_the_end():
    now, heard = [100.0], Heard()
    pace = Pace(200_000_000, heard, lambda: now[0])
    for seconds in range(0, 130, 10):
        now[0] = 100.0 + seconds
        pace.report(seconds * 500_000)
    assert heard.messages == ["15% done, 0.50 Mpx/s, 6 min left.", "30% done, 0.50 Mpx/s, 5 min left."]
    assert heard.fractions[-1] == 0.99 * 0.3
    now[0] = 100.0 + 7200
    pace.report_end()
    assert heard.messages[-1] == "200.0 million cells in 2.0 h, 0.03 Mpx/s."
