"""Random changes to training chips, so that a few chips stand for many places, seasons and sensors."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

import torch
from torch import Tensor
from torchvision import tv_tensors
from torchvision.transforms import v2

from .dataset import IGNORED, Sample


class Geometry:
    """Crops a sample to ``size`` and, when ``augment``, zooms, flips and turns it; labels are moved exactly.

    A chip of PIXEL_SPACE has an up and a down, so it is only mirrored.
    """

    def __init__(self, size: int | None, augment: bool, map_space: bool = True) -> None:
        steps: list[v2.Transform] = []
        if size is not None:
            steps.append(v2.RandomCrop(size, pad_if_needed=True, fill={tv_tensors.Image: 0, tv_tensors.Mask: IGNORED}))
        if augment:
            steps.append(v2.RandomHorizontalFlip())
            if map_space:
                steps += [v2.RandomVerticalFlip(), QuarterTurn()]
            steps.append(v2.RandomApply([Zoom()], p=0.5))
        self._steps = v2.Compose(steps) if steps else None

    def __call__(self, image: Tensor, target: Tensor) -> Sample:
        """Return the changed sample."""
        if self._steps is None:
            return image, target
        image, mask = self._steps(tv_tensors.Image(image), tv_tensors.Mask(target[None]))
        return image.as_subclass(Tensor), mask[0].as_subclass(Tensor)


class QuarterTurn(v2.Transform):
    """Turns by a random number of right angles: exact on labels, unlike any other rotation.

    What is not square is turned upside down at the most, so that the samples of a batch keep one shape.
    """

    def make_params(self, flat_inputs: list) -> dict:
        """Draw the number of quarter turns."""
        height, width = flat_inputs[0].shape[-2:]
        return {"turns": int(torch.randint(4, ())) if height == width else 2 * int(torch.randint(2, ()))}

    def transform(self, inpt: Tensor, params: dict) -> Tensor:
        """Turn an image or a mask."""
        return tv_tensors.wrap(torch.rot90(inpt, params["turns"], (-2, -1)), like=inpt)


class Zoom(v2.Transform):
    """Enlarges a random square part, of half the side or more, to the sample's size."""

    def make_params(self, flat_inputs: list) -> dict:
        """Draw the part."""
        height, width = flat_inputs[0].shape[-2:]
        share = float(torch.empty(()).uniform_(0.5, 1.0))
        rows, columns = max(1, int(height * share)), max(1, int(width * share))
        return {"top": int(torch.randint(height - rows + 1, ())), "left": int(torch.randint(width - columns + 1, ())),
                "height": rows, "width": columns, "size": [height, width]}

    def transform(self, inpt: Tensor, params: dict) -> Tensor:
        """Enlarge an image (bilinear) or a mask (nearest)."""
        return self._call_kernel(v2.functional.resized_crop, inpt, **params, antialias=True)


def vary_light(batch: Tensor) -> Tensor:
    """Change contrast, brightness and the balance of the bands of each image of a normalised batch, at random.

    Args:
        batch: (images, bands, rows, columns), about mean 0 and standard deviation 1.
    """
    def draw(*shape: int, low: float, high: float) -> Tensor:
        return torch.empty(*shape, 1, 1, device=batch.device, dtype=batch.dtype).uniform_(low, high)

    images, bands = batch.shape[:2]
    contrast = draw(images, 1, low=-0.25, high=0.25).exp()
    brightness = draw(images, 1, low=-0.3, high=0.3)
    balance = draw(images, bands, low=-0.1, high=0.1)
    return batch * contrast + brightness + balance
