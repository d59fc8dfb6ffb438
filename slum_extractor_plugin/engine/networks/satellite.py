"""Fetching encoder weights that were learned from satellite images: from the hub, once, and compared with the hash."""

from __future__ import annotations

import hashlib
from pathlib import Path

from huggingface_hub import hf_hub_download

from ...errors import EngineError
from ...formats.satellite_weights import SatelliteWeights

#: Bytes of a file that are hashed at a time.
_PIECE = 2**20


def satellite_file(weights: SatelliteWeights) -> Path:
    """Return the file of weights, which is in the hub's cache from then on.

    Raises:
        EngineError: it cannot be fetched, or is another file than the one that was pinned.
    """
    try:
        path = Path(hf_hub_download(weights.repository, weights.file, revision=weights.revision))
    except (OSError, ValueError) as error:
        raise EngineError(
            f"The encoder weights {weights.name} could not be fetched from the hub ({type(error).__name__}). Connect "
            "to the network, or choose other ENCODER_WEIGHTS."
        ) from error
    if path.stat().st_size != weights.size or _hash(path) != weights.sha256:
        raise EngineError(
            f"{path} is not the file {weights.name} that this version of Slum Extractor knows. Delete it, and train "
            "again."
        )
    return path


def _hash(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            found.update(piece)
    return found.hexdigest()
