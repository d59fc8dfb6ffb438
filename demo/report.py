"""The demo's report: one HTML file with the picture, the figures and the commands, nothing outside it."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from html import escape
from pathlib import Path

from .chain import Step
from .figures import Figures

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
  body {{ font: 16px/1.5 system-ui, sans-serif; color: #1d2327; background: #fff; margin: 0 auto; max-width: 72rem;
    padding: 1.5rem; }}
  img {{ max-width: 100%; height: auto; }}
  table {{ border-collapse: collapse; margin: 1rem 0; }}
  th, td {{ text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid #d0d4d9; }}
  th {{ font-weight: 600; }}
  pre {{ background: #f3f4f6; padding: .8rem; overflow-x: auto; font-size: .85rem; }}
</style>
<h1>{title}</h1>
<img src="data:image/png;base64,{picture}" alt="{alternative}">
<h2>Figures</h2>
<table>{figures}</table>
<h2>How it was made</h2>
<p>Each step is a tool of the plugin, run by <code>qgis_process</code>. To run one yourself, set up the shell once:</p>
<pre>{setup}</pre>
{steps}
</html>
"""

_ALTERNATIVE = "The image, the slum polygons found in it and, where the truth is known, where the two agree."


def write_report(
    path: Path, title: str, figures: Figures, picture: Path, setup: str, steps: Sequence[Step]
) -> Path:
    """Write the report and return its path."""
    page = _PAGE.format(
        title=escape(title),
        picture=base64.b64encode(picture.read_bytes()).decode("ascii"),
        alternative=_ALTERNATIVE,
        figures="".join(f"<tr><th scope='row'>{escape(n)}</th><td>{escape(t)}</td></tr>" for n, t in figures.lines()),
        setup=escape(setup),
        steps="".join(_step(step) for step in steps),
    )
    path.write_text(page, encoding="utf-8")
    return path


def _step(step: Step) -> str:
    return f"<h3>{escape(step.title)} ({step.seconds:.0f} s)</h3><pre>{escape(step.command)}</pre>"
