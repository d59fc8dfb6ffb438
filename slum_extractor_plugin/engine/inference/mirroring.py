"""What a network sees where an image has no data, and beyond its edge: the mirror image of what lies beside it.

Black cells there are a sight of their own, which spoils the answers beside them; how much is
measured in benchmarks/log/2026-11-27-black-or-mirrored.md.
"""

from __future__ import annotations

import numpy as np

from ...grid import Window

#: Farther away than any cell.
_FAR = np.int32(1 << 30)


def mirrored(cells: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Return cells in which those that are not valid show the mirror image of the nearest data in their row or column.

    The mirror stands at the edge of the data, and the image goes to and fro over the stretch of data beyond it, as in
    numpy's ``pad(mode="reflect")``. Cells without data in row and column come last, from the others.

    Args:
        cells: (bands, rows, columns).
        valid: where there is data, (rows, columns) of bool.

    Returns:
        (bands, rows, columns) in the dtype of ``cells``: a copy, or ``cells`` where there is nothing to fill, or
        nothing to fill it with.
    """
    while valid.any() and not valid.all():
        empty = np.flatnonzero(~valid).astype(np.int32)
        source, found = _sources(valid, empty)
        flat = cells.reshape(len(cells), -1)
        filled, valid = flat.copy(), valid.copy()
        for band, before in zip(filled, flat):  # Band by band: an index into all of them takes twice as long.
            band[empty] = before.take(source)
        cells, valid.ravel()[empty] = filled.reshape(cells.shape), found
    return cells


def surrounded(
    cells: np.ndarray, valid: np.ndarray, place: Window, window: Window, reflect: bool
) -> tuple[np.ndarray, np.ndarray]:
    """Return a part of a window as the whole of it, mirrored or 0 where there is no data; and where there is data.

    Args:
        cells: (bands, rows, columns) of the part.
        valid: where it has data, (rows, columns) of bool.
        place: where in the window the part lies.
        window: what to return; only its size counts.
        reflect: whether to mirror.
    """
    margins = ((place.row, window.height - place.bottom), (place.column, window.width - place.right))
    around = np.pad(valid, margins)
    if reflect and not valid.all():
        return mirrored(np.pad(cells, ((0, 0), *margins)), around), around
    if not np.any(margins):
        return cells, valid
    return np.pad(cells, ((0, 0), *margins), mode="reflect" if reflect else "constant"), around


def _sources(valid: np.ndarray, empty: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return which cell each empty one is an image of, as positions in the flat array, and whether there is one."""
    columns = np.int32(valid.shape[1])
    row, column = np.divmod(empty, columns)
    across, same_row = _in_line(valid, row, column)
    down, same_column = _in_line(np.ascontiguousarray(valid.T), column, row)
    source = np.where(down < across, same_column * columns + column, row * columns + same_row)
    return source, np.minimum(down, across) < _FAR


def _in_line(valid: np.ndarray, line: np.ndarray, place: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return how far from each place in its line the nearest data is, and the place in the line that it mirrors.

    Without data in the line that is ``_FAR``, and the place itself.
    """
    left, left_run = _before(valid, line, place)
    right, right_run = _before(valid[:, ::-1], line, valid.shape[1] - 1 - place)
    leftward = left <= right
    distance, period = np.where(leftward, left, right), 2 * np.where(leftward, left_run, right_run) - 2
    inward = distance % np.maximum(period, 1)
    step = distance + np.minimum(inward, period - inward).clip(min=0)
    return distance, np.where(distance == _FAR, place, place + np.where(leftward, -step, step))


def _before(valid: np.ndarray, line: np.ndarray, place: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return how far before each place in its line there is data, and how many cells of it in one stretch."""
    places = np.arange(valid.shape[1], dtype=np.int32)
    start = line * np.int32(len(places))
    last_data = np.maximum.accumulate(np.where(valid, places, -_FAR), axis=1).ravel()
    last_gap = np.maximum.accumulate(np.where(valid, np.int32(-1), places), axis=1).ravel()
    edge = last_data.take(start + place)
    return np.minimum(place - edge, _FAR), edge - last_gap.take(start + edge.clip(min=0))
