"""The zip for plugins.qgis.org: the same bytes from any clone, and nothing in it that would be refused."""

from __future__ import annotations

import configparser
import hashlib
import re
import runpy
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SCRIPTS = REPOSITORY / "scripts"

faults = runpy.run_path(str(SCRIPTS / "check_package.py"))["faults"]
with_changelog = runpy.run_path(str(SCRIPTS / "metadata.py"))["with_changelog"]

needs_make = pytest.mark.skipif(
    shutil.which("make") is None or shutil.which("git") is None or sys.platform == "win32",
    reason="make or git is missing",
)


def made_in(folder: Path, umask: int, time: str) -> Path:
    """Return the zip made in a fresh clone, by a user with ``umask``, with files of a certain age."""
    subprocess.run(["git", "clone", "-q", "--no-hardlinks", str(REPOSITORY), str(folder)], check=True, umask=umask)
    subprocess.run(["find", str(folder), "-exec", "touch", "-d", time, "{}", "+"], check=True)
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "TZ": "Asia/Kolkata" if umask else "UTC"}
    subprocess.run(["make", "-s", "package"], cwd=folder, env=environment, check=True, capture_output=True, umask=umask)
    return next((folder / "build").glob("*.zip"))


@pytest.fixture(scope="module")
def zips(tmp_path_factory) -> list[Path]:
    folder = tmp_path_factory.mktemp("clones")
    here, there = folder / "here", folder / "a longer way" / "there"
    return [made_in(here, 0o022, "2026-01-31"), made_in(there, 0o077, "2031-07-01")]


@needs_make
def test_two_clones_give_the_same_bytes(zips):
    first, second = (hashlib.sha256(path.read_bytes()).hexdigest() for path in zips)
    assert first == second


@needs_make
def test_nothing_in_it_would_be_refused(zips):
    assert list(faults(zips[0])) == []
    with zipfile.ZipFile(zips[0]) as archive:
        names = archive.namelist()
    assert "slum_extractor_plugin/runtime/requirements.lock" in names
    assert "slum_extractor_plugin/icons/slumextractor.svg" in names


@needs_make
def test_version_and_changelog_have_one_source(zips):
    with zipfile.ZipFile(zips[0]) as archive:
        parser = configparser.ConfigParser()
        parser.read_string(archive.read("slum_extractor_plugin/metadata.txt").decode())
    version = parser["general"]["version"]
    assert zips[0].name == f"slum_extractor_plugin-{version}.zip"
    assert parser["general"]["changelog"].startswith(f"{version}: ")
    assert f'version = "{version}"' not in (REPOSITORY / "pyproject.toml").read_text()


def test_a_changelog_of_another_version_is_no_release():
    metadata = "[general]\nversion=1.2.0\n"
    changes = "# Changelog\n\n## Unreleased\n\nMore.\n\n## 1.2.0\n\n90 % better.\n\n## 1.1.0\n\nFirst.\n"
    text = with_changelog(metadata, changes)
    parser = configparser.ConfigParser()
    parser.read_string(text)
    assert parser["general"]["changelog"] == "1.2.0: 90 % better.\n1.1.0: First."
    with pytest.raises(SystemExit, match=r"at version 1\.2\.0"):
        with_changelog(metadata, "# Changelog\n\n## 1.1.0\n\nFirst.\n")


#: What spoils a zip, as a change of the good one's files, and the sentence.
SPOILED = {
    "compiled": ({"p/a.pyc": ""}, r"p/a\.pyc must not be"),
    "hidden": ({"p/.cache/a": ""}, r"is hidden"),
    "two folders": ({"q/a.py": ""}, "one folder"),
    "no licence": ({"p/LICENSE": None}, "LICENSE is missing"),
    "library": ({"p/libgdal.so": ""}, "must not be"),
    "no version": ({"p/metadata.txt": "[general]\nname=P\n"}, "lacks version"),
}


@pytest.mark.parametrize("name", SPOILED)
def test_what_would_be_refused_is_found(name, tmp_path):
    change, sentence = SPOILED[name]
    files = {
        "p/__init__.py": "",
        "p/LICENSE": "",
        "p/icon.svg": "",
        "p/metadata.txt": (
            "[general]\nname=P\ndescription=d\nversion=1.0.0\nqgisMinimumVersion=3.22\nqgisMaximumVersion=4.99\nauthor=a\n"
            "email=a@b.org\nabout=a\ntracker=https://t\nrepository=https://r\nhomepage=https://h\nhasProcessingProvider=yes\n"
            "experimental=True\ndeprecated=False\nserver=False\nicon=icon.svg\n"
        ),
    }
    for spoiled, text in ((False, {}), (True, change)):
        with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
            for path, content in {**files, **text}.items():
                if content is not None:
                    archive.writestr(path, content)
        found = " ".join(faults(tmp_path / "p.zip"))
        assert re.search(sentence, found) if spoiled else not found


def test_every_locked_package_has_its_hash_and_every_requirement_its_lock():
    runtime = REPOSITORY / "slum_extractor_plugin" / "runtime"
    lock = (runtime / "requirements.lock").read_text()
    entries = re.split(r"\n(?=\w)", lock)[1:]
    assert len(entries) > 30 and all("--hash=sha256:" in entry for entry in entries)
    locked = {entry.split("==")[0].lower().replace("_", "-") for entry in entries}
    for line in (runtime / "requirements.txt").read_text().splitlines():
        name = re.match(r"[\w-]*", line).group().lower()
        assert not name or name == "torch" or name in locked, f"run `make lock`: {name} is not locked"
    assert "torch" not in locked and "pip" in locked
