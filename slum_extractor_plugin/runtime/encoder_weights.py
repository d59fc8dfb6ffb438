"""Whether the hub's encoder weights are on this computer, without the engine."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def are_here(repository: str, environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether the weights of a repository of the hub were fetched before, as ``huggingface_hub`` keeps them.

    Args:
        repository: such as ``smp-hub/resnet34.imagenet``.
        environment: may name another cache by HF_HUB_CACHE, HF_HOME or XDG_CACHE_HOME.
    """
    snapshots = _cache(environment) / f"models--{repository.replace('/', '--')}" / "snapshots"
    return any(path.stat().st_size > 0 for path in snapshots.glob("*/*.safetensors") if path.exists())


def _cache(environment: Mapping[str, str]) -> Path:
    if environment.get("HF_HUB_CACHE"):
        return Path(environment["HF_HUB_CACHE"]).expanduser()
    home = environment.get("HF_HOME") or os.path.join(
        environment.get("XDG_CACHE_HOME") or os.path.join(Path.home(), ".cache"), "huggingface"
    )
    return Path(home).expanduser() / "hub"
