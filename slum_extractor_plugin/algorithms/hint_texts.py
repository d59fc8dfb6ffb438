"""What the hints in a dialog say; see hints.py."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)

from ..errors import ParameterError, SlumExtractorError
from ..formats.bands import described, match_bands
from ..formats.chips import TEMPLATE_FILE, read_description
from ..formats.classes import ClassInfo
from ..formats.emd import ModelDefinition
from ..formats.figures import three
from ..formats.model_bands import model_bands
from ..formats.satellite_weights import satellite_weights
from ..jobs.job import Entry
from ..jobs.keywords import HUB, REPOSITORIES
from ..layers.named import file_of
from ..layers.services import is_service
from ..rasters.image import bands_of
from ..rasters.raster import open_raster
from ..runtime.encoder_weights import are_here
from ..tools.model_quality import known_of, warning_of
from ..translation import tr
from . import class_fields, paces
from .handover import Handover, file_in
from .model_cells import training_crs

#: Bytes of a raster of classes for each cell at most: a byte, and a third of it for overviews.
_BYTES_PER_CELL = 4 / 3

#: Polygons that are looked at while a dialog is open, at most.
_MOST_ASKED = 1000

#: Percent of the time of a backbone below which the quick one is named.
_QUICKER = 70

#: Seconds of a run that nobody waits for.
_LONG = 600


def warning(text: str) -> str:
    """Return a text that stands out, on every theme."""
    return f"⚠ {text}"


def crs_of(chosen: Any, layer: QgsMapLayer | None) -> QgsCoordinateReferenceSystem:
    """Return a CRS that was chosen, as a parameter's value, else the layer's, else none."""
    if isinstance(chosen, QgsCoordinateReferenceSystem) and chosen.isValid():
        return chosen
    return layer.crs() if layer is not None else QgsCoordinateReferenceSystem()


def unit_of(crs: QgsCoordinateReferenceSystem) -> str:
    """Return the short name of a CRS's unit in QGIS's language, or an empty text where there is no CRS."""
    return QgsUnitTypes.toAbbreviatedString(crs.mapUnits()) if crs.isValid() else ""


def about_model(
    definition: ModelDefinition,
    image: QgsMapLayer | None,
    crs: QgsCoordinateReferenceSystem,
    bands_named: bool,
    tells_values: bool,
) -> str:
    """Return what a package says of itself, and where the image does not fit it.

    Args:
        definition: the package's.
        image: the image to classify, if it was chosen.
        crs: the one that is classified in.
        bands_named: whether the user says which bands the model gets.
        tells_values: whether padding and cell size have no fields of their own in the dialog.
    """
    width, height = definition.chip_size
    texts = [
        tr("Classes: {}.").format(_classes(definition.classes)),
        tr("Bands: {}.").format(", ".join(str(band + 1) for band in definition.bands)),
        tr("Trained on chips of {} x {} cells of {}.").format(width, height, _cell_size(definition)),
    ]
    if tells_values:
        texts.append(tr("Padding: {} cells or more.").format(definition.padding))
        size = "" if _is_drawn(image) else about_cell_size(definition, image, crs)
        texts += [tr("Cell size: {}.").format(size)] if size else []
    doubt = warning_of(definition)
    texts.append("\n" + warning(doubt) if doubt else known_of(definition))
    if isinstance(image, QgsRasterLayer) and not bands_named:
        texts += _about_bands(definition, image)
    return " ".join(filter(None, texts))


def _about_bands(definition: ModelDefinition, image: QgsRasterLayer) -> list[str]:
    """Return which bands of an image a model takes, by the rule that classifying follows."""
    if image.providerType() != "gdal":
        return []
    try:
        offered = bands_of(open_raster(file_of(image), "image"))
        wanted, positions = model_bands(definition)
        match = match_bands(wanted, positions, offered)
    except SlumExtractorError as error:
        return ["\n" + warning(str(error))]
    if max(match.bands) >= len(offered):
        text = tr("The image has {} bands, and the model reads band {}.")
        return ["\n" + warning(text.format(len(offered), max(match.bands) + 1))]
    said = [warning(match.doubt)] if match.doubt else []
    return ["\n" + " ".join([described(match, wanted, offered), *said])]


def about_cell_size(definition: ModelDefinition, image: QgsMapLayer | None, crs: QgsCoordinateReferenceSystem) -> str:
    """Return the cell size that an image is classified at when none is given; empty while that is not known."""
    if not isinstance(image, QgsRasterLayer) or crs != image.crs():
        return ""
    if _is_drawn(image):
        return own_cell_size(image)
    own = _own_size(image)
    size = paces.size_for(definition, image, own)
    if size == own:
        return own_cell_size(image)
    return tr("{:.6g} {} (the model's; the image's is {:.6g})").format(size, unit_of(crs), own)


def own_cell_size(image: QgsMapLayer | None) -> str:
    """Return the cell size of an image with its unit; empty where there is none."""
    if not isinstance(image, QgsRasterLayer):
        return ""
    if _is_drawn(image):
        return tr("needed, as a server draws the image")
    return tr("{:.6g} {} (the image's)").format(_own_size(image), unit_of(image.crs()))


def _is_drawn(image: QgsMapLayer | None) -> bool:
    return isinstance(image, QgsRasterLayer) and is_service(image)


def _own_size(image: QgsRasterLayer) -> float:
    return (image.rasterUnitsPerPixelX() * image.rasterUnitsPerPixelY()) ** 0.5


def about_chips(folder: str) -> str:
    """Return what the metadata of a chip folder say, or what is wrong with them; empty where there is no folder."""
    if not folder or not Path(folder[:1000], TEMPLATE_FILE).is_file():
        return ""
    try:
        described = read_description(Path(folder))
    except SlumExtractorError as error:
        return warning(str(error))
    width, height = described["tile_size"]
    texts = [
        tr("Classes: {}.").format(_classes(described["classes"])),
        tr("Number of bands: {}.").format(described["bands"]),
        tr("Chips of {} x {} cells.").format(width, height),
    ]
    return " ".join(texts)


def chip_size(
    image: QgsMapLayer | None, width: int | None, height: int | None, cell_size: float | None
) -> tuple[float, float] | None:
    """Return what a chip of so many cells covers, in units of the image's CRS; None while that is not known."""
    if not isinstance(image, QgsRasterLayer) or not width or not height or (_is_drawn(image) and not cell_size):
        return None
    across, down = image.rasterUnitsPerPixelX(), image.rasterUnitsPerPixelY()
    return width * (cell_size or across), height * (cell_size or down)


def about_chip_size(image: QgsMapLayer | None, size: tuple[float, float] | None) -> str:
    """Return what a chip covers, with its unit; empty while that is not known."""
    return tr("A chip covers {:.6g} x {:.6g} {}.").format(*size, unit_of(image.crs())) if size else ""


def about_mask(image: QgsMapLayer | None, mask: QgsMapLayer | None, size: tuple[float, float] | None) -> str:
    """Return how many mask polygons are too small for a chip by their boxes; empty where none is, or too many to ask.

    Args:
        image: the chips are cut from.
        mask: the layer of polygons.
        size: of a chip, in units of the image's CRS.
    """
    if size is None or not isinstance(mask, QgsVectorLayer) or not 0 < mask.featureCount() <= _MOST_ASKED:
        return ""
    request = QgsFeatureRequest().setNoAttributes()
    request.setDestinationCrs(image.crs(), QgsProject.instance().transformContext())
    try:
        boxes = [feature.geometry().boundingBox() for feature in mask.getFeatures(request)]
    except QgsCsException:
        return ""
    small = sum(box.width() < size[0] or box.height() < size[1] for box in boxes)
    if not small:
        return ""
    text = tr(
        "{} of {} polygons are smaller than a chip, and no chip is made in them. Draw larger ones, or choose a "
        "smaller tile size."
    )
    return warning(text.format(small, len(boxes)))


def about_run(tool: str, definition: ModelDefinition, image: QgsMapLayer | None, values: Mapping[str, Any]) -> str:
    """Return how many cells are classified and how long that takes; empty where that is not known.

    Args:
        tool: its id.
        definition: the package's.
        image: the image to classify.
        values: of the dialog's other fields, by name.
    """
    if not isinstance(image, QgsRasterLayer) or _is_drawn(image) or values.get("OUTPUT_COORDINATE_SYSTEM"):
        return ""
    cells = paces.classified_cells(definition, image, values.get("CELL_SIZE"))
    texts = [
        tr("At most {} million cells; each raster takes up to {} MB.").format(
            three(cells / 1e6), three(cells * _BYTES_PER_CELL / 1e6)
        )
    ]
    if not values.get("TEST_TIME_AUGMENTATION"):
        kind = paces.classifying(tool, definition, values.get("PROCESSOR_TYPE"))
        texts.append(_about_time(paces.seconds_for(kind, cells)))
    return " ".join(texts)


def about_weights(backbone: str, source: str) -> str:
    """Return that a listed backbone's weights are not here yet, and which one needs no network; else nothing.

    Of weights learned from satellite images, return their source and licence, or that they are of another backbone.
    """
    try:
        named = satellite_weights(source, backbone)
    except ParameterError as error:
        return warning(str(error))
    if named:
        return named.origin
    repository = REPOSITORIES.get(backbone)
    if source != HUB or not repository or are_here(repository):
        return ""
    return tr(
        "Its weights are fetched from the internet when the tool runs. Without internet, choose "
        "timm:tf_efficientnet_lite0: its weights came with the engine."
    )


def about_training(folders: Any, values: Mapping[str, Any]) -> str:
    """Return how many chips there are and how long training takes; empty where there are none."""
    chips = paces.chips_in(folders)
    if not chips:
        return ""
    return " ".join([tr("Number of chips: {}.").format(chips), _time_of_training(folders, chips, values)])


def _time_of_training(folders: Any, chips: int, values: Mapping[str, Any]) -> str:
    """Return how long training takes: as long as it may, at the pace of an earlier run, or as on another computer."""
    if values.get("TIME_BUDGET"):
        return tr("Training ends after {:g} minutes, the time budget.").format(values["TIME_BUDGET"])
    backbone, frozen, processor = (values.get(name) or "" for name in ("BACKBONE_MODEL", "FREEZE", "PROCESSOR_TYPE"))
    epochs = values.get("MAX_EPOCHS") or 0
    seconds = paces.seconds_for(paces.training(backbone, frozen, processor), chips * epochs)
    guess = paces.guessed_training(backbone, frozen, chips * epochs * paces.cells_of_a_chip(folders))
    if seconds is not None or guess is None or not guess[1] or processor == "GPU":
        return _about_time(seconds)
    text = tr("Without a GPU about {} to {} on two cores, with one far less; a time budget ends it sooner.")
    said = text.format(*map(spoken, guess))
    share = paces.share_of_quick(backbone)
    return f"{said} {tr('{} takes about {} % of that.').format(paces.QUICK, share)}" if share < _QUICKER else said


def _about_time(seconds: float | None) -> str:
    """Return how long a run takes, and of a long one how it goes on unattended."""
    if seconds is None:
        return tr("How long it takes is in the log soon after the start.")
    text = tr("At most about {}, at the pace of the last such run here.").format(spoken(seconds))
    if seconds <= _LONG:
        return text
    further = tr(
        "QGIS can be used meanwhile; to run it without a window, use qgis_process (from QGIS 3.24 on, the "
        "Advanced button copies the command)."
    )
    return f"{text} {further}"


def spoken(seconds: float) -> str:
    """Return seconds as a person says them."""
    if seconds < 100:
        return tr("{} s").format(round(seconds))
    return tr("{} min").format(round(seconds / 60)) if seconds < 6000 else tr("{:.1f} h").format(seconds / 3600)


def about_field(layer: QgsMapLayer | None, field: str | None) -> str:
    """Return where a class value field comes from, or what happens without one; empty where there is nothing to say."""
    if not isinstance(layer, QgsVectorLayer):
        return ""
    if field:
        return tr("Guessed from its name.") if field == class_fields.likely_field(layer) else ""
    found = class_fields.likely_field(layer)
    return tr("Empty: the field {} is used.").format(found) if found else tr("Empty: every feature is class 1.")


def about_dates(entry: Entry, chosen: Any) -> str:
    """Return why nothing is filled in, where the project has results, but of too few dates; else nothing."""
    made = Handover(QgsProject.instance()).all(entry.about.takes)
    if chosen or not made:
        return ""
    text = tr("The project has results of one image or date only: {}. Extract the slums of another date first.")
    return text.format(", ".join(sorted({Path(file_in(path)).name for path in made})))


def _classes(classes: Iterable[ClassInfo]) -> str:
    texts = (str(info.value) if info.name == str(info.value) else f"{info.value} {info.name}" for info in classes)
    return ", ".join(texts) or tr("none")


def _cell_size(definition: ModelDefinition) -> str:
    if definition.cell_size_range is None:
        return tr("a size that is not recorded")
    low, high = definition.cell_size_range
    sizes = f"{low:.6g}" if low == high else f"{low:.6g}–{high:.6g}"
    return f"{sizes} {unit_of(training_crs(definition))}".strip()
