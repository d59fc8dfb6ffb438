"""Installs a small stand-in for the engine: ``small_wheels.py ROOT WHEELS``, as a process that a test may kill.

The variable SMALL_WHEELS_FROM may hold settings that replace the folder of wheels, as JSON.

Everything is real, pip, environment, hashes and what happens after a kill, but the packages are a few hundred small
files. Instead of running a network, every file is compared with its package's record.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import json
import os
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from slum_extractor_plugin.runtime import installation, interpreter, pip, pip_output
from slum_extractor_plugin.runtime.installation import InstallSettings, install

PACKAGES, FILES = ("torch", "one", "two", "three"), 150


def make_wheels(folder: Path, pip_lock: str) -> None:
    """Write the wheels, and beside them the requirements and the lock that name them; pip's own lock is given."""
    lock = ["# lock", pip_lock]
    for name in PACKAGES:
        path = folder / f"{name}-1.0-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as archive:
            files = {f"{name}/part_{index}.py": f"VALUE = {index}\n" * 500 for index in range(FILES)}
            files[f"{name}/__init__.py"] = ""
            files[f"{name}-1.0.dist-info/METADATA"] = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
            files[f"{name}-1.0.dist-info/WHEEL"] = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
            record = [f"{file},sha256={_digest(text.encode())},{len(text)}" for file, text in files.items()]
            files[f"{name}-1.0.dist-info/RECORD"] = "\n".join([*record, f"{name}-1.0.dist-info/RECORD,,"]) + "\n"
            for file, text in files.items():
                archive.writestr(file, text)
        if name != "torch":
            lock.append(f"{name}==1.0 \\\n    --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}")
    (folder / "requirements.lock").write_text("\n".join(lock) + "\n")
    (folder / "requirements.txt").write_text("torch==1.0\n")


def fault(environment: Path, listener: object = None) -> str:
    """Return which files of an environment differ from their packages' records, or are missing."""
    packages = next(environment.glob("lib/python3*/site-packages"))
    found = []
    for name in PACKAGES:
        record = packages / f"{name}-1.0.dist-info" / "RECORD"
        for file, digest, _ in csv.reader(record.read_text().splitlines()) if record.exists() else [(name, "=none", 0)]:
            path = packages / file
            if digest and (not path.is_file() or _digest(path.read_bytes()) != digest.partition("=")[2]):
                found.append(file)
    return " ".join(found)


def _digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


class Silent:
    """Says what it hears, and never stops."""

    def progress(self, fraction: float) -> None:
        """Show nothing."""

    def message(self, text: str) -> None:
        """Print a line."""
        print(text, flush=True)

    warning = message

    def cancelled(self) -> bool:
        """Never."""
        return False


if __name__ == "__main__":
    root, wheels = map(Path, sys.argv[1:3])
    for module in (interpreter, installation, pip, pip_output):
        module.LOCK = wheels / "requirements.lock"
    for module in (interpreter, installation, pip_output):
        module.REQUIREMENTS = wheels / "requirements.txt"
    installation._fault = fault
    source = json.loads(os.environ.pop("SMALL_WHEELS_FROM", "null")) or {"wheel_folder": str(wheels)}
    print(install(InstallSettings(build="CPU", root=str(root), **source), Silent()))
