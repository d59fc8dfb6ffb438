"""The commands in the docs: fenced blocks, with what is said of those that cannot run here, and commands in the text.

A block runs unless the line above its fence is one of these comments, which the site does not show:

    <!-- not run: why -->       checked only: bash's, Python's or YAML's grammar, and that what it names exists
    <!-- background -->         a server; it runs to the end of its section
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PAGES = [REPOSITORY / name for name in ("README.md", "CONTRIBUTING.md")]
PAGES += [page for folder in ("docs", "benchmarks") for page in sorted((REPOSITORY / folder).rglob("*.md"))]

#: A block of another language is text, and has no commands.
RUN = ("sh", "python")
CHECKED = (*RUN, "yaml")

_FENCE = re.compile(r"(?ms)^(?P<indent> *)```(?P<language>\S*)[^\n]*\n(?P<text>.*?)^(?P=indent)```$")
_MARK = re.compile(r"<!-- (?P<kind>not run|background)(?:: (?P<reason>[^>]+))? -->\s*\Z")
_INLINE = re.compile(r"`([^`\n]+)`")
_COMMAND = re.compile(r"(?:[A-Z_]+=\S+ )*(?:make|pytest|pip|python3?|qgis_process|dask|bash) \S")


@dataclass(frozen=True)
class Block:
    """A fenced block: where it stands, its language and text, and its mark ("", "not run" or "background")."""

    page: str
    section: str
    line: int
    language: str
    text: str
    mark: str
    reason: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def blocks_of(path: Path) -> Iterator[Block]:
    """Yield the blocks of a page in their order."""
    page = path.read_text(encoding="utf-8")
    for fence in _FENCE.finditer(page):
        before = page[: fence.start()]
        mark = _MARK.search(before)
        titles = re.findall(r"^#+ (.+)$", _FENCE.sub("", before), re.MULTILINE)
        yield Block(
            str(path.relative_to(REPOSITORY)),
            titles[-1] if titles else "",
            before.count("\n") + 1,
            fence["language"],
            re.sub(rf"^{fence['indent']}", "", fence["text"], flags=re.MULTILINE),
            mark["kind"] if mark else "",
            (mark["reason"] or "") if mark else "",
        )


def commands_in_text(path: Path) -> list[str]:
    """Return the commands that stand within the lines of a page, between backticks."""
    text = _FENCE.sub("", path.read_text(encoding="utf-8"))
    return [command for command in _INLINE.findall(text) if _COMMAND.match(command)]


def indented_code(path: Path) -> list[str]:
    """Return the lines that Markdown takes for code without a fence, and so without a language."""
    text = _FENCE.sub("", path.read_text(encoding="utf-8"))
    return re.findall(r"(?:\A|\n\n)( {4,}\S.*|\t.*)", text)


ALL = [block for path in PAGES for block in blocks_of(path)]
