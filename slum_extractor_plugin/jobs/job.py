"""A job: one run of a tool, as a frozen dataclass that is checked when it is made."""

from __future__ import annotations

import difflib
import functools
import math
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, ClassVar, Literal, NamedTuple, Optional, Union

from ..errors import ParameterError, brief
from .fields import REQUIRED, Parameter

#: Groups of the toolbox in the order of the work: id and title.
DEEP_LEARNING = ("deeplearning", "Deep learning")
GENERALIZATION = ("generalization", "Generalization and conversion")
ANALYSIS = ("analysis", "Accuracy and growth")
ENGINE = ("engine", "Engine")


class Result(NamedTuple):
    """Something that a tool gives back beside what it was asked to write.

    ``kind`` is number, text, file, folder or page (HTML). ``gives`` is as in :class:`~.fields.Parameter`.
    """

    name: str
    label: str
    kind: str
    gives: str = ""


class Entry(NamedTuple):
    """One parameter of a job."""

    name: str
    about: Parameter
    default: Any
    type: type
    choices: tuple[str, ...]
    optional: bool

    @property
    def id(self) -> str:
        """The parameter's name in QGIS and ArcGIS's spelling: capitals."""
        return self.name.upper()


@dataclass(frozen=True)
class Job:
    """Base of the descriptions.

    A subclass is a frozen dataclass whose fields come from :mod:`.fields`, in the order of the dialog. Making one
    converts and checks its values.

    Attributes:
        ID: of the tool; it never changes.
        COMMAND: its name on the command line.
        TITLE: as in ArcGIS's toolbox.
        GROUP: id and title of its group.
        TAGS: words that find it.
        RUNS: the function that does the work, as ``module:function`` within the package.
        AFTER: the function that reports what came out, in a process with GDAL, as ``module:function``.
        NEEDS: ``torch`` or ``gdal``, where the process that does the work must have it.
        CHAINS: whether it runs other tools, which may need the engine's Python.
        RESULTS: what it gives back beside its outputs.
        LACKS: parameters of ArcGIS's that it has not: position, name and default.
        UNHEEDED: what else ArcGIS has and it has not, and why, as Markdown.
    """

    ID: ClassVar[str] = ""
    COMMAND: ClassVar[str] = ""
    TITLE: ClassVar[str] = ""
    GROUP: ClassVar[tuple[str, str]] = DEEP_LEARNING
    TAGS: ClassVar[tuple[str, ...]] = ()
    RUNS: ClassVar[str] = ""
    AFTER: ClassVar[str] = ""
    NEEDS: ClassVar[str] = ""
    CHAINS: ClassVar[bool] = False
    RESULTS: ClassVar[tuple[Result, ...]] = ()
    LACKS: ClassVar[tuple[tuple[int, str, Optional[str]], ...]] = ()
    UNHEEDED: ClassVar[tuple[tuple[str, str], ...]] = ()

    def __post_init__(self) -> None:
        """Convert and check every value.

        Raises:
            ParameterError: a value is missing, of the wrong type, outside its range, or contradicts another.
        """
        for entry in self.entries():
            object.__setattr__(self, entry.name, _checked(entry, getattr(self, entry.name)))
        self.check()

    def check(self) -> None:
        """Refuse values that contradict each other."""

    @classmethod
    def entries(cls) -> tuple[Entry, ...]:
        """Return the parameters in the order of the dialog."""
        return _entries(cls)  # type: ignore[arg-type]  # a class is hashable

    @classmethod
    def entry(cls, name: str) -> Entry:
        """Return one parameter by its name, in any case."""
        return next(entry for entry in cls.entries() if entry.name == name.lower())

    @classmethod
    def checked(cls, name: str, value: Any) -> Any:
        """Return a value of one parameter, converted and checked as making a job does.

        Raises:
            ParameterError: it is missing, of the wrong type, no keyword, or outside its range.
        """
        return _checked(cls.entry(name), value)

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Job:
        """Return a job from values by name, in any case; None stands for the default.

        Raises:
            ParameterError: as from making it, and for a name that the tool does not have.
        """
        known = {entry.name for entry in cls.entries()}
        given = {name.lower(): value for name, value in values.items() if value is not None}
        for name in sorted(set(given) - known):
            raise ParameterError(f"{cls.TITLE} has no parameter {brief(name)}. {_nearest(name, known)}")
        return cls(**given)

    def values(self) -> dict[str, Any]:
        """Return the values by name, as JSON takes them; those left empty are left out."""
        found = {entry.name: getattr(self, entry.name) for entry in self.entries()}
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in found.items()
            if value not in (None, "", ())
        }

    def outputs(self) -> Iterator[tuple[str, str]]:
        """Yield the name and path of each output that is asked for."""
        for entry in self.entries():
            path = getattr(self, entry.name)
            if entry.about.output and path:
                yield entry.id, path


@functools.cache
def _entries(kind: type[Job]) -> tuple[Entry, ...]:
    hints = typing.get_type_hints(kind)
    return tuple(
        Entry(option.name, option.metadata["parameter"], option.default, *_type(hints[option.name]))
        for option in fields(kind)
    )


def _type(hint: Any) -> tuple[type, tuple[str, ...], bool]:
    """Return the type of one value, its choices, and whether it may be None."""
    optional = typing.get_origin(hint) is Union
    if optional:
        hint = typing.get_args(hint)[0]
    if typing.get_origin(hint) is tuple:
        hint = typing.get_args(hint)[0]
    if typing.get_origin(hint) is Literal:
        return str, typing.get_args(hint), optional
    return hint, (), optional


def _nearest(name: str, known: set[str]) -> str:
    near = difflib.get_close_matches(name.lower(), known, 1, 0.5)
    return f"The nearest is {near[0]}." if near else f"It has {', '.join(sorted(known))}."


def _checked(entry: Entry, value: Any) -> Any:
    """Return a value of a parameter, converted.

    Raises:
        ParameterError: it is missing, of the wrong type, no keyword, or outside the range.
    """
    if isinstance(value, str) and not value.strip():
        value = ""  # a text of blanks would be a strange name for a file
    if value is REQUIRED or (entry.default is REQUIRED and value in (None, "", [], ())):
        raise ParameterError(f"The parameter {entry.id} is missing. Give it a value.")
    if value is None or (value == "" and entry.type is not str):
        return () if entry.about.many else None if entry.optional else entry.default
    if entry.about.many:
        return tuple(_one(entry, item) for item in _listed(entry, value))
    return _one(entry, value)


def _listed(entry: Entry, value: Any) -> list[Any]:
    """Return the values of a parameter that takes several: a list, or a text of whole numbers as in 1;2."""
    if isinstance(value, str):
        parts = value.replace(",", ";").split(";") if entry.type is int else [value]
        return [part.strip() for part in parts if part.strip()]
    if entry.type is int and isinstance(value, int):
        return [value]
    if not isinstance(value, (list, tuple)):
        raise _unfit(entry, value)
    return list(value)


def _one(entry: Entry, value: Any) -> Any:
    try:
        value = _converted(entry.type, value)
    except (TypeError, ValueError, OverflowError):
        raise _unfit(entry, value) from None
    if entry.choices:
        return _keyword(entry, value)
    _check_range(entry, value)
    return value


def _converted(wanted: type, value: Any) -> Any:
    if hasattr(value, "__fspath__"):
        value = value.__fspath__()
    if isinstance(value, str) and "\0" in value:
        raise ValueError(value)  # no name of a file, and the end of it for some libraries
    if wanted is bool and isinstance(value, str):
        if value.lower() not in ("true", "false"):
            raise ValueError(value)
        return value.lower() == "true"
    if (wanted is bool) != isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise TypeError
    if wanted is int and isinstance(value, float) and value != int(value):
        raise ValueError
    return wanted(value)


def _keyword(entry: Entry, value: str) -> str:
    known = {choice.lower(): choice for choice in entry.choices}
    if value.lower() not in known:
        raise ParameterError(f"{entry.id} is {brief(repr(value))}; choose one of {', '.join(entry.choices)}.")
    return known[value.lower()]


def _check_range(entry: Entry, value: Any) -> None:
    if entry.type not in (int, float):
        return
    low, high = entry.about.minimum, entry.about.maximum
    if abs(value) >= 2**63 or not math.isfinite(value):  # in this order: a whole number may be too large for a float
        raise ParameterError(f"{entry.id} is {brief(value)}, and a number of ordinary size is needed. Correct it.")
    too_low = low is not None and (value <= low if entry.about.exclusive else value < low)
    if too_low or (high is not None and value > high):
        wanted = _range(low, high, entry.about.exclusive)
        raise ParameterError(f"{entry.id} is {value:g}, and a number {wanted} is needed. Correct it.")


def check_number(entry: Entry, value: Any) -> None:
    """Refuse a number outside its parameter's range; whatever is not a number is not looked at.

    Raises:
        ParameterError: it is not finite, too large, or outside the range.
    """
    if entry.type in (int, float) and isinstance(value, (int, float)) and not isinstance(value, bool):
        _check_range(entry, value)


def _range(low: float | None, high: float | None, exclusive: bool) -> str:
    if low is None:
        return f"of {high:g} or less"
    if high is None:
        return f"above {low:g}" if exclusive else f"of {low:g} or more"
    return f"above {low:g}, up to {high:g}," if exclusive else f"from {low:g} to {high:g}"


def _unfit(entry: Entry, value: Any) -> ParameterError:
    wanted = {int: "whole number", float: "number", bool: "true or false", str: "text"}[entry.type]
    article = "" if entry.type is bool else "a "
    return ParameterError(f"{entry.id} is {brief(repr(value))}, and {article}{wanted} is needed. Correct it.")
