"""How much adaptation without labels gives: a package on a scene in other light, and on other cities.

    $(make -s engine | tail -n 1) -m benchmarks.adaptation --package slums.dlpk --out build/adaptation

Runs in the engine's Python. Targets with labels: tile_5 of Mumbai as it is, and with red x 1.2 and blue x 0.85.
Kampala's two images have no labels of slums: one is of an informal block, one of a formal one, so a useful model finds
more in the first. Printed for each target and method: IoU of slum on the labelled cells at the package's cell size, and
the share of slum. The data (``../shared/data``) are not part of the project.
"""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling

from slum_extractor_plugin.engine.adaptation import adapt as adapt_module
from slum_extractor_plugin.engine.adaptation.adapt import adapt
from slum_extractor_plugin.engine.adaptation.self_training import self_train
from slum_extractor_plugin.engine.inference.run import classify
from slum_extractor_plugin.errors import SlumExtractorError
from slum_extractor_plugin.jobs.adapt import AdaptDeepLearningModel
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning
from slum_extractor_plugin.protocol import SilentReporter

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
SLUM = 6

#: Factors of red, green and blue.
GAINS = {"tile_5": (1.0, 1.0, 1.0), "tile_5 redder": (1.2, 1.0, 0.85)}

KAMPALA = {"Kampala, informal": "kampala_sw_informal_z20_rgb.tif", "Kampala, formal": "kampala_ne_formal_z20_rgb.tif"}


def main() -> None:
    """Print a line for each target, method and seed."""
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    adapt_module.self_train = partial(self_train, steps=options.steps)
    for name in options.targets:
        image, truth = _target(name, options)
        _tell(name, "source", options.package, image, truth, options)
        for method in options.methods:
            for seed in options.seeds if method == "SELF_TRAINING" else options.seeds[:1]:
                folder = options.out / f"{name}_{method}_{seed}".replace(" ", "_").replace(",", "")
                job = AdaptDeepLearningModel(
                    in_model_definition=str(options.package),
                    in_rasters=[str(image)],
                    method=method,
                    seed=seed,
                    time_budget=60,
                    processor_type="CPU",
                    out_folder=str(folder),
                )
                try:
                    package = Path(adapt(job, SilentReporter())["OUT_MODEL_FILE"])
                except SlumExtractorError as error:
                    print(f"{name} | {method} {seed} | refused: {error}", flush=True)
                    continue
                _tell(name, f"{method} {seed}", package, image, truth, options)


def _tell(name: str, what: str, package: Path, image: Path, truth: Path | None, options: argparse.Namespace) -> None:
    target = options.out / "classes.tif"
    classify(
        ClassifyPixelsUsingDeepLearning(
            in_raster=str(image),
            in_model_definition=str(package),
            processor_type="CPU",
            padding=64,
            out_classified_raster=str(target),
        ),
        SilentReporter(),
    )
    with rasterio.open(target) as raster:
        found = raster.read(1)
    slum, data = found == SLUM, found != 255
    text = f"share of slum {(slum & data).sum() / data.sum():.3f}"
    if truth is not None:
        with rasterio.open(truth) as raster:
            labels = raster.read(1, out_shape=found.shape, resampling=Resampling.nearest)
        known, true = (labels > 0) & data, labels == SLUM
        text = f"IoU {(slum & true & known).sum() / ((slum | true) & known).sum():.3f}, {text}"
    print(f"{name} | {what} | {text}", flush=True)


def _target(name: str, options: argparse.Namespace) -> tuple[Path, Path | None]:
    """Return an image, made where its bands are changed, and its labels if it has any."""
    if name in KAMPALA:
        return DATA / "kampala" / KAMPALA[name], None
    scenes = DATA / "mumbai" / "scenes"
    target = options.out / f"{name.replace(' ', '_')}.tif"
    with rasterio.open(scenes / "tile_5_rgb.tif") as raster:
        cells, profile = raster.read(), raster.profile
    gains = np.array(GAINS[name])[:, None, None]
    changed = np.where(cells > 0, (cells * gains).round().clip(1, 255), 0).astype(np.uint8)
    with rasterio.open(target, "w", **profile) as raster:
        raster.write(changed)
    return target, scenes / "tile_5_labels.tif"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--package", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("build/adaptation"))
    parser.add_argument("--targets", nargs="+", default=[*GAINS, *KAMPALA])
    parser.add_argument("--methods", nargs="+", default=["STATISTICS", "SELF_TRAINING"])
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--steps", type=int, default=200)
    return parser.parse_args()


if __name__ == "__main__":
    main()
