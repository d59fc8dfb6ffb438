"""ArcGIS's environments: those that this toolbox heeds."""

from __future__ import annotations

import difflib
from typing import Any, NamedTuple, Optional

from ..errors import ParameterError

#: Environment -> its value where nobody has set it.
_KNOWN: dict[str, Any] = {
    "cellSize": None,
    "extent": None,
    "mask": None,
    "snapRaster": None,
    "outputCoordinateSystem": None,
    "processorType": None,
    "gpuId": None,
    "parallelProcessingFactor": None,
    "overwriteOutput": False,
}
_BY_LOWER_CASE = {name.lower(): name for name in _KNOWN}


class Extent(NamedTuple):
    """A rectangle in a CRS: ``spatialReference`` is a code such as ``EPSG:32643``, or None for the raster's own."""

    XMin: float
    YMin: float
    XMax: float
    YMax: float
    spatialReference: Optional[str] = None  # noqa: N815 (ArcGIS's name)

    def text(self) -> str:
        """Return the extent as the tools read it."""
        numbers = f"{self.XMin!r},{self.XMax!r},{self.YMin!r},{self.YMax!r}"
        return f"{numbers} [{self.spatialReference}]" if self.spatialReference else numbers


class Environments:
    """The values that are in force: ``arcpy.env``."""

    def __init__(self) -> None:
        object.__setattr__(self, "_values", dict(_KNOWN))

    def __getattr__(self, name: str) -> Any:
        return self._values[_known(name)]

    def __setattr__(self, name: str, value: Any) -> None:
        self._values[_known(name)] = value

    def values(self) -> dict[str, Any]:
        """Return a copy of all values by name."""
        return dict(self._values)


env = Environments()


class EnvManager:
    """Sets environments for a ``with`` block, and then what was in force before."""

    def __init__(self, **environments: Any) -> None:
        """Keep the values.

        Raises:
            ParameterError: an environment is not heeded here.
        """
        self._new = {_known(name): value for name, value in environments.items()}
        self._old: dict[str, Any] = {}

    def __enter__(self) -> EnvManager:
        self._old = {name: getattr(env, name) for name in self._new}
        for name, value in self._new.items():
            setattr(env, name, value)
        return self

    def __exit__(self, *error: object) -> None:
        for name, value in self._old.items():
            setattr(env, name, value)


def as_parameter(name: str, value: Any) -> Any:
    """Return the value of an environment as a job's parameter."""
    if name == "extent":
        return _extent(value)
    if name == "outputCoordinateSystem":
        code = getattr(value, "factoryCode", value)
        return f"EPSG:{code}" if str(code).isdecimal() else str(code)
    if name == "parallelProcessingFactor":
        return str(value)
    return value


def _extent(value: Any) -> str:
    if isinstance(value, Extent):
        return value.text()
    if isinstance(value, str) and len(value.split()) == 4 and "," not in value:  # ArcGIS's order, between blanks
        return Extent(*map(float, value.split())).text()
    return str(value)


def _known(name: str) -> str:
    if name.lower() in _BY_LOWER_CASE:
        return _BY_LOWER_CASE[name.lower()]
    near = difflib.get_close_matches(name.lower(), _BY_LOWER_CASE, 1, 0.6)
    hint = f"The nearest is {_BY_LOWER_CASE[near[0]]}." if near else f"Supported are {', '.join(_KNOWN)}."
    raise ParameterError(f"The environment {name} is not supported here. {hint}")
