"""Writing the files that describe a chip folder, as ArcGIS Pro writes them, so that arcgis.learn reads them too."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .bands import written_bands
from .chip_statistics import BandStatistics, FeatureStatistics, Spread
from .chips import PAIRS_FILE, REPORT_FILE, STATISTICS_FILE, TEMPLATE_FILE, ChipFolder

#: arcgis.learn reads this version's keys.
_STATISTICS_VERSION = 3


def write_chip_metadata(folder: Path, described: ChipFolder, pairs: Iterable[tuple[str, str]]) -> None:
    """Write the four files that describe a chip folder into ``folder``.

    ``pairs`` are the paths of each image and its label below the folder, with slashes; they are written as they come,
    because a folder may hold millions. The label is empty for chips without labels.
    """
    _write_json(folder / TEMPLATE_FILE, _template(described))
    _write_json(folder / STATISTICS_FILE, _statistics(described))
    (folder / REPORT_FILE).write_text(_report(described), encoding="utf-8")
    with (folder / PAIRS_FILE).open("wb") as file:
        file.writelines(map(_pair, pairs))


def _pair(pair: tuple[str, str]) -> bytes:
    """Return one line of map.txt, with the backslashes, blanks and line end of ArcGIS."""
    image, label = pair
    return f"{image}  {label} \r\n".replace("/", "\\").encode()


def _template(described: ChipFolder) -> dict[str, Any]:
    width, height = described.tile_size
    template = {
        "Framework": "e.g. PyTorch",
        "ModelConfiguration": "some description",
        "ModelType": "ImageClassification",
        "ModelFile": "e.g. model.pth",
        "ImageHeight": height,
        "ImageWidth": width,
        "ExtractBands": list(range(described.bands)),
        "DataRange": [],
        "ModelPadding": 0,
        "BatchSize": 4,
        "PerProcessGPUMemoryFraction": 1.0,
        "Classes": [{"Value": info.value, "Name": info.name, "Color": list(info.color)} for info in described.classes],
        "MetaDataMode": described.metadata_format,
        "ImageSpaceUsed": described.image_space,
        **_cell_sizes(described),
        "InputRastersProps": {
            "RasterCount": 1,
            "SensorName": "",
            "BandNames": list(described.band_names),
            **(written_bands(described.known_bands) if described.known_bands else {}),
            "DataType": described.data_type,
        },
        "AllTilesStats": _summaries(described.band_names, described.band_statistics),
        "CropTileMode": "Variable_Size" if described.crop_mode == "BOUNDING_BOX" else "Fixed_Size",
        "BlackenAroundFeature": int(described.blackened),
        "IsMultidimensional": False,
    }
    if described.band_statistics2:
        template["AllTilesStats2"] = _summaries((), described.band_statistics2)
    return template


def _statistics(described: ChipFolder) -> dict[str, Any]:
    width, height = described.tile_size
    features = described.feature_statistics
    return {
        "Version": _STATISTICS_VERSION,
        "NumBands": described.bands,
        "TileSizeX": width,
        "TileSizeY": height,
        "NumTiles": described.chip_count,
        "NumTilesAsDouble": float(described.chip_count),
        "NumClasses": len(described.classes),
        "OutputFeatures": described.feature_statistics is not None,
        "MetaDataMode": described.metadata_format,
        "ImageSpaceUsed": described.image_space,
        **_cell_sizes(described),
        "Classes": [{"ClassValue": info.value, "ClassName": info.name} for info in described.classes],
        **(_class_pixels(described) if features is None else _feature_statistics(described, features)),
        "BandStatsState": [_band_state(band) for band in described.band_statistics],
    }


def _class_pixels(described: ChipFolder) -> dict[str, Any]:
    counted = described.class_statistics
    spreads = [counted.pixels(info.value) for info in described.classes]
    return {
        "ClassPixelStats": {
            "NumClasses": len(described.classes),
            "NumImagesTotal": counted.chips,
            "NumImagesPerClass": [counted.chips_with(info.value) for info in described.classes],
            "NumPixelsPerClass": [spread.total for spread in spreads],
            "NumClassesPerImage": _spread(counted.classes_per_chip),
            "PixelsPerClass": [_spread(spread) for spread in spreads],
        }
    }


def _feature_statistics(described: ChipFolder, counted: FeatureStatistics) -> dict[str, Any]:
    areas = [counted.areas(info.value) for info in described.classes]
    return {
        "FeatureStats": {
            "NumImagesTotal": counted.chips,
            "NumFeaturesTotal": sum(area.count for area in areas),
            "NumImagesPerClass": [counted.chips_with(info.value) for info in described.classes],
            "NumFeaturesPerClass": [area.count for area in areas],
            "NumFeaturesPerImage": _spread(counted.features_per_chip),
            "FeatureAreaPerClass": [_spread(area) for area in areas],
        }
    }


def _spread(spread: Spread) -> dict[str, Any]:
    return {
        "Min": spread.minimum,
        "Max": spread.maximum,
        "Mean": spread.mean,
        "Sum": spread.total,
        "Count": spread.count,
    }


def _cell_sizes(described: ChipFolder) -> dict[str, Any]:
    if described.cell_size is None:
        return {}
    x, y = described.cell_size
    reference = {"wkid": described.wkid, "latestWkid": described.wkid} if described.wkid else {"wkt": described.wkt}
    size = {"x": x, "y": y, "spatialReference": reference}
    return {"MinCellSize": size, "MaxCellSize": size}


def _summaries(names: tuple[str, ...], bands: Iterable[BandStatistics]) -> list[dict[str, Any]]:
    return [
        {
            "BandName": names[index] if index < len(names) else f"Band_{index + 1}",
            "Min": band.minimum if band.count else 0.0,
            "Max": band.maximum if band.count else 0.0,
            "Mean": band.mean,
            "StdDev": band.standard_deviation,
        }
        for index, band in enumerate(bands)
    ]


def _band_state(band: BandStatistics) -> dict[str, Any]:
    known = band.count > 0
    return {
        "Min": band.minimum if known else 0.0,
        "Max": band.maximum if known else 0.0,
        "Num": band.count,
        "M1": band.mean,
        "M2": band.squared_deviations,
    }


def _report(described: ChipFolder) -> str:
    """Return the text of stats.txt.

    Sizes are the cells of a class in a chip, over all chips; of formats that label objects, the areas of the objects.
    """
    objects, (width, height) = described.feature_statistics, described.tile_size
    unit, counted = ("pixels", described.class_statistics) if objects is None else ("features", objects)
    lines = [f"images = {described.chip_count} *{described.bands}*{height}*{width}"]
    if objects is not None:
        lines += [f"features = {objects.features_per_chip.total}", _per_image("features", objects.features_per_chip)]
    lines.append(f"classes = {len(described.classes)}")
    if objects is None:
        lines.append(_per_image("classes", described.class_statistics.classes_per_chip))
    lines.append(f"cls name              cls value     images   {unit:<10}  min size   mean size    max size")
    for info in described.classes:
        size = described.class_statistics.pixels(info.value) if objects is None else objects.areas(info.value)
        lines.append(
            f"{info.name:<20}{info.value:>11}{counted.chips_with(info.value):>11}"
            f"{size.total if objects is None else size.count:>11}"
            f"{size.minimum:>12.2f}{size.mean:>12.2f}{size.maximum:>12.2f}"
        )
    return "\n".join(lines) + "\n"


def _per_image(what: str, spread: Spread) -> str:
    return f"{what} per image = [min = {spread.minimum}, mean = {spread.mean:.2f}, max = {spread.maximum}]"


def _write_json(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
