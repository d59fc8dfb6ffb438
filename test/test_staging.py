"""Outputs appear whole or not at all."""

from __future__ import annotations

import errno
import os
import threading
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from slum_extractor_plugin import staging
from slum_extractor_plugin.errors import SlumExtractorError


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_and_what_was_written_beside_it_appear_together(tmp_path):
    target = tmp_path / "new folder" / "result.tif"
    with staging.staged_file(target) as part:
        part.write_text("cells")
        Path(f"{part}.aux.xml").write_text("names")
        assert part.name == target.name and not target.exists()
    assert target.read_text() == "cells" and names(target.parent) == ["result.tif", "result.tif.aux.xml"]


def test_a_fault_leaves_the_old_file_and_nothing_new(tmp_path):
    target = tmp_path / "result.tif"
    target.write_text("old")
    with pytest.raises(RuntimeError), staging.staged_file(target) as part:
        part.write_text("half")
        raise RuntimeError
    assert target.read_text() == "old" and names(tmp_path) == ["result.tif"]


def test_side_files_of_an_older_file_go_with_it_and_others_stay(tmp_path):
    target = tmp_path / "result.gpkg"
    for name in ("result.gpkg", "result.gpkg-wal", "result.gpkg.aux.xml", "result.qml", "other.gpkg-wal"):
        (tmp_path / name).write_text("old")
    with staging.staged_file(target) as part:
        part.write_text("new")
        Path(f"{part}.aux.xml").write_text("new")
    assert names(tmp_path) == ["other.gpkg-wal", "result.gpkg", "result.gpkg.aux.xml", "result.qml"]
    assert (tmp_path / "result.gpkg.aux.xml").read_text() == "new"


def test_the_target_may_not_be_a_folder_nor_lie_below_a_file(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SlumExtractorError, match="is a folder"), staging.staged_file(tmp_path):
        pass
    with pytest.raises(SlumExtractorError, match="Cannot write to"), staging.staged_file(tmp_path / "file/x.tif"):
        pass
    with pytest.raises(SlumExtractorError, match="is a file"), staging.staged_folder(tmp_path / "file"):
        pass


def test_names_of_devices_of_windows_are_refused_there(tmp_path, monkeypatch):
    """Writing to NUL.tif loses the result, and to CON.tif waits for a console, in whatever folder it is."""
    for name in (
        "CON",
        "nul.tif",
        "aux.2024.gpkg",
        "COM1",
        "lpt9.csv",
        "com\u00b2.tif",
        "PRN .tif",
        "Nul/x.tif",
        "conout$",
        "nul:x.tif",
        "x/CON/y.tif",
        r"\\.\COM1",
    ):
        assert staging.reserved_part(PureWindowsPath("C:/data") / name)
    for name in ("console.tif", "COM10.tif", "com.tif", "null", "my nul.tif", "x.nul", "COM\u0660", "auxiliary/x.tif"):
        assert not staging.reserved_part(PureWindowsPath("C:/data") / name)
    assert not staging.reserved_part(PurePosixPath("/data/CON"))
    monkeypatch.setattr(staging, "PurePath", PureWindowsPath)
    for staged in (staging.staged_file, staging.staged_folder):
        with (
            pytest.raises(SlumExtractorError, match="'aux.tif' is the name of a device on Windows"),
            staged(tmp_path / "aux.tif"),
        ):
            pass
    assert names(tmp_path) == []


def test_a_target_that_cannot_be_replaced_is_named(tmp_path):
    target = tmp_path / "result.tif"
    with pytest.raises(SlumExtractorError, match=r"Cannot replace .*result\.tif"), staging.staged_file(target) as part:
        part.write_text("cells")
        target.mkdir()
        (target / "x").write_text("")
    assert names(tmp_path) == ["result.tif"]


def test_a_folder_is_merged_into_the_one_that_is_there(tmp_path):
    target = tmp_path / "chips"
    (target / "images").mkdir(parents=True)
    (target / "images" / "0.tif").write_text("old")
    (target / "images" / "1.tif").write_text("old")
    (target / "notes.txt").write_text("mine")
    with staging.staged_folder(target) as folder:
        for name in ("images", "labels"):
            (folder / name).mkdir()
            (folder / name / "1.tif").write_text("new")
        (folder / "map.txt").write_text("new")
        assert not (target / "map.txt").exists()
    found = {str(path.relative_to(target)): path.read_text() for path in target.rglob("*") if path.is_file()}
    assert found == {
        os.path.join("images", "0.tif"): "old",
        os.path.join("images", "1.tif"): "new",
        os.path.join("labels", "1.tif"): "new",
        "notes.txt": "mine",
        "map.txt": "new",
    }
    assert names(tmp_path) == ["chips"]


@pytest.mark.posix
@pytest.mark.parametrize("deep", [False, True])
def test_a_link_in_the_place_of_a_folder_is_not_followed(tmp_path, deep):
    """Whoever shares the output's folder would have files replaced that they cannot write themselves."""
    target, precious, inner = tmp_path / "chips", tmp_path / "precious", Path("images", "more" if deep else "")
    precious.mkdir()
    (precious / "1.tif").write_text("kept")
    (target / inner).parent.mkdir(parents=True)
    (target / inner).symlink_to(precious)
    (target / "0.tif").write_text("kept")
    with pytest.raises(SlumExtractorError, match="is a link to another place"), staging.staged_folder(target) as folder:
        (folder / inner).mkdir(parents=True)
        (folder / inner / "1.tif").write_text("new")
        (folder / "0.tif").write_text("new")
    assert (precious / "1.tif").read_text() == (target / "0.tif").read_text() == "kept"
    assert names(tmp_path) == ["chips", "precious"] and names(precious) == ["1.tif"]


def test_a_fault_leaves_no_folder(tmp_path):
    with pytest.raises(KeyboardInterrupt), staging.staged_folder(tmp_path / "chips") as folder:
        (folder / "0.tif").write_text("half")
        raise KeyboardInterrupt
    assert names(tmp_path) == []


def test_discard_all_removes_what_is_staged_and_what_was_handed_in(tmp_path):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    staging.discard_at_end(scratch)
    with pytest.raises(SlumExtractorError), staging.staged_file(tmp_path / "a.tif") as part:
        part.write_text("half")
        staging.discard_all()
        assert names(tmp_path) == []
        raise SlumExtractorError("stop")


def test_discard_all_wins_against_a_thread_that_still_writes(tmp_path):
    stop = threading.Event()

    def write(folder: Path) -> None:
        for index in range(100000):
            if stop.is_set():
                return
            try:
                (folder / f"{index}.tif").write_text("half")
            except OSError:  # the folder is gone: what this test wants
                return

    with pytest.raises(SlumExtractorError), staging.staged_folder(tmp_path / "chips") as folder:
        writer = threading.Thread(target=write, args=(folder,))
        writer.start()
        while not any(folder.iterdir()):
            pass
        staging.discard_all()
        stop.set()
        writer.join()
        assert names(tmp_path) == []
        raise SlumExtractorError("stop")


def test_a_full_disk_is_a_sentence_whichever_of_two_names_it_comes_with(tmp_path):
    error = OSError(errno.ENOSPC, "No space left on device", "/elsewhere/a.tif", None, str(tmp_path / ".x.part" / "a"))
    with pytest.raises(SlumExtractorError, match="No space left on device. Check"), staging.staged_file(tmp_path / "x"):
        raise error
    with pytest.raises(OSError, match="elsewhere"), staging.staged_file(tmp_path / "x"):
        raise OSError(errno.ENOSPC, "No space left on device", "/elsewhere/a.tif")


def test_the_parent_finds_what_its_dead_child_had_staged(tmp_path):
    target = tmp_path / "chips"
    for token in ("01020304", "0a0b0c0d"):
        staging.staging_folder(target, token).mkdir()
    staging.discard(target, "01020304")
    assert names(tmp_path) == [".chips.0a0b0c0d.part"]


@pytest.mark.posix
@pytest.mark.parametrize("ending", ["", ".gone"])
@pytest.mark.parametrize("planted", [os.mkfifo, Path.touch, lambda path: path.symlink_to(path.parent / "other")])
def test_nothing_in_the_place_of_a_staging_folder_is_opened(tmp_path, planted, ending):
    """Others see the token while a first output is written; a pipe was waited for, by which the next one hung."""
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "kept").touch()
    folder = staging.staging_folder(tmp_path / "a.tif")
    planted(folder.with_name(folder.name + ending))
    if ending:
        folder.mkdir()
        staging.discard_folder(folder)
    else:
        with staging.staged_file(tmp_path / "a.tif") as path:
            path.touch()
    assert names(tmp_path) == ([] if ending else ["a.tif"]) + ["other"]
    assert names(tmp_path / "other") == ["kept"]


@pytest.mark.parametrize("there", [False, True])
def test_a_new_folder_appears_at_once(tmp_path, monkeypatch, there):
    target = tmp_path / "chips"
    if there:
        target.mkdir()
    moved = []
    monkeypatch.setattr(staging, "_move_into", lambda *folders: moved.append(folders))
    with staging.staged_folder(target) as folder:
        (folder / "images").mkdir()
        (folder / "map.txt").write_text("x")
    assert not moved and sorted(path.name for path in tmp_path.iterdir()) == ["chips"]
    assert sorted(path.name for path in target.iterdir()) == ["images", "map.txt"]


@pytest.mark.parametrize("name", ["x" * 240 + ".tif", "é" * 121 + ".tif", "न" * 80 + ".gpkg", "x" * 300])
@pytest.mark.parametrize("staged", [staging.staged_file, staging.staged_folder])
def test_a_name_that_is_too_long_is_said_to_be_so(tmp_path, name, staged):
    with (
        pytest.raises(SlumExtractorError, match=r"The name of the output .* is too long \(\d{3} bytes\)"),
        staged(tmp_path / name),
    ):
        pass
    assert names(tmp_path) == []
