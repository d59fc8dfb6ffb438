"""Makes the engine's environment without QGIS: ``python -m slum_extractor_plugin.runtime install``.

``download`` fills a folder of wheels for a machine without network; ``remove`` takes engines away.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import fields

from ..errors import SlumExtractorError, one_line
from .installation import InstallSettings, install
from .removal import remove
from .wheels import fill


class _Console:
    """Shows what happens on stderr; stdout is for the result."""

    def progress(self, fraction: float) -> None:
        """Show nothing: pip's lines tell enough."""

    def message(self, text: str) -> None:
        """Print a line."""
        print(one_line(text), file=sys.stderr, flush=True)

    warning = message

    def cancelled(self) -> bool:
        """Never: Ctrl-C ends the process itself."""
        return False


def main() -> int:
    """Run a command and print the engine's Python, or the folder of wheels, on the last line; return the status."""
    options = vars(_parser().parse_args())
    command, which = options.pop("command"), options.pop("which", "")
    settings = InstallSettings(**options)
    try:
        if command == "remove":
            remove(settings.folder(), which, _Console())
        else:
            print((fill if command == "download" else install)(settings, _Console()))
    except SlumExtractorError as error:
        print(f"ERROR: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="slum_extractor_plugin.runtime", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, function in (("install", install), ("download", fill)):
        summary = (function.__doc__ or "").split("\n")[0]
        command = commands.add_parser(name, help=summary, description=InstallSettings.__doc__)
        for option in fields(InstallSettings):
            names = [f"--{option.name.replace('_', '-')}", *(["--wheels"] if option.name == "wheel_folder" else [])]
            command.add_argument(*names, default=option.default)
    command = commands.add_parser("remove", help="Remove engines.")
    command.add_argument("which", choices=("OLD", "ALL"), help="OLD: those of other versions of the plugin")
    command.add_argument("--root", default="")
    return parser


if __name__ == "__main__":
    sys.exit(main())
