"""Files beside an output are opened as what they are, not as what somebody made of their names."""

from __future__ import annotations

import os
import stat

import pytest

from slum_extractor_plugin import staging
from slum_extractor_plugin.errors import SlumExtractorError
from slum_extractor_plugin.hidden_files import create_plain, is_plain_file, is_token, open_plain


def test_a_plain_file_is_read_and_written(tmp_path):
    path = tmp_path / "f"
    with create_plain(path) as file:
        file.write(b"one")
    with open_plain(path, write=True) as file:
        file.seek(1)
        file.write(b"i")
    with open_plain(path) as file:
        assert file.read() == b"oie"
    assert is_plain_file(path) and not is_plain_file(tmp_path / "absent") and not is_plain_file(tmp_path / "\0")
    with pytest.raises(FileNotFoundError):
        open_plain(tmp_path / "absent")


@pytest.mark.posix
@pytest.mark.parametrize("write", [False, True])
def test_links_pipes_devices_and_folders_are_not_opened(tmp_path, write):
    (tmp_path / "victim").write_bytes(b"precious")
    (tmp_path / "link").symlink_to(tmp_path / "victim")
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "link", tmp_path / "pipe", tmp_path, *map(type(tmp_path), ("/dev/null", "/dev/ptmx"))):
        assert not is_plain_file(path)
        with pytest.raises(OSError, match="plain file"):
            open_plain(path, write)
    (tmp_path / "second").hardlink_to(tmp_path / "victim")
    with pytest.raises(OSError, match="one name"):
        open_plain(tmp_path / "victim", write)


@pytest.mark.posix
def test_a_new_file_takes_the_place_of_a_link_and_may_be_private(tmp_path):
    (tmp_path / "victim").write_bytes(b"precious")
    (tmp_path / "link").symlink_to(tmp_path / "victim")
    with create_plain(tmp_path / "link", private=True) as file:
        file.write(b"new")
    assert (tmp_path / "victim").read_bytes() == b"precious" and (tmp_path / "link").read_bytes() == b"new"
    assert stat.S_IMODE((tmp_path / "link").lstat().st_mode) == 0o600


def test_tokens_are_hexadecimal():
    assert is_token(staging.own_token()) and is_token("0123456789abcdef")
    for text in ("x/../../precious", "0123", "0123456G", "01234567\n", "", None, 5, "0" * 33):
        assert not is_token(text)
        if isinstance(text, str):
            with pytest.raises(SlumExtractorError, match="not hexadecimal"):
                staging.use_token(text)


@pytest.mark.posix
def test_discarding_follows_no_link_and_no_token_that_leads_elsewhere(tmp_path):
    work, precious = tmp_path / "work", tmp_path / "precious"
    for folder in (work, precious, work / ".out.x"):
        folder.mkdir()
        (folder / "kept").write_text("kept")
    staging.discard(work / "out", "x/../../precious")
    (work / ".out.01234567.part").symlink_to(precious)
    staging.discard(work / "out", "01234567")
    assert (precious / "kept").exists() and (work / ".out.x" / "kept").exists()
    assert not os.path.lexists(work / ".out.01234567.part")
