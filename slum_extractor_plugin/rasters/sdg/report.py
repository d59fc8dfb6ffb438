"""The indicator as a page for print, as a table and as JSON."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass

from ...formats import html_page
from ...formats.spreadsheets import guarded
from ...staging import staged_file
from ..growth.adjusted import Note
from .indicator import Row
from .sources import Source

INDICATOR = "11.1.1"

Texts = Mapping[str, str]


@dataclass(frozen=True)
class Report:
    """Everything that the report shows.

    Attributes:
        rows: all areas together first.
        definition: of slums, in the author's words.
        sources: the inputs.
        made: tool, version, date and parameters, by name.
        method, caveats: sentences.
        say: returns the sentence of a note.
    """

    rows: Sequence[Row]
    definition: str
    sources: Sequence[Source]
    made: Mapping[str, str]
    method: Sequence[str]
    caveats: Sequence[str]
    say: Callable[[Note], str]

    def notes(self, row: Row) -> str:
        """Return the notes of a row as sentences."""
        return " ".join(map(self.say, row.notes))


def write_table(path: str | os.PathLike, report: Report, everything: str) -> None:
    """Write the rows as CSV (UTF-8); percents have four decimals, people one.

    Raises:
        SlumExtractorError: the file cannot be written.
    """
    with staged_file(path) as staged, staged.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, [*_figures(report, report.rows[0], everything)])
        writer.writeheader()
        for row in report.rows:
            writer.writerow(
                {
                    name: guarded("" if value is None else value)
                    for name, value in _figures(report, row, everything).items()
                }
            )


def write_json(path: str | os.PathLike, report: Report, everything: str) -> None:
    """Write everything as JSON (UTF-8).

    Raises:
        SlumExtractorError: the file cannot be written.
    """
    content = {
        "indicator": INDICATOR,
        "definition": report.definition,
        "made": dict(report.made),
        "figures": [_figures(report, row, everything) for row in report.rows],
        "sources": [asdict(each) for each in report.sources],
        "method": list(report.method),
        "caveats": list(report.caveats),
    }
    with staged_file(path) as staged:
        staged.write_text(json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False) + "\n", encoding="utf-8")


def write_page(path: str | os.PathLike, report: Report, texts: Texts, language: str) -> None:
    """Write the page.

    Raises:
        SlumExtractorError: the file cannot be written.
    """
    whole = [row for row in report.rows if not row.area]
    parts = [
        html_page.tiles(_tiles(whole[-1], texts)),
        _by_date(report, whole, texts),
        *([_by_area(report, texts)] if len(report.rows) > len(whole) else []),
        html_page.section(
            texts["definition"],
            html_page.paragraph(report.definition or texts["no_definition"], "" if report.definition else "bad"),
        ),
        html_page.section(texts["caveats"], *map(html_page.paragraph, report.caveats)),
        html_page.section(texts["method"], *map(html_page.paragraph, report.method)),
        html_page.section(texts["sources"], _sources(report, texts), html_page.facts(report.made)),
    ]
    dates = [row.date.text for row in whole]
    under = texts["subtitle"].format(dates[0] if len(dates) == 1 else f"{dates[0]} – {dates[-1]}")
    html_page.write_page(path, html_page.page(texts["title"], parts, subtitle=under, language=language, style=_STYLE))


def _figures(report: Report, row: Row, everything: str) -> dict[str, object]:
    adjusted = row.adjusted
    return {
        "area": row.area or everything,
        "date": row.date.text,
        "population": round(row.everyone, 1),
        "slum_population": round(row.people, 1),
        "share_pct": _rounded(row.share),
        "adjusted_pct": _rounded(adjusted and adjusted.value),
        "low_pct": _rounded(adjusted and adjusted.low),
        "high_pct": _rounded(adjusted and adjusted.high),
        "slum_ha": round(row.hectares, 4),
        "known_pct": round(row.known, 4),
        "note": report.notes(row),
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _tiles(row: Row, texts: Texts) -> list[tuple[str, str, str]]:
    interval = texts["interval"].format(*_interval(row)) if row.adjusted else texts["no_interval"]
    best = row.adjusted.value if row.adjusted else row.share
    label = texts["adjusted"] if row.adjusted else texts["mapped"]
    return [
        (f"{texts['share']}, {row.date.text}", _percent(best), f"{label}; {interval}"),
        (texts["slum_people"], f"{row.people:,.0f}", texts["mapped"]),
        (texts["people"], f"{row.everyone:,.0f}", row.date.text),
    ]


def _by_date(report: Report, rows: Sequence[Row], texts: Texts) -> str:
    notes = dict.fromkeys(filter(None, (report.notes(row) for row in rows)))
    lines = [(row.date.text, *_cells(row)) for row in rows]
    table = html_page.table([texts["date"], *_head(texts)], lines, texts["date_caption"])
    return html_page.section(texts["by_date"], table, *(html_page.paragraph(note, "note") for note in notes))


def _by_area(report: Report, texts: Texts) -> str:
    rows = [(row.area, row.date.text, *_cells(row), report.notes(row)) for row in report.rows if row.area]
    head = [texts["area"], texts["date"], *_head(texts), texts["notes"]]
    if not any(row[-1] for row in rows):
        head, rows = head[:-1], [row[:-1] for row in rows]
    return html_page.section(texts["by_area"], html_page.table(head, rows, texts["area_caption"]))


def _head(texts: Texts) -> list[str]:
    keys = ("people", "slum_people", "mapped_share", "adjusted_share", "interval_head", "slum_ha")
    return [texts[key] for key in keys]


def _cells(row: Row) -> tuple[str, ...]:
    interval = f"{row.adjusted.low:.2f} – {row.adjusted.high:.2f} %" if row.adjusted else "–"
    return (
        f"{row.everyone:,.0f}",
        f"{row.people:,.0f}",
        _percent(row.share),
        _percent(row.adjusted.value) if row.adjusted else "–",
        interval,
        f"{row.hectares:,.2f}",
    )


def _interval(row: Row) -> tuple[str, str]:
    return (_percent(row.adjusted.low), _percent(row.adjusted.high)) if row.adjusted else ("", "")


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f} %"


def _sources(report: Report, texts: Texts) -> str:
    head = [texts[key] for key in ("role", "file", "modified", "bytes", "sha256")]
    rows = [
        (each.role, each.file, each.modified, f"{each.bytes:,}", html_page.Html(f"<code>{each.sha256}</code>"))
        for each in report.sources
    ]
    return html_page.table(head, rows, texts["sources_caption"])


_STYLE = """
code { font-size: .8em; overflow-wrap: anywhere } td code { display: inline-block; min-width: 16rem; max-width: 24rem }
@media print { td code { min-width: 5cm; max-width: 7cm } }
"""
