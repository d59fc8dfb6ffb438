"""Every message that the page of messages quotes is still one that the plugin prints."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from .blocks import REPOSITORY

PAGE = (REPOSITORY / "docs" / "messages.md").read_text(encoding="utf-8")

#: Stands for what a message names.
HOLE = "\0"

QUOTED = re.findall(r"(?m)^`(.+)`$", PAGE)


def texts() -> Iterator[str]:
    """Yield every text of the plugin's modules, with a hole in each place that is filled in."""
    for path in sorted((REPOSITORY / "slum_extractor_plugin").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield from (_text(node) for node in ast.walk(tree) if isinstance(node, (ast.Constant, ast.JoinedStr)))


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(map(_text, node.values))
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else HOLE


TEXTS = "\n".join(texts())


def with_holes(sentence: str) -> str:
    """Return a quoted message with a hole for each name in braces."""
    return re.sub(r"\{[^}]*\}", HOLE, sentence)


@pytest.mark.parametrize("sentence", QUOTED)
def test_a_quoted_message_is_one_of_the_plugin(sentence):
    assert with_holes(sentence) in TEXTS


def test_a_message_that_was_reworded_is_found():
    changed = QUOTED[0].replace("missing", "absent")
    assert changed != QUOTED[0] and with_holes(changed) not in TEXTS


def test_every_heading_quotes_a_message():
    parts = re.split(r"(?m)^### ", PAGE)[1:]
    assert len(parts) > 30 and [part.splitlines()[0] for part in parts if not re.search(r"(?m)^`.+`$", part)] == []
