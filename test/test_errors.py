"""What other libraries say, quoted in our sentences."""

import pytest

from slum_extractor_plugin.errors import brief


@pytest.mark.parametrize(
    ("quoted", "said"),
    [
        (ValueError("it is broken."), "it is broken"),
        (ValueError("one\n  two"), "one two"),
        (ValueError(), "ValueError"),
        ("a value.", "a value."),
        ("", "str"),
        (KeyError("k" * 300), "'" + "k" * 199),
    ],
)
def test_a_quote_is_one_short_line_that_fits_into_a_sentence(quoted: object, said: str) -> None:
    assert brief(quoted) == said
