"""The bands that a model takes, as its package describes them."""

from __future__ import annotations

from typing import Any

from .bands import Band, named_bands, read_bands
from .emd import ModelDefinition


def model_bands(definition: ModelDefinition) -> tuple[tuple[Band, ...], tuple[int, ...]]:
    """Return what the package says of the bands that the network takes, in its order, and the position of each.

    Positions are zero-based numbers among the bands of the training chips that are no alpha.
    """
    properties = definition.extra.get("InputRastersProps")
    names: Any = definition.extra.get("Bands")
    count = max(definition.bands) + 1
    for listed in (properties.get("BandNames") if isinstance(properties, dict) else None, names):
        if isinstance(listed, list) and len(listed) >= count and all(isinstance(name, str) for name in listed):
            known = named_bands(listed) if listed is names else read_bands(properties, len(listed))
            if any(band.title for band in known):
                alpha = {index for index, band in enumerate(known) if band.is_alpha} - set(definition.bands)
                positions = (band - sum(index < band for index in alpha) for band in definition.bands)
                return tuple(known[band] for band in definition.bands), tuple(positions)
    return (Band(),) * len(definition.bands), definition.bands
