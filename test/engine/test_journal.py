"""What a run that was cut off leaves, and how the next one goes on from it."""

from __future__ import annotations

import dataclasses
import errno
import json
import os
from pathlib import Path

import numpy as np
import pytest
from engine_jobs import classify_job
from engine_making import PROCESSOR, Heard, make_package, noise, write_raster
from hypothesis import given, settings
from hypothesis import strategies as st

from slum_extractor_plugin.engine.inference import journal as journalling
from slum_extractor_plugin.engine.inference.journal import Journal, _part
from slum_extractor_plugin.engine.inference.packing import packed, unpacked
from slum_extractor_plugin.engine.inference.run import classify, remaining
from slum_extractor_plugin.engine.inference.stream import Answer
from slum_extractor_plugin.errors import Cancelled, EngineError, RasterError
from slum_extractor_plugin.grid import Tiling, Window

RECORDS = [bytes([index]) * (50 * index) for index in range(6)]


def written(target: Path, key: str = "key", records: list[bytes] = RECORDS) -> Path:
    journal = Journal(target, key)
    list(journal.records())
    journal.start({"batch_size": 3})
    for record in records:
        journal.append(record)
    journal.close()
    return target.parent / f".{target.name}.resume"


def test_records_come_back_in_order(tmp_path):
    written(tmp_path / "out.tif")
    journal = Journal(tmp_path / "out.tif", "key")
    assert journal.plan == {"batch_size": 3} and list(journal.records()) == RECORDS
    journal.append(b"more")
    journal.close()
    assert list(Journal(tmp_path / "out.tif", "key").records()) == [*RECORDS, b"more"]


def test_what_runs_that_were_killed_had_half_written_goes(tmp_path, monkeypatch):
    for token in ("00000001", "00000002", "00000003"):
        monkeypatch.setattr("slum_extractor_plugin.staging._token", token)
        journal = Journal(tmp_path / "out.tif", "key", [str(tmp_path / "confidence.tif")])
        assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == []
        if token != "00000002":  # killed before it had anything new
            list(journal.records())
            journal.start({})
            journal.append(b"record")
            journal.close()
        for name in ("out.tif", "confidence.tif"):
            (tmp_path / f".{name}.{token}.part").mkdir()
    assert list(Journal(tmp_path / "out.tif", "key").records()) == [b"record"] * 2


def test_another_key_starts_anew(tmp_path):
    written(tmp_path / "out.tif")
    assert Journal(tmp_path / "out.tif", "other").plan is None
    written(tmp_path / "out.tif", "other", [b"new"])
    assert Journal(tmp_path / "out.tif", "key").plan is None
    assert list(Journal(tmp_path / "out.tif", "other").records()) == [b"new"]


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_whatever_is_cut_off_or_damaged_the_rest_counts(tmp_path_factory, data):
    path = written(tmp_path_factory.mktemp("journal") / "out.tif")
    content = bytearray(path.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    if data.draw(st.booleans()):
        del content[place:]
    else:
        content[place] ^= data.draw(st.integers(1, 255))
    path.write_bytes(content)
    journal = Journal(path.parent / "out.tif", "key")
    found = list(journal.records())
    assert found == RECORDS[: len(found)]
    journal.start({"batch_size": 3})
    journal.append(b"next")
    journal.close()
    assert list(Journal(path.parent / "out.tif", "key").records()) == [*found, b"next"]


def test_no_file_is_made_before_there_is_something_to_keep(tmp_path):
    journal = Journal(tmp_path / "out.tif", "key")
    journal.start({})
    journal.close()
    assert not list(tmp_path.iterdir())
    path = written(tmp_path / "out.tif")
    Journal(tmp_path / "out.tif", "key").remove()
    assert not path.exists()


def test_an_output_that_is_complete_counts_while_it_is_as_it_was(tmp_path):
    (tmp_path / "out.tif").write_bytes(b"done")
    written(tmp_path / "out.tif")
    journal = Journal(tmp_path / "out.tif", "key")
    assert not journal.complete
    journal.keep_as_complete()
    assert Journal(tmp_path / "out.tif", "key").complete and not Journal(tmp_path / "out.tif", "other").complete
    os.utime(tmp_path / "out.tif", ns=(1, 1))
    assert not Journal(tmp_path / "out.tif", "key").complete


@given(st.integers(0, 200), st.integers(0, 200), st.integers(1, 300), st.integers(1, 300), st.data())
def test_what_remains_is_what_the_first_tiles_leave(column, row, width, height, data):
    extent, tiling = Window(column, row, width, height), Tiling(96, 32, 32)
    tiles = [tile.core for tile in tiling.tiles(extent)]
    done = data.draw(st.integers(0, len(tiles)))
    left = [tile.core for window in remaining(extent, tiling, done) for tile in tiling.tiles(window)]
    assert left == tiles[done:]


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int32"])
@pytest.mark.parametrize("figures", [0, 1, 2])
def test_answers_travel_as_they_are(dtype, figures):
    rng = np.random.default_rng(0)
    classes = rng.integers(0, 200, (7, 9)).astype(dtype)
    percent = tuple(rng.integers(0, 101, (7, 9), np.uint8) for _ in range(figures))
    answer = Answer(Window(3, 4, 9, 7), classes, percent)
    back = unpacked(packed(answer), answer.window, dtype, figures)
    assert (back.classes == classes).all() and back.classes.dtype == dtype and back.window == answer.window
    assert len(back.figures) == figures and all((one == two).all() for one, two in zip(back.figures, percent))
    with pytest.raises(EngineError, match="requested size"):
        unpacked(packed(answer), Window(0, 0, 8, 7), dtype, figures)


class _Fails(Heard):
    """Raises when a share of the work is done."""

    def __init__(self, fault: BaseException, at: float):
        super().__init__()
        self._fault, self._at = fault, at

    def progress(self, fraction: float) -> None:
        super().progress(fraction)
        if fraction >= self._at:
            raise self._fault


FIGURES = ("confidence", "uncertainty")
RASTERS = [f"out_{name}_raster" for name in FIGURES]


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene")
    package = make_package(folder / "slums.dlpk")[0]
    image = write_raster(folder / "image.tif", noise(3, 100, 140))
    base = classify_job(
        image,
        package,
        str(folder / "whole.tif"),
        padding=32,
        tile_size=96,
        processor_type=PROCESSOR,
        **{f"out_{name}_raster": str(folder / f"whole_{name}.tif") for name in FIGURES},
    )
    classify(base, Heard())
    return base, {path.name: path.read_bytes() for path in folder.glob("whole*.tif")}


def test_a_run_goes_on_where_one_failed_and_gives_the_same_bytes(scene, tmp_path):
    base, expected = scene
    (tmp_path / "out").mkdir()
    ours = dataclasses.replace(
        base,
        out_classified_raster=str(tmp_path / "out" / "whole.tif"),
        **{f"out_{name}_raster": str(tmp_path / "out" / f"whole_{name}.tif") for name in FIGURES},
    )
    for share in (0.3, 0.6):
        with pytest.raises(OSError, match="power cut"):
            classify(ours, _Fails(OSError("power cut"), share))
        assert [path.name for path in (tmp_path / "out").iterdir()] == [".whole.tif.resume"]
    heard = Heard()
    classify(ours, heard)
    assert any("cut off at" in text for text in heard.messages)
    assert len(expected) == 3
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").glob("*.tif")} == expected
    assert not list((tmp_path / "out").glob(".*"))


def test_a_run_that_the_user_stops_leaves_nothing(scene, tmp_path):
    ours = dataclasses.replace(scene[0], out_classified_raster=str(tmp_path / "x.tif"), **dict.fromkeys(RASTERS))
    for fault in (Cancelled(), KeyboardInterrupt()):
        with pytest.raises(type(fault)):
            classify(ours, _Fails(fault, 0.6))
        assert not list(tmp_path.iterdir())


def test_other_settings_or_another_image_start_anew(scene, tmp_path):
    image = tmp_path / "image.tif"
    image.write_bytes(Path(scene[0].in_raster).read_bytes())
    ours = dataclasses.replace(
        scene[0], in_raster=str(image), out_classified_raster=str(tmp_path / "x.tif"), **dict.fromkeys(RASTERS)
    )
    for change in ({"predict_background": False}, {}):
        with pytest.raises(OSError, match="power cut"):
            classify(ours, _Fails(OSError("power cut"), 0.6))
        heard = Heard()
        if not change:
            os.utime(image, ns=(1, 1))
        with pytest.raises(OSError, match="power cut"):
            classify(dataclasses.replace(ours, **change), _heard := _Fails(OSError("power cut"), 0.6))
        assert not any("cut off" in text for text in [*heard.messages, *_heard.messages])


def test_images_that_are_finished_are_not_done_again(scene, tmp_path):
    images = [write_raster(tmp_path / f"{name}.tif", noise(3, 64, 64, seed=seed)) for seed, name in enumerate("ab")]
    ours = dataclasses.replace(
        scene[0],
        in_raster=images[0],
        additional_rasters=(images[1],),
        processing_mode="PROCESS_ITEMS_SEPARATELY",
        out_classified_raster=None,
        **dict.fromkeys(RASTERS),
        out_classified_folder=str(tmp_path / "out"),
    )
    with pytest.raises(OSError, match="power cut"):
        classify(ours, _Fails(OSError("power cut"), 0.7))
    before = (tmp_path / "out" / "a.tif").stat().st_mtime_ns
    heard = Heard()
    classify(ours, heard)
    assert any("a.tif is already finished" in text for text in heard.messages)
    assert (tmp_path / "out" / "a.tif").stat().st_mtime_ns == before
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"a.tif", "a.tif.aux.xml", "b.tif", "b.tif.aux.xml"}


def test_a_record_counts_in_its_own_place_only_and_a_plan_only_as_it_was_written(tmp_path):
    path = written(tmp_path / "out.tif", records=[b"one", b"two", b"six"])
    content = path.read_bytes()
    first, second = (content.index(word) - 8 for word in (b"one", b"two"))
    path.write_bytes(content[:second] + content[first:])
    assert list(Journal(tmp_path / "out.tif", "key").records()) == [b"one"]
    path.write_bytes(content.replace(b'"batch_size": 3', b'"batch_size": 7'))
    assert Journal(tmp_path / "out.tif", "key").plan is None


@pytest.mark.parametrize("plant", ["link", "hard link", "pipe", "folder", "link to nothing"])
@pytest.mark.parametrize("key", ["key", "other"])
def test_what_is_no_plain_file_is_neither_followed_nor_waited_for(tmp_path, plant, key):
    victim = tmp_path / "victim"
    written(tmp_path / "other.tif", key).rename(victim)
    before, place = victim.read_bytes(), tmp_path / ".out.tif.resume"
    {
        "link": lambda: place.symlink_to(victim),
        "hard link": lambda: place.hardlink_to(victim),
        "pipe": lambda: os.mkfifo(place),
        "folder": place.mkdir,
        "link to nothing": lambda: place.symlink_to(tmp_path / "made"),
    }[plant]()
    journal = Journal(tmp_path / "out.tif", "key")
    assert journal.plan is None and list(journal.records()) == []
    journal.start({})
    if plant == "folder":
        with pytest.raises(RasterError, match=r"Cannot write .*out\.tif\.resume"):
            journal.append(b"record")
    else:
        journal.append(b"record")
        journal.close()
        assert list(Journal(tmp_path / "out.tif", "key").records()) == [b"record"]
        journal.remove()
    assert victim.read_bytes() == before and not (tmp_path / "made").exists()


@pytest.mark.parametrize("token", ["x/../../precious", "../precious", "0123/../..", "*", "", 5, None, "0123ABCD", []])
def test_a_token_that_somebody_planted_removes_nothing(tmp_path, token):
    (tmp_path / "work").mkdir()
    target, precious = tmp_path / "work" / "out.tif", tmp_path / "precious"
    for folder in (precious, tmp_path / "work" / ".out.tif.x", tmp_path / "work" / "..part"):
        folder.mkdir()
        (folder / "kept").write_text("kept")
    path = written(target)
    header = json.dumps({"key": "key", "plan": {"batch_size": 3}, "token": token}).encode()
    path.write_bytes(b"slum-extractor resume 2\n" + _part(header))
    assert Journal(target, "key").plan is None
    assert len(list(tmp_path.rglob("kept"))) == 3


@pytest.mark.parametrize(("size", "kept"), [(0, []), (40, []), (10_000, [b"a" * 50] * 3)])
def test_where_the_disk_is_full_only_a_journal_with_something_finished_stays(tmp_path, monkeypatch, size, kept):
    class Full:
        """A file on a disk with room for ``size`` bytes."""

        def __init__(self, file):
            self.file, self.used = file, 0

        def write(self, data):
            self.used += len(data)
            if self.used > size:
                raise OSError(errno.ENOSPC, "No space left on device")
            self.file.write(data)

        def __getattr__(self, name):
            return getattr(self.file, name)

    monkeypatch.setattr(journalling, "create_plain", lambda path: Full(path.open("xb")))
    journal = Journal(tmp_path / "out.tif", "key")
    journal.start({})
    with pytest.raises(RasterError, match="Check the free space"):
        for record in [b"a" * 50] * 3 if kept else []:
            journal.append(record)
        journal.append(b"b" * 10_000)
    journal.close()
    assert list(Journal(tmp_path / "out.tif", "key").records()) == kept
    assert len(list(tmp_path.iterdir())) == bool(kept)
