"""Looking for encoder weights before the work starts: the hub's client tries for a minute where there is no network."""

from __future__ import annotations

from .. import torchvision_guard  # noqa: F401 (first: before what imports torchvision)

import os
import socket
import urllib.request
from urllib.parse import urlsplit

import segmentation_models_pytorch as smp
from huggingface_hub import try_to_load_from_cache

from ...errors import EngineError
from ...formats.satellite_weights import satellite_weights
from ...protocol import Reporter
from .factory import backbone_of
from .weight_packages import PACKAGES, is_installed

#: Seconds that the hub, or the proxy before it, may take to answer.
_PATIENCE = 5.0

_HUB = "https://huggingface.co"


def require_weights(backbone: str, encoder_weights: str, reporter: Reporter) -> None:
    """Refuse at once what would fail after all chips were read: weights that are not here and cannot be fetched.

    Backbones of timm, whose files are not known beforehand, are left to the hub's client.

    Args:
        backbone: as the user names it.
        encoder_weights: of the job; ``IMAGENET`` and the names of satellite weights ask the hub.
        reporter: hears where satellite weights come from and their licence, before they are fetched.

    Raises:
        ParameterError: the backbone is unknown, or the named weights are of another.
        EngineError: the hub does not answer.
    """
    name = backbone_of(backbone)
    named = satellite_weights(encoder_weights, name)
    if named:
        reporter.message(named.origin)
        if not _is_cached(named.repository, named.file, named.revision):
            _require_hub(f"The encoder weights {named.name}")
    elif encoder_weights.lower() == "imagenet" and not _is_here(name):
        _require_hub(f"The ImageNet weights of {name}")


def _require_hub(what: str) -> None:
    """Try the hub's door.

    Raises:
        EngineError: it does not open.
    """
    address = os.environ.get("HF_ENDPOINT") or _HUB
    try:
        socket.create_connection(_door(address), _PATIENCE).close()
    except OSError as error:
        raise EngineError(
            f"{what} are not on this computer, and {urlsplit(address).hostname} does not "
            "answer. Connect to the network, or give ENCODER_WEIGHTS a local file, NONE, or PACKAGE with the backbone "
            f"timm:{next(iter(PACKAGES))}."
        ) from error


def _is_here(name: str) -> bool:
    if is_installed(name) or name.startswith("tu-"):
        return True
    settings = smp.encoders.encoders[name]["pretrained_settings"].get("imagenet")
    if settings is None:
        return True  # the network's own sentence says that the hub has none
    return _is_cached(settings["repo_id"], "model.safetensors", settings["revision"])


def _is_cached(repository: str, file: str, revision: str) -> bool:
    return isinstance(try_to_load_from_cache(repository, file, revision=revision), str)


def _door(address: str) -> tuple[str, int]:
    """Return host and port of the proxy on the way to an address, or of the address itself."""
    parts = urlsplit(address)
    proxy = urllib.request.getproxies().get(parts.scheme)
    if proxy and not urllib.request.proxy_bypass(parts.hostname or ""):
        parts = urlsplit(proxy if "//" in proxy else f"//{proxy}")
    return parts.hostname or "", parts.port or (80 if parts.scheme == "http" else 443)
