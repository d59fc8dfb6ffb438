"""Broken versions of good input, all from a seeded generator."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

#: Values that readers of text formats forget.
ODD = [
    None,
    True,
    False,
    0,
    -1,
    1,
    255,
    256,
    65536,
    2**31,
    2**63,
    2**70,
    -(2**40),
    0.5,
    -0.0,
    1e308,
    5e-324,
    float("nan"),
    float("inf"),
    "",
    "0",
    " ",
    "\0",
    "null",
    "../../x",
    "/etc/passwd",
    "C:\\x",
    "ü" * 300,
    "\ud800x",
    "9" * 300,
    "1e9",
    "नमस्ते",
    "a\nb",
    "'; DROP TABLE x",
    [],
    {},
    [[]],
    [None],
    [0] * 1000,
    {"x": {}},
    [1e300],
    "NaN",
]


def broken_bytes(chance: random.Random, data: bytes) -> bytes:
    """Return bytes that were flipped, cut, doubled or overwritten somewhere."""
    changed = bytearray(data or b" ")
    kind = chance.randrange(5)
    place = chance.randrange(max(1, len(changed)))
    if kind == 0:
        return bytes(changed[:place])
    if kind == 1:
        return bytes(changed[:place] + changed[place // 2 :])
    if kind == 2:
        changed[place : place + 8] = chance.choice([b"\xff" * 8, bytes(8), b"\x7f\xff\xff\xff" * 2])
        return bytes(changed)
    # The first bytes of a file say the most: half of the flips hit there.
    reach = len(changed) if kind == 3 else min(len(changed), 512)
    for _ in range(chance.choice((1, 1, 2, 5, 40))):
        changed[chance.randrange(max(1, reach))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def broken_json(chance: random.Random, values: Any) -> str:
    """Return the text of a JSON value in which some leaf, branch or the text itself is wrong."""
    values = json.loads(json.dumps(values))
    for _ in range(chance.choice((1, 1, 1, 2, 6))):
        _spoil(chance, values)
    text = json.dumps(values)
    if chance.random() < 0.15:
        text = _broken_text(chance, text)
    return text


def broken_lines(chance: random.Random, text: str) -> str:
    """Return a text of lines in which some were dropped, doubled, swapped, or had a word replaced."""
    lines = text.splitlines()
    for _ in range(chance.choice((1, 1, 2, 8))):
        place = chance.randrange(len(lines))
        words = lines[place].split()
        kind = chance.randrange(5)
        if kind == 0 and len(lines) > 1:
            del lines[place]
        elif kind == 1:
            lines.insert(place, lines[place])
        elif kind == 2 and words:
            words[chance.randrange(len(words))] = str(chance.choice(ODD))
            lines[place] = " ".join(words)
        elif kind == 3:
            lines[place] = _broken_text(chance, lines[place])
        else:
            lines[place] = chance.choice(["", "\t", "x", (lines[place] * 50)[:200_000]])
    return "\n".join(lines)


def _broken_text(chance: random.Random, text: str) -> str:
    return broken_bytes(chance, text.encode("utf-8", "surrogatepass")).decode("latin-1")


def _spoil(chance: random.Random, values: Any) -> None:
    while isinstance(values, (dict, list)) and values:
        key = chance.choice(list(values)) if isinstance(values, dict) else chance.randrange(len(values))
        inner = values[key]
        if isinstance(inner, (dict, list)) and inner and chance.random() < 0.7:
            values = inner
            continue
        if isinstance(values, dict) and chance.random() < 0.2:
            del values[key]
        else:
            values[key] = copy.deepcopy(chance.choice(ODD))
        return
