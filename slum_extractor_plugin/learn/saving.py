"""A model's folder, as arcgis.learn lays it out: ``models/NAME/NAME.emd``, ``.pth`` and ``.dlpk``."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from torch import Tensor

from ..engine.networks.weights import write_tensors
from ..errors import ParameterError, brief
from ..formats import emd
from ..formats.dlpk import WEIGHT_SUFFIXES, write_package
from ..formats.emd import ModelDefinition
from ..staging import staged_folder

#: The kinds of file that hold a model's definition.
_DEFINITIONS = (".emd", ".dlpk")


def is_path(name_or_path: str | os.PathLike) -> bool:
    """Whether a model is named by a path, as arcgis.learn decides it: it has a slash or a backslash."""
    text = os.fspath(name_or_path)
    return isinstance(name_or_path, os.PathLike) or "/" in text or "\\" in text


def folder_of(name_or_path: str | os.PathLike, models: Path) -> Path:
    """Return the folder that a model is saved in: one of ``models`` for a name, otherwise the path itself.

    Raises:
        ParameterError: there is no name.
    """
    text = os.fspath(name_or_path)
    folder = Path(text).absolute() if is_path(name_or_path) else models / text
    if text.strip() in ("", ".", "..") or not folder.name:
        raise ParameterError(f"{text!r} does not name a model. Give a name such as 25e, or the path of a folder.")
    return folder


def find(name_or_path: str | os.PathLike, models: Path) -> Path:
    """Return the file of a saved model: an .emd or a .dlpk, or weights alone.

    Raises:
        ParameterError: there is none; the sentence names those that ``models`` holds.
    """
    path = Path(name_or_path) if is_path(name_or_path) else models / os.fspath(name_or_path)
    names = [path] if path.is_file() else [path / f"{path.name}{suffix}" for suffix in (*_DEFINITIONS, ".pth")]
    names += [*path.glob("*.emd")] if path.is_dir() else []
    found = next((name for name in names if name.is_file()), None)
    if found is None:
        raise ParameterError(f"There is no saved model {brief(path)}. {_known(models)}")
    beside = [found.with_suffix(suffix) for suffix in _DEFINITIONS] if found.suffix in WEIGHT_SUFFIXES else []
    return next((one for one in beside if one.is_file()), found)


def write_files(
    folder: Path, definition: ModelDefinition, state: Mapping[str, Tensor], extras: Mapping[str, bytes] | None = None
) -> Path:
    """Write a model into its folder, whole or not at all: the package, and beside it the same as loose files.

    Args:
        folder: of the model, which takes its name.
        definition: what the package says of the network.
        state: the network's weights.
        extras: further files, by name.

    Returns:
        The package's path.

    Raises:
        SlumExtractorError: the folder cannot be written.
    """
    name = folder.name
    with staged_folder(folder) as staging:
        weights = staging / f"{name}.pth"
        write_tensors(weights, {key: value.detach().cpu().contiguous() for key, value in state.items()})
        loose = replace(definition, model_file=weights.name)
        (staging / f"{name}.emd").write_text(emd.write_definition(loose), encoding="utf-8")
        write_package(staging / f"{name}.dlpk", definition, weights, extras)
        for extra, content in (extras or {}).items():
            (staging / extra).write_bytes(content)
    return folder / f"{name}.dlpk"


def check_new(folder: Path) -> None:
    """Check that a folder holds no model yet.

    Raises:
        ParameterError: it does.
    """
    if any((folder / f"{folder.name}{suffix}").exists() for suffix in _DEFINITIONS):
        raise ParameterError(f"{folder} holds a model already. Choose another name, or give overwrite=True.")


def _known(models: Path) -> str:
    names = sorted(path.name for path in models.iterdir() if path.is_dir()) if models.is_dir() else []
    return f"{models} holds {', '.join(names)}." if names else f"Save a model first; {models} holds none."
