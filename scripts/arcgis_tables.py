"""The tables of ``docs/from_arcgis.md``: ArcGIS's parameters and environments beside ours, from the jobs.

    python3 scripts/arcgis_tables.py

writes them into the page, between its two marks.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY))

from slum_extractor_plugin.jobs.job import Entry, Job  # noqa: E402
from slum_extractor_plugin.jobs.tools import TOOLS  # noqa: E402

PAGE = REPOSITORY / "docs" / "from_arcgis.md"
BEGIN = "<!-- made by scripts/arcgis_tables.py from slum_extractor_plugin/jobs -->"
END = "<!-- end of what scripts/arcgis_tables.py makes -->"


def tables() -> str:
    """Return the tables of all tools that ArcGIS has too."""
    return "\n\n".join("\n".join(_table(kind)) for kind in TOOLS if _is_mirrored(kind))


def _is_mirrored(kind: type[Job]) -> bool:
    """Whether ArcGIS has the tool: all its places are known. Find Learning Rate has some of another tool's."""
    places = [entry.about.arcgis for entry in kind.entries() if entry.about.arcgis]
    return bool(places) and sorted([*places, *(place for place, _, _ in kind.LACKS)]) == list(
        range(1, 1 + len([*places, *kind.LACKS]))
    )


def _table(kind: type[Job]) -> Iterator[str]:
    yield f"### {kind.TITLE}\n\n| ArcGIS | here | remark |\n|---|---|---|"
    entries = kind.entries()
    rows = {entry.about.arcgis: _row(f"`{entry.name}`", entry) for entry in entries if entry.about.arcgis}
    rows.update({place: f"| `{name}` | none | not offered |" for place, name, _ in kind.LACKS})
    yield from (rows[place] for place in sorted(rows))
    yield from (_row(entry.about.arcgis_name, entry) for entry in entries if entry.about.arcgis_name)
    yield from (_row(f"environment `{entry.about.environment}`", entry) for entry in entries if _is_environment(entry))
    yield from (f"| {name} | none | {why} |" for name, why in kind.UNHEEDED)
    ours = [
        f"`{entry.id}`"
        for entry in entries
        if not (entry.about.arcgis or entry.about.arcgis_name or _is_environment(entry))
    ]
    if ours:
        yield f"\nOnly here: {', '.join(ours)}."


def _is_environment(entry: Entry) -> bool:
    return bool(entry.about.environment) and not entry.about.arcgis and not entry.about.arcgis_name


def _row(name: str, entry: Entry) -> str:
    return f"| {name} | `{entry.id}` | {entry.about.note} |".replace("|  |", "| |")


def page() -> str:
    """Return the page with the tables as they should be."""
    text = PAGE.read_text(encoding="utf-8")
    head, tail = text.split(BEGIN)[0], text.split(END)[1]
    return f"{head}{BEGIN}\n\n{tables()}\n\n{END}{tail}"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
