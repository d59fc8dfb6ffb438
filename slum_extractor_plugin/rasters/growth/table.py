"""The table: a row for each unit and date, and for each date the whole."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from osgeo import ogr

from ...errors import ParameterError, VectorError
from ...formats.spreadsheets import guarded, unguarded
from ...staging import staged_file
from ..geopackage import table_name
from ..raster import gdal_errors_kept
from ..vectors import open_vector
from ..written import reason_of, require_done, require_rows
from .adjusted import Note
from .sums import Row, Sums

#: The fields: their names, OGR's types and where their values come from. Rates are percent a year.
_FIELDS = (
    ("unit", ogr.OFTString, lambda row: row.unit),
    ("date", ogr.OFTString, lambda row: row.date.text),
    ("slum_ha", ogr.OFTReal, lambda row: row.slum),
    ("since", ogr.OFTString, lambda row: row.since and row.since.text),
    ("years", ogr.OFTReal, lambda row: row.years),
    ("persist_ha", ogr.OFTReal, lambda row: row.persisted),
    ("new_ha", ogr.OFTReal, lambda row: row.new),
    ("gone_ha", ogr.OFTReal, lambda row: row.gone),
    ("sl_new_ha", ogr.OFTReal, lambda row: row.sliver_new),
    ("sl_gone_ha", ogr.OFTReal, lambda row: row.sliver_gone),
    ("net_ha", ogr.OFTReal, lambda row: row.net),
    ("simple_pct", ogr.OFTReal, lambda row: None if row.simple is None else 100 * row.simple),
    ("cagr_pct", ogr.OFTReal, lambda row: None if row.compound is None else 100 * row.compound),
    ("people", ogr.OFTReal, lambda row: row.people),
    ("buildings", ogr.OFTInteger64, lambda row: row.buildings),
    ("adj_ha", ogr.OFTReal, lambda row: _part(row, "area", "value")),
    ("adj_se_ha", ogr.OFTReal, lambda row: _part(row, "area", "error")),
    ("adj_low_ha", ogr.OFTReal, lambda row: _part(row, "area", "low")),
    ("adj_high_ha", ogr.OFTReal, lambda row: _part(row, "area", "high")),
    ("adj_net_ha", ogr.OFTReal, lambda row: _part(row, "net", "value")),
    ("net_se_ha", ogr.OFTReal, lambda row: _part(row, "net", "error")),
    ("net_low_ha", ogr.OFTReal, lambda row: _part(row, "net", "low")),
    ("net_high_ha", ogr.OFTReal, lambda row: _part(row, "net", "high")),
    ("net_sign", ogr.OFTString, lambda row: None if row.adjusted.net is None else row.adjusted.net.change.value),
)

#: Fields that only tables with estimates have, and the one that says what must be said of them.
_ESTIMATES = (
    "adj_ha",
    "adj_se_ha",
    "adj_low_ha",
    "adj_high_ha",
    "adj_net_ha",
    "net_se_ha",
    "net_low_ha",
    "net_high_ha",
    "net_sign",
)
_NOTE = ("adj_note", ogr.OFTString)

ENDINGS = (".csv", ".gpkg")


def check_table(path: Path) -> None:
    """Fail unless the table can be written under this name.

    Raises:
        ParameterError: its ending is neither ``.csv`` nor ``.gpkg``.
    """
    if path.suffix.lower() not in ENDINGS:
        raise ParameterError(f"The table {path.name} must end in {' or '.join(ENDINGS)}.")


def write_table(
    target: str | os.PathLike, sums: Sums, everything: str, outside: str, say: Callable[[Note], str] = str
) -> None:
    """Write the sums.

    Args:
        target: ``.csv`` (UTF-8) or ``.gpkg``.
        sums: what to write; figures of people and buildings are left out where there are none.
        everything, outside: how the whole, and ground in no unit, are called in the column ``unit``.
        say: returns the sentence of a note on an estimate.

    Raises:
        ParameterError: the name has another ending.
        VectorError, SlumExtractorError: it cannot be written.
    """
    path = Path(target)
    check_table(path)
    rows = [*_named(sums.rows(), everything)]
    for unit in sums.units:
        rows += _named(sums.rows(unit), unit or outside)
    missing = {name for name in ("people", "buildings") if getattr(rows[0][1], name) is None}
    missing.update(() if sums.samples else _ESTIMATES)
    fields = [each for each in _FIELDS if each[0] not in missing]
    if sums.samples:
        fields.append((*_NOTE, lambda row: " ".join(map(say, row.adjusted.notes))))
    values = [[unit, *(value(row) for _, _, value in fields[1:])] for unit, row in rows]
    with staged_file(path) as staged:
        (_write_csv if path.suffix.lower() == ".csv" else _write_package)(staged, fields, values)


def read_table(path: str | os.PathLike) -> tuple[list[str], list[list[str]]]:
    """Return the head and the rows of any table that OGR opens, as texts; numbers have at most four decimals.

    Raises:
        VectorError: it cannot be read.
    """
    dataset, layer = open_vector(path, "table")
    head = [field.GetName() for field in layer.schema]
    rows = [[_text(feature.GetField(index)) for index in range(len(head))] for feature in layer]
    if Path(path).suffix.lower() == ".csv":
        rows = [[unguarded(text) for text in row] for row in rows]
    del layer, dataset
    return head, rows


def _part(row: Row, figure: str, part: str) -> float | None:
    found = getattr(row.adjusted, figure)
    return None if found is None else getattr(found, part)


def _named(rows: list[Row], name: str) -> Iterator[tuple[str, Row]]:
    return ((name, row) for row in rows)


def _text(value: object) -> str:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return "" if value is None else str(value)
    return f"{number:.4f}".rstrip("0").rstrip(".")


def _write_csv(path: Path, fields: list, values: list[list]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([name for name, *_ in fields])
        writer.writerows(
            [[f"{value:.6f}" if isinstance(value, float) else guarded(value) for value in row] for row in values]
        )


def _write_package(path: Path, fields: list, values: list[list]) -> None:
    with gdal_errors_kept():
        try:
            source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
            layer = source.CreateLayer(table_name(path.stem), None, ogr.wkbNone)
            for name, kind, _ in fields:
                layer.CreateField(ogr.FieldDefn(name, kind))
            for row in values:
                feature = ogr.Feature(layer.GetLayerDefn())
                for (name, *_), value in zip(fields, row):
                    feature[name] = value
                require_done(layer.CreateFeature(feature))
            del layer, source
            require_rows(path, len(values))
        except (RuntimeError, AttributeError) as error:
            raise VectorError(f"Cannot write {path.name}: {reason_of(error)}. Check the folder.") from error
