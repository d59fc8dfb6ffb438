"""What pages repeat from elsewhere agrees with it; tables can be read; every page of the log is listed."""

from __future__ import annotations

import re

import pytest

from slum_extractor_plugin.jobs.tools import TOOLS

from .blocks import REPOSITORY

DOCS, BENCHMARKS = REPOSITORY / "docs", REPOSITORY / "benchmarks"

#: A cell of a table that a person can read.
LONGEST_CELL = 200


def rows(text: str) -> list[list[str]]:
    """Return the cells of all tables, without the lines under their heads."""
    lines = [line for line in text.splitlines() if line.startswith("|") and not re.fullmatch(r"[|: -]+", line)]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_the_defaults_of_training_are_those_of_the_tool():
    [job] = [tool for tool in TOOLS if tool.ID == "traindeeplearningmodel"]
    told = {name.strip("`"): value for name, value, *_ in rows((DOCS / "training.md").read_text())
            if re.fullmatch(r"`[A-Z_]+`", name)}
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


@pytest.mark.parametrize("script", sorted(path.name for path in BENCHMARKS.glob("*.py") if "cells" not in path.name))
def test_every_benchmark_has_a_figure(script):
    assert f"`{script}`" in (BENCHMARKS / "README.md").read_text()
