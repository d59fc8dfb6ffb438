"""Nothing that a job describes is written a second time: keywords, defaults, ranges, formats, fields."""

from __future__ import annotations

import ast
import re
import sys
import typing
from pathlib import Path

import pytest

from slum_extractor_plugin.jobs import keywords
from slum_extractor_plugin.jobs.export import ExportTrainingDataForDeepLearning
from slum_extractor_plugin.jobs.fields import REQUIRED
from slum_extractor_plugin.jobs.tools import TOOLS, tool

PACKAGE = Path(__file__).resolve().parents[2] / "slum_extractor_plugin"

MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.relative_to(PACKAGE).parts[0] not in ("jobs", "sample"))

#: Every list of keywords that a parameter offers.
CHOICES = {entry.choices for kind in TOOLS for entry in kind.entries() if entry.choices}


def lists_of_texts(path: Path) -> list[tuple[str, ...]]:
    """Return the tuples, lists and sets of texts that a module writes out, and the keys of its dictionaries."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        parts = getattr(node, "elts", None) or (node.keys if isinstance(node, ast.Dict) else [])
        texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
        if texts and len(texts) == len(parts) and not isinstance(node, ast.Dict):
            found.append(tuple(texts))
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_list_of_keywords_is_written_twice(path):
    copies = [texts for texts in lists_of_texts(path) if any(set(texts) == set(choices) for choices in CHOICES)]
    assert not copies, f"{path.name} writes out {copies}; take it from jobs."


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_label_or_help_is_written_twice(path):
    said = {
        text
        for kind in TOOLS
        for entry in kind.entries()
        for text in (entry.about.label, entry.about.help)
        if len(text.split()) > 3
    }
    literals = {
        node.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert not said & literals


@pytest.mark.parametrize("kind", TOOLS, ids=lambda kind: kind.ID)
def test_a_description_is_whole(kind):
    assert kind.ID and kind.COMMAND and kind.TITLE and kind.TAGS and kind.RUNS and kind.__doc__
    for entry in kind.entries():
        about = entry.about
        assert about.label and about.help.rstrip().endswith((".", ";")), entry.name
        assert not entry.choices or entry.default is REQUIRED or entry.default in entry.choices
        assert not about.parent or kind.entry(about.parent)
        for name in about.unit_of:
            assert kind.entry(name)
        assert (about.kind == "keyword") == bool(entry.choices), entry.name
        if entry.type in (int, float) and not about.many and isinstance(entry.default, (int, float)):
            assert about.minimum is None or entry.default >= about.minimum
            assert about.maximum is None or entry.default <= about.maximum


def test_names_of_tools_are_their_own():
    names = [name for kind in TOOLS for name in (kind.ID, kind.COMMAND)]
    assert len(set(names)) == len(names)
    assert all(tool(kind.ID) is tool(kind.COMMAND) is kind for kind in TOOLS)


def test_places_in_arcgis_are_each_taken_once():
    for kind in TOOLS:
        places = [entry.about.arcgis for entry in kind.entries() if entry.about.arcgis]
        places += [place for place, _, _ in kind.LACKS]
        assert len(set(places)) == len(places), kind.ID


@pytest.mark.gdal
def test_every_chip_format_is_written():
    """A format that is offered and not made, or made and not offered, fails here."""
    from slum_extractor_plugin.rasters.chips.files import chip_format
    from slum_extractor_plugin.rasters.chips.label_files import LABEL_FORMATS
    from slum_extractor_plugin.rasters.chips.settings import RESAMPLING

    class Image:
        bands, data_type, path = 3, 1, "image.tif"
        dtype = __import__("numpy").dtype("uint8")
        has_alpha = False

    assert set(LABEL_FORMATS) == set(typing.get_args(keywords.MetadataFormat))
    assert set(RESAMPLING) == set(typing.get_args(keywords.Resampling))
    for name in ExportTrainingDataForDeepLearning.entry("image_chip_format").choices:
        assert chip_format(name, Image())


@pytest.mark.gdal
def test_every_column_of_the_growth_table_is_explained():
    """A column that is written and not explained in the tool's help, or the other way round, fails here."""
    from slum_extractor_plugin.rasters.growth import table, track

    text = (PACKAGE / "help" / "trackslumgrowth.html").read_text(encoding="utf-8")
    explained = set(re.findall(r"<b>(\w+_(?:ha|pct|sign)|people|buildings)</b>", text))
    written = {name for name, _, _ in table._FIELDS} - {"unit", "date", "since", "years"}
    assert explained - set(track.FIELDS) == written


#: Names that mean something of their own where they are found: arcgis.learn's steps have arcgis.learn's defaults, which
#: test_learn_signatures compares; a block of ArcGIS's tiling is no tile of ours.
_OF_THEIR_OWN = ("learn/", "engine/inference/esri_tiling.py")


def literal_defaults(path: Path) -> list[tuple[str, object]]:
    """Return the arguments and fields of a module with a default that is written out, and those defaults."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            arguments = [*node.args.posonlyargs, *node.args.args]
            found += zip(arguments[len(arguments) - len(node.args.defaults) :], node.args.defaults)
            found += zip(node.args.kwonlyargs, node.args.kw_defaults)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.append((node.target, node.value))
    return [
        (getattr(name, "arg", getattr(name, "id", "")), default.value)
        for name, default in found
        if isinstance(default, ast.Constant)
    ]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_default_is_written_twice(path):
    """Numbers and keywords; yes and no, and nothing, are too short to be copies."""
    if str(path.relative_to(PACKAGE)).startswith(_OF_THEIR_OWN):
        return
    described = {
        (entry.name, entry.default)
        for kind in TOOLS
        for entry in kind.entries()
        if type(entry.default) in (int, float, str) and entry.default
    }
    assert not [each for each in literal_defaults(path) if type(each[1]) is not bool and each in described]


#: Numeric parameters and the ends of their ranges, in whichever tools.
NUMBERS = [entry for kind in TOOLS for entry in kind.entries() if entry.type in (int, float)]
LOWEST = {(entry.name, entry.about.minimum) for entry in NUMBERS if entry.about.minimum is not None}
HIGHEST = {(entry.name, entry.about.maximum) for entry in NUMBERS if entry.about.maximum is not None}


def refusals_by_range(path: Path) -> list[str]:
    """Return the conditions on which a module raises because a parameter is below or above its range."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.If) and any(isinstance(each, ast.Raise) for each in node.body)):
            continue
        for compared in (each for each in ast.walk(node.test) if isinstance(each, ast.Compare)):
            parts = [compared.left, *compared.comparators]
            names = {getattr(part, "id", getattr(part, "attr", "")) for part in parts}
            pairs = {(name, part.value) for name in names for part in parts if isinstance(part, ast.Constant)}
            below = any(isinstance(each, (ast.Lt, ast.LtE)) for each in compared.ops)
            if (below and pairs & LOWEST) or pairs & HIGHEST:
                found.append(ast.unparse(node.test))
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_range_is_written_twice(path):
    """A block of ArcGIS's tiling, again, is no tile of ours."""
    if path.name != "esri_tiling.py":
        assert not refusals_by_range(path)


def test_the_tables_for_users_of_arcgis_are_made_from_the_jobs():
    sys.path.insert(0, str(PACKAGE.parent / "scripts"))
    import arcgis_tables

    assert arcgis_tables.PAGE.read_text(encoding="utf-8") == arcgis_tables.page(), "run `make generated`"


def test_pages_of_different_tools_have_different_names():
    """QGIS's Results Viewer lists pages by their labels alone."""
    labels: dict[str, list[str]] = {}
    for kind in TOOLS:
        shown = [entry.about.label for entry in kind.entries() if entry.about.output and "html" in entry.about.files]
        for label in [*shown, *(result.label for result in kind.RESULTS if result.kind == "page")]:
            labels.setdefault(label, []).append(kind.ID)
    assert len(labels) > 10
    assert {label: kinds for label, kinds in labels.items() if len(kinds) > 1} == {}
