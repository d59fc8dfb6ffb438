"""Arguments in ArcGIS's form."""

from __future__ import annotations

import pytest

from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.jobs.arguments import boolean, parse_arguments

KNOWN = {"padding": int, "batch_size": int, "predict_background": boolean, "monitor": str}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("", {}),
        (" ; ;", {}),
        ("padding 100;batch_size 8", {"padding": 100, "batch_size": 8}),  # the seed's own
        ("padding 100; batch_size 8;", {"padding": 100, "batch_size": 8}),
        ("padding=100;predict_background=FALSE", {"padding": 100, "predict_background": False}),
        ("monitor 'valid_loss'", {"monitor": "valid_loss"}),
        ("padding 1;padding 2", {"padding": 2}),
    ],
)
def test_arguments_are_read(text, values):
    assert parse_arguments(text, KNOWN) == values


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("paddling 100", "The argument paddling is not known here. Known are padding, batch_size"),
        ("padding", "The argument padding cannot be 'empty'"),
        ("padding many", "The argument padding cannot be 'many'"),
        ("padding 1.5", "The argument padding cannot be '1.5'"),
        ("predict_background perhaps", "cannot be 'perhaps'"),
    ],
)
def test_what_cannot_be_read_gets_a_sentence(text, sentence):
    with pytest.raises(ParameterError, match=sentence):
        parse_arguments(text, KNOWN)
