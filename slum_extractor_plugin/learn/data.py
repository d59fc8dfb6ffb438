"""Chips for training: `prepare_data`, and the object that it returns."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from torch import Tensor
from torch.utils.data import DataLoader

from ..engine.training.augmentation import Augmentation
from ..engine.training.dataset import ChipDataset
from ..engine.training.loaders import loaders
from ..engine.training.pictures import image_tag, overlay_tag
from ..engine.training.preparation import Training, prepare
from ..errors import ParameterError, brief
from ..formats import html_page
from ..formats.chips import CLASSIFIED_TILES, read_description
from ..formats.classes import ClassInfo
from ..jobs.export import ShowTrainingData
from ..protocol import Reporter
from .pictures import Figure, facts, line_of_chips
from .refusals import further, refuse, refuse_unless
from .reporting import Printer
from .settings import settings_of

Paths = str | os.PathLike | Sequence[str | os.PathLike]

#: Changes image (bands, rows, columns) and target (rows, columns), tensors of raw cells and of positions in
#: ``data.classes`` (255: left out), alike; all chance is the generator's.
Transform = Callable[[Tensor, Tensor, np.random.Generator], tuple[Tensor, Tensor]]

#: Name of the background, as in ArcGIS.
BACKGROUND = "NoData"

_CHIPS_PER_ROW = 2


def prepare_data(
    path: Paths,
    class_mapping: Mapping[int, str] | None = None,
    chip_size: int | None = None,
    val_split_pct: float = 0.1,
    batch_size: int | None = None,
    transforms: bool | str | os.PathLike | Transform | None = None,
    collate_fn: None = None,
    seed: int | None = 42,
    dataset_type: str | None = None,
    resize_to: None = None,
    working_dir: str | os.PathLike | None = None,
    *,
    stratify: bool | None = None,
    valid_path: Paths | None = None,
    lighting_transforms: bool = True,
    reporter: Reporter | None = None,
    **kwargs: Any,
) -> Data:
    """Read one chip folder, or several of the same bands.

    Args:
        path: of the folder or folders that Export Training Data wrote (Classified_Tiles).
        class_mapping: other names for classes, by class value.
        chip_size: side of the crops to train on, in cells; None for the chips' own size.
        val_split_pct: share of the chips to hold out, 0 to 1.
        batch_size: chips per training step; None to fit the available memory.
        transforms: None for the default augmentation, False for none; text as in AUGMENTATION_PARAMETERS
            (``"rotate '30;0.5';zoom '(1,1.2);1'"``); the path of a transforms.json; or your own function.
        collate_fn: not offered.
        seed: of all that is random; None to draw one.
        dataset_type: ``Classified_Tiles``, or None.
        resize_to: not offered.
        working_dir: folder in which ``models`` is made; None for the chip folder, or the current folder if ``path``
            has several.
        stratify: True to hold out chips by labelled share, False at random; None by place where the chips have
            positions, so that no held-out chip overlaps one to train on.
        valid_path: chip folder or folders to validate with, instead of ``val_split_pct``.
        lighting_transforms: whether the default augmentation changes the light.
        reporter: receives messages; None to print them.
        **kwargs: further parameters of Train Deep Learning Model, by their lower-case names, such as
            ``processor_type="CPU"``.

    Raises:
        SlumExtractorError: the chips or parameters cannot be used, with a sentence that says which and why.
    """
    refuse_unless("prepare_data", "collate_fn", collate_fn is None)
    refuse_unless("prepare_data", "resize_to", resize_to is None)
    _check_type(dataset_type)
    reporter = reporter or Printer()
    folders = _paths(path)
    folder = _working_folder(path, working_dir)
    own, augmentation = _augmentation(transforms)
    values = {
        "in_folder": folders,
        "out_folder": str(folder / "models" / "model"),
        "chip_size": _chip_size(chip_size, folders, reporter),
        "validation_percentage": _percentage(val_split_pct),
        "batch_size": batch_size,
        "seed": _seed(seed, reporter),
        **augmentation,
        **_split(stratify, kwargs),
        "validation_folder": _paths(valid_path) if valid_path is not None else None,
    }
    settings = settings_of("train", {**values, **further("prepare_data", kwargs)})
    names = {int(value): str(name) for value, name in (class_mapping or {}).items()}
    return Data(prepare(settings, reporter, names), folder, reporter, own, bool(lighting_transforms))


class Data:
    """Chips, read and checked, divided into those to train on and those held out; see `prepare_data`.

    Attributes:
        path: folder in which ``models`` lies.
        run: what the engine trains with.
        reporter: receives messages.
    """

    def __init__(
        self, run: Training, path: Path, reporter: Reporter, transform: Transform | None = None, light: bool = True
    ) -> None:
        self._transform, self._light = transform, light
        self.run, self.path, self.reporter = self._adjusted(run), path, reporter

    @property
    def classes(self) -> list[str]:
        """Names of the network's outputs: the background, then the classes by their value."""
        return [BACKGROUND, *(info.name for info in self.run.definition.classes)]

    @property
    def class_mapping(self) -> dict[int, str]:
        """Names of the classes by class value, without the background."""
        return {info.value: info.name for info in self.run.definition.classes}

    @property
    def color_mapping(self) -> dict[int, tuple[int, int, int]]:
        """Colours of the classes by class value: red, green, blue, 0 to 255."""
        return {info.value: info.color for info in self.run.definition.classes}

    @property
    def c(self) -> int:
        """Number of outputs of a network for these data, the background included."""
        return self.run.definition.outputs

    @property
    def chip_size(self) -> int:
        """Side of what is trained on, in cells; of the shorter side."""
        return min(self.run.definition.chip_size)

    @property
    def batch_size(self) -> int:
        """Chips per training step."""
        return self.run.batch_size

    @property
    def dataset_type(self) -> str:
        """The metadata format of the chips."""
        return CLASSIFIED_TILES

    @property
    def train_ds(self) -> ChipDataset:
        """Chips to train on, unchanged: image (bands, rows, columns) of raw cells, target (rows, columns)."""
        return ChipDataset(self.run.train_chips, self.run.store)

    @property
    def valid_ds(self) -> ChipDataset:
        """Chips held out."""
        return ChipDataset(self.run.held_out, self.run.store)

    @property
    def train_dl(self) -> DataLoader:
        """Batches to train on, augmented, as the engine's own training gets them."""
        return loaders(self.run)[0]

    @property
    def valid_dl(self) -> DataLoader | None:
        """Batches of the chips held out; None if no chip is."""
        return loaders(self.run)[1]

    def show_batch(self, rows: int = 3, alpha: float = 0.7, **kwargs: Any) -> Figure:
        """Show training chips as the network gets them, augmented: two per row, the image beside its labels.

        Args:
            rows: number of rows.
            alpha: opacity of the labels, 0 to 1.
            **kwargs: none is offered.

        Raises:
            ParameterError: a value is out of range, or not offered.
        """
        refuse("Data.show_batch", kwargs, ("rows", "alpha"))
        check_picture(rows, alpha)
        classes = self.run.definition.classes
        tags = [
            image_tag(image, "image") + overlay_tag(image, truth, classes, "labels", alpha)
            for image, truth in self._augmented(rows * _CHIPS_PER_ROW)
        ]
        lines = [line_of_chips(tags[start : start + _CHIPS_PER_ROW]) for start in range(0, len(tags), _CHIPS_PER_ROW)]
        return Figure("Training chips", legend(classes), *lines)

    def again(self, settings: Any) -> Training:
        """Return a run of the same chips with other settings, without reading the chips again."""
        run = prepare(settings, self.reporter, self.class_mapping, self.run.read)
        return self._adjusted(replace(run, batch_size=self.run.batch_size))  # free memory would give another one

    def __repr__(self) -> str:
        return (
            f"<Data: {len(self.run.train_chips)} chips to train on, {len(self.run.held_out)} held out, classes "
            f"{', '.join(self.classes)}>"
        )

    def _repr_html_(self) -> str:
        run, definition = self.run, self.run.definition
        rows = [
            (
                info.name,
                info.value,
                html_page.Html(html_page.swatch(info.color)),
                *(f"{_share(records, output):.2%}" for records in (run.read.train, run.read.held_out)),
            )
            for output, info in enumerate(definition.classes, 1)
        ]
        table = html_page.table(
            ("Class", "Value", "Colour", "To train on", "Held out"), rows, "Share of the labelled cells"
        )
        return facts(
            "Training data",
            {
                "Chips to train on": len(run.train_chips),
                "Chips held out": len(run.held_out),
                "Chip size": " x ".join(map(str, definition.chip_size)),
                "Bands": len(definition.bands),
                "Cell type": definition.data_type,
                "Batch size": run.batch_size,
                "Models": self.path / "models",
            },
            table,
        )

    def _augmented(self, count: int) -> list[tuple[np.ndarray, np.ndarray]]:
        samples: list[tuple[np.ndarray, np.ndarray]] = []
        for cells, target in self.train_dl:
            samples += zip(cells.float().numpy(), target.numpy())
            if len(samples) >= count:
                break
        return samples[:count]

    def _adjusted(self, run: Training) -> Training:
        augmentation = Augmentation(self._transform) if self._transform else run.augmentation
        return replace(run, augmentation=augmentation if self._light else replace(augmentation, light=None))


def check_picture(rows: int, alpha: float) -> None:
    """Check what a figure of chips is asked for.

    Raises:
        ParameterError: fewer than one row, or an opacity outside 0 to 1.
    """
    ShowTrainingData.checked("rows", rows)
    ShowTrainingData.checked("alpha", alpha)


def legend(classes: Sequence[ClassInfo]) -> str:
    """Return the colours of classes as a list."""
    return html_page.legend((info.color, info.name) for info in classes)


def _paths(path: Paths) -> tuple[str, ...]:
    paths = (path,) if isinstance(path, (str, os.PathLike)) else tuple(path)
    return tuple(os.fspath(one) for one in paths)


def _working_folder(path: Paths, working_dir: str | os.PathLike | None) -> Path:
    """Return the folder in which ``models`` is made, as arcgis.learn chooses it."""
    several = not isinstance(path, (str, os.PathLike))
    folder = Path(working_dir or (Path.cwd() if several else path)).absolute()
    if folder.is_dir() and not os.access(folder, os.W_OK):
        raise ParameterError(f"Models cannot be written to {folder}. Give working_dir a folder that can be written to.")
    return folder


def _check_type(dataset_type: str | None) -> None:
    if dataset_type not in (None, CLASSIFIED_TILES):
        raise ParameterError(
            f"dataset_type is {brief(dataset_type)}, and U-Nets are trained on {CLASSIFIED_TILES}. Export the training "
            "data in that format, and leave dataset_type out."
        )


def _percentage(share: float) -> float:
    if not 0 <= share < 1:
        raise ParameterError(f"val_split_pct is {share:g}, and a share such as 0.1 is needed, from 0 to below 1.")
    return 100 * share


def _seed(seed: int | None, reporter: Reporter) -> int:
    if seed is not None:
        return seed
    drawn = random.SystemRandom().randrange(2**32)
    reporter.message(f"The seed is {drawn}; give it to repeat this run.")
    return drawn


def _chip_size(size: int | None, folders: Sequence[str], reporter: Reporter) -> int | None:
    """Return the side of the crops; that of the chips where they are smaller, as in arcgis.learn."""
    if size is None:
        return None
    smallest = min(min(read_description(Path(folder))["tile_size"]) for folder in folders)
    if size <= smallest:
        return size
    reporter.message(f"The chips have {smallest} cells a side, and chip_size {size} is more: training on whole chips.")
    return None


def _augmentation(transforms: bool | str | os.PathLike | Transform | None) -> tuple[Transform | None, dict[str, Any]]:
    """Return the user's own function, if it is one, and the parameters of the tool."""
    if transforms is None:
        return None, {}
    if transforms is False:
        return None, {"augmentation": "NONE"}
    if callable(transforms):
        return transforms, {"augmentation": "NONE"}
    if isinstance(transforms, (str, os.PathLike)):
        text = os.fspath(transforms)
        kind = "FILE" if text.lower().endswith(".json") else "CUSTOM"
        return None, {"augmentation": kind, "augmentation_parameters": text}
    raise ParameterError(
        "transforms is neither None, False, text nor a function; fastai's transforms are not used here. Give text such "
        "as \"rotate '30;0.5'\", the path of a transforms.json, or a function of image, target and random generator."
    )


def _split(stratify: bool | None, kwargs: Mapping[str, Any]) -> dict[str, str]:
    if stratify is None:
        return {}
    if "validation_split" in kwargs:
        raise ParameterError("stratify and validation_split both say how chips are held out. Give one of them.")
    return {"validation_split": "STRATIFIED" if stratify else "RANDOM"}


def _share(records: Sequence[Any], output: int) -> float:
    counts = np.array([record.counts for record in records], float)
    return float(counts[:, output].sum() / max(1.0, counts.sum())) if len(counts) else float("nan")
