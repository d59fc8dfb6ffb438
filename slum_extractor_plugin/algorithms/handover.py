"""What the tools hand on within a QGIS project: the products of each, and the folder of the work."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from qgis.core import QgsProcessingUtils, QgsProject

from ..jobs.job import Job
from ..layers.named import file_of, name_within_file

#: Where the project keeps them.
_SCOPE, _PRODUCTS, _FOLDER = "SlumExtractor", "products", "folder"

#: Name of the raster of a preview, which no tool follows on, and the property by which its layer is known.
PREVIEW, PREVIEW_MARK = "slum_extractor_preview.tif", "slum_extractor/preview"

#: Products that a project remembers; older ones are forgotten.
_MOST = 60


class Handover:
    """The products of a project's tools, oldest first, and its folder of work; saved with the project."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project

    @property
    def folder(self) -> str:
        """The folder of the work: the one used last, otherwise that of the saved project; empty where neither is."""
        stored, _ = self._project.readEntry(_SCOPE, _FOLDER)
        for folder in (self._project.readPath(stored) if stored else "", self._project.homePath()):
            if folder and os.path.isdir(folder):
                return folder
        return ""

    def latest(self, kinds: Sequence[str]) -> str:
        """Return the path of the newest product of one of these kinds that still exists, or an empty text."""
        paths = self.all(kinds)
        return paths[-1] if paths else ""

    def all(self, kinds: Sequence[str]) -> list[str]:
        """Return the paths of all products of these kinds that still exist, oldest first."""
        return [path for kind, path in self._products() if kind in kinds and os.path.exists(file_in(path))]

    def add(self, kind: str, path: str) -> None:
        """Remember a product as the newest one; a permanent one other than an image sets the folder of the work.

        Args:
            kind: what it is to the tools that follow.
            path: a file or folder, or ``file|layername=…``.
        """
        kept = [(known, each) for known, each in self._products() if (known, each) != (kind, path)]
        stored = [
            f"{known}\t{self._changed(self._project.writePath, each)}" for known, each in [*kept, (kind, path)][-_MOST:]
        ]
        self._project.writeEntry(_SCOPE, _PRODUCTS, stored)
        if kind != "image" and not is_temporary(file_in(path)):
            self._project.writeEntry(_SCOPE, _FOLDER, self._project.writePath(_folder_beside(file_in(path))))

    def _products(self) -> list[tuple[str, str]]:
        stored, _ = self._project.readListEntry(_SCOPE, _PRODUCTS)
        parts = (text.partition("\t") for text in stored)
        return [(kind, self._changed(self._project.readPath, path)) for kind, _, path in parts]

    @staticmethod
    def _changed(change: Callable[[str], str], path: str) -> str:
        """Return a path whose file was changed, its layer kept."""
        file, bar, layer = path.partition("|")
        return f"{change(file)}{bar}{layer}"


def layer_or_path(path: str) -> Any:
    """Return the id of the project's layer of a file, or the path where it has none."""
    file, _, name = path.partition("|layername=")
    for layer in QgsProject.instance().mapLayers().values():
        if os.path.normcase(file_of(layer)) == os.path.normcase(file) and name in ("", name_within_file(layer)):
            return layer.id()
    return path


def previews(project: QgsProject) -> list[str]:
    """Return the ids of the layers of previews."""
    return [layer.id() for layer in project.mapLayers().values() if layer.customProperty(PREVIEW_MARK)]


def products_of(
    job: Job, outputs: Mapping[str, Any], origins: Mapping[str, str] = MappingProxyType({})
) -> Iterator[tuple[str, str]]:
    """Yield the kind and path of each product that a finished job names: its inputs first, then its outputs.

    Args:
        job: what was done.
        outputs: of the job, by name.
        origins: files behind inputs of which the job has a copy -> the parameter's name.
    """
    files = {name: path for path, name in origins.items()}
    for entry in sorted(job.entries(), key=lambda entry: entry.about.output):
        value = outputs.get(entry.id) if entry.about.output else files.get(entry.id, getattr(job, entry.name))
        if entry.about.gives and isinstance(value, str) and os.path.exists(value) and not _is_result(job, entry.about):
            yield entry.about.gives, os.path.abspath(value)
    for result in job.RESULTS:
        if result.gives and outputs.get(result.name):
            yield result.gives, os.path.abspath(outputs[result.name])


def _is_result(job: Job, about: Any) -> bool:
    """Whether a result of the job names the product more exactly, as the package within its folder."""
    return about.gives in [result.gives for result in job.RESULTS]


def _folder_beside(path: str) -> str:
    """Return the folder that a product is in; of a model package in a folder of its own, the folder around that."""
    folder = os.path.dirname(path)
    own = os.path.basename(folder) == os.path.splitext(os.path.basename(path))[0] and path.endswith(".dlpk")
    return os.path.dirname(folder) if own else folder


def file_in(path: str) -> str:
    """Return the file of a path that may name a layer in it."""
    return path.partition("|")[0]


def is_temporary(path: str) -> bool:
    """Whether a path is within the folder that QGIS empties when it closes."""
    return Path(path).resolve().is_relative_to(Path(QgsProcessingUtils.tempFolder()).resolve())
