"""How a scene goes through the network: tiles, batches, backend and precision, decided once for a whole run."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from ...errors import ParameterError
from ...formats.emd import ModelDefinition
from ...grid import Tiling, Window
from ..devices import available_memory
from ..settings import ClassifySettings
from .backends import EAGER, FLOAT16, FLOAT32

#: Bytes that prediction takes per cell of a batch. Measured in float32 on a CPU: 450 with ResNet-34, 410 with
#: MobileNetV2; the rest is room for larger encoders.
_BYTES_PER_CELL = 1536

#: Cells that a tile answers for, along a side, the best first. They are whole blocks of the result, so that each
#: block is compressed and written once.
_CORES = {"cpu": (1024, 768, 512, 256), "cuda": (2048, 1536, 1024, 512, 256)}


@dataclass(frozen=True)
class Plan:
    """What all who work on one scene must do alike, or their answers would not fit together to the last cell."""

    tiling: Tiling
    batch_size: int
    backend: str = EAGER
    precision: str = FLOAT32


def plan_for(settings: ClassifySettings, definition: ModelDefinition, device: torch.device, extent: Window) -> Plan:
    """Return the plan for a part of a scene, from what the settings say and what fits into memory.

    Raises:
        ParameterError: the padding leaves nothing of a tile, or needs tiles that do not fit.
    """
    padding = definition.padding if settings.padding is None else settings.padding
    if settings.tile_size and 2 * padding >= settings.tile_size:
        raise ParameterError(
            f"Padding {padding} on both sides leaves nothing of a tile of {settings.tile_size} cells. Make the padding "
            "smaller than half the tile."
        )
    cells = available_memory(device) // 3 // _BYTES_PER_CELL
    tiling = Tiling.for_network(settings.tile_size or 1, padding)
    if not settings.tile_size:
        tiling = _largest(tiling, _CORES[device.type], extent, cells)
    most = 8 if device.type == "cuda" else 1
    batch_size = settings.batch_size or max(1, min(most, cells // tiling.size**2))
    return Plan(tiling, batch_size, precision=FLOAT16 if device.type == "cuda" else FLOAT32)


def _largest(least: Tiling, cores: tuple[int, ...], extent: Window, cells: int) -> Tiling:
    """Return the tiling of the largest core that fits into memory, no larger than the extent needs."""
    if least.size**2 > cells:
        raise ParameterError(
            f"Padding {least.padding} needs tiles of {least.size} cells, which do not fit into memory. Make it smaller."
        )
    longest = max(extent.width, extent.height)
    for core in (core for core in cores if core < 2 * longest):
        tiling = Tiling.for_network(core + 2 * least.padding, least.padding)
        if tiling.size**2 <= cells:
            return tiling
    return least
