"""Random changes to training chips, so that a few chips stand for many places, seasons and sensors.

Where a chip is changed before it goes into a batch, all chance comes from the generator that is passed, so that the
same seed gives the same sample in any thread and in a run that goes on. Light is changed on the whole batch.
"""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch
from torch import Tensor
from torchvision.transforms.v2 import InterpolationMode, functional

from .chip_reading import IGNORED
from .dataset import Sample
from .sensor_light import blurred

Range = tuple[float, float]

#: How much more or less of the ground DEFAULT shows in a sample's side. Measured in
#: benchmarks/log/2026-11-27-training-defaults.md.
SCALES: Range = (2 / 3, 3 / 2)

#: Changes the light of a normalised batch (images, bands, rows, columns) by torch's own chance.
Light = Callable[[Tensor], Tensor]


class Step(Protocol):
    """Changes image (bands, rows, columns) and target (rows, columns) alike."""

    def __call__(self, image: Tensor, target: Tensor, chance: np.random.Generator) -> Sample:
        """Return the changed sample."""


@dataclass(frozen=True)
class Geometry:
    """Steps one after the other."""

    steps: Sequence[Step] = ()

    def __call__(self, image: Tensor, target: Tensor, chance: np.random.Generator) -> Sample:
        """Return the changed sample; labels are moved with their cells, and none is invented."""
        for step in self.steps:
            image, target = step(image, target, chance)
        return image.contiguous(), target.contiguous()


@dataclass(frozen=True)
class Augmentation:
    """What happens to each chip, and to the light of each batch; ``None`` for nothing."""

    geometry: Geometry = Geometry()
    light: Light | None = None


@dataclass(frozen=True)
class Crop:
    """Cuts a square of ``size`` cells out at a place drawn from shares of the room there is; small chips are filled up.

    What is filled up is 0 in the image and ``IGNORED`` in the target.
    """

    size: int
    down: Range = (0.0, 1.0)
    across: Range = (0.0, 1.0)
    probability: float = 1.0

    def __call__(self, image: Tensor, target: Tensor, chance: np.random.Generator) -> Sample:
        """Return the part."""
        image, target = _filled_up(image, target, self.size)
        spans = self.down, self.across
        if chance.random() >= self.probability:
            spans = (0.5, 0.5), (0.5, 0.5)
        top, left = (_place(side - self.size, span, chance) for side, span in zip(target.shape, spans))
        window = slice(top, top + self.size), slice(left, left + self.size)
        return image[:, window[0], window[1]], target[window]


@dataclass(frozen=True)
class ScaledCrop:
    """Cuts out a random part and resizes it to ``size`` (None: the chip's own): the ground in many scales.

    A part is ``size`` times a factor drawn from ``scale``, evenly in its logarithm; it is never larger than the chip.
    Images are resized bilinearly, without aliasing; labels take the nearest cell.
    """

    size: int | None = None
    scale: Range = SCALES

    def __call__(self, image: Tensor, target: Tensor, chance: np.random.Generator) -> Sample:
        """Return the part."""
        image, target = _filled_up(image, target, self.size or 0)
        height, width = target.shape
        rows, columns = (self.size, self.size) if self.size else (height, width)
        factor = min(np.exp(_drawn(tuple(np.log(self.scale)), chance)), height / rows, width / columns)
        part = max(1, round(rows * factor)), max(1, round(columns * factor))
        top, left = (int(chance.integers(side - length + 1)) for side, length in zip(target.shape, part))
        window = slice(top, top + part[0]), slice(left, left + part[1])
        return _resized(image[:, window[0], window[1]], target[window], (rows, columns))


@dataclass(frozen=True)
class Flip:
    """Mirrors half of the samples: over the last axis, left to right, or the one before it, top to bottom."""

    axis: int = -1

    def __call__(self, image: Tensor, target: Tensor, chance: np.random.Generator) -> Sample:
        """Return the sample or its mirror image."""
        if chance.random() < 0.5:
            return image, target
        return image.flip(self.axis), target.flip(self.axis)


@dataclass(frozen=True)
class QuarterTurn:
    """Turns by a random number of right angles: exact on labels, unlike any other rotation.

    What is not square is turned upside down at the most, so that the samples of a batch keep one shape.
    """

    def __call__(self, image: Tensor, target: Tensor, chance: np.random.Generator) -> Sample:
        """Return the turned sample."""
        turns = int(chance.integers(4))
        if target.shape[0] != target.shape[1]:
            turns -= turns % 2
        return torch.rot90(image, turns, (-2, -1)), torch.rot90(target, turns, (-2, -1))


@dataclass(frozen=True)
class Zoom:
    """Enlarges a random part to the sample's size, by a factor drawn from ``scale``; bilinear, labels nearest."""

    scale: Range = (1.0, 2.0)
    probability: float = 1.0

    def __call__(self, image: Tensor, target: Tensor, chance: np.random.Generator) -> Sample:
        """Return the enlarged sample."""
        factor = _drawn(self.scale, chance)
        if chance.random() >= self.probability or factor <= 1:
            return image, target
        height, width = target.shape
        rows, columns = max(1, int(height / factor)), max(1, int(width / factor))
        top, left = int(chance.integers(height - rows + 1)), int(chance.integers(width - columns + 1))
        part = (slice(top, top + rows), slice(left, left + columns))
        return _resized(image[:, part[0], part[1]], target[part], (height, width))


@dataclass(frozen=True)
class Rotate:
    """Turns by any angle, in degrees; corners that come in are 0 in the image and ``IGNORED`` in the target."""

    degrees: Range
    probability: float = 1.0

    def __call__(self, image: Tensor, target: Tensor, chance: np.random.Generator) -> Sample:
        """Return the turned sample."""
        angle = _drawn(self.degrees, chance)
        if chance.random() >= self.probability:
            return image, target
        turned = functional.rotate(image, angle, InterpolationMode.BILINEAR, fill=0)
        mask = functional.rotate(target[None].float(), angle, InterpolationMode.NEAREST, fill=float(IGNORED))
        return turned, mask[0].to(target.dtype)


def default_augmentation(map_space: bool, crop: int | None = None, light: Light | None = None) -> Augmentation:
    """Return the rule of DEFAULT: crops in several scales, flips, quarter turns, and light.

    A chip that is not of MAP_SPACE has an up and a down, so it is only mirrored.

    Args:
        map_space: whether the chips' up is north.
        crop: the side of the crops, None for the chip's own.
        light: what changes the light of a batch, None for :func:`vary_light`.
    """
    turns = (Flip(-2), QuarterTurn()) if map_space else ()
    return Augmentation(Geometry((ScaledCrop(crop), Flip(-1), *turns)), light or vary_light)


def vary_light(batch: Tensor) -> Tensor:
    """Change sharpness, contrast, brightness and balance of the bands of each image of a normalised batch, at random.

    How much was measured: see benchmarks/log/2026-11-27-training-defaults.md, and for the sixth of the images that are
    blurred benchmarks/log/2026-11-30-sensor-shift.md.

    Args:
        batch: (images, bands, rows, columns), about mean 0 and standard deviation 1.
    """

    def draw(*shape: int, low: float, high: float) -> Tensor:
        return torch.empty(*shape, 1, 1, device=batch.device, dtype=batch.dtype).uniform_(low, high)

    images, bands = batch.shape[:2]
    contrast = draw(images, 1, low=-0.42, high=0.42).exp()
    brightness = draw(images, 1, low=-0.5, high=0.5)
    balance = draw(images, bands, low=-0.17, high=0.17)
    blur = draw(images, 1, low=-5.0, high=1.0).clamp(min=0)
    return (batch + blur * (blurred(batch) - batch)) * contrast + brightness + balance


@dataclass(frozen=True)
class LogitLight:
    """fastai's brightness and contrast, which ArcGIS's parameters are for: both act on the logit of a cell's share.

    A share is where a cell lies between the least and the greatest value of its band, 0 to 1. Brightness adds the logit
    of ``change`` (0.5 changes nothing), contrast multiplies by ``scale`` (1 changes nothing).

    Args:
        offset, scale: what a band's normalised cells are times and plus, to be shares.
    """

    offset: tuple[float, ...]
    scale: tuple[float, ...]
    change: Range | None = None
    change_probability: float = 1.0
    contrast: Range | None = None
    contrast_probability: float = 1.0

    def __call__(self, batch: Tensor) -> Tensor:
        """Return the batch in another light."""
        offset, scale = (batch.new_tensor(values)[:, None, None] for values in (self.offset, self.scale))
        logit = torch.logit(batch * scale + offset, eps=1e-3)
        if self.change:
            change = torch.logit(self._drawn(batch, self.change, self.change_probability, 0.5), eps=1e-3)
            logit = logit + change
        if self.contrast:
            logit = logit * self._drawn(batch, self.contrast, self.contrast_probability, 1.0)
        return (torch.sigmoid(logit) - offset) / scale

    @staticmethod
    def _drawn(batch: Tensor, span: Range, probability: float, neutral: float) -> Tensor:
        shape = len(batch), 1, 1, 1
        values = torch.empty(shape, device=batch.device, dtype=batch.dtype).uniform_(*span)
        return torch.where(torch.rand(shape, device=batch.device) < probability, values, neutral)


def _filled_up(image: Tensor, target: Tensor, size: int) -> Sample:
    """Return a sample of ``size`` or more on both sides: what is added is 0 and ``IGNORED``."""
    height, width = (max(0, size - side) for side in target.shape)
    if not (height or width):
        return image, target
    target = functional.pad(target[None], [0, 0, width, height], fill=IGNORED)[0]
    return functional.pad(image, [0, 0, width, height], fill=0), target


def _resized(image: Tensor, target: Tensor, size: tuple[int, int]) -> Sample:
    if target.shape == size:
        return image, target
    resized = functional.resize(image, list(size), antialias=True)
    return resized, functional.resize(target[None], list(size), InterpolationMode.NEAREST_EXACT)[0]


def _drawn(span: Range, chance: np.random.Generator) -> float:
    return float(chance.uniform(*span))


def _place(room: int, span: Range, chance: np.random.Generator) -> int:
    """Return a whole number from 0 to ``room``, at a share of it that is drawn from ``span``."""
    low, high = (share * (room + 1) for share in span)
    return min(room, int(chance.uniform(low, high)))
