"""``python -m slum_extractor_plugin.runtime install``: makes the engine's environment without QGIS."""

from __future__ import annotations

import argparse
import sys
from dataclasses import fields

from ..errors import SlumExtractorError
from .installation import InstallSettings, install


class _Console:
    """Shows what happens on stderr; stdout is for the interpreter's path."""

    def progress(self, fraction: float) -> None:
        """Show nothing: pip's lines tell enough."""

    def message(self, text: str) -> None:
        """Print a line."""
        print(text, file=sys.stderr, flush=True)

    warning = message

    def cancelled(self) -> bool:
        """Never: Ctrl-C ends the process itself."""
        return False


def main() -> int:
    """Install the engine and print its interpreter on the last line; return the exit status."""
    parser = argparse.ArgumentParser(prog="slum_extractor_plugin.runtime")
    command = parser.add_subparsers(dest="command", required=True).add_parser("install", help=install.__doc__)
    for option in fields(InstallSettings):
        command.add_argument(f"--{option.name.replace('_', '-')}", default=option.default)
    options = vars(parser.parse_args())
    options.pop("command")
    try:
        print(install(InstallSettings(**options), _Console()))
    except SlumExtractorError as error:
        print(f"ERROR: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
