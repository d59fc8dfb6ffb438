"""The models of a run: one, or several whose probabilities are averaged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace

from ...errors import ParameterError
from ...formats.dlpk import Package, open_package
from ...formats.emd import DEEPLAB, PSPNET, ModelDefinition
from ...formats.model_bands import model_bands
from ...formats.verdict import verdict_of
from ...jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from ...jobs.keywords import BY_VALIDATION_IOU

#: Cell sizes of training that differ by more than this factor contradict each other, as those of image and model do.
_FACTOR = 1.25


@dataclass(frozen=True)
class Models:
    """Packages that answer together, and the weight of each, which are 1 together."""

    packages: tuple[Package, ...]
    weights: tuple[float, ...] = (1.0,)

    @property
    def several(self) -> bool:
        """Whether it is more than one."""
        return len(self.packages) > 1

    @property
    def nameless(self) -> int:
        """How many of the packages name no bands."""
        return sum(not _has_names(package.definition) for package in self.packages)

    @property
    def definition(self) -> ModelDefinition:
        """What the result is of: the first model, with the largest padding of all, and no temperature of one of them.

        The padding of a definition is a quarter of its chips, so the one with the largest chips is taken for it.
        """
        first = self.packages[0].definition
        if not self.several:
            return first
        largest = max((package.definition.chip_size for package in self.packages), key=lambda size: size[1])
        return replace(first, chip_size=largest, calibration=None)


@contextmanager
def open_models(settings: ClassifyJob) -> Iterator[Models]:
    """Open the package of a job, and those that answer with it.

    Raises:
        PackageError: one of them cannot be opened.
        ParameterError: they contradict each other, or have no figures to be weighted by.
    """
    paths = (settings.in_model_definition, *settings.additional_models)
    with ExitStack() as stack:
        packages = tuple(stack.enter_context(open_package(path)) for path in paths)
        names = [_short(path) for path in paths]
        for package, name in zip(packages[1:], names[1:]):
            check_alike(packages[0].definition, package.definition, names[0], name)
        yield Models(packages, weights_of([package.definition for package in packages], names, settings.model_weights))


def weights_of(definitions: Sequence[ModelDefinition], names: Sequence[str], rule: str) -> tuple[float, ...]:
    """Return the weights of models: equal ones, or by their IoU on the chips that each held out.

    Raises:
        ParameterError: by IoU, and one has none, or all have none above 0.
    """
    if rule != BY_VALIDATION_IOU or len(definitions) == 1:
        return (1 / len(definitions),) * len(definitions)
    ious = [verdict_of(definition.metrics).iou for definition in definitions]
    for iou, name in zip(ious, names):
        if iou is None:
            raise ParameterError(
                f"{name} has no IoU of chips held out to be weighted by. Leave MODEL_WEIGHTS at EQUAL, or train it "
                "with a validation percentage above 0."
            )
    total = sum(ious)
    if total <= 0:
        raise ParameterError("All models have an IoU of 0 on their validation chips. Leave MODEL_WEIGHTS at EQUAL.")
    return tuple(iou / total for iou in ious)


def check_alike(first: ModelDefinition, other: ModelDefinition, name: str, other_name: str) -> None:
    """Check that two models can answer together: the same classes, bands, type of cells and cell size.

    Raises:
        ParameterError: they contradict each other; the sentence says in what.
    """
    for what, one, two in _contradictions(first, other):
        if one != two:
            raise ParameterError(
                f"{name} and {other_name} cannot answer together: their {what} are {one} and {two}. Leave one of them "
                "out of ADDITIONAL_MODELS."
            )


def _contradictions(first: ModelDefinition, other: ModelDefinition) -> Iterator[tuple[str, str, str]]:
    """Yield what must be the same, and how both say it."""
    yield "classes", _classes(first), _classes(other)
    yield ("bands", *_bands(first, other))
    if first.data_type and other.data_type:
        yield "types of cells", first.data_type, other.data_type
    if first.image_space != other.image_space:
        yield "reference systems", first.image_space, other.image_space
    sizes = [definition.cell_size_range for definition in (first, other)]
    if all(sizes) and first.cell_size_wkid == other.cell_size_wkid:
        (low, high), (other_low, other_high) = sizes
        if other_low > high * _FACTOR or low > other_high * _FACTOR:
            yield "cell sizes", f"{low:g}", f"{other_low:g}"
    fixed = [definition.chip_size for definition in (first, other) if definition.model_type in (PSPNET, DEEPLAB)]
    if fixed and first.chip_size != other.chip_size:
        yield "chip sizes", str(first.chip_size[1]), str(other.chip_size[1])


def _classes(definition: ModelDefinition) -> str:
    return ", ".join(f"{info.value} ({info.name})" for info in definition.classes)


def _has_names(definition: ModelDefinition) -> bool:
    return all(band.title for band in model_bands(definition)[0])


def _bands(*definitions: ModelDefinition) -> list[str]:
    """Return the bands of models: by their names, or by number where one of the packages names none."""
    known = [model_bands(definition) for definition in definitions]
    named = all(map(_has_names, definitions))
    return [", ".join(band.title if named else str(position + 1) for band, position in zip(*each)) for each in known]


def _short(path: str) -> str:
    return "the definition" if path.lstrip().startswith("{") else path.replace("\\", "/").rpartition("/")[2]
