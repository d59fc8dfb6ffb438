"""Another light, another sensor: random changes to training images of the kinds that images of a place differ in.

Images of two dates or sensors differ in exposure, tone curve, colour balance, haze, sharpness and noise, and 8-bit ones
are cut off at both ends. What it gains was measured: benchmarks/log/2026-11-29-sensor-shift.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from ...formats.normalisation import Normalisation

Range = tuple[float, float]

#: Weights of a blur by a Gaussian of one cell, along one axis: the binomial coefficients.
_BLUR = (1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16)


@dataclass(frozen=True)
class Strength:
    """How far each change goes; ``*_chance`` is the share of the images that it happens to.

    Attributes:
        gamma, gain, balance, contrast: half the range of the logarithm of the tone curve's exponent, of a factor on all
            bands, on each band, and on the difference from the training images' mean.
        brightness: half the range of what is added, as a share of the range of the cell values.
        haze: largest share of the light that is scattered, white.
        saturation: factors on the difference of the bands from their mean.
        blur: shares of the blurred image in the mixture; negative ones sharpen.
        noise: largest standard deviation, as a share of the range of the cell values.
    """

    gamma: float = 0.4
    gain: float = 0.36
    balance: float = 0.2
    contrast: float = 0.42
    brightness: float = 0.1
    haze: float = 0.35
    haze_chance: float = 1 / 3
    saturation: Range = (0.3, 1.5)
    saturation_chance: float = 2 / 3
    blur: Range = (-0.4, 1.0)
    blur_chance: float = 1 / 2
    noise: float = 0.04
    noise_chance: float = 1 / 3


@dataclass(frozen=True)
class SensorLight:
    """Changes each image of a normalised batch as another light or sensor would; all randomness is torch's own.

    Cell values are handled as shares of the range from the least to the greatest value of their band, 0 to 1, and are
    cut off there as a sensor does.

    Args:
        offset, scale: by which normalised cells become shares: share = scale * cell + offset.
        strength: how far the changes go.
    """

    offset: tuple[float, ...]
    scale: tuple[float, ...]
    strength: Strength = Strength()

    @classmethod
    def between(
        cls, normalisation: Normalisation, limits: Sequence[Range], strength: Strength = Strength()
    ) -> SensorLight:
        """Return the changes for cells normalised by a rule, with the least and greatest value of each band."""
        spans = [(high - low) or 1.0 for low, high in limits]
        offset = tuple((own - low) / span for own, (low, _), span in zip(normalisation.offset, limits, spans))
        return cls(offset, tuple(own / span for own, span in zip(normalisation.scale, spans)), strength)

    def __call__(self, batch: Tensor) -> Tensor:
        """Return a batch (images, bands, rows, columns) in other light."""
        offset, scale = (batch.new_tensor(values)[:, None, None] for values in (self.offset, self.scale))
        shares = self._toned(batch * scale + offset, offset)
        shares = self._hazy(self._coloured(shares))
        shares = self._noisy(self._blurred(shares))
        return (shares.clamp(0, 1) - offset) / scale

    def _toned(self, shares: Tensor, middle: Tensor) -> Tensor:
        """Change tone curve, exposure, balance of the bands, contrast about ``middle``, and brightness."""
        strength = self.strength
        shares = shares.clamp(min=0) ** _factor(shares, strength.gamma)
        shares = shares * _factor(shares, strength.gain) * _factor(shares, strength.balance, shares.shape[1])
        added = _drawn(shares, (-strength.brightness, strength.brightness))
        return (shares - middle) * _factor(shares, strength.contrast) + middle + added

    def _coloured(self, shares: Tensor) -> Tensor:
        factor = _sometimes(shares, self.strength.saturation, self.strength.saturation_chance, 1.0)
        grey = shares.mean(dim=1, keepdim=True)
        return grey + (shares - grey) * factor

    def _hazy(self, shares: Tensor) -> Tensor:
        haze = _sometimes(shares, (0.0, self.strength.haze), self.strength.haze_chance, 0.0)
        return shares * (1 - haze) + haze

    def _blurred(self, shares: Tensor) -> Tensor:
        share = _sometimes(shares, self.strength.blur, self.strength.blur_chance, 0.0)
        return shares + share * (blurred(shares) - shares)

    def _noisy(self, shares: Tensor) -> Tensor:
        deviation = _sometimes(shares, (0.0, self.strength.noise), self.strength.noise_chance, 0.0)
        return shares + deviation * torch.randn_like(shares)


def blurred(images: Tensor) -> Tensor:
    """Return images (images, bands, rows, columns) blurred by a Gaussian of one cell; beyond the edge they go on."""
    bands = images.shape[1]
    row = images.new_tensor(_BLUR).expand(bands, 1, 1, -1)
    along = functional.conv2d(functional.pad(images, (2, 2, 0, 0), mode="replicate"), row, groups=bands)
    down = functional.pad(along, (0, 0, 2, 2), mode="replicate")
    return functional.conv2d(down, row.transpose(2, 3), groups=bands)


def _drawn(images: Tensor, span: Range, bands: int = 1) -> Tensor:
    """Return a number for each image, or each band of it, (images, bands, 1, 1)."""
    shape = len(images), bands, 1, 1
    return torch.empty(shape, device=images.device, dtype=images.dtype).uniform_(*span)


def _factor(images: Tensor, half: float, bands: int = 1) -> Tensor:
    return _drawn(images, (-half, half), bands).exp()


def _sometimes(images: Tensor, span: Range, chance: float, neutral: float) -> Tensor:
    """Return a number for each image: drawn from ``span`` for a share of them, ``neutral`` for the others."""
    values = _drawn(images, span)
    return torch.where(torch.rand_like(values) < chance, values, neutral)
