"""Entry point of the engine: ``python -m slum_extractor_plugin.engine``.

``job`` serves QGIS and Python (see protocol.py), ``job COMMAND`` as well, with the command's packages loaded before the
job comes. Every other command is that of the command line, run right here.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ..protocol import serve
from .run import load_packages, run


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return the exit status."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if arguments[:1] == ["job"]:
        load_packages(*arguments[1:2])
        return serve(run)
    from ..command_line import main as command_line

    return command_line(arguments, always_json=True)


if __name__ == "__main__":
    sys.exit(main())
