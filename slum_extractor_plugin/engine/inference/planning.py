"""How a scene goes through the network: tiles, batches, backend and precision, decided once for a whole run."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from ...errors import ParameterError
from ...formats.emd import DEEPLAB, PSPNET, ModelDefinition
from ...grid import Tiling, Window
from ..devices import available_memory
from ...jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from .backends import EAGER, FLOAT32, FOLDED, FUSED, precision_for

#: Bytes that prediction takes per cell of a batch. Measured in float32 on a CPU, fused: 130 with MobileNetV2, 230 with
#: ResNet-34, 250 with ResNet-101; as PyTorch is: 400, 510 and 630. The rest is room for larger encoders.
_BYTES_PER_CELL = {FUSED: 512, FOLDED: 1536, EAGER: 1536}

#: Cells that a tile answers for, along a side, the best first. They are whole blocks of the result, so that each
#: block is compressed and written once.
_CORES = {"cpu": (2048, 1024, 768, 512, 256), "cuda": (2048, 1536, 1024, 512, 256)}

#: Context that a trained network needs for tiles not to show: with 96 cells 0.04 % of the labels of a scene of 3 000 x
#: 3 000 differ from one pass over the whole of it (MobileNetV2 on the slums of Mumbai), with 160 less than 0.01 %.
_CONTEXT = 160

#: Networks that average over the whole of a tile, so that tiles must be as large as the chips that they learnt from.
_OF_ONE_SIZE = (PSPNET, DEEPLAB)


@dataclass(frozen=True)
class Plan:
    """What all who work on one scene must do alike, or their answers would not fit together to the last cell."""

    tiling: Tiling
    batch_size: int
    backend: str = EAGER
    precision: str = FLOAT32


def memory_of(plan: Plan) -> int:
    """Return the bytes of memory that one batch of tiles takes at most."""
    return plan.batch_size * plan.tiling.size**2 * _BYTES_PER_CELL[plan.backend]


def plan_for(
    settings: ClassifyJob, definition: ModelDefinition, device: torch.device, extent: Window, backend: str = EAGER
) -> Plan:
    """Return the plan for a part of a scene, from what the settings say and what fits into memory.

    The tile size is taken as it is given. Without one it is the chips' for networks that average over a tile, and for
    others as large as memory allows; the padding may be more than was asked for then, which costs little.

    Raises:
        ParameterError: the padding leaves nothing of a tile, or needs tiles that do not fit.
        EngineError: bfloat16 was asked for, and the processor does not compute in it.
    """
    padding = definition.padding if settings.padding is None else settings.padding
    size = settings.tile_size or (definition.chip_size[1] if definition.model_type in _OF_ONE_SIZE else None)
    if size and 2 * padding >= size:
        raise ParameterError(
            f"Padding {padding} on both sides leaves nothing of a tile of {size} cells. Make the padding smaller than "
            "half the tile."
        )
    cells = available_memory(device) // 3 // _BYTES_PER_CELL[backend]
    if size:
        tiling = Tiling.for_network(size, padding)
        check_fits(tiling.size, device, backend)
    else:
        tiling = _largest(padding, _CORES[device.type], max(extent.width, extent.height), cells)
    most = 8 if device.type == "cuda" else 1
    batch_size = settings.batch_size or max(1, min(most, cells // tiling.size**2))
    return Plan(tiling, batch_size, backend, precision_for(settings.mixed_precision, device))


def check_fits(size: int, device: torch.device, backend: str) -> None:
    """Check that a tile of ``size`` cells a side has any chance, with twice the memory by a cautious count.

    Raises:
        ParameterError: it has none.
    """
    available = available_memory(device)
    if size**2 * _BYTES_PER_CELL[backend] > 2 * available:
        raise ParameterError(
            f"Tiles of {size} x {size} cells, padding included, do not fit into the {available / 2**30:.1f} GiB of "
            "free memory. Make TILE_SIZE or PADDING smaller."
        )


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
