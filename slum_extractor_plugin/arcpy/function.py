"""A function of ArcGIS's name, order and defaults, made from the description of a job."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from ..errors import ParameterError
from ..jobs.fields import REQUIRED
from ..jobs.job import Entry, Job
from ..jobs.keywords import SEPARATELY
from ..tools.run import run
from .environments import as_parameter, env
from .layers import source_of
from .messages import Messages
from .raster import Raster, Result, check_free, scratch_raster

#: Kinds whose value may name a layer of QGIS's project.
_LAYERS = ("raster", "rasters", "vector", "layer", "layers")

#: Kinds of outputs that ArcGIS does not write over; it adds to a chip folder.
_NEVER_OVER = ("out_raster", "out_vector", "out_table")


def function(kind: type[Job], returned: str = "") -> Callable[..., Any]:
    """Return the function of a tool.

    Args:
        kind: the description of its job.
        returned: the output that ArcGIS's function returns as a raster instead of taking its name.
    """
    signature = _signature(kind, returned)

    def call(*values: Any, **named: Any) -> Any:
        given = _given(kind, signature.bind(*values, **named).arguments)
        for entry in kind.entries():
            if entry.name not in given and entry.about.environment and env_value(entry) is not None:
                given[entry.name] = as_parameter(entry.about.environment, env_value(entry))
        given = {name: _resolved(kind.entry(name), value) for name, value in given.items()}
        if returned and given.get("processing_mode") != SEPARATELY:
            given[returned] = scratch_raster(kind.COMMAND)
        job = kind.of(given)
        _check_outputs(job, returned)
        run(job, Messages())
        return _answer(job, returned)

    call.__name__ = call.__qualname__ = kind.__name__
    call.__doc__ = _doc(kind)
    call.__signature__ = signature
    return call


def env_value(entry: Entry) -> Any:
    """Return what is set for the environment of a parameter."""
    return getattr(env, entry.about.environment)


def _signature(kind: type[Job], returned: str) -> inspect.Signature:
    """Return ArcGIS's parameters in its order, and those of our own by name."""
    places = {entry.about.arcgis: (entry.name, _default(entry)) for entry in kind.entries() if entry.about.arcgis}
    places.update({place: (name, default) for place, name, default in kind.LACKS})
    ours = [entry for entry in kind.entries() if not entry.about.arcgis and entry.name != returned]
    by_place, by_name = inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY
    ordered = [places[place] for place in sorted(places)]
    return inspect.Signature(
        [
            *(inspect.Parameter(name, by_place, default=default) for name, default in ordered),
            *(inspect.Parameter(entry.name, by_name, default=_default(entry)) for entry in ours),
        ]
    )


def _default(entry: Entry) -> Any:
    return inspect.Parameter.empty if entry.default is REQUIRED else entry.default


def _given(kind: type[Job], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was given, without what stands for a default.

    Raises:
        ParameterError: a parameter of ArcGIS's that this toolbox has not.
    """
    given = {name: value for name, value in values.items() if value is not None and not _is_blank(value)}
    for _, name, default in kind.LACKS:
        value = given.pop(name, default)
        if value != default:
            raise ParameterError(f"{kind.TITLE}: {name} is not offered here, and {value!r} was given. Leave it out.")
    return given


def _is_blank(value: Any) -> bool:
    return isinstance(value, str) and value.strip() in ("", "#")


def _resolved(entry: Entry, value: Any) -> Any:
    if entry.about.kind not in _LAYERS:
        return value
    if entry.about.many:
        parts = value.split(";") if isinstance(value, str) else [value] if isinstance(value, Raster) else value
        return [source_of(part) for part in parts]
    return source_of(value)


def _check_outputs(job: Job, returned: str) -> None:
    for entry in job.entries():
        path = getattr(job, entry.name)
        if path and entry.about.kind in _NEVER_OVER and entry.name != returned:
            check_free(Path(path))


def _answer(job: Job, returned: str) -> Any:
    if returned and getattr(job, returned):
        return Raster(getattr(job, returned))
    return Result(next(path for _, path in job.outputs()))


def _doc(kind: type[Job]) -> str:
    rows = (f"    {entry.name}: {entry.about.label}. {entry.about.help}" for entry in kind.entries())
    return "\n".join([kind.__doc__, "", "Args:", *rows, "", "Raises:", "    SlumExtractorError: it failed."])
