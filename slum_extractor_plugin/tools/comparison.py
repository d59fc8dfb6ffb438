"""Compare Models: classify with each package, and compare the results on one ground truth."""

from __future__ import annotations

import csv
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

from ..errors import ParameterError
from ..formats.html_page import page as html_page
from ..formats.html_page import paragraph, section, strong, table, tiles, write_page
from ..formats.spreadsheets import guarded
from ..jobs.classify import ClassifyPixelsUsingDeepLearning
from ..jobs.compare import CompareModels
from ..protocol import Reporter
from ..rasters.accuracy.pairs import Sources
from ..rasters.comparison.counts import MOST, Counts, count
from ..rasters.comparison.differences import FEWEST, FIGURES, Estimate, differences, drawn, estimates
from ..staging import staged_file
from ..translation import language, tr
from .class_field import choose_field
from .listening import Step, progress_of
from .run import run

#: Share of the work that classifying takes, where there are packages.
_CLASSIFYING = 0.9


def compare(job: CompareModels, reporter: Reporter, engine: str = "") -> dict[str, Any]:
    """Classify, count, and write what is wanted.

    Raises:
        SlumExtractorError: a package, a raster or the truth cannot be used, or the rasters' cells differ.
    """
    names = _names([*job.in_models, *job.in_class_rasters])
    if len(names) > MOST:
        raise ParameterError(f"{len(names)} models are too many to compare at once. Give at most {MOST}.")
    field = choose_field(job.in_ground_truth_data, job.class_value_field, reporter) or None
    truth = Sources(
        "",
        job.in_ground_truth_data,
        truth_field=field,
        mask=job.mask,
        only=job.class_of_interest,
        ignored=() if job.unlabeled_value is None else (job.unlabeled_value,),
    )
    with tempfile.TemporaryDirectory(prefix="slum_extractor_") as folder:
        rasters, seconds = _classified(job, Path(folder), reporter, engine)
        start = _CLASSIFYING if job.in_models else 0.0
        found = count(
            [*rasters, *job.in_class_rasters],
            truth,
            job.block_size,
            job.out_disagreement,
            progress_of(Step(reporter, start, 1.0)),
            job.geotiff_layout,
        )
    times = [*seconds, *(None for _ in job.in_class_rasters)]
    outcome = _Outcome(names, found, times, job.seed)
    for line in outcome.lines():
        reporter.message(line)
    if job.out_table:
        _write_table(job.out_table, outcome)
    write_page(job.out_report, outcome.page())
    return {**dict(job.outputs()), "BEST": outcome.best}


def _classified(job: CompareModels, folder: Path, reporter: Reporter, engine: str) -> tuple[list[str], list[float]]:
    """Return a class raster for each package, and the seconds that each took."""
    rasters, seconds = [], []
    share = _CLASSIFYING / max(1, len(job.in_models))
    for index, model in enumerate(job.in_models):
        target = str(folder / f"{index}.tif")
        step = ClassifyPixelsUsingDeepLearning(
            in_raster=job.in_raster,
            in_model_definition=model,
            cell_size=job.cell_size,
            out_classified_raster=target,
            processor_type=job.processor_type,
        )
        begun = time.monotonic()
        run(step, Step(reporter, index * share, (index + 1) * share), engine, summarized=False)
        seconds.append(time.monotonic() - begun)
        rasters.append(target)
    return rasters, seconds


def _names(paths: Sequence[str]) -> list[str]:
    """Return what each side is called: by its file, numbered where two have the same name."""
    stems = [Path(path.partition("|")[0]).stem if len(path) < 4096 else tr("model") for path in paths]
    return [stem if stems.count(stem) == 1 else f"{stem} ({index + 1})" for index, stem in enumerate(stems)]


class _Outcome:
    """What was found, as lines, table and page."""

    def __init__(self, names: Sequence[str], found: Counts, times: Sequence[Optional[float]], seed: int) -> None:
        self.names, self.found, self.times = names, found, times
        self._enough = found.cells.shape[1] >= FEWEST
        draws = drawn(found.cells, seed) if self._enough else None
        self.figures, self.differences = estimates(found.cells, draws), differences(found.cells, draws)
        order = sorted(range(len(names)), key=lambda index: -_or_less(self.figures[index][0].value))
        self.best = names[order[0]]

    def lines(self) -> Iterator[str]:
        """Yield what the log says."""
        for name, own, seconds in zip(self.names, self.figures, self.times):
            took = "" if seconds is None else tr("; {:.1f} seconds").format(seconds)
            yield f"{name}: " + ", ".join(f"{tr(title)} {_text(each)}" for title, each in zip(FIGURES, own)) + took
        for (one, other), own in self.differences.items():
            yield f"{self._against(one, other)}: " + ", ".join(
                f"{tr(title)} {_text(each, signed=True)}" for title, each in zip(FIGURES, own)
            )
            yield self._verdict(one, other)

    def rows(self) -> Iterator[list[object]]:
        """Yield the rows of the table: what, figure, value, low, high, seconds."""
        for name, own, seconds in zip(self.names, self.figures, self.times):
            for title, each in zip(FIGURES, own):
                yield [name, "", title, each.value, each.low, each.high, "" if seconds is None else round(seconds, 1)]
        for (one, other), own in self.differences.items():
            for title, each in zip(FIGURES, own):
                yield [self.names[one], self.names[other], title, each.value, each.low, each.high, ""]

    def page(self) -> str:
        """Return the page."""
        shown = [(name, f"{own[0].value:.3f}", tr("IoU")) for name, own in zip(self.names, self.figures)][:6]
        parts = [
            *(
                paragraph(self._verdict(*pair), "good" if own[0].settled else "")
                for pair, own in [*self.differences.items()][:6]
            ),
            tiles(shown),
            section(tr("Each model"), self._model_table()),
            section(tr("Differences"), self._difference_table(), paragraph(self._note(), "note")),
        ]
        return html_page(tr("Comparison of {} models").format(len(self.names)), parts, language=language())

    def _model_table(self) -> str:
        rows = [
            (
                strong(name) if name == self.best else name,
                *(_text(each) for each in own),
                "–" if seconds is None else f"{seconds:.1f}",
            )
            for name, own, seconds in zip(self.names, self.figures, self.times)
        ]
        head = (tr("Model"), *map(tr, FIGURES), tr("Seconds"))
        return table(head, rows, tr("Figures with 95 % intervals, and the time to classify"))

    def _difference_table(self) -> str:
        rows = [
            (self._against(*pair), *(strong(_text(each, True)) if each.settled else _text(each, True) for each in own))
            for pair, own in self.differences.items()
        ]
        return table(
            (tr("Difference"), *map(tr, FIGURES)),
            rows,
            tr("Paired differences with 95 % intervals; those that leave out 0 stand out"),
        )

    def _note(self) -> str:
        cells, blocks = int(self.found.compared.sum()), self.found.cells.shape[1]
        share = self.found.disagreeing / cells
        said = tr("{:,} cells were compared; the models disagree in {:.2%} of them.").format(cells, share)
        if not self._enough:
            return f"{said} " + tr(
                "There are only {} blocks of {:.0f} m: too few for intervals. Give a smaller "
                "BLOCK_SIZE, or a larger area."
            ).format(blocks, self.found.block[1])
        return f"{said} " + tr(
            "Intervals come from drawing {} blocks of {:.0f} m with replacement, the same for "
            "all models. They show how much a figure depends on the place, not what it is "
            "elsewhere."
        ).format(blocks, self.found.block[1])

    def _against(self, one: int, other: int) -> str:
        return tr("{} less {}").format(self.names[one], self.names[other])

    def _verdict(self, one: int, other: int) -> str:
        found = self.differences[one, other][0]
        if not self._enough:
            return tr("Whether {} or {} is better cannot be told from so few blocks.").format(
                self.names[one], self.names[other]
            )
        if not found.settled:
            return tr("{} and {} cannot be told apart here by their IoU.").format(self.names[one], self.names[other])
        better, worse = (one, other) if found.value > 0 else (other, one)
        return tr("{} is better than {} here by its IoU.").format(self.names[better], self.names[worse])


def _text(estimate: Estimate, signed: bool = False) -> str:
    form = "{:+.3f}" if signed else "{:.3f}"
    if estimate.value != estimate.value:
        return "–"
    if estimate.low != estimate.low:
        return form.format(estimate.value)
    return f"{form} ({form} to {form})".format(estimate.value, estimate.low, estimate.high)


def _or_less(value: float) -> float:
    return value if value == value else -1.0


def _write_table(target: str, outcome: _Outcome) -> None:
    head = ["model", "less", "figure", "value", "low", "high", "seconds"]
    with staged_file(target) as path, path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        for row in outcome.rows():
            writer.writerow(["" if cell != cell else guarded(cell) if isinstance(cell, str) else cell for cell in row])
