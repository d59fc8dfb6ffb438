"""The engine's door: ``python -m slum_extractor_plugin.engine``.

``job`` serves QGIS (see protocol.py); every other command is the command line twin of a tool.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import traceback
from dataclasses import MISSING, fields
from typing import Any

from .. import staging
from ..errors import EngineError, SlumExtractorError
from .protocol import ConsoleReporter, JsonReporter, Reporter, claim_stdout, end_with_parent, read_job, work_in
from .settings import (
    CheckSettings,
    ClassifySettings,
    OnnxSettings,
    RateSettings,
    TrainSettings,
    settings_from,
    takes_many,
    value_type,
)

#: Command -> its settings, and where its function lives; imported only when it runs, because torch takes seconds.
COMMANDS = {
    "train": (TrainSettings, "training.train", "train"),
    "findrate": (RateSettings, "training.find_rate", "find_rate"),
    "classify": (ClassifySettings, "inference.run", "classify"),
    "onnx": (OnnxSettings, "networks.onnx_export", "export"),
    "check": (CheckSettings, "check", "check"),
}


def run(command: str, values: dict[str, Any], reporter: Reporter) -> dict[str, Any]:
    """Run a command with parameters by name, and return its outputs by name.

    Raises:
        SlumExtractorError: with the sentence for the user; that memory is short among them, wherever it was found out.
    """
    kind, module, function = COMMANDS[command]
    settings = settings_from(kind, values)
    try:
        return getattr(importlib.import_module(f".{module}", __package__), function)(settings, reporter)
    except MemoryError as error:
        raise EngineError(
            "The machine has too little memory for this. Close other programs, or make the batch and the tile or chip "
            "size smaller."
        ) from error


def serve() -> int:
    """Run the one job that comes on stdin, reporting in JSON lines; return the exit status."""
    reporter = JsonReporter(claim_stdout())
    try:
        job = read_job(sys.stdin)
        staging.use_token(job["token"])
        work_in(job.get("scratch"))
        end_with_parent(sys.stdin)
        reporter.send("result", values=run(job["command"], job["parameters"], reporter))
    except SlumExtractorError as error:
        reporter.send("error", text=str(error))
        return 1
    except Exception as error:
        traceback.print_exc()
        reporter.send("error", text=f"The engine met a fault it does not know: {type(error).__name__}: {error}.")
        return 1
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    options = vars(_parser().parse_args(arguments))
    command = options.pop("command")
    if command == "job":
        return serve()
    try:
        result = run(command, options, ConsoleReporter())
    except SlumExtractorError as error:
        print(f"\rERROR: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\rStopped on request; no output was written.", file=sys.stderr)
        return 130
    print(json.dumps(result, indent=2))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="slum_extractor_plugin.engine", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("job", help="run the JSON job that comes on stdin, for QGIS")
    for command, (kind, _, _) in COMMANDS.items():
        summary = kind.__doc__.replace("Settings of ", "")
        _add_options(commands.add_parser(command, help=summary, description=summary), kind)
    return parser


def _add_options(parser: argparse.ArgumentParser, kind: type) -> None:
    for option in fields(kind):
        wanted = value_type(kind, option)
        how: dict[str, Any] = {"help": option.metadata["help"], "required": option.default is MISSING, "default": None}
        if wanted is bool:
            how["action"] = argparse.BooleanOptionalAction
        else:
            how["type"] = wanted
            how["nargs"] = "+" if takes_many(kind, option) else None
            how["choices"] = option.metadata["choices"] or None
        parser.add_argument(f"--{option.name.replace('_', '-')}", **how)


if __name__ == "__main__":
    sys.exit(main())
