"""Read the signatures of arcgis.learn out of its wheel, without installing or importing it.

    python scripts/arcgis_learn_signatures.py [WHEEL] > test/engine/arcgis_learn_signatures.json

Without a wheel, pip downloads the one of ``VERSION``. Only names, order and defaults are kept: the oracle of
test/engine/test_learn_signatures.py.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

VERSION = "2.4.4"

#: Our name, and where arcgis.learn has it: module, class (or nothing), function. ``show_batch`` and ``show_results``
#: are those of Classified_Tiles; arcgis.learn binds them to its objects when it makes them.
PLACES = {
    "prepare_data": ("_data.py", None, "prepare_data"),
    "Data.show_batch": ("_utils/classified_tiles.py", None, "show_batch_classified_tiles"),
    "UnetClassifier": ("models/_unet.py", "UnetClassifier", "__init__"),
    "UnetClassifier.from_model": ("models/_unet.py", "UnetClassifier", "from_model"),
    "UnetClassifier.lr_find": ("models/_arcgis_model.py", "ArcGISModel", "lr_find"),
    "UnetClassifier.fit": ("models/_arcgis_model.py", "ArcGISModel", "fit"),
    "UnetClassifier.unfreeze": ("models/_arcgis_model.py", "ArcGISModel", "unfreeze"),
    "UnetClassifier.plot_losses": ("models/_arcgis_model.py", "ArcGISModel", "plot_losses"),
    "UnetClassifier.show_results": ("models/_unet.py", "UnetClassifier", "_show_results_multispectral"),
    "UnetClassifier.accuracy": ("models/_unet.py", "UnetClassifier", "accuracy"),
    "UnetClassifier.mIOU": ("models/_unet.py", "UnetClassifier", "mIOU"),
    "UnetClassifier.per_class_metrics": ("models/_unet.py", "UnetClassifier", "per_class_metrics"),
    "UnetClassifier.save": ("models/_arcgis_model.py", "ArcGISModel", "save"),
    "UnetClassifier.load": ("models/_arcgis_model.py", "ArcGISModel", "load"),
    "UnetClassifier.available_metrics": ("models/_arcgis_model.py", "ArcGISModel", "available_metrics"),
    "UnetClassifier.supported_backbones": ("models/_unet.py", "UnetClassifier", "supported_backbones"),
    "UnetClassifier.supported_datasets": ("models/_unet.py", "UnetClassifier", "supported_datasets"),
    "UnetClassifier.backbones": ("models/_unet.py", "UnetClassifier", "backbones"),
}

#: Functions whose keyword arguments are read further down, by this function of the same module.
READ_BY = {
    "prepare_data": [("_data.py", None, "_get_data_split_paths")],
    "UnetClassifier": [("models/_arcgis_model.py", "ArcGISModel", "__init__")],
    "UnetClassifier.show_results": [("models/_unet_utils.py", None, "show_results_multispectral")],
    "UnetClassifier.save": [
        ("models/_arcgis_model.py", "ArcGISModel", "_save"),
        ("models/_arcgis_model.py", "ArcGISModel", "_create_emd_template"),
    ],
}


def signatures(wheel: Path) -> dict[str, Any]:
    """Return ``parameters`` ([name, kind, default]) and ``keywords`` (default by name) of each function.

    Defaults are source text, None where there is none.
    """
    with zipfile.ZipFile(wheel) as archive:
        root = next(name for name in archive.namelist() if name.endswith("/learn/_data.py"))[: -len("_data.py")]
        modules = {
            module: ast.parse(archive.read(root + module))
            for module in {
                place[0] for place in (*PLACES.values(), *(one for many in READ_BY.values() for one in many))
            }
        }
        public = public_names(ast.parse(archive.read(root + "__init__.py")))
    found = {}
    for ours, place in PLACES.items():
        readers = [place, *READ_BY.get(ours, ())]
        read: dict[str, str | None] = {}
        for module, owner, name in reversed(readers):
            read.update(keywords(function(modules[module], owner, name)))
        listed = parameters(function(modules[place[0]], *place[1:]))
        found[ours] = {"parameters": listed, "keywords": dict(sorted(read.items()))}
    return {"version": VERSION, "functions": found, "public": public}


def function(tree: ast.Module, owner: str | None, name: str) -> ast.FunctionDef:
    """Return the definition of a function, or of a method of the class ``owner``."""
    body = tree.body
    if owner:
        body = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == owner).body
    return next(node for node in body if isinstance(node, ast.FunctionDef) and node.name == name)


def parameters(node: ast.FunctionDef) -> list[list[str | None]]:
    """Return the parameters without ``self`` and ``cls``; ``*args`` and ``**kwargs`` keep their stars."""
    arguments = node.args
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(positional) - len(arguments.defaults)) + [*map(ast.unparse, arguments.defaults)]
    rows = [[one.arg, "positional", default] for one, default in zip(positional, defaults)]
    rows += [
        [one.arg, "keyword", default and ast.unparse(default)]
        for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults)
    ]
    if arguments.vararg:
        rows.append([f"*{arguments.vararg.arg}", "rest", None])
    if arguments.kwarg:
        rows.append([f"**{arguments.kwarg.arg}", "rest", None])
    return [row for row in rows if row[0] not in ("self", "cls")]


def keywords(node: ast.FunctionDef) -> dict[str, str | None]:
    """Return what a function takes out of ``kwargs``: name and default."""
    found: dict[str, str | None] = {}
    for one in ast.walk(node):
        if isinstance(one, ast.Subscript) and _is_kwargs(one.value) and isinstance(one.slice, ast.Constant):
            found.setdefault(one.slice.value, None)
        if not isinstance(one, ast.Call):
            continue
        if isinstance(one.func, ast.Attribute) and one.func.attr in ("get", "pop") and _is_kwargs(one.func.value):
            name, *default = one.args
        elif isinstance(one.func, ast.Name) and one.func.id == "kwarg_fill_none" and len(one.args) > 1:
            name, *default = one.args[1:]
        else:
            continue
        found[ast.literal_eval(name)] = ast.unparse(default[0]) if default else found.get(ast.literal_eval(name))
    return found


def public_names(tree: ast.Module) -> list[str]:
    """Return the classes of models and the functions that ``arcgis.learn`` has at its top."""
    names = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level == 1
        for alias in node.names
    }
    names |= {node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    return sorted(name for name in names if not name.startswith("_"))


def _is_kwargs(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "kwargs"


def download(folder: Path) -> Path:
    """Return the wheel, fetched by pip."""
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", f"arcgis=={VERSION}", "-d", str(folder)]
    subprocess.run(command, check=True)
    return next(folder.glob("arcgis-*.whl"))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        source = Path(sys.argv[1]) if sys.argv[1:] else download(Path(temporary))
        print(json.dumps(signatures(source), indent=1))
