"""Finds what Qt 6 and QGIS 4 no longer have, by looking at the source: the part that an import does not meet.

``scan.py FILE...`` prints what PyQt6 lacks of the names of Qt in those files.

Every dotted name that begins with a class of Qt or QGIS is looked up in the real modules: under PyQt6 nothing else can
be found, and an enumerator found directly on a class, which PyQt5 and QGIS 3 allow, is called by its short name.
"""

from __future__ import annotations

import ast
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

#: Gone or renamed in Qt 6, whatever they are called on.
REMOVED = {
    "exec_": "exec",
    "print_": "print",
    "toTime_t": "toSecsSinceEpoch",
    "setMargin": "setContentsMargins",
    "QRegExp": "QRegularExpression",
    "QDesktopWidget": "QScreen",
    "QTextCodec": "QStringConverter",
    "QSignalMapper": "a lambda",
    "MidButton": "MiddleButton",
    "horizontalAdvance_": "horizontalAdvance",
}


def dotted_names(source: str) -> Iterator[tuple[int, str, list[str]]]:
    """Yield line, module and names of every use of a name from ``qgis``, such as ``Qgis.MessageLevel.Info``."""
    tree = ast.parse(source)
    known = {
        alias.asname or alias.name: (node.module, [alias.name])
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis")
        for alias in node.names
    }
    for node in ast.walk(tree):  # _Kind = QNetworkProxy.ProxyType
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            chain = _chain(node.value)
            if chain and chain[0] in known:
                module, names = known[chain[0]]
                known[node.targets[0].id] = (module, [*names, *chain[1:]])
    for node in ast.walk(tree):
        chain = _chain(node) if isinstance(node, ast.Attribute) else []
        if chain and chain[0] in known:
            module, names = known[chain[0]]
            yield node.lineno, module, [*names, *chain[1:]]


def removed(source: str) -> Iterator[str]:
    """Yield a sentence for each use of what Qt 6 has removed, and for each import past ``qgis.PyQt``."""
    for node in ast.walk(ast.parse(source)):
        name = getattr(node, "attr", None) or getattr(node, "id", None)
        if name in REMOVED:
            yield f"line {node.lineno}: {name} is now {REMOVED[name]}"
        modules = (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else ([alias.name for alias in node.names] if isinstance(node, ast.Import) else [])
        )
        for module in modules:
            if re.match(r"(PyQt[456]|PySide|sip)\b", module):
                yield f"line {node.lineno}: {module} is imported past qgis.PyQt"


def faults(source: str, replaced: str = "") -> Iterator[str]:
    """Yield a sentence for each dotted name that is not there, or is an enumerator by its short name.

    ``replaced`` stands for ``qgis.PyQt`` in the modules' names, so that names of Qt can be looked up without QGIS;
    names of QGIS are then passed over.
    """
    for line, module, names in dotted_names(source):
        if replaced and not module.startswith("qgis.PyQt"):
            continue
        fault = _fault(module.replace("qgis.PyQt", replaced) if replaced else module, names)
        if fault:
            yield f"line {line}: {'.'.join(names)} {fault}"


def _fault(module: str, names: list[str]) -> str:
    found: object = importlib.import_module(module)
    if names[0] in ("QAction", "QActionGroup", "QShortcut") and module == "PyQt6.QtWidgets":
        found = importlib.import_module("PyQt6.QtGui")  # qgis.PyQt.QtWidgets has them
    for name in names:
        holder, found = found, getattr(found, name, None)
        if found is None:
            return f"is not there ({name})"
        kind = type(found)
        if isinstance(holder, type) and isinstance(found, int) and kind not in (int, bool) and kind is not holder:
            return f"is short for {kind.__name__}.{name}"
    return ""


def _chain(node: ast.AST) -> list[str]:
    """Return the names of ``a.b.c``, or an empty list for what is no such thing."""
    names = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return [node.id, *names] if isinstance(node, ast.Name) else []


if __name__ == "__main__":
    for path in map(Path, sys.argv[1:]):
        for sentence in faults(path.read_text(encoding="utf-8"), "PyQt6"):
            print(f"{path.name}, {sentence}")
