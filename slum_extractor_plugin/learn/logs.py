"""Logs for TensorBoard, where arcgis.learn puts them."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from ..engine.training.tensorboard import LOGS


def keep_logs(work: Path, folder: Path) -> Path:
    """Move the logs of a run to ``<folder>/training_log``, and return where they are.

    Args:
        work: what the run kept while it trained.
        folder: of the data.
    """
    target = folder / "training_log" / datetime.now().strftime("UnetClassifier_log_%Y-%m-%d_%H-%M-%S")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(work / LOGS, target)
    return target
