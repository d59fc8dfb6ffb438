"""Tiling as ArcGIS does it, against what ArcGIS's own raster function gave."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the engine's Python")

from slum_extractor_plugin.engine.inference.esri_tiling import EsriTiling, classify_like_esri  # noqa: E402
from slum_extractor_plugin.engine.networks.factory import load_network  # noqa: E402
from slum_extractor_plugin.errors import Cancelled, ParameterError  # noqa: E402
from slum_extractor_plugin.formats.classes import ClassInfo  # noqa: E402
from slum_extractor_plugin.formats.dlpk import open_package  # noqa: E402
from slum_extractor_plugin.formats.emd import ModelDefinition  # noqa: E402
from slum_extractor_plugin.formats.normalisation import NormalizationStats  # noqa: E402

pytestmark = pytest.mark.engine


@pytest.fixture(scope="module")
def model(shared_data):
    with open_package(shared_data / "esri_unet_resnet18") as package:
        return load_network(package), package.definition


@pytest.fixture(scope="module")
def reference(shared_data):
    folder = shared_data / "esri_unet_resnet18" / "reference"
    return {path.stem: np.load(path) for path in folder.glob("*.npy")}


@pytest.mark.parametrize(
    ("name", "tiling"),
    [
        ("pad32_bs4", EsriTiling(128, 32, 4)),
        ("pad0_bs1", EsriTiling(128, 0, 1)),
        ("pad32_bs4_nobg", EsriTiling(128, 32, 4, predict_background=False)),
        ("pad32_bs4_tta", EsriTiling(128, 32, 4, test_time_augmentation=True)),
    ],
)
def test_every_cell_is_arcgis_s(model, reference, name, tiling):
    classes = classify_like_esri(*model, reference["tiled_raster"], reference["tiled_mask"], tiling)
    assert classes.size == 46_000 and classes.dtype == np.int32
    assert np.array_equal(classes, reference[f"tiled_pred_{name}"])


@pytest.mark.parametrize(("batch_size", "side"), [(1, 1), (3, 1), (4, 2), (8, 2), (9, 3), (16, 4)])
def test_blocks_have_as_many_tiles_as_the_whole_root_allows(batch_size, side):
    tiling = EsriTiling(128, 20, batch_size)
    assert (tiling.tiles_a_side, tiling.block) == (side, side * 88)


@pytest.mark.parametrize("background", [True, False])
def test_chips_get_arcgis_s_class_values(model, reference, background):
    expected = reference[f"pred_predict_background_{str(background).lower()}"]
    for chip, classes in zip(reference["chips"], expected):
        assert np.array_equal(classify_like_esri(*model, chip, None, EsriTiling(128, 0, 1, background)), classes)


class Placed(torch.nn.Module):
    """Logits that depend on the cell and, unlike a convolution's, on where in the tile it lies."""

    def __init__(self, tile: int, outputs: int):
        super().__init__()
        generator = torch.Generator().manual_seed(1)
        self.table = torch.nn.Parameter(torch.randn(outputs, tile, tile, generator=generator), requires_grad=False)

    def forward(self, cells: torch.Tensor) -> torch.Tensor:
        return self.table + cells.mean(dim=1, keepdim=True) * torch.arange(len(self.table)).reshape(-1, 1, 1)


def definition(image_space: str, ignored: tuple[int, ...] = ()) -> ModelDefinition:
    classes = (ClassInfo(2, "a", (1, 1, 1)), ClassInfo(7, "b", (2, 2, 2)))
    stats = NormalizationStats.from_bands([0], [4], [2], [1])
    return ModelDefinition(
        "UNET",
        "resnet18",
        (0,),
        classes,
        (32, 32),
        image_space=image_space,
        normalization_stats=stats,
        ignored_outputs=ignored,
    )


def augmented_by_hand(table, values, cells, tile, padding, image_space):
    """ArcGIS's augmentation for one block of 2 x 2 tiles, written out with numpy in double precision."""
    line = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(tile) / tile)  # torch.hann_window's default: periodic
    window, step, total = np.outer(line, line), tile - 2 * padding, 0
    turns = [(flips, turn) for turn in (0, 1) for flips in ((), (2,), (1,), (1, 2))]
    for flips, turn in turns if image_space == "MAP_SPACE" else [((), 0), ((2,), 0)]:
        turned = np.flip(cells, flips)
        turned = turned.transpose(0, 2, 1) if turn else turned
        logits, weight = np.zeros((3, *cells.shape[1:])), np.zeros(cells.shape[1:])
        for row in (0, step):
            for column in (0, step):
                part = (slice(row, row + tile), slice(column, column + tile))
                answer = table + turned[(slice(None), *part)] * np.arange(3).reshape(-1, 1, 1)
                logits[(slice(None), *part)] += answer * window
                weight[part] += window
        with np.errstate(invalid="ignore"):
            logits /= weight
        total = total + np.flip(logits.transpose(0, 2, 1) if turn else logits, flips)
    return total[:, padding:-padding, padding:-padding]


@pytest.mark.parametrize("tile", [32, 33])
@pytest.mark.parametrize("image_space", ["MAP_SPACE", "PIXEL_SPACE"])
@pytest.mark.parametrize(("background", "ignored"), [(True, ()), (False, ()), (True, (1,)), (False, (2,))])
def test_augmentation_of_tiles_that_disagree(tile, image_space, background, ignored):
    padding, side = 4, 2 * (tile - 8)
    network, model = Placed(tile, 3), definition(image_space, ignored)
    raster = np.random.default_rng(2).integers(0, 5, (1, side, side)).astype(np.uint8)
    tiling = EsriTiling(tile, padding, 4, background, test_time_augmentation=True)
    rule = model.normalisation
    cells = (np.pad(raster, [(0, 0), (padding, padding), (padding, padding)]) - rule.offset[0]) / rule.scale[0]
    logits = augmented_by_hand(network.table.numpy(), model.class_values, cells, tile, padding, image_space)
    logits[[*ignored, *([] if background else [0])]] = -np.inf
    expected = np.array(model.class_values)[logits.argmax(axis=0)]
    assert np.array_equal(classify_like_esri(network, model, raster, None, tiling), expected)


@pytest.mark.parametrize("values", [(30, 0), (128, 64), (127, 64), (128, -1), (128, 32, 0), (128, 0, 4, True, True)])
def test_arguments_that_cannot_work_are_refused(values):
    with pytest.raises(ParameterError, match="ESRI_COMPATIBLE"):
        EsriTiling(*values)


def test_progress_stops_the_work():
    def stop(fraction):
        raise Cancelled

    with pytest.raises(Cancelled):
        classify_like_esri(Placed(32, 3), definition("MAP_SPACE"), np.zeros((1, 90, 90)), None, EsriTiling(32, 4), stop)
