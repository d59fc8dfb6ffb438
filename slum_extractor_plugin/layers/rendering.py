"""Rendering one layer of a server, block by block, into a GeoTIFF."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator

from qgis.core import Qgis, QgsRasterBlock, QgsRasterLayer

from ..errors import Cancelled, RasterError
from ..protocol import Reporter
from ..translation import tr
from .rendered_file import RenderedFile
from .server_watch import ServerWatch
from .service_grid import ServiceGrid

#: Side of a block in cells: a request of WMS or WCS, some 25 tiles.
_BLOCK = 1024

#: How often a block is asked for where a server fails at once, and the seconds in between.
_ATTEMPTS, _PAUSE = 3, 1.0

#: Seconds after which a server that has had no tile at all is not asked for more.
_ENOUGH = 30.0

#: Side of a tile in cells, with nearly all servers.
_TILE = 256

_IMAGES = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)


class Rendering:
    """A layer, its server, and the cells to render."""

    def __init__(self, layer: QgsRasterLayer, server: str, grid: ServiceGrid, reporter: Reporter) -> None:
        self._name, self._server, self._crs = layer.name() or server, server, layer.crs()
        self._provider, self._grid, self._reporter = layer.dataProvider().clone(), grid, reporter
        self._resolutions = sorted(self._provider.nativeResolutions())
        self._watch = ServerWatch(server, reporter, bool(self._resolutions))
        self._is_image = self._provider.dataType(1) in _IMAGES
        self._drawn, self._began = False, time.monotonic()

    def write(self, path: str) -> None:
        """Write all cells to a file.

        Raises:
            RasterError: the server fails, or has nothing there, or the file cannot be written.
            Cancelled: the user stopped.
        """
        across, down = self._block_size()
        count = math.ceil(self._grid.width / across) * math.ceil(self._grid.height / down)
        self._announce(count)
        with RenderedFile(path, self._grid, self._crs, None if self._is_image else self._provider) as target:
            for number, block in enumerate(self._blocks(across, down)):
                self._reporter.progress(number / count)
                self._copy(target, *block)
        if not self._drawn:
            raise self._nothing()
        if self._watch.missing:
            text = tr("Tiles of {} that do not exist on {}: {}. Their cells are NoData.")
            self._reporter.warning(text.format(self._name, self._server, len(self._watch.missing)))

    def _block_size(self) -> tuple[int, int]:
        return min(_BLOCK, self._provider.stepWidth() or _BLOCK), min(_BLOCK, self._provider.stepHeight() or _BLOCK)

    def _blocks(self, across: int, down: int) -> Iterator[tuple[int, int, int, int]]:
        """Yield windows of cells: column, row, width, height."""
        for row in range(0, self._grid.height, down):
            for column in range(0, self._grid.width, across):
                yield column, row, min(across, self._grid.width - column), min(down, self._grid.height - row)

    def _announce(self, blocks: int) -> None:
        """Say what will be asked of the server."""
        grid, text = self._grid, tr("Rendering {} from {}: {} x {} cells ({} Mpx), {} requests.")
        if self._resolutions:
            text, blocks = tr("Rendering {} from {}: {} x {} cells ({} Mpx), about {} tiles."), self._tiles()
        mega = f"{grid.width * grid.height / 1e6:.2f}"
        self._reporter.message(text.format(self._name, self._server, grid.width, grid.height, mega, blocks))
        self._reporter.message(tr("Use it as the terms of that server allow."))

    def _tiles(self) -> int:
        """Return about how many tiles lie on the grid, and warn where they are coarser than its cells."""
        cell, finest = self._grid.cell_size, self._resolutions[0]
        if cell < 0.75 * finest:
            text = tr("The cell size {:.6g} is finer than that of the finest tiles of {}, {:.6g}.")
            self._reporter.warning(text.format(cell, self._name, finest))
        side = _TILE * min(self._resolutions, key=lambda each: abs(each - cell)) / cell
        return math.ceil(self._grid.width / side) * math.ceil(self._grid.height / side)

    def _copy(self, target: RenderedFile, column: int, row: int, width: int, height: int) -> None:
        for band in (1,) if self._is_image else range(1, self._provider.bandCount() + 1):
            block = self._asked(band, column, row, width, height)
            cells = target.cells_of(block)
            self._drawn = target.put(band, column, row, cells) or self._drawn
        if not self._drawn and self._watch.missing and time.monotonic() - self._began > _ENOUGH:
            raise self._nothing()

    def _asked(self, band: int, column: int, row: int, width: int, height: int) -> QgsRasterBlock:
        """Return a block, asked for again where the server failed at once."""
        box = self._grid.box(column, row, width, height)
        for attempt in range(_ATTEMPTS):
            if attempt:
                time.sleep(_PAUSE)
            with self._watch as watch:
                block = self._provider.block(band, box, width, height, watch.feedback)
            if watch.stopped or self._reporter.cancelled():
                raise Cancelled
            if not watch.failure and block.isValid():
                return block
            if watch.is_dead:
                break
        reason = watch.failure or "gives no cells"
        raise RasterError(
            f"The layer {self._name} cannot be rendered: the server {self._server} {reason}. Try again later, or ask "
            "its operator."
        )

    def _nothing(self) -> RasterError:
        return RasterError(
            f"The server {self._server} has nothing of the layer {self._name} in EXTENT at this CELL_SIZE. Change them."
        )
