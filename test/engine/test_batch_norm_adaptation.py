"""Batch-norm statistics on another image, against torch's own, and the sample that they come from."""

from __future__ import annotations

import copy

import numpy as np
import pytest
import torch
from engine_making import noise
from torch import nn

from slum_extractor_plugin.engine.adaptation.batch_norm import reestimate, set_statistics, statistics_of
from slum_extractor_plugin.engine.adaptation.sampling import Sample, sample_scene, spread_places
from slum_extractor_plugin.engine.networks.factory import build_network
from slum_extractor_plugin.errors import EngineError
from slum_extractor_plugin.grid import Window


def _network() -> nn.Module:
    torch.manual_seed(3)
    network = nn.Sequential(
        nn.Conv2d(3, 4, 3, padding=1),
        nn.BatchNorm2d(4),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Conv2d(4, 2, 1),
        nn.BatchNorm2d(2),
    )
    with torch.no_grad():
        network.train()(torch.randn(4, 3, 16, 16))
    return network


def test_full_weight_is_what_torch_finds_over_one_batch():
    """With momentum 1, torch's own batch norms take the statistics of the one batch (variance unbiased there)."""
    network, cells = _network(), 5 * torch.rand(6, 3, 16, 16) + 2
    peer = copy.deepcopy(network).eval()
    for module in peer:
        if isinstance(module, nn.BatchNorm2d):
            module.train().momentum = 1.0
    with torch.no_grad():
        peer(cells)
    found, count = reestimate(network, [cells]), 6 * 16 * 16
    for name, (mean, variance) in statistics_of(peer).items():
        torch.testing.assert_close(found[name][0], mean, rtol=1e-4, atol=1e-5)
        torch.testing.assert_close(found[name][1], variance * (count - 1) / count, rtol=1e-4, atol=1e-5)


def test_first_layer_is_the_mean_and_variance_over_all_batches():
    """Computed by numpy in float64 over all cells at once, batches of different brightness and size."""
    network = _network()
    batches = [torch.rand(n, 3, 16, 16) * scale + scale for n, scale in ((2, 1.0), (5, 9.0), (3, 40.0))]
    with torch.no_grad():
        before = np.concatenate([network[0](batch).numpy() for batch in batches]).astype(np.float64)
    mean, variance = reestimate(network, batches)["1"]
    np.testing.assert_allclose(mean, before.mean(axis=(0, 2, 3)), rtol=1e-5)
    np.testing.assert_allclose(variance, before.var(axis=(0, 2, 3)), rtol=1e-5)


@pytest.mark.parametrize("weight", [0.0, 0.3, 1.0])
def test_weight_mixes_linearly_in_the_first_layer(weight):
    network, cells = _network(), torch.rand(4, 3, 16, 16) + 3
    own, new = statistics_of(network)["1"], reestimate(network, [cells])["1"]
    for found, here, there in zip(reestimate(network, [cells], weight)["1"], own, new):
        torch.testing.assert_close(found, (1 - weight) * here + weight * there)


def test_gain_and_offset_of_the_image_are_undone():
    """Away from the padding, a network with the new statistics answers the changed image as the plain one."""
    network = build_network("UNET", "resnet18", 3, 2)
    cells = torch.from_numpy(noise(3, 256, 256).astype(np.float32))[None] / 255
    set_statistics(network, reestimate(network, [cells]))
    with torch.no_grad():
        expected = network.eval()(cells)
        changed = 8 * cells
        spoilt = network(changed)
        set_statistics(network, reestimate(network, [changed]))
        found = network(changed)
    assert (spoilt - expected).abs().mean() > 20 * (found - expected).abs().mean()


def test_network_stays_as_it_was():
    network = _network().train()
    before = {name: value.clone() for name, value in network.state_dict().items()}
    reestimate(network, [torch.rand(2, 3, 16, 16)])
    assert network.training and network[3].training
    assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())


def test_same_batches_give_the_same_bytes():
    network, cells = build_network("UNET", "mobilenet_v2", 3, 2), torch.rand(2, 3, 64, 64)
    first, second = (reestimate(network, [cells, cells.flip(0)]) for _ in range(2))
    assert all(torch.equal(a, b) for name in first for a, b in zip(first[name], second[name]))


def test_no_cells_and_cells_that_are_not_finite_are_refused():
    with pytest.raises(EngineError, match="no cell with data"):
        reestimate(_network(), [])
    with pytest.raises(EngineError, match="not finite"):
        reestimate(_network(), [torch.full((1, 3, 16, 16), torch.nan)])


class _Scene:
    """An image in memory; reads outside of it fail, as no sample needs them."""

    def __init__(self, cells: np.ndarray, valid: np.ndarray | None = None) -> None:
        self.cells = cells
        self.valid = np.ones(cells.shape[1:], bool) if valid is None else valid
        self.seen: list[Window] = []

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        self.seen.append(window)
        rows, columns = window.slices
        return self.cells[:, rows, columns], self.valid[rows, columns]


def test_places_are_spread_over_the_extent():
    """Of 32 windows on 8 x 8 squares, no quarter of the extent has fewer than 4, and 24 squares or more are met."""
    extent = Window(100, 200, 8000, 8000)
    places = list(spread_places(extent, 32))
    assert len(places) == 32 and all(extent.contains(place) for place in places)
    quarters = np.zeros((2, 2), int)
    for place in places:
        quarters[(place.row - 200) // 4000, (place.column - 100) // 4000] += 1
    assert quarters.min() >= 4
    assert len({((place.row - 200) // 1000, (place.column - 100) // 1000) for place in places}) >= 24


def test_places_follow_from_the_seed():
    extent = Window(0, 0, 5000, 3000)
    assert list(spread_places(extent, 20)) == list(spread_places(extent, 20))
    assert list(spread_places(extent, 20)) != list(spread_places(extent, 20, seed=1))


def test_small_scene_is_one_window():
    assert list(spread_places(Window(0, 0, 70, 250), 9)) == [Window(0, 0, 96, 256)]


def test_nodata_water_and_clouds_are_left_out():
    """Left half NoData, a third water of one value, a cloud: the windows kept are those of the town."""
    cells = noise(3, 3072, 3072)
    town = np.zeros((3072, 3072), bool)
    town[1024:, 1536:] = True
    cells[:, :1024] = 30
    cells[:, 2048:2560, 2048:2560] = 250
    valid = np.zeros((3072, 3072), bool)
    valid[:, 1536:] = True
    scene = _Scene(cells, valid)
    sample = sample_scene(scene, Window(0, 0, 3072, 3072))
    kept = sample.bands()
    assert 10 < len(sample) <= 32
    assert (kept == 30).all(axis=0).mean() < 0.1
    assert abs(np.median(kept) - np.median(cells[:, town])) < 6
    assert len(scene.seen) <= 128


def test_scene_of_scattered_data_gives_what_there_is():
    valid = np.zeros((1024, 1024), bool)
    valid[::3, ::3] = True
    sample = sample_scene(_Scene(noise(3, 1024, 1024), valid), Window(0, 0, 1024, 1024), windows=5)
    assert len(sample) == 5 and sample.bands().shape[0] == 3


def test_scene_without_data_gives_none():
    empty = _Scene(noise(3, 512, 512), np.zeros((512, 512), bool))
    assert len(sample_scene(empty, Window(0, 0, 512, 512))) == 0


def test_bands_are_the_cells_with_data():
    cells = np.arange(2 * 3 * 4 * 4).reshape(2, 3, 4, 4)
    valid = cells[:, 0] % 3 == 0
    expected = [[value for value in cells[:, band].ravel() if (value - 16 * band) % 3 == 0] for band in range(3)]
    assert Sample(cells, valid).bands().tolist() == expected
