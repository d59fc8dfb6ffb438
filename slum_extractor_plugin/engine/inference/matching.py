"""MATCH_TO_TRAINING for an area: compared and matched before the first tile, and said in the log."""

from __future__ import annotations

from functools import partial

import torch

from ...formats.dlpk import Package
from ...jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from ...jobs.keywords import MATCH_AUTO, NO_MATCHING
from ...protocol import Reporter
from ..adaptation.judging import advice, described, is_foreign
from ..adaptation.matching import NO_MATCH, Match, match_scene
from ..adaptation.sampling import sample_scene
from ..devices import choose_device
from ..networks.factory import load_network
from .area import Area, open_scene
from .block_cache import bounded_cache


def matched(settings: ClassifyJob, area: Area, package: Package, reporter: Reporter) -> Match:
    """Return how the images of an area and a package's network are brought to each other; messages say it.

    The sample is of the whole images, whatever EXTENT and MASK say, so that parts of an image that are classified one
    by one agree.

    Raises:
        SlumExtractorError: an image cannot be read, or the method needs what the package does not hold.
    """
    method, definition = settings.match_to_training, package.definition
    if settings.esri_compatible:
        return NO_MATCH
    if definition.distribution is None and method in (MATCH_AUTO, NO_MATCHING):
        if method == MATCH_AUTO:
            reporter.message(
                "The model package does not describe its training images, so the image cannot be compared with "
                "them. MATCH_TO_TRAINING NETWORK works without it."
            )
        return NO_MATCH
    with bounded_cache(area), open_scene(area, reflect=True) as scene:
        sample = sample_scene(scene, area.grid.window)
    match = match_scene(method, sample, definition, partial(load_network, package), _device(settings))
    _report(match, reporter)
    return match


def _device(settings: ClassifyJob) -> torch.device:
    """Return where the network is matched: the machine that asks a cluster for its workers may have no GPU."""
    if settings.dask_scheduler:
        return torch.device("cpu")
    return choose_device(settings.processor_type, settings.gpu_id)


def _report(match: Match, reporter: Reporter) -> None:
    comparison = match.comparison
    foreign = comparison is not None and is_foreign(comparison)
    if foreign and not match.methods:
        reporter.warning(f"{described(comparison)} {advice(comparison)}")
    elif comparison is not None:
        reporter.message(described(comparison))
    if match.methods:
        reporter.message(f"Matched to the training images by {match.name}.")
