"""The dashboard's section of error-adjusted figures: beside the mapped ones, with intervals and a plain answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...formats import html_page
from ..estimates.stratified import Estimate
from .adjusted import Note
from .sums import Row, Sums

Texts = Mapping[str, str]


def estimates_section(sums: Sums, texts: Texts) -> str:
    """Return the section; empty without samples."""
    if not sums.samples:
        return ""
    rows = sums.rows()
    head = [
        texts["date"],
        texts["mapped"],
        texts["adjusted"],
        texts["interval"],
        texts["mapped_net"],
        texts["adjusted_net"],
        texts["interval"],
    ]
    parts = [
        *map(html_page.paragraph, growth_sentences(rows, texts)),
        html_page.table(head, [_cells(row) for row in rows], texts["estimates_caption"]),
        *(html_page.paragraph(said(texts, note), "note") for note in _notes(rows)),
    ]
    if sums.units:
        lines = [
            [name or texts["outside"], *_cells(row), " ".join(said(texts, note) for note in row.adjusted.notes)]
            for name in sums.units
            for row in sums.rows(name)
        ]
        heads = [texts["unit"], *head, texts["notes"]]
        if not any(line[-1] for line in lines):
            heads, lines = heads[:-1], [line[:-1] for line in lines]
        parts.append(html_page.table(heads, lines, texts["units_caption"]))
    return html_page.section(texts["estimates"], *parts)


def growth_sentences(rows: list[Row], texts: Texts) -> Iterator[str]:
    """Yield a sentence for each interval: by how much slums have grown, and whether that can be told from zero."""
    for before, row in zip(rows, rows[1:]):
        net = row.adjusted and row.adjusted.net
        if net:
            figures = (f"{part:+,.2f}" for part in (net.value, net.low, net.high))
            yield texts[net.change.value].format(before.date.text, row.date.text, *figures)


def said(texts: Texts, note: Note) -> str:
    """Return the sentence of a note on an estimate."""
    return texts[note.key].format(*note.values)


def _notes(rows: list[Row]) -> dict:
    return dict.fromkeys(note for row in rows for note in row.adjusted.notes)


def _cells(row: Row) -> list[str]:
    mapped_net = "–" if row.net is None else f"{row.net:+,.2f}"
    return [
        row.date.text,
        f"{row.slum:,.2f}",
        *_figure(row.adjusted.area, ",.2f"),
        mapped_net,
        *_figure(row.adjusted.net, "+,.2f"),
    ]


def _figure(found: Estimate | None, how: str) -> tuple[str, str]:
    if found is None:
        return "–", "–"
    return format(found.value, how), f"{format(found.low, how)} – {format(found.high, how)}"
