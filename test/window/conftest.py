"""QGIS in a real window on a virtual screen, with the plugin from its zip in a scratch profile."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
BUILD = REPOSITORY / "build" / "window"

#: Debian's wrapper of 3.22 does not pass every argument on.
WINDOW = next((path for path in ("/usr/bin/qgis.bin", "/usr/bin/qgis") if Path(path).exists()), None)

#: Where QGIS puts a plugin that is installed from its zip.
PLUGINS = Path(".local/share/QGIS/QGIS3/profiles/default/python/plugins")


@pytest.fixture
def home() -> Path:
    """A scratch HOME in whose profile the zip was installed and the plugin enabled.

    The pictures show its path, so it has a plain one.
    """
    zips = sorted((REPOSITORY / "build").glob("slum_extractor_plugin-*.zip"), key=lambda path: path.stat().st_mtime)
    if WINDOW is None or shutil.which("xvfb-run") is None or not zips:
        pytest.skip("QGIS, xvfb-run or the plugin's zip is missing; `make test-window` sees to them")
    home = Path(tempfile.gettempdir(), "slum_extractor_walk")
    shutil.rmtree(home, ignore_errors=True)
    (home / PLUGINS).mkdir(parents=True)
    (home / "temporary").mkdir()
    home.chmod(0o700)
    with zipfile.ZipFile(zips[-1]) as archive:
        archive.extractall(home / PLUGINS)
    program = next(path for path in ("/usr/bin/qgis_process.bin", "/usr/bin/qgis_process") if Path(path).exists())
    subprocess.run(
        [program, "plugins", "enable", "slum_extractor_plugin"],
        check=True,
        capture_output=True,
        env={**environment(home), "QT_QPA_PLATFORM": "offscreen"},
    )
    return home


def environment(home: Path) -> dict[str, str]:
    """The clean environment of QGIS, which would mark all layers in the temporary folder as temporary ones."""
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "LANG": "C.UTF-8",
        "TMPDIR": str(home / "temporary"),
        "STALL": os.environ.get("STALL", "600"),
        "PYTHONPATH": str(Path(__file__).parent),
        "SLUM_EXTRACTOR_PYTHON": os.environ["SLUM_EXTRACTOR_TEST_ENGINE"],
    }


@pytest.fixture
def walked(home: Path) -> Callable[..., dict]:
    """A function that takes a walk, the name of its script, and returns what it found.

    A walk of another ``name`` has its pictures in a folder of that name below ``build/window``, as they show an image
    that is not the project's.
    """

    def walk(script: str, limit: int, name: str = "", **variables: str) -> dict:
        answer = BUILD / f"{name or script}.json"
        pictures = BUILD / name if name else Path(os.environ.get("PICTURES", BUILD / "pictures"))
        BUILD.mkdir(parents=True, exist_ok=True)
        answer.unlink(missing_ok=True)
        subprocess.run(
            [
                "xvfb-run",
                "-a",
                "-s",
                "-screen 0 1400x900x24",
                WINDOW,
                "--nologo",
                "--noversioncheck",
                "--code",
                str(Path(__file__).with_name(f"{script}.py")),
            ],
            env={
                **environment(home),
                "ANSWER": str(answer),
                "LIMIT": str(limit),
                "PICTURES": str(pictures),
                **variables,
            },
            capture_output=True,
            timeout=limit + 100,
            check=False,
        )
        found = json.loads(answer.read_text(encoding="utf-8"))
        assert "fault" not in found, "\n".join([*found.get("errors", []), found["fault"]])
        assert "errors" not in found, "\n".join(found["errors"])
        return found

    return walk
