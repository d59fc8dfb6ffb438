"""Runs the project's tools through the real ``qgis_process``, as a user at a command line does."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

#: The program itself first: Debian's wrapper of 3.22 does not pass every argument on.
PROGRAMS = ("/usr/bin/qgis_process.bin", "/usr/bin/qgis_process")

PLUGIN = "slum_extractor_plugin"

#: Lines of QGIS that mean nothing here.
_PROGRESS = re.compile(rb"(0|[1-9]0|100|\.)+")
_NOISE = ("Problem with GRASS", "Problem with SAGA", "<string>:1: DeprecationWarning", "Results")


@dataclass(frozen=True)
class Step:
    """A tool that was run: its title, the command as one can paste it, and how many seconds it took."""

    title: str
    command: str
    seconds: float


@dataclass
class Chain:
    """Runs tools one after the other in a scratch profile, and keeps what it ran.

    Attributes:
        plugin_path: folder that holds ``slum_extractor_plugin``.
        home: scratch HOME, so that the user's own QGIS profile stays as it is.
        steps: what has been run.
    """

    plugin_path: Path
    home: Path
    steps: list[Step] = field(default_factory=list)

    def start(self) -> None:
        """Make the scratch profile and enable the plugin in it."""
        self.home.mkdir(parents=True, exist_ok=True)
        self.home.chmod(0o700)
        command = [_program(), "plugins", "enable", PLUGIN]
        done = subprocess.run(command, env=self._environment(), capture_output=True, text=True)
        if done.returncode and "already enabled" not in done.stdout + done.stderr:  # as in a second run
            sys.exit(f"QGIS cannot enable the plugin from {self.plugin_path}: {done.stdout}{done.stderr}")

    def run(self, title: str, tool: str, **parameters: object) -> None:
        """Run a tool with its messages on the console; a failure ends the demo with the tool's own words.

        A parameter of several values is given as a list.
        """
        pairs = (
            (name, each)
            for name, value in parameters.items()
            for each in (value if isinstance(value, list) else [value])
        )
        arguments = ["run", f"slumextractor:{tool}", "--", *(f"{name}={value}" for name, value in pairs)]
        command = _pasteable(["qgis_process", *arguments])
        print(f"\n== {title}\n{command}\n", flush=True)
        started = time.monotonic()
        process = subprocess.Popen(
            [_program(), *arguments], env=self._environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        _tell(process.stdout)
        if process.wait():
            sys.exit(f"The demo stops: {title} failed.")
        self.steps.append(Step(title, command, time.monotonic() - started))

    @property
    def setup(self) -> str:
        """What makes a shell ready for the commands."""
        exports = {"QGIS_PLUGINPATH": str(self.plugin_path), "QT_QPA_PLATFORM": "offscreen"}
        exports["SLUM_EXTRACTOR_PYTHON"] = os.environ.get("SLUM_EXTRACTOR_PYTHON", "")
        lines = [f"export {name}={shlex.quote(value)}" for name, value in exports.items() if value]
        return "\n".join([*lines, f"qgis_process plugins enable {PLUGIN}"])

    def _environment(self) -> dict[str, str]:
        environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_PLUGINPATH": str(self.plugin_path),
        }
        kept = ("SLUM_EXTRACTOR_PYTHON", "OMP_NUM_THREADS", "CUDA_VISIBLE_DEVICES")
        return environment | {name: os.environ[name] for name in kept if name in os.environ}


def _program() -> str:
    found = next((path for path in PROGRAMS if Path(path).exists()), None)
    return found or sys.exit("There is no qgis_process on this machine. Install QGIS, or run `make setup`.")


def _pasteable(command: list[str]) -> str:
    """Return a command for a shell, one parameter a line."""
    quoted = [shlex.quote(part) for part in command]
    return " \\\n  ".join([" ".join(quoted[:4]), *quoted[4:]])


def _tell(output: IO[bytes]) -> None:
    """Print what a tool prints, as it comes and indented, but neither its inputs again nor QGIS's own noise."""
    line, shown, listing, talks = b"", 0, False, False
    while byte := output.read(1):
        if byte.isalpha() and _PROGRESS.fullmatch(line):  # a message that cuts into the progress, and will again
            print(end="\n" if shown else "")
            line, shown, talks = b"", 0, True
        line += byte
        if byte == b"\n":
            text = line.decode("utf-8", "replace").rstrip()
            listing = text == "Inputs" or (listing and ":\t" in text) or (listing and not text.strip("-"))
            if shown or not (listing or not text.strip("-.0123456789") or text.startswith(_NOISE)):
                print(line[shown:].decode("utf-8", "replace").rstrip() if shown else f"   {text}", flush=True)
            line, shown = b"", 0
        elif shown or (_PROGRESS.fullmatch(line) and not talks):
            print(("" if shown else "   ") + line[shown:].decode("ascii", "replace"), end="", flush=True)
            shown = len(line)
