"""Figures as people read them: at most three significant digits, never an exponent."""

from __future__ import annotations

import math


def three(value: float) -> str:
    """Return a number with three significant digits; whole numbers of more digits are rounded to three and grouped."""
    if not math.isfinite(value):
        return "–"
    if value == 0:
        return "0"
    rounded = float(f"{value:.2e}")
    digits = max(0, 2 - math.floor(math.log10(abs(rounded))))
    text = f"{rounded:,.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def percent(share: float) -> str:
    """Return a share, 0 to 1, in per cent with three significant digits at most."""
    return f"{three(100 * share)} %"


def hectares(square_metres: float) -> str:
    """Return an area in hectares with its unit."""
    return f"{three(square_metres / 10_000)} ha"


def patch_area(square_metres: float) -> str:
    """Return the area of a patch: in hectares, below 0.01 of them in square metres."""
    return f"{three(square_metres)} m²" if square_metres < 100 else hectares(square_metres)
