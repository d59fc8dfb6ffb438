"""The label files of one chip, in each metadata format."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from ...formats.chip_labels import kitti, pascal_voc
from ...formats.chips import CLASSIFIED_TILES, EXPORT_TILES, LABELED_TILES, LABELS
from .cut import Cut
from .files import LABEL_SUFFIX, ChipWriter, write_file
from .labels import label_type


@dataclass(frozen=True)
class LabelFormat:
    """How a metadata format writes the labels of a chip: into which files, of cells or of single objects."""

    write: Callable[[ChipWriter, Path, str, Cut], None]
    suffix: str
    of_objects: bool


def _class_raster(writer: ChipWriter, folder: Path, name: str, cut: Cut) -> None:
    writer.write_label(folder / name, cut.label, cut.grid)


def _instance_rasters(writer: ChipWriter, folder: Path, name: str, cut: Cut) -> None:
    for value, mask in cut.objects.masks():
        inside = folder / class_folder(cut.names[value], value)
        inside.mkdir(exist_ok=True)
        writer.write_label(inside / name, mask, cut.grid, label_type(int(mask.max())))


def _pascal_voc(writer: ChipWriter, folder: Path, name: str, cut: Cut) -> None:
    bands, height, width = cut.image.shape
    text = pascal_voc(name + writer.format.suffix, (width, height, bands), cut.objects.boxes())
    write_file(folder / f"{name}.xml", text.encode())


def _labeled(writer: ChipWriter, folder: Path, name: str, cut: Cut) -> None:
    """Write one class for the whole chip: the one with the most cells."""
    bands, height, width = cut.image.shape
    areas = {value: sum(sizes) for value, sizes in cut.objects.areas(1.0).items()}
    boxes = [(max(areas, key=areas.get), (0, 0, width, height))] if areas else []
    text = pascal_voc(name + writer.format.suffix, (width, height, bands), boxes)
    write_file(folder / f"{name}.xml", text.encode())


def _kitti(writer: ChipWriter, folder: Path, name: str, cut: Cut) -> None:
    write_file(folder / f"{name}.txt", kitti(cut.objects.boxes()).encode())


def _nothing(writer: ChipWriter, folder: Path, name: str, cut: Cut) -> None:
    """Write no label: chips for models that learn from images alone."""


#: By ArcGIS's keyword.
LABEL_FORMATS = {
    CLASSIFIED_TILES: LabelFormat(_class_raster, LABEL_SUFFIX, of_objects=False),
    "RCNN_Masks": LabelFormat(_instance_rasters, LABEL_SUFFIX, of_objects=True),
    "PASCAL_VOC_rectangles": LabelFormat(_pascal_voc, ".xml", of_objects=True),
    "KITTI_rectangles": LabelFormat(_kitti, ".txt", of_objects=True),
    LABELED_TILES: LabelFormat(_labeled, ".xml", of_objects=True),
    EXPORT_TILES: LabelFormat(_nothing, "", of_objects=False),
}


def class_folder(name: str, value: int) -> str:
    """Return the folder below ``labels`` that holds the instance rasters of a class: its name where that can be one.

    A name that had to be changed is followed by the class value, so that no two classes share a folder and no name
    (``..`` is one) leads out of ``labels``.
    """
    clean = re.sub(r'[<>:"/\\|?*]', "_", name).strip(" .")
    clean = "".join(letter if letter.isprintable() else "_" for letter in clean)
    return name if clean and clean == name else f"{clean}_{value}"


def label_path(folder: Path, metadata_format: str, name: str) -> str:
    """Return the path of a chip's label below its chip folder, as map.txt lists it; the first of several."""
    suffix = LABEL_FORMATS[metadata_format].suffix
    if not suffix:
        return ""
    if metadata_format == "RCNN_Masks":
        inside = sorted(path.name for path in (folder / LABELS).iterdir() if (path / f"{name}{suffix}").exists())
        return f"{LABELS}/{inside[0]}/{name}{suffix}" if inside else ""
    return f"{LABELS}/{name}{suffix}"
