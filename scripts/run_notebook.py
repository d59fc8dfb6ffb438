"""Run a notebook without Jupyter, and write it as a page for the docs, with what its cells print and show.

    ENGINE scripts/run_notebook.py docs/notebooks/workflow.ipynb build/workflow.md [TEXT=OTHER ...]

Each ``TEXT=OTHER`` replaces text in the code before it runs, but not on the page: fewer epochs, for example. It runs in
the engine's Python, in the current folder. Figures and tables are the HTML that they give a notebook.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from html import escape
from pathlib import Path
from typing import Any


def page(notebook: Path, replaced: dict[str, str]) -> str:
    """Run the cells of a notebook in their order, and return Markdown."""
    names: dict[str, Any] = {}
    parts = []
    for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
        text = "".join(cell["source"])
        if cell["cell_type"] != "code":
            parts.append(text)
            continue
        code = text
        for old, new in replaced.items():
            code = code.replace(old, new)
        printed, shown = run(code, f"{notebook.name}, {cell['id']}", names)
        parts.append(f"<!-- not run: a cell of {notebook.name}, which runs in the tests -->\n```python\n{text}\n```")
        parts += [f"<pre>{escape(printed)}</pre>"] if printed else []
        parts += [html(shown)] if shown is not None else []
    return "\n\n".join(parts) + "\n"


def run(code: str, place: str, names: dict[str, Any]) -> tuple[str, Any]:
    """Run a cell; return what it prints, and the value of its last line, None if that is a statement."""
    *body, last = code.rstrip().split("\n")
    try:
        expression = compile(last, place, "eval")
    except SyntaxError:
        body, expression = [code], None
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile("\n".join(body), place, "exec"), names)
        shown = eval(expression, names) if expression else None
    return printed.getvalue().rstrip(), shown


def html(shown: Any) -> str:
    """Return a value as a notebook shows it, on one line: Markdown ends HTML at an empty one."""
    text = shown._repr_html_() if hasattr(shown, "_repr_html_") else f"<pre>{escape(repr(shown))}</pre>"
    return " ".join(text.split("\n")) if "<pre>" not in text else text


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    source, target, *pairs = sys.argv[1:]
    Path(target).write_text(page(Path(source), dict(pair.split("=", 1) for pair in pairs)), encoding="utf-8")
