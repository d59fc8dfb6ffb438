"""Reading a chip folder: what Export Training Data writes, ours or ArcGIS's of any age, and training reads.

The spellings differ between versions of ArcGIS: ``Value``/``ClassValue``, ``Name``/``ClassName``, placeholder texts
where numbers belong, statistics in one file or the other. Everything that is not needed may be missing.
"""

from __future__ import annotations

import contextlib
import math
import os
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import hidden_files
from ..errors import ChipFolderError, brief
from ..jobs.export import ExportTrainingDataForDeepLearning
from . import foreign_json
from .bands import Band, named_bands, read_bands
from .chip_numbers import class_name, class_value, counted, finite, whole, wholes
from .chip_statistics import BandStatistics, ClassStatistics, FeatureStatistics, Spread
from .classes import ClassInfo, default_color

#: The names that ArcGIS gives to the files which describe the chips.
TEMPLATE_FILE = "esri_model_definition.emd"
STATISTICS_FILE = "esri_accumulated_stats.json"
PAIRS_FILE = "map.txt"
REPORT_FILE = "stats.txt"

IMAGES, LABELS, IMAGES2 = "images", "labels", "images2"

CLASSIFIED_TILES, LABELED_TILES, EXPORT_TILES = "Classified_Tiles", "Labeled_Tiles", "Export_Tiles"

#: Beyond these a number in the metadata is a mistake: what GeoTIFF can hold, and a chip of a gigabyte a band.
MOST_BANDS, LARGEST_TILE = 65_535, 32_768

#: Bytes of a file of metadata; a thousand classes with all their statistics take less than one MiB.
_LARGEST_JSON = 64 * 2**20

#: Codes of reference systems are below this.
_CODES = 2**31

_RASTER_SUFFIXES = {".tif", ".tiff", ".png", ".jpg", ".jpeg", ".mrf"}

#: GDAL's drivers of these. It goes by a file's content, and a VRT under such a name would read from elsewhere.
_DRIVERS = ("GTiff", "PNG", "JPEG")

#: Where a chip's metadata may name another file of overviews, which GDAL would open: the item and its domain.
OVERVIEW_FILE = ("OVERVIEW_FILE", "OVERVIEWS")

#: What names the files of an MRF, and how one beside it is named.
_MRF_FILES = re.compile(rb"CachedSource|DataFile|IndexFile", re.I)
_MRF_FILE_BESIDE = re.compile(rb"<(DataFile|IndexFile)>[\w-][\w.-]*</\1>")

#: Files beside a raster that GDAL opens by any driver, masks and overviews, and how a TIFF begins. A VRT under such a
#: name would read from elsewhere.
_BESIDE, _TIFF = (".msk", ".ovr"), (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")

#: What may name a file of overviews in a raster's metadata, in letters of either case or by their numbers.
_NAMES_A_FILE = (b"OVERVIEW", b"&#")

#: What GDAL's metadata in a TIFF hold, which are never compressed; in capital letters.
_METADATA_OF_TIFF = b"GDALMETADATA"

#: Bytes that such metadata may have, and a mask or overview; GDAL's own metadata take some kilobytes.
_MOST_METADATA, _MOST_BESIDE = 2**22, 2**28


@dataclass(frozen=True)
class Chip:
    """One image chip and its label raster, which have the same stem."""

    image: Path
    label: Path

    @property
    def name(self) -> str:
        """The stem that both files share."""
        return self.image.stem


@dataclass(frozen=True)
class ChipFolder:
    """A chip folder as its metadata describe it; ``None``, 0 or an empty tuple where they do not say."""

    path: Path
    classes: tuple[ClassInfo, ...]
    bands: int
    tile_size: tuple[int, int]
    cell_size: tuple[float, float] | None = None
    wkid: int | None = None
    data_type: str | None = None
    band_names: tuple[str, ...] = ()
    band_statistics: tuple[BandStatistics, ...] = ()
    class_statistics: ClassStatistics = ClassStatistics()
    image_space: str = "MAP_SPACE"
    metadata_format: str = CLASSIFIED_TILES
    chips: tuple[Chip, ...] = ()
    wkt: str | None = None
    band_statistics2: tuple[BandStatistics, ...] = ()
    feature_statistics: FeatureStatistics | None = None
    crop_mode: str = ExportTrainingDataForDeepLearning.entry("crop_mode").default
    blackened: bool = False
    known_bands: tuple[Band, ...] = ()

    @property
    def all_bands(self) -> tuple[Band, ...]:
        """What is known of each band."""
        names = self.band_names if len(self.band_names) == self.bands else ("",) * self.bands
        return self.known_bands if len(self.known_bands) == self.bands else named_bands(names)

    @property
    def chip_count(self) -> int:
        """The number of chips that were counted."""
        return (self.feature_statistics or self.class_statistics).chips

    @property
    def class_pixels(self) -> dict[int, float]:
        """Cells of each class over all chips."""
        return {info.value: self.class_statistics.pixels(info.value).total for info in self.classes}


def read_chip_folder(path: str | os.PathLike[str], formats: Collection[str] = (CLASSIFIED_TILES,)) -> ChipFolder:
    """Read a chip folder whose metadata format is one of ``formats``.

    Raises:
        ChipFolderError: a file is missing or damaged, there is no chip, or the chips are of another format.
    """
    folder = Path(path)
    described = read_description(folder, formats)
    chips = tuple(find_chips(folder))
    if not chips:
        raise ChipFolderError(
            f"The chip folder {folder} holds no image in {IMAGES} with a label of the same name in {LABELS}. "
            "Export the training data again, and check that labels and image overlap."
        )
    return ChipFolder(**described, chips=chips)


def read_description(folder: Path, formats: Collection[str] | None = None) -> dict[str, Any]:
    """Read what the metadata of a chip folder say: the fields of :class:`ChipFolder` but ``chips``.

    Raises:
        ChipFolderError: a file is missing or damaged, or the chips are of another format.
    """
    _require_metadata(folder)
    template, statistics = _read_json(folder / TEMPLATE_FILE), _read_json(folder / STATISTICS_FILE)
    both = {**template, **statistics}
    metadata_format = both.get("MetaDataMode", CLASSIFIED_TILES)
    if formats is not None and metadata_format not in formats:
        raise ChipFolderError(
            f"The chips in {folder} have the metadata format {brief(metadata_format)}, and "
            f"{' or '.join(formats)} is needed. Export the training data again in that format."
        )
    cell = both.get("MinCellSize") or {}
    inputs = template.get("InputRastersProps") or {}
    try:
        bands = _count(statistics, "NumBands", MOST_BANDS)
        return {
            "path": folder,
            "classes": _classes(statistics, template),
            "bands": bands,
            "tile_size": (_count(statistics, "TileSizeX", LARGEST_TILE), _count(statistics, "TileSizeY", LARGEST_TILE)),
            "cell_size": _cell_size(cell),
            "wkid": _wkid(cell.get("spatialReference") or {}),
            "data_type": _text(inputs.get("DataType"), None),
            "band_names": _names(inputs.get("BandNames")),
            "known_bands": _known_bands(inputs, bands),
            "band_statistics": tuple(_band_statistics(template, statistics)),
            "class_statistics": _class_statistics(statistics),
            "feature_statistics": _feature_statistics(statistics),
            "image_space": _text(both.get("ImageSpaceUsed"), "MAP_SPACE"),
            "metadata_format": metadata_format,
        }
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise ChipFolderError(
            f"{folder / STATISTICS_FILE} or {TEMPLATE_FILE} beside it is not as ArcGIS writes it "
            f"({brief(repr(error))}). Run Rebuild Training Metadata on the folder."
        ) from error


def _known_bands(inputs: Mapping[str, Any], count: int) -> tuple[Band, ...]:
    """Return what is known of the bands; nothing where it is no more than their names."""
    known = read_bands(inputs, count)
    return known if any(band.color or band.wavelength for band in known) else ()


def _count(values: Mapping[str, Any], name: str, most: int) -> int:
    return whole(values[name], 1, most)


def find_chips(folder: Path) -> Iterable[Chip]:
    """Yield the chips of a folder in the order of their names; images without a label are passed over."""
    images, labels = find_rasters(folder / IMAGES), find_rasters(folder / LABELS)
    return (Chip(images[stem], labels[stem]) for stem in sorted(images) if stem in labels)


def drivers_of(chip: str | os.PathLike[str]) -> tuple[str, ...]:
    """Return the GDAL drivers that may open a chip; MRF only by its name, since :func:`find_rasters` looks into it."""
    return ("MRF",) if os.fspath(chip).lower().endswith(".mrf") else _DRIVERS


def find_rasters(folder: Path) -> dict[str, Path]:
    """Return the chip rasters of one folder by stem; none when there is no such folder.

    Raises:
        ChipFolderError: an entry is neither a file nor a folder: GDAL looks for metadata of many names beside a chip,
            and opening a pipe would block. Or a file beside a chip may make GDAL read elsewhere.
    """
    if not folder.is_dir():
        return {}
    found = {}
    for entry in os.scandir(folder):
        stem, suffix = os.path.splitext(entry.name)
        _check_beside(Path(entry.path), entry.name.lower())
        is_chip = suffix.lower() in _RASTER_SUFFIXES
        if not entry.is_file() and (is_chip or not entry.is_dir()):
            what = "The chip " if is_chip else ""
            raise ChipFolderError(f"{what}{entry.path} is not a file. Remove it, or export the chips again.")
        if not is_chip:
            continue
        if suffix.lower() == ".mrf":
            _check_mrf(Path(entry.path))
        found[stem] = Path(entry.path)
    return found


def count_rasters(folder: Path) -> int:
    """Return how many chip rasters one folder holds, by their names alone: nothing is opened.

    Raises:
        OSError: there is no such folder, or it cannot be read.
    """
    with os.scandir(folder) as entries:
        return sum(os.path.splitext(entry.name)[1].lower() in _RASTER_SUFFIXES for entry in entries)


def _check_mrf(path: Path) -> None:
    """Refuse an MRF whose cells are in a file that is not beside it, or come from an address."""
    try:
        with open(path, "rb") as file:
            content = file.read(_MOST_METADATA + 1)
    except OSError as error:
        raise ChipFolderError(f"The chip {path} cannot be read: {brief(error)}. Export it again.") from error
    if len(content) > _MOST_METADATA or _MRF_FILES.search(_MRF_FILE_BESIDE.sub(b"", content)):
        raise ChipFolderError(
            f"The chip {path} may make GDAL read another file or address: it must name only files beside it, or none. "
            "Export it again."
        )


def _check_beside(path: Path, name: str) -> None:
    """Refuse masks, overviews and metadata of a chip that may lead to another file or address."""
    metadata = name.endswith(".aux.xml")
    if not metadata and not name.endswith(_BESIDE):
        return
    try:
        with hidden_files.open_plain(path, other_names=True) as file:
            content = file.read((_MOST_METADATA if metadata else _MOST_BESIDE) + 1).upper()
    except OSError as error:
        raise ChipFolderError(
            f"{path} cannot be read: {brief(error)}. Remove it, or export the chips again."
        ) from error
    within = metadata or _METADATA_OF_TIFF in content  # an overview may name one of its own
    suspect = len(content) > (_MOST_METADATA if metadata else _MOST_BESIDE)
    suspect |= within and any(each in content for each in _NAMES_A_FILE)
    if suspect or not (metadata or content.startswith(_TIFF)):
        raise ChipFolderError(
            f"{path} may make GDAL read another file or address: beside a chip, masks and overviews must be TIFFs. "
            "Remove it."
        )


def existing_folder(path: str | os.PathLike[str]) -> Path:
    """Return the path of a chip folder.

    Raises:
        ChipFolderError: there is no such folder, or the path is none.
    """
    folder = Path(path).absolute()
    try:
        exists = folder.is_dir()
    except (OSError, ValueError):  # A path that is too long, or with a zero in it.
        exists = False
    if not exists:
        raise ChipFolderError(f"There is no chip folder {brief(folder)}. Check the path.")
    return folder


def _require_metadata(folder: Path) -> None:
    existing_folder(folder)
    if not (folder / IMAGES).is_dir():
        raise ChipFolderError(
            f"{folder} is not a chip folder: it has no folder {IMAGES}. Choose the output of Export Training Data."
        )
    for name in (TEMPLATE_FILE, STATISTICS_FILE, PAIRS_FILE):
        if not (folder / name).is_file():
            raise ChipFolderError(f"The chip folder {folder} has no {name}. Run Rebuild Training Metadata on it.")


def _read_json(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST_JSON + 1)
        if len(text) > _LARGEST_JSON:
            raise ValueError("it is larger than 64 MiB")
        content = foreign_json.loads(text.decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise ChipFolderError(f"Cannot read {path}: {error}. Run Rebuild Training Metadata on the folder.") from error
    if not isinstance(content, dict):
        raise ChipFolderError(f"{path} does not hold a JSON object. Run Rebuild Training Metadata on the folder.")
    return content


def _classes(statistics: Mapping[str, Any], template: Mapping[str, Any]) -> tuple[ClassInfo, ...]:
    """Return the classes that either file lists; value 0 is the background and no class."""
    found: dict[int, ClassInfo] = {}
    for row in [*(template.get("Classes") or ()), *(statistics.get("Classes") or ())]:
        value = class_value(row)
        color = tuple(row.get("Color") or ())
        if value != 0 and value not in found:
            name = class_name(row, value)
            found[value] = ClassInfo(value, name, color if _is_color(color) else default_color(len(found)))
    return tuple(found[value] for value in sorted(found))


def _wkid(reference: Mapping[str, Any]) -> int | None:
    """Return the EPSG code: Esri's ``wkid`` of some CRSs is its own, ``latestWkid`` is EPSG's."""
    with contextlib.suppress(TypeError, ValueError, OverflowError):
        return whole(reference.get("latestWkid") or reference.get("wkid"), 1, _CODES - 1)
    return None


def _cell_size(cell: Mapping[str, Any]) -> tuple[float, float] | None:
    """Return the width and height of a cell; None where they are not lengths."""
    size = (float(cell["x"]), float(cell["y"])) if "x" in cell else (0.0, 0.0)
    return size if min(size) > 0 and all(map(math.isfinite, size)) else None


def _text(value: object, otherwise: Any) -> Any:
    return value if isinstance(value, str) else otherwise


def _names(listed: object) -> tuple[str, ...]:
    return tuple(_text(name, "") for name in listed) if isinstance(listed, list) else ()


def _is_color(color: tuple[Any, ...]) -> bool:
    return len(color) == 3 and all(type(part) is int and 0 <= part <= 255 for part in color)


def _band_statistics(template: Mapping[str, Any], statistics: Mapping[str, Any]) -> Iterable[BandStatistics]:
    """Yield the statistics of each band: with their count from newer exports, as a summary from older ones."""
    states = [state for state in statistics.get("BandStatsState") or () if whole(state["Num"])]
    for state in states:
        low, high, mean, squares = (finite(state[key]) for key in ("Min", "Max", "M1", "M2"))
        yield BandStatistics.of_moments(low, high, mean, squares, whole(state["Num"]))
    if not states:
        for row in template.get("AllTilesStats") or ():
            low, high, mean, deviation = (finite(row[key]) for key in ("Min", "Max", "Mean", "StdDev"))
            yield BandStatistics(low, high, mean, deviation)


def _class_statistics(statistics: Mapping[str, Any]) -> ClassStatistics:
    """Return the cells of each class; ArcGIS lists them in the order of its ``Classes``."""
    found = statistics.get("ClassPixelStats")
    if not found:
        return ClassStatistics()
    values = [class_value(row) for row in statistics.get("Classes") or ()]
    chips = whole(found["NumImagesTotal"])
    totals = found["NumPixelsPerClass"]
    rows = found.get("PixelsPerClass") or [{"Sum": total, "Max": total, "Count": chips} for total in totals]
    spreads = {value: _spread(row) for value, row in zip(values, rows) if value != 0}
    with_class = dict(zip(values, wholes(found["NumImagesPerClass"])))
    return ClassStatistics(chips, _spread(found.get("NumClassesPerImage") or {}), spreads, with_class)


def _feature_statistics(statistics: Mapping[str, Any]) -> FeatureStatistics | None:
    """Return the objects of each class, for the formats that label objects."""
    found = statistics.get("FeatureStats")
    if not found:
        return None
    values = [class_value(row) for row in statistics.get("Classes") or ()]
    areas = {value: _spread(row, float) for value, row in zip(values, found.get("FeatureAreaPerClass") or ())}
    with_class = dict(zip(values, wholes(found["NumImagesPerClass"])))
    return FeatureStatistics(
        whole(found["NumImagesTotal"]), _spread(found.get("NumFeaturesPerImage") or {}), areas, with_class
    )


def _spread(row: Mapping[str, Any], number: type[float] = int) -> Spread:
    low, high, total = (counted(row.get(key, 0), number) for key in ("Min", "Max", "Sum"))
    return Spread(low, high, total, whole(row.get("Count", 0)))
