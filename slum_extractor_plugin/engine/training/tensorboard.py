"""Logs for TensorBoard, written by tensorboardX: the format without TensorBoard's server and its packages."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

import shutil
from pathlib import Path

from pytorch_lightning.loggers import TensorBoardLogger

from ...errors import EngineError, brief
from ...hidden_files import is_plain_file

#: Folder of the logs, under the run's folder while it trains and under the model's folder afterwards.
LOGS = "tensorboard"


def tensorboard_logger(folder: Path) -> TensorBoardLogger:
    """Return Lightning's logger into ``<folder>/tensorboard``.

    Raises:
        EngineError: the engine lacks the package that writes the format, or the logs' folder leads elsewhere.
    """
    if (folder / LOGS).is_symlink():
        raise EngineError(f"{folder / LOGS} is a link, which leads elsewhere. Remove it, or name another OUT_FOLDER.")
    try:
        return TensorBoardLogger(folder, name=LOGS, version="", default_hp_metric=False)
    except ModuleNotFoundError as error:
        raise EngineError(
            "The engine lacks the package tensorboardX, which TENSORBOARD needs. Run Install Deep Learning Engine."
        ) from error


def copy_logs(folder: Path, target: Path) -> None:
    """Copy the logs of a run, if it has kept some, into ``target``: plain files, and nothing that a link leads to.

    Raises:
        EngineError: they cannot be copied, as onto a full disk.
    """
    if (folder / LOGS).is_dir():
        try:
            shutil.copytree(folder / LOGS, target / LOGS, ignore=_others)
        except shutil.Error as error:  # of several files; it has no number
            raise EngineError(
                f"Cannot copy the logs of {folder / LOGS} ({brief(error)}). Check the free space of the disk."
            ) from error


def _others(folder: str, names: list[str]) -> list[str]:
    paths = [Path(folder, name) for name in names]
    return [path.name for path in paths if path.is_symlink() or not (path.is_dir() or is_plain_file(path))]
