"""Picture, report and console."""

from __future__ import annotations

import base64
import io
import re
import shlex
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.PyQt.QtGui", reason="pictures are drawn with QGIS's Qt")

from osgeo import gdal

from demo import run
from demo.chain import Chain, Step, _pasteable, _tell
from demo.figures import Figures
from demo.picture import FOUND, MISSED, PANEL, RIGHT, _round_length, draw_picture
from demo.report import write_report
from slum_extractor_plugin.rasters.growth.change import Growth
from slum_extractor_plugin.sample.city import City


def pixels(path: Path) -> np.ndarray:
    return np.moveaxis(gdal.Open(str(path)).ReadAsArray()[:3], 0, -1)


def share_of(cells: np.ndarray, color: str, tolerance: int = 45) -> float:
    wanted = np.array([int(color[index : index + 2], 16) for index in (1, 3, 5)])
    return float((np.abs(cells.astype(int) - wanted).max(axis=-1) < tolerance).mean())


@pytest.mark.usefixtures("offscreen")
def test_the_picture_shows_hits_misses_and_false_alarms(small_city: City, tmp_path: Path) -> None:
    """The slums of the first date, given as found on the second, miss what has grown."""
    path = draw_picture(tmp_path / "p.png", small_city.images[1], small_city.slums[0], small_city.slums[1], "A title")
    cells = pixels(path)
    assert cells.shape[1] > 3 * PANEL
    third = cells[:, -PANEL:]
    assert share_of(third, RIGHT) > 0.005
    assert share_of(third, MISSED) > 0.005
    perfect = draw_picture(tmp_path / "q.png", small_city.images[1], small_city.slums[1], small_city.slums[1], "")
    panel = pixels(perfect)[150 : 150 + PANEL - 80, -PANEL:]
    assert share_of(panel, RIGHT) > share_of(third, RIGHT)
    assert share_of(panel, MISSED) + share_of(panel, FOUND) == 0


@pytest.mark.usefixtures("offscreen")
def test_without_truth_there_are_two_panels(small_city: City, tmp_path: Path) -> None:
    path = draw_picture(tmp_path / "p.png", small_city.images[1], small_city.slums[0], None, "A title")
    assert 2 * PANEL < pixels(path).shape[1] < 3 * PANEL


@pytest.mark.parametrize(("metres", "length"), [(249, 200), (200, 200), (99, 50), (10, 10), (19_999, 10_000)])
def test_scale_bars_are_of_round_lengths(metres: float, length: float) -> None:
    assert _round_length(metres) == length


def test_the_report_holds_everything_itself(tmp_path: Path) -> None:
    picture = tmp_path / "p.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n some picture")
    steps = [Step("Majority Filter", "qgis_process run slumextractor:majorityfilter -- 'IN_RASTER=<a&b>.tif'", 3.2)]
    figures = Figures(None, "", 1, Growth(1, 2, 1))
    page = write_report(tmp_path / "r.html", "Title <b>", figures, picture, "export A=1", steps).read_text()
    assert base64.b64encode(picture.read_bytes()).decode() in page
    assert "Title &lt;b&gt;" in page
    assert "IN_RASTER=&lt;a&amp;b&gt;.tif" in page
    assert "1.00 ha, then 2.00 ha" in page
    assert not re.search(r"(src|href)=[\"'](?!data:)", page)


def test_commands_can_be_pasted_into_a_shell() -> None:
    command = ["qgis_process", "run", "slumextractor:x", "--", "IN=/a b/c.tif", "EXTENT=0,1,2,3 [EPSG:32643]"]
    assert shlex.split(_pasteable(command).replace("\\\n", "")) == command


def test_the_console_shows_messages_and_progress_only(capsys: pytest.CaptureFixture) -> None:
    _tell(
        io.BytesIO(
            b"Problem with GRASS installation: not found\n\n----------------\nInputs\n----------------\n\nA:\t1\n"
            b"B:\t2\n\n"
            b"44 chips to train on\n0...10...20... - done.\n\n----------------\nResults\n----------------\n\nOUT:\t/x\n"
        )
    )
    assert capsys.readouterr().out.splitlines() == [
        "   44 chips to train on",
        "   0...10...20... - done.",
        "   OUT:\t/x",
    ]


def test_messages_that_cut_into_the_progress_stand_alone(capsys: pytest.CaptureFixture) -> None:
    _tell(io.BytesIO(b"0.Epoch 1 of 20\n..Epoch 2 of 20\n10.Epoch 3 of 20\n20...30... - done.\n"))
    assert capsys.readouterr().out.splitlines() == [
        "   0.",
        "   Epoch 1 of 20",
        "   Epoch 2 of 20",
        "   Epoch 3 of 20",
        "   20...30... - done.",
    ]


def test_a_failing_tool_ends_the_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "qgis_process"
    program.write_text("#!/bin/sh\necho 'The file is not there.'\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setattr("demo.chain.PROGRAMS", (str(program),))
    with pytest.raises(SystemExit, match="Majority Filter failed"):
        Chain(tmp_path, tmp_path / "home").run("Majority Filter", "majorityfilter", IN_RASTER="x")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [(["--image", "x.tif"], "needs its boundaries"), (["--image", "x.tif", "--boundaries", "y.gpkg"], "no file x.tif")],
)
def test_wrong_arguments_are_said(arguments: list[str], reason: str, capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit):
        run.main(arguments)
    assert reason in capsys.readouterr().err


def test_chips_of_an_earlier_run_are_removed(tmp_path: Path) -> None:
    chips = tmp_path / "chips"
    (chips / "images").mkdir(parents=True)
    (chips / "images" / "000000000000.tif").write_text("old")
    run._emptied(chips)
    assert not list(chips.rglob("*"))
