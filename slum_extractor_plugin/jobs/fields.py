"""The fields of a job: what is known of a parameter, and a short way to write it for each kind.

A kind says what a value names and so how dialogs, the command line and Python take it:

================  ====================================================================================
raster, rasters   a raster file, or several
vector            a vector layer (``polygons`` where only those make sense)
layer, layers     a raster or a vector layer, or several
field             a field of the layer that ``parent`` names; ``numeric`` fields only
extent, crs       ``xmin,xmax,ymin,ymax [EPSG:4326]``; a CRS as a code or WKT
folder, folders   an existing folder, or several
file, files       an existing file, or several
text, integers    a text; class values
integer, decimal  numbers
switch, keyword   yes or no; one of a list
out_…             what the tool writes: raster, vector, table, file, folder
================  ====================================================================================
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Optional


class _Required:
    """The default of a parameter that must be given."""

    def __repr__(self) -> str:
        return "required"


REQUIRED: Any = _Required()


@dataclass(frozen=True)
class Parameter:
    """What is known of a parameter beside its name, type and default.

    Attributes:
        kind: see the module's table.
        label: its name in dialogs.
        help: one or two sentences; what leaving it empty means, where it may be empty.
        advanced: whether dialogs fold it away.
        arcgis: position, from 1, in ArcGIS's tool of the same name; None where ArcGIS has no such parameter.
        environment: the ArcGIS environment that it stands for, such as ``cellSize``.
        arcgis_name: what it is in ArcGIS where that is no parameter of the same name, as Markdown.
        note: how it differs from ArcGIS's, for the page *From ArcGIS*.
        minimum, maximum: the range of a number, ends included; ``exclusive`` leaves the minimum out.
        polygons, points: whether vector layers must be of these.
        parent: the parameter of a field's layer.
        numeric: whether a field must hold numbers.
        files: QGIS's filter of file names.
        made: whether QGIS proposes an optional output by itself.
        may_be_empty: whether QGIS lets it be left empty; None where that follows from the default. A layer that must be
            given is chosen when a dialog opens.
        unit_of: parameters of a CRS or layer that give a number's unit, the first that is given.
        empty: what an empty number means, shown in its field.
        yes: the keyword that dialogs show as a ticked box, where there are two.
        widget: a special widget of dialogs, by name: ``backbone``, ``bands``.
        gives: the kind of product that it names, for the tools that follow in a project: ``chips``, ``model``, ….
        takes: kinds of product of earlier tools that dialogs fill in.
        least: of layers of different dates, how many the tool needs.
    """

    kind: str
    label: str
    help: str
    advanced: bool = False
    arcgis: Optional[int] = None
    environment: str = ""
    arcgis_name: str = ""
    note: str = ""
    minimum: Optional[float] = None
    exclusive: bool = False
    maximum: Optional[float] = None
    polygons: bool = False
    points: bool = False
    parent: str = ""
    numeric: bool = False
    files: str = ""
    made: bool = False
    may_be_empty: Optional[bool] = None
    unit_of: tuple[str, ...] = ()
    empty: str = ""
    yes: str = ""
    widget: str = ""
    gives: str = ""
    takes: tuple[str, ...] = ()
    least: int = 1

    @property
    def output(self) -> bool:
        """Whether the tool writes it."""
        return self.kind.startswith("out_")

    @property
    def many(self) -> bool:
        """Whether it takes several values."""
        return self.kind in ("rasters", "layers", "folders", "files", "integers")


def parameter(kind: str, label: str, help_text: str, default: Any = REQUIRED, **facts: Any) -> Any:
    """Return a field of a job.

    Args:
        kind, label, help_text: see :class:`Parameter`.
        default: None for a parameter that may be left empty; without one it must be given.
        facts: further attributes of :class:`Parameter`.
    """
    return field(default=default, metadata={"parameter": Parameter(kind, label, help_text, **facts)})


def inherited(source: Any, name: str, default: Any = ..., **changes: Any) -> Any:
    """Return a field that another job has too, with its description and default except for ``changes``."""
    known = source.__dataclass_fields__[name]
    described = replace(known.metadata["parameter"], **changes)
    return field(default=known.default if default is ... else default, metadata={"parameter": described})
