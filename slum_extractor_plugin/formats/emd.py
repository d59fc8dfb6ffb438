"""Esri model definitions (.emd): what a network is, what it takes and what its outputs mean.

The keys are those of arcgis.learn 2.4.4; older spellings are read too. Four kinds of network are known:

``DYNAMIC_UNET``
    The network of arcgis.learn's UnetClassifier. Written with ArcGIS's own keys, so that ArcGIS opens it.
``UNET``
    ``segmentation_models_pytorch.Unet``. ArcGIS cannot rebuild it, and the definition says so: ``Framework`` is
    "PyTorch", ``ModelName`` "SlumExtractorUnet", and ``Description`` names what opens it.
``PSPNET``, ``DEEPLAB``
    The networks of arcgis.learn's PSPNetClassifier and DeepLab, which are read and not trained here.

Keys of our own, which ArcGIS ignores: ``DataType`` (numpy's name of the training cells' type), ``TrainingDistribution``
(what the training cells were like, see distribution.py), ``Calibration`` (of its probabilities, see calibration.py) and
``Metrics``.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import PackageError, brief
from . import emd_keys as keys
from . import foreign_json
from .calibration import Calibration
from .classes import ClassInfo
from .distribution import Distribution
from .normalisation import Normalisation, NormalizationStats, from_statistics, imagenet
from .other_models import what_instead

UNET = "UNET"
DYNAMIC_UNET = "DYNAMIC_UNET"
PSPNET = "PSPNET"
DEEPLAB = "DEEPLAB"

#: Larger definitions are not read; ArcGIS's own have some kilobytes.
MAXIMUM_LENGTH = 16 * 2**20

_ARCGIS = "arcgis.learn.models._inferencing"
_FRAMEWORKS = {DYNAMIC_UNET: _ARCGIS, PSPNET: _ARCGIS, DEEPLAB: _ARCGIS, UNET: "PyTorch"}
_CONFIGURATIONS = {
    DYNAMIC_UNET: "_unet",
    PSPNET: "_psp",
    DEEPLAB: "_deeplab_infrencing",
    UNET: "segmentation_models_pytorch.Unet",
}
_NAMES = {DYNAMIC_UNET: "UnetClassifier", PSPNET: "PSPNetClassifier", DEEPLAB: "DeepLab", UNET: "SlumExtractorUnet"}

_SUPPORTED = (
    "This toolbox runs the U-Nets that it trains itself (UNET, DYNAMIC_UNET) and arcgis.learn's UnetClassifier, "
    "PSPNetClassifier and DeepLab with PyTorch."
)

_USUAL_IN_ARCGIS = {
    "ModelType": "ImageClassification",
    "InferenceFunction": "[Functions]System\\DeepLearning\\ArcGISLearn\\ArcGISImageClassifier.py",
    "SupportsVariableTileSize": True,
    "ModelFormat": "NCHW",
    "ArcGISLearnVersion": "2.4.4",  # the version whose keys are written
    "backend": "pytorch",
    "resize_to": None,  # which arcgis.learn reads when it goes on training with chips of another size
}

#: Keys whose usual value is understood and written again; another value is kept as it is.
_USUAL = {
    DYNAMIC_UNET: _USUAL_IN_ARCGIS,
    PSPNET: _USUAL_IN_ARCGIS,
    DEEPLAB: _USUAL_IN_ARCGIS,
    UNET: {
        "ModelType": "ImageClassification",
        "SupportsVariableTileSize": True,
        "ModelFormat": "NCHW",
        "backend": "pytorch",
        "Description": "A segmentation_models_pytorch.Unet for the QGIS plugin Slum Extractor, which trained it; "
        "ArcGIS cannot rebuild this network.",
    },
}

#: The order in which arcgis.learn 2.4.4 writes its keys; ``monitored_*`` follow ArcGISLearnVersion, others the end.
_ORDER = (
    "Framework",
    "ModelConfiguration",
    "ModelType",
    "InferenceFunction",
    "Description",
    "ExtractBands",
    "ignore_mapped_class",
    "SupportsVariableTileSize",
    "Classes",
    "ModelFormat",
    "MinCellSize",
    "MaxCellSize",
    "ArcGISLearnVersion",
    "monitored_",
    "ModelFile",
    "ImageHeight",
    "ImageWidth",
    "ImageSpaceUsed",
    "LearningRate",
    "ModelName",
    "backend",
    "ModelParameters",
    "accuracy",
    "resize_to",
    "IsMultispectral",
    "IsImageNetNormalization",
    "Bands",
    "ImageryType",
    "NormalizationStats",
    "DoNormalize",
    "DataType",
    "TrainingDistribution",
    "Calibration",
    "per_class_metrics",
    "Metrics",
)


@dataclass(frozen=True)
class ModelDefinition:
    """What a package says of its network.

    ``bands`` are zero-based; ``chip_size`` is (width, height) in cells; ``cell_size_range`` is in units of the CRS with
    the id ``cell_size_wkid``; ``data_type`` is numpy's name of the training cells' type, empty where the package does
    not tell; ``normalization_stats`` None means ImageNet's; ``ignored_outputs`` are indices of outputs that are never
    answered; ``parameters`` are the ModelParameters other than the backbone; ``distribution`` is that of the training
    cells of ``bands``, None where the package has none; ``calibration`` is that of its probabilities, None where they
    are the network's own; ``extra`` holds every other key.
    """

    model_type: str
    backbone: str
    bands: tuple[int, ...]
    classes: tuple[ClassInfo, ...]
    chip_size: tuple[int, int]
    cell_size_range: tuple[float, float] | None = None
    cell_size_wkid: int | None = None
    image_space: str = "MAP_SPACE"
    data_type: str = "uint8"
    normalization_stats: NormalizationStats | None = None
    ignored_outputs: tuple[int, ...] = ()
    metrics: dict[str, Any] = field(default_factory=dict)
    parameters: dict[str, Any] = field(default_factory=dict)
    model_file: str = ""
    distribution: Distribution | None = None
    calibration: Calibration | None = None
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def normalisation(self) -> Normalisation:
        """How cells of ``bands`` become the network's input."""
        if self.normalization_stats is None:
            return imagenet()
        return from_statistics(self.normalization_stats, self.bands)

    @property
    def class_values(self) -> tuple[int, ...]:
        """Class value of each output of the network; the first is 0, the background."""
        return (0, *(info.value for info in self.classes))

    @property
    def outputs(self) -> int:
        """Number of outputs of the network for each cell."""
        return len(self.classes) + 1

    @property
    def padding(self) -> int:
        """ArcGIS's default padding in cells: a quarter of the chip's height."""
        return self.chip_size[1] // 4


def read_definition(source: str | Mapping[str, Any]) -> ModelDefinition:
    """Read the text of an .emd, or the object that it holds.

    Raises:
        PackageError: it is no model definition, or one of a network that this toolbox does not run.
    """
    values = dict(_parse(source)) if isinstance(source, str) else dict(source)
    model_type = _model_type(values)
    stats = _normalization_stats(values)
    bands = keys.bands(values, stats.bands if stats else 3)
    parameters = keys.parameters(values)
    cell_sizes = keys.cell_sizes(values)
    definition = ModelDefinition(
        model_type=model_type,
        backbone=keys.backbone(parameters),
        bands=bands,
        classes=keys.classes(values),
        chip_size=(keys.size(values, "ImageWidth"), keys.size(values, "ImageHeight")),
        cell_size_range=cell_sizes,
        cell_size_wkid=keys.cell_size_wkid(values) if cell_sizes else None,
        image_space=keys.image_space(values),
        data_type=keys.data_type(values, "" if stats else "uint8"),
        normalization_stats=stats,
        ignored_outputs=keys.ignored_outputs(values),
        metrics=keys.metrics(values),
        parameters={name: value for name, value in parameters.items() if name != "backbone"},
        model_file=keys.model_file(values),
        calibration=_calibration(values),
    )
    _check(definition)
    definition = dataclasses.replace(definition, distribution=_distribution(values, definition))
    return dataclasses.replace(definition, extra=_extra(values, _implied(definition)))


def write_definition(definition: ModelDefinition) -> str:
    """Return the text of the .emd, with ArcGIS's keys in ArcGIS's order and the keys of ``extra`` after them."""
    values = {**_implied(definition), **definition.extra, **_understood(definition)}
    return json.dumps({name: values[name] for name in sorted(values, key=_place)}, indent=4)


def _parse(text: str) -> Mapping[str, Any]:
    if len(text) > MAXIMUM_LENGTH:
        raise PackageError("The model definition is longer than 16 MiB, so it is not an .emd file.")
    try:
        values = foreign_json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise PackageError(f"The model definition is not valid JSON ({brief(error)}); get the model again.") from error
    if not isinstance(values, dict):
        raise PackageError("The model definition is not a JSON object; choose the .emd or .dlpk of a trained model.")
    return values


def _model_type(values: Mapping[str, Any]) -> str:
    framework, name = values.get("Framework"), values.get("ModelName")
    configuration = values.get("ModelConfiguration")
    if isinstance(configuration, Mapping):
        configuration = configuration.get("Name")
    if framework == _FRAMEWORKS[UNET] and name == _NAMES[UNET]:
        return UNET
    known = _CONFIGURATIONS if name is None else _NAMES  # older definitions name the configuration only
    kind = next((kind for kind in (DYNAMIC_UNET, PSPNET, DEEPLAB) if known[kind] == (name or configuration)), None)
    if framework == _ARCGIS and kind is not None and values.get("backend", "pytorch") == "pytorch":
        return kind
    raise PackageError(_refusal(values, configuration))


def _refusal(values: Mapping[str, Any], configuration: object) -> str:
    framework = values.get("Framework")
    if isinstance(framework, str) and framework.startswith("e.g."):
        return "This .emd is the template of a chip folder, not a trained model. Train a model with the folder first."
    if framework is None:
        what = f"names no Framework (its inference function is {values.get('InferenceFunction')!r:.80})"
    else:
        kind = values.get("ModelName") or configuration
        backend = f" and the backend {values['backend']!r:.40}" if values.get("backend", "pytorch") != "pytorch" else ""
        what = f"is for the framework {framework!r:.80} with the model {kind!r:.80}{backend}"
    instead = what_instead(values.get("ModelName"), configuration)
    return f"The model definition {what}, which cannot be run here. {f'{instead} ' if instead else ''}{_SUPPORTED}"


def _normalization_stats(values: Mapping[str, Any]) -> NormalizationStats | None:
    stats = values.get("NormalizationStats")
    return NormalizationStats.from_dict(stats) if stats is not None else None


def _distribution(values: Mapping[str, Any], definition: ModelDefinition) -> Distribution | None:
    found = values.get(keys.DISTRIBUTION)
    return None if found is None else Distribution.from_dict(found, len(definition.bands), definition.outputs)


def _calibration(values: Mapping[str, Any]) -> Calibration | None:
    found = values.get(keys.CALIBRATION)
    return Calibration.from_dict(found) if found is not None else None


def _extra(values: Mapping[str, Any], implied: Mapping[str, Any]) -> dict[str, Any]:
    unknown = {name: value for name, value in values.items() if not keys.is_understood(name, values)}
    return {name: value for name, value in unknown.items() if name not in implied or implied[name] != value}


def _implied(definition: ModelDefinition) -> dict[str, Any]:
    """Return the keys that are written unless ``extra`` has them: usual values, and ArcGIS's words for the statistics.

    ArcGIS calls every input multispectral but 8 bit RGB, and reads its normalisation and bands' names from the file.
    """
    values = dict(_USUAL[definition.model_type])
    stats = definition.normalization_stats
    values.update(IsMultispectral=stats is not None, IsImageNetNormalization=True)
    if stats is not None:
        names = [str(band + 1) for band in range(stats.bands)]
        values.update(Bands=names, ImageryType="ms", DoNormalize=True)
    return values


def _check(definition: ModelDefinition) -> None:
    if definition.normalization_stats is None and len(definition.bands) != 3:
        raise PackageError(
            f"The model takes {len(definition.bands)} bands but has no NormalizationStats, so its input cannot be "
            "normalised as in training; save the model again with a newer ArcGIS."
        )
    if any(index >= definition.outputs for index in definition.ignored_outputs):
        raise PackageError("ignore_mapped_class of the model definition names an output that the network lacks.")
    _ = definition.normalisation  # raises where the statistics do not fit the bands


def _understood(definition: ModelDefinition) -> dict[str, Any]:
    width, height = definition.chip_size
    stats = definition.normalization_stats
    values = {
        "Framework": _FRAMEWORKS[definition.model_type],
        "ModelConfiguration": _CONFIGURATIONS[definition.model_type],
        "ExtractBands": list(definition.bands),
        "ignore_mapped_class": list(definition.ignored_outputs),
        "Classes": [{"Value": c.value, "Name": c.name, "Color": list(c.color)} for c in definition.classes],
        "ModelFile": definition.model_file,
        "ImageHeight": height,
        "ImageWidth": width,
        "ImageSpaceUsed": definition.image_space,
        "ModelName": _NAMES[definition.model_type],
        "ModelParameters": {"backbone": _arcgis_backbone(definition), "backend": "pytorch", **definition.parameters},
        **keys.written_cell_sizes(definition.cell_size_range, definition.cell_size_wkid),
        **keys.written_metrics(definition.metrics),
    }
    if definition.data_type:
        values["DataType"] = definition.data_type
    if definition.distribution is not None:
        values[keys.DISTRIBUTION] = definition.distribution.to_dict()
    if definition.calibration is not None:
        values[keys.CALIBRATION] = definition.calibration.to_dict()
    if stats is not None:
        values["NormalizationStats"] = stats.to_dict()
    return values


def _arcgis_backbone(definition: ModelDefinition) -> str:
    """Return the backbone as ArcGIS names it: timm's encoders, smp's ``tu-``, are its ``timm:``.

    A ``UNET``'s gets a prefix that arcgis.learn does not know, so that it says that it lacks the backbone in place of
    listing each tensor that its own network of that name lacks.
    """
    name = definition.backbone
    if definition.model_type == UNET:
        return keys.SMP_PREFIX + name
    return f"timm:{name[3:]}" if name.startswith("tu-") else name


def _place(name: str) -> int:
    name = "monitored_" if name.startswith("monitored_") else name
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)
