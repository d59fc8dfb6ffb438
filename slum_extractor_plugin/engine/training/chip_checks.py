"""What is looked at before the first step, so that hours of training do not end in a fault that was there all along."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import torch

from ...errors import ChipFolderError, EngineError
from ...formats.classes import ClassInfo
from ...staging import staged_folder
from ...protocol import Reporter
from .chip_reading import ChipRecord

#: Times the network's weights that are on the disk at once at the most: two checkpoints of weights and the optimiser's
#: two moments, a checkpoint that replaces one of them, the best epoch, the package and the file that goes into it.
_COPIES = 12


def check_records(records: Sequence[ChipRecord]) -> None:
    """Check that chips go into one batch.

    Raises:
        ChipFolderError: two differ in the type of their cells; the sentence names both.
    """
    first = records[0]
    for record in records:
        if record.data_type != first.data_type:
            raise ChipFolderError(
                f"The chip {record.chip.image} has cells of {record.data_type}, and {first.chip.image} of "
                f"{first.data_type}. Export all chips with the same type of cells."
            )


def warn_of_classes(
    train: Sequence[ChipRecord],
    held_out: Sequence[ChipRecord],
    classes: Sequence[ClassInfo],
    ignored: Sequence[int],
    reporter: Reporter,
) -> None:
    """Warn of classes that no chip has, that cannot be learnt or cannot be measured."""
    for output, info in enumerate(classes, 1):
        learnt, measured = (sum(record.counts[output] > 0 for record in records) for records in (train, held_out))
        what = f"The class {info.name} (value {info.value})"
        if output in ignored:
            continue
        if not learnt and not measured:
            reporter.warning(f"{what} is in the metadata but in no chip: the model will never predict it.")
        elif not learnt:
            reporter.warning(f"{what} is only in validation chips: the model will never predict it.")
        elif held_out and not measured:
            reporter.warning(f"{what} is in no validation chip: how well it is found remains unknown.")
    if not any(sum(record.counts) for record in train):
        reporter.warning("All cells of the training chips are NoData or ignored, so nothing can be learnt.")


def check_output(folder: Path) -> None:
    """Check that the output can be written.

    Raises:
        SlumExtractorError: it cannot; the sentence says why.
    """
    was_there = os.path.exists(folder)  # False for a name that cannot be, which the next line answers for
    with staged_folder(folder):
        pass
    if not was_there:
        with suppress(OSError):  # somebody else has put something in
            folder.rmdir()


def check_room(folder: Path, network: torch.nn.Module) -> None:
    """Check that the disk has room for what training a network writes.

    Raises:
        EngineError: it has not.
    """
    needed = _COPIES * sum(value.nbytes for value in network.state_dict().values())
    existing = next(parent for parent in (folder.absolute(), *folder.absolute().parents) if parent.exists())
    free = shutil.disk_usage(existing).free
    if free < needed:
        raise EngineError(
            f"Training needs about {needed / 2**20:.0f} MiB on the disk of {folder} for checkpoints and the model, "
            f"and {free / 2**20:.0f} MiB are free. Free some space, or choose another output folder."
        )
