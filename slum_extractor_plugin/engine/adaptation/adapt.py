"""Adapt Deep Learning Model: from a package and unlabelled images to a new package and a report."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from ...formats.calibration import Calibration
from ...formats.dlpk import Package, open_package, write_package
from ...formats.emd import ModelDefinition
from ...jobs.adapt import AdaptDeepLearningModel
from ...protocol import Reporter
from ...staging import staged_folder
from ..devices import choose_device, device_name, keep_memory
from ..inference.identity import package_digest
from ..networks.factory import load_network
from ..networks.normalising import Normaliser
from ..networks.weights import write_tensors
from ..training.chip_checks import check_output
from .batch_norm import reestimate, set_statistics
from .confidence import calibration_of
from .content import like_training
from .labelled import Labelled, read_labelled
from .measuring import distribution_of
from .outcome import Answer, answer_of, batch_of, check_usable
from .report import Stage, report_page
from .self_training import Learned, self_train
from .target import fitted, names_of, read_target

#: The page in the package and beside it.
REPORT = "adaptation.html"

#: Windows of one batch for the batch norms, which should be alike.
_BATCH = 8

#: F1 on labelled chips that an adaptation may lose without a warning.
_LOSS = 0.01


def adapt(job: AdaptDeepLearningModel, reporter: Reporter) -> dict[str, Any]:
    """Write ``<out_folder>/<its name>.dlpk`` and the report beside it.

    Raises:
        SlumExtractorError: package, images or chips cannot be used, or the adapted model has collapsed.
    """
    folder = Path(job.out_folder).absolute()
    check_output(folder)
    device = choose_device(job.processor_type, job.gpu_id)
    if device.type == "cpu":
        keep_memory()
    with open_package(job.in_model_definition) as package:
        run = _Run(job, package, device, reporter)
        network = run.adapted()
        digest = package_digest(package)
    with staged_folder(folder) as staging:
        run.write(staging, folder.name, network, digest)
    reporter.progress(1)
    return {
        "OUT_MODEL_FILE": str(folder / f"{folder.name}.dlpk"),
        "OUT_REPORT": str(folder / REPORT),
        "METRICS": dict(run.stages[-1].figures or {}),
    }


class _Run:
    """One adaptation, from the images to the adapted network.

    Attributes:
        stages: what the networks on the way say, the source's first.
        notes: sentences for the log and the report.
    """

    def __init__(self, job: AdaptDeepLearningModel, package: Package, device: torch.device, reporter: Reporter) -> None:
        self._job, self._device, self._reporter = job, device, reporter
        self._source = package.definition
        self._network = load_network(package)
        self._target = read_target(job, package.definition, reporter)
        self._definition = fitted(package.definition, self._target, reporter)
        self._labelled = read_labelled(job, package.definition, reporter)
        self._learned: Learned | None = None
        self._calibration: Calibration | None = None
        self.stages: list[Stage] = []
        self.notes: list[str] = []

    def adapted(self) -> nn.Module:
        """Return the adapted network.

        Raises:
            EngineError: it has collapsed.
        """
        self._add("source", self._network, self._source)
        self._reporter.progress(0.1)
        network = copy.deepcopy(self._network).to(self._device)
        set_statistics(network, reestimate(network, self._batches()))
        start = self._add("statistics", network, self._definition)
        self._reporter.progress(0.2)
        if self._job.method == "SELF_TRAINING":
            network = self._self_trained(network, start)
        check_usable(self.stages[-1].answer, start, self._learned is not None)
        self._tell()
        self._calibrate(network)
        return network.cpu()

    def write(self, folder: Path, name: str, network: nn.Module, digest: str) -> None:
        """Write package and report into a folder."""
        page = report_page(name, self._definition, self._target, self.stages, self._facts(), self.notes).encode()
        weights = folder / f"{name}.pth"
        write_tensors(weights, {key: value.contiguous() for key, value in network.state_dict().items()})
        write_package(folder / f"{name}.dlpk", self._new_definition(digest), weights, {REPORT: page})
        weights.unlink()
        (folder / REPORT).write_bytes(page)

    def _self_trained(self, network: nn.Module, start: Answer) -> nn.Module:
        self._learned = learned = self_train(
            network,
            self._definition,
            self._target,
            self._labelled.teaching if self._labelled else [],
            seed=self._job.seed,
            minutes=self._job.time_budget,
            device=self._device,
            reporter=self._reporter,
        )
        found = self._add("self-training", learned.teacher, self._definition)
        student = answer_of(learned.student, self._definition, self._target, self._device)
        self._note(
            f"Teacher and student agree in {found.agreement(student, self._target):.1%} of the cells, and the teacher "
            f"with the model before self-training in {found.agreement(start, self._target):.1%}."
        )
        return learned.teacher

    def _add(self, name: str, network: nn.Module, definition: ModelDefinition) -> Answer:
        """Look at what a network says, and measure it on the chips if there are any."""
        found = answer_of(network, definition, self._target, self._device)
        figures = self._labelled.measured(network, definition) if self._labelled else None
        self.stages.append(Stage(name, found, figures))
        return found

    def _batches(self) -> Iterator[Tensor]:
        """Yield normalised windows of about the training chips' content; each batch is from all over the images."""
        normalise = Normaliser(self._definition.normalisation).to(self._device)
        chosen = self._chosen()
        parts = max(1, len(chosen) // _BATCH)
        for part in range(parts):
            yield normalise(batch_of(self._target.cells[chosen[part::parts]]).to(self._device))

    def _chosen(self) -> list[int]:
        """Return the windows for the batch norms: the half that shows the classes most nearly as the chips did."""
        every, seen = list(range(len(self._target.cells))), self._source.distribution
        if seen is None or not seen.classes or len(every) < 2 * _BATCH:
            return every
        answer = self.stages[0].answer
        return like_training(answer.window_shares(self._target), seen.classes, len(every) // 2)

    def _tell(self) -> None:
        """Say what has changed."""
        first, last = self.stages[0], self.stages[-1]
        self._note(
            f"Share of the classes in the sample: {1 - first.answer.shares[0]:.1%} before, "
            f"{1 - last.answer.shares[0]:.1%} after; "
            f"{last.answer.agreement(first.answer, self._target):.1%} of the cells have the same class."
        )
        if first.figures and last.figures:
            self._tell_figures(first.figures["f1"], last.figures["f1"])
        else:
            self._reporter.warning(
                "Without labelled CHIPS nobody knows whether the adapted model is better: look at the report's "
                "pictures. The source's figures do not hold for it."
            )

    def _tell_figures(self, before: float, after: float) -> None:
        text = f"F1 on {len(self._labelled.measuring)} labelled chips: {before:.3f} before, {after:.3f} after."
        self._note(text)
        if after < before - _LOSS:
            self._reporter.warning(f"{text} The adapted model is worse there: keep the source, or label more chips.")

    def _calibrate(self, network: nn.Module) -> None:
        learned = self._learned is not None
        self._calibration, text = calibration_of(network, self._source, self._definition, self._labelled, learned)
        self._note(text)

    def _note(self, text: str) -> None:
        self.notes.append(text)
        self._reporter.message(text)

    def _new_definition(self, digest: str) -> ModelDefinition:
        """Return the definition with where the model comes from; the source's figures are kept apart.

        Its distribution is that of the images: Classify would otherwise match them to the source's training images. The
        shares of the classes stay those of the chips, since the images have no labels.
        """
        figures = dict(self.stages[-1].figures or {})
        origin = {
            "Method": self._job.method,
            "SourceSHA256": digest,
            "SourceMetrics": self._source.metrics,
            "Images": names_of(self._job.in_rasters),
            "Windows": len(self._target.cells),
            "Seed": self._job.seed,
            "Steps": self._learned.steps if self._learned else 0,
        }
        extra = {**self._source.extra, "Adaptation": origin}
        classes = self._source.distribution.classes if self._source.distribution else ()
        seen = distribution_of(zip(self._target.cells, self._target.valid), classes=classes)
        return replace(self._definition, metrics=figures, extra=extra, distribution=seen, calibration=self._calibration)

    def _facts(self) -> dict[str, Any]:
        job, learned = self._job, self._learned
        return {
            "Source": Path(job.in_model_definition).name if len(job.in_model_definition) < 300 else "a definition",
            "Method": job.method,
            "Images": ", ".join(names_of(job.in_rasters)),
            "Windows": len(self._target.cells),
            "Labelled chips": _count(self._labelled),
            "Steps of self-training": learned.steps if learned else 0,
            "Seed": job.seed,
            "Computed on": device_name(self._device),
        }


def _count(labelled: Labelled | None) -> str:
    if labelled is None:
        return "none"
    return f"{len(labelled.teaching)} to learn from, {len(labelled.measuring)} to measure with"
