"""The shell of every HTML report: one file that opens without network, on paper, on a phone, in light and in dark.

What is passed as text is escaped here; what is called ``html`` is taken as it is. The page's policy forbids every
outside address, and every script but those that were given.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from ..provenance import in_page
from ..staging import staged_file
from .languages import language_tag

#: First bytes of the pictures that pages hold.
_PICTURES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}

_TAG = re.compile(r"<[^>]*>")


def page(
    title: str,
    html: Iterable[str],
    *,
    subtitle: str = "",
    language: str = "en",
    style: str = "",
    scripts: Sequence[str] = (),
) -> str:
    """Return a whole page; where a tool runs, with the record of where it comes from at its end.

    Args:
        title: of the window and the first heading.
        html: what stands below it, piece by piece.
        subtitle: one line under the heading.
        language: of the text, as a locale (``sr@latin``) or a BCP 47 tag.
        style: CSS beside the common one, whose colours are the variables of ``:root``.
        scripts: JavaScript, run in this order after the page; the policy lets no other run.
    """
    allowed = " ".join(f"'sha256-{_digest(script)}'" for script in scripts) or "'none'"
    policy = f"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src {allowed}"
    head, end = in_page()
    under = f'<p class="subtitle">{escape(subtitle)}</p>' if subtitle else ""
    return "\n".join(
        [
            f'<!DOCTYPE html>\n<html lang="{language_tag(language)}">\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            *([head] if head else []),
            f"<title>{escape(title)}</title>\n<style>{_STYLE}{style}</style>\n</head>\n<body>",
            f"<header><h1>{escape(title)}</h1>{under}</header>\n<main>",
            *html,
            *([end] if end else []),
            "</main>",
            *(f"<script>{script}</script>" for script in scripts),
            "</body>\n</html>\n",
        ]
    )


def write_page(out_html: str | os.PathLike[str], text: str) -> None:
    """Write a page as UTF-8, whole or not at all; halves of characters, which JSON may hold, become question marks.

    Raises:
        SlumExtractorError: the file cannot be written.
    """
    with staged_file(out_html) as path:
        path.write_bytes(text.encode("utf-8", "replace"))


def section(heading: str, *html: str) -> str:
    """Return a part of the page under a heading of the second level."""
    return f"<section><h2>{escape(heading)}</h2>\n" + "\n".join(html) + "\n</section>"


def paragraph(text: str, kind: str = "") -> str:
    """Return a paragraph; ``kind`` is ``good`` or ``bad`` for a verdict, ``note`` for small print, or empty."""
    return f'<p class="{kind}">{escape(text)}</p>' if kind else f"<p>{escape(text)}</p>"


def table(
    head: Sequence[object],
    rows: Iterable[Sequence[object]],
    caption: str,
    *,
    row_heads: bool = True,
    foot: Sequence[object] = (),
) -> str:
    """Return a table that scrolls by itself where it is wide; columns of numbers, or texts that begin so, stand right.

    Args:
        head: of the columns.
        rows: cells; :class:`Html` is taken as it is.
        caption: what the table says, shown above it.
        row_heads: whether the first cell of a row names the row.
        foot: a last row, set apart.
    """
    rows = [*rows]
    columns = [[row[index] for row in rows if index < len(row)] for index in range(len(head))]
    numeric = [bool(column) and all(map(_is_number, column)) for column in columns]
    numeric[:1] = [numeric[0] and not row_heads]
    headings = "".join(f'<th scope="col"{_side(right)}>{_cell(cell)}</th>' for cell, right in zip(head, numeric))
    body = "".join(f"<tr>{_row(row, numeric, row_heads)}</tr>" for row in rows)
    end = f"<tfoot><tr>{_row(foot, numeric, row_heads)}</tr></tfoot>" if foot else ""
    return (
        f'<div class="wide" role="region" tabindex="0" aria-label="{escape(caption)}"><table>'
        f"<caption><span>{escape(caption)}</span></caption><thead><tr>{headings}</tr></thead><tbody>{body}</tbody>{end}"
        "</table></div>"
    )


def facts(rows: Mapping[str, object]) -> str:
    """Return names and what is said of each, as a table of two columns without a head."""
    cells = (f'<tr><th scope="row">{escape(name)}</th><td>{_cell(said)}</td></tr>' for name, said in rows.items())
    return f'<table class="facts"><tbody>{"".join(cells)}</tbody></table>'


def tiles(figures: Iterable[tuple[str, str, str]]) -> str:
    """Return the page's chief figures, large: a name, the figure, and a line of small print for each."""
    return (
        '<dl class="tiles">'
        + "".join(
            f'<div><dt>{escape(name)}</dt><dd class="value">{escape(value)}</dd><dd>{escape(note)}</dd></div>'
            for name, value, note in figures
        )
        + "</dl>"
    )


def picture(content: bytes, alternative: str) -> str:
    """Return an image element that holds a PNG or JPEG; ``alternative`` says what is to be seen.

    Raises:
        ValueError: ``content`` is neither.
    """
    kind = next((kind for start, kind in _PICTURES.items() if content.startswith(start)), None)
    if kind is None:
        raise ValueError("only PNG and JPEG pictures stand on a page")
    source = base64.b64encode(content).decode("ascii")
    return f'<img alt="{escape(alternative)}" src="data:image/{kind};base64,{source}">'


def figure(html: str, caption: str) -> str:
    """Return a picture or drawing with the text below it."""
    return f"<figure>{html}<figcaption>{escape(caption)}</figcaption></figure>"


def legend(entries: Iterable[tuple[tuple[int, int, int], str]]) -> str:
    """Return what colours mean, as a list of patches with their names."""
    items = "".join(f"<li>{swatch(color)} {escape(name)}</li>" for color, name in entries)
    return f'<ul class="legend">{items}</ul>'


class Html(str):
    """Markup that is meant as such where text is expected."""


def strong(text: object) -> Html:
    """Return a text that stands out among its like."""
    return Html(f"<strong>{escape(str(text))}</strong>")


def swatch(color: tuple[int, int, int]) -> Html:
    """Return a patch of a colour (red, green, blue)."""
    return Html('<span class="swatch" style="background:rgb({},{},{})"></span>'.format(*map(int, color)))


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")


def _is_number(cell: object) -> bool:
    if isinstance(cell, Html):
        return _TAG.sub("", cell)[:1].isdigit()
    text = str(cell).lstrip("+-−±–≥<> ")
    return isinstance(cell, (int, float)) or not text or text[0].isdigit()


def _side(right: bool) -> str:
    return ' class="number"' if right else ""


def _row(cells: Sequence[object], numeric: Sequence[bool], row_heads: bool) -> str:
    parts = [f"<td{_side(right)}>{_cell(cell)}</td>" for cell, right in zip(cells, numeric)]
    if row_heads and parts:
        parts[0] = f'<th scope="row"{_side(numeric[0])}>{_cell(cells[0])}</th>'
    return "".join(parts)


def _cell(cell: object) -> str:
    return str(cell) if isinstance(cell, Html) else escape(str(cell))


_STYLE = """
:root { --ink: #1d2327; --soft: #50575e; --line: #d5d9de; --paper: #ffffff; --shade: #f4f6f8; --accent: #005a8e;
  --good: #00664b; --good-shade: #e9f6f1; --bad: #a03c00; --bad-shade: #fdf1e8 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --soft: #aab3bb; --line: #3b434b; --paper: #14181b;
  --shade: #1e2429; --accent: #7cc0ee; --good: #5fd3ae; --good-shade: #16302a; --bad: #ffab73; --bad-shade: #38251a } }
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100% }
body { font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; margin: 0;
  color: var(--ink); background: var(--paper) }
header, main { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem }
header { padding-top: 2rem } main { padding-bottom: 3rem }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; overflow-wrap: anywhere }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .75rem; padding-top: 1rem;
  border-top: 1px solid var(--line) }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem }
p, ul, ol { margin: .5rem 0; max-width: 46rem } a { color: var(--accent) }
.subtitle, .note, figcaption, caption { color: var(--soft) } .note, figcaption { font-size: .9rem }
.subtitle { margin: .35rem 0 0; overflow-wrap: anywhere }
.good, .bad { padding: .6rem 1rem; border-left: .35rem solid var(--good); background: var(--good-shade);
  max-width: none } .bad { border-color: var(--bad); background: var(--bad-shade) }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: .75rem; margin: 1.25rem 0 }
.tiles > div { background: var(--shade); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem;
  display: flex; flex-direction: column }
.tiles dt { font-weight: 600; font-size: .9rem } .tiles dd { margin: 0; color: var(--soft); font-size: .85rem }
.tiles .value { margin-top: auto; color: var(--ink); font-size: 1.7rem; line-height: 1.35;
  font-variant-numeric: tabular-nums }
.wide { overflow-x: auto; margin: .75rem 0 1.25rem } .wide:focus-visible { outline: 2px solid var(--accent) }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .75rem 0 } .wide table { margin: 0 }
caption { text-align: left; padding: 0 0 .4rem; font-size: .9rem }
caption span { display: inline-block; position: sticky; left: 0; max-width: min(46rem, calc(100vw - 2.6rem)) }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line) }
thead th { vertical-align: bottom; font-size: .9rem; border-bottom: 2px solid var(--line) }
th { font-weight: 600 } tfoot th, tfoot td { border-top: 2px solid var(--line); border-bottom: 0 }
.wide tbody th, .wide tfoot th { white-space: nowrap }
.number { text-align: right; white-space: nowrap } td:last-child, th:last-child { padding-right: .25rem }
.facts th { font-weight: 400; color: var(--soft); padding-right: 1.5rem; min-width: 7rem }
.facts th, .facts td { overflow-wrap: anywhere } .facts td { min-width: 8rem }
figure { margin: 1rem 0 } figcaption { margin-top: .4rem; max-width: 46rem }
img, svg { max-width: 100%; height: auto }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; font-size: .9rem }
.swatch { display: inline-block; width: 1.1em; height: 1.1em; border: 1px solid var(--soft); border-radius: .15em;
  vertical-align: -.18em; print-color-adjust: exact; -webkit-print-color-adjust: exact }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--shade); padding: 1rem; font-size: .85rem }
@media (max-width: 36rem) { header, main { padding-left: .9rem; padding-right: .9rem } h1 { font-size: 1.4rem }
  .tiles { grid-template-columns: 1fr 1fr } .tiles .value { font-size: 1.35rem } }
@media print { :root { --ink: #000; --soft: #333; --line: #999; --paper: #fff; --shade: #fff; --accent: #000 }
  @page { margin: 1.5cm } html, body { font-size: 10pt } table { font-size: 8.5pt }
  .wide { break-inside: avoid } th, td { padding-right: .5rem }
  .tiles { grid-template-columns: repeat(auto-fill, minmax(2.6cm, 1fr)); gap: .2cm } .tiles > div { padding: .2cm }
  .tiles .value { font-size: 14pt } header, main { max-width: none; padding-left: 0; padding-right: 0 }
  .wide { overflow: visible } .wide tbody th, .number { white-space: normal }
  h2, h3, caption { break-after: avoid } tr, figure, .tiles > div { break-inside: avoid }
  thead { display: table-header-group } }
"""
