"""Colours of shares of slum."""

from __future__ import annotations

#: Percent up to which a class reaches, and its colour: ColorBrewer's YlOrBr in five classes, safe for all eyes.
SHARES = (
    (10.0, (255, 255, 212)),
    (25.0, (254, 217, 142)),
    (50.0, (254, 153, 41)),
    (75.0, (217, 95, 14)),
    (100.0, (153, 52, 4)),
)
