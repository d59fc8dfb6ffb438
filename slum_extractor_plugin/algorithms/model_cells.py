"""A model's cell size, and its unit, as QGIS knows CRSs."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes

from ..formats.cell_sizes import METRES_PER_DEGREE
from ..formats.dlpk import definition_of
from ..formats.emd import ModelDefinition


def metres_of(path: str) -> float | None:
    """Return the cell size that a model was trained at, the least of several, in metres; None where it says none.

    Raises:
        PackageError: the model cannot be read.
    """
    definition = definition_of(path)
    if definition.cell_size_range is None:
        return None
    return definition.cell_size_range[0] * metres_in(training_crs(definition))


def training_crs(definition: ModelDefinition) -> QgsCoordinateReferenceSystem:
    """Return the CRS of the chips; an invalid one where the package does not say or nobody knows its code."""
    codes = (f"{authority}:{definition.cell_size_wkid}" for authority in ("EPSG", "ESRI") if definition.cell_size_wkid)
    known = (QgsCoordinateReferenceSystem(code) for code in codes)
    return next((crs for crs in known if crs.isValid()), QgsCoordinateReferenceSystem())


def metres_in(crs: QgsCoordinateReferenceSystem) -> float:
    """Return the metres in a CRS's unit, as the engine reckons."""
    if not crs.isValid():
        return 1.0
    if crs.isGeographic():
        return METRES_PER_DEGREE
    metre, _ = QgsUnitTypes.decodeDistanceUnit("meters")
    return QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), metre)
