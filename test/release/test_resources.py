"""``resources.qrc`` lists every icon, and Qt's compilers take it."""

from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
RESOURCES = REPOSITORY / "resources.qrc"

#: Debian's rcc of Qt 5 is not on the path.
COMPILERS = {"rcc": ["--format-version", "1", "-o"], "pyrcc5": ["-o"]}


def listed() -> list[str]:
    return [file.text for file in ElementTree.parse(RESOURCES).iter("file")]


def test_every_icon_is_listed_once():
    assert listed() == sorted(path.relative_to(REPOSITORY).as_posix() for path in (REPOSITORY / "icons").glob("*.svg"))


def test_no_comment_comes_before_the_icons():
    # pyrcc5 finds no resources after one, before the root element or in it.
    text = RESOURCES.read_text(encoding="utf-8")
    assert "<!--" not in text[: text.index("<file>")]


@pytest.mark.parametrize("compiler", COMPILERS)
def test_the_compilers_take_it(compiler, tmp_path):
    program = shutil.which(compiler, path="/usr/lib/qt5/bin:/usr/bin")
    if program is None:
        pytest.skip(f"{compiler} is missing; `make setup-tests` installs it")
    target = tmp_path / "resources.py"
    done = subprocess.run(
        [program, *COMPILERS[compiler], str(target), str(RESOURCES)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    icon = (REPOSITORY / "icons" / "trackslumgrowth.svg").read_bytes()
    assert target.stat().st_size > len(icon)


def test_the_version_to_cite_is_the_plugin_s():
    version = next(
        line[8:] for line in (REPOSITORY / "metadata.txt").read_text().splitlines() if line.startswith("version=")
    )
    assert f"\nversion: {version}\n" in (REPOSITORY / "CITATION.cff").read_text()
