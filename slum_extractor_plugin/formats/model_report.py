"""What is in a model package, as one HTML page without outside files.

A page is made of packages that cannot be run as well, and says why. Everything in it may come from a stranger: all
text is escaped, only pictures are taken over, and the page forbids scripts and outside addresses.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterable, Mapping
from html import escape
from pathlib import Path

from ..errors import SlumExtractorError
from .classes import BACKGROUND_NAME
from .dlpk import Package, Source, open_source, understood
from .emd import ModelDefinition
from .html_page import facts, page, paragraph, picture, swatch, table, write_page
from .verdict import verdict_of

_KINDS = {
    "UNET": "U-Net of segmentation_models_pytorch (trained by this toolbox)",
    "DYNAMIC_UNET": "DynamicUnet of arcgis.learn's UnetClassifier (opens in ArcGIS too)",
    "PSPNET": "arcgis.learn's PSPNetClassifier (is not trained here)",
    "DEEPLAB": "arcgis.learn's DeepLab (is not trained here)",
}
_MAXIMUM_PICTURE = 8 * 2**20
_MAXIMUM_TEXT = 20_000


def describe_package(
    source: str | os.PathLike[str],
    out_html: str | os.PathLike[str],
    check: Callable[[Package], object] | None = None,
    unit: Callable[[int], str] | None = None,
) -> bool:
    """Write the page and return whether this toolbox can run the model.

    Args:
        source: as :func:`~.dlpk.open_package` takes it.
        out_html: the page to write.
        check: tries to build the network, and raises what keeps it from running; without it only the definition is
            judged, which needs no engine.
        unit: returns the short name of the unit of a CRS from its code, or an empty text.

    Raises:
        PackageError: there is no model, or its zip is broken or unsafe.
    """
    with open_source(source) as opened:
        package, reason = _judged(opened, check)
        text = os.fspath(source)
        title = opened.name if text.lstrip().startswith("{") else Path(text).name
        parts = [_verdict(reason, check is not None)]
        if package:
            parts += [*_facts(package, unit), *_classes(package.definition), *_metrics(package.definition)]
        parts += [*_files(opened), *_pictures(opened), "<h2>Definition</h2>", _definition_text(opened.text)]
    write_page(out_html, page(title, parts, subtitle="Model package"))
    return reason is None


def _judged(opened: Source, check: Callable[[Package], object] | None) -> tuple[Package | None, str | None]:
    package = None
    try:
        package = understood(opened)
        if check:
            check(package)
    except SlumExtractorError as error:
        return package, str(error)
    return package, None


def _verdict(reason: str | None, checked: bool) -> str:
    if reason:
        return f'<p class="bad"><b>This toolbox cannot run it.</b> {escape(reason)}</p>'
    said = "its weights fit" if checked else "its weights were not looked into"
    return f'<p class="good"><b>This toolbox can run it</b>; {said}.</p>'


def _facts(package: Package, unit: Callable[[int], str] | None) -> Iterable[str]:
    definition = package.definition
    width, height = definition.chip_size
    calibration = definition.calibration
    rows = {
        "Network": _KINDS[definition.model_type],
        "Backbone": definition.backbone,
        "Outputs for each cell": definition.outputs,
        "Bands, counted from 1": ", ".join(str(band + 1) for band in definition.bands),
        "Type of cells in training": definition.data_type or "not recorded",
        "Cell size in training": _cell_size(definition, unit),
        "Chip size": f"{width} x {height} cells",
        "Reference system of the chips": definition.image_space,
        "Confidence": f"calibrated: {calibration.text}" if calibration else "not calibrated",
        "Weights": f"{package.weights.name}, {_size(package.weights.stat().st_size)}",
    }
    yield facts(rows)
    yield "<h2>Normalisation</h2>"
    rule = "ImageNet's for 8 bit red, green and blue" if definition.normalization_stats is None else "of the chips"
    yield f"<p>Input = (cell - offset) / scale, by statistics {rule}.</p>"
    values = definition.normalisation
    bands = zip(definition.bands, values.offset, values.scale)
    cells = [(band + 1, f"{low:.6g}", f"{span:.6g}") for band, low, span in bands]
    yield table(("Band", "Offset", "Scale"), cells, "Offset and scale of each band")


def _cell_size(definition: ModelDefinition, unit: Callable[[int], str] | None) -> str:
    if definition.cell_size_range is None:
        return "not recorded"
    low, high = definition.cell_size_range
    sizes = f"{low:g}" if low == high else f"{low:g} to {high:g}"
    code = definition.cell_size_wkid
    known = unit(code) if unit and code else ""
    return f"{sizes} {known}" if known else f"{sizes} in the unit of {f'EPSG:{code}' if code else 'an unknown CRS'}"


def _classes(definition: ModelDefinition) -> Iterable[str]:
    yield "<h2>Classes</h2>"
    rows = [(0, BACKGROUND_NAME, "")]
    rows += [(info.value, info.name, swatch(info.color)) for info in definition.classes]
    yield table(("Value", "Name", "Colour"), rows, "Class values that the model answers")
    if definition.ignored_outputs:
        ignored = ", ".join(str(definition.class_values[index]) for index in definition.ignored_outputs)
        yield f"<p>Never answered: {ignored}.</p>"


def _metrics(definition: ModelDefinition) -> Iterable[str]:
    metrics = {name: value for name, value in definition.metrics.items() if not isinstance(value, (Mapping, list))}
    per_class = definition.metrics.get("per_class_metrics")
    if metrics or per_class:
        yield "<h2>Metrics</h2>"
        verdict = verdict_of(definition.metrics)
        yield paragraph(verdict.text, "good" if verdict.good else "bad")
    if metrics:
        yield facts(metrics)
    if isinstance(per_class, Mapping):
        names = [BACKGROUND_NAME if index == 0 and name == "NoData" else name for index, name in enumerate(per_class)]
        rows = {name: row for name, row in zip(names, per_class.values()) if isinstance(row, Mapping)}
        columns = list(dict.fromkeys(key for row in rows.values() for key in row))[:20]
        cells = [(name, *(_figure(row.get(key)) for key in columns)) for name, row in rows.items()]
        yield table(("Class", *columns), cells, "Figures of each class")


def _files(opened: Source) -> Iterable[str]:
    files = _inside(opened)
    if files:
        yield "<h2>Data files</h2>"
        yield facts({path.relative_to(opened.folder).as_posix(): _size(path.stat().st_size) for path in files})


def _pictures(opened: Source) -> Iterable[str]:
    for path in _inside(opened):
        if path.suffix.lower() in (".png", ".jpg", ".jpeg") and path.stat().st_size <= _MAXIMUM_PICTURE:
            with contextlib.suppress(ValueError):  # no picture, whatever its name says
                shown = picture(path.read_bytes(), f"Picture {path.stem} of the package")
                yield f"<h2>{escape(path.stem)}</h2>{shown}"


def _inside(opened: Source) -> list[Path]:
    """Return the files that belong to a model: an .emd may lie in any folder of the user's, among others."""
    stems = (Path(opened.name).stem, "model_metrics")
    paths = [path for path in opened.folder.glob("*") if path.stem in stems]
    paths += opened.folder.glob("ModelCharacteristics/*")
    return sorted(path for path in paths if path.is_file())[:100] if opened.confined else []


def _definition_text(text: str) -> str:
    with contextlib.suppress(ValueError, RecursionError):  # what is no JSON is shown as it is, the verdict says why
        text = json.dumps(json.loads(text.lstrip("\ufeff")), indent=2, ensure_ascii=False)
    shown = text if len(text) <= _MAXIMUM_TEXT else text[:_MAXIMUM_TEXT] + "\n..."
    return f"<pre>{escape(shown)}</pre>"


def _figure(value: object) -> str:
    return f"{value:.4f}" if isinstance(value, float) else str(value)


def _size(number: int) -> str:
    return f"{number / 2**20:.1f} MiB" if number >= 2**20 else f"{number / 2**10:.1f} KiB"
