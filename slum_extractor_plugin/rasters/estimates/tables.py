"""Reference samples from the tables of Compute Accuracy For Pixel Classification."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from ...errors import ParameterError
from ..vectors import open_vector
from .stratified import Sample

#: Columns that the accuracy tool adds to ArcGIS's: the area mapped as the row's class, and how cells were chosen.
AREA_COLUMN, DESIGN_COLUMN = "MapAreaHa", "Design"

#: What the column of the design says when every cell was compared.
EVERY_CELL = "EVERY_CELL"

_CLASS = re.compile(r"C_(m?)(\d+)$", re.IGNORECASE)


def read_sample(path: str | os.PathLike) -> Sample:
    """Return the sample of a confusion matrix; areas in hectares.

    Raises:
        VectorError: the table cannot be opened.
        ParameterError: it is not a confusion matrix, or does not say the mapped areas, or has too few points.
    """
    name = Path(str(path).partition("|")[0]).name
    dataset, layer = open_vector(path, "confusion matrix")
    columns = [field.GetName() for field in layer.schema]
    rows = [dict(zip(columns, (feature.GetField(index) for index in range(len(columns))))) for feature in layer]
    del layer, dataset
    _check_columns(name, columns)
    return _sample(name, columns, [row for row in rows if _value(str(row["ClassValue"])) is not None])


def _check_columns(name: str, columns: Sequence[str]) -> None:
    if "ClassValue" not in columns or not any(_value(column) is not None for column in columns):
        raise ParameterError(
            f"{name} is not a confusion matrix. Choose a table made by Compute Accuracy For Pixel Classification."
        )
    if AREA_COLUMN not in columns or DESIGN_COLUMN not in columns:
        raise ParameterError(
            f"{name} does not say which area is mapped as each class: it has no columns {AREA_COLUMN} and "
            f"{DESIGN_COLUMN}. Make it with Compute Accuracy For Pixel Classification of this version."
        )


def _sample(name: str, columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> Sample:
    classes = {column: _value(column) for column in columns if _value(column) is not None}
    rows = [row for row in rows if _number(row[AREA_COLUMN]) > 0]
    if not rows:
        raise ParameterError(f"{name} has no class with a mapped area. Make the table again.")
    census = {str(row[DESIGN_COLUMN]) for row in rows} == {EVERY_CELL}
    try:
        return Sample(
            [_value(str(row["ClassValue"])) for row in rows],
            list(classes.values()),
            np.array([_number(row[AREA_COLUMN]) for row in rows]),
            np.array([[_number(row[column]) for column in classes] for row in rows]),
            census,
        )
    except ParameterError as error:
        raise ParameterError(f"{name}: {error}") from None


def _value(text: str) -> int | None:
    """Return the class value that a name such as C_1 stands for; ArcGIS's C_m1 is -1."""
    found = _CLASS.match(text)
    return int(found[2]) * (-1 if found[1] else 1) if found else None


def _number(value: object) -> float:
    return float(value) if value not in (None, "") else 0.0
