"""The training report: a verdict first, the background by its name, the worst chips before the others."""

from __future__ import annotations

import numpy as np
import torch

from slum_extractor_plugin.engine.training.metrics import class_metrics, overall_metrics
from slum_extractor_plugin.engine.training.metrics_report import Sample, metrics_page
from slum_extractor_plugin.formats.classes import ClassInfo

SLUM = ClassInfo(1, "slum", (213, 94, 0))


def page(matrix: torch.Tensor, samples: list[Sample]) -> str:
    metrics = {**overall_metrics(matrix), **class_metrics(matrix, [SLUM]), "epoch": 1}
    return metrics_page("model", {"Seed": 1}, [{"epoch": 1, "train_loss": 0.5}], metrics, [SLUM], samples, matrix)


def sample(found: int) -> Sample:
    """A chip of 10 x 10 cells with ten labelled ones, of which some are found."""
    truth, predicted = np.zeros((10, 10), np.int64), np.zeros((10, 10), np.int64)
    truth[0], predicted[0, :found] = 1, 1
    truth[9] = 255  # no truth there
    predicted[9] = 1
    return Sample(np.zeros((3, 10, 10), np.float32), truth, predicted)


def test_high_accuracy_with_a_recall_of_nearly_nothing_reads_as_a_failure():
    text = page(torch.tensor([[8300.0, 30.0], [1666.0, 34.0]]).double(), [])
    assert '<p class="bad">This model is not usable.' in text and "it finds 2% of the labelled cells" in text
    assert text.index("not usable") < text.index("Accuracy")
    assert "NoData" not in text and text.count("Background") >= 2


def test_a_good_model_reads_as_one():
    text = page(torch.tensor([[8000.0, 200.0], [200.0, 1600.0]]).double(), [])
    assert '<p class="good">This model is usable.' in text and "0.800" in text


def test_the_worst_chips_come_first_and_cells_without_truth_do_not_count():
    assert [sample(found).iou for found in (0, 5, 10)] == [0.0, 0.5, 1.0]
    text = page(torch.tensor([[8000.0, 200.0], [200.0, 1600.0]]).double(), [sample(found) for found in (10, 9, 2, 5)])
    places = [text.index(f"IoU {iou}") for iou in ("0.20", "0.50", "1.00", "0.90")]
    worst, other = text.index("Worst validation chips"), text.index("Other validation chips")
    assert places == sorted(places) and worst < places[0] < other < places[2]
