"""How well confidence fits on a scene that no model has seen, before and after calibration; and what ensembles gain.

    PYTHONPATH=. ENGINE_PYTHON -m benchmarks.calibration MODEL.dlpk ... --image SCENE_rgb.tif --labels LABELS.tif

In the engine's Python. Each network answers once, in tiles with a margin as Classify Pixels has it; its logits are
kept, and all ways of using them compared. Printed for each package, and for all together: expected calibration error
in 15 bins, accuracy, mean confidence, IoU, precision and recall of one class, over the cells that are labelled (0 is
no label); then differences of IoU from the ensemble's, with 95 % intervals by blocks of ground, as in Compare Models.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import torch

from slum_extractor_plugin.engine.networks.factory import load_network
from slum_extractor_plugin.formats.dlpk import open_package

BINS, TILE, MARGIN, BLOCKS, DRAWS = 15, 1024, 160, 100, 2000


@dataclass(frozen=True)
class Answers:
    """What a model says of the labelled cells: logits (outputs, cells), its class values, and its temperature."""

    name: str
    logits: np.ndarray
    values: tuple[int, ...]
    temperature: float

    def shares(self, calibrated: bool) -> np.ndarray:
        """Return the probabilities (outputs, cells)."""
        scaled = self.logits / (self.temperature if calibrated else 1.0)
        raised = np.exp(scaled - scaled.max(0))
        return raised / raised.sum(0)


def main() -> None:
    """Let each network answer, and print a line for each way."""
    options = _options()
    with rasterio.open(options.labels) as raster:
        labels = raster.read(1)
    known = labels > 0
    truth, blocks = (labels == options.value)[known], _blocks(labels.shape)[known]
    models = [_answers(path, options, known) for path in options.models]
    counts = {}
    for name, shares in _ways(models):
        found = np.array(models[0].values)[shares.argmax(0)] == options.value
        counts[name] = _counts(found, truth, blocks)
        print(f"{name}: {_figures(shares.max(0), found, truth)}", flush=True)
    if len(models) > 1:
        _compare(counts, [f"{model.name}, after" for model in models])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs="+")
    parser.add_argument("--image", required=True)
    parser.add_argument("--labels", required=True)
    parser.add_argument("--value", type=int, default=6, help="the class that is measured")
    return parser.parse_args()


def _ways(models: Sequence[Answers]) -> list[tuple[str, np.ndarray]]:
    both = ("before", "after")
    ways = [(f"{model.name}, {when}", model.shares(when == "after")) for model in models for when in both]
    if len(models) > 1:
        ways += [
            (f"all together, {when}", sum(model.shares(when == "after") for model in models) / len(models))
            for when in ("before", "after")
        ]
    return ways


@torch.inference_mode()
def _answers(path: str, options: argparse.Namespace, known: np.ndarray) -> Answers:
    with open_package(path) as package:
        network, definition = load_network(package).eval(), package.definition
    with rasterio.open(options.image) as raster:
        cells = raster.read([band + 1 for band in definition.bands]).astype(np.float32)
    rule = definition.normalisation
    offset, scale = (np.float32(values)[:, None, None] for values in (rule.offset, rule.scale))
    rows, columns = cells.shape[1:]
    wide = np.pad((cells - offset) / scale, ((0, 0), (MARGIN, MARGIN + TILE), (MARGIN, MARGIN + TILE)), mode="reflect")
    logits = np.empty((definition.outputs, rows, columns), np.float32)
    for row in range(0, rows, TILE):
        for column in range(0, columns, TILE):
            part = wide[:, row : row + TILE + 2 * MARGIN, column : column + TILE + 2 * MARGIN]
            found = network(torch.from_numpy(np.ascontiguousarray(part))[None])[0].numpy()
            core = found[:, MARGIN : MARGIN + TILE, MARGIN : MARGIN + TILE]
            kept = core[:, : rows - row, : columns - column]
            logits[:, row : row + kept.shape[1], column : column + kept.shape[2]] = kept
    temperature = definition.calibration.temperature if definition.calibration else 1.0
    return Answers(f"{Path(path).stem} (T {temperature:.3g})", logits[:, known], definition.class_values, temperature)


def _blocks(shape: tuple[int, int]) -> np.ndarray:
    side = round((shape[0] * shape[1] / BLOCKS) ** 0.5)
    rows, columns = (np.arange(length) // side for length in shape)
    return rows[:, None] * (int(columns[-1]) + 1) + columns[None, :]


def _counts(found: np.ndarray, truth: np.ndarray, blocks: np.ndarray) -> np.ndarray:
    """Return hits, false alarms and misses, (blocks, 3)."""
    kinds = (found & truth, found & ~truth, ~found & truth)
    return np.stack([np.bincount(blocks, kind, blocks.max() + 1) for kind in kinds], axis=-1)


def _figures(sure: np.ndarray, found: np.ndarray, truth: np.ndarray) -> str:
    right = found == truth
    place = np.clip((sure * BINS).astype(int), 0, BINS - 1)
    error = np.abs(np.bincount(place, right - sure, BINS)).sum() / len(place)
    hits, alarms, misses = (found & truth).sum(), (found & ~truth).sum(), (~found & truth).sum()
    return (
        f"ECE {error:.4f}, accuracy {right.mean():.4f}, confidence {sure.mean():.4f}, "
        f"IoU {hits / (hits + alarms + misses):.4f}, precision {hits / (hits + alarms):.4f}, "
        f"recall {hits / (hits + misses):.4f}"
    )


def _compare(counts: dict[str, np.ndarray], single: Sequence[str]) -> None:
    """Print by how much the ensemble's IoU exceeds the mean of the models', and each one's."""
    used = counts[single[0]].sum(1) + counts["all together, after"].sum(1) > 0
    number = int(used.sum())
    weights = np.random.default_rng(42).multinomial(number, np.full(number, 1 / number), DRAWS)
    drawn = {name: _iou(weights @ cells[used]) for name, cells in counts.items()}
    whole = {name: float(_iou(cells.sum(0)[None])[0]) for name, cells in counts.items()}
    together = "all together, after"
    mean = [sum(known[name] for name in single) / len(single) for known in (whole, drawn)]
    others = {**{name: (whole[name], drawn[name]) for name in single}, "mean of the models": mean}
    for name, (value, draws) in others.items():
        low, high = np.percentile(drawn[together] - draws, [2.5, 97.5])
        gain = whole[together] - value
        print(f"{together} less {name}: IoU {gain:+.4f} ({low:+.4f} to {high:+.4f}), {number} blocks")


def _iou(counts: np.ndarray) -> np.ndarray:
    return counts[:, 0] / counts.sum(1)


if __name__ == "__main__":
    main()
