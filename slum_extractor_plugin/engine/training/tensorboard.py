"""Logs for TensorBoard, written by tensorboardX: the format without TensorBoard's server and its packages."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

from pathlib import Path

from pytorch_lightning.loggers import TensorBoardLogger

from ...errors import EngineError

#: Folder of the logs, under the run's folder while it trains and under the model's folder afterwards.
LOGS = "tensorboard"


def tensorboard_logger(folder: Path) -> TensorBoardLogger:
    """Return Lightning's logger into ``<folder>/tensorboard``.

    Raises:
        EngineError: the engine lacks the package that writes the format.
    """
    try:
        return TensorBoardLogger(folder, name=LOGS, version="", default_hp_metric=False)
    except ModuleNotFoundError as error:
        raise EngineError(
            "The engine lacks the package tensorboardX, which TENSORBOARD needs. Run Install Deep Learning Engine."
        ) from error
