"""Files of weights: read as tensors and as nothing else, and fitted to a network with a sentence where they differ."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch

from ...errors import EngineError, PackageError, brief
from .weight_file import check_weights, is_zip

#: Last layers of classifiers, under the names that torchvision and timm give them; no encoder has them.
_HEADS = ("classifier.", "fc.", "head.", "last_linear.", "head_fc.", "AuxLogits.", "conv_head.", "bn2.")
#: What a training program may have put before the encoder's own names.
_PREFIXES = ("module.", "encoder.", "model.", "backbone.")

#: How often numbers of a file may be used on the average: some networks use one layer in two places.
_MOST_SHARED = 2

State = dict[str, torch.Tensor]


def read_tensors(path: Path) -> State:
    """Read a state dict from .pth, .pt or .safetensors; ``{"model": ...}`` and ``{"state_dict": ...}`` are opened.

    Nothing in the file is run, and nothing larger than the file is made of it: see :func:`.weight_file.check_weights`.

    Raises:
        PackageError: the file is broken, or holds anything but named tensors.
    """
    values = read_checked(path)
    for name in ("model", "state_dict"):
        if isinstance(values, Mapping) and isinstance(values.get(name), Mapping):
            values = values[name]
    if not isinstance(values, Mapping) or not values or not all(_is_tensor(*item) for item in values.items()):
        raise PackageError(f"{path.name} holds something other than named tensors; save the weights as a state dict.")
    _check_shared(values, path.name)
    return dict(values)


def read_checked(path: Path) -> object:
    """Return what a .pth, .pt, .ckpt or .safetensors file holds: tensors on the CPU, in containers.

    torch's own words for a file that it refuses are kept from the user: they advise to read it without restriction.

    Raises:
        PackageError: the file is broken, or holds more than tensors, containers, numbers and texts.
    """
    try:
        check_weights(path)
        return _load(path)
    except (PackageError, MemoryError):
        raise
    except Exception as error:  # a broken file leads torch's reader into any of them
        reason = f" ({brief(error)})" if isinstance(error, OSError) else ""
        raise PackageError(
            f"{path.name} cannot be read as plain tensors{reason}; nothing in it was run. Copy the file again, or save "
            "the weights again as a state dict."
        ) from error


def write_tensors(path: Path, state: State) -> None:
    """Write a state dict.

    Raises:
        EngineError: the disk is full, or the folder went away.
    """
    try:
        torch.save(state, path)
    except RuntimeError as error:  # torch's own writer has no other
        raise EngineError(
            f"Cannot write {path} ({brief(error)}). Check that its folder exists and the disk has free space."
        ) from error


def load_strictly(network: torch.nn.Module, state: State, what: str) -> None:
    """Copy ``state`` into ``network``, whose names and shapes it must have.

    Raises:
        PackageError: they differ; the sentence names the first difference.
    """
    check_fit(network, state, what)
    torch.nn.Module.load_state_dict(network, state, strict=True)  # some encoders override it and pass over faults


def check_fit(network: torch.nn.Module, state: State, what: str) -> None:
    """Check that ``state`` has the names and shapes of ``network``, which may be an outline without memory.

    Raises:
        PackageError: they differ; the sentence names the first difference.
    """
    difference = _difference(network.state_dict(), state)
    if difference:
        raise PackageError(f"{what} does not fit the network: {difference}.")


def encoder_state(state: State, expected: State, what: str) -> State:
    """Return the part of a classifier's ``state`` that an encoder with the tensors ``expected`` needs, by its names.

    Shapes are not compared: the first convolution may be made for another number of bands.

    Raises:
        EngineError: a tensor is missing, or one that is no classifier's last layer is left over.
    """
    renamings = [_renamed(state, prefix, expected) for prefix in ("", "model.")]
    named = max(renamings, key=lambda renaming: len(renaming.keys() & expected.keys()))
    counters = {name: value for name, value in expected.items() if name.endswith("num_batches_tracked")}
    named = {**counters, **named}  # files of torch before 0.4.1 lack the counters
    missing = sorted(set(expected) - set(named))
    left_over = sorted(name for name in set(named) - set(expected) if not _is_head(name))
    if missing or left_over:
        fault = f"it lacks {missing[0]!r}" if missing else f"the encoder has no {left_over[0]!r}"
        raise EngineError(
            f"{what} does not fit the encoder: {fault} ({len(missing)} missing, {len(left_over)} left over). "
            "Choose the weights of the same backbone."
        )
    return {name: named[name] for name in expected}


def _load(path: Path) -> object:
    if path.suffix.lower() == ".safetensors":
        from safetensors.torch import load_file  # only a few packages need it

        return load_file(path, device="cpu")
    return torch.load(path, map_location="cpu", weights_only=True, mmap=is_zip(path))


def _check_shared(state: Mapping[str, torch.Tensor], what: str) -> None:
    """Check that tensors do not all stand on the same few numbers, by which a small file fits a network of any size.

    Raises:
        PackageError: their numbers are more than twice those that the file holds.
    """
    held = {value.untyped_storage().data_ptr(): value.untyped_storage().nbytes() for value in state.values()}
    named = sum(value.nbytes for value in state.values())
    if named > _MOST_SHARED * sum(held.values()):
        raise PackageError(
            f"{what} refers to the same numbers repeatedly, as no trained network does. Save the weights again as a "
            "state dict, or copy the file again."
        )


def _is_tensor(name: object, value: object) -> bool:
    return (
        isinstance(name, str)
        and type(value) in (torch.Tensor, torch.nn.Parameter)
        and not value.is_nested
        and value.layout is torch.strided
        and value.device.type == "cpu"
        and not value.is_quantized
    )


def _difference(expected: Mapping[str, torch.Tensor], state: State) -> str | None:
    for name, tensor in expected.items():
        if name not in state:
            return f"{name!r} is missing"
        if state[name].shape != tensor.shape:
            return f"{name!r} has the shape {tuple(state[name].shape)} in place of {tuple(tensor.shape)}"
    left_over = [name for name in state if name not in expected]
    return f"the network has no {left_over[0]!r}" if left_over else None


def _renamed(state: State, prefix: str, expected: State) -> State:
    def own(name: str) -> str:
        stripped = True
        while stripped and prefix + name not in expected:
            stripped = next((part for part in _PREFIXES if name.startswith(part)), None)
            name = name[len(stripped) :] if stripped else name
        return prefix + name if prefix + name in expected else name

    return {own(name): value for name, value in state.items()}


def _is_head(name: str) -> bool:
    return name.startswith(_HEADS)
