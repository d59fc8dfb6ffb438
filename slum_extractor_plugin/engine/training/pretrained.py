"""What a pretrained model brings to a training run beside its weights, and where the chips do not fit it."""

from __future__ import annotations

from collections.abc import Sequence

from ...errors import ParameterError
from ...formats.chips import ChipFolder
from ...formats.dlpk import definition_of
from ...formats.emd import ModelDefinition
from ...formats.normalisation import NormalizationStats
from ..inference.cell_size import choose_cell_size, crs_of_code
from ...protocol import Reporter
from ...jobs.train import TrainDeepLearningModel


def pretrained_definition(settings: TrainDeepLearningModel) -> ModelDefinition | None:
    """Return what the pretrained model says of itself; None without one.

    Raises:
        PackageError: it is no package, or one of a network that this toolbox does not run.
    """
    return definition_of(settings.pretrained_model) if settings.pretrained_model else None


def check_classes(settings: TrainDeepLearningModel, theirs: ModelDefinition | None, ours: ModelDefinition) -> None:
    """Check that a pretrained model answers the chips' class values, if it has as many.

    Raises:
        ParameterError: it answers others.
    """
    if theirs is None or len(theirs.classes) != len(ours.classes):
        return
    if theirs.class_values != ours.class_values:
        raise ParameterError(
            f"{settings.pretrained_model} answers the class values {list(theirs.class_values)}, and the chips have "
            f"{list(ours.class_values)}. Export the chips with the model's values."
        )


#: Ranges of cells of floating numbers that differ by more than this factor are of different units.
_ANOTHER_RANGE = 10.0


def fits_cells(theirs: ModelDefinition, data_type: str, highest: float | None = None) -> bool:
    """Whether a model's normalisation was made for cells of a type.

    A package of ArcGIS does not tell the type; 8-bit cells are then known by their greatest value, and floating numbers
    fit if the two greatest values are of one magnitude.

    Args:
        theirs: what the model says of itself.
        data_type: numpy's name of the cells' type.
        highest: the cells' greatest value; None where it is not known.
    """
    if theirs.data_type:
        return theirs.data_type == data_type
    stats = theirs.normalization_stats
    most = max(stats.band_max) if stats else 255.0
    if data_type.startswith("float"):
        return highest is None or most / _ANOTHER_RANGE <= highest <= most * _ANOTHER_RANGE
    return (most <= 255) == (data_type == "uint8")


def kept_statistics(theirs: ModelDefinition, taught: Sequence[int], count: int) -> NormalizationStats | None:
    """Return a pretrained model's statistics with each band's at the place that it has among the chips' ``count``."""
    stats = theirs.normalization_stats
    if stats is None or (tuple(taught) == theirs.bands and count == stats.bands):
        return stats
    return stats.moved(dict(zip(theirs.bands, taught)), count)


def say_misfit(theirs: ModelDefinition, data_type: str, reporter: Reporter) -> None:
    """Warn that the chips' own statistics take the place of the pretrained model's."""
    reporter.warning(
        f"The chips have cells of {data_type}, and the pretrained model was trained on "
        f"{theirs.data_type or 'cells of another range'}: they are normalised by the chips' own statistics."
    )


def warn_of_cell_sizes(theirs: ModelDefinition, folders: Sequence[ChipFolder], reporter: Reporter) -> None:
    """Warn of folders whose cell size is far from those that the pretrained model was trained at, as Classify does."""
    for folder in folders:
        if folder.cell_size is None or theirs.cell_size_range is None:
            continue
        size = (folder.cell_size[0] * folder.cell_size[1]) ** 0.5
        choose_cell_size(size, crs_of_code(folder.wkid), theirs, size, _Named(reporter, str(folder.path)))


class _Named:
    """A reporter that puts a name before what it hears."""

    def __init__(self, reporter: Reporter, name: str) -> None:
        self._reporter, self._name = reporter, name

    def progress(self, fraction: float) -> None:
        self._reporter.progress(fraction)

    def message(self, text: str) -> None:
        self._reporter.message(f"{self._name}: {text}")

    def warning(self, text: str) -> None:
        self._reporter.warning(f"{self._name}: {text}")
