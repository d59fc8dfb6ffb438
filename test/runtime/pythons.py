"""Pythons that only pretend: they write down what they are asked, and install nothing."""

from __future__ import annotations

import json
import stat
import sys
import textwrap
from pathlib import Path

#: What the environment's Python does when it is run as pip.
_PIP = """
    import json, os, sys, time
    if sys.argv[6:8] == ["config", "list"]:
        sys.exit()
    with open(os.path.join(os.path.dirname(__file__), "calls.jsonl"), "a") as calls:
        kept = {k: v for k, v in os.environ.items() if any(word in k for word in ("PROXY", "CERT", "INDEX"))}
        calls.write(json.dumps([sys.argv[5:], kept]))
        calls.write(chr(10))
    if os.path.exists("STOP"):
        sys.exit("ERROR: no space left on device")
    print("Collecting torch")
    print("Downloading torch-1-py3-none-any.whl (100 MB)")
    print("Progress 50000000 of 100000000")
    print("  a line that nobody needs")
    if os.path.exists("SLEEP"):
        print("Collecting sleep", flush=True)
        time.sleep(60)
"""


def script(path: Path, python: str) -> Path:
    """An executable that runs a piece of Python, whatever its arguments."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!{sys.executable}\n{textwrap.dedent(python)}")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def pretending_python(path: Path, version: str = "3.12") -> Path:
    """A Python that answers the probe, "fetches" pip and "makes" environments whose Python pretends to be pip."""
    pip = f"#!{sys.executable}\n{textwrap.dedent(_PIP)}"
    return script(
        path,
        f"""
        import os, sys
        if len(sys.argv) < 5:
            print({version!r}.replace(".", " "))
        elif "--without-pip" in sys.argv:
            python = os.path.join(sys.argv[-1], "bin", "python")
            os.makedirs(os.path.dirname(python), exist_ok=True)
            open(python, "w").write({pip!r})
            os.chmod(python, 0o755)
        elif sys.argv[5].endswith("fetch_pip.py"):
            open(sys.argv[-1], "w").write("pip")
            open(os.path.join(os.path.dirname(sys.argv[-1]), "argv.txt"), "w").write(" ".join(sys.argv))
    """,
    )


def calls_of(environment: Path) -> list:
    """What the environment's pip was asked: its arguments, and the variables about the network."""
    return [json.loads(line) for line in (environment / "bin" / "calls.jsonl").read_text().splitlines()]
