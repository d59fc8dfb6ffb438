"""The dashboard: one HTML file with the map of change, the growth curve, bars and a table by unit."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from html import escape
from pathlib import Path

from ...formats import html_page
from ...formats.html_page import Html
from ...formats.languages import language_tag
from ..zones.colors import SHARES
from .estimates_page import estimates_section
from .picture import background, change_png, grid_png, outline_paths
from .sums import Row
from .track import Tracking

_FOLDER = Path(__file__).resolve().parent / "page"

#: Red, green, blue and opacity, 0 to 255: colours of Okabe and Ito (2008).
COLORS = {
    "persisted": (240, 228, 66, 170),
    "new": (213, 94, 0, 215),
    "gone": (0, 114, 178, 225),
    "sliver": (204, 121, 167, 235),
    "slum": (213, 94, 0, 190),
}
KINDS = ("persisted", "new", "gone", "sliver")

Texts = Mapping[str, str]


@dataclass(frozen=True)
class Extras:
    """What a dashboard may show beside the change.

    Attributes:
        image: a raster to lie behind the map.
        accuracy: head and rows of the accuracy table, as texts.
        grid: a layer of cells or units with their share of slum.
        language: of the texts, as a locale or a BCP 47 tag.
    """

    image: str | None = None
    accuracy: tuple[list[str], list[list[str]]] | None = None
    language: str = "en"
    grid: str | None = None


def write_dashboard(out_html: str | os.PathLike, found: Tracking, texts: Texts, extras: Extras | None = None) -> None:
    """Write the dashboard.

    Args:
        out_html: the file.
        found: what :func:`.track.track` returned, with a picture.
        texts: every sentence of the page by its key, in the reader's language.
        extras: see there.

    Raises:
        RasterError: the image cannot be read.
        SlumExtractorError: the file cannot be written.
    """
    extras = extras or Extras()
    total = found.sums.rows()
    style, script = ((_FOLDER / f"dashboard.{kind}").read_text(encoding="utf-8") for kind in ("css", "js"))
    picture = background(extras.image, found.picture) if extras.image else None
    outlines = outline_paths(found.units, found.picture)
    grid = grid_png(extras.grid, found.picture) if extras.grid else None
    pieces = [
        _tiles(total, texts),
        _map(found, texts, picture, outlines, grid),
        _curve(found, texts),
        estimates_section(found.sums, texts),
        _units(found, texts),
        _accuracy(extras, texts),
        _method(found, texts),
        _data(found, texts, extras),
    ]
    subtitle = texts["subtitle"].format(total[0].date.text, total[-1].date.text, len(total))
    page = html_page.page(
        texts["title"],
        [piece for piece in pieces if piece],
        subtitle=subtitle,
        language=extras.language,
        style=style,
        scripts=(script,),
    )
    html_page.write_page(out_html, page)


def _tiles(rows: list[Row], texts: Texts) -> str:
    first, last = rows[0], rows[-1]
    net, years = last.slum - first.slum, last.date.year - first.date.year
    rate = f"{100 * ((last.slum / first.slum) ** (1 / years) - 1):+.2f} %" if first.slum > 0 else "–"
    figures = [
        (texts["slum_on"].format(first.date.text), f"{first.slum:,.2f} ha", _estimate(first, texts)),
        (texts["slum_on"].format(last.date.text), f"{last.slum:,.2f} ha", _estimate(last, texts)),
        (texts["net"], f"{net:+,.2f} ha", texts["from_to"].format(first.date.text, last.date.text)),
        (texts["compound"], rate, ""),
    ]
    if last.people is not None:
        figures.append((texts["people"], f"{last.people:,.0f}", last.date.text))
    if last.buildings is not None:
        figures.append((texts["buildings"], f"{last.buildings:,}", last.date.text))
    return html_page.tiles(figures)


def _estimate(row: Row, texts: Texts) -> str:
    """Return what stands under a mapped area: the error-adjusted one, if any."""
    if row.adjusted is None or row.adjusted.area is None:
        return ""
    found = row.adjusted.area
    return texts["tile_estimate"].format(f"{found.value:,.2f}", f"{found.low:,.2f}", f"{found.high:,.2f}")


def _map(
    found: Tracking, texts: Texts, image: bytes | None, outlines: list[tuple[str, str]], shares: bytes | None
) -> str:
    grid = found.picture.grid
    boxes = "".join(
        f'<label><input type="checkbox" id="show_{kind}" checked> {html_page.swatch(COLORS[kind][:3])} '
        f"{escape(texts[kind])}</label>"
        for kind in KINDS
    )
    layers = [("image", texts["image"], image), ("units", texts["boundaries"], outlines)]
    switches = "".join(
        f'<label><input type="checkbox" id="show_{name}" checked> {escape(text)}</label>'
        for name, text, there in layers
        if there
    )
    if shares:
        switches += f'<label><input type="checkbox" id="show_grid"> {escape(texts["grid"])}</label>'
    behind = f"<fieldset><legend>{escape(texts['layers'])}</legend>{switches}</fieldset>" if switches else ""
    source = f"data:image/jpeg;base64,{base64.b64encode(image).decode('ascii')}" if image else ""
    lies_behind = f'<img id="image" alt="" src="{source}">' if image else ""
    paths = "".join(f'<path class="halo" d="{path}"/><path d="{path}"/>' for _, path in outlines)
    over = (
        f'<svg id="outlines" viewBox="0 0 {grid.width} {grid.height}" preserveAspectRatio="none" '
        f'aria-hidden="true">{paths}</svg>'
        if outlines
        else ""
    )
    return html_page.section(
        texts["map"],
        f'<div class="controls"><label>{escape(texts["show"])}<br><select id="view"></select></label>'
        f'<fieldset id="kinds"><legend>{escape(texts["kinds"])}</legend>{boxes}</fieldset>{behind}'
        f'<div class="tools"><button type="button" id="closer" aria-label="{escape(texts["closer"])}">+</button> '
        f'<button type="button" id="farther" aria-label="{escape(texts["farther"])}">−</button> '
        f'<button type="button" id="print">{escape(texts["print"])}</button></div></div>'
        f'<div class="map" id="map" role="region" tabindex="0" aria-label="{escape(texts["map"])}">'
        f'<div class="plane" id="plane" style="aspect-ratio:{grid.width}/{grid.height}">{lies_behind}'
        f'<canvas id="changes" role="img" aria-label="" width="{grid.width}" height="{grid.height}"></canvas>'
        f"{_shares(shares, texts)}{over}</div></div>",
        '<p id="said" role="status"></p>',
        _share_legend(texts) if shares else "",
        html_page.paragraph(texts["map_note"], "note"),
    )


def _shares(shares: bytes | None, texts: Texts) -> str:
    if not shares:
        return ""
    source = base64.b64encode(shares).decode("ascii")
    alternative, hidden = escape(texts["grid"]), 'style="visibility:hidden"'
    return f'<img id="grid" alt="{alternative}" {hidden} src="data:image/png;base64,{source}">'


def _share_legend(texts: Texts) -> str:
    low, entries = 0.0, []
    for high, color in SHARES:
        entries.append((color, f"{low:g} – {high:g} %"))
        low = high
    return html_page.paragraph(texts["grid_note"], "note") + html_page.legend(entries)


def _curve(found: Tracking, texts: Texts) -> str:
    return html_page.section(
        texts["curve"],
        f'<div class="controls"><label>{escape(texts["unit"])}<br><select id="unit"></select></label></div>',
        '<div id="curve"></div>',
        html_page.paragraph(texts["curve_legend"], "note") if found.sums.samples else "",
    )


def _units(found: Tracking, texts: Texts) -> str:
    caption = escape(texts["table_caption"])
    legend = html_page.legend([(COLORS["new"][:3], texts["new"]), (COLORS["gone"][:3], texts["gone"])])
    return html_page.section(
        texts["by_unit"] if found.sums.units else texts["by_period"],
        f'<div class="controls"><label>{escape(texts["period"])}<br><select id="period"></select></label></div>',
        legend,
        '<div class="bars" id="bars"></div><p class="note" id="bars_note"></p>',
        f'<div class="wide" role="region" tabindex="0" aria-label="{caption}"><table><caption>{caption}</caption>'
        '<thead id="heads"></thead><tbody id="units"></tbody><tfoot id="total"></tfoot></table></div>',
    )


def _accuracy(extras: Extras, texts: Texts) -> str:
    if extras.accuracy is None:
        return ""
    head, rows = extras.accuracy
    return html_page.section(texts["accuracy"], html_page.table(head, rows, texts["accuracy_caption"]))


def _method(found: Tracking, texts: Texts) -> str:
    rule = found.rule
    lines = [
        texts["method_rule"].format(f"{rule.width:.2f}", f"{rule.area:.1f}"),
        texts["method_net"],
        texts["method_area"],
        texts["method_rates"],
    ]
    if found.sums.samples:
        lines.append(texts["method_estimates"])
    if found.sums.rows()[0].people is not None:
        lines.append(texts["method_people"])
    if found.sums.rows()[0].buildings is not None:
        lines.append(texts["method_buildings"])
    return html_page.section(texts["method"], *(html_page.paragraph(line) for line in lines))


def _data(found: Tracking, texts: Texts, extras: Extras) -> Html:
    """Return all figures as the script reads them."""
    sums, grid = found.sums, found.picture.grid
    pairs = list(zip(sums.dates, sums.dates[1:]))
    pictures = [change_png(found.picture.cells(index)) for index in range(len(pairs))]
    content = {
        "language": language_tag(extras.language),
        "texts": dict(texts),
        "colors": {kind: list(color) for kind, color in COLORS.items()},
        "dates": [date.text for date in sums.dates],
        "years": [date.year for date in sums.dates],
        "intervals": [{"from": first.text, "to": second.text} for first, second in pairs],
        "units": sums.units,
        "rows": [[_figures(row) for row in sums.rows(unit)] for unit in (None, *sums.units)],
        "map": {
            "width": grid.width,
            "height": grid.height,
            "changes": [f"data:image/png;base64,{base64.b64encode(each).decode('ascii')}" for each in pictures],
        },
    }
    text = json.dumps(content, ensure_ascii=False, allow_nan=False).replace("<", "\\u003c")
    return Html(f'<script type="application/json" id="data">{text}</script>')


def _figures(row: Row) -> dict[str, float | list[float] | None]:
    figures = asdict(row)
    for key in ("unit", "date", "since", "adjusted"):
        del figures[key]
    if row.adjusted is not None and row.adjusted.area is not None:
        figures["estimate"] = [
            round(part, 6) for part in (row.adjusted.area.value, row.adjusted.area.low, row.adjusted.area.high)
        ]
    return {key: round(value, 6) if isinstance(value, float) else value for key, value in figures.items()}
