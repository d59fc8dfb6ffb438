"""How a scene goes through the network: tiles, batches, backend and precision, decided once for a whole run."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from ...errors import ParameterError
from ...formats.emd import ModelDefinition
from ...grid import Tiling, Window
from ..devices import available_memory
from ..settings import ClassifySettings
from .backends import EAGER, FLOAT16, FLOAT32, FOLDED, FUSED

#: Bytes that prediction takes per cell of a batch. Measured in float32 on a CPU, fused: 130 with MobileNetV2, 230 with
#: ResNet-34, 250 with ResNet-101; as PyTorch is: 400, 510 and 630. The rest is room for larger encoders.
_BYTES_PER_CELL = {FUSED: 512, FOLDED: 1536, EAGER: 1536}

#: Cells that a tile answers for, along a side, the best first. They are whole blocks of the result, so that each
#: block is compressed and written once.
_CORES = {"cpu": (2048, 1024, 768, 512, 256), "cuda": (2048, 1536, 1024, 512, 256)}

#: Context that a trained network needs for tiles not to show: with 96 cells 0.04 % of the labels of a scene of 3 000 x
#: 3 000 differ from one pass over the whole of it (MobileNetV2 on the slums of Mumbai), with 160 less than 0.01 %.
_CONTEXT = 160

#: Who asks for so much padding wants no seams; who asks for less with tiles of a given size wants speed.
_NO_SEAMS = 96


@dataclass(frozen=True)
class Plan:
    """What all who work on one scene must do alike, or their answers would not fit together to the last cell."""

    tiling: Tiling
    batch_size: int
    backend: str = EAGER
    precision: str = FLOAT32


def plan_for(
    settings: ClassifySettings, definition: ModelDefinition, device: torch.device, extent: Window, backend: str = EAGER
) -> Plan:
    """Return the plan for a part of a scene, from what the settings say and what fits into memory.

    A tile size that is given sets the step from tile to tile, and with a padding below 96 also what the network sees;
    from there on it sees 160 cells around. Without a tile size tiles are as large as memory allows, with 160 cells or
    more around, which costs little then.

    Raises:
        ParameterError: the padding leaves nothing of a tile, or needs tiles that do not fit.
    """
    padding = definition.padding if settings.padding is None else settings.padding
    if settings.tile_size and 2 * padding >= settings.tile_size:
        raise ParameterError(
            f"Padding {padding} on both sides leaves nothing of a tile of {settings.tile_size} cells. Make the padding "
            "smaller than half the tile."
        )
    cells = available_memory(device) // 3 // _BYTES_PER_CELL[backend]
    if settings.tile_size:
        tiling = _without_seams(Tiling.for_network(settings.tile_size, padding), padding)
    else:
        tiling = _largest(padding, _CORES[device.type], max(extent.width, extent.height), cells)
    most = 8 if device.type == "cuda" else 1
    batch_size = settings.batch_size or max(1, min(most, cells // tiling.size**2))
    return Plan(tiling, batch_size, backend, FLOAT16 if device.type == "cuda" else FLOAT32)


def _without_seams(tiling: Tiling, asked: int) -> Tiling:
    if asked < _NO_SEAMS or tiling.padding >= _CONTEXT:
        return tiling
    return Tiling.for_network(tiling.step + 2 * _CONTEXT, _CONTEXT)


def _largest(padding: int, cores: tuple[int, ...], longest: int, cells: int) -> Tiling:
    """Return the tiling of the largest core that fits into memory, no larger than an extent of such length needs."""
    for core in [core for core in cores if core < 2 * longest] or cores[-1:]:
        tiling = _around(core, padding if core >= longest else max(padding, _CONTEXT))
        if tiling.size**2 <= cells:
            return tiling
    raise ParameterError(
        f"Padding {padding} needs tiles of {tiling.size} cells, which do not fit into memory. Make it smaller."
    )


def _around(core: int, padding: int) -> Tiling:
    rounded = Tiling.for_network(1, padding).padding
    return Tiling.for_network(core + 2 * rounded, rounded)
