"""The builds of PyTorch, and which one suits this machine."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from typing import get_args

from ..errors import EngineError
from ..jobs import keywords
from .interpreter import clean_environment


@dataclass(frozen=True)
class Build:
    """A build of PyTorch.

    ``index`` is where PyTorch publishes it; ``download`` and ``disk`` are what the whole engine takes, in MB of 10^6
    bytes, measured on Linux; ``reason`` says why it was chosen.
    """

    name: str
    index: str
    download: int
    disk: int
    reason: str = ""


CPU = Build("CPU", "https://download.pytorch.org/whl/cpu", 370, 1400)
CUDA_13 = Build("CUDA", "https://download.pytorch.org/whl/cu130", 2900, 7600)
CUDA_12 = Build("CUDA", "https://download.pytorch.org/whl/cu126", 3000, 7600)

#: The oldest driver for each CUDA (its release notes), and the oldest card: CUDA 13 dropped those before Turing.
_NEEDS = ((CUDA_13, 580, 7.5), (CUDA_12, 525, 5.0))

BUILDS = get_args(keywords.Build)


def choose_build(wanted: str = "AUTO") -> Build:
    """Return the build that was asked for; AUTO takes CUDA where the driver and the cards allow it.

    Raises:
        EngineError: an unknown build, or CUDA for which the NVIDIA driver or every card is too old, or missing.
    """
    if wanted not in BUILDS:
        raise EngineError(f"There is no build {wanted} of PyTorch here; choose {', '.join(BUILDS)}.")
    if wanted == "CPU":
        return replace(CPU, reason="as asked for")
    build, reason = _cuda()
    if build is not None:
        return replace(build, reason=reason)
    if wanted == "CUDA":
        raise EngineError(f"CUDA was asked for, but {reason}. Install or update NVIDIA's driver, or choose CPU.")
    return replace(CPU, reason=reason)


def _cuda() -> tuple[Build | None, str]:
    """Return the CUDA build that runs here, and what was found; or None, and why there is none."""
    if sys.platform == "darwin":
        return None, "macOS has no CUDA; Apple's GPUs are served by the same build as the CPU"
    cards = _cards()
    if not cards:
        return None, "no NVIDIA driver answers (nvidia-smi)"
    driver, capability, name = max(cards, key=lambda card: card[1])
    for build, oldest_driver, oldest_card in _NEEDS:
        if driver >= oldest_driver and capability >= oldest_card:
            return build, f"{name}, driver {driver:g}"
    return None, f"{name} with driver {driver:g} is too old for CUDA 12.6, which needs driver 525 and compute 5.0"


def _cards() -> list[tuple[float, float, str]]:
    """Return the driver (580.65), compute capability (8.9) and name of every card that the driver knows."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return []
    command = [program, "--query-gpu=driver_version,compute_cap,name", "--format=csv,noheader"]
    try:
        answer = subprocess.run(
            command,
            env=clean_environment(),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired):
        return []  # an nvidia-smi that hangs or does not start is no driver that answers
    return [card for line in answer.stdout.splitlines() if answer.returncode == 0 for card in _card(line)]


def _card(line: str) -> list[tuple[float, float, str]]:
    driver, _, rest = line.partition(",")
    capability, _, name = rest.partition(",")
    try:
        return [(float(".".join(driver.split(".")[:2])), float(capability), name.strip())]
    except ValueError:
        return []  # a card that cannot say what it is, such as "[N/A]"
