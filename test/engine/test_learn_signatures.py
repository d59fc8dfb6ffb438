"""Names, order and defaults of arcgis.learn 2.4.4, read out of its wheel, against ours; docs/python.md lists the rest.

``SLUM_EXTRACTOR_ARCGIS_WHEEL`` names the wheel, to check that what was read out of it is still what it says.
"""

from __future__ import annotations

import importlib.util
import inspect
import json
import os
from pathlib import Path
from typing import Any

import pytest

from slum_extractor_plugin import learn
from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.learn import Data, UnetClassifier, differences, prepare_data
from slum_extractor_plugin.learn.refusals import INSTEAD, NOT_OFFERED

REPOSITORY = Path(__file__).resolve().parents[2]
ORACLE = json.loads((Path(__file__).parent / "arcgis_learn_signatures.json").read_text(encoding="utf-8"))
FUNCTIONS: dict[str, dict[str, Any]] = ORACLE["functions"]
PROPERTIES = {
    "UnetClassifier.available_metrics",
    "UnetClassifier.supported_backbones",
    "UnetClassifier.supported_datasets",
}
CALLED = sorted(set(FUNCTIONS) - PROPERTIES)


def ours(name: str) -> list[inspect.Parameter]:
    """Return the parameters of our function, without ``self``."""
    owner = {"prepare_data": prepare_data, "UnetClassifier": UnetClassifier, "Data": Data}[name.partition(".")[0]]
    function = getattr(owner, name.partition(".")[2]) if "." in name else owner
    return [one for one in inspect.signature(function).parameters.values() if one.name != "self"]


def default_of(parameter: inspect.Parameter) -> str | None:
    return None if parameter.default is inspect.Parameter.empty else repr(parameter.default)


@pytest.mark.parametrize("name", CALLED)
def test_positional_parameters_have_their_order(name):
    theirs = [parameter for parameter, kind, _ in FUNCTIONS[name]["parameters"] if kind == "positional"]
    positional = [one.name for one in ours(name) if one.kind is one.POSITIONAL_OR_KEYWORD]
    assert positional[: len(theirs)] == theirs


def test_every_difference_of_a_default_is_listed_with_its_reason():
    found = set()
    for name in CALLED:
        theirs = {parameter: default for parameter, kind, default in FUNCTIONS[name]["parameters"] if kind != "rest"}
        theirs = {**FUNCTIONS[name]["keywords"], **theirs}
        for one in ours(name):
            if one.kind in (one.VAR_KEYWORD, one.VAR_POSITIONAL):
                continue
            default = theirs.get(one.name)
            if default != default_of(one):
                found.add((name, one.name, default or differences.ABSENT, default_of(one)))
    listed = [(one.function, one.parameter, one.theirs, one.ours) for one in differences.SIGNATURES]
    assert sorted(found) == sorted(listed)
    assert all(len(one.reason) > 10 for one in (*differences.SIGNATURES, *differences.BEHAVIOURS))


@pytest.mark.parametrize("name", CALLED)
def test_every_keyword_is_taken_or_refused_with_a_sentence(name):
    known = {one.name for one in ours(name)}
    unknown = {
        keyword
        for keyword in FUNCTIONS[name]["keywords"]
        if keyword not in known and keyword not in INSTEAD.get(name, {})
    }
    assert not unknown


def test_nothing_is_refused_that_arcgis_lacks():
    for name, refused in INSTEAD.items():
        theirs = {row[0] for row in FUNCTIONS[name]["parameters"]} | set(FUNCTIONS[name]["keywords"])
        assert set(refused) <= theirs | ({"num_workers"} if name == "prepare_data" else set()), name


@pytest.mark.parametrize("name", sorted(PROPERTIES))
def test_properties_are_properties(name):
    assert isinstance(getattr(UnetClassifier, name.partition(".")[2]), property)


def test_methods_of_our_own_are_listed():
    public = {name for name in vars(UnetClassifier) | vars(UnetClassifier.__mro__[1]) if not name.startswith("_")}
    theirs = {name.partition(".")[2] for name in FUNCTIONS if name.startswith("UnetClassifier.")}
    assert public - theirs == set(differences.ADDED_METHODS)


@pytest.mark.parametrize("name", ORACLE["public"])
def test_names_of_arcgis_learn_are_here_or_say_what_to_use(name):
    if name in learn.__all__:
        assert getattr(learn, name)
        return
    with pytest.raises(ParameterError, match=f"arcgis.learn's {name} is not offered"):
        getattr(learn, name)
    assert NOT_OFFERED[name].count(". ") >= 1 and NOT_OFFERED[name].endswith(".")


def test_an_unknown_name_is_an_attribute_error():
    assert not hasattr(learn, "NoSuchName")
    assert sorted(dir(learn)) == sorted(learn.__all__)


def test_the_docs_have_the_tables():
    page = (REPOSITORY / "docs" / "python.md").read_text(encoding="utf-8")
    assert differences.markdown() in page


def test_the_oracle_is_what_the_wheel_says():
    wheel = os.environ.get("SLUM_EXTRACTOR_ARCGIS_WHEEL")
    if not wheel:
        pytest.skip("SLUM_EXTRACTOR_ARCGIS_WHEEL does not name the wheel of arcgis 2.4.4")
    script = REPOSITORY / "scripts" / "arcgis_learn_signatures.py"
    spec = importlib.util.spec_from_file_location("arcgis_learn_signatures", script)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.signatures(Path(wheel)) == ORACLE
