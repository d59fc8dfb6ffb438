"""Every tool on the command line, from the descriptions of the jobs: ``slum-extractor TOOL --help``.

Options are the parameters' names in lower case with hyphens; keywords may be in any case. Exit status: 0 done, 1 the
tool failed, 2 the call was wrong, 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn

from .errors import ParameterError, SlumExtractorError
from .jobs.fields import REQUIRED
from .jobs.job import Entry, Job
from .jobs.tools import TOOLS
from .protocol import ConsoleReporter
from .staging import discard_folder
from .version import version

_METAVARS = {
    "raster": "RASTER",
    "rasters": "RASTER",
    "vector": "LAYER",
    "layer": "LAYER",
    "layers": "LAYER",
    "field": "FIELD",
    "extent": "XMIN,XMAX,YMIN,YMAX",
    "crs": "CRS",
    "folder": "FOLDER",
    "folders": "FOLDER",
    "file": "FILE",
    "files": "FILE",
    "text": "TEXT",
    "integers": "VALUE",
    "integer": "INTEGER",
    "decimal": "NUMBER",
    "out_raster": "RASTER",
    "out_vector": "LAYER",
    "out_table": "TABLE",
    "out_file": "FILE",
    "out_folder": "FOLDER",
}


def main(arguments: Sequence[str] | None = None, always_json: bool = False) -> int:
    """Run the command line and return the exit status.

    Args:
        arguments: without the program's name; None for those of this process.
        always_json: print outputs as JSON even without ``--json``.
    """
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    made = parser()
    _check_tool(made, arguments)
    options = vars(made.parse_args(arguments))
    kind, as_json, quiet = options.pop("tool"), options.pop("json") or always_json, options.pop("quiet")
    try:
        job = kind.of(options)
    except ParameterError as error:
        print(f"ERROR: {error}", file=sys.stderr)
        return 2
    return _run(job, as_json, quiet)


def _check_tool(made: argparse.ArgumentParser, arguments: Sequence[str]) -> None:
    """Refuse a tool that does not exist with a sentence of its own, since argparse would list them all twice."""
    known = [name for kind in TOOLS for name in (kind.COMMAND, kind.ID)]
    if arguments and not arguments[0].startswith("-") and arguments[0] not in known:
        near = difflib.get_close_matches(arguments[0], known, 1, 0.5)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(kind.COMMAND for kind in TOOLS)}."
        made.exit(2, f"ERROR: Tool {arguments[0]} not found; {hint}\n")


def _run(job: Job, as_json: bool, quiet: bool) -> int:
    from .tools.run import run

    reporter = ConsoleReporter(quiet=quiet)
    try:
        with _private_folder():
            result = run(job, reporter)
    except SlumExtractorError as error:
        reporter.end()
        print(f"ERROR: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        reporter.end()
        print("Stopped on request; no output was written.", file=sys.stderr)
        return 130
    reporter.end()
    print(json.dumps(result, indent=2) if as_json else "\n".join(f"{name}: {said}" for name, said in result.items()))
    return 0


@contextlib.contextmanager
def _private_folder() -> Iterator[None]:
    """Put temporary files into a folder that only this user can enter, and remove it at the end.

    Torch makes a folder that has the user's name when it is loaded to train, where anybody could have made it before.
    """
    folder, before = tempfile.mkdtemp(prefix="slum_extractor_"), tempfile.tempdir
    tempfile.tempdir = folder
    try:
        yield
    finally:
        tempfile.tempdir = before
        discard_folder(Path(folder))


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one sentence that names the nearest known option or tool."""

    def error(self, message: str) -> NoReturn:
        """Print the sentence and end with status 2."""
        self.print_usage(sys.stderr)
        self.exit(2, f"ERROR: {message[:1].upper()}{message[1:].rstrip('.')}. See {self.prog} --help.\n")

    def parse_args(self, args: Sequence[str] | None = None, namespace: Any = None) -> argparse.Namespace:
        """Parse, and refuse what is left over."""
        found, unknown = self.parse_known_args(args, namespace)
        if unknown:
            tool = found.tool
            known = [f"--{_option(entry)}" for entry in tool.entries()]
            near = difflib.get_close_matches(unknown[0].split("=")[0], known, 1, 0.5)
            hint = f"; did you mean {near[0]}?" if near else "."
            command = tool.COMMAND
            self.exit(2, f"ERROR: {command} has no option {unknown[0]}{hint} See {self.prog} {command} --help.\n")
        return found


def parser() -> argparse.ArgumentParser:
    """Return the parser of all tools."""
    made = _Parser(
        prog="slum-extractor", description="Find slums in satellite images and track their growth.", allow_abbrev=False
    )
    made.add_argument("--version", action="version", version=f"slum-extractor {version()}")
    _add_completion(made)
    tools = made.add_subparsers(title="tools", metavar="TOOL", required=True, parser_class=_Parser)
    for kind in TOOLS:
        _add_tool(tools, kind)
    return made


def _add_completion(made: argparse.ArgumentParser) -> None:
    """Offer completion of bash, zsh and tcsh where shtab is installed, as with ``pip install slum-extractor``."""
    try:
        import shtab
    except ImportError:
        return
    shtab.add_argument_to(made, ["--print-completion"])


def _add_tool(tools: Any, kind: type[Job]) -> None:
    summary = kind.__doc__.strip().splitlines()[0]
    tool = tools.add_parser(
        kind.COMMAND, help=summary, description=f"{kind.TITLE}. {summary}", allow_abbrev=False, aliases=[kind.ID]
    )
    tool.set_defaults(tool=kind)
    for entry in kind.entries():
        tool.add_argument(f"--{_option(entry)}", **_how(entry))
    tool.add_argument("--json", action="store_true", help="Print the outputs as JSON.")
    tool.add_argument("--quiet", action="store_true", help="Print warnings and errors only.")


def _option(entry: Entry) -> str:
    return entry.name.replace("_", "-")


def _how(entry: Entry) -> dict[str, Any]:
    """Return the arguments of ``add_argument`` for a parameter."""
    how: dict[str, Any] = {
        "help": _help(entry),
        "required": entry.default is REQUIRED,
        "default": None,
        "dest": entry.name,
    }
    if entry.type is bool:
        return {**how, "action": argparse.BooleanOptionalAction}
    if entry.choices:
        return {**how, "choices": entry.choices, "type": _any_case(entry.choices)}
    if entry.about.many:
        how["nargs"] = "+"
    return {**how, "metavar": _METAVARS[entry.about.kind]}


def _any_case(choices: Sequence[str]) -> Any:
    known = {choice.lower(): choice for choice in choices}
    return lambda text: known.get(text.lower(), text)


def _help(entry: Entry) -> str:
    default = "" if entry.default in (None, "", (), REQUIRED) or entry.type is bool else f" Default: {entry.default}."
    return f"{entry.about.label}. {entry.about.help}{default}".replace("%", "%%")
