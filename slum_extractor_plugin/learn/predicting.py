"""Images in memory through a network: NumPy in, NumPy out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import nn

from ..engine.networks.normalising import Normaliser
from ..engine.training.losses import without_outputs
from ..errors import ParameterError
from ..formats.emd import ModelDefinition
from ..grid import NETWORK_STRIDE


@torch.inference_mode()
def probabilities_of(
    network: nn.Module,
    definition: ModelDefinition,
    images: np.ndarray,
    device: torch.device,
    batch_size: int,
    never: Sequence[int] = (),
) -> np.ndarray:
    """Return the probability of each output.

    Sides that are no multiple of the network's stride are mirrored up to one, and the answer is cut back.

    Args:
        network: maps normalised cells to logits; it is on the CPU again afterwards.
        definition: says how cells are normalised, and which outputs are never answered.
        images: raw cells, (images, bands, rows, columns).
        device: where to compute.
        batch_size: images computed at once.
        never: further outputs that are never answered.

    Returns:
        (images, outputs, rows, columns), float32; they add up to 1.
    """
    rows, columns = images.shape[-2:]
    fill = [(0, 0), (0, 0), *((0, -side % NETWORK_STRIDE) for side in (rows, columns))]
    normalise = Normaliser(definition.normalisation).to(device)
    network.to(device).eval()
    ignored = (*definition.ignored_outputs, *never)
    parts = []
    try:
        for start in range(0, len(images), batch_size):
            part = np.pad(images[start : start + batch_size], fill, mode="symmetric").astype(np.float32)
            logits = network(normalise(torch.from_numpy(part).to(device)))[..., :rows, :columns].float()
            parts.append(without_outputs(logits, ignored).softmax(1).cpu().numpy())
    finally:
        network.cpu()
    return np.concatenate(parts)


def classes_of(probabilities: np.ndarray, definition: ModelDefinition) -> np.ndarray:
    """Return the class value of the most probable output: uint8, or int32 where a value exceeds 255."""
    values = np.array(definition.class_values, np.uint8 if max(definition.class_values) < 256 else np.int32)
    return values[probabilities.argmax(axis=-3)]


def batch_of(images: np.ndarray, definition: ModelDefinition) -> np.ndarray:
    """Return images as (images, bands, rows, columns).

    Raises:
        ParameterError: they are not numbers of that shape, or have other bands than the model.
    """
    cells = np.asarray(images)
    bands = len(definition.bands)
    if cells.ndim not in (3, 4) or cells.shape[-3] != bands or not cells.size or cells.dtype.kind not in "uif":
        raise ParameterError(
            f"predict was given an array of {cells.dtype} with the shape {cells.shape}, and raw cells of the shape "
            f"({bands}, rows, columns) or (images, {bands}, rows, columns) are needed. Move the bands to the front."
        )
    return cells if cells.ndim == 4 else cells[None]
