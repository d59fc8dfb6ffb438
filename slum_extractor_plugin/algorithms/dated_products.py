"""Which results of a project are of different dates, or at least of different images."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from ..formats.provenance_files import read_record
from .dated_layers import date_of
from .handover import layer_or_path

#: What a record says of an input, of which an image is known again.
_KNOWN_BY = ("name", "size", "sha256", "sampled_sha256")


def of_different_dates(paths: Sequence[str]) -> list[str]:
    """Return the newest result of each date, in the order given: oldest first.

    A result without a date is known by its image: it is left out where a newer result, or one with a date, is of the
    same image.

    Args:
        paths: of polygons, in the order in which they were made.
    """
    dates = {path: date_of(_layer(path)) for path in paths}
    images = {path: _image(read_record(path)) for path in paths}
    newest, kept = paths[::-1], list[str]()
    for path in (*filter(dates.get, newest), *(path for path in newest if dates[path] is None)):
        same_date = dates[path] is not None and any(dates[path] == dates[each] for each in kept)
        same_image = dates[path] is None and images[path] and any(images[path] == images[each] for each in kept)
        if not same_date and not same_image:
            kept.append(path)
    return [path for path in paths if path in kept]


def _layer(path: str) -> QgsMapLayer:
    """Return the project's layer of a file, whose name may hold its date, or the file's own."""
    return QgsProject.instance().mapLayer(str(layer_or_path(path))) or QgsVectorLayer(path, "", "ogr")


def _image(record: Mapping[str, Any] | None) -> tuple[Any, ...]:
    """Return what an image is known by, from the record of what was made from it; nothing where that is not said."""
    inputs = record.get("inputs", []) if record else []
    image = next((each for each in inputs if each.get("parameter") == "IN_RASTER"), None)
    if image is None:
        return ()
    return _image(image.get("made_by")) or tuple(str(image.get(name)) for name in _KNOWN_BY)
