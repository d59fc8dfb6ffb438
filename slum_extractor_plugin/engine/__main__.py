"""Entry point of the engine: ``python -m slum_extractor_plugin.engine``.

``job`` serves QGIS and Python (see protocol.py); every other command is that of the command line, run right here.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ..protocol import serve
from .run import run


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if list(arguments) == ["job"]:
        return serve(run)
    from ..command_line import main as command_line

    return command_line(arguments, always_json=True)


if __name__ == "__main__":
    sys.exit(main())
