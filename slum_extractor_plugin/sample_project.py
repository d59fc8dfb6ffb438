"""The sample project: a small city that does not exist, on two dates, in a QGIS project of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QStandardPaths

from .about import PLUGIN_FOLDER
from .errors import Cancelled, SlumExtractorError
from .staging import staged_folder
from .translation import tr

#: The project's file, which is written last: where it is, the sample is whole.
PROJECT = "slum_extractor_sample.qgz"


def sample_folder() -> Path:
    """Return where the sample lies, made or not: a folder among the user's documents, since it is theirs to change."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) / "slum_extractor_sample"


class MakeSample(QgsTask):
    """Makes the sample's files in the background; the project, which only the main thread may make, at the end."""

    def __init__(self, folder: Path, done: Callable[[str], None]) -> None:
        """Prepare; ``done`` is called on the main thread with a fault, or with nothing when all went well."""
        super().__init__(tr("Making the sample city"), QgsTask.Flag.CanCancel)
        self._folder, self._done = folder, done
        self._fault = ""

    def run(self) -> bool:
        """Make the city, whole or not at all."""
        from .sample.city import make_city  # scipy takes half a second

        try:
            with staged_folder(self._folder) as folder:
                make_city(folder, progress=self._progress)
        except SlumExtractorError as error:
            self._fault = str(error)
            return False
        return True

    def finished(self, succeeded: bool) -> None:
        """Write the project; QGIS calls this on the main thread."""
        if not succeeded or not write_project(self._folder):
            self._fault = self._fault or tr("The sample cannot be made in {}.").format(self._folder)
        self._done(self._fault)

    def _progress(self, fraction: float) -> None:
        if self.isCanceled():
            raise Cancelled
        self.setProgress(100 * fraction)


def write_project(folder: Path) -> bool:
    """Write the project over the files of the city in ``folder`` and return whether that went well.

    Each date is a group with the image below the outlines of its slums; the second date is the one to classify, and its
    outlines, which are the truth, are not shown.
    """
    from .sample.city import YEARS

    project = QgsProject()
    project.setTitle(tr("Slum Extractor: a city that does not exist"))
    for year in YEARS:
        group = project.layerTreeRoot().insertGroup(0, str(year))
        slums = QgsVectorLayer(str(folder / f"slums_{year}.gpkg"), tr("Slums of {}").format(year), "ogr")
        style = "slum_labels.qml" if year == YEARS[0] else "slum_truth.qml"
        slums.loadNamedStyle(str(PLUGIN_FOLDER / "styles" / style))
        image = QgsRasterLayer(str(folder / f"image_{year}.tif"), tr("Image of {}").format(year))
        for layer in (slums, image):
            _add(project, group, layer)
        group.findLayer(slums.id()).setItemVisibilityChecked(year == YEARS[0])
    project.setCrs(image.crs())
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(image.extent(), image.crs()))
    return project.write(str(folder / PROJECT))


def _add(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsMapLayer) -> None:
    project.addMapLayer(layer, False)
    group.addLayer(layer).setExpanded(False)
