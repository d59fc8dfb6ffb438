"""Examines the engine's environment: what a person would paste into a bug report.

Whatever is broken, the rest is examined all the same. Only the standard library is imported beforehand.
"""

from __future__ import annotations

import importlib
import os
import platform
import re
import shutil
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path
from typing import Any

from ..errors import brief
from .memory import system_memory
from ..protocol import Reporter

_REQUIREMENTS = Path(__file__).resolve().parent.parent / "runtime" / "requirements.txt"

#: The network that is timed: cells of a chip's side, and chips at a time.
_SIDE, _BATCH = 256, 2

#: Seconds that one device is timed.
_SECONDS = 1.0


def check(reporter: Reporter) -> dict[str, Any]:
    """Import every package, name the devices, run a small network on each, and look at memory and disk.

    Returns:
        ``sections``: title -> name -> what was found; ``faults``: a sentence for each thing that does not work.
    """
    faults: list[str] = []
    packages = _packages(reporter, faults)
    sections = {"Engine": _engine(), "Packages of the engine": packages, "Devices": {}, "Room": _room()}
    if not faults:
        sections["Devices"] = _devices(reporter, faults)
    for fault in faults:
        reporter.warning(fault)
    reporter.progress(1)
    return {"sections": sections, "faults": faults}


def _engine() -> dict[str, str]:
    threads = ", ".join(
        f"{name}={os.environ[name]}" for name in ("OMP_NUM_THREADS", "CUDA_VISIBLE_DEVICES") if name in os.environ
    )
    return {
        "Python": sys.version.split()[0],
        "Program": sys.executable,
        "System": platform.platform(),
        "Processor": f"{platform.machine()}, {os.cpu_count()} threads",
        "Set by variables": threads or "nothing",
    }


def required() -> list[str]:
    """Return the names of the packages that the engine is made of, as its requirements name them."""
    lines = _REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    names = (re.match(r"[\w-]+", line) for line in lines)
    return list(dict.fromkeys(found.group() for found in names if found))


def _packages(reporter: Reporter, faults: list[str]) -> dict[str, str]:
    """Return version or fault of every package."""
    found, names = {}, required()
    for index, name in enumerate(names):
        try:
            _import(name.replace("-", "_"))
            found[name] = metadata.version(name)
        except Exception as error:
            found[name] = f"FAILED: {type(error).__name__}: {brief(error)}"
            faults.append(f"The engine's package {name} cannot be imported: {brief(error)}.")
        reporter.message(f"{name} {found[name]}")
        reporter.progress(0.8 * (index + 1) / len(names))
    return found


def _import(module: str) -> None:
    """Import a package as the engine does: torchvision, and what stands on it, through the guard."""
    if module not in ("torch", "numpy", "rasterio"):
        importlib.import_module(".torchvision_guard", __package__)
    importlib.import_module(module)


def _devices(reporter: Reporter, faults: list[str]) -> dict[str, str]:
    """Return what each device is and how fast the network runs there."""
    import torch

    found = {"PyTorch": f"{torch.__version__}, CUDA {torch.version.cuda or 'not in this build'}"}
    for name in ("cpu", *(f"cuda:{index}" for index in range(torch.cuda.device_count()))):
        found[name] = _device(torch.device(name), faults)
        reporter.message(f"{name}: {found[name]}")
    return found


def _device(device: Any, faults: list[str]) -> str:
    """Return what a device is called, how fast it is and how much fits there."""
    from .devices import available_memory, device_name

    try:
        speed = f"{_speed(device) / 1e6:.2f} million cells a second with a U-Net (resnet18, float32)"
        return f"{device_name(device)}; {speed}; {available_memory(device) / 1e9:.1f} GB free"
    except Exception as error:
        faults.append(f"A small network does not run on {device}: {brief(error)}.")
        return f"FAILED: {type(error).__name__}: {brief(error)}"


def _speed(device: Any) -> float:
    """Return the cells a second that a U-Net classifies; its answer's shape is tested too."""
    import torch

    from .networks.factory import build_network

    network = build_network("UNET", "resnet18", bands=3, outputs=2, encoder_weights=None).eval().to(device)
    chips, runs = torch.zeros(_BATCH, 3, _SIDE, _SIDE, device=device), 0
    with torch.inference_mode():
        shape = tuple(network(chips).shape)
        if shape != (_BATCH, 2, _SIDE, _SIDE):
            raise ValueError(f"a U-Net gave a result of shape {shape}")
        started = time.perf_counter()
        while time.perf_counter() - started < _SECONDS:
            network(chips).sum().item()  # waits for a GPU
            runs += 1
    return runs * _BATCH * _SIDE**2 / (time.perf_counter() - started)


def _room() -> dict[str, str]:
    """Return memory, and the free disk where temporary files go and where the engine lies."""
    total, free = system_memory()
    memory = "unknown" if total is None else f"{total / 1e9:.1f} GB, of which {(free or 0) / 1e9:.1f} GB are free"
    places = {"Temporary files": tempfile.gettempdir(), "Engine": sys.prefix}
    return {
        "Memory": memory,
        **{name: f"{shutil.disk_usage(folder).free / 1e9:.1f} GB free in {folder}" for name, folder in places.items()},
    }
