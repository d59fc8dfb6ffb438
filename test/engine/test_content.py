"""Windows whose content is about that of the training chips."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the engine's Python")

from engine_making import PROCESSOR, make_chips, make_package, noise, read_raster  # noqa: E402

from slum_extractor_plugin.engine.adaptation import matching  # noqa: E402
from slum_extractor_plugin.engine.adaptation.content import like_training, predicted_shares  # noqa: E402
from slum_extractor_plugin.engine.adaptation.sampling import Sample  # noqa: E402
from slum_extractor_plugin.engine.training.preparation import prepare  # noqa: E402
from slum_extractor_plugin.errors import PackageError  # noqa: E402
from slum_extractor_plugin.formats.distribution import SHARES, BandDistribution, Distribution  # noqa: E402
from slum_extractor_plugin.jobs.train import TrainDeepLearningModel  # noqa: E402
from slum_extractor_plugin.protocol import SilentReporter  # noqa: E402

pytestmark = pytest.mark.engine

BAND = BandDistribution(tuple(float(n) for n in range(len(SHARES))), 8.0, 3.0, 0.5)
CPU = torch.device("cpu")


def test_windows_of_half_slum_are_chosen_so_that_their_mean_is_the_chips_share():
    slum = np.array([1.0, 0.9, 0.8, 0.0, 0.1, 0.2, 1.0, 0.0])
    shares = np.stack([1 - slum, slum], 1)
    chosen = like_training(shares, (0.9, 0.1), 4)
    assert abs(slum[chosen].mean() - 0.1) < 0.05 < slum.mean() - 0.1


@pytest.mark.parametrize("seed", range(5))
def test_the_choice_is_near_the_best_of_all(seed):
    """Against all subsets of four out of ten windows with three classes."""
    shares = np.random.default_rng(seed).dirichlet([0.4, 0.3, 0.3], 10)
    training = np.array([0.7, 0.2, 0.1])

    def distance(chosen) -> float:
        return float(np.abs(shares[list(chosen)].mean(0) - training).sum())

    every = sorted(distance(chosen) for chosen in itertools.combinations(range(10), 4))
    assert distance(like_training(shares, training, 4)) <= every[len(every) // 4]


def test_of_few_windows_all_are_taken_and_of_equals_the_first():
    shares = np.tile([0.5, 0.5], (5, 1))
    assert like_training(shares, (0.5, 0.5), 9) == [0, 1, 2, 3, 4]
    assert like_training(shares, (0.5, 0.5), 2) == [0, 1]


def test_shares_are_those_of_the_answers(tmp_path):
    _, network, _ = make_package(tmp_path / "m.dlpk")
    images = torch.randn(5, 3, 64, 64)
    found = predicted_shares(network.eval(), images.split(2))
    with torch.no_grad():
        answers = network(images).argmax(1).numpy()
    np.testing.assert_allclose(found, [[(each == k).mean() for k in (0, 1)] for each in answers])


def test_the_package_keeps_the_shares_of_the_chips(tmp_path):
    chips = make_chips(tmp_path / "chips")
    job = TrainDeepLearningModel(
        in_folder=(str(chips),),
        out_folder=str(tmp_path / "m"),
        encoder_weights="NONE",
        backbone_model="RESNET18",
        processor_type=PROCESSOR,
    )
    run = prepare(job, SilentReporter())
    labels = np.stack([read_raster(chip.label) for chip in run.train_chips])
    assert run.definition.distribution.classes == pytest.approx([(labels == 0).mean(), (labels == 1).mean()])


def test_shares_outlive_a_file_and_are_checked():
    known = Distribution((BAND,), (0.875, 0.125))
    assert Distribution.from_dict(known.to_dict(), 1, 2) == known
    assert "ClassShares" not in replace(known, classes=()).to_dict()
    for shares in ([0.5, 0.25], [1.0], [1.5, -0.5], "ab", [float("nan"), 1.0], None):
        with pytest.raises(PackageError):
            Distribution.from_dict({**known.to_dict(), "ClassShares": shares}, 1, 2)


def test_batch_norms_see_windows_like_the_chips_where_the_package_knows_them(tmp_path, monkeypatch):
    _, network, definition = make_package(tmp_path / "m.dlpk")
    cells = np.stack([noise(3, 64, 64, seed=seed) for seed in range(32)])
    sample = Sample(cells, np.ones((32, 64, 64), bool))
    slum = np.linspace(0, 1, 32)
    monkeypatch.setattr(matching, "predicted_shares", lambda *_: np.stack([1 - slum, slum], 1))

    def seen(classes: tuple[float, ...]) -> set[int]:
        known = replace(definition, distribution=Distribution((BAND,) * 3, classes))
        windows = matching._Windows(sample, None, known, CPU)
        return set(windows.chosen(network))

    assert seen(()) == set(range(16))
    assert seen((0.9, 0.1)) == set(range(16))  # the least slum that 16 of the windows can have is a quarter
    assert seen((0.1, 0.9)) == set(range(16, 32))
