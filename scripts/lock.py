"""Writes ``runtime/requirements.lock`` from ``runtime/requirements.txt``: ``lock.py UV``, the path of the program uv.

Every package that the engine needs, with the hashes of all its wheels, for every platform and Python. What belongs to
one build of PyTorch, PyTorch itself and NVIDIA's libraries, is left out: it comes from PyTorch's own index.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

RUNTIME = Path(__file__).resolve().parent.parent / "slum_extractor_plugin" / "runtime"

#: The pip that installs; found in the lock by its name.
PIP = "pip==26.3"

OLDEST_PYTHON = "3.10"

_BUILD = re.compile(r"(torch|triton|nvidia-[\w-]+|cuda-[\w-]+)==")
_NOWHERE = "sys_platform == 'emscripten'"

HEADER = """# Every package of the engine, with the hashes of its files. Made from requirements.txt by `make lock`.
# Not here: PyTorch and NVIDIA's libraries, which come from PyTorch's index for the build that was chosen.
"""


def resolved(uv: str) -> str:
    """Return uv's lock of the requirements and of pip."""
    requirements = f"{PIP}\n{(RUNTIME / 'requirements.txt').read_text(encoding='utf-8')}"
    command = [
        uv,
        "pip",
        "compile",
        "-",
        "--universal",
        "--python-version",
        OLDEST_PYTHON,
        "--generate-hashes",
        "--no-annotate",
        "--no-header",
        "--no-config",
        "--quiet",
        "--only-binary",
        ":all:",
    ]
    return subprocess.run(command, input=requirements, capture_output=True, text=True, check=True).stdout


def main() -> None:
    """Write the lock."""
    entries = re.split(r"\n(?=\w)", resolved(sys.argv[1]).strip())
    kept = [entry for entry in entries if not _BUILD.match(entry) and _NOWHERE not in entry.split("\n")[0]]
    (RUNTIME / "requirements.lock").write_text(HEADER + "\n".join(kept) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
