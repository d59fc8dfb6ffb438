"""How the demo trains: one recipe for the invented city, one for a real image; its reasons are in docs/training.md."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from slum_extractor_plugin.rasters.raster import open_raster

Parameters = dict[str, Any]

#: Cells of an image up to which its chips overlap by half, and up to which it is classified in eight views.
SMALL_IMAGE = 60_000_000


@dataclass(frozen=True)
class Recipe:
    """Parameters of the tools that export chips, train and classify."""

    chips: Parameters
    training: Parameters
    classifying: Parameters

    def training_for(self, **changes: Any) -> Recipe:
        """Return the recipe with other parameters of the training."""
        return replace(self, training=self.training | changes)


def _chips(size: int, step: int) -> Parameters:
    return {
        "TILE_SIZE_X": size,
        "TILE_SIZE_Y": size,
        "STRIDE_X": step,
        "STRIDE_Y": step,
        "OUTPUT_NOFEATURE_TILES": "ALL_TILES",
    }


#: A network whose ImageNet weights the engine brings, so that no model hub is needed.
_NETWORK = {
    "MODEL_TYPE": "UNET",
    "BACKBONE_MODEL": "timm:tf_efficientnet_lite0",
    "ENCODER_WEIGHTS": "PACKAGE",
    "FREEZE": "UNFREEZE_MODEL",
    "LEARNING_RATE": 0.001,
    "STOP_TRAINING": "CONTINUE_TRAINING",
}

#: Chips are cut at twice the image's cell size, which leaves a quarter of the cells to compute and the roofs still to
#: be seen. Measured over cities and threads: benchmarks/log/2026-11-30-demo.md.
INVENTED = Recipe(
    _chips(256, 128), {**_NETWORK, "MAX_EPOCHS": 32, "BATCH_SIZE": 4, "VALIDATION_PERCENTAGE": 10}, {"PADDING": 64}
)


def recipe_for(image: Path) -> Recipe:
    """Return the recipe for a real image: crops of overlapping chips.

    Nothing is held out of the training: a part of the image is, before chips are cut.
    """
    dataset = open_raster(image)
    small = dataset.RasterXSize * dataset.RasterYSize <= SMALL_IMAGE
    return Recipe(
        _chips(448, 224 if small else 448),
        {**_NETWORK, "BATCH_SIZE": 8, "CHIP_SIZE": 256, "VALIDATION_PERCENTAGE": 0},
        {"PADDING": 100, "TEST_TIME_AUGMENTATION": "true" if small else "false"},
    )
