"""A canvas for an aerial view: polygons with soft edges, shadows, tree crowns, and noise that looks like ground.

Positions are in cells, column first, from the canvas's upper left corner; colours are red, green, blue from 0 to 255.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import numpy as np
from numpy.typing import ArrayLike
from scipy import ndimage


class Canvas:
    """A picture of ``size`` x ``size`` cells as float32 (rows, columns, 3), painted from the ground up."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.cells = np.zeros((size, size, 3), np.float32)

    def cover(self, mask: np.ndarray, color: ArrayLike, texture: np.ndarray | float = 0.0) -> None:
        """Paint where ``mask`` (rows, columns; 0 to 1) is; ``texture`` (rows, columns) is added to the colour."""
        _blend(self.cells, mask, np.asarray(color, np.float32) + np.asarray(texture, np.float32)[..., np.newaxis])

    def fill(
        self, corners: np.ndarray, color: ArrayLike, texture: np.ndarray | None = None, strength: float = 1.0
    ) -> None:
        """Paint a convex polygon, ``corners`` (n, 2), adding ``strength`` times the field ``texture`` to the colour."""
        found = self._coverage(corners)
        if found is None:
            return
        where, mask = found
        paint = np.asarray(color, np.float32)
        if texture is not None:
            paint = paint + strength * texture[where][..., np.newaxis]
        _blend(self.cells[where], mask, paint)

    def darken(self, polygons: Iterable[np.ndarray], light: float) -> None:
        """Leave the share ``light`` of the light in convex polygons, once where they overlap: bluish shadows."""
        found = [shadow for shadow in map(self._coverage, polygons) if shadow is not None]
        if not found:
            return
        top, left = (min(where[axis].start for where, _ in found) for axis in (0, 1))
        bottom, right = (max(where[axis].stop for where, _ in found) for axis in (0, 1))
        mask = np.zeros((bottom - top, right - left, 1), np.float32)
        for (rows, columns), share in found:
            part = mask[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left, 0]
            np.maximum(part, share, out=part)
        self.cells[top:bottom, left:right] *= 1 - mask * (1 - np.array([light, light, light * 1.12], np.float32))

    def crown(self, centre: np.ndarray, radius: float, color: ArrayLike, sun: np.ndarray, leaves: np.ndarray) -> None:
        """Paint a tree crown, lit from ``sun`` (unit vector towards it), ragged by the field ``leaves``."""
        reach = radius * 1.3
        where = self._window(centre - reach, centre + reach)
        if where is None:
            return
        rows, columns = np.mgrid[where]
        x, y = (columns + 0.5 - centre[0]) / radius, (rows + 0.5 - centre[1]) / radius
        distance = np.hypot(x, y) + 0.22 * leaves[where]
        mask = np.clip((1 - distance) * radius + 0.5, 0, 1)
        light = 1 + 0.32 * (x * sun[0] + y * sun[1]) + 0.16 * leaves[where]
        _blend(self.cells[where], mask, np.asarray(color, np.float32) * light[..., np.newaxis])

    def _coverage(self, corners: np.ndarray) -> tuple[tuple[slice, slice], np.ndarray] | None:
        """Return the window of a convex polygon and, for its cells, how much of each is inside."""
        where = self._window(corners.min(axis=0) - 1, corners.max(axis=0) + 1)
        if where is None:
            return None
        edges = corners[_after(len(corners))] - corners
        following = edges[_after(len(corners))]
        turn = np.sign((edges[:, 0] * following[:, 1] - edges[:, 1] * following[:, 0]).sum())
        normals = turn * np.column_stack([-edges[:, 1], edges[:, 0]]) / np.hypot(*edges.T)[:, np.newaxis]
        offsets = (normals * corners).sum(axis=1)
        x = np.arange(where[1].start, where[1].stop) + 0.5
        y = np.arange(where[0].start, where[0].stop) + 0.5
        inwards = normals[:, 0, None, None] * x + normals[:, 1, None, None] * y[:, None] - offsets[:, None, None]
        return where, np.clip(inwards.min(axis=0) + 0.5, 0, 1).astype(np.float32)

    def _window(self, low: np.ndarray, high: np.ndarray) -> tuple[slice, slice] | None:
        left, top = np.clip(np.floor(low), 0, self.size).astype(int)
        right, bottom = np.clip(np.ceil(high), 0, self.size).astype(int)
        return (slice(top, bottom), slice(left, right)) if left < right and top < bottom else None


def extrusion(corners: np.ndarray, shift: np.ndarray) -> np.ndarray:
    """Return the convex polygon that a convex polygon (n, 2) sweeps when it moves by ``shift``: a shadow's outline."""
    return _convex_hull(np.vstack([corners, corners + shift]))


def noise(rng: np.random.Generator, size: int, length: float) -> np.ndarray:
    """Return a random field (size, size) of mean 0 and deviation 1 whose spots are about ``length`` cells wide."""
    step = max(1, int(length // 4))
    count = size // step + 2
    coarse = ndimage.gaussian_filter(rng.standard_normal((count, count), np.float32), length / 2 / step, mode="wrap")
    field = coarse if step == 1 else ndimage.zoom(coarse, step, order=1)
    field = field[:size, :size]
    return ((field - field.mean()) / field.std()).astype(np.float32)


def sensed(
    cells: np.ndarray, rng: np.random.Generator, gain: ArrayLike, haze: ArrayLike, blur: float, grain: float
) -> np.ndarray:
    """Return what a sensor makes of a scene: uint8 (rows, columns, 3), 1 to 255, so that 0 is free to mean NoData.

    ``gain`` and ``haze`` are per channel, ``blur`` is the deviation of the optics in cells, and ``grain`` that of the
    noise at mid-grey, which grows with the root of the light.
    """
    image = ndimage.gaussian_filter(cells, (blur, blur, 0)) * np.asarray(gain, np.float32)
    image += np.asarray(haze, np.float32)
    light = np.sqrt(np.clip(image, 8, 255) / 128)
    image += grain * light * rng.standard_normal(image.shape, np.float32)
    return np.clip(np.rint(image), 1, 255).astype(np.uint8)


@cache
def _after(count: int) -> np.ndarray:
    """Return the index of the corner after each of ``count`` corners."""
    return np.roll(np.arange(count), -1)


def _blend(cells: np.ndarray, mask: np.ndarray, paint: np.ndarray) -> None:
    cells += np.asarray(mask, np.float32)[..., np.newaxis] * (paint - cells)


def _convex_hull(points: np.ndarray) -> np.ndarray:
    """Andrew's monotone chain."""
    ordered = points[np.lexsort((points[:, 1], points[:, 0]))]
    lower, upper = _chain(ordered), _chain(ordered[::-1])
    return np.array(lower[:-1] + upper[:-1])


def _chain(points: np.ndarray) -> list[np.ndarray]:
    chain: list[np.ndarray] = []
    for point in points:
        while len(chain) > 1 and _cross(chain[-2], chain[-1], point) <= 0:
            chain.pop()
        chain.append(point)
    return chain


def _cross(origin: np.ndarray, first: np.ndarray, second: np.ndarray) -> float:
    return (first[0] - origin[0]) * (second[1] - origin[1]) - (first[1] - origin[1]) * (second[0] - origin[0])
