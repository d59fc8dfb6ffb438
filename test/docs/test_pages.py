"""What pages repeat from elsewhere agrees with it; tables can be read; every page of the log is listed."""

from __future__ import annotations

import re

import pytest

from slum_extractor_plugin.jobs.tools import TOOLS

from .blocks import REPOSITORY

DOCS, BENCHMARKS = REPOSITORY / "docs", REPOSITORY / "benchmarks"

#: Pages that a user reads.
USER_PAGES = sorted({REPOSITORY / "README.md", REPOSITORY / "CONTRIBUTING.md", *DOCS.glob("*.md")})

LONGEST_SENTENCE = 35

#: A cell of a table that a person can read.
LONGEST_CELL = 200


def rows(text: str) -> list[list[str]]:
    """Return the cells of all tables, without the lines under their heads."""
    lines = [line for line in text.splitlines() if line.startswith("|") and not re.fullmatch(r"[|: -]+", line)]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def sentences(text: str) -> list[str]:
    """Return the sentences of a page: of its paragraphs and lists, without code, tables and addresses of links."""
    prose = re.sub(r"(?ms)^ *```.*?^ *```$|<!--.*?-->", "", text)
    prose = "\n".join(line for line in prose.splitlines() if not line.startswith(("|", "#", "!!!")))
    prose = re.sub(r"\]\([^)]*\)", "]", prose)
    paragraphs = re.split(r"\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )", prose)
    end = r"""(?:(?<=[.!?])|(?<=[.!?]\*\*)|(?<=[.!?][)*"✓]))\s+(?=\S)"""
    return [sentence for paragraph in paragraphs for sentence in re.split(end, " ".join(paragraph.split()))]


@pytest.mark.parametrize("page", USER_PAGES, ids=lambda page: page.name)
def test_no_sentence_is_long(page):
    counted = [(len(re.findall(r"\S*\w\S*", sentence)), sentence) for sentence in sentences(page.read_text())]
    assert [each for each in counted if each[0] > LONGEST_SENTENCE] == []


def test_a_long_sentence_is_found():
    long = "word " * 20 + "\n" + "word " * 16 + "end."
    page = f"# T\n\nShort (one). **Bold.** {long} Short.\n\n| {'cell ' * 50}|\n"
    assert [len(sentence.split()) for sentence in sentences(page) if len(sentence.split()) > LONGEST_SENTENCE] == [37]


def test_the_defaults_of_training_are_those_of_the_tool():
    [job] = [tool for tool in TOOLS if tool.ID == "traindeeplearningmodel"]
    told = {
        name.strip("`"): value
        for name, value, *_ in rows((DOCS / "training.md").read_text())
        if re.fullmatch(r"`[A-Z_]+`", name)
    }
    assert len(told) > 8
    for name, value in told.items():
        default = job.entry(name).default
        assert value == ("empty" if default is None else f"{default:g}" if isinstance(default, float) else str(default))


def test_no_cell_of_the_table_of_benchmarks_is_long():
    cells = [cell for row in rows((BENCHMARKS / "README.md").read_text()) for cell in row]
    assert len(cells) > 50 and [cell for cell in cells if len(cell) > LONGEST_CELL] == []


def test_the_log_is_dated_and_listed():
    listed = set(re.findall(r"\(log/([^)]+)\)", (BENCHMARKS / "README.md").read_text()))
    pages = {path.name for path in (BENCHMARKS / "log").glob("*.md")}
    assert listed == pages and all(re.match(r"\d{4}-\d\d-\d\d-[a-z0-9-]+\.md", name) for name in pages)


@pytest.mark.parametrize(
    "script", sorted(path.name for path in BENCHMARKS.glob("*.py") if not path.name.endswith("_page.py"))
)
def test_every_benchmark_has_a_figure(script):
    # A comparison in several steps is named by its first script, or by the page that it writes.
    pages = (BENCHMARKS / "README.md", DOCS / "arcgis_packages.md", BENCHMARKS / "arcgis_learn_cells.py")
    assert any(script in page.read_text() for page in pages)
