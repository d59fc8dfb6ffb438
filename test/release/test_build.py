"""``scripts/build.py``: translations that Qt loads, written without Qt, and a folder that is whole or not there."""

from __future__ import annotations

import runpy
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
SCRIPTS = REPOSITORY / "scripts"
TRANSLATIONS = sorted((REPOSITORY / "slum_extractor_plugin" / "i18n").glob("*.ts"))

compiled = runpy.run_path(str(SCRIPTS / "qm.py"))["compiled"]

#: The section of plural rules, which lrelease writes and no message here needs: its tag, length and two bytes.
PLURALS = 7

SMALL = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en"><context><name>SlumExtractor</name>
<message><source>cells</source><translation>{}</translation></message>
<message><source>Run</source><translation type="unfinished" /></message></context></TS>
"""


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_translations_are_those_of_lrelease(path, tmp_path):
    program = shutil.which("lrelease", path="/usr/lib/qt5/bin:/usr/bin")
    if program is None:
        pytest.skip("lrelease is missing; `make setup-tests` installs it")
    target = tmp_path / "theirs.qm"
    subprocess.run([program, "-silent", "-nounfinished", str(path), "-qm", str(target)], check=True)
    theirs = target.read_bytes()
    assert theirs[-PLURALS : -PLURALS + 5] == b"\x88\x00\x00\x00\x02"
    assert compiled(path) == theirs[:-PLURALS]


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
@pytest.mark.parametrize("binding", ["qgis.PyQt.QtCore", "PyQt6.QtCore"])
def test_qt_finds_every_message(path, binding, tmp_path):
    pytest.importorskip(binding)
    target = tmp_path / "texts.qm"
    target.write_bytes(compiled(path))
    expected = {
        message.findtext("source"): message.findtext("translation")
        for message in ElementTree.parse(path).iter("message")
    }
    # In a process of its own: Qt 5 and Qt 6 do not share one.
    program = (
        f"import sys, {binding} as core; app, texts = core.QCoreApplication([]), core.QTranslator()\n"
        "assert texts.load(sys.argv[1]) and app.installTranslator(texts)\n"
        "for line in sys.stdin.read().split('\\0'): print(app.translate('SlumExtractor', line), end='\\0')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(target)],
        input="\0".join(expected),
        text=True,
        encoding="utf-8",
        capture_output=True,
        check=False,
        env={"PYTHONUTF8": "1", "PATH": "/usr/bin"},
    )
    assert done.returncode == 0, done.stderr
    assert dict(zip(expected, done.stdout.split("\0"))) == expected


def test_unfinished_messages_are_left_out(tmp_path):
    source = tmp_path / "small.ts"
    source.write_text(SMALL.format("cellules"), encoding="utf-8")
    assert b"cells" in compiled(source) and b"Run" not in compiled(source)


def test_plural_forms_are_refused(tmp_path):
    source = tmp_path / "small.ts"
    source.write_text(SMALL.format("cellules").replace("<message>", '<message numerus="yes">', 1), encoding="utf-8")
    with pytest.raises(ValueError, match="'cells' has plural forms"):
        compiled(source)


def test_python_alone_builds_what_make_builds(tmp_path):
    command = [sys.executable, "-E", "-S", str(SCRIPTS / "build.py"), "--build", str(tmp_path / "with blank")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={"PATH": ""})
    assert done.returncode == 0, done.stderr
    folder, archive = map(Path, done.stdout.splitlines())
    assert (folder / "i18n" / "slum_extractor_hi.qm").is_file() and archive.is_file()
    assert not list(folder.parent.glob("*.part"))
