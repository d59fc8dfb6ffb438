"""From cells to class values: one batch of tiles through the network."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor, nn

from ...errors import EngineError
from ...formats.emd import ModelDefinition
from ..devices import device_name, is_out_of_memory
from ..networks.normalising import Normaliser
from ..turns import take_turn
from .backends import Forward
from .esri_tiling import EsriTiling, classify_block
from .figures import percentages

#: Class values (tiles, rows, columns) of the tiles without their padding, and the figures that are wanted of each cell
#: in percent, uint8; see figures.py.
Answers = tuple[np.ndarray, tuple[np.ndarray, ...]]


class Member:
    """A network with what turns cells into its input.

    Args:
        forward: the network, as :func:`~.backends.make_forward` gives it.
        definition: what the package says of it.
        device: where ``forward`` works.
        weight: of its probabilities among those of all members.
    """

    def __init__(
        self, forward: Forward, definition: ModelDefinition, device: torch.device, weight: float = 1.0
    ) -> None:
        self.weight, self._forward = weight, forward
        self._normalise = Normaliser(definition.normalisation).to(device)
        self.ignored = definition.ignored_outputs
        calibration = definition.calibration
        self._sharpness = 1 / calibration.temperature if calibration else None

    def logits(self, batch: Tensor) -> Tensor:
        """Return logits (tiles, outputs, rows, columns) of cells (tiles, bands, rows, columns) in the image's units."""
        return self._forward(self._normalise(batch))

    @property
    def calibrated(self) -> bool:
        """Whether its probabilities differ from the softmax of its logits."""
        return self._sharpness is not None

    def probabilities(self, logits: Tensor) -> Tensor:
        """Return the calibrated probabilities."""
        return (logits if self._sharpness is None else logits * self._sharpness).softmax(dim=1)


class Predictor:
    """Networks with what turns their outputs into class values.

    Args:
        forward: the network, as :func:`~.backends.make_forward` gives it.
        definition: what the package says of it.
        device: where ``forward`` works.
        padding: cells on each side of a tile that are not answered for.
        predict_background: whether a cell may belong to no class.
        test_time_augmentation: whether to average over flips and turns.
        figures: names of the figures that are wanted of each cell; see figures.py.
        weight: of the probabilities of ``forward`` among ``others``.
        others: networks that answer with it.
    """

    def __init__(
        self,
        forward: Forward,
        definition: ModelDefinition,
        device: torch.device,
        padding: int,
        *,
        predict_background: bool = True,
        test_time_augmentation: bool = False,
        figures: Sequence[str] = (),
        weight: float = 1.0,
        others: Sequence[Member] = (),
    ) -> None:
        self.device = device
        self._members = [Member(forward, definition, device, weight), *others]
        self._padding, self._figures = padding, tuple(figures)
        self._values = torch.tensor(definition.class_values, device=device, dtype=_index_type(definition))
        barred = set() if predict_background else {0}
        self._never = [sorted(barred.union(member.ignored)) for member in self._members]
        self._choices = definition.outputs - len(set.intersection(*map(set, self._never)))
        self._views = _dihedral_views(definition.image_space) if test_time_augmentation else [(0, False)]
        #: Tiles that go through the network at once: on a CPU one, as more are no faster and would round otherwise.
        self._most: int | None = 1 if device.type == "cpu" else None

    def start(self, cells: Sequence[np.ndarray]) -> Callable[[], Answers]:
        """Send tiles through the network; a GPU works on while the caller does something else.

        A batch that does not fit into the device's memory is halved, and so are all later ones.

        Args:
            cells: tiles of equal size, each (bands, rows, columns) in the image's own units.

        Returns:
            What waits for the answers and returns them.

        Raises:
            EngineError: not even one tile fits into the device's memory.
        """
        take_turn(self.device)
        batch = torch.from_numpy(np.stack(cells))
        while True:
            most = self._most or len(cells)
            try:
                parts = [self._on_device(part) for part in batch.split(most)]
                break
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
            self._most = most // 2
            if not self._most:
                raise EngineError(
                    f"A tile of {batch.shape[-1]} x {batch.shape[-2]} cells does not fit into the memory of "
                    f"{device_name(self.device)}. Make the tile size or the padding smaller."
                )
            if self.device.type == "cuda":
                torch.cuda.empty_cache()
        return lambda: _joined([part() for part in parts])

    @torch.inference_mode()
    def _on_device(self, batch: Tensor) -> Callable[[], Answers]:
        if self.device.type == "cuda":
            batch = batch.pin_memory()
        batch = batch.to(self.device, non_blocking=True).float()
        if not self._figures and len(self._views) == 1 and len(self._members) == 1:
            return _copied_back(self._values[self._logits(batch).argmax(dim=1)], ())  # in the probabilities' order
        scores, probabilities = self._scores(batch) if len(self._members) == 1 else self._averaged(batch)
        chosen = scores.argmax(dim=1)
        return _copied_back(self._values[chosen], percentages(probabilities, chosen, self._figures, self._choices))

    def _scores(self, batch: Tensor) -> tuple[Tensor, Tensor]:
        """Return what classes are chosen by, and the calibrated probabilities; without a temperature they are one.

        Calibration must change no class. So the network's own probabilities choose them: of several views, the mean of
        calibrated ones may have another order.
        """
        member, scores, probabilities = self._members[0], 0.0, 0.0
        calibrated = member.calibrated and bool(self._figures)
        for view in self._views:
            logits = self._logits(_turned(batch, *view))
            scores = scores + _turned_back(logits.softmax(dim=1), *view)
            if calibrated:
                probabilities = probabilities + _turned_back(member.probabilities(logits), *view)
        scores = scores / len(self._views)
        return scores, probabilities / len(self._views) if calibrated else scores

    def _averaged(self, batch: Tensor) -> tuple[Tensor, Tensor]:
        """Return the weighted mean of all members' calibrated probabilities, which chooses the classes too.

        One member computes after the other, so the memory is that of one, and of a sum.
        """
        total = 0.0
        for index, member in enumerate(self._members):
            for view in self._views:
                probabilities = member.probabilities(self._logits(_turned(batch, *view), index))
                total = total + _turned_back(probabilities, *view) * (member.weight / len(self._views))
        return total, total

    def _logits(self, batch: Tensor, index: int = 0) -> Tensor:
        """Return a member's logits without the padding, those of outputs that it never chooses at minus infinity."""
        rows, columns = (slice(self._padding, length - self._padding) for length in batch.shape[-2:])
        logits = self._members[index].logits(batch)[..., rows, columns]
        if self._never[index]:
            logits[:, self._never[index]] = -torch.inf
        return logits


class EsriPredictor:
    """Like :class:`Predictor`, but a tile is one of ArcGIS's blocks and the answer ArcGIS's own, without figures."""

    def __init__(self, network: nn.Module, definition: ModelDefinition, tiling: EsriTiling) -> None:
        self.device = next(network.parameters()).device
        self._network, self._definition, self._tiling = network, definition, tiling

    def start(self, cells: Sequence[np.ndarray]) -> Callable[[], Answers]:
        """Classify blocks; see :meth:`Predictor.start`."""
        take_turn(self.device)
        values = np.stack([classify_block(self._network, self._definition, block, self._tiling) for block in cells])
        return lambda: (values, ())


def _turned(batch: Tensor, turns: int, mirrored: bool) -> Tensor:
    return torch.rot90(batch.flip(-1) if mirrored else batch, turns, (-2, -1))


def _turned_back(answer: Tensor, turns: int, mirrored: bool) -> Tensor:
    answer = torch.rot90(answer, -turns, (-2, -1))
    return answer.flip(-1) if mirrored else answer


def _index_type(definition: ModelDefinition) -> torch.dtype:
    return torch.uint8 if max(definition.class_values) < 256 else torch.int32


def _copied_back(values: Tensor, figures: Sequence[Tensor]) -> Callable[[], Answers]:
    """Start copying from the device; return what waits for the copy."""
    if values.device.type != "cuda":
        return lambda: (values.numpy(), tuple(figure.numpy() for figure in figures))
    copies = [one.to("cpu", non_blocking=True) for one in (values, *figures)]
    arrived = torch.cuda.Event()
    arrived.record()

    def wait() -> Answers:
        arrived.synchronize()
        first, *others = (copy.numpy() for copy in copies)
        return first, tuple(others)

    return wait


def _joined(parts: list[Answers]) -> Answers:
    if len(parts) == 1:
        return parts[0]
    values, figures = zip(*parts)
    return np.concatenate(values), tuple(np.concatenate(figure) for figure in zip(*figures))


def _dihedral_views(image_space: str) -> list[tuple[int, bool]]:
    """Return quarter turns and mirrorings to average over; images with an up and a down are only mirrored."""
    turns = range(4) if image_space == "MAP_SPACE" else range(1)
    return [(turn, mirrored) for turn in turns for mirrored in (False, True)]
