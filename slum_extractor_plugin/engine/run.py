"""Runs one job of the engine in this process, which must have PyTorch."""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from ..errors import EngineError, ParameterError, brief
from ..jobs.tools import TOOLS
from ..protocol import Reporter
from ..provenance import ENGINE_LIBRARIES, made_with

#: What Check Deep Learning Engine asks; it takes no parameters.
_CHECK = "check"

#: Command -> the tool's description.
_TOOLS = {name: kind for kind in TOOLS if kind.NEEDS == "torch" for name in (kind.ID, kind.COMMAND)}


def run(command: str, values: Mapping[str, Any], reporter: Reporter) -> dict[str, Any]:
    """Run a command with parameters by name, and return its outputs by name.

    Args:
        command: a tool of the engine, or ``check`` for what Check Deep Learning Engine asks.
        values: parameters by name, in any case.
        reporter: hears progress and messages.

    Raises:
        SlumExtractorError: with the sentence for the user; also when memory is short, wherever that was found out.
    """
    work = _work(command, values)
    try:
        with made_with(ENGINE_LIBRARIES):
            return work(reporter)
    except MemoryError as error:
        raise EngineError(
            "The machine has too little memory for this. Close other programs, or make the batch and the tile or chip "
            "size smaller."
        ) from error


def load_packages(command: str = "") -> None:
    """Load what a command needs, or nothing where there is no such command; a fault is for the job to tell."""
    if command in _TOOLS:
        with contextlib.suppress(Exception):
            importlib.import_module(f"..{_TOOLS[command].RUNS.split(':')[0]}", __package__)


def _work(command: str, values: Mapping[str, Any]) -> Callable[[Reporter], dict[str, Any]]:
    """Return what does a command with its parameters.

    Raises:
        ParameterError: there is no such command, or the parameters cannot be used.
    """
    if command == _CHECK:
        if values:
            raise ParameterError(f"{_CHECK} has no parameter {brief(next(iter(values)))}. It has none.")
        return importlib.import_module(".check", __package__).check
    if command not in _TOOLS:
        raise ParameterError(f"The engine has no command {brief(command)}. It has {', '.join(sorted(_TOOLS))}.")
    kind = _TOOLS[command]
    job = kind.of(values)
    module, function = kind.RUNS.split(":")
    return partial(getattr(importlib.import_module(f"..{module}", __package__), function), job)
