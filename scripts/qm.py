"""Compile Qt translation sources (.ts) to the binary form that Qt loads (.qm), without Qt.

Format: qtbase, src/corelib/kernel/qtranslator.cpp (reader) and qttools, src/linguist/shared/qm.cpp (writer). Only what
the plugin's files have is written: messages without comments and without plural forms.
"""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ElementTree
from pathlib import Path

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")

#: Sections of the file.
_HASHES, _MESSAGES, _LANGUAGE = 0x42, 0x69, 0xA7

#: Parts of a message.
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8


def compiled(path: Path) -> bytes:
    """Return the .qm file of a .ts file; unfinished messages are left out, so that Qt shows the English text.

    Raises:
        ValueError: a message has a comment or plural forms.
    """
    root = ElementTree.parse(path).getroot()
    messages, hashes = b"", []
    for context, source, translation in sorted(_finished(root)):
        hashes.append((_hash(source), len(messages)))
        messages += (
            _part(_TRANSLATION, translation.encode("utf-16-be"))
            + _part(_COMMENT, b"")
            + _part(_SOURCE, source)
            + _part(_CONTEXT, context)
            + bytes([_END])
        )
    index = b"".join(struct.pack(">II", *pair) for pair in sorted(hashes))
    sections = ((_LANGUAGE, root.get("language", "").encode()), (_HASHES, index), (_MESSAGES, messages))
    return _MAGIC + b"".join(_part(tag, content) for tag, content in sections if content)


def _finished(root: ElementTree.Element) -> list[tuple[bytes, bytes, str]]:
    """Return context, source and translation of every finished message."""
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            if message.get("numerus") or message.find("comment") is not None:
                raise ValueError(f"{message.findtext('source')!r} has plural forms or a comment; qm.py writes neither.")
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                found.append(
                    (context.findtext("name", "").encode(), message.findtext("source", "").encode(), translation.text)
                )
    return found


def _part(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _hash(text: bytes) -> int:
    """Return the ELF hash of a text, which Qt looks messages up by; it is never 0."""
    value = 0
    for byte in text:
        value = (value << 4) + byte & 0xFFFFFFFF
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high
    return value or 1
