"""Imports every module of the plugin under PyQt6, with stubs for QGIS's own classes: ``import_all.py REPOSITORY``."""

from __future__ import annotations

import importlib
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType


class Anything(type):
    """A class with whatever attributes are asked for; enough to import and subclass, not to run."""

    def __getattr__(cls, name: str) -> type:
        return made(name)

    def __or__(cls, other: object) -> type:
        return cls


def made(name: str) -> type:
    """Return a class of a name."""
    if name.startswith("__"):
        raise AttributeError(name)
    return Anything(name, (), {})


class Qgis4(MetaPathFinder, Loader):
    """Provides ``qgis`` and ``processing``: behind ``qgis.PyQt`` is PyQt6, as in QGIS 4, and stubs elsewhere."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """Answer for the two packages."""
        return ModuleSpec(name, self, is_package=True) if name.split(".")[0] in ("qgis", "processing") else None

    def exec_module(self, module: ModuleType) -> None:
        """Fill a module."""
        if not module.__name__.startswith("qgis.PyQt."):
            module.__getattr__ = made
            return
        real = importlib.import_module(module.__name__.replace("qgis.PyQt", "PyQt6"))
        vars(module).update({name: value for name, value in vars(real).items() if not name.startswith("__")})
        if module.__name__.endswith("QtWidgets"):  # QGIS 4 keeps the names of Qt 5 there
            moved = importlib.import_module("PyQt6.QtGui")
            vars(module).update({name: getattr(moved, name) for name in ("QAction", "QActionGroup", "QShortcut")})


def main(repository: Path) -> int:
    """Import every module that may meet Qt and return their number."""
    sys.meta_path.insert(0, Qgis4())
    sys.path.insert(0, str(repository))
    count = 0
    for path in sorted((repository / "slum_extractor_plugin").rglob("*.py")):
        parts = path.relative_to(repository).with_suffix("").parts
        if not {"engine", "learn"} & set(parts) and parts[-1] not in ("__main__", "fetch_pip"):
            importlib.import_module(".".join(parts).replace(".__init__", ""))
            count += 1
    if any(name.startswith("PyQt5") for name in sys.modules):
        sys.exit("PyQt5 was imported.")
    return count


if __name__ == "__main__":
    print(main(Path(sys.argv[1])))
