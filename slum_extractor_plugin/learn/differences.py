"""What differs from arcgis.learn 2.4.4, and why: the only list, from which the docs are made and which a test checks.

No package of the engine is needed to import this.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .refusals import INSTEAD

#: Marks a parameter that only one side has.
ABSENT = "(absent)"


@dataclass(frozen=True)
class Difference:
    """One parameter whose default differs, or that arcgis.learn lacks; defaults are Python source."""

    function: str
    parameter: str
    theirs: str
    ours: str
    reason: str


@dataclass(frozen=True)
class Behaviour:
    """What a call does otherwise, with the same signature."""

    function: str
    theirs: str
    ours: str
    reason: str


def _added(function: str, parameter: str, ours: str, reason: str) -> Difference:
    return Difference(function, parameter, ABSENT, ours, reason)


_TOOL = "The default of the tool Train Deep Learning Model, the same in every way to call it."
_FASTER = "None uses half precision where a trial is faster; True and False decide."
_READ_ONLY = "A list as a default would be shared between calls. Lists are accepted too."

#: Differences of the signatures.
SIGNATURES = (
    Difference("prepare_data", "chip_size", "224", "None", "The whole chip; nothing is cut off unless you ask for it."),
    Difference("prepare_data", "batch_size", "64", "None", "None chooses by the free memory: 64 chips may not fit."),
    Difference("prepare_data", "collate_fn", "_bb_pad_collate", "None", "Not offered."),
    Difference("prepare_data", "stratify", ABSENT, "None", "None holds out by place; read from **kwargs there."),
    _added("prepare_data", "reporter", "None", "Receives messages, for programs that do not print."),
    Difference("UnetClassifier", "dice_loss_fraction", "False", "None", _TOOL),
    Difference("UnetClassifier", "dice_loss_average", "'micro'", "None", _TOOL),
    Difference("UnetClassifier", "ignore_classes", "[]", "()", _READ_ONLY),
    _added("UnetClassifier", "balanced_sampling", "None", "Draws chips with rare classes more often; our own."),
    _added("UnetClassifier", "network", "None", "A network of your own."),
    _added("UnetClassifier", "loss", "None", "A loss of your own."),
    _added("UnetClassifier", "reporter", "None", "Receives messages, for programs that do not print."),
    Difference("UnetClassifier.lr_find", "mixed_precision", "False", "None", _FASTER),
    Difference("UnetClassifier.fit", "mixed_precision", "False", "None", _FASTER),
    Difference("UnetClassifier.fit", "callbacks", "None", "()", "Lightning's callbacks, not fastai's."),
    Difference("UnetClassifier.per_class_metrics", "ignore_classes", "[]", "()", _READ_ONLY),
    Difference(
        "UnetClassifier.save",
        "save_inference_file",
        "True",
        "False",
        "A package never holds Python code; ArcGIS Pro 2.7 and later bring their own.",
    ),
    _added("UnetClassifier.save", "overwrite", "True", "False keeps a model of the same name."),
    Difference("UnetClassifier.load", "strict", "'True'", "True", "A string there, which is always true."),
)

#: Methods that arcgis.learn's UnetClassifier lacks.
ADDED_METHODS = {
    "predict": "Classifies images in memory: NumPy arrays in, class values or probabilities out.",
    "classify": "Classifies a raster file, as the tool Classify Pixels does.",
    "plot_lr": "The curve of lr_find, also outside a notebook.",
    "history": "Metrics of each epoch.",
    "metrics": "Metrics of the epoch that was kept.",
}

#: Differences of what is done.
BEHAVIOURS = (
    Behaviour(
        "prepare_data",
        "Chips are held out at random.",
        "By place, where chips have positions.",
        "Chips that overlap show the same houses, and flatter the model.",
    ),
    Behaviour(
        "prepare_data",
        "transforms are fastai's.",
        "Text of AUGMENTATION_PARAMETERS, a transforms.json, or a function of yours.",
        "fastai is not used here.",
    ),
    Behaviour(
        "prepare_data",
        "chip_size is ignored with transforms=False.",
        "It crops in any case.",
        "Nothing that you give is ignored.",
    ),
    Behaviour(
        "UnetClassifier",
        "fastai's DynamicUnet.",
        "model_type: UNET (smp's) by default, DYNAMIC_UNET for ArcGIS's own.",
        "UNET takes more backbones; a package of DYNAMIC_UNET opens in ArcGIS.",
    ),
    Behaviour(
        "UnetClassifier",
        "class_balancing gives the background the mean weight of the classes.",
        "The weight of its own share.",
        "With one class, theirs changes nothing.",
    ),
    Behaviour(
        "UnetClassifier",
        "focal_loss weighs the mean loss of the batch.",
        "It weighs each cell.",
        "As its authors define it (Lin et al. 2017).",
    ),
    Behaviour(
        "UnetClassifier.lr_find",
        "150 steps.",
        "50 steps.",
        "It finds as good a rate in a third of the time ([measured](fitting.md#the-learning-rate)).",
    ),
    Behaviour(
        "UnetClassifier.fit",
        "early_stopping counts from the first epoch.",
        "From the epoch in which the rate has fallen to half.",
        "Metrics vary while the rate is high.",
    ),
    Behaviour(
        "UnetClassifier.fit",
        "Checkpoints are numbered from epoch 0.",
        "From epoch 1.",
        "As in the messages and in history.",
    ),
    Behaviour(
        "UnetClassifier.per_class_metrics",
        "A pandas.DataFrame.",
        "A dict that pandas.DataFrame accepts.",
        "pandas is not needed to train. IoU is added.",
    ),
    Behaviour(
        "UnetClassifier.mIOU",
        "A class that occurs nowhere has 0.",
        "It has nan, and is left out of the mean.",
        "It was neither found nor missed.",
    ),
    Behaviour(
        "UnetClassifier.mIOU",
        "split may be test.",
        "valid or train.",
        "Test images are classified and compared by the accuracy tool.",
    ),
    Behaviour(
        "UnetClassifier.save",
        "framework: torchscript and ONNX raise for a U-Net.",
        "ONNX is written.",
        "Programs such as Deepness read it.",
    ),
    Behaviour(
        "plots",
        "matplotlib draws them at once.",
        "A Figure is returned: a notebook displays it, save() writes it.",
        "They work without a notebook, and without matplotlib.",
    ),
)


def markdown() -> str:
    """Return the tables of the docs page on Python."""
    signatures = (
        (f"`{one.function}`", f"`{one.parameter}`", _code(one.theirs), _code(one.ours), one.reason)
        for one in SIGNATURES
    )
    behaviours = ((f"`{one.function}`", one.theirs, one.ours, one.reason) for one in BEHAVIOURS)
    refused = (
        (f"`{function}`", f"`{name}`", instead)
        for function, names in INSTEAD.items()
        for name, instead in names.items()
    )
    added = ((f"`{name}`", what) for name, what in ADDED_METHODS.items())
    return "\n".join(
        [
            "### Defaults and parameters\n",
            _table(("Function", "Parameter", "arcgis.learn", "Here", "Why"), signatures),
            "### Behaviour\n",
            _table(("Function", "arcgis.learn", "Here", "Why"), behaviours),
            "### Not offered\n\nEach raises an error that says what to do instead.\n",
            _table(("Function", "Parameter", "Instead"), refused),
            "### Added to UnetClassifier\n",
            _table(("Name", "What it is"), added),
        ]
    )


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = [*head]
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _code(default: str) -> str:
    return default if default == ABSENT else f"`{default}`"
