"""Examines the engine's environment: what a person would paste into a bug report."""

from __future__ import annotations

from . import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

import importlib
import platform
import sys
from typing import Any

from ..errors import EngineError
from .protocol import Reporter
from .settings import CheckSettings

#: What the engine cannot work without.
PACKAGES = ("torch", "torchvision", "segmentation_models_pytorch", "timm", "pytorch_lightning", "torchmetrics",
            "rasterio", "numpy", "safetensors")


def check(settings: CheckSettings, reporter: Reporter) -> dict[str, Any]:
    """Import every package, name the devices, and run a tiny network.

    Raises:
        EngineError: a package cannot be imported, or the network gives a wrong answer.
    """
    versions = {}
    for index, name in enumerate(PACKAGES):
        versions[name] = _version(name)
        reporter.message(f"{name} {versions[name]}")
        reporter.progress((index + 1) / (len(PACKAGES) + 1))
    devices = _devices()
    for device in devices:
        reporter.message(f"Device: {device}")
    _run_tiny_network()
    reporter.message("A small U-Net ran.")
    reporter.progress(1)
    return {"python": sys.version.split()[0], "executable": sys.executable, "platform": platform.platform(),
            "packages": versions, "devices": devices}


def _version(name: str) -> str:
    try:
        return str(getattr(importlib.import_module(name), "__version__", "without version"))
    except Exception as error:
        raise EngineError(
            f"The engine's package {name} cannot be imported from {sys.executable}: {error}. "
            "Run Install Deep Learning Engine again."
        ) from error


def _devices() -> list[str]:
    import torch

    gpus = [f"GPU {index}: {torch.cuda.get_device_name(index)}" for index in range(torch.cuda.device_count())]
    return [f"CPU: {torch.get_num_threads()} threads", *gpus]


def _run_tiny_network() -> None:
    import torch

    from .networks.factory import build_network

    network = build_network("UNET", "resnet18", bands=3, outputs=2, encoder_weights=None).eval()
    with torch.inference_mode():
        shape = tuple(network(torch.zeros(1, 3, 64, 64)).shape)
    if shape != (1, 2, 64, 64):
        raise EngineError(f"A small U-Net gave a result of shape {shape} instead of (1, 2, 64, 64). Install it again.")
