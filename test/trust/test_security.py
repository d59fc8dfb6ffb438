"""The claims of docs/security.md that a test can hold: no code from data, no shell, private places, pinned packages."""

from __future__ import annotations

import ast
import contextlib
import http.server
import re
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from slum_extractor_plugin.errors import RasterError, SlumExtractorError
from slum_extractor_plugin.formats.chips import OVERVIEW_FILE, drivers_of
from slum_extractor_plugin.formats.dlpk import open_source
from slum_extractor_plugin.rasters.majority.filter import majority_filter
from slum_extractor_plugin.rasters.raster import open_raster
from slum_extractor_plugin.runtime.process import _scratch_folder

from .materials import write_raster
from .text_inputs import _zipped as zipped

PLUGIN = Path(__file__).resolve().parents[2] / "slum_extractor_plugin"

#: Modules that make programs of data, or listen to others.
_UNWANTED = {
    "pickle",
    "cPickle",
    "dill",
    "marshal",
    "shelve",
    "socket",
    "socketserver",
    "http.server",
    "xmlrpc",
    "multiprocessing.connection",
    "telnetlib",
}


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(PLUGIN.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def calls(name: str) -> Iterator[tuple[Path, ast.Call]]:
    """Every call of a function or method by its name."""
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == name:
                yield path, node


def keyword(call: ast.Call, name: str) -> object:
    return next((ast.literal_eval(each.value) for each in call.keywords if each.arg == name), None)


def test_nothing_makes_a_program_of_data_or_listens():
    imported = {
        (path.name, alias.name)
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    imported |= {
        (path.name, node.module)
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
    }
    found = {each for each in imported if each[1] in _UNWANTED}
    # peers asks for a free port, for torch on several GPUs; hub asks the model hub whether it answers
    assert found == {("peers.py", "socket"), ("hub.py", "socket")}
    listening = {path.name for name in ("bind", "listen", "create_server") for path, _ in calls(name)}
    assert listening == {"peers.py", "function.py"}  # the latter binds arguments to a signature
    builtin = [
        (path.name, node.lineno)
        for name in ("eval", "exec", "compile")
        for path, node in calls(name)
        if isinstance(node.func, ast.Name)
    ]
    assert builtin == []


def test_torch_reads_tensors_only():
    loads = [
        (path.name, keyword(call, "weights_only"))
        for path, call in calls("load")
        if ast.unparse(call.func) == "torch.load"
    ]
    assert loads and all(only is True for _, only in loads)


def test_no_process_is_started_through_a_shell():
    for name in ("Popen", "run", "call", "check_call", "check_output"):
        assert not [path.name for path, call in calls(name) if keyword_is_true(call, "shell")]
    assert not [
        path.name
        for name in ("system", "popen")
        for path, call in calls(name)
        if ast.unparse(call.func).startswith("os.")
    ]


def keyword_is_true(call: ast.Call, name: str) -> bool:
    return any(each.arg == name and ast.unparse(each.value) != "False" for each in call.keywords)


def test_workers_of_this_machine_hear_this_machine_only_and_by_certificates_made_for_the_run():
    [(_, call)] = calls("LocalCluster")
    assert keyword(call, "host") == "127.0.0.1" and keyword(call, "protocol") == "tls://"
    assert keyword(call, "security") is True
    assert ast.unparse(next(each.value for each in call.keywords if each.arg == "worker_class")) == "ClosedNanny"


def test_temporary_folders_are_their_owner_s_alone(tmp_path):
    (tmp_path / "m.dlpk").write_bytes(_package())
    with open_source(tmp_path / "m.dlpk") as opened, _scratch_folder() as scratch:
        for folder in (Path(scratch), opened.folder):
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def _package() -> bytes:
    """The first package that a seed makes which can be opened."""
    import random

    return next(data for seed in range(200) if _opens(data := zipped(random.Random(seed))))


def _opens(data: bytes) -> bool:
    import tempfile

    with tempfile.NamedTemporaryFile(suffix=".dlpk") as file:
        file.write(data)
        file.flush()
        try:
            with open_source(file.name):
                return True
        except SlumExtractorError:
            return False


def test_every_package_of_the_engine_is_pinned_with_its_hashes():
    lock = (PLUGIN / "runtime" / "requirements.lock").read_text(encoding="utf-8")
    packages = re.split(r"(?m)^(?=[A-Za-z0-9])", re.sub(r"(?m)^\s*#.*\n", "", lock))[1:]
    assert len(packages) > 30
    assert all(re.match(r"[\w.-]+==\S+", each) and "--hash=sha256:" in each for each in packages)


_CODE = """<VRTDataset rasterXSize="9" rasterYSize="9"><VRTRasterBand dataType="Byte" band="1"
 subClass="VRTDerivedRasterBand"><PixelFunctionType>run</PixelFunctionType>
 <PixelFunctionLanguage>Python</PixelFunctionLanguage><PixelFunctionCode><![CDATA[
import pathlib
pathlib.Path({canary!r}).touch()
def run(*arguments, **more): pass
]]></PixelFunctionCode><SimpleSource><SourceFilename>{source}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>
</VRTRasterBand></VRTDataset>"""


def test_a_raster_that_brings_a_program_is_refused_and_the_program_not_run(tmp_path):
    source = write_raster(tmp_path / "s.tif", np.ones((1, 9, 9), np.uint8))
    path, canary = tmp_path / "s.vrt", tmp_path / "canary"
    path.write_text(_CODE.format(canary=str(canary), source=source))
    assert gdal.GetConfigOption("GDAL_VRT_ENABLE_PYTHON") is None
    with pytest.raises(SlumExtractorError):
        majority_filter(path, tmp_path / "out.tif")
    assert not canary.exists() and not (tmp_path / "out.tif").exists()


def test_no_chip_is_opened_as_a_vrt(tmp_path):
    """GDAL goes by a file's content: under a chip's name a VRT would read other files, or from a server."""
    (tmp_path / "0.tif").write_text(
        '<VRTDataset rasterXSize="9" rasterYSize="9"><VRTRasterBand dataType="Byte" band="1"/></VRTDataset>'
    )
    assert open_raster(tmp_path / "0.tif").RasterCount == 1
    with pytest.raises(RasterError):
        open_raster(tmp_path / "0.tif", "chip", drivers_of(tmp_path / "0.tif"))
    opening = {
        (path.name, ast.unparse(call))
        for name in ("open_raster", "ImageSource", "open", "DatasetReader")
        for path, call in calls(name)
        if call.args and ast.unparse(call.args[0]).startswith("chip")
    }
    assert {"opening.py", "rebuild.py", "chip_reading.py"} <= {name for name, _ in opening}
    assert all("drivers_of(" in call for _, call in opening), opening


def test_a_chip_is_the_file_that_its_name_says(tmp_path):
    """QGIS writes options into a name; the chip ``x|option:a=b.mrf`` was looked into, and ``x`` opened."""
    write_raster(tmp_path / "x.tif", np.ones((1, 9, 9), np.uint8))
    assert open_raster(f"{tmp_path / 'x.tif'}|option:NUM_THREADS=1").RasterCount == 1
    with pytest.raises(RasterError):
        open_raster(f"{tmp_path / 'x.tif'}|option:NUM_THREADS=1", "chip", drivers_of("x.tif"))


def test_markup_in_names_of_files_is_text_in_reports(tmp_path):
    markup = "a<img src=q onerror=alert(1)>&\"'`<script>"
    (folder := tmp_path / markup).mkdir()
    old, new = (str(folder / f"{markup}{year}.tif") for year in (2014, 2024))
    cells = np.zeros((1, 64, 64), np.uint8)
    cells[0, 9:29, 9:29] = 1
    for path, moved in ((old, cells), (new, np.roll(cells, 5, axis=1))):
        write_raster(Path(path), moved)
    pages = [str(folder / f"{markup}{number}.html") for number in range(3)]
    changes, table = str(folder / f"{markup}.gpkg"), str(folder / f"{markup}.csv")
    for arguments in (
        ("growth", "--in-dates", old, new, "--out-change-features", changes, "--out-dashboard", pages[0]),
        ("accuracy", "--in-raster", old, "--in-ground-truth-data", new, "--out-confusion-matrix", table)
        + ("--out-report", pages[1]),
        ("show-provenance", "--in-file", pages[1], "--out-report", pages[2]),
    ):
        command = [sys.executable, "-m", PLUGIN.name, *arguments]
        done = subprocess.run(command, cwd=PLUGIN.parent, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    for page in pages:
        text = Path(page).read_text(encoding="utf-8")
        assert "<img src=q" not in text and "&lt;img src=q" in text
        assert text.count("<script") == text.count("</script")


def test_no_chip_names_overviews_that_are_elsewhere(tmp_path):
    """GDAL opens the file in this item of a TIFF's own tag, by any driver, as soon as a chip is read smaller."""
    path = write_raster(tmp_path / "0.tif", np.ones((1, 64, 64), np.uint8))
    with served() as (address, asked):
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetMetadataItem(OVERVIEW_FILE[0], f"/vsicurl/{address}/0.tif", OVERVIEW_FILE[1])
        dataset = None
        with pytest.raises(RasterError, match="names another file as its overviews"):
            open_raster(path, "chip", drivers_of(path)).ReadAsArray(buf_xsize=8, buf_ysize=8)
        assert asked == []
        open_raster(path).ReadAsArray(buf_xsize=8, buf_ysize=8)
        assert asked  # whoever opens it as a raster asks


@contextlib.contextmanager
def served() -> Iterator[tuple[str, list[str]]]:
    """Serve nothing on 127.0.0.1; yield the address, and what was asked for."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_GET  # noqa: N815 (the library's name)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", asked
    server.shutdown()
    server.server_close()
