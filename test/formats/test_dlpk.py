"""Model packages: what ArcGIS makes is opened, what is hostile is refused before a byte is written."""

from __future__ import annotations

import dataclasses
import json
import os
import stat
import struct
import tempfile
import zipfile
from pathlib import Path, PureWindowsPath

import pytest
from model_definitions import OLD, OURS

from slum_extractor_plugin.errors import PackageError, SlumExtractorError
from slum_extractor_plugin.formats import safe_zip
from slum_extractor_plugin.formats.dlpk import open_package, write_package
from slum_extractor_plugin.formats.emd import write_definition

WEIGHTS = b"not tensors, which is the engine's to see"


@pytest.fixture(autouse=True)
def temporary_files(tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def weights(tmp_path) -> Path:
    path = tmp_path / "any.pth"
    path.write_bytes(WEIGHTS)
    return path


def make_zip(path: Path, entries: dict[str, bytes] | None = None, emd: str = "30e.emd") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {emd: json.dumps(OLD).encode(), "30e.pth": WEIGHTS, **(entries or {})}.items():
            archive.writestr(name, content)
    return path


def test_a_written_package_is_read_and_nothing_stays_behind(tmp_path, weights, temporary_files):
    target = tmp_path / "slums 2004.dlpk"
    write_package(target, OURS, weights, {"ModelCharacteristics/loss_graph.png": b"png"})
    with open_package(target) as package:
        assert package.definition == dataclasses.replace(OURS, model_file="slums 2004.pth")
        assert package.weights.read_bytes() == WEIGHTS
        assert (package.folder / "ModelCharacteristics" / "loss_graph.png").read_bytes() == b"png"
        assert list(temporary_files.iterdir()) == [package.folder]
    assert not list(temporary_files.iterdir())
    with zipfile.ZipFile(target) as archive:
        assert sorted(archive.namelist()) == [
            "ModelCharacteristics/",
            "ModelCharacteristics/loss_graph.png",
            "slums 2004.emd",
            "slums 2004.pth",
        ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["any.pth", "slums 2004.dlpk", "temporary"]


def test_equal_packages_are_equal_files(tmp_path, weights):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        write_package(tmp_path / name / "m.dlpk", OURS, weights)
    assert (tmp_path / "a" / "m.dlpk").read_bytes() == (tmp_path / "b" / "m.dlpk").read_bytes()


def test_the_four_kinds_of_source_say_the_same(tmp_path, weights, monkeypatch):
    folder = tmp_path / "model"
    folder.mkdir()
    text = write_definition(dataclasses.replace(OURS, model_file=".\\m.pth"))
    (folder / "m.emd").write_text(text, encoding="utf-8-sig")
    (folder / "m.pth").write_bytes(WEIGHTS)
    write_package(tmp_path / "m.dlpk", OURS, weights)
    monkeypatch.chdir(folder)
    for source in (tmp_path / "m.dlpk", folder / "m.emd", folder, str(folder), "\n" + text):
        with open_package(source) as package:
            assert package.definition == dataclasses.replace(OURS, model_file="m.pth")
            assert package.weights.read_bytes() == WEIGHTS


def test_a_zip_made_of_a_folder_opens(tmp_path):
    path = tmp_path / "m.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("30e/30e.emd", json.dumps(OLD))
        archive.writestr("30e/30e.pth", WEIGHTS)
    with open_package(path) as package:
        assert package.weights.read_bytes() == WEIGHTS


def test_python_in_a_package_stays_in_the_zip(tmp_path):
    path = make_zip(tmp_path / "m.dlpk", {"ArcGISImageClassifier.py": b"1/0", "x/y.exe": b"MZ"})
    with open_package(path) as package:
        assert sorted(found.name for found in package.folder.rglob("*")) == ["30e.emd", "30e.pth"]


def link(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


@pytest.mark.parametrize(
    "name",
    [
        "../x.emd",
        "a/../../x.png",
        "/etc/x.txt",
        "C:\\x.png",
        "..\\x.png",
        ".. /x.png",
        "a/.../x.png",
        "\\\\host\\x.png",
        "a\tb.png",
        "n" * 300,
    ],
)
def test_names_that_lead_out_are_refused(tmp_path, name, temporary_files):
    path = make_zip(tmp_path / "m.dlpk", {name: b"x"})
    with pytest.raises(PackageError, match="leads out"), open_package(path):
        pass
    assert not list(temporary_files.iterdir()) and not (tmp_path / "x.emd").exists()


def test_names_of_devices_are_refused_on_windows(tmp_path, monkeypatch):
    """To read CON.emd there is to wait for somebody who types."""
    path = make_zip(tmp_path / "m.dlpk", {"aux.json": b"{}"})
    with open_package(path):
        pass
    monkeypatch.setattr(safe_zip, "PurePath", PureWindowsPath)
    with pytest.raises(PackageError, match="'aux.json' that has the name of a device"), open_package(path):
        pass


def test_links_are_refused(tmp_path):
    path = make_zip(tmp_path / "m.dlpk")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link("link.png"), "/etc/passwd")
    with pytest.raises(PackageError, match="link"), open_package(path):
        pass


def test_bombs_are_refused_by_ratio_size_and_number(tmp_path, monkeypatch):
    for entries, word in (
        ({"zeros.png": bytes(10 * 2**20)}, "almost nothing"),
        ({f"{index}.png": b"" for index in range(1001)}, "entries"),
        ({"a.png": b"", "A.png": b""}, "two entries"),
        ({"a.png": b"", "a.png.": b""}, "two entries"),
        ({"\u00e9.png": b"", "e\u0301.png": b""}, "two entries"),
    ):
        path = make_zip(tmp_path / "m.dlpk", entries)
        with pytest.raises(PackageError, match=word), open_package(path):
            pass
    monkeypatch.setattr(safe_zip, "MAXIMUM_SIZE", 10)
    with pytest.raises(PackageError, match="unpack to"), open_package(make_zip(tmp_path / "m.dlpk")):
        pass


def test_a_huge_table_of_contents_is_refused_before_it_is_read(tmp_path, monkeypatch):
    path = make_zip(tmp_path / "m.dlpk", {f"{index:0190d}.png": b"" for index in range(5000)})
    monkeypatch.setattr(zipfile, "ZipFile", None)
    with pytest.raises(PackageError, match="far more entries"), open_package(path):
        pass


def test_encryption_and_odd_compression_are_refused(tmp_path):
    path = make_zip(tmp_path / "m.dlpk")
    data = bytearray(path.read_bytes())
    start = data.index(b"PK\1\2")
    for offset, value, word in ((8, 1, "encrypted"), (10, 99, "unusual")):
        changed = bytearray(data)
        struct.pack_into("<H", changed, start + offset, value)
        path.write_bytes(changed)
        with pytest.raises(PackageError, match=word), open_package(path):
            pass


def test_a_lie_about_the_size_does_not_fill_the_disk(tmp_path, temporary_files):
    path = make_zip(tmp_path / "m.dlpk", {"zeros.png": bytes(10 * 2**20)})
    data = bytearray(path.read_bytes())
    start = data.index(b"PK\1\2", data.rindex(b"zeros.png") - 46)
    struct.pack_into("<L", data, start + 24, 1000)
    path.write_bytes(data)
    with pytest.raises(PackageError, match="damaged"), open_package(path):
        pass
    assert not list(temporary_files.iterdir())


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\5\6" + bytes(18), b"GIF89a" * 100, bytes(70_000)])
def test_what_is_no_zip_is_refused(tmp_path, content):
    path = tmp_path / "m.dlpk"
    path.write_bytes(content)
    with pytest.raises(PackageError, match="m.dlpk"), open_package(path):
        pass


def test_a_cut_package_is_refused(tmp_path):
    path = make_zip(tmp_path / "m.dlpk")
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(PackageError, match="damaged"), open_package(path):
        pass


@pytest.mark.parametrize("name", ["/etc/passwd.pth", "../any.pth", "..\\any.pth", "C:\\any.pth", "any.pkl", "none.pth"])
def test_weights_elsewhere_or_of_another_kind_are_refused(tmp_path, weights, name):
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "any.pkl").write_bytes(WEIGHTS)
    (folder / "m.emd").write_text(json.dumps({**OLD, "ModelFile": name}))
    with pytest.raises(PackageError), open_package(folder):
        pass


@pytest.mark.parametrize("source", ["", "nowhere.dlpk", "x" * 5000, "a\0b", "{", "{}", '{"Framework": 3}'])
def test_sources_that_are_no_model_are_refused(source, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PackageError), open_package(source):
        pass


def test_a_folder_with_no_or_two_definitions_is_refused(tmp_path):
    folder = tmp_path / "model"
    folder.mkdir()
    for expected in ("none", "a.emd, b.emd"):
        with pytest.raises(PackageError, match=expected), open_package(folder):
            pass
        for name in "ab":
            (folder / f"{name}.emd").write_text("{}")


def test_writing_refuses_bad_parts_and_leaves_nothing(tmp_path, weights):
    target = tmp_path / "out" / "m.dlpk"
    with pytest.raises(PackageError, match="not a file of weights"):
        write_package(target, OURS, tmp_path / "missing.pth")
    with pytest.raises(PackageError, match="cannot hold"):
        write_package(target, OURS, weights, {"../x.png": b""})
    with pytest.raises(SlumExtractorError, match="Cannot write"):
        write_package(weights / "m.dlpk", OURS, weights)
    assert not target.exists()


def named(path: Path, model_file: str, files: dict[str, bytes], emd: str = "m.emd") -> Path:
    """Write a zip whose definition names ``model_file``; the keys of ``files`` are taken byte by byte, as cp437."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(emd, json.dumps({**OLD, "ModelFile": model_file}))
        for name, content in files.items():
            archive.writestr(RawName(name), content)
    return path


class RawName(zipfile.ZipInfo):
    """An entry whose name goes into the zip as the bytes of code page 437, without the mark for UTF-8."""

    def _encodeFilenameFlags(self):  # noqa: N802 (zipfile's own)
        return self.filename.encode("cp437"), self.flag_bits & ~0x800


def as_437(name: str, page: str) -> str:
    return name.encode(page).decode("cp437")


@pytest.mark.parametrize(
    "model_file",
    [
        "C:\\Users\\me\\models\\m.pth",
        "/home/me/m.pth",
        "..\\m.pth",
        ".\\m.pth",
        "M.PTH",
        "old/m.pth",
        "\\\\server\\share\\m.pth",
        " m.pth ",
    ],
)
def test_weights_beside_the_definition_are_found_by_their_name(tmp_path, model_file):
    with open_package(named(tmp_path / "m.dlpk", model_file, {"m.pth": WEIGHTS})) as package:
        assert package.weights == package.folder / "m.pth"
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "m.pth").write_bytes(WEIGHTS)
    (folder / "m.emd").write_text(json.dumps({**OLD, "ModelFile": model_file}))
    (folder / "._m.emd").write_bytes(b"\0\5\x16\7")
    for source in (folder, folder / "m.emd"):
        with open_package(source) as package:
            assert package.weights == folder / "m.pth"


def test_back_slashes_in_the_names_of_a_zip_are_slashes(tmp_path):
    path = named(tmp_path / "m.dlpk", "data\\m.pth", {"model\\data\\m.pth": WEIGHTS, "model\\x\\": b""}, "model\\m.emd")
    with open_package(path) as package:
        assert package.weights.relative_to(package.folder).as_posix() == "data/m.pth"
    with (
        pytest.raises(PackageError, match="two entries"),
        open_package(named(tmp_path / "twice.dlpk", "m.pth", {"a/m.pth": WEIGHTS, "a\\M.pth": WEIGHTS})),
    ):
        pass


def test_what_macos_puts_beside_files_is_passed_over(tmp_path):
    files = {
        "__MACOSX/._m.emd": b"\0\5",
        "._m.emd": b"\0\5",
        "__MACOSX/m.emd": b"{}",
        ".DS_Store": b"x",
        "._m.pth": b"",
        "m.pth": WEIGHTS,
    }
    with open_package(named(tmp_path / "m.dlpk", "m.pth", files)) as package:
        assert sorted(path.name for path in package.folder.iterdir()) == ["m.emd", "m.pth"]


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("modèle.pth", "cp850"),
        ("Büdchen.pth", "cp1252"),
        ("Трущобы.pth", "cp866"),
        ("трущобы.pth", "cp1251"),
        ("贫民窟.pth", "cp936"),
        ("スラム.pth", "cp932"),
        ("빈민가.pth", "cp949"),
        ("झुग्गी.pth", "utf-8"),
        ("modèle.pth", "utf-8"),
    ],
)
def test_names_in_any_code_page_are_found(tmp_path, name, page):
    with open_package(named(tmp_path / "m.dlpk", name, {as_437(name, page): WEIGHTS})) as package:
        assert package.weights.read_bytes() == WEIGHTS


def test_composed_letters_are_the_same_letters(tmp_path):
    files = {as_437("mode\u0300le.pth", "utf-8"): WEIGHTS}
    with open_package(named(tmp_path / "m.dlpk", "mod\u00e8le.pth", files)) as package:
        assert package.weights.read_bytes() == WEIGHTS


def test_weights_that_fit_none_or_two_files_are_not_found(tmp_path):
    for files in ({"n.pth": WEIGHTS}, {"x/m.pth": WEIGHTS}):
        with (
            pytest.raises(PackageError, match="outside its folder|are not in"),
            open_package(named(tmp_path / "m.dlpk", "C:\\m.pth", files)),
        ):
            pass


def test_a_chip_folder_s_template_beside_the_definition_is_passed_over(tmp_path):
    files = {"m.pth": WEIGHTS, "esri_model_definition.emd": b"{}"}
    with open_package(named(tmp_path / "m.dlpk", "m.pth", files)) as package:
        assert package.weights.name == "m.pth"


def test_a_definition_that_was_saved_as_utf_16_is_read(tmp_path):
    (tmp_path / "m.pth").write_bytes(WEIGHTS)
    text = json.dumps({**OLD, "ModelFile": "m.pth"})
    (tmp_path / "m.emd").write_text(text, encoding="utf-16")
    with open_package(tmp_path / "m.emd") as package:
        assert package.weights == tmp_path / "m.pth"
    (tmp_path / "m.emd").write_bytes(text.encode() + b"\xfc")
    with pytest.raises(PackageError, match="save it as UTF-8"), open_package(tmp_path / "m.emd"):
        pass


@pytest.mark.parametrize("name", ["m.emd", "m.dlpk"])
def test_a_pipe_in_the_place_of_a_model_is_not_waited_for(tmp_path, name):
    os.mkfifo(tmp_path / name)
    with pytest.raises(PackageError, match=f"{name} is not a file"), open_package(tmp_path / name):
        pass
