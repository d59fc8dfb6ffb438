"""Who classifies: this process, several processes of this machine, or the workers of a dask cluster."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

import torch

from ...errors import ParameterError
from ..adaptation.matching import Match
from ..devices import choose_device
from ...protocol import Reporter
from ...jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from .area import Area
from .classify import Job, description, prepared
from .models import Models
from .planning import Plan


#: Processes that may share this machine's cores: more for each core only fill its memory.
_FEW, _MOST_A_CORE = 8, 4


class Crew(Protocol):
    """Classifies one area after the other, by the same models."""

    #: "cpu" or "cuda".
    device: str

    def prepared(
        self, settings: ClassifyJob, area: Area, plan: Plan | None, match: Match, reporter: Reporter
    ) -> AbstractContextManager[Job]:
        """Open an area's images and yield what classifies them, by ``plan`` if that was decided by a run before.

        ``match`` says how images and network are brought to each other.
        """


class Alone:
    """This process, which uses all cores or one GPU."""

    def __init__(self, models: Models, device: str) -> None:
        self._models, self.device = models, device

    @contextmanager
    def prepared(
        self, settings: ClassifyJob, area: Area, plan: Plan | None, match: Match, reporter: Reporter
    ) -> Iterator[Job]:
        """See :class:`Crew`."""
        with prepared(settings, self._models, area, plan, match) as job:
            reporter.message(description(job))
            yield job


@contextmanager
def open_crew(settings: ClassifyJob, models: Models, reporter: Reporter) -> Iterator[Crew]:
    """Yield who classifies: see PARALLEL_PROCESSING_FACTOR and DASK_SCHEDULER. dask is imported only for many.

    Raises:
        ParameterError: the factor is none.
        EngineError: there are fewer GPUs than were asked for, or the cluster cannot be used.
    """
    if settings.dask_scheduler:
        from .cluster import remote_crew

        with remote_crew(settings, models, reporter) as crew:
            yield crew
        return
    device = choose_device(settings.processor_type, settings.gpu_id)
    count = _workers(settings, device)
    if count == 1:
        yield Alone(models, device.type)
        return
    from .cluster import local_crew

    with local_crew(models, device, count, reporter) as crew:
        yield crew


def _workers(settings: ClassifyJob, device: torch.device) -> int:
    """Return the number of processes that a factor such as ``4`` or ``50%`` means."""
    text = settings.parallel_processing_factor.strip()
    units = torch.cuda.device_count() if device.type == "cuda" else os.cpu_count() or 1
    match = re.fullmatch(r"(\d+)\s*(%?)", text or "1")
    if not match or (match[2] and int(match[1]) > 100) or int(match[1]) > 1024:
        raise ParameterError(f"PARALLEL_PROCESSING_FACTOR is {text:.40}; give a number such as 4, or a share as 50%.")
    count = round(units * int(match[1]) / 100) if match[2] else int(match[1])
    if device.type == "cuda" and count > 1 and settings.gpu_id is not None:
        raise ParameterError("GPU_ID names one GPU, and PARALLEL_PROCESSING_FACTOR asks for several. Leave one out.")
    if device.type == "cuda" and count > units:
        raise ParameterError(
            f"PARALLEL_PROCESSING_FACTOR asks for {count} GPUs, and the engine sees {units}. Make it smaller."
        )
    if device.type == "cpu" and count > max(_FEW, _MOST_A_CORE * units):
        raise ParameterError(
            f"PARALLEL_PROCESSING_FACTOR asks for {count} processes, and this machine has {units} cores. Each process "
            f"holds a network and tiles of its own: ask for at most {max(_FEW, _MOST_A_CORE * units)}."
        )
    return max(1, count)
