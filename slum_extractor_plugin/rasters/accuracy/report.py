"""The report of an accuracy assessment: one HTML file with the picture, the figures and how they came about."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from math import isfinite

import numpy as np

from ...formats.figures import hectares, three
from ...formats.html_page import facts as fact_table
from ...formats.html_page import figure, legend, page, paragraph, picture, section, strong, table, tiles, write_page
from ..areas import SQUARE_METRES_OF_A_HECTARE
from ..png import png
from .assess import Assessment
from .common_grid import cells_in_words
from .error_raster import OUTCOMES
from .estimates import Figure
from .objects import SIZES, ObjectFigures
from .overview import backdrop
from .whole_map import answers, condition, in_words

Translate = Callable[[str], str]

#: A small raster's cells are drawn larger, up to this many points along the longer side of the picture.
_SMALLEST_PICTURE = 800

_STYLE = """
.map img { border: 1px solid var(--soft); max-width: min(100%, 52rem); max-height: 44rem; background: #fff }
.map .legend { margin: .5rem 0 }
@media print { .map img { max-height: 10cm } }
"""


def write_report(
    out_html: str | os.PathLike,
    assessment: Assessment,
    title: str,
    said: Mapping[str, str],
    image: str | os.PathLike | None = None,
    tr: Translate = str,
    language: str = "en",
) -> None:
    """Write the report.

    Args:
        out_html: the file.
        assessment: what was found.
        title: the heading.
        said: what to say of the run at the end: inputs and settings, by name.
        image: shown under the picture.
        tr: translates the texts.
        language: that it translates into.

    Raises:
        RasterError: the image cannot be read.
        SlumExtractorError: the file cannot be written.
    """
    report = _Report(assessment, tr)
    ground = None if image is None else backdrop(image, assessment.overview.grid, assessment.cells.crs)
    parts = [
        tiles(report.chief_figures()),
        *report.warnings(),
        *report.whole_map(),
        report.map(ground),
        report.classes(),
        report.matrix(),
        report.areas(),
        *report.objects(),
        report.boundaries(),
        report.method(said),
    ]
    write_page(out_html, page(title, parts, subtitle=report.design(), language=language, style=_STYLE))


class _Report:
    """Makes the parts of the page."""

    def __init__(self, assessment: Assessment, tr: Translate) -> None:
        self._found, self._tr = assessment, tr
        self._values = assessment.accuracy.values

    def design(self) -> str:
        """Return what was compared, in a line."""
        cells = f"{self._found.census.cells:,}"
        if self._found.points is None:
            return self._tr("All {} cells that are known on both sides were compared.").format(cells)
        text = self._tr("{} random points of {} cells that are known on both sides were compared.")
        return text.format(f"{self._found.accuracy.cells:,}", cells)

    def chief_figures(self) -> Iterator[tuple[str, str, str]]:
        """Yield the large figures: hectares of the whole map, then those of the class of interest, else of all."""
        tr, found = self._tr, self._found.estimates
        names = in_words(self._found.names, tr)
        for value, sampled in self._found.map_areas.items():
            area = sampled.estimate()
            if area is not None:
                low, high = (three(end / SQUARE_METRES_OF_A_HECTARE) for end in (area.low, area.high))
                yield tr("{}, whole map").format(names[value]), hectares(area.value), f"95 %: {low}–{high} ha"
        if self._found.value is not None:
            index, name = self._values.index(self._found.value), self._found.names[self._found.value]
            name = tr("class {}").format(name) if name == str(self._found.value) else name
            yield f"IoU, {name}", *_large(found.iou[index])
            yield f"F1, {name}", *_large(found.f1[index])
            yield tr("User's accuracy, {}").format(name), *_large(found.users[index])
            yield tr("Producer's accuracy, {}").format(name), *_large(found.producers[index])
        else:
            known = [each.value for value, each in zip(self._values, found.iou) if value and isfinite(each.value)]
            yield tr("Mean IoU"), _plain(sum(known) / len(known)) if known else "–", tr("of all classes but 0")
        yield tr("Overall accuracy"), *_large(found.overall)
        yield tr("Kappa"), *_large(found.kappa)

    def warnings(self) -> Iterator[str]:
        """Yield what a reader must know before the figures."""
        points = self._found.points
        if points is not None and len(points.rows) < points.wanted:
            text = self._tr("Only {} of {} points were found that keep the minimum distance.")
            yield paragraph(text.format(len(points.rows), points.wanted), "bad")

    def whole_map(self) -> Iterator[str]:
        """Yield the section on the area of each class in the whole map, where test areas hold a part of it."""
        tr, areas, names = self._tr, self._found.map_areas, in_words(self._found.names, self._tr)
        if areas:
            note = tr(
                "The mapped area of the whole map, times true by mapped area in the test areas: the ratio estimator of "
                "Cochran (1977), with test areas as clusters. Its interval is Student's, on the scale of the logarithm."
            )
            yield section(
                tr("Area in the whole map"),
                *(paragraph(text, "good") for text in answers(areas, names, tr)),
                *map(paragraph, filter(None, [condition(areas, tr)])),
                paragraph(note, "note"),
            )

    def map(self, ground: np.ndarray | None) -> str:
        """Return the picture with its legend."""
        tr, overview = self._tr, self._found.overview
        names = [tr(OUTCOMES[code][0]) for code in overview.codes]
        entries = [(OUTCOMES[code][1], name) for code, name in zip(overview.codes, names)]
        seen = tr("Map of the compared area in its own grid: {}.").format(", ".join(names).lower())
        cells = overview.picture(ground)
        larger = max(1, _SMALLEST_PICTURE // max(cells.shape))
        shown = legend(entries) + picture(png(cells.repeat(larger, axis=1).repeat(larger, axis=2)), seen)
        caption = tr(
            "A hit is the class on both sides, a miss in truth only, a false alarm in the classification "
            "only. White was not compared."
        )
        return section(tr("Hits, misses and false alarms"), f'<div class="map">{figure(shown, caption)}</div>')

    def classes(self) -> str:
        """Return the figures of each class."""
        tr, found = self._tr, self._found.estimates
        rows = [
            (self._name(value), *map(with_interval, figures))
            for value, *figures in zip(self._values, found.users, found.producers, found.f1, found.iou)
        ]
        head = (tr("Class"), tr("User's accuracy"), tr("Producer's accuracy"), "F1", "IoU")
        caption = tr("Figures of each class with 95 % confidence intervals")
        overall = tr("Overall accuracy {}; kappa {}.").format(with_interval(found.overall), with_interval(found.kappa))
        return section(
            tr("Figures of each class"),
            paragraph(overall),
            table(head, rows, caption),
            paragraph(self._interval_note(), "note"),
        )

    def matrix(self) -> str:
        """Return the confusion matrix with both accuracies of its counts."""
        tr, accuracy = self._tr, self._found.accuracy
        names = [self._name(value) for value in self._values]
        rows = [
            (
                name,
                *(strong(f"{count:,}") if place == index else f"{count:,}" for place, count in enumerate(row)),
                f"{sum(row):,}",
                _plain(accuracy.precision(self._values[index])),
            )
            for index, (name, row) in enumerate(zip(names, accuracy.matrix.tolist()))
        ]
        sums = accuracy.matrix.sum(axis=0).tolist()
        rows.append((tr("Total"), *(f"{count:,}" for count in sums), f"{accuracy.cells:,}", ""))
        foot = (
            tr("Producer's accuracy"),
            *(_plain(accuracy.recall(value)) for value in self._values),
            "",
            _plain(accuracy.overall),
        )
        head = (
            tr("Classified as"),
            *(tr("truly {}").format(name) for name in names),
            tr("Total"),
            tr("User's accuracy"),
        )
        unit = tr("cells") if self._found.points is None else tr("points")
        caption = tr("Confusion matrix in {}: rows are what was classified, columns the truth").format(unit)
        return section(tr("Confusion matrix"), table(head, rows, caption, foot=foot))

    def areas(self) -> str:
        """Return hectares of each class: as mapped, and as they truly are or as the points say."""
        tr, found = self._tr, self._found
        total = sum(found.mapped.values()) / SQUARE_METRES_OF_A_HECTARE
        rows = []
        for value, share in zip(self._values, found.estimates.area):
            mapped, true = (side.get(value, 0.0) / SQUARE_METRES_OF_A_HECTARE for side in (found.mapped, found.true))
            text = _area(Figure(true)) if found.points is None else _area(_scaled(share, total))
            rows.append((self._name(value), f"{mapped:,.2f}", *text))
        truth = tr("True, ha") if found.points is None else tr("Estimated, ha")
        head = (tr("Class"), tr("Mapped, ha"), truth)
        if found.points is not None:
            head = (*head, tr("Standard error, ha"), tr("95 % interval, ha"))
        return section(
            tr("Areas"),
            table(head, rows, tr("Area of each class on the ground, of {} ha compared").format(f"{total:,.2f}")),
        )

    def objects(self) -> Iterator[str]:
        """Yield how many objects of each class were found, missed and invented."""
        tr = self._tr
        parts = []
        for value, details in self._found.details.items():
            if details.objects is None:
                text = tr("{} has too many single patches to match them. Filter the class raster first.")
                parts.append(paragraph(text.format(self._name(value)), "bad"))
            elif details.objects.true or details.objects.classified:
                parts.append(self._object_table(self._name(value), details.objects))
        if parts:
            yield section(tr("Objects"), *parts, paragraph(tr(_OBJECT_RULE), "note"))

    def _object_table(self, name: str, figures: ObjectFigures) -> str:
        tr = self._tr
        rows = [
            (label, found + missed, found, missed, right + invented, right, invented)
            for label, found, missed, right, invented in zip(
                _size_names(), figures.found, figures.missed, figures.right, figures.invented
            )
            if found + missed + right + invented
        ]
        sums = [sum(column) for column in zip(*(row[1:] for row in rows))]
        head = (tr("Size"), tr("In truth"), tr("Found"), tr("Missed"), tr("Classified"), tr("Right"), tr("Invented"))
        caption = tr("{}: {} of {} objects found, {} of {} invented; {} pairs overlap by more than half of their union")
        return table(
            head,
            rows,
            caption.format(
                name, sum(figures.found), figures.true, sum(figures.invented), figures.classified, figures.alike
            ),
            foot=(tr("All"), *sums),
        )

    def boundaries(self) -> str:
        """Return how far the boundaries lie apart."""
        tr, rows = self._tr, []
        for value, details in self._found.details.items():
            ways = (
                (tr("classified to true"), details.boundaries.to_truth),
                (tr("true to classified"), details.boundaries.to_classified),
            )
            for way, found in ways:
                figures = (
                    ("–",) * 4
                    if found is None
                    else (f"{found.mean:.2f}", f"{found.median:.2f}", f"{found.percentile_95:.2f}", f"{found.places:,}")
                )
                rows.append((self._name(value), way, *figures))
        if not rows:
            return ""
        head = (tr("Class"), tr("From and to"), tr("Mean, m"), tr("Median, m"), tr("95th percentile, m"), tr("Places"))
        note = tr(
            "From random places on one boundary to the nearest point of the other, in metres on the ground; good "
            "to about half a cell. Only around objects that are right or were found: others have no counterpart to "
            "measure to. The edges of the area, of NoData and of the mask are no boundaries."
        )
        return section(
            tr("Distance between boundaries"),
            table(head, rows, tr("Distance between boundaries")),
            paragraph(note, "note"),
        )

    def method(self, said: Mapping[str, str]) -> str:
        """Return what was compared and by which rules."""
        tr, found, options = self._tr, self._found, self._found.options
        crs = tr("an unknown CRS") if found.cells.crs is None else found.cells.crs.GetName()
        rows = {**said, tr("Compared on"): cells_in_words(found.cells, tr), tr("CRS"): crs}
        if found.points is not None:
            rows[tr("Sampling")] = tr("{}, {} points asked for").format(options.sampling, options.points)
            rows[tr("Minimum distance between points")] = f"{options.minimum_distance:g} m"
        rows[tr("Seed of the random numbers")] = str(options.seed)
        rows[tr("Least share of an object that must be right")] = f"{options.least_share:g}"
        return section(tr("How this was measured"), fact_table(rows))

    def _interval_note(self) -> str:
        tr = self._tr
        if self._found.points is None:
            return tr(
                "Every cell was compared, so the figures have no sampling error. The intervals show how much "
                "they depend on the place: a bootstrap that draws 100 blocks of the area with replacement."
            )
        if self._found.stratified:
            return tr(
                "The points are stratified by the classified value; figures and areas are weighted by the mapped "
                "areas, with standard errors by Olofsson et al. (2014), Remote Sensing of Environment 148. The "
                "matrix below holds the points as they are."
            )
        return tr("Wilson's intervals; kappa with the standard error of Fleiss, Cohen and Everitt (1969).")

    def _name(self, value: int) -> str:
        name = self._found.names[value]
        return name if name == str(value) else f"{value} {name}"


_OBJECT_RULE = (
    "An object is a patch of cells that touch along their edges. A true object is found when at least the least share "
    "of its area (see below) was classified as its class, and a classified one is invented when less than that share "
    "of its area is the class in truth."
)


def _size_names() -> list[str]:
    borders = [f"{size:g}" for size in SIZES]
    inner = [f"{low} – {high} ha" for low, high in zip(borders, borders[1:])]
    return [f"< {borders[0]} ha", *inner, f"≥ {borders[-1]} ha"]


def _large(found: Figure) -> tuple[str, str]:
    return _plain(found.value), f"95 %: {found.low:.3f}–{found.high:.3f}" if isfinite(found.low) else ""


def with_interval(found: Figure) -> str:
    """Return a figure, with its interval in brackets where it has one."""
    return f"{_plain(found.value)} ({found.low:.3f} – {found.high:.3f})" if isfinite(found.low) else _plain(found.value)


def _plain(value: float) -> str:
    return f"{value:.3f}" if isfinite(value) else "–"


def _scaled(found: Figure, factor: float) -> Figure:
    return Figure(*(factor * part for part in (found.value, found.error, found.low, found.high)))


def _area(found: Figure) -> tuple[str, ...]:
    if not isfinite(found.error):
        return (f"{found.value:,.2f}",)
    return f"{found.value:,.2f}", f"{found.error:,.2f}", f"{found.low:,.2f} – {found.high:,.2f}"
