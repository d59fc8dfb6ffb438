"""Answers as bytes: what travels from a worker and lies in a journal."""

from __future__ import annotations

import zlib

import numpy as np

from ...errors import EngineError
from ...grid import Window
from .stream import Answer

#: Class rasters are mostly runs of one value: the quickest level makes them as small as any.
_LEVEL = 1


def packed(answer: Answer) -> bytes:
    """Return the cells of an answer, compressed; its window is for the reader to know."""
    layers = (answer.classes, *answer.figures)
    return zlib.compress(b"".join(np.ascontiguousarray(layer).tobytes() for layer in layers), _LEVEL)


def unpacked(record: bytes, window: Window, dtype: str, figures: int) -> Answer:
    """Return the answer for a window.

    Args:
        record: what :func:`packed` gave.
        window: the answer's.
        dtype: NumPy's name of the class values' type.
        figures: number of the figures that come with them.

    Raises:
        EngineError: the record is of another window or type.
    """
    content = zlib.decompress(record)
    cells, width = window.width * window.height, np.dtype(dtype).itemsize
    if len(content) != cells * (width + figures):
        raise EngineError("A part of the result does not have the requested size. Run the tool again.")
    shape = (window.height, window.width)
    classes = np.frombuffer(content, dtype, cells).reshape(shape)
    starts = (cells * (width + index) for index in range(figures))
    percentages = (np.frombuffer(content, np.uint8, cells, start).reshape(shape) for start in starts)
    return Answer(window, classes, tuple(percentages))
