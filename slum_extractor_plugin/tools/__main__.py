"""Serves one job to a Python that has no GDAL: ``python -m slum_extractor_plugin.tools job``."""

from __future__ import annotations

import sys
from typing import Any

from ..jobs.tools import tool
from ..protocol import Reporter, serve
from .run import perform


def _run(command: str, values: dict[str, Any], reporter: Reporter) -> dict[str, Any]:
    return perform(tool(command).of(values), reporter)


if __name__ == "__main__":
    sys.exit(serve(_run))
