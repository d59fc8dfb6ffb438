"""Does the real arcgis.learn open our packages, and give the same logits?

Needs a Python of its own with arcgis 2.4.4, fastai 1.0.61, fastprogress 1.0.3 and the engine's packages; nothing of
it is a part of this project. Run from the project's root:

    PYTHONPATH=. python benchmarks/arcgis_learn.py [PACKAGE.dlpk ...]

Without a package two are made with random weights: RGB and 4 bands. Prints, for each, the largest difference of logits
on ten random chips; ends with 1 if one is above 1e-4.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import torch

from slum_extractor_plugin.engine.networks.factory import build_network, load_network
from slum_extractor_plugin.formats.classes import ClassInfo
from slum_extractor_plugin.formats.distribution import SHARES, BandDistribution, Distribution
from slum_extractor_plugin.formats.dlpk import open_package, write_package
from slum_extractor_plugin.formats.emd import DYNAMIC_UNET, ModelDefinition
from slum_extractor_plugin.formats.normalisation import NormalizationStats

TOLERANCE = 1e-4
CHIPS = 10


def make_package(folder: Path, bands: int) -> Path:
    """Write a package with random weights, whose norms have seen some numbers, and return its path."""
    torch.manual_seed(bands)
    network = build_network(DYNAMIC_UNET, "resnet18", bands, 3).train()
    with torch.no_grad():
        network(torch.randn(4, bands, 64, 64))
    torch.save(network.state_dict(), folder / "weights.pth")
    classes = (ClassInfo(2, "slum", (255, 0, 0)), ClassInfo(7, "formal", (0, 0, 255)))
    stats = None if bands == 3 else NormalizationStats.from_bands(
        [0.0] * bands, [3000.0] * bands, [900.0] * bands, [200.0] * bands)  # fmt: skip
    band = BandDistribution(tuple(map(float, range(len(SHARES)))), 8.0, 5.0, 0.2)
    definition = ModelDefinition(
        DYNAMIC_UNET,
        "resnet18",
        tuple(range(bands)),
        classes,
        (128, 128),
        (0.5, 0.5),
        32643,
        normalization_stats=stats,
        distribution=Distribution((band,) * bands),
    )
    write_package(folder / f"bands{bands}.dlpk", definition, folder / "weights.pth")
    return folder / f"bands{bands}.dlpk"


def difference(path: Path) -> float:
    """Return the largest difference between arcgis.learn's logits and ours on the same random chips."""
    from arcgis.learn import UnetClassifier

    with open_package(path) as package:
        ours, definition = load_network(package), package.definition
    theirs = UnetClassifier.from_model(str(path)).learn.model.cpu().eval()
    width, height = definition.chip_size
    largest = 0.0
    with torch.no_grad():
        for seed in range(CHIPS):
            generator = torch.Generator().manual_seed(seed)
            cells = torch.randn(1, len(definition.bands), height, width, generator=generator)
            largest = max(largest, float((ours(cells) - theirs(cells)).abs().max()))
    return largest


def main(packages: list[str]) -> int:
    """Print a line a package."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(name) for name in packages] or [make_package(Path(folder), bands) for bands in (3, 4)]
        differences = {path.name: difference(path) for path in paths}
    for name, largest in differences.items():
        print(f"{name}: logits differ by {largest:.1e} at most, on {CHIPS} chips")
    return int(max(differences.values()) > TOLERANCE)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
