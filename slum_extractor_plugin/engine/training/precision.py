"""Whether to compute in half precision: only where a short trial shows that it is quicker."""

from __future__ import annotations

import functools
import time
from contextlib import AbstractContextManager

import torch

from ...protocol import Reporter

#: Lightning's names.
FULL, BFLOAT, HALF = "32-true", "bf16-mixed", "16-mixed"

#: The trial's convolution, and how often it is timed. A CPU that computes with bfloat16 is half as quick again or more;
#: one that does not is five times slower; so the answer does not hang on how busy the computer is.
_CHANNELS, _SIDE, _TRIALS = 128, 64, 5


def autocast(device: torch.device, precision: str) -> AbstractContextManager:
    """Return the context in which a network computes at ``precision``, one of Lightning's names."""
    dtype = torch.float16 if precision == HALF else torch.bfloat16
    return torch.autocast(device.type, dtype, enabled=precision != FULL)


def choose_precision(wanted: str, device: torch.device, reporter: Reporter) -> str:
    """Return Lightning's name of the precision to train with.

    Args:
        wanted: AUTO, TRUE or FALSE.
        device: where the network runs.
        reporter: hears what was found.
    """
    if wanted == "FALSE":
        return FULL
    if device.type == "cuda":
        chosen = BFLOAT if torch.cuda.is_bf16_supported(including_emulation=False) else HALF
        reporter.message(f"Computing in mixed precision ({chosen}).")
        return chosen
    if wanted == "TRUE":
        return BFLOAT
    gain = bfloat_gain()
    name = "bfloat16 mixed precision" if gain > 1 else "float32"
    reporter.message(f"In a trial, bfloat16 was {gain:.1f} times as fast as float32 here: training in {name}.")
    return BFLOAT if gain > 1 else FULL


@functools.cache
def bfloat_gain() -> float:
    """Return how many times as quick this CPU learns a convolution in bfloat16 as in float32."""
    convolution = torch.nn.Conv2d(_CHANNELS, _CHANNELS, 3, padding=1).to(memory_format=torch.channels_last)
    cells = torch.zeros(2, _CHANNELS, _SIDE, _SIDE).contiguous(memory_format=torch.channels_last)
    seconds: dict[bool, list[float]] = {False: [], True: []}
    for _ in range(1 + _TRIALS):
        for bfloat, times in seconds.items():
            started = time.perf_counter()
            with torch.autocast("cpu", torch.bfloat16, enabled=bfloat):
                result = convolution(cells)
            result.float().sum().backward()
            times.append(time.perf_counter() - started)
    full, half = (min(times[1:]) for times in seconds.values())
    return full / half
