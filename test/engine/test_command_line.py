"""The command line in the engine's own Python."""

from __future__ import annotations

import json
import re
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from engine_making import make_package, noise, read_raster, write_raster

from slum_extractor_plugin.engine.__main__ import main
from slum_extractor_plugin.errors import EngineError
from slum_extractor_plugin.tools import run as running

REPOSITORY = Path(__file__).resolve().parent.parent.parent


def test_classify(tmp_path, capsys):
    image = write_raster(tmp_path / "image.tif", noise(3, 40, 50))
    model, *_ = make_package(tmp_path / "model.dlpk")
    out = str(tmp_path / "out.tif")
    status = main(
        [
            "classify",
            "--in-raster",
            image,
            "--in-model-definition",
            model,
            "--out-classified-raster",
            out,
            "--processor-type",
            "CPU",
            "--padding",
            "32",
            "--no-predict-background",
        ]
    )
    heard = capsys.readouterr()
    assert status == 0 and json.loads(heard.out) == {"OUT_CLASSIFIED_RASTER": out}
    assert not re.search(r"\d%", heard.err) and "WARNING: Every cell got the class value 1" in heard.err
    assert (read_raster(out) == 1).all()


def test_a_fault_is_a_sentence_and_a_status(tmp_path, capsys):
    command = ["train", "--in-folder", str(tmp_path), "--out-folder", str(tmp_path / "model")]
    assert main([*command, "--encoder-weights", "none"]) == 1
    heard = capsys.readouterr()
    assert "ERROR: " in heard.err and "is not a chip folder" in heard.err and not heard.out
    assert "Traceback" not in heard.err and not any(tmp_path.iterdir())


@pytest.mark.parametrize("fault", [None, EngineError("It fails."), KeyboardInterrupt()])
def test_temporary_files_are_private_and_go_away(tmp_path, monkeypatch, fault):
    """Torch makes a folder of a known name, torchinductor_<user>, when it is loaded to train."""

    def work(*_: object) -> dict:
        place = Path(tempfile.gettempdir())
        (place / "torchinductor_user").mkdir()
        assert place.parent == tmp_path and (sys.platform == "win32" or stat.S_IMODE(place.stat().st_mode) == 0o700)
        if fault:
            raise fault
        return {}

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(running, "run", work)
    status = main(["show-model", "--in-model-definition", "x", "--out-report", "y.html"])
    assert status == {type(None): 0, EngineError: 1, KeyboardInterrupt: 130}[type(fault)]
    assert tempfile.gettempdir() == str(tmp_path) and not any(tmp_path.iterdir())


@pytest.mark.parametrize(
    "arguments", [[], ["classify"], ["train", "--in-folder", "x", "--out-folder", "y", "--monitor", "LUCK"]]
)
def test_what_is_no_command_is_refused(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2 and "usage:" in capsys.readouterr().err


def test_help_answers_without_importing_torch():
    code = (
        f"import sys; sys.path.insert(0, {str(REPOSITORY)!r})\n"
        "from slum_extractor_plugin.engine.__main__ import main\n"
        "for command in ('train', 'classify', 'check'):\n"
        "    try: main([command, '--help'])\n"
        "    except SystemExit as ended: assert not ended.code\n"
        "assert not {'torch', 'rasterio', 'numpy'} & set(sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert "--in-raster" in ended.stdout and "--no-test-time-augmentation" in ended.stdout
    assert "Share of the chips held out" in " ".join(ended.stdout.split())
