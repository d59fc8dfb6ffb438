"""Writing answers behind the one who computes them."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from concurrent.futures import Future
from contextlib import ExitStack

from ...formats.emd import ModelDefinition
from ...threads import thread_pool
from ...jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from .area import Area
from .class_raster import class_dtype, class_raster, percent_raster
from .figures import wanted_rasters
from .stream import Answer

#: Answers that may wait to be written.
_BEHIND = 4


class ResultWriter:
    """Writes answers in a thread of its own; use it as a context manager. The rasters appear when it is left.

    ``tags`` become metadata of the class raster.

    Attributes:
        found: the class values that occur, once :meth:`finish` has returned.
    """

    def __init__(
        self, settings: ClassifyJob, definition: ModelDefinition, area: Area, tags: Mapping[str, str] | None = None
    ) -> None:
        self._tags = tags or {}
        self._settings, self._definition, self._area = settings, definition, area
        self._nodata = class_dtype(definition.class_values)[1]
        self._waiting: deque[Future] = deque()
        self._stack = ExitStack()
        self.found: set[int] = set()

    def __enter__(self) -> ResultWriter:
        grid, crs, settings = self._area.result_grid, self._area.crs, self._settings
        layout = settings.geotiff_layout
        with ExitStack() as stack:
            self._classes = stack.enter_context(
                class_raster(settings.out_classified_raster, grid, crs, self._definition.classes, layout, self._tags)
            )
            self._figures = [
                stack.enter_context(percent_raster(path, grid, crs, layout, _calibration_tags(self._definition)))
                for path in wanted_rasters(settings).values()
            ]
            self._pool = stack.enter_context(thread_pool(1))
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *fault: object) -> bool | None:
        return self._stack.__exit__(*fault)

    def write(self, answer: Answer) -> None:
        """Take an answer; wait where too many are waiting already.

        Raises:
            RasterError: an answer before could not be written.
        """
        self._waiting.append(self._pool.submit(self._write, answer))
        while len(self._waiting) > _BEHIND:
            self._pool.result(self._waiting.popleft())

    def finish(self) -> None:
        """Wait until all is written.

        Raises:
            RasterError: an answer could not be written.
        """
        while self._waiting:
            self._pool.result(self._waiting.popleft())
        self.found = set(self._classes.counts) - {self._nodata}

    def _write(self, answer: Answer) -> None:
        window = answer.window.relative_to(self._area.extent)
        self._classes.write(window, answer.classes)
        for raster, percent in zip(self._figures, answer.figures):
            raster.write(window, percent)


def _calibration_tags(definition: ModelDefinition) -> dict[str, str]:
    """Return what rasters of percentages say of how the probabilities were calibrated."""
    found = definition.calibration
    return {"CONFIDENCE_TEMPERATURE": f"{found.temperature:.6g}"} if found else {}
