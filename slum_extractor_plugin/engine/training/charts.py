"""Line charts as SVG, for pages without outside files."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

from ...formats.html_page import figure

Points = Sequence[tuple[float, float]]

#: Width and height of a chart, and the space around it, in CSS pixels.
_WIDTH, _HEIGHT = 520, 260
_LEFT, _RIGHT, _TOP, _BOTTOM = 58, 14, 30, 40

#: Colours that colour-blind readers tell apart (Okabe and Ito), each with a dash of its own.
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b58900", "#56b4e9")
_DASHES = ("", "7 3", "2 3", "9 3 2 3", "4 4", "1 4")

#: Style of the charts, for a page's own.
STYLE = """
.chart text { fill: var(--ink); font-size: 12px }
.chart .axis { stroke: var(--soft) } .chart .tick { stroke: var(--line) }
.chart { max-width: 100%; height: auto } .charts { display: flex; flex-wrap: wrap; gap: 0 1.5rem }
.charts figure { margin: .5rem 0; max-width: 100% }
"""


def chart(
    lines: Mapping[str, Points],
    across: str,
    caption: str,
    *,
    log_across: bool = False,
    mark: float | None = None,
    from_zero: bool = True,
) -> str:
    """Return a chart of lines with its caption; nothing when there is no finite point.

    Args:
        lines: points (x, y) by name; points that are not finite are left out.
        across: what x is.
        caption: what the chart says.
        log_across: whether x is shown on a logarithmic scale.
        mark: an x to mark with an upright line.
        from_zero: whether the upright axis begins at 0, unless a point lies below.
    """
    known = {name: [point for point in points if all(map(math.isfinite, point))] for name, points in lines.items()}
    known = {name: points for name, points in known.items() if points}
    if not known:
        return ""
    scale = _Scale([point for points in known.values() for point in points], log_across, from_zero)
    parts = [*_upright(scale), *_level(scale, across), *_marked(scale, mark)]
    for place, (name, points) in enumerate(known.items()):
        colour, dash = _COLOURS[place % 6], _DASHES[place % 6]
        look = f'fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"'
        path = " ".join(f"{scale.x(x):.1f},{scale.y(y):.1f}" for x, y in points)
        dots = (
            "".join(f'<circle cx="{scale.x(x):.1f}" cy="{scale.y(y):.1f}" r="2.5" fill="{colour}"/>' for x, y in points)
            if len(points) <= 30
            else ""
        )
        left = _LEFT + place * (_WIDTH - _LEFT) // max(3, len(known))
        parts.append(
            f'<polyline points="{path}" {look}/>{dots}<path d="M{left} 13h22" {look}/>'
            f'<text x="{left + 27}" y="17">{escape(name)}</text>'
        )
    label = escape(f"{caption} ({', '.join(known)})")
    return figure(
        f'<svg class="chart" role="img" aria-label="{label}" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" '
        f'height="{_HEIGHT}">{"".join(parts)}</svg>',
        caption,
    )


class _Scale:
    """From values to places in the drawing."""

    def __init__(self, points: Points, log_across: bool, from_zero: bool) -> None:
        self._log = log_across
        across, up = ([point[axis] for point in points] for axis in (0, 1))
        self.left, self.right = self._span(min(across), max(across))
        low = min(0.0, *up) if from_zero else min(up)
        self.low, self.high = low, max(up) if max(up) > low else low + 1.0

    def x(self, value: float) -> float:
        """Return the place of ``value`` on the level axis."""
        start, end, at = (math.log10(v) if self._log else v for v in (self.left, self.right, value))
        return _LEFT + (at - start) / (end - start) * (_WIDTH - _LEFT - _RIGHT)

    def y(self, value: float) -> float:
        """Return the place of ``value`` on the upright axis."""
        return _HEIGHT - _BOTTOM - (value - self.low) / (self.high - self.low) * (_HEIGHT - _TOP - _BOTTOM)

    def ticks(self) -> list[float]:
        """Return round numbers on the level axis."""
        if self._log:
            first, last = math.ceil(math.log10(self.left)), math.floor(math.log10(self.right))
            return [10.0**power for power in range(first, last + 1)]
        return round_numbers(self.left, self.right)

    def _span(self, low: float, high: float) -> tuple[float, float]:
        if low < high:
            return low, high
        return (low / 2, high * 2) if self._log else (low - 0.5, high + 0.5)


def round_numbers(low: float, high: float) -> list[float]:
    """Return three to six multiples of 1, 2 or 5 times a power of ten between ``low`` and ``high``."""
    rough = (high - low) / 5
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    return [round(step * k, 12) for k in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]


def _upright(scale: _Scale) -> list[str]:
    return [
        f'<path class="tick" d="M{_LEFT} {scale.y(value):.1f}H{_WIDTH - _RIGHT}"/>'
        f'<text x="{_LEFT - 6}" y="{scale.y(value) + 4:.1f}" text-anchor="end">{value:g}</text>'
        for value in round_numbers(scale.low, scale.high)
    ]


def _level(scale: _Scale, across: str) -> list[str]:
    bottom = _HEIGHT - _BOTTOM
    return [
        f'<path class="axis" d="M{_LEFT} {bottom}H{_WIDTH - _RIGHT}"/>',
        *(
            f'<text x="{scale.x(value):.1f}" y="{bottom + 16}" text-anchor="middle">{value:g}</text>'
            for value in scale.ticks()
        ),
        f'<text x="{(_LEFT + _WIDTH - _RIGHT) / 2}" y="{_HEIGHT - 5}" text-anchor="middle">{escape(across)}</text>',
    ]


def _marked(scale: _Scale, mark: float | None) -> list[str]:
    if mark is None:
        return []
    place = scale.x(mark)
    return [
        f'<path class="axis" d="M{place:.1f} {_TOP}V{_HEIGHT - _BOTTOM}" stroke-dasharray="3 3"/>'
        f'<text x="{place + 5:.1f}" y="{_TOP + 12}">{mark:.2g}</text>'
    ]
