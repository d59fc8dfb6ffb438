"""Whole processes: QGIS, engine and workers are killed, interrupted and starved; an image's file system stalls."""

from __future__ import annotations

import os
import random
import time
from pathlib import Path

from slum_extractor_plugin.runtime.process import run_job

from .faults import FAULTS, Tool, aftermath, ending_in_child
from .ledger import STOPPED, Ledger
from .process_tools import Listener, engine, process_tools
from .run import inject_faults
from .sandbox import SLOW

COUNT = 16

NAMES = ("part killed", "killed", "part killed", "interrupted", "stalled")


def run(ledger: Ledger, folder: Path, share: float) -> None:
    """Try all, or a share of it."""
    _scene.append(folder)
    tools = process_tools(folder)
    FAULTS["stalled"] = stalled
    inject_faults(ledger, tools, NAMES, max(len(tools), round(COUNT * share)))


#: Where the good input lies.
_scene: list[Path] = []


class _Impatient(Listener):
    """Cancels after some seconds."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def cancelled(self) -> bool:
        """Whether the time is over."""
        return time.monotonic() > self._end


def stalled(tool: Tool, out: Path, chance: random.Random) -> str:
    """Give the engine an image that never answers, as on a network drive that is gone, and cancel: it must end."""
    pipe = out / "image.tif"
    os.mkfifo(pipe)
    values = {
        "in_raster": str(pipe),
        "in_model_definition": str(_scene[0] / "m.dlpk"),
        "processor_type": "CPU",
        "out_classified_raster": str(out / tool.target),
    }
    took = time.monotonic()

    def waiting() -> None:
        run_job(engine(), "classify", values, _Impatient(chance.uniform(1, 20)), [values["out_classified_raster"]])

    tool.earlier(out)
    ending = ending_in_child(tool, waiting)
    if ending != STOPPED or time.monotonic() - took > 40 * SLOW:
        return f"cancelled while its image stalled, it ended as {ending!r} after {time.monotonic() - took:.0f} s"
    return aftermath(tool, out, ending)
