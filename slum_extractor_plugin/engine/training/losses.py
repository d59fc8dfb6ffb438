"""What the network is punished for: cross-entropy, focal, dice, balanced classes, ignored classes, mixed samples.

The choices are arcgis.learn's for its UnetClassifier. Two of its rules are not followed, because they do not do what
their names say: it works its focal loss out of the batch's mean cross-entropy, where Lin et al. (2017) weigh each cell
by how well it is known already; and it gives the background the mean weight of the classes, so that with one class
balancing changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

import torch
from torch import Tensor, nn
from torch.nn import functional

from ...jobs.arguments import UnetArguments
from ...jobs.keywords import DiceAverage
from .chip_reading import IGNORED

MICRO, MACRO = get_args(DiceAverage)

#: arcgis.learn's focusing exponent and mixing parameter.
GAMMA, ALPHA = 2.0, 0.4

#: Keeps a quotient finite when no cell counts; as in arcgis.learn.
_TINY = 1e-7


@dataclass(frozen=True)
class LossChoice:
    """Which loss: ``(1 - dice_fraction) * entropy + dice_fraction * (1 - dice)``.

    ``class_weights`` are by output of the network, None for equal ones; see :func:`balanced_weights`. ``ignored`` are
    indices of outputs that are neither learnt nor answered. The background, output 0, has no part in dice.
    """

    dice_fraction: float = UnetArguments.dice_loss_fraction
    dice_average: str = UnetArguments.dice_loss_average
    focal: bool = False
    mixup: bool = False
    class_weights: tuple[float, ...] | None = None
    ignored: tuple[int, ...] = ()


class SegmentationLoss(nn.Module):
    """The loss of logits (images, outputs, rows, columns) for targets (images, rows, columns) of int64.

    Cells whose target is ``IGNORED``, or an ignored output, change nothing; a batch of such cells only has the loss 0.
    """

    def __init__(self, choice: LossChoice, outputs: int) -> None:
        super().__init__()
        self._choice = choice
        weights = torch.tensor(choice.class_weights or [1.0] * outputs)
        weights[list(choice.ignored)] = 0.0
        self.register_buffer("weights", weights, persistent=False)
        self._in_dice = [index for index in range(1, outputs) if index not in choice.ignored]

    def forward(self, logits: Tensor, target: Tensor) -> Tensor:
        """Return the loss, a number."""
        logits = without_outputs(logits.float(), self._choice.ignored)
        for index in self._choice.ignored:
            target = target.masked_fill(target == index, IGNORED)
        fraction = self._choice.dice_fraction if self._in_dice else 0.0
        loss = 0.0
        if fraction < 1:
            loss = loss + (1 - fraction) * self._entropy(logits, target)
        if fraction > 0:
            loss = loss + fraction * self._dice_loss(logits, target)
        return loss

    def _entropy(self, logits: Tensor, target: Tensor) -> Tensor:
        entropy = functional.cross_entropy(logits, target, ignore_index=IGNORED, reduction="none")
        weights = functional.pad(self.weights, (0, IGNORED + 1 - len(self.weights)))[target]
        if self._choice.focal:
            entropy = entropy * (1 - torch.exp(-entropy)) ** GAMMA
        return (weights * entropy).sum() / (weights.sum() + _TINY)

    def _dice_loss(self, logits: Tensor, target: Tensor) -> Tensor:
        """Return one minus dice: of all classes as one (micro), or the mean over the classes (macro).

        A class that a batch lacks counts nothing in the mean, as in segmentation-models-pytorch.
        """
        known = (target != IGNORED)[:, None]
        shares = logits.softmax(1)[:, self._in_dice] * known
        places = torch.tensor(self._in_dice, device=target.device)[:, None, None]
        truth = (target[:, None] == places).to(shares.dtype)
        over = (0, 1, 2, 3) if self._choice.dice_average == MICRO else (0, 2, 3)
        both, either, present = (shares * truth).sum(over), (shares + truth).sum(over), truth.sum(over) > 0
        return ((1 - 2 * both / (either + _TINY)) * present).mean()


def without_outputs(logits: Tensor, ignored: Sequence[int]) -> Tensor:
    """Return logits (images, outputs, rows, columns) in which the ``ignored`` outputs never win and have no share."""
    if not ignored:
        return logits
    return logits.index_fill(1, torch.tensor(ignored, device=logits.device), torch.finfo(logits.dtype).min)


def balanced_weights(cells: Sequence[int]) -> tuple[float, ...]:
    """Return the weight of each output: all cells / (outputs present * its cells), 0 for one without a cell.

    Every output then weighs alike in the cross-entropy of all training cells, the background too (King and Zeng 2001).
    """
    present = sum(count > 0 for count in cells)
    return tuple(sum(cells) / (present * count) if count else 0.0 for count in cells)


@dataclass(frozen=True)
class Mixed:
    """A batch in which each image is blended with another: ``share`` of ``target``, the rest of ``other``."""

    images: Tensor
    target: Tensor
    other: Tensor
    share: float

    def loss(self, logits: Tensor, criterion: nn.Module) -> Tensor:
        """Return the loss for both truths, by their shares."""
        return self.share * criterion(logits, self.target) + (1 - self.share) * criterion(logits, self.other)


def mix_up(images: Tensor, target: Tensor) -> Mixed:
    """Blend each image of a batch with another of the batch, by a share drawn from Beta(0.4, 0.4) (Zhang et al. 2018).

    A cell that is ``IGNORED`` in either teaches nothing. The larger share is always the first, as in fastai.
    """
    share = float(torch.distributions.Beta(ALPHA, ALPHA).sample())
    share = max(share, 1 - share)
    order = torch.randperm(len(images), device=images.device)
    other = target[order]
    unknown = (target == IGNORED) | (other == IGNORED)
    return Mixed(
        share * images + (1 - share) * images[order],
        target.masked_fill(unknown, IGNORED),
        other.masked_fill(unknown, IGNORED),
        share,
    )
