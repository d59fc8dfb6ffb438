"""The tools about the engine itself: what they say, with an engine and without one."""

from __future__ import annotations

from pathlib import Path


def test_the_report_tells_all_that_a_bug_report_needs(qgis, tmp_path):
    qgis.succeed("checkengine", OUT_REPORT=tmp_path / "report.txt")
    report = (tmp_path / "report.txt").read_text()
    for said in (
        "works",
        "QGIS ",
        "Slum Extractor ",
        "torch ",
        "rasterio ",
        "million cells a second",
        "GB free",
        "Memory",
    ):
        assert said in report, report
    assert "FAILED" not in report and "none" not in report.split("Packages")[1]


def test_without_an_engine_there_is_a_report_and_a_failure(qgis_without_engine, tmp_path):
    status, output = qgis_without_engine.run("checkengine", OUT_REPORT=tmp_path / "report.html")
    assert status != 0 and "Install Deep Learning Engine" in output and str(tmp_path / "report.html") in output
    page = (tmp_path / "report.html").read_text()
    assert "not installed" in page and "QGIS" in page


def test_installing_says_what_is_wrong_before_it_downloads(qgis_without_engine, tmp_path):
    status, output = qgis_without_engine.run("installengine", PYTHON="/nowhere/python3")
    assert status != 0 and "/nowhere/python3 does not start" in output
    status, output = qgis_without_engine.run("installengine", BUILD="CPU", WHEEL_FOLDER=tmp_path)
    assert status != 0 and "FILL_WHEEL_FOLDER" in output and "install.log" in output


def test_removing_what_is_not_there_is_no_fault(qgis_without_engine):
    data = Path(qgis_without_engine.home) / ".local/share/slum_extractor"
    qgis_without_engine.succeed("installengine", REMOVE="ALL")
    assert not list(data.glob("engine-*"))
