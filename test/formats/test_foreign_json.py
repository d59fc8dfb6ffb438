"""JSON of strangers: what could not be written again is refused when it is read."""

from __future__ import annotations

import json

import pytest

from slum_extractor_plugin.formats import foreign_json


@pytest.mark.parametrize("text", [r'"\ud800"', r'["a\uDFFFb"]', r'{"\udc00": 1}', r'{"a": [{"b": "\ud83d x \ude00"}]}'])
def test_half_of_a_character_is_refused(text):
    with pytest.raises(ValueError, match="half of a character"):
        foreign_json.loads(text)


@pytest.mark.parametrize("text", [r'"\ud83d\ude00"', r'"\\ud800"', '"झोपडपट्टी"', "[1, null, true, 2.5, {}]"])
def test_whole_characters_are_read(text):
    assert foreign_json.loads(text) == json.loads(text)


@pytest.mark.parametrize("depth", [400, 980, 200_000])
@pytest.mark.parametrize("start, end", [("[", "]"), ('{"a":', "}")])
def test_what_is_nested_without_end_is_refused(depth, start, end):
    with pytest.raises(ValueError, match="nested too deeply"):
        foreign_json.loads(start * depth + "1" + end * depth)


def test_what_can_be_read_can_be_written_with_indents():
    deep = foreign_json.loads("[" * 319 + "1" + "]" * 319)
    assert json.dumps(deep, indent=4)
