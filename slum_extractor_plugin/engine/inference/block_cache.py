"""How much memory GDAL may keep blocks of images in: by itself it takes a twentieth of the machine's."""

from __future__ import annotations

import numpy as np
import rasterio
import torch

from ..devices import available_memory
from .area import Area

#: Enough for tiles that lie side by side to share the blocks between them.
_LEAST = 128 * 2**20

#: Rows that tiles of any usual size take.
_ROWS = 4096


def bounded_cache(area: Area) -> rasterio.Env:
    """Return a context in which GDAL keeps few blocks, but enough that none is decoded for each tile anew.

    An image in strips needs all strips that a row of tiles lies on; up to an eighth of the free memory.
    """
    needed = sum(_bytes_of_strips(path) for path, _ in area.images)
    limit = max(_LEAST, min(needed, available_memory(torch.device("cpu")) // 8))
    return rasterio.Env(GDAL_CACHEMAX=limit)


def _bytes_of_strips(path: str) -> int:
    with rasterio.open(path) as image:
        height, width = image.block_shapes[0]
        if width < image.width or width <= _ROWS:
            return 0
        rows = min(image.height, _ROWS + height)
        return rows * width * sum(np.dtype(dtype).itemsize for dtype in image.dtypes)
