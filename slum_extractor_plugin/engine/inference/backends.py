"""What carries out a network's arithmetic.

Measured on a CPU with AVX-512 (benchmarks/classify_speed.py): ``FUSED`` is faster than ONNX Runtime and no slower than
OpenVINO in the same precision, with the same class values, and needs neither; so neither is an option here. The choice
follows from the network and the machine alone, never from timings, which would differ between two runs.
"""

from __future__ import annotations

import copy
from collections.abc import Callable

import torch
from torch import Tensor, nn

from ...errors import EngineError, ParameterError
from .folding import folded, fused

#: Names of backends: PyTorch as it is, with batch norms folded, and with oneDNN's fused steps besides.
EAGER, FOLDED, FUSED = "PyTorch", "PyTorch folded", "PyTorch fused"

#: Names of precisions.
FLOAT32, FLOAT16, BFLOAT16 = "float32", "float16", "bfloat16"

#: Maps normalised cells (N, bands, H, W), float32, to logits (N, outputs, H, W), float32.
Forward = Callable[[Tensor], Tensor]

#: Share of the largest logit by which a rewritten network's logits may differ from the network's own.
_TOLERANCE = 1e-4

_REWRITTEN: dict[str, Callable[[nn.Module, torch.dtype], nn.Module]] = {
    EAGER: lambda network, dtype: copy.deepcopy(network).to(dtype),
    FOLDED: folded,
    FUSED: fused,
}
_TYPES = {FLOAT32: torch.float32, FLOAT16: torch.float16, BFLOAT16: torch.bfloat16}


def choose_backend(network: nn.Module, device: torch.device, bands: int, *others: nn.Module) -> str:
    """Return the best backend that gives the own answers of a network, and of ``others``, on a small sample."""
    candidates = [FUSED, FOLDED] if device.type == "cpu" else [FOLDED]
    sample = torch.randn((1, bands, 96, 64), generator=torch.Generator().manual_seed(0))
    networks = (network, *others)
    return next((name for name in candidates if all(_agrees(name, each, sample) for each in networks)), EAGER)


def precision_for(mixed_precision: str, device: torch.device) -> str:
    """Return the precision that AUTO, TRUE or FALSE means on a device: AUTO halves it on a GPU only.

    Raises:
        EngineError: TRUE, and the processor does not compute in bfloat16.
    """
    if mixed_precision == "FALSE" or (mixed_precision == "AUTO" and device.type == "cpu"):
        return FLOAT32
    if device.type == "cuda":
        return FLOAT16
    _check_bfloat16()
    return BFLOAT16


def computes_in_bfloat16() -> bool:
    """Whether this processor has instructions for bfloat16 (AVX-512 BF16 or AMX): without, it is far slower.

    A torch older than the engine's own, in a Python that the user names, cannot tell, and counts as without.
    """
    found = getattr(torch.cpu, "get_capabilities", dict)()
    return any(found.get(name) for name in ("avx512_bf16", "amx_bf16"))


def _check_bfloat16() -> None:
    if not computes_in_bfloat16():
        raise EngineError("This processor does not compute in bfloat16. Set MIXED_PRECISION to AUTO or FALSE.")


def make_forward(backend: str, network: nn.Module, device: torch.device, precision: str) -> Forward:
    """Return the network as a function on its device.

    Raises:
        ParameterError: the backend or the precision is unknown.
        EngineError: another machine planned with bfloat16, which this processor does not compute in.
    """
    if backend not in _REWRITTEN or precision not in _TYPES:
        raise ParameterError(f"There is no backend {backend} with precision {precision}.")
    if precision == BFLOAT16 and device.type == "cpu":
        _check_bfloat16()
    kind = _TYPES[precision]
    with torch.inference_mode():
        network = _REWRITTEN[backend](network.eval(), kind).to(device, memory_format=torch.channels_last)

    def forward(cells: Tensor) -> Tensor:
        return network(cells.to(kind, memory_format=torch.channels_last)).float()

    return forward


def _agrees(backend: str, network: nn.Module, sample: Tensor) -> bool:
    """Whether a rewritten network can be made here and answers like the network itself."""
    cpu = torch.device("cpu")
    with torch.inference_mode():
        expected = make_forward(EAGER, network, cpu, FLOAT32)(sample)
        try:
            found = make_forward(backend, network, cpu, FLOAT32)(sample)
        except (AttributeError, RuntimeError, TypeError):  # This build of PyTorch lacks the operations.
            return False
    return bool((found - expected).abs().max() <= _TOLERANCE * expected.abs().max())
