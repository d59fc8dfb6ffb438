"""Fills in a tool's dialog what earlier tools of the project made, and paths for what it makes."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QStandardPaths
from qgis.PyQt.QtWidgets import QDialog, QLineEdit, QToolButton, QWidget

from ..jobs.fields import REQUIRED
from ..jobs.job import Entry
from ..layers.named import file_of
from ..translation import tr
from .dated_products import of_different_dates
from .declare import is_kept_folder
from .handover import Handover, layer_or_path

#: Kind of product -> the beginning of the file names proposed for it.
_STEMS = {"chips": "chips", "model": "model", "class raster": "classes", "slums": "slums"}

_ENDINGS = {"out_raster": ".tif", "out_vector": ".gpkg", "out_table": ".gpkg", "out_folder": ""}

#: Kinds of inputs that outputs are named after.
_SOURCES = ("raster", "folder", "folders")

_LAYERS = ("raster", "vector", "layer")


class Proposals(QObject):
    """Proposes values in one dialog; what the user has changed stays. The dialog owns it."""

    def __init__(self, dialog: QDialog, entries: Sequence[Entry]) -> None:
        """Fill in the dialog (``processing.gui.AlgorithmDialog``) of a tool with these parameters."""
        super().__init__(dialog)
        panel = dialog.mainWidget()
        self._wrappers, self._context = panel.wrappers, panel.processing_context
        self._handover = Handover(QgsProject.instance())
        self._proposed: dict[str, str] = {}
        self._outputs = [entry for entry in entries if entry.about.output and entry.id in self._wrappers]
        known = [entry for entry in entries if entry.id in self._wrappers]
        self._source = next((entry for entry in known if entry.about.kind in _SOURCES), None)
        for entry in known:
            if entry.about.takes:
                self._take(entry)
            elif entry.about.kind == "raster" and entry.default is REQUIRED:
                self._choose_image(entry)
            if is_kept_folder(entry):
                _KeptFolder(self, self._wrappers[entry.id].wrappedWidget())
        if self._source is not None:
            self._wrappers[self._source.id].widgetValueHasChanged.connect(lambda *_: self._propose())
        self._propose()

    def _take(self, entry: Entry) -> None:
        """Fill in what an earlier tool made; a layer of the project is chosen there."""
        if entry.about.kind == "layers":
            paths = of_different_dates(self._handover.all(entry.about.takes))
            found = [layer_or_path(path) for path in paths] if len(paths) >= entry.about.least else []
        else:
            found = self._handover.latest(entry.about.takes)
        if found and entry.about.kind in _LAYERS:
            found = layer_or_path(found)
            optional = entry.default is not REQUIRED and entry.about.may_be_empty is not False
            found = "" if optional and self._is_empty(found) else found
        if found:
            self._wrappers[entry.id].setParameterValue(found, self._context)

    def _choose_image(self, entry: Entry) -> None:
        """Choose the lowest raster of the map where QGIS has chosen none, since a vector layer is the active one."""
        if self._wrappers[entry.id].parameterValue():
            return
        image = lowest_image(QgsProject.instance())
        if image is not None:
            self._wrappers[entry.id].setParameterValue(image.id(), self._context)

    def _is_empty(self, found: str) -> bool:
        """Whether a layer has no features yet, as a study area that nobody has drawn."""
        layer = QgsProcessingUtils.mapLayerFromString(found, self._context)
        return isinstance(layer, QgsVectorLayer) and layer.featureCount() == 0

    def _propose(self) -> None:
        """Propose a path for each output that has none, or has the one proposed before.

        What QGIS would make as a temporary file lies in the project's folder, if the project has one.
        """
        source = self._source_path() if self._source else ""
        folder = self._handover.folder or _writable(os.path.dirname(source))
        for entry in self._outputs:
            wrapper = self._wrappers[entry.id]
            value = _text(wrapper.parameterValue())
            if value not in (QgsProcessing.TEMPORARY_OUTPUT, "", self._proposed.get(entry.id)):
                continue
            if (source and is_kept_folder(entry)) or (value and self._handover.folder):
                path = _free(Path(folder), "_".join(filter(None, (_stem(entry), _subject(source)))), entry)
                self._proposed[entry.id] = path
                wrapper.setParameterValue(path, self._context)

    def _source_path(self) -> str:
        """Return the file or folder that outputs are named after, or an empty text while none is chosen."""
        value = self._wrappers[self._source.id].parameterValue()
        if isinstance(value, str) and os.path.exists(value.split(";")[0]):
            return value.split(";")[0]
        layer = QgsProcessingUtils.mapLayerFromString(value, self._context) if isinstance(value, str) else value
        return (file_of(layer) or "") if isinstance(layer, QgsMapLayer) else ""


class _KeptFolder(QObject):
    """Takes the temporary folder out of the widget of a folder that must be kept."""

    def __init__(self, parent: QObject, widget: QWidget) -> None:
        super().__init__(parent)
        self._line = widget.findChild(QLineEdit)
        self._line.textChanged.connect(lambda *_: self._say_required())
        self._say_required()
        self._menu = widget.findChild(QToolButton).menu()
        self._menu.aboutToShow.connect(self._hide_temporary)

    def _hide_temporary(self) -> None:
        """Hide what QGIS offers before its last choice, that of a folder; removing it would delete what QGIS holds."""
        for action in self._menu.actions()[:-1]:
            action.setVisible(False)

    def _say_required(self) -> None:
        """Show in the empty field that a folder is needed; QGIS shows there that it would be temporary."""
        self._line.setPlaceholderText(tr("Choose a folder (required)"))


def lowest_image(project: QgsProject) -> QgsRasterLayer | None:
    """Return the lowest raster of the map that is a file: the image, rather than what was made from it."""
    order = project.layerTreeRoot().layerOrder()
    images = [layer for layer in order if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal"]
    return images[-1] if images else None


def _text(value: Any) -> str:
    """Return the path in the value of an output."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return value.sink.staticValue() or ""
    return value or ""


def _stem(entry: Entry) -> str:
    """Return what the name of an output begins with: its kind of product, else its parameter, as ``report``."""
    return _STEMS.get(entry.about.gives) or entry.id.lower().partition("_")[2]


def _subject(source: str) -> str:
    """Return what a file or folder is about: its name without an ending and without what proposals begin with."""
    stem = Path(source).stem if os.path.isfile(source) else Path(source).name
    for beginning in _STEMS.values():
        if stem.startswith(f"{beginning}_"):
            return stem[len(beginning) + 1 :]
    return stem


def _free(folder: Path, stem: str, entry: Entry) -> str:
    """Return a path in a folder that nothing has yet."""
    found = re.search(r"\*(\.\w+)", entry.about.files or "")
    ending = _ENDINGS.get(entry.about.kind, found[1] if found else "")
    names = [stem, *(f"{stem}_{number}" for number in range(2, 1000))]
    paths = (folder / f"{name}{ending}" for name in names)
    return str(next((path for path in paths if not path.exists()), folder / f"{stem}{ending}"))


def _writable(folder: str) -> str:
    """Return a folder, or that of the user's documents where nothing can be written to it."""
    if folder and os.access(folder, os.W_OK):
        return folder
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
