"""A model that its own validation chips call weak is not used without a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.dlpk import definition_of, write_package
from slum_extractor_plugin.formats.emd import ModelDefinition
from slum_extractor_plugin.tools.model_quality import known_of, warn


def package(path: Path, iou: float | None, **more: int) -> str:
    """Write a package whose class has this IoU on the validation chips, and return its path."""
    weights = path.with_suffix(".pth")
    weights.write_bytes(b"none")
    row = {"precision": 0.5, "recall": 0.9, "f1": 0.6, "iou": iou}
    metrics = {} if iou is None else {"per_class_metrics": {"Background": {**row, "iou": 0.9}, "Slum": row}}
    metrics.update(more)
    slum = (ClassInfo(1, "Slum", (213, 94, 0)),)
    definition = ModelDefinition("UNET", "resnet18", (0, 1, 2), slum, (256, 256), (1.0, 1.0), 32643, metrics=metrics)
    write_package(path, definition, weights)
    return str(path)


@pytest.mark.parametrize(
    ("iou", "warned", "known"),
    [
        (0.2, "The model is not usable: its IoU on the validation chips is 0.20.", "0.20"),
        (0.4, "The model is weak: its IoU on the validation chips is 0.40.", "0.40"),
        (0.8, None, "0.80"),
        (None, None, ""),
    ],
)
def test_what_the_validation_chips_say_is_said_again(tmp_path, iou, warned, known):
    heard = []
    path = package(tmp_path / "model.dlpk", iou)
    warn([path], type("Heard", (), {"warning": staticmethod(heard.append)})())
    assert heard == [] if warned is None else heard[0].startswith(warned)
    said = known_of(definition_of(path))
    assert known in said and bool(said) == bool(known)


def test_an_iou_that_flatters_is_said_to(tmp_path):
    flattered = known_of(definition_of(package(tmp_path / "a.dlpk", 0.8, overlapping_chips=3)))
    assert "0.80. It may flatter the model" in flattered
    assert "flatter" not in known_of(definition_of(package(tmp_path / "b.dlpk", 0.8, overlapping_chips=0)))
