"""Chips as pictures: the image, and classes laid over it."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from PIL import Image

from ...formats.classes import ClassInfo
from ...formats.html_page import picture

#: Opacity of a class's colour over the image.
OPACITY = 0.5


def image_tag(cells: np.ndarray, alternative: str) -> str:
    """Return an image element of cells (bands, rows, columns) in the image's own units."""
    return picture(_png(visible(cells)), alternative)


def overlay_tag(
    cells: np.ndarray, outputs: np.ndarray, classes: Sequence[ClassInfo], alternative: str, opacity: float = OPACITY
) -> str:
    """Return an image element of cells under ``outputs``, positions in the network's outputs, in their colours."""
    palette = np.array([(0, 0, 0), *(info.color for info in classes)], np.uint8)
    image = visible(cells)
    known = np.where(outputs < len(palette), outputs, 0)
    mixed = (image * (1 - opacity) + palette[known] * opacity).astype(np.uint8)
    return picture(_png(np.where((known > 0)[..., None], mixed, image)), alternative)


def visible(cells: np.ndarray) -> np.ndarray:
    """Return (rows, columns, 3) uint8 of three bands, or of the only one, between their 2nd and 98th percentile."""
    bands = cells[:3] if len(cells) >= 3 else np.repeat(cells[:1], 3, axis=0)
    low, high = np.percentile(bands, (2, 98))
    return np.moveaxis(np.clip((bands - low) / ((high - low) or 1) * 255, 0, 255), 0, -1).astype(np.uint8)


def _png(cells: np.ndarray) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(cells).save(stream, "PNG")
    return stream.getvalue()
